"""The whole way from a template to a memo that any writer can write."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.errors import TemplateError
from briefer.memo.acronyms import with_acronyms
from briefer.memo.blocks import Memo
from briefer.memo.designation import with_designation
from briefer.memo.direction import closed
from briefer.memo.rendering import environment_for, rendered_blocks
from briefer.memo.template import SUFFIX, Template, find_templates

if TYPE_CHECKING:
    from briefer.briefing.view import MemoView
    from briefer.library.library import Library
    from briefer.memo.environment import MemoEnvironment

_AS_OF = {"ja": "{}現在"}
_NUMBER = {"ja": "第{}号"}


def compose(
    template: Template | str,
    folders: Iterable[Path],
    view: MemoView,
    library: Library,
    *,
    traced: bool = False,
    keyed: bool = False,
) -> Memo:
    """Fill a template, by itself or by its id, for a view.

    ``traced`` is for a preview, ``keyed`` for an outline.

    Raises TemplateError when there is no such template or it can't be filled.
    """
    places = tuple(folders)
    chosen = template if isinstance(template, Template) else _found(template, places)
    if chosen.path.parent not in places:
        places = (chosen.path.parent, *places)
    environment = environment_for(places, view, library, traced=traced, keyed=keyed)
    return filled(chosen, environment, view, library)


def filled(
    chosen: Template, environment: MemoEnvironment, view: MemoView, library: Library
) -> Memo:
    """Fill a template in an environment made for the view; raise TemplateError."""
    blocks = rendered_blocks(environment, chosen.path.name)
    if view.acronyms:
        blocks = with_acronyms(blocks, view.acronyms, view.language)
    if view.portions is not None:
        from briefer.memo.portions import with_portion_marks

        blocks = with_portion_marks(blocks, view.portions)
    heading = view.heading
    return Memo(
        title=closed(view.title or chosen.title),
        blocks=with_designation(blocks, view.designation),
        subject=heading.subject,
        author=heading.sender,
        marking=view.marking,
        notice=view.notice,
        footer=_footer(view),
        header=chosen.title,
        language=view.language,
        paper=library.settings.paper,
        date=heading.date.first.isoformat() if heading.date else view.as_of.first.isoformat(),
        keywords=tuple(area.name for area in view.areas),
        notes=view.brief.notes or chosen.notes,
    )


def _found(wanted: str, folders: tuple[Path, ...]) -> Template:
    known = {template.id: template for template in find_templates(*folders)}
    if wanted not in known:
        from difflib import get_close_matches  # only where something is amiss

        near = get_close_matches(wanted, known, n=3, cutoff=0.5) or sorted(known)
        fix = f"Nearest: {', '.join(near)}" if near else ""
        raise TemplateError(f"there is no template {wanted + SUFFIX!r}", fix=fix)
    found = known[wanted]
    if not found.path.is_file():
        what = "the template can't be read: it is no ordinary file"
        raise TemplateError(what, where=found.path.name)
    return found


def _footer(view: MemoView) -> str:
    """Say on every page which facts the memo holds and which memo it is."""
    language = view.language.partition("-")[0]
    as_of = _AS_OF.get(language, "As of {}").format(view.as_of.printed(view.date_order))
    number = view.heading.number
    parts = [as_of, _NUMBER.get(language, "No. {}").format(closed(number)) if number else ""]
    return " · ".join(part for part in parts if part)
