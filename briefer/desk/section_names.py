"""What is wrong with the order of sections in a library's briefs."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefer.errors import BrieferError
from briefer.library.problems import Problem
from briefer.library.reading import line_of

if TYPE_CHECKING:
    from briefer.desk import Desk

_FIELD = "section_order"


def section_problems(desk: Desk) -> Iterator[Problem]:
    """Name sections that a brief puts in order and its template does not have.

    Each brief with an order is filled once. One that can't be is not looked at: what it names
    and the library lacks, or what is wrong with its template, is a problem of its own.
    """
    from briefer.memo.section_checking import unknown_sections

    for brief in desk.library.briefs.values():
        if not brief.section_order:
            continue
        try:
            view = desk.view(desk.changed(brief))
            lacks, printed = unknown_sections(view, desk.template_folders, desk.library)
        except BrieferError:
            continue
        file = f"briefs/{brief.id}.md"
        line = line_of(desk.root, file, _FIELD)
        for name in lacks:
            near = difflib.get_close_matches(name, printed, n=3)
            fix = f"Nearest: {', '.join(near)}" if near else "Take it out of the order"
            what = f"{name!r} is no section of the template {brief.template!r}"
            yield Problem(file, line, _FIELD, what, fix)
