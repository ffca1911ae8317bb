"""The outline of a memo: its sections in order, each with the points that it prints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace as replaced

from briefer.briefing.because import Because, because_of
from briefer.briefing.line import Line
from briefer.briefing.lines import lines_of
from briefer.briefing.scope import Scope
from briefer.briefing.slots import slots_of
from briefer.briefing.view import LeftOutPoint, MemoView
from briefer.library.briefs import OwnSection

Form = Literal["text", "short", "say", "adopted"]  # the last: an objective in the side's words
MOST_LEFT_OUT = 1000  # of those that were not chosen, in one outline


class PrintedPoint(Struct, frozen=True):
    """Be a point that a section prints, and in which of its forms."""

    id: str
    form: Form
    instead: bool = False  # it would not stand here had nothing been left out by hand


class PrintedSection(Struct, frozen=True):
    """Be a heading of a filled template, and the points printed under it, each once.

    ``depth`` is 0 for a part of the memo or a tab, 1 for what stands under one. ``path``
    names it where it can be moved, and ``number`` is its place in the template.
    """

    title: str
    depth: int
    points: tuple[PrintedPoint, ...]
    tab: bool = False  # it stands behind a tab, or is one
    path: str = ""
    number: int = 0


class OutlineRow(Struct, frozen=True):
    """Be one point in the outline: taken where ``left`` is None."""

    line: Line
    bare: Line  # as it would be without the brief's rewording
    form: Form
    text: str  # as this section prints it
    because: tuple[Because, ...] = ()
    left: LeftOutPoint | None = None
    instead: bool = False  # it stands in for a point that was left out by hand
    slot: str = ""  # among the points of which alone it moves, where its section is composed

    @property
    def filed(self) -> str:
        """What it says in this form without the brief's rewording."""
        return in_form(self.bare, self.form)

    @property
    def reworded(self) -> bool:
        """Whether the brief words it otherwise than the library does."""
        return self.text != self.filed


class OutlineSection(Struct, frozen=True):
    """Be a section, and where a point written into it for this memo alone would go."""

    title: str
    depth: int
    role: OwnSection
    rows: tuple[OutlineRow, ...]
    area: str = ""  # that all of its points lead to, "" for several or none
    tab: bool = False
    path: str = ""  # by which a brief orders it, "" for what keeps its place


class Outline(Struct, frozen=True):
    """Be a memo's sections, what it takes and does not print, and what it does not take.

    ``left_out`` holds what was not chosen or not known; what the drafter left out himself
    stands in its section. ``more`` counts what is not listed for its number; ``usual`` is
    the sections that can be moved, by path, as the template has them.
    """

    sections: tuple[OutlineSection, ...]
    unprinted: tuple[OutlineRow, ...]
    left_out: tuple[OutlineRow, ...]
    taken: int
    more: int = 0
    usual: tuple[str, ...] = ()


def outline_of(
    scope: Scope,
    view: MemoView,
    printed: Sequence[PrintedSection],
    with_left: Sequence[PrintedSection] = (),
) -> Outline:
    """Lay out what a template printed of a view.

    ``with_left`` is what it prints when nothing is left out by hand: it says where such
    points would stand. Linear in points.
    """
    by_hand = {one.point.id for one in view.left_out if one.reason == "left-out"}
    rows = _Rows(scope, view, by_hand)
    sections = [rows.section(one) for one in _with_left_out(printed, with_left, by_hand)]
    shown = {row.line.point.id for section in sections for row in section.rows}
    unprinted = tuple(
        rows.row(PrintedPoint(name, "text"))
        for name in (*(line.point.id for line in view.lines), *by_hand)
        if name not in shown
    )
    others = [one for one in view.left_out if one.point.id not in by_hand]
    return Outline(
        sections=tuple(sections),
        unprinted=unprinted,
        left_out=tuple(rows.left(one) for one in others[:MOST_LEFT_OUT]),
        taken=len(view.lines),
        more=max(0, len(others) - MOST_LEFT_OUT),
        usual=_usual(with_left or printed),
    )


def _usual(printed: Iterable[PrintedSection]) -> tuple[str, ...]:
    """Give the paths of sections as the template has them."""
    return tuple(one.path for one in sorted(printed, key=lambda one: one.number) if one.path)


def _with_left_out(
    printed: Sequence[PrintedSection],
    with_left: Sequence[PrintedSection],
    by_hand: AbstractSet[str],
) -> list[PrintedSection]:
    """Put what was left out by hand where it would stand, in sections of its own if need be."""
    if not by_hand:
        return list(printed)
    found, whole = _by_place(printed), _by_place(with_left)
    order = list(found)
    needed = {key[0] for key, one in whole.items() if _of_these(one, by_hand)}
    at = 0
    for key, section in whole.items():
        points = _of_these(section, by_hand)
        if key in found:
            merged = _merged(_told(found[key], section), section.points, by_hand)
            found[key] = replaced(found[key], points=merged)
            at = order.index(key) + 1
        elif points or (section.depth == 0 and key[0] in needed):
            found[key] = replaced(section, points=points)
            order.insert(at, key)
            at += 1
    return [found[key] for key in order]


_Place = tuple[str, str, int]  # the part that it stands in, its title, which of that title


def _by_place(sections: Sequence[PrintedSection]) -> dict[_Place, PrintedSection]:
    """Tell sections of one title apart by the part of the memo that they stand in."""
    found: dict[_Place, PrintedSection] = {}
    titles = Counter[tuple[str, str]]()
    part = ""
    for section in sections:
        part = section.title if section.depth == 0 else part
        title = section.title if section.depth else ""
        found[part, title, titles[part, title]] = section
        titles[part, title] += 1
    return found


def _of_these(section: PrintedSection, by_hand: AbstractSet[str]) -> tuple[PrintedPoint, ...]:
    return tuple(one for one in section.points if one.id in by_hand)


def _told(printed: PrintedSection, whole: PrintedSection) -> list[PrintedPoint]:
    """Tell which points stand in for those left out: the whole section lacks them."""
    usual = {one.id for one in whole.points}
    return [replaced(one, instead=one.id not in usual) for one in printed.points]


def _merged(
    points: Sequence[PrintedPoint], whole: Sequence[PrintedPoint], by_hand: AbstractSet[str]
) -> tuple[PrintedPoint, ...]:
    """Put each point left out after the one that it would follow."""
    found = list(points)
    place = 0
    for one in whole:
        at = next((n for n, held in enumerate(found) if held.id == one.id), None)
        if at is not None:
            place = at + 1
        elif one.id in by_hand:
            found.insert(place, one)
            place += 1
    return tuple(found)


class _Rows:
    """Make the rows of one view."""

    def __init__(self, scope: Scope, view: MemoView, by_hand: AbstractSet[str]) -> None:
        self._scope = scope
        self._view = view
        self._left = {one.point.id: one for one in view.left_out if one.point.id in by_hand}
        left_lines = lines_of(scope, [one.point for one in self._left.values()])
        self._lines = {line.point.id: line for line in (*view.lines, *left_lines)}
        self._adopted = {one.point: one.text for one in view.brief.objectives if one.text}
        self._objectives = {line.point.id for line in view.objectives}
        self._bare = self._without_rewordings(line.point.id for line in view.lines)

    def _without_rewordings(self, taken: Iterable[str]) -> dict[str, Line]:
        """Give the lines that the brief rewords as they would be without."""
        scope = self._scope
        reworded = {one.point for one in scope.brief.rewordings}.intersection(taken)
        points = [p for name in reworded if (p := scope.library.points.get(name)) is not None]
        bare = replace(scope, brief=replaced(scope.brief, rewordings=()))
        return {line.point.id: line for line in lines_of(bare, points)}

    def section(self, printed: PrintedSection) -> OutlineSection:
        rows = self._in_slots([self.row(o) for o in printed.points if o.id in self._lines])
        areas = {row.line.lead_area for row in rows}
        return OutlineSection(
            title=printed.title,
            depth=printed.depth,
            role=self._role(rows),
            rows=rows,
            area=areas.pop() if len(areas) == 1 else "",
            tab=printed.tab,
            path=printed.path,
        )

    def _in_slots(self, rows: Sequence[OutlineRow]) -> tuple[OutlineRow, ...]:
        short = any(row.form == "short" for row in rows)
        taken = [row.line.point.id for row in rows if row.left is None]
        slots = slots_of(self._view, taken, short=short)
        return tuple(replaced(row, slot=slots.get(row.line.point.id, "")) for row in rows)

    def row(self, one: PrintedPoint) -> OutlineRow:
        line = self._lines[one.id]
        return OutlineRow(
            line=line,
            bare=self._bare.get(one.id, line),
            form=one.form,
            text=self._adopted[one.id] if one.form == "adopted" else in_form(line, one.form),
            because=because_of(self._scope, line.point),
            left=self._left.get(one.id),
            instead=one.instead,
        )

    def _role(self, rows: Sequence[OutlineRow]) -> OwnSection:
        """Say what a point written into a section would be, by what most of its points are."""
        if rows and {row.line.point.id for row in rows if row.left is None} == self._objectives:
            return "objectives"
        counts = Counter(_role(self._scope, row) for row in rows)
        return counts.most_common(1)[0][0] if counts else "background"

    def left(self, one: LeftOutPoint) -> OutlineRow:
        (line,) = lines_of(self._scope, [one.point])
        return OutlineRow(line, line, "text", line.text, left=one)


def in_form(line: Line, form: Form) -> str:
    """Give a line's words in one of its forms; where it lacks that, its text."""
    words = {"short": line.short, "say": line.point.say}.get(form, "")
    return words or line.text


def _role(scope: Scope, row: OutlineRow) -> OwnSection:
    point, side = row.line.point, scope.side
    if row.form == "say":
        return "talking-points"
    if row.form == "adopted":
        return "objectives"
    match point.kind:
        case "objective":
            ours = not point.by or (side is not None and point.by == side.id)
            return "objectives" if ours else "their-objectives"
        case "talking-point":
            return "talking-points"
        case "watch" | "judgment":
            return "watch-outs"
        case _:
            return "agenda" if row.form == "short" else "background"
