"""How the list of templates says what each is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefer.ui.core_words import core_words
from briefer.ui.places.listing import Row, Section
from briefer.ui.wording import counted

if TYPE_CHECKING:
    from briefer.desk.templates import TemplateFile


def _tr(text: str) -> str:
    return QCoreApplication.translate("TemplateList", text)


def key_of(file: TemplateFile) -> str:
    """Name a template, an office's own apart from a built-in one."""
    return f"{'own' if file.own else 'built-in'}/{file.name}"


def kept_as(file: TemplateFile) -> str:
    """Name what is kept of a template that is typed and not saved."""
    return f"{'templates' if file.own else 'built-in'}/{file.name}"


def sections(files: Iterable[TemplateFile], unsaved: Collection[str] = ()) -> Iterator[Section]:
    """Give the office's own templates, the built-in ones, and the parts of both.

    ``unsaved`` holds what is kept of templates that are not saved, by ``kept_as``.
    """
    every = tuple(files)
    for title, own, part in (
        (_tr("Your own"), True, False),
        (_tr("Your own parts"), True, True),
        (_tr("Built in"), False, False),
        (_tr("Built-in parts"), False, True),
    ):
        rows = tuple(_row(file, unsaved) for file in every if (file.own, file.part) == (own, part))
        if rows:
            yield Section(title, rows)


def title_of(file: TemplateFile, unsaved: Collection[str]) -> str:
    """Give a template's title, marked where it is broken or typed and not saved."""
    title = f"● {file.title}" if kept_as(file) in unsaved else file.title
    return f"▲ {title}" if file.wrong else title


def _row(file: TemplateFile, unsaved: Collection[str]) -> Row:
    cells = title_of(file, unsaved), str(file.pages or "")
    return Row(key_of(file), cells, quiet=file.hidden)


def description_of(file: TemplateFile, unsaved: Collection[str] = ()) -> str:
    """Say what a template is for, where it stands before another, and who uses it."""
    said = [file.description]
    if file.wrong:
        wrong = core_words(file.wrong)
        said = [_tr("{wrong} ({where})").format(wrong=wrong, where=file.where)]
    if kept_as(file) in unsaved:
        said.append(_tr("● What you typed is kept, and not saved yet."))
    if file.part:
        said.append(_tr("A part that other templates take in."))
    if file.hides:
        said.append(_tr("It stands before the built-in one of the same name."))
    if file.hidden:
        said.append(_tr("Your own of the same name stands before it."))
    if file.briefs:
        said.append(counted(len(file.briefs), "{n} brief uses it.", "{n} briefs use it."))
    return "\n".join(filter(None, said))
