"""What the program said when it was ended by a fault, kept for the next start."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import sys
from pathlib import Path
from typing import TextIO

_NAME = "ended-by-a-fault"


def _claim(file: TextIO) -> None:
    """Lock a file until it is closed; raise OSError where a Briefer that still runs has it.

    Windows does that by itself: what is open can't be removed there.
    """
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class LastWords:
    """Write a trace where the program is ended by a fault that Python can't catch."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: TextIO | None = None

    def of_earlier_runs(self) -> str:
        """Give what earlier runs left, and remove it; empty where they ended well."""
        found = []
        for path in sorted(self._folder.glob(f"{_NAME}-*.txt")):
            with contextlib.suppress(OSError):  # another Briefer's, which still runs
                with path.open(encoding="utf-8", errors="replace") as file:
                    text = file.read().strip()
                    if not text:
                        _claim(file)
                path.unlink()
                if text:
                    found.append(text)
        return "\n\n".join(found)

    def begin(self) -> None:
        """Have a fault written down from now on; where nothing can be written, go without."""
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            path = self._folder / f"{_NAME}-{os.getpid()}.txt"
            self._file = path.open("w", encoding="utf-8")
            _claim(self._file)
            faulthandler.enable(self._file)

    def end(self) -> None:
        """The program ended well: leave nothing."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        with contextlib.suppress(OSError):
            Path(self._file.name).unlink()
        self._file = None
