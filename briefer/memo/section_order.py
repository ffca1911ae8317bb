"""A memo's sections put in another order than its template's, before they are read.

They are parted at headings and at tabs, in the text that a filled template writes. What
has no heading of its own (the marking, the heading block, the clearance) stands where it
stands, and so does a section that its template keeps in its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct, field

from briefer.briefing.section_order import TABS, in_order
from briefer.memo.blocks import TabStart
from briefer.memo.headings import slug
from briefer.memo.inlines import plain_text
from briefer.memo.printed import KEY, NOTHING, OPEN, Placed, Registry, inlines_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_STANDING = frozenset({"marking", "heading-block", "basis", "clearance"})  # roles of groups
_FENCE = re.compile(r":::+\s*(?P<role>[a-z][a-z0-9-]*)?\s*")
_HEADING = re.compile(r"(?P<marks>#{1,6})\s+(?P<words>\S.*)")
_MARK = re.compile(f"{KEY}([^{KEY}]*){KEY}")
_PRINTED = re.compile(f"{OPEN}..", re.DOTALL)
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_TAB, _TITLE = 0, 1  # levels; other headings have their own
_LONGEST_NAME = 80  # letters, as of a record's id: a brief's file holds paths of a few
FIXED = "!"  # what the mark of a section begins with that keeps its place


def section_name(words: str) -> str:
    """Name a section by words: "Bottom line" is bottom-line."""
    return slug(words)[:_LONGEST_NAME]


def key_mark(name: str, *, fixed: bool = False) -> str:
    """Mark a heading with the name by which a brief knows its section."""
    return f"{KEY}{FIXED if fixed else ''}{section_name(name)}{KEY}"


class Part(Struct):
    """Be the lines from one heading or tab to the next, and the parts within.

    ``path`` is empty for what keeps its place; ``number`` counts the parts as written.
    """

    level: int
    number: int = 0
    path: str = ""
    within: str = ""  # what the paths of its own parts begin with
    lines: list[str] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    tab: TabStart | None = None

    def written(self, *, keyed: bool) -> Iterator[str]:
        """Give its lines; ``keyed`` has its path marked on the first."""
        for number, line in enumerate(self.lines):
            bare = _MARK.sub("", line) if KEY in line else line
            told = f"{KEY}{self.number} {self.path}{KEY}" if keyed and self.path else ""
            yield bare if number else f"{bare}{told}"
        for part in self.parts:
            yield from part.written(keyed=keyed)

    def walk(self) -> Iterator[Part]:
        """Give it and all within it."""
        yield self
        for part in self.parts:
            yield from part.walk()


def parted(text: str, registry: Registry) -> Part:
    """Part what a filled template wrote; the whole is a part without a heading."""
    return _Parting(registry).part(text)


class _Parting(Struct):
    registry: Registry
    whole: Part = field(default_factory=lambda: Part(-1))
    open: list[Part] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)
    depth: int = 0  # of groups
    count: int = 0

    def part(self, text: str) -> Part:
        self.open = [self.whole]
        for line in text.split("\n"):
            self._begin(line.replace(NOTHING, "").rstrip())
            self.open[-1].lines.append(line)
        return self.whole

    def _begin(self, whole: str) -> None:
        """Begin a part where a line does; a heading that is set in is read as text."""
        line = whole.lstrip()
        if line.startswith(":::"):
            match = _FENCE.fullmatch(line)
            role = match["role"] if match else None
            if role and not self.depth and role in _STANDING:
                self._add(Part(_TITLE + 1))
            self.depth = max(0, self.depth + (1 if role else -1))
        elif self.depth:
            return
        elif match := _HEADING.fullmatch(whole):
            self._heading(len(match["marks"]), match["words"])
        elif line.startswith(OPEN) and (start := self._tab(line)):
            path = self._free(f"{TABS}/{section_name(start.title)}")
            self._add(Part(_TAB, path=path, within=path, tab=start))

    def _heading(self, level: int, words: str) -> None:
        if level == _TITLE and self.open[-1].level < _TITLE + 1 and self._outside_tabs():
            self._add(Part(_TITLE, within=self.open[-1].within))
            return
        level = max(level, _TITLE + 1)
        while self.open[-1].level >= level:
            self.open.pop()
        marked = _MARK.search(words)
        name = marked[1] if marked else self._name(words)
        above = self.open[-1].within
        path = self._free("/".join(filter(None, (above, name.removeprefix(FIXED)))))
        self._add(Part(level, path="" if name.startswith(FIXED) else path, within=path))

    def _outside_tabs(self) -> bool:
        return all(part.tab is None for part in self.open)

    def _add(self, part: Part) -> None:
        while self.open[-1].level >= part.level:
            self.open.pop()
        self.count += 1
        part.number = self.count
        self.open[-1].parts.append(part)
        self.open.append(part)

    def _tab(self, line: str) -> TabStart | None:
        rest, values = self.registry.parted(line)
        value = values[0] if rest == OPEN else None
        block = value.block if isinstance(value, Placed) else None
        return block if isinstance(block, TabStart) else None

    def _name(self, words: str) -> str:
        """Name a section by the template's own words, which no date and no name changes."""
        own = _PRINTED.sub(" ", words)
        for said in (_IN_BRACKETS.sub(" ", own), own):
            if any(one.isalpha() for one in said):
                return section_name(said)
        _, values = self.registry.parted(words)
        printed = (plain_text(inlines_of(one)) for one in values if not isinstance(one, Placed))
        return section_name(" ".join(printed))

    def _free(self, path: str) -> str:
        found, number = path, 1
        while found in self.taken:
            number += 1
            found = f"{path}-{number}"
        self.taken.add(found)
        return found


def arrange(whole: Part, wanted: Sequence[str]) -> None:
    """Put the parts of each into the order that is wanted; what is fixed keeps its place."""
    for part in whole.walk():
        for tabs in (False, True):
            _arrange(part.parts, wanted, tabs=tabs)


def _arrange(parts: list[Part], wanted: Sequence[str], *, tabs: bool) -> None:
    places = [n for n, one in enumerate(parts) if one.path and (one.tab is not None) == tabs]
    by_path = {parts[place].path: parts[place] for place in places}
    if len(by_path) > 1:
        for place, path in zip(places, in_order(list(by_path), wanted), strict=True):
            parts[place] = by_path[path]


def tabs_of(whole: Part) -> Iterable[TabStart]:
    """Give the tabs in order."""
    return (part.tab for part in whole.walk() if part.tab is not None)
