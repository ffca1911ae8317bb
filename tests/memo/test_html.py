from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from briefer.memo.blocks import (
    Cell,
    Gap,
    LineBreak,
    Link,
    ListBlock,
    ListItem,
    Note,
    Paragraph,
    Table,
    Text,
)
from briefer.memo.html import preview_html, write_html
from tests.memo.memos import a_memo, cell, items, line, whole_memo


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


def test_it_needs_no_other_file() -> None:
    page = write_html(whole_memo())
    assert "src=" not in page
    assert "@import" not in page
    assert "url(" not in page


def test_every_link_within_leads_somewhere_and_ids_are_unique() -> None:
    for page in (write_html(whole_memo()), preview_html(whole_memo())):
        reader = Reader(page)
        assert len(reader.ids) == len(set(reader.ids))
        assert {link.removeprefix("#") for link in reader.links} <= set(reader.ids)


def test_notes_lead_there_and_back() -> None:
    page = write_html(a_memo(Paragraph((Text("a"), Note((Text("b"),))))))
    assert '<a href="#note-1" id="mark-1" role="doc-noteref">1</a>' in page
    assert '<li id="note-1">b <a href="#mark-1" role="doc-backlink"' in page


def test_tables_have_headers_with_scope_and_a_name() -> None:
    table = Table((cell("A"), cell("B")), ((cell("1"), cell("2")),), ("left", "right"), "Shown")
    page = write_html(a_memo(table))
    assert '<table aria-label="Shown">' in page
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
    for write in (write_html, preview_html):
        page = write(a_memo(line(text), Table((cell(text),), ((Cell(()),),), ("left",)), header=""))
        words = "".join(Reader(page).words)
        assert "".join(shown) in "".join(c for c in words if c.isprintable() and not c.isspace())


def test_the_preview_keeps_anchors_and_paper() -> None:
    page = preview_html(whole_memo())
    assert '<a name="tab-a"></a>' in page
    assert '<body bgcolor="#ffffff"' in page
    assert "UNCLASSIFIED // SAMPLE" in page


def test_a_stretch_of_another_script_has_its_language_and_direction() -> None:
    met = Paragraph((Text("דוד כהן met かな."), LineBreak(), Text("赵", language="zh")))
    page = write_html(a_memo(met, line("Met דוד.")))
    assert '<p dir="rtl"><span lang="he-IL" dir="rtl">דוד כהן</span> met ' in page
    assert '<span lang="ja-JP">かな</span>.<br><span lang="zh">赵</span></p>' in page
    assert '<p>Met <span lang="he-IL" dir="rtl">דוד</span>.</p>' in page


def test_a_memos_own_language_is_not_marked_again() -> None:
    assert "<p>かな</p>" in write_html(a_memo(line("かな"), language="ja-JP"))
