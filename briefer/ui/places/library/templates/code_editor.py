"""A field for a template's text: line numbers, colours, faults at their words."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QToolTip, QWidget

from briefer.ui.colours import GRID
from briefer.ui.places.library.templates.fault_marks import (
    PARAGRAPH,
    in_words,
    line_mark,
    marks,
)
from briefer.ui.places.library.templates.highlighting import TemplateColours
from briefer.ui.places.library.templates.line_numbers import LineNumbers

if TYPE_CHECKING:
    from briefer.memo.template_faults import Fault

_KEYS = (QKeySequence.StandardKey.Save, QKeySequence.StandardKey.Find)


def replace_keys() -> tuple[QKeySequence, ...]:
    """Name the keys for replacing: the platform's own, and the usual where it has none.

    On a Mac, Command+H hides the program; its editors replace with Option+Command+F.
    """
    usual = "Ctrl+Alt+F" if sys.platform == "darwin" else "Ctrl+H"
    bound = QKeySequence.keyBindings(QKeySequence.StandardKey.Replace)
    return (*bound, QKeySequence(usual))


class CodeEditor(QPlainTextEdit):
    """Edit a template's text; Tab leaves it, as it leaves every field of the window."""

    save_asked = Signal()
    find_asked = Signal()
    replace_asked = Signal()
    names_asked = Signal()  # what can be written here: a point was typed, or Ctrl+Space

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(fixed_font())
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.faults: tuple[Fault, ...] = ()
        self.popup_shown = False  # its keys go to the list of names then
        self.colours = TemplateColours(self.document(), self.palette())
        self.numbers = LineNumbers(self)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._scroll_numbers)
        self.cursorPositionChanged.connect(self._tell_line)
        self._make_room()

    def follow_text_size(self) -> None:
        """Take the size that the window's texts have now."""
        self.setFont(fixed_font())

    def text(self) -> str:
        """Give the text as it was typed; Qt's own way would lose no-break spaces."""
        return self.document().toRawText().replace(PARAGRAPH, "\n")

    def show_text(self, text: str) -> None:
        """Show another text; where it is the same template's, the cursor's line stays."""
        line = self.textCursor().blockNumber()
        self.faults = ()
        self.setPlainText(text)
        block = self.document().findBlockByNumber(min(line, self.blockCount() - 1))
        self.setTextCursor(QTextCursor(block))
        self._mark()

    def place(self) -> int:
        """Give where the cursor stands, counted in characters of ``text``."""
        before = self.document().toRawText()
        at = self.textCursor().position()
        utf16 = before.encode("utf-16-le")[: at * 2]
        return len(utf16.decode("utf-16-le"))

    def put_in(self, written: str, instead_of: int = 0) -> None:
        """Write at the cursor, instead of so many characters before it."""
        cursor = self.textCursor()
        for _ in range(instead_of):
            cursor.movePosition(
                QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor
            )
        cursor.insertText(written)
        self.setTextCursor(cursor)

    def go_to_line(self, line: int) -> None:
        """Put the cursor at the beginning of a line, counted from 1."""
        block = self.document().findBlockByNumber(max(0, line - 1))
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
            self.centerCursor()
            self.setFocus()

    # Faults -------------------------------------------------------------------

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Underline what is wrong, and mark its lines."""
        self.faults = tuple(fault for fault in faults if not fault.file)
        self._mark()
        self.numbers.update()
        self._tell_line()

    def faults_in(self, line: int) -> str:
        """Say what is wrong in a line, counted from 1."""
        return "\n".join(in_words(fault) for fault in self.faults if fault.line == line)

    def _mark(self) -> None:
        document, palette = self.document(), self.palette()
        here = line_mark(self.textCursor(), palette)
        self.setExtraSelections([here, *marks(self.faults, document, palette)])

    def _tell_line(self) -> None:
        self._mark()
        line = self.textCursor().blockNumber() + 1
        said = self.tr("Line {line}").format(line=line)
        wrong = self.faults_in(line)
        self.setAccessibleDescription(f"{said}: {wrong}" if wrong else said)
        self.numbers.update()

    # Line numbers -------------------------------------------------------------

    def room(self) -> int:
        """Give the width that the line numbers take."""
        digits = max(3, len(str(self.blockCount())))
        return self.fontMetrics().horizontalAdvance("0") * digits + 3 * GRID

    def _make_room(self) -> None:
        self.setViewportMargins(self.room(), 0, 0, 0)
        self._place_numbers()

    def _place_numbers(self) -> None:
        inner = self.contentsRect()
        self.numbers.setGeometry(QRect(inner.topLeft(), QSize(self.room(), inner.height())))

    def _scroll_numbers(self, rect: QRect, down: int) -> None:
        if down:
            self.numbers.scroll(0, down)
        else:
            self.numbers.update(0, rect.y(), self.numbers.width(), rect.height())

    def lines_in_sight(self) -> list[tuple[int, QRectF]]:
        """Give the lines in sight, counted from 1, each with its place."""
        found: list[tuple[int, QRectF]] = []
        block = self.firstVisibleBlock()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > self.viewport().height():
                break
            found.append((block.blockNumber() + 1, place))
            block = block.next()
        return found

    # Events -------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bring the line numbers along."""
        super().resizeEvent(event)
        self._place_numbers()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system from light to dark, and a change of the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "colours"):
            self.colours.follow(self.palette())
            self._mark()
        if event.type() == QEvent.Type.FontChange and hasattr(self, "numbers"):
            self._make_room()

    def event(self, event: QEvent) -> bool:
        """Keep the keys for saving, finding and replacing here, where the text is."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in a tooltip what is wrong with what is pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            line = self.cursorForPosition(event.pos()).blockNumber() + 1
            QToolTip.showText(event.globalPos(), self.faults_in(line), self.viewport())
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; ask for names at a point or with Ctrl+Space."""
        leads = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab)
        if self.popup_shown and event.key() in leads:
            event.ignore()  # the list of names takes it
            return
        if event.matches(QKeySequence.StandardKey.Save):
            self.save_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.find_asked.emit()
        elif _asks_to_replace(event):
            self.replace_asked.emit()
        elif event.key() == Qt.Key.Key_Space and event.modifiers() & _CTRL:
            self.names_asked.emit()
        else:
            super().keyPressEvent(event)
            if not self.isReadOnly() and (event.text() == "." or self.popup_shown):
                self.names_asked.emit()


def _is_own(event: QKeyEvent) -> bool:
    return any(map(event.matches, _KEYS)) or _asks_to_replace(event)


def _asks_to_replace(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()) in replace_keys()


_CTRL = Qt.KeyboardModifier.ControlModifier


def fixed_font() -> QFont:
    """Give the system's face for code, in the size of the window's texts."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(QApplication.font().pointSizeF())
    return font
