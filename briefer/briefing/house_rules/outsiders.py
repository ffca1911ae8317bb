"""Outsiders' views printed as ours: adopted objectives and drafted words that name nobody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from briefer.briefing.house_rules.finding import HouseFinding, Place, finding
from briefer.briefing.house_rules.ground import HouseGround
from briefer.briefing.house_rules.texts import HouseText
from briefer.briefing.house_rules.words import Lexicon
from briefer.briefing.line import Line
from briefer.library.library import Library


def outsiders_as_ours(ground: HouseGround) -> Iterator[HouseFinding]:
    """Find words that rest on outsiders' points alone and name none of these outsiders."""
    rules = ground.rules("outsiders")
    if not rules:
        return
    by_id = {line.point.id: line for line in ground.lines}
    for text in (*ground.texts, *_adopted_as_written(ground, by_id)):
        lines = [by_id[name] for name in text.rests_on if name in by_id]
        if len(lines) < len(text.rests_on) or not lines:
            continue
        if not all(line.outside_view for line in lines):
            continue
        names = list(dict.fromkeys(_names_of(ground.scope.library, lines)))
        if _names(text, names):
            continue
        for rule in rules:
            if text.is_under(rule):
                use = " or ".join(dict.fromkeys(line.holder for line in lines))
                yield finding(rule.id, text.place, text.text, beside=use, at=0)


def _adopted_as_written(ground: HouseGround, by_id: Mapping[str, Line]) -> Iterator[HouseText]:
    """Give the objectives that are adopted in the words of their points."""
    brief = ground.scope.brief
    for adopted in brief.objectives:
        if not adopted.text and adopted.point in by_id:
            place = Place("briefs", brief.id, f"objectives:{adopted.point}")
            text = by_id[adopted.point].text
            yield HouseText(place, "objective", text, rests_on=(adopted.point,))


def _names_of(library: Library, lines: Iterable[Line]) -> Iterator[str]:
    """Give what those who hold the lines may be called."""
    for line in lines:
        person = library.people.get(line.point.by or "")
        organization = library.organizations.get(line.point.by or "")
        yield line.holder
        if person is not None:
            yield person.family
        if organization is not None:
            yield from (organization.name, organization.short, *organization.aliases)


def _names(text: HouseText, names: Iterable[str]) -> bool:
    lexicon: Lexicon[str] = Lexicon((name, name) for name in names)
    return any(lexicon.find(text.words))
