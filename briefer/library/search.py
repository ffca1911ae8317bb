"""From what was typed to hits: the words become a full-text query, rows become hits."""

from __future__ import annotations

import math
import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefer.library.kinds import RECORD_TYPES
from briefer.library.record import Kind
from briefer.library.searchable import CJK_RUN, CLOSE, OPEN

# Row numbers carry the kind above these bits: FTS5 then limits a search to a kind by
# a range of rows, before it ranks any. Points, the most by far, come first: small row
# numbers are ranked a fifth faster than large ones.
KINDS: tuple[Kind, ...] = ("points", *(kind for kind in RECORD_TYPES if kind != "points"))
KIND_SHIFT = 24
_SNIPPET_WORDS = 16
_QUOTES = re.compile('["\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}]')
_PHRASE = re.compile(r'"([^"]*)"|([^\s"]+)')

_AROUND = 30

_FOUND = (
    f"select found.rowid, found.rank, snippet(found, 1, '{OPEN}', '{CLOSE}',"
    f" '\N{HORIZONTAL ELLIPSIS}', {_SNIPPET_WORDS}), entry.id, entry.title, {{text}}"
    " from found cross join entry on entry.rowid = found.rowid"
    " where found match ?{filter} order by found.rank limit ?"
)
# Its number, its rank (lower is better), its marked snippet, id, title, and perhaps text.
_Row = tuple[int, float, str, str, str, str]


@dataclass(frozen=True, slots=True)
class Hit:
    """Be one record that was found.

    ``snippet`` is plain text of one line; ``marks`` are the stretches of it that
    matched, as (start, end). A higher ``score`` is better.
    """

    kind: Kind
    id: str
    title: str
    snippet: str
    score: float
    marks: tuple[tuple[int, int], ...] = ()


def query_of(words: str, *, beginnings: bool = False) -> str:
    """Turn what was typed into an FTS5 query; empty when it holds no word.

    All words must occur; with ``beginnings`` each may go on as a longer one, but
    those in quotation marks, which make a phrase. Anything else typed is text,
    never syntax.
    """
    plain = unicodedata.normalize("NFKC", words.encode("utf-8", "ignore").decode())
    plain = "".join(char if char.isprintable() else " " for char in plain)
    terms: list[str] = []
    for phrase, word in _PHRASE.findall(_QUOTES.sub('"', plain)):
        terms.extend(_terms(phrase or word, prefix=beginnings and bool(word)))
    return " ".join(dict.fromkeys(terms))


def _terms(text: str, *, prefix: bool) -> Iterator[str]:
    """Give CJK runs as phrases of single characters, the rest as words or one phrase."""
    for run in CJK_RUN.findall(text):
        yield f'split : "{" ".join(run)}"'
    for piece in CJK_RUN.split(text):
        word = "".join(char if char.isalnum() or _joins(char) else " " for char in piece).strip()
        if not any(char.isalnum() for char in word):
            continue
        # One letter as a prefix would fetch a large part of the library.
        star = "*" if prefix and len(word.split()[-1]) > 1 else ""
        yield f'"{word}"{star}'


def _joins(char: str) -> bool:
    """Say whether a character belongs to the letter before it, as an accent does."""
    return unicodedata.category(char) in ("Mn", "Mc")


def find(
    connection: sqlite3.Connection, words: str, kinds: Sequence[Kind], limit: int
) -> list[Hit]:
    """Find records by words, best first; an unknown kind finds nothing.

    Records that hold the words whole come before those that hold longer ones; the
    latter, slower to rank, are looked for when the former do not fill the list.
    """
    query = query_of(words)
    numbers = sorted({KINDS.index(kind) for kind in kinds if kind in KINDS})
    if not query or limit < 1 or (kinds and not numbers):
        return []
    runs = CJK_RUN.findall(unicodedata.normalize("NFKC", words))
    sql = _FOUND.format(text="entry.text" if runs else "''", filter=_filter(numbers))

    def rows_of(query: str, limit: int) -> list[_Row]:
        return connection.execute(sql, (query, limit)).fetchall()

    # A common word is in more texts than can be ranked in a moment, and a name
    # outweighs them all: where names fill the list, no text is ranked.
    rows = [] if runs else rows_of(f"names : ({query})", limit)
    if len(rows) < limit:
        rows = rows_of(query, limit)
    begun = query_of(words, beginnings=True)
    if len(rows) < limit and begun != query:
        rows += rows_of(f"({begun}) NOT ({query})", limit - len(rows))
    return list(_hits(rows, runs))


def matching(connection: sqlite3.Connection, words: str, kind: Kind) -> set[str] | None:
    """Give the ids of all records of a kind that hold the words or longer ones, unranked.

    None when what was typed holds no word.
    """
    query = query_of(words, beginnings=True)
    if not query:
        return None
    sql = (
        "select entry.id from found cross join entry on entry.rowid = found.rowid"
        f" where found match ?{_filter([KINDS.index(kind)])}"
    )
    return {row[0] for row in connection.execute(sql, (query,))}


def _filter(kinds: Sequence[int]) -> str:
    """Limit the rows to some kinds: one by its range, several by their number too."""
    if not kinds:
        return ""
    low, high = kinds[0] << KIND_SHIFT, ((kinds[-1] + 1) << KIND_SHIFT) - 1
    between = f" and found.rowid between {low} and {high}"
    if len(kinds) == kinds[-1] - kinds[0] + 1:
        return between
    return f"{between} and found.rowid >> {KIND_SHIFT} in ({', '.join(map(str, kinds))})"


def _hits(rows: Iterable[_Row], runs: Sequence[str]) -> Iterator[Hit]:
    """Make hits of rows; what comes later is never scored above what came before."""
    worst = -math.inf
    for number, rank, marked, name, title, text in rows:
        worst = max(worst, rank)
        around = _around(text, runs, marked) if runs else marked
        snippet, marks = _unmarked(" ".join(around.split()))
        yield Hit(KINDS[number >> KIND_SHIFT], name, title, snippet, -worst, marks)


def _around(text: str, runs: Sequence[str], marked: str) -> str:
    """Mark the first Japanese run in a text, since FTS5 marks only what it took as a word."""
    if OPEN in marked:
        return marked
    for run in runs:
        before, found, after = text.partition(run)
        if found:
            return f"{before[-_AROUND:]}{OPEN}{run}{CLOSE}{after[:_AROUND]}"
    return marked


def _unmarked(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Take the marks out of a snippet and say where they stood."""
    plain, marks = "", []
    for piece in marked.split(OPEN):
        inside, close, rest = piece.partition(CLOSE)
        if close:
            marks.append((len(plain), len(plain) + len(inside)))
        plain += inside + rest
    return plain, tuple(marks)
