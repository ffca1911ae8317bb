"""Whose objectives they are, and whether anybody has adopted them."""

from __future__ import annotations

from briefer.briefing.lines import lines_of
from briefer.briefing.objectives import objectives_of, their_objectives_of
from briefer.briefing.scope import Scope
from briefer.library.briefs import AdoptedObjective, Brief
from briefer.library.forums import Meeting
from briefer.library.people import Organization
from briefer.library.points import Point
from tests.briefing.conftest import library_of, on

ADVICE = [
    Point(id=f"advice-{n}", kind="recommendation", body=f"Advice {n}.", addressee=("us",))
    for n in range(4)
]
TO_JAPAN = Point(id="to-japan", kind="recommendation", body="Advice.", addressee=("japan",))
OWN = Point(id="own", kind="objective", body="Ours.", by="us")
THEIRS = Point(id="theirs", kind="objective", body="Theirs.", by="japan")


def _scope(*adopted: AdoptedObjective) -> Scope:
    parties = [Organization(id=name, name=name, kind="party") for name in ("us", "japan", "india")]
    meeting = Meeting(id="m", name="M", parties=("us", "japan", "india"))
    brief = Brief(id="b", title="B", side="us", meeting="m", as_of=on("2022"), objectives=adopted)
    return Scope.of(library_of(*parties, meeting), brief)


def _objectives(*points: Point, adopted: AdoptedObjective | None = None) -> tuple[list[str], bool]:
    scope = _scope(*([adopted] if adopted else []))
    lines, is_adopted = objectives_of(scope, lines_of(scope, points))
    return [line.text for line in lines], is_adopted


def test_without_an_adopted_one_three_recommendations_to_the_side_are_proposed() -> None:
    texts, adopted = _objectives(TO_JAPAN, *ADVICE)
    assert texts == ["Advice 0.", "Advice 1.", "Advice 2."]
    assert not adopted


def test_what_the_brief_adopts_is_the_sides_in_its_own_words() -> None:
    choice = AdoptedObjective(point="advice-3", text="Agree this.")
    assert _objectives(*ADVICE, OWN, adopted=choice) == (["Agree this."], True)


def test_what_the_side_itself_holds_needs_no_adopting() -> None:
    assert _objectives(*ADVICE, OWN) == (["Ours."], True)


def test_each_other_party_has_what_it_wants_or_a_place_for_the_gap() -> None:
    scope = _scope()
    theirs = their_objectives_of(scope, lines_of(scope, [OWN, THEIRS]))
    assert [(one.party.id, len(one.lines)) for one in theirs] == [("japan", 1), ("india", 0)]


def test_a_dialogue_is_proposed_once() -> None:
    asks = [
        Point(id=f"ask-{n}", kind="recommendation", body=f"{n}", addressee=("us",), convenes="jhlc")
        for n in range(2)
    ]
    assert _objectives(*asks, ADVICE[0]) == (["0", "Advice 0."], False)
