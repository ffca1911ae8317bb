"""Exports of 5, 50 and 500 pages against the raw limit and three peers (E1 to E8)."""

from __future__ import annotations

import copy
import json
import tempfile
from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from tests.benchmarks import peers
from tests.benchmarks.book import Section, Unit, as_data, as_markdown, book
from tests.benchmarks.export_once import TEMPLATE, exported
from tests.benchmarks.ratio import Ratio, median_ms
from tests.benchmarks.raw_docx import raw_docx

_UNITS = {5: 1, 50: 10, 500: 100}


def measure() -> list[Ratio]:
    """Measure the export goals; peers that are not installed leave their row without a ratio."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "book.md.j2").write_text(TEMPLATE, encoding="utf-8")
        return [
            *_one_note_changed(folder),
            *_warm(folder),
            *_cold(folder),
            *_linear(folder),
            *_walker(folder),
            *_pdf(folder),
        ]


def _one_note_changed(folder: Path) -> Iterator[Ratio]:
    units = book(_UNITS[50])
    data = as_data(units)
    turn = count()

    def changed() -> bytes:
        again = copy.copy(data)
        again[0] = copy.deepcopy(data[0])
        again[0]["sections"][0]["paragraphs"][0][0] = f"Changed for the {next(turn)}. time."
        return exported(again, folder)

    exported(data, folder)
    what, ours = "50 pages, one note changed", median_ms(changed, 9)
    yield Ratio("E1", what, ours, "raw zip", median_ms(lambda: raw_docx(units), 9), 6)
    yield Ratio("E1", what, ours, "docxtpl", _docxtpl(units), 0.5)


def _warm(folder: Path) -> Iterator[Ratio]:
    units = book(_UNITS[500])
    data = as_data(units)
    exported(data, folder)
    what, ours = "500 pages, warm", median_ms(lambda: exported(data, folder), 7)
    yield Ratio("E2", what, ours, "raw zip", median_ms(lambda: raw_docx(units), 7), 3.5)
    yield Ratio("E2", what, ours, "docxtpl", _docxtpl(units), 0.4)


def _cold(folder: Path) -> Iterator[Ratio]:
    for pages, goal, limit in ((500, "E4", 0.5), (50, "E5", 0.8), (5, "E6", 2.0)):
        units = book(_UNITS[pages])
        source, markdown = folder / "book.json", folder / "book.md"
        source.write_text(json.dumps(as_data(units)), encoding="utf-8")
        markdown.write_text(as_markdown(units), encoding="utf-8")
        ours = peers.our_process(source, folder / "ours.docx")
        theirs = peers.pandoc(markdown, folder / "theirs.docx")
        what = f"{pages} pages, whole process, cold"
        seconds = theirs.seconds * 1000 if theirs else None
        yield Ratio(goal, what, ours.seconds * 1000, "pandoc", seconds, limit)
        if goal == "E4":
            memory = theirs.megabytes if theirs else None
            yield Ratio(goal, f"{what}, memory", ours.megabytes, "pandoc", memory, 0.4, "MB")


def _linear(folder: Path) -> Iterator[Ratio]:
    per_page = {}
    for pages in (50, 500):
        data = as_data(book(_UNITS[pages]))
        exported(data, folder)
        per_page[pages] = median_ms(partial(exported, data, folder), 7) / pages
    yield Ratio("E7", "a page of 500, warm", per_page[500], "a page of 50", per_page[50], 1.1)
    big, small = (_with_table(rows) for rows in (320, 8))
    exported(big, folder)
    exported(small, folder)
    ours, theirs = (median_ms(partial(exported, each, folder), 15) for each in (big, small))
    yield Ratio("E7", "a memo with a 320 by 6 table", ours, "with an 8 by 6 table", theirs, 2)


def _with_table(rows: int) -> list[dict[str, Any]]:
    cells = tuple(tuple(f"cell {y} {x}" for x in range(6)) for y in range(rows))
    return as_data((Unit("A unit", (Section("A section", (), (), cells),)),))


def _walker(folder: Path) -> Iterator[Ratio]:
    units = book(_UNITS[500])
    data = as_data(units)
    exported(data, folder)
    ours = median_ms(lambda: exported(data, folder), 5)
    theirs = median_ms(lambda: peers.walked(units), 1)
    yield Ratio("E8", "500 pages, warm", ours, "python-docx walker", theirs, 1 / 50)


def _pdf(folder: Path) -> Iterator[Ratio]:
    """Time the PDF of the same books as Word's; it has no limit but seconds at 500 pages."""
    for pages in _UNITS:
        source = folder / "book.json"
        source.write_text(json.dumps(as_data(book(_UNITS[pages]))), encoding="utf-8")
        ours = peers.our_process(source, folder / "ours.pdf", 3)
        word = peers.our_process(source, folder / "ours.docx", 3)
        what = f"{pages} pages as PDF, whole process, cold"
        yield Ratio("PDF", what, ours.seconds * 1000, "as Word", word.seconds * 1000)


def _docxtpl(units: tuple[Unit, ...]) -> float | None:
    written = peers.docxtpl(units)
    return median_ms(written, 3) if written else None
