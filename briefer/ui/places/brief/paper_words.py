"""The words of a memo on paper, for who hears it instead of seeing it."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefer.memo.preview_pieces import Preview

_TAG = re.compile(r"<[^>]+>")
_POINT = re.compile(r'<span title="(?:text|form):([^"]+)">')
_MOST = 4_000  # characters


def text_of(preview: Preview, most: int = _MOST) -> str:
    """Give the memo's words from its beginning, as many as a screen reader takes at once."""
    found: list[str] = []
    length = 0
    for piece in preview.pieces:
        found.append(html.unescape(_TAG.sub("", piece.html)).strip())
        length += len(found[-1])
        if length > most:
            break
    return "\n".join(found)[:most]


def points_of(preview: Preview) -> list[str]:
    """List the points that a memo prints, each where it first stands."""
    found = (match[1] for piece in preview.pieces for match in _POINT.finditer(piece.html))
    return [html.unescape(point) for point in dict.fromkeys(found)]
