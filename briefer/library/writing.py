"""Save a record: the lines of what changed, and not a byte besides."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from briefer.errors import SaveError
from briefer.library.encoding import WrongFields, decode_record, encode_record
from briefer.library.frontmatter import FrontMatterError, split
from briefer.library.kinds import kind_of
from briefer.library.reading import read_record
from briefer.library.record import Kind, Record
from briefer.library.safely import write_bytes_safely

_TOP_KEY = re.compile(r"([A-Za-z0-9_]+):(?:\s|$)")
_WIDTH = 100
BARE = re.compile(r"[^\W_](?:[\w .,()/-]*\w)?")  # a text that YAML writes as it stands


def render_record(record: Record) -> str:
    """Give the text of a new file."""
    lines = [line for key, value in encode_record(record).items() for line in _lines(key, value)]
    body = f"{record.body}\n" if record.body else ""
    return "\n".join(["---", *lines, "---", body])


def fields_as_written(record: Record, names: Sequence[str]) -> str:
    """Give some of a record's fields as its file would hold them, an empty one too."""
    held: dict[str, object] = {**encode_record(record), "body": record.body}
    keys = {field.name: field.encode_name for field in msgspec.structs.fields(type(record))}
    found = ((keys[name], held.get(keys[name], "")) for name in names)
    return "\n".join(
        line for key, value in found for line in (_lines(key, value) if value else [f"{key}:"])
    )


def save_record(root: Path, record: Record, expected: Record | None = None) -> Path:
    """Write a record into its file and give the path.

    ``expected`` is the record as the caller had read it, None for a new one: what
    somebody else made, changed or deleted meanwhile is not overwritten. Raises
    SaveError; the file is then as it was.
    """
    path = root / kind_of(record) / f"{record.id}.md"
    _refuse_overwriting(root, path, record, expected)
    if expected is None:
        text = render_record(record)
    else:
        text = changed_text(path.read_bytes().decode("utf-8"), record)
    refuse_damage(path, text, record)
    path.parent.mkdir(exist_ok=True)
    write_bytes_safely(path, text.encode("utf-8"))
    return path


def delete_record(root: Path, kind: Kind, record_id: str) -> None:
    """Delete a record's file; its history stays. Raises SaveError."""
    path = root / kind / f"{record_id}.md"
    try:
        path.unlink()
    except OSError as error:
        raise SaveError(f"{path.name} was not deleted: {error.strerror}", where=str(path)) from None


def _refuse_overwriting(root: Path, path: Path, record: Record, expected: Record | None) -> None:
    where = f"{kind_of(record)}/{record.id}.md"
    if not path.exists():
        if expected is not None:
            fix = "Bring it back, or save it under another name"
            raise SaveError("the file was deleted outside Briefer meanwhile", where=where, fix=fix)
        return
    held = read_record(root, kind_of(record), record.id)
    if not isinstance(held, Record):
        problem = held[0]
        raise SaveError(
            f"the file can't be read, so it is not overwritten: {problem.problem}",
            where=f"{where}, line {problem.line}",
            fix=problem.fix,
        )
    if expected is None:
        fix = "Look at what is there now, or choose another name"
        raise SaveError("another record has that name already", where=where, fix=fix)
    if held != expected:
        fix = "Look at what is there now, then save again"
        raise SaveError("the file was changed outside Briefer meanwhile", where=where, fix=fix)


def refuse_damage(path: Path, text: str, record: Record) -> None:
    """Read back what would be written: refuse rather than damage. Raises SaveError."""
    try:
        parts = split(text.removeprefix("\ufeff").replace("\r\n", "\n"))
        same = decode_record(kind_of(record), record.id, parts.fields, parts.body) == record
    except (FrontMatterError, WrongFields):
        same = False
    if not same:
        fix = "Leave out what a text file can't hold, such as blank lines at the ends"
        raise SaveError("the record would not read back as it is", where=path.name, fix=fix)


def changed_text(text: str, record: Record) -> str:
    """Give a record's file with the lines of changed fields replaced.

    Comments, order, unknown keys and line ends stay as they are.
    """
    bom = "\ufeff" if text.startswith("\ufeff") else ""
    newline = "\r\n" if "\r\n" in text else "\n"
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n")
    parts = split(plain)
    held = decode_record(kind_of(record), record.id, parts.fields, parts.body)
    front, marker, body = _cut(plain)
    before, after = encode_record(held), encode_record(record)
    front = with_changed_fields(front, before, after)
    if held.body != record.body:
        body = f"{record.body}\n" if record.body else ""
    changed = f"{front}{marker}{body}"
    return bom + (changed.replace("\n", newline) if newline == "\r\n" else changed)


def with_mended_field(text: str, key: str, before: object, after: object) -> str:
    """Replace one field in the text of a file that need not be a record; the rest stays.

    ``before`` and ``after`` are its values as YAML has them, empty for none; the body is
    a field too. Raises FrontMatterError for a text without front matter.
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n")
    split(plain)
    front, marker, body = _cut(plain)
    if key == "body":
        body = f"{after}\n" if after else ""
    else:
        front = with_changed_fields(
            front, {key: before} if before else {}, {key: after} if after else {}
        )
    mended = f"{front}{marker}{body}".replace("\n", newline)
    return ("\ufeff" if text.startswith("\ufeff") else "") + mended


def _cut(plain: str) -> tuple[str, str, str]:
    """Cut a text into front matter, end marker and body."""
    match = re.search(r"^---(\n|\Z)", plain[4:], re.MULTILINE)
    assert match is not None  # split() has found it before
    at = 4 + match.start()
    return plain[:at], plain[at : at + len(match.group())], plain[at + len(match.group()) :]


def with_changed_fields(front: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    """Replace the lines of changed top-level fields; every other line stays as it is.

    Comments within what is replaced stay with what they are said of.
    """
    lines = front.split("\n")[:-1]
    for key in [*before, *(k for k in after if k not in before)]:
        if before.get(key) == after.get(key):
            continue
        start, end = _span(lines, key)
        lines[start:end] = _new_lines(lines[start:end], key, after.get(key))
    return "\n".join([*lines, ""])


def _span(lines: list[str], key: str) -> tuple[int, int]:
    """Find the lines of a field; a new one goes to the end.

    Comments and blank lines before the next field belong to that one.
    """
    keys = [match.group(1) if (match := _TOP_KEY.match(line)) else "" for line in lines]
    if key not in keys:
        return len(lines), len(lines)
    start = keys.index(key)
    end = start + 1
    while end < len(lines) and not keys[end]:
        end += 1
    while end > start + 1 and (not lines[end - 1].strip() or lines[end - 1].startswith("#")):
        end -= 1
    return start, end


def _new_lines(before: Sequence[str], key: str, value: object) -> list[str]:
    if not any("#" in line for line in before):
        return [] if value is None else _lines(key, value)
    from briefer.library.comments import with_comments

    def render(parted: bool) -> Sequence[str]:  # noqa: FBT001  # a choice without a name
        if value is None:
            return [f"{key}:"]
        return _dumped(key, value, parted=True) if parted else _lines(key, value)

    return with_comments(before, value, render)


def _lines(key: str, value: object) -> list[str]:
    line = f"{key}: {value}"
    if isinstance(value, str) and len(line) <= _WIDTH and BARE.fullmatch(value):
        return [line]
    if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
        flow = f"{key}: [{', '.join(value)}]"
        if len(flow) <= _WIDTH and all(re.fullmatch(r"[A-Za-z0-9][\w .-]*", p) for p in value):
            return [flow]
    return _dumped(key, value)


def _dumped(key: str, value: object, *, parted: bool = False) -> list[str]:
    """Have YAML write a field; ``parted`` sets each part on a line of its own."""
    import yaml

    text = yaml.dump(
        {key: value},
        Dumper=_parted_dumper() if parted else _plain_dumper(),
        allow_unicode=True,
        sort_keys=False,
        default_flow_style=None if isinstance(value, (list, dict)) and not parted else False,
        width=_WIDTH,
    )
    return text.rstrip("\n").split("\n")


@functools.cache
def _plain_dumper() -> type[Any]:
    """Make a YAML writer that leaves texts bare: the reader takes every scalar as text."""
    import yaml

    class PlainDumper(yaml.SafeDumper):
        yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012  # PyYAML's own interface

        def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002  # PyYAML's own interface
            return True

    return PlainDumper


@functools.cache
def _parted_dumper() -> type[Any]:
    """Make one that sets lists in, as people write them who comment them."""

    class PartedDumper(_plain_dumper()):  # type: ignore[misc]  # made when first needed
        def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002  # PyYAML's own interface
            super().increase_indent(flow, False)  # noqa: FBT003  # PyYAML's own interface

    return PartedDumper
