"""What is asked of the desk on the worker, brought back as plain values to show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefer.ui.core_words import core_words, error_in_words, problem_in_words
from briefer.ui.dates import order_in_window
from briefer.ui.gap_records import GapRecord, record_to_fill
from briefer.ui.models import Choice
from briefer.ui.wording import chip_of, last_met

if TYPE_CHECKING:
    from briefer.briefing.view import MemoView
    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.library.dates import DateOrder
    from briefer.library.forums import Area, Dialogue, Meeting
    from briefer.library.library import Library
    from briefer.library.points import Point
    from briefer.memo.accessibility import Finding
    from briefer.memo.blocks import Gap, Stage
    from briefer.memo.preview_pieces import Preview

About = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class TemplateChoice:
    """Be a template to choose; ``pages`` is the wanted length of its front."""

    id: str
    title: str
    description: str
    pages: int


@dataclass(frozen=True, slots=True)
class Opened:
    """Be an opened library, as the window shows it."""

    desk: Desk
    title: str
    root: Path
    brief: Brief
    briefs: tuple[tuple[str, str], ...]  # every brief of the library, by id, and its name
    meetings: tuple[tuple[str, str], ...]
    templates: tuple[TemplateChoice, ...]
    letterheads: tuple[str, ...]  # by name
    dialogues: tuple[Choice, ...]
    areas: tuple[Choice, ...]
    date_order: DateOrder
    paper: str
    problems: tuple[str, ...]
    read_only: str


@dataclass(frozen=True, slots=True)
class GapLine:
    """Be one gap: what is missing and where to fill it."""

    what: str
    fix: str
    record: GapRecord | None = None


@dataclass(frozen=True, slots=True)
class GapsAccepted:
    """Be why a final may go out with gaps, and the gaps that were shown for it."""

    reason: str = ""
    gaps: tuple[GapLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """Be a brief's memo for the preview, and its gaps."""

    preview: Preview
    gaps: tuple[GapLine, ...]


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """Be an export that was written, and what is to be said of it.

    ``stand_ins`` are the style that it lacks, the one used, and whether that is Briefer's;
    ``accessibility`` is what memo and letterhead keep from some readers; the
    others are as in Exported; ``unregistered`` is why it is not in the register, in words.
    """

    path: Path
    stand_ins: tuple[tuple[str, str, bool], ...]
    accessibility: tuple[Finding, ...] = ()
    unused_letterhead: str = ""
    borrowed: tuple[str, ...] = ()
    unregistered: str = ""
    content_hash: str = ""  # SHA-256 of what was written
    entry: str = ""  # of the register
    before: bytes | None = field(default=None, repr=False)  # what stood there


@dataclass(frozen=True, slots=True)
class WrittenChanges:
    """Be a comparison that was written: how much changed, and what of a file is not in it."""

    path: Path
    insertions: int
    deletions: int
    left_out: tuple[str, ...]
    unregistered: str = ""  # why it is not in the register, in words


@dataclass(frozen=True, slots=True)
class Figures:
    """Be what a brief means for the lists: statuses on its date, and counts of points."""

    as_of: str
    dialogues: About = field(default_factory=dict)
    areas: About = field(default_factory=dict)


def opened(desk: Desk, wanted: str = "") -> Opened:
    """Describe a desk's library and a brief of it: the one wanted, else the default one."""
    library = desk.library
    brief = brief_to_open(desk, wanted)
    return Opened(
        desk=desk,
        title=library.settings.title or library.root.name,
        root=library.root,
        brief=brief,
        briefs=tuple(_named_briefs(library)),
        meetings=tuple((m.id, m.name) for m in _meetings(library)),
        templates=tuple(
            TemplateChoice(t.id, t.title, t.description, t.pages) for t in desk.templates()
        ),
        letterheads=desk.letterheads(),
        dialogues=tuple(_dialogue_choice(d) for d in _ordered(library.dialogues.values())),
        areas=tuple(_area_choices(library)),
        date_order=library.settings.date_order,
        paper=library.settings.paper,
        problems=tuple(
            problem_in_words(f"{p.file}:{p.line}", p.problem, p.fix) for p in library.problems
        ),
        read_only=core_words(library.read_only_reason) if library.read_only else "",
    )


def brief_to_open(desk: Desk, wanted: str) -> Brief:
    """Give the brief wanted, else the library's default one, its latest, or a new one."""
    from briefer.library.briefs import Brief

    briefs, settings = desk.library.briefs, desk.library.settings
    latest = next((brief for brief, _ in _named_briefs(desk.library)), "")
    for one in (wanted, settings.default_brief, latest):
        if one in briefs:
            return briefs[one]
    return Brief(id="brief", title=settings.title or desk.library.root.name)


def figures(desk: Desk, brief: Brief) -> Figures:
    """Work out what the lists show; no template has a part in it."""
    view = desk.view(brief)
    order = order_in_window(desk.library.settings.date_order)
    return Figures(
        as_of=view.as_of.printed(order),
        dialogues=_about_dialogues(desk, view, order),
        areas=_about_areas(desk.library, view, brief),
    )


def page(desk: Desk, brief: Brief, stage: Stage) -> Page:
    """Fill the template for the preview."""
    from briefer.desk.preview import preview_of

    shown = preview_of(desk, brief, stage)
    return Page(shown.preview, _gap_lines(desk, shown.gaps))


def gaps(desk: Desk, brief: Brief) -> tuple[GapLine, ...]:
    """List the gaps that a brief's memo shows."""
    return _gap_lines(desk, desk.gaps(brief))


def _gap_lines(desk: Desk, gaps: Iterable[Gap]) -> tuple[GapLine, ...]:
    return tuple(GapLine(gap.what, gap.fix, record_to_fill(desk, gap.fix)) for gap in gaps)


def written(
    desk: Desk, brief: Brief, target: Path, stage: Stage, accepted: GapsAccepted
) -> WrittenFile:
    """Export a brief; give the file written."""
    from briefer.desk.taking_back import content_of
    from briefer.library.register.keeping import hash_of
    from briefer.memo.blocks import Gap

    shown = tuple(Gap(gap.what, gap.fix) for gap in accepted.gaps)
    before = content_of(target)
    exported = desk.export(
        brief, target, stage=stage, accept_gaps=accepted.reason, shown_gaps=shown
    )
    stand_ins = tuple((each.missing, each.used, each.lent) for each in exported.stand_ins)
    return WrittenFile(
        exported.path,
        stand_ins,
        exported.accessibility,
        exported.unused_letterhead,
        exported.borrowed,
        error_in_words(exported.unregistered) if exported.unregistered else "",
        hash_of(exported.content),
        exported.entry.id if exported.entry else "",
        before,
    )


def taken_back(desk: Desk, written: WrittenFile) -> None:
    """Take an export back: what it wrote goes, and what had stood there is there again."""
    from briefer.desk.taking_back import take_export_back

    take_export_back(desk, written.path, written.content_hash, written.before, written.entry)


def changes(desk: Desk, brief: Brief, since: Path | str, target: Path) -> WrittenChanges:
    """Write what changed in a brief since an exported memo, or since a date."""
    from briefer.desk.comparing import compare_briefs
    from briefer.library.dates import PartialDate

    new = desk.changed(brief)
    old = since if isinstance(since, Path) else desk.changed(new, as_of=PartialDate.parse(since))
    found = compare_briefs(desk, old, new, target)
    return WrittenChanges(
        found.path,
        found.insertions,
        found.deletions,
        found.left_out,
        error_in_words(found.unregistered) if found.unregistered else "",
    )


def proposed(desk: Desk, brief: Brief, suffix: str) -> str:
    """Propose a file name for a brief's memo."""
    return desk.proposed_name(brief, suffix)


def saved(desk: Desk, brief: Brief) -> Brief:
    """Save a brief into its file; give it as saved."""
    desk.save(brief, message=f"Edit brief: {brief.title}")
    return brief


def _named_briefs(library: Library) -> Iterator[tuple[str, str]]:
    """Name the briefs, the latest date first, each by title, version and date."""
    briefs = sorted(library.briefs.values(), key=lambda one: (one.title, one.id))
    for brief in sorted(briefs, key=lambda one: str(one.as_of or "9"), reverse=True):
        dated = _dated(brief, library)
        version = f"v{brief.version}" if brief.version > 1 else ""
        yield (
            brief.id,
            ", ".join(filter(None, (brief.title or brief.id, version, dated))),
        )


def _dated(brief: Brief, library: Library) -> str:
    order = order_in_window(library.settings.date_order)
    return brief.as_of.printed(order) if brief.as_of else ""


def _ordered(dialogues: Iterable[Dialogue]) -> list[Dialogue]:
    return sorted(dialogues, key=lambda dialogue: (dialogue.order, dialogue.name))


def _dialogue_choice(dialogue: Dialogue) -> Choice:
    return Choice(
        id=dialogue.id,
        title=dialogue.short or dialogue.name,
        name=dialogue.name if dialogue.short else "",
        detail=dialogue.level,
        words=" ".join(dialogue.aliases),
        two_lines=True,
    )


def _area_choices(library: Library, parent: str | None = None, depth: int = 0) -> list[Choice]:
    children = [area for area in library.areas.values() if _parent(library, area) == parent]
    rows: list[Choice] = []
    for area in sorted(children, key=lambda one: (one.order, one.name)):
        words = " ".join(area.aliases)
        rows.append(Choice(id=area.id, title=area.name, words=words, depth=depth))
        rows += _area_choices(library, area.id, depth + 1)
    return rows


def _parent(library: Library, area: Area) -> str | None:
    return area.parent if area.parent in library.areas else None


def _meetings(library: Library) -> list[Meeting]:
    """List leaders' meetings first, each dialogue's latest meeting first."""
    places = {d.id: place for place, d in enumerate(_ordered(library.dialogues.values()))}

    def date_of(meeting: Meeting) -> str:
        return max((str(state.date) for state in meeting.states if state.date), default="")

    latest_first = sorted(library.meetings.values(), key=date_of, reverse=True)
    return sorted(latest_first, key=lambda m: places.get(m.dialogue or "", len(places)))


def _about_dialogues(desk: Desk, view: MemoView, order: DateOrder) -> About:
    counts: dict[str, int] = {}
    for point in _reachable(view):
        for dialogue in point.dialogues:
            counts[dialogue] = counts.get(dialogue, 0) + 1
    about: dict[str, dict[str, Any]] = {}
    for wanted, status in desk.statuses(view.as_of).items():
        parts = (last_met(status, order), status.dialogue.level)
        about[wanted] = {
            "chip": chip_of(status, order),
            "detail": " · ".join(part for part in parts if part),
            "adds": counts.get(wanted, 0),
        }
    return about


def _about_areas(library: Library, view: MemoView, brief: Brief) -> About:
    named: dict[str, set[str]] = {area: set() for area in library.areas}
    for point in _reachable(view):
        for area in point.areas:
            for one in _with_ancestors(library, area):
                named[one].add(point.id)
    about: dict[str, dict[str, Any]] = {}
    for area in library.areas:
        above = [a for a in _with_ancestors(library, area)[1:] if a in brief.areas]
        within = library.areas[above[0]].name if above else ""
        about[area] = {"adds": len(named[area]), "within": within}
    return about


def _reachable(view: MemoView) -> list[Point]:
    """List the points taken, and those that a choice of theirs would bring near."""
    waiting = ("not-chosen-dialogue", "not-chosen-area")
    held = [out.point for out in view.left_out if out.reason in waiting]
    return [line.point for line in view.lines] + held


def _with_ancestors(library: Library, area: str) -> list[str]:
    chain: list[str] = []
    at: str | None = area
    while at is not None and at in library.areas and at not in chain:
        chain.append(at)
        at = library.areas[at].parent
    return chain
