"""The editor of a point's words, in the place of its row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from briefer.ui.colours import GRID

_PAUSE = 200  # milliseconds in which nothing is typed
_LONGEST = 1000  # milliseconds of typing without a pause: a crash is not to take more


class WordsEditor(QPlainTextEdit):
    """Edit words of several lines; what is typed is told at each pause, and each second.

    Enter or leaving finishes, Shift+Enter begins a new line, Escape leaves the words as
    they were.
    """

    typed = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before = ""
        self.setFrameShape(QFrame.Shape.Box)
        self.setAutoFillBackground(True)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(GRID // 2)
        self.setAccessibleName(self.tr("Words of this point in this memo"))
        hint = self.tr("Enter to finish, Shift+Enter for a new line, Escape to leave it as it was")
        self.setToolTip(hint)
        self.setAccessibleDescription(hint)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.tell)
        self._longest = QTimer(self)
        self._longest.setSingleShot(True)
        self._longest.setInterval(_LONGEST)
        self._longest.timeout.connect(self.tell)

    def begin(self, words: str) -> None:
        """Show the words to begin with, the cursor at their end."""
        self.before = words
        self.setPlainText(words)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.textChanged.connect(self._note)

    def _note(self) -> None:
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def tell(self) -> None:
        """Tell what was typed, without waiting."""
        self._pause.stop()
        self._longest.stop()
        self.typed.emit(self.toPlainText())

    def give_up(self) -> None:
        """Take back what was typed."""
        self.setPlainText(self.before)
        self.tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish on Enter, type the rest; on Escape the list gives up."""
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shifted:
            self.tell()
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the window's shortcuts from taking what is typed, Escape among it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
            )
            if plain:
                event.accept()
                return True
        return super().event(event)
