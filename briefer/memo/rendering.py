"""A template filled: its Markdown, and what stands behind the markers in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from briefer.briefing.view import MemoView
from briefer.library.library import Library
from briefer.memo.citing import Citing
from briefer.memo.complaints import template_errors
from briefer.memo.environment import MAX_OUTPUT, MemoEnvironment
from briefer.memo.language import Language
from briefer.memo.printed import Registry
from briefer.memo.strict import OutOfBounds


def render(
    name: str, folders: Iterable[Path], view: MemoView, library: Library
) -> tuple[str, Registry]:
    """Fill the template of a file name found in the first of the folders that has it.

    Raises TemplateError in one line that names template, line and nearest name.
    """
    environment = MemoEnvironment(folders, view.date_order)
    language = Language(view, library, environment, Citing.of(view, library.sources))
    environment.offer(language.filters(), language.names())
    with template_errors(environment, name):
        text = "".join(_within_bounds(environment.get_template(name).generate()))
    return text, environment.registry


def _within_bounds(pieces: Iterable[str]) -> Iterator[str]:
    length = 0
    for piece in pieces:
        length += len(piece)
        if length > MAX_OUTPUT:
            raise OutOfBounds(f"it prints more than {MAX_OUTPUT:,} characters")
        yield piece
