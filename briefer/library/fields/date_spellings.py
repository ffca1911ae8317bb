"""Many spellings of one date brought to one: "the 5th of March", "2022-Q3", 3月5日(土), "2022-XX".

EDTF's further marks (ISO 8601-2, level 1) become what a library can hold: "?" and "%" are
"about", an unspecified day or month is left out, a season of the year is its months.
"""

from __future__ import annotations

import re
from typing import Literal

Refusal = Literal["winter", "open-range", "fiscal-year", "two-digit-year", "not-a-date"]

_SEASONS = {"21": "spring", "22": "summer", "23": "autumn"}
_WITHIN = {"end": "late", "beginning": "early", "start": "early", "middle": "mid"}
_ORDINALS = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth"}
_WEEKDAY = re.compile(
    r"^(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,? (?=\w)"
    r"|\s?[(（][月火水木金土日](?:曜日?)?[)）]|(?<=日)\s?[月火水木金土日]曜日?"
)
_REPLACED = (
    (_WEEKDAY, ""),
    (re.compile(r"\b(?:the )?(\d{1,2}(?:st|nd|rd|th)?) of (?=[a-z])"), r"\1 "),
    (re.compile(r"\b(early|late) in (?=(?:the )?[a-z]|\d{4})"), r"\1 "),
    (re.compile(r"\b(\d{4})-(q[1-4]|h[12])$"), r"\1 \2"),
    (re.compile(r"^(q[1-4]|h[12])/(\d{4})$"), r"\1 \2"),
    (re.compile(r"\b([1-4])q(?= |$)"), r"q\1"),
    (re.compile(r"\b([12])h(?= |$)"), r"h\1"),
    (re.compile(r"^(\d{4}(?:-\d\d)?)(?:-xx)+$"), r"\1"),
    (re.compile(r"^(\d{4}(?:-\d\d){0,2})[?%]$"), r"\1~"),
)
EDTF_SEASON = re.compile(r"^(\d{4})-(2[1-3])$")
_PART_OF = re.compile(r"^(?:the )?(end|beginning|start|middle) of (?=[a-z]{3,9}\b|\d{4}$)")
_ORDINAL = re.compile(r"\b([1-4](?:st|nd|rd|th)) (?=quarter|half)")
_REFUSALS: tuple[tuple[re.Pattern[str], Refusal], ...] = (
    (re.compile(r"winter|冬|\d{4}-24$"), "winter"),
    (re.compile(r"\bfy ?\d|fiscal|年度|半期"), "fiscal-year"),
    (
        re.compile(
            r"^(?:since|from|until|till|by|before|after|through) |(?:以降|以前|より前|まで|から)$"
            r"|^\.\./|/\.\.$"
        ),
        "open-range",
    ),
    (re.compile(r"\d{1,2}[/.]\d{1,2}[/.]\d\d$|[a-z]{3}\.? ?[’']?\d\d$"), "two-digit-year"),
)


def plainly_spelled(text: str) -> str:
    """Give a date, in small letters, in the spelling that is read; other texts as they are."""
    for pattern, fresh in _REPLACED:
        text = pattern.sub(fresh, text)
    text = EDTF_SEASON.sub(lambda found: f"{_SEASONS[found[2]]} {found[1]}", text)
    text = _PART_OF.sub(lambda found: f"{_WITHIN[found[1]]} ", text)
    return _ORDINAL.sub(lambda found: f"{_ORDINALS[found[1]]} ", text)


def why_refused(text: str) -> Refusal:
    """Say what it is that a text which is no date lacks or has too much."""
    plain = " ".join(text.casefold().split())
    return next((why for form, why in _REFUSALS if form.search(plain)), "not-a-date")
