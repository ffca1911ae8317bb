"""Read and write the decisions that stand in ``kept-apart.yaml``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from briefer.errors import LibraryError
from briefer.library.dates import InvalidDate, PartialDate
from briefer.library.kept_apart import KeptApart
from briefer.library.ordinary_files import MOST_OF_A_LIST, read_ordinary
from briefer.library.safely import write_bytes_safely

KEPT_APART_FILE = "kept-apart.yaml"
_FIX = "Correct it, or put it back from a copy"


def read_kept_apart(root: Path) -> tuple[KeptApart, ...]:
    """Read the decisions of a library; raise LibraryError for a file that can't be read."""
    import yaml

    path = root / KEPT_APART_FILE
    try:
        held = yaml.load(read_ordinary(path, MOST_OF_A_LIST), yaml.BaseLoader)  # texts alone
        return msgspec.convert(held or [], tuple[KeptApart, ...], strict=False, dec_hook=_date)
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError, yaml.YAMLError, msgspec.ValidationError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        what = f"{KEPT_APART_FILE} can't be read: {why}"
        raise LibraryError(what, where=str(path), fix=_FIX) from None


def write_kept_apart(root: Path, decisions: tuple[KeptApart, ...]) -> Path:
    """Write the decisions, one after the other; raise SaveError."""
    path = root / KEPT_APART_FILE
    write_bytes_safely(path, render_kept_apart(decisions).encode("utf-8"))
    return path


def render_kept_apart(decisions: tuple[KeptApart, ...]) -> str:
    """Give the file's text."""
    import yaml

    held: list[Any] = msgspec.to_builtins(decisions, enc_hook=str)
    fields = [{key: _text(value) for key, value in one.items()} for one in held]
    head = "# What was found alike or at odds and is kept as it is, with the reason.\n"
    if not fields:
        return f"{head}[]\n"
    text: str = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=100)
    return head + text


def _text(value: Any) -> Any:
    return list(value) if isinstance(value, (list, tuple)) else str(value)


def _date(wanted: type, text: object) -> object:
    if wanted is PartialDate and isinstance(text, str):
        try:
            return PartialDate.parse(text)
        except InvalidDate as error:
            raise ValueError(str(error)) from None
    raise ValueError("expected a date such as 2021-09-24")
