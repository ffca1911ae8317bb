from __future__ import annotations

from briefer.memo.blocks import (
    Cell,
    Contents,
    Gap,
    Group,
    Heading,
    Link,
    ListBlock,
    ListItem,
    Note,
    PageBreak,
    Paragraph,
    Table,
    TabStart,
    Text,
)
from tests.memo.memos import a_memo, cell, items, line, whole_memo
from tests.memo.word.opened import W, opened, text_of


def numbers_of(*blocks: object) -> list[tuple[str, str]]:
    """List level and list number of each paragraph that has them."""
    found = []
    for mark in opened(a_memo(*blocks)).xml().iter(f"{W}numPr"):
        level, number = mark.find(f"{W}ilvl"), mark.find(f"{W}numId")
        found.append((level.get(f"{W}val"), number.get(f"{W}val")))
    return found


def test_blocks_take_the_styles_of_their_roles() -> None:
    parts = opened(whole_memo())
    assert parts.style_of("MEMORANDUM") == "Title"
    assert parts.style_of("Bottom line") == "Heading1"
    assert parts.style_of("It can only be announced.") == "Judgment"
    assert parts.style_of("again one") == "ListNumber"
    assert parts.style_of("nested") == "ListBullet2"
    assert parts.style_of("Say it.") == "TalkingPoint"
    assert parts.style_of("Tab A · Talking points") == "TabTitle"
    assert parts.style_of("FOR\t[Missing: addressee]") == "HeadingBlock"
    assert parts.style_of("Dialogue") == "TableHeading"
    assert parts.style_of("JHLC") == "TableText"


def test_each_ordered_list_counts_anew() -> None:
    one, two, three = (
        number
        for _, number in numbers_of(
            ListBlock(True, items("a")),
            line("x"),
            ListBlock(True, items("b"), 4),
            ListBlock(False, items("c")),
        )
    )
    assert len({one, two, three}) == 3
    numbering = opened(a_memo(ListBlock(True, items("b"), 4))).xml("word/numbering.xml")
    assert [e.get(f"{W}val") for e in numbering.iter(f"{W}startOverride")] == ["4"]


def test_nested_lists_stand_one_level_in() -> None:
    inner = ListBlock(False, items("b"))
    assert [level for level, _ in numbers_of(ListBlock(True, (ListItem((line("a"), inner)),)))] == [
        "0",
        "1",
    ]


def test_a_second_paragraph_of_an_item_has_no_number() -> None:
    assert len(numbers_of(ListBlock(True, (ListItem((line("a"), line("more"))),)))) == 1


def test_tables_repeat_their_header_and_never_break_a_row() -> None:
    table = Table((cell("A"), cell("B")), ((cell("1"), cell("2")),), ("left", "right"), "Shown")
    body = opened(a_memo(table, line("after"))).xml()
    header, row = body.iter(f"{W}tr")
    assert header.find(f"{W}trPr/{W}tblHeader") is not None
    assert header.find(f"{W}trPr/{W}tblHeader").attrib == {}
    assert all(each.find(f"{W}trPr/{W}cantSplit") is not None for each in (header, row))
    assert row.find(f"{W}trPr/{W}tblHeader") is None
    assert [e.get(f"{W}val") for e in row.iter(f"{W}jc")] == ["right"]
    assert body.find(f".//{W}tblCaption").get(f"{W}val") == "Shown"


def test_a_tables_columns_fill_the_page_and_follow_their_words() -> None:
    rows = tuple((cell("x"), cell("many more words " * 6)) for _ in range(5))
    body = opened(a_memo(Table((cell("A"), cell("B")), rows, ("left", "left")))).xml()
    narrow, wide = (int(e.get(f"{W}w")) for e in body.iter(f"{W}gridCol"))
    assert narrow + wide == 9360
    assert wide > 4 * narrow


def test_two_tables_in_a_row_stay_two() -> None:
    table = Table((cell("A"),), ((cell("1"),),), ("left",))
    body = opened(a_memo(table, table)).xml().find(f"{W}body")
    tags = [e.tag.removeprefix(W) for e in body]
    assert tags == ["tbl", "p", "tbl", "p", "sectPr"]


def test_a_page_break_needs_no_paragraph_of_its_own() -> None:
    first, second = opened(a_memo(line("a"), PageBreak(), line("b"))).paragraphs()
    assert first.find(f"{W}pPr/{W}pageBreakBefore") is None
    assert second.find(f"{W}pPr/{W}pageBreakBefore") is not None


def test_footnotes_are_real_and_numbered_in_order() -> None:
    parts = opened(whole_memo())
    marks = [e.get(f"{W}id") for e in parts.xml().iter(f"{W}footnoteReference")]
    assert marks == ["1", "2"]
    notes = {e.get(f"{W}id"): e for e in parts.xml("word/footnotes.xml")}
    assert set(notes) == {"-1", "0", "1", "2"}
    assert text_of(notes["1"].find(f"{W}p")) == " Read as two years."
    assert notes["-1"].get(f"{W}type") == "separator"


def test_a_link_within_a_note_has_the_notes_own_relationship() -> None:
    note = Note((Link("https://example.org", (Text("there"),)),))
    parts = opened(a_memo(Paragraph((Text("x"), note))))
    assert b"https://example.org" in parts.parts["word/_rels/footnotes.xml.rels"]
    assert b"https://example.org" not in parts.parts["word/_rels/document.xml.rels"]


def test_a_gap_is_a_mark_in_words() -> None:
    parts = opened(a_memo(Paragraph((Gap("date of the meeting"),))))
    assert parts.text() == "[Missing: date of the meeting]"
    assert parts.xml().find(f".//{W}rStyle").get(f"{W}val") == "MissingFact"


def test_links_within_the_memo_lead_to_bookmarks() -> None:
    body = opened(whole_memo()).xml()
    marks = {e.get(f"{W}name") for e in body.iter(f"{W}bookmarkStart")}
    anchors = {e.get(f"{W}anchor") for e in body.iter(f"{W}hyperlink") if e.get(f"{W}anchor")}
    assert anchors
    assert anchors <= marks


def test_a_link_to_nowhere_in_the_memo_is_text() -> None:
    body = opened(a_memo(Paragraph((Link("#lost", (Text("there"),)),)))).xml()
    assert body.find(f".//{W}hyperlink") is None


def test_contents_list_tabs_and_headings_with_page_fields() -> None:
    parts = opened(whole_memo())
    listed = [text_of(p) for p in parts.paragraphs() if "PAGEREF" in "".join(p.itertext())]
    assert listed == [
        "Bottom line\t1",
        "Tab A · Talking points\t3",
        "半導体\t3",
        "Tab B · Sources\t4",
    ]


def test_contents_without_tabs_list_the_headings_alone() -> None:
    heading = Heading(2, (Text("One"),), "one")
    parts = opened(a_memo(Contents(), heading))
    assert parts.text().split("\n")[0] == "One\t1"
    assert parts.style_of("One\t1") == "Toc1"


def test_a_tab_after_a_table_begins_a_section() -> None:
    table = Table((cell("A"),), ((Cell(()),),), ("left",))
    body = opened(a_memo(table, TabStart("A", "T", "tab-a"), line("x"))).xml()
    assert len(list(body.iter(f"{W}sectPr"))) == 2


def test_an_unknown_role_is_plain_text() -> None:
    assert opened(a_memo(Group("no-such-role", (line("x"),)))).style_of("x") == "BodyText"
