"""The starter library carries the whole article: nothing of it is left behind."""

from __future__ import annotations

import pytest

from briefer.library.library import Library
from briefer.library.points import Point

# The article's extent is data here: the article itself is no part of the project.
PARAGRAPHS = 26
CAPTIONS = 5
PLACES = [f"para. {n}" for n in range(1, PARAGRAPHS + 1)] + [
    f"caption {n}" for n in range(1, CAPTIONS + 1)
]
ARTICLE = "jacobs-2022"
AUTHOR = "erik-jacobs"


def points_of(library: Library, *kinds: str) -> list[Point]:
    return [point for point in library.points.values() if point.kind in kinds]


def cites_article(point: Point) -> bool:
    return any(cite.source == ARTICLE for cite in point.cites)


@pytest.mark.parametrize("place", PLACES)
def test_every_paragraph_and_caption_has_a_point_that_cites_it(
    library: Library, place: str
) -> None:
    cited = [
        point.id
        for point in library.points.values()
        if any(cite.source == ARTICLE and cite.locator == place for cite in point.cites)
    ]
    assert cited, f"no point cites {place}"


def test_no_point_cites_a_place_that_the_article_does_not_have(library: Library) -> None:
    strays = {
        (point.id, cite.locator)
        for point in library.points.values()
        for cite in point.cites
        if cite.source == ARTICLE and cite.locator not in PLACES
    }
    assert not strays


def test_what_the_article_recommends_or_judges_carries_its_authors_name(library: Library) -> None:
    views = points_of(library, "recommendation", "assessment", "concern")
    assert len(views) > 20
    assert {point.id for point in views if point.by != AUTHOR} == set()
    assert library.people[AUTHOR].family == "Jacobs"


def test_recommendations_say_who_should_act_unless_they_only_advise_to_watch(
    library: Library,
) -> None:
    silent = {p.id for p in points_of(library, "recommendation") if not p.addressee}
    assert silent <= {"watch-the-year", "rec-taiwan-streams", "rec-watch-coordination"}


def test_facts_commitments_and_objectives_cite(library: Library) -> None:
    bare = {p.id for p in points_of(library, "fact", "commitment", "objective") if not p.cites}
    assert bare == set()


def test_judgments_are_the_american_desks_own_and_lean_on_no_source(library: Library) -> None:
    judgments = points_of(library, "judgment")
    assert 3 <= len(judgments) <= 5
    assert all(not p.cites and p.by == "united-states" for p in judgments)


def test_what_the_desk_says_for_its_side_names_the_side(library: Library) -> None:
    own = points_of(library, "talking-point", "judgment", "watch")
    assert len(own) > 12
    assert {point.id for point in own if point.by != "united-states"} == set()


def test_watch_points_and_spoken_points_lean_on_a_source(library: Library) -> None:
    said = [point for point in library.points.values() if point.say or point.kind == "watch"]
    assert {point.id for point in said if not point.cites} == set()


def test_facts_are_not_held_by_the_author(library: Library) -> None:
    assert {p.id for p in points_of(library, "fact") if p.by} == set()


def test_short_forms_are_short(library: Library) -> None:
    long = {p.id: p.short for p in library.points.values() if len(p.short.split()) > 15}
    assert long == {}


@pytest.mark.parametrize(
    ("dialogue", "sessions"),
    [
        ("jhlc", 6),
        ("jwlc", 3),
        ("internet-economy", 13),
        ("space-dialogue", 6),
        ("quad-leaders", 5),
    ],
)
def test_the_history_of_each_dialogue_is_there(
    library: Library, dialogue: str, sessions: int
) -> None:
    held = [
        meeting
        for meeting in library.meetings.values()
        if meeting.dialogue == dialogue and any(s.state == "held" for s in meeting.states)
    ]
    assert len(held) >= sessions


def test_the_working_levels_readout_left_out_supply_chains(library: Library) -> None:
    absent = library.meetings["jwlc-16"].absent
    assert [topic.topic for topic in absent] == ["supply chain resilience"]
    assert absent[0].cites[0].locator == "para. 15"


@pytest.mark.parametrize("encounter", ["biden-kishida-call-2021", "biden-kishida-glasgow-2021"])
def test_an_encounter_takes_no_number(library: Library, encounter: str) -> None:
    meeting = library.meetings[encounter]
    assert not meeting.counted
    assert meeting.ordinal is None


def test_no_number_of_the_internet_economy_dialogue_is_missing(library: Library) -> None:
    numbers = [m.ordinal for m in library.meetings.values() if m.dialogue == "internet-economy"]
    assert sorted(number or 0 for number in numbers) == list(range(1, 15))


def test_every_commitment_has_an_owner_and_evidence(library: Library) -> None:
    commitments = points_of(library, "commitment")
    assert {area for point in commitments for area in point.areas} >= {
        "semiconductors",
        "5g",
        "open-ran",
        "ai",
        "quantum",
    }
    for point in commitments:
        assert point.owner, point.id
        assert point.statuses, point.id
        assert all(status.evidence and status.cites for status in point.statuses), point.id


def test_the_chip_money_keeps_its_own_currency(library: Library) -> None:
    (money,) = library.points["chip-money-november-2021"].money
    assert (money.currency, money.converted_currency, money.stage) == ("JPY", "USD", "cabinet")


@pytest.mark.parametrize(
    ("point", "wrong", "right"),
    [
        ("jhlc-14-who", "Technology Reform", "Science and Technology Policy"),
        ("jhlc-14-who", "Chief Technology Officer", "Deputy U.S. Chief Technology Officer"),
        ("quad-summits-technology", "Quadrilateral Strategic Dialogue", "Quad leaders"),
        ("itu-elects-2022", "leader", "Secretary-General"),
        ("digital-minister-post", "Digital Ministry", "Digital Agency"),
        ("space-dialogue-idle", "Dialogue on Space Cooperation", "Comprehensive Dialogue on Space"),
        ("jhlc-11-date", "2012", "2010"),
        ("jhlc-6-date", "1966", "1996"),
        ("chip-money-november-2021", "much of it", "¥400 billion"),
    ],
)
def test_a_slip_of_a_source_is_kept_and_corrected(
    library: Library, point: str, wrong: str, right: str
) -> None:
    record = library.points[point]
    assert wrong in record.body
    assert record.correction is not None
    assert right in record.correction.text
    assert record.correction.cites
    assert record.correction.difference
