"""Split a record file into its front matter, the line of each field, and its body.

Every scalar stays the text that it looks like (design: "no", "010" and "12:30"
mean what they look like). Plain front matter is read by a few patterns; whatever
they do not know for certain goes to the YAML reader, with the same result.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Fields = dict[str, Any]

_FENCE = "---"
_KEY = re.compile(r"([A-Za-z0-9_]+):(?: +(.*))?")
_ANY_KEY = re.compile(r"[\"']?([^\s\"'#:\-][^\"':]*)[\"']?\s*:(?:\s|$)")
# Plain text that YAML reads as it stands: no indicator that could end or change it.
_PLAIN = re.compile(r"[A-Za-z0-9\u00c0-\ufefe](?:[^:#\\\"'`]|:(?=[^ ]))*")
_PLAIN_IN_FLOW = re.compile(r"[A-Za-z0-9\u00c0-\ufefe][^:#\\\"'`,\[\]{}]*")
_QUOTED = re.compile(r'"([^"\\]*)"')
_FLOW_LIST = re.compile(r"\[(.*)\]")
_FLOW_MAPPING = re.compile(r"\{(.*)\}")
_UNUSUAL = re.compile(
    "[^\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_DEEPEST = 40


class FrontMatterError(ValueError):
    """Report front matter that can't be read, with its line in the file."""

    def __init__(self, problem: str, line: int, fix: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.line = line
        self.fix = fix


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Hold a file's fields as texts, lists and mappings, as written, and the body."""

    fields: Fields
    front: str
    body: str

    @property
    def lines(self) -> Mapping[str, int]:
        """The line in the file of each top-level field, counted from 1."""
        return field_lines(self.front)


def split(text: str) -> FrontMatter:
    """Split a record's text; line ends are newlines. Raise FrontMatterError."""
    if not text.startswith(_FENCE + "\n"):
        raise FrontMatterError("the first line is not ---", 1, "Begin the file with a line ---")
    end = text.find("\n" + _FENCE, 3)
    while end >= 0 and text[end + 4 : end + 5] not in ("", "\n"):
        end = text.find("\n" + _FENCE, end + 1)
    if end < 0:
        raise FrontMatterError(
            "the front matter has no end", 1, "Put a line --- between the fields and the text"
        )
    front = text[4 : end + 1]
    fields = _plain_fields(front)
    if fields is None:
        fields = _yaml_fields(front)
        field_lines(front)  # YAML lets the last of two equal fields win in silence
    return FrontMatter(fields, front, text[end + 5 :].strip("\n"))


def field_lines(front: str) -> dict[str, int]:
    """Give the line in the file of each top-level field; refuse one that stands twice."""
    lines: dict[str, int] = {}
    for number, line in enumerate(front.split("\n"), start=2):
        match = _ANY_KEY.match(line)
        if match is None:
            continue
        key = match.group(1).strip()
        if key in lines:
            raise FrontMatterError(
                f"{key!r} stands twice, first in line {lines[key]}", number, "Keep one of them"
            )
        lines[key] = number
    return lines


def read_fields(text: str) -> Fields:
    """Read a whole YAML text such as library.yaml; raise FrontMatterError."""
    fields = _plain_fields(text)
    return _yaml_fields(text, first_line=1) if fields is None else fields


def _plain_fields(front: str) -> Fields | None:
    """Read front matter of the plainest form; None when anything else stands in it."""
    if _UNUSUAL.search(front):
        return None
    fields: Fields = {}
    items: list[Any] | None = None
    for line in front.split("\n"):
        if not line:
            continue
        if line.startswith("  - "):
            item = _plain_value(line[4:])
            if items is None or item is None:
                return None
            items.append(item)
            continue
        match = _KEY.fullmatch(line)
        if match is None:
            return None
        key, written = match.group(1), match.group(2) or ""
        if items == [] or key in fields:
            return None
        items = None
        if written:
            value = _plain_value(written)
            if value is None:
                return None
            fields[key] = value
        else:
            items = fields[key] = []
    return None if items == [] else fields


def _plain_value(written: str) -> Any:
    """Read one value that stands on its own line; None when it is not plain."""
    if written != written.strip():
        return None
    if _PLAIN.fullmatch(written) and not written.endswith(":"):
        return written
    quoted = _QUOTED.fullmatch(written)
    if quoted:
        return quoted.group(1)
    flow = _FLOW_LIST.fullmatch(written)
    if flow:
        parts = flow.group(1).split(",")
        return [p.strip() for p in parts] if all(map(_is_plain_in_flow, parts)) else None
    flow = _FLOW_MAPPING.fullmatch(written)
    return _plain_mapping(flow.group(1)) if flow else None


def _plain_mapping(written: str) -> dict[str, str] | None:
    mapping: dict[str, str] = {}
    for part in written.split(","):
        key, colon, value = part.partition(": ")
        key = key.strip()
        if not colon or not _KEY.fullmatch(f"{key}:") or not _is_plain_in_flow(value):
            return None
        if key in mapping:
            return None
        mapping[key] = value.strip()
    return mapping


def _is_plain_in_flow(part: str) -> bool:
    return _PLAIN_IN_FLOW.fullmatch(part.strip(" ")) is not None


def _yaml_fields(front: str, first_line: int = 2) -> Fields:
    """Read front matter by libyaml where it is there, every scalar a text."""
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        _refuse_risky(yaml.parse(front, Loader=loader), first_line)
        fields = yaml.load(front, Loader=loader)  # the base loader makes nothing but texts
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = first_line + mark.line if mark else first_line
        raise FrontMatterError(
            f"is not YAML: {error.problem or error.context}",
            line,
            "Put quotes around a value that holds a colon, a quote or a bracket",
        ) from None
    except yaml.YAMLError:
        raise FrontMatterError(
            "holds a character that YAML forbids", first_line, "Take the character out"
        ) from None
    if fields is None or fields == "":
        return {}
    if not isinstance(fields, dict):
        raise FrontMatterError("is not a list of fields", first_line, "Write key: value lines")
    if not all(isinstance(key, str) for key in fields):
        raise FrontMatterError("has a field without a name", first_line, "Write key: value lines")
    return fields


def _refuse_risky(events: Any, first_line: int) -> None:
    """Refuse aliases, which can make a small file huge, and bottomless nesting."""
    import yaml

    depth = 0
    for event in events:
        line = first_line + event.start_mark.line
        if isinstance(event, yaml.AliasEvent):
            raise FrontMatterError(
                "uses a YAML alias (*)", line, "Write the value out, or put it in quotes"
            )
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            raise FrontMatterError("is nested too deep", line, "Take brackets out")
