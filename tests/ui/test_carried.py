"""A way leads over one disk alone, and reads alike on every system."""

from __future__ import annotations

import os
from pathlib import Path

from briefer.ui.carried import at_end_of, way_to


def test_a_way_leads_there_from_wherever_it_begins(tmp_path: Path) -> None:
    way = way_to(tmp_path / "Libraries" / "Japan", tmp_path / "Briefer" / "Briefer Data")
    assert way == "../../Libraries/Japan"
    elsewhere = tmp_path / "F" / "Briefer" / "Briefer Data"
    assert at_end_of(way, elsewhere) == tmp_path / "F" / "Libraries" / "Japan"


def test_there_is_no_way_to_what_lies_on_no_disk(tmp_path: Path) -> None:
    assert way_to(Path(os.devnull), tmp_path) == ""
