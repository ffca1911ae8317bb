"""Words searched in the text that is edited, and replaced by others."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from briefer.ui.colours import GRID
from briefer.ui.flat_buttons import flat_button
from briefer.ui.places.library.templates.code_editor import replace_keys
from briefer.ui.wording import counted

_Flag = QTextDocument.FindFlag


class FindBar(QWidget):
    """Find words in a text one after the other, and replace them; Escape closes it."""

    def __init__(self, editor: QPlainTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.words = _line(self.tr("Find in the template"))
        self.other = _line(self.tr("Replace with"))
        self.count = QLabel()
        self.case = flat_button(self.tr("Aa"), self.tr("Match capital and small letters"))
        self.case.setCheckable(True)
        self.before = flat_button("↑", self.tr("Find the one before"))
        self.after = flat_button("↓", self.tr("Find the next"))
        self.close_button = flat_button("✕", self.tr("Close the search"))
        self.replace_button = QPushButton(self.tr("&Replace"))
        self.all_button = QPushButton(self.tr("Replace &all"))
        self._lay_out()
        self._connect()
        self.allow_replace(allowed=False)
        self.hide()

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        layout.setSpacing(GRID // 2)
        beside = (self.count, self.case, self.before, self.after, self.close_button)
        for column, widget in enumerate((self.words, *beside)):
            layout.addWidget(widget, 0, column)
        layout.addWidget(self.other, 1, 0)
        layout.addWidget(self.replace_button, 1, 1, 1, 2)
        layout.addWidget(self.all_button, 1, 3, 1, 3)
        layout.setColumnStretch(0, 1)

    def _connect(self) -> None:
        self.words.textChanged.connect(self._find_first)
        self.words.returnPressed.connect(self.find_next)
        self.other.returnPressed.connect(self.replace)
        self.case.toggled.connect(self._find_first)
        self.before.clicked.connect(self.find_before)
        self.after.clicked.connect(self.find_next)
        self.close_button.clicked.connect(self.leave)
        self.replace_button.clicked.connect(self.replace)
        self.all_button.clicked.connect(self.replace_all)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.leave, context=within)
        for keys in dict.fromkeys(keys.toString() for keys in replace_keys()):
            QShortcut(QKeySequence(keys), self, self.open_to_replace, context=within)

    def allow_replace(self, *, allowed: bool) -> None:
        """Show what replaces where the text can be changed."""
        for widget in (self.other, self.replace_button, self.all_button):
            widget.setVisible(allowed)

    def open(self) -> None:
        """Show the bar, with the words that are selected."""
        chosen = self.editor.textCursor().selectedText()
        self.show()
        if chosen and "\u2029" not in chosen:
            self.words.setText(chosen)
        self._tell_count()
        self._go_to(self.words)

    def open_to_replace(self) -> None:
        """Show the bar, ready for the other words where there is something to find."""
        self.open()
        if self.words.text() and not self.other.isHidden():
            self._go_to(self.other)

    def leave(self) -> None:
        """Close the bar and go back to the text."""
        self.hide()
        self.editor.setFocus()

    # Finding ------------------------------------------------------------------

    def find_next(self) -> None:
        """Select the next place, from the beginning again after the last."""
        self._find(_Flag(0), QTextCursor.MoveOperation.Start)

    def find_before(self) -> None:
        """Select the place before, from the end again before the first."""
        self._find(_Flag.FindBackward, QTextCursor.MoveOperation.End)

    @property
    def _case(self) -> QTextDocument.FindFlag:
        return _Flag.FindCaseSensitively if self.case.isChecked() else _Flag(0)

    def _find(self, way: QTextDocument.FindFlag, again: QTextCursor.MoveOperation) -> None:
        words, way = self.words.text(), way | self._case
        if not words or self.editor.find(words, way):
            return
        cursor = self.editor.textCursor()
        self.editor.moveCursor(again)
        if not self.editor.find(words, way):
            self.editor.setTextCursor(cursor)

    def _find_first(self) -> None:
        """Select the first place from where the cursor's selection begins."""
        cursor = self.editor.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.editor.setTextCursor(cursor)
        self.find_next()
        self._tell_count()

    def _places(self) -> Iterator[QTextCursor]:
        """Give each place that holds the words, one after the other; it may be changed."""
        words, document, at = self.words.text(), self.editor.document(), 0
        while words:
            place = document.find(words, at, self._case)
            if place.isNull():
                return
            yield place
            at = place.selectionEnd()

    def _tell_count(self) -> None:
        many = sum(1 for _ in self._places())
        said = counted(many, "{n} place", "{n} places")
        self.count.setText(said if self.words.text() else "")

    # Replacing ----------------------------------------------------------------

    def replace(self) -> None:
        """Replace the place that is selected, and select the next; select one if none is."""
        here = self.editor.textCursor()
        spot = here.selectionStart(), here.selectionEnd()
        if any((each.selectionStart(), each.selectionEnd()) == spot for each in self._places()):
            here.insertText(self.other.text())
            self.editor.setTextCursor(here)
        self.find_next()
        self._tell_count()

    def replace_all(self) -> None:
        """Replace every place as one step that can be undone, and say how many there were."""
        many, whole = 0, QTextCursor(self.editor.document())
        whole.beginEditBlock()
        for place in self._places():
            place.insertText(self.other.text())
            many += 1
        whole.endEditBlock()
        self.count.setText(counted(many, "{n} place replaced", "{n} places replaced"))

    @staticmethod
    def _go_to(line: QLineEdit) -> None:
        line.setFocus()
        line.selectAll()


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(name)
    line.setAccessibleName(name)
    line.setClearButtonEnabled(True)
    return line
