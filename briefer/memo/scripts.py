"""The scripts that a text is written in: which voice reads a stretch, and from which side.

A screen reader and a word processor take the language of the memo for every word that
is not marked (WCAG 2.1, 3.1.2), and lay it from left to right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

_KEPT = 4_096  # texts whose stretches are remembered
_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_KANA, _HANGUL = "\u3040-\u30ff\uff66-\uff9f", "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"
_HAN = "\u3005\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
# Any of them at all; a search for one range is many times faster than the parting.
_ANY = re.compile("[\u0370-\u1fff\u2e80-\uffff\U00010000-\U0003ffff]")
_SIGNS_BETWEEN = r"\W\d_"
# Letters, with the signs between them, that the languages of Europe don't use.
_STRETCH = re.compile(
    "|".join(
        f"(?P<{name}>[{letters}](?:[{letters}{_SIGNS_BETWEEN}]*[{letters}])?)"
        for name, letters in (
            ("turned", _RIGHT_TO_LEFT),
            ("east", f"{_KANA}{_HANGUL}{_HAN}"),
            ("thai", "\u0e00-\u0e7f"),
        )
    )
)
_OF_SCRIPT = (  # the first that a stretch has a letter of
    (re.compile(f"[{_KANA}]"), "ja-JP"),
    (re.compile(f"[{_HANGUL}]"), "ko-KR"),
    (re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]"), "he-IL"),
    (re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]"), "ar"),
    (re.compile("[\u0e00-\u0e7f]"), "th-TH"),
)
_EAST_ASIAN = frozenset(("ja", "zh", "ko"))
# Two letters or more of a script that is neither Latin nor told by its letters alone.
_UNTOLD = re.compile(
    f"[{_HAN}]+|[\u0370-\u03ff\u1f00-\u1fff]{{3,}}"
    "|[\u0400-\u058f\u0900-\u0dff\u0e80-\u10ff\u1200-\u137f\u1780-\u17ff]{2,}"
)


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
    if text.isascii() or _ANY.search(text) is None:
        return (Stretch(text, language),)
    return _parted(text, language, base(memo))


@lru_cache(maxsize=_KEPT)
def _parted(text: str, language: str, memo: str) -> tuple[Stretch, ...]:
    return tuple(_parts(text, language, memo))


def _parts(text: str, language: str, memo: str) -> Iterator[Stretch]:
    at = 0
    for match in _STRETCH.finditer(text):
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
    for letters, language in _OF_SCRIPT:
        if letters.search(stretch):
            return "" if base(language) == memo else language
    return ""


def untold(text: str, memo: str) -> str:
    """Find words of another script whose language their letters don't tell; else nothing.

    Characters of Han alone may be Chinese or Japanese, Cyrillic ones Russian or Ukrainian.
    """
    if text.isascii() or _ANY.search(text) is None or base(memo) in _EAST_ASIAN:
        return ""
    for stretch in stretches(text, "", memo):
        match = None if stretch.language else _UNTOLD.search(stretch.text)
        if match:
            return match[0]
    return ""


def begins_right_to_left(text: str) -> bool:
    """Say whether the first letter of a text is one of a script written from the right.

    This is the direction of a paragraph by the rules P2 and P3 of UAX #9.
    """
    first = next(filter(str.isalpha, text), "")
    return re.match(f"[{_RIGHT_TO_LEFT}]", first) is not None
