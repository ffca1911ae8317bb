"""How like two wordings are, and which words stand in one of them alone.

The likeness is rapidfuzz's (normalized indel distance, 0 to 100), imported when first asked for.
"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Sequence

_LEAST_TYPED = 6  # letters of a word in which a slip of the finger is told from another word
_SLIP = 88.0  # "committee" and "comittee" are 94, "Austria" and "Australia" 87.5


def likeness(one: str, other: str, least: float = 0.0) -> float:
    """Give the likeness of two texts, 0 when it is below ``least``."""
    from rapidfuzz.fuzz import ratio

    return ratio(one, other, score_cutoff=least)


def differ_by_slips(one: Sequence[str], other: Sequence[str]) -> bool:
    """Say whether two names have the same words, in whatever order, but for slips in long ones."""
    ours, theirs = Counter(one) - Counter(other), Counter(other) - Counter(one)
    left, right = sorted(ours.elements()), sorted(theirs.elements())
    return len(left) == len(right) and all(_is_slip(a, b) for a, b in zip(left, right, strict=True))


def _is_slip(one: str, other: str) -> bool:
    if one.removesuffix("s") == other.removesuffix("s") and min(len(one), len(other)) > 3:
        return True
    long = min(len(one), len(other)) >= _LEAST_TYPED
    return long and not _has_digit(one + other) and likeness(one, other, _SLIP) > 0


def _has_digit(text: str) -> bool:
    return any(char.isdigit() for char in text)


def words_apart(one: str, other: str) -> tuple[str, str]:
    """Give the words of each of two texts that the other does not have there."""
    ours, theirs = one.split(), other.split()
    matcher = difflib.SequenceMatcher(None, ours, theirs, autojunk=False)
    changed = [codes for codes in matcher.get_opcodes() if codes[0] != "equal"]
    return (
        " … ".join(" ".join(ours[a:b]) for _, a, b, _, _ in changed if b > a),
        " … ".join(" ".join(theirs[c:d]) for _, _, _, c, d in changed if d > c),
    )
