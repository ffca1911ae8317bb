"""The writers by the ending of the file that they write; a new format is one line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from msgspec import Struct

from briefer.memo.blocks import Memo
from briefer.paths import built_in_letterheads

if TYPE_CHECKING:
    from briefer.memo.accessibility import Finding


class StandIn(Struct, frozen=True):
    """Be a style that a letterhead lacks, by name, and the style used in its place.

    A lent one is a copy of Briefer's own; any other is the letterhead's.
    """

    missing: str
    used: str
    lent: bool


class Written(Struct, frozen=True):
    """Be a file's bytes, and what its reader may not expect of it.

    ``stand_ins`` are for styles that the letterhead lacks, ``findings`` what it keeps
    from some readers.
    """

    data: bytes
    stand_ins: tuple[StandIn, ...] = ()
    findings: tuple[Finding, ...] = ()
    in_letterhead: bool = False  # whether it has a letterhead's looks
    borrowed: tuple[str, ...] = ()  # characters that only this machine's fonts have


Writer = Callable[[Memo, Path | None], Written]


def _word(memo: Memo, letterhead: Path | None) -> Written:
    from briefer.memo.word.document import build_word

    return build_word(memo, letterhead)


def _pdf(memo: Memo, letterhead: Path | None) -> Written:
    from briefer.memo.pdf.document import build_pdf

    return build_pdf(memo, letterhead)


def _html(memo: Memo, letterhead: Path | None) -> Written:
    from briefer.memo.html import write_html

    _refuse_unreadable(letterhead)
    return Written(write_html(memo).encode())


def _markdown(memo: Memo, letterhead: Path | None) -> Written:
    from briefer.memo.plain import write_markdown

    _refuse_unreadable(letterhead)
    return Written(write_markdown(memo).encode())


def _refuse_unreadable(letterhead: Path | None) -> None:
    """Refuse a letterhead that Word's writer would, though this format takes no looks from it.

    Whoever named it is to hear that it is broken now, and not when the Word file is due.
    """
    if letterhead is not None and letterhead.parent != built_in_letterheads():
        from briefer.memo.word.letterhead import open_letterhead

        open_letterhead(letterhead, "letter")


# Each imports its format's library when it is first used.
WRITERS: Mapping[str, Writer] = MappingProxyType(
    {".docx": _word, ".pdf": _pdf, ".html": _html, ".md": _markdown}
)
