"""Write fields as the plainest YAML, without the YAML library.

What a reader of texts needs no quotes for stands bare; every other text stands between
double quotes, where JSON's escapes are YAML's too (YAML 1.2, 5.7 and 7.3.1). Each export
does this, so no pattern is compiled for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from briefer.library.writing import BARE

_LONGEST_KEY = 64
_BEYOND_THE_BASIC_PLANE = "\U00010000"


def written(fields: Mapping[str, Any]) -> str:
    """Give fields of texts, lists and mappings as lines; what is empty is left out."""
    return "".join(f"{line}\n" for line in _mapping(fields, ""))


def _mapping(fields: Mapping[str, Any], indent: str) -> Iterator[str]:
    for key, value in fields.items():
        name = key if _is_plain(key) else _quoted(key)
        if isinstance(value, str):
            yield f"{indent}{name}: {_text(value)}"
        elif value:
            yield f"{indent}{name}:"
            yield from _below(value, f"{indent}  ")


def _below(value: Any, indent: str) -> Iterator[str]:
    return _mapping(value, indent) if isinstance(value, Mapping) else _list(value, indent)


def _list(parts: Sequence[Any], indent: str) -> Iterator[str]:
    """Write each part behind a hyphen, its further lines set in by two."""
    for part in parts:
        if isinstance(part, str):
            yield f"{indent}- {_text(part)}"
            continue
        lines = list(_below(part, f"{indent}  "))
        if lines:
            yield f"{indent}- {lines[0][len(indent) + 2 :]}"
            yield from lines[1:]


def _is_plain(key: str) -> bool:
    joined = key.replace("_", "a").replace("-", "a")
    return len(key) <= _LONGEST_KEY and key[:1] != "-" and joined.isascii() and joined.isalnum()


def _text(text: str) -> str:
    return text if BARE.fullmatch(text) else _quoted(text)


def _quoted(text: str) -> str:
    """Quote a text, and escape what YAML forbids or takes for the end of a line."""
    sound = text.encode("utf-8", "replace").decode()  # half a character can't be written
    quoted = msgspec.json.encode(sound).decode()
    return quoted if quoted.isprintable() else "".join(map(_printable, quoted))


def _printable(char: str) -> str:
    if char.isprintable() or char >= _BEYOND_THE_BASIC_PLANE:
        return char
    return f"\\u{ord(char):04x}"
