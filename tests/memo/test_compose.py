from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest

from briefer.library.briefs import Brief
from briefer.library.dates import PartialDate
from tests.memo.views import memo_of


def test_a_memo_carries_what_its_pages_and_file_say(tmp_path: Path) -> None:
    memo = memo_of("---\ntitle: Leaders’ meeting memo\n---\nText", tmp_path)
    assert memo.title == "A first meeting"
    assert memo.header == "Leaders’ meeting memo"
    assert memo.footer == "As of January 15, 2022 · No. No-1"
    assert (memo.subject, memo.author) == ("A subject", "A desk")
    assert (memo.marking, memo.notice) == ("UNCLASSIFIED", "SAMPLE: not an official document")
    assert (memo.language, memo.paper, memo.date) == ("en-US", "letter", "2022-01-15")


@pytest.mark.parametrize(
    ("ours", "front", "place"),
    [
        ("", "", "footnotes"),
        ("", "---\nnotes: endnotes\n---\n", "endnotes"),
        ("footnotes", "---\nnotes: endnotes\n---\n", "footnotes"),
        ("endnotes", "", "endnotes"),
    ],
)
def test_notes_stand_where_the_brief_says_or_else_the_template(
    tmp_path: Path, ours: Literal["footnotes", "endnotes", ""], front: str, place: str
) -> None:
    brief = Brief(title="A brief", notes=ours)
    assert memo_of(f"{front}Text", tmp_path, brief=brief).notes == place


def test_the_footer_speaks_the_memos_language(tmp_path: Path) -> None:
    memo = memo_of("x", tmp_path, language="ja", date_order="ja")
    assert memo.footer == "2022年1月15日現在 · 第No-1号"


def test_a_date_that_is_only_about_gives_its_first_day(tmp_path: Path) -> None:
    import msgspec

    from tests.memo.views import a_view

    heading = msgspec.structs.replace(a_view().heading, date=PartialDate.parse("2022-01~"))
    assert memo_of("x", tmp_path, heading=heading).date == "2022-01-01"


def test_the_same_view_and_template_give_the_same_memo(tmp_path: Path) -> None:
    text = "{% for x in 'abc' %}{{ x }}{{ brief.citations.c | note }}\n\n{% endfor %}"
    assert memo_of(text, tmp_path) == memo_of(text, tmp_path)


def test_a_template_that_changes_on_disk_is_read_anew(tmp_path: Path) -> None:
    assert memo_of("one", tmp_path) != memo_of("two", tmp_path)
