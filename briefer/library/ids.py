"""Ids made from words, for records whose name nobody chose."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from itertools import count

_LONGEST = 60  # characters; an id may have 80, and a number may follow
_PIECE = re.compile(r"[a-z0-9]+")
# Windows keeps these names for devices, with any ending (Microsoft, "Naming Files").
_DEVICE = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")


def id_of(words: str) -> str:
    """Make an id of words: Latin letters and digits, whole words; empty where there are none."""
    plain = unicodedata.normalize("NFKD", words).casefold()
    plain = "".join(char for char in plain if char not in "'’" and not unicodedata.combining(char))
    made = ""
    for piece in _PIECE.findall(plain):
        longer = f"{made}-{piece}" if made else piece
        if len(longer) > _LONGEST:
            break
        made = longer
    return f"{made}-1" if _DEVICE.fullmatch(made) else made


def free_id(words: str, taken: Container[str], otherwise: str) -> str:
    """Make an id that is not taken; ``otherwise`` is for words without Latin letters."""
    wanted = id_of(words) or otherwise
    if wanted not in taken:
        return wanted
    return next(name for n in count(2) if (name := f"{wanted}-{n}") not in taken)
