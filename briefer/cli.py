"""The command line and its words: a contract that scripts rely on (see --help)."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from briefer import __version__
from briefer.errors import BrieferError

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.dates import PartialDate

DONE, PROBLEMS, REFUSED = 0, 1, 2
_LISTED = (
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


class UsageError(BrieferError):
    """Report a command that can't be understood."""


class _Parser(argparse.ArgumentParser):
    """Report errors of usage as one line, like every other error."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(message, fix=f"See {self.prog} --help")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; give its exit status: 0 done, 1 problems found, 2 can't be done."""
    _speak_utf8()
    try:
        options = _parser().parse_args(arguments)
        run: Callable[[argparse.Namespace], int] = options.run
        return run(options)
    except BrieferError as error:
        return _refused(str(error))
    except BrokenPipeError:
        sys.stderr.close()  # the reader has gone: say nothing more
        return DONE
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # the outermost edge: one line, never a traceback
        return _refused(f"something went wrong inside Briefer: {type(error).__name__}: {error}")


def _refused(message: str) -> int:
    print(f"briefer: {' '.join(message.split())}", file=sys.stderr)
    return REFUSED


def _speak_utf8() -> None:
    """Print names in every script, whatever the system's locale."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def _parser() -> argparse.ArgumentParser:
    library = _Parser(add_help=False)
    library.add_argument(
        "--library", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="the library to use"
    )
    parser = _Parser(
        prog="briefer",
        parents=[library],
        description="Leaders' meeting memos from a local, sourced library. "
        "Without a command, Briefer opens its window.",
    )
    parser.add_argument("--version", action="version", version=f"Briefer {__version__}")
    parser.add_argument("--exit-after-first-paint", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(run=_open_window)
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=_Parser)

    def command(name: str, run: Callable[[argparse.Namespace], int], words: str) -> Any:
        added = commands.add_parser(name, parents=[library], help=words, description=words)
        added.set_defaults(run=run)
        return added

    _add_export_options(command("export", _export, "write a brief's memo to a file"))
    listing = command("list", _list, "list the library's records")
    listing.add_argument("kind", choices=_LISTED, metavar="KIND", help=", ".join(_LISTED))
    status = command("status", _status, "say where each dialogue stands")
    status.add_argument("--as-of", metavar="DATE", help="the date asked about; today without it")
    search = command("search", _search, "find records by words")
    search.add_argument("words", nargs="+", metavar="WORDS")
    check = command("check", _check, "name every problem in the library")
    for added in (listing, status, search, check):
        added.add_argument("--json", action="store_true", help="print one JSON document")
    new = command("new", _new, "make a new library, from the starter one or empty")
    new.add_argument("folder", type=Path, metavar="DIR")
    new.add_argument("--empty", action="store_true", help="make it without a record")
    return parser


def _add_export_options(export: argparse.ArgumentParser) -> None:
    export.add_argument("brief", nargs="?", default="", metavar="BRIEF", help="the default one")
    export.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help=".docx, .html or .md"
    )
    export.add_argument("--meeting", metavar="ID")
    export.add_argument("--dialogue", action="append", metavar="ID", help="may be repeated")
    export.add_argument("--area", action="append", metavar="ID", help="may be repeated")
    export.add_argument("--all-dialogues", action="store_true")
    export.add_argument("--all-areas", action="store_true")
    export.add_argument("--as-of", metavar="DATE", help="such as 2022-01-15")
    export.add_argument("--template", metavar="ID")
    export.add_argument("--letterhead", metavar="FILE", help="a .docx whose styles are taken")


@contextlib.contextmanager
def _desk(options: argparse.Namespace) -> Iterator[Desk]:
    from briefer.desk import open_desk
    from briefer.paths import Paths

    desk = open_desk(Paths.of_this_machine(), getattr(options, "library", None))
    try:
        yield desk
    finally:
        desk.close()


def _open_window(options: argparse.Namespace) -> int:
    from briefer.paths import Paths
    from briefer.ui.app import run

    return run(
        Paths.of_this_machine(),
        getattr(options, "library", None),
        exit_after_first_paint=options.exit_after_first_paint,
    )


def _export(options: argparse.Namespace) -> int:
    with _desk(options) as desk:
        brief = desk.changed(desk.brief(options.brief), **_changes(options, desk))
        exported = desk.export(brief, options.output)
    gaps = len(exported.gaps)
    marked = f"; {gaps} gap{'s are' if gaps != 1 else ' is'} marked in it" if gaps else ""
    print(f"Exported {exported.path}{marked}")
    return DONE


def _changes(options: argparse.Namespace, desk: Desk) -> dict[str, Any]:
    """Give the fields of the brief that options replace."""
    changes: dict[str, Any] = {}
    if options.all_dialogues:
        changes["dialogues"] = tuple(desk.library.dialogues)
    elif options.dialogue:
        changes["dialogues"] = tuple(options.dialogue)
    if options.all_areas:
        changes["areas"] = tuple(desk.library.areas)
    elif options.area:
        changes["areas"] = tuple(options.area)
    if options.as_of:
        changes["as_of"] = _date(options.as_of)
    for name in ("meeting", "template", "letterhead"):
        if getattr(options, name):
            changes[name] = getattr(options, name)
    return changes


def _date(text: str) -> PartialDate:
    from briefer.library.dates import InvalidDate, PartialDate

    try:
        return PartialDate.parse(text)
    except InvalidDate as error:
        raise UsageError(str(error)) from None


def _list(options: argparse.Namespace) -> int:
    with _desk(options) as desk:
        if options.kind == "templates":
            rows = [
                {"id": t.id, "name": t.title, "description": t.description, "pages": t.pages}
                for t in desk.templates()
            ]
        else:
            from briefer.library.naming import name_of

            records = getattr(desk.library, options.kind).values()
            rows = [{"id": record.id, "name": name_of(record)} for record in records]
    return _print(options, rows, ("id", "name"))


def _status(options: argparse.Namespace) -> int:
    as_of = _date(options.as_of) if options.as_of else None
    with _desk(options) as desk:
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
    return _print(options, rows, ("dialogue", "last_held", "next_due", "overdue_months", "state"))


def _edtf(date: PartialDate | None) -> str | None:
    return date.edtf if date else None


def _search(options: argparse.Namespace) -> int:
    with _desk(options) as desk:
        hits = desk.search(" ".join(options.words))
    rows = [
        {"kind": h.kind, "id": h.id, "title": h.title, "snippet": h.snippet, "score": h.score}
        for h in hits
    ]
    return _print(options, rows, ("kind", "id", "title"))


def _check(options: argparse.Namespace) -> int:
    with _desk(options) as desk:
        problems = desk.check()
    if options.json:
        fields = ("file", "line", "field", "problem", "fix")
        _print(options, [{name: getattr(p, name) for name in fields} for p in problems], fields)
    else:
        for p in problems:
            print(f"{p.file}:{p.line}: {p.problem}. {p.fix}.")
        print(f"{len(problems)} problem{'' if len(problems) == 1 else 's'}")
    return PROBLEMS if problems else DONE


def _new(options: argparse.Namespace) -> int:
    from briefer.library.creating import create_library
    from briefer.paths import Paths

    starter = None if options.empty else Paths.of_this_machine().starter_library
    create_library(options.folder, starter)
    print(f"Made the library {options.folder}")
    return DONE


def _print(
    options: argparse.Namespace, rows: Sequence[dict[str, Any]], columns: Sequence[str]
) -> int:
    """Print rows as one JSON document, or as an aligned table for people."""
    if options.json:
        import json

        print(json.dumps(rows, ensure_ascii=False, indent=2))
        return DONE
    cells = [["–" if row[c] is None else str(row[c]) for c in columns] for row in rows]
    widths = [max((len(line[i]) for line in cells), default=0) for i in range(len(columns))]
    for line in cells:
        print(
            "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        )
    return DONE
