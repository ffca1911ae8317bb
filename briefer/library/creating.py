"""Make a library: in a temporary folder, then renamed, so that it is there whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from briefer.errors import LibraryError
from briefer.library.kinds import RECORD_TYPES
from briefer.library.migrations import FORMAT

_EMPTY_SETTINGS = f"""# What goes for the whole library.
format: {FORMAT}
title: {{title}}
language: en-US
date_order: {{date_order}}
name_order: {{name_order}}
paper: {{paper}}
handling_scale: [UNCLASSIFIED]
"""
_USUAL = {"date_order": "us", "name_order": "given-first", "paper": "letter"}


def create_library(
    at: Path, starter: Path | None = None, settings: Mapping[str, str] = MappingProxyType({})
) -> None:
    """Make a library at a folder that does not exist or is empty.

    It is a copy of ``starter``, or empty without one; an empty one takes ``settings`` for
    its order of dates and of names, and its paper. Raises LibraryError; nothing is left then.
    """
    temporary: Path | None = None
    missing: list[Path] = []  # folders, the lowest first
    try:
        if at.exists() and (not at.is_dir() or any(at.iterdir())):
            fix = "Choose a new or an empty folder"
            raise LibraryError("there is something there already", where=str(at), fix=fix)
        missing += [each for each in at.absolute().parents if not each.exists()]
        at.parent.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(prefix=".briefer-new-", dir=at.parent))
        made = temporary / "library"
        if starter is None:
            _fill_empty(made, at.name, settings)
        else:
            _copy(starter, made)
            _add_folders(made)
        if at.exists():
            at.rmdir()
        made.rename(at)
    except OSError as error:
        what = f"the library was not made: {(error.strerror or 'no access').lower()}"
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        fix = "Free some space, or choose another folder" if full else "Choose another folder"
        raise LibraryError(what, where=str(at), fix=fix) from None
    finally:
        _clear(temporary, missing)


def _clear(temporary: Path | None, missing: Sequence[Path]) -> None:
    """Take out what was made on the way, and the folders above it where nothing came of it."""
    with contextlib.suppress(OSError):
        if temporary is not None:
            shutil.rmtree(temporary)
        for folder in missing:
            folder.rmdir()  # which the library itself keeps from it


def _copy(starter: Path, made: Path) -> None:
    """Copy files without their modes, and stop at the first that can't be; raise OSError.

    ``copytree`` goes on to the end, and then has an error of all the others.
    """

    def fail(error: OSError) -> None:
        raise error

    for folder, _, names in os.walk(starter, onerror=fail, followlinks=True):
        into = made / Path(folder).relative_to(starter)
        into.mkdir()
        for name in names:
            shutil.copyfile(Path(folder, name), into / name)


def _fill_empty(made: Path, title: str, own: Mapping[str, str]) -> None:
    made.mkdir()
    quoted = '"' + title.replace("\\", "\\\\").replace('"', '\\"') + '"'
    settings = _EMPTY_SETTINGS.format(title=quoted, **{**_USUAL, **own})
    (made / "library.yaml").write_text(settings, encoding="utf-8", newline="\n")
    _add_folders(made)


def _add_folders(made: Path) -> None:
    for kind in (*RECORD_TYPES, "templates", "letterheads"):
        (made / kind).mkdir(exist_ok=True)
