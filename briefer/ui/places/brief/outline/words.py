"""What the outline says of its rows, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefer.ui.wording import counted

if TYPE_CHECKING:
    from briefer.briefing.because import Because
    from briefer.briefing.consistency.finding import Inconsistency
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
    for one in concerns.house:
        found_words = tr("The house words “{words}” otherwise").format(words=one.found)
        yield Remark(f"{found_words}: “{one.use}”" if one.use else found_words)


def contradictions(point: str, found: tuple[Inconsistency, ...]) -> tuple[Remark, ...]:
    """Say what contradicts or repeats a point."""
    from briefer.ui.places.library.consistency_words import title_of as title_of_finding

    said = []
    for one in found:
        title = title_of_finding(one.code)
        other = next((saying for saying in one.sayings if saying.id != point), None)
        said.append(Remark(f"{title}: {other.says or other.name}" if other else title))
    return tuple(said)


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
    if entry.row.instead:
        said.append(tr("In place of one left out"))
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


def how_many_taken(taken: int, of: int) -> str:
    """Say how many of a section's points the memo takes."""
    return counted(of, "{taken} of {n} point taken", "{taken} of {n} points taken").replace(
        "{taken}", f"{taken:,}"
    )


class Told(NamedTuple):
    """Be a label and what stands beneath it; a part with a record leads to it, "kind/id"."""

    label: str
    parts: tuple[tuple[str, str], ...]  # words, and the record that they lead to
    between: str = "\n"


def why_lines(entry: Entry, shown: Shown, found: tuple[Remark, ...]) -> Iterator[Told]:
    """Say why a row is in the memo or not, what it rests on and what is to be looked at."""
    row = entry.row
    if row.left is not None:
        yield _told(tr("Not in the memo"), badges(entry))
    else:
        for because in row.because:
            yield _ground(because, shown.names)
    if row.reworded:
        label = tr("Before it was reworded") if row.form != "adopted" else tr("In the library")
        yield _told(label, row.filed)
    if found:
        yield _told(tr("To look at"), "\n".join(f"• {one.words}" for one in found))
    yield Told(tr("Rests on"), tuple(_cites(entry, shown.names)))
    if row.line.holder:
        yield _told(tr("Held by"), row.line.holder)
    if row.line.point.happened is not None:
        yield _told(tr("Happened"), row.line.point.happened.printed(shown.order))
    if row.line.point.handling:
        yield _told(tr("Handling"), row.line.point.handling)
    if not row.line.own:
        yield Told(tr("Record"), ((tr("Show the point in the Library"), f"points/{entry.point}"),))


def section_lines(part: Part, taken: int, of: int, *, can_move: bool) -> Iterator[Told]:
    """Say what a section holds, how to take it, and why it stands where it does."""
    yield _told(tr("Points"), how_many_taken(taken, of))
    if part.kind != "left-out" and of:
        yield _told(tr("To take or leave out"), tr("Space takes all of its points, or none"))
    if part.kind == "section":
        if can_move:
            how = tr("Drag it, or press Alt with an arrow, to move it among those beside it")
            own = tr("This memo’s own; the section’s menu brings the template’s back")
            yield _told(tr("Order"), f"{own}\n{how}" if part.ordered else how)
        elif not part.path:
            fixed = tr("This section keeps the place that the template gives it")
            yield _told(tr("Order"), fixed)


def _told(label: str, words: str) -> Told:
    return Told(label, ((words, ""),))


def _ground(because: Because, names: Mapping[str, str]) -> Told:
    kind = "organizations" if because.ground == "parties" else because.ground
    records = tuple(f"{kind}/{name}" for name in because.ids)
    said = tuple((names.get(one, one), one) for one in records)
    match because.ground:
        case "own":
            return _told(tr("Here because"), tr("you wrote it just for this memo"))
        case "taken-in":
            return _told(tr("Here because"), tr("you took it in by hand"))
        case "dialogues":
            return Told(tr("Chosen dialogue"), said, ", ")
        case "areas":
            return Told(tr("Chosen area"), said, ", ")
        case "meetings":
            return Told(tr("Meeting"), said, ", ")
    return Told(tr("Background on"), said, ", ")


def _cites(entry: Entry, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    cites = entry.row.line.cites
    if not cites:
        yield tr("no source"), ""
    for cite in cites:
        record = f"sources/{cite.source}"
        yield ", ".join(filter(None, (names.get(record, cite.source), cite.locator))), record
