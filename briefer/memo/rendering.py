"""A template filled, and what it wrote read into blocks."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.library.collecting import paused_collection
from briefer.memo.blocks import Block
from briefer.memo.citing import Citing
from briefer.memo.complaints import template_errors
from briefer.memo.environment import MemoEnvironment
from briefer.memo.headings import anchored, levelled
from briefer.memo.language import Language
from briefer.memo.markdown import blocks_of
from briefer.memo.reviewing import Review

if TYPE_CHECKING:
    from briefer.briefing.view import MemoView
    from briefer.library.library import Library


def environment_for(
    folders: Iterable[Path],
    view: MemoView,
    library: Library,
    *,
    traced: bool = False,
    keyed: bool = False,
) -> MemoEnvironment:
    """Make the environment of one render: its language, its view, its citations.

    Where it is ``traced``, what is printed of a point knows of which (``Pointed``); where
    it is ``keyed``, headings and tabs know the paths of their sections.
    """
    wanted = view.brief.section_order
    citing = _citing(view, library)
    environment = MemoEnvironment(folders, view.date_order)
    if view.portions is not None:
        from briefer.memo.handled_environment import HandledEnvironment

        environment = HandledEnvironment(folders, view, view.portions, citing.sources)
    language = Language(view, library, environment, citing)
    environment.offer(language.filters(), language.names())
    environment.review = Review.of(view, traced=traced)
    if wanted or keyed:
        from briefer.memo.ordering import Ordering  # what most memos do without

        environment.ordering = Ordering(language, wanted, keyed, traced)
    return environment


def _citing(view: MemoView, library: Library) -> Citing:
    if not view.brief.section_order:
        return Citing.of(view, library.sources)
    from briefer.memo.reciting import Reciting

    return Reciting.of(view, library.sources)


def rendered_blocks(environment: MemoEnvironment, name: str) -> tuple[Block, ...]:
    """Fill the template of a file name and read its Markdown into blocks.

    The first of the environment's folders that has the file gives it. Raises
    TemplateError in one line that names template, line and nearest name.
    """
    with paused_collection():
        with template_errors(environment, name):
            fill = environment.get_template(name).render
            text = fill() if environment.ordering is None else environment.ordering.ordered(fill)
        blocks = levelled(blocks_of(text, environment.registry, name))
        return environment.review.completed(tuple(anchored(blocks)))
