"""What a path means that somebody opens: a library, or a record's file in one."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from briefer.errors import LibraryError
from briefer.library.kinds import RECORD_TYPES
from briefer.library.reading import SETTINGS_FILE
from briefer.library.record import Kind


class Located(NamedTuple):
    """Be a library's folder, and the record of it that is meant, if any."""

    library: Path
    kind: Kind | None = None
    id: str = ""


def located(path: Path) -> Located:
    """Say which library a path means, and which record; raise LibraryError for neither.

    A library is its folder or its library.yaml; a record is its file.
    """
    whole = path.absolute()
    try:
        if whole.is_dir():
            return _library(whole)
        found = whole.is_file()
    except OSError as error:
        what = f"it can't be opened: {(error.strerror or 'no access').lower()}"
        raise LibraryError(what, where=str(path)) from None
    if not found:
        raise LibraryError("there is no such file or folder", where=str(path))
    if whole.name == SETTINGS_FILE:
        return _library(whole.parent)
    for kind in RECORD_TYPES:
        if whole.parent.name == kind and whole.suffix == ".md":
            return _library(whole.parent.parent)._replace(kind=kind, id=whole.stem)
    fix = "Open a library's folder, or the file of a brief in one"
    raise LibraryError("this is no library and no brief of one", where=str(path), fix=fix)


def _library(folder: Path) -> Located:
    if not (folder / SETTINGS_FILE).is_file():
        fix = "Choose the folder that holds library.yaml"
        raise LibraryError("the folder is no library", where=str(folder), fix=fix)
    return Located(folder)
