"""What the command line says: answers, remarks on the side, one line for what can't be done."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from briefer.errors import BrieferError

if TYPE_CHECKING:
    from argparse import Namespace

DONE, PROBLEMS, REFUSED = 0, 1, 2


class UsageError(BrieferError):
    """Report a command that can't be understood."""


class OutputError(BrieferError):
    """Report an answer that could not be printed."""


class ScreenError(BrieferError):
    """Report a window that can't be shown here."""


def say(line: str) -> None:
    """Print a line of the answer, and find out at once when that can't be done."""
    try:
        print(line, flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        say_no_more()
        raise OutputError(f"the answer can't be written: {error.strerror or error}") from None


def say_no_more() -> None:
    """Drop what waits to be printed, so that Python does not try again at its end."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def refused(message: str) -> int:
    """Say in one line why something can't be done; give the exit status."""
    with contextlib.suppress(OSError):  # there is nowhere left to say it
        print(f"briefer: {plain(message)}", file=sys.stderr)
    return REFUSED


def note(line: str) -> None:
    """Say on the side what the user should know of a command that was carried out."""
    with contextlib.suppress(OSError):
        print(f"briefer: {plain(line)}", file=sys.stderr)


def speak_utf8() -> None:
    """Print names in every script, whatever the system's locale."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def print_rows(options: Namespace, rows: Sequence[dict[str, Any]], columns: Sequence[str]) -> int:
    """Print rows as one JSON document, or as an aligned table for people.

    Where there is none, people are told so on the side: scripts read an empty output.
    """
    if options.json:
        import json

        say(json.dumps(rows, ensure_ascii=False, indent=2))
        return DONE
    if not rows:
        note("nothing of the kind is on file")
    cells = [["–" if row[c] is None else plain(str(row[c])) for c in columns] for row in rows]
    widths = [max((_width(line[i]) for line in cells), default=0) for i in range(len(columns))]
    for line in cells:
        padded = (cell + " " * (w - _width(cell)) for cell, w in zip(line, widths, strict=True))
        say("  ".join(padded).rstrip())
    return DONE


def plain(text: str) -> str:
    """Give a text as one line without the characters that steer a terminal."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def _width(text: str) -> int:
    """Measure a text in columns: Japanese takes two a character, an accent none."""
    from unicodedata import combining, east_asian_width

    wide = sum(east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(map(bool, map(combining, text)))
