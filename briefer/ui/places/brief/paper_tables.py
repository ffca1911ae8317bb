"""Columns of the preview's tables, as wide as what stands in them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextDocument, QTextFrame, QTextLength, QTextTable

_FEWEST = 3  # columns: narrower tables lay a page out and are right as they are


def fit_columns(document: QTextDocument) -> None:
    """Give each column of each table a share by the length of its texts."""
    for table in _tables(document.rootFrame()):
        if table.columns() >= _FEWEST:
            shares = _shares(table)
            form = table.format()
            percent = QTextLength.Type.PercentageLength
            form.setColumnWidthConstraints([QTextLength(percent, share) for share in shares])
            table.setFormat(form)


def _tables(frame: QTextFrame) -> Iterator[QTextTable]:
    for child in frame.childFrames():
        if isinstance(child, QTextTable):
            yield child
        yield from _tables(child)


def _shares(table: QTextTable) -> list[float]:
    """Give percentages: the root of the mean length, since long texts can break."""
    lengths: list[list[int]] = [[] for _ in range(table.columns())]
    for row in range(table.rows()):
        if table.cellAt(row, 0).columnSpan() > 1:
            continue  # a rule across the table
        for column, held in enumerate(lengths):
            held.append(len(table.cellAt(row, column).firstCursorPosition().block().text()))
    weights = [max(2.5, (sum(held) / max(1, len(held))) ** 0.5) for held in lengths]
    return [100 * weight / sum(weights) for weight in weights]
