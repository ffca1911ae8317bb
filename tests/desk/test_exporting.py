"""Letterheads are found by name, whatever kind of Word file they are."""

from __future__ import annotations

from pathlib import Path

from briefer.desk.exporting import find_letterhead, letterhead_names


def test_an_offices_template_is_found_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "ministry.dotx").write_bytes(b"")
    (tmp_path / "embassy.docm").write_bytes(b"")
    (tmp_path / "notes.txt").write_bytes(b"")
    assert letterhead_names((tmp_path,)) == ("embassy", "ministry")
    assert find_letterhead("ministry", (tmp_path,)) == tmp_path / "ministry.dotx"
