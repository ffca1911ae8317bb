"""What is wrong with a text, in words and underlined."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit

from briefer.ui.colours import mixed, tone
from briefer.ui.core_words import core_words

if TYPE_CHECKING:
    from briefer.memo.template_faults import Fault

_ROLE = QPalette.ColorRole
PARAGRAPH = "\u2029"  # how Qt ends a line


def in_words(fault: Fault) -> str:
    """Say what is wrong, and what to do."""
    what, fix = core_words(fault.what), core_words(fault.fix)
    said = QCoreApplication.translate("TemplateFaults", "{what}. {fix}")
    return said.format(what=what, fix=fix) if fix else what


def marks(
    faults: Iterable[Fault], document: QTextDocument, palette: QPalette
) -> Iterator[QTextEdit.ExtraSelection]:
    """Underline each fault at its word, or all of its line."""
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(tone("late", palette).ink)
    for fault in faults:
        block = document.findBlockByNumber(fault.line - 1)
        if fault.line and block.isValid():
            yield _selection(look, _words_of(fault, block))


def line_mark(cursor: QTextCursor, palette: QPalette) -> QTextEdit.ExtraSelection:
    """Set off the line in which the cursor stands."""
    look = QTextCharFormat()
    base, text = (palette.color(role) for role in (_ROLE.Base, _ROLE.Text))
    look.setBackground(mixed(base, text, 0.05))
    look.setProperty(QTextFormat.Property.FullWidthSelection, True)  # noqa: FBT003 - as Qt has it
    cursor.clearSelection()
    return _selection(look, cursor)


def _words_of(fault: Fault, block: QTextBlock) -> QTextCursor:
    """Select what a fault is about: its word in the line, else the whole line."""
    cursor = QTextCursor(block)
    before, found, _ = block.text().partition(fault.word or PARAGRAPH)
    if found:
        at = block.position() + _units(before)
        cursor.setPosition(at)
        cursor.setPosition(at + _units(found), QTextCursor.MoveMode.KeepAnchor)
    else:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _units(text: str) -> int:
    """Count a text as Qt does, which counts some characters twice."""
    return len(text.encode("utf-16-le")) // 2


def _selection(look: QTextCharFormat, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.format = look
    selection.cursor = cursor
    return selection
