"""What was known on a date: only what is certainly later is held back."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from briefer.briefing.as_of import (
    correction_known,
    is_known,
    known_absent,
    known_cadence,
    known_dialogue,
    known_participants,
    known_states,
    known_status,
    later_sources,
    post_known,
    with_known_body,
)
from briefer.briefing.as_of import point_known_from as known_from
from briefer.library.forums import (
    AbsentTopic,
    Cadence,
    Dialogue,
    Meeting,
    MeetingState,
    Participant,
)
from briefer.library.people import Holding, Post
from briefer.library.points import CommitmentStatus, Correction, Point, Source
from briefer.library.record import Citation
from tests.briefing.conftest import library_of, on

EARLY = Source(id="early", title="Early", date=on("2022-01-10"))
LATE = Source(id="late", title="Late", date=on("2022-03"))
UNDATED = Source(id="undated", title="Undated")
LIBRARY = library_of(EARLY, LATE, UNDATED)


def _cites(*names: str) -> tuple[Citation, ...]:
    return tuple(Citation(source=name) for name in names)


def test_a_point_is_known_from_its_earliest_source_unless_it_says_so_itself() -> None:
    point = Point(id="p", kind="fact", cites=_cites("late", "undated", "early"))
    assert known_from(LIBRARY, point) == on("2022-01-10")
    told = Point(id="p", kind="fact", cites=_cites("late"), known_from=on("2021"))
    assert known_from(LIBRARY, told) == on("2021")
    assert known_from(LIBRARY, Point(id="p", kind="fact", cites=_cites("undated"))) is None


@pytest.mark.parametrize(
    ("known", "day", "held"),
    [
        ("2022-01-16", "2022-01-15", False),
        ("2022-01-15", "2022-01-15", True),
        ("2022-01", "2022-01-15", True),
        ("2022-02", "2022-01-15", False),
        ("2022-01-16~", "2022-01-15", True),
        ("2022", "2022-01-15", True),
    ],
)
def test_only_what_is_certainly_later_is_held_back(known: str, day: str, held: bool) -> None:
    assert is_known(on(known), on(day)) is held
    assert is_known(None, on(day))


def test_the_states_known_by_then_stand_in_order() -> None:
    planned = MeetingState(state="planned", known_from=on("2021-11-03"))
    postponed = MeetingState(state="postponed", cites=_cites("early"))
    held = MeetingState(state="held", cites=_cites("late"))
    meeting = Meeting(id="m", name="M", states=(planned, postponed, held))
    assert known_states(LIBRARY, meeting, on("2021-12-01")) == (planned,)
    assert known_states(LIBRARY, meeting, on("2022-01-15")) == (planned, postponed)


def test_the_last_status_known_holds() -> None:
    statuses = (
        CommitmentStatus(status="new", known_from=on("2021-04-16")),
        CommitmentStatus(status="done", known_from=on("2022-05")),
    )
    point = Point(id="p", kind="commitment", statuses=statuses)
    assert known_status(LIBRARY, point, on("2022-01-15")) == statuses[0]
    assert known_status(LIBRARY, point, on("2020")) is None


def test_a_correction_counts_once_it_could_be_made() -> None:
    correction = Correction(text="Right.", difference="Wrong.", cites=_cites("late"))
    point = Point(id="p", kind="fact", correction=correction)
    assert correction_known(LIBRARY, point, on("2022-01-15")) is None
    assert correction_known(LIBRARY, point, on("2022-03-31")) is correction


def test_who_comes_to_a_session_ahead_is_known_only_as_far_as_it_was_told() -> None:
    told, untold = (
        Participant(person=name, cites=_cites(source))
        for name, source in (("told", "early"), ("untold", "late"))
    )
    planned = MeetingState(state="planned", known_from=on("2022-01-01"))
    held = MeetingState(state="held", known_from=on("2022-03-01"))
    meeting = Meeting(id="m", name="M", states=(planned, held), participants=(told, untold))
    assert known_participants(LIBRARY, meeting, on("2022-01-15")) == (told,)
    assert known_participants(LIBRARY, meeting, on("2022-03-31")) == (told, untold)


def test_sources_that_came_out_later_are_named() -> None:
    assert later_sources(LIBRARY, on("2022-01-15")) == {"late"}
    assert later_sources(LIBRARY, on("2022-03-15")) == frozenset()


def test_a_rhythm_read_from_a_later_document_is_not_known_before() -> None:
    cadence = Cadence(months=24, basis="reading", cites=_cites("late"))
    dialogue = Dialogue(id="d", name="D", form="committee", cadence=cadence)
    assert known_cadence(LIBRARY, dialogue, on("2022-01-15")) is None
    assert known_cadence(LIBRARY, dialogue, on("2022-03-31")) == cadence


def test_a_topic_is_absent_from_when_somebody_could_know_it() -> None:
    topic = AbsentTopic(topic="chips", cites=_cites("late"))
    meeting = Meeting(id="m", name="M", absent=(topic,))
    assert known_absent(LIBRARY, meeting, on("2022-01-15")) == ()
    assert known_absent(LIBRARY, meeting, on("2022-04")) == (topic,)


def test_a_text_waits_for_all_that_it_rests_on() -> None:
    bare = Dialogue(id="d", name="D", form="committee")
    told = replace(bare, body="It is.", citations={"body": _cites("early", "late")})
    assert with_known_body(LIBRARY, told, on("2022-01-15")).body == ""
    assert with_known_body(LIBRARY, told, on("2022-03-31")) == told
    uncited = replace(bare, body="It is.")
    assert with_known_body(LIBRARY, uncited, on("2022-01-15")) == uncited


def test_the_note_of_a_rhythm_waits_and_the_rhythm_does_not() -> None:
    cites = _cites("early", "late")
    cadence = Cadence(months=24, basis="reading", cites=cites, note="Read off three sessions.")
    dialogue = Dialogue(id="d", name="D", form="committee", cadence=cadence)
    assert known_cadence(LIBRARY, dialogue, on("2022-01-15")) == replace(cadence, note="")
    assert known_cadence(LIBRARY, dialogue, on("2022-03-31")) == cadence


def test_a_dialogue_is_described_by_what_had_come_out() -> None:
    cites = {"limits": _cites("late"), "level": _cites("early", "late")}
    dialogue = Dialogue(
        id="d", name="D", form="committee", level="ministers", limits="none", citations=cites
    )
    assert known_dialogue(LIBRARY, dialogue, on("2022-01-15")) == replace(dialogue, limits="")
    assert known_dialogue(LIBRARY, dialogue, on("2022-03-31")) == dialogue


def test_a_post_is_spoken_of_once_it_was_held_or_named() -> None:
    post = Post(id="p", title="P", citations={"title": _cites("late")})
    assert not post_known(LIBRARY, post, on("2022-01-15"))
    assert post_known(LIBRARY, post, on("2022-03-31"))
    held = replace(post, holders=(Holding(person="a", since=on("2022-01-10")),))
    assert post_known(LIBRARY, held, on("2022-01-15"))
    assert post_known(LIBRARY, Post(id="p", title="P"), on("2022-01-15"))
