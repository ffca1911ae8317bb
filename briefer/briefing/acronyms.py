"""What the acronyms of a library stand for: its own short names, and a list for the rest."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from msgspec import Struct, field

from briefer.library.forums import Area, Dialogue
from briefer.library.house_rules import HouseRule
from briefer.library.library import Library
from briefer.library.people import Organization

# Two capitals at least, in one word: neither "5G" nor "Kantei" nor "Open RAN".
_ACRONYM = re.compile(r"(?=[^A-Z]*[A-Z][^A-Z]*[A-Z])[A-Z][A-Za-z0-9&]{0,10}[A-Z0-9]")
_WORDS = re.compile(r"[^\W_]+")
_SMALL = frozenset({"and", "for", "in", "of", "on", "the", "to"})
_LEAST_WORDS = 2


class Acronym(Struct, frozen=True):
    """Be an acronym and what it stands for, as within a sentence."""

    short: str
    name: str
    plural: str
    others: tuple[str, ...] = ()  # names that spell it out as well


class Acronyms(Struct, frozen=True):
    """Hold what is known of acronyms, by their letters."""

    known: Mapping[str, Acronym] = field(default_factory=dict)
    ambiguous: Mapping[str, tuple[Dialogue | Organization | Area, ...]] = field(
        default_factory=dict
    )
    plain: frozenset[str] = frozenset()  # those that everybody knows


def is_acronym(text: str) -> bool:
    """Say whether a short name is an acronym."""
    return _ACRONYM.fullmatch(text) is not None


def acronyms_of(library: Library, rules: Iterable[HouseRule]) -> Acronyms:
    """Gather a library's acronyms; none where every rule on acronyms is off.

    The library's own list stands before its records, and these before the built-in list.
    A short name of two records is nobody's.
    """
    found = tuple(rules)
    if not found:
        return Acronyms()
    named: dict[str, list[Dialogue | Organization | Area]] = {}
    for record in _with_short_names(library):
        named.setdefault(record.short, []).append(record)
    known = {a.short: a for rule in found if not rule.own for a in _listed(rule)}
    known.update({short: _of_record(records[0]) for short, records in named.items()})
    ambiguous = {short: tuple(records) for short, records in named.items() if _differ(records)}
    own = {a.short: a for rule in found if rule.own for a in _listed(rule)}
    plain = {t.find for rule in found for t in rule.words if not t.use}
    for short in (*(ambiguous.keys() - own.keys()), *(plain - own.keys())):
        known.pop(short, None)
    known.update(own)
    still = {short: records for short, records in ambiguous.items() if short not in own}
    return Acronyms(MappingProxyType(known), MappingProxyType(still), frozenset(plain))


def _with_short_names(library: Library) -> Iterator[Dialogue | Organization | Area]:
    for records in (library.dialogues, library.organizations, library.areas):
        yield from (record for record in records.values() if is_acronym(record.short))


def _differ(records: Iterable[Dialogue | Organization | Area]) -> bool:
    return len({record.name.casefold() for record in records}) > 1


def _listed(rule: HouseRule) -> Iterator[Acronym]:
    for term in rule.words:
        if term.use:
            yield Acronym(term.find, term.use, term.plural or f"{term.use}s")


def _of_record(record: Dialogue | Organization | Area) -> Acronym:
    names = (record.name, *(a for a in record.aliases if len(a.split()) >= _LEAST_WORDS))
    name = _spelled_by(record.short, names)
    if isinstance(record, Area) and name[1:] == name[1:].lower():
        name = name[:1].lower() + name[1:]  # a heading's capital, and no proper name
    return Acronym(record.short, name, f"{name}s", names)


def _spelled_by(short: str, names: tuple[str, ...]) -> str:
    """Choose the name whose initials an acronym is, the full name or one that begins it.

    JHLC is Joint High-Level Committee, though the name goes on "on Science and ...".
    """
    full = names[0]
    begun = (name for name in names if full.startswith(name) and _initials(name) == short)
    return next(begun, full)


def _initials(name: str) -> str:
    return "".join(word[0].upper() for word in _WORDS.findall(name) if word not in _SMALL)
