"""The commands by their names; the window's start, which needs none, never comes here."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from briefer.cli.asking import LISTED, check, list_records, new, search, status
from briefer.cli.calendar import add_calendar_options, calendar
from briefer.cli.changes import add_changes_options, changes
from briefer.cli.commitments import add_commitment_options, commitments
from briefer.cli.comparing import add_compare_options, compare
from briefer.cli.consistency import (
    add_consistency_options,
    add_keep_apart_options,
    consistency,
    keep_apart,
)
from briefer.cli.coverage import add_coverage_options, coverage
from briefer.cli.exporting import add_export_options, export
from briefer.cli.gaps import add_gaps_options, gaps
from briefer.cli.house import add_house_options, house
from briefer.cli.importing import add_import_options, import_files
from briefer.cli.joining import add_join_options, join
from briefer.cli.parsing import Parser, library_option
from briefer.cli.register import add_register_options, register
from briefer.cli.updating import add_update_options, update


def add_commands(parser: argparse.ArgumentParser) -> None:
    """Let a parser take every command."""
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=Parser)
    library = library_option()

    def command(name: str, run: Callable[[argparse.Namespace], int], words: str) -> Parser:
        added: Parser = commands.add_parser(name, parents=[library], help=words, description=words)
        added.set_defaults(run=run)
        return added

    add_export_options(command("export", export, "write a brief's memo to a file"))
    tracked = "write what changed from one memo to another, to accept or reject in Word"
    add_compare_options(command("compare", compare, tracked))
    since = "say what is new, changed, lapsed or overdue since a date or an earlier brief"
    add_changes_options(command("changes", changes, since))
    covered = "say when each area last came up in each dialogue, and where it did not"
    add_coverage_options(command("coverage", coverage, covered))
    missing = "say what is missing in a brief, why and what to do; accept a gap with a reason"
    add_gaps_options(command("gaps", gaps, missing))
    add_update_options(command("update", update, "make a brief's next version, for a later date"))
    kept = "list what was exported and who has seen it; holds and retention; a table for Excel"
    add_register_options(command("register", register, kept))
    tracking = "say who owes what by when, how late it is, and what followed"
    add_commitment_options(command("commitments", commitments, tracking))
    ahead = "list what is planned and what falls due, or write it for your own calendar"
    add_calendar_options(command("calendar", calendar, ahead))
    alike = "name what contradicts or repeats itself in the library, and on which sources"
    add_consistency_options(command("consistency", consistency, alike))
    one = "make two records of a kind one, and lead every link to it"
    add_join_options(command("join", join, one))
    apart = "keep two records, or what was found, as they are for a reason"
    add_keep_apart_options(command("keep-apart", keep_apart, apart))
    worded = "say what a brief words otherwise than the house does, and list the house's rules"
    add_house_options(command("house", house, worded))
    taken = "read documents into the library: a source each, with tags and suggested points"
    add_import_options(command("import", import_files, taken))
    _add_questions(command)
    making = command("new", new, "make a new library, from the starter one or empty")
    making.add_argument("folder", type=Path, metavar="DIR")
    making.add_argument("--empty", action="store_true", help="make it without a record")


def _add_questions(command: Callable[..., argparse.ArgumentParser]) -> None:
    listing = command("list", list_records, "list the library's records")
    listing.add_argument("kind", choices=LISTED, metavar="KIND", help=", ".join(LISTED))
    standing = command("status", status, "say where each dialogue stands")
    standing.add_argument("--as-of", metavar="DATE", help="the date asked about; today without it")
    searching = command("search", search, "find records by words")
    searching.add_argument("words", nargs="+", metavar="WORDS")
    checking = command("check", check, "name every problem in the library")
    for added in (listing, standing, searching, checking):
        added.add_argument("--json", action="store_true", help="print one JSON document")
