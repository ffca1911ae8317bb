"""What contradicts or repeats itself in a library, and the user's word on it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from briefer.errors import BrieferError
from briefer.library.dates import PartialDate
from briefer.library.kept_apart import KeptApart
from briefer.library.kept_apart_file import read_kept_apart, write_kept_apart
from briefer.library.record import Kind

if TYPE_CHECKING:
    from briefer.briefing.consistency.standing import ConsistencyReport
    from briefer.desk import Desk


class UnknownFinding(BrieferError):
    """Report a key that no finding has, with the nearest."""

    def __init__(self, wanted: str, keys: Iterable[str]) -> None:
        near = difflib.get_close_matches(wanted, list(keys), n=2)
        fix = f"Nearest: {', '.join(near)}" if near else "List them with briefer consistency"
        super().__init__(f"nothing was found under the key {wanted!r}", fix=fix)


class NotApart(BrieferError):
    """Report a decision that can't be taken: without a reason, or of a record with itself."""


def consistency_of(desk: Desk) -> ConsistencyReport:
    """Say what contradicts or repeats itself, and what was decided of it.

    Raises LibraryError when the decisions on file can't be read.
    """
    from briefer.briefing.consistency import consistency_report

    return consistency_report(desk.library, read_kept_apart(desk.root))


def keep_finding(desk: Desk, key: str, reason: str) -> KeptApart:
    """Keep as it is what was found under a key; raise UnknownFinding, NotApart, SaveError."""
    report = consistency_of(desk)
    found = next((s.finding for s in report.standings if s.finding.key == key), None)
    if found is None:
        raise UnknownFinding(key, (standing.finding.key for standing in report.standings))
    records = tuple(saying.path for saying in found.sayings)
    return _kept(desk, records, reason, key, found.fingerprint)


def keep_apart(desk: Desk, kind: Kind, one: str, other: str, reason: str) -> KeptApart:
    """Keep two records of a kind apart, whatever they are found alike for.

    Raises UnknownRecord, NotApart, SaveError.
    """
    from briefer.briefing.consistency.finding import fingerprint

    both = [desk.library.find(kind, wanted) for wanted in (one, other)]
    if one == other:
        raise NotApart("a record can't be kept apart from itself", where=f"{kind}/{one}")
    records = tuple(sorted(f"{kind}/{record.id}" for record in both))
    return _kept(desk, records, reason, "", fingerprint(both))


def _kept(desk: Desk, records: tuple[str, ...], reason: str, finding: str, said: str) -> KeptApart:
    words = " ".join(reason.split())
    if not words:
        raise NotApart("records are kept apart with a reason only", fix="Say why in words")
    desk.refuse_unwritable()
    fresh = KeptApart(
        records=records,
        reason=words,
        finding=finding,
        by=desk.author,
        on=PartialDate.of_day(date.today()),
        hash=said,
    )
    held = [
        one
        for one in read_kept_apart(desk.root)
        if (one.finding, frozenset(one.records)) != (finding, frozenset(records))
    ]
    commits = desk.keep_history()
    path = write_kept_apart(desk.root, (*held, fresh))
    commits.commit([path], f"Keep apart: {' and '.join(records[:2])}")
    return fresh
