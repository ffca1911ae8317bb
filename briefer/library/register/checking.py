"""Check the register: entries that can't be read, and files that are not what was exported."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from briefer.library.problems import Problem
from briefer.library.register.entry import FILES, Entry, RegisterError, wrong_folder
from briefer.library.register.keeping import hash_of_file
from briefer.library.register.reading import brief_as_it_was, read_register

_ALTERED = "The history has no copy: export it again, or put the file back from a copy"


def check_register(root: Path) -> tuple[Problem, ...]:
    """Name every entry that can't be read, and every one whose file is gone or another.

    A file that no entry names is none: an export that was cut off leaves one.
    """
    register = read_register(root)
    found = list(register.problems)
    if wrong := wrong_folder(root, root / FILES):
        return (*found, Problem(FILES, 0, "", *wrong))
    checked: dict[str, tuple[str, str] | None] = {}  # by file: many entries may share one
    for entry in register.entries:
        if entry.removed is None:
            if entry.file not in checked:
                checked[entry.file] = file_fault(root, entry)
            if fault := checked[entry.file]:
                found.append(Problem(entry.path, 0, "hash", *fault))
        found.extend(_brief_faults(root, entry))
    return tuple(found)


def file_fault(root: Path, entry: Entry) -> tuple[str, str] | None:
    """Say what is wrong with an entry's file, and what to do; None when it is what went out."""
    path = root / entry.file
    try:
        status = os.lstat(path)
        if not stat.S_ISREG(status.st_mode):
            return f"its file {entry.file} is no ordinary file", _ALTERED
        if status.st_size == entry.size and hash_of_file(path) == entry.hash:
            return None
    except FileNotFoundError:
        return f"its file {entry.file} is missing", _ALTERED
    except OSError as error:
        fix = "Check that you may open the file"
        return f"its file {entry.file} can't be read: {error.strerror}", fix
    return f"its file {entry.file} is not what was exported", _ALTERED


def _brief_faults(root: Path, entry: Entry) -> Iterator[Problem]:
    try:
        brief_as_it_was(root, entry)
    except RegisterError as error:
        yield Problem(entry.path, 0, "brief_as_it_was", error.what, error.fix)
