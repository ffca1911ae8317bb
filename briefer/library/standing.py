"""Whether a library still stands where it was opened: its stick or share may be gone since."""

from __future__ import annotations

from pathlib import Path

from briefer.errors import LibraryGone
from briefer.library.reading import SETTINGS_FILE


def stands(root: Path) -> bool:
    """Say whether a library is there, by its library.yaml.

    Its folder alone says nothing: where a disk was put in, an empty one may stay.
    """
    try:
        return (root / SETTINGS_FILE).is_file()
    except OSError:  # a disk that was pulled answers with faults of its own
        return False


def refuse_gone(root: Path) -> None:
    """Raise LibraryGone for a library that is not there any more; nothing may be written then."""
    if not stands(root):
        what = "the library is not there any more"
        fix = "Put the stick back in, or connect the disk or share again"
        raise LibraryGone(what, where=str(root), fix=fix)
