"""Opening, saving and keeping 10,000 records, against the least possible (W1, W3, W4)."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import time
from pathlib import Path

import msgspec

from briefer.library.history import History
from briefer.library.index import Index
from briefer.library.library import Library
from briefer.library.searchable import searchable
from briefer.library.writing import save_record
from tests.benchmarks.library_of import make_library
from tests.benchmarks.ratio import Ratio, median_ms

SIZE = 10_000


def measure() -> list[Ratio]:
    """Measure on one made library."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        root = make_library(folder / "library", SIZE)
        _age(root)
        cold = median_ms(lambda: _rebuild(folder, root), times=3)
        index = Index.open(folder / "index", root)
        library = index.load()
        fts = median_ms(lambda: _fts_alone(library), times=3)
        warm = median_ms(index.load)
        found = [
            Ratio("W4", f"rebuild of {SIZE:,} records from files", cold, "600 ms", 600, 1.0),
            Ratio("W4", "the same", cold, "building the full text alone", fts, 1.6),
            Ratio("W4", "warm open", warm, "cold open", cold),
            _saving(folder, root, index, library),
        ]
        index.close()
        found.append(_keeping(root))
    return found


def _age(root: Path) -> None:
    """Make the files old enough to be relied on by their times."""
    hour_ago = time.time() - 3600
    for path in root.glob("*/*.md"):
        os.utime(path, (hour_ago, hour_ago))


def _rebuild(folder: Path, root: Path) -> None:
    shutil.rmtree(folder / "index", ignore_errors=True)
    index = Index.open(folder / "index", root)
    index.load()
    index.close()


def _fts_alone(library: Library) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("create virtual table found using fts5(title, names, text, split)")
    rows = [searchable(record) for kind in library.records.values() for record in kind.values()]
    connection.executemany("insert into found values (?, ?, ?, ?)", rows)
    connection.close()


def _saving(folder: Path, root: Path, index: Index, library: Library) -> Ratio:
    turn = iter(range(10_000))
    points = list(library.points.values())

    def save() -> None:
        number = next(turn)
        point = msgspec.structs.replace(points[number], short=f"Edited {number}")
        save_record(root, point, points[number])
        index.update(point)

    def write() -> None:
        with (folder / f"plain-{next(turn)}.md").open("wb") as file:
            file.write(b"x" * 400)
            file.flush()
            os.fsync(file.fileno())

    ours, theirs = median_ms(save, times=40), median_ms(write, times=40)
    return Ratio("W1", "save one record, index up to date", ours, "fsynced file", theirs, 2.0)


def _keeping(root: Path) -> Ratio:
    history = History.open(root, "Bench")
    history.commit_outside_changes()
    turn = iter(range(10_000))

    def keep() -> None:
        path = root / "points" / f"point-{next(turn)}.md"
        path.write_text(path.read_text() + "More.\n")
        history.commit([path.relative_to(root)], "Edit point")

    return Ratio("W3", f"keep one change among {SIZE:,}", median_ms(keep), "10 ms", 10, 1.0)
