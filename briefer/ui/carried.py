"""Where something lies on a disk that is carried about, under whatever letter it is found next."""

from __future__ import annotations

import os
from pathlib import Path


def way_to(path: Path, folder: Path) -> str:
    """Give the way from a folder to a path of the same disk, with slashes; empty to another's."""
    try:
        if _that_is_there(path).stat().st_dev != _that_is_there(folder).stat().st_dev:
            return ""
        return Path(os.path.relpath(path, folder)).as_posix()
    except (OSError, ValueError):  # Windows: there is no way from one letter to another
        return ""


def at_end_of(way: str, folder: Path) -> Path:
    """Give the path that a way leads to from a folder."""
    return Path(os.path.normpath(folder / way))


def _that_is_there(path: Path) -> Path:
    return next((one for one in (path, *path.parents) if one.exists()), path)
