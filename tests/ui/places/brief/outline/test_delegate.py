"""What is drawn in a row of the outline does not lie over something else."""

from __future__ import annotations

from collections.abc import Iterable

from briefer.ui.chips import check_side
from briefer.ui.colours import GRID
from briefer.ui.places.brief.outline import delegate
from briefer.ui.places.brief.outline.column import OutlineColumn
from briefer.ui.places.brief.outline.node import Node

WAIT = 20_000
WATCH = "watch-taiwan"


def points(column: OutlineColumn) -> Iterable[Node]:
    return (node for node in column.tree.model_.root.walk() if node.entry is not None)


def test_the_words_of_a_point_end_before_its_sign(column: OutlineColumn) -> None:
    tree, seen = column.tree, set()
    tree.expandAll()
    for node in points(column):
        index = tree.model_.index_of(node)
        row = tree.visualRect(index)
        begin = row.left() + GRID // 2 + check_side(tree.fontMetrics()) + GRID
        sign = row.right() - 2 * GRID - delegate._sign_side(tree.fontMetrics())
        assert begin + tree.drawer._room(index) < sign
        seen.add(row.left())
    assert len(seen) > 1, "points of sections within sections stand further in"
