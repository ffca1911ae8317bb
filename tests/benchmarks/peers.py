"""What else writes Word: docxtpl, the straightforward python-docx walker, Pandoc."""

from __future__ import annotations

import importlib
import io
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from docx import Document

from tests.benchmarks.book import Run, Unit
from tests.benchmarks.process import Spent, spent


def pandoc(markdown: Path, target: Path, times: int = 9) -> Spent | None:
    """Time Pandoc from Markdown to Word, None where it is not there."""
    program = shutil.which("pandoc")
    return spent([program, str(markdown), "-o", str(target)], times) if program else None


def our_process(source: Path, target: Path, times: int = 9) -> Spent:
    """Time one cold export of ours as a process."""
    program = [sys.executable, "-m", "tests.benchmarks.export_once"]
    return spent([*program, str(source), str(target)], times)


def walked(units: tuple[Unit, ...]) -> bytes:
    """Write a book with python-docx as its documentation shows: a call for each part."""
    document = Document()
    for unit in units:
        document.add_heading(unit.title, 1)
        for section in unit.sections:
            document.add_heading(section.title, 2)
            for runs in section.paragraphs:
                _add_runs(document.add_paragraph(), runs)
            for runs in section.bullets:
                _add_runs(document.add_paragraph(style="List Bullet"), runs)
            if section.rows:
                table = document.add_table(len(section.rows), len(section.rows[0]), "Table Grid")
                for y, row in enumerate(section.rows):
                    for x, cell in enumerate(row):
                        table.cell(y, x).text = cell
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _add_runs(paragraph: Any, runs: tuple[Run, ...]) -> None:
    for text, style in runs:
        run = paragraph.add_run(text)
        run.bold, run.italic = style == "b" or None, style == "i" or None


def docxtpl(units: tuple[Unit, ...]) -> Callable[[], bytes] | None:
    """Prepare docxtpl's way, with the runs parsed already; None where it is not there."""
    try:
        library = importlib.import_module("docxtpl")
    except ModuleNotFoundError:
        return None
    template = _docxtpl_template()

    def written() -> bytes:
        document = library.DocxTemplate(io.BytesIO(template))
        document.render({"units": _rich(units, library.RichText)}, autoescape=True)
        stream = io.BytesIO()
        document.save(stream)
        return stream.getvalue()

    return written


def _rich(units: tuple[Unit, ...], rich_text: Callable[[], Any]) -> list[dict[str, Any]]:
    def of(runs: tuple[Run, ...]) -> Any:
        text = rich_text()
        for words, style in runs:
            text.add(words, bold=style == "b", italic=style == "i")
        return text

    return [
        {
            "title": unit.title,
            "sections": [
                {
                    "title": section.title,
                    "paragraphs": [of(runs) for runs in section.paragraphs],
                    "bullets": [of(runs) for runs in section.bullets],
                    "rows": section.rows,
                }
                for section in unit.sections
            ],
        }
        for unit in units
    ]


def _docxtpl_template() -> bytes:
    document = Document()
    add = document.add_paragraph
    add("{%p for u in units %}")
    document.add_heading("{{ u.title }}", 1)
    add("{%p for s in u.sections %}")
    document.add_heading("{{ s.title }}", 2)
    for name, style in (("paragraphs", None), ("bullets", "List Bullet")):
        add(f"{{%p for p in s.{name} %}}")
        add("{{r p }}", style=style)
        add("{%p endfor %}")
    for columns in (4, 6):
        add(f"{{%p if s.rows and s.rows[0] | length == {columns} %}}")
        table = document.add_table(3, columns, "Table Grid")
        table.cell(0, 0).text = "{%tr for row in s.rows %}"
        table.cell(2, 0).text = "{%tr endfor %}"
        for column in range(columns):
            table.cell(1, column).text = f"{{{{ row[{column}] }}}}"
        add("{%p endif %}")
    add("{%p endfor %}")
    add("{%p endfor %}")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()
