"""The register as a table, one product a row, for a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from briefer.desk import Desk
from briefer.desk.exporting import refuse_replacing
from briefer.desk.register import register_of
from briefer.desk.spreadsheet import csv_of
from briefer.errors import ExportError
from briefer.library.dates import PartialDate
from briefer.library.register.entry import Entry, Pinned
from briefer.library.register.reading import Register
from briefer.library.safely import refuse_other_than_files, write_bytes_safely

_SUFFIX = ".csv"
_BETWEEN = "; "  # several of one kind in one cell


def write_table(desk: Desk, target: Path) -> Register:
    """Write the register to a .csv file, the latest product first; give what was written.

    Raises ExportError when it can't be written; the target is then as it was.
    """
    refuse_other_than_files(target, ExportError)
    if target.suffix.lower() != _SUFFIX:
        what = f"the register can't be written as {target.suffix or 'a file without an ending'}"
        raise ExportError(what, where=str(target), fix=f"End the name in {_SUFFIX}")
    refuse_replacing(target, desk.root)
    register = register_of(desk)
    rows = ([cell(entry) for cell in COLUMNS.values()] for entry in register.entries)
    write_bytes_safely(target, csv_of(tuple(COLUMNS), rows), ExportError)
    return register


def _edtf(date: PartialDate | None) -> str:
    return date.edtf if date else ""


def _pinned(file: Pinned | None) -> str:
    return file.name if file else ""


def _handed_over(entry: Entry) -> str:
    said = (f"{each.on.edtf} {each.to}" for each in entry.handed_over)
    return _BETWEEN.join(said)


def _consent(entry: Entry) -> str:
    return f"{entry.consent.who}: {entry.consent.reason}" if entry.consent else ""


# A column's name, and what stands in it for an entry.
COLUMNS: Mapping[str, Callable[[Entry], str]] = MappingProxyType(
    {
        "entry": lambda entry: entry.id,
        "title": lambda entry: entry.title,
        "number": lambda entry: entry.number,
        "version": lambda entry: str(entry.version),
        "product": lambda entry: entry.product,
        "stage": lambda entry: entry.stage,
        "as_of": lambda entry: _edtf(entry.as_of),
        "exported": lambda entry: f"{entry.exported:%Y-%m-%d %H:%M:%S}",  # UTC
        "exported_by": lambda entry: entry.exported_by,
        "author": lambda entry: entry.author,
        "marking": lambda entry: entry.marking,
        "template": lambda entry: _pinned(entry.template),
        "letterhead": lambda entry: _pinned(entry.letterhead),
        "brief": lambda entry: entry.brief,
        "file_name": lambda entry: entry.file_name,
        "format": lambda entry: entry.format,
        "size": lambda entry: str(entry.size),
        "hash": lambda entry: entry.hash,
        "gaps_accepted": lambda entry: str(len(entry.consent.gaps) if entry.consent else 0),
        "accepted_by": _consent,
        "handed_over": _handed_over,
        "holds": lambda entry: _BETWEEN.join(hold.reason for hold in entry.open_holds),
        "retention": lambda entry: entry.retention.label if entry.retention else "",
        "kept_until": lambda entry: _edtf(entry.retention.until if entry.retention else None),
        "taken_back": lambda entry: _edtf(entry.taken_back),
        "file_removed": lambda entry: _edtf(entry.removed.on if entry.removed else None),
    }
)
