"""What a house rule finds: where, which words, and what to write instead."""

from __future__ import annotations

import re

from msgspec import Struct

from briefer.library.record import Kind

_NOT_KEY = re.compile(r"[^\w]+")


class Place(Struct, frozen=True):
    """Be where words stand: a record, and which of its texts.

    ``field`` is ``text``, ``short``, ``say`` or ``correction`` of a point; of a brief
    ``bottom_lines:2022-01-15``, ``bearings:jhlc:2022-01-15``, ``steps:before:1``,
    ``rewordings:rec-chips`` or ``objectives:rec-chips``; of the memo that a brief
    writes ``memo``.
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


def finding(rule: str, place: Place, found: str, use: str = "", sentence: str = "") -> HouseFinding:
    """Make a finding and its key."""
    words = _NOT_KEY.sub("-", found.casefold()).strip("-")
    key = f"{rule}:{place.kind}/{place.id}:{place.field}:{words}"
    return HouseFinding(key, rule, place, found, use, sentence)
