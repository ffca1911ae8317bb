"""Where a line of the memo comes from: shown below the preview once it is clicked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.colours import GRID, quiet_text
from briefer.ui.inks import Inked
from briefer.ui.panel import paint_panel

if TYPE_CHECKING:
    from briefer.desk.origin import CitedFrom, Origin
    from briefer.library.record import Kind

    ShowRecord = Callable[[Kind, str], object]

_MOST = 4  # sources that are listed


class OriginPanel(QWidget):
    """Say which point a line prints, and which sources that rests on; lead to each."""

    closed = Signal()

    def __init__(self, show_record: ShowRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._show_record = show_record
        self.title = QLabel(self.tr("Where this comes from"))
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note = QLabel()
        Inked(self.note, quiet_text)
        self.point = QPushButton(self.tr("Show the point"))
        self.close_button = QToolButton()
        self.close_button.setText("×")
        self.close_button.setAutoRaise(True)
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sources = QGridLayout()
        self._lay_out()
        self.close_button.clicked.connect(self._close)
        self.point.clicked.connect(self._show_point)
        self._point = ""
        self.hide()

    def _lay_out(self) -> None:
        self.sources.setColumnStretch(0, 1)
        self.sources.setHorizontalSpacing(GRID)
        self.sources.setVerticalSpacing(GRID // 2)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.note)
        head.addStretch(1)
        head.addWidget(self.point)
        head.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID // 2)
        layout.addLayout(head)
        layout.addWidget(self.text)
        layout.addLayout(self.sources)

    def show_origin(self, origin: Origin) -> None:
        """Show what a line rests on."""
        self._point = origin.point
        self.text.setText(origin.text)
        reworded = self.tr("worded otherwise in this memo") if origin.reworded else ""
        self.note.setText(self.tr("just for this memo") if origin.own else reworded)
        self.point.setVisible(not origin.own)
        self._clear()
        for row, cite in enumerate(origin.cites[:_MOST]):
            self._add(row, cite)
        more = len(origin.cites) - _MOST
        if more > 0:
            self.sources.addWidget(QLabel(self.tr("and {n} more").format(n=more)), _MOST, 0)
        if not origin.cites:
            self.sources.addWidget(QLabel(self.tr("It cites no source.")), 0, 0)
        self.setAccessibleName(f"{self.title.text()}: {origin.text}")
        self.show()

    def _add(self, row: int, cite: CitedFrom) -> None:
        place = f", {cite.locator}" if cite.locator else ""
        about = f" ({cite.about})" if cite.about else ""
        label = QLabel(f"{cite.title}{about}{place}")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        button = QPushButton(self.tr("Show the source"))
        button.setAccessibleName(self.tr("Show the source {title}").format(title=cite.title))
        button.clicked.connect(partial(self._show_source, cite.source))
        self.sources.addWidget(label, row, 0)
        self.sources.addWidget(button, row, 1, Qt.AlignmentFlag.AlignTop)

    def _show_point(self) -> None:
        self._show_record("points", self._point)

    def _show_source(self, source: str) -> None:
        self._show_record("sources", source)

    def _clear(self) -> None:
        while (item := self.sources.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the panel's ground and the rule above it."""
        del event
        paint_panel(self, rule_above=True)
