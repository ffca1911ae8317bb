"""Words searched in the text that is edited."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QToolButton, QWidget

from briefer.ui.colours import GRID
from briefer.ui.wording import counted


class FindBar(QWidget):
    """Find words in a text, one after the other; Escape closes it."""

    def __init__(self, editor: QPlainTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Find in the template"))
        self.words.setAccessibleName(self.tr("Find in the template"))
        self.words.setClearButtonEnabled(True)
        self.count = QLabel()
        self.before = self._button("↑", self.tr("Find the one before"))
        self.after = self._button("↓", self.tr("Find the next"))
        self.close_button = self._button("✕", self.tr("Close the search"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        layout.setSpacing(GRID // 2)
        for widget in (self.words, self.count, self.before, self.after, self.close_button):
            layout.addWidget(widget, 1 if widget is self.words else 0)
        self.words.textChanged.connect(self._find_first)
        self.words.returnPressed.connect(self.find_next)
        self.before.clicked.connect(self.find_before)
        self.after.clicked.connect(self.find_next)
        self.close_button.clicked.connect(self.leave)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self,
            self.leave,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        self.hide()

    def _button(self, text: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def open(self) -> None:
        """Show the bar, with the words that are selected."""
        chosen = self.editor.textCursor().selectedText()
        self.show()
        if chosen and "\u2029" not in chosen:
            self.words.setText(chosen)
        self.words.setFocus()
        self.words.selectAll()

    def leave(self) -> None:
        """Close the bar and go back to the text."""
        self.hide()
        self.editor.setFocus()

    def find_next(self) -> None:
        """Select the next place, from the beginning again after the last."""
        self._find(QTextDocument.FindFlag(0), QTextCursor.MoveOperation.Start)

    def find_before(self) -> None:
        """Select the place before, from the end again before the first."""
        self._find(QTextDocument.FindFlag.FindBackward, QTextCursor.MoveOperation.End)

    def _find(self, way: QTextDocument.FindFlag, again: QTextCursor.MoveOperation) -> None:
        words = self.words.text()
        if not words or self.editor.find(words, way):
            return
        cursor = self.editor.textCursor()
        self.editor.moveCursor(again)
        if not self.editor.find(words, way):
            self.editor.setTextCursor(cursor)

    def _find_first(self, words: str) -> None:
        """Select the first place from where the cursor's selection begins."""
        cursor = self.editor.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.editor.setTextCursor(cursor)
        self.find_next()
        many = self.editor.toPlainText().lower().count(words.lower()) if words else 0
        self.count.setText(counted(many, "{n} place", "{n} places") if words else "")
