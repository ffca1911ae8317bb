"""A made library of as many points as wanted, the same each time."""

from __future__ import annotations

import itertools
import os
import random
import time
from pathlib import Path

from briefer.library.creating import create_library

_CONSONANTS, _VOWELS = "bcdfghjklmnprstvz", "aeiou"
_VOCABULARY = 20_000
RARE = "zirconium"


def vocabulary() -> list[str]:
    """Make twenty thousand words, the commonest first."""
    chance = random.Random(1)
    words: dict[str, None] = {}
    while len(words) < _VOCABULARY:
        syllables = range(chance.randint(2, 4))
        words["".join(chance.choice(_CONSONANTS) + chance.choice(_VOWELS) for _ in syllables)] = (
            None
        )
    return list(words)


def make_library(at: Path, points: int) -> Path:
    """Make a library of points with a five-word short form and sixty words of text.

    Words occur by Zipf's law; one point in two thousand holds a rare one. The files
    are old enough for the index to rely on their times.
    """
    create_library(at)
    chance, words = random.Random(7), vocabulary()
    frequencies = list(itertools.accumulate(1 / (rank + 10) for rank in range(len(words))))
    (at / "sources" / "one.md").write_text("---\ntitle: One\ndate: 2022-01-01\n---\n")
    hour_ago = time.time() - 3600
    for number in range(points):
        chosen = chance.choices(words, cum_weights=frequencies, k=65)
        if number % 2000 == 0:
            chosen[10] = RARE
        path = at / "points" / f"point-{number:06d}.md"
        path.write_text(_point(number, chosen))
        os.utime(path, (hour_ago, hour_ago))
    if hasattr(os, "sync"):
        os.sync()  # so that no measurement waits for the disk to take all this
    return at


def _point(number: int, words: list[str]) -> str:
    front = f"cites:\n  - {{source: one, locator: para. {number % 30}}}\n"
    front += f"happened: 2021-{1 + number % 12:02d}\nshort: {' '.join(words[:5]).capitalize()}\n"
    body = f"{' '.join(words[5:25])}.\n\n- **{' '.join(words[25:28])}** {' '.join(words[28:45])}\n"
    return f"---\nkind: fact\n{front}---\n{body}- {' '.join(words[45:])}\n"
