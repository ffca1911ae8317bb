"""One setting of ``library.yaml`` changed, and not a byte besides."""

from __future__ import annotations

from pathlib import Path

from briefer.errors import SaveError
from briefer.library.frontmatter import read_fields
from briefer.library.ordinary_files import read_ordinary
from briefer.library.reading import LARGEST_RECORD, SETTINGS_FILE
from briefer.library.safely import write_bytes_safely
from briefer.library.writing import with_changed_fields


def change_setting(root: Path, name: str, before: str, after: str) -> Path:
    """Give a setting another value, and the file's path; raise SaveError when it can't be."""
    path = root / SETTINGS_FILE
    write_bytes_safely(path, with_setting(read_ordinary(path, LARGEST_RECORD), name, before, after))
    return path


def with_setting(content: bytes, name: str, before: str, after: str) -> bytes:
    """Give the file with a setting's other value, without it where that is empty.

    Raises SaveError when it would not read back so.
    """
    text = content.decode("utf-8")
    changed = with_changed_fields(text, {name: before}, {name: after} if after else {})
    if read_fields(changed.replace("\r\n", "\n")).get(name, "") != after:
        fix = "Change it by hand"
        raise SaveError(f"{name} could not be changed", where=SETTINGS_FILE, fix=fix)
    return changed.encode("utf-8")
