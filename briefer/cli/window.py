"""The command without a name: the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from briefer.cli.speaking import ScreenError


def with_path_named(arguments: Sequence[str]) -> list[str]:
    """Read a bare path, as the system hands over a file, as what the window opens.

    ``briefer LIBRARY/briefs/NAME.md`` is then no command. A word that may be one is left.
    """
    found = list(arguments)
    for at, given in enumerate(found):
        if given.startswith("-") or (at and found[at - 1] == "--library"):
            continue
        if _is_path(given):
            found.insert(at, "--open")
        break
    return found


def _is_path(given: str) -> bool:
    if any(mark in given for mark in ("/", os.sep)) or Path(given).suffix in (".md", ".yaml"):
        return True
    could_be_a_command = given.replace("-", "").isalpha() and given.islower()
    return not could_be_a_command and Path(given).exists()


class Start(NamedTuple):
    """Hold what the window is started with."""

    library: Path | None = None
    path: Path | None = None  # a library, or the file of a brief in one
    exit_after_first_paint: bool = False


def start_asked(arguments: Sequence[str]) -> Start | None:
    """Read the arguments of a window's start; None where there is anything else among them.

    Those go to argparse, mistakes too. A start is spared its parser, which takes a
    fortieth of the time to the first paint to make.
    """
    start, rest = Start(), iter(arguments)
    for argument in rest:
        name, has_value, value = argument.partition("=")
        if argument == "--exit-after-first-paint":
            start = start._replace(exit_after_first_paint=True)
            continue
        if not has_value:
            value = next(rest, "-")
        if name not in ("--library", "--open") or (not has_value and value.startswith("-")):
            return None
        if name == "--library":
            start = start._replace(library=Path(value))
        else:
            start = start._replace(path=Path(value))
    return start


def open_window(start: Start) -> int:
    """Open the window; raise ScreenError where there is nothing to show it on."""
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
        start.library,
        start.path,
        exit_after_first_paint=start.exit_after_first_paint,
    )


def _has_screen() -> bool:
    """Say whether Qt has anything to draw on; without, it would end the program itself."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))
