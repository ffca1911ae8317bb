"""A traced memo's sections: its headings in order, and which points stand under each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from msgspec import Struct, field

from briefer.memo.blocks import (
    Block,
    Commented,
    Group,
    Heading,
    Inline,
    Link,
    ListBlock,
    Memo,
    Paragraph,
    Pointed,
    Table,
    TabStart,
)
from briefer.memo.inlines import plain_text, tab_text

if TYPE_CHECKING:
    from briefer.briefing.outline import Form, PrintedSection
    from briefer.briefing.view import MemoView

_PARTS = 2  # headings down to this level are parts of the memo


def printed_sections(memo: Memo, view: MemoView) -> tuple[PrintedSection, ...]:
    """List the sections of a memo that was filled ``traced``, each point once in each.

    A section that holds no point is listed too; the memo's own title is none.
    """
    return tuple(_Sections(memo, view).found())


class _Open(Struct):
    title: str
    depth: int
    tab: bool = False
    path: str = ""
    number: int = 0
    points: dict[str, Form] = field(default_factory=dict)


class _Sections:
    """Walk a memo once."""

    def __init__(self, memo: Memo, view: MemoView) -> None:
        self._memo = memo
        self._lines = {line.point.id: line for line in view.lines}
        self._adopted = {one.point: _words(one.text) for one in view.brief.objectives if one.text}
        self._open = [_Open("", 0)]

    def found(self) -> Iterator[PrintedSection]:
        from briefer.briefing.outline import PrintedPoint, PrintedSection

        self._walk(self._memo.blocks)
        for one in self._open:
            if one.title or one.points:
                points = tuple(PrintedPoint(name, form) for name, form in one.points.items())
                yield PrintedSection(one.title, one.depth, points, one.tab, one.path, one.number)

    def _walk(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            match block:
                case TabStart():
                    title = tab_text(block, self._memo.language)
                    self._open.append(
                        _Open(title, 0, tab=True, path=block.path, number=block.number)
                    )
                case Heading(level, inlines):
                    if level > 1:  # the first is the memo's title
                        depth, tab = (0 if level <= _PARTS else 1), self._open[-1].tab
                        title = plain_text(inlines)
                        self._open.append(_Open(title, depth, tab, block.path, block.number))
                    self._note(inlines)
                case Group(_, inner):
                    self._walk(inner)
                case _:
                    for inlines in _lines_of(block, self._walk):
                        self._note(inlines)

    def _note(self, inlines: Iterable[Inline]) -> None:
        for inline in inlines:
            if isinstance(inline, Pointed) and inline.point in self._lines:
                form = self._form(inline)
                held = self._open[-1].points
                # A section that prints a point in two forms is reworded in the whole one.
                if inline.point not in held or form == "text":
                    held[inline.point] = form
            elif isinstance(inline, Link | Commented):
                self._note(inline.inlines)

    def _form(self, printed: Pointed) -> Form:
        words = _words(plain_text(printed.inlines))
        if self._adopted.get(printed.point) == words:
            return "adopted"
        if printed.whole:
            return "text"
        line = self._lines[printed.point]
        if line.point.say and _words(line.point.say) == words:
            return "say"
        return "short" if line.short and _words(line.short) == words else "text"


def _lines_of(
    block: Block, walk: Callable[[Iterable[Block]], None]
) -> Iterator[tuple[Inline, ...]]:
    """Give the lines of a paragraph or a table; have what stands in a list walked."""
    match block:
        case Paragraph(inlines):
            yield inlines
        case ListBlock(_, items):
            for item in items:
                walk(item.blocks)
        case Table(header, rows):
            for row in (header, *rows):
                yield from (cell.inlines for cell in row)
        case _:
            pass


def _words(text: str) -> str:
    return text.strip().rstrip(".").casefold()
