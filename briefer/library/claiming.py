"""Who has a library open to change it, said in a file of the library itself.

On a share, or a stick that is carried about, a library may be opened from two machines at
once, or by two users of one. The first claims it, the second reads who did. A claim is
renewed while it stands, so that one that a crash or a pulled plug left behind can be told
from one that stands, on any system and over any network, by the clock of the disk alone.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import msgspec

from briefer.library.ordinary_files import read_ordinary
from briefer.library.standing import stands

FILE = ".briefer-open"  # hidden: neither the history nor a check takes it
_RENEWED_EVERY = 30.0  # seconds
_STALE_AFTER = 300.0  # seconds without being renewed
_LARGEST = 4096  # bytes that are read of a claim
_LONGEST = 60  # letters of a name
_TRIES = 5
_BETWEEN_TRIES = 0.02  # seconds


class Claimant(msgspec.Struct, frozen=True):
    """Be who has a library open; ``profile`` is theirs alone, empty where there is none.

    ``token`` tells one opening from the next.
    """

    user: str = ""
    machine: str = ""
    since: datetime | None = None
    profile: str = ""
    process: int = 0
    token: str = ""


class Taken(NamedTuple):
    """Be somebody else's claim; a stale one was not renewed for minutes, or its program ended."""

    by: Claimant
    stale: bool


class Claim:
    """Hold a library for changes and keep saying so, until ``let_go``.

    ``lost`` is called, on another thread, when somebody else has taken the library since.
    """

    def __init__(self, path: Path, mine: Claimant, lost: Callable[[], None] | None = None) -> None:
        self._path = path
        self._mine = mine
        self._lost = lost
        self._ended = threading.Event()
        # No thread is waited for at the end: one that waits for a share may wait for long.
        threading.Thread(target=self._keep, name="claim", daemon=True).start()

    def renew(self) -> bool:
        """Say that the library is still held; False where somebody else holds it now."""
        try:
            with self._path.open("r+b") as file:
                content = file.read(_LARGEST)
                held = _understood(content)
                if held.token == self._mine.token:
                    # Written anew, as it is: the disk's clock says when. A time that is set
                    # would be of this machine's clock, and over a share that is another one.
                    file.seek(0)
                    file.write(content)
        except FileNotFoundError:  # deleted by hand, or the whole library is away
            if stands(self._path.parent):
                with contextlib.suppress(OSError):
                    _write_new(self._path, self._mine)
            return True
        except OSError:  # the disk is away for the moment
            return True
        return held.token == self._mine.token or _is_own(held, self._mine)

    def let_go(self) -> None:
        """Let others have the library; a claim that is somebody else's by now stays."""
        self._ended.set()
        held = _read(self._path)
        if held is not None and held.token == self._mine.token:
            with contextlib.suppress(OSError):
                self._path.unlink()

    def _keep(self) -> None:
        while not self._ended.wait(_RENEWED_EVERY):
            if not self.renew():
                if self._lost is not None and not self._ended.is_set():
                    self._lost()
                return


def claimant(user: str, machine: str, profile: str) -> Claimant:
    """Say who claims a library now, from this process."""
    now = datetime.now(UTC).replace(microsecond=0)
    return Claimant(user, machine, now, profile, os.getpid(), secrets.token_hex(8))


def claim(
    root: Path,
    mine: Claimant,
    lost: Callable[[], None] | None = None,
    *,
    take_over: bool = False,
) -> Claim | Taken | None:
    """Claim a library; give who has it where somebody does, unless it shall be taken over.

    A claim of the same profile is what a crash left, for whoever asks has made sure that no
    other window of that profile is open. One of this very process is its own, also where no
    profile can be kept. None where nothing can be written: nobody can then
    change the library, and nobody need claim it.
    """
    path = root / FILE
    if not os.access(root, os.W_OK):
        return None
    held: Claimant | None = None
    for _ in range(_TRIES):
        try:
            _write_new(path, mine)
        except FileExistsError:
            held = _read(path)
        except OSError:
            return None
        else:
            return Claim(path, mine, lost)
        if held is None:  # let go at this moment
            continue
        if not take_over and not _is_own(held, mine):
            return Taken(held, _is_stale(path, held, mine))
        with contextlib.suppress(OSError):  # Windows: it is being renewed at this moment
            _replace(path, mine)
            return Claim(path, mine, lost)
        time.sleep(_BETWEEN_TRIES)
    return Taken(held or Claimant(), stale=False)  # never two that write


def _write_new(path: Path, mine: Claimant) -> None:
    """Write a claim where there is none; raise FileExistsError where there is one."""
    with path.open("xb") as file:
        try:
            file.write(msgspec.json.encode(mine))
        except OSError:  # a full disk; half a claim would be nobody's
            path.unlink()
            raise


def _replace(path: Path, mine: Claimant) -> None:
    # Not through mkstemp, which would keep who has the library from those who ask.
    part = path.with_name(f"{FILE}-{mine.token}.part")
    try:
        _write_new(part, mine)
        if path.is_dir() and not path.is_symlink():
            path.rmdir()  # an empty one; any other is somebody's
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def _read(path: Path) -> Claimant | None:
    """Read who has a library; None without a file."""
    try:
        return _understood(read_ordinary(path, _LARGEST))
    except FileNotFoundError:
        return None
    except OSError:  # there is one, and it is kept from being read
        return Claimant()


def _understood(content: bytes) -> Claimant:
    """Understand what a claim says: nobody who is known where it is none of ours."""
    try:
        held = msgspec.json.decode(content, type=Claimant)
    except msgspec.DecodeError:
        return Claimant()
    return msgspec.structs.replace(held, user=_plain(held.user), machine=_plain(held.machine))


def _plain(name: str) -> str:
    """Give a name as one line of a length that can be read: anybody may have written it."""
    return " ".join("".join(c if c.isprintable() else " " for c in name).split())[:_LONGEST]


def _is_own(held: Claimant, mine: Claimant) -> bool:
    """Say whether a claim is of the same profile, or of the same process."""
    if held.profile and held.profile == mine.profile:
        return True
    return bool(held.machine) and _who_and_where(held) == _who_and_where(mine)


def _who_and_where(one: Claimant) -> tuple[str, str, int]:
    """Tell a process; its machine's name as it reads back from a claim."""
    return _plain(one.user), _plain(one.machine), one.process


def _is_stale(path: Path, held: Claimant, mine: Claimant) -> bool:
    if held.machine == mine.machine and _has_ended(held.process):
        return True
    if not path.is_file():  # a pipe or a folder in its place, which nobody renews
        return True
    try:
        # The disk's own clock, not ours; hidden from who looks for what changed in the folder.
        with tempfile.TemporaryFile(prefix=".", dir=path.parent) as here:
            here.write(b" ")
            here.flush()
            age = os.fstat(here.fileno()).st_mtime - path.stat().st_mtime
    except OSError:
        return False
    return abs(age) > _STALE_AFTER  # before it too: the disk's clock was put back since


def _has_ended(process: int) -> bool:
    """Say whether a process of this machine has surely ended; Windows can't be asked so."""
    if os.name != "posix" or not 0 < process < 2**31:
        return False
    try:
        os.kill(process, 0)
    except OSError as error:  # another user's may not be asked
        return isinstance(error, ProcessLookupError)
    return False
