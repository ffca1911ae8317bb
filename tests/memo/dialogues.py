"""Small libraries of dialogues and the timelines that their views come to."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from briefer.briefing.compose import view_of
from briefer.briefing.view import MemoView
from briefer.library.briefs import Brief
from briefer.library.dates import PartialDate
from briefer.library.forums import Cadence, Dialogue, Meeting, MeetingState, MeetingStateName
from briefer.library.library import Library, empty_library
from briefer.memo.blocks import Figure
from briefer.memo.figures import timeline_figures

DAY = PartialDate.parse("2022-01-15")
LONG_AGO = PartialDate.parse("1990")


def a_dialogue(name: str = "JHLC", months: int | None = 24, **more: Any) -> Dialogue:
    """Make a dialogue that meets every so many months."""
    cadence = Cadence(months=months, basis="stated") if months else None
    fields = {"id": name.casefold(), "form": "committee", "cadence": cadence, **more}
    return Dialogue(name=name, **fields)


def a_session(
    dialogue: Dialogue,
    date: str | None,
    state: MeetingStateName = "held",
    ordinal: int | None = None,
    name: str = "",
) -> Meeting:
    """Make a session that was known of long ago, so that any date may be asked about."""
    when = PartialDate.parse(date) if date else None
    said = MeetingState(state=state, date=when, known_from=LONG_AGO)
    own = name or f"{dialogue.id}-{date}-{state}-{ordinal}"
    return Meeting(id=own, name=name or own, dialogue=dialogue.id, ordinal=ordinal, states=(said,))


def a_library(dialogues: Iterable[Dialogue], meetings: Iterable[Meeting] = ()) -> Library:
    """Make a library of these dialogues and sessions, and of nothing else."""
    empty = empty_library(Path("no-folder"))
    records = dict(empty.records)
    records["dialogues"] = {each.id: each for each in dialogues}
    records["meetings"] = {each.id: each for each in meetings}
    return Library(empty.root, empty.settings, records)


def a_view(library: Library, as_of: PartialDate = DAY, meeting: str = "") -> MemoView:
    """Work a brief out that chose every dialogue."""
    brief = Brief(
        id="b", title="B", as_of=as_of, meeting=meeting or None, dialogues=(*library.dialogues,)
    )
    return view_of(library, brief)


def figures_of(view: MemoView) -> list[Figure]:
    """Draw the timeline of a view."""
    return list(timeline_figures(view))
