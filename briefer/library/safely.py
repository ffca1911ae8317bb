"""Write a file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

from briefer.errors import BrieferError, SaveError

_WORDS = {
    errno.ENOSPC: ("the disk is full", "Free some space, or save elsewhere"),
    errno.EDQUOT: ("your share of the disk is full", "Free some space, or save elsewhere"),
    errno.EACCES: ("the folder does not let you write", "Choose another folder"),
    errno.EPERM: ("the file can't be replaced", "Choose another name"),
    errno.EROFS: ("the disk is read-only", "Choose another folder"),
    errno.ENOENT: ("the folder does not exist", "Make the folder, or choose another"),
    errno.ENOTDIR: ("the folder does not exist", "Make the folder, or choose another"),
    errno.ENAMETOOLONG: ("the name is too long", "Choose a shorter name"),
    errno.ELOOP: ("it is a link that leads nowhere", "Choose another name"),
    errno.EISDIR: ("a folder has that name", "Add a file's name to it, or choose another"),
}

_NEVER = (errno.ENAMETOOLONG, errno.ELOOP, errno.EISDIR)  # whatever becomes of the disk


def write_bytes_safely(
    path: Path, content: bytes, error_type: type[BrieferError] = SaveError
) -> None:
    """Write to a temporary file, flush it to disk, and rename it onto ``path``.

    On any failure ``path`` is as it was, nothing is left beside it, and
    ``error_type`` says why in one line.
    """
    refuse_other_than_files(path, error_type)
    path = Path(os.path.realpath(path)) if path.is_symlink() else path
    with _flushed_temporary(path, content, error_type) as temporary:
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        temporary.replace(path)
    _flush_folder(path.parent)


def write_new_file(path: Path, content: bytes, error_type: type[BrieferError] = SaveError) -> bool:
    """Write a file that is not there yet, whole; say whether the name was free.

    What has the name is never replaced, also when two write at once. The content is
    flushed to disk before the file has its name; the name itself is not, so that a power
    cut within seconds can take the file, whole. Raises ``error_type``; there is then none.
    """
    with _flushed_temporary(path, content, error_type) as temporary:
        temporary.chmod(0o644)
        return _named_as_new(temporary, path)


def _named_as_new(temporary: Path, path: Path) -> bool:
    """Give a file its name by a link, which never replaces; some disks have no links."""
    try:
        path.hardlink_to(temporary)
    except FileExistsError:
        return False
    except OSError:
        if path.exists() or path.is_symlink():
            return False
        temporary.rename(path)
    return True


@contextlib.contextmanager
def _flushed_temporary(
    path: Path, content: bytes, error_type: type[BrieferError]
) -> Iterator[Path]:
    """Write a temporary file beside ``path``, flushed to disk; it is gone afterwards."""
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        yield temporary
    except OSError as error:
        raise _error(error_type, path, error.errno, error.strerror or "") from None
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink()


def refuse_other_than_files(path: Path, error_type: type[BrieferError]) -> None:
    """Refuse a folder, a device, a pipe, a read-only file, or a link that leads in a circle.

    Refuse a name in a folder that is not there, too.
    """
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        if not path.parent.exists():
            raise _error(error_type, path, errno.ENOENT) from None
        return
    except OSError as error:
        raise _error(error_type, path, error.errno, error.strerror or "") from None
    if stat.S_ISDIR(mode):
        raise _error(error_type, path, errno.EISDIR)
    if not stat.S_ISREG(mode):
        raise _error(error_type, path, None, "a device or a pipe has that name")
    if not _is_writable(path):  # a rename would replace it all the same
        what = f"{path.name} was not written: the file is read-only"
        raise error_type(what, where=str(path), fix="Choose another name")


def _is_writable(path: Path) -> bool:
    """Ask for whoever the program acts as, where the system can tell."""
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _error(
    error_type: type[BrieferError], path: Path, number: int | None, words: str = ""
) -> BrieferError:
    what, fix = _WORDS.get(number or 0, (words.lower() or "the file can't be written", ""))
    error = error_type(f"{path.name} was not written: {what}", where=str(path), fix=fix)
    error.passes = number is not None and number not in _NEVER
    return error


@contextlib.contextmanager
def disk_faults(path: Path) -> Iterator[None]:
    """Raise SaveError for whatever a disk answers while a file is prepared to be written."""
    try:
        yield
    except OSError as error:
        raise _error(SaveError, path, error.errno, error.strerror or "") from None


def _flush_folder(folder: Path) -> None:
    """Make the rename itself lasting, where the system lets a folder be flushed."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
