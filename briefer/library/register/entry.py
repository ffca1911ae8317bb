"""An entry of the register: one product as it went out, and what became of it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from briefer.errors import LibraryError
from briefer.library.dates import PartialDate
from briefer.library.record import Count, Part
from briefer.library.scanning import wrong_link

FOLDER = "register"
FILES = f"{FOLDER}/files"
SUFFIX = ".yaml"
BRIEF_AS_IT_WAS = "brief_as_it_was"  # the last field of an entry's file

Stage = Literal["working", "draft", "final"]
# A comparison is what ``briefer compare`` writes: two memos in one, with marks. An addendum
# holds what is new since the brief that its own updates.
Product = Literal["memo", "comparison", "addendum"]
Instant = Annotated[datetime, msgspec.Meta(tz=True)]  # UTC, to the second


class RegisterError(LibraryError):
    """Report what can't be registered, found or changed in the register."""


class Pinned(Part, frozen=True, kw_only=True):
    """Be a file that a product was made with, by its name and its content (SHA-256)."""

    name: str
    hash: str


class Missing(Part, frozen=True, kw_only=True):
    """Be a gap that a final went out with."""

    what: str
    fix: str = ""


class Consented(Part, frozen=True, kw_only=True):
    """Be the word that a final went out on with gaps."""

    who: str = ""
    when: Instant
    reason: str
    gaps: tuple[Missing, ...]


class ComparedSide(Part, frozen=True, kw_only=True):
    """Be one of the two memos of a comparison: a brief on a date, or a file by its content."""

    brief: str = ""
    as_of: PartialDate | None = None
    file: str = ""
    hash: str = ""


class HandedOver(Part, frozen=True, kw_only=True):
    """Say who was given the product and when, and on whose word that is known."""

    to: str
    on: PartialDate
    word: str = ""
    noted_by: str = ""


class Hold(Part, frozen=True, kw_only=True):
    """Forbid the removal of the file until it is released."""

    reason: str
    on: PartialDate
    by: str = ""
    released: PartialDate | None = None
    released_by: str = ""


class Retention(Part, frozen=True, kw_only=True):
    """Say under which rule the file is kept, and until when; without a day, for good."""

    label: str
    until: PartialDate | None = None


class Removal(Part, frozen=True, kw_only=True):
    """Say that the file was removed, when, by whom and why; the entry stays."""

    on: PartialDate
    reason: str
    by: str = ""


class Entry(Part, frozen=True, kw_only=True, forbid_unknown_fields=False):
    """Be one product as it was exported; ``id`` is the entry's file name.

    ``hash`` is of the file's bytes (SHA-256), by which it is kept; ``file_name`` is what
    it went out under. The brief as it was stands in the same file, last.
    """

    id: str = ""
    title: str
    number: str = ""
    version: Count = 1
    product: Product = "memo"
    stage: Stage
    as_of: PartialDate | None = None
    exported: Instant
    exported_by: str = ""
    author: str = ""  # whom the file names
    marking: str = ""
    file_name: str
    format: str
    size: int  # bytes
    hash: str
    template: Pinned | None = None
    letterhead: Pinned | None = None
    brief: str = ""
    compares: tuple[ComparedSide, ...] = ()
    consent: Consented | None = None
    retention: Retention | None = None
    holds: tuple[Hold, ...] = ()
    handed_over: tuple[HandedOver, ...] = ()
    removed: Removal | None = None
    taken_back: PartialDate | None = None  # the file was deleted again where it had gone

    @property
    def path(self) -> str:
        """Where the entry stands in the library, with forward slashes."""
        return f"{FOLDER}/{self.id}{SUFFIX}"

    @property
    def file(self) -> str:
        """Where its file stands in the library, with forward slashes."""
        return f"{FILES}/{self.hash}.{self.format}"

    @property
    def open_holds(self) -> tuple[Hold, ...]:
        """The holds that nobody has released."""
        return tuple(hold for hold in self.holds if hold.released is None)


def wrong_folder(root: Path, folder: Path) -> tuple[str, str] | None:
    """Say why a folder of the register can't be used; None when it can, or is not there."""
    return wrong_link(root, folder) if folder.is_symlink() else None
