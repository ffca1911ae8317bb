"""What the view of the house style asks of the desk on the worker, as plain values."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefer.desk.house_rules import house_findings_of, rules_on_and_off

if TYPE_CHECKING:
    from briefer.briefing.house_rules.finding import HouseFinding
    from briefer.desk import Desk
    from briefer.desk.house_rules import RuleOnOff
    from briefer.library.briefs import Brief
    from briefer.library.house_rules import Check


class Rule(NamedTuple):
    """Be a rule of the house; ``speaks`` is whether it is for the library's language."""

    id: str
    title: str
    why: str
    check: Check
    on: bool
    speaks: bool
    own: bool


class Worded(NamedTuple):
    """Be words that the house words otherwise: where, and what to write instead."""

    key: str
    rule: Rule
    where: str
    found: str
    use: str
    beside: str
    sentence: str
    times: int


class House(NamedTuple):
    """Be what a brief words otherwise than the house does, and the rules."""

    brief: str
    found: tuple[Worded, ...]
    rules: tuple[Rule, ...]


def house(desk: Desk, brief: Brief) -> House:
    """Find what a brief words otherwise than the house does."""
    rules = {one.rule.id: _rule(one) for one in rules_on_and_off(desk)}
    found = tuple(_worded(one, rules) for one in house_findings_of(desk, brief))
    return House(brief.title, found, tuple(rules.values()))


def _rule(one: RuleOnOff) -> Rule:
    rule = one.rule
    return Rule(rule.id, rule.title, rule.why, rule.check, one.on, one.speaks, rule.own)


def _worded(one: HouseFinding, rules: dict[str, Rule]) -> Worded:
    where = f"{one.place.kind}/{one.place.id}, {one.place.field}"
    rule = rules[one.rule]
    times = max(len(one.at), 1)
    return Worded(one.key, rule, where, one.found, one.use, one.beside, one.sentence, times)
