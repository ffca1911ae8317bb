"""What the place Sources asks of the desk on the worker, as plain values to show."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.desk.documents import (
    ParagraphOnFile,
    Resting,
    kept_document_of,
    source_lines,
    source_on_file,
)
from briefer.desk.importing import file_of
from briefer.library.naming import name_of
from briefer.sources.document import Document
from briefer.sources.keeping import keep_document
from briefer.ui.dates import order_in_window
from briefer.ui.models import folded
from briefer.ui.places.library.records.words import code_in_words
from briefer.ui.places.sources.paragraph_model import ParagraphRow

if TYPE_CHECKING:
    from briefer.desk import Desk


@dataclass(frozen=True, slots=True)
class Line:
    """Be a source in the list: its cells, what they sort by, the words it is found by."""

    id: str
    title: str
    publisher: str
    kind: str  # as it is called
    date: str  # as the house prints it
    points: int
    has_file: bool
    sort_date: str
    words: str


@dataclass(frozen=True, slots=True)
class Shown:
    """Be a source as it is shown beside the list."""

    id: str
    title: str
    about: str  # kind, publisher, date on one line
    address: str
    file: Path | None
    to_read: bool  # its document is there and was not read yet
    paragraphs: tuple[ParagraphRow, ...]
    elsewhere: tuple[Resting, ...]
    names: dict[tuple[str, str], str]  # what a chip says, by kind and id


@dataclass(frozen=True, slots=True)
class Answers:
    """Be what a new point can be tagged with: ids and names."""

    dialogues: tuple[tuple[str, str], ...]
    areas: tuple[tuple[str, str], ...]
    people: tuple[tuple[str, str], ...]
    holders: tuple[tuple[str, str], ...]
    day_first: bool


def lines(desk: Desk) -> tuple[Line, ...]:
    """List every source, by title."""
    order = order_in_window(desk.library.settings.date_order)
    found = (
        Line(
            *(line.id, line.title, line.publisher or line.author, code_in_words(line.kind)),
            *(line.date.printed(order) if line.date else "", line.points, line.has_file),
            sort_date=line.date.first.isoformat() if line.date else "",
            words=folded(
                f"{line.title} {line.author} {line.publisher} {code_in_words(line.kind)} {line.id}"
            ),
        )
        for line in source_lines(desk)
    )
    return tuple(sorted(found, key=lambda line: (line.title.casefold(), line.id)))


def shown(desk: Desk, source_id: str) -> Shown | None:
    """Give a source with its paragraphs, where its document was read before; None if it is gone."""
    source = desk.library.sources.get(source_id)
    if source is None:
        return None
    document = kept_document_of(desk, source)
    on_file = source_on_file(desk, source, document)
    order = order_in_window(desk.library.settings.date_order)
    names = _names(desk, on_file.paragraphs)
    about = (
        code_in_words(source.kind),
        source.author,
        source.publisher,
        source.date.printed(order) if source.date else "",
    )
    return Shown(
        id=source.id,
        title=source.title,
        about=" · ".join(filter(None, about)),
        address=source.address,
        file=on_file.file,
        to_read=on_file.file is not None and document is None,
        paragraphs=tuple(ParagraphRow(each, names) for each in on_file.paragraphs),
        elsewhere=on_file.elsewhere,
        names=names,
    )


def file_to_read(desk: Desk, source_id: str) -> Path | None:
    """Give a source's document as it stands in the library."""
    source = desk.library.sources.get(source_id)
    return file_of(desk, source) if source else None


def kept(desk: Desk, source_id: str, document: Document) -> None:
    """Keep a document that was read anew, and its hash where the source lacks one."""
    from msgspec.structs import replace

    keep_document(desk.documents_folder, document)
    source = desk.library.sources.get(source_id)
    if source and source.sha256 != document.sha256 and not desk.library.read_only:
        desk.save(replace(source, sha256=document.sha256))


def answers(desk: Desk) -> Answers:
    """Give what a new point can be tagged with, by name."""
    library = desk.library
    bodies = {**library.organizations, **library.people}
    return Answers(
        dialogues=_by_name(
            (each.id, each.short or each.name) for each in library.dialogues.values()
        ),
        areas=_by_name((each.id, each.name) for each in library.areas.values()),
        people=_by_name((each.id, name_of(each)) for each in library.people.values()),
        holders=_by_name((each.id, name_of(each)) for each in bodies.values()),
        day_first=library.settings.date_order == "uk",
    )


def _by_name(named: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(named, key=lambda each: each[1].casefold()))


def _names(desk: Desk, paragraphs: tuple[ParagraphOnFile, ...]) -> dict[tuple[str, str], str]:
    """Name what the paragraphs mention, shortly."""
    library = desk.library
    found: dict[tuple[str, str], str] = {}
    for paragraph in paragraphs:
        for mention in paragraph.tagged.mentions:
            key = (mention.kind, mention.id)
            if key in found:
                continue
            if mention.kind == "people":
                found[key] = name_of(library.people[mention.id])
            else:
                record = getattr(library, mention.kind)[mention.id]
                found[key] = record.short or record.name
    return found
