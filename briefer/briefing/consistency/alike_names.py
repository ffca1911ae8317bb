"""Two records of a kind that go by one name, or by nearly the same."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from briefer.briefing.consistency.finding import (
    Code,
    Inconsistency,
    inconsistency,
    names_of,
    words_of,
)
from briefer.briefing.consistency.wording import differ_by_slips, words_apart
from briefer.library.library import Library
from briefer.library.record import Kind, Record

_NAMED: tuple[Kind, ...] = ("dialogues", "areas", "organizations", "people")
_LEAST = 8  # letters of a name in which a difference can be a slip
_MOST_ALIKE = 40  # names that share a key; a key that more share tells nothing
_Words = tuple[str, ...]


def name_findings(library: Library) -> Iterator[Inconsistency]:
    """Find names that two dialogues, areas, organizations or people share, or nearly share."""
    for kind in _NAMED:
        records = library.records.get(kind, {})
        by_name: defaultdict[_Words, dict[str, str]] = defaultdict(dict)
        for record in records.values():
            for name in names_of(record):
                by_name[_plain(kind, name)].setdefault(record.id, name)
        by_name.pop((), None)
        seen: set[tuple[str, str]] = set()
        yield from _shared(records, by_name, seen)
        yield from _near(records, by_name, seen)


def _plain(kind: Kind, name: str) -> _Words:
    """Give a name's words in an order of their own: "Japan-U.S." and "U.S.-Japan" are one."""
    words = [word for word in words_of(name.replace("U.S.", "US")) if word != "the"]
    return tuple(sorted(words)) if kind in ("dialogues", "people") else tuple(words)


def _shared(
    records: Mapping[str, Record],
    by_name: Mapping[_Words, Mapping[str, str]],
    seen: set[tuple[str, str]],
) -> Iterator[Inconsistency]:
    for names in by_name.values():
        first, *others = names
        for other in others:
            pair = _ordered(first, other)
            if pair not in seen and _may_be_one(records[first], records[other]):
                seen.add(pair)
                yield _finding("shared-name", records, pair, names)


def _near(
    records: Mapping[str, Record],
    by_name: Mapping[_Words, Mapping[str, str]],
    seen: set[tuple[str, str]],
) -> Iterator[Inconsistency]:
    for one, other in _candidates(by_name):
        if not differ_by_slips(one, other):
            continue
        for first, name in by_name[one].items():
            for second, second_name in by_name[other].items():
                pair = _ordered(first, second)
                if first == second or pair in seen:
                    continue
                if _may_be_one(records[first], records[second]):
                    seen.add(pair)
                    names = {first: name, second: second_name}
                    yield _finding("near-name", records, pair, names)


def _candidates(names: Iterable[_Words]) -> Iterator[tuple[_Words, _Words]]:
    """Pair names that share a rare word, or how they begin, so that not all meet all."""
    long = [name for name in names if sum(map(len, name)) >= _LEAST]
    counts = Counter(key for name in long for key in _keys(name))
    blocks: defaultdict[str, list[_Words]] = defaultdict(list)
    met: set[tuple[_Words, _Words]] = set()
    for name in long:
        for key in _keys(name):
            if not 1 < counts[key] <= _MOST_ALIKE:
                continue
            for other in blocks[key]:
                if len(other) == len(name) and (other, name) not in met:
                    met.add((other, name))
                    yield other, name
            blocks[key].append(name)


def _keys(name: _Words) -> set[str]:
    """Give what nearly equal names have in common: a word, or the beginnings of all of them."""
    return {*name, " ".join(word[:3] for word in name), " ".join(word[-3:] for word in name)}


def _may_be_one(one: Record, other: Record) -> bool:
    """Say whether nothing on file sets two records apart: other parties, one above the other."""
    for field in ("parent", "party"):
        ours, theirs = getattr(one, field, None), getattr(other, field, None)
        if field == "parent" and (ours == other.id or theirs == one.id):
            return False
        if field == "party" and ours and theirs and ours != theirs:
            return False
    parties, others = set(getattr(one, "parties", ())), set(getattr(other, "parties", ()))
    return not parties or not others or bool(parties & others)


def _ordered(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _finding(
    code: Code,
    records: Mapping[str, Record],
    pair: tuple[str, str],
    names: Mapping[str, str],
) -> Inconsistency:
    sides = [(records[one], names[one], records[one].citations.get("name", ())) for one in pair]
    found = inconsistency(code, sides)
    return replace(found, differs=words_apart(names[pair[0]], names[pair[1]]))
