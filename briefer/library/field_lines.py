"""Find the lines of each field in front matter, whatever the style of its value.

A value can go on over lines that look like other fields, as a text in quotes does, so that
its end is asked of the YAML reader; plain front matter is told by its lines.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from briefer.errors import SaveError
from briefer.library.plain_yaml import read_plain


class Lines(NamedTuple):
    """Be the lines of a field, the first and the one after the last, counted from 0."""

    start: int
    end: int


class _Field(NamedTuple):
    name: str
    start: int
    end: int  # the line after the last one that is certainly of its value


def field_lines(front: str) -> Mapping[str, Lines]:
    """Find where each field stands; line ends are newlines.

    Comments and blank lines before the next field belong to that one, those that are set
    in to the field above. Raises SaveError for fields that do not begin at the edge.
    """
    lines = front.split("\n")
    plain = read_plain(front, first_line=0)
    fields = _in_order(plain[1]) if plain is not None else _told_by_the_reader(front)
    nexts = [*(field.start for field in fields[1:]), len(lines) - front.endswith("\n")]
    return {
        field.name: Lines(field.start, _end(lines, field.end, following))
        for field, following in zip(fields, nexts, strict=True)
    }


def _in_order(starts: Mapping[str, int]) -> Sequence[_Field]:
    return [_Field(name, at, at + 1) for name, at in sorted(starts.items(), key=lambda e: e[1])]


def _end(lines: Sequence[str], least: int, following: int) -> int:
    end = following
    while end > least and (not lines[end - 1].strip() or lines[end - 1].startswith("#")):
        end -= 1
    return end


def _told_by_the_reader(front: str) -> Sequence[_Field]:
    import yaml  # where front matter is not of the plainest form

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    whole = yaml.compose(front, Loader=loader)
    if not isinstance(whole, yaml.MappingNode):
        return ()
    fields = []
    for key, value in whole.value:
        if whole.flow_style or key.start_mark.column:
            what = "the fields do not begin at the edge, each on a line of its own"
            raise SaveError(what, fix="Write them so in a text editor first")
        at = key.start_mark.line
        fields.append(_Field(str(key.value), at, max(at + 1, _least_end(value))))
    return fields


def _least_end(node: Any) -> int:
    """Give the line after the last one that is certainly of a value.

    A block text (| or >) and an empty value are told by how far their lines are set in.
    """
    parts = [part for pair in node.value for part in pair] if node.id == "mapping" else node.value
    if node.id == "scalar":
        goes_on = node.style in ("'", '"') or (node.style is None and node.value)
        return int(node.end_mark.line) + 1 if goes_on else 0
    if node.flow_style:
        return int(node.end_mark.line) + 1
    return _least_end(parts[-1]) if parts else 0
