"""Check a library: links that lead nowhere, statements without a source, unknown fields."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from briefer.errors import LibraryError
from briefer.library.briefs import Brief
from briefer.library.circles import circles
from briefer.library.encoding import unknown_fields
from briefer.library.forums import Dialogue, Meeting
from briefer.library.frontmatter import FrontMatterError, split
from briefer.library.house_rule_files import rules_of
from briefer.library.kept_apart_file import KEPT_APART_FILE, read_kept_apart
from briefer.library.kinds import RECORD_TYPES, kind_of
from briefer.library.library import Library
from briefer.library.links import links_of
from briefer.library.marking_profiles import profile_of
from briefer.library.migrations import FORMAT
from briefer.library.points import NEED_A_SOURCE, Point, Source
from briefer.library.problems import Problem
from briefer.library.reading import line_of
from briefer.library.record import Kind, Record
from briefer.library.refused_suggestions import REFUSED_FILE, read_refused

# What a memo prints of a dialogue and footnotes.
_CITED_FIELDS = ("level", "legal_basis", "limits", "co_chairs", "counterparts")
# By kind, the field by which a record stands under, or comes after, another of its kind.
_UPWARD: tuple[tuple[Kind, str], ...] = (
    ("dialogues", "parent"),
    ("areas", "parent"),
    ("briefs", "updates"),
    ("points", "follows"),
)
_NEED_A_HOLDER = frozenset({"assessment", "recommendation", "objective"})


def check_library(library: Library) -> tuple[Problem, ...]:
    """Give every problem of a library, by file and line; linear in its records."""
    found = [*library.problems]
    for records in library.records.values():
        for record in records.values():
            found.extend(_check_record(library, record))
    for kind, field in _UPWARD:
        found.extend(_circles(library, kind, field))
    found.extend(_settings_problems(library))
    if library.settings.format > FORMAT:
        fix = "Update Briefer; until then the library can be read and exported from"
        found.append(Problem("library.yaml", 1, "format", library.read_only_reason, fix))
    found.extend(_unknown_fields(library))
    found.extend(_unread_decisions(library.root))
    return tuple(sorted(found))


def _unread_decisions(root: Path) -> Iterator[Problem]:
    """Name the files of decisions that can't be read."""
    for file, read in ((KEPT_APART_FILE, read_kept_apart), (REFUSED_FILE, read_refused)):
        try:
            read(root)
        except LibraryError as error:
            yield Problem(file, 0, "", error.what.removeprefix(f"{file} "), error.fix)


def check_record(library: Library, record: Record) -> tuple[Problem, ...]:
    """Give every problem of one record, by line."""
    found = (*_check_record(library, record), *_unknown_fields_of(library, record))
    return tuple(sorted(found))


def _check_record(library: Library, record: Record) -> Iterator[Problem]:
    path = f"{kind_of(record)}/{record.id}.md"
    faults: Iterable[tuple[str, str, str]] = _dead_links(library, record)
    for field, problem, fix in faults:
        yield Problem(path, line_of(library.root, path, field), field, problem, fix)
    for field, problem, fix in _content_faults(library, record):
        yield Problem(path, line_of(library.root, path, field), field, problem, fix)


def _dead_links(library: Library, record: Record) -> Iterator[tuple[str, str, str]]:
    own = {point.id for point in record.own_points} if isinstance(record, Brief) else set()
    for link in links_of(record):
        if link.target in own or any(
            link.target in library.records.get(kind, {}) for kind in link.kinds
        ):
            continue
        known = [name for kind in link.kinds for name in library.records.get(kind, {})]
        near = difflib.get_close_matches(link.target, known, n=3)
        kinds = " or ".join(link.kinds)
        fix = f"Nearest: {', '.join(near)}" if near else "Make the record, or take the link out"
        yield link.field, f"{link.target!r} is not among the {kinds}", fix


def _circles(library: Library, kind: Kind, field: str) -> Iterator[Problem]:
    """Name each circle of a field's links once, at the first of its records by id."""
    records = library.records.get(kind, {})
    links = {name: _linked(getattr(record, field)) for name, record in records.items()}
    for circle in circles(links):
        file = f"{kind}/{circle[0]}.md"
        line = line_of(library.root, file, field)
        around = " → ".join(circle)
        yield Problem(file, line, field, f"leads in a circle: {around}", "Take a link out")


def _linked(value: str | Sequence[str] | None) -> Sequence[str]:
    """Give the names that a field leads to, whether it holds one or several."""
    return [value] if isinstance(value, str) else value or ()


def _content_faults(library: Library, record: Record) -> Iterator[tuple[str, str, str]]:
    if isinstance(record, Point):
        yield from _point_faults(record)
    if isinstance(record, Meeting):
        for state in record.states:
            if state.state == "held" and not state.cites:
                yield "states", "is held on no source", "Add cites to the state"
    if isinstance(record, Dialogue):
        yield from _uncited_fields(record)
    field = "marking" if isinstance(record, Brief) else "handling"
    handling = getattr(record, field) if isinstance(record, (Point, Source, Brief)) else ""
    if handling and handling not in library.settings.handling_scale:
        scale = ", ".join(library.settings.handling_scale)
        yield field, f"{handling!r} is not on the library's scale", f"Write one of: {scale}"


def _uncited_fields(dialogue: Dialogue) -> Iterator[tuple[str, str, str]]:
    """Name what a dialogue states of itself on no source (design: "can carry its own citation")."""
    for field in _CITED_FIELDS:
        if getattr(dialogue, field) and not dialogue.citations.get(field):
            yield (
                field,
                f"{field!r} rests on no source",
                f"Add citations: {{{field}: [{{source: …}}]}}",
            )
    if dialogue.cadence is not None and not dialogue.cadence.cites:
        yield "cadence", "'cadence' rests on no source", "Add cites to the cadence"


def _point_faults(point: Point) -> Iterator[tuple[str, str, str]]:
    if not point.body:
        yield "", "has no text", "Write the statement below the second ---"
    if point.kind in NEED_A_SOURCE and not point.cites:
        yield "cites", f"is a {point.kind} without a source", "Add cites: [{source: …}]"
    if point.kind in _NEED_A_HOLDER and not point.by:
        yield "by", f"is an {point.kind} that nobody holds", "Add by: who says so"
    if point.correction is not None and not point.correction.cites:
        yield "correction", "is corrected without a source", "Add cites to the correction"
    if point.known_from and point.until and point.until.certainly_before(point.known_from):
        yield "until", "ends before it was known", "Check the two dates"


def _settings_problems(library: Library) -> Iterator[Problem]:
    default = library.settings.default_brief
    if default and default not in library.briefs:
        problem = f"{default!r} is not among the briefs"
        yield Problem("library.yaml", 1, "default_brief", problem, "See: briefer list briefs")
    side = library.settings.side
    try:
        profile_of(library.root, library.settings)
    except LibraryError as error:
        file = error.where.partition(",")[0]
        yield Problem(file, 1, "marking_profile", error.what, error.fix)
    yield from rules_of(library.root, library.settings).problems
    if side and side not in library.organizations:
        problem = f"{side!r} is not among the organizations"
        yield Problem("library.yaml", 1, "side", problem, "See: briefer list organizations")


def _unknown_fields(library: Library) -> Iterator[Problem]:
    for records in library.records.values():
        for record in records.values():
            yield from _unknown_fields_of(library, record)


def _unknown_fields_of(library: Library, record: Record) -> Iterator[Problem]:
    """Look into the file once more: a record does not carry what it does not know."""
    kind = kind_of(record)
    path = f"{kind}/{record.id}.md"
    try:
        parts = split(_text(library.root / path))
    except FrontMatterError:
        return
    for wrong in unknown_fields(RECORD_TYPES[kind], parts.fields):
        line = parts.lines.get(wrong.field, 1)
        yield Problem(path, line, wrong.field, wrong.problem, wrong.fix)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return ""
