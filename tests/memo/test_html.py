from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from briefer.memo.blocks import (
    Cell,
    Cite,
    CitedPlace,
    Gap,
    Heading,
    LineBreak,
    Link,
    ListBlock,
    ListItem,
    Note,
    Paragraph,
    Table,
    Text,
)
from briefer.memo.html import write_html
from briefer.memo.styling import PRINTED_CSS
from tests.memo.memos import a_figure, a_memo, cell, items, line, preview_text, whole_memo


class Reader(HTMLParser):
    """Collect the text, the tags left open, ids, and where links lead."""

    VOID = frozenset({"meta", "br", "hr"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.addresses: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.ids.extend(
            found[key] or "" for key in ("id", "name") if key in found and tag != "meta"
        )
        href = found.get("href") or ""
        (self.links if href.startswith("#") else self.addresses).append(href)
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)


def test_the_page_is_whole_and_names_itself() -> None:
    page = write_html(whole_memo())
    assert page.startswith('<!DOCTYPE html>\n<html lang="en-US">')
    assert "<title>Technology in a first meeting</title>" in page
    assert Reader(page).open == []


def test_it_asks_for_nothing_and_a_browser_is_told_to_refuse_all_else() -> None:
    page = write_html(whole_memo())
    for request in ("src=", "@import", "url(", "<link", "<script", "<iframe", "style=", "srcset"):
        assert request not in page
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert style is not None
    digest = b64encode(sha256(style[1].encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'"
    assert f'<meta http-equiv="Content-Security-Policy" content="{policy}' in page


def test_no_marking_can_leave_the_style_sheet() -> None:
    memo = a_memo(line("x"), marking='"; } </style><script>', footer="\\\n\x00", notice="")
    page = write_html(memo)
    assert page.count("</style>") == 1
    assert "<script" not in page
    assert r'@top-center { content: "\22 \3b  \7d  \3c \2f style\3e \3c script\3e "; }' in page


def test_a_reader_by_keys_or_by_ear_finds_the_parts_by_name() -> None:
    page = write_html(whole_memo())
    assert '<a class="skip" href="#_memo">Skip to the memo</a>\n<header>' in page
    assert '<main id="_memo" tabindex="-1">' in page
    assert '<nav class="contents" aria-label="Contents">' in page
    assert '<section role="doc-endnotes" class="notes" aria-label="Notes">' in page
    assert 'aria-label="Back to the place of note 1"' in page
    assert "本文へ" in write_html(a_memo(line("本文"), language="ja-JP"))


def test_headings_are_in_order_and_look_as_the_memo_says() -> None:
    page = write_html(whole_memo())
    levels = [int(level) for level in re.findall(r"<h(\d)", page)]
    assert levels == [1, 2, 2, 3, 2]
    assert '<h3 class="heading-2" id="chips">' in page
    assert '<h2 class="tab" id="tab-a">Tab A · Talking points</h2>' in page


def test_an_anchor_of_the_memo_is_never_one_of_a_note() -> None:
    noted = Paragraph((Text("a"), Note((Text("b"),))))
    headings = (Heading(2, (Text(name),), name) for name in ("note-1", "mark-1", "memo"))
    reader = Reader(write_html(a_memo(*headings, noted)))
    assert len(reader.ids) == len(set(reader.ids))


def test_it_prints_the_marking_on_each_sheet_and_begins_tabs_on_new_ones() -> None:
    page = write_html(whole_memo())
    assert r'@top-center { content: "UNCLASSIFIED \2f \2f  SAMPLE"; }' in page
    assert 'content: "Page " counter(page) " of " counter(pages);' in page
    assert re.search(r"\.tab \{[^}]*break-before: page", page)


def test_ink_and_paper_differ_enough_in_light_and_in_dark() -> None:
    light, dark = re.findall(r":root \{([^}]*)\}", PRINTED_CSS)
    for palette in (light, dark):
        tones = dict(re.findall(r"--([a-z]+): (#[0-9a-f]{6})", palette))
        for ink in ("ink", "accent", "quiet", "missing"):
            assert contrast(tones[ink], tones["paper"]) >= 4.5


def contrast(one: str, other: str) -> float:
    """Compare two colours as WCAG 2.2 does: the lighter over the darker."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_every_link_within_leads_somewhere_and_ids_are_unique() -> None:
    for page in (write_html(whole_memo()), preview_text(whole_memo())):
        reader = Reader(page)
        assert len(reader.ids) == len(set(reader.ids))
        assert {link.removeprefix("#") for link in reader.links} <= set(reader.ids)


def test_notes_lead_there_and_back() -> None:
    page = write_html(a_memo(Paragraph((Text("a"), Note((Text("b"),))))))
    assert '<a href="#note_1" id="mark_1" role="doc-noteref">1</a>' in page
    assert '<li id="note_1">b <a href="#mark_1" role="doc-backlink"' in page


def test_tables_have_headers_with_scope_and_a_name() -> None:
    table = Table((cell("A"), cell("B")), ((cell("1"), cell("2")),), ("left", "right"), "Shown")
    page = write_html(a_memo(table))
    assert '<table>\n<caption class="unseen">Shown</caption>' in page
    assert '<th scope="col">A</th><th scope="col" class="right">B</th>' in page
    assert '<th scope="row">1</th><td class="right">2</td>' in page


def test_a_gap_says_where_it_is_filled() -> None:
    page = write_html(a_memo(Paragraph((Gap("date", "meetings/a.md"),))))
    assert '<strong class="gap" title="meetings/a.md">[Missing: date]</strong>' in page


def test_lists_keep_their_start_and_nest() -> None:
    nested = ListItem((line("a"), ListBlock(False, items("b"))))
    page = write_html(a_memo(ListBlock(True, (nested,), 3)))
    assert '<ol start="3">\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>' in page


def test_an_address_is_escaped() -> None:
    page = write_html(a_memo(Paragraph((Link('https://a.b/?x="1"&y', (Text("z"),)),))))
    assert '<a href="https://a.b/?x=&quot;1&quot;&amp;y">z</a>' in page


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn")), min_size=1))
def test_any_text_comes_out_as_it_went_in(text: str) -> None:
    shown = [c for c in text if c.isprintable() and not c.isspace()]
    for write in (write_html, preview_text):
        page = write(a_memo(line(text), Table((cell(text),), ((Cell(()),),), ("left",)), header=""))
        words = "".join(Reader(page).words)
        assert "".join(shown) in "".join(c for c in words if c.isprintable() and not c.isspace())


def test_the_preview_keeps_anchors() -> None:
    page = preview_text(whole_memo())
    assert '<a name="tab-a"></a>' in page


def test_a_stretch_of_another_script_has_its_language_and_direction() -> None:
    met = Paragraph((Text("דוד כהן met かな."), LineBreak(), Text("赵", language="zh")))
    page = write_html(a_memo(met, line("Met דוד.")))
    assert '<p dir="rtl"><span lang="he-IL" dir="rtl">דוד כהן</span> met ' in page
    assert '<span lang="ja-JP">かな</span>.<br><span lang="zh">赵</span></p>' in page
    assert '<p>Met <span lang="he-IL" dir="rtl">דוד</span>.</p>' in page


def test_a_memos_own_language_is_not_marked_again() -> None:
    assert "<p>かな</p>" in write_html(a_memo(line("かな"), language="ja-JP"))


def test_a_figure_is_a_picture_in_the_page_with_its_words_and_caption() -> None:
    page = write_html(a_memo(a_figure(1), a_figure(2)))
    assert page.count('<svg xmlns="http://www.w3.org/2000/svg"') == 2
    assert '<desc id="figure-2-desc">Shows &lt;it&gt; &amp; more</desc>' in page
    assert "<figcaption>Figure 2: A title</figcaption>" in page
    read = Reader(page)
    assert len(read.ids) == len(set(read.ids))
    assert read.open == []


def test_in_the_preview_a_figure_is_a_picture_that_says_what_it_shows() -> None:
    page = preview_text(a_memo(a_figure()))
    assert '<img src="data:image/svg+xml;base64,' in page
    assert 'width="533" height="133" alt="Shows &lt;it&gt; &amp; more">' in page
    assert "Figure 1: A title" in page


def test_each_number_of_a_citation_leads_to_its_source() -> None:
    cited = Paragraph((Cite((CitedPlace(1, ("¶8",)), CitedPlace(9))),))
    entry = Paragraph((Text("[1]", bold=True), Text(" A source.")))
    page = write_html(a_memo(cited, entry, entry))
    assert '<a href="#source-1">[1\N{NO-BREAK SPACE}¶8</a>;\N{NO-BREAK SPACE}9]</span>' in page
    assert page.count('<p id="source-1"><strong>[1]</strong> A source.</p>') == 1
    assert Reader(page).ids.count("source-1") == 1
    shown = preview_text(a_memo(cited, entry))
    assert '<p><a name="source-1"></a><strong>[1]</strong>' in shown
    assert 'href="#source-1"' in shown
