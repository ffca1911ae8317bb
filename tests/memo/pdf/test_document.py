from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from docx import Document
from docx.shared import Mm
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefer.errors import ExportError
from briefer.memo.blocks import (
    Changed,
    Cite,
    CitedPlace,
    Comment,
    Commented,
    Group,
    Heading,
    Link,
    Memo,
    Note,
    PageBreak,
    Paragraph,
    Table,
    TabStart,
    Text,
)
from briefer.memo.pdf.document import build_pdf, write_pdf
from tests.memo.generated import memos
from tests.memo.memos import a_figure, a_memo, cell, line, whole_memo
from tests.memo.pdf.read import read, read_bytes, squeezed

SIGNS = "".join(map(chr, range(0x20, 0x7F))) + "éøł“”–…¶§€半導体の会議、"


def test_the_same_memo_gives_the_same_bytes() -> None:
    assert write_pdf(whole_memo()) == write_pdf(whole_memo())


def test_it_declares_pdf_ua_and_is_tagged() -> None:
    data = write_pdf(whole_memo())
    assert data.startswith(b"%PDF-1.7")
    assert b"<pdfuaid:part>1</pdfuaid:part>" in data
    kinds = [kind for kind, _ in read_bytes(data).tags]
    assert {"H1", "H2", "H3", "P", "L", "LI", "Table", "TH", "TD", "Note", "TOC"} <= set(kinds)


def test_it_says_what_it_is() -> None:
    found = read(whole_memo()).metadata
    assert found["Title"] == "Technology in a first meeting"
    assert found["Author"] == "A desk"
    assert found["Keywords"] == "AI, Space"
    assert found["CreationDate"] == "D:20220115000000Z"
    assert b"/Lang(en-US)" in write_pdf(whole_memo())


def test_every_page_is_marked_and_numbered_and_names_its_tab() -> None:
    pages = read(whole_memo()).pages
    for number, page in enumerate(pages, 1):
        assert page.count("UNCLASSIFIED // SAMPLE") == 2
        assert f"As of January 15, 2022 · No. 1 Page {number} of {len(pages)}" in page
    assert "Leaders’ meeting memo A first meeting" in pages[0]
    assert "Leaders’ meeting memo Tab A · Talking points" in pages[2]
    assert "Leaders’ meeting memo Tab B · Sources" in pages[3]


def test_pages_are_counted_in_the_memos_language() -> None:
    assert "1 / 1" in read(a_memo(line("本文"), language="ja-JP")).text


def test_bookmarks_follow_the_headings_and_the_contents_say_their_pages() -> None:
    found = read(whole_memo())
    assert found.bookmarks == (
        (0, "Bottom line"),
        (0, "Tab A · Talking points"),
        (1, "半導体"),
        (0, "Tab B · Sources"),
    )
    assert re.search(r"Tab A · Talking points [. ]+3\r?\n", found.pages[0])
    assert re.search(r"Tab B · Sources [. ]+4\r?\n", found.pages[0])


def test_a_note_stands_at_the_foot_of_its_page_and_leads_there_and_back() -> None:
    note = Note((Text("Read as two years."),))
    found = read(a_memo(Paragraph((Text("First"), note)), PageBreak(), line("Second")))
    assert found.pages[0].index("Read as two years.") > found.pages[0].index("First")
    assert "Read as two years." not in found.pages[1]
    assert found.links == ((0, "0"), (0, "0"))


def test_endnotes_stand_at_the_end_and_lead_there_and_back() -> None:
    note = Note((Text("Read as two years."),))
    blocks = (Paragraph((Text("First"), note)), PageBreak(), line("Second"))
    found = read(a_memo(*blocks, notes="endnotes"))
    assert "Read as two years." not in found.pages[0]
    assert found.pages[1].index("Read as two years.") > found.pages[1].index("Second")
    assert found.links == ((0, "1"), (1, "0"))


def test_a_note_in_a_listed_heading_is_printed_once() -> None:
    noted = Heading(2, (Text("Aims"), Note((Text("Proposed."),))), "aims")
    memo = whole_memo()
    found = read(a_memo(*memo.blocks[:3], noted))
    assert found.text.count("Proposed.") == 1


def test_links_lead_within_and_out_and_dead_ones_are_words() -> None:
    blocks = (
        Paragraph((Link("#aims", (Text("see"),)), Link("https://a.b/?x=1&y=2", (Text("out"),)))),
        Paragraph((Link("#lost", (Text("dead"),)), Link("", (Text("empty"),)))),
        Paragraph((Link("https://a.b/" + "x" * 9_000, (Text("endless"),)),)),
        PageBreak(),
        Heading(2, (Text("Aims"),), "aims"),
    )
    found = read(a_memo(*blocks))
    assert found.links == ((0, "1"), (0, "https://a.b/?x=1&y=2"))
    assert all(word in found.text for word in ("dead", "empty", "endless"))


def test_a_draft_says_so_on_every_page_and_numbers_its_lines_anew_on_each() -> None:
    blocks = (*(line(f"text {number}") for number in range(3)), TabStart("A", "More", "a"))
    pages = read(a_memo(*blocks, line("text"), stage="draft")).pages
    assert all("DRAFT · Leaders’ meeting memo" in page for page in pages)
    numbered = [re.findall(r"(?m)^\s*(\d+)\s*$", page) for page in pages]
    assert all(found[0] == "1" for found in numbered)
    assert "DRAFT" not in read(a_memo(*blocks)).text


def test_a_figure_is_a_picture_with_what_it_shows_in_words() -> None:
    found = read(a_memo(a_figure(alt='The "JHLC" met in 2019')))
    assert ("Figure", 'The "JHLC" met in 2019') in found.tags
    assert squeezed("Figure 1: A title") in squeezed(found.text)


def test_a_group_that_holds_a_new_page_or_a_tab_is_parted() -> None:
    group = Group("bottom-line", (line("one"), PageBreak(), line("two"), TabStart("A", "T", "a")))
    pages = read(a_memo(group)).pages
    assert ["one" in page for page in pages] == [True, False, False]
    assert ["two" in page for page in pages] == [False, True, False]


def test_text_from_the_right_begins_there() -> None:
    assert squeezed("שלום") in squeezed(read(a_memo(line("שלום"))).text)


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_the_page_is_the_memos_paper(paper: str) -> None:
    expected = {"letter": (612, 792), "a4": (595.28, 841.89)}[paper]
    [size] = read(a_memo(line("a"), paper=paper)).sizes
    assert size == pytest.approx(expected, abs=0.01)


def test_a_letterheads_paper_is_taken(tmp_path: Path) -> None:
    letterhead = Document()
    letterhead.sections[0].page_width, letterhead.sections[0].page_height = Mm(148), Mm(210)
    letterhead.save(str(tmp_path / "small.docx"))
    [size] = read_bytes(build_pdf(a_memo(line("a")), tmp_path / "small.docx").data).sizes
    assert size == pytest.approx((419.53, 595.28), abs=0.1)


def test_a_broken_letterhead_is_refused(tmp_path: Path) -> None:
    (tmp_path / "broken.docx").write_bytes(b"no zip")
    with pytest.raises(ExportError, match="letterhead is no Word document"):
        build_pdf(a_memo(line("a")), tmp_path / "broken.docx")


@settings(deadline=None)
@given(st.text(st.sampled_from(SIGNS), min_size=1, max_size=60))
def test_any_text_comes_out_as_it_went_in(text: str) -> None:
    blocks = (
        line(text),
        Heading(2, (Text("x" + text),), "x"),
        Paragraph((Text(text, bold=True), Note((Text("n" + text),)), Text(text, code=True))),
    )
    found = squeezed(read(a_memo(*blocks, header=text, marking=text)).text)
    assert found.count(squeezed(text)) >= 7


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(memos())
def test_a_memo_is_written_whole_or_refused_for_its_characters(memo: Memo) -> None:
    try:
        assert write_pdf(memo).startswith(b"%PDF")
    except ExportError as error:
        assert error.what.startswith("no font on this machine has")  # noqa: PT017 - both happen


def test_an_endless_word_stays_on_the_page_and_whole_to_whoever_copies_it() -> None:
    word = "".join(f"{number:x}" for number in range(200))
    table = Table((cell("A"), cell("B")), ((cell(word), cell("b")),), ("left", "left"))
    found = read(a_memo(line(word), table))
    assert squeezed(found.text).count(word) == 2


def test_what_a_comparison_marks_and_reviewers_noted_is_printed() -> None:
    commented = Commented((Text("noted"),), (Comment("A", "Is it so?"),))
    changes = (Changed("inserted", (Text("new"),)), Changed("deleted", (Text("old"),)))
    found = read(a_memo(Paragraph((commented, *changes)))).text
    assert "notednewold" in found
    assert "Is it so?" not in found


def test_each_number_of_a_citation_leads_to_its_source() -> None:
    cited = Paragraph((Cite((CitedPlace(1, ("¶8",)), CitedPlace(2), CitedPlace(9))),))
    entries = [Paragraph((Text(f"[{n}]", bold=True), Text(" A source."))) for n in (1, 2, 2)]
    found = read(a_memo(cited, TabStart("F", "Sources", "tab-f"), *entries))
    assert found.links == ((0, "1"), (0, "1"))
    assert "[1\N{NO-BREAK SPACE}¶8; 2; 9]".replace("\N{NO-BREAK SPACE}", " ") in found.pages[0]


def test_a_figure_that_says_nothing_is_named_by_its_caption() -> None:
    figure = msgspec.structs.replace(a_figure(), alt=" ")
    assert ("Figure", "Figure 1: A title") in read(a_memo(figure)).tags
