"""Read the plainest YAML by its lines, ten times as fast as the full reader.

What it reads it reads as YAML's base loader does, every scalar a text; it declines
whatever it does not know for certain: escapes, texts over several lines, comments
after a value, anchors, tags. A property test holds it to that.
"""

from __future__ import annotations

import re
from typing import Any

Fields = dict[str, Any]

# What is neither printable on one line nor surely the same to every YAML reader.
_UNUSUAL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_ENTRY = re.compile(r"([A-Za-z0-9_][A-Za-z0-9_-]{0,63}):(?: +|$)")
_QUOTED = re.compile(r'"([^"\\]*)"|\'([^\']*)\'')
_FLOW_KEY = re.compile(r"([A-Za-z0-9_]{1,64}): +")
_IN_FLOW = r"[^\W_][^:#?,\[\]{}]*"
_FLOW_PLAIN = re.compile(_IN_FLOW)
_IN_MAPPING = r"[A-Za-z0-9_]{1,64}: " + _IN_FLOW
_SIMPLE_LIST = re.compile(rf"\[{_IN_FLOW}(?:, {_IN_FLOW})*\]")
_SIMPLE_MAPPING = re.compile(rf"\{{{_IN_MAPPING}(?:, {_IN_MAPPING})*\}}")
_DEEPEST = 20


# How far a line is set in, what stands there, and its number in the file.
_Row = tuple[int, str, int]


class _NotPlain(Exception):
    """Leave the text to the full reader."""


def read_plain(front: str, first_line: int) -> tuple[Fields, dict[str, int]] | None:
    """Give the fields and the line of each; None when something is not of the plainest form."""
    if _UNUSUAL.search(front):
        return None
    try:
        return _Plain(front, first_line).read()
    except _NotPlain:
        return None


class _Plain:
    """Go through the lines once; blank lines and lines of comment are passed over."""

    def __init__(self, front: str, first_line: int) -> None:
        rows: list[_Row] = []
        for number, line in enumerate(front.split("\n"), first_line):
            text = line.lstrip(" ")
            if text and text[0] != "#":
                rows.append((len(line) - len(text), text, number))
        rows.append((-1, "", 0))
        self._rows = rows
        self._at = 0

    def read(self) -> tuple[Fields, dict[str, int]]:
        lines: dict[str, int] = {}
        fields = self._mapping(0, 0, lines)
        if self._at != len(self._rows) - 1:
            raise _NotPlain
        return fields, lines

    def _mapping(self, indent: int, depth: int, lines: dict[str, int] | None = None) -> Fields:
        if depth > _DEEPEST:
            raise _NotPlain
        fields: Fields = {}
        rows = self._rows
        while True:
            set_in, text, line = rows[self._at]
            if set_in != indent or (entry := _ENTRY.match(text)) is None:
                return fields
            key = entry.group(1)
            if key in fields:
                raise _NotPlain
            if lines is not None:
                lines[key] = line
            self._at += 1
            written = text[entry.end() :]
            fields[key] = _value(written) if written else self._below(indent, depth)

    def _below(self, indent: int, depth: int) -> Any:
        """Read what stands below a key: a list, deeper fields, or nothing."""
        set_in, text, _ = self._rows[self._at]
        if set_in >= indent and text.startswith("- "):
            return self._list(set_in, depth + 1)
        if set_in > indent:
            return self._mapping(set_in, depth + 1) or _decline()
        return ""

    def _list(self, indent: int, depth: int) -> list[Any]:
        items: list[Any] = []
        rows = self._rows
        while True:
            set_in, text, line = rows[self._at]
            if set_in != indent or not text.startswith("- "):
                return items
            written = text[2:]
            if _ENTRY.match(written):
                # "- key: value" opens fields that stand two deeper than the hyphen.
                rows[self._at] = (indent + 2, written, line)
                items.append(self._mapping(indent + 2, depth + 1))
            else:
                self._at += 1
                items.append(_value(written))


def _decline() -> Any:
    raise _NotPlain


def _value(written: str) -> Any:
    """Read a value that stands on one line."""
    first = written[:1]
    if first.isalnum():
        if ": " in written or " #" in written or written[-1] in ": ":
            raise _NotPlain
        return written
    if first == "[" and _SIMPLE_LIST.fullmatch(written):
        return [part.rstrip(" ") for part in written[1:-1].split(", ")]
    if first == "{" and _SIMPLE_MAPPING.fullmatch(written):
        return _simple_mapping(written)
    if first and first in "[{":
        value, at = _flow(written, 0, 0)
        return value if at == len(written) else _decline()
    quoted = _QUOTED.fullmatch(written)
    if quoted is None:
        raise _NotPlain
    return quoted.group(quoted.lastindex or 1)


def _simple_mapping(written: str) -> Fields:
    parts = [part.rstrip(" ").split(": ") for part in written[1:-1].split(", ")]
    fields: Fields = dict(parts)
    return fields if len(fields) == len(parts) else _decline()


def _flow(text: str, at: int, depth: int) -> tuple[Any, int]:
    """Read a value between brackets, from its place to the place after it."""
    first = text[at : at + 1]
    if first == "[":
        return _flow_list(text, at + 1, depth)
    if first == "{":
        return _flow_mapping(text, at + 1, depth)
    if quoted := _QUOTED.match(text, at):
        return quoted.group(quoted.lastindex or 1), quoted.end()
    plain = _FLOW_PLAIN.match(text, at)
    if plain is None:
        raise _NotPlain
    return plain.group().rstrip(" "), plain.end()


def _flow_list(text: str, at: int, depth: int) -> tuple[list[Any], int]:
    if depth > _DEEPEST:
        raise _NotPlain
    items: list[Any] = []
    if text[at : at + 1] == "]":
        return items, at + 1
    while True:
        item, at = _flow(text, at, depth + 1)
        items.append(item)
        at, more = _separator(text, at, "]")
        if not more:
            return items, at


def _flow_mapping(text: str, at: int, depth: int) -> tuple[Fields, int]:
    if depth > _DEEPEST:
        raise _NotPlain
    fields: Fields = {}
    if text[at : at + 1] == "}":
        return fields, at + 1
    while True:
        key = _FLOW_KEY.match(text, at)
        if key is None or key.group(1) in fields:
            raise _NotPlain
        fields[key.group(1)], at = _flow(text, key.end(), depth + 1)
        at, more = _separator(text, at, "}")
        if not more:
            return fields, at


def _separator(text: str, at: int, end: str) -> tuple[int, bool]:
    """Pass a comma and the space after it, or the closing bracket."""
    if text.startswith(", ", at):
        return at + 2, True
    if text.startswith(end, at):
        return at + 1, False
    raise _NotPlain
