"""A template's text in colours: its head, what Jinja reads, and Markdown around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum

from PySide6.QtGui import (
    QColor,
    QFont,
    QPalette,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)

from briefer.ui.colours import accent, least_contrast, quiet_text, readable_on

_FENCE = re.compile(r"---[ \t]*$")
_OPENS = re.compile(r"\{[{%#]")
_CLOSES = {"{{": "}}", "{%": "%}", "{#": "#}"}
_HEAD = re.compile(r"(?P<key>[A-Za-z_]+:)|(?P<remark>(?:^| )#.*)")
_WITHIN = re.compile(
    r"""(?P<text>"[^"]*"?|'[^']*'?)|(?P<filter>(?<=\|)\s*[A-Za-z_]\w*)|(?P<number>\b\d+\b)"""
    r"|(?P<word>\b(?:if|elif|else|endif|for|in|endfor|set|endset|macro|endmacro|include|import"
    r"|from|as|extends|block|endblock|with|endwith|do|not|and|or|is|none|true|false|call|endcall"
    r"|filter|endfilter|break|continue|without|context|ignore|missing|recursive)\b)"
)
_MARKDOWN = re.compile(
    r"(?P<heading>^#{1,6}\s.*)|(?P<fence>^:::.*)|(?P<item>^\s*(?:[-*+]|\d+\.)\s)"
    r"|(?P<bold>\*\*[^*]+\*\*)|(?P<slanted>(?<![*\w])\*[^*\s][^*]*\*)|(?P<bar>\|)"
)


class State(IntEnum):
    """Be what a line begins within."""

    TEXT = 0
    HEAD = 1
    PRINT = 2
    STATEMENT = 3
    REMARK = 4


_OPENED = {"{{": State.PRINT, "{%": State.STATEMENT, "{#": State.REMARK}
_CLOSED_BY = {State.PRINT: "}}", State.STATEMENT: "%}", State.REMARK: "#}"}


class TemplateColours(QSyntaxHighlighter):
    """Colour a template line by line; no colour carries a meaning alone."""

    def __init__(self, document: QTextDocument, palette: QPalette) -> None:
        super().__init__(document)
        self._looks: dict[str, QTextCharFormat] = {}
        self.follow(palette)

    def follow(self, palette: QPalette) -> None:
        """Take the colours that can be read on this palette's fields."""
        ground = palette.color(QPalette.ColorRole.Base)
        least = least_contrast(palette)
        blue = readable_on(accent(palette), ground, least)
        green = readable_on(QColor("#2e7d32"), ground, least)
        violet = readable_on(QColor("#7b3fa0"), ground, least)
        quiet = readable_on(quiet_text(palette), ground, least)
        text = palette.color(QPalette.ColorRole.Text)
        self._looks = {
            "brace": _look(violet, bold=True),
            "word": _look(violet, bold=True),
            "text": _look(green),
            "filter": _look(blue),
            "number": _look(green),
            "inner": _look(blue),
            "remark": _look(quiet, slanted=True),
            "key": _look(blue, bold=True),
            "fence": _look(quiet, bold=True),
            "heading": _look(text, bold=True),
            "item": _look(violet, bold=True),
            "bold": _look(text, bold=True),
            "slanted": _look(text, slanted=True),
            "bar": _look(quiet),
        }
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour a line, and say what the next begins within."""
        before = State(max(self.previousBlockState(), 0))
        first = self.currentBlock().blockNumber() == 0
        if first and _FENCE.match(text):
            self._paint("fence", 0, len(text))
            self.setCurrentBlockState(State.HEAD)
        elif before is State.HEAD and not first:
            self._head(text)
        else:
            self.setCurrentBlockState(self._body(text, before if not first else State.TEXT))

    def _head(self, text: str) -> None:
        if _FENCE.match(text):
            self._paint("fence", 0, len(text))
            self.setCurrentBlockState(State.TEXT)
            return
        self.setCurrentBlockState(State.HEAD)
        for found in _HEAD.finditer(text):
            if found.lastgroup == "remark" or found.start() == 0:
                self._paint(str(found.lastgroup), found.start(), found.end())

    def _body(self, text: str, state: State) -> State:
        """Colour what stands outside of Jinja as Markdown, then what Jinja reads."""
        self._named(_MARKDOWN, text, 0, len(text))
        for inner, start, end, braces in parts(text, state):
            self._paint("remark" if inner is State.REMARK else "inner", start, end)
            if inner is not State.REMARK:
                self._named(_WITHIN, text, start, end)
            for brace in braces:
                self._paint("remark" if inner is State.REMARK else "brace", brace, brace + 2)
            state = inner if end == len(text) and not _is_closed(text, inner, end) else State.TEXT
        return state

    def _named(self, pattern: re.Pattern[str], text: str, start: int, end: int) -> None:
        for found in pattern.finditer(text, start, end):
            self._paint(str(found.lastgroup), found.start(), found.end())

    def _paint(self, look: str, start: int, end: int) -> None:
        self.setFormat(start, end - start, self._looks[look])


def parts(text: str, state: State) -> Iterator[tuple[State, int, int, tuple[int, ...]]]:
    """Give the parts of a line that Jinja reads: which, from where to where, its braces."""
    at = 0
    while True:
        braces: tuple[int, ...] = ()
        start = at
        if state not in _CLOSED_BY:
            opened = _OPENS.search(text, at)
            if opened is None:
                return
            state, start = _OPENED[opened[0]], opened.start()
            braces = (start,)
            at = opened.end()
        closing = text.find(_CLOSED_BY[state], at)
        if closing < 0:
            yield state, start, len(text), braces
            return
        at = closing + 2
        yield state, start, at, (*braces, closing)
        state = State.TEXT


def _is_closed(text: str, state: State, end: int) -> bool:
    return text[:end].endswith(_CLOSED_BY[state])


def _look(colour: QColor, *, bold: bool = False, slanted: bool = False) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(colour)
    if bold:
        look.setFontWeight(QFont.Weight.DemiBold)
    look.setFontItalic(slanted)
    return look
