"""The table of contents: a field with its entries there, each leading to its heading.

Word asks to update fields on opening only where the file tells it to, which no memo does:
the pages stand as they were estimated (paging.py) until the user updates them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from briefer.memo.blocks import Block, Contents, Group, Heading, Memo, TabStart
from briefer.memo.inlines import outline
from briefer.memo.listed_sources import listed_entries, source_anchor
from briefer.memo.word.inlines import InlineWriter
from briefer.memo.word.letterhead import Letterhead
from briefer.memo.word.page_setup import text_height
from briefer.memo.word.xml import field, field_ends, run, text_xml


class ContentsEntry(Struct, frozen=True):
    """Be one line of the contents."""

    level: int
    text: str
    anchor: str
    page: int


def entries_of(memo: Memo, letterhead: Letterhead) -> tuple[ContentsEntry, ...]:
    """List a memo's contents with the pages that its entries should come out on."""
    if not _has_contents(memo.blocks):
        return ()
    from briefer.memo.word.paging import Page, Pages  # most memos have no contents

    listed = outline(memo.blocks, memo.language)
    room = Page(letterhead.column, text_height(letterhead.section))
    walk = Pages(letterhead.styles, room, memo.notes, listed).walk(memo.blocks)
    pages = dict(walk)
    return tuple(ContentsEntry(level, text, name, pages[name]) for level, text, name in listed)


def _has_contents(blocks: Iterable[Block]) -> bool:
    return any(
        isinstance(block, Contents) or (isinstance(block, Group) and _has_contents(block.blocks))
        for block in blocks
    )


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


def contents_field(entries: Iterable[ContentsEntry]) -> tuple[str, str]:
    """Write what stands before the first entry and after the last, so that Word can renew them.

    It lists headings by their level in the outline, as Word's own contents do.
    """
    deepest = max((entry.level for entry in entries), default=1)
    return field_ends(f'TOC \\o "1-{deepest}" \\h \\z \\u')


def bookmarks_of(blocks: Iterable[Block]) -> Mapping[str, str]:
    """Name a bookmark for each anchor and each source, in the characters that Word allows."""
    places = {anchor: f"_m{number}" for number, anchor in enumerate(_anchors(blocks), 1)}
    places.update((source_anchor(n), f"_s{n}") for n, _ in listed_entries(blocks))
    return places


def _anchors(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Heading | TabStart) and block.anchor:
            yield block.anchor
        elif isinstance(block, Group):
            yield from _anchors(block.blocks)
