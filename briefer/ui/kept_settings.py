"""The file of the user's data folder that choices and the window's state are kept in."""

from __future__ import annotations

import stat
from pathlib import Path

from PySide6.QtCore import QSettings

_FILE = "window.ini"


def settings_in(folder: Path) -> QSettings:
    """Open the settings kept in a folder; what can't be read there reads as not set.

    Where something else than a file has the name, a pipe say, Qt would wait for it for ever:
    it is left alone, and nothing is kept.
    """
    file = folder / _FILE
    if _would_wait(file):
        file = file / _FILE  # which nothing can be read from, nor written to
    return QSettings(str(file), QSettings.Format.IniFormat)


def _would_wait(file: Path) -> bool:
    try:
        mode = file.stat().st_mode
    except OSError:  # not there, or Qt may not look either
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))
