"""``briefer import``: a source each, as the contract says it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from briefer.cli import main

TEXT = """Readout of the call

January 21, 2022

President Biden and Prime Minister Kishida agreed to convene the JHLC, and spoke of Open RAN.
"""


@pytest.fixture
def call(library: Path) -> Path:
    file = library.parent / "call.txt"
    file.write_text(TEXT)
    return file


def test_one_json_document_says_what_was_found(
    library: Path, call: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", "call.txt", "--json", "--library", str(library)]) == 0
    [row] = json.loads(capsys.readouterr().out)
    assert (row["file"], row["ok"], row["error"], row["known"]) == (call.name, True, None, False)
    assert row["source"]["id"] == "readout-of-the-call"
    assert row["source"]["title"] == "Readout of the call"
    assert (row["source"]["date"], row["source"]["date_from"]) == ("2022-01-21", "text")
    assert (row["dialogues"], row["areas"]) == (["jhlc"], ["open-ran"])
    assert row["people"] == ["joe-biden", "fumio-kishida"]
    assert row["dates"] == ["2022-01-21"]
    [suggestion] = row["suggestions"]
    assert suggestion["text"] == TEXT.strip().rpartition("\n")[2]
    assert suggestion["restate"] is True
    assert (suggestion["kind"], suggestion["locator"]) == ("commitment", "para. 2")
    assert (suggestion["dialogues"], suggestion["areas"]) == (["jhlc"], ["open-ran"])
    assert suggestion["why"] == "mentions “JHLC”, “Open RAN”; “agreed to” tells of a commitment"


def test_people_are_told_in_a_few_lines_and_a_second_time_that_it_is_known(
    library: Path, call: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["import", str(call), "--library", str(library)]
    assert main(command) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Imported: readout-of-the-call Readout of the call (2022-01-21)",
        "  dialogues: jhlc",
        "  areas: open-ran",
        "  people: joe-biden, fumio-kishida",
        "  1 suggested point, to be restated",
    ]
    assert main(command) == 0
    assert capsys.readouterr().out.startswith("Known already: readout-of-the-call")


def test_a_refused_file_is_named_in_one_line_and_the_others_are_imported(
    library: Path, call: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (library.parent / "bad.docx").write_bytes(b"none")
    files = ["bad.docx", call.name, "nothing.pdf"]
    assert main(["import", *files, "--json", "--library", str(library)]) == 2
    told = capsys.readouterr()
    [line] = told.err.splitlines()
    assert "bad.docx" in line
    assert "nothing.pdf" in line
    rows = json.loads(told.out)
    assert [row["ok"] for row in rows] == [False, True, False]
    assert rows[0]["source"] is None
    assert "bad.docx" in rows[0]["error"]
