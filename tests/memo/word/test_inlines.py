from __future__ import annotations

from lxml import etree

from briefer.memo.blocks import (
    Cite,
    CitedPlace,
    Gap,
    Heading,
    Link,
    ListBlock,
    Note,
    Paragraph,
    Text,
)
from tests.memo.memos import a_memo, items, line
from tests.memo.word.opened import W, opened


def properties(*texts: Text, language: str = "en-US") -> list[str]:
    """Give the properties of each run of a paragraph, namespaces left out."""
    body = opened(a_memo(Paragraph(texts), language=language)).xml()
    runs = next(body.iter(f"{W}p")).iter(f"{W}r")
    return [_short(run.find(f"{W}rPr")) for run in runs]


def _short(element: etree._Element | None) -> str:
    if element is None:
        return ""
    return " ".join(
        "".join((each.tag.removeprefix(W), *(f" {value}" for value in each.attrib.values())))
        for each in element
    )


def test_a_japanese_name_has_its_language_with_the_region_and_an_east_asian_face() -> None:
    assert properties(Text("岸田", language="ja")) == ["rFonts eastAsia lang ja-JP ja-JP"]
    assert properties(Text("met かな.")) == ["", "rFonts eastAsia lang ja-JP ja-JP", ""]
    assert properties(Text("met かな."), language="ja-JP") == [""]


def test_a_hebrew_name_is_written_from_the_right_and_its_weight_goes_with_it() -> None:
    assert properties(Text("David (דוד) met", bold=True)) == [
        "b",
        "b bCs rtl lang he-IL he-IL",
        "b",
    ]


def test_a_paragraph_that_begins_from_the_right_is_set_from_the_right() -> None:
    blocks = (
        line("דוד met."),
        line("Met דוד."),
        Heading(2, (Text("דוד"),), "d"),
        ListBlock(False, items("דוד")),
    )
    paragraphs = opened(a_memo(*blocks)).paragraphs()
    turned = [p.find(f"{W}pPr/{W}bidi") is not None for p in paragraphs]
    assert turned == [True, False, True, True]


def test_a_link_to_nowhere_leaves_the_gap_and_the_note_in_it_once() -> None:
    lost = Link("#lost", (Gap("date"), Text("x"), Note((Text("why"),))))
    parts = opened(a_memo(Paragraph((lost,)), stage="draft"))
    assert len(list(parts.xml("word/comments.xml").iter(f"{W}comment"))) == 1
    assert [e.get(f"{W}id") for e in parts.xml().iter(f"{W}footnoteReference")] == ["1"]


def test_each_number_of_a_citation_leads_to_its_source() -> None:
    cited = Paragraph((Cite((CitedPlace(1, ("¶8",)), CitedPlace(2), CitedPlace(9))),))
    listed = (Paragraph((Text(f"[{n}]", bold=True), Text(" A source."))) for n in (1, 2, 2))
    body = opened(a_memo(cited, *listed)).xml()
    links = {
        link.get(f"{W}anchor"): "".join(link.itertext()) for link in body.iter(f"{W}hyperlink")
    }
    assert links == {"_s1": "[1\N{NO-BREAK SPACE}¶8", "_s2": "2"}
    kept_together = "[1 ¶8; 2; 9]".replace(" ", "\N{NO-BREAK SPACE}")
    assert "".join(next(body.iter(f"{W}p")).itertext()) == kept_together
    names = [mark.get(f"{W}name") for mark in body.iter(f"{W}bookmarkStart")]
    assert names == ["_s1", "_s2"]
