"""The marking profiles on disk: data, each with the public rule that it follows.

The built-in ones stand in ``assets/markings``: 32 CFR 2002.20 for the CUI of civilian
agencies, DoDI 5200.48 for that of the Department of Defense, 12 FAM 540 for SBU, the
Government Security Classifications Policy for the United Kingdom. An office's own
stand in its library's ``markings``.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from briefer.errors import LibraryError
from briefer.library.briefs import LibrarySettings
from briefer.library.encoding import WrongFields, decode_part
from briefer.library.frontmatter import FrontMatterError, read_fields
from briefer.library.markings import AS_WRITTEN, MarkingProfile
from briefer.library.ordinary_files import read_ordinary
from briefer.paths import built_in_markings

FOLDER = "markings"
_MOST_BYTES = 1_000_000


def profile_of(root: Path, settings: LibrarySettings) -> MarkingProfile:
    """Read the profile that a library names; without one, labels print as they are written.

    Raises LibraryError for a profile that is not there or can't be read.
    """
    name = settings.marking_profile
    if not name:
        return AS_WRITTEN
    path = profiles_in(root).get(name)
    if path is None:
        known = profiles_in(root)
        near = difflib.get_close_matches(name, known, n=3) or sorted(known)
        fix = f"Nearest: {', '.join(near)}"
        raise LibraryError(f"there is no marking profile {name!r}", where="library.yaml", fix=fix)
    return _read(path, path.stat().st_mtime_ns)


def profiles_in(root: Path) -> Mapping[str, Path]:
    """Find the profiles by name, a library's own before the built-in ones."""
    folders = (built_in_markings(), root / FOLDER)
    return {path.stem: path for folder in folders for path in sorted(folder.glob("*.yaml"))}


@lru_cache(maxsize=8)
def _read(path: Path, _: int) -> MarkingProfile:
    """Read a profile, once as long as its file is the same."""
    where = f"{FOLDER}/{path.name}"
    try:
        return decode_part(MarkingProfile, read_fields(_text(path)))
    except (OSError, UnicodeDecodeError) as error:
        why = (error.strerror if isinstance(error, OSError) else "") or error
        raise LibraryError(f"the marking profile can't be read: {why}", where=where) from None
    except FrontMatterError as error:
        problem, at = error.problem, f"{where}, line {error.line}"
        raise LibraryError(f"the marking profile {problem}", where=at, fix=error.fix) from None
    except WrongFields as error:
        wrong = error.wrong[0]
        what = f"the marking profile: {wrong.problem}"
        raise LibraryError(what, where=where, fix=wrong.fix) from None


def _text(path: Path) -> str:
    return read_ordinary(path, _MOST_BYTES).decode("utf-8-sig")
