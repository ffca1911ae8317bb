"""One setting of ``library.yaml`` changed, and not a byte besides."""

from __future__ import annotations

from pathlib import Path

from briefer.errors import SaveError
from briefer.library.frontmatter import read_fields
from briefer.library.safely import write_bytes_safely
from briefer.library.writing import with_changed_fields


def change_setting(root: Path, name: str, before: str, after: str) -> Path:
    """Give a setting another value, and the file's path; raise SaveError when it can't be."""
    path = root / "library.yaml"
    text = path.read_bytes().decode("utf-8")
    changed = with_changed_fields(text, {name: before}, {name: after})
    if read_fields(changed.replace("\r\n", "\n")).get(name) != after:
        raise SaveError(f"{name} could not be changed", where=path.name, fix="Change it by hand")
    write_bytes_safely(path, changed.encode("utf-8"))
    return path
