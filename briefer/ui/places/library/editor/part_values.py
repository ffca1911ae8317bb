"""Widgets for what has fields of its own: one part, or several, each on a card."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.library.fields.description import Field
from briefer.library.fields.reading import Draft, FieldFault
from briefer.ui.colours import GRID
from briefer.ui.places.library.editor.fields_form import FieldsForm
from briefer.ui.places.library.editor.text_values import stacked
from briefer.ui.places.library.editor.value_widget import ValueWidget

MakeForm = Callable[[Field], FieldsForm]


def always_shown(field: Field) -> Collection[str]:
    """Name the fields of a part that stand on its card even while they are empty."""
    return {part.name for part in field.parts[:3]}


class PartCard(QFrame):
    """Show one part: its fields, and how it is moved and taken out."""

    edited = Signal()
    finished = Signal()
    removed = Signal()
    moved = Signal(int)

    def __init__(
        self,
        form: FieldsForm,
        label: str,
        *,
        moves: bool,
        framed: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = form
        if framed:
            self.setFrameShape(QFrame.Shape.StyledPanel)
        self.up = self._button("\N{UPWARDS ARROW}", self.tr("Move up"), label)
        self.down = self._button("\N{DOWNWARDS ARROW}", self.tr("Move down"), label)
        self.cross = self._button("\N{MULTIPLICATION SIGN}", self.tr("Take out"), label)
        self._moves = moves
        self._read_only = False
        buttons = QVBoxLayout()
        buttons.setSpacing(0)
        for button in (self.cross, self.up, self.down):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QHBoxLayout(self)
        margin = GRID if framed else 0
        layout.setContentsMargins(margin, margin, margin // 2, margin)
        layout.setSpacing(GRID // 2)
        layout.addWidget(form, 1)
        layout.addLayout(buttons)
        form.edited.connect(lambda _: self.edited.emit())
        form.finished.connect(lambda _: self.finished.emit())
        self.cross.clicked.connect(self.removed)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))

    def _button(self, sign: str, action: str, label: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setText(sign)
        button.setToolTip(action)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(f"{action}: {label}")
        return button

    def set_place(self, at: int, count: int) -> None:
        """Say where among the parts it stands."""
        moves = self._moves and count > 1 and not self._read_only
        self.up.setVisible(moves)
        self.down.setVisible(moves)
        self.up.setEnabled(at > 0)
        self.down.setEnabled(at < count - 1)

    def set_read_only(self, why: str) -> None:
        """Let nothing be changed, and say why."""
        self.form.set_read_only(why)
        self.cross.setVisible(not why)
        self._read_only = bool(why)

    def stops(self) -> list[QWidget]:
        """Give what the Tab key stops at, in order."""
        return [*self.form.stops(), self.cross, self.up, self.down]


class PartsValue(ValueWidget):
    """Take several parts, or the one of a group."""

    def __init__(
        self,
        field: Field,
        make_form: MakeForm,
        *,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._field = field
        self._make_form = make_form
        self._one = field.sort == "group"
        self._compact = compact
        self._label = ""
        self._read_only = ""
        self._waiting: list[Draft] = []  # parts that have no card yet
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._make_next)
        self.cards: list[PartCard] = []
        self.add = QPushButton(self.tr("Add"))
        self.add.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.add.clicked.connect(self._add_by_hand)
        self._layout = stacked(self)
        self._layout.setSpacing(GRID)
        self._layout.addWidget(self.add)

    def draft(self) -> Draft:
        """Give the parts, empty ones too, each as its fields' drafts by name."""
        drafts = [*(card.form.drafts() for card in self.cards), *self._waiting]
        if self._one:
            return drafts[0] if drafts else {}
        return drafts

    def show_draft(self, draft: Draft) -> None:
        """Show parts on the cards that are there; only how many there are may change."""
        if self._one:
            draft = [draft] if isinstance(draft, dict) and draft else []
        drafts = draft if isinstance(draft, list) else []
        same = len(drafts) == len(self.cards) and not self._waiting
        while len(self.cards) > len(drafts):
            self._drop(self.cards[-1])
        for card, part in zip(self.cards, drafts, strict=False):
            card.form.show_drafts(_as_part(part), anew=not same)
        self._waiting = drafts[len(self.cards) :]
        if self._waiting:
            self._turn.start()
        self._place()

    @property
    def waits(self) -> bool:
        """Whether parts have no card yet."""
        return bool(self._waiting)

    def make_all(self) -> None:
        """Put every part on its card now."""
        while self._waiting:
            self._make_next()

    def _make_next(self) -> None:
        """Put the next part on a card, one a turn of the window: a card takes its time."""
        if self._waiting:
            card = self._new_card()
            card.form.show_drafts(_as_part(self._waiting.pop(0)))
            self._place()
        if not self._waiting:
            self._turn.stop()

    def show_faults(self, faults: Sequence[FieldFault]) -> Sequence[FieldFault]:
        """Show each fault on its card; give those of the parts as a whole."""
        if faults:
            self.make_all()
        own = [fault for fault in faults if not fault.place]
        for at, card in enumerate(self.cards):
            if self._one:
                card.form.show_faults([fault for fault in faults if fault.place])
                continue
            card.form.show_faults(
                [
                    replace(fault, place=fault.place[1:])
                    for fault in faults
                    if len(fault.place) > 1 and fault.place[0] == at
                ]
            )
        return own

    def set_read_only(self, why: str) -> None:
        """Let nothing be changed, and say why."""
        self._read_only = why
        for card in self.cards:
            card.set_read_only(why)
        self._place()

    def describe(self, label: str, about: str) -> None:
        """Name what is added."""
        self._label = label
        self.setAccessibleName(label)
        self.add.setAccessibleName(self.tr("Add: {field}").format(field=label))
        self.add.setAccessibleDescription(about)
        self.add.setToolTip(about)

    def stops(self) -> list[QWidget]:
        """Stop at the cards in order, then where one is added."""
        return [*(stop for card in self.cards for stop in card.stops()), self.add]

    def _new_card(self) -> PartCard:
        form = self._make_form(self._field)
        moves = not (self._one or self._compact)
        card = PartCard(form, self._label, moves=moves, framed=not self._compact)
        card.edited.connect(self.edited)
        card.finished.connect(self.finished)
        card.removed.connect(partial(self._remove, card))
        card.moved.connect(partial(self._move, card))
        if self._read_only:
            card.set_read_only(self._read_only)
        self._layout.insertWidget(len(self.cards), card)
        self.cards.append(card)
        return card

    def _drop(self, card: PartCard) -> None:
        self.cards.remove(card)
        self._layout.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _add_by_hand(self) -> None:
        """Put an empty part at the end and begin in it; it counts once something is in it."""
        self.make_all()
        card = self._new_card()
        card.form.show_drafts({})
        self._place()
        card.form.arranged.emit()
        card.form.begin()

    def _remove(self, card: PartCard) -> None:
        self.make_all()
        self._drop(card)
        self._place()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()
        self.finished.emit()

    def _move(self, card: PartCard, by: int) -> None:
        self.make_all()
        at = self.cards.index(card)
        self.cards.insert(at + by, self.cards.pop(at))
        self._layout.removeWidget(card)
        self._layout.insertWidget(at + by, card)
        self._place()
        self.edited.emit()
        self.finished.emit()

    def _place(self) -> None:
        for at, card in enumerate(self.cards):
            card.set_place(at, len(self.cards))
        full = self._one and bool(self.cards)
        self.add.setVisible(not self._read_only and not full)


def _as_part(draft: Draft) -> dict[str, Draft]:
    return draft if isinstance(draft, dict) else {}
