"""What a record gives to search: its title, its names, its text, its Japanese."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefer.library.briefs import Brief
from briefer.library.forums import Area, Dialogue, Meeting
from briefer.library.naming import name_of
from briefer.library.people import Organization, Person, Post
from briefer.library.points import Point, Source
from briefer.library.record import Record

# Scripts written without spaces, and Hangul, whose words carry particles: SQLite's
# tokenizer takes a run of them as one word, so that parts of it are never found.
CJK = (
    "\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u303c\u3041-\u30ff\u3105-\u318f"
    "\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff"
    "\uff66-\uff9f\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
CJK_RUN = re.compile(f"[{CJK}]+")
# Private characters: one stands between runs, so that no phrase reaches across;
# two mark what matched in a snippet. Texts lose them on their way into the index.
BREAK, OPEN, CLOSE = "\ue000", "\ue001", "\ue002"
_PRIVATE = str.maketrans({BREAK: " ", OPEN: " ", CLOSE: " ", "\0": " "})


class Searchable(NamedTuple):
    """Hold what the index keeps of one record; all but the title is searched."""

    title: str  # what a person would call the record
    names: str  # the title, where it is no mere beginning of the text, and other names
    text: str  # what it says
    split: str  # Japanese, Chinese and Korean characters one by one, id and address


def searchable(record: Record) -> Searchable:
    """Give what a record can be found by."""
    title = _clean(name_of(record))
    own = "" if isinstance(record, Point) and not record.short else title
    names = _clean("\n".join(filter(None, (own, *_names(record)))))
    text = _clean("\n".join(filter(None, (*_texts(record), record.body))))
    address = _clean(record.address) if isinstance(record, Source) else ""
    characters = split_cjk(f"{names}\n{text}")
    split = " ".join(filter(None, (record.id, address, characters)))
    return Searchable(title, names, text, split)


def split_cjk(text: str) -> str:
    """Give CJK runs as single characters, and words in full-width letters as plain ones."""
    if text.isascii():
        return ""
    plain = unicodedata.normalize("NFKC", text)
    runs = [" ".join(run) for run in CJK_RUN.findall(plain)]
    folded = [word for word in set(plain.split()) - set(text.split()) if not CJK_RUN.search(word)]
    return f" {BREAK} ".join([*runs, *sorted(folded)])


def _names(record: Record) -> Iterator[str]:
    match record:
        case Person():
            yield f"{record.family} {record.given}"
            for script in record.scripts:
                yield f"{script.family}{script.given}"
                yield f"{script.family} {script.given}"
            yield from record.aliases
        case Post():
            yield from (record.short, record.title_before_name, *record.aliases)
        case Dialogue() | Area() | Organization():
            yield from (record.short, *record.aliases)
            if isinstance(record, Area):
                yield from record.cet.values()
        case Source():
            yield from (record.author, record.publisher, record.short)
        case _:
            return


def _texts(record: Record) -> Iterable[str]:
    match record:
        case Point(correction=None):
            return (record.say,)
        case Point(correction=correction) if correction:
            return (record.say, correction.text, correction.difference)
        case Dialogue():
            return (record.level, record.limits, record.legal_basis)
        case Meeting():
            places = (state.place for state in record.states)
            return (*dict.fromkeys(places), *(topic.topic for topic in record.absent))
        case Brief():
            bearings = (words for each in record.bearings.values() for words in each)
            lines = (words.text for words in (*record.bottom_lines, *bearings))
            return (record.heading.subject, *lines, *(step.text for step in record.steps))
        case _:
            return ()


def _clean(text: str) -> str:
    """Take out what SQLite can't hold and what the index uses as marks."""
    if text.isascii() and "\0" not in text:
        return text
    return text.translate(_PRIVATE).encode("utf-8", "ignore").decode()
