"""Paragraphs with numbers become lists again, and those of one role a group."""

from __future__ import annotations

from docx.oxml.ns import qn
from lxml import etree
from msgspec import Struct, field
from msgspec.structs import replace

from briefer.memo.blocks import (
    Align,
    Block,
    Cell,
    Contents,
    Group,
    Inline,
    ListBlock,
    ListItem,
    Paragraph,
    Table,
    Text,
)
from briefer.memo.word.reading.styles import StyleRoles

_VALUE = qn("w:val")
_DEEPEST = 8
# Roles whose paragraphs stand in a group of that name.
_GROUPS = frozenset({"bottom-line", "judgment", "basis", "clearance", "talking", "marking"})


class ListPlace(Struct, frozen=True):
    """Be where a numbered paragraph stands: its level, its list, and how that counts."""

    level: int
    number: str
    ordered: bool
    start: int
    left: int = 0  # where its text begins, in twips
    family: str = ""  # of lists that count on in one another
    restarts: bool = False


class _Level(Struct, frozen=True):
    ordered: bool
    start: int
    left: int
    family: str = ""
    restarts: bool = False


class ListStyles(Struct):
    """Know how each list of a document counts at each level, by number and level."""

    levels: dict[tuple[str, str], _Level]

    @classmethod
    def of(cls, numbering: etree._Element | None) -> ListStyles:
        """Read a numbering part, None where there is none."""
        levels: dict[tuple[str, str], _Level] = {}
        if numbering is None:
            return cls(levels)
        abstracts = {
            each.get(qn("w:abstractNumId")): each for each in numbering.findall(qn("w:abstractNum"))
        }
        for each in numbering.findall(qn("w:num")):
            own = each.get(qn("w:numId"), "")
            named = each.find(qn("w:abstractNumId"))
            family = "" if named is None else named.get(_VALUE, "")
            abstract = abstracts.get(family)
            for level in () if abstract is None else abstract.findall(qn("w:lvl")):
                levels[own, level.get(qn("w:ilvl"), "0")] = _counted(level, family)
            for override in each.findall(qn("w:lvlOverride")):
                key = own, override.get(qn("w:ilvl"), "0")
                start = override.find(qn("w:startOverride"))
                if start is not None and key in levels:
                    first = _whole(start.get(_VALUE, ""), 1)
                    levels[key] = replace(levels[key], start=first, restarts=True)
        return cls(levels)

    def place(self, paragraph: etree._Element, styles: StyleRoles) -> ListPlace | None:
        """Say where a paragraph stands in a list; None for one that stands in none."""
        mark = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        number, level = styles.list_number(paragraph) or ("", "0")
        if mark is not None:
            number, level = _value(mark, "w:numId", number), _value(mark, "w:ilvl", level)
        if number in ("", "0"):
            return None
        found = self.levels.get((number, level), _Level(ordered=False, start=1, left=0))
        depth = min(_whole(level, 0), _DEEPEST)
        return ListPlace(
            *(depth, number, found.ordered, found.start, found.left),
            *(found.family, found.restarts),
        )


def _counted(level: etree._Element, family: str) -> _Level:
    kind = _value(level, "w:numFmt", "decimal")
    ordered = kind not in ("bullet", "none")
    start = _whole(_value(level, "w:start", ""), 1)
    return _Level(ordered, start, left_of(level) or 0, family)


def left_of(element: etree._Element) -> int | None:
    """Read where the text of a paragraph or a level begins, in twips; None where it is unsaid."""
    indent = element.find(f"{qn('w:pPr')}/{qn('w:ind')}")
    left = None if indent is None else indent.get(qn("w:left"), indent.get(qn("w:start")))
    return _whole(left, 0) if left is not None else None


def _value(element: etree._Element, name: str, default: str) -> str:
    found = element.find(qn(name))
    return default if found is None else str(found.get(_VALUE, default))


def _whole(text: str, default: int) -> int:
    return int(text) if text.isdecimal() and len(text) < 7 else default


class _OpenList(Struct):
    place: ListPlace
    items: list[list[Block]] = field(default_factory=list)

    def closed(self) -> ListBlock:
        items = tuple(ListItem(tuple(blocks)) for blocks in self.items)
        ordered = self.place.ordered
        return ListBlock(ordered, items, self.place.start if ordered else 1)


class BlockBuilder(Struct):
    """Take a document's paragraphs one after the other, and give them as blocks."""

    blocks: list[Block] = field(default_factory=list)
    group: list[Block] = field(default_factory=list)  # of the role
    role: str = ""
    lists: list[_OpenList] = field(default_factory=list)  # the outermost first
    labels: list[tuple[Cell, ...]] = field(default_factory=list)

    def finished(self) -> list[Block]:
        """Give all blocks."""
        self._go_on("")
        return self.blocks

    def add(self, role: str, block: Block) -> None:
        """Take a block that stands in no list."""
        self._go_on(role if role in _GROUPS else "")
        if not isinstance(block, Contents) or block not in self.blocks[-1:]:
            (self.group if self.role else self.blocks).append(block)

    def add_label(self, inlines: tuple[Inline, ...]) -> None:
        """Take a line of a heading block: a label, a tab, and what goes with it."""
        self._go_on("heading-block")
        label, *others = _parted(inlines)
        row = (Cell(tuple(_unbold(label))), *(Cell(tuple(cell)) for cell in others))
        if self.labels and len(self.labels[0]) != len(row):
            self._close_labels()
        if others:
            self.labels.append(row)
        else:
            self.group.append(Paragraph(inlines))

    def add_item(self, role: str, place: ListPlace, inlines: tuple[Inline, ...]) -> None:
        """Take an item of a list."""
        self._go_on(role if role in _GROUPS else "", in_list=True)
        while len(self.lists) > place.level + 1:
            self._close_list()
        if len(self.lists) == place.level + 1 and _is_other(self.lists[-1].place, place):
            self._close_list()
        while len(self.lists) < place.level + 1:
            if self.lists and not self.lists[-1].items:
                self.lists[-1].items.append([])
            self.lists.append(_OpenList(place))
        self.lists[-1].items.append([Paragraph(inlines)])

    def add_below(self, inlines: tuple[Inline, ...], left: int | None) -> None:
        """Take a further paragraph of an item: of which list, its text's left edge tells."""
        while left is not None and len(self.lists) > 1 and self.lists[-1].place.left > left:
            self._close_list()
        if self.lists:
            self.lists[-1].items[-1].append(Paragraph(inlines))
        else:
            self.add("", Paragraph(inlines))

    def _go_on(self, role: str, *, in_list: bool = False) -> None:
        """End what does not go on: lists, and the group of another role."""
        if not in_list or role != self.role:
            while self.lists:
                self._close_list()
        if role == self.role:
            return
        self._close_labels()
        if self.group:
            self.blocks.append(Group(self.role, tuple(self.group)))
        self.group, self.role = [], role

    def _close_labels(self) -> None:
        if self.labels:
            width = len(self.labels[0])
            aligns: tuple[Align, ...] = tuple("left" for _ in range(width))
            self.group.append(Table((Cell(()),) * width, tuple(self.labels), aligns))
        self.labels = []

    def _close_list(self) -> None:
        block = self.lists.pop().closed()
        if self.lists:
            self.lists[-1].items[-1].append(block)
        else:
            (self.group if self.role else self.blocks).append(block)


def _is_other(one: ListPlace, other: ListPlace) -> bool:
    """Say whether a paragraph begins a list of its own.

    LibreOffice gives the first item of a list that counts anew a number of its own, and
    those after it the number of their family.
    """
    if one.ordered != other.ordered:
        return True
    counts_on = one.family == other.family and not other.restarts
    return one.ordered and one.number != other.number and not counts_on


def _parted(inlines: tuple[Inline, ...]) -> list[list[Inline]]:
    """Part a line at its tabs."""
    cells: list[list[Inline]] = [[]]
    for inline in inlines:
        if not isinstance(inline, Text):
            cells[-1].append(inline)
            continue
        first, *others = inline.text.split("\t")
        cells[-1].append(replace(inline, text=first))
        cells += [[replace(inline, text=part)] for part in others]
    return [[one for one in cell if not isinstance(one, Text) or one.text] for cell in cells]


def _unbold(inlines: list[Inline]) -> list[Inline]:
    """Give a label without its weight, which the writer gives it."""
    return [replace(one, bold=False) if isinstance(one, Text) else one for one in inlines]
