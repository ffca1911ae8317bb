"""How an office labels its papers: a profile of marking, and the library's ordered scale.

Profiles are data: the built-in ones stand in ``assets/markings``, each with the public
rule that it follows (32 CFR 2002.20 for civilian CUI, DoDI 5200.48 for the Department
of Defense, 12 FAM 540 for SBU, the Government Security Classifications Policy for the
United Kingdom), an office's own in its library's ``markings``. Briefer prints labels;
what deserves which is never its judgment.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal

from msgspec import Struct, field

from briefer.errors import LibraryError
from briefer.library.briefs import Designation, LibrarySettings
from briefer.library.encoding import WrongFields, decode_part
from briefer.library.frontmatter import FrontMatterError, read_fields
from briefer.library.record import Part
from briefer.paths import built_in_markings

FOLDER = "markings"
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


def profile_of(root: Path, settings: LibrarySettings) -> MarkingProfile:
    """Read the profile that a library names; without one, labels print as they are written.

    Raises LibraryError for a profile that is not there or can't be read.
    """
    name = settings.marking_profile
    if not name:
        return AS_WRITTEN
    path = profiles_in(root).get(name)
    if path is None:
        known = profiles_in(root)
        near = difflib.get_close_matches(name, known, n=3) or sorted(known)
        fix = f"Nearest: {', '.join(near)}"
        raise LibraryError(f"there is no marking profile {name!r}", where="library.yaml", fix=fix)
    return _read(path)


def profiles_in(root: Path) -> Mapping[str, Path]:
    """Find the profiles by name, a library's own before the built-in ones."""
    folders = (built_in_markings(), root / FOLDER)
    return {path.stem: path for folder in folders for path in sorted(folder.glob("*.yaml"))}


def _read(path: Path) -> MarkingProfile:
    where = f"{FOLDER}/{path.name}"
    try:
        return decode_part(MarkingProfile, read_fields(path.read_text(encoding="utf-8-sig")))
    except (OSError, UnicodeDecodeError) as error:
        raise LibraryError(f"the marking profile can't be read: {error}", where=where) from None
    except FrontMatterError as error:
        problem, at = error.problem, f"{where}, line {error.line}"
        raise LibraryError(f"the marking profile {problem}", where=at, fix=error.fix) from None
    except WrongFields as error:
        wrong = error.wrong[0]
        what = f"the marking profile: {wrong.problem}"
        raise LibraryError(what, where=where, fix=wrong.fix) from None
