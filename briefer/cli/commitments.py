"""``briefer commitments``: who owes what by when, how late it is, and what followed it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from briefer.cli.opening import date_of, opened_desk
from briefer.cli.speaking import DONE, plain, print_rows, say

if TYPE_CHECKING:
    from briefer.briefing.tab_view import ChainLink, CommitmentRow
    from briefer.library.dates import DateOrder, PartialDate
    from briefer.library.record import Citation

_TITLES = {
    "commitment": "commitment",
    "made_by": "made by",
    "made_in": "made in",
    "owner": "owner",
    "due": "due",
    "standing": "status",
    "checked": "last checked",
}


def add_commitment_options(commitments: argparse.ArgumentParser) -> None:
    """Give the command its options."""
    commitments.add_argument(
        "brief", nargs="?", default="", metavar="BRIEF", help="only what a brief takes"
    )
    which = commitments.add_mutually_exclusive_group()
    which.add_argument("--open", action="store_true", help="only what is not done or lapsed")
    which.add_argument("--late", action="store_true", help="only what is past its due date")
    commitments.add_argument(
        "--as-of", metavar="DATE", help="the date asked about; today, or the brief's own, without"
    )
    commitments.add_argument("--json", action="store_true", help="print one JSON document")


def commitments(options: argparse.Namespace) -> int:
    """Print the commitments known on a date, what is due first ahead, and what followed each."""
    from briefer.desk.commitments import commitments_on

    as_of = None if options.as_of is None else date_of(options.as_of)
    with opened_desk(options) as desk:
        rows = [
            row
            for row in commitments_on(desk, options.brief, as_of)
            if (row.open or not options.open) and (row.late or not options.late)
        ]
        order = desk.library.settings.date_order
    if options.json:
        return print_rows(options, [_record(row) for row in rows], ())
    if not rows:
        say("No such commitment is on file.")
        return DONE
    print_rows(options, [_TITLES, *(_cells(row, order) for row in rows)], tuple(_TITLES))
    for row in rows:
        if len(row.chain) > 1:
            said = " → ".join(_link_words(link, order) for link in row.chain)
            say("")
            say(plain(f"{_called(row)}: {said}"))
    return DONE


def _record(row: CommitmentRow) -> dict[str, Any]:
    status = row.status
    least, most = row.late_months or (None, None)
    return {
        "id": row.line.point.id,
        "commitment": row.line.short or row.line.text,
        "text": row.line.text,
        "made_by": row.made_by or None,
        "statement": row.statement or None,
        "made": _edtf(row.line.point.happened),
        "sources": _sources(row.line.cites),
        "owner": row.owner or None,
        "due": _edtf(row.due),
        "status": status.status if status else None,
        "status_from": _edtf(status.known_from) if status else None,
        "open": row.open,
        "late": row.late,
        "late_months": least,
        "late_months_at_most": most,
        "evidence": (status.evidence if status else "") or None,
        "evidence_sources": _sources(status.cites) if status else [],
        "last_checked": _edtf(row.checked),
        "chain": [_link_record(link) for link in row.chain],
    }


def _link_record(link: ChainLink) -> dict[str, Any]:
    meeting = link.absent.meeting if link.absent else link.session
    return {
        "kind": link.kind,
        "date": _edtf(link.date),
        "point": link.line.point.id if link.line else None,
        "statement": link.statement or None,
        "meeting": meeting.id if meeting else None,
        "topic": link.absent.topic if link.absent else None,
        "status": link.status.status if link.status else None,
        "sources": _sources(link.cites),
    }


def _sources(cites: tuple[Citation, ...]) -> list[str]:
    return list(dict.fromkeys(cite.source for cite in cites))


def _edtf(date: PartialDate | None) -> str | None:
    return date.edtf if date else None


def _called(row: CommitmentRow) -> str:
    return row.line.short or row.line.text


def _cells(row: CommitmentRow, order: DateOrder) -> dict[str, str | None]:
    status = row.status.status if row.status else "open"
    return {
        "commitment": _called(row),
        "made_by": row.made_by or None,
        "made_in": row.statement or None,
        "owner": row.owner or None,
        "due": row.due.printed(order) if row.due else None,
        "standing": f"{status}; {_late_words(row.late_months)}" if row.late_months else status,
        "checked": row.checked.printed(order) if row.checked else None,
    }


def _late_words(months: tuple[int, int]) -> str:
    """Say how late something certainly is: "5 months late", "late by less than a month"."""
    least, most = months
    if least == 0:
        return "late by less than a month" if most == 0 else "late"
    sure = f"{least} month{'' if least == 1 else 's'} late"
    return sure if least == most else f"at least {sure}"


def _link_words(link: ChainLink, order: DateOrder) -> str:
    """Say a link in a few words, its date first."""
    day = link.date.printed(order) if link.date else "no date"
    if link.absent:
        return f"{day}, {link.absent.meeting.name}: {link.absent.topic} not in the readout"
    if link.status:
        shown = f" ({link.status.evidence})" if link.status.evidence else ""
        return f"{day}: {link.status.status}{shown}"
    said = (link.line.short or link.line.text) if link.line else ""
    if link.kind == "statement":
        return f"{day}, {link.statement or 'statement not on file'}: {said}"
    if link.kind == "proposal" and link.session:
        return f"{day}, proposed for the {link.session.name}: {said}"
    return f"{day}: {said}"
