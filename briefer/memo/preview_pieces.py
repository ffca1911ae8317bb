"""A memo parted into pieces for the preview: what changes is written and laid out alone.

A piece is a heading with what stands under it, up to a length, written as HTML. Pieces
are remembered by their blocks, so that of a memo with one changed line one piece is
written anew; who shows them lays out those that it does not hold already.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from briefer.errors import ExportError
from briefer.memo.blocks import (
    Block,
    Contents,
    Group,
    Heading,
    Inline,
    ListBlock,
    Memo,
    PageBreak,
    Paragraph,
    Table,
    TabStart,
)
from briefer.memo.html_parts import escaped
from briefer.memo.inlines import marking_text, stage_text
from briefer.memo.listed_sources import listed_entries
from briefer.memo.paper_look import PaperLook, style_sheet
from briefer.memo.piece_writer import PieceWriter, Rows, shared_widths
from briefer.memo.prose import prose_line
from briefer.memo.running import page_words, running_title

_LONGEST = 1_600  # characters of HTML after which a piece ends where it can
_MOST_ITEMS, _MOST_ROWS, _MOST_NOTES = 12, 16, 16
_KEPT = 16_384  # pieces that are remembered
# Groups that are drawn as one: the others are only the looks of what they hold.
_WHOLE = frozenset({"marking", "heading-block", "bottom-line", "judgment", "figures"})
_ABOVE_TABLE = 7  # pixels: Qt forgets the space of the paragraph above it
_SPAN = re.compile("<span|</span>")

Begins = Literal["", "page", "tab"]


class Piece(Struct, frozen=True):
    """Be a part of a memo that is laid out by itself; ``begins`` a page, or a tab on one."""

    html: str
    begins: Begins = ""
    header: tuple[str, str] = ("", "")  # of the pages of the tab that it begins
    points: frozenset[str] = frozenset()  # whose whole text it prints


class Preview(Struct, frozen=True):
    """Be a memo's pieces, and what its pages look like and repeat."""

    pieces: tuple[Piece, ...]
    look: PaperLook
    css: str
    marking: str = ""  # at the head and the foot of every page
    header: tuple[str, str] = ("", "")  # at the head, left and right, before the tabs
    footer: str = ""
    page_words: tuple[str, str] = ("Page ", " of ")  # around a page's number
    sources: dict[str, str] = {}  # of each point that is cited, its first source
    not_used: ExportError | None = None  # why the letterhead is not, and the plain one is
    language: str = ""  # the memo's


def preview_pieces(memo: Memo, look: PaperLook | None = None) -> Preview:
    """Part a memo, in the looks of a letterhead."""
    shown = look or PaperLook()
    pieces = tuple(_pieces(memo, shown))
    return Preview(
        pieces,
        shown,
        style_sheet(shown),
        marking_text(memo),
        _header(memo, None),
        memo.footer,
        page_words(memo.language),
        language=memo.language,
    )


def _header(memo: Memo, tab: TabStart | None) -> tuple[str, str]:
    """Give a header's left and right; a draft for clearance says so first."""
    left, right = running_title(memo, tab)
    return " · ".join(text for text in (stage_text(memo), left) if text), right


def with_wording(preview: Preview, point: str, text: str) -> Preview:
    """Put other words where a point's own stand, before the memo is filled anew with them.

    What else may follow from them (an acronym spelled out, a mark) comes with the memo.
    """
    opening = f'<span title="text:{escaped(point)}">'
    words = PieceWriter(Memo("", ())).inlines(prose_line(text))
    pieces = tuple(
        replace(each, html=_reworded(each.html, opening, words)) if point in each.points else each
        for each in preview.pieces
    )
    return replace(preview, pieces=pieces)


def _reworded(html: str, opening: str, words: str) -> str:
    """Put words into every span of an opening, whatever spans stand in it."""
    before, *parts = html.split(opening)
    found = [before]
    for part in parts:
        depth = 1
        for tag in _SPAN.finditer(part):
            depth += 1 if tag[0] == "<span" else -1
            if not depth:
                found.append(f"{opening}{words}{part[tag.start() :]}")
                break
    return "".join(found)


def _pieces(memo: Memo, look: PaperLook) -> Iterator[Piece]:
    sources = frozenset(number for number, _ in listed_entries(memo.blocks))
    labels = round(look.role("heading-block").left * 96 / 72) or 110
    title = look.role("heading-1")
    tones = (look.accent, look.rule, labels, round((title.after + title.rule_space) * 96 / 72))
    notes: list[tuple[Inline, ...]] = []
    begins: Begins = ""
    for begin, blocks in _parted(memo.blocks):
        begins = begin or begins
        if not blocks:
            continue
        if any(isinstance(block, Contents) for block in blocks):
            html, points = PieceWriter(memo).blocks(blocks), frozenset[str]()
        else:
            told = (memo.language, memo.stage, *tones)
            html, found, points = _written(blocks, len(notes), sources, *told)
            notes.extend(found)
        if html:
            tab = next((each for each in blocks if isinstance(each, TabStart)), None)
            yield Piece(html, begins, _header(memo, tab) if tab else ("", ""), points)
            begins = ""
    for first in range(0, len(notes), _MOST_NOTES):
        writer = PieceWriter(replace(memo, blocks=()), sources=set(sources))
        yield Piece(writer.listed_notes(notes[first : first + _MOST_NOTES], first))


@lru_cache(maxsize=_KEPT)
def _written(
    blocks: tuple[Block, ...],
    noted: int,
    sources: frozenset[int],
    language: str,
    stage: Literal["working", "draft", "final"],
    accent: str,
    rule: str,
    labels: int,
    below_title: int,
) -> tuple[str, tuple[tuple[Inline, ...], ...], frozenset[str]]:
    """Write a piece, and give its notes and points; ``noted`` is how many notes stand before."""
    shell = Memo("", (), language=language, stage=stage)
    writer = PieceWriter(
        shell,
        first_note=noted,
        accent=accent,
        rule=rule,
        label_width=labels,
        above=_ABOVE_TABLE,
        above_labels=below_title,
    )
    writer.sources.update(sources)
    writer.unlisted.update(sources)
    return writer.blocks(blocks), tuple(writer.notes), frozenset(writer.points)


def _parted(blocks: Iterable[Block]) -> Iterator[tuple[Begins, tuple[Block, ...]]]:
    """Part blocks at headings and tables, and where a part grows long."""
    begins: Begins = ""
    part: list[Block] = []
    length = 0
    for block in _small(blocks):
        opens = isinstance(block, Heading | TabStart)
        breaks = isinstance(block, PageBreak)
        only_headings = all(isinstance(each, Heading | TabStart) for each in part)
        ends = breaks or isinstance(block, TabStart) or length > _LONGEST
        if part and (ends or (not only_headings and (opens or isinstance(block, Table)))):
            yield begins, tuple(part)
            begins, part, length = "", [], 0
        if breaks:
            begins = "page"
            continue
        if isinstance(block, TabStart):
            begins = "tab"
        part.append(block)
        length += _length(block)
    yield begins, tuple(part)


def _small(blocks: Iterable[Block]) -> Iterator[Block]:
    """Give blocks with what is long in several: lists, tables and groups that only look so."""
    for block in blocks:
        if isinstance(block, Group) and block.role not in _WHOLE:
            for inner in _small(block.blocks):
                plain = isinstance(inner, Heading | TabStart | PageBreak)
                yield inner if plain else Group(block.role, (inner,))
        elif isinstance(block, ListBlock) and len(block.items) > _MOST_ITEMS:
            for first in range(0, len(block.items), _MOST_ITEMS):
                items = block.items[first : first + _MOST_ITEMS]
                yield replace(block, items=items, start=block.start + first)
        elif isinstance(block, Table) and len(block.rows) > _MOST_ROWS:
            widths = shared_widths(block)
            last = len(block.rows) - _MOST_ROWS
            for first in range(0, len(block.rows), _MOST_ROWS):
                rows = block.rows[first : first + _MOST_ROWS]
                yield Rows(
                    block.header, rows, block.aligns, block.title, widths, first > 0, first < last
                )
        else:
            yield block


@lru_cache(maxsize=4 * _KEPT)
def _length(block: Block) -> int:
    """Say roughly how long a block is, in characters."""
    if isinstance(block, Paragraph | Heading):
        return sum(len(str(getattr(each, "text", ""))) + 20 for each in block.inlines)
    if isinstance(block, Group):
        return sum(map(_length, block.blocks))
    if isinstance(block, ListBlock):
        return sum(_length(inner) for item in block.items for inner in item.blocks)
    return _LONGEST // 2
