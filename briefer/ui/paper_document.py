"""The memo laid out: real margins, and each tab on a page of its own."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

_TAB = "tab-"


def new_document(parent: QObject) -> QTextDocument:
    """Make a document in the face that the preview's styles name."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    face = QFont()
    face.setFamilies(["Arial", "Liberation Sans", "Helvetica"])
    document.setDefaultFont(face)
    return document


def set_on_paper(document: QTextDocument, paper: QSizeF, inch: float) -> None:
    """Break the memo into pages of this size with margins of an inch, in pixels."""
    form = document.rootFrame().frameFormat()
    form.setMargin(inch)
    form.clearBackground()  # the sheet is white already, and its head is drawn beneath
    document.rootFrame().setFrameFormat(form)
    document.setPageSize(paper)


def draw_page(document: QTextDocument, painter: QPainter, page: QRectF) -> None:
    """Draw what stands on one page; the painter is at the document's origin."""
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = page
    context.palette.setColor(QPalette.ColorRole.Text, QColor("#1a1a1a"))
    document.documentLayout().draw(painter, context)


def anchors_of(block: QTextBlock) -> list[str]:
    """Name the places of a block that links lead to."""
    names: list[str] = []
    fragments = block.begin()
    while not fragments.atEnd():
        names += fragments.fragment().charFormat().anchorNames()
        fragments += 1
    return names


def begin_tabs_on_new_pages(document: QTextDocument) -> QTextBlock | None:
    """Set each tab on a new page, in place of the rule before it; give the first tab."""
    tabs: list[int] = []
    block = document.begin()
    while block.isValid():
        if any(name.startswith(_TAB) for name in anchors_of(block)):
            tabs.append(block.blockNumber())
        block = block.next()
    first: QTextBlock | None = None
    for number in reversed(tabs):
        first = _on_new_page(document.findBlockByNumber(number))
    return first


def _on_new_page(block: QTextBlock) -> QTextBlock:
    cursor = QTextCursor(block)
    form = block.blockFormat()
    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    cursor.setBlockFormat(form)
    before = block.previous()
    if before.isValid() and before.text().strip() == "" and _is_rule(before):
        plain = before.blockFormat()
        plain.clearProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth)
        QTextCursor(before).setBlockFormat(plain)
    return block


def _is_rule(block: QTextBlock) -> bool:
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth)
