"""Widgets for text: a line, and a box of lines."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from briefer.library.fields.reading import Draft
from briefer.ui.colours import GRID
from briefer.ui.places.library.editor.labels import TonedLabel
from briefer.ui.places.library.editor.value_widget import ValueWidget
from briefer.ui.places.library.editor.words.faults import remark_in_words

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
        self._show_text(as_text(draft), " ".join(as_text(draft).split("\n")))

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
        text = as_text(draft)
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


def as_text(draft: Draft) -> str:
    """Give a draft as text, whatever it is."""
    return draft if isinstance(draft, str) else "" if draft is None else str(draft)
