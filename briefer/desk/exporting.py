"""A memo becomes a file: where it may stand, what it is called, in whose looks."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.errors import BrieferError, ExportError
from briefer.library.kinds import RECORD_TYPES
from briefer.library.safely import refuse_other_than_files, write_bytes_safely
from briefer.paths import built_in_letterhead

if TYPE_CHECKING:
    from briefer.desk.consent import Consent, Word
    from briefer.library.dates import DateOrder, PartialDate
    from briefer.library.register.entry import Entry
    from briefer.memo.accessibility import Finding
    from briefer.memo.blocks import Gap, Memo
    from briefer.memo.writers import StandIn, Writer

_JAPANESE = re.compile("[\u3041-\u30ff\u3400-\u9fff]")  # kana and kanji
_FORBIDDEN_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME = 200  # bytes; file systems take 255, and copies get " (2)" added
LETTERHEAD_ENDINGS = (
    ".docx",
    ".dotx",
    ".docm",
    ".dotm",
)  # of letterheads; their macros stay behind
_DEFAULT_LETTERHEAD = "plain"
# What an export may never replace: the library's own.
_LIBRARYS_OWN = frozenset(
    {
        *RECORD_TYPES,
        *("templates", "letterheads", "markings", "house-rules", "register"),
        *("library.yaml", "kept-apart.yaml", ".git"),
    }
)


@dataclass(frozen=True, slots=True)
class Exported:
    """Be an export that was written, with the memo and the gaps marked in it."""

    path: Path
    memo: Memo
    gaps: tuple[Gap, ...]
    stand_ins: tuple[StandIn, ...]  # for styles that the letterhead lacks
    accessibility: tuple[Finding, ...]  # what memo and letterhead keep from some readers
    consent: Consent | None = None  # to the gaps of a final; it stands nowhere in the file
    unused_letterhead: str = ""  # one that was chosen and lends this format no looks, by name
    borrowed: tuple[str, ...] = ()  # characters in it that only this machine's fonts have
    content: bytes = field(default=b"", repr=False)  # the file's bytes, as they were written
    entry: Entry | None = None  # of the register
    unregistered: BrieferError | None = None  # why it has none, though it should


def writer_for(target: Path) -> Writer:
    """Find the writer by the ending of a file's name; raise ExportError for any other file."""
    from briefer.memo.writers import WRITERS

    refuse_other_than_files(target, ExportError)
    writer = WRITERS.get(target.suffix.lower())
    if writer is None:
        known = ", ".join(WRITERS)
        what = f"a memo can't be written as {target.suffix or 'a file without an ending'}"
        raise ExportError(what, where=str(target), fix=f"End the name in {known}")
    return writer


def write_memo(
    memo: Memo,
    target: Path,
    writer: Writer,
    letterhead: Path,
    open_gaps: tuple[Gap, ...] = (),
    word: Word | None = None,
) -> Exported:
    """Write a memo whole; raise ExportError when that can't be done, the target as it was.

    Raises OpenGaps for a final with open gaps that nobody gave a word of consent to.
    """
    from briefer.desk.consent import consent_to
    from briefer.memo.accessibility import findings_in
    from briefer.memo.gaps import gaps_in

    consent = consent_to(open_gaps, word) if memo.stage == "final" else None
    written = writer(memo, letterhead)
    write_bytes_safely(target, written.data, ExportError)
    found = (*findings_in(memo), *written.findings)
    unused = "" if written.in_letterhead or letterhead == built_in_letterhead() else letterhead.stem
    return Exported(
        target,
        memo,
        gaps_in(memo),
        written.stand_ins,
        found,
        consent,
        unused_letterhead=unused,
        borrowed=written.borrowed,
        content=written.data,
    )


def refuse_replacing(target: Path, library: Path, letterhead: Path | None = None) -> None:
    """Refuse a target that is the library's own file, or the letterhead."""
    # realpath, since Path.resolve fails for a name too long and a link to itself.
    resolved, root = Path(os.path.realpath(target)), library.resolve()
    inside = resolved.relative_to(root).parts[:1] if resolved.is_relative_to(root) else ()
    if _LIBRARYS_OWN.intersection(inside) or (letterhead and resolved == letterhead.resolve()):
        what = "the file would stand among the files that it is made from"
        raise ExportError(what, where=str(target), fix="Choose another place")


def date_in_name(when: PartialDate, order: DateOrder, title: str) -> str:
    """Give a date to begin a file's name with: in Japanese beside Japanese, else one that sorts."""
    japanese = order == "ja" or _JAPANESE.search(title)
    return when.printed("ja") if japanese else when.edtf


def file_name(words: str, suffix: str) -> str:
    """Make a file's name that every system takes."""
    name = _FORBIDDEN_IN_NAMES.sub("-", words)
    short = name.encode("utf-8", "ignore")[:_LONGEST_NAME].decode("utf-8", "ignore")
    return short.strip(" .") + suffix


def letterhead_names(folders: Sequence[Path]) -> tuple[str, ...]:
    """Name the letterheads in the folders, those of the first folder first."""
    found = [
        path.stem
        for folder in folders
        for path in sorted(folder.glob("*.do[ct][xm]"))
        if not path.name.startswith(("~$", "."))  # a lock of Word's, or a system's own
    ]
    return tuple(dict.fromkeys(found))


def find_letterhead(wanted: str, folders: Sequence[Path]) -> Path:
    """Find a letterhead: a file, or one by its name in the folders, the first that has it."""
    name = wanted or _DEFAULT_LETTERHEAD
    places = [
        folder / f"{name}{ending}" for folder in folders for ending in ("", *LETTERHEAD_ENDINGS)
    ]
    for place in (Path(name), *places) if Path(name).suffix else places:
        if place.is_file():
            return place
        if place.exists() and not place.is_dir():  # to read it would wait for ever
            what = "the letterhead can't be read: it is no ordinary file"
            raise ExportError(what, where=str(place), fix="Choose a .docx or .dotx file")
    known = letterhead_names(folders)
    near = difflib.get_close_matches(name, known) or known
    fix = f"Name a .docx or .dotx file, or one of: {', '.join(near)}"
    raise ExportError(f"there is no letterhead {name!r}", fix=fix)
