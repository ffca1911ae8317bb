"""How an office labels its papers: a profile of marking, and the library's ordered scale.

Briefer prints labels; what deserves which is never its judgment.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct, field

from briefer.library.briefs import Designation
from briefer.library.record import Part

DesignationField = Literal["controlling_office", "category", "dissemination", "contact"]


class MarkingLevel(Part, frozen=True, kw_only=True):
    """Say how one level of a scale is spelled; what is empty is spelled as the scale does."""

    name: str  # as the library's scale calls it
    banner: str = ""
    portion: str = ""  # without its parentheses
    designated: bool = False  # whether categories, limits and the block go with it


class MarkingProfile(Part, frozen=True, kw_only=True):
    """Be the rules by which a memo's labels are printed."""

    title: str = ""
    rule: str = ""  # the public rule that it follows
    levels: tuple[MarkingLevel, ...] = ()
    banner: tuple[Literal["level", "category", "dissemination"], ...] = ("level",)
    separator: str = "//"  # between the parts of a banner
    within: str = "/"  # between two of a part
    block: dict[DesignationField, str] = field(default_factory=dict)  # on the first page
    optional: tuple[DesignationField, ...] = ()  # lines of the block that may be missing

    def level(self, name: str) -> MarkingLevel:
        """Find how a level is spelled; one that the profile does not know, as it is."""
        known = (level for level in self.levels if level.name == name)
        return next(known, MarkingLevel(name=name))

    def banner_text(self, name: str, designation: Designation) -> str:
        """Spell the banner of a memo at a level: "CUI//SP-EXPT//NOFORN"."""
        level = self.level(name)
        texts = {"level": level.banner or level.name}
        if level.designated:
            texts["category"] = self.within.join(sorted(designation.category))
            texts["dissemination"] = self.within.join(designation.dissemination)
        return self.separator.join(text for part in self.banner if (text := texts.get(part)))

    def portion_mark(self, name: str) -> str:
        """Spell the mark of a portion at a level, "(CUI)"; none where nothing is marked."""
        return f"({self.level(name).portion or name})" if self.banner and name else ""


AS_WRITTEN = MarkingProfile(title="Labels as the scale spells them")


class Scale(Struct, frozen=True):
    """Be a library's ordered scale of handling, the lowest level first."""

    levels: tuple[str, ...]

    def rank(self, handling: str) -> int:
        """Place a level on the scale: none is the lowest, an unknown one the highest.

        On a scale of one level, which has no higher one, the unknown stands above it.
        """
        if not handling:
            return 0
        return self.levels.index(handling) if handling in self.levels else self._unknown

    @property
    def _unknown(self) -> int:
        return max(len(self.levels) - 1, 1)

    def highest(self, handlings: Iterable[str]) -> str:
        """Give the highest of levels, as the scale spells it; the lowest for none."""
        top, found = 0, ""
        for handling in handlings:
            rank = self.rank(handling)
            if rank > top:
                top, found = rank, handling
        return self.levels[top] if top < len(self.levels) else found
