from __future__ import annotations

from briefer.memo.blocks import Cite, CitedPlace, Group, Heading, LineBreak, TabStart, Text
from briefer.memo.inlines import (
    joined_lines,
    marking_text,
    merged,
    outline,
    set_cite,
    tab_text,
    trimmed,
)
from tests.memo.memos import a_memo


def heading(text: str, level: int = 2) -> Heading:
    return Heading(level, (Text(text),), text.lower())


def test_blanks_and_breaks_go_at_both_ends_only() -> None:
    inlines = (LineBreak(), Text("  a b "), LineBreak(), Text("c "), Text(" "), LineBreak())
    assert trimmed(inlines) == (Text("a b "), LineBreak(), Text("c"))
    assert trimmed((Text("  "), LineBreak())) == ()


def test_texts_of_one_look_are_joined() -> None:
    inlines = (Text("a"), Text("b"), Text("c", bold=True), Text("d", bold=True), Text("e"))
    assert merged(inlines) == (Text("ab"), Text("cd", bold=True), Text("e"))


def test_lines_are_joined_with_a_space_except_between_wide_characters() -> None:
    assert joined_lines(["one ", " two", "三", "四", "five"]) == "one two 三四 five"


def test_the_outline_lists_tabs_and_the_headings_within() -> None:
    blocks = (
        heading("Memorandum", 1),
        heading("Front"),
        TabStart("A", "Talk", "tab-a"),
        Group("talking", (heading("Chips"),)),
        heading("Smaller", 4),
    )
    assert outline(blocks, "en-US") == (
        (1, "Front", "front"),
        (1, "Tab A · Talk", "tab-a"),
        (2, "Chips", "chips"),
    )


def test_a_long_outline_keeps_its_tabs_alone() -> None:
    tab = TabStart("A", "Talk", "tab-a")
    assert outline((tab, *(heading(f"h{n}") for n in range(80))), "en") == (
        (1, "Tab A · Talk", "tab-a"),
    )


def test_a_tab_is_named_in_the_memos_language() -> None:
    tab = TabStart("A", "発言要領", "tab-a")
    assert tab_text(tab, "ja-JP") == "別添A · 発言要領"


def test_the_marking_and_the_notice_stand_together() -> None:
    assert marking_text(a_memo()) == "UNCLASSIFIED // SAMPLE"
    assert marking_text(a_memo(notice="")) == "UNCLASSIFIED"


def test_a_short_citation_stays_on_its_line_and_a_long_one_keeps_its_numbers() -> None:
    short = Cite((CitedPlace(1, ("¶2", "8")), CitedPlace(4)))
    assert set_cite(short) == (";\xa0", ((1, "[1\xa0¶2,\xa08"), (4, "4]")))
    long = Cite((CitedPlace(1, ("¶2", "8", "11", "14")), CitedPlace(12, ("¶5",))))
    assert set_cite(long) == ("; ", ((1, "[1\xa0¶2, 8, 11, 14"), (12, "12\xa0¶5]")))


def test_blanks_within_a_locator_stay_as_they_were_written() -> None:
    _, parts = set_cite(Cite((CitedPlace(1, ("caption 5",)),)))
    assert parts == ((1, "[1\xa0caption 5]"),)
