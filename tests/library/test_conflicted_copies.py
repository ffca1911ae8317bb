from __future__ import annotations

from pathlib import Path

import pytest

from briefer.library.conflicted_copies import copied_from
from briefer.library.reading import read_library
from tests.library.small_library import make_library


@pytest.mark.parametrize(
    ("name", "original"),
    [
        ("jhlc (Ann's conflicted copy 2022-01-15).md", "jhlc.md"),
        ("jhlc (conflicted copy 2022-01-15 101500).md", "jhlc.md"),
        ("jhlc (競合コピー 2022-01-15).md", "jhlc.md"),
        ("jhlc.sync-conflict-20220115-101500-ABCDEFG.md", "jhlc.md"),
        ("memo (Case Conflict).md.j2", "memo.md.j2"),
        ("jhlc (1).md", "jhlc.md"),
        ("report (1).md", None),
        ("jhlc.md", None),
        ("conflict-prevention.md", None),
    ],
)
def test_a_copy_is_known_by_its_name(name: str, original: str | None) -> None:
    assert copied_from(name, {"jhlc.md"}) == original


def test_each_is_told_with_what_to_do_and_none_is_read_as_a_record(tmp_path: Path) -> None:
    root = make_library(tmp_path / "library")
    before = read_library(root)
    (root / "templates").mkdir()
    (root / "templates" / "memo (Ann's conflicted copy).md.j2").write_text("", encoding="utf-8")
    copy = root / "points" / "chips.sync-conflict-20220115-101500-ABC.md"
    copy.write_bytes((root / "points" / "chips.md").read_bytes())
    (root / "library (Ann's conflicted copy).yaml").write_text("title: Theirs", encoding="utf-8")
    library = read_library(root)
    assert library.records == before.records
    told = {problem.file: problem for problem in library.problems}
    assert sorted(told) == [
        "library (Ann's conflicted copy).yaml",
        "points/chips.sync-conflict-20220115-101500-ABC.md",
        "templates/memo (Ann's conflicted copy).md.j2",
    ]
    assert "a copy of chips.md" in told[f"points/{copy.name}"].problem
    assert told[f"points/{copy.name}"].fix.endswith("then remove the copy")
