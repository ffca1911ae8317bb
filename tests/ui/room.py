"""What there is no room for in a window: words that are cut, tools beyond its edge, short lists."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTabBar,
    QToolButton,
    QWidget,
)

from briefer.ui.elided_label import ElidedLabel

_ROWS = 4  # of a list that are in sight at least
_LEANING = 2  # pixels that a letter may lean out by


def faults_of_room(root: QWidget) -> list[str]:
    """Say what of a window, a place or a sheet has too little room."""
    shown = [each for each in root.findChildren(QWidget) if is_in_sight(each)]
    return [f"{_name(each)}: {fault}" for each in shown for fault in _faults(each, root)]


def _folded(each: QWidget) -> bool:
    """Say whether a widget is in a column that has no width: Qt holds it for visible."""
    parent = each.parentWidget()
    while parent is not None:
        if isinstance(parent, QSplitter):
            at = parent.indexOf(each)
            if at >= 0 and not parent.sizes()[at]:
                return True
        each, parent = parent, parent.parentWidget()
    return False


def _name(each: QWidget) -> str:
    words = each.accessibleName() or str(each.property("text") or "")
    return f"{type(each).__name__} {words[:50]!r}"


def is_in_sight(each: QWidget) -> bool:
    """Say whether a widget is shown and not in a column that is folded."""
    return each.isVisible() and not _folded(each)


def _faults(each: QWidget, root: QWidget) -> Iterator[str]:
    scrolled = _scrolled(each, root)
    window = root.window()
    box = QRect(each.mapTo(window, QPoint()), each.size())
    if scrolled is None and not window.rect().contains(box):
        yield f"stands at {box.getCoords()} in a window of {window.size().toTuple()}"
    if isinstance(each, QPushButton | QToolButton) and each.text():
        yield from _narrow(each, each.text().replace("&", ""), _room_of(each))
    if isinstance(each, QLabel) and not isinstance(each, ElidedLabel) and each.text():
        yield from _cut(each)
    if isinstance(each, QTabBar) and each.width() < each.sizeHint().width():
        yield f"its tabs need {each.sizeHint().width()} and have {each.width()}"
    if isinstance(each, QComboBox) and not each.toolTip():
        yield from _narrow(each, each.currentText(), each.width() - 24)
    if isinstance(each, QAbstractItemView) and not isinstance(each, QHeaderView):
        rows = _rows_in_sight(each, scrolled)
        if rows < _ROWS:
            yield f"shows {rows} rows"


def _scrolled(each: QWidget, root: QWidget) -> QAbstractScrollArea | None:
    """Give the area that a widget is scrolled in."""
    parent = each.parentWidget()
    while parent is not None and parent is not root.parentWidget():
        if isinstance(parent, QAbstractScrollArea):
            return parent
        parent = parent.parentWidget()
    return None


def _room_of(button: QAbstractButton) -> int:
    has_menu = isinstance(button, QPushButton) and button.menu() is not None
    return button.width() - (16 if has_menu else 0)


def _narrow(each: QWidget, words: str, room: int) -> Iterator[str]:
    needed = each.fontMetrics().horizontalAdvance(words)
    if needed > room + _LEANING:
        yield f"{words!r} needs {needed} and has {room}"


def _cut(label: QLabel) -> Iterator[str]:
    room = label.contentsRect().size() - QSize(2 * label.margin(), 2 * label.margin())
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + _LEANING:
            size = label.size().toTuple()
            yield f"{label.text()!r} needs a height of {needed} and has {size}"
    elif "</" in label.text() and label.textFormat() != Qt.TextFormat.PlainText:
        if label.sizeHint().width() > label.width() + _LEANING:
            yield f"needs {label.sizeHint().width()} and has {label.width()}"
    else:
        longest = max(label.text().replace("&", "").splitlines(), key=len)
        yield from _narrow(label, longest, room.width())


def _rows_in_sight(view: QAbstractItemView, scrolled: QAbstractScrollArea | None) -> int:
    """Count the first rows that are seen whole; as many as asked for where there are no more."""
    room = view.viewport().height()
    if scrolled is not None:
        room = min(room, scrolled.viewport().height())
    taken = number = 0
    for index in _rows(view):
        taken += view.visualRect(index).height()
        number += taken <= room
        if number >= _ROWS or taken > room:
            return number
    return _ROWS


def _rows(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model = view.model()
    for row in range(model.rowCount() if model is not None else 0):
        index = model.index(row, 0)
        yield index
        for below in range(model.rowCount(index)):
            yield model.index(below, 0, index)
