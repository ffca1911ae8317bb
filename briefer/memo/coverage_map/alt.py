"""The heat map in words, for who can't see it."""

from __future__ import annotations

from collections.abc import Iterator

from briefer.memo.coverage_map.cells import CoverageMap, MapRow
from briefer.memo.coverage_map.words import MapWording


def alt_of(shown: CoverageMap, wording: MapWording, day: str, where: str = "") -> str:
    """Say what a map shows; ``where`` says which table holds the same."""
    says = wording.says
    summary = says.summary.format(len(shown.rows), len(shown.columns), day)
    names = {column.dialogue: column.name for column in shown.columns}
    rows = [
        says.row.format(row.name, says.joint.join(_parts(row, names, wording)))
        for row in shown.rows
    ]
    beyond = says.not_drawn.format(*shown.not_drawn) if any(shown.not_drawn) else ""
    return says.end.join(filter(None, (summary, *rows, beyond, where)))


def _parts(row: MapRow, names: dict[str, str], wording: MapWording) -> Iterator[str]:
    says = wording.says
    for cell in row.cells:
        if cell.covered:
            yield says.covered.format(names[cell.dialogue], cell.text)
    if row.uncovered:
        yield says.row_uncovered
    left_out = [names[cell.dialogue] for cell in row.cells if cell.left_out]
    if left_out:
        yield says.row_left_out.format(says.comma.join(left_out))
    never = [names[cell.dialogue] for cell in row.cells if cell.shade == "never"]
    if never:
        yield says.row_never.format(says.comma.join(never))
