"""What is wrong in a library: named, placed, and with what to do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Name one thing wrong in one file.

    ``file`` is relative to the library, with forward slashes; ``line`` counts
    from 1, 0 when the whole file is meant; ``field`` may be empty.
    """

    file: str
    line: int
    field: str
    problem: str
    fix: str
