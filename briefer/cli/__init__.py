"""The command line and its words: a contract that scripts rely on (see --help)."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from briefer import __version__
from briefer.cli.speaking import DONE, refused, say_no_more, speak_utf8
from briefer.cli.window import Start, open_window, start_asked, with_path_named
from briefer.errors import BrieferError

if TYPE_CHECKING:
    from argparse import Namespace

    from briefer.cli.parsing import Parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; give its exit status: 0 done, 1 problems found, 2 can't be done."""
    gc.disable()  # most commands end before there is garbage; a window enables it once shown
    try:
        return _run(sys.argv[1:] if arguments is None else arguments)
    finally:
        gc.enable()
        if arguments is None:  # the process ends here, and Python would look through all there is
            gc.freeze()


def _run(arguments: Sequence[str]) -> int:
    speak_utf8()
    try:
        given = with_path_named(arguments)
        start = start_asked(given)
        if start is not None:
            return open_window(start)
        options = _parser().parse_args(given)
        run: Callable[[Namespace], int] = options.run
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


def _parser() -> Parser:
    from argparse import SUPPRESS

    from briefer.cli.commands import add_commands
    from briefer.cli.parsing import Parser, library_option

    parser = Parser(
        prog="briefer",
        parents=[library_option()],
        description="Leaders’ meeting memos from a local, sourced library. "
        "Without a command, or with the path of a library or a brief, Briefer opens its window.",
    )
    parser.add_argument("--version", action="version", version=f"Briefer {__version__}")
    parser.add_argument("--exit-after-first-paint", action="store_true", help=SUPPRESS)
    parser.add_argument("--open", type=Path, metavar="FILE", help=SUPPRESS)
    parser.set_defaults(run=_open_window)
    add_commands(parser)
    return parser


def _open_window(options: Namespace) -> int:
    library = getattr(options, "library", None)
    return open_window(Start(library, options.open, options.exit_after_first_paint))
