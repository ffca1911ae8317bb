"""What is missing by the record, in the words of the templates, as marked gaps are."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from briefer.errors import TemplateError
from briefer.memo.blocks import Gap, Table
from briefer.memo.inlines import plain_text
from briefer.memo.rendering import environment_for, rendered_blocks

if TYPE_CHECKING:
    from briefer.briefing.gaps.telling import ToldGap
    from briefer.briefing.view import MemoView
    from briefer.library.library import Library

_TEMPLATE = "_gap_list.md.j2"


def gaps_in_words(
    told: tuple[ToldGap, ...], folders: Iterable[Path], view: MemoView, library: Library
) -> tuple[Gap, ...]:
    """Give each as a gap, in the same order; an office's own templates word them its way.

    Raises TemplateError when they can't be filled, or don't give a row of two for each.
    """
    if not told:
        return ()
    environment = environment_for(folders, replace(view, told_gaps=told), library)
    blocks = rendered_blocks(environment, _TEMPLATE)
    rows = [row for block in blocks if isinstance(block, Table) for row in block.rows]
    texts = [tuple(plain_text(cell.inlines) for cell in row) for row in rows]
    if len(texts) != len(told) or any(len(row) != 2 for row in texts):
        fix = "Write one row of two cells for each of view.told_gaps"
        raise TemplateError(f"it has {len(texts)} rows for {len(told)}", where=_TEMPLATE, fix=fix)
    return tuple(Gap(what, fix, one.key) for (what, fix), one in zip(texts, told, strict=True))
