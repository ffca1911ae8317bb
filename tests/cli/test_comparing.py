"""``briefer compare``: one line of answer, one line where it can't be done."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from briefer.cli import main
from briefer.library.creating import create_library

STARTER = Path(__file__).parents[2] / "assets" / "starter-library"


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    create_library(tmp_path / "library", STARTER)
    return tmp_path / "library"


def compare(library: Path, *arguments: str) -> int:
    return main(["compare", "--library", str(library), *arguments, "-o", "redline.docx"])


def test_two_dates_of_the_default_brief_are_compared(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert compare(library, "2022-01-15", "2022-01-22") == 0
    told = capsys.readouterr()
    assert re.fullmatch(r"Compared in redline\.docx: \d+ insertions, \d+ deletions\n", told.out)
    assert told.err == ""
    assert Path("redline.docx").read_bytes().startswith(b"PK")


def test_a_memo_and_itself_differ_in_nothing(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert compare(library, "biden-kishida-2022@2022-01-15", "2022-01-15") == 0
    assert "no insertions, no deletions" in capsys.readouterr().out


def test_two_files_need_no_library_and_say_what_is_not_compared(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for day in ("15", "22"):
        exported = f"{day}.docx"
        command = ["export", "--library", str(library), "--as-of", f"2022-01-{day}"]
        assert main([*command, "-o", exported]) == 0
    capsys.readouterr()
    assert main(["compare", "15.docx", "22.docx", "-o", "redline.docx"]) == 0
    told = capsys.readouterr()
    assert "insertions" in told.out
    assert told.err == "briefer: not compared: headers and footers, pictures\n"
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("nothing.docx", "2022-01-15", "can't be read"),
        ("broken.docx", "2022-01-15", "no Word document"),
        ("old.doc", "2022-01-15", "no Word document"),
        ("2022-01-15", "2022-13-15", "is no brief, no date"),
        ("nobody@2022", "2022-01-15", "nobody"),
    ],
)
def test_what_cannot_be_compared_is_told_in_one_line(
    library: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, words: str
) -> None:
    Path("broken.docx").write_bytes(b"no zip")
    Path("old.doc").write_bytes(b"\xd0\xcf\x11\xe0")
    assert compare(library, old, new) == 2
    told = capsys.readouterr()
    [line] = told.err.splitlines()
    assert words in line
    assert told.out == ""
    assert not Path("redline.docx").exists()


def test_a_comparison_holds_changes_that_cannot_be_compared_again(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert compare(library, "2022-01-15", "2022-01-22") == 0
    command = ["compare", "redline.docx", "redline.docx", "-o", "again.docx"]
    assert main(command) == 2
    assert "tracked changes already" in capsys.readouterr().err


def test_a_comparison_is_checked_for_what_it_keeps_from_some_readers(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert compare(library, "2022-01-15", "2022-01-22", "--accessibility") == 0
    assert "accessibility: nothing found" in capsys.readouterr().out
