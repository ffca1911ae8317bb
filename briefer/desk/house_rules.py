"""What a brief words otherwise than the house does, and the rules with on and off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from briefer.library.briefs import Brief
from briefer.library.house_rule_files import rules_of
from briefer.library.house_rules import HouseRule
from briefer.library.problems import Problem

if TYPE_CHECKING:
    from briefer.briefing.house_rules.finding import HouseFinding
    from briefer.briefing.house_rules.length import Length
    from briefer.desk import Desk


class RuleOnOff(msgspec.Struct, frozen=True):
    """Be a rule, and whether it goes for the library: switched on, and for its language."""

    rule: HouseRule
    on: bool
    speaks: bool


def rules_on_and_off(desk: Desk) -> tuple[RuleOnOff, ...]:
    """List every rule that there is for a library, by name."""
    settings = desk.library.settings
    every = rules_of(desk.root, msgspec.structs.replace(settings, rules_off=()))
    return tuple(
        RuleOnOff(rule, rule.id not in settings.rules_off, rule.speaks(settings.language))
        for rule in every.rules
    )


def rule_problems(desk: Desk) -> tuple[Problem, ...]:
    """Name what is wrong with the rules' files, which then find nothing."""
    return rules_of(desk.root, desk.library.settings).problems


def house_findings_of(desk: Desk, brief: Brief) -> tuple[HouseFinding, ...]:
    """Find what a brief words otherwise than the house does, its length among it.

    Raises TemplateError when its template can't be filled, ExportError when its
    letterhead can't be opened.
    """
    from briefer.briefing.house_rules import house_findings

    dated = desk.changed(brief)
    rules = rules_of(desk.root, desk.library.settings)
    length = length_of(desk, dated) if rules.of("length") else None
    return house_findings(desk.library, dated, rules, length)


def length_of(desk: Desk, brief: Brief) -> Length | None:
    """Estimate a memo's pages in front of its tabs, None where its template wants no number."""
    from briefer.briefing.house_rules.length import Length

    wanted = next((t.pages for t in desk.templates() if t.id == brief.template), 0)
    if not wanted:
        return None
    from briefer.memo.word.letterhead import open_letterhead
    from briefer.memo.word.paging import front_pages

    memo = desk.memo(brief)
    letterhead = open_letterhead(desk.letterhead(brief.letterhead), memo.paper)
    return Length(front_pages(memo, letterhead), wanted)
