"""The line from a statement to what followed it."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from briefer.briefing.commitments import commitments_of, tracked_commitments
from briefer.briefing.lines import lines_of
from briefer.briefing.scope import Scope
from briefer.briefing.tab_view import ChainLink
from briefer.library.briefs import Brief
from briefer.library.forums import AbsentTopic, Area, Dialogue, Meeting, MeetingState
from briefer.library.library import Library
from briefer.library.points import CommitmentStatus, Point, PointKind
from briefer.library.record import Record
from tests.briefing.conftest import library_of, on

AS_OF = on("2022-01-15")


def _point(name: str, kind: PointKind = "fact", **fields: Any) -> Point:
    return Point(id=name, kind=kind, body=name, **fields)


def _promise(name: str = "promise", **fields: Any) -> Point:
    return _point(name, "commitment", **{"happened": on("2021-04-16"), **fields})


def _readout(name: str, day: str, *areas: str, parties: tuple[str, ...] = ()) -> Meeting:
    held = MeetingState(state="held", date=on(day))
    absent = (AbsentTopic(topic="chips", areas=areas),)
    return Meeting(
        id=name, name=name, dialogue="forum", states=(held,), absent=absent, parties=parties
    )


FORUM = Dialogue(id="forum", name="Forum", form="committee")
AREAS = (Area(id="ict", name="ICT"), Area(id="5g", name="5G", parent="ict"))


def _chain(*records: Record, of: str = "promise") -> tuple[ChainLink, ...]:
    rows = tracked_commitments(library_of(FORUM, *AREAS, *records), AS_OF)
    return next(row.chain for row in rows if row.line.point.id == of)


def _told(chain: tuple[ChainLink, ...]) -> list[str]:
    return [
        link.line.point.id
        if link.line
        else link.absent.meeting.id
        if link.absent
        else link.status.status
        if link.status
        else ""
        for link in chain
    ]


def test_what_follows_is_followed_through_several_statements() -> None:
    chain = _chain(
        _promise(),
        _promise("again", happened=on("2021-09-24"), follows=("promise",)),
        _point("readout", happened=on("2021-11-01"), follows=("again",)),
    )
    assert _told(chain) == ["promise", "again", "readout"]
    assert [link.kind for link in chain] == ["statement", "statement", "follow-up"]


def test_a_later_statement_shows_what_it_goes_back_to() -> None:
    records = (_promise(), _promise("again", happened=on("2021-09-24"), follows=("promise",)))
    assert _told(_chain(*records, of="again")) == ["promise", "again"]


def test_a_circle_is_walked_once() -> None:
    chain = _chain(
        _promise(follows=("readout",)),
        _point("readout", happened=on("2021-06"), follows=("promise", "readout")),
    )
    assert _told(chain) == ["promise", "readout"]


def test_what_has_no_date_stands_after_what_it_follows() -> None:
    chain = _chain(
        _promise(),
        _point("later", happened=on("2021-12"), follows=("undated",)),
        _point("undated", follows=("promise",)),
    )
    assert _told(chain) == ["promise", "undated", "later"]


def test_nothing_is_told_that_came_after_the_date() -> None:
    chain = _chain(
        _promise(statuses=(CommitmentStatus(status="done", known_from=on("2022-05-23")),)),
        _point("tomorrow", known_from=on("2022-01-16"), follows=("promise",)),
    )
    assert _told(chain) == ["promise"]


def test_a_later_readout_that_leaves_its_area_out_is_a_link() -> None:
    chain = _chain(_promise(areas=("5g",)), _readout("june", "2021-06-17", "5g"))
    assert _told(chain) == ["promise", "june"]
    assert chain[1].kind == "left-out"


def test_a_readout_that_leaves_out_the_whole_field_leaves_out_its_part_not_the_reverse() -> None:
    assert _told(_chain(_promise(areas=("5g",)), _readout("june", "2021-06-17", "ict"))) == [
        "promise",
        "june",
    ]
    assert _told(_chain(_promise(areas=("ict",)), _readout("june", "2021-06-17", "5g"))) == [
        "promise"
    ]


def test_a_word_is_expected_in_the_forums_that_serve_the_one_where_it_was_promised() -> None:
    leaders = Dialogue(id="leaders", name="Leaders", form="leaders-meetings")
    committee = Dialogue(id="committee", name="Committee", form="committee", prepares="leaders")
    serving = replace(FORUM, parent="committee")
    readout = _readout("june", "2021-06-17", "5g")
    promise = _promise(areas=("5g",), dialogues=("leaders",))
    assert _told(_chain(promise, leaders, committee, serving, readout)) == ["promise", "june"]
    assert _told(_chain(promise, leaders, committee, readout)) == ["promise"]


def test_a_readout_is_no_link_before_the_commitment_nor_of_other_parties_nor_once_it_is_done() -> (
    None
):
    done = CommitmentStatus(status="done", known_from=on("2021-08"))
    chain = _chain(
        _promise(areas=("5g",), parties=("us", "japan"), statuses=(done,)),
        _readout("before", "2021-03-12", "5g"),
        _readout("others", "2021-05-12", "5g", parties=("us", "india")),
        _readout("all", "2021-06-17", "5g", parties=("us", "japan", "india")),
        _readout("after", "2021-11-18", "5g"),
    )
    assert _told(chain) == ["promise", "all", "done"]


def test_a_proposal_names_the_next_session_of_what_it_convenes_whenever_that_is_looked_at() -> None:
    states = (
        MeetingState(state="proposed", date=on("2022"), known_from=on("2022-01-12")),
        MeetingState(state="held", date=on("2023-05-16"), known_from=on("2023-05-16")),
    )
    library = library_of(
        FORUM,
        _promise(),
        _point(
            "proposal",
            "recommendation",
            known_from=on("2022-01-12"),
            follows=("promise",),
            convenes="forum",
        ),
        Meeting(
            id="before",
            name="14th",
            dialogue="forum",
            states=(MeetingState(state="held", date=on("2019-05-02")),),
        ),
        Meeting(id="next", name="15th", dialogue="forum", states=states),
    )
    for day in ("2022-01-15", "2024"):
        [row] = tracked_commitments(library, on(day))
        [_, proposal] = row.chain
        assert proposal.session is not None
        assert (proposal.kind, proposal.session.name) == ("proposal", "15th")


def test_each_later_status_is_a_link_and_the_first_is_the_statement_itself() -> None:
    statuses = (
        CommitmentStatus(status="new", known_from=on("2021-04-16")),
        CommitmentStatus(status="on-track", known_from=on("2021-06")),
        CommitmentStatus(status="late", known_from=on("2021-12")),
    )
    assert _told(_chain(_promise(statuses=statuses))) == ["promise", "on-track", "late"]


def test_a_point_that_a_brief_leaves_out_is_no_link_and_does_not_cut_the_line() -> None:
    promise = _promise()
    middle = _point("middle", happened=on("2021-06"), follows=("promise",))
    end = _point("end", happened=on("2021-09"), follows=("middle",))
    library = library_of(FORUM, promise, middle, end)
    scope = Scope.of(library, Brief(id="b", title="B", as_of=AS_OF))
    [row] = commitments_of(scope, lines_of(scope, (promise, end)))
    assert _told(row.chain) == ["promise", "end"]


def test_the_april_statement_leads_over_june_to_what_is_proposed_for_the_15th(
    starter: Library,
) -> None:
    rows = tracked_commitments(starter, AS_OF)
    chain = next(r.chain for r in rows if r.line.point.id == "commit-chips-2021")
    assert _told(chain)[:2] == ["commit-chips-2021", "jwlc-16"]
    proposals = {x.line.point.id: x.session for x in chain[2:] if x.line and x.kind == "proposal"}
    meant = proposals["rec-jhlc"]
    assert meant is not None
    assert meant.name == "15th JHLC"


def test_a_long_line_and_many_readouts_are_told_quickly() -> None:
    count = 2_000
    line = [_promise("c0")] + [
        _point(f"c{n}", happened=on("2021-05"), follows=(f"c{n - 1}",)) for n in range(1, count)
    ]
    assert len(_chain(*line, of="c0")) == count
