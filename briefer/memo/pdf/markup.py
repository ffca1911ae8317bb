"""Text as Typst's markup, whatever characters a user put into it.

A text is always a string of Typst's code, never its markup: ``#"5*3";``. In a string only
the backslash and the quote mean something, so nothing that a user wrote can be markup.
"""

from __future__ import annotations

import re
from functools import lru_cache

_KEPT = 65_536  # texts that are remembered
_FORBIDDEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_BREAKS = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
# Runs without a blank that may be wider than their column, in scripts that part at blanks.
_ENDLESS = re.compile(r"[^\s\u1100-\u11ff\u2e80-\ud7af\uf900-\ufaff\uff00-\uffef]{25,}")
_MARK = "\x00"  # is in no text that is written: controls are replaced
# What of such a run stays together: it breaks after the signs that part an address.
_PIECE = re.compile(r"[^/._?&=-]{1,16}[/._?&=-]*|[/._?&=-]{1,16}")
_LONGEST = 24  # characters of a run that stays whole
BREAK = "#linebreak();"
# No sign: what is copied from the file is the run as it was. The engine drops a width of 0.
_MAY_BREAK = "#h(0.001pt);"


def quoted(text: str) -> str:
    """Write a string of code; controls become U+FFFD, a tab a wide space."""
    escaped = _clean(text).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text.replace("\t", "\N{EM SPACE}"))


@lru_cache(maxsize=_KEPT)
def text_markup(text: str) -> str:
    """Write a text; its line ends become breaks."""
    return BREAK.join(_line(part) for part in _BREAKS.split(_clean(text)))


def _line(text: str) -> str:
    """Write a line; one endless word may break anywhere, rather than leave the page."""
    if len(text) <= _LONGEST or not _ENDLESS.search(text):
        return f"#{quoted(text)};" if text else ""
    parted = _ENDLESS.sub(lambda run: _MARK.join(_PIECE.findall(run[0])), text)
    return _MAY_BREAK.join(f"#{quoted(piece)};" for piece in parted.split(_MARK))


def one_line(text: str) -> str:
    """Write a string of code in which line ends are blanks."""
    return quoted(_BREAKS.sub(" ", text))


def array(values: list[str]) -> str:
    """Write an array of code: one value is followed by a comma too."""
    return f"({', '.join(values)}{',' if len(values) == 1 else ''})"
