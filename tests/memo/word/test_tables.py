from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from briefer.memo.blocks import Align, Cell, ListBlock, ListItem, Table, Text
from briefer.memo.columns import column_widths
from tests.memo.memos import a_memo, cell, items, line
from tests.memo.word.opened import W, opened


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


DATES = tuple(
    (cell("Quad leaders"), cell("September 24, 2021"), cell("words that go on and on " * 4))
    for _ in range(4)
)


def test_a_date_stays_on_its_line_where_there_is_room() -> None:
    header = (cell("Dialogue"), cell("Last met"), cell("Bearing"))
    name, date, _ = column_widths(Table(header, DATES, ("left",) * 3), 9360)
    assert date >= len("September 24, 2021") * 100
    assert name >= len("Quad leaders") * 100


def alternative(drawn: Table, **changes: object) -> tuple[str, str]:
    """Give the title and the description that a screen reader speaks."""
    properties = opened(a_memo(drawn, **changes)).xml().find(f".//{W}tblPr")
    found = (properties.find(f"{W}{name}") for name in ("tblCaption", "tblDescription"))
    one, other = ("" if each is None else str(each.get(f"{W}val")) for each in found)
    return one, other


def test_a_table_says_what_it_shows_and_what_its_columns_hold() -> None:
    titled = replace(table(("A", "one"), ("B", "two")), title='Who "met"')
    assert alternative(titled) == ('Who "met"', "Columns: A, B")
    assert alternative(titled, language="ja") == ('Who "met"', "列：A, B")


def test_a_table_without_a_title_is_named_by_its_columns() -> None:
    assert alternative(table(("A", "one"), ("B", "two"))) == ("Columns: A, B", "")


def test_a_table_in_an_item_stands_under_its_text_and_the_list_goes_on() -> None:
    within = ListItem((line("one"), table(("A", "x"), ("B", "y"))))
    body = opened(a_memo(ListBlock(True, (within, *items("two"))))).xml()
    indent = int(body.find(f".//{W}tblInd").get(f"{W}w"))
    width = sum(int(each.get(f"{W}w")) for each in body.iter(f"{W}gridCol"))
    assert indent == 320
    assert indent + width == 9360
    numbers = [e.find(f"{W}numId").get(f"{W}val") for e in body.iter(f"{W}numPr")]
    assert len(numbers) == 2
    assert len(set(numbers)) == 1


def test_an_item_below_a_table_stands_clear_of_it() -> None:
    body = opened(a_memo(table(("A", "x")), ListBlock(False, items("one", "two")))).xml()
    first, second = (mark.getparent() for mark in body.iter(f"{W}numPr"))
    assert int(first.find(f"{W}spacing").get(f"{W}before")) > 0
    assert second.find(f"{W}spacing") is None


def test_a_plain_table_knows_its_languages_too() -> None:
    body = opened(a_memo(table(("かな", "ひらがな"), ("B", "two")))).xml()
    assert [e.get(f"{W}eastAsia") for e in body.iter(f"{W}lang")] == ["ja-JP"] * 3


def test_a_row_longer_than_a_page_keeps_every_word() -> None:
    text = " ".join(str(number) for number in range(5000))
    drawn = Table((cell("A"), cell("B")), ((cell("long"), cell(text)),), ("left", "left"))
    assert text in opened(a_memo(drawn)).text()


def test_no_page_has_a_single_row_of_a_longer_table() -> None:
    rows = tuple((cell(str(number)),) for number in range(5))
    body = opened(a_memo(Table((cell("A"),), rows, ("left",)))).xml()
    kept = [row.find(f".//{W}keepNext") is not None for row in body.iter(f"{W}tr")]
    assert kept == [False, True, False, False, True, False]  # the header's style keeps it
