"""Templates on disk: found in the library's own folder first, then among the built-in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast, get_args

from msgspec import Struct

from briefer.errors import TemplateError
from briefer.library.ordinary_files import read_ordinary
from briefer.memo.blocks import NotePlace

SUFFIX = ".md.j2"
_MOST_BYTES = 10_000_000
_FENCE = re.compile(r"---[ \t]*")
_FIELD = re.compile(r"(?P<name>[A-Za-z_]+):[ \t]*(?P<value>.*)")
_QUOTED = re.compile(r"""([A-Za-z_]+:[ \t]*(?:"[^"]*"|'[^']*'))[ \t]*(?:#.*)?""")
_FIELDS = ("title", "description", "pages", "needs", "notes")


class Template(Struct, frozen=True):
    """Be a memo template; ``pages`` is the wanted length, 0 for none.

    ``needs`` names the fields of the view without which the memo has gaps; ``notes``
    says where its notes stand, footnotes unless it says so.
    """

    id: str
    title: str
    description: str
    pages: int
    needs: tuple[str, ...]
    path: Path
    notes: NotePlace = "footnotes"


def find_templates(*folders: Path) -> tuple[Template, ...]:
    """List the templates by id; one in an earlier folder hides its namesakes.

    Partials (``_name.md.j2``) are left out. One whose front matter is broken stands under
    its file's name: it keeps no other memo from being written, and says what is wrong with
    it when it is filled.
    """
    found: dict[str, Template] = {}
    for folder in folders:
        for path in sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else ():
            name = path.name.removesuffix(SUFFIX)
            if not name.startswith("_") and name not in found:
                found[name] = _found(path, name)
    return tuple(found[name] for name in sorted(found))


def _found(path: Path, name: str) -> Template:
    try:
        return read_template(path)
    except TemplateError:
        return Template(name, name, "", 0, (), path)


def read_template(path: Path) -> Template:
    """Read a template's front matter; raise TemplateError, naming file and line."""
    return template_of(read_source(path), path)


def template_of(text: str, path: Path) -> Template:
    """Read the front matter of a text that is, or is to be, a template's file."""
    fields, _ = split_source(text, path.name)
    pages = fields.get("pages", "0")
    if not pages.isdecimal():
        raise _broken(path.name, 1, f"pages is {pages!r}, no number")
    name = path.name.removesuffix(SUFFIX)
    return Template(
        id=name,
        title=fields.get("title", name),
        description=fields.get("description", ""),
        pages=int(pages),
        needs=tuple(part for part in re.split(r"[\s,\[\]]+", fields.get("needs", "")) if part),
        path=path,
        notes=_note_place(fields.get("notes", "footnotes"), path.name),
    )


def _note_place(written: str, name: str) -> NotePlace:
    for place in get_args(NotePlace):
        if written == place:
            return cast("NotePlace", place)
    raise _broken(name, 1, f"notes is {written!r}, neither footnotes nor endnotes")


def read_source(path: Path) -> str:
    """Read a template's text; raise TemplateError when that can't be done."""
    try:
        text = read_ordinary(path, _MOST_BYTES).decode("utf-8-sig")
    except OSError as error:
        raise TemplateError(
            f"the template can't be read: {error.strerror}", where=path.name
        ) from error
    except UnicodeDecodeError as error:
        raise TemplateError(
            "the template is not UTF-8 text", where=path.name, fix="Save it as UTF-8"
        ) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def split_source(text: str, name: str) -> tuple[dict[str, str], str]:
    """Part front matter and body; the body keeps its line numbers."""
    lines = text.split("\n")
    if not _FENCE.fullmatch(lines[0]):
        return {}, text
    end = next((n for n, line in enumerate(lines[1:], 1) if _FENCE.fullmatch(line)), 0)
    if not end:
        raise _broken(name, 1, "the front matter is not closed with ---")
    return _fields(lines[1:end], name), "\n" * (end + 1) + "\n".join(lines[end + 1 :])


def _fields(lines: list[str], name: str) -> dict[str, str]:
    """Read ``key: value`` lines; ``- item`` lines go on with the key above."""
    fields: dict[str, str] = {}
    current = ""
    for number, line in enumerate(lines, 2):
        text = _without_comment(line).rstrip()
        if not text or text.startswith("#"):
            continue
        if current and (text.startswith(("- ", "  "))):
            fields[current] = f"{fields[current]} {text.strip().removeprefix('- ')}".strip()
            continue
        match = _FIELD.fullmatch(text)
        if match is None or match["name"] not in _FIELDS:
            raise _broken(name, number, f"{text.strip()!r} is none of {', '.join(_FIELDS)}")
        current = match["name"]
        fields[current] = _unquoted(match["value"].strip())
    return fields


def _without_comment(line: str) -> str:
    """Leave out what follows `` #``, unless that stands within quotes."""
    quoted = _QUOTED.fullmatch(line)
    return quoted[1] if quoted else line.split(" #", 1)[0]


def with_title(text: str, title: str) -> str:
    """Give a template's text another title, and leave every other line as it is."""
    lines = text.split("\n")
    written = f"title: {_quoted(' '.join(title.split()))}"
    if not _FENCE.fullmatch(lines[0]):
        return "\n".join(("---", written, "---", text))
    end = next((n for n, line in enumerate(lines[1:], 1) if _FENCE.fullmatch(line)), 1)
    head = lines[1:end]
    at = next((n for n, line in enumerate(head) if line.startswith("title:")), None)
    if at is None:
        return "\n".join((lines[0], written, *lines[1:]))
    after = at + 1
    while after < len(head) and head[after].startswith(("- ", "  ")):
        after += 1
    return "\n".join((lines[0], *head[:at], written, *head[after:], *lines[end:]))


def _quoted(title: str) -> str:
    """Put a title into quotes where it would be read otherwise without."""
    plain = " #" not in title and title[:1] not in "'\"#>|" and title.strip() == title
    mark = "'" if '"' in title else '"'
    return title if plain and title else f"{mark}{title.replace(mark, '’')}{mark}"


def _unquoted(value: str) -> str:
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "'\""
    if quoted:
        return value[1:-1]
    return "" if value in (">", "|", ">-", "|-") else value


def _broken(name: str, line: int, what: str) -> TemplateError:
    return TemplateError(f"broken front matter: {what}", where=f"{name}, line {line}")


def named_in(source: str) -> Iterator[str]:
    """Name the templates that one takes in, extends or imports: they stand in quotes."""
    for before in source.split(SUFFIX)[:-1]:
        name = before[max(before.rfind('"'), before.rfind("'")) + 1 :]
        if name and "/" not in name and "\n" not in name:
            yield name + SUFFIX
