"""A filled template's Markdown to blocks: the one place where Markdown becomes a memo.

The text is parted into fragments (a heading, a paragraph, a list, a table); each is
read once by its content (shapes.py) and what was printed is put in (filling.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct, field
from msgspec.structs import replace

from briefer.errors import BrieferError, TemplateError
from briefer.memo.blocks import Block, Group, Heading, ListBlock, ListItem, Table, TabStart
from briefer.memo.filling import filled_blocks, filled_line
from briefer.memo.inlines import plain_text
from briefer.memo.printed import KEY, NOTHING, OPEN, Placed, Registry
from briefer.memo.tables import filled_table
from briefer.progress import told

MAX_DEPTH = 8
_FENCE = re.compile(r":::+\s*(?P<role>[a-z][a-z0-9-]*)?\s*")
_HEADING = re.compile(r"#{1,6}\s+\S.*")
_ITEM = re.compile(r"(?P<indent>[ \t]*)(?P<mark>[-*+]|\d{1,3}[.)])[ \t]+(?P<text>\S.*)?")
_MARKS = frozenset("-*+0123456789")
_TITLE = re.compile(r"Table:\s*(?P<title>.*)")
# What opens a line and must keep the blank that a value of nothing stands after.
_OPENING = re.compile(rf"\s*(?:[-*+]|\d{{1,3}}[.)]|#+|\|(?:.*\|)?)?{NOTHING}*")


def blocks_of(text: str, registry: Registry, name: str = "") -> tuple[Block, ...]:
    """Read Markdown with markers into blocks.

    Raises TemplateError, naming the template, for what nests deeper than eight
    levels, a group that is not closed, and a table's row with too many cells.
    """
    reader = _Reader(registry, name)
    try:
        reader.read(text.split("\n"))
        return reader.finish()
    except BrieferError as error:
        where = ", ".join(dict.fromkeys(part for part in (name, error.where) if part))
        raise TemplateError(error.what, where=where, fix=error.fix) from error


def _without_nothing(line: str) -> str:
    """Take out the places where nothing was printed, and the blanks before them.

    The blank that makes a list item, a heading or a cell stays, and so does the place.
    """
    kept, *others = line.split(NOTHING)
    for other in others:
        before = kept.rstrip(" \t")
        kept = f"{kept}{NOTHING}{other}" if _OPENING.fullmatch(before) else f"{before}{other}"
    return kept


def _joined(last: Block, first: Block) -> ListBlock | None:
    """Join a list with what goes on with it, None where that is no list of its kind."""
    if not isinstance(last, ListBlock) or not isinstance(first, ListBlock):
        return None
    return replace(last, items=last.items + first.items) if last.ordered == first.ordered else None


class _Reader(Struct):
    """Take the lines one by one and put each finished fragment into its group."""

    registry: Registry
    name: str
    groups: list[tuple[str, list[Block]]] = field(default_factory=lambda: [("", [])])
    kind: str = ""  # of the fragment that is open: paragraph, list, table, or none
    lines: list[str] = field(default_factory=list)
    blank: bool = False
    title: str = ""
    begun: str = ""  # the section that is about to begin, where it tells its number and path
    interposed: bool = False  # a table has just been put into a list's last item

    def read(self, lines: list[str]) -> None:
        for raw in told("reading", lines):
            line = (_without_nothing(raw) if NOTHING in raw else raw).rstrip()
            if not line.strip():
                self._blank_line()
            elif line.lstrip().startswith(":::"):
                self._fence(line.strip())
            else:
                self._line(line)

    def finish(self) -> tuple[Block, ...]:
        self._end()
        if len(self.groups) > 1:
            raise self._error(f"the group {self.groups[-1][0]!r} is not closed with :::")
        return tuple(self.groups[0][1])

    def _blank_line(self) -> None:
        self.blank = True
        if self.kind in ("paragraph", "table"):
            self._end()

    def _line(self, line: str) -> None:
        if KEY in line:
            line, begun, _ = line.split(KEY)
            self._end()
            self.begun = begun
        kind = self._kind(line)
        if kind != self.kind or (kind == "paragraph" and self.blank):
            self._end()
        if kind == "placed":
            placed = self._placed(line.lstrip())
            self._put([placed.block] if placed else [])
        elif kind == "title":
            match = _TITLE.match(line.strip())
            self.title = match["title"] if match else ""
        else:
            if self.blank and self.lines:
                self.lines.append("")
            self.kind = kind
            self.lines.append(line)
            if kind == "heading":
                self._end()
        self.blank = False

    def _kind(self, line: str) -> str:
        text = line.lstrip()
        first = text[0]
        if first == "|":
            return "table"
        if first == OPEN and self._placed(text):
            return "placed"
        if first == "#" and _HEADING.fullmatch(line):
            return "heading"
        if first == "T" and _TITLE.match(line):
            return "title"
        item = _ITEM.fullmatch(line) if first in _MARKS else None
        if item and (self.kind == "list" or self._begins_list(item["mark"])):
            return "list"
        in_list = self.kind == "list" and (not self.blank or line[0] in " \t")
        return "list" if in_list else "paragraph"

    def _placed(self, text: str) -> Placed | None:
        rest, values = self.registry.parted(text)
        value = values[0] if rest == OPEN else None
        return value if isinstance(value, Placed) else None

    def _begins_list(self, mark: str) -> bool:
        return not mark[0].isdigit() or self.kind != "paragraph" or mark[:-1] == "1"

    def _fence(self, line: str) -> None:
        self._end()
        match = _FENCE.fullmatch(line)
        if match is None:
            raise self._error(f"{line!r} opens no group; write ::: and its role")
        if match["role"]:
            self.groups.append((match["role"], []))
            if len(self.groups) > MAX_DEPTH + 1:
                raise self._error(f"groups nest deeper than {MAX_DEPTH} levels")
            return
        if len(self.groups) == 1:
            raise self._error("::: closes a group that was not opened")
        role, blocks = self.groups.pop()
        if blocks:
            self._put([Group(role, tuple(blocks))])

    def _end(self) -> None:
        """Read the fragment that is open, if any."""
        kind, lines = self.kind, self.lines
        self.kind, self.lines, self.blank = "", [], False
        if kind == "table":
            table = self._table(lines)
            self.interposed = lines[0][0] in " \t" and self._interpose(table)
            if not self.interposed:
                self._put([table])
        elif lines:
            if kind == "list":
                lines = list(self._even(lines))
            self._put(filled_blocks(*self.registry.parted("\n".join(lines))))

    def _put(self, blocks: Iterable[Block]) -> None:
        held, fresh = self.groups[-1][1], list(blocks)
        if self.begun:
            number, _, path = self.begun.partition(" ")
            begun = (b for b in fresh if isinstance(b, Heading | TabStart))
            fresh = [replace(one, path=path, number=int(number)) for one in begun]
            self.begun = ""
        if self.interposed and fresh:
            joined = _joined(held[-1], fresh[0])
            if joined is not None:
                held[-1] = joined
                del fresh[0]
        self.interposed = False
        held.extend(fresh)

    def _interpose(self, table: Table) -> bool:
        """Put an indented table into the item above it, whose list then goes on."""
        held = self.groups[-1][1]
        last = held[-1] if held else None
        if not isinstance(last, ListBlock):
            return False
        *items, item = last.items
        held[-1] = replace(last, items=(*items, ListItem((*item.blocks, table))))
        return True

    def _even(self, lines: list[str]) -> Iterator[str]:
        """Indent each level by four, whatever the template indents it by."""
        indents: list[int] = []
        for line in lines:
            match = _ITEM.fullmatch(line)
            width = len(line) - len(line.lstrip())
            if match:
                while indents and width < indents[-1]:
                    indents.pop()
                if not indents or width > indents[-1]:
                    indents.append(width)
                if len(indents) > MAX_DEPTH:
                    raise self._error(f"a list nests deeper than {MAX_DEPTH} levels")
                mark = match["mark"].replace(")", ".")
                yield f"{' ' * 4 * (len(indents) - 1)}{mark} {match['text'] or NOTHING}"
            else:
                yield f"{' ' * 4 * len(indents)}{line.strip()}" if line else ""

    def _table(self, lines: list[str]) -> Table:
        title = plain_text(filled_line(*self.registry.parted(self.title)))
        self.title = ""
        return filled_table(*self.registry.parted("\n".join(lines)), title)

    def _error(self, what: str) -> TemplateError:
        return TemplateError(what, where=self.name)
