"""One window a library: who opens it first has it, and whoever comes second hands over.

A lock in the user's own folder says who has a library; it names a process, so that what a
crash left behind is seen through. What a second start was asked to open goes to the first
by a file in a folder that this one watches: no network, not even a local one, is needed.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from pathlib import Path

from PySide6.QtCore import (
    QCryptographicHash,
    QFileSystemWatcher,
    QLockFile,
    QObject,
    QTimer,
    Signal,
)

_ANSWERED_WITHIN = 2.0  # seconds that a window may take to see what it is asked
_LOOKS = 0.02  # seconds between two looks for the answer
_LETTERS = 24  # of a library's name here


class Holding:
    """Hold one library for this process, until ``let_go``."""

    def __init__(self, lock: QLockFile | None, letters: Path, library: Path) -> None:
        self._lock = lock
        self.letters = letters
        self.library = library

    def let_go(self) -> None:
        """Let another window have the library."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
        with contextlib.suppress(OSError):
            self.letters.rmdir()


def hold(folder: Path, library: Path) -> Holding | None:
    """Take a library for this process; None where another one has it.

    ``folder`` is the user's own. Where nothing can be written there, nobody can be told
    apart, and the library is taken.
    """
    place, name = folder / "open", _name_of(library)
    letters = place / name
    try:
        letters.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Holding(None, letters, library)
    lock = QLockFile(str(place / f"{name}.lock"))
    lock.setStaleLockTime(0)  # a window may stay open for weeks: only a dead process is stale
    if lock.tryLock(0):
        return Holding(lock, letters, library)
    if lock.error() == QLockFile.LockError.LockFailedError:
        return None
    return Holding(None, letters, library)


def take_from_nobody(folder: Path, library: Path) -> Holding | None:
    """Take a library from a process that does not answer; None where that can't be."""
    lock = QLockFile(str(folder / "open" / f"{_name_of(library)}.lock"))
    lock.setStaleLockTime(1)
    lock.removeStaleLockFile()
    return hold(folder, library)


def hand_over(folder: Path, library: Path, path: Path | None) -> bool:
    """Ask the window that has a library to come forward, and to open a path there.

    Says whether it answered.
    """
    letters = folder / "open" / _name_of(library)
    try:
        letter = _written(letters, {"open": str(path) if path else ""})
    except OSError:
        return False
    until = time.monotonic() + _ANSWERED_WITHIN
    while time.monotonic() < until:
        if not letter.exists():
            return True
        time.sleep(_LOOKS)
    letter.unlink(missing_ok=True)
    return False


def _written(letters: Path, said: dict[str, str]) -> Path:
    """Write a letter that is there whole or not at all."""
    import tempfile  # seldom needed, and never before the first paint

    letters.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(suffix=".part", dir=letters)
    with os.fdopen(handle, "w", encoding="utf-8", errors="surrogateescape") as file:
        json.dump(said, file)
    return Path(name).rename(Path(name).with_suffix(".json"))


def _name_of(library: Path) -> str:
    """Name a library by where it really is, however it was reached."""
    place = os.path.normcase(os.path.realpath(library)).encode("utf-8", "surrogateescape")
    made = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256)
    return bytes(made.toHex().data()).decode()[:_LETTERS]


class Instance(QObject):
    """Hold the window's library, and hear what other starts ask of the window."""

    asked = Signal(object)  # the path to open, None to come forward alone

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._holding: Holding | None = None
        self._before: Holding | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._read)

    @property
    def library(self) -> Path | None:
        """The library that is held."""
        return self._holding.library if self._holding else None

    def take(self, library: Path, *, from_nobody: bool = False) -> bool:
        """Hold a library; the one before is held too until ``settle`` or ``take_back``."""
        if self._holding is not None and _same(self._holding.library, library):
            return True
        take = take_from_nobody if from_nobody else hold
        held = take(self._folder, library)
        if held is None:
            return False
        self._let_go_of(self._before)
        self._before, self._holding = self._holding, held
        self._watch(held)
        return True

    def settle(self) -> None:
        """Let go of the library that was open before: the new one is."""
        self._let_go_of(self._before)
        self._before = None

    def take_back(self) -> None:
        """Let go of the library that could not be opened; the one before is still held."""
        if self._before is not None:
            self._let_go_of(self._holding)
            self._holding, self._before = self._before, None

    def hand_over(self, library: Path, path: Path | None = None) -> bool:
        """Ask the window that has a library to come forward; say whether it answered."""
        return hand_over(self._folder, library, path)

    def close(self) -> None:
        """Let go of everything."""
        for held in (self._before, self._holding):
            self._let_go_of(held)
        self._before = self._holding = None

    def _watch(self, held: Holding) -> None:
        if held.letters.is_dir():
            self._watcher.addPath(str(held.letters))
            QTimer.singleShot(0, self, lambda: self._read(str(held.letters)))

    def _let_go_of(self, held: Holding | None) -> None:
        if held is None:
            return
        if str(held.letters) in self._watcher.directories():
            self._watcher.removePath(str(held.letters))
        held.let_go()

    def _read(self, folder: str) -> None:
        """Read what was asked; a letter that is gone is the answer that it came."""
        for letter in sorted(Path(folder).glob("*.json")):
            try:
                said = json.loads(letter.read_text(encoding="utf-8", errors="surrogateescape"))
                letter.unlink()
            except (OSError, ValueError):
                continue
            wanted = said.get("open", "") if isinstance(said, dict) else ""
            self.asked.emit(Path(wanted) if isinstance(wanted, str) and wanted else None)


def _same(one: Path, other: Path) -> bool:
    return _name_of(one) == _name_of(other)
