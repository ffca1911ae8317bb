"""A page is read as it is seen: its text, and what its head says of it."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.sources.document import UnreadableDocument
from briefer.sources.html import read_html

PAGE = """<!doctype html><html lang="en"><head>
<title>Fact Sheet: Chips | The Office</title>
<meta property="og:site_name" content="The Office">
<meta property="article:published_time" content="2022-01-21T10:00:00Z">
<link rel="canonical" href="https://www.example.gov/chips">
<style>p { color: red }</style><script>document.write("<p>evil</p>")</script></head>
<body><nav><ul><li>Home</ul></nav><main><h1>Fact Sheet: Chips</h1>
<p>The <b>JHLC</b> met
 &amp; spoke of &lt;b&gt;.<p>Second<br>line<br><br>third
<table><tr><th>Area<th>When<tr><td><p>5G</p><p>ICT</p><td>now</table>
<ul><li>one<ul><li>sub</ul></ul><p hidden>hid</p><p style="display: none">den</p>
<noscript>no</noscript>tail</main><footer>About</footer></body></html>"""


def texts(page: str) -> list[str]:
    return [part.text for part in read_html(page.encode(), "a.html").paragraphs]


def test_what_is_seen_is_read_and_what_stands_around_it_is_not() -> None:
    assert texts(PAGE) == [
        "Fact Sheet: Chips",
        "The JHLC met & spoke of <b>.",
        "Second line",
        "third",
        "Area | When",
        "5G ICT | now",
        "one",
        "sub",
        "tail",
    ]


def test_the_head_says_title_publisher_date_and_address() -> None:
    document = read_html(PAGE.encode(), "a.html")
    assert document.title == "Fact Sheet: Chips"
    assert document.publisher == "The Office"
    assert (document.date, document.date_basis) == ("2022-01-21", "stated")
    assert document.address == "https://www.example.gov/chips"
    assert document.language == "en"


def test_one_marked_time_is_the_pages_and_several_are_not() -> None:
    one = '<p>Text <time datetime="2022-01-21">then</time>'
    assert read_html(one.encode(), "a.html").date == "2022-01-21"
    two = one + '<time datetime="2022-01-22">later</time>'
    assert read_html(two.encode(), "a.html").date == ""


def test_a_page_all_within_what_is_left_out_is_read_all_the_same() -> None:
    assert texts("<body><form><p>All of it</p></form></body>") == ["All of it"]


def test_a_page_in_another_encoding_is_read_as_it_states() -> None:
    page = (
        '<html><head><meta charset="shift_jis"></head><body><p>首脳は合意した。</p></body></html>'
    )
    document = read_html(page.encode("cp932"), "a.html")
    assert [part.text for part in document.paragraphs] == ["首脳は合意した。"]


def test_entities_of_a_pages_own_are_not_expanded() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b SYSTEM "file:///etc/hostname">]>'
    assert texts(f"{bomb}<p>x &a; &b; y</p>")[-1] == "x &a; &b; y"


def test_an_address_that_is_none_is_not_taken() -> None:
    for href in ("javascript:alert(1)", "file:///etc/passwd", "http://[bad", "/relative"):
        page = f'<link rel="canonical" href="{href}"><p>Text'
        assert read_html(page.encode(), "a.html").address == ""


def test_a_page_nested_deeper_than_any_is_read() -> None:
    deep = "<div>" * 5_000 + "deep" + "</div>" * 5_000
    assert "deep" in "".join(texts(f"<p>Text</p>{deep}")) or texts(f"<p>Text</p>{deep}") == ["Text"]


def test_an_empty_page_is_refused_by_name() -> None:
    with pytest.raises(UnreadableDocument, match=r"a\.html"):
        read_html(b"<!-- nothing -->", "a.html")


@given(st.text(st.sampled_from("<>/pbrtdli&;=\"' ab!-[]"), max_size=200))
def test_any_markup_is_read_or_refused(page: str) -> None:
    with contextlib.suppress(UnreadableDocument):
        assert all(part.text for part in read_html(page.encode(), "a.html").paragraphs)


def test_a_row_of_any_length_is_read_in_time_with_its_length() -> None:
    assert texts(f"<table><tr>{'<td>a' * 100_000}</table>")[0].count("|") == 99_999
    assert len(texts("<p>Text" + "<br>" * 100_000 + "End")) == 2
