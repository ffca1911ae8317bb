"""The welcome: three steps to the first memo, and the libraries; also where none is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.allowing import allow
from briefer.ui.colours import GRID, hairline
from briefer.ui.inks import Inked
from briefer.ui.letters import height_of, width_of
from briefer.ui.places.brief.export_panel import PrimaryButton
from briefer.ui.welcome.recent_list import RecentList

if TYPE_CHECKING:
    from briefer.ui.opening import Opening
    from briefer.ui.places.view import Surroundings

_WIDE, _HIGH = 78, 38  # letters, lines


class Welcome(QDialog):
    """Lie over the window until something is chosen, or it is closed."""

    new_memo_asked = Signal()
    look_asked = Signal()
    export_asked = Signal()
    open_asked = Signal()
    new_library_asked = Signal(bool)  # from the starter library, or empty

    def __init__(
        self, around: Surroundings, opening: Opening, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._opening = opening
        self.setWindowTitle(self.tr("Welcome to Briefer"))
        self.title = QLabel()
        self.said = QLabel()
        self.steps = QWidget()
        self.new_memo = PrimaryButton(self.tr("New memo…"))
        self.look = QPushButton(self.tr("Look at the memo"))
        self.export = QPushButton(self.tr("Export to Word"))
        self.again = QPushButton(self.tr("Try again"))
        self.open_library = QPushButton(self.tr("Open library…"))
        self.from_starter = QPushButton(self.tr("New from the starter library…"))
        self.empty = QPushButton(self.tr("New and empty…"))
        self.recent = RecentList()
        self.recent_title = QLabel(self.tr("Recent libraries"))
        self.close_button = QPushButton(self.tr("Close"))
        self._lay_out()
        self._connect()
        self.show_state()

    # How it is laid out

    def _lay_out(self) -> None:
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        self.title.setFont(font)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, GRID)
        column.setSpacing(2 * GRID)
        for label in (self.title, self.said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        self._lay_out_steps()
        column.addWidget(self.steps)
        column.addWidget(self._rule())
        column.addWidget(self._heading(QLabel(self.tr("Libraries"))))
        column.addLayout(self._library_buttons())
        column.addWidget(self._heading(self.recent_title))
        column.addWidget(self.recent)
        column.addStretch(1)
        scrolled = QScrollArea()
        scrolled.setWidget(whole)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        below = QHBoxLayout()
        below.setContentsMargins(4 * GRID, GRID, 4 * GRID, 2 * GRID)
        below.addStretch(1)
        below.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled, 1)
        layout.addLayout(below)
        self._within, self._below = column, below

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as what is said needs; many libraries, and large text, are scrolled."""
        super().showEvent(event)
        wide = width_of(self, _WIDE) + 8 * GRID
        needed = self._within.totalHeightForWidth(wide) + self._below.sizeHint().height()
        self.resize(wide, min(needed + 2 * GRID, height_of(self, _HIGH)))

    def _lay_out_steps(self) -> None:
        grid = QGridLayout(self.steps)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(2 * GRID)
        grid.setColumnStretch(1, 1)
        for row, (words, button) in enumerate(
            (
                (
                    self.tr("Say with whom, where and when: meeting and brief are made together."),
                    self.new_memo,
                ),
                (
                    self.tr("See the memo as it will be printed; tick, reword, leave out."),
                    self.look,
                ),
                (self.tr("Write it as a Word file in your own letterhead."), self.export),
            )
        ):
            number = QLabel(f"{row + 1}")
            number.setFont(self.title.font())
            text = QLabel(words)
            text.setWordWrap(True)
            text.setBuddy(button)
            button.setAccessibleDescription(words)
            grid.addWidget(number, row, 0)
            grid.addWidget(text, row, 1)
            grid.addWidget(button, row, 2)

    def _heading(self, label: QLabel) -> QLabel:
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        return label

    def _rule(self) -> QFrame:
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        Inked(rule, hairline)
        return rule

    def _library_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in (self.open_library, self.from_starter, self.empty, self.again):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        for button, signal in (
            (self.new_memo, self.new_memo_asked),
            (self.look, self.look_asked),
            (self.export, self.export_asked),
            (self.open_library, self.open_asked),
        ):
            button.clicked.connect(self.accept)
            button.clicked.connect(lambda _=False, asked=signal: asked.emit())
        for button, from_starter in ((self.from_starter, True), (self.empty, False)):
            button.clicked.connect(self.accept)
            button.clicked.connect(
                lambda _=False, starter=from_starter: self.new_library_asked.emit(starter)
            )
        for button in (self.look, self.export, self.close_button):
            button.setAutoDefault(False)
        self.again.clicked.connect(self._opening.open_again)
        self.close_button.clicked.connect(self.reject)
        self.recent.open_asked.connect(self._opening.open)
        self.recent.forget_asked.connect(self._opening.forget)
        self._opening.recent_changed.connect(self.show_state)
        session = self._around.session
        session.library_opened.connect(self.accept)
        session.library_failed.connect(self.show_state)

    # What it says

    def show_state(self) -> None:
        """Say what is open behind it, or that nothing is and what can be done."""
        opened = self._around.session.opened
        is_open = opened is not None
        self.steps.setVisible(is_open)
        self.again.setVisible(not is_open)
        if opened is not None:
            self.title.setText(self.tr("Welcome to Briefer"))
            said = self.tr(
                "Behind this lies a library of sourced records: {title}. "
                "Three steps lead from it to a memo in Word."
            )
            self.said.setText(said.format(title=opened.title))
            why_not = self.tr("This library can be read but not changed")
            allow(self.new_memo, why_not if opened.read_only else "")
        else:
            self.title.setText(self.tr("No library is open"))
            self.said.setText(self._why_none())
        recent = self._around.memory.recent
        self.recent.show_libraries(recent, opened.root if opened else None)
        self.recent_title.setVisible(bool(self.recent.rows))

    def _why_none(self) -> str:
        told = [m.text for m in self._around.session.messages.open if m.topic in _OF_LIBRARIES]
        said = self.tr("Open one, or make a new one.")
        return "\n".join((*told, said))

    def done(self, result: int) -> None:
        """Be seen: it comes by itself no more, but where no library is open."""
        self._around.memory.welcomed = True
        super().done(result)


_OF_LIBRARIES = ("library", "instance")
