"""Copies that a synchronised folder leaves where two machines changed a file at once.

Dropbox, Nextcloud and others write "jhlc (Ann's conflicted copy 2022-01-15).md", Syncthing
"jhlc.sync-conflict-20220115-101500-ABCDEFG.md", Google Drive and browsers "jhlc (1).md".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from pathlib import Path

from briefer.library.problems import Problem

_SURELY = re.compile(
    r"(?P<stem>[^/]+?)(?: \([^/]*(?:conflict|競合)[^/]*\)|\.sync-conflict-[^./]+)"
    r"(?P<ending>\.[^/]+)",
    re.IGNORECASE,
)
_PERHAPS = re.compile(r"(?P<stem>[^/]+?) \(\d+\)(?P<ending>\.[^/]+)")
# Folders whose files are used by name and scanned by nobody else.
_FOLDERS = ("", "templates", "letterheads", "markings", "house-rules", "register")


def copied_from(name: str, names: Collection[str]) -> str | None:
    """Name the file that another is a conflicted copy of; ``names`` are those beside it."""
    found = _SURELY.fullmatch(name)
    if found is not None:
        return found["stem"] + found["ending"]
    found = _PERHAPS.fullmatch(name)
    original = found["stem"] + found["ending"] if found is not None else None
    return original if original in names else None


def fault_of_copy(original: str) -> tuple[str, str]:
    """Say of a conflicted copy what it is, and what to do."""
    return (
        f"is a copy of {original} that a synchronised folder left when two changed it at once",
        f"Take what is missing over into {original}, then remove the copy",
    )


def conflicted_copies(root: Path) -> Iterator[Problem]:
    """Name the conflicted copies in a library, but those among its records."""
    for folder in _FOLDERS:
        try:
            names = sorted(path.name for path in (root / folder).iterdir())
        except OSError:
            continue
        held = frozenset(names)
        for name in names:
            original = copied_from(name, held)
            if original is not None:
                shown = f"{folder}/{name}" if folder else name
                yield Problem(shown, 0, "", *fault_of_copy(original))
