"""House rules on the texts of a library and of a brief: what is worded otherwise, and where."""

from __future__ import annotations

from briefer.briefing.house_rules.ambiguous import ambiguous_acronyms
from briefer.briefing.house_rules.apart import standing_together
from briefer.briefing.house_rules.finding import HouseFinding, each_once
from briefer.briefing.house_rules.ground import HouseGround
from briefer.briefing.house_rules.length import Length, too_long
from briefer.briefing.house_rules.named import names_otherwise
from briefer.briefing.house_rules.outsiders import outsiders_as_ours
from briefer.briefing.house_rules.titled import titles_out_of_time
from briefer.briefing.house_rules.worded import worded_otherwise
from briefer.briefing.scope import Scope
from briefer.briefing.selection import select
from briefer.library.briefs import Brief
from briefer.library.house_rules import HouseRules
from briefer.library.library import Library

# From what a reader would take amiss to what is a matter of spelling.
_CHECKS = (
    outsiders_as_ours,
    standing_together,
    titles_out_of_time,
    names_otherwise,
    worded_otherwise,
    ambiguous_acronyms,
)


def house_findings(
    library: Library, brief: Brief, rules: HouseRules, length: Length | None = None
) -> tuple[HouseFinding, ...]:
    """Find what a brief, its as-of date set, words otherwise than the house does."""
    ground = HouseGround(Scope.of(library, brief), select(library, brief), rules)
    found = (*too_long(ground, length), *(one for check in _CHECKS for one in check(ground)))
    return each_once(found)
