"""A template's text tried as it is typed: read for faults, and filled for a view.

It runs in the same sandbox as every template, and nothing of it is written anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import BaseLoader, Environment
from msgspec import Struct

from briefer.errors import TemplateError
from briefer.memo.blocks import Memo
from briefer.memo.compiling import Folders
from briefer.memo.compose import filled
from briefer.memo.printed import without_reserved
from briefer.memo.rendering import environment_for
from briefer.memo.template import (
    SUFFIX,
    Template,
    named_in,
    read_source,
    split_source,
    template_of,
)
from briefer.memo.template_faults import Fault, fault_at, faults_of, nearest

if TYPE_CHECKING:
    from briefer.briefing.view import MemoView
    from briefer.library.library import Library


class Trial(Struct, frozen=True):
    """Be what came of a trial: the faults by line, and the memo where it could be filled.

    ``through`` is the template that was filled to try a part, empty for no part.
    """

    faults: tuple[Fault, ...]
    memo: Memo | None = None
    through: str = ""


class Typed(BaseLoader):
    """Give one template as it is typed; every other comes from its file."""

    def __init__(self, name: str, body: str, others: Folders) -> None:
        self._name = name
        self._body = without_reserved(body)
        self._others = others

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """Give a template's text without its front matter."""
        if template == self._name:
            return self._body, template, lambda: True
        return self._others.get_source(environment, template)

    def list_templates(self) -> list[str]:
        """List every template and partial by its file name."""
        return sorted({self._name, *self._others.list_templates()})


def tried(
    text: str,
    path: Path,
    folders: Sequence[Path],
    view: MemoView,
    library: Library,
) -> Trial:
    """Try a text that is, or is to be, the template of a path.

    A part is tried in the brief's own template where that takes it in, else in the first
    that does, else alone.
    """
    name = path.name
    environment = environment_for(folders, view, library)
    try:
        fields, body = split_source(text, name)
        chosen = template_of(text, path)
    except TemplateError as error:
        return Trial((_fault(error, name),))
    environment.loader = Typed(name, body, Folders(folders))
    found = {*_unknown_needs(text, fields, view), *faults_of(body, name, environment)}
    through = chosen if not name.startswith("_") else _through(name, body, folders, view, path)
    memo = None
    if not any(fault.what.startswith("template error") for fault in found):
        try:
            memo = filled(through, environment, view, library)
        except TemplateError as error:
            found |= _further(_fault(error, name), found)
    shown = through.title if through.path.name != name else ""
    return Trial(tuple(sorted(found)), memo, shown)


def _further(fault: Fault, found: Iterable[Fault]) -> set[Fault]:
    """Leave out what filling stopped at where reading has named it already."""
    same = any(one.line == fault.line and one.word == fault.word for one in found)
    return set() if same and not fault.file else {fault}


def _fault(error: TemplateError, name: str) -> Fault:
    return fault_at(error.where, error.what, error.fix, name)


def _unknown_needs(text: str, fields: Mapping[str, str], view: MemoView) -> Iterable[Fault]:
    """Name what the head says the template needs, and no view has."""
    known = type(view).__struct_fields__
    for wanted in filter(None, re.split(r"[\s,\[\]]+", fields.get("needs", ""))):
        if wanted not in known:
            lines = text.split("\n")
            line = next((n for n, one in enumerate(lines, 1) if wanted in one), 1)
            what = f"the head’s needs names {wanted!r}, which the memo does not have"
            yield Fault(line, what, nearest(wanted, known), wanted)


def _through(name: str, body: str, folders: Sequence[Path], view: MemoView, path: Path) -> Template:
    """Find the template that a part is tried in."""
    known = {
        found.name: found for folder in reversed(folders) for found in folder.glob(f"*{SUFFIX}")
    }
    wholes = sorted(one for one in known if not one.startswith("_"))
    wanted = f"{view.brief.template}{SUFFIX}"
    for whole in sorted(wholes, key=lambda one: one != wanted):
        if name in taken_in(whole, known):
            return template_of(read_source(known[whole]), known[whole])
    return template_of(body, path)


def taken_in(name: str, known: Mapping[str, Path]) -> frozenset[str]:
    """Name a template and all that it takes in, extends or imports."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        one = waiting.pop()
        if one not in found and one in known:
            waiting += named_in(read_source(known[one]))
        found.add(one)
    return frozenset(found)
