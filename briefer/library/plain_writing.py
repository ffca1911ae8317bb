"""Write fields as the plainest YAML, without the YAML library.

What a reader of texts needs no quotes for stands bare; every other text stands between
double quotes, where JSON's escapes are YAML's too (YAML 1.2, 5.7 and 7.3.1).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

_BARE = re.compile(r"[^\W_](?:[\w .,()/-]*\w)?")
_KEY = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]{0,63}")
# What YAML forbids in a file, or takes for the end of a line, and JSON leaves as it is.
_UNUSUAL = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def written(fields: Mapping[str, Any]) -> str:
    """Give fields of texts, lists and mappings as lines; what is empty is left out."""
    return "".join(f"{line}\n" for line in _mapping(fields, ""))


def _mapping(fields: Mapping[str, Any], indent: str) -> Iterator[str]:
    for key, value in fields.items():
        name = key if _KEY.fullmatch(key) else _quoted(key)
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


def _text(text: str) -> str:
    return text if _BARE.fullmatch(text) else _quoted(text)


def _quoted(text: str) -> str:
    sound = text.encode("utf-8", "replace").decode()  # half a character can't be written
    return _UNUSUAL.sub(_escaped, msgspec.json.encode(sound).decode())


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"
