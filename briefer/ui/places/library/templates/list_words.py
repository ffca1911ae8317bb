"""How the list of templates says what each is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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


def sections(files: Iterable[TemplateFile]) -> Iterator[Section]:
    """Give the office's own templates, the built-in ones, and the parts of both."""
    every = tuple(files)
    for title, own, part in (
        (_tr("Your own"), True, False),
        (_tr("Your own parts"), True, True),
        (_tr("Built in"), False, False),
        (_tr("Built-in parts"), False, True),
    ):
        rows = tuple(_row(file) for file in every if (file.own, file.part) == (own, part))
        if rows:
            yield Section(title, rows)


def _row(file: TemplateFile) -> Row:
    title = f"▲ {file.title}" if file.wrong else file.title
    return Row(key_of(file), (title, str(file.pages or "")), quiet=file.hidden)


def description_of(file: TemplateFile) -> str:
    """Say what a template is for, where it stands before another, and who uses it."""
    said = [file.description]
    if file.wrong:
        wrong = core_words(file.wrong)
        said = [_tr("{wrong} ({where})").format(wrong=wrong, where=file.where)]
    if file.part:
        said.append(_tr("A part that other templates take in."))
    if file.hides:
        said.append(_tr("It stands before the built-in one of the same name."))
    if file.hidden:
        said.append(_tr("Your own of the same name stands before it."))
    if file.briefs:
        said.append(counted(len(file.briefs), "{n} brief uses it.", "{n} briefs use it."))
    return "\n".join(filter(None, said))
