"""A ring around what has the focus, where Qt itself shows too little of it.

Qt's own style marks a field that the keys act on, but no list without a row, no page of text, no
flat button, and the button that Enter presses the same with the focus as without. Focus that can't
be seen fails WCAG 2.2, success criterion 2.4.7. In high contrast everything has the ring, and a
thick one.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from briefer.ui.colours import OWN_FOCUS, focus_pen, is_high_contrast

_PAGES_AND_LISTS = QAbstractItemView | QPlainTextEdit | QTextEdit


class FocusRing(QWidget):
    """Lie over one tool for as long as it has the focus; it takes no click and no key."""

    def __init__(self, tool: QWidget) -> None:
        super().__init__(tool)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pen = focus_pen(tool.palette())
        tool.installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the tool is."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system from light to dark and to high contrast."""
        super().changeEvent(event)
        tool = self.parentWidget()
        if event.type() == QEvent.Type.PaletteChange and tool is not None:
            self._pen = focus_pen(tool.palette())
            self._fit()
            self.update()

    def _fit(self) -> None:
        tool, width = self.parentWidget(), self._pen.width()
        box = tool.rect() if tool is not None else self.rect()
        self.setGeometry(box)
        # What lies within is no part of the ring, and is moved and painted as if it were not there.
        within = box.adjusted(width, width, -width, -width)
        self.setMask(QRegion(box).subtracted(QRegion(within)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        del event
        painter, half = QPainter(self), self._pen.width() // 2
        painter.setPen(self._pen)
        odd = self._pen.width() % 2
        painter.drawRect(self.rect().adjusted(half, half, -half - odd, -half - odd))


class FocusRings(QObject):
    """Put a ring around what takes the focus, in every window of the program."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.ring: FocusRing | None = None

    def begin(self) -> None:
        """Follow the focus from now on."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
            self._follow(None, QApplication.focusWidget())
        window = self.parent()
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put a ring, or none, around what needs one in other colours."""
        if event.type() == QEvent.Type.PaletteChange:
            QTimer.singleShot(0, self, self._follow_again)  # once all tools have the colours
        return super().eventFilter(watched, event)

    def _follow_again(self) -> None:
        self._follow(None, QApplication.focusWidget())

    def _follow(self, _: QWidget | None, tool: QWidget | None) -> None:
        before, self.ring = self.ring, None
        if before is not None and isValid(before):
            before.hide()
            before.deleteLater()
        if tool is not None and wants_ring(tool):
            self.ring = FocusRing(tool)


def wants_ring(tool: QWidget) -> bool:
    """Say whether a tool shows too little of its focus by itself."""
    if tool.property(OWN_FOCUS):
        return False
    if isinstance(tool, QAbstractScrollArea):  # our own pictures draw theirs
        return isinstance(tool, _PAGES_AND_LISTS)
    if isinstance(tool, QPushButton) and (tool.isFlat() or tool.autoDefault()):
        return True
    return is_high_contrast(tool.palette())
