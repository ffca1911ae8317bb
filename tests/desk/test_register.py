"""The register answers: what went out, who has seen it, is this one of ours."""

from __future__ import annotations

import csv
import io
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefer.desk import Desk, open_desk
from briefer.desk.register import (
    brief_of,
    copy_to_read,
    entries_of,
    hand_over,
    is_kept,
    kept_file,
    put_on_hold,
    register_of,
    release_hold,
    remove,
    seen_in,
    set_retention,
)
from briefer.desk.register_table import write_table
from briefer.errors import ExportError
from briefer.library.dates import PartialDate
from briefer.library.register.entry import Entry, RegisterError
from briefer.paths import Paths


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    opened = open_desk(paths, author="Ann Lee")
    yield opened
    opened.close()


def exported(desk: Desk, target: Path) -> Entry:
    entry = desk.export(desk.brief(), target).entry
    assert entry is not None
    return entry


def test_which_version_the_leader_saw_has_an_answer(desk: Desk, tmp_path: Path) -> None:
    first, second = exported(desk, tmp_path / "a.md"), exported(desk, tmp_path / "b.md")
    day = PartialDate.parse("2022-01-14")
    hand_over(desk, first.id, "the Secretary", on=PartialDate.parse("2022-01-13"))
    hand_over(desk, second.id, "the President", on=day, word="the executive secretariat")
    [latest, before] = seen_in(register_of(desk))
    assert (latest.entry.id, latest.handover.to) == (second.id, "the President")
    assert latest.handover.word == "the executive secretariat"
    assert latest.handover.noted_by == "Ann Lee"
    assert before.entry.id == first.id


def test_a_file_handed_back_is_found_by_its_bytes_alone(desk: Desk, tmp_path: Path) -> None:
    entry = exported(desk, tmp_path / "memo.docx")
    back = tmp_path / "renamed by somebody.bin"
    shutil.copy(tmp_path / "memo.docx", back)
    assert entries_of(desk, back) == (entry,)
    back.write_bytes(back.read_bytes() + b" ")
    assert entries_of(desk, back) == ()


@pytest.mark.parametrize("name", ["", "nothing.docx", "a\0b", "x" * 5_000])
def test_what_is_no_file_is_refused_in_one_line(desk: Desk, tmp_path: Path, name: str) -> None:
    with pytest.raises(RegisterError) as refused:
        entries_of(desk, tmp_path / name)
    assert "\n" not in str(refused.value)


def test_a_product_is_kept_until_it_may_be_removed(desk: Desk, tmp_path: Path) -> None:
    entry = exported(desk, tmp_path / "memo.md")
    assert kept_file(desk, entry).read_bytes() == (tmp_path / "memo.md").read_bytes()
    put_on_hold(desk, entry.id, "a request")
    set_retention(desk, entry.id, "Schedule 5.2", PartialDate.parse("2022"))
    with pytest.raises(RegisterError, match="on hold"):
        remove(desk, entry.id, "time is up")
    release_hold(desk, entry.id)
    [gone] = remove(desk, entry.id, "time is up")
    assert not is_kept(desk, gone)
    with pytest.raises(RegisterError, match="the file was removed on "):
        kept_file(desk, gone)
    assert brief_of(desk, gone) == desk.brief()
    assert desk.check() == ()


def test_a_kept_file_that_is_another_now_is_not_given_out(desk: Desk, tmp_path: Path) -> None:
    entry = exported(desk, tmp_path / "memo.md")
    (desk.root / entry.file).write_text("altered")
    with pytest.raises(RegisterError, match="is not what was exported"):
        kept_file(desk, entry)


@pytest.mark.parametrize("words", ["", " \n"])
def test_nothing_is_noted_without_words(desk: Desk, tmp_path: Path, words: str) -> None:
    entry = exported(desk, tmp_path / "memo.md")
    for refused in (
        lambda: hand_over(desk, entry.id, words),
        lambda: put_on_hold(desk, entry.id, words),
        lambda: set_retention(desk, entry.id, words),
        lambda: remove(desk, entry.id, words),
    ):
        with pytest.raises(RegisterError, match="needs to be told"):
            refused()


def test_each_change_is_one_of_its_own_in_the_history_in_words(desk: Desk, tmp_path: Path) -> None:
    entry = exported(desk, tmp_path / "memo.md")
    put_on_hold(desk, entry.id, "a request")
    hand_over(desk, entry.id, "the President")
    desk.keep_history().flush()
    import pygit2

    repository = pygit2.Repository(str(desk.root))
    commits = list(repository.walk(repository.head.target))
    assert [commit.message for commit in commits[:2]] == [
        f"Register: {entry.id} handed over to the President",
        f"Register: {entry.id} put on hold",
    ]
    assert {commit.author.name for commit in commits} == {"Ann Lee"}
    assert "register/files" not in commits[0].tree


def test_the_table_has_a_row_for_each_product_and_no_formula(desk: Desk, tmp_path: Path) -> None:
    brief = desk.changed(desk.brief(), title='=HYPERLINK("http://example.org")')
    desk.export(brief, tmp_path / "-memo.md")
    exported(desk, tmp_path / "memo.md")
    write_table(desk, tmp_path / "register.csv")
    text = (tmp_path / "register.csv").read_bytes().decode("utf-8-sig")
    rows = {row["entry"]: row for row in csv.DictReader(io.StringIO(text, newline=""))}
    row = rows["2022-01-15-sample-2022-001-1"]
    assert row["title"] == '\'=HYPERLINK("http://example.org")'
    assert row["file_name"] == "'-memo.md"
    assert len(rows) == 2


@pytest.mark.parametrize(
    ("name", "why"), [("r.xlsx", "can't be written as .xlsx"), ("none/r.csv", "does not exist")]
)
def test_a_table_that_can_not_be_written_is_refused(
    desk: Desk, tmp_path: Path, name: str, why: str
) -> None:
    with pytest.raises(ExportError, match=why):
        write_table(desk, tmp_path / name)


def test_no_table_and_no_memo_replaces_what_the_register_keeps(desk: Desk, tmp_path: Path) -> None:
    exported(desk, tmp_path / "memo.md")
    for name in ("table.csv", "files/table.csv"):
        with pytest.raises(ExportError, match="among the files"):
            write_table(desk, desk.root / "register" / name)
    with pytest.raises(ExportError, match="among the files"):
        desk.export(desk.brief(), desk.root / "register" / "memo.md")


def test_a_copy_to_read_has_the_name_that_went_out_and_can_not_be_written(
    desk: Desk, tmp_path: Path
) -> None:
    entry = exported(desk, tmp_path / "memo.md")
    folder = tmp_path / "copies"
    folder.mkdir()
    copy = copy_to_read(desk, entry, folder)
    assert copy.name == "memo.md"
    assert copy.read_bytes() == (desk.root / entry.file).read_bytes()
    assert not copy.stat().st_mode & stat.S_IWUSR


def test_a_copy_never_leaves_its_folder_and_is_never_a_program(desk: Desk, tmp_path: Path) -> None:
    entry = exported(desk, tmp_path / "memo.md")
    folder = tmp_path / "copies"
    folder.mkdir()
    elsewhere = replace(entry, file_name="../../outside.exe")
    assert copy_to_read(desk, elsewhere, folder).parent == folder
    with pytest.raises(RegisterError, match=r"opens no \.exe files"):
        copy_to_read(desk, replace(entry, format="exe"), folder)
