"""The texts that house rules go for: those of the points taken, and the brief's own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from briefer.briefing.house_rules.finding import Place
from briefer.briefing.house_rules.words import Words
from briefer.briefing.line import Line
from briefer.briefing.scope import Scope
from briefer.library.briefs import Drafted
from briefer.library.dates import PartialDate
from briefer.library.house_rules import HouseRule, TextKind


@dataclass(frozen=True)
class HouseText:
    """Be one text, what it is, and whether it says what others are said to hold."""

    place: Place
    kind: TextKind
    text: str
    attributed: bool = False
    happened: PartialDate | None = None  # the event's date, of a point that has one
    rests_on: tuple[str, ...] = ()  # points, of the drafter's own words

    @cached_property
    def words(self) -> Words:
        """The text's words, taken apart once for all rules."""
        return Words(self.text)

    def is_under(self, rule: HouseRule) -> bool:
        """Say whether a rule goes for it."""
        return (not rule.kinds or self.kind in rule.kinds) and (
            rule.attributed or not self.attributed
        )


def texts_of(scope: Scope, lines: Iterable[Line]) -> tuple[HouseText, ...]:
    """Give what a brief prints, of its points as it prints them, and of its own words."""
    own = scope.side.id if scope.side else ""
    return (
        *_drafted(scope),
        *(text for line in lines for text in _of_line(scope, line, own)),
    )


def _of_line(scope: Scope, line: Line, own: str) -> Iterator[HouseText]:
    point = line.point
    attributed = bool(point.by) and point.by != own
    here = Place("points", point.id, "text")
    corrected = line.filed != point.body
    if line.own:
        here = Place("briefs", scope.brief.id, f"own_points:{point.id}")
    elif line.reworded:
        here = Place("briefs", scope.brief.id, f"rewordings:{point.id}")
    elif corrected:
        here = Place("points", point.id, "correction")
    short = "correction-short" if line.short != point.short else "short"
    for place, text, of_others in (
        (here, line.text, attributed),
        (Place("points", point.id, short), line.short, attributed),
        (Place("points", point.id, "say"), point.say, False),  # the side speaks, whoever held it
    ):
        if text and not (line.own and place is not here):  # spoken or not, it is one text
            yield HouseText(place, point.kind, text, of_others, point.happened)


def _drafted(scope: Scope) -> Iterator[HouseText]:
    """Give the drafter's latest words for the date."""
    brief = scope.brief
    if words := _latest(scope, brief.bottom_lines):
        yield _own(scope, f"bottom_lines:{words.as_of.edtf}", "bottom-line", words)
    for dialogue in scope.dialogues:
        if words := _latest(scope, brief.bearings.get(dialogue.id, ())):
            field = f"bearings:{dialogue.id}:{words.as_of.edtf}"
            yield _own(scope, field, "bearing", words)
    counts: dict[str, int] = {}
    for step in brief.steps:
        counts[step.when] = counts.get(step.when, 0) + 1
        if not step.as_of.certainly_after(scope.as_of):
            place = Place("briefs", brief.id, f"steps:{step.when}:{counts[step.when]}")
            yield HouseText(place, "step", step.text, rests_on=step.points)
    for adopted in brief.objectives:
        if adopted.text:
            place = Place("briefs", brief.id, f"objectives:{adopted.point}")
            yield HouseText(place, "objective", adopted.text, rests_on=(adopted.point,))


def _latest(scope: Scope, written: Iterable[Drafted]) -> Drafted | None:
    for_date = (words for words in written if not words.as_of.certainly_after(scope.as_of))
    return max(for_date, key=lambda words: words.as_of, default=None)


def _own(scope: Scope, field: str, kind: TextKind, words: Drafted) -> HouseText:
    place = Place("briefs", scope.brief.id, field)
    return HouseText(place, kind, words.text, rests_on=words.points)
