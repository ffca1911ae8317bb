from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest
from docx import Document

from briefer.cli import main
from briefer.cli.accessibility import note_findings, report, sentence
from briefer.memo.accessibility import Code, Finding
from briefer.paths import Paths


def test_every_finding_says_what_to_do_in_one_line() -> None:
    for code in get_args(Code):
        said = sentence(Finding(code, "a {value}\n", "{where} \x1b[2J"))
        assert ": " in said
        assert said.isprintable()


def test_a_note_tells_the_first_and_how_many_more(capsys: pytest.CaptureFixture[str]) -> None:
    note_findings((Finding("no-title"), Finding("text-box")))
    note_findings(())
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == (
        "briefer: accessibility: the memo has no title: begin the template with a # heading"
        " (and 1 more; --accessibility lists them)\n"
    )


def test_the_report_lists_all_or_says_that_there_is_nothing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    report((Finding("no-title"), Finding("link-is-address", "Sources", "https://a.b")))
    report(())
    assert capsys.readouterr().out.splitlines() == [
        "accessibility: the memo has no title: begin the template with a # heading",
        "accessibility: a link in 'Sources' reads as its address: link the document's title",
        "accessibility: nothing found by the checks of Section 508 and WCAG 2.1",
    ]


@pytest.mark.parametrize("ending", ["docx", "html", "md"])
def test_an_export_of_the_starter_brief_has_nothing_to_note(
    tmp_path: Path, paths: Paths, capsys: pytest.CaptureFixture[str], ending: str
) -> None:
    memo = tmp_path / f"memo.{ending}"
    command = ["export", "--library", str(paths.starter_library), "-o", str(memo)]
    assert main([*command, "--accessibility"]) == 0
    told = capsys.readouterr()
    assert told.out.splitlines()[1:] == [
        "accessibility: nothing found by the checks of Section 508 and WCAG 2.1"
    ]
    assert told.err == ""


def test_a_letterheads_pale_style_is_noted(
    tmp_path: Path, paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    letterhead = tmp_path / "own.docx"
    Document().save(str(letterhead))
    command = ["export", "--library", str(paths.starter_library), "-o", str(tmp_path / "m.docx")]
    assert main([*command, "--letterhead", str(letterhead)]) == 0
    assert (
        "briefer: accessibility: the letterhead's style 'heading 2' has a contrast of 4.0 to 1:"
        " darken its colour to 4.5 to 1"
    ) in capsys.readouterr().err
