"""Opening a library as a desk: the user's own, made on the first start, or one that is named."""

from __future__ import annotations

import getpass
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.desk.desk import Desk
from briefer.errors import LibraryError
from briefer.library.creating import create_library
from briefer.library.index import Index
from briefer.library.left_behind import clear_half_made_libraries
from briefer.library.migrations import migrate
from briefer.library.reading import read_settings

if TYPE_CHECKING:
    from briefer.paths import Paths


def open_desk(
    paths: Paths,
    library: Path | None = None,
    *,
    author: str = "",
    unsaid: Mapping[str, str] | None = None,
) -> Desk:
    """Open a library, the user's own without one, which is made at first use.

    ``author`` is who saves, as the history names it; without one, who is logged in.
    ``unsaid`` are settings that go where library.yaml does not say.
    Raises LibraryError when it can't be opened.
    """
    root = library or paths.user_library
    if library is None and not _is_there(root):
        _make_first(root, paths.starter_library)
    read_settings(root)
    migrate(root)
    index = Index.open(paths.index_folder, root.resolve(), dict(unsaid or {}))
    try:
        return Desk(paths, root, index, index.load(), author or _who())
    except BaseException:  # whatever ended it, the file is let go, and it goes on
        index.close()
        raise


def _is_there(root: Path) -> bool:
    try:
        return root.exists()
    except OSError as error:
        what = f"your own library can't be looked for: {(error.strerror or 'no access').lower()}"
        fix = "Have the folder's permissions put right, or name a library with --library"
        raise LibraryError(what, where=str(root), fix=fix) from None


def _make_first(root: Path, starter: Path) -> None:
    """Make the user's own library; another Briefer may be doing the same."""
    clear_half_made_libraries(root.parent)
    try:
        create_library(root, starter)
    except LibraryError:
        if not (root / "library.yaml").is_file():
            raise


def _who() -> str:
    """Name who is logged in; some systems don't know."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
