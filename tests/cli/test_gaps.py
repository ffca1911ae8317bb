"""``briefer gaps``: what is missing, why and what to do; accepted with a reason that is kept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from briefer.cli import main
from briefer.library.history import History

WHY = ("--reason", "no session is possible before the visit")


@pytest.fixture
def gaps(library: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Run the command and give its status, its answer and what it says on the side."""

    def run(*arguments: str) -> tuple[int, str, str]:
        status = main(["gaps", "--library", str(library), *arguments])
        told = capsys.readouterr()
        return status, told.out, told.err

    return run


def test_each_gap_is_told_with_its_key_why_and_what_to_do(gaps: Any) -> None:
    status, told, _ = gaps()
    assert status == 0
    lines = told.splitlines()
    assert lines[0] == "Overdue before the meeting:"
    assert lines[1] == (
        "  overdue:jhlc: JHLC met last May 2, 2019, was due May 2, 2021, and will be 8 to 10 "
        "months over by early 2022. A session is proposed for 2022, and none is planned. Plan a "
        "session before the meeting (12 weeks are needed to call one), or have the leaders "
        "announce its date."
    )
    assert lines[-1] == "40 gaps open"


def test_the_document_has_the_values_behind_the_words(gaps: Any) -> None:
    document = json.loads(gaps("--json")[1])
    assert (document["brief"], document["as_of"]) == ("biden-kishida-2022", "2022-01-15")
    rows = {row["key"]: row for row in document["gaps"]}
    overdue = rows["overdue:jhlc"]
    assert overdue["record"] == {"kind": "dialogues", "id": "jhlc"}
    assert overdue["values"]["months"] == [8, 10]
    assert overdue["values"]["by"] == "2022-01/2022-03"
    assert (overdue["state"], overdue["accepted"]) == ("open", None)
    assert all(row["why"] and row["what_to_do"] for row in rows.values())


def test_an_accepted_gap_is_kept_with_its_reason_and_can_be_asked_again(
    gaps: Any, library: Path
) -> None:
    told = gaps("--accept", "overdue:jhlc", *WHY)[1]
    assert "Accepted:\n  overdue:jhlc: JHLC met last" in told
    assert "no session is possible before the visit (" in told
    assert told.splitlines()[-1] == "39 gaps open, 1 accepted"
    assert "overdue:jhlc" in (library / "briefs" / "biden-kishida-2022.md").read_text()
    changes = History.open(library).changes_of("briefs", "biden-kishida-2022")
    assert changes[0].message.startswith("Accept a gap: JHLC (brief: Biden–Kishida, first meeting")
    assert gaps("--reopen", "overdue:jhlc")[1].splitlines()[-1] == "40 gaps open"


def test_all_of_a_kind_are_accepted_for_one_reason(gaps: Any) -> None:
    told = gaps("--accept", "single-source", "--reason", "one author's article")[1]
    assert told.splitlines()[-1] == "3 gaps open, 37 accepted"
    assert gaps("--reopen", "single-source")[1].splitlines()[-1] == "40 gaps open"


def test_an_acceptance_is_asked_again_when_the_gap_grows_and_told_when_it_is_gone(
    gaps: Any,
) -> None:
    gaps("--accept", "overdue:jhlc", *WHY)
    gaps("--accept", "single-source:visit-postponed", "--reason", "Jacobs was there")
    grown = gaps("--as-of", "2022-12-01")[1]
    assert "It has changed since it was accepted: no session is possible" in grown
    assert "Accepted, and no longer there:\n  single-source:visit-postponed: Jacobs was" in grown
    assert grown.splitlines()[-1].endswith("open, 1 no longer there")
    document = json.loads(gaps("--as-of", "2022-12-01", "--json")[1])
    states = {row["key"]: row["state"] for row in document["gaps"]}
    assert states["overdue:jhlc"] == "changed"
    assert [row["key"] for row in document["gone"]] == ["single-source:visit-postponed"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--accept", "overdue:jhlc"), "--accept and --reason go together"),
        (("--reason", "why"), "--accept and --reason go together"),
        (("--accept", "overdue:jhcl", *WHY), "Nearest: overdue:jhlc"),
        (("--accept", "overdue:jhlc", "--reason", " "), "with a reason only"),
        (("--reopen", "overdue:jhlc"), "no gap is accepted under the key"),
        (("no-such-brief",), "no brief is named 'no-such-brief'"),
        (("--as-of", "soon"), "'soon' is no date"),
    ],
)
def test_what_cannot_be_done_is_one_line(gaps: Any, arguments: tuple[str, ...], said: str) -> None:
    status, told, refused = gaps(*arguments)
    assert (status, told) == (2, "")
    assert said in refused
    assert refused.count("\n") == 1
