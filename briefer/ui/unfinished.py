"""What is typed and can't be saved yet, kept on this machine until it can.

It is on disk within half a second, so that it is there again after a crash or a power cut.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefer.ui.background import Background

if TYPE_CHECKING:
    from briefer.errors import SaveError

_MOST_BYTES = 200_000_000  # that are read: more than anybody types
Note = str | Callable[[], str]

_DELAY = 500  # milliseconds from a note to the disk


def file_for(folder: Path, library: Path, *, portable: bool = False) -> Path:
    """Name the file that holds what is unfinished in a library.

    Where the folder is carried about, a library on its disk is known by the way to it: the
    next machine gives the disk another letter.
    """
    from briefer.ui.carried import way_to

    whole = _named(folder, str(library.resolve()))
    way = way_to(library.resolve(), folder.resolve()) if portable else ""
    if not way:
        return whole
    carried = _named(folder, way)
    try:
        if whole.exists() and not carried.exists():  # it was kept by the whole path before
            whole.replace(carried)
    except OSError:  # where nothing can be written it can still be read
        return whole
    return carried


def _named(folder: Path, place: str) -> Path:
    from hashlib import sha256  # when a library is opened, after the first paint

    return folder / "unfinished" / f"{sha256(place.encode()).hexdigest()[:16]}.json"


def read_notes(file: Path) -> dict[str, str]:
    """Read what was unfinished; what can't be read is set aside, not written over.

    Where there is no folder for it, or none that can be used, nothing is unfinished.
    """
    import json  # after the first paint

    from briefer.library.ordinary_files import read_ordinary

    try:
        notes = json.loads(read_ordinary(file, _MOST_BYTES))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, ValueError):
        notes = None
    if isinstance(notes, dict) and all(isinstance(text, str) for text in notes.values()):
        return notes
    with contextlib.suppress(OSError):  # nor can it be written over then
        file.replace(file.with_suffix(".unreadable"))
    return {}


class Unfinished(QObject):
    """Keep texts by key ("points/jhlc-2019/happened") for one library at a time."""

    failed = Signal(object)  # a text can't be kept: the error
    written = Signal()  # all is on disk

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file: Path | None = None
        self._notes: dict[str, Note] = {}
        self._count = 0
        self._on_disk = 0  # the count of what was written last
        self._writer = _Writer()
        self._background = Background(self.failed.emit, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self.write_soon)

    def begin(self, file: Path, notes: dict[str, str]) -> None:
        """Go on with another library's file and what was read of it.

        Where it is the same file, what is in hand is newer than what was read.
        """
        self.flush()
        if file != self._file:
            self._file, self._notes = file, {**notes}

    def note(self, key: str, text: Note) -> None:
        """Keep a text, or what makes it when it is written, until ``forget``."""
        if self._notes.get(key) != text:
            self._notes[key] = text
            self._ask_to_write()

    def text(self, key: str) -> str | None:
        """Give the text kept under a key, None for none."""
        return _said(self._notes[key]) if key in self._notes else None

    def keys(self, beginning: str = "") -> tuple[str, ...]:
        """List the keys in use that begin so."""
        return tuple(key for key in self._notes if key.startswith(beginning))

    def forget(self, key: str) -> None:
        """Let a text go: it is saved, or no longer wanted."""
        if self._notes.pop(key, None) is not None:
            self._ask_to_write()

    def rename(self, before: str, after: str) -> None:
        """Lead what is kept under keys with one beginning over to another."""
        for key in self.keys(before):
            self._notes[after + key.removeprefix(before)] = self._notes.pop(key)
            self._ask_to_write()

    def flush(self) -> bool:
        """Write what is not on disk yet, now; say whether all is there."""
        self._timer.stop()
        if self._on_disk == self._count:
            return True
        try:
            self._job()()
        except Exception as error:  # the last moment to say that a text can't be kept
            self.failed.emit(error)
            return False
        self._on_disk = self._count
        self.written.emit()
        return True

    def close(self) -> None:
        """Write what is not on disk yet, and end."""
        self.flush()
        self._background.stop()

    def _ask_to_write(self) -> None:
        self._count += 1
        if not self._timer.isActive():
            self._timer.start()

    def write_soon(self) -> None:
        """Write what is not on disk yet, off this thread; ``written`` or ``failed`` follows."""
        number = self._count
        self._background.run("write", self._job(), lambda _: self._wrote(number))

    def _wrote(self, number: int) -> None:
        self._on_disk = max(self._on_disk, number)
        self.written.emit()

    def _job(self) -> Callable[[], None]:
        return partial(self._writer.write, self._count, self._file, dict(self._notes))


class _Writer:
    """Write from two threads; what is older than what was written is not written any more."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._newest = 0

    def write(self, number: int, file: Path | None, notes: dict[str, Note]) -> None:
        """Write notes that are the newest so far; raise SaveError."""
        with self._lock:
            if file is not None and number > self._newest:
                _write(file, notes)
                self._newest = number


def _said(note: Note) -> str:
    return note if isinstance(note, str) else note()


def _write(file: Path, notes: dict[str, Note]) -> None:
    """Write notes, or have no file without one; raise SaveError."""
    import json  # after the first paint

    from briefer.errors import SaveError
    from briefer.library.safely import write_bytes_safely

    texts = {key: _said(note) for key, note in notes.items()}
    try:
        if texts:
            file.parent.mkdir(parents=True, exist_ok=True)
            content = json.dumps(texts, ensure_ascii=False, indent=1).encode()
            write_bytes_safely(file, content)
        elif file.exists():
            file.unlink()
    except SaveError as error:
        raise _not_kept(file, error.what.partition(": ")[2]) from None
    except OSError as error:
        raise _not_kept(file, (error.strerror or "no access").lower()) from None


def _not_kept(file: Path, why: str) -> SaveError:
    from briefer.errors import SaveError

    what = f"what is not saved yet can't be kept on this machine: {why}"
    fix = "Saving into the library goes on; have the folder put right, or free some space"
    error = SaveError(what, where=str(file.parent), fix=fix)
    error.passes = True
    return error
