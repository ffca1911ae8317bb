"""The next version of a brief keeps what was chosen, and names what no longer holds."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from briefer.briefing.clearance import asked_anew, clearance_of
from briefer.briefing.compose import view_of
from briefer.briefing.lines import text_hash
from briefer.briefing.updating import Overtaken, StaleRewording, Update, next_version, update_of
from briefer.library.briefs import Brief, Clearance, Drafted, DraftedStep, Heading, Rewording
from briefer.library.forums import Dialogue, Meeting, MeetingState
from briefer.library.library import Library
from briefer.library.points import Correction, Point
from briefer.library.record import Record
from tests.briefing.conftest import library_of, on

THEN, NOW = on("2022-01-15"), on("2022-01-22")
FORUM = Dialogue(id="jhlc", name="Committee", form="committee")
PLANNED = MeetingState(state="planned", date=on("2022-02"), known_from=on("2022-01-01"))
HELD = MeetingState(state="held", date=on("2022-01-20"), known_from=on("2022-01-20"))
SESSION = Meeting(id="visit", name="Visit", dialogue="jhlc", states=(PLANNED, HELD))
BRIEF = Brief(id="visit", title="V", meeting="visit", as_of=THEN, dialogues=("jhlc",))


def point(name: str = "p", **fields: Any) -> Point:
    return Point(id=name, kind="fact", body="It is so.", dialogues=("jhlc",), **fields)


def updated(*records: Record, **fields: Any) -> Update:
    brief = replace(BRIEF, **fields)
    return update_of(library_of(FORUM, brief, *records), brief, NOW)


def test_the_starter_brief_becomes_its_second_version(starter: Library) -> None:
    earlier = starter.brief()
    found = update_of(starter, earlier, NOW)
    fresh = found.brief
    assert (fresh.id, fresh.version, fresh.updates) == (f"{earlier.id}-v2", 2, earlier.id)
    assert fresh.as_of == NOW
    kept = ("dialogues", "areas", "rewordings", "bearings", "bottom_lines", "steps", "template")
    assert all(getattr(fresh, name) == getattr(earlier, name) for name in kept)
    assert "meeting-state:biden-kishida-virtual-2022" in {c.key for c in found.changes.changes}
    assert (found.rewordings, found.overtaken, found.clearances) == ((), (), ())


def test_the_number_names_the_version_from_the_second_on(starter: Library) -> None:
    earlier = starter.brief()
    fresh = update_of(starter, earlier, NOW).brief
    assert earlier.number == "SAMPLE-2022-001"
    assert view_of(starter, fresh).heading.number == "SAMPLE-2022-001, v2"
    assert replace(fresh, heading=Heading()).number == ""


def test_a_name_that_is_taken_is_passed_over_and_the_version_counts_on() -> None:
    second = next_version(BRIEF, NOW, {"visit"})
    assert next_version(BRIEF, NOW, {"visit", "visit-v2"}).id == "visit-v3"
    third = next_version(second, NOW, {"visit", "visit-v2"})
    assert (third.id, third.version, third.updates) == ("visit-v3", 3, "visit-v2")
    own_name = replace(BRIEF, id="plan-v2")
    assert next_version(own_name, NOW, ()).id == "plan-v2-v2"


def test_a_long_name_makes_room_for_its_version() -> None:
    fresh = next_version(replace(BRIEF, id="x" * 80), NOW, ())
    assert fresh.id == "x" * 77 + "-v2"


def test_a_memo_dated_by_hand_takes_the_new_date() -> None:
    brief = replace(BRIEF, heading=Heading(date=THEN, subject="S"))
    assert next_version(brief, NOW, ()).heading == Heading(subject="S")


def test_a_rewording_whose_point_changed_underneath_is_named_with_what_it_says_now() -> None:
    correction = Correction(text="It is not.", difference="D.", known_from=on("2022-01-20"))
    rewording = Rewording(point="p", text="So it is.", hash=text_hash("It is so."))
    found = updated(point(correction=correction), rewordings=(rewording,))
    assert found.rewordings == (StaleRewording(rewording, "It is not."),)
    assert updated(point(), rewordings=(rewording,)).rewordings == ()


def test_a_rewording_whose_point_has_lapsed_is_named_too() -> None:
    rewording = Rewording(point="p", text="So it is.")
    found = updated(point(until=on("2022-01-20")), rewordings=(rewording,))
    assert found.rewordings == (StaleRewording(rewording, None),)


def test_words_that_events_overtook_are_named() -> None:
    words = Drafted(as_of=THEN, text="They are to meet.")
    step = DraftedStep(when="before", as_of=THEN, text="Call them.")
    found = updated(SESSION, bottom_lines=(words,), bearings={"jhlc": (words,)}, steps=(step,))
    assert found.overtaken == (
        Overtaken("bottom-line", words),
        Overtaken("bearing", words, (), "jhlc"),
        Overtaken("step", step),
    )


def test_words_whose_point_has_gone_are_named_with_it() -> None:
    words = Drafted(as_of=THEN, text="It is so.", points=("p",))
    step = DraftedStep(when="after", as_of=THEN, text="Ask.", points=("p",))
    found = updated(point(until=on("2022-01-20")), bottom_lines=(words,), steps=(step,))
    assert found.overtaken == (
        Overtaken("bottom-line", words, ("p",)),
        Overtaken("step", step, ("p",)),
    )


def test_words_that_later_words_replace_are_not_named() -> None:
    words = (Drafted(as_of=THEN, text="Then."), Drafted(as_of=NOW, text="Now."))
    assert updated(SESSION, bottom_lines=words).overtaken == ()


def test_a_clearance_that_was_given_is_kept_as_of_its_version_and_asked_anew() -> None:
    given = Clearance(role="cleared", office="A", name="N", reply="cleared", sent=THEN)
    waiting = Clearance(role="cleared", office="B", sent=THEN, due=NOW)
    found = updated(clearance=(given, waiting))
    kept = replace(given, version="v1")
    assert found.clearances == (kept,)
    assert found.brief.clearance == (
        kept,
        Clearance(role="cleared", office="A", name="N"),
        Clearance(role="cleared", office="B"),
    )
    rows = clearance_of(found.brief, NOW)
    assert [(row.earlier, set(row.missing)) for row in rows] == [
        ("v1", set()),
        ("", set()),
        ("", {"name"}),
    ]


@pytest.mark.parametrize(
    ("seen", "named"),
    [("", "v2"), ("v2", "v2"), ("v1", "v1"), ("2nd draft", "v2 (2nd draft)"), ("v9", "v2 (v9)")],
)
def test_a_clearance_names_the_version_it_was_given_on_once(seen: str, named: str) -> None:
    entry = Clearance(role="cleared", office="A", reply="yes", version=seen)
    assert asked_anew((entry,), 2)[0].version == named


def test_an_earlier_date_is_refused() -> None:
    with pytest.raises(ValueError, match="2022-01-15 is before 2022-01-22"):
        update_of(library_of(FORUM), replace(BRIEF, as_of=NOW), THEN)


def test_the_next_version_knows_what_is_new_and_the_first_does_not(starter: Library) -> None:
    found = update_of(starter, starter.brief(), NOW)
    briefs = {**starter.briefs, found.brief.id: found.brief}
    library = Library(starter.root, starter.settings, {**starter.records, "briefs": briefs})
    since = view_of(library, found.brief).since
    assert since is not None
    assert since.changes == found.changes.changes
    assert since.number == "SAMPLE-2022-001"
    assert view_of(library, library.brief()).since is None
    assert view_of(library, replace(found.brief, as_of=on("2022-01-01"))).since is None
