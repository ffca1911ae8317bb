"""Make the letterheads in assets/letterheads, which a memo takes its looks from.

Run it after changing a look: ``python packaging/make_letterheads.py``. Each file is written
whole, from the tables in packaging/letterheads, so that it holds nothing that nobody meant.
"""

from __future__ import annotations

from pathlib import Path

from letterheads.a4_japanese import A4_JAPANESE
from letterheads.package import write_letterhead
from letterheads.plain import PLAIN
from letterheads.state import STATE

LOOKS = (PLAIN, STATE, A4_JAPANESE)

if __name__ == "__main__":
    folder = Path(__file__).resolve().parent.parent / "assets" / "letterheads"
    for look in LOOKS:
        write_letterhead(look, folder / f"{look.name}.docx")
