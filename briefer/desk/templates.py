"""An office's templates: listed, copied, renamed, deleted, saved, and tried as they are typed.

What changes files is one change of the history, whole or not at all. A part is a template
that others take in (``_name.md.j2``); an office's own file stands before the built-in one of
the same name, a part's in every template that takes it in.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from briefer.errors import SaveError, TemplateError
from briefer.library.file_changes import FileChange, content_of, write_changes
from briefer.library.ids import id_of
from briefer.library.record_changes import edit_of
from briefer.memo.template import SUFFIX, read_source, read_template, with_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.memo.template_completing import Completions
    from briefer.memo.template_names import Name
    from briefer.memo.template_trial import Trial

_FOLDER = "templates"
_USUAL = "leaders-meeting"  # which a brief goes back to when its own template goes
_BOM = b"\xef\xbb\xbf"
_ENCODING = "utf-8"


class TemplateFile(Struct, frozen=True):
    """Be a template or a part on disk, an office's own or a built-in one.

    ``hides`` says of an own one that it stands before a built-in one, ``hidden`` the same
    of that; ``briefs`` are the titles of those that use it; ``wrong`` is why its head can't
    be read, and ``where``.
    """

    name: str
    title: str
    description: str
    pages: int
    own: bool
    part: bool
    hides: bool = False
    hidden: bool = False
    briefs: tuple[str, ...] = ()
    wrong: str = ""
    where: str = ""


def template_files(desk: Desk) -> tuple[TemplateFile, ...]:
    """List the office's own templates, then the built-in ones, each with its parts last."""
    own, built_in = (_names_in(folder) for folder in desk.template_folders)
    found = [_described(desk, name, own=True, also=name in built_in) for name in own] + [
        _described(desk, name, own=False, also=name in own) for name in built_in
    ]
    return tuple(sorted(found, key=lambda one: (not one.own, one.part, one.title.lower())))


def _names_in(folder: Path) -> frozenset[str]:
    found = folder.glob(f"*{SUFFIX}") if folder.is_dir() else ()
    return frozenset(path.name.removesuffix(SUFFIX) for path in found)


def _described(desk: Desk, name: str, *, own: bool, also: bool) -> TemplateFile:
    part = name.startswith("_")
    title, description, pages, wrong, where = name, "", 0, "", ""
    try:
        head = read_template(_path(desk, name, own=own))
        title, description, pages = head.title, head.description, head.pages
    except TemplateError as error:
        wrong, where = error.what, error.where
    return TemplateFile(
        name=name,
        title=title.removeprefix("_").replace("_", " ").capitalize() if part else title,
        description=description,
        pages=pages,
        own=own,
        part=part,
        hides=own and also,
        hidden=not own and also,
        briefs=() if part or (also and not own) else tuple(b.title for b in _users(desk, name)),
        wrong=wrong,
        where=where,
    )


def _users(desk: Desk, name: str) -> Iterator[Brief]:
    return (brief for brief in desk.library.briefs.values() if brief.template == name)


def _path(desk: Desk, name: str, *, own: bool) -> Path:
    return desk.template_folders[0 if own else 1] / f"{name}{SUFFIX}"


def template_text(desk: Desk, name: str, *, own: bool) -> str:
    """Give a template's text, its lines ended by newlines; raise TemplateError."""
    return read_source(_path(desk, name, own=own))


# What changes files ---------------------------------------------------------------


def copy_template(desk: Desk, name: str, title: str, *, own: bool) -> str:
    """Make an office's own copy under a title of its own, and give its name.

    A part's copy keeps the name, and so stands before the built-in one. Raises
    TemplateError, ReadOnlyLibrary, SaveError.
    """
    text = template_text(desk, name, own=own)
    if name.startswith("_"):
        fresh = name
    else:
        fresh, text = _free_name(desk, title), with_title(text, title)
    change = FileChange(_relative(fresh), None, text.encode(_ENCODING))
    _carry_out(desk, (change,), f"Copy template: {title}")
    return fresh


def rename_template(desk: Desk, name: str, title: str) -> str:
    """Give an own template another title, and its file the name that goes with it.

    The briefs that use it follow, and the own templates that take it in. Raises
    TemplateError, ReadOnlyLibrary, SaveError.
    """
    part = name.startswith("_")
    fresh = _free_name(desk, title, but=name, part=part)
    text = template_text(desk, name, own=True)
    before = _content(desk, name)
    after = before if part else _encoded(with_title(text, title), before)
    if fresh == name:
        changes = [FileChange(_relative(name), before, after)]
        edited: list[Brief] = []
    else:
        gone = FileChange(_relative(name), before, None)
        changes = [gone, FileChange(_relative(fresh), None, after)]
        changes += _taking_in(desk, name, fresh)
        edited = [_using(brief, fresh) for brief in _users(desk, name)]
    _carry_out(desk, changes, f"Rename template: {title}", edited)
    return fresh


def delete_template(desk: Desk, name: str) -> None:
    """Delete an own template; the briefs that use it go back to a built-in one.

    That is the one of the same name, else the leaders' meeting memo. Raises
    ReadOnlyLibrary, SaveError.
    """
    gone = FileChange(_relative(name), _content(desk, name), None)
    built_in = _path(desk, name, own=False).is_file()
    edited = [] if built_in else [_using(brief, _USUAL) for brief in _users(desk, name)]
    _carry_out(desk, (gone,), f"Delete template: {name}", edited)


def save_template(desk: Desk, name: str, text: str, expected: str) -> None:
    """Write an own template's text as it was typed; its file's line ends stay.

    ``expected`` is the text as it was read: what was changed meanwhile is not overwritten.
    Raises TemplateError, ReadOnlyLibrary, SaveError.
    """
    before = _content(desk, name)
    if template_text(desk, name, own=True) != expected:
        what = "the template was changed outside Briefer meanwhile"
        fix = "Copy what you typed, look at what is there now, then put it in again"
        raise SaveError(what, where=_relative(name), fix=fix)
    change = FileChange(_relative(name), before, _encoded(text, before))
    if change.after != before:
        _carry_out(desk, (change,), f"Edit template: {name}")


def _relative(name: str) -> str:
    return f"{_FOLDER}/{name}{SUFFIX}"


def _content(desk: Desk, name: str) -> bytes:
    content = content_of(desk.root, _relative(name))
    if content is None:
        raise SaveError("the template is not there any more", where=_relative(name))
    return content


def _encoded(text: str, before: bytes) -> bytes:
    """Encode a text with the line ends and the mark at the beginning that its file has."""
    crlf = b"\r\n" in before
    mark = _BOM if before.startswith(_BOM) else b""
    return mark + (text.replace("\n", "\r\n") if crlf else text).encode(_ENCODING)


def _free_name(desk: Desk, title: str, but: str = "", *, part: bool = False) -> str:
    """Make a file's name of a title that no template has yet, save the one named."""
    wanted = id_of(title) or "template"
    wanted = f"_{wanted.replace('-', '_')}" if part else wanted
    taken = {*_names_in(desk.template_folders[0]), *_names_in(desk.template_folders[1])} - {but}
    found, number = wanted, 1
    while found in taken:
        number += 1
        found = f"{wanted}-{number}"
    return found


def _taking_in(desk: Desk, name: str, fresh: str) -> Iterator[FileChange]:
    """Have the own templates that take one in name it by its new name."""
    for each in sorted(_names_in(desk.template_folders[0]) - {name}):
        before = _content(desk, each)
        after = before
        for mark in (b'"', b"'"):
            was, now = (f"{one}{SUFFIX}".encode() for one in (name, fresh))
            after = after.replace(mark + was + mark, mark + now + mark)
        if after != before:
            yield FileChange(_relative(each), before, after)


def _using(brief: Brief, template: str) -> Brief:
    return msgspec.structs.replace(brief, template=template)


def _carry_out(
    desk: Desk, changes: Iterable[FileChange], said: str, edited: Sequence[Brief] = ()
) -> None:
    """Write files and briefs as one change."""
    desk.refuse_unwritable()
    held = desk.library.briefs
    every = [*changes, *(edit_of(desk.root, held[brief.id], brief) for brief in edited)]
    commits = desk.begin_history()
    write_changes(desk.root, every)
    commits.commit(tuple(change.path for change in every), said)
    desk.take_in(*edited)


# What is asked while a template is typed ------------------------------------------


def try_template(desk: Desk, brief: Brief, name: str, text: str) -> Trial:
    """Read a template as it is typed, and fill it for the brief."""
    from briefer.memo.template_trial import tried

    path = desk.template_folders[0] / f"{name}{SUFFIX}"
    return tried(text, path, desk.template_folders, desk.view(brief), desk.library)


def template_names(desk: Desk, brief: Brief) -> tuple[Name, ...]:
    """List what a template can name, each with what it stands for in the brief."""
    from briefer.memo.rendering import environment_for
    from briefer.memo.template_names import names_for

    view = desk.view(brief)
    return names_for(environment_for(desk.template_folders, view, desk.library), view)


def completions_at(desk: Desk, brief: Brief, text: str, at: int) -> Completions:
    """Name what can be written at a place of a template's text."""
    from briefer.memo.rendering import environment_for
    from briefer.memo.template_completing import completions

    view = desk.view(brief)
    return completions(text, at, environment_for(desk.template_folders, view, desk.library))
