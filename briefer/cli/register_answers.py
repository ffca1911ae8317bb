"""The answers of ``briefer register``: lists, one entry, a file found, what was changed."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import msgspec

from briefer.cli.opening import date_of
from briefer.cli.speaking import DONE, note, plain, print_rows, say
from briefer.desk.register import (
    brief_of,
    entries_of,
    entry_as_written,
    hand_over,
    is_kept,
    put_on_hold,
    register_of,
    release_hold,
    remove,
    seen_in,
    set_retention,
)
from briefer.library.dates import PartialDate
from briefer.library.encoding import encode_record

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.register.entry import Entry
    from briefer.library.register.reading import Register


def answered(desk: Desk, options: argparse.Namespace, doing: str) -> int:
    """Carry out what is asked of the register, and print the answer."""
    if doing == "show":
        return _show(desk, options)
    if doing:
        return _told(options, _DONE_BY[doing](desk, options))
    if options.csv is not None:
        return _written(desk, options)
    if options.find is not None:
        return _found(desk, options)
    return _seen(desk, options) if options.seen else _listed(desk, options)


def _listed(desk: Desk, options: argparse.Namespace) -> int:
    found = register_of(desk)
    if options.json:
        return _printed(options, [_document(desk, entry) for entry in found.entries], found)
    rows = [
        {
            "entry": entry.id,
            "exported": f"{entry.exported:%Y-%m-%d %H:%M}",
            "stage": entry.stage,
            "title": entry.title,
            "went out as": entry.file_name,
            "note": "; ".join(_remarks(entry)) or None,
        }
        for entry in found.entries
    ]
    return _printed(options, rows, found)


def _remarks(entry: Entry) -> list[str]:
    said = [f"handed over to {each.to} on {each.on.edtf}" for each in entry.handed_over]
    said += [f"on hold: {hold.reason}" for hold in entry.open_holds]
    if entry.taken_back is not None:
        said.append(f"taken back on {entry.taken_back.edtf}")
    if entry.removed is not None:
        said.append(f"file removed on {entry.removed.on.edtf}")
    elif entry.retention is not None and entry.retention.until is not None:
        said.append(f"kept until {entry.retention.until.edtf}")
    return said


def _seen(desk: Desk, options: argparse.Namespace) -> int:
    found = register_of(desk)
    rows = [
        {
            "on": handover.on.edtf,
            "to": handover.to,
            "entry": entry.id,
            "version": entry.version,
            "stage": entry.stage,
            "title": entry.title,
            "word": handover.word or None,
        }
        for entry, handover in seen_in(found)
    ]
    return _printed(options, rows, found)


def _printed(options: argparse.Namespace, rows: list[dict[str, Any]], found: Register) -> int:
    """Print rows below their columns' names, and say what can't be read."""
    columns = tuple(rows[0]) if rows else ()
    titles = [{name: name for name in columns}] if rows and not options.json else []
    print_rows(options, [*titles, *rows], columns)
    _note_problems(found)
    return DONE


def _note_problems(found: Register) -> None:
    if found.problems:
        first, more = found.problems[0], len(found.problems) - 1
        others = f" and {more} more" if more else ""
        note(f"an entry can't be read: {first.file}{others}; see briefer check")


def _written(desk: Desk, options: argparse.Namespace) -> int:
    from briefer.desk.register_table import write_table

    found = write_table(desk, options.csv)
    count = len(found.entries)
    say(f"Wrote {count} entr{'y' if count == 1 else 'ies'} to {plain(str(options.csv))}")
    _note_problems(found)
    return DONE


def _found(desk: Desk, options: argparse.Namespace) -> int:
    entries = entries_of(desk, options.find)
    if options.json:
        return print_rows(options, [_document(desk, entry) for entry in entries], ())
    for entry in entries:
        when = f"{entry.exported:%Y-%m-%d %H:%M} UTC"
        line = f"{entry.id}: {entry.title}, {entry.stage}, exported {when} as {entry.file_name}"
        say(plain("; ".join([line, *_remarks(entry)])))
    if not entries:
        say(f"No entry has the bytes of {plain(str(options.find))}")
    return DONE


def _show(desk: Desk, options: argparse.Namespace) -> int:
    entry = register_of(desk).entry(options.show)
    if options.json:
        brief = encode_record(brief_of(desk, entry))
        document = {**_document(desk, entry), "brief_as_it_was": brief}
        say(json.dumps(document, ensure_ascii=False, indent=2))
        return DONE
    for line in entry_as_written(desk, entry).splitlines():
        indent = line[: len(line) - len(line.lstrip(" "))]
        say(f"{indent}{plain(line)}")
    say(f"file: {plain(str(desk.root / entry.file))}" if is_kept(desk, entry) else "file: none")
    return DONE


def _hand_over(desk: Desk, options: argparse.Namespace) -> tuple[Entry, ...]:
    on = None if options.on is None else date_of(options.on)
    return (hand_over(desk, options.hand_over, options.to, on=on, word=options.word or ""),)


def _hold(desk: Desk, options: argparse.Namespace) -> tuple[Entry, ...]:
    return (put_on_hold(desk, options.hold, options.reason),)


def _release(desk: Desk, options: argparse.Namespace) -> tuple[Entry, ...]:
    return (release_hold(desk, options.release),)


def _retain(desk: Desk, options: argparse.Namespace) -> tuple[Entry, ...]:
    until = None if options.until is None else date_of(options.until)
    return (set_retention(desk, options.retain, options.label, until),)


def _remove(desk: Desk, options: argparse.Namespace) -> tuple[Entry, ...]:
    return remove(desk, options.remove, options.reason)


_DONE_BY: Mapping[str, Callable[[Desk, argparse.Namespace], tuple[Entry, ...]]] = MappingProxyType(
    {
        "hand_over": _hand_over,
        "hold": _hold,
        "release": _release,
        "retain": _retain,
        "remove": _remove,
    }
)


def _told(options: argparse.Namespace, entries: tuple[Entry, ...]) -> int:
    """Say how each changed entry now stands."""
    if options.json:
        return print_rows(options, [_fields(entry) for entry in entries], ())
    for entry in entries:
        say(plain(f"{entry.id}: {'; '.join(_remarks(entry)) or 'nothing holds it'}"))
    return DONE


def _document(desk: Desk, entry: Entry) -> dict[str, Any]:
    return {**_fields(entry), "kept": is_kept(desk, entry)}


def _fields(value: Any) -> Any:
    """Give an entry or a part of it for JSON: every field, null where nothing is known."""
    if isinstance(value, msgspec.Struct):
        return {
            f.encode_name: _fields(getattr(value, f.name)) for f in msgspec.structs.fields(value)
        }
    if isinstance(value, tuple):
        return [_fields(part) for part in value]
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return value.edtf if isinstance(value, PartialDate) else None if value == "" else value
