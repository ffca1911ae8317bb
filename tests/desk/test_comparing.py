"""Two memos are found by name, compared, and written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from briefer.desk import Desk, open_desk
from briefer.desk.comparing import (
    Side,
    compare_briefs,
    file_side,
    in_words,
    named_brief,
    names_a_file,
    write_comparison,
)
from briefer.errors import ComparisonError, ExportError, UnknownRecord
from briefer.library.dates import PartialDate
from briefer.library.register.reading import read_register
from briefer.memo.blocks import Group, Memo
from briefer.memo.comparing.numbers import renumbered
from briefer.memo.word.document import write_word
from briefer.paths import Paths, built_in_letterhead
from tests.memo.memos import a_figure, a_memo, line
from tests.memo.word.deciding import decided
from tests.memo.word.opened import opened, unzipped

FIRST, SECOND = "2022-01-15", "2022-01-22"


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    found = open_desk(paths)
    yield found
    found.close()


def memo_of(desk: Desk, day: str) -> Memo:
    return desk.memo(named_brief(desk, day))


def text_of(path: Path, gone: str) -> list[str]:
    return decided(unzipped(path.read_bytes()), "deleted" if gone == "deleted" else "inserted")


def test_a_name_is_a_brief_a_date_or_both(desk: Desk) -> None:
    usual = desk.library.settings.default_brief
    day = PartialDate.parse(SECOND)
    assert named_brief(desk, usual) == desk.brief()
    for name in (SECOND, f"{usual}@{SECOND}", f"@{SECOND}"):
        found = named_brief(desk, name)
        assert (found.id, found.as_of) == (usual, day)
    assert names_a_file("old.DOCX")
    assert not names_a_file(usual)


def test_a_name_of_nothing_is_refused_with_the_nearest(desk: Desk) -> None:
    usual = desk.library.settings.default_brief
    with pytest.raises(ComparisonError, match=f"'{usual}x' is no brief, no date.*{usual}"):
        named_brief(desk, f"{usual}x")
    with pytest.raises(ComparisonError, match="'soon' is no date"):
        named_brief(desk, f"{usual}@soon")
    with pytest.raises(UnknownRecord, match="nobody"):
        named_brief(desk, f"nobody@{FIRST}")


def test_the_starter_brief_of_two_dates_becomes_either_memo(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "redline.docx"
    old, new = memo_of(desk, FIRST), memo_of(desk, SECOND)
    compared = compare_briefs(desk, named_brief(desk, FIRST), named_brief(desk, SECOND), target)
    assert 10 < compared.insertions < 100
    assert 10 < compared.deletions < 100
    assert text_of(target, "deleted") == decided(opened(in_words(new)), "deleted")
    # Its sources have the newer memo's numbers; nothing else of the older one differs.
    assert text_of(target, "inserted") == decided(opened(in_words(renumbered(old, new))), "deleted")
    header = unzipped(target.read_bytes()).text("word/memo-header-1.xml")
    assert "Comparison: " in header
    assert "As of January 15, 2022 → As of January 22, 2022" in header


def test_files_and_briefs_compare_alike(desk: Desk, tmp_path: Path) -> None:
    files = []
    for day in (FIRST, SECOND):
        files.append(tmp_path / f"{day}.docx")
        desk.export(named_brief(desk, day), files[-1])
    of_briefs = compare_briefs(
        desk, named_brief(desk, FIRST), named_brief(desk, SECOND), tmp_path / "a.docx"
    )
    old, new = map(file_side, files)
    of_files = write_comparison(old, new, tmp_path / "b.docx", built_in_letterhead())
    mixed = compare_briefs(desk, files[0], named_brief(desk, SECOND), tmp_path / "c.docx")
    same = compare_briefs(desk, named_brief(desk, SECOND), files[1], tmp_path / "d.docx")
    expected = (of_briefs.insertions, of_briefs.deletions)
    assert (of_files.insertions, of_files.deletions) == expected
    assert (mixed.insertions, mixed.deletions) == expected
    assert (same.insertions, same.deletions) == (0, 0)
    assert of_files.left_out == ("headers and footers", "pictures")
    assert text_of(tmp_path / "b.docx", "deleted") == text_of(tmp_path / "a.docx", "deleted")


def test_the_same_two_give_the_same_bytes(desk: Desk, tmp_path: Path) -> None:
    briefs = named_brief(desk, FIRST), named_brief(desk, SECOND)
    compare_briefs(desk, *briefs, tmp_path / "one.docx", author="R. Viewer")
    compare_briefs(desk, *briefs, tmp_path / "two.docx", author="R. Viewer")
    assert (tmp_path / "one.docx").read_bytes() == (tmp_path / "two.docx").read_bytes()
    body = unzipped((tmp_path / "one.docx").read_bytes()).parts["word/document.xml"]
    assert b'w:author="R. Viewer" w:date="2022-01-22T00:00:00Z"' in body


@pytest.mark.parametrize(
    ("older", "newer", "shown"),
    [
        ("UNCLASSIFIED", "UNCLASSIFIED", "UNCLASSIFIED // SAMPLE"),
        ("SECRET", "UNCLASSIFIED", "SECRET // SAMPLE"),
        ("UNCLASSIFIED", "SECRET", "SECRET // SAMPLE"),
        ("EYES ONLY", "SECRET", "SECRET // SAMPLE / EYES ONLY // SAMPLE"),
        ("SECRET", "", "SECRET // SAMPLE / SAMPLE"),
    ],
)
def test_a_comparison_is_marked_as_the_higher_of_the_two(
    tmp_path: Path, older: str, newer: str, shown: str
) -> None:
    old, new = (a_memo(line("It stays."), marking=marking) for marking in (older, newer))
    target = tmp_path / "redline.docx"
    scale = ("UNCLASSIFIED", "SECRET")
    write_comparison(Side(old), Side(new), target, built_in_letterhead(), scale=scale)
    header = unzipped(target.read_bytes()).text("word/memo-header-1.xml")
    assert set(shown.split(" / ")) == set(header.split("\n")[0].split(" / "))


def test_a_figure_is_compared_with_a_file_by_its_words(tmp_path: Path) -> None:
    memo = a_memo(line("Before."), Group("figures", (a_figure(),)), line("After."))
    file, target = tmp_path / "old.docx", tmp_path / "redline.docx"
    file.write_bytes(write_word(memo))
    compared = write_comparison(file_side(file), Side(memo), target, built_in_letterhead())
    assert (compared.insertions, compared.deletions) == (0, 0)


def test_neither_of_the_two_is_replaced_and_no_other_format_is_written(
    desk: Desk, tmp_path: Path
) -> None:
    old = tmp_path / "old.docx"
    desk.export(named_brief(desk, FIRST), old)
    before = old.read_bytes()
    with pytest.raises(ExportError, match="replace one of the two memos"):
        compare_briefs(desk, old, named_brief(desk, SECOND), old)
    with pytest.raises(ExportError, match=r"can't be written as \.pdf.*\.docx"):
        compare_briefs(desk, old, named_brief(desk, SECOND), tmp_path / "redline.pdf")
    with pytest.raises(ExportError, match="among the files"):
        compare_briefs(desk, old, named_brief(desk, SECOND), desk.root / "letterheads" / "x.docx")
    assert old.read_bytes() == before
    assert [path.name for path in tmp_path.glob("*.docx")] == ["old.docx"]


def test_the_newer_briefs_letterhead_is_taken(desk: Desk, tmp_path: Path) -> None:
    new = msgspec.structs.replace(named_brief(desk, SECOND), letterhead="nowhere")
    with pytest.raises(ExportError, match="no letterhead 'nowhere'"):
        compare_briefs(desk, named_brief(desk, FIRST), new, tmp_path / "redline.docx")


def test_a_comparison_is_registered_under_the_newer_brief_with_both_sides(
    desk: Desk, tmp_path: Path
) -> None:
    old = tmp_path / "old.docx"
    memo = desk.export(named_brief(desk, FIRST), old).entry
    compared = compare_briefs(desk, old, named_brief(desk, SECOND), tmp_path / "changes.docx")
    entry = compared.entry
    assert entry is not None
    assert memo is not None
    assert (entry.product, entry.file_name) == ("comparison", "changes.docx")
    assert entry.as_of is not None
    assert entry.as_of.edtf == SECOND
    before, after = entry.compares
    assert (before.file, before.hash) == ("old.docx", memo.hash)
    assert (after.brief, after.file) == ("biden-kishida-2022", "")
    assert (desk.root / entry.file).read_bytes() == compared.path.read_bytes()
    assert read_register(desk.root).entries[0].compares == entry.compares


def test_a_comparison_may_stay_out_of_the_register(desk: Desk, tmp_path: Path) -> None:
    sides = named_brief(desk, FIRST), named_brief(desk, SECOND)
    compared = compare_briefs(desk, *sides, tmp_path / "changes.docx", register=False)
    assert (compared.entry, compared.unregistered) == (None, None)
    assert not (desk.root / "register").exists()
