"""What the outline asks of the desk on the worker, as plain values to show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from briefer.briefing.section_order import parent_of
from briefer.desk.outline import concerns_of, contradictions_of, outline_of
from briefer.library.naming import name_of
from briefer.memo.inlines import plain_text
from briefer.memo.prose import prose_line
from briefer.ui.dates import order_in_window
from briefer.ui.places.brief.outline.words import Remark, contradictions, told_of

if TYPE_CHECKING:
    from briefer.briefing.line import Line
    from briefer.briefing.outline import Outline, OutlineRow
    from briefer.desk import Desk
    from briefer.library.briefs import Brief, OwnSection
    from briefer.library.dates import DateOrder
    from briefer.library.library import Library
    from briefer.library.record import Kind

PartKind = Literal["section", "unprinted", "left-out"]


class Entry(NamedTuple):
    """Be a row of the outline, and its words without marks."""

    row: OutlineRow
    plain: str

    @property
    def point(self) -> str:
        """The point's id."""
        return self.row.line.point.id

    @property
    def taken(self) -> bool:
        """Whether the memo takes it."""
        return self.row.left is None

    @property
    def can_be_taken(self) -> bool:
        """Whether a tick can take it: nothing is taken that was not known on the date."""
        return self.row.left is None or self.row.left.reason != "not-yet-known"


class Part(NamedTuple):
    """Be a section as the memo heads it, or what stands in none: taken and not printed, not taken.

    The latter two have no title.
    """

    kind: PartKind
    title: str
    depth: int
    role: OwnSection
    area: str
    entries: tuple[Entry, ...]
    tab: bool = False
    path: str = ""  # by which the brief orders it, empty for what keeps its place
    ordered: bool = False  # whether those beside it have an order of this brief's own


class Shown(NamedTuple):
    """Be an outline to show; ``names`` are of what it leads to, by kind and id."""

    brief: str
    parts: tuple[Part, ...]
    lines: tuple[Line, ...]
    taken: int
    more: int
    names: Mapping[str, str]
    order: DateOrder
    usual: tuple[str, ...] = ()  # the sections that can be moved, as the template has them


class SourceChoice(NamedTuple):
    """Be a source to cite."""

    id: str
    title: str


def outline(desk: Desk, brief: Brief) -> Shown:
    """Lay the outline out."""
    memo = outline_of(desk, brief)
    parts = tuple(_parts(memo.outline, brief))
    return Shown(
        brief=brief.id,
        parts=parts,
        lines=memo.lines,
        taken=memo.outline.taken,
        more=memo.outline.more,
        names=dict(_names(desk.library, (one for part in parts for one in part.entries))),
        order=order_in_window(desk.library.settings.date_order),
        usual=memo.outline.usual,
    )


def concerns(desk: Desk, brief: Brief) -> Mapping[str, tuple[Remark, ...]]:
    """Say what is to be looked at, by point, in words."""
    return {point: told_of(point, found) for point, found in concerns_of(desk, brief).items()}


def contradicted(desk: Desk) -> Mapping[str, tuple[Remark, ...]]:
    """Say what contradicts or repeats each point, in words."""
    return {name: contradictions(name, found) for name, found in contradictions_of(desk).items()}


def sources(desk: Desk) -> tuple[SourceChoice, ...]:
    """List the sources by title."""
    found = (SourceChoice(one.id, one.title) for one in desk.library.sources.values())
    return tuple(sorted(found, key=lambda one: one.title.casefold()))


def _parts(outline: Outline, brief: Brief) -> Iterator[Part]:
    ordered = {parent_of(path) for path in brief.section_order}
    for section in outline.sections:
        if section.rows or section.depth == 0:
            entries = _entries(section.rows)
            yield Part(
                "section",
                section.title,
                section.depth,
                section.role,
                section.area,
                entries,
                section.tab,
                section.path,
                bool(section.path) and parent_of(section.path) in ordered,
            )
    if outline.unprinted:
        yield Part("unprinted", "", 0, "background", "", _entries(outline.unprinted))
    if outline.left_out:
        yield Part("left-out", "", 0, "background", "", _entries(outline.left_out))


def _entries(rows: Iterable[OutlineRow]) -> tuple[Entry, ...]:
    return tuple(Entry(row, plain(row.text)) for row in rows)


def plain(text: str) -> str:
    """Give a text in the subset of Markdown without its marks."""
    return plain_text(prose_line(text))


def _names(library: Library, entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    """Name what the rows lead to: what they were taken for, and their sources."""
    for entry in entries:
        for because in entry.row.because:
            for name in because.ids:
                kind = "organizations" if because.ground == "parties" else because.ground
                yield _named(library, cast("Kind", kind), name)
        for cite in entry.row.line.cites:
            yield _named(library, "sources", cite.source)


def _named(library: Library, kind: Kind, name: str) -> tuple[str, str]:
    record = library.records.get(kind, {}).get(name)
    return f"{kind}/{name}", (name_of(record) if record else "") or name
