"""Paragraphs that may make points, of which kind, and why: candidates for a person to judge.

Nothing is worded here. A suggestion's text is the source's own paragraph, to be restated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefer.library.points import PointKind
from briefer.sources.tagging import Tagged

_FEWEST = 6  # words: less is a caption or a label
_FEWEST_CHARACTERS = 20  # of a text in Japanese, which has no words between blanks
_MOST = 2_500  # characters: more is no paragraph but a page

_CONCERN = (
    r"concerns? (?:about|over|regarding|with)",
    r"(?:express|shar|rais)\w+ (?:\w+ ){0,2}concerns?",
    r"(?:are|is|was|were) concerned",
    r"(?:strongly oppos|oppos)\w+ any",
)
_WILL = (
    *("launch", "establish", "hold", "convene", "host", "begin", "expand", "cooperate", "meet"),
    *("collaborate", "continue", "work", "strengthen", "develop", "support", "invest", "consult"),
    *("provide", "share", "explore", "deepen", "advance", "promote"),
)
_COMMITMENT = (
    *(r"(?:re)?committed to", "commit to", "agreed (?:to|on|that)", "agree to", "decided to"),
    *(r"pledged?(?: to)?", "intends? to", rf"(?:will|shall) (?:{'|'.join(_WILL)})"),
)
_DELIVERABLE = (
    *("signed", "launched"),
    r"(?:announce\w*|welcomed?) the (?:\w+ ){0,2}(?:launch|establishment|creation|signing)",
)
_RECOMMENDATION = ("should", "ought to", r"recommend(?:s|ed|ation|ations)?", "would be wise to")


def _cue(english: Sequence[str], japanese: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(english)})\b|{'|'.join(japanese)}", re.IGNORECASE)


# What tells a kind, in the order in which they are tried.
_CUES: tuple[tuple[PointKind, re.Pattern[str]], ...] = (
    ("concern", _cue(_CONCERN, ("懸念", "遺憾"))),
    ("commitment", _cue(_COMMITMENT, ("合意し", "一致し", "約束し", "コミットし", "決定し"))),
    ("deliverable", _cue(_DELIVERABLE, ("署名し", "発足し", "立ち上げ"))),
    ("recommendation", _cue(_RECOMMENDATION, ("べきである", "べきだ", "提言"))),
)


class Suggestion(NamedTuple):
    """Be a paragraph that may make a point.

    ``text`` is the paragraph as it stands in the source; ``cue`` the words that told its
    kind, empty for a fact, which is suggested for what it mentions alone.
    """

    text: str
    kind: PointKind
    dialogues: tuple[str, ...]
    areas: tuple[str, ...]
    people: tuple[str, ...]
    dates: tuple[str, ...]
    locator: str
    cue: str
    names: tuple[str, ...]  # what is mentioned, as the paragraph has it


def suggestions_of(paragraphs: Iterable[Tagged]) -> tuple[Suggestion, ...]:
    """Give the paragraphs that may make points, in their order."""
    return tuple(_suggested(paragraphs))


def _suggested(paragraphs: Iterable[Tagged]) -> Iterator[Suggestion]:
    for tagged in paragraphs:
        paragraph, tags = tagged.paragraph, tagged.tags
        if paragraph.is_heading or paragraph.note or not (tags.dialogues or tags.areas):
            continue
        if not _says_something(paragraph.text):
            continue
        kind, cue = _kind_of(paragraph.text)
        if kind == "fact" and not (tags.dialogues or tags.dates):
            continue  # an area by itself is mentioned in every other line
        names = (paragraph.text[m.start : m.end] for m in tagged.mentions if m.kind != "people")
        yield Suggestion(
            paragraph.text,
            kind,
            *(tags.dialogues, tags.areas, tags.people, tags.dates),
            locator=paragraph.locator,
            cue=cue,
            names=tuple(dict.fromkeys(names)),
        )


def _says_something(text: str) -> bool:
    long_enough = len(text.split()) >= _FEWEST or (
        not text.isascii() and len(text) >= _FEWEST_CHARACTERS
    )
    return long_enough and len(text) <= _MOST


def _kind_of(text: str) -> tuple[PointKind, str]:
    for kind, cue in _CUES:
        if match := cue.search(text):
            return kind, match[0]
    return "fact", ""
