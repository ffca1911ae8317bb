"""Headers and footers: the marking, what the memo is, where the reader is in it."""

from __future__ import annotations

from briefer.memo.blocks import Memo, TabStart
from briefer.memo.inlines import marking_text, stage_text
from briefer.memo.running import page_words, running_title
from briefer.memo.word.styles import StyleSheet
from briefer.memo.word.xml import field, run, text_xml

_OFF_THE_TEXT = '<w:spacing w:after="120"/>'


def header_xml(
    memo: Memo, tab: TabStart | None, styles: StyleSheet, width: int, *, pushed: bool = False
) -> str:
    """Write a section's header paragraphs: the marking, DRAFT, the title, the tab.

    Where the letterhead's own words have ``pushed`` them down to the text, they keep off it.
    """
    left, right = running_title(memo, tab)
    stage = stage_text(memo)
    line = run(text_xml(f"{stage} · "), "<w:b/>") if stage else ""
    line += run(text_xml(left))
    if right:
        line += run("<w:tab/>") + run(text_xml(right))
    return _marking(memo, styles) + _line(
        "header", memo, styles, line, width, _OFF_THE_TEXT if pushed else ""
    )


def footer_xml(memo: Memo, styles: StyleSheet, width: int, *, numbered: bool = False) -> str:
    """Write the footer paragraphs: as-of and number, page x of y, the marking.

    Where the letterhead has ``numbered`` the pages already, they are not numbered again.
    """
    before, between = page_words(memo.language)
    pages = run(text_xml(before)) if before else ""
    pages += field("PAGE", "1") + run(text_xml(between)) + field("NUMPAGES", "1")
    line = run(text_xml(memo.footer)) if memo.footer else ""
    if not numbered:
        line += run("<w:tab/>") + pages
    elif not line:
        return _marking(memo, styles)
    return _line("footer", memo, styles, line, width) + _marking(memo, styles)


def _style(role: str, memo: Memo, styles: StyleSheet) -> str:
    """Set a style; lines outside the text are not numbered, LibreOffice would do so."""
    numbered = "<w:suppressLineNumbers/>" if memo.stage == "draft" else ""
    return styles.paragraph(role) + numbered


def _marking(memo: Memo, styles: StyleSheet) -> str:
    text = marking_text(memo)
    if not text:
        return ""
    style = _style("page-marking", memo, styles)
    return f"<w:p><w:pPr>{style}</w:pPr>{run(text_xml(text))}</w:p>"


def _line(
    role: str, memo: Memo, styles: StyleSheet, content: str, width: int, extra: str = ""
) -> str:
    """Set a line with one stop at the right margin; the other stops of its style go."""
    others = (stop for stop in styles.stops(role) if stop != width)
    cleared = "".join(f'<w:tab w:val="clear" w:pos="{stop}"/>' for stop in others)
    tabs = f'<w:tabs>{cleared}<w:tab w:val="right" w:pos="{width}"/></w:tabs>'
    return f"<w:p><w:pPr>{_style(role, memo, styles)}{tabs}{extra}</w:pPr>{content}</w:p>"
