"""Check an office's own templates: each is filled once, and what goes wrong is named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.errors import TemplateError
from briefer.library.problems import Problem
from briefer.memo.complaints import template_errors
from briefer.memo.rendering import environment_for, rendered_blocks
from briefer.memo.template import SUFFIX, read_template

if TYPE_CHECKING:
    from briefer.briefing.view import MemoView
    from briefer.library.library import Library

_LINE = re.compile(r"(?P<name>[^,]+), line (?P<line>\d+)")


def template_problems(
    own: Path, built_in: Path, view: MemoView, library: Library
) -> Iterator[Problem]:
    """Name what is wrong with the templates of a library's folder, filled for a view.

    A partial (``_name.md.j2``) is read alone: what it lacks, its includer may give.
    """
    folders = (own, built_in)
    for path in sorted(own.glob(f"*{SUFFIX}")) if own.is_dir() else ():
        try:
            _try(path, folders, view, library)
        except TemplateError as error:
            yield _problem(path.name, error)


def _try(path: Path, folders: Sequence[Path], view: MemoView, library: Library) -> None:
    environment = environment_for(folders, view, library)
    if path.name.startswith("_"):
        with template_errors(environment, path.name):
            environment.get_template(path.name)
    else:
        read_template(path)
        rendered_blocks(environment, path.name)


def _problem(name: str, error: TemplateError) -> Problem:
    place = _LINE.search(error.where)
    file = place["name"] if place else name
    line = int(place["line"]) if place else 0
    if file != name:  # the fault stands in what the template includes
        return Problem(f"templates/{name}", 0, "", f"{error.what} ({error.where})", error.fix)
    return Problem(f"templates/{name}", line, "", error.what, error.fix)
