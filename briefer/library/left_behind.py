"""What a program left in a library as it was killed while it wrote: cleared, if surely ours.

Nothing of it was ever in use: each is written whole under such a name, and then renamed.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
from pathlib import Path

from briefer.library.kinds import RECORD_TYPES

_DEAD_AFTER = 600  # seconds; what still goes on is written within a few
# As tempfile names what ``safely`` writes, and what a claim is written under.
_FILE = re.compile(r"\.[a-z0-9_]{8}\.part|\.briefer-open-[0-9a-f]{16}\.part")
_HISTORY = re.compile(r"\.history-[a-z0-9_]{8}")
_NEW_LIBRARY = re.compile(r"\.briefer-new-[a-z0-9_]{8}")
_FOLDERS = (
    *("", *RECORD_TYPES, "sources/files"),
    *("templates", "letterheads", "register", "register/files"),
)


def clear_left_behind(root: Path) -> None:
    """Clear a library of it; what can't be looked at or removed stays."""
    now = _now_on_disk(root)
    if now is None:
        return
    for folder in _FOLDERS:
        for entry in _entries(root / folder):
            is_file = entry.is_file(follow_symlinks=False)
            if _FILE.fullmatch(entry.name) and is_file and _is_dead(entry, now):
                with contextlib.suppress(OSError):
                    Path(entry.path).unlink()
    for entry in _entries(root):
        is_ours = _HISTORY.fullmatch(entry.name) and _holds_a_history_alone(entry)
        if is_ours and _is_dead(entry, now):
            shutil.rmtree(entry.path, ignore_errors=True)


def clear_half_made_libraries(folder: Path) -> None:
    """Clear a folder of libraries that were never made to their end."""
    now = _now_on_disk(folder)
    for entry in _entries(folder) if now is not None else ():
        is_ours = _NEW_LIBRARY.fullmatch(entry.name) and entry.is_dir(follow_symlinks=False)
        if is_ours and now is not None and _is_dead(entry, now):
            shutil.rmtree(entry.path, ignore_errors=True)


def _entries(folder: Path) -> tuple[os.DirEntry[str], ...]:
    """List what is hidden in a folder."""
    try:
        with os.scandir(folder) as listing:
            return tuple(entry for entry in listing if entry.name.startswith("."))
    except OSError:
        return ()


def _now_on_disk(folder: Path) -> float | None:
    """Tell the time by the disk's clock, which times of files are of; None where it can't be."""
    try:
        with tempfile.TemporaryFile(prefix=".", dir=folder) as here:
            here.write(b" ")
            here.flush()
            return os.fstat(here.fileno()).st_mtime
    except OSError:
        return None


def _is_dead(entry: os.DirEntry[str], now: float) -> bool:
    try:
        return now - entry.stat(follow_symlinks=False).st_mtime > _DEAD_AFTER
    except OSError:
        return False


def _holds_a_history_alone(entry: os.DirEntry[str]) -> bool:
    """Say whether a folder is one that a history is made in: it holds that, or nothing yet."""
    try:
        is_folder = entry.is_dir(follow_symlinks=False)
        return is_folder and all(path.name == ".git" for path in Path(entry.path).iterdir())
    except OSError:
        return False
