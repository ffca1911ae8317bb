"""Documents kept as they were read, in the user's cache: all of it can be deleted."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from briefer.errors import BrieferError
from briefer.library.safely import write_bytes_safely
from briefer.sources.document import Document

READERS = 2  # raised when readers read the same bytes otherwise
_HASH = re.compile(r"[0-9a-f]{64}")


def keep_document(folder: Path, document: Document) -> None:
    """Keep a document under the hash of its file; where that can't be, it is read again later."""
    path = _path(folder, document.sha256)
    if path is None:
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_bytes_safely(path, msgspec.json.encode(document))
    except (OSError, BrieferError):
        return  # a cache: the document itself is in the library


def kept_document(folder: Path, sha256: str) -> Document | None:
    """Give the document that was kept under a hash; None when there is none that can be read."""
    path = _path(folder, sha256)
    if path is None:
        return None
    try:
        found = msgspec.json.decode(path.read_bytes(), type=Document)
    except (OSError, msgspec.DecodeError):
        return None
    return found if found.sha256 == sha256 else None


def _path(folder: Path, sha256: str) -> Path | None:
    return folder / f"{sha256}.{READERS}.json" if _HASH.fullmatch(sha256) else None
