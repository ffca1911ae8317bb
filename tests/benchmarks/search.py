"""Search with ranks, snippets and filters, against FTS5 ranking alone and ripgrep (F1, F2)."""

from __future__ import annotations

import random
import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from briefer.library.index import Index
from tests.benchmarks.library_of import RARE, make_library, vocabulary
from tests.benchmarks.ratio import Ratio, median_ms

# Rows of a search, and what its 95th percentile may take at each size, in milliseconds.
ROWS = 50
SIZES = {10_000: 1.0, 100_000: 6.0}


def measure() -> list[Ratio]:
    """Measure at each size."""
    return [ratio for size in SIZES for ratio in _at(size)]


def mixed_words(count: int = 300) -> list[str]:
    """Choose words as people search for them: common, middling and seldom ones."""
    words = vocabulary()
    return random.Random(3).choices(words[:1000] + words[1000:4000:3], k=count)


def _at(size: int) -> Iterable[Ratio]:
    with tempfile.TemporaryDirectory() as folder:
        root = make_library(Path(folder) / "library", size)
        index = Index.open(Path(folder) / "index", root)
        library = index.load()
        index.settle()
        texts = [(point.short, point.body) for point in library.points.values()]
        plain = plain_index(Path(folder) / "plain.sqlite", texts)
        words = mixed_words()
        ours, theirs = _in_turn(
            words,
            lambda word: index.search(word, ("points",), ROWS),
            lambda word: _ranked(plain, word),
        )
        for name, at in (("p50", 50), ("p95", 95)):
            what = f"one word, snippets, filter, {ROWS} rows at {size:,}, {name}"
            limit = _percentile(theirs, at) + 1
            yield Ratio("F1", what, _percentile(ours, at), "FTS5 rank alone + 1 ms", limit, 1.0)
        p95 = _percentile(ours, 95)
        yield Ratio("F1", f"the same, p95 at {size:,}", p95, "the goal", SIZES[size], 1.0)
        common = vocabulary()[:100]
        ours, theirs = _in_turn(
            common, lambda word: index.search(word, (), ROWS), lambda word: _ranked(plain, word)
        )
        what = f"the hundred commonest words at {size:,}, p95"
        found = _percentile(ours, 95)
        yield Ratio("F3", what, found, "FTS5 rank alone", _percentile(theirs, 95))
        yield Ratio("F3", what, found, "the goal, one frame", 16, 1.0)
        begun = [word[:3] for word in words[:100]]
        prefix, _ = _in_turn(begun, lambda word: index.search(word, ("points",), ROWS))
        yield Ratio(
            "F1", f"three letters at {size:,}, p95", _percentile(prefix, 95), "nothing", None
        )
        rare = median_ms(lambda: index.search(RARE), times=20)
        yield Ratio("F2", f"rare word at {size:,}", rare, "ripgrep", _ripgrep(root), 0.01)
        index.close()
        plain.close()


def _in_turn(
    words: Sequence[str], *searches: Callable[[str], object]
) -> tuple[list[float], list[float]]:
    """Time the searches side by side, so that a busy moment meets both."""
    times: tuple[list[float], list[float]] = ([], [])
    for word in words:
        for search, found in zip(searches, times, strict=False):
            start = time.perf_counter()
            search(word)
            found.append((time.perf_counter() - start) * 1000)
    return times


def _percentile(times: list[float], at: int) -> float:
    return statistics.quantiles(times, n=100)[at - 1]


def plain_index(path: Path, texts: Iterable[tuple[str, str]]) -> sqlite3.Connection:
    """Build what a straightforward program would: rows, and FTS5 over them."""
    connection = sqlite3.connect(path)
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = normal")
    connection.execute("create table note (rowid integer primary key, title text, body text)")
    connection.execute(
        "create virtual table plain using fts5"
        " (title, body, content='note', content_rowid='rowid', prefix='2 3')"
    )
    with connection:
        connection.executemany("insert into note (title, body) values (?, ?)", texts)
        connection.execute("insert into plain(plain) values ('rebuild')")
    return connection


def _ranked(connection: sqlite3.Connection, word: str) -> list[tuple[int]]:
    asked = f"select rowid from plain where plain match ? order by rank limit {ROWS}"
    return connection.execute(asked, (word,)).fetchall()


def _ripgrep(root: Path) -> float | None:
    program = shutil.which("rg")
    if program is None:
        return None
    command = [program, "-l", "-w", "-i", RARE, str(root)]
    return median_ms(lambda: subprocess.run(command, capture_output=True, check=True))
