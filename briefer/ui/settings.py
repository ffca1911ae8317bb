"""What the window remembers of itself, in the user's data folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

_GEOMETRY = "window/geometry"
_SPLIT = "window/columns"
_FOLDER = "export/folder"


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

    def keep(self) -> None:
        """Write it down now."""
        self._settings.sync()

    def _bytes(self, name: str) -> QByteArray:
        value = self._settings.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()
