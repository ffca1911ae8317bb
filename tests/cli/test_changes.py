"""``briefer changes``: what changed, in lines or as one document; one line where it can't."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from briefer.cli import main

WEEK = ("--since", "2022-01-15", "--as-of", "2022-01-22")


def changes(library: Path, *arguments: str) -> int:
    return main(["changes", "--library", str(library), *arguments])


def test_a_week_is_told_by_kind(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert changes(library, *WEEK) == 0
    told = capsys.readouterr()
    lines = told.out.splitlines()
    assert lines[0] == "Meetings:"
    assert any("biden-kishida-virtual-2022" in line and "held virtual" in line for line in lines)
    assert "  first-visit-planned: First Washington meeting planned for early 2022 " in told.out
    assert lines[-1] == "18 changes from 2022-01-15 to 2022-01-22"
    assert told.err == ""


def test_the_document_has_a_key_a_kind_and_both_sides(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert changes(library, "biden-kishida-2022", *WEEK, "--json") == 0
    document = json.loads(capsys.readouterr().out)
    assert (document["since"], document["as_of"]) == ("2022-01-15", "2022-01-22")
    rows = {row["key"]: row for row in document["changes"]}
    visit = rows["meeting-state:biden-kishida-washington"]
    assert (visit["kind"], visit["record"]) == (
        "meeting-state",
        "meetings/biden-kishida-washington",
    )
    assert visit["before"] == {
        "code": "postponed",
        "text": "Washington",
        "date": "2022-01/2022-03",
        "overdue_months": None,
    }
    assert visit["after"]["date"] is None
    assert visit["cites"] == [{"source": "press-call-2022-01-21", "locator": ""}]
    assert rows["new-point:video-held"]["before"] is None


def test_equal_dates_are_said_to_know_the_same(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert changes(library, "--since", "2022-01-15") == 0
    told = capsys.readouterr()
    assert told.out == "no changes from 2022-01-15 to 2022-01-15\n"
    assert "both dates are 2022-01-15" in told.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--since", "2022-02-01"), "the dates are reversed: 2022-01-15 is before 2022-02-01"),
        (("--since", "then"), "'then' is no brief and no date such as 2022-01-15"),
        ((), "the brief biden-kishida-2022 updates no earlier one"),
        (("no-brief", *WEEK), "no brief is named 'no-brief'"),
    ],
)
def test_what_cannot_be_told_is_one_line(
    library: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    said: str,
) -> None:
    assert changes(library, *arguments) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(f"briefer: {said}")
    assert told.err.count("\n") == 1
