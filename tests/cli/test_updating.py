"""``briefer update``: the next version is made and told; what can't be made is one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.cli import main

NAME = "biden-kishida-2022"


def update(library: Path, *arguments: str) -> int:
    return main(["update", "--library", str(library), *arguments])


def test_the_next_version_is_made_and_exported(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert update(library, "--as-of", "2022-01-22", "-o", "memo.md") == 0
    told = capsys.readouterr()
    first, last = told.out.splitlines()
    made = f"Made {NAME}-v2, version 2 of {NAME}: 18 changes from 2022-01-15 to 2022-01-22"
    assert first == made
    assert last.startswith("Exported memo.md")
    memo = Path("memo.md").read_text(encoding="utf-8")
    assert "New since SAMPLE-2022-001 of January 15, 2022" in memo
    assert "SAMPLE-2022-001, v2" in memo


def test_an_addendum_holds_the_changes_alone(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert update(library, NAME, "--as-of", "2022-01-22", "--addendum", "-o", "add.md") == 0
    assert capsys.readouterr().err == ""
    text = Path("add.md").read_text(encoding="utf-8")
    assert "# Addendum 1 to SAMPLE-2022-001\n" in text
    assert "Agenda by technology" not in text


def test_what_wants_a_look_is_told(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = library / "briefs" / f"{NAME}.md"
    text = path.read_text(encoding="utf-8")
    entry = "  - {role: cleared, office: Sample Office of Communications Policy"
    text = text.replace(entry, f"{entry}, name: A. Name, reply: cleared")
    text = text.replace("17e254c62c7967cf", "0000000000000000")
    path.write_text(text, encoding="utf-8")
    assert update(library, "--as-of", "2022-01-21") == 0
    told = capsys.readouterr().out
    assert "Reworded: rec-chips changed underneath; it now says: " in told
    assert "No longer holds: bottom line of 2022-01-15, since " in told
    cleared = "Cleared v1, asked anew: Sample Office of Communications Policy, A. Name"
    assert cleared in told.splitlines()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--as-of", "2022-01-01"), "2022-01-01 is before 2022-01-15"),
        (("--addendum",), "--addendum needs a file to write"),
        (("no-brief",), "no brief is named 'no-brief'"),
        (("-o", "memo.txt"), "a memo can't be written as .txt"),
        (("-o", "nowhere/memo.docx"), "memo.docx was not written: the folder does not exist"),
    ],
)
def test_what_cannot_be_updated_is_one_line_and_nothing_is_made(
    library: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    assert update(library, *arguments) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(f"briefer: {said}")
    assert told.err.count("\n") == 1
    assert not (library / "briefs" / f"{NAME}-v2.md").exists()
