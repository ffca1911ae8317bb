"""Suggested points that a person refused: kept in the library, so that none comes back."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from briefer.errors import LibraryError
from briefer.library.file_changes import FileChange, content_of
from briefer.library.ordinary_files import MOST_OF_A_LIST, read_ordinary
from briefer.library.safely import write_bytes_safely

REFUSED_FILE = "refused-suggestions.yaml"
_HEAD = "# Paragraphs of sources that were suggested as points and refused.\n"


class RefusedSuggestion(msgspec.Struct, frozen=True, kw_only=True):
    """Be one refusal; ``hash`` is of the paragraph, so that another text is no part of it."""

    source: str
    locator: str
    hash: str

    @classmethod
    def of(cls, source: str, locator: str, text: str) -> RefusedSuggestion:
        """Refuse a paragraph of a source."""
        digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
        return cls(source=source, locator=locator, hash=digest[:16])


def read_refused(root: Path) -> tuple[RefusedSuggestion, ...]:
    """Read what was refused in a library; raise LibraryError for a file that can't be read."""
    import yaml

    path = root / REFUSED_FILE
    try:
        held = yaml.load(read_ordinary(path, MOST_OF_A_LIST), yaml.BaseLoader)  # texts alone
        return msgspec.convert(held or [], tuple[RefusedSuggestion, ...])
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError, yaml.YAMLError, msgspec.ValidationError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        what = f"{REFUSED_FILE} can't be read: {why}"
        fix = "Correct it, or put it back from a copy"
        raise LibraryError(what, where=str(path), fix=fix) from None


def write_refused(root: Path, refused: tuple[RefusedSuggestion, ...]) -> Path:
    """Write what was refused; raise SaveError."""
    path = root / REFUSED_FILE
    write_bytes_safely(path, _rendered(refused))
    return path


def following_refusals(root: Path, gone: str, kept: str) -> tuple[FileChange, ...]:
    """Say how the file changes when a source is renamed or joined: its refusals follow, each once.

    Raises LibraryError for a file that can't be read.
    """
    held = read_refused(root)
    replace = msgspec.structs.replace
    moved = (replace(one, source=kept) if one.source == gone else one for one in held)
    after = tuple(dict.fromkeys(moved))
    if after == held:
        return ()
    return (FileChange(REFUSED_FILE, content_of(root, REFUSED_FILE), _rendered(after)),)


def _rendered(refused: tuple[RefusedSuggestion, ...]) -> bytes:
    import yaml

    fields = [msgspec.to_builtins(one) for one in refused]
    text: str = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=100)
    return (_HEAD + text).encode("utf-8")
