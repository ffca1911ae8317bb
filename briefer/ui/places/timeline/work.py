"""What the place Timeline asks of the desk on the worker, brought back as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefer.briefing.tab_view import SessionRow
from briefer.briefing.view import MemoView
from briefer.library.dates import DateOrder
from briefer.memo.coverage_map.alt import alt_of as alt_of_map
from briefer.memo.coverage_map.cells import map_of
from briefer.memo.coverage_map.layout import drawing_of as drawing_of_map
from briefer.memo.coverage_map.layout import heads_of as heads_of_map
from briefer.memo.coverage_map.layout import regions_of as regions_of_map
from briefer.memo.coverage_map.words import MapWording
from briefer.memo.drawing import Drawing, Heads, Region
from briefer.memo.timeline.alt import alt_of
from briefer.memo.timeline.events import timeline_of
from briefer.memo.timeline.layout import drawing_of, heads_of
from briefer.memo.timeline.regions import regions_of
from briefer.memo.timeline.words import Wording
from briefer.ui.dates import order_in_window
from briefer.ui.languages import language_in_window

if TYPE_CHECKING:
    from briefer.briefing.tab_view import DialogueSheet
    from briefer.desk import Desk
    from briefer.library.briefs import Brief


@dataclass(frozen=True, slots=True)
class Picture:
    """Be a drawing with its title, what it says in words, and its parts that say more."""

    drawing: Drawing
    title: str
    alt: str
    regions: tuple[Region, ...]
    heads: Heads


@dataclass(frozen=True, slots=True)
class Detail:
    """Be what is on file of a record: labels of ``wording`` with their values."""

    title: str
    lines: tuple[tuple[str, str], ...]
    record: str = ""  # as "meetings/jhlc-14"; empty where there is none to lead to


@dataclass(frozen=True, slots=True)
class Pictures:
    """Be both pictures on one date; a picture without rows is None."""

    as_of: str
    timeline: Picture | None
    coverage: Picture | None
    dialogues: Mapping[str, Detail]
    meetings: Mapping[str, Detail]


def pictures(desk: Desk, brief: Brief, *, everything: bool) -> Pictures:
    """Draw the brief's dialogues and areas, or all of the library."""
    if everything:
        library = desk.library
        brief = desk.changed(brief, dialogues=tuple(library.dialogues), areas=tuple(library.areas))
    view = desk.view(brief)
    return Pictures(
        as_of=view.as_of.printed(order_in_window(view.date_order)),
        timeline=_timeline(view) if view.dialogues else None,
        coverage=_coverage(view) if view.coverage else None,
        dialogues={
            sheet.status.dialogue.id: _dialogue(sheet, view) for sheet in view.dialogue_sheets
        },
        meetings={
            row.meeting.id: _meeting(row, sheet, view)
            for sheet in view.dialogue_sheets
            for row in sheet.sessions
        },
    )


def _spoken(view: MemoView) -> tuple[str, DateOrder]:
    """Give the language of the pictures and their order of dates: the window's or the memo's."""
    japanese = language_in_window() == "ja"
    return "ja" if japanese else view.language, order_in_window(view.date_order)


def _timeline(view: MemoView) -> Picture:
    wording = Wording.of(*_spoken(view))
    day = wording.day(view.as_of)
    timeline = timeline_of(view, wording)
    return Picture(
        drawing_of(timeline, wording),
        wording.says.title.format(day),
        alt_of(timeline, wording, day),
        tuple(regions_of(timeline, wording)),
        heads_of(timeline),
    )


def _coverage(view: MemoView) -> Picture:
    wording = MapWording.of(*_spoken(view))
    day = wording.dates.day(view.as_of)
    shown = map_of(view, wording)
    return Picture(
        drawing_of_map(shown, wording),
        wording.says.title.format(day),
        alt_of_map(shown, wording, day),
        tuple(regions_of_map(shown)),
        heads_of_map(shown),
    )


def _dialogue(sheet: DialogueSheet, view: MemoView) -> Detail:
    dialogue, order = sheet.status.dialogue, order_in_window(view.date_order)
    due = sheet.status.next_due
    sessions = ((row.state.state, _session(row, view)) for row in sheet.sessions)
    lines = [
        ("level", dialogue.level),
        ("parties", ", ".join(sheet.parties)),
        ("due", due.printed(order) if due else ""),
        *sessions,
        *(("left out", absent.topic) for absent in sheet.absent),
        ("about", sheet.body),
    ]
    shown = tuple(line for line in lines if line[1])
    return Detail(dialogue.name, shown, f"dialogues/{dialogue.id}")


def _session(row: SessionRow, view: MemoView) -> str:
    when = row.date.printed(order_in_window(view.date_order)) if row.date else ""
    return " · ".join(part for part in (row.meeting.name, when) if part)


def _meeting(row: SessionRow, sheet: DialogueSheet, view: MemoView) -> Detail:
    meeting, areas = row.meeting, {area.id: area.name for area in view.areas}
    left_out = (absent.topic for absent in sheet.absent if absent.meeting.id == meeting.id)
    lines = [
        (row.state.state, row.date.printed(order_in_window(view.date_order)) if row.date else ""),
        ("place", row.state.place),
        ("present", "; ".join(person.introduced for person in row.participants)),
        ("areas", ", ".join(areas.get(area, area) for area in meeting.areas)),
        *(("left out", topic) for topic in left_out),
    ]
    shown = tuple(line for line in lines if line[1])
    return Detail(meeting.name, shown, f"meetings/{meeting.id}")
