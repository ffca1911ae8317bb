"""``briefer coverage``: when each area last came up in each dialogue, and where it did not."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from briefer.cli.opening import date_of, opened_desk
from briefer.cli.speaking import DONE, plain, say

if TYPE_CHECKING:
    from briefer.briefing.tab_view import AreaCoverage, CoverageCell
    from briefer.briefing.view import MemoView
    from briefer.library.forums import Dialogue


def add_coverage_options(coverage: argparse.ArgumentParser) -> None:
    """Give the command its options."""
    coverage.add_argument("brief", nargs="?", default="", metavar="BRIEF", help="the default one")
    coverage.add_argument("--as-of", metavar="DATE", help="the date asked about; the brief's own")
    coverage.add_argument("--json", action="store_true", help="print one JSON document")


def coverage(options: argparse.Namespace) -> int:
    """Print a line for each area that a brief chose, or every cell as JSON."""
    date = {} if options.as_of is None else {"as_of": date_of(options.as_of)}
    with opened_desk(options) as desk:
        view = desk.view(desk.changed(desk.brief(options.brief), **date))
    if options.json:
        import json

        say(json.dumps(_document(view), ensure_ascii=False, indent=2))
        return DONE
    for row in view.coverage_by_area:
        say(plain(f"{row.area.name}: {'; '.join(_parts(row, view))}"))
    return DONE


def _parts(row: AreaCoverage, view: MemoView) -> Iterator[str]:
    order = view.date_order
    for covered in row.dialogues:
        yield f"{_name(covered.dialogue)} {covered.last.printed(order)}"
    if not row.dialogues:
        yield "in no chosen dialogue on record"
    if row.left_out:
        yield f"left out of the last readout of {', '.join(map(_name, row.left_out))}"
    if row.never:
        yield f"usual for {', '.join(map(_name, row.never))}, never on record"


def _name(dialogue: Dialogue) -> str:
    return dialogue.short or dialogue.name


def _document(view: MemoView) -> dict[str, Any]:
    """Give every cell that says something; dates are EDTF, null where unknown."""
    telling = (cell for cell in view.coverage if cell.meeting or cell.usual)
    return {
        "brief": view.brief.id,
        "as_of": view.as_of.edtf,
        "dialogues": list(dict.fromkeys(cell.dialogue for cell in view.coverage)),
        "areas": [area.id for area in view.areas],
        "cells": [_cell(cell) for cell in telling],
        "uncovered": [area.id for area in view.uncovered],
    }


def _cell(cell: CoverageCell) -> dict[str, Any]:
    return {
        "dialogue": cell.dialogue,
        "area": cell.area,
        "last": cell.last.edtf if cell.last else None,
        "usual": cell.usual,
        "left_out": cell.absent,
        "meeting": cell.meeting or None,
    }
