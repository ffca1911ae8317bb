"""A layout that sets widgets beside each other and goes on in the next line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from briefer.ui.colours import GRID


class FlowLayout(QLayout):
    """Set widgets in lines from left to right; the last one takes what is left of its line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width, until something changes
        self._least: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(GRID // 2)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def insert(self, at: int, widget: QWidget) -> None:
        """Take a widget at a place."""
        self.addWidget(widget)
        self._items.insert(at, self._items.pop())

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give an item, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let an item go, None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Be as high as the lines that the width makes."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the lines."""
        if width not in self._heights:
            self._heights[width] = self._set(QRect(0, 0, width, 0), moving=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was worked out, for a widget wants to be otherwise."""
        self._heights.clear()
        self._least = None
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Set the widgets."""
        super().setGeometry(rect)
        self._set(rect, moving=True)

    def sizeHint(self) -> QSize:
        """Give the size of one line of the widest."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Give the size of the widest widget."""
        if self._least is None:
            self._least = QSize()
            for item in self._shown():
                self._least = self._least.expandedTo(item.minimumSize())
        return QSize(self._least)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _set(self, rect: QRect, *, moving: bool) -> int:
        """Set the items into lines; give their height."""
        at, high = QPoint(rect.topLeft()), 0
        shown = self._shown()
        for item in shown:
            last = item is shown[-1]
            wanted = item.sizeHint()
            wide = min(wanted.width(), rect.width())
            least = min(item.minimumSize().width(), wide) if last else wide
            if at.x() > rect.left() and at.x() + least > rect.right() + 1:
                at = QPoint(rect.left(), at.y() + high + self.spacing())
                high = 0
            spreads = bool(item.expandingDirections() & Qt.Orientation.Horizontal)
            if last and spreads:
                wide = rect.right() + 1 - at.x()
            if moving:
                item.setGeometry(QRect(at, QSize(wide, wanted.height())))
            at.setX(at.x() + wide + self.spacing())
            high = max(high, wanted.height())
        return at.y() + high - rect.top()
