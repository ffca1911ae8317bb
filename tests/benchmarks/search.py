"""Search with ranks, snippets and filters, against FTS5 ranking alone and ripgrep (F1, F2)."""

from __future__ import annotations

import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from briefer.library.index import Index
from tests.benchmarks.library_of import RARE, WORDS, make_library
from tests.benchmarks.ratio import Ratio

SIZES = (10_000, 100_000)


def measure() -> list[Ratio]:
    """Measure at each size."""
    return [ratio for size in SIZES for ratio in _at(size)]


def _at(size: int) -> list[Ratio]:
    with tempfile.TemporaryDirectory() as folder:
        root = make_library(Path(folder) / "library", size)
        index = Index.open(Path(folder) / "index", root)
        library = index.load()
        plain = _plain_index(record.body for record in library.points.values())
        queries = [*WORDS[20::90], RARE]  # frequent and seldom ones
        ours = _p95(queries, lambda word: index.search(word, ("points",), 50))
        theirs = _p95(queries, lambda word: _ranked(plain, word))
        found = [
            Ratio("F1", f"p95 at {size:,} points", ours, "FTS5 rank alone + 1 ms", theirs + 1, 1.0)
        ]
        rare = _p95([RARE] * 20, lambda word: index.search(word, (), 50))
        found.append(Ratio("F2", f"rare word at {size:,}", rare, "ripgrep", _ripgrep(root), 0.01))
        index.close()
    return found


def _p95(queries: list[str], search: Callable[[str], object]) -> float:
    times = []
    for query in queries * 3:
        start = time.perf_counter()
        search(query)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.quantiles(times, n=20)[-1]


def _plain_index(bodies: object) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute("create virtual table plain using fts5(body)")
    assert hasattr(bodies, "__iter__")
    connection.executemany("insert into plain values (?)", [(body,) for body in bodies])
    return connection


def _ranked(connection: sqlite3.Connection, word: str) -> list[tuple[int]]:
    asked = "select rowid from plain where plain match ? order by rank limit 50"
    return connection.execute(asked, (word,)).fetchall()


def _ripgrep(root: Path) -> float | None:
    program = shutil.which("rg")
    if program is None:
        return None
    times = []
    for _ in range(5):
        start = time.perf_counter()
        subprocess.run([program, "-c", RARE, str(root)], capture_output=True, check=True)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)
