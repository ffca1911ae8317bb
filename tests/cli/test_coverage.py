"""``briefer coverage``: when each area last came up in each dialogue."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from briefer.cli import main


def test_each_area_is_a_line(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["coverage", "--library", str(library)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == (
        "Semiconductors: Leaders April 16, 2021; Quad leaders September 24, 2021; "
        "left out of the last readout of JWLC; usual for JHLC, never on record"
    )
    assert len(lines) == 10
    assert lines[-1].endswith(": in no chosen dialogue on record")


def test_the_document_names_the_meeting_behind_each_cell(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["coverage", "--library", str(library), "--as-of", "2021-05-01", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["as_of"] == "2021-05-01"
    cells = {(cell["area"], cell["dialogue"]): cell for cell in document["cells"]}
    assert cells["ai", "us-japan-leaders"]["last"] == "2021-04-16"
    assert cells["ai", "us-japan-leaders"]["meeting"]
    assert ("ai", "jwlc") in cells
    assert cells["ai", "jwlc"]["last"] != "2021-06-17", "not yet held on that date"


def test_a_wrong_date_is_one_line(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["coverage", "--library", str(library), "--as-of", "soon"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
