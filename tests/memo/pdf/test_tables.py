from __future__ import annotations

from briefer.memo.blocks import Cell, Link, Note, Table, Text
from tests.memo.memos import a_memo, cell
from tests.memo.pdf.read import read, squeezed


def many_rows(*header: Cell) -> Table:
    rows = tuple((cell(f"row {number}"), cell("value")) for number in range(120))
    return Table(header, rows, ("left", "right"))


def test_the_header_row_stands_on_every_page() -> None:
    found = read(a_memo(many_rows(cell("Dialogue"), cell("Last met"))))
    assert len(found.pages) > 2
    assert all("Dialogue Last met" in page for page in found.pages)
    assert [kind for kind, _ in found.tags].count("THead") == 1
    assert sum(kind == "TH" for kind, _ in found.tags) == 2


def test_a_header_that_leads_somewhere_stands_once() -> None:
    noted = Cell((Text("Last met"), Note((Text("as read"),)), Link("https://a.b", (Text("c"),))))
    found = read(a_memo(many_rows(cell("Dialogue"), noted)))
    assert sum("Dialogue Last met" in page for page in found.pages) == 1
    assert found.text.count("as read") == 1


def test_a_table_without_header_has_none() -> None:
    found = read(a_memo(Table((Cell(()),), ((cell("alone"),),), ("left",))))
    assert "TH" not in [kind for kind, _ in found.tags]
    assert "alone" in found.text


def test_a_row_is_kept_whole_while_a_page_can_hold_it() -> None:
    words = "word " * 90
    rows = tuple((cell(f"row {n}."), cell(f"{words} end {n}.")) for n in range(20))
    pages = read(a_memo(Table((cell("A"), cell("B")), rows, ("left", "left")))).pages
    for number in range(20):
        assert [f"row {number}." in p for p in pages] == [f"end {number}." in p for p in pages]


def test_a_row_longer_than_a_page_loses_no_word() -> None:
    long = " ".join(f"w{number}" for number in range(4_000))
    tall = Cell((Text("\n".join(f"line{number}" for number in range(150))),))
    rows = ((cell(long), tall), (cell(""), cell("last")))
    table = Table((cell("A"), cell("B")), rows, ("left", "left"))
    found = squeezed(read(a_memo(table)).text)
    assert all(f"w{number}" in found for number in range(4_000))
    assert all(f"line{number}" in found for number in range(150))


def test_a_header_longer_than_a_page_loses_no_word() -> None:
    header = cell(" ".join(f"w{number}" for number in range(4_000)))
    found = squeezed(read(a_memo(Table((header,), ((cell("x"),),), ("left",)))).text)
    assert all(f"w{number}" in found for number in range(4_000))
