"""Opening, saving and keeping 10,000 records, against the least possible (W1, W3, W4)."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from briefer.library.history import History
from briefer.library.index import Index
from briefer.library.library import Library
from briefer.library.reading import read_library
from briefer.library.writing import save_record
from tests.benchmarks.library_of import make_library
from tests.benchmarks.ratio import Ratio, median_ms
from tests.benchmarks.search import plain_index

SIZE = 10_000


def measure() -> list[Ratio]:
    """Measure on one made library."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        root = make_library(folder / "library", SIZE)
        cold, fts = _in_turn(
            lambda: _rebuild(folder, root), lambda: _fts_alone(folder, read_library(root))
        )
        index = Index.open(folder / "index", root)
        library = index.load()
        warm = median_ms(index.load)
        stats = median_ms(lambda: _stat_all(root))
        found = [
            Ratio("W4", f"rebuild of {SIZE:,} records from files", cold, "the goal", 600, 1.0),
            Ratio("W4", "the same", cold, "building rows and FTS5 alone", fts, 1.6),
            Ratio("W4", "warm open", warm, "rebuild", cold),
            Ratio("W4", "warm open", warm, "file times alone", stats),
            *_saving(folder, root, index, library),
        ]
        index.close()
        found.extend(_keeping(root))
    return found


def _in_turn(*works: Callable[[], float]) -> list[float]:
    """Time works side by side, so that a busy moment meets both; each gives its seconds."""
    times = [[work() * 1000 for work in works] for _ in range(5)]
    return [statistics.median(column) for column in zip(*times, strict=True)]


def _rebuild(folder: Path, root: Path) -> float:
    shutil.rmtree(folder / "index", ignore_errors=True)
    start = time.perf_counter()
    index = Index.open(folder / "index", root)
    index.load()
    took = time.perf_counter() - start
    index.close()
    return took


def _fts_alone(folder: Path, library: Library) -> float:
    texts = [(point.short, point.body) for point in library.points.values()]
    path = folder / "plain.sqlite"
    start = time.perf_counter()
    connection = plain_index(path, texts)
    took = time.perf_counter() - start
    connection.close()
    path.unlink()
    return took


def _stat_all(root: Path) -> list[int]:
    return [entry.stat().st_mtime_ns for entry in os.scandir(root / "points")]


def _saving(folder: Path, root: Path, index: Index, library: Library) -> Iterator[Ratio]:
    points = list(library.points.values())
    ours, theirs = [], []
    for number in range(200):
        point = msgspec.structs.replace(points[number], short=f"Edited {number}")
        start = time.perf_counter()
        save_record(root, point, points[number])
        index.update(point)
        saved = time.perf_counter()
        _durable_write(folder / f"plain-{number % 20}.md", b"x" * 500)
        theirs.append((time.perf_counter() - saved) * 1000)
        ours.append((saved - start) * 1000)
    for name, at, limit in (("p50", 50, 2.0), ("p95", 95, 3.0)):
        mine, plain = (statistics.quantiles(each, n=100)[at - 1] for each in (ours, theirs))
        what = f"save one record, index up to date, {name}"
        yield Ratio("W1", what, mine, "durable write: temporary, flushed, renamed", plain, limit)


def _durable_write(path: Path, content: bytes) -> None:
    temporary = path.with_suffix(".tmp")
    with temporary.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)


def _keeping(root: Path) -> Iterator[Ratio]:
    history = History.open(root, "Bench")
    start = time.perf_counter()
    history.commit_outside_changes()
    first = (time.perf_counter() - start) * 1000
    yield Ratio("W3", f"begin the history of {SIZE:,} records", first, "nothing", None)
    turn = iter(range(10_000))

    def changed() -> Path:
        path = root / "points" / f"point-{next(turn):06d}.md"
        path.write_text(path.read_text() + "More.\n")
        return path.relative_to(root)

    keep = median_ms(lambda: history.commit([changed()], "Edit point"), times=15)
    yield Ratio("W3", f"keep one change among {SIZE:,}", keep, "the goal", 10, 1.0)
    history.tidy()
    yield Ratio("W3", "the same", keep, "git add, git commit", _by_git(root, changed), 1 / 15)


def _by_git(root: Path, changed: Callable[[], Path]) -> float | None:
    program = shutil.which("git")
    if program is None:
        return None
    who = ("-c", "user.name=Bench", "-c", "user.email=bench@example.org")

    def commit() -> None:
        for words in (("add", str(changed())), (*who, "commit", "-q", "-m", "Edit point")):
            subprocess.run([program, "-C", str(root), *words], check=True, capture_output=True)

    return median_ms(commit)
