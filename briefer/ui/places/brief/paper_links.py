"""The links within a memo on paper, gone through and followed by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefer.memo.preview_pieces import Preview
    from briefer.ui.places.brief.paper_sheets import Sheets

_SIGN = 'href="#'

Place = tuple[int, int]  # a piece's number, and that of a link within it


def next_link(
    preview: Preview, sheets: Sheets, start: int, marked: Place | None, step: int
) -> Place | None:
    """Give the next link forwards (1) or backwards (-1), None where there is none.

    Without one that is marked it is the first from the piece ``start`` on, or the last before it.
    Pieces without a link are not laid out for it.
    """
    if marked is not None:
        piece, at = marked
        if 0 <= at + step < _count(preview, sheets, piece):
            return piece, at + step
        piece += step
    else:
        piece = start if step > 0 else start - 1
    while 0 <= piece < len(preview.pieces):
        count = _count(preview, sheets, piece)
        if count:
            return piece, 0 if step > 0 else count - 1
        piece += step
    return None


def _count(preview: Preview, sheets: Sheets, piece: int) -> int:
    if piece >= len(preview.pieces) or _SIGN not in preview.pieces[piece].html:
        return 0
    return len(sheets.document(preview.pieces[piece]).links())
