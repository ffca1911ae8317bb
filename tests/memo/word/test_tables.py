from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefer.memo.blocks import Align, Cell, Table, Text
from briefer.memo.word.tables import column_widths
from tests.memo.memos import cell


def table(*columns: tuple[str, str]) -> Table:
    header = tuple(cell(name) for name, _ in columns)
    row = tuple(cell(text) for _, text in columns)
    left: Align = "left"
    return Table(header, (row, row), (left,) * len(columns))


def test_columns_share_the_whole_width() -> None:
    widths = column_widths(table(("A", "one"), ("B", "two"), ("C", "three")), 9360)
    assert sum(widths) == 9360


def test_a_column_is_wide_enough_for_its_longest_word() -> None:
    text = "some words that go on and on, for lines and lines, as commitments do " * 2
    narrow, _ = column_widths(table(("Owner", "U.S."), ("Commitment", text)), 9360)
    assert narrow >= 5 * 120


def test_a_short_japanese_name_stays_on_one_line() -> None:
    name, _ = column_widths(table(("名", "岸田文雄"), ("B", "word " * 60)), 9360)
    assert name >= 4 * 190


@given(
    st.lists(st.tuples(st.text(max_size=30), st.text(max_size=300)), min_size=1, max_size=12),
    st.integers(2000, 12000),
)
def test_no_text_makes_widths_that_do_not_fit(columns: list[tuple[str, str]], width: int) -> None:
    widths = column_widths(table(*columns), width)
    assert sum(widths) == width
    assert min(widths) > 0


def test_cells_of_many_looks_are_measured_too() -> None:
    mixed = Cell((Text("a", bold=True), Text("b")))
    assert column_widths(Table((mixed,), ((mixed,),), ("left",)), 5000) == [5000]
