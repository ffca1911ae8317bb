"""What memos print as it stands, though it may be meant as markup, is remarked on."""

from __future__ import annotations

import pytest

from briefer.memo.prose_remarks import ProseRemark, remarks_on


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The *committee* met **twice**.\n\n- one\n- two",
        "See [the readout](https://example.org/a_(b)).",
        "R & D at 5*3*2, #1 of 3, a < b, file_name_2, a|b",
        "2019. JHLC met",
    ],
)
def test_what_is_of_the_subset_or_plain_text_is_not_remarked_on(text: str) -> None:
    assert remarks_on(text) == ()


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("One.\n# Two", ProseRemark("heading", 2)),
        ("| a | b |", ProseRemark("table", 1)),
        ("```", ProseRemark("code", 1)),
        ("Use `this`.", ProseRemark("code", 1, "`this`")),
        ("![map](map.png)", ProseRemark("picture", 1, "![map](map.png)")),
        ("a <b>bold</b> word", ProseRemark("html", 1, "<b>")),
        ("[file](C:/file)", ProseRemark("address", 1, "[file](C:/file)")),
        ("an **open mark", ProseRemark("open-mark", 1, "**")),
    ],
)
def test_other_markup_is_remarked_on(text: str, remark: ProseRemark) -> None:
    assert remarks_on(text) == (remark,)


def test_a_list_deeper_than_a_memo_shows_is_remarked_on() -> None:
    text = "\n".join("  " * depth + "- x" for depth in range(12))
    assert [remark.code for remark in remarks_on(text)] == ["too-deep"]
