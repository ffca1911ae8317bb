"""What the window remembers of itself, in the user's data folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSettings

_GEOMETRY = "window/geometry"
_SPLIT = "window/columns"
_FOLDER = "export/folder"
_PLACE = "window/place"
_WELCOMED = "window/welcomed"
_RECENT = "libraries/recent"
_MOST_RECENT = 10


class RecentLibrary(NamedTuple):
    """Be a library that was open before; it may be gone since."""

    path: Path
    title: str

    @property
    def is_there(self) -> bool:
        """Whether it can be opened, as far as a look tells."""
        try:
            return (self.path / "library.yaml").is_file()
        except OSError:
            return False


class WindowMemory:
    """Remember sizes and the last folder from one start to the next."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    @property
    def geometry(self) -> QByteArray:
        """The window's last place and size; empty at the first start."""
        return self._bytes(_GEOMETRY)

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._settings.setValue(_GEOMETRY, value)

    @property
    def split(self) -> QByteArray:
        """How the window was divided."""
        return self._bytes(_SPLIT)

    @split.setter
    def split(self, value: QByteArray) -> None:
        self._settings.setValue(_SPLIT, value)

    @property
    def export_folder(self) -> Path | None:
        """The folder of the last export, while it is still there."""
        text = str(self._settings.value(_FOLDER, "") or "")
        return Path(text) if text and Path(text).is_dir() else None

    @export_folder.setter
    def export_folder(self, folder: Path) -> None:
        self._settings.setValue(_FOLDER, str(folder))

    def layout(self, view: str) -> str:
        """How a view was laid out last, in the view's own form; empty at the first start."""
        return str(self._settings.value(f"layout/{view}", "") or "")

    def keep_layout(self, view: str, layout: str) -> None:
        """Remember how a view is laid out."""
        self._settings.setValue(f"layout/{view}", layout)

    @property
    def place(self) -> str:
        """The place that was in sight last; empty at the first start."""
        return str(self._settings.value(_PLACE, "") or "")

    @place.setter
    def place(self, name: str) -> None:
        self._settings.setValue(_PLACE, name)

    @property
    def welcomed(self) -> bool:
        """Whether the welcome was seen."""
        return str(self._settings.value(_WELCOMED, "")).lower() == "true"

    @welcomed.setter
    def welcomed(self, seen: bool) -> None:
        self._settings.setValue(_WELCOMED, "true" if seen else "false")

    @property
    def recent(self) -> tuple[RecentLibrary, ...]:
        """The libraries that were open, the latest first; some may be missing."""
        try:
            held = json.loads(str(self._settings.value(_RECENT, "") or "[]"))
            return tuple(RecentLibrary(Path(path), str(title)) for path, title in held)
        except (ValueError, TypeError):  # somebody edited the file
            return ()

    def note_recent(self, path: Path, title: str) -> None:
        """Put a library first among those that were open."""
        others = (one for one in self.recent if one.path != path)
        self._write_recent((RecentLibrary(path, title), *others))

    def forget_recent(self, path: Path) -> None:
        """Take a library off the list; it is not touched."""
        self._write_recent(tuple(one for one in self.recent if one.path != path))

    def _write_recent(self, recent: tuple[RecentLibrary, ...]) -> None:
        kept = [(str(one.path), one.title) for one in recent[:_MOST_RECENT]]
        self._settings.setValue(_RECENT, json.dumps(kept))

    def keep(self) -> None:
        """Write it down now."""
        self._settings.sync()

    def _bytes(self, name: str) -> QByteArray:
        value = self._settings.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()
