"""Widgets for one value: a line, some lines, a date, a choice, yes or no."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefer.library.dates import InvalidDate, PartialDate
from briefer.library.fields.description import KEY, Field
from briefer.library.fields.reading import Draft
from briefer.library.fields.written_dates import read_written
from briefer.ui.colours import GRID
from briefer.ui.places.library.editor.bench import Bench
from briefer.ui.places.library.editor.labels import TonedLabel
from briefer.ui.places.library.editor.value_widget import ValueWidget
from briefer.ui.places.library.editor.words.choices import choice_word
from briefer.ui.places.library.editor.words.faults import remark_in_words
from briefer.ui.places.library.editor.words.fields import labelled

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FEWEST_LINES, _MOST_LINES = 2, 16


def stacked(widget: QWidget) -> QVBoxLayout:
    """Give a widget a layout without margins, one thing under the other."""
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GRID // 2)
    return layout


class LineValue(ValueWidget):
    """Take one line of text, or a number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self._shown = ("", "")  # as it was given, and as a line shows it
        stacked(self).addWidget(self.line)
        self.line.textEdited.connect(self.edited)
        self.line.editingFinished.connect(self.finished)

    def draft(self) -> Draft:
        """Give the text; one that was not touched as it was given, with what a line can't show."""
        given, shown = self._shown
        return given if self.line.text() == shown else self.line.text()

    def show_draft(self, draft: Draft) -> None:
        """Show a text; one that stands there already keeps the caret."""
        self._show_text(_as_text(draft), " ".join(_as_text(draft).split("\n")))

    def _show_text(self, given: str, shown: str) -> None:
        if shown != self.line.text():
            self.line.setText(shown)
            self.line.setCursorPosition(0)
        self._shown = (given, self.line.text())

    def set_read_only(self, why: str) -> None:
        """Let the text be read and copied alone."""
        self.line.setReadOnly(bool(why))
        self.line.setToolTip(why or self.line.toolTip())

    def describe(self, label: str, about: str) -> None:
        """Name the line."""
        self.line.setAccessibleName(label)
        self.line.setAccessibleDescription(about)
        self.line.setToolTip(about)


class TextBox(QPlainTextEdit):
    """Be a box of text as high as its text; Tab leaves it, Ctrl+Enter finishes it."""

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be finished when the focus goes elsewhere in the window."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finished.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the lines that the width makes."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be finished by Ctrl+Enter."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        """Be as high as the text, within bounds; the text's size is the system's."""
        lines = round(self.document().size().height())  # a plain text counts in lines
        lines = min(max(lines, _FEWEST_LINES), _MOST_LINES)
        margins = 2 * round(self.document().documentMargin()) + 2 * self.frameWidth()
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + margins + 2)


class ProseValue(ValueWidget):
    """Take some lines of text; what memos print otherwise than meant is remarked on at once."""

    def __init__(self, *, remarks: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = TextBox()
        self.remarks = TonedLabel("soon")
        self._remarks_on = remarks
        layout = stacked(self)
        layout.addWidget(self.box)
        layout.addWidget(self.remarks)
        self.box.textChanged.connect(self._changed)
        self.box.finished.connect(self.finished)

    def draft(self) -> Draft:
        """Give the text."""
        return self.box.toPlainText()

    def show_draft(self, draft: Draft) -> None:
        """Show a text; one that stands there already keeps the caret."""
        text = _as_text(draft)
        if text != self.box.toPlainText():
            with QSignalBlocker(self.box):
                self.box.setPlainText(text)
            self.box.document().documentLayout().documentSizeChanged.emit(
                self.box.document().size()
            )
            self._remark()

    def set_read_only(self, why: str) -> None:
        """Let the text be read and copied alone."""
        self.box.setReadOnly(bool(why))
        self.box.setToolTip(why or self.box.toolTip())

    def describe(self, label: str, about: str) -> None:
        """Name the box."""
        self.box.setAccessibleName(label)
        self.box.setAccessibleDescription(about)
        self.box.setToolTip(about)

    def _changed(self) -> None:
        self._remark()
        self.edited.emit()

    def _remark(self) -> None:
        if not self._remarks_on:
            return
        from briefer.memo.prose_remarks import remarks_on

        found = remarks_on(self.box.toPlainText())
        self.remarks.say("\n".join(remark_in_words(remark) for remark in found))


class DateValue(LineValue):
    """Take a date as people write it, and say under it how it is understood."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.meaning = TonedLabel("quiet")
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.meaning)
        self.line.setPlaceholderText(self.tr("15 Jan 2022, or early 2022"))
        self.line.textChanged.connect(self._say_meaning)

    def draft(self) -> Draft:
        """Give the date as a file holds it, or what was typed where that is none."""
        kept, shown = self._shown
        text = self.line.text()
        if text == shown:
            return kept
        found = self._read(text)
        return str(found) if found is not None else text

    def show_draft(self, draft: Draft) -> None:
        """Show a date as the house prints it, anything else as it stands."""
        kept = _as_text(draft)
        if self.line.isModified() and self.draft() == kept:
            self._shown = (kept, self.line.text())
            return
        try:
            shown = PartialDate.parse(kept).printed(self._bench.date_order)
        except InvalidDate:
            shown = kept
        self._show_text(kept, shown)
        self._say_meaning()

    def _read(self, text: str) -> PartialDate | None:
        try:
            return read_written(text, day_first=self._bench.date_order == "uk")
        except InvalidDate:
            return None

    def _say_meaning(self) -> None:
        """Say which days are meant, where the words alone do not say it."""
        kept, shown = self._shown
        text = self.line.text()
        try:
            found = PartialDate.parse(kept) if text == shown else self._read(text)
        except InvalidDate:
            found = None
        plain = PartialDate(found.start, found.end) if found else None
        printed = plain.printed(self._bench.date_order) if plain else ""
        says_it = not found or text.strip() == printed or not (found.words or self._typed_apart())
        self.meaning.say("" if says_it else printed)

    def _typed_apart(self) -> bool:
        return self.line.text() != self._shown[1]


class QuietCombo(QComboBox):
    """Be a list of choices that the wheel changes only where it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceValue(ValueWidget):
    """Take one of some choices, or none where none is needed."""

    def __init__(self, field: Field, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = QuietCombo()
        self._about = ""
        choices = bench.levels if field.sort == "level" else field.choices
        if not field.required and not field.default:
            self.combo.addItem(self.tr("Not said"), "")
        for value in choices:
            self.combo.addItem(_word_for(field, value), value)
        stacked(self).addWidget(self.combo)
        self.combo.setCurrentIndex(-1)
        self.combo.activated.connect(self._picked)

    def draft(self) -> Draft:
        """Give the value chosen, empty for none."""
        return self.combo.currentData() or ""

    def show_draft(self, draft: Draft) -> None:
        """Show a value; one that is none of the choices is shown as it stands."""
        value = _as_text(draft)
        at = self.combo.findData(value)
        if at < 0 and value:
            self.combo.addItem(value, value)
            at = self.combo.count() - 1
        self.combo.setCurrentIndex(at)

    def set_read_only(self, why: str) -> None:
        """Let nothing be chosen, and say why."""
        self.combo.setEnabled(not why)
        self.combo.setToolTip(why or self._about)
        self.combo.setAccessibleDescription(why or self._about)

    def describe(self, label: str, about: str) -> None:
        """Name the list."""
        self._about = about
        self.combo.setAccessibleName(label)
        self.combo.setAccessibleDescription(about)
        self.combo.setToolTip(about)

    def _picked(self) -> None:
        self.edited.emit()
        self.finished.emit()


class YesNoValue(ValueWidget):
    """Take yes or no."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check = QCheckBox(self.tr("Yes"))
        self._about = ""
        stacked(self).addWidget(self.check)
        self.check.clicked.connect(self._picked)

    def draft(self) -> Draft:
        """Give true or false, as a file holds them."""
        return "true" if self.check.isChecked() else "false"

    def show_draft(self, draft: Draft) -> None:
        """Show yes or no."""
        self.check.setChecked(_as_text(draft).casefold() in ("true", "yes"))

    def set_read_only(self, why: str) -> None:
        """Let nothing be chosen, and say why."""
        self.check.setEnabled(not why)
        self.check.setToolTip(why or self._about)
        self.check.setAccessibleDescription(why or self._about)

    def describe(self, label: str, about: str) -> None:
        """Name the box by the field."""
        self._about = about
        self.check.setAccessibleName(label)
        self.check.setAccessibleDescription(about)
        self.check.setToolTip(about)

    def _picked(self) -> None:
        self.edited.emit()
        self.finished.emit()


def _word_for(field: Field, value: str) -> str:
    """Name a choice; the key of a record's citations is a field, and named as that is."""
    if field.name == KEY:
        return labelled(Field(value, "text", field.owner)).label
    return choice_word(value)


def _as_text(draft: Draft) -> str:
    return draft if isinstance(draft, str) else "" if draft is None else str(draft)
