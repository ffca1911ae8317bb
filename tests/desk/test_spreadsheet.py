"""A table goes into a spreadsheet as text: nothing in it acts, and nothing is lost."""

from __future__ import annotations

import csv
import io
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefer.desk.spreadsheet import csv_of, harmless

# Texts in which what is dangerous is frequent.
TEXTS = st.text(
    st.sampled_from("=+-@\t\r\n;,|\"' \N{FULLWIDTH EQUALS SIGN}\N{SMALL COMMERCIAL AT}aä日\u200b")
    | st.characters(exclude_categories=["Cs"], exclude_characters="\0"),
    max_size=12,
)


def read(content: bytes, delimiter: str = ",") -> list[list[str]]:
    text = content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def begins_a_formula(cell: str) -> bool:
    """Say so in other words than the code: widths made plain, quotes and spaces stripped."""
    plain = unicodedata.normalize("NFKC", cell.lstrip("\ufeff\u200b\t\r\n \"'`"))
    return cell[:1] in {"=", "+", "-", "@", "\t", "\r", "\n"} or (
        plain[:1] in {"=", "+", "-", "@"} and not cell.startswith("'")
    )


@given(rows=st.lists(st.lists(TEXTS, min_size=3, max_size=3), max_size=4))
@example(rows=[["a;=1+1", "\t=1", "\r=1"]])
@example(rows=[["", "", "\r"]])
@example(rows=[["", "", ';"'], ["=1", "", ""]])
@example(rows=[['"=1', " +1", "-1"], ["＝1", "＠SUM", "“=1”"]])
def test_no_cell_begins_a_formula_whatever_separates_cells(rows: list[list[str]]) -> None:
    content = csv_of(("one", "two", "three"), rows)
    for delimiter in ",;\t|":
        for row in read(content, delimiter):
            assert not any(begins_a_formula(cell) for cell in row), (delimiter, row)


@given(rows=st.lists(st.lists(TEXTS, min_size=2, max_size=2), max_size=4))
def test_nothing_but_apostrophes_is_put_into_a_cell(rows: list[list[str]]) -> None:
    read_back = read(csv_of(("one", "two"), rows))
    assert read_back[0] == ["one", "two"]
    assert [[cell.replace("'", "") for cell in row] for row in read_back[1:]] == [
        [cell.replace("'", "") for cell in row] for row in rows
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "2022-01-15",
        "A+",
        "Biden–Kishida, first meeting",
        "a = b",
        "me@example.org",
        "日米",
    ],
)
def test_a_text_that_could_not_act_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


def test_excel_knows_it_for_utf_8_and_lines_end_as_rfc_4180_has_it() -> None:
    content = csv_of(("title",), [["日米"], ['a "b"\nc']])
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.decode("utf-8-sig") == '"title"\r\n"日米"\r\n"a ""b""\nc"\r\n'
