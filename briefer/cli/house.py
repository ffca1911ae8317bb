"""``briefer house``: what a brief words otherwise than the house does, and the house's rules."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from briefer.cli.opening import date_of, opened_desk
from briefer.cli.speaking import DONE, plain, say

if TYPE_CHECKING:
    from briefer.briefing.house_rules.finding import HouseFinding
    from briefer.desk.house_rules import RuleOnOff
    from briefer.library.briefs import Brief
    from briefer.library.house_rules import HouseRule

_LONGEST = 100  # characters of a text that is told as a whole


def add_house_options(house: argparse.ArgumentParser) -> None:
    """Give the command its options."""
    house.add_argument("brief", nargs="?", default="", metavar="BRIEF", help="the default one")
    house.add_argument("--as-of", metavar="DATE", help="the date asked about; the brief's own")
    house.add_argument("--rules", action="store_true", help="list the rules, with on and off")
    house.add_argument("--json", action="store_true", help="print one JSON document")


def house(options: argparse.Namespace) -> int:
    """Print what is worded otherwise, rule by rule, or the rules."""
    from briefer.desk.house_rules import house_findings_of, rule_problems, rules_on_and_off

    date = {} if options.as_of is None else {"as_of": date_of(options.as_of)}
    with opened_desk(options) as desk:
        rules = rules_on_and_off(desk)
        if options.rules:
            return _say_rules(rules, as_json=options.json)
        brief = desk.changed(desk.brief(options.brief), **date)
        found, problems = house_findings_of(desk, brief), rule_problems(desk)
    by_id = {one.rule.id: one.rule for one in rules}
    if options.json:
        _say_json({**_document(brief, found, by_id), "problems": [p.file for p in problems]})
        return DONE
    for line in _told(found, by_id):
        say(plain(line) if not line.startswith(" ") else f"  {plain(line)}")
    for problem in problems:
        say(plain(f"{problem.file}: {problem.problem}. {problem.fix}"))
    return DONE


def _say_json(document: object) -> None:
    import json

    say(json.dumps(document, ensure_ascii=False, indent=2))


def _say_rules(rules: Iterable[RuleOnOff], *, as_json: bool) -> int:
    if as_json:
        _say_json([_rule_row(one) for one in rules])
        return DONE
    for one in rules:
        say(plain(f"{one.rule.id} ({_state(one)}): {one.rule.title}. {one.rule.why}".rstrip()))
    return DONE


def _state(one: RuleOnOff) -> str:
    whose = "the library's own, " if one.rule.own else ""
    if not one.on:
        return f"{whose}off"
    return f"{whose}on" if one.speaks else f"{whose}on, for another language"


def _told(found: Iterable[HouseFinding], rules: Mapping[str, HouseRule]) -> Iterator[str]:
    """Tell the findings under their rules, each rule once with why."""
    by_rule: dict[str, list[HouseFinding]] = {}
    for one in found:
        by_rule.setdefault(one.rule, []).append(one)
    for name, findings in by_rule.items():
        rule = rules[name]
        yield f"{rule.title} ({name}). {rule.why}".rstrip()
        for one in findings:
            yield f"  {one.place.kind}/{one.place.id}, {one.place.field}: {_said(rule, one)}"
    count = sum(map(len, by_rule.values()))
    yield f"{count or 'Nothing'} worded otherwise than the house does"


def _said(rule: HouseRule, one: HouseFinding) -> str:
    if rule.check == "length":
        return f"about {one.found} pages in front of the tabs, {one.use} wanted"
    if rule.check == "outsiders":
        return f"“{_cut(one.found)}” rests on {one.beside} alone, and names nobody"
    if rule.check == "acronyms":
        return f"“{one.found}” stands for {one.use}"
    beside = f" beside “{one.beside}”" if one.beside else ""
    times = f" ({len(one.at)} times)" if len(one.at) > 1 else ""
    use = f"; write “{one.use}”" if one.use else ""
    return f"“{one.found}”{times}{beside}{use}. In: {_cut(one.sentence)}"


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"


def _document(
    brief: Brief, found: Iterable[HouseFinding], rules: Mapping[str, HouseRule]
) -> dict[str, Any]:
    return {
        "brief": brief.id,
        "as_of": brief.as_of.edtf if brief.as_of else None,
        "findings": [
            {
                "key": one.key,
                "rule": one.rule,
                "why": rules[one.rule].why,
                "record": {"kind": one.place.kind, "id": one.place.id},
                "field": one.place.field,
                "found": one.found,
                "at": list(one.at),
                "use": one.use or None,
                "beside": one.beside or None,
                "sentence": one.sentence or None,
            }
            for one in found
        ],
    }


def _rule_row(one: RuleOnOff) -> dict[str, Any]:
    rule = one.rule
    return {
        "id": rule.id,
        "title": rule.title,
        "why": rule.why,
        "check": rule.check,
        "on": one.on,
        "for_this_language": one.speaks,
        "own": rule.own,
        "words": [{"find": t.find, "use": t.use or None} for t in rule.words],
    }
