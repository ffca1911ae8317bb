"""Entries of a register, made and kept for tests."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import msgspec

from briefer.library.briefs import Brief
from briefer.library.dates import PartialDate
from briefer.library.register.entry import Entry
from briefer.library.register.keeping import hash_of, keep

BRIEF = Brief(id="visit", title="The visit", dialogues=("jhlc",), body="Notes.\n\nMore.")


def kept(root: Path, content: bytes = b"a memo", **changes: object) -> Entry:
    """Keep a product in a library's register."""
    entry = Entry(
        title="The visit",
        number="2022-7",
        stage="final",
        as_of=PartialDate.parse("2022-01-15"),
        exported=datetime(2022, 1, 15, 9, 30, tzinfo=UTC),
        exported_by="Ann Lee",
        file_name="visit.docx",
        format="docx",
        size=len(content),
        hash=hash_of(content),
        brief="visit",
    )
    return keep(root, msgspec.structs.replace(entry, **changes), content, BRIEF)


def many_kept(root: Path, count: int) -> Path:
    """Fill a register with entries of one product, a file each."""
    root.mkdir()
    first = root / kept(root).path
    for number in range(2, count + 1):
        further = first.with_stem(f"{first.stem[:-1]}{number}")
        further.write_bytes(first.read_bytes())
    return root
