"""What repeats on every page: taken out of the preview, to be drawn on each sheet."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

_BODY = re.compile(r"<body[^>]*>")
_MARKING = r'<p align="center" class="marking"[^>]*>(?P<marking>.*?)</p>\s*'
_TOP = re.compile(r"(?<=<body>)\s*(?:<p[^>]*>&nbsp;</p>)?\s*" + _MARKING, re.DOTALL)
_END = re.compile(
    r'<hr width="100%"><p class="quiet">(?P<about>(?:(?!</p>).)*)</p>\s*'
    r"(?:" + _MARKING + r")?</body>",
    re.DOTALL,
)
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True, slots=True)
class Furniture:
    """Be the marking of every page and the line at its foot."""

    marking: str = ""
    about: str = ""


def without_furniture(page: str) -> tuple[str, Furniture]:
    """Split a preview into the memo itself and what its pages repeat.

    The margins of the body go too, since the sheets have their own. A preview
    that is built otherwise stays as it is.
    """
    bare = _BODY.sub("<body>", page, count=1)
    top, end = _TOP.search(bare), _END.search(bare)
    marking = _plain(top["marking"]) if top else ""
    about = _plain(end["about"]) if end else ""
    bare = _END.sub("</body>", bare, count=1) if end else bare
    return _TOP.sub("", bare, count=1), Furniture(marking, about)


def _plain(text: str) -> str:
    return html.unescape(_TAG.sub("", text)).strip()
