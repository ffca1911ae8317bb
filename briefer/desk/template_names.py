"""What a library's briefs name as their template and nobody has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from briefer.library.problems import Problem
from briefer.library.reading import line_of

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.briefs import Brief

_FIELD = "template"


def template_name_problems(desk: Desk, briefs: Iterable[Brief]) -> Iterator[Problem]:
    """Name those of the briefs whose template is neither the library's own nor a built-in one."""
    known = {template.id for template in desk.templates()}
    for brief in briefs:
        if brief.template in known:
            continue
        file = f"briefs/{brief.id}.md"
        from difflib import get_close_matches  # only where something is amiss

        near = get_close_matches(brief.template, sorted(known), n=3)
        fix = f"Nearest: {', '.join(near)}" if near else "Choose another template"
        what = f"{brief.template!r} is not among the templates"
        yield Problem(file, line_of(desk.root, file, _FIELD), _FIELD, what, fix)
