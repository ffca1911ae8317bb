"""What every check of house rules asks, worked out once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from briefer.briefing.house_rules.texts import HouseText, texts_of
from briefer.briefing.house_rules.words import Lexicon
from briefer.briefing.line import Line
from briefer.briefing.lines import lines_of
from briefer.briefing.scope import Scope
from briefer.briefing.selection import Selection
from briefer.library.house_rules import Check, HouseRule, HouseRules


@dataclass(frozen=True)
class HouseGround:
    """Hold a brief's scope, the points it takes, and the rules that are on."""

    scope: Scope
    selection: Selection
    all_rules: HouseRules

    def rules(self, *checks: Check) -> tuple[HouseRule, ...]:
        """Give the rules of some checks that go for the library's language."""
        language = self.scope.library.settings.language
        return tuple(rule for rule in self.all_rules.of(*checks) if rule.speaks(language))

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The points taken, as the brief prints them."""
        return lines_of(self.scope, self.selection.taken)

    @cached_property
    def texts(self) -> tuple[HouseText, ...]:
        """Every text that the rules may go for."""
        return texts_of(self.scope, self.lines)

    @cached_property
    def names(self) -> Lexicon[None]:
        """The names of organizations, dialogues and posts, which are spelled as they are."""
        library = self.scope.library
        names = (
            *(organization.name for organization in library.organizations.values()),
            *(dialogue.name for dialogue in library.dialogues.values()),
            *(post.title for post in library.posts.values()),
        )
        return Lexicon((name, None) for name in names)
