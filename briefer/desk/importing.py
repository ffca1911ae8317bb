"""Documents into the library: read in a process of their own, then taken in as one change."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from briefer.errors import BrieferError, SaveError
from briefer.library.dates import PartialDate
from briefer.library.ids import free_id
from briefer.library.points import Source
from briefer.library.safely import write_new_file
from briefer.library.standing import refuse_gone
from briefer.sources.describing import source_of
from briefer.sources.document import Document, UnreadableDocument
from briefer.sources.keeping import keep_document
from briefer.sources.process import ReadingProcess
from briefer.sources.reading import bytes_of, hash_of, shown

if TYPE_CHECKING:
    from briefer.desk import Desk

FILES = "sources/files"
Progress = Callable[[int, int, int], None]  # the file's number from 0, how much of it, of how much


@dataclass(frozen=True, slots=True)
class ReadFile:
    """Be a file that was read, or the error that it was refused with."""

    path: Path
    document: Document | None = None
    error: BrieferError | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """Be what became of a file: a source, new or known before by its bytes, or an error."""

    path: Path
    source: Source | None = None
    document: Document | None = None
    known: bool = False
    error: BrieferError | None = None


@dataclass(slots=True)
class _Taking:
    """Hold what is about to be saved."""

    known: dict[str, Source]  # by the hash of their file
    sources: list[Source] = field(default_factory=list)
    files: list[str] = field(default_factory=list)  # relative to the library


def read_files(
    paths: Sequence[Path],
    progress: Progress = lambda _file, _done, _of: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[ReadFile]:
    """Read files one after the other; raise Cancelled when it is wished so meanwhile."""
    with ReadingProcess() as reader:
        for number, path in enumerate(paths):

            def told(done: int, of: int, number: int = number) -> None:
                progress(number, done, of)

            told(0, 1)
            try:
                yield ReadFile(path, reader.read(path, told, cancelled))
            except UnreadableDocument as error:
                yield ReadFile(path, error=error)
            told(1, 1)


def take_in(
    desk: Desk, read: Iterable[ReadFile], today: date | None = None
) -> tuple[Imported, ...]:
    """Take documents into the library as one change of the history.

    A document whose bytes are on file already is its source, and nothing is written for it.
    Raises ReadOnlyLibrary, LibraryGone; what else goes wrong is told file by file.
    """
    desk.refuse_unwritable()
    taking = _Taking(_by_hash(desk))
    consulted = PartialDate.of_day(today or date.today())
    results = [_prepared(desk, each, taking, consulted) for each in read]
    if not taking.sources:
        return tuple(results)
    try:
        desk.save(*taking.sources, message=_message(taking.sources), also=taking.files)
    except SaveError as error:
        results = [_told(desk, result, error) for result in results]
    for result in results:
        if result.document is not None and result.error is None:
            keep_document(desk.documents_folder, result.document)
    return tuple(results)


def attach(desk: Desk, source_id: str, read: ReadFile) -> Imported:
    """Give a source that has no document its own; what the record says stays as it is.

    Raises UnknownRecord, ReadOnlyLibrary, SaveError; what was refused in reading is told.
    """
    source = desk.library.find("sources", source_id)
    assert isinstance(source, Source)
    document = read.document
    if document is None:
        return Imported(read.path, error=read.error)
    if known := _by_hash(desk).get(document.sha256):
        return Imported(read.path, known, document, known=True)
    desk.refuse_unwritable()
    file = f"{source_id}{read.path.suffix.lower()}"
    folder = _files_folder(desk)
    if not write_new_file(folder / file, _same_bytes(read.path, document)):
        raise SaveError("a document of that name is on file", where=f"{FILES}/{file}")
    fresh = msgspec.structs.replace(source, file=file, sha256=document.sha256)
    try:
        desk.save(fresh, message=f"Add the document of: {source.title}", also=(f"{FILES}/{file}",))
    except SaveError:
        (folder / file).unlink(missing_ok=True)
        raise
    keep_document(desk.documents_folder, document)
    return Imported(read.path, fresh, document)


def file_of(desk: Desk, source: Source) -> Path | None:
    """Give a source's document; None where it has none that stands among the library's files."""
    folder = (desk.root / FILES).resolve()
    path = (folder / source.file).resolve() if source.file else folder
    return path if path.parent == folder and path.is_file() else None


def _prepared(desk: Desk, read: ReadFile, taking: _Taking, consulted: PartialDate) -> Imported:
    """Put a document's file into the library, and its record among those to be saved."""
    document = read.document
    if document is None:
        return Imported(read.path, error=read.error)
    if known := taking.known.get(document.sha256):
        return Imported(read.path, known, document, known=True)
    try:
        data = _same_bytes(read.path, document)
        source = _written(desk, document, read.path, data, consulted)
    except BrieferError as error:
        return Imported(read.path, error=error)
    taking.known[document.sha256] = source
    taking.sources.append(source)
    taking.files.append(f"{FILES}/{source.file}")
    return Imported(read.path, source, document)


def _written(
    desk: Desk, document: Document, path: Path, data: bytes, consulted: PartialDate
) -> Source:
    """Write the document under a name that is free, and give its record."""
    folder = _files_folder(desk)
    taken = {*desk.library.sources, *(each.stem for each in folder.iterdir())}
    otherwise = free_id(path.stem, taken, f"source-{document.sha256[:8]}")
    while True:
        name = free_id(document.title, taken, otherwise)
        file = f"{name}{path.suffix.lower()}"
        if write_new_file(folder / file, data):
            return source_of(document, name, file, consulted)
        taken.add(name)


def _same_bytes(path: Path, document: Document) -> bytes:
    """Give a file's bytes, which have to be those that were read."""
    data = bytes_of(path)
    if hash_of(data) != document.sha256:
        what = "the file was changed while it was read"
        raise UnreadableDocument(what, where=shown(path), fix="Import it again")
    return data


def _files_folder(desk: Desk) -> Path:
    refuse_gone(desk.root)  # reading the documents may have taken minutes
    folder = desk.root / FILES
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        what = f"{FILES} can't be made: {(error.strerror or 'no access').lower()}"
        raise SaveError(what, where=str(folder)) from None
    return folder


def _by_hash(desk: Desk) -> dict[str, Source]:
    """Give the sources by the hash of their file; where none is on record it is worked out."""
    found = {}
    for source in desk.library.sources.values():
        digest = source.sha256
        path = None if digest else file_of(desk, source)
        if path is not None:
            try:
                digest = hash_of(path.read_bytes())
            except OSError:
                continue
        if digest:
            found[digest] = source
    return found


def _told(desk: Desk, result: Imported, error: SaveError) -> Imported:
    """Tell of a record that was not saved, and take its file out again."""
    source = result.source
    if source is None or source.id in desk.library.sources:
        return result
    with contextlib.suppress(OSError):  # the disk may be away
        (desk.root / FILES / source.file).unlink()
    return Imported(result.path, error=error)


def _message(sources: Sequence[Source]) -> str:
    if len(sources) == 1:
        return f"Add source: {sources[0].title}"
    return f"Add {len(sources)} sources: {'; '.join(source.title for source in sources[:3])}"
