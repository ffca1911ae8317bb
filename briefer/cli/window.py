"""The command without a name: the window."""

from __future__ import annotations

import argparse
import os
import sys

from briefer.cli.speaking import ScreenError


def open_window(options: argparse.Namespace) -> int:
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
        getattr(options, "library", None),
        exit_after_first_paint=options.exit_after_first_paint,
    )


def _has_screen() -> bool:
    """Say whether Qt has anything to draw on; without, it would end the program itself."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))
