"""The register as both faces show it: what was exported, and what became of each product."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from briefer.desk import Desk
from briefer.desk.exporting import file_name
from briefer.library.briefs import Brief
from briefer.library.dates import PartialDate
from briefer.library.frontmatter import FrontMatterError
from briefer.library.register import changing
from briefer.library.register.checking import file_fault
from briefer.library.register.entry import Entry, HandedOver, Hold, RegisterError, Retention
from briefer.library.register.keeping import hash_of_file
from briefer.library.register.reading import (
    Register,
    brief_as_it_was,
    cut,
    entry_text,
    read_register,
)


class Seen(NamedTuple):
    """Be one handing over of one product."""

    entry: Entry
    handover: HandedOver


def register_of(desk: Desk) -> Register:
    """Read the register: its entries, the latest first, and what in it can't be read."""
    return read_register(desk.root)


def seen_in(register: Register) -> tuple[Seen, ...]:
    """List what was handed over, to whom and when, the latest first."""
    every = [Seen(entry, each) for entry in register.entries for each in entry.handed_over]
    return tuple(sorted(every, key=lambda seen: seen.handover.on.latest, reverse=True))


def is_kept(desk: Desk, entry: Entry) -> bool:
    """Say whether an entry's file is there; whether it is unchanged, a check says."""
    return entry.removed is None and (desk.root / entry.file).is_file()


def kept_file(desk: Desk, entry: Entry) -> Path:
    """Find an entry's file, unchanged since it was exported; raise RegisterError."""
    if entry.removed is not None:
        what = f"the file was removed on {entry.removed.on.edtf}: {entry.removed.reason}"
        raise RegisterError(what, where=entry.path)
    if fault := file_fault(desk.root, entry):
        raise RegisterError(fault[0], where=entry.path, fix=fault[1])
    return desk.root / entry.file


def copy_to_read(desk: Desk, entry: Entry, folder: Path) -> Path:
    """Put a copy of an entry's file into a folder, to be read and not written.

    Only what Briefer writes is copied: a register that came from elsewhere can't have
    another kind of file opened. Raises RegisterError.
    """
    from briefer.memo.writers import WRITERS

    suffix = f".{entry.format}"
    if suffix not in WRITERS:
        fix = f"Look at {entry.file} with the program that it is for"
        raise RegisterError(f"Briefer opens no {suffix} files", where=entry.path, fix=fix)
    target = folder / file_name(Path(entry.file_name).stem or entry.id, suffix)
    try:
        content = kept_file(desk, entry).read_bytes()
        target.write_bytes(content)
        target.chmod(stat.S_IREAD)
    except OSError as error:
        what = f"the file can't be copied: {error.strerror}"
        raise RegisterError(what, where=entry.path) from None
    return target


def brief_of(desk: Desk, entry: Entry) -> Brief:
    """Give the brief that a product was made from, as it was; raise RegisterError."""
    return brief_as_it_was(desk.root, entry)


def entry_as_written(desk: Desk, entry: Entry) -> str:
    """Give an entry's own text, without the brief; raise RegisterError."""
    try:
        return cut(entry_text(desk.root, entry.id))[0]
    except (OSError, FrontMatterError) as error:
        raise RegisterError(f"the entry can't be read: {error}", where=entry.path) from None


def entries_of(desk: Desk, file: Path) -> tuple[Entry, ...]:
    """Find what a file is, by its bytes alone: the entries that went out with the same ones.

    Raises RegisterError for a file that can't be read.
    """
    try:
        if not file.is_file():
            raise RegisterError("there is no such file", where=str(file))
        found = hash_of_file(file)
    except (OSError, ValueError) as error:
        what = f"the file can't be read: {getattr(error, 'strerror', '') or error}"
        raise RegisterError(what, where=str(file)) from None
    return tuple(entry for entry in register_of(desk).entries if entry.hash == found)


def hand_over(
    desk: Desk, wanted: str, to: str, *, on: PartialDate | None = None, word: str = ""
) -> Entry:
    """Note that a product was given to somebody, today without a date, and on whose word."""
    _refuse_empty(to, "to whom it was handed over")
    given = HandedOver(to=to, on=on or changing.today(), word=word, noted_by=desk.author)
    return _noted(
        desk, lambda: changing.note_handover(desk.root, wanted, given), f"handed over to {to}"
    )


def note_taken_back(desk: Desk, wanted: str) -> Entry:
    """Note that a product's file was deleted again where it had gone."""
    return _noted(desk, lambda: changing.note_taken_back(desk.root, wanted), "taken back")


def put_on_hold(desk: Desk, wanted: str, reason: str) -> Entry:
    """Forbid that a product's file is removed until the hold is released."""
    _refuse_empty(reason, "why it is held")
    held = Hold(reason=reason, on=changing.today(), by=desk.author)
    return _noted(desk, lambda: changing.hold(desk.root, wanted, held), "put on hold")


def release_hold(desk: Desk, wanted: str) -> Entry:
    """Release every hold on a product; they stay noted."""
    return _noted(
        desk, lambda: changing.release(desk.root, wanted, desk.author), "released from its hold"
    )


def set_retention(desk: Desk, wanted: str, label: str, until: PartialDate | None = None) -> Entry:
    """Say under which rule a product's file is kept, and until when; for good without a day."""
    _refuse_empty(label, "under which rule it is kept")
    retention = Retention(label=label, until=until)
    return _noted(desk, lambda: changing.label(desk.root, wanted, retention), "labelled")


def remove(desk: Desk, wanted: str, reason: str) -> tuple[Entry, ...]:
    """Remove a product's file, past its retention and free of holds; its entry stays.

    Gives every entry that had the same bytes: they all say now that the file is gone.
    """
    _refuse_empty(reason, "why it is removed")
    commits = _begun(desk)
    told = changing.remove_file(desk.root, wanted, reason, desk.author)
    commits(tuple(entry.path for entry in told), f"Register: file removed of {wanted}")
    return told


def _noted(desk: Desk, change: Callable[[], Entry], what: str) -> Entry:
    commits = _begun(desk)
    entry = change()
    commits((entry.path,), f"Register: {entry.id} {what}")
    return entry


def _begun(desk: Desk) -> Callable[[tuple[str, ...], str], None]:
    """Open the history for a change of the register; give the way into it."""
    desk.refuse_unwritable()
    return desk.begin_history().commit


def _refuse_empty(words: str, what: str) -> None:
    if not words.strip():
        raise RegisterError(f"the register needs to be told {what}")
