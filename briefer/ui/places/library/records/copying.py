"""Rows copied as text, for a mail or a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from briefer.ui.places.library.records.model import cells_of

if TYPE_CHECKING:
    from briefer.desk.tables.finding import Found
    from briefer.library.dates import DateOrder
    from briefer.ui.session import Session

_AT_ONCE = 200  # rows; more are worded on the worker


def as_text(found: Found, rows: Sequence[str], order: DateOrder) -> str:
    """Give each record as a line, with a tab between what its columns say."""
    return "".join("\t".join(cells_of(found, row, order)) + "\n" for row in rows)


def copy_rows(session: Session, found: Found, rows: Sequence[str], order: DateOrder) -> None:
    """Put rows onto the clipboard as text; nothing where there are none."""
    if len(rows) > _AT_ONCE:
        session.ask_desk("copy-rows", lambda _: as_text(found, rows, order), _put)
    elif rows:
        _put(as_text(found, rows, order))


def _put(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
