"""A chip: a name that can be followed, and taken out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from briefer.ui.colours import GRID, focus_pen, hairline, tone

_LONGEST = 60  # average letters of a name that is shown whole


class NameButton(QToolButton):
    """Be words that lead somewhere, cut short where there is no room."""

    def __init__(self, text: str, *, padding: int = GRID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._padding = padding
        self.ink = "note"
        self.setAutoRaise(True)
        self.setText(text)
        self.setToolTip(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be as wide as the name, up to a bound."""
        metrics = self.fontMetrics()
        most = _LONGEST * metrics.averageCharWidth()
        wide = min(metrics.horizontalAdvance(self.text()) + GRID // 2, most) + GRID
        return QSize(wide, metrics.height() + self._padding)

    def minimumSizeHint(self) -> QSize:
        """Go down to some letters."""
        metrics = self.fontMetrics()
        wide = min(self.sizeHint().width(), 8 * metrics.averageCharWidth())
        return QSize(wide, metrics.height() + self._padding)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # all of it is drawn
        """Draw the name, underlined where it can be followed and the pointer is over it."""
        painter = QPainter(self)
        room = self.rect().adjusted(GRID // 2, 0, -GRID // 2, 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        font = painter.font()
        font.setUnderline(self.underMouse() and self.isEnabled())
        painter.setFont(font)
        painter.setPen(tone(self.ink, self.palette()).ink)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        if self.hasFocus():
            painter.setPen(focus_pen(self.palette()))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 3, 3)


class Chip(QWidget):
    """Show a name; a click on it follows it, one on its cross takes it out."""

    followed = Signal()
    removed = Signal()

    def __init__(
        self, text: str, *, follows: bool, removable: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ground = "note"
        self.name = NameButton(text)
        self.name.setAccessibleName(text)
        self.name.setEnabled(follows)
        if follows:
            self.name.setAccessibleDescription(self.tr("Opens the record"))
            self.name.setCursor(Qt.CursorShape.PointingHandCursor)
        self.cross = QToolButton()
        self.cross.setAutoRaise(True)
        self.cross.setText("\N{MULTIPLICATION SIGN}")
        self.cross.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cross.setToolTip(self.tr("Take out {name}").format(name=text))
        self.cross.setAccessibleName(self.tr("Take out {name}").format(name=text))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID // 2, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.name)
        layout.addWidget(self.cross)
        self.cross.setVisible(removable)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.name.clicked.connect(self.followed)
        self.cross.clicked.connect(self.removed)

    def set_wrong(self, *, wrong: bool) -> None:
        """Show that the name leads nowhere."""
        self._ground = "late" if wrong else "note"
        self.name.ink = self._ground
        if wrong:
            self.name.setAccessibleDescription(self.tr("This is not in the library"))
            self.name.setToolTip(self.tr("This is not in the library"))

    def set_removable(self, *, removable: bool) -> None:
        """Show the cross, or not."""
        self.cross.setVisible(removable)

    def event(self, event: QEvent) -> bool:
        """Draw anew as the pointer comes and goes."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # all of it is drawn
        """Draw the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(hairline(self.palette()))
        painter.setBrush(tone(self._ground, self.palette()).ground)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
