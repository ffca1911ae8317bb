"""A row of the outline: what it holds, how it is ticked, and where it can be moved."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from briefer.briefing.section_order import parent_of

if TYPE_CHECKING:
    from briefer.ui.places.brief.outline.words import Remark
    from briefer.ui.places.brief.outline.work import Entry, Part


class Node:
    """Be a section or a point in the tree.

    ``points`` counts the points that the memo takes and ``warned`` the signs beside them,
    its own or those of all within it; ``holds`` is how many rows of points there are, and
    ``free`` how many of them can be taken or left out.
    """

    __slots__ = (
        *("children", "entry", "found", "free", "holds", "key", "parent", "part", "place"),
        *("points", "warned"),
    )

    def __init__(self, key: str, parent: Node | None, part: Part | None) -> None:
        self.key = key
        self.parent = parent
        self.part = part
        self.place = 0
        self.entry: Entry | None = None
        self.found: tuple[Remark, ...] = ()
        self.children: list[Node] = []
        self.points = self.warned = self.holds = self.free = 0

    def add(self, child: Node) -> Node:
        """Put a node at the end."""
        child.place = len(self.children)
        self.children.append(child)
        return child

    def count(self) -> None:
        """Count anew what it and all beneath it hold."""
        for node in reversed(list(self.walk())):
            within = node.children
            node.holds = int(node.entry is not None) + sum(one.holds for one in within)
            free = node.entry is not None and node.entry.can_be_taken
            node.free = int(free) + sum(one.free for one in within)
            taken = node.entry is not None and node.entry.taken
            node.points = int(taken) + sum(one.points for one in within)
            own = sum(not one.quiet for one in node.found)
            node.warned = own + sum(one.warned for one in within)

    @property
    def can_be_ticked(self) -> bool:
        """Whether it is a section whose points can be taken or left out together."""
        return self.part is not None and self.part.kind != "left-out" and self.free > 0

    @property
    def tick(self) -> Qt.CheckState | None:
        """How much of it the memo takes, None where there is nothing to take or leave out."""
        state = Qt.CheckState
        if not (self.free if self.entry is not None else self.can_be_ticked):
            return None
        if self.points == 0:
            return state.Unchecked
        return state.Checked if self.points == self.free else state.PartiallyChecked

    @property
    def tickable(self) -> Iterator[Entry]:
        """The points in it and in the sections within it that can be taken or left out."""
        for node in self.walk():
            if node.entry is not None and node.entry.can_be_taken:
                yield node.entry

    @property
    def fellows(self) -> list[Node]:
        """Those among which it can be moved, itself with them.

        Points are taken and of the same slot, sections of the same parent in the memo.
        """
        if self.parent is None or self.part is None:
            return []
        if self.entry is None:
            return [one for one in self.parent.children if self._is_beside(one)]
        if not self.entry.taken:
            return []
        slot = self.entry.row.slot
        beside = ((one, one.entry) for one in self.parent.children)
        return [one for one, e in beside if e is not None and e.taken and e.row.slot == slot]

    def _is_beside(self, other: Node) -> bool:
        own, part = self.part, other.part
        if own is None or part is None or other.entry is not None or not (own.path and part.path):
            return False
        return parent_of(own.path) == parent_of(part.path)

    @property
    def can_move(self) -> bool:
        """Whether it is a section with another beside it; looked for in every row shown."""
        if self.entry is not None or self.parent is None:
            return False
        return any(self._is_beside(one) for one in self.parent.children if one is not self)

    def past(self, other: Node) -> Move | None:
        """Say how it gets to the other side of what stands in a section beside it."""
        fellows = self.fellows
        target: Node | None = other
        while target is not None and target not in fellows:
            target = target.parent
        if target is None or target is self:
            return None
        return self, target, "after" if target.place > self.place else "before"

    def move_to(self, row: int) -> Move | None:
        """Say how it gets before a row of what it stands in, None where nothing would change."""
        fellows = self.fellows
        if self not in fellows:
            return None
        if self.entry is None and not fellows[0].place <= row <= fellows[-1].place + 1:
            return None  # among tabs it is no front section, nor the other way round
        here = fellows.index(self)
        place = sum(one.place < row for one in fellows)
        if place in (here, here + 1):
            return None
        return (self, fellows[place - 1], "after") if place else (self, fellows[0], "before")

    def walk(self) -> Iterator[Node]:
        """Give it and all beneath it."""
        yield self
        for child in self.children:
            yield from child.walk()


Move = tuple[Node, Node, str]  # a row, another, whether it goes "before" or "after" it
