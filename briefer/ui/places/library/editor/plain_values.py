"""Widgets for one value that is no mere text: a date, a choice, yes or no."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from briefer.library.dates import InvalidDate, PartialDate
from briefer.library.fields.description import KEY, Field
from briefer.library.fields.reading import Draft
from briefer.library.fields.yearless_dates import read_beside
from briefer.ui.dates import order_in_window
from briefer.ui.places.library.editor.bench import Bench
from briefer.ui.places.library.editor.labels import TonedLabel
from briefer.ui.places.library.editor.text_values import LineValue, as_text, stacked
from briefer.ui.places.library.editor.value_widget import ValueWidget
from briefer.ui.places.library.editor.words.choices import choice_word
from briefer.ui.places.library.editor.words.fields import labelled


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
        kept = as_text(draft)
        if self.line.isModified() and self.draft() == kept:
            self._shown = (kept, self.line.text())
            return
        try:
            shown = PartialDate.parse(kept).printed(order_in_window(self._bench.date_order))
        except InvalidDate:
            shown = kept
        self._show_text(kept, shown)
        self._say_meaning()

    def _read(self, text: str) -> PartialDate | None:
        try:
            day_first = self._bench.date_order == "uk"
            return read_beside(text, self._bench.beside, day_first=day_first)
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
        printed = plain.printed(order_in_window(self._bench.date_order)) if plain else ""
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
        value = as_text(draft)
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
        self.check.setChecked(as_text(draft).casefold() in ("true", "yes"))

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
