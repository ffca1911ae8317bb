"""Note on an entry what became of its product: handed over, held, labelled, removed.

A change writes the changed field's lines anew and leaves every other byte. Each function
gives the entries that it changed, and raises RegisterError, with nothing changed, for an
entry that is not there or can't be written.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from msgspec.structs import replace

from briefer.errors import SaveError
from briefer.library.dates import PartialDate
from briefer.library.encoding import WrongFields
from briefer.library.frontmatter import FrontMatterError
from briefer.library.register.entry import (
    Entry,
    HandedOver,
    Hold,
    RegisterError,
    Removal,
    Retention,
)
from briefer.library.register.keeping import entry_fields
from briefer.library.register.reading import cut, entry_text, parse_entry, read_register
from briefer.library.safely import write_bytes_safely
from briefer.library.writing import with_changed_fields


def today() -> PartialDate:
    """Give the day in UTC, as every day in the register is."""
    return PartialDate.of_day(datetime.now(UTC).date())


def note_handover(root: Path, wanted: str, handover: HandedOver) -> Entry:
    """Note that a product was handed over; what was noted before stays."""
    entry = read_register(root).entry(wanted)
    return _changed(root, entry, replace(entry, handed_over=(*entry.handed_over, handover)))


def note_taken_back(root: Path, wanted: str) -> Entry:
    """Note that a product's file was deleted again where it had gone; what is kept stays."""
    entry = read_register(root).entry(wanted)
    if entry.handed_over:
        to = entry.handed_over[-1].to
        what = f"it was handed over to {to}, so it is not taken back"
        raise RegisterError(what, where=entry.path)
    return _changed(root, entry, replace(entry, taken_back=today()))


def hold(root: Path, wanted: str, held: Hold) -> Entry:
    """Forbid the removal of an entry's file until the hold is released."""
    entry = read_register(root).entry(wanted)
    if entry.removed is not None:
        when = entry.removed.on.edtf
        raise RegisterError(f"the file of {wanted} was removed on {when}", where=entry.path)
    return _changed(root, entry, replace(entry, holds=(*entry.holds, held)))


def release(root: Path, wanted: str, by: str) -> Entry:
    """Release every open hold of an entry; the holds stay noted."""
    entry = read_register(root).entry(wanted)
    if not entry.open_holds:
        raise RegisterError(f"there is no hold on {wanted}", where=entry.path)
    holds = tuple(
        replace(each, released=today(), released_by=by) if each.released is None else each
        for each in entry.holds
    )
    return _changed(root, entry, replace(entry, holds=holds))


def label(root: Path, wanted: str, retention: Retention) -> Entry:
    """Say under which rule, and until when, an entry's file is kept."""
    entry = read_register(root).entry(wanted)
    return _changed(root, entry, replace(entry, retention=retention))


def remove_file(root: Path, wanted: str, reason: str, by: str) -> tuple[Entry, ...]:
    """Remove an entry's file; the entry stays and says so.

    The same bytes stand once: every entry that has them must be past its retention and
    free of holds, and all say that the file is gone. Raises RegisterError for any that
    is not.
    """
    register = read_register(root)
    entry = register.entry(wanted)
    if register.problems:
        problem = register.problems[0]
        what = f"nothing is removed while an entry can't be read: {problem.problem}"
        raise RegisterError(what, where=problem.file, fix=problem.fix)
    sharing = [each for each in register.entries if each.file == entry.file]
    for each in sharing:
        _refuse_removal(each, today())
    removal = Removal(on=today(), reason=reason, by=by)
    told = tuple(
        each if each.removed else _changed(root, each, replace(each, removed=removal))
        for each in sharing
    )
    _unlink(root, entry)
    return told


def _refuse_removal(entry: Entry, on: PartialDate) -> None:
    if entry.removed is not None:
        return
    if entry.open_holds:
        held = entry.open_holds[0]
        by = f" by {held.by}" if held.by else ""
        what = f"{entry.id} is on hold since {held.on.edtf}{by}: {held.reason}"
        raise RegisterError(what, where=entry.path, fix="Have the hold released first")
    if entry.retention is None:
        what = f"{entry.id} has no retention label, so nothing says that it may go"
        raise RegisterError(what, where=entry.path, fix="Label it first")
    until = entry.retention.until
    if until is None or not until.certainly_before(on):
        when = f"until {until.edtf}" if until else "for good"
        what = f"{entry.id} is kept {when} under {entry.retention.label!r}"
        raise RegisterError(what, where=entry.path, fix="Wait, or have its label changed")


def _unlink(root: Path, entry: Entry) -> None:
    """Delete the kept file; a link that stands in its place goes, not what it leads to."""
    try:
        (root / entry.file).unlink(missing_ok=True)
    except OSError as error:
        what = f"the entry says that its file was removed, but it stands: {error.strerror}"
        raise RegisterError(what, where=entry.file, fix="Ask for its removal again") from None


def _changed(root: Path, held: Entry, entry: Entry) -> Entry:
    """Write the fields that differ, and nothing besides; read them back first."""
    path = root / entry.path
    try:
        raw = path.read_bytes()
        head, brief = cut(entry_text(root, entry.id))
        front = head if head.endswith("\n") else f"{head}\n"
        text = with_changed_fields(front, entry_fields(held), entry_fields(entry)) + brief
        same = parse_entry(entry.id, text) == entry
    except (OSError, FrontMatterError, SaveError, WrongFields):
        same = False
    if not same:
        fix = "Look at the entry's file; briefer check says what is wrong in it"
        raise RegisterError("the entry can't be changed as it stands", where=entry.path, fix=fix)
    newline = "\r\n" if b"\r\n" in raw else "\n"
    write_bytes_safely(path, text.replace("\n", newline).encode(), RegisterError)
    return entry
