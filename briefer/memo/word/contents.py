"""The table of contents: entries that lead there, with pages estimated until updated.

Word would ask to update a contents field when the file opens; each entry here has a
page field of its own, whose result stands until the user updates it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from briefer.memo.blocks import (
    Block,
    Contents,
    Group,
    Heading,
    Inline,
    ListBlock,
    Note,
    PageBreak,
    Paragraph,
    Table,
    TabStart,
)
from briefer.memo.inlines import outline, plain_text
from briefer.memo.word.inlines import InlineWriter
from briefer.memo.word.xml import field, run, text_xml

_LINES, _CHARACTERS = 44, 88  # of a page of body text
_CELL_CHARACTERS = 105


class ContentsEntry(Struct, frozen=True):
    """Be one line of the contents."""

    level: int
    text: str
    anchor: str
    page: int


def entries_of(blocks: Iterable[Block], language: str) -> tuple[ContentsEntry, ...]:
    """List the contents with the pages that the entries come out on."""
    everything = tuple(blocks)
    if not _has_contents(everything):
        return ()
    pages = dict(_Pages().walk(everything))
    listed = outline(everything, language)
    return tuple(ContentsEntry(level, text, name, pages[name]) for level, text, name in listed)


def _has_contents(blocks: Iterable[Block]) -> bool:
    return any(
        isinstance(block, Contents) or (isinstance(block, Group) and _has_contents(block.blocks))
        for block in blocks
    )


class _Pages(Struct):
    """Count lines to tell pages; an estimate, off by a page now and then."""

    lines: float = 0.0
    page: int = 1

    def walk(self, blocks: Iterable[Block]) -> Iterator[tuple[str, int]]:
        """Give the page of each anchor."""
        for block in blocks:
            match block:
                case TabStart():
                    self._new_page(first=self.lines == 0 and self.page == 1)
                    yield block.anchor, self.page
                    self._take(3)
                case Heading():
                    self._take(2.2)
                    yield block.anchor, self.page
                case Group(_, inner):
                    yield from self.walk(inner)
                case PageBreak():
                    self._new_page(first=False)
                case _:
                    self._take(_height(block))

    def _new_page(self, *, first: bool) -> None:
        if not first:
            self.page += 1
        self.lines = 0

    def _take(self, lines: float) -> None:
        self.lines += lines
        while self.lines > _LINES:
            self.lines -= _LINES
            self.page += 1


def _height(block: Block) -> float:
    match block:
        case Paragraph(inlines):
            return _text_lines(inlines, _CHARACTERS) + 0.4 + _note_lines(inlines)
        case ListBlock(_, items, _):
            return sum(_height(inner) for item in items for inner in item.blocks)
        case Table(header, rows, aligns, _):
            share = _CELL_CHARACTERS / max(len(aligns), 1)
            return sum(
                max((_text_lines(cell.inlines, share) for cell in row), default=1) * 0.85 + 0.45
                for row in (header, *rows)
            )
    return 1.0


def _text_lines(inlines: tuple[Inline, ...], characters: float) -> float:
    return 1 + int(len(plain_text(inlines)) / characters)


def _note_lines(inlines: Iterable[Inline]) -> float:
    notes = (inline for inline in inlines if isinstance(inline, Note))
    return sum(0.8 * _text_lines(note.inlines, 108) for note in notes)


def contents_xml(
    entries: Iterable[ContentsEntry], inlines: InlineWriter, width: int
) -> Iterator[tuple[str, str, str]]:
    """Write each entry: the role of its style, its content, its tab stop."""
    stop = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{width}"/></w:tabs>'
    for entry in entries:
        bookmark = inlines.bookmarks[entry.anchor]
        page = field(f"PAGEREF {bookmark} \\h", str(entry.page))
        words = f"{run(text_xml(entry.text))}{run('<w:tab/>')}{page}"
        link = f'<w:hyperlink w:anchor="{bookmark}" w:history="1">{words}</w:hyperlink>'
        yield f"contents-{entry.level}", link, stop


def bookmarks_of(blocks: Iterable[Block]) -> Mapping[str, str]:
    """Name a bookmark for each anchor, in the characters that Word allows."""
    return {anchor: f"_m{number}" for number, anchor in enumerate(_anchors(blocks), 1)}


def _anchors(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Heading | TabStart) and block.anchor:
            yield block.anchor
        elif isinstance(block, Group):
            yield from _anchors(block.blocks)
