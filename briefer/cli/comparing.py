"""``briefer compare``: what changed from one memo to another, as Word's tracked changes."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.cli.accessibility import note_findings, report
from briefer.cli.exporting import note_stand_ins, note_unregistered, warn_of
from briefer.cli.opening import opened_desk
from briefer.cli.speaking import DONE, note, plain, say

if TYPE_CHECKING:
    from briefer.desk.comparing import Compared

_SIDE = "a brief's id, a .docx file, a date of the brief, or BRIEF@DATE"


def add_compare_options(compare: argparse.ArgumentParser) -> None:
    """Give the command its options."""
    compare.add_argument("old", metavar="OLD", help=_SIDE)
    compare.add_argument("new", metavar="NEW", help="likewise")
    compare.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="a .docx file"
    )
    compare.add_argument("--brief", default="", metavar="ID", help="whose dates are meant")
    compare.add_argument("--letterhead", default="", metavar="FILE", help="as export takes it")
    compare.add_argument(
        "--accessibility",
        action="store_true",
        help="list what the comparison keeps from some readers",
    )
    compare.add_argument(
        "--unregistered", action="store_true", help="leave it out of the register, as scripts do"
    )
    compare.add_argument("--author", default="", metavar="NAME", help="whose changes they are")


def compare(options: argparse.Namespace) -> int:
    """Write the comparison, and say how much changed and what was not compared."""
    from briefer.desk.comparing import names_a_file

    names = (options.old, options.new)
    compared = _files(options) if all(map(names_a_file, names)) else _briefs(options)
    changes = (
        f"{_counted(compared.insertions, 'insertion')}, {_counted(compared.deletions, 'deletion')}"
    )
    say(f"Compared in {plain(str(compared.path))}: {changes}")
    if compared.left_out:
        note(f"not compared: {', '.join(compared.left_out)}")
    note_unregistered(compared.unregistered)
    note_stand_ins(compared.stand_ins)
    (report if options.accessibility else note_findings)(compared.accessibility)
    return DONE


def _files(options: argparse.Namespace) -> Compared:
    """Compare two files; no library is needed."""
    from briefer.desk.comparing import file_side, write_comparison
    from briefer.desk.exporting import find_letterhead
    from briefer.paths import Paths

    folder = Paths.of_this_machine().assets / "letterheads"
    letterhead = find_letterhead(options.letterhead, (folder,))
    old, new = (file_side(Path(name)) for name in (options.old, options.new))
    return write_comparison(old, new, options.output, letterhead, author=options.author)


def _briefs(options: argparse.Namespace) -> Compared:
    from briefer.desk.comparing import compare_briefs, named_brief, names_a_file

    with opened_desk(options) as desk:
        changes = {"letterhead": options.letterhead} if options.letterhead else {}
        old, new = (
            Path(name)
            if names_a_file(name)
            else desk.changed(named_brief(desk, name, options.brief), **changes)
            for name in (options.old, options.new)
        )
        compared = compare_briefs(
            desk,
            old,
            new,
            options.output,
            author=options.author,
            register=not options.unregistered,
        )
        warn_of(desk.library)
    return compared


def _counted(count: int, word: str) -> str:
    return f"{count or 'no'} {word}{'' if count == 1 else 's'}"
