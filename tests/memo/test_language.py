from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from briefer.library.dates import PartialDate
from briefer.library.forums import Dialogue
from briefer.library.people import Person
from briefer.memo.blocks import Gap, Link, Note, Paragraph, TabStart, Text
from briefer.memo.inlines import plain_text
from briefer.memo.language import ordinal, plural, sentence, upper_first
from tests.memo.views import blocks_of_template


def words(text: str, folder: Path, **changes: Any) -> str:
    (paragraph,) = blocks_of_template(text, folder, **changes)
    assert isinstance(paragraph, Paragraph)
    return plain_text(paragraph.inlines)


def test_a_tab_can_be_led_to_by_its_name_or_in_other_words(tmp_path: Path) -> None:
    text = (
        "See {{ tab_link('B') }} or {{ tab_link('B', 'the sources') }}.\n{{ tab('B', 'Sources') }}"
    )
    paragraph, start = blocks_of_template(text, tmp_path)
    assert isinstance(start, TabStart)
    assert paragraph == Paragraph(
        (
            Text("See "),
            Link(f"#{start.anchor}", (Text("Tab B"),)),
            Text(" or "),
            Link(f"#{start.anchor}", (Text("the sources"),)),
            Text("."),
        )
    )


def test_a_tab_is_called_as_the_memos_language_calls_it(tmp_path: Path) -> None:
    (paragraph,) = blocks_of_template("{{ tab_link('B') }}", tmp_path, language="ja")
    assert paragraph == Paragraph((Link("#tab-b", (Text("別添B"),)),))


def test_counts_agree_with_their_words() -> None:
    assert [plural(n, "month") for n in (0, 1, 8)] == ["0 months", "1 month", "8 months"]
    assert plural(2, "party", "parties") == "2 parties"


@pytest.mark.parametrize(
    ("number", "written"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (13, "13th"), (22, "22nd")],
)
def test_ordinals(number: int, written: str) -> None:
    assert ordinal(number) == written


def test_a_sentence_ends_with_one_mark() -> None:
    assert [sentence(t) for t in ("Done", "Done.", "Why?", "終わり。", "")] == [
        "Done.",
        "Done.",
        "Why?",
        "終わり。",
        "",
    ]
    assert upper_first("the JHLC") == "The JHLC"


@pytest.mark.parametrize(
    ("date", "printed"),
    [
        ("2021-11-30", "November 2021"),
        ("2021-11", "November 2021"),
        ("2024-08-26/2024-08-27", "August 2024"),
        ("2021-11-30/2021-12-02", "November 2021 to December 2021"),
        ("2022-01/2022-03 early 2022", "early 2022"),
        ("2019", "2019"),
    ],
)
def test_dates_to_the_month(tmp_path: Path, date: str, printed: str) -> None:
    assert words("{{ view.as_of | month }}", tmp_path, as_of=PartialDate.parse(date)) == printed


def test_people_are_named_in_the_house_order_and_forums_by_their_short_name(
    tmp_path: Path,
) -> None:
    named = (
        Person(id="k", family="Kishida", given="Fumio"),
        Dialogue(id="jhlc", name="Joint High-Level Committee", short="JHLC", form="committee"),
    )
    text = "{{ view.lines[0] | name }} and {{ view.lines[1] | name }}{{ none | name }}"
    assert words(text, tmp_path, lines=named) == "Fumio Kishida and JHLC"


def test_items_are_joined_with_a_last_word_of_their_own(tmp_path: Path) -> None:
    assert words("{{ ['a', 'b', 'c'] | join(', ', last=' and ') }}", tmp_path) == "a, b and c"
    assert words("{{ ['a'] | join(', ', last=' and ') }}", tmp_path) == "a"


def test_a_text_of_another_language_says_so(tmp_path: Path) -> None:
    (paragraph,) = blocks_of_template("{{ '岸田' | language('ja-JP') }}", tmp_path)
    assert paragraph == Paragraph((Text("岸田", language="ja-JP"),))


def test_a_gap_stands_in_for_what_is_empty(tmp_path: Path) -> None:
    text = "{{ view.heading.addressee or gap('addressee', 'Fill in for:') }}"
    (paragraph,) = blocks_of_template(text, tmp_path)
    assert paragraph == Paragraph((Gap("addressee", "Fill in for:"),))


def test_a_remark_is_a_footnote_in_words_with_its_numbers(tmp_path: Path) -> None:
    (paragraph,) = blocks_of_template(
        "Met{{ 'Read as two years' | remark(brief.citations.c) }}", tmp_path
    )
    assert isinstance(paragraph, Paragraph)
    note = paragraph.inlines[1]
    assert isinstance(note, Note)
    assert plain_text(note.inlines) == "Read as two years. [1 ¶8, 9]"
