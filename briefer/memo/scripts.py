"""The scripts that a text is written in: which voice reads a stretch, and from which side.

A screen reader and a word processor take the language of the memo for every word that
is not marked (WCAG 2.1, 3.1.2), and lay it from left to right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from msgspec import Struct

_KEPT = 4_096  # texts whose stretches are remembered
_RIGHT_TO_LEFT = (
    ("\u0590", "\u08ff"),
    ("\ufb1d", "\ufdff"),
    ("\ufe70", "\ufefc"),
    ("\U00010800", "\U00010fff"),
    ("\U0001e800", "\U0001efff"),
)
_KANA, _HANGUL = "\u3040-\u30ff\uff66-\uff9f", "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"
_HAN = "\u3005\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_EAST_ASIAN = frozenset(("ja", "zh", "ko"))


class Stretch(Struct, frozen=True):
    """Be a part of a text in one script; ``language`` is BCP 47, empty for the memo's own."""

    text: str
    language: str = ""
    right_to_left: bool = False


def base(language: str) -> str:
    """Give a language without its region: "ja" for "ja-JP"."""
    return language.partition("-")[0].lower()


def stretches(text: str, language: str = "", memo: str = "") -> tuple[Stretch, ...]:
    """Part a text by script.

    ``language`` is what the text is said to be in, ``memo`` what the memo is in; a
    script that tells its language is marked where neither says otherwise.
    """
    if language and language in (memo, base(memo)):
        language = ""
    if _is_western(text) or (language and not any(map(_is_from_the_right, text))):
        return (Stretch(text, language),)
    return _parted(text, language, base(memo))


def _is_western(text: str) -> bool:
    """Say whether a text has letters of Europe's Latin languages alone; nearly all have."""
    if text.isascii():
        return True
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return not any("\u0370" <= sign < "\u2000" or sign >= "\u2e80" for sign in text)
    return True


def _is_from_the_right(sign: str) -> bool:
    return any(first <= sign <= last for first, last in _RIGHT_TO_LEFT)


class _Patterns(NamedTuple):
    """Be the patterns of scripts: large, and so made when first needed."""

    stretch: re.Pattern[str]  # letters, with the signs between them, of one script
    told: tuple[tuple[re.Pattern[str], str], ...]  # the first that a stretch has a letter of
    untold: re.Pattern[str]  # letters of a script neither Latin nor told by itself


@cache
def _patterns() -> _Patterns:
    between = r"\W\d_"
    turned = "".join(f"{first}-{last}" for first, last in _RIGHT_TO_LEFT)
    of_script = {"turned": turned, "east": f"{_KANA}{_HANGUL}{_HAN}", "thai": "\u0e00-\u0e7f"}
    stretch = "|".join(
        f"(?P<{name}>[{letters}](?:[{letters}{between}]*[{letters}])?)"
        for name, letters in of_script.items()
    )
    told = {
        "ja-JP": _KANA,
        "ko-KR": _HANGUL,
        "he-IL": "\u0590-\u05ff\ufb1d-\ufb4f",
        "ar": "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc",
        "th-TH": "\u0e00-\u0e7f",
    }
    untold = (
        f"[{_HAN}]+|[\u0370-\u03ff\u1f00-\u1fff]{{3,}}"
        "|[\u0400-\u058f\u0900-\u0dff\u0e80-\u10ff\u1200-\u137f\u1780-\u17ff]{2,}"
    )
    return _Patterns(
        re.compile(stretch),
        tuple((re.compile(f"[{letters}]"), language) for language, letters in told.items()),
        re.compile(untold),
    )


@lru_cache(maxsize=_KEPT)
def _parted(text: str, language: str, memo: str) -> tuple[Stretch, ...]:
    return tuple(_parts(text, language, memo))


def _parts(text: str, language: str, memo: str) -> Iterator[Stretch]:
    at = 0
    for match in _patterns().stretch.finditer(text):
        turned = match["turned"] is not None
        told = language or _told(match[0], memo)
        if not turned and told == language:
            continue  # reads on as it began
        if match.start() > at:
            yield Stretch(text[at : match.start()], language)
        yield Stretch(match[0], told, turned)
        at = match.end()
    if at < len(text):
        yield Stretch(text[at:], language)


def _told(stretch: str, memo: str) -> str:
    """Tell a language by the letters; none where it is the memo's own."""
    for letters, language in _patterns().told:
        if letters.search(stretch):
            return "" if base(language) == memo else language
    return ""


def untold(text: str, memo: str) -> str:
    """Find words of another script whose language their letters don't tell; else nothing.

    Characters of Han alone may be Chinese or Japanese, Cyrillic ones Russian or Ukrainian.
    """
    if _is_western(text) or base(memo) in _EAST_ASIAN:
        return ""
    for stretch in stretches(text, "", memo):
        match = None if stretch.language else _patterns().untold.search(stretch.text)
        if match:
            return match[0]
    return ""


def begins_right_to_left(text: str) -> bool:
    """Say whether the first letter of a text is one of a script written from the right.

    This is the direction of a paragraph by the rules P2 and P3 of UAX #9.
    """
    first = next(filter(str.isalpha, text), "")
    return bool(first) and _is_from_the_right(first)
