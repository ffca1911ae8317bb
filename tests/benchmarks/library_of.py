"""A made library of as many points as wanted, the same each time."""

from __future__ import annotations

import random
from pathlib import Path

from briefer.library.creating import create_library

_SYLLABLES = ("ka", "ri", "to", "men", "sol", "ver", "pan", "lu", "dei", "gor", "bas", "nil")
# Words made of syllables, and how often each occurs: as words do, by Zipf's law.
WORDS = tuple(a + b + c for a in _SYLLABLES for b in _SYLLABLES for c in _SYLLABLES)
_WEIGHTS = tuple(1 / (rank + 10) for rank in range(len(WORDS)))
RARE = "zirconium"


def make_library(at: Path, points: int) -> Path:
    """Make a library of points of some forty words; one in two thousand holds a rare word."""
    create_library(at)
    chance = random.Random(7)
    (at / "sources" / "one.md").write_text("---\ntitle: One\ndate: 2022-01-01\n---\n")
    for number in range(points):
        words = chance.choices(WORDS, _WEIGHTS, k=40)
        if number % 2000 == 0:
            words[5] = RARE
        text = f"---\nkind: fact\ncites:\n  - {{source: one, locator: para. {number % 30}}}\n---\n"
        (at / "points" / f"point-{number}.md").write_text(text + " ".join(words) + ".\n")
    return at
