"""What a house rule finds: where, which words, and what to write instead."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from briefer.library.record import Kind

_NOT_KEY = re.compile(r"[^\w]+")
_LONGEST = 60  # characters of the words in a key


class Place(Struct, frozen=True):
    """Be where words stand: a record, and which of its texts.

    ``field`` is ``text``, ``short``, ``say``, ``correction`` or ``correction-short`` of a
    point; of a brief ``bottom_lines:2022-01-15``, ``bearings:jhlc:2022-01-15``,
    ``steps:before:1``, ``rewordings:rec-chips``, ``objectives:rec-chips`` or
    ``own_points:own.1``; of the memo that a brief writes ``memo``.
    """

    kind: Kind
    id: str
    field: str


class HouseFinding(Struct, frozen=True):
    """Be one finding; ``key`` is made of stable words and unique among findings."""

    key: str
    rule: str  # the rule's id
    place: Place
    found: str  # the words, as they stand there
    use: str = ""  # what to write instead, "" where that is for the drafter to say
    sentence: str = ""  # the sentence in which they stand
    beside: str = ""  # words that they may not stand together with
    at: tuple[int, ...] = ()  # where they begin in the text, in characters; each time


def finding(
    rule: str,
    place: Place,
    found: str,
    use: str = "",
    sentence: str = "",
    *,
    beside: str = "",
    at: int | None = None,
) -> HouseFinding:
    """Make a finding and its key."""
    words = _NOT_KEY.sub("-", found.casefold()).strip("-")[:_LONGEST].strip("-")
    key = f"{rule}:{place.kind}/{place.id}:{place.field}:{words}"
    where = () if at is None else (at,)
    return HouseFinding(key, rule, place, found, use, sentence, beside, where)


def each_once(findings: Iterable[HouseFinding]) -> tuple[HouseFinding, ...]:
    """Join findings of one key, which are the same words again in one text."""
    found: dict[str, HouseFinding] = {}
    places: dict[str, list[int]] = {}
    for one in findings:
        found.setdefault(one.key, one)
        places.setdefault(one.key, []).extend(one.at)
    return tuple(replace(one, at=tuple(places[key])) for key, one in found.items())
