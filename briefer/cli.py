"""The command line and its words: a contract that scripts rely on (see --help)."""

from __future__ import annotations

import argparse
import contextlib
import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from briefer import __version__
from briefer.errors import BrieferError

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.dates import PartialDate
    from briefer.library.library import Library

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


class OutputError(BrieferError):
    """Report an answer that could not be printed."""


class ScreenError(BrieferError):
    """Report a window that can't be shown here."""


class _Parser(argparse.ArgumentParser):
    """Report errors of usage as one line; an option is never guessed from its beginning."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, **settings)

    def error(self, message: str) -> NoReturn:
        raise UsageError(message, fix=f"See {self.prog} --help")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; give its exit status: 0 done, 1 problems found, 2 can't be done."""
    gc.disable()  # most commands end before there is garbage; a window enables it once shown
    try:
        return _run(arguments)
    finally:
        gc.enable()


def _run(arguments: Sequence[str] | None) -> int:
    _speak_utf8()
    try:
        options = _parser().parse_args(arguments)
        run: Callable[[argparse.Namespace], int] = options.run
        return run(options)
    except BrieferError as error:
        return _refused(str(error))
    except BrokenPipeError:
        _say_no_more()  # the reader has gone
        return DONE
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # the outermost edge: one line, never a traceback
        return _refused(f"something went wrong inside Briefer: {type(error).__name__}: {error}")


def _say(line: str) -> None:
    """Print a line of the answer, and find out at once when that can't be done."""
    try:
        print(line, flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        _say_no_more()
        raise OutputError(f"the answer can't be written: {error.strerror or error}") from None


def _say_no_more() -> None:
    """Drop what waits to be printed, so that Python does not try again at its end."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _refused(message: str) -> int:
    with contextlib.suppress(OSError):  # there is nowhere left to say it
        print(f"briefer: {_plain(message)}", file=sys.stderr)
    return REFUSED


def _note(line: str) -> None:
    """Say on the side what the user should know of a command that was carried out."""
    with contextlib.suppress(OSError):
        print(f"briefer: {_plain(line)}", file=sys.stderr)


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
    export.add_argument("--author", default="", metavar="NAME", help="who the file says wrote it")


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

    fix = "The commands work without a window: see briefer --help"
    if not _has_screen():
        raise ScreenError("there is no screen to open a window on", fix=fix)
    try:
        from briefer.ui.app import run
    except ImportError as error:  # Qt needs parts of the system that a bare one lacks
        raise ScreenError(f"the window can't be opened: {error}", fix=fix) from None
    return run(
        Paths.of_this_machine(),
        getattr(options, "library", None),
        exit_after_first_paint=options.exit_after_first_paint,
    )


def _has_screen() -> bool:
    """Say whether Qt has anything to draw on; without, it would end the program itself."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))


def _export(options: argparse.Namespace) -> int:
    with _desk(options) as desk:
        brief = desk.changed(desk.brief(options.brief), **_changes(options, desk))
        exported = desk.export(brief, options.output, author=options.author)
        _warn_of(desk.library)
    gaps = len(exported.gaps)
    marked = f"; {gaps} gap{'s are' if gaps != 1 else ' is'} marked in it" if gaps else ""
    _say(f"Exported {_plain(str(exported.path))}{marked}")
    if exported.lent_styles:
        names = ", ".join(exported.lent_styles)
        _note(f"the letterhead lacks styles, and Briefer's own stand in for them: {names}")
    return DONE


def _warn_of(library: Library) -> None:
    """Say what keeps a memo from holding all that the library should."""
    if library.read_only:
        _note(f"the library is opened read-only: {library.read_only_reason}")
    if library.problems:
        count, first = len(library.problems), library.problems[0]
        more = f" and {count - 1} more" if count > 1 else ""
        _note(f"the memo is made without what can't be read: {first.file}{more}; see briefer check")


def _changes(options: argparse.Namespace, desk: Desk) -> dict[str, Any]:
    """Give the fields of the brief that options replace."""
    changes: dict[str, Any] = {
        name: getattr(options, name)
        for name in ("meeting", "template", "letterhead")
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
        changes["as_of"] = _date(options.as_of)
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
    as_of = None if options.as_of is None else _date(options.as_of)
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
    titles = {
        "dialogue": "dialogue",
        "last_held": "last held",
        "next_due": "next due",
        "overdue_months": "months overdue",
        "state": "state",
    }
    return _print(options, [titles, *rows] if rows and not options.json else rows, tuple(titles))


def _edtf(date: PartialDate | None) -> str | None:
    return date.edtf if date else None


def _search(options: argparse.Namespace) -> int:
    with _desk(options) as desk:
        hits = desk.search(_as_typed(" ".join(options.words)))
    rows = [
        {"kind": h.kind, "id": h.id, "title": h.title, "snippet": h.snippet, "score": h.score}
        for h in hits
    ]
    return _print(options, rows, ("kind", "id", "title"))


def _as_typed(words: str) -> str:
    """Read words as UTF-8 where the locale took their bytes for something else."""
    try:
        return os.fsencode(words).decode("utf-8")
    except UnicodeError:
        return words


def _check(options: argparse.Namespace) -> int:
    with _desk(options) as desk:
        problems = desk.check()
    if options.json:
        fields = ("file", "line", "field", "problem", "fix")
        _print(options, [{name: getattr(p, name) for name in fields} for p in problems], fields)
    else:
        for p in problems:
            _say(f"{p.file}:{p.line}: {_plain(f'{p.problem}. {p.fix}'.rstrip('. '))}.")
        _say(f"{len(problems)} problem{'' if len(problems) == 1 else 's'}")
    return PROBLEMS if problems else DONE


def _new(options: argparse.Namespace) -> int:
    from briefer.library.creating import create_library
    from briefer.paths import Paths

    starter = None if options.empty else Paths.of_this_machine().starter_library
    create_library(options.folder, starter)
    _say(f"Made the library {options.folder}")
    return DONE


def _print(
    options: argparse.Namespace, rows: Sequence[dict[str, Any]], columns: Sequence[str]
) -> int:
    """Print rows as one JSON document, or as an aligned table for people."""
    if options.json:
        import json

        _say(json.dumps(rows, ensure_ascii=False, indent=2))
        return DONE
    cells = [["–" if row[c] is None else _plain(str(row[c])) for c in columns] for row in rows]
    widths = [max((_width(line[i]) for line in cells), default=0) for i in range(len(columns))]
    for line in cells:
        padded = (cell + " " * (w - _width(cell)) for cell, w in zip(line, widths, strict=True))
        _say("  ".join(padded).rstrip())
    return DONE


def _plain(text: str) -> str:
    """Give a text as one line without the characters that steer a terminal."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def _width(text: str) -> int:
    """Measure a text in columns: Japanese takes two a character, an accent none."""
    from unicodedata import combining, east_asian_width

    wide = sum(east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(map(bool, map(combining, text)))
