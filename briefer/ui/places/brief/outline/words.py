"""What the outline says of its rows, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefer.ui.wording import counted

if TYPE_CHECKING:
    from briefer.briefing.because import Because
    from briefer.briefing.gaps.finding import GapFinding
    from briefer.desk.outline import Concerns
    from briefer.ui.places.brief.outline.work import Entry, Part, Shown

_REASONS = MappingProxyType(
    {
        "not-chosen-dialogue": QT_TRANSLATE_NOOP("Outline", "Its dialogue is not chosen"),
        "not-chosen-area": QT_TRANSLATE_NOOP("Outline", "Its technology area is not chosen"),
        "other-meeting": QT_TRANSLATE_NOOP("Outline", "It speaks of another meeting"),
        "other-parties": QT_TRANSLATE_NOOP("Outline", "It speaks of other parties"),
        "other-side": QT_TRANSLATE_NOOP("Outline", "It is another side’s own"),
        "not-yet-known": QT_TRANSLATE_NOOP("Outline", "It was not known on this date"),
        "past-until": QT_TRANSLATE_NOOP("Outline", "It held until an earlier date"),
        "left-out": QT_TRANSLATE_NOOP("Outline", "Left out by hand"),
    }
)
_GAPS = MappingProxyType(
    {
        "no-source": QT_TRANSLATE_NOOP("Outline", "It rests on no source of the time"),
        "single-source": QT_TRANSLATE_NOOP("Outline", "It rests on one source alone"),
        "past-until": QT_TRANSLATE_NOOP("Outline", "It holds only until a date before the meeting"),
        "stale": QT_TRANSLATE_NOOP("Outline", "Its newest evidence is old for its kind"),
        "no-point": QT_TRANSLATE_NOOP("Outline", "No other point speaks to this objective"),
        "left-out": QT_TRANSLATE_NOOP("Outline", "A later readout leaves its topic out"),
    }
)
_QUIET = frozenset({"single-source"})  # so usual that a sign would say nothing
SECTIONS = MappingProxyType(
    {
        "objectives": QT_TRANSLATE_NOOP("Outline", "Our objectives"),
        "their-objectives": QT_TRANSLATE_NOOP("Outline", "What they want"),
        "agenda": QT_TRANSLATE_NOOP("Outline", "Agenda"),
        "watch-outs": QT_TRANSLATE_NOOP("Outline", "Watch-outs"),
        "talking-points": QT_TRANSLATE_NOOP("Outline", "Talking points"),
        "background": QT_TRANSLATE_NOOP("Outline", "Background"),
    }
)


OWN = "own."  # what the id of a point begins with that stands in its brief alone


class Remark(NamedTuple):
    """Be one thing to look at; a quiet one has no sign beside the line."""

    words: str
    quiet: bool = False


def tr(text: str) -> str:
    """Say a text in the user's language."""
    return QCoreApplication.translate("Outline", text)


def title_of(part: Part) -> str:
    """Head a section as the memo does, and what stands in none in words."""
    if part.kind == "unprinted":
        return tr("Taken, but not printed by this template")
    if part.kind == "left-out":
        return tr("Not in this memo")
    return part.title or tr("Before the first heading")


def remarks(entry: Entry, told: tuple[Remark, ...]) -> tuple[Remark, ...]:
    """Say what is to be looked at of a row: of its wording, and what was found of its point."""
    if not entry.taken:
        return ()
    line = entry.row.line
    found = []
    if line.reworded_stale:
        found.append(Remark(tr("The point has changed since it was reworded here")))
    if line.own and not line.cites and line.point.kind != "talking-point":
        found.append(Remark(tr("It names no source: the memo marks the gap")))
    return (*found, *told) if found else told


def told_of(point: str, concerns: Concerns) -> tuple[Remark, ...]:
    """Say what was found of a point; that one just for this memo has no source is said already."""
    return tuple(_told_of(point, concerns))


def _told_of(point: str, concerns: Concerns) -> Iterator[Remark]:
    for gap in concerns.gaps:
        if not (gap.kind == "no-source" and point.startswith(OWN)):
            yield Remark(_gap(gap), gap.kind in _QUIET)
    for found in concerns.contradictions:
        from briefer.ui.places.library.consistency_words import title_of as title_of_finding

        other = next((s for s in found.sayings if s.id != point), None)
        said = title_of_finding(found.code)
        yield Remark(f"{said}: {other.says or other.name}" if other else said)
    for one in concerns.house:
        found_words = tr("The house words “{words}” otherwise").format(words=one.found)
        yield Remark(f"{found_words}: “{one.use}”" if one.use else found_words)


def _gap(gap: GapFinding) -> str:
    return tr(str(_GAPS[gap.kind])) if gap.kind in _GAPS else gap.record.name


def badges(entry: Entry) -> str:
    """Say in a few words what sets a row apart; empty where nothing does."""
    said = []
    left = entry.row.left
    if left is not None:
        reason = tr(str(_REASONS[left.reason]))
        said.append(f"{reason}: {left.why}" if left.why else reason)
    if entry.row.line.own:
        said.append(tr("Just for this memo"))
    if any(one.ground == "taken-in" for one in entry.row.because):
        said.append(tr("Taken in by hand"))
    if entry.row.reworded:
        said.append(tr("Reworded"))
    return " · ".join(said)


def spoken(entry: Entry, found: tuple[Remark, ...]) -> str:
    """Say a whole row as one text, for screen readers."""
    taken = tr("taken") if entry.taken else tr("left out")
    parts = (entry.plain, taken, badges(entry), *(one.words for one in found))
    return ", ".join(part for part in parts if part)


def summary(shown: Shown) -> str:
    """Say how much the memo takes."""
    said = counted(shown.taken, "{n} point", "{n} points")
    own = sum(line.own for line in shown.lines)
    if own:
        said += ", " + counted(own, "{n} just for this memo", "{n} just for this memo")
    return said


def why_lines(entry: Entry, shown: Shown, found: tuple[Remark, ...]) -> Iterator[tuple[str, str]]:
    """Say why a row is in the memo or not, what it rests on and what is to be looked at."""
    row = entry.row
    if row.left is not None:
        yield tr("Not in the memo"), badges(entry)
    else:
        for because in row.because:
            yield _ground(because, shown.names)
    if row.reworded:
        label = tr("Before it was reworded") if row.form != "adopted" else tr("In the library")
        yield label, row.filed
    if found:
        yield tr("To look at"), "\n".join(f"• {one.words}" for one in found)
    yield tr("Rests on"), _cites(entry, shown.names)
    if row.line.holder:
        yield tr("Held by"), row.line.holder
    if row.line.point.happened is not None:
        yield tr("Happened"), row.line.point.happened.printed(shown.order)
    if row.line.point.handling:
        yield tr("Handling"), row.line.point.handling


def _ground(because: Because, names: Mapping[str, str]) -> tuple[str, str]:
    kind = "organizations" if because.ground == "parties" else because.ground
    said = ", ".join(names.get(f"{kind}/{name}", name) for name in because.ids)
    match because.ground:
        case "own":
            return tr("Here because"), tr("you wrote it just for this memo")
        case "taken-in":
            return tr("Here because"), tr("you took it in by hand")
        case "dialogues":
            return tr("Chosen dialogue"), said
        case "areas":
            return tr("Chosen area"), said
        case "meetings":
            return tr("Meeting"), said
    return tr("Background on"), said


def _cites(entry: Entry, names: Mapping[str, str]) -> str:
    cites = entry.row.line.cites
    if not cites:
        return tr("no source")
    said = (
        ", ".join(filter(None, (names.get(f"sources/{c.source}", c.source), c.locator)))
        for c in cites
    )
    return "\n".join(said)
