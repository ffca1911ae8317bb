"""A new memo: one sheet with five answers, and at once what they make."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.allowing import allow
from briefer.ui.colours import GRID, quiet_text, tone
from briefer.ui.dates import order_in_window
from briefer.ui.elided_combo import ElidedCombo
from briefer.ui.letters import width_of
from briefer.ui.new_memo.naming import NamesLine
from briefer.ui.new_memo.words import fault_in_words, made_in_words
from briefer.ui.places.brief.export_panel import INSET, PrimaryButton
from briefer.ui.scrolling import scrolling, take_room

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.desk.new_memo import Answers, NewMemo, Offered
    from briefer.ui.messages import Message
    from briefer.ui.session import Session

_KEPT = "new-memo"  # the key of answers that were begun
_WIDE = 70  # letters


class NewMemoSheet(QDialog):
    """Ask with whom, where, when, whose side and copied from what; make meeting and brief."""

    made = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._offered: Offered | None = None
        self.setWindowTitle(self.tr("New memo"))
        self.whom = NamesLine()
        self.where = QLineEdit()
        self.when = QLineEdit()
        self.side = QComboBox()
        self.copied = ElidedCombo()
        self.problems = {name: self._problem() for name in ("whom", "where", "when")}
        self.what = QLabel()
        self.failed = QLabel()
        self.make = PrimaryButton(self.tr("Make the memo"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self._connect()
        self._allow(self.tr("The library is being looked up"))
        session.ask_desk("new-memo-offered", _offered, self._show_offered)

    # How it is laid out

    def _problem(self) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.hide()
        return label

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for words, field, hint, problem in (
            (
                self.tr("&With whom"),
                self.whom,
                self.tr("A country, people, or a dialogue"),
                self.problems["whom"],
            ),
            (
                self.tr("W&here"),
                self.where,
                self.tr("A city, or “by video”"),
                self.problems["where"],
            ),
            (
                self.tr("Whe&n"),
                self.when,
                self.tr("March 5, early 2027, next week …"),
                self.problems["when"],
            ),
            (self.tr("Whose &side"), self.side, "", None),
            (self.tr("&Copied from"), self.copied, "", None),
        ):
            self._add_row(form, words, field, hint, problem)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._asked = self._scrolled(form)
        layout.addWidget(self._asked, 1)
        layout.addLayout(self._buttons())
        self.setMinimumWidth(width_of(self, _WIDE))
        self.resize(self.minimumWidth(), 0)
        take_room(self, self._asked)

    def _scrolled(self, form: QFormLayout) -> QScrollArea:
        """Set the answers and what is said of them in an area that scrolls on a small screen."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(form)
        for label in (self.what, self.failed):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        self.what.setAccessibleName(self.tr("What will be made"))
        self.failed.hide()
        column.addStretch(1)
        return scrolling(whole)

    def _add_row(
        self, form: QFormLayout, words: str, field: QWidget, hint: str, problem: QLabel | None
    ) -> None:
        field.setAccessibleName(words.replace("&", ""))
        if isinstance(field, QComboBox):
            field.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            field.setMinimumContentsLength(20)
        if isinstance(field, QLineEdit):
            field.setPlaceholderText(hint)
        label = QLabel(words)
        label.setBuddy(field)
        if problem is None:
            form.addRow(label, field)
            return
        both = QVBoxLayout()
        both.setSpacing(GRID // 2)
        both.addWidget(field)
        both.addWidget(problem)
        form.addRow(label, both)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(3 * GRID, GRID, 3 * GRID - INSET, 2 * GRID)
        row.setSpacing(GRID)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.make)
        self.cancel.setMinimumHeight(self.make.minimumHeight() - 2 * INSET)
        self.cancel.setAutoDefault(False)
        self.make.setDefault(True)
        return row

    def _connect(self) -> None:
        for line in (self.whom, self.where, self.when):
            line.textEdited.connect(self._look)
            line.editingFinished.connect(self._colour_problems)
        self.copied.currentTextChanged.connect(self.copied.setToolTip)  # it may be cut
        for combo in (self.side, self.copied):
            combo.activated.connect(self._look)
        self.make.clicked.connect(self._make)
        self.cancel.clicked.connect(self.reject)
        self._session.messages.shown.connect(self._show_failure)

    # What can be answered

    def _show_offered(self, offered: Offered) -> None:
        self._offered = offered
        self.whom.offer(offered.names)
        places = QCompleter(offered.places, self)
        places.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.where.setCompleter(places)
        for wanted, name in offered.sides:
            self.side.addItem(name, wanted)
        self.side.addItem(self.tr("Nobody’s: an outside view"), "")
        self.side.setCurrentIndex(max(0, self.side.findData(offered.side)))
        self.copied.addItem(self.tr("Nothing: what these parties usually take"), "")
        for wanted, title in offered.briefs:
            self.copied.addItem(title, wanted)
        self._take_up_what_was_begun()
        self._look()

    def _take_up_what_was_begun(self) -> None:
        begun = json.loads(self._session.unfinished.text(_KEPT) or "{}")
        for name in ("whom", "where", "when"):
            getattr(self, name).setText(begun.get(name, ""))
        for combo, name in ((self.side, "side"), (self.copied, "copied")):
            if (at := combo.findData(begun.get(name))) >= 0:
                combo.setCurrentIndex(at)

    @property
    def answers(self) -> Answers:
        """The five answers as they are given now."""
        from briefer.desk.new_memo import Answers

        return Answers(
            self.whom.text(),
            self.where.text(),
            self.when.text(),
            self.side.currentData() or "",
            self.copied.currentData() or "",
            self._office,
        )

    @property
    def _office(self) -> str:
        """Whoever writes: the office that the brief in hand is from."""
        brief = self._session.brief
        return brief.heading.sender if brief is not None else ""

    # What they make

    def _look(self) -> None:
        """Have it worked out what the answers make; only the newest counts."""
        if self._offered is None:
            return
        answers = self.answers
        said = {name: getattr(answers, name) for name in answers.__struct_fields__}
        self._session.unfinished.note(_KEPT, json.dumps(said, ensure_ascii=False))
        self._session.ask_desk("new-memo", partial(_planned, answers=answers), self._show)

    def _show(self, found: NewMemo) -> None:
        opened = self._session.opened
        order = order_in_window(opened.date_order if opened else "us")
        said: dict[str, str] = {one.answer: fault_in_words(one) for one in found.faults}
        blank = not self.whom.text().strip()
        for name, label in self.problems.items():
            problem = "" if name == "whom" and blank else said.get(name, "")
            label.setText(problem)
            label.setVisible(bool(problem))
            getattr(self, name).setAccessibleDescription(problem)
        self._colour_problems()
        copied = self.copied.currentText() if self.copied.currentData() else ""
        why_not = next(iter(said.values()), "")
        self.what.setText(made_in_words(found, copied, order) or (why_not if blank else ""))
        take_room(self, self._asked)
        self._allow(why_not)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system from light to dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "problems"):
            self._colour_problems()

    def _colour_problems(self) -> None:
        """Say quietly what is wrong while it is typed, and aloud once the field is left."""
        for name, label in self.problems.items():
            typing = getattr(self, name).hasFocus()
            ink = quiet_text(self.palette()) if typing else tone("late", self.palette()).ink
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, ink)
            label.setPalette(palette)

    def _allow(self, why_not: str) -> None:
        opened = self._session.opened
        if opened is not None and opened.read_only:
            why_not = self.tr("This library can be read but not changed")
        allow(self.make, why_not)

    def _make(self) -> None:
        self._allow(self.tr("The memo is being made"))
        self.failed.hide()
        words = self.tr("new memo")
        self._session.change_library(
            words, partial(_make, answers=self.answers), self._show_made, _brief_of
        )

    def _show_made(self, _: NewMemo) -> None:
        self.accept()
        self.made.emit()

    def _show_failure(self, message: Message) -> None:
        """Say here too why nothing was made: the window's own words are behind the sheet."""
        if message.topic == "change" and not self.make.isEnabled():
            self.failed.setText(message.text)
            self.failed.show()
            take_room(self, self._asked)
            self._look()

    def done(self, result: int) -> None:
        """Let go of the answers: they were used, or are not wanted."""
        self._session.unfinished.forget(_KEPT)
        super().done(result)


def _offered(desk: Desk) -> Offered:
    from briefer.desk.new_memo import offered

    return offered(desk)


def _planned(desk: Desk, answers: Answers) -> NewMemo:
    from briefer.desk.new_memo import planned

    return planned(desk, answers)


def _make(desk: Desk, answers: Answers) -> NewMemo:
    from briefer.desk.new_memo import make

    return make(desk, answers)


def _brief_of(made: NewMemo) -> str:
    assert made.brief is not None
    return made.brief.id
