"""One record as an editor shows it, and one field of it saved as it was typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from briefer.desk.template_names import template_name_problems
from briefer.errors import SaveError
from briefer.library.briefs import Brief
from briefer.library.checking import check_record
from briefer.library.dates import DateOrder, PartialDate
from briefer.library.encoding import WrongFields
from briefer.library.fields.changing import values_of, with_field
from briefer.library.fields.dates_beside import dates_beside
from briefer.library.fields.description import Field, field_of, fields_of
from briefer.library.fields.link_targets import Target, targets
from briefer.library.fields.reading import Draft, FieldFault, draft_of, read, trimmed
from briefer.library.frontmatter import FrontMatterError, split
from briefer.library.library import Library
from briefer.library.links import links_of
from briefer.library.naming import first_words, name_of
from briefer.library.problems import Problem
from briefer.library.reading import read_record, text_of
from briefer.library.record import Kind, Record
from briefer.library.referring import Referring
from briefer.library.safely import write_bytes_safely
from briefer.library.writing import with_mended_field

if TYPE_CHECKING:
    from briefer.desk import Desk

_SHOWN_LINKS = 200


class Referrers(NamedTuple):
    """Be the records that link to one, the first of them, and how many there are besides."""

    found: tuple[ShownReferrer, ...]
    more: int


class ShownReferrer(NamedTuple):
    """Be a record that links to the one shown, and the fields in which it does."""

    kind: Kind
    id: str
    name: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShownRecord:
    """Be a record as an editor shows it.

    ``values`` are as its file holds them; ``names`` are what the records that it links to
    are called. ``is_whole`` is false for a file that can't be read as a record: then
    ``values`` are what could be made out of it, ``faults`` what is wrong with them by field.
    ``read_only`` says why nothing can be changed. ``beside`` are the dates by which the year of
    another one is told.
    """

    kind: Kind
    id: str
    name: str
    values: Mapping[str, Any]
    names: Mapping[tuple[Kind, str], str]
    problems: tuple[Problem, ...]
    levels: tuple[str, ...]
    date_order: DateOrder
    read_only: str = ""
    is_whole: bool = True
    faults: Mapping[str, tuple[FieldFault, ...]] = field(default_factory=dict)
    beside: tuple[PartialDate, ...] = ()


class SavedField(NamedTuple):
    """Be what became of a field: saved, with its value now, or not, with what is wrong.

    One that is ``overtaken`` is not saved either: ``value`` is then what has come to be there.
    """

    value: Any = ""
    faults: tuple[FieldFault, ...] = ()
    overtaken: bool = False


def _problems(desk: Desk, record: Record) -> tuple[Problem, ...]:
    named = template_name_problems(desk, (record,) if isinstance(record, Brief) else ())
    return (*check_record(desk.library, record), *named)


def shown_record(desk: Desk, kind: Kind, wanted: str) -> ShownRecord | None:
    """Give a record to be shown; None where there is neither a record nor a file."""
    library = desk.library
    record = library.records.get(kind, {}).get(wanted)
    path = _path(kind, wanted)
    known = tuple(problem for problem in library.problems if problem.file == path)
    if record is None and not known:
        return None
    values = values_of(record) if record is not None else _values_of_file(library, path)
    return ShownRecord(
        kind,
        wanted,
        name_of(record) if record is not None else wanted,
        values,
        _names(library, record) if record is not None else {},
        _problems(desk, record) if record is not None else known,
        library.settings.handling_scale,
        library.settings.date_order,
        library.read_only_reason,
        record is not None,
        _faults(library, kind, values) if record is None else {},
        dates_beside(library, record),
    )


def _faults(
    library: Library, kind: Kind, values: Mapping[str, Any]
) -> Mapping[str, tuple[FieldFault, ...]]:
    """Read the values of a file that is no record as if they had been typed."""
    found = {
        each.name: read(library, each, draft_of(each, values.get(each.name, ""))).faults
        for each in fields_of(kind)
        if each.required or each.name in values
    }
    return {name: faults for name, faults in found.items() if faults}


def referrers(desk: Desk, referring: Referring, kind: Kind, wanted: str) -> Referrers | None:
    """Name what links to a record; ``referring`` is brought along from call to call.

    None while there is more of a large library to take in: then ask again.
    """
    library = desk.library
    if not referring.bring_along(library):
        return None
    found = referring.first(kind, wanted, _SHOWN_LINKS)
    shown = tuple(
        ShownReferrer(each.kind, each.id, name_of(library.records[each.kind][each.id]), each.fields)
        for each in found
    )
    return Referrers(shown, referring.count(kind, wanted) - len(shown))


def _names(library: Library, record: Record) -> Mapping[tuple[Kind, str], str]:
    return dict(_each_name(library, record))


def _each_name(library: Library, record: Record) -> Iterator[tuple[tuple[Kind, str], str]]:
    for own in record.own_points if isinstance(record, Brief) else ():
        yield ("points", own.id), first_words(own.text)
    for link in links_of(record):
        for kind in link.kinds:
            if (held := library.records.get(kind, {}).get(link.target)) is not None:
                yield (kind, link.target), name_of(held)


def _values_of_file(library: Library, path: str) -> Mapping[str, Any]:
    """Give what can be made out of a file that is no record."""
    try:
        parts = split(text_of((library.root / path).read_bytes()))
    except (OSError, FrontMatterError):
        return {}
    return {**parts.fields, "body": parts.body}


def link_targets(
    desk: Desk, kinds: Sequence[Kind], typed: str, limit: int = 30
) -> tuple[Target, ...]:
    """Find the records that a link can lead to by what was typed of their names.

    Points are many and are called by their text: those are found by search.
    """
    others = tuple(kind for kind in kinds if kind != "points")
    found = targets(desk.library, others, typed, limit)
    if "points" not in kinds or not typed.strip():
        return found
    hits = desk.search(typed, ("points",), limit)
    points = desk.library.points
    held = (points[hit.id] for hit in hits if hit.id in points)
    return (*found, *(Target("points", point.id, name_of(point)) for point in held))[:limit]


def read_field(desk: Desk, kind: Kind, wanted: str, name: str, draft: Draft) -> SavedField:
    """Read what was typed into a field of a record, and say whether it could be saved."""
    value, faults = _read(desk, kind, wanted, field_of(kind, name), draft)
    return SavedField(value, faults)


def save_field(
    desk: Desk, kind: Kind, wanted: str, name: str, draft: Draft, over: Draft
) -> SavedField:
    """Save a field as it was typed ``over`` another draft; what has faults writes nothing.

    Nor does what changes nothing, or what would replace something else than it was typed
    over. A file that can't be read as a record is mended field by field. Raises
    ReadOnlyLibrary, SaveError.
    """
    described = field_of(kind, name)
    desk.refuse_unwritable()
    held = _as_on_disk(desk, kind, wanted)
    value, faults = _read(desk, kind, wanted, described, draft)
    if faults:
        return SavedField(value, faults)
    path = _path(kind, wanted)
    values = values_of(held) if held is not None else _values_of_file(desk.library, path)
    there = values.get(name, "")
    now, mine = (trimmed(described, draft_of(described, each)) for each in (there, value))
    if now not in (trimmed(described, over), mine):
        return SavedField(there, overtaken=True)
    if held is None:
        _mend(desk, path, name, value)
    elif (changed := with_field(held, name, value)) != held:
        desk.save(changed)
    return SavedField(value)


def _as_on_disk(desk: Desk, kind: Kind, wanted: str) -> Record | None:
    """Give a record as its file has it now, None for a file that is none.

    What was changed in it outside Briefer is taken in, and kept in the history as such.
    """
    held = desk.library.records.get(kind, {}).get(wanted)
    if held is None:
        return None
    try:
        there = read_record(desk.root, kind, wanted)
    except OSError:  # saving says what is the matter with it
        return held
    if not isinstance(there, Record) or there == held:
        return held
    desk.begin_history().commit_outside_changes().wait()
    desk.take_in(there)
    return there


def _path(kind: Kind, wanted: str) -> str:
    return f"{kind}/{wanted}.md"


def _mend(desk: Desk, path: str, name: str, value: Any) -> None:
    """Put a field right in a file that is no record yet; the others of it stay as they are."""
    desk.refuse_unwritable()
    file = desk.root / path
    try:
        text = file.read_bytes().decode("utf-8")
        parts = split(text_of(text.encode("utf-8")))
        before = {**parts.fields, "body": parts.body}.get(name, "")
        mended = with_mended_field(text, name, before, value)
    except OSError as error:
        raise SaveError(f"the file can't be read: {error.strerror}", where=path) from None
    except (UnicodeDecodeError, FrontMatterError) as error:
        raise SaveError(f"the file is no record: {error}", where=path) from None
    commits = desk.begin_history()
    write_bytes_safely(file, mended.encode("utf-8"))
    commits.commit((path,), f"Mend {path.removesuffix('.md')}: {name}")
    desk.read_anew()


def _read(
    desk: Desk, kind: Kind, wanted: str, described: Field, draft: Draft
) -> tuple[Any, tuple[FieldFault, ...]]:
    held = desk.library.records.get(kind, {}).get(wanted)
    value, faults = read(desk.library, described, draft, dates_beside(desk.library, held))
    if faults:
        return "", faults
    try:
        if held is not None:
            with_field(held, described.name, value)
    except WrongFields as error:
        return "", tuple(
            FieldFault(wrong.place[1:], "unreadable", wrong.problem) for wrong in error.wrong
        )
    return value, ()
