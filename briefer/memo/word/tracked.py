"""A comparison as a Word document with tracked changes, which Word can accept and reject.

The memo's own writers write each part; what they wrote is then marked as WordprocessingML
asks (ISO/IEC 29500-1, 17.13.5): runs within ``w:ins`` or ``w:del``, the mark of a
paragraph in its run properties, a table's row in its row properties.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from briefer.memo.blocks import (
    Block,
    Cell,
    Change,
    Changed,
    Group,
    Heading,
    Inline,
    ListItem,
    Memo,
    Note,
    Table,
    TabStart,
)
from briefer.memo.comparing.marks import ChangedGroup, ChangedItem, ChangedTable
from briefer.memo.inlines import tab_text
from briefer.memo.word.blocks import BodyWriter, ListPlace
from briefer.memo.word.contents import contents_xml
from briefer.memo.word.document import Hands, build_word
from briefer.memo.word.inlines import InlineWriter
from briefer.memo.word.properties import written_at
from briefer.memo.word.xml import escaped, run, text_xml
from briefer.memo.writers import Written

_FIRST = 1_000_000  # ids of changes, past those of bookmarks and comments
_ELEMENTS: Mapping[Change, str] = {"inserted": "w:ins", "deleted": "w:del"}
_RUNS = re.compile(r"(?:<w:r(?: [^>]*)?>.*?</w:r>)+", re.DOTALL)
_ROW = re.compile(r"<w:tr(?: [^>]*)?>.*?</w:tr>", re.DOTALL)
_PROPERTIES = re.compile(r"(<w:pPr>)(.*?)(</w:pPr>)", re.DOTALL)
_AFTER_MARK = re.compile(r"<w:sectPr|<w:pPrChange|$")
# What a run of text is called once it is deleted.
_GONE = re.compile(r"(</?w:)(t|instrText)(?=[ >/])")
_GONE_NAMES = {"t": "delText", "instrText": "delInstrText"}
# In which of the two memos a part stands.
_VIEWS: Mapping[Change | None, frozenset[Change]] = {
    None: frozenset({"inserted", "deleted"}),
    "inserted": frozenset({"inserted"}),
    "deleted": frozenset({"deleted"}),
}


def build_comparison(memo: Memo, letterhead: Path | None = None, author: str = "") -> Written:
    """Write a comparison; its changes are the author's, by default the memo's, on its date.

    The same comparison gives the same bytes. Raises ExportError when the letterhead can't
    be used.
    """
    marks = Marks(author or memo.author or "Briefer", written_at(memo))
    changes = dict(_changed_anchors(memo.blocks))
    hands = Hands(
        partial(TrackedBody, marks=marks, changes=changes), partial(TrackedInlines, marks=marks)
    )
    return build_word(memo, letterhead, hands)


class Marks(Struct):
    """Mark what was written as inserted or deleted; each mark has an id of its own."""

    author: str
    date: str  # W3CDTF
    count: int = _FIRST

    def paragraph(self, xml: str, change: Change) -> str:
        """Mark a paragraph: its runs, and the mark at its end."""

        def mark(match: re.Match[str]) -> str:
            own = match[2]
            if "<w:rPr>" in own:
                own = own.replace("<w:rPr>", f"<w:rPr>{self._empty(change)}", 1)
            else:
                at = _AFTER_MARK.search(own)
                place = at.start() if at else len(own)
                own = f"{own[:place]}<w:rPr>{self._empty(change)}</w:rPr>{own[place:]}"
            return f"{match[1]}{own}{match[3]}"

        return _PROPERTIES.sub(mark, self.runs(xml, change), count=1)

    def table(self, xml: str, changes: Iterable[Change | None]) -> str:
        """Mark rows of a table, the last as many as there are changes."""
        rows = list(_ROW.finditer(xml))
        told = list(changes)
        parts: list[str] = []
        at = 0
        for match, change in zip(rows[len(rows) - len(told) :], told, strict=True):
            parts += [xml[at : match.start()], self._row(match[0], change)]
            at = match.end()
        return "".join((*parts, xml[at:]))

    def whole_table(self, xml: str, change: Change) -> str:
        """Mark every row of a table."""
        return _ROW.sub(lambda match: self._row(match[0], change), xml)

    def _row(self, xml: str, change: Change | None) -> str:
        if change is None:
            return xml
        mark = self._empty(change)
        return self.runs(xml.replace("</w:trPr>", f"{mark}</w:trPr>", 1), change)

    def runs(self, xml: str, change: Change) -> str:
        """Mark runs; links, bookmarks and paragraphs around them stay as they are."""

        def mark(match: re.Match[str]) -> str:
            inner = match[0]
            if change == "deleted":
                inner = _GONE.sub(lambda one: one[1] + _GONE_NAMES[one[2]], inner)
            element = _ELEMENTS[change]
            return f"<{element}{self._attributes()}>{inner}</{element}>"

        return _RUNS.sub(mark, xml)

    def _empty(self, change: Change) -> str:
        return f"<{_ELEMENTS[change]}{self._attributes()}/>"

    def _attributes(self) -> str:
        self.count += 1
        return f' w:id="{self.count}" w:author="{escaped(self.author)}" w:date="{self.date}"'


class TrackedInlines(InlineWriter, kw_only=True):
    """Write inlines, and mark those that a comparison marks."""

    marks: Marks
    change: Change | None = None  # of the whole line, which its paragraph marks

    def changed(self, changed: Changed, extra: str = "") -> str:
        """Mark inlines; a note among them is marked where it stands, too."""
        before, self.change = self.change, changed.change
        written = self.marks.runs(self.write(changed.inlines, extra), changed.change)
        self.change = before
        return written

    def inline(self, inline: Inline, extra: str = "") -> str:
        """Write one inline; the words of a note that came or went are marked as its mark is."""
        if isinstance(inline, Note) and self.change is not None:
            return super().inline(Note((Changed(self.change, inline.inlines),)), extra)
        return super().inline(inline, extra)


class TrackedBody(BodyWriter, kw_only=True):
    """Write a comparison's blocks; ``changes`` are those of headings, by anchor.

    All is one section, since sections are no text that could be accepted or rejected.
    """

    marks: Marks
    changes: Mapping[str, Change]
    change: Change | None = None
    below_table: set[Change] = field(default_factory=set)  # the views that a table ends now

    def write(self, blocks: Iterable[Block], role: str = "") -> None:
        """Write blocks, and mark those that came or went."""
        for block in blocks:
            if isinstance(block, ChangedGroup):
                with self._tracked(block.change):
                    super().write(block.blocks, block.role)
            else:
                super().write((block,), role)

    @contextmanager
    def _tracked(self, change: Change | None) -> Iterator[None]:
        """Mark what is written meanwhile."""
        if change is None:
            yield
            return
        start = len(self.parts)
        self._set(change)
        yield
        self._set(None)
        for place in range(start, len(self.parts)):
            xml = self.parts[place]
            mark = self.marks.whole_table if xml.startswith("<w:tbl>") else self.marks.paragraph
            self.parts[place] = mark(xml, change)

    def _set(self, change: Change | None) -> None:
        self.change = change
        if isinstance(self.inlines, TrackedInlines):
            self.inlines.change = change

    def _list_item(self, item: ListItem, place: ListPlace) -> None:
        if isinstance(item, ChangedItem):
            with self._tracked(item.change):
                super()._list_item(item, place)
            return
        for inner in item.blocks:
            if isinstance(inner, ChangedGroup):
                with self._tracked(inner.change):
                    super()._list_item(ListItem(inner.blocks), place)
            else:
                super()._list_item(ListItem((inner,)), place)
            place = replace(place, mark="")

    def _table(self, table: Table, indent: int = 0) -> None:
        """Write a table, apart from one that would stand right above it once all is decided."""
        views = _VIEWS[self.change]
        if self.below_table & views and not self.after_table:
            self._paragraph("section-end", "")
        super()._table(table, indent)
        self.below_table |= views
        if isinstance(table, ChangedTable):
            self.parts[-1] = self.marks.table(self.parts[-1], table.changes)

    def _labels(self, table: Table) -> None:
        changes = table.changes if isinstance(table, ChangedTable) else (None,) * len(table.rows)
        for row, change in zip(table.rows, changes, strict=True):
            with self._tracked(change):
                super()._labels(_one_row(table, row))

    def _paragraph(self, role: str, content: str, extra: str = "") -> None:
        super()._paragraph(role, content, extra)
        self.below_table -= _VIEWS[self.change]

    def _tab(self, tab: TabStart) -> None:
        self.page_break = self.page_break or (self.change != "deleted" and bool(self.parts))
        words = run(text_xml(tab_text(tab, self.language)))
        self._paragraph("tab", self._marked(tab.anchor, words))

    def _contents(self) -> None:
        """Write the contents of both memos; entries come and go with their headings.

        Where one memo alone has a contents, it lists that memo's headings.
        """
        lines = contents_xml(self.entries, self.inlines, self.width)
        for entry, (role, content, extra) in zip(self.entries, lines, strict=True):
            change = self.changes.get(entry.anchor)
            if self.change is None:
                with self._tracked(change):
                    self._paragraph(role, content, extra)
            elif change in (None, self.change):
                self._paragraph(role, content, extra)

    def finished(self) -> list[str]:
        """Give the body; its last paragraph can neither come nor go."""
        if self.parts and re.search(
            r"<w:rPr><w:(?:ins|del) ", self.parts[-1].partition("</w:pPr>")[0]
        ):
            self._paragraph("section-end", "")
        return super().finished()


def _one_row(table: Table, row: tuple[Cell, ...]) -> Table:
    return Table(table.header, (row,), table.aligns, table.title)


def _changed_anchors(
    blocks: Iterable[Block], change: Change | None = None
) -> Iterator[tuple[str, Change]]:
    for block in blocks:
        if isinstance(block, Group):
            own = block.change if isinstance(block, ChangedGroup) else change
            yield from _changed_anchors(block.blocks, own)
        elif isinstance(block, Heading | TabStart) and change is not None:
            yield block.anchor, change
