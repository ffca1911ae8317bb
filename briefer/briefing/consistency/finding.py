"""What an inconsistency is: records that contradict or repeat each other, and on what each rests.

Findings are codes and values; sentences about them are made by the command line and the window.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

from briefer.library.forums import Dialogue, Meeting
from briefer.library.kinds import kind_of
from briefer.library.naming import name_of
from briefer.library.people import Person, Post
from briefer.library.points import Point
from briefer.library.record import Citation, Kind, Record

Code = Literal[
    "ordinal-doubled",  # two sessions of a dialogue have one number
    "ordinal-order",  # a later session has a lower number
    "ordinal-skipped",  # one or two numbers are missing between two sessions
    "ordinal-no-room",  # a session without a number between two that follow on each other
    "ordinal-uncounted",  # a session that takes no number has one
    "counted-two-ways",  # numbers do not run on, and they rest on different ways of counting
    "ordinal-in-text",  # a text gives a session another number than its record
    "date-in-text",  # a text gives another date than the record it is tagged with
    "title-in-text",  # a text gives a person a title not held then
    "title-of-participant",  # a meeting has a person take part in a post not held then
    "shared-name",  # two records of a kind go by one name
    "near-name",  # two records of a kind have nearly the same name
    "same-text",  # two points say the same
    "near-text",  # two points say nearly the same
]
JOINABLE: frozenset[Code] = frozenset({"shared-name", "near-name", "same-text", "near-text"})
_WORD = re.compile(r"[^\W_]+")


class Saying(Struct, frozen=True):
    """Be what one record says in a finding, and the sources that say so."""

    kind: Kind
    id: str
    name: str
    says: str
    cites: tuple[Citation, ...] = ()

    @property
    def path(self) -> str:
        """Name the record as ``points/jhlc-last-met``."""
        return f"{self.kind}/{self.id}"


class Inconsistency(Struct, frozen=True):
    """Be one finding: the records at odds, what differs, and whether they may be one.

    ``differs`` holds, record by record, the words that stand in it alone; ``fingerprint``
    changes when what the records say has changed materially.
    """

    key: str
    code: Code
    sayings: tuple[Saying, ...]
    fingerprint: str
    differs: tuple[str, ...] = ()

    @property
    def joinable(self) -> bool:
        """Whether the finding asks if two records are one."""
        return self.code in JOINABLE


def inconsistency(
    code: Code, records: Iterable[tuple[Record, str, tuple[Citation, ...]]], detail: str = ""
) -> Inconsistency:
    """Make a finding of records, what each says, and on what; ``detail`` tells keys apart."""
    held = tuple(records)
    sayings = tuple(
        Saying(kind_of(record), record.id, name_of(record), says, cites)
        for record, says, cites in held
    )
    key = ":".join((code, *(saying.path for saying in sayings), *([detail] if detail else [])))
    return Inconsistency(key, code, sayings, fingerprint(record for record, _, _ in held))


def fingerprint(records: Iterable[Record]) -> str:
    """Give the hash of what records say; case, punctuation and spaces do not change it."""
    said = sorted(f"{kind_of(record)}/{record.id} {_material(record)}" for record in records)
    return hashlib.sha256("\n".join(said).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def words_of(text: str) -> list[str]:
    """Give a text's words in small letters, without accents or punctuation."""
    plain = text if text.isascii() else _without_accents(text)
    return _WORD.findall(plain.casefold())


def _without_accents(text: str) -> str:
    """Take the accents off Latin letters; kana keep the marks that change their sound."""
    parts = unicodedata.normalize("NFKD", text)
    bare = "".join(c for c in parts if not "\u0300" <= c <= "\u036f")
    return unicodedata.normalize("NFC", bare)


def names_of(record: Record) -> tuple[str, ...]:
    """Give every name that a record goes by."""
    match record:
        case Person():
            scripts = (f"{s.family}{s.given}" for s in record.scripts)
            return (f"{record.given} {record.family}".strip(), *scripts, *record.aliases)
        case Post():
            names = (record.title, record.short, record.title_before_name, *record.aliases)
        case _:
            short, aliases = getattr(record, "short", ""), getattr(record, "aliases", ())
            names = (name_of(record), short, *aliases)
    return tuple(name for name in dict.fromkeys(names) if name)


def _material(record: Record) -> str:
    """Give what a decision about a record rests on."""
    extra: object = ""
    match record:
        case Point():
            corrected = record.correction.text if record.correction else ""
            extra = (record.kind, str(record.happened), words_of(f"{record.body} {corrected}"))
        case Meeting():
            dates = [str(state.date) for state in record.states if state.state == "held"]
            extra = (record.ordinal, record.ordinal_basis, record.counted, dates)
        case Dialogue():
            extra = words_of(record.counting)
        case Post():
            extra = [(h.person, str(h.since), str(h.until)) for h in record.holders]
    return f"{[words_of(name) for name in names_of(record)]} {extra}"
