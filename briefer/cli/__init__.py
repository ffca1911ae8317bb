"""The command line and its words: a contract that scripts rely on (see --help)."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from briefer import __version__
from briefer.cli.parsing import Parser, library_option
from briefer.cli.speaking import DONE, refused, say_no_more, speak_utf8
from briefer.cli.window import open_window, with_path_named
from briefer.errors import BrieferError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; give its exit status: 0 done, 1 problems found, 2 can't be done."""
    gc.disable()  # most commands end before there is garbage; a window enables it once shown
    try:
        return _run(arguments)
    finally:
        gc.enable()


def _run(arguments: Sequence[str] | None) -> int:
    speak_utf8()
    try:
        given = with_path_named(sys.argv[1:] if arguments is None else arguments)
        parser = _parser()
        if not _opens_window(given):
            from briefer.cli.commands import add_commands

            add_commands(parser)
        options = parser.parse_args(given)
        run: Callable[[argparse.Namespace], int] = options.run
        return run(options)
    except BrieferError as error:
        return refused(str(error))
    except BrokenPipeError:
        say_no_more()  # the reader has gone
        return DONE
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # the outermost edge: one line, never a traceback
        return refused(f"something went wrong inside Briefer: {type(error).__name__}: {error}")


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="briefer",
        parents=[library_option()],
        description="Leaders’ meeting memos from a local, sourced library. "
        "Without a command, or with the path of a library or a brief, Briefer opens its window.",
    )
    parser.add_argument("--version", action="version", version=f"Briefer {__version__}")
    parser.add_argument("--exit-after-first-paint", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--open", type=Path, metavar="FILE", help=argparse.SUPPRESS)
    parser.set_defaults(run=open_window)
    return parser


def _opens_window(arguments: Sequence[str]) -> bool:
    """Say whether no command is asked for: the window's start needs none of them."""
    rest = iter(arguments)
    for argument in rest:
        if argument == "--library":
            next(rest, "")
        elif argument != "--exit-after-first-paint" and not argument.startswith("--library="):
            return False
    return True
