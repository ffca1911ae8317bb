"""The whole way from a memo to the bytes of a .pdf."""

from __future__ import annotations

from pathlib import Path

from briefer.memo.blocks import Memo
from briefer.memo.dating import file_time
from briefer.memo.pdf.blocks import BodyWriter
from briefer.memo.pdf.engine import typeset
from briefer.memo.pdf.page import PAPERS, Paper, set_up
from briefer.memo.pdf.process import typeset_apart
from briefer.memo.writers import Written
from briefer.paths import built_in_letterhead
from briefer.progress import is_heard, tell


def write_pdf(memo: Memo) -> bytes:
    """Write a memo as a tagged PDF (PDF/UA-1); the same memo gives the same bytes.

    Raises ExportError when it can't be written, as for a character that no font has.
    """
    return build_pdf(memo).data


def build_pdf(memo: Memo, letterhead: Path | None = None) -> Written:
    """Write a memo as write_pdf does, on a letterhead's paper; its other looks are Word's."""
    body = set_up(memo, _paper(memo, letterhead)) + BodyWriter.of(memo).whole()
    tell("writing")
    set_pages = typeset_apart if is_heard() else typeset
    found = set_pages(body, file_time(memo))
    tell("writing")
    return Written(found.data, borrowed=found.borrowed)


def _paper(memo: Memo, letterhead: Path | None) -> Paper:
    """Give the paper: a letterhead's own, or the memo's without one."""
    if letterhead is None or letterhead == built_in_letterhead():
        return PAPERS[memo.paper]
    from briefer.memo.word.letterhead import open_letterhead

    width, height = open_letterhead(letterhead, memo.paper).paper
    return f"{width / 20:g}pt", f"{height / 20:g}pt"
