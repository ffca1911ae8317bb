"""Compiled templates that ship, kept where Python keeps what it compiled of the program.

What is kept is run as it is found. So it stands beside the program's own compiled files,
where nobody can write who could not change the program itself; among the user's files or
in a library it would trust others. Templates of an office's own are compiled each time.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import marshal
import sys
import tempfile
from pathlib import Path
from types import CodeType

import jinja2

_COMPILERS = ("compiling.py", "environment.py", "handled_environment.py")


def code_key(source: str, *made_by: str) -> bytes:
    """Hash all that a template's code depends on, the code that compiles it included."""
    found = hashlib.sha256(importlib.util.MAGIC_NUMBER)
    for text in (jinja2.__version__, *made_by, *map(_state, _COMPILERS), source):
        found.update(text.encode("utf-8", "surrogatepass") + b"\0")
    return found.digest()


def kept_code(name: str, key: bytes) -> CodeType | None:
    """Give a template's code, None where none is kept or it was compiled of something else."""
    try:
        data = _place(name).read_bytes()
        if not data.startswith(key):
            return None
        code = marshal.loads(data[len(key) :])
    except (OSError, EOFError, ValueError, TypeError):
        return None
    return code if isinstance(code, CodeType) else None


def keep_code(name: str, key: bytes, code: CodeType) -> None:
    """Keep a template's code, where Python is to keep code and can."""
    if sys.dont_write_bytecode:
        return
    place = _place(name)
    with contextlib.suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        _put(place, key + marshal.dumps(code))


def _put(place: Path, data: bytes) -> None:
    """Write a file whole or not at all, to be read by whoever runs the program."""
    with tempfile.NamedTemporaryFile(dir=place.parent, delete=False) as file:
        file.write(data)
    written = Path(file.name)
    try:
        written.chmod(0o644)
        written.replace(place)
    finally:
        written.unlink(missing_ok=True)


def _place(name: str) -> Path:
    return Path(importlib.util.cache_from_source(str(Path(__file__).with_name(name))))


def _state(name: str) -> str:
    """Say which a file of the program is, as Python does; a packed program has none."""
    try:
        found = Path(__file__).with_name(name).stat()
    except OSError:
        return name
    return f"{name} {found.st_size} {found.st_mtime_ns}"
