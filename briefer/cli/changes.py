"""``briefer changes``: what is new, changed, lapsed or overdue since a date or a brief."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from briefer.cli.opening import date_of, opened_desk
from briefer.cli.speaking import DONE, note, plain, say

if TYPE_CHECKING:
    from briefer.briefing.changes.kinds import Change, Changes, Standing
    from briefer.library.dates import PartialDate

_HEADINGS = {
    "meeting-state": "Meetings",
    "new-point": "New points",
    "corrected-point": "Corrected",
    "lapsed-point": "No longer holds",
    "chosen-point": "Known before, now chosen",
    "dropped-point": "Still holds, no longer chosen",
    "commitment-status": "Commitments whose status changed",
    "commitment-late": "Commitments that fell late",
    "dialogue-due": "Dialogues that became due",
    "dialogue-overdue": "Dialogues that became overdue",
    "post-holder": "Posts",
    "topic-left-out": "Left out of a readout",
    "new-source": "Sources that came out",
}


def add_changes_options(changes: argparse.ArgumentParser) -> None:
    """Give the command its options."""
    changes.add_argument("brief", nargs="?", default="", metavar="BRIEF", help="the default one")
    changes.add_argument(
        "--since",
        default="",
        metavar="DATE|BRIEF",
        help="a date of the brief, or an earlier brief; the one it updates without it",
    )
    changes.add_argument("--as-of", metavar="DATE", help="until when; the brief's own without it")
    changes.add_argument("--json", action="store_true", help="print one JSON document")


def changes(options: argparse.Namespace) -> int:
    """Print what changed, by kind."""
    from briefer.desk.updating import changes_since

    until = {} if options.as_of is None else {"as_of": date_of(options.as_of)}
    with opened_desk(options) as desk:
        brief = desk.changed(desk.brief(options.brief), **until)
        found = changes_since(desk, brief, options.since)
    if found.nothing_can_be_new:
        note(f"both dates are {found.as_of.edtf}: only what was chosen can differ; give --as-of")
    if options.json:
        import json

        say(json.dumps(as_json(found), ensure_ascii=False, indent=2))
        return DONE
    for line in told(found):
        say(line)
    return DONE


def as_json(found: Changes) -> dict[str, Any]:
    """Give changes as a JSON document; dates are EDTF, null where there is none."""
    return {
        "since": found.since.edtf,
        "as_of": found.as_of.edtf,
        "brief": found.brief or None,
        "changes": [_row(change) for change in found.changes],
    }


def _row(change: Change) -> dict[str, Any]:
    return {
        "key": change.key,
        "kind": change.kind,
        "record": f"{change.record}/{change.id}",
        "name": change.name,
        "before": _side(change.before),
        "after": _side(change.after),
        "cites": [{"source": cite.source, "locator": cite.locator} for cite in change.cites],
    }


def _side(standing: Standing | None) -> dict[str, Any] | None:
    if standing is None:
        return None
    return {
        "code": standing.code or None,
        "text": standing.text or None,
        "date": _edtf(standing.date),
        "overdue_months": list(standing.months) if standing.months else None,
    }


def _edtf(date: PartialDate | None) -> str | None:
    return date.edtf if date else None


def told(found: Changes) -> Iterable[str]:
    """Tell changes in lines, those of a kind under its heading."""
    last = ""
    for change in found.changes:
        if change.kind != last:
            yield f"{_HEADINGS[change.kind]}:"
            last = change.kind
        yield f"  {plain(_in_words(change))}"
    count = len(found.changes)
    counted = f"{count or 'no'} change{'' if count == 1 else 's'}"
    yield f"{counted} from {found.since.edtf} to {found.as_of.edtf}"


def _in_words(change: Change) -> str:
    """Give a change in one line; a point is told by its short form."""
    if change.record in ("points", "sources") and not change.kind.startswith("commitment"):
        side = change.after or change.before
        when = f" ({side.date.edtf})" if side is not None and side.date else ""
        return f"{change.id}: {change.name}{when}"
    sides = [_words(side) for side in (change.before, change.after) if side is not None]
    if change.after is None:
        sides.append("nobody on file")
    return f"{change.id}: {change.name}: {' → '.join(sides)}"


def _words(side: Standing) -> str:
    when = side.date.edtf if side.date else ""
    return " ".join(part for part in (side.code, side.text, when) if part) or "nothing"
