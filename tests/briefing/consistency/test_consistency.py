"""What contradicts or repeats itself is found, and what only looks so is left in peace."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.briefing.consistency import consistency_report, inconsistencies
from briefer.briefing.consistency.prose_dates import dates_in
from briefer.library.dates import PartialDate
from briefer.library.forums import Area, Dialogue, Meeting, MeetingState
from briefer.library.kept_apart import KeptApart
from briefer.library.kept_apart_file import read_kept_apart
from briefer.library.library import Library
from briefer.library.people import Holding, Organization, Person, Post
from briefer.library.points import Point
from briefer.library.record import Record
from tests.briefing.conftest import STARTER, library_of, on

JHLC = Dialogue(id="jhlc", name="Joint High-Level Committee", short="JHLC", form="committee")


def session(day: str, ordinal: int | None, basis: str = "", record_id: str = "") -> Meeting:
    held = MeetingState(state="held", date=on(day))
    name = record_id or f"session-{day}"
    return Meeting(
        id=name, name=name, dialogue="jhlc", ordinal=ordinal, ordinal_basis=basis, states=(held,)
    )


def codes(*records: Record) -> list[str]:
    return [found.code for found in inconsistencies(library_of(JHLC, *records))]


def test_sessions_that_run_on_are_left_in_peace() -> None:
    assert codes(session("2015-10-06", 13), session("2019-05-02", 14)) == []


@pytest.mark.parametrize(
    ("sessions", "code"),
    [
        ([("2015", 13), ("2019", 13)], "ordinal-doubled"),
        ([("2015", 14), ("2019", 13)], "ordinal-order"),
        ([("2015", 13), ("2019", 15)], "ordinal-skipped"),
        ([("2015", 13), ("2017", None), ("2019", 14)], "ordinal-no-room"),
    ],
)
def test_numbers_at_odds_are_found(sessions: list[tuple[str, int | None]], code: str) -> None:
    assert codes(*(session(day, number) for day, number in sessions)) == [code]


def test_a_long_hole_is_a_record_that_is_not_complete() -> None:
    assert codes(session("1996", 6), session("2010", 11)) == []


def test_numbers_of_two_ways_of_counting_are_explained_by_them() -> None:
    every, in_person = "All meetings; the third in person", "In person alone"
    found = codes(
        session("2022-05-24", 4, every),
        session("2023-05-20", 5, every),
        session("2024-09-21", 4, in_person),
    )
    assert found == ["counted-two-ways"]


def point(body: str, happened: str = "", **fields: object) -> Point:
    when = on(happened) if happened else None
    settled: dict[str, object] = {"id": "said", "kind": "fact", **fields}
    return Point(body=body, happened=when, **settled)  # type: ignore[arg-type]  # any field of a point


@pytest.mark.parametrize(
    "text",
    [
        "The JHLC met on May 20, 2019 in Washington.",
        "The JHLC met on 20 May 2019.",
        "JHLCは2019年5月20日に会合を開いた。",
        "The JHLC was held on May 2, 2018.",
    ],
)
def test_a_date_that_slipped_is_found_against_the_session(text: str) -> None:
    assert codes(session("2019-05-02", 14), point(text, dialogues=("jhlc",))) == ["date-in-text"]


@pytest.mark.parametrize(
    "text",
    [
        "The JHLC met on May 2, 2019.",
        "The JHLC met in May 2019.",
        "The JHLC met on May 2, 2019 and on May 20, 2019.",
        "The JHLC will meet by May 20, 2019.",
        "The JHLC has not met since May 20, 2019.",
        "Ministers, as of May 20, 2019, had not met in the JHLC.",
        "The JHLC met in 2013, and on May 20, 2019 its staff.",
        "The working group met on May 20, 2019.",
        "The JHLC met on November 11, 2011.",
    ],
)
def test_other_dates_are_left_in_peace(text: str) -> None:
    assert codes(session("2019-05-02", 14), point(text, dialogues=("jhlc",))) == []


def test_a_text_that_opens_with_another_day_than_its_record_is_found() -> None:
    assert codes(point("On May 2, 2019 the ministers met.", "2019-05-03")) == ["date-in-text"]
    assert codes(point("On May 2, 2019 the ministers met.", "2019-05")) == []


@given(st.dates(min_value=on("1850-01-01").first, max_value=on("2150-12-31").first))
def test_each_form_of_a_date_is_read_as_that_day(day: object) -> None:
    date = PartialDate.parse(str(day))
    texts = [date.printed(order) for order in ("us", "uk", "iso", "ja")]
    for text in texts:
        assert [found.date for found in dates_in(f"It met ({text}).")] == [date]


@given(st.text(max_size=200))
def test_any_text_can_be_looked_through_for_dates(text: str) -> None:
    for found in dates_in(text):
        assert 0 <= found.start < found.end <= len(text)


KISHIDA = Person(id="kishida", family="Kishida", given="Fumio")
SUGA = Person(id="suga", family="Suga", given="Yoshihide")
PREMIER = Post(
    id="premier",
    title="Prime Minister of Japan",
    title_before_name="Prime Minister",
    holders=(
        Holding(person="suga", since=on("2020-09-16"), until=on("2021-10-04")),
        Holding(person="kishida", since=on("2021-10-04"), until=on("2024-10-01")),
    ),
)


@pytest.mark.parametrize(
    ("text", "day", "found"),
    [
        ("Prime Minister Kishida spoke in Tokyo.", "2020", True),
        ("Then-Prime Minister Fumio Kishida spoke.", "2020-12", True),
        ("The words of Prime Minister Suga were heard.", "2022-03", True),
        ("Prime Minister Kishida spoke in Tokyo.", "2022-01-21", False),
        ("Prime Minister Kishida spoke in Tokyo.", "2021", False),
        ("Former Prime Minister Suga spoke.", "2022-03", False),
        ("Former Prime Minister Suga spoke.", "2020-10", False),
        ("Deputy Prime Minister Kishida spoke.", "2020", False),
        ("Mr. Kishida, later Prime Minister, spoke.", "2020", False),
        ("Prime Minister Suga spoke.", "2019", False),  # his earlier times may not be on file
    ],
)
def test_titles_are_held_to_their_day(text: str, day: str, found: bool) -> None:
    assert codes(KISHIDA, SUGA, PREMIER, point(text, day)) == ["title-in-text"] * found


def test_two_names_of_one_thing_are_found_and_other_names_are_not() -> None:
    same = Dialogue(id="hlc", name="High-level Joint Committee", form="committee")
    assert codes(same) == ["shared-name"]
    near = Dialogue(id="hlc", name="Joint High-Level Comittee", form="committee")
    assert codes(near) == ["near-name"]
    austria = Organization(id="at", name="Embassy of Austria", kind="office")
    australia = Organization(id="au", name="Embassy of Australia", kind="office")
    north, south = Area(id="n", name="North Korea chips"), Area(id="s", name="South Korea chips")
    assert codes(austria, australia, north, south) == []


TEXT = "The ministers agreed to set up a working group on quantum research in the autumn."


def test_points_that_say_nearly_the_same_are_found_with_what_differs() -> None:
    one = point(TEXT, id="a")
    other = point(TEXT.replace("autumn", "late autumn"), id="b")
    (found,) = inconsistencies(library_of(one, other))
    assert (found.code, found.differs) == ("near-text", ("", "late"))
    assert codes(one, msgspec.structs.replace(one, id="b")) == ["same-text"]


def test_points_of_other_numbers_kinds_or_days_are_not_one() -> None:
    one = point(f"{TEXT} It costs 15 million.", "2019", id="a")
    dearer = point(f"{TEXT} It costs 16 million.", "2019", id="b")
    later = point(one.body, "2021", id="c")
    assert codes(one, dearer, later) == []


def test_what_was_kept_apart_is_asked_about_again_once_a_text_changes() -> None:
    one, other = point(TEXT, id="a"), point(TEXT, id="b")
    library = library_of(one, other)
    (found,) = inconsistencies(library)
    kept = KeptApart(
        records=("points/b", "points/a"), reason="two meetings", hash=found.fingerprint
    )
    assert consistency_report(library, [kept]).open == ()
    spaced = msgspec.structs.replace(one, body=f"{TEXT.upper()} ")
    assert consistency_report(library_of(spaced, other), [kept]).open == ()
    changed = [msgspec.structs.replace(p, body=f"{TEXT} Both said so.") for p in (one, other)]
    (standing,) = consistency_report(library_of(*changed), [kept]).open
    assert standing.decision == kept


def test_the_starter_library_holds_nothing_open(starter: Library) -> None:
    report = consistency_report(starter, read_kept_apart(STARTER))
    assert [one.finding.key for one in report.open] == []
    assert len(report.kept) == 2
