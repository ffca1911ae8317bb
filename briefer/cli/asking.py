"""The commands that ask the library: list, status, search, check; and new, which makes one."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING

from briefer.cli.opening import date_of, opened_desk
from briefer.cli.speaking import DONE, PROBLEMS, plain, print_rows, say

if TYPE_CHECKING:
    from briefer.library.dates import PartialDate

LISTED = (
    "dialogues",
    "areas",
    "meetings",
    "people",
    "posts",
    "organizations",
    "points",
    "sources",
    "briefs",
    "templates",
)


def list_records(options: argparse.Namespace) -> int:
    """Print the records of a kind."""
    with opened_desk(options) as desk:
        if options.kind == "templates":
            rows = [
                {"id": t.id, "name": t.title, "description": t.description, "pages": t.pages}
                for t in desk.templates()
            ]
        else:
            from briefer.library.naming import name_of

            records = getattr(desk.library, options.kind).values()
            rows = [{"id": record.id, "name": name_of(record)} for record in records]
    return print_rows(options, rows, ("id", "name"))


def status(options: argparse.Namespace) -> int:
    """Print where each dialogue stands on a date."""
    as_of = None if options.as_of is None else date_of(options.as_of)
    with opened_desk(options) as desk:
        rows = [
            {
                "dialogue": status.dialogue.id,
                "name": status.dialogue.name,
                "last_held": _edtf(status.last.date if status.last else None),
                "ordinal": status.last_ordinal,
                "next_due": _edtf(status.next_due),
                "overdue_months": status.overdue_months[0],
                "overdue_months_at_most": status.overdue_months[1],
                "state": status.state,
            }
            for status in desk.statuses(as_of).values()
        ]
    titles = {
        "dialogue": "dialogue",
        "last_held": "last held",
        "next_due": "next due",
        "overdue_months": "months overdue",
        "state": "state",
    }
    return print_rows(
        options, [titles, *rows] if rows and not options.json else rows, tuple(titles)
    )


def _edtf(date: PartialDate | None) -> str | None:
    return date.edtf if date else None


def search(options: argparse.Namespace) -> int:
    """Print what is found for words, best first."""
    with opened_desk(options) as desk:
        hits = desk.search(_as_typed(" ".join(options.words)))
    rows = [
        {"kind": h.kind, "id": h.id, "title": h.title, "snippet": h.snippet, "score": h.score}
        for h in hits
    ]
    return print_rows(options, rows, ("kind", "id", "title"))


def _as_typed(words: str) -> str:
    """Read words as UTF-8 where the locale took their bytes for something else."""
    try:
        return os.fsencode(words).decode("utf-8")
    except UnicodeError:
        return words


def check(options: argparse.Namespace) -> int:
    """Print every problem of the library; the status says whether there is one."""
    with opened_desk(options) as desk:
        problems = desk.check()
    if options.json:
        fields = ("file", "line", "field", "problem", "fix")
        print_rows(options, [{name: getattr(p, name) for name in fields} for p in problems], fields)
    else:
        for p in problems:
            told = plain(f"{p.problem.rstrip('.')}. {p.fix}".rstrip(". "))
            say(f"{p.file}:{p.line}: {told}{'' if told.endswith('?') else '.'}")
        say(f"{len(problems)} problem{'' if len(problems) == 1 else 's'}")
    return PROBLEMS if problems else DONE


def new(options: argparse.Namespace) -> int:
    """Make a library in an empty folder."""
    from briefer.library.creating import create_library
    from briefer.paths import Paths

    starter = None if options.empty else Paths.of_this_machine().starter_library
    create_library(options.folder, starter)
    say(f"Made the library {options.folder}")
    return DONE
