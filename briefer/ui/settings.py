"""What the window remembers of itself, in the user's data folder."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray

from briefer.ui.carried import at_end_of, way_to
from briefer.ui.kept_settings import settings_in

_GEOMETRY = "window/geometry"
_SPLIT = "window/columns"
_FOLDER = "export/folder"
_WAY_TO_FOLDER = "export/way"  # from where this is kept, when that is carried about
_PLACE = "window/place"
_WELCOMED = "window/welcomed"
_RECENT = "libraries/recent"
_RECENT_BRIEFS = "briefs/recent"
_MOST_RECENT = 10
_Row = tuple[str, ...]  # a path and a title, and the way there where it is carried


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


class RecentBrief(NamedTuple):
    """Be a brief's file that was in hand before; it may be gone since."""

    path: Path
    title: str

    @property
    def is_there(self) -> bool:
        """Whether it can be opened, as far as a look tells."""
        try:
            return self.path.is_file()
        except OSError:
            return False


class WindowMemory:
    """Remember sizes and the last folder from one start to the next.

    ``portable`` says that the folder is carried about: what lies on its disk is found there
    again, whatever letter or place the next machine gives the disk.
    """

    def __init__(self, folder: Path, *, portable: bool = False) -> None:
        self._folder = folder if portable else None
        self._settings = settings_in(folder)

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
        folder = self._found(text, str(self._settings.value(_WAY_TO_FOLDER, "") or ""))
        return folder if text and folder.is_dir() else None

    @export_folder.setter
    def export_folder(self, folder: Path) -> None:
        self._settings.setValue(_FOLDER, str(folder))
        self._settings.setValue(_WAY_TO_FOLDER, self._way_to(folder))

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
        return tuple(RecentLibrary(self._place(row), row[1]) for row in self._rows(_RECENT))

    def note_recent(self, path: Path, title: str) -> None:
        """Put a library first among those that were open."""
        self._put_first(_RECENT, path, title)

    def forget_recent(self, path: Path) -> None:
        """Take a library off the list; it is not touched."""
        self._write_rows(_RECENT, self._rows_but(_RECENT, path))

    @property
    def recent_briefs(self) -> tuple[RecentBrief, ...]:
        """The briefs that were in hand, of any library, the latest first."""
        return tuple(RecentBrief(self._place(row), row[1]) for row in self._rows(_RECENT_BRIEFS))

    def note_brief(self, path: Path, title: str) -> None:
        """Put a brief's file first among those that were in hand."""
        self._put_first(_RECENT_BRIEFS, path, title)

    def _put_first(self, key: str, path: Path, title: str) -> None:
        row = (str(path), title, *filter(None, [self._way_to(path)]))
        self._write_rows(key, (row, *self._rows_but(key, path)))

    def _rows(self, key: str) -> tuple[_Row, ...]:
        import json  # after the first paint

        try:
            held = json.loads(str(self._settings.value(key, "") or "[]"))
            return tuple((str(path), str(title), *map(str, way)) for path, title, *way in held)
        except (ValueError, TypeError):  # somebody edited the file
            return ()

    def _rows_but(self, key: str, path: Path) -> tuple[_Row, ...]:
        return tuple(row for row in self._rows(key) if self._place(row) != path)

    def _place(self, row: _Row) -> Path:
        path, _, *way = row
        return self._found(path, *way[:1])

    def _write_rows(self, key: str, rows: tuple[_Row, ...]) -> None:
        import json

        self._settings.setValue(key, json.dumps(rows[:_MOST_RECENT]))

    def keep(self) -> None:
        """Write it down now."""
        self._settings.sync()

    def _way_to(self, path: Path) -> str:
        return way_to(path, self._folder) if self._folder is not None else ""

    def _found(self, path: str, way: str = "") -> Path:
        """Give where something is now: where its way leads, else where it was."""
        if way and self._folder is not None:
            carried = at_end_of(way, self._folder)
            if carried.exists():
                return carried
        return Path(path)

    def _bytes(self, name: str) -> QByteArray:
        value = self._settings.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()
