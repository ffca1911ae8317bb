"""One field of a form: its label, its widget, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from briefer.library.fields.description import Field
from briefer.library.fields.reading import Draft, FieldFault
from briefer.ui.places.library.editor.chip import NameButton
from briefer.ui.places.library.editor.labels import TonedLabel
from briefer.ui.places.library.editor.question import Answer, Question
from briefer.ui.places.library.editor.text_values import stacked
from briefer.ui.places.library.editor.value_widget import ValueWidget
from briefer.ui.places.library.editor.words.faults import fault_in_words
from briefer.ui.places.library.editor.words.fields import Words
from briefer.ui.wording import counted

_SHORT = frozenset({"date", "choice", "level", "number", "yes-no", "link"})


class FieldRow(QWidget):
    """Show a field; it tells its own name with what happens to it.

    A compact one has no label above it; an ``inner`` one is of a part and has less room.
    """

    edited = Signal(str)
    finished = Signal(str)
    sources_asked = Signal(str)

    def __init__(
        self,
        field: Field,
        words: Words,
        value: ValueWidget,
        *,
        compact: bool = False,
        inner: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self.value = value
        self.label = QLabel(words.label)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        font = self.label.font()
        font.setWeight(font.Weight.DemiBold)
        self.label.setFont(font)
        self.label.setToolTip(words.help)
        self.problem = TonedLabel("late")
        self.question = Question()
        self._words = words
        self._compact = compact
        self._inner = inner
        value.describe(words.label, words.help)
        self.sources: NameButton | None = None
        layout = stacked(self)
        self._head = QHBoxLayout()
        self._head.addWidget(self.label, 1)
        layout.addLayout(self._head)
        self.label.setHidden(compact)
        layout.addWidget(value)
        layout.addWidget(self.problem)
        layout.addWidget(self.question)
        value.edited.connect(lambda: self.edited.emit(field.name))
        value.finished.connect(lambda: self.finished.emit(field.name))

    @property
    def is_short(self) -> bool:
        """Whether two such fields have room beside each other."""
        if self._compact:
            return self.field.sort in ("text", "prose")
        return self.field.sort in _SHORT or (self._inner and self.field.sort == "text")

    @property
    def is_narrow(self) -> bool:
        """Whether it needs no more than half a line even when it stands alone."""
        return self.is_short and self.field.sort not in ("link", "text", "prose")

    def draft(self) -> Draft:
        """Give what stands in the field."""
        return self.value.draft()

    def stops(self) -> Sequence[QWidget]:
        """Give what the Tab key stops at, in order."""
        before = [self.sources] if self.sources else []
        return [*before, *self.value.stops(), *self.question.answers]

    def show_sources(self, count: int) -> None:
        """Say on how many sources the field rests; a click asks to see them."""
        if self.sources is None and count:
            self.sources = NameButton("", padding=0)
            self.sources.setCursor(Qt.CursorShape.PointingHandCursor)
            self.sources.clicked.connect(lambda: self.sources_asked.emit(self.field.name))
            self._head.addWidget(self.sources)
        if self.sources is not None:
            said = counted(count, "{n} source", "{n} sources")
            self.sources.setText(said)
            self.sources.setAccessibleName(f"{self._words.label}: {said}")
            self.sources.setToolTip(self.tr("Shows what this field rests on"))
            self.sources.setVisible(count > 0)

    def say(self, text: str) -> None:
        """Say under the field what is wrong with it, also to a screen reader; or nothing."""
        self.problem.say(text)
        about = " ".join(part for part in (text, self._words.help) if part)
        self.value.describe(self._words.label, about)

    def ask(self, text: str, answers: Sequence[Answer]) -> None:
        """Ask something under the field; without a text, nothing."""
        self.question.ask(text, answers)

    def show_faults(self, faults: Sequence[FieldFault]) -> None:
        """Say what is wrong, as far within as it can be placed."""
        left = self.value.show_faults(faults)
        self.say("\n".join(dict.fromkeys(fault_in_words(fault) for fault in left)))
