"""Each kind of change is found between two dates, once, with what stood before and after."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from briefer.briefing.changes import changes_between
from briefer.briefing.changes.kinds import Change, Changes, Standing
from briefer.library.briefs import Brief
from briefer.library.forums import (
    AbsentTopic,
    Cadence,
    CounterpartPosts,
    Dialogue,
    Meeting,
    MeetingState,
)
from briefer.library.library import Library
from briefer.library.people import Holding, Person, Post
from briefer.library.points import CommitmentStatus, Correction, Point, Source
from briefer.library.record import Citation, Record
from tests.briefing.conftest import brief_on, library_of, on

COMMITTEE = Dialogue(
    id="jhlc",
    name="Committee",
    short="JHLC",
    form="committee",
    cadence=Cadence(months=24, basis="stated"),
    counterparts=(CounterpartPosts(ours="adviser", theirs="minister"),),
)
BRIEF = Brief(id="b", title="B", dialogues=("jhlc",))
READOUT = Source(id="readout", title="Readout", date=on("2022-01-20"))


def changes_in(*records: Record, since: str = "2022-01-15", until: str = "2022-01-22") -> Changes:
    return changes_of(library_of(COMMITTEE, BRIEF, *records), BRIEF, since, until)


def changes_of(library: Library, brief: Brief, since: str, until: str) -> Changes:
    old, new = (replace(brief, as_of=on(day)) for day in (since, until))
    return changes_between(library, old, new)


def the_change(*records: Record, since: str = "2022-01-15", until: str = "2022-01-22") -> Change:
    (found,) = changes_in(*records, since=since, until=until).changes
    return found


def session(*states: MeetingState, **fields: object) -> Meeting:
    return replace(Meeting(id="m", name="M", dialogue="jhlc", states=states), **fields)


def point(**fields: object) -> Point:
    return replace(Point(id="p", kind="fact", body="It is so.", dialogues=("jhlc",)), **fields)


def test_a_point_that_could_first_be_known_is_new() -> None:
    found = the_change(point(known_from=on("2022-01-20"), happened=on("2022-01-19")))
    assert (found.key, found.kind, found.record, found.id) == (
        "new-point:p",
        "new-point",
        "points",
        "p",
    )
    assert found.before is None
    assert found.after == Standing(text="It is so.", date=on("2022-01-19"))


def test_a_point_past_its_date_has_lapsed() -> None:
    found = the_change(point(until=on("2022-01-20"), short="Said once"))
    assert (found.key, found.name, found.after) == ("lapsed-point:p", "Said once", None)
    assert found.before == Standing(text="It is so.", date=on("2022-01-20"))


def test_a_correction_that_became_known_shows_both_forms() -> None:
    correction = Correction(
        text="It is not.", difference="It says so.", known_from=on("2022-01-20")
    )
    found = the_change(point(correction=correction))
    assert found.key == "corrected-point:p"
    assert (found.before, found.after) == (
        Standing(text="It is so."),
        Standing(text="It is not."),
    )


def test_a_meeting_that_moved_twice_is_told_once() -> None:
    planned = MeetingState(state="planned", date=on("2022-02"), known_from=on("2022-01-01"))
    moved = MeetingState(state="postponed", date=on("2022-03"), known_from=on("2022-01-17"))
    off = MeetingState(state="cancelled", known_from=on("2022-01-18"), place="Tokyo")
    found = the_change(session(planned, moved, off))
    assert found.key == "meeting-state:m"
    assert found.before == Standing(code="planned", date=on("2022-02"))
    assert found.after == Standing(code="cancelled", text="Tokyo")


def test_a_commitment_whose_status_changed_is_told_with_its_evidence() -> None:
    first = CommitmentStatus(status="new", known_from=on("2021-04-16"))
    kept = CommitmentStatus(status="done", known_from=on("2022-01-20"), evidence="They met.")
    found = the_change(point(kind="commitment", statuses=(first, kept)))
    assert found.key == "commitment-status:p"
    assert found.before == Standing(code="new")
    assert found.after == Standing(code="done", text="They met.")


def test_a_commitment_falls_late_on_the_day_after_it_was_due() -> None:
    owed = point(kind="commitment", due=on("2022-01-20"))
    assert not changes_in(owed, until="2022-01-20").changes
    found = the_change(owed, until="2022-01-21")
    assert (found.key, found.after) == (
        "commitment-late:p",
        Standing(code="late", date=on("2022-01-20")),
    )
    assert not changes_in(owed, since="2022-01-21").changes


def test_a_commitment_that_was_kept_does_not_fall_late() -> None:
    done = CommitmentStatus(status="done", known_from=on("2022-01-01"))
    assert not changes_in(point(kind="commitment", due=on("2022-01-20"), statuses=(done,))).changes


def test_a_dialogue_becomes_due_and_then_overdue() -> None:
    held = session(MeetingState(state="held", date=on("2020-01-20"), known_from=on("2020-01-20")))
    due = the_change(held)
    assert (due.key, due.name) == ("dialogue-due:jhlc", "JHLC")
    assert due.after == Standing(code="due", date=on("2022-01-20"))
    overdue = the_change(held, since="2022-01-22", until="2022-03-22")
    assert overdue.key == "dialogue-overdue:jhlc"
    assert overdue.after == Standing(code="overdue", date=on("2022-01-20"), months=(2, 2))


def test_a_post_whose_holder_changed_names_both() -> None:
    people = (
        Person(id="a", given="Ann", family="Old"),
        Person(id="z", given="Zoe", family="New"),
    )
    holders = (
        Holding(person="a", until=on("2022-01-18")),
        Holding(person="z", since=on("2022-01-19"), acting=True),
    )
    posts = (Post(id="adviser", title="Adviser", holders=holders), Post(id="minister", title="M"))
    found = the_change(*people, *posts)
    assert (found.key, found.name) == ("post-holder:adviser", "Adviser")
    assert found.before == Standing(text="Ann Old")
    assert found.after == Standing(code="acting", text="Zoe New", date=on("2022-01-19"))


def test_a_topic_that_a_readout_left_out_is_told_when_the_readout_is_out() -> None:
    topic = AbsentTopic(topic="Supply chains", cites=(Citation(source="readout"),))
    state = MeetingState(state="held", date=on("2022-01-10"), known_from=on("2022-01-10"))
    found = changes_in(READOUT, session(state, absent=(topic,)))
    (left_out,) = found.of("topic-left-out")
    assert left_out.key == "topic-left-out:m:supply-chains"
    assert left_out.after == Standing(text="Supply chains")
    (source,) = found.of("new-source")
    assert (source.key, source.after) == (
        "new-source:readout",
        Standing(code="other", text="Readout", date=on("2022-01-20")),
    )


def test_a_source_that_nothing_chosen_rests_on_is_not_told() -> None:
    assert not changes_in(READOUT).changes


def test_a_brief_that_chose_more_is_told_apart_from_news() -> None:
    quad = Dialogue(id="quad", name="Quad", form="summit")
    held = MeetingState(state="held", date=on("2021-09-24"), known_from=on("2021-09-24"))
    summit = Meeting(id="q", name="Q", dialogue="quad", states=(held,))
    about = point(dialogues=("quad",), meetings=("q",))
    library = library_of(COMMITTEE, quad, summit, about)
    old = replace(BRIEF, as_of=on("2022-01-15"))
    new = replace(old, id="c", as_of=on("2022-01-22"), dialogues=("jhlc", "quad"))
    found = changes_between(library, old, new)
    assert [change.key for change in found.changes] == ["chosen-point:p"]
    assert (found.news, found.brief) == ((), "b")
    back = changes_between(library, replace(new, as_of=old.as_of), replace(old, as_of=new.as_of))
    assert [change.key for change in back.changes] == ["dropped-point:p"]


def test_changes_stand_in_the_order_of_their_kinds() -> None:
    lapsed = point(until=on("2022-01-20"))
    fresh = point(id="new", known_from=on("2022-01-20"), cites=(Citation(source="readout"),))
    kinds = [change.kind for change in changes_in(lapsed, READOUT, fresh).changes]
    assert kinds == ["new-point", "lapsed-point", "new-source"]


def test_dates_that_are_reversed_are_refused_and_equal_ones_know_the_same(
    starter: Library,
) -> None:
    with pytest.raises(ValueError, match="2022-01-15 is before 2022-01-22"):
        changes_of(starter, starter.brief(), "2022-01-22", "2022-01-15")
    same = changes_of(starter, starter.brief(), "2022-01-15", "2022-01-15")
    assert same.nothing_can_be_new
    assert not same.changes


def test_a_week_of_the_starter_library_is_what_happened_in_it(starter: Library) -> None:
    found = changes_of(starter, starter.brief(), "2022-01-15", "2022-01-22")
    assert [change.id for change in found.of("meeting-state")] == [
        "biden-kishida-tokyo-2022",
        "quad-leaders-4",
        "biden-kishida-virtual-2022",
        "biden-kishida-washington",
    ]
    assert [change.id for change in found.of("lapsed-point")] == [
        "first-visit-planned",
        "watch-the-date",
        "visit-postponed",
    ]
    assert not found.of("dialogue-overdue", "post-holder", "chosen-point", "dropped-point")


def test_a_step_through_a_day_between_finds_no_other_points(starter: Library) -> None:
    days = ("2021-06-01", "2022-01-15", "2023-06-01")
    brief = starter.brief()
    new = [
        {change.id for change in changes_of(starter, brief, a, b).of("new-point")}
        for a, b in ((days[0], days[1]), (days[1], days[2]), (days[0], days[2]))
    ]
    gone = {change.id for change in changes_of(starter, brief, days[1], days[2]).of("lapsed-point")}
    assert new[2] == (new[0] | new[1]) - gone


def test_every_key_is_its_own_and_says_its_kind(starter: Library) -> None:
    brief = brief_on(starter, "2019-01-01")
    found = changes_of(starter, brief, "2019-01-01", "2024-12-01").changes
    keys = [change.key for change in found]
    assert len(keys) == len(set(keys)) > 100
    assert all(change.key.startswith(f"{change.kind}:{change.id}") for change in found)
