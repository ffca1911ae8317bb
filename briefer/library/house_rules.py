"""House rules: how an office words things, as data.

A rule is words, and the name of the check that looks for them; it holds no pattern, so
that none can run away.
"""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import Struct

from briefer.library.problems import Problem
from briefer.library.record import Count, Part

Check = Literal["words", "apart", "acronyms", "titles", "names", "outsiders", "length"]
# What a text is: the kind of its point, or which of a brief's own words it is.
TextKind = Literal[
    "fact",
    "commitment",
    "deliverable",
    "objective",
    "talking-point",
    "concern",
    "recommendation",
    "assessment",
    "judgment",
    "watch",
    "bottom-line",
    "bearing",
    "step",
]


class Term(Part, frozen=True, kw_only=True):
    """Be words that a rule looks for, and what to write instead.

    Of an acronym ``use`` is what it stands for, empty where nobody needs to be told.
    """

    find: str
    use: str = ""
    plural: str = ""  # of what an acronym stands for, where it takes more than an s
    means: str = ""  # "55–80%", of a word of likelihood


class HouseRule(Part, frozen=True, kw_only=True):
    """Be one rule of how an office words things; its id is its file's name."""

    id: str = ""
    own: bool = False  # whether it is the library's, and not one that ships
    title: str
    why: str = ""
    check: Check = "words"
    words: tuple[Term, ...] = ()
    apart: tuple[Term, ...] = ()  # what may not stand together with ``words``
    within: Literal["sentence", "text", "memo"] = "sentence"  # where they may not
    about: tuple[str, ...] = ()  # organizations that the words are not said of, by name
    near: Count = 4  # words between such a name and what is said of it, at most
    kinds: tuple[TextKind, ...] = ()  # empty for all
    attributed: bool = True  # whether it goes for what others are said to hold, too
    languages: tuple[str, ...] = ()  # "en", "en-GB"; empty for all
    exceptions: tuple[str, ...] = msgspec.field(default=(), name="except")

    def speaks(self, language: str) -> bool:
        """Say whether it is a rule for a language, BCP 47."""
        return not self.languages or bool(
            {language, language.partition("-")[0]} & {*self.languages}
        )


class HouseRules(Struct, frozen=True):
    """Hold the rules that are on, by name in order, and what is wrong with any file."""

    rules: tuple[HouseRule, ...] = ()
    problems: tuple[Problem, ...] = ()

    def of(self, *checks: Check) -> tuple[HouseRule, ...]:
        """Give the rules of some checks."""
        return tuple(rule for rule in self.rules if rule.check in checks)
