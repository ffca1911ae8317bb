"""The library's format and the steps from an older one to it.

A step changes one record's text and must be safe to take twice: a migration that
was cut off is taken again from the start, since library.yaml is changed last.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from briefer.errors import LibraryError
from briefer.library.kinds import RECORD_TYPES
from briefer.library.record import Kind
from briefer.library.safely import write_bytes_safely

FORMAT = 1
Step = Callable[[Kind, str], str]  # kind and text of a record to its text one format later
STEPS: Mapping[int, Step] = MappingProxyType({})  # from format n to n + 1
_FORMAT_LINE = re.compile(r"^format:\s*(\d+)", re.MULTILINE)


def migrate(root: Path, steps: Mapping[int, Step] = STEPS, to: int = FORMAT) -> bool:
    """Bring a library up to a format, step by step; say whether anything was done.

    Raises LibraryError when a step is missing or a file can't be written.
    """
    settings = root / "library.yaml"
    text = settings.read_text(encoding="utf-8")
    match = _FORMAT_LINE.search(text)
    held = int(match.group(1)) if match else to
    if held >= to:
        return False
    for number in range(held, to):
        if number not in steps:
            fix = "Open it once with an older Briefer"
            raise LibraryError(f"no step leads on from format {number}", where=str(root), fix=fix)
        _take(root, steps[number])
    write_bytes_safely(settings, _FORMAT_LINE.sub(f"format: {to}", text, count=1).encode())
    return True


def _take(root: Path, step: Step) -> None:
    for kind in RECORD_TYPES:
        for path in sorted((root / kind).glob("*.md")):
            try:
                text = path.read_bytes().decode("utf-8")
            except UnicodeDecodeError:
                continue  # stays as it is and is named among the problems
            changed = step(kind, text)
            if changed != text:
                write_bytes_safely(path, changed.encode())
