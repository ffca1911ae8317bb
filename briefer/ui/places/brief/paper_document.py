"""The memo laid out: real margins, and each tab on a page of its own."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from briefer.ui.places.brief.paper_figures import draw_figures
from briefer.ui.places.brief.paper_tables import fit_columns

_TAB = "tab-"
_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
_FACES = ("Calibri", "Carlito", "Arial", "Yu Gothic", "Noto Sans CJK JP")
# The distances of the plain letterhead, so that pages here end about where Word's do.
_PAPER_CSS = """
body { color: #1a1a1a; font-size: 11pt; line-height: 102%; }
p { margin: 0 0 7px 0; }
ul, ol { margin: 0 0 2px 0; -qt-list-indent: 1; }
li { margin: 0 0 1px 0; }
h1 { margin: 0 0 7px 0; font-size: 19pt; color: #1f3864; line-height: 100%; }
h2 { margin: 8px 0 2px 0; font-size: 12.5pt; color: #1f3864; line-height: 100%; }
h3 { margin: 10px 0 3px 0; font-size: 11pt; }
h4 { margin: 8px 0 2px 0; font-size: 11pt; font-style: italic; }
th, td { line-height: 100%; }
.cell { font-size: 9pt; padding: 1px 4px 0 3px; }
th { text-align: left; }
.quiet { color: #595959; font-size: 9pt; margin: 0 0 2px 0; line-height: 100%; }
.marking { font-weight: bold; font-size: 9.5pt; }
.judgment { font-style: italic; }
.caption { font-style: italic; font-size: 9.5pt; color: #595959; }
.basis { font-style: italic; font-size: 9.5pt; color: #595959; }
.clearance { font-size: 9.5pt; }
.talking { font-size: 12pt; }
.cite { font-size: 8.5pt; color: #595959; }
.gap { font-weight: bold; color: #8a1c00; text-decoration: underline; }
a { color: #1f3864; }
"""


def new_document(parent: QObject) -> QTextDocument:
    """Make a document in the face that the preview's styles name."""
    document = QTextDocument(parent)
    draw_figures(document)
    document.setUndoRedoEnabled(False)
    face = QFont()
    face.setFamilies(_FACES)
    document.setDefaultFont(face)
    document.setIndentWidth(24)
    return document


def styled(memo: str) -> str:
    """Give the memo the looks of paper in place of its own."""
    return _STYLE.sub(f"<style>{_PAPER_CSS}</style>", memo, count=1)


def set_on_paper(document: QTextDocument, paper: QSizeF, inch: float) -> None:
    """Break the memo into pages of this size with margins of an inch, in pixels."""
    form = document.rootFrame().frameFormat()
    form.setMargin(inch)
    form.clearBackground()  # the sheet is white already, and its head is drawn beneath
    document.rootFrame().setFrameFormat(form)
    fit_columns(document)
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
    form = block.blockFormat()
    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    QTextCursor(block).setBlockFormat(form)
    before = block.previous()
    while before.isValid() and not before.text().strip():
        _flatten(before)
        before = before.previous()
    return block


def _flatten(block: QTextBlock) -> None:
    """Take the rule and the height of an empty block, so that it can't fill a page."""
    form = block.blockFormat()
    form.clearProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth)
    form.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    form.setTopMargin(0)
    form.setBottomMargin(0)
    QTextCursor(block).setBlockFormat(form)
