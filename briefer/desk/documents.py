"""Sources as they stand in the library: how many points rest on each, paragraph by paragraph."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefer.desk.importing import file_of
from briefer.library.dates import PartialDate
from briefer.library.ids import free_id
from briefer.library.naming import first_words, name_of
from briefer.library.points import Point, PointKind, Source, SourceKind
from briefer.library.record import Citation
from briefer.library.refused_suggestions import (
    REFUSED_FILE,
    RefusedSuggestion,
    read_refused,
    write_refused,
)
from briefer.sources.document import Document
from briefer.sources.keeping import kept_document
from briefer.sources.names import KnownNames
from briefer.sources.suggesting import Suggestion, suggestions_of
from briefer.sources.tagging import Tagged, tagged_document

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.desk import Desk
    from briefer.library.library import Library


@dataclass(frozen=True, slots=True)
class SourceLine:
    """Be a source in a list; ``points`` is how many points cite it."""

    id: str
    title: str
    author: str
    publisher: str
    kind: SourceKind
    date: PartialDate | None
    points: int
    has_file: bool


@dataclass(frozen=True, slots=True)
class Resting:
    """Be a point that rests on a source: its id, what it is called, where it cites."""

    id: str
    name: str
    locator: str


@dataclass(frozen=True, slots=True)
class ParagraphOnFile:
    """Be a paragraph with what it mentions, what cites it, and what it is suggested as."""

    tagged: Tagged
    points: tuple[Resting, ...]
    suggestion: Suggestion | None


@dataclass(frozen=True, slots=True)
class SourceOnFile:
    """Be a source with its paragraphs; ``elsewhere`` are points that cite none of these."""

    source: Source
    file: Path | None
    paragraphs: tuple[ParagraphOnFile, ...]
    elsewhere: tuple[Resting, ...]


@dataclass(frozen=True, slots=True)
class PointDraft:
    """Be what a point made from a paragraph shall say; ``note`` goes with its citation."""

    text: str
    kind: PointKind
    dialogues: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    happened: PartialDate | None = None
    by: str = ""
    short: str = ""
    note: str = ""


def source_lines(desk: Desk) -> tuple[SourceLine, ...]:
    """List every source with how many points cite it."""
    cited = Counter(
        source
        for point in desk.library.points.values()
        for source in {citation.source for citation in point.cites}
    )
    return tuple(
        SourceLine(
            *(source.id, source.title, source.author, source.publisher, source.kind),
            *(source.date, cited[source.id], bool(source.file)),
        )
        for source in desk.library.sources.values()
    )


def kept_document_of(desk: Desk, source: Source) -> Document | None:
    """Give a source's document as it was read before; None when it is to be read."""
    return kept_document(desk.documents_folder, source.sha256)


def source_on_file(desk: Desk, source: Source, document: Document | None) -> SourceOnFile:
    """Put a source's paragraphs together with what rests on them; none without a document."""
    points = tuple(_resting(desk.library, source.id))
    if document is None:
        return SourceOnFile(source, file_of(desk, source), (), points)
    tagged = tagged_document(KnownNames.of(desk.library), document)
    cited: dict[str, list[Resting]] = {}
    elsewhere = []
    for point in points:
        paragraph = document.at(point.locator)
        if paragraph is None:
            elsewhere.append(point)
        else:
            cited.setdefault(paragraph.locator, []).append(point)
    suggested = _open_suggestions(desk, source.id, tagged, cited)
    paragraphs = tuple(_on_file(each, cited, suggested) for each in tagged)
    return SourceOnFile(source, file_of(desk, source), paragraphs, tuple(elsewhere))


def refuse_suggestion(desk: Desk, source: str, locator: str, text: str) -> None:
    """Keep that a paragraph shall not be suggested again; raise ReadOnlyLibrary, SaveError."""
    desk.refuse_unwritable()
    commits = desk.begin_history()
    refusal = RefusedSuggestion.of(source, locator, text)
    held = read_refused(desk.root)
    if refusal not in held:
        write_refused(desk.root, (*held, refusal))
        commits.commit((REFUSED_FILE,), f"Refuse a suggestion: {first_words(text)}")


def make_point(desk: Desk, source: str, locator: str, draft: PointDraft) -> Point:
    """Make a point that cites a paragraph; raise SaveError, ReadOnlyLibrary."""
    wanted = draft.short or first_words(draft.text, 8)
    point = Point(
        id=free_id(wanted, desk.library.points, f"{source}-point"[:70]),
        kind=draft.kind,
        cites=(Citation(source=source, locator=locator, note=draft.note),),
        dialogues=draft.dialogues,
        areas=draft.areas,
        people=draft.people,
        happened=draft.happened,
        by=draft.by or None,
        short=draft.short,
        body=draft.text.strip(),
    )
    desk.save(point)
    return point


def _resting(library: Library, source: str) -> Iterable[Resting]:
    for point in library.points.values():
        for citation in point.cites:
            if citation.source == source:
                yield Resting(point.id, name_of(point), citation.locator)


def _open_suggestions(
    desk: Desk, source: str, tagged: Sequence[Tagged], cited: Mapping[str, object]
) -> dict[str, Suggestion]:
    """Give what is suggested by its locator, but for what was refused or is cited already."""
    refused = frozenset(read_refused(desk.root))
    return {
        each.locator: each
        for each in suggestions_of(tagged)
        if each.locator not in cited
        and RefusedSuggestion.of(source, each.locator, each.text) not in refused
    }


def _on_file(
    tagged: Tagged, cited: Mapping[str, list[Resting]], suggested: Mapping[str, Suggestion]
) -> ParagraphOnFile:
    locator = "" if tagged.paragraph.is_heading else tagged.paragraph.locator
    return ParagraphOnFile(tagged, tuple(cited.get(locator, ())), suggested.get(locator))
