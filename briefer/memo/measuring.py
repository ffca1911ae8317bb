"""How wide a line of text comes out, known without a font file.

The widths are those of Calibri (and of Carlito, made to be the same); Arial and
Helvetica, which may stand in for it, set the same words up to an eighth wider.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

ROOM = 1.15  # what to leave for a face that stands in
_KEPT = 4_096  # widths that are remembered
_ELLIPSIS = "…"
_WIDE_EM, _OTHER_EM = 1000, 750
# Thousandths of the size for the characters from the blank to the tilde.
_ASCII = (
    *(226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386),
    *(507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463),
    *(894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646, 662),
    *(517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498, 498),
    *(291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527),
    *(525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498),
)
_SIGNS = {"–": 498, "—": 905, "‘": 250, "’": 250, "“": 418, "”": 418, "…": 690, "·": 252}
_NO_WIDTH = frozenset({"Mn", "Me", "Cf", "Cc"})
_JOINS = "\N{ZERO WIDTH JOINER}"


def text_width(text: str, size: float) -> float:
    """Measure a text as Calibri sets it."""
    return sum(map(_em, text)) * size / 1000


@lru_cache(maxsize=_KEPT)
def room_for(text: str, size: float) -> float:
    """Measure a text with room for another face."""
    return text_width(text, size) * ROOM


def shortened(text: str, size: float, room: float) -> str:
    """Cut a text that is too wide, with an ellipsis and between whole characters."""
    clean = " ".join(text.split())
    if room_for(clean, size) <= room:
        return clean
    kept = ""
    for cluster in _clusters(clean):
        if room_for(f"{kept}{cluster}{_ELLIPSIS}", size) > room:
            break
        kept += cluster
    return f"{kept.rstrip()}{_ELLIPSIS}"


def advances(text: str, size: float) -> list[float]:
    """Give the width of each character as Calibri sets it."""
    return [_em(character) * size / 1000 for character in text]


def is_full_width(character: str) -> bool:
    """Say whether a character fills a square, as those of East Asia and emoji do."""
    return unicodedata.east_asian_width(character) in "WF"


@lru_cache(maxsize=_KEPT)
def _em(character: str) -> int:
    code = ord(character)
    if 32 <= code < 127:
        return _ASCII[code - 32]
    if character in _SIGNS:
        return _SIGNS[character]
    if unicodedata.category(character) in _NO_WIDTH:
        return 0
    if is_full_width(character):
        return _WIDE_EM
    base = unicodedata.normalize("NFD", character)[0]
    return _ASCII[ord(base) - 32] if 32 <= ord(base) < 127 else _OTHER_EM


def _clusters(text: str) -> list[str]:
    """Part a text into what a reader sees as one character: an accent stays with its letter."""
    found: list[str] = []
    for character in text:
        joined = unicodedata.category(character) in ("Mn", "Me", "Mc", "Cf", "Sk")
        if found and (joined or found[-1].endswith(_JOINS)):
            found[-1] += character
        else:
            found.append(character)
    return found
