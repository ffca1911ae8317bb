from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefer.briefing.line import Line
from briefer.library.briefs import Brief, ReviewNote
from briefer.library.points import Point
from briefer.memo.blocks import (
    Block,
    Cell,
    Comment,
    Commented,
    Heading,
    Inline,
    ListBlock,
    Memo,
    Paragraph,
    Table,
    Text,
)
from briefer.memo.html import write_html
from briefer.memo.plain import write_markdown
from tests.memo.memos import preview_text
from tests.memo.views import a_view, memo_of

WORDS = "The committee has **not** met since 2019"
POINT = Point(id="idle", kind="fact", body=WORDS, say="They have not met")
LINE = Line(POINT, WORDS, WORDS, "committee idle since 2019", ())


def reviewed(text: str, folder: Path, *notes: ReviewNote, line: Line = LINE) -> Memo:
    """Fill a template for a brief with notes, whose one line is ``view.lines[0]``."""
    brief = Brief(title="A brief", review=notes)
    return memo_of(text, folder, brief=brief, lines=(line,))


def on_idle(text: str = "Sure?") -> ReviewNote:
    return ReviewNote(point="idle", by="A. Reviewer", text=text)


def commented(inlines: tuple[Inline, ...]) -> Iterator[Commented]:
    return (each for each in inlines if isinstance(each, Commented))


def only_comment(block: Block) -> Commented:
    assert isinstance(block, Paragraph | Heading)
    (found,) = commented(block.inlines)
    return found


@pytest.mark.parametrize(
    "printed",
    [
        "{{ view.lines[0].text | prose }}",
        "{{ view.lines[0].filed | prose }}",
        "{{ view.lines[0].short }}",
        "{{ view.lines[0].short | upper_first | sentence }}",
        "{{ view.lines[0].point.say | prose }}",
        "{{ view.lines[0].point.body | prose }}",
        "{% macro m(x) %}{{ x.text | prose }}{% endmacro %}{{ m(view.lines[0]) }}",
        "{{ (view.lines[0].text | prose) ~ '!' }}",
    ],
)
def test_a_note_stands_on_its_points_line_whatever_a_template_prints_of_it(
    tmp_path: Path, printed: str
) -> None:
    (block,) = reviewed(f"Before: {printed} after", tmp_path, on_idle()).blocks
    found = only_comment(block)
    assert found.comments == (Comment("A. Reviewer", "Sure?"),)
    assert Text("Before: ") not in found.inlines


def test_a_note_stands_once_on_the_first_line_that_prints_its_point(tmp_path: Path) -> None:
    text = "{{ view.lines[0].short }}\n\n{{ view.lines[0].text | prose }}"
    first, second = reviewed(text, tmp_path, on_idle()).blocks
    assert only_comment(first)
    assert isinstance(second, Paragraph)
    assert list(commented(second.inlines)) == []


def test_several_notes_on_a_point_stand_on_the_same_line(tmp_path: Path) -> None:
    (block,) = reviewed(
        "{{ view.lines[0].short }}", tmp_path, on_idle("One"), on_idle("Two")
    ).blocks
    assert [each.text for each in only_comment(block).comments] == ["One", "Two"]


def test_a_note_stands_in_a_list_and_in_a_table(tmp_path: Path) -> None:
    (listed,) = reviewed("- {{ view.lines[0].text | prose }}", tmp_path, on_idle()).blocks
    assert isinstance(listed, ListBlock)
    assert only_comment(listed.items[0].blocks[0])
    text = "| A |\n| --- |\n| {{ view.lines[0].text | prose }} |"
    (table,) = reviewed(text, tmp_path, on_idle()).blocks
    assert isinstance(table, Table)
    ((cell,),) = table.rows
    assert isinstance(cell, Cell)
    assert list(commented(cell.inlines))


def test_emphasis_around_a_line_stays_under_its_comment(tmp_path: Path) -> None:
    (block,) = reviewed("**{{ view.lines[0].short }}**", tmp_path, on_idle()).blocks
    assert only_comment(block).inlines == (Text("committee idle since 2019", bold=True),)


def test_a_point_of_several_paragraphs_is_noted_on_its_first(tmp_path: Path) -> None:
    long = Line(POINT, "One.\n\nTwo.", "One.\n\nTwo.", "", ())
    first, second = reviewed(
        "{{ view.lines[0].text | prose }}", tmp_path, on_idle(), line=long
    ).blocks
    assert only_comment(first).inlines == (Text("One."),)
    assert second == Paragraph((Text("Two."),))


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (ReviewNote(by="B", text="Fine."), "Fine."),
        (ReviewNote(point="idle", by="B", text="Fine."), "On idle: Fine."),
        (ReviewNote(point="elsewhere", by="B", text="Fine."), "On elsewhere: Fine."),
    ],
)
def test_a_note_whose_point_is_not_printed_stands_on_the_first_heading(
    tmp_path: Path, note: ReviewNote, said: str
) -> None:
    _, heading = reviewed("x\n\n# Memo", tmp_path, note).blocks
    assert isinstance(heading, Heading)
    assert only_comment(heading).comments == (Comment("B", said),)


def test_a_note_on_what_only_a_plain_place_prints_is_not_lost(tmp_path: Path) -> None:
    text = "# Memo\n\nTable: {{ view.lines[0].short }}\n| A |\n| --- |\n| b |"
    heading, _ = reviewed(text, tmp_path, on_idle()).blocks
    assert only_comment(heading).comments == (Comment("A. Reviewer", "On idle: Sure?"),)


def test_a_memo_without_a_heading_carries_it_on_its_first_paragraph(tmp_path: Path) -> None:
    (block,) = reviewed("x", tmp_path, ReviewNote(text="Fine.")).blocks
    assert only_comment(block).inlines == (Text("x"),)


def test_a_memo_without_notes_has_no_comment(tmp_path: Path) -> None:
    (block,) = memo_of("{{ view.lines[0].text | prose }}", tmp_path, lines=(LINE,)).blocks
    assert isinstance(block, Paragraph)
    assert list(commented(block.inlines)) == []


def test_no_other_format_prints_a_note(tmp_path: Path) -> None:
    text = "{{ view.lines[0].text | prose }}"
    with_notes = reviewed(text, tmp_path, on_idle("SECRET"))
    without = memo_of(text, tmp_path, lines=(LINE,), brief=a_view().brief)
    for write in (write_html, preview_text, write_markdown):
        assert write(with_notes) == write(without)
