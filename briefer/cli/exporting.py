"""``briefer export``: a brief's memo written to a file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefer.cli.accessibility import note_findings, report
from briefer.cli.opening import date_of, opened_desk
from briefer.cli.speaking import DONE, UsageError, note, plain, say

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.desk.exporting import Exported
    from briefer.errors import BrieferError
    from briefer.library.briefs import Brief
    from briefer.library.library import Library
    from briefer.memo.writers import StandIn


_STAGES = {
    "draft": "for clearance: DRAFT on every page, numbered lines, comments",
    "final": "without any of these; open gaps need --accept-gaps",
}


def add_export_options(export: argparse.ArgumentParser) -> None:
    """Give the command its options: each replaces a field of the brief."""
    export.add_argument("brief", nargs="?", default="", metavar="BRIEF", help="the default one")
    export.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help=".docx, .pdf, .html or .md"
    )
    export.add_argument("--meeting", metavar="ID")
    export.add_argument("--dialogue", action="append", metavar="ID", help="may be repeated")
    export.add_argument("--area", action="append", metavar="ID", help="may be repeated")
    export.add_argument("--all-dialogues", action="store_true")
    export.add_argument("--all-areas", action="store_true")
    export.add_argument("--as-of", metavar="DATE", help="such as 2022-01-15")
    export.add_argument("--template", metavar="ID")
    export.add_argument("--letterhead", metavar="FILE", help="a .docx or .dotx, or a name")
    export.add_argument("--marking", metavar="LEVEL", help="not below what the memo holds")
    export.add_argument("--author", default="", metavar="NAME", help="who the file says wrote it")
    stage = export.add_mutually_exclusive_group()
    for name, words in _STAGES.items():
        stage.add_argument(f"--{name}", dest="stage", action="store_const", const=name, help=words)
    export.set_defaults(stage="working")
    export.add_argument(
        "--list-gaps", action="store_true", help="name each gap before the file is written"
    )
    export.add_argument(
        "--accessibility",
        action="store_true",
        help="list what keeps the memo from some readers (Section 508, WCAG 2.1)",
    )
    export.add_argument(
        "--unregistered",
        action="store_true",
        help="leave a working copy or a draft out of the register, as scripts do",
    )
    export.add_argument(
        "--accept-gaps", metavar="REASON", help="why a final may go out with gaps that are open"
    )


def export(options: argparse.Namespace) -> int:
    """Write the memo, and say what it lacks."""
    if options.accept_gaps is not None:
        _check_reason(options)
    if options.unregistered and options.stage == "final":
        raise UsageError("a final is always registered: leave out --unregistered")
    with opened_desk(options) as desk:
        brief = desk.changed(desk.brief(options.brief), **_changes(options, desk))
        if options.list_gaps:
            _list_gaps(desk, brief)
        exported = _written(desk, brief, options)
        warn_of(desk.library)
    gaps = len(exported.gaps)
    marked = f"; {gaps} gap{'s are' if gaps != 1 else ' is'} marked in it" if gaps else ""
    say(f"Exported {plain(str(exported.path))}{marked}")
    note_unregistered(exported.unregistered)
    note_stand_ins(exported.stand_ins)
    if exported.unused_letterhead:
        note(_not_used(exported))
    if exported.borrowed:
        named = ", ".join(exported.borrowed)
        note(f"Briefer's fonts lack {named}; fonts of this machine stand in, others elsewhere")
    (report if options.accessibility else note_findings)(exported.accessibility)
    return DONE


def _list_gaps(desk: Desk, brief: Brief) -> None:
    """Name what is missing, then what was accepted of that and why."""
    from briefer.cli.gaps import reason_in_words
    from briefer.desk.gaps import listed_gaps

    gaps, order = listed_gaps(desk, brief), desk.library.settings.date_order
    for gap in gaps.open:
        say(plain(f"Missing: {gap.what}. {gap.fix}".rstrip(". ") + "."))
    for one in gaps.accepted:
        say(plain(f"Accepted: {one.gap.what}. Why: {reason_in_words(one.accepted, order)}"))


def _not_used(exported: Exported) -> str:
    """Say that a chosen letterhead gave the file nothing, or its paper alone."""
    kept = (
        "its paper alone is taken" if exported.path.suffix.lower() == ".pdf" else "it is not used"
    )
    return f"the letterhead {exported.unused_letterhead} is for Word files; {kept}"


def note_unregistered(why: BrieferError | None) -> None:
    """Say of what was written that the register has no entry of it, and why."""
    if why is not None:
        note(f"it was not registered: {why}")


def note_stand_ins(stand_ins: Sequence[StandIn]) -> None:
    """Name each style that the letterhead lacks, and what was used instead."""
    if not stand_ins:
        return
    lent = [_named(each) for each in stand_ins if each.lent]
    own = [_named(each) for each in stand_ins if not each.lent]
    said = []
    if lent:
        said.append(f"Briefer's own, in the letterhead's face, stand in: {', '.join(lent)}")
    if own:
        said.append(f"other styles of its own stand in: {', '.join(own)}")
    note(f"the letterhead lacks styles; {'; '.join(said)}")


def _named(each: StandIn) -> str:
    return each.missing if each.missing == each.used else f"{each.used} for {each.missing}"


def _check_reason(options: argparse.Namespace) -> None:
    """Refuse a reason that is none, or that goes with no final."""
    if options.stage != "final":
        raise UsageError("--accept-gaps goes with --final alone")
    if not options.accept_gaps.strip():
        raise UsageError("--accept-gaps needs a reason in words")


def _written(desk: Desk, brief: Brief, options: argparse.Namespace) -> Exported:
    from briefer.desk.consent import OpenGaps

    try:
        return desk.export(
            brief,
            options.output,
            author=options.author,
            stage=options.stage,
            accept_gaps=options.accept_gaps or "",
            register=not options.unregistered,
        )
    except OpenGaps as error:
        error.fix += ": --accept-gaps REASON"
        raise


def warn_of(library: Library) -> None:
    """Say what keeps a memo from holding all that the library should."""
    if library.read_only:
        note(f"the library is opened read-only: {library.read_only_reason}")
    if library.problems:
        count, first = len(library.problems), library.problems[0]
        more = f" and {count - 1} more" if count > 1 else ""
        note(f"the memo is made without what can't be read: {first.file}{more}; see briefer check")


def _changes(options: argparse.Namespace, desk: Desk) -> dict[str, Any]:
    """Give the fields of the brief that options replace."""
    changes: dict[str, Any] = {
        name: getattr(options, name)
        for name in ("meeting", "template", "letterhead", "marking")
        if getattr(options, name) is not None
    }
    if options.all_dialogues:
        changes["dialogues"] = tuple(desk.library.dialogues)
    elif options.dialogue:
        changes["dialogues"] = tuple(dict.fromkeys(options.dialogue))
    if options.all_areas:
        changes["areas"] = tuple(desk.library.areas)
    elif options.area:
        changes["areas"] = tuple(dict.fromkeys(options.area))
    if options.as_of is not None:
        changes["as_of"] = date_of(options.as_of)
    return changes
