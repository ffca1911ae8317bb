"""Walk every widget, action and item that a window holds, and give the words on each."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QTreeView,
    QWidget,
)


def words_on(root: QWidget) -> Iterator[tuple[str, str]]:
    """Give the words on a window's widgets and actions, each with where it stands."""
    for each in [root, *root.findChildren(QObject)]:
        where = "/".join(_path(each))
        for words in _words(each):
            if words:
                yield where, words


def _path(each: QObject | None) -> list[str]:
    """Name the classes from the window down to an object."""
    return [*_path(QObject.parent(each)), type(each).__name__] if each is not None else []


def _words(each: QObject) -> Iterator[str]:
    if isinstance(each, QAction):
        yield from (each.text(), each.toolTip())
    if not isinstance(each, QWidget):
        return
    yield from (each.windowTitle(), each.toolTip(), each.accessibleName())
    yield each.accessibleDescription()
    if isinstance(each, QLabel | QAbstractButton):
        yield each.text()
    if isinstance(each, QGroupBox):
        yield each.title()
    if isinstance(each, QLineEdit):
        yield each.placeholderText()
    if isinstance(each, QTabBar):
        for at in range(each.count()):
            yield from (each.tabText(at), each.tabToolTip(at))
    if isinstance(each, QComboBox):
        yield from (each.itemText(at) for at in range(each.count()))
    if isinstance(each, QAbstractItemView) and not isinstance(each, QHeaderView):
        yield from _in_model(each)


def _in_model(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    header = isinstance(view, QTreeView) and not view.isHeaderHidden()
    columns = (lambda _: 1) if isinstance(model, QAbstractListModel) else model.columnCount
    for column in range(columns(QModelIndex())) if header else ():
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    waiting = [QModelIndex()]
    while waiting:
        parent = waiting.pop()
        for row in range(min(model.rowCount(parent), 50)):
            for column in range(columns(parent)):
                index = model.index(row, column, parent)
                yield str(index.data() or "")
            waiting.append(model.index(row, 0, parent))
