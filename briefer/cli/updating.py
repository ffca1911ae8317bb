"""``briefer update``: a brief's next version, for a later date, beside the earlier one."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.cli.exporting import note_unregistered, warn_of
from briefer.cli.opening import date_of, opened_desk
from briefer.cli.speaking import DONE, UsageError, plain, say

if TYPE_CHECKING:
    from briefer.briefing.updating import Overtaken, StaleRewording, Update
    from briefer.desk import Desk

_PARTS = {"bottom-line": "bottom line", "bearing": "bearing of", "step": "step"}


def add_update_options(update: argparse.ArgumentParser) -> None:
    """Give the command its options."""
    update.add_argument("brief", nargs="?", default="", metavar="BRIEF", help="the default one")
    update.add_argument("--as-of", metavar="DATE", help="the new date; today without it")
    update.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="write the new memo, as export does"
    )
    update.add_argument(
        "--addendum", action="store_true", help="write one page with the changes alone instead"
    )


def update(options: argparse.Namespace) -> int:
    """Save the next version, say what changed and what to look at, and write what is asked."""
    from briefer.desk.updating import planned_update, refuse_output, save_update

    if options.addendum and options.output is None:
        raise UsageError("--addendum needs a file to write", fix="Name it with -o FILE")
    as_of = None if options.as_of is None else date_of(options.as_of)
    with opened_desk(options) as desk:
        planned = planned_update(desk, options.brief, as_of)
        if options.output is not None:
            refuse_output(desk, planned, options.output)
        save_update(desk, planned)
        for line in told(planned):
            say(plain(line))
        if options.output is not None:
            _write(desk, planned, options)
        warn_of(desk.library)
    return DONE


def _write(desk: Desk, planned: Update, options: argparse.Namespace) -> None:
    from briefer.desk.updating import as_addendum

    brief = as_addendum(planned.brief) if options.addendum else planned.brief
    exported = desk.export(brief, options.output)
    gaps = len(exported.gaps)
    marked = f"; {gaps} gap{'s are' if gaps != 1 else ' is'} marked in it" if gaps else ""
    say(f"Exported {plain(str(exported.path))}{marked}")
    note_unregistered(exported.unregistered)


def told(planned: Update) -> Iterator[str]:
    """Tell the new version, how much changed, and each thing that wants a look."""
    found = planned.changes
    news = len(found.news)
    counted = f"{news or 'no'} change{'' if news == 1 else 's'}"
    yield (
        f"Made {planned.brief.id}, version {planned.brief.version} of {planned.earlier.id}: "
        f"{counted} from {found.since.edtf} to {found.as_of.edtf}"
    )
    for stale in planned.rewordings:
        yield f"Reworded: {_stale(stale)}"
    for words in planned.overtaken:
        yield f"No longer holds: {_overtaken(words)}"
    for entry in planned.clearances:
        who = ", ".join(filter(None, (entry.office, entry.name))) or "somebody unnamed"
        yield f"{entry.role.capitalize()} {entry.version}, asked anew: {who}"


def _stale(stale: StaleRewording) -> str:
    point = stale.rewording.point
    if stale.filed is None:
        return f"{point} is no longer taken; its wording is kept in the brief"
    return f"{point} changed underneath; it now says: {stale.filed}"


def _overtaken(found: Overtaken) -> str:
    part = f"{_PARTS[found.part]} {found.dialogue}".rstrip()
    rest = f"it rests on {', '.join(found.gone)}" if found.gone else "events overtook it"
    return f"{part} of {found.words.as_of.edtf}, since {rest}: {found.words.text}"
