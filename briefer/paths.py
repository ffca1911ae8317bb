"""The shipped files and the user's folders, through one object."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NamedTuple

from briefer.errors import BrieferError

_PACKAGE = Path(__file__).resolve().parent
PORTABLE_MARKER = "briefer-portable"  # a file or folder beside the program
PORTABLE_FOLDER = "Briefer Data"


def _shipped(name: str) -> Path:
    """Find a shipped folder in an installed copy, a checkout, or a frozen build."""
    frozen = getattr(sys, "_MEIPASS", None)
    places = [_PACKAGE / "_shipped" / name, _PACKAGE.parent / name]
    if frozen:
        places.insert(0, Path(frozen) / name)
    for place in places:
        if place.is_dir():
            return place
    raise BrieferError(
        f"the program's own folder {name!r} is missing",
        where=str(places[-1]),
        fix="Install Briefer again",
    )


def beside_the_program() -> Path:
    """Find the folder that the program lies in: a build's own, its bundle's, or the checkout's."""
    if not getattr(sys, "frozen", False):
        return _PACKAGE.parent
    folder = Path(sys.executable).resolve().parent
    bundle = folder.parent.parent  # Briefer.app/Contents/MacOS/briefer
    return bundle.parent if bundle.suffix == ".app" else folder


def portable_folder() -> Path | None:
    """Find the folder that holds everything where a marker says so; None without one."""
    beside = beside_the_program()
    marked = (beside / PORTABLE_MARKER).exists()
    return beside / PORTABLE_FOLDER if marked else None


def built_in_letterhead() -> Path:
    """Find the letterhead that memos take when no other is chosen."""
    return built_in_letterheads() / "plain.docx"


def built_in_letterheads() -> Path:
    """Find the folder of the letterheads that ship."""
    return _shipped("assets") / "letterheads"


def built_in_markings() -> Path:
    """Find the folder of the marking profiles that ship."""
    return _shipped("assets") / "markings"


def built_in_templates() -> Path:
    """Find the folder of the templates that ship."""
    return _shipped("templates")


def built_in_house_rules() -> Path:
    """Find the folder of the house rules that ship."""
    return _shipped("assets") / "house-rules"


def translations_folder() -> Path:
    """Find the folder of what the window says in other languages than English."""
    return _shipped("assets") / "translations"


def fonts_folder() -> Path:
    """Find the folder of the fonts that a PDF is set in."""
    return _shipped("assets") / "fonts"


def pdf_look() -> Path:
    """Find the file that says how a PDF looks."""
    return _shipped("assets") / "pdf" / "memo.typ"


def _user_folders() -> tuple[Path, Path]:
    """Find this user's folders for data and for what can be made again."""
    home = os.environ.get("HOME", "")
    if sys.platform == "linux" and Path(home).is_absolute():  # a window's start without an import
        data = _xdg("XDG_DATA_HOME") or Path(home, ".local", "share")
        return data / "Briefer", (_xdg("XDG_CACHE_HOME") or Path(home, ".cache")) / "Briefer"
    import platformdirs

    dirs = platformdirs.PlatformDirs("Briefer", appauthor=False)
    return Path(dirs.user_data_path), Path(dirs.user_cache_path)


def _xdg(variable: str) -> Path | None:
    """Read a folder as the XDG Base Directory Specification has it: a relative one is none."""
    said = Path(os.environ.get(variable, ""))
    return said if said.is_absolute() else None


class Paths(NamedTuple):
    """Know every folder that Briefer reads or writes; tests pass their own."""

    templates: Path
    assets: Path
    user_data: Path
    user_cache: Path

    @classmethod
    def of_this_machine(cls) -> Paths:
        """Find the shipped folders and this user's own, or those beside a portable program."""
        portable = portable_folder()
        if portable is not None:
            cache = portable / "Cache"
            return cls(built_in_templates(), _shipped("assets"), portable, cache)
        user_data, user_cache = _user_folders()
        return cls(built_in_templates(), _shipped("assets"), user_data, user_cache)

    @property
    def portable(self) -> bool:
        """Whether the user's folders lie beside the program, and are carried about with it."""
        return self.user_data == portable_folder()

    @property
    def starter_library(self) -> Path:
        """The library that a new user's own is made from."""
        return self.assets / "starter-library"

    @property
    def user_library(self) -> Path:
        """The user's own library."""
        return self.user_data / "My Library"

    @property
    def index_folder(self) -> Path:
        """Where search indexes are kept; all of it can be deleted."""
        return self.user_cache / "index"

    @property
    def documents_folder(self) -> Path:
        """Where documents are kept as they were read; all of it can be deleted."""
        return self.user_cache / "documents"
