"""A brief's memo for the window: in pieces, in its letterhead's looks, with what it lacks."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from briefer.errors import ExportError

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.memo.blocks import Gap, Memo, Stage
    from briefer.memo.paper_look import PaperLook
    from briefer.memo.preview_pieces import Preview

_KEPT = 16  # letterheads whose looks are remembered


class Shown(Struct, frozen=True):
    """Be a memo for the window, and the gaps that are open in it."""

    preview: Preview
    gaps: tuple[Gap, ...]


def preview_of(desk: Desk, brief: Brief, stage: Stage = "working") -> Shown:
    """Fill the brief's template for the window; raise TemplateError when it can't be."""
    from briefer.desk.gaps import gaps_before_export
    from briefer.memo.compose import compose

    view = desk.view(brief)
    memo = compose(brief.template, desk.template_folders, view, desk.library, traced=True)
    memo = msgspec.structs.replace(memo, stage=stage)
    sources = {line.point.id: line.cites[0].source for line in view.lines if line.cites}
    preview = msgspec.structs.replace(previewed(desk, brief, memo), sources=sources)
    return Shown(preview, gaps_before_export(desk, view, memo).open)


def previewed(desk: Desk, brief: Brief, memo: Memo) -> Preview:
    """Bring a memo into the looks of a brief's letterhead.

    Where that can't be read, the looks are the plain one's, and the preview says why.
    """
    from briefer.memo.preview_pieces import preview_pieces

    try:
        return preview_pieces(memo, _look(desk, brief.letterhead, memo.paper))
    except ExportError as error:
        plain = preview_pieces(memo, _look(desk, "", memo.paper))
        return msgspec.structs.replace(plain, not_used=error)


def _look(desk: Desk, letterhead: str, paper: str) -> PaperLook:
    """Read a letterhead's looks; raise ExportError."""
    path = desk.letterhead(letterhead)
    try:
        return _read_look(path, path.stat().st_mtime_ns, paper)
    except OSError as error:
        what = f"the letterhead can't be read: {(error.strerror or 'no access').lower()}"
        raise ExportError(what, where=str(path)) from None


@lru_cache(maxsize=_KEPT)
def _read_look(path: Path, changed: int, paper: str) -> PaperLook:
    from briefer.memo.word.paper_look import paper_look

    del changed  # a letterhead that was changed is read again
    return paper_look(path, paper)
