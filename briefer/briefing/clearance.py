"""Who drafted, approved and cleared, which version, and what is still to be learnt of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from briefer.briefing.view import ClearanceRow
from briefer.library.briefs import Brief, Clearance
from briefer.library.dates import PartialDate

_SEEN = re.compile(r"v(\d+)\b", re.ASCII)


def clearance_of(brief: Brief, day: PartialDate) -> tuple[ClearanceRow, ...]:
    """Give the brief's entries, and on the memo's day what each should say and does not."""
    return tuple(_row(one, day, brief.version) for one in brief.clearance)


def _row(entry: Clearance, day: PartialDate, version: int) -> ClearanceRow:
    seen = _version_seen(entry)
    if seen is not None and seen < version:
        return ClearanceRow(entry, frozenset(), earlier=f"v{seen}")
    return ClearanceRow(entry, frozenset(_missing(entry, day)))


def _version_seen(entry: Clearance) -> int | None:
    """Read which version was seen, None where the entry does not begin with it."""
    match = _SEEN.match(entry.version)
    return int(match[1]) if match else None


def given(entry: Clearance) -> bool:
    """Say whether an office has answered."""
    return bool(entry.reply)


def asked_anew(entries: Sequence[Clearance], version: int) -> tuple[Clearance, ...]:
    """Keep what was given on a version, which it then names, and ask each office once more."""
    found: dict[Clearance, list[Clearance]] = {}
    for entry in entries:
        asked = Clearance(role=entry.role, office=entry.office, name=entry.name)
        kept = found.setdefault(asked, [])
        if given(entry):
            kept.append(replace(entry, version=_naming(entry, version)))
    return tuple(entry for asked, kept in found.items() for entry in (*kept, asked))


def _naming(entry: Clearance, version: int) -> str:
    seen = _version_seen(entry)
    if seen is not None and seen <= version:
        return entry.version
    return f"v{version} ({entry.version})" if entry.version else f"v{version}"


def _missing(entry: Clearance, day: PartialDate) -> Iterator[str]:
    """Name the fields that are expected: nobody waits for a reply to what was not sent."""
    if not entry.office:
        yield "office"
    if not entry.name:
        yield "name"
    if not entry.sent and (entry.due or entry.reply or entry.version):
        yield "sent"
    if entry.sent and not (entry.due or entry.reply):
        yield "due"
    if not entry.reply and entry.due is not None and entry.due.certainly_before(day):
        yield "reply"
    if entry.reply and not entry.version:
        yield "version"
