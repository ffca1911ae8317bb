"""One row selected alone, whatever keys are held."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QAbstractItemView


def select_alone(view: QAbstractItemView, index: QModelIndex) -> None:
    """Select one row, and nothing else, and make it the current one.

    Qt's own ways add to what is selected, or take away from it, while Ctrl or Shift is held,
    as it still is when what a shortcut asked for is shown.
    """
    flag = QItemSelectionModel.SelectionFlag
    view.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
