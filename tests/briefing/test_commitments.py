"""Commitments: who made and owes them, where they stand on a date, how late they are."""

from __future__ import annotations

from typing import Any

import pytest

from briefer.briefing.commitments import commitments_of, tracked_commitments
from briefer.briefing.lines import lines_of
from briefer.briefing.scope import Scope
from briefer.briefing.tab_view import CommitmentRow
from briefer.library.briefs import Brief
from briefer.library.forums import Meeting
from briefer.library.library import Library
from briefer.library.people import Organization, Person
from briefer.library.points import CommitmentStatus, CommitmentStatusName, Point, Source
from briefer.library.record import Citation
from tests.briefing.conftest import library_of, on

LIBRARY = library_of(
    Organization(id="us", name="United States", short="U.S.", kind="party"),
    Organization(id="japan", name="Japan", kind="party"),
    Meeting(id="summit", name="First summit"),
    Person(id="jacobs", family="Jacobs"),
    Source(id="article", title="Article", kind="article"),
    Source(id="statement", title="Statement", kind="joint-statement"),
)
SCOPE = Scope.of(LIBRARY, Brief(id="b", title="B", as_of=on("2022-01-15")))


def _promise(name: str = "promise", **fields: Any) -> Point:
    return Point(id=name, kind="commitment", body=name, **fields)


def _status(status: CommitmentStatusName, since: str, **fields: Any) -> CommitmentStatus:
    return CommitmentStatus(status=status, known_from=on(since), **fields)


def _rows(*points: Point) -> tuple[CommitmentRow, ...]:
    return commitments_of(SCOPE, lines_of(SCOPE, points))


def _row(**fields: Any) -> CommitmentRow:
    [row] = _rows(_promise(**fields))
    return row


def test_a_commitment_has_its_statement_who_made_it_and_its_status() -> None:
    cites = (Citation(source="article"), Citation(source="statement"))
    status = _status("new", "2021-04-16")
    row = _row(cites=cites, by="japan", owner="us", statuses=(status,))
    assert (row.made_by, row.statement, row.owner, row.open) == ("Japan", "Statement", "U.S.", True)
    assert row.status == status


def test_without_a_statement_it_is_named_after_its_meeting_never_after_a_report() -> None:
    row = _row(cites=(Citation(source="article"),), meetings=("summit",))
    assert row.statement == "First summit"


def test_what_two_parties_promise_each_other_is_made_and_owed_by_both() -> None:
    row = _row(by="us", owner="us", addressee=("us", "japan"))
    assert (row.made_by, row.owner) == ("U.S. and Japan", "U.S. and Japan")


def test_a_person_who_owes_it_is_named() -> None:
    assert _row(owner="jacobs").owner == "Jacobs"


@pytest.mark.parametrize("status", ["done", "lapsed"])
def test_what_is_done_or_lapsed_is_neither_open_nor_late(status: CommitmentStatusName) -> None:
    row = _row(due=on("2021-06-30"), statuses=(_status(status, "2021"),))
    assert (row.open, row.late) == (False, False)


@pytest.mark.parametrize(
    ("due", "months"),
    [
        ("2021-08-14", (5, 5)),
        ("2021-08", (4, 5)),  # by the 31st at the latest, from the 1st at the earliest
        ("2021", (0, 12)),
        ("2022-01-14", (0, 0)),
        ("2022-01-15", None),  # due on the day itself
        ("2022-01", None),  # the month is not over
        ("2021-12~", None),  # about December may still be January
    ],
)
def test_lateness_is_what_is_certain_from_the_due_date(
    due: str, months: tuple[int, int] | None
) -> None:
    row = _row(due=on(due))
    assert (row.late_months, row.late) == (months, months is not None)


def test_lateness_is_worked_out_whatever_status_is_written() -> None:
    row = _row(due=on("2021-08-14"), statuses=(_status("on-track", "2021-05"),))
    assert row.status is not None
    assert (row.status.status, row.late) == ("on-track", True)
    written = _row(statuses=(_status("late", "2021-05"),))
    assert not written.late


def test_the_status_is_the_one_then_known_and_so_is_the_day_it_was_checked() -> None:
    then = _status("new", "2021-04-16", checked=on("2021-12-01"))
    row = _row(statuses=(then, _status("done", "2022-05-23", checked=on("2022-06"))))
    assert (row.status, row.checked) == (then, on("2021-12-01"))


def test_a_look_taken_after_the_date_is_not_known_on_it() -> None:
    row = _row(statuses=(_status("new", "2021-04-16", checked=on("2022-03-01")),))
    assert row.checked is None


def test_what_is_due_first_is_open_first() -> None:
    rows = _rows(
        _promise("undated"),
        _promise("done", statuses=(CommitmentStatus(status="done"),)),
        _promise("later", due=on("2022-06")),
        _promise("late", due=on("2021-12-31")),
    )
    assert [row.line.point.id for row in rows] == ["late", "later", "undated", "done"]


def test_the_library_tracks_all_that_was_known_and_nothing_later() -> None:
    library = library_of(
        _promise("spring", known_from=on("2021-04")),
        _promise("over", known_from=on("2021-04"), until=on("2021-06")),
        _promise("tomorrow", known_from=on("2022-01-16")),
        Point(id="fact", kind="fact", body="fact"),
    )
    rows = tracked_commitments(library, on("2022-01-15"))
    assert {row.line.point.id for row in rows} == {"spring", "over"}


def test_the_starters_commitments_stand_as_the_record_has_them(starter: Library) -> None:
    def standing(day: str) -> dict[str, str]:
        rows = tracked_commitments(starter, on(day))
        return {row.line.point.id: row.status.status for row in rows if row.status}

    assert standing("2022-01-15")["commit-chips-2021"] == "new"
    assert standing("2022-06-01")["commit-chips-2021"] == "reaffirmed"
    assert standing("2023-06-01")["commit-chips-2021"] == "on-track"
    assert standing("2021-05-01").keys().isdisjoint({"commit-gdcp-2021"})
