"""A file that a user names, read whole: only an ordinary one, and only up to a size."""

from __future__ import annotations

import errno
import stat
from pathlib import Path

MOST_OF_A_WORD_FILE = 200_000_000  # bytes; none that holds a memo or a letterhead comes near

_ONE_MB = 1_000_000
MOST_OF_A_LIST = 10_000_000  # bytes of decisions, one after the other


class NoOrdinaryFile(OSError):
    """Report a pipe, a device or a giant: to read one would wait for ever, or take all memory."""

    def __init__(self, why: str, path: Path) -> None:
        super().__init__(errno.EINVAL, why, str(path))


def read_ordinary(path: Path, most: int) -> bytes:
    """Read a file's bytes; raise OSError for one of another kind, or of more than ``most`` bytes.

    A folder is refused in the system's words.
    """
    status = path.stat()
    if not (stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)):
        raise NoOrdinaryFile("it is no ordinary file", path)
    if status.st_size > most:
        if most < _ONE_MB:
            raise NoOrdinaryFile(f"it is larger than {most // 1_000} kB", path)
        raise NoOrdinaryFile(f"it is larger than {most // _ONE_MB} MB", path)
    return path.read_bytes()
