"""Save a record: the lines of what changed, and not a byte besides."""

from __future__ import annotations

import functools
import re
from collections.abc import Container, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from briefer.errors import SaveError
from briefer.library.encoding import WrongFields, decode_record, encode_record
from briefer.library.field_lines import field_lines
from briefer.library.frontmatter import FrontMatterError, read_fields, split
from briefer.library.kinds import kind_of
from briefer.library.reading import read_record
from briefer.library.record import Kind, Record
from briefer.library.safely import disk_faults, write_bytes_safely

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
    with disk_faults(path):
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
    parts = split(_plain(_with_line_ends(text)))
    held = decode_record(kind_of(record), record.id, parts.fields, parts.body)
    front, rest = _cut(text)
    front = with_changed_fields(front, encode_record(held), encode_record(record))
    if held.body != record.body:
        rest = _with_body(rest, record.body)
    return f"{front}{rest}"


def with_mended_field(text: str, key: str, before: object, after: object) -> str:
    """Replace one field in the text of a file that need not be a record; the rest stays.

    ``before`` and ``after`` are its values as YAML has them, empty for none; the body is
    a field too. Raises FrontMatterError for a text without front matter, SaveError where
    the field would not read back as it is.
    """
    split(_plain(_with_line_ends(text)))
    front, rest = _cut(text)
    if key == "body":
        return f"{front}{_with_body(rest, str(after))}"
    front = with_changed_fields(
        front, {key: before} if before else {}, {key: after} if after else {}
    )
    if split(_plain(f"{front}{rest}")).fields.get(key, "") != after:
        raise _stray(key)
    return f"{front}{rest}"


def _with_line_ends(text: str) -> str:
    """Refuse a text with line ends that no editor of today writes. Raises SaveError."""
    if "\r" in text.replace("\r\n", "\n"):
        fix = "Save it in a text editor with ordinary line ends"
        raise SaveError("a line of the file ends with a carriage return alone", fix=fix)
    return text


def _plain(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n")


def _cut(text: str) -> tuple[str, str]:
    """Cut a text before the line that ends its front matter."""
    match = re.compile(r"^---\r?(\n|\Z)", re.MULTILINE).search(text, text.index("\n") + 1)
    assert match is not None  # split() has found it before
    return text[: match.start()], text[match.start() :]


def _with_body(rest: str, body: str) -> str:
    """Give the end of front matter with another body below it."""
    newline = "\r\n" if "\r\n" in rest else "\n"
    marker = rest.partition("\n")[0].rstrip("\r")
    return newline.join([marker, *(body.split("\n") if body else ()), ""])


def with_changed_fields(front: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    """Replace the lines of changed top-level fields; every other line stays as it is.

    Comments within what is replaced stay with what they are said of. ``front`` may begin
    with the line that opens front matter. Raises SaveError where a change would be seen in
    another field.
    """
    keys = [*before, *(key for key in after if key not in before)]
    changed = [key for key in keys if before.get(key) != after.get(key)]
    opening, fields = _opened(front)
    if not changed:
        return front
    newline = "\r" if "\r\n" in front else ""
    now = fields if fields.endswith("\n") or not fields else f"{fields}{newline}\n"
    for key in changed:
        now = _with_field(now, key, after.get(key), newline)
    _refuse_stray(fields, now, changed)
    return f"{opening}{now}"


def _opened(front: str) -> tuple[str, str]:
    """Part the mark of UTF-8 and the line of hyphens from the fields."""
    match = re.match(r"\ufeff?(?:---\r?\n)?", front)
    assert match is not None  # it may be empty
    return match.group(), front[match.end() :]


def _with_field(front: str, key: str, value: object, newline: str) -> str:
    lines = front.split("\n")[:-1]
    found = field_lines(front.replace("\r\n", "\n")).get(key)
    start, end = found or (len(lines), len(lines))
    fresh = _new_lines([line.rstrip("\r") for line in lines[start:end]], key, value)
    lines[start:end] = [f"{line}{newline}" for line in fresh]
    return "\n".join([*lines, ""])


def _refuse_stray(before: str, after: str, changed: Sequence[str]) -> None:
    """Refuse a change that left something behind or took something else along."""
    held = _fields_besides(before, changed)
    try:
        same = _fields_besides(after, changed) == held
    except FrontMatterError:
        same = False
    if not same:
        raise _stray(changed[0])


def _fields_besides(front: str, changed: Container[str]) -> Mapping[str, Any]:
    fields = read_fields(front.replace("\r\n", "\n"))
    return {name: value for name, value in fields.items() if name not in changed}


def _stray(key: str) -> SaveError:
    what = f"it can't be told where {key!r} ends"
    return SaveError(what, fix="Write it on one line, or set its further lines in")


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
