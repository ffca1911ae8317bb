"""Where an export goes without asking, and how a file is shown in its folder."""

from __future__ import annotations

import sys
from collections.abc import Collection, Mapping
from pathlib import Path

from PySide6.QtCore import QProcess, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

Stamp = tuple[int, int]  # a file's size in bytes and its time in nanoseconds


def stamp(path: Path) -> Stamp | None:
    """Give what tells whether a file was touched; None when it is not there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


def free_target(folder: Path, name: str, ours: Mapping[Path, Stamp]) -> Path:
    """Give a path that loses nothing: new, or written from this window and untouched."""
    first = folder / name
    for number in range(1, 1000):
        path = first if number == 1 else first.with_stem(f"{first.stem} ({number})")
        found = stamp(path)
        if found is None or ours.get(path) == found:
            return path
    return first


def with_ending(path: Path, ending: str, others: Collection[str] = ()) -> Path:
    """Give a path as typed the ending that its file needs, unless it has it or one of others.

    "Memo v1.2" and "memo." have none: only the endings that are named count.
    """
    if path.suffix.lower() in (ending, *others):
        return path
    return path.with_name(f"{path.name.rstrip('.')}{ending}")


def documents_folder() -> Path:
    """Give the user's folder for documents, or the home folder without one."""
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
    found = next((Path(place) for place in places if Path(place).is_dir()), None)
    return found or Path.home()


def open_file(path: Path) -> bool:
    """Open a file in the program that the system has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> bool:
    """Show a file in the system's file manager."""
    if sys.platform == "win32":
        return QProcess.startDetached("explorer", [f"/select,{path}"])[0]
    if sys.platform == "darwin":
        return QProcess.startDetached("open", ["-R", str(path)])[0]
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
