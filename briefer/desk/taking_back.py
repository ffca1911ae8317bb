"""An export taken back right after: its file goes, and what it replaced is there again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from briefer.errors import BrieferError, ExportError
from briefer.library.register.keeping import hash_of
from briefer.library.safely import write_bytes_safely

if TYPE_CHECKING:
    from briefer.desk import Desk


def content_of(target: Path) -> bytes | None:
    """Give what stands where an export goes; None for nothing, or what can't be read."""
    try:
        return target.read_bytes()
    except OSError:
        return None


def take_export_back(
    desk: Desk, written: Path, content_hash: str, before: bytes | None, entry: str
) -> None:
    """Delete what an export wrote, or put back what it replaced; the register notes it.

    ``content_hash`` is of the bytes as they were written (SHA-256), ``entry`` the
    register's, empty for none. Raises ExportError for a file that was changed since,
    RegisterError for one that was handed over; everything is then as it was.
    """
    content = content_of(written)
    if content is not None and hash_of(content) != content_hash:
        what = f"{written.name} was changed since the export, so it stays"
        raise ExportError(what, where=str(written), fix="Delete it yourself if it shall go")
    _put(written, before)
    try:
        if entry:
            from briefer.desk.register import note_taken_back

            note_taken_back(desk, entry)
    except BrieferError:
        _put(written, content)
        raise


def _put(path: Path, content: bytes | None) -> None:
    if content is not None:
        write_bytes_safely(path, content, ExportError)
        return
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        what = f"{path.name} was not deleted: {(error.strerror or 'no access').lower()}"
        raise ExportError(what, where=str(path), fix="Close it elsewhere, try again") from None
