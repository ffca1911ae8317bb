"""Outsiders' views printed as ours."""

from __future__ import annotations

from typing import Any

from briefer.library.briefs import AdoptedObjective, Drafted, DraftedStep
from briefer.library.forums import Dialogue
from briefer.library.people import Organization, Person
from tests.briefing.conftest import on
from tests.briefing.house_rules.conftest import brief, found_by, point

RULE = "outsiders"
RECORDS = (
    Person(id="jacobs", family="Jacobs", given="Erik"),
    Organization(id="us", name="United States", kind="party"),
    Dialogue(id="jhlc", name="Committee", form="committee"),
    point("Hold it soon.", "recommendation", "rec", by="jacobs"),
    point("It is idle.", "fact", "fact"),
    point("Hold it.", "recommendation", "ours", by="us"),
)


def found(**fields: Any) -> list[str]:
    chosen = brief(side="us", **fields)
    return [one.place.field for one in found_by(RULE, *RECORDS, of=chosen)]


def words(text: str, *points: str) -> Drafted:
    return Drafted(as_of=on("2022-01-15"), text=text, points=points)


def test_words_that_rest_on_an_outsider_alone_name_the_outsider() -> None:
    assert found(bottom_lines=(words("Hold it now.", "rec"),)) == ["bottom_lines:2022-01-15"]
    assert found(bottom_lines=(words("Hold it now, as Jacobs asks.", "rec"),)) == []


def test_words_that_rest_on_something_else_too_are_ours() -> None:
    assert found(bottom_lines=(words("Hold it now.", "rec", "fact"),)) == []
    assert found(bottom_lines=(words("Hold it now.", "ours"),)) == []
    assert found(bottom_lines=(words("Hold it now."),)) == []


def test_steps_and_objectives_are_looked_at() -> None:
    step = DraftedStep(when="before", text="Call it", as_of=on("2022-01-15"), points=("rec",))
    assert found(steps=(step,)) == ["steps:before:1"]
    assert found(objectives=(AdoptedObjective(point="rec"),)) == ["objectives:rec"]
    assert found(objectives=(AdoptedObjective(point="rec", text="Hold it"),)) == ["objectives:rec"]
    named = AdoptedObjective(point="rec", text="Hold it (Jacobs)")
    assert found(objectives=(named,)) == []


def test_words_for_a_later_day_are_not_looked_at_yet() -> None:
    later = Drafted(as_of=on("2022-02-01"), text="Hold it now.", points=("rec",))
    assert found(bottom_lines=(later,)) == []


def test_who_the_words_rest_on_is_told() -> None:
    chosen = brief(side="us", bottom_lines=(words("Hold it now.", "rec"),))
    [one] = found_by(RULE, *RECORDS, of=chosen)
    assert (one.found, one.beside) == ("Hold it now.", "Jacobs")
