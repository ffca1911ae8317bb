"""Changes in words, as the window says them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefer.ui.wording import counted, months_over

if TYPE_CHECKING:
    from briefer.briefing.changes.kinds import ChangeKind
    from briefer.ui.places.brief.changes_work import ChangeLine, Side, Updated

_HEADINGS: Mapping[ChangeKind, str] = MappingProxyType(
    {
        "meeting-state": "Meetings",
        "new-point": "New points",
        "corrected-point": "Corrected",
        "lapsed-point": "No longer holds",
        "chosen-point": "Known before, now chosen",
        "dropped-point": "Still holds, no longer chosen",
        "commitment-status": "Commitments whose status changed",
        "commitment-late": "Commitments that fell late",
        "dialogue-due": "Dialogues that became due",
        "dialogue-overdue": "Dialogues that became overdue",
        "post-holder": "Posts",
        "topic-left-out": "Left out of a readout",
        "new-source": "Sources that came out",
    }
)
# How something stood: a word of a record's own field.
_STANDINGS: Mapping[str, str] = MappingProxyType(
    {
        "proposed": "proposed",
        "planned": "planned",
        "postponed": "postponed",
        "held": "held",
        "cancelled": "cancelled",
        "new": "new",
        "reaffirmed": "reaffirmed",
        "on-track": "on track",
        "late": "late",
        "done": "done",
        "lapsed": "lapsed",
        "met": "met",
        "due": "due",
        "overdue": "overdue",
        "never-met": "never met",
        "no-cadence": "no cadence",
        "not-recurring": "not recurring",
        "vacant": "vacant",
        "acting": "acting",
        "article": "article",
        "joint-statement": "joint statement",
        "readout": "readout",
        "fact-sheet": "fact sheet",
        "press-release": "press release",
        "press-briefing": "press briefing",
        "list": "list",
        "database": "database",
        "report": "report",
        "web-page": "web page",
        "law": "law",
        "agreement": "agreement",
        "other": "other",
    }
)


def tr(text: str) -> str:
    """Say a text in the user's language."""
    return QCoreApplication.translate("Changes", text)


def heading(kind: ChangeKind) -> str:
    """Name a kind of change."""
    return tr(_HEADINGS[kind])


def side_in_words(side: Side | None) -> str:
    """Say how something stood; nothing for what was not there."""
    if side is None:
        return ""
    over = months_over(*side.months) if side.months else ""
    code = tr(_STANDINGS.get(side.code, side.code)) if side.code else ""
    if side.text.endswith((".", "。", "!", "?")) and side.date:
        return " ".join(part for part in (code, side.text, f"({side.date})") if part)
    return ", ".join(part for part in (code, side.text, side.date, over) if part)


def line_in_words(line: ChangeLine) -> tuple[str, str]:
    """Give a change as what it concerns, and from what to what it went."""
    before, after = side_in_words(line.before), side_in_words(line.after)
    if line.after is None and line.before is not None:
        after = tr("nobody on file") if line.kind == "post-holder" else ""
    name = line.name[:1].upper() + line.name[1:]
    return name, " → ".join(part for part in (before, after) if part)


def updated_in_words(updated: Updated) -> tuple[str, str]:
    """Say that a next version was made, and in details what of it wants a look."""
    text = tr("Made version {n} of “{title}”, as of {date}.").format(
        n=updated.brief.version, title=updated.earlier, date=updated.as_of
    )
    counts = counted(updated.changes, "{n} change since.", "{n} changes since.")
    return f"{text} {counts}", "\n".join(_to_look_at(updated))


def _to_look_at(updated: Updated) -> Iterator[str]:
    for stale in updated.rewordings:
        reworded = stale.rewording
        said = tr("Reworded, and its point has changed underneath: {text}")
        yield said.format(text=reworded.text or reworded.short or reworded.say)
    for found in updated.overtaken:
        yield tr("No longer holds: {text}").format(text=found.words.text)
    for entry in updated.clearances:
        who = ", ".join(filter(None, (entry.office, entry.name)))
        yield tr("Cleared for the earlier version, asked anew: {who}").format(who=who)
