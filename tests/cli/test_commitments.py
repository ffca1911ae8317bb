"""``briefer commitments``: the table, what followed, and the JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from briefer.cli import main

_DUE = """kind: commitment
by: japan
owner: japan
happened: 2021-04-16
due: 2021-08
"""


@pytest.fixture
def promised(library: Path) -> Path:
    """Add a commitment that is late in January 2022, and one that is done."""
    text = f"---\n{_DUE}---\nHand over the plan.\n"
    (library / "points" / "late-plan.md").write_text(text, encoding="utf-8")
    return library


def _asked(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, Any]]:
    assert main(["commitments", "--json", "--library", "library", *words]) == 0
    rows: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return rows


@pytest.mark.usefixtures("promised")
def test_every_commitment_says_whose_it_is_where_it_stands_and_how_late(
    capsys: pytest.CaptureFixture[str],
) -> None:
    rows = {row["id"]: row for row in _asked(capsys, "--as-of", "2022-01-15")}
    late = rows["late-plan"]
    assert (late["made_by"], late["owner"], late["due"]) == ("Japan", "Japan", "2021-08")
    assert (late["late"], late["late_months"], late["late_months_at_most"]) == (True, 4, 5)
    assert (late["status"], late["open"], late["last_checked"]) == (None, True, None)
    started = rows["commit-gdcp-2021"]
    assert (started["status"], started["open"], started["late_months"]) == ("done", False, None)
    assert started["evidence_sources"] == ["internet-12-note"]


@pytest.mark.usefixtures("promised")
def test_the_chain_names_points_meetings_and_sources(capsys: pytest.CaptureFixture[str]) -> None:
    rows = {row["id"]: row for row in _asked(capsys, "--as-of", "2022-01-15")}
    made, june, *proposed = rows["commit-chips-2021"]["chain"]
    assert (made["kind"], made["date"], made["point"]) == (
        "statement",
        "2021-04-16",
        "commit-chips-2021",
    )
    assert (june["kind"], june["meeting"], june["topic"]) == (
        "left-out",
        "jwlc-16",
        "supply chain resilience",
    )
    assert june["sources"] == ["jacobs-2022"]
    assert ("proposal", "jhlc-15") in [(link["kind"], link["meeting"]) for link in proposed]


@pytest.mark.usefixtures("promised")
def test_only_the_open_or_only_the_late_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    whole = {row["id"] for row in _asked(capsys, "--as-of", "2022-01-15")}
    still_open = {row["id"] for row in _asked(capsys, "--as-of", "2022-01-15", "--open")}
    assert whole - still_open == {"commit-gdcp-2021"}
    assert [row["id"] for row in _asked(capsys, "--as-of", "2022-01-15", "--late")] == ["late-plan"]


@pytest.mark.usefixtures("promised")
def test_a_brief_lists_what_it_takes_on_its_own_date(capsys: pytest.CaptureFixture[str]) -> None:
    taken = {row["id"]: row for row in _asked(capsys, "biden-kishida-2022")}
    assert "late-plan" not in taken  # it names neither dialogue nor area nor meeting
    assert taken["commit-chips-2021"]["status"] == "new"


@pytest.mark.usefixtures("promised")
def test_people_read_a_table_and_the_line_of_events(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["commitments", "--library", "library", "--as-of", "2022-01-15"]
    assert main(asked) == 0
    printed = capsys.readouterr().out
    assert "at least 4 months late" in printed
    assert "16th JWLC: supply chain resilience not in the readout" in printed
    assert "proposed for the 15th JHLC" in printed


@pytest.mark.usefixtures("library")
def test_where_there_is_none_that_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["commitments", "--library", "library", "--as-of", "2001"]
    assert main(asked) == 0
    assert capsys.readouterr().out == "No such commitment is on file.\n"
    assert _asked(capsys, "--as-of", "2001") == []


@pytest.mark.usefixtures("library")
def test_a_brief_or_a_date_that_is_none_is_refused_in_one_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for wrong in (["nowhere"], ["--as-of", "soon"]):
        assert main(["commitments", "--library", "library", *wrong]) == 2
        [line] = capsys.readouterr().err.splitlines()
        assert line.startswith("briefer: ")
