from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefer.errors import TemplateError
from briefer.memo.blocks import (
    Cell,
    Contents,
    Gap,
    Group,
    Heading,
    LineBreak,
    Link,
    ListBlock,
    ListItem,
    PageBreak,
    Paragraph,
    Table,
    TabStart,
    Text,
)
from briefer.memo.inlines import plain_text
from tests.memo.views import a_view, blocks_of_template


def line(text: str) -> Paragraph:
    return Paragraph((Text(text),))


def test_headings_have_anchors_that_are_unique(tmp_path: Path) -> None:
    found = blocks_of_template("# Bottom line\n## Next\n## Next\n", tmp_path)
    assert found == (
        Heading(1, (Text("Bottom line"),), "bottom-line"),
        Heading(2, (Text("Next"),), "next"),
        Heading(2, (Text("Next"),), "next-2"),
    )


def test_paragraphs_are_joined_and_parted_by_blank_lines(tmp_path: Path) -> None:
    assert blocks_of_template("one\ntwo\n\nthree", tmp_path) == (line("one two"), line("three"))


def test_emphasis_links_and_code_are_read(tmp_path: Path) -> None:
    (found,) = blocks_of_template("**a** *b* [c](https://d.e) `f`", tmp_path)
    assert found == Paragraph(
        (
            Text("a", bold=True),
            Text(" "),
            Text("b", italic=True),
            Text(" "),
            Link("https://d.e", (Text("c"),)),
            Text(" "),
            Text("f", code=True),
        )
    )


def test_a_templates_own_signs_are_text(tmp_path: Path) -> None:
    (found,) = blocks_of_template("R & D, 3 < 4, &amp; <b>", tmp_path)
    assert found == line("R & D, 3 < 4, &amp; <b>")


@pytest.mark.parametrize("indent", ["  ", "    "])
def test_lists_nest_whatever_the_indent(tmp_path: Path, indent: str) -> None:
    text = f"Before\n1. a\n{indent}- b\n{indent}- c\n2. d\n"
    before, found = blocks_of_template(text, tmp_path)
    inner = ListBlock(False, (ListItem((line("b"),)), ListItem((line("c"),))))
    assert before == line("Before")
    assert found == ListBlock(True, (ListItem((line("a"), inner)), ListItem((line("d"),))))


def test_a_list_that_a_loop_parts_by_blank_lines_is_one(tmp_path: Path) -> None:
    text = "{% for x in 'abc' %}\n1. {{ x }}\n\n{% endfor %}\nAfter\n\n1. again"
    first, after, second = blocks_of_template(text, tmp_path)
    assert isinstance(first, ListBlock)
    assert isinstance(second, ListBlock)
    assert len(first.items) == 3
    assert after == line("After")


def test_an_ordered_list_keeps_its_start(tmp_path: Path) -> None:
    (found,) = blocks_of_template("4. a\n5. b", tmp_path)
    assert isinstance(found, ListBlock)
    assert found.start == 4


def test_numbers_stand_to_the_right_and_what_names_the_rows_does_not(tmp_path: Path) -> None:
    rows = ["| 1 | 1,250 | $3.4 | 5% | May 2 |", "| 2 | −7 | | 12.5% | 3 |"]
    text = "\n".join(("| A | B | C | D | E |", "| --- | --- | --- | --- | --- |", *rows))
    (found,) = blocks_of_template(text, tmp_path)
    assert isinstance(found, Table)
    assert found.aligns == ("left", "right", "right", "right", "left")


def test_an_indented_table_stands_in_its_item_and_the_list_goes_on(tmp_path: Path) -> None:
    text = "1. one\n\n   | A |\n   | --- |\n   | x |\n\n1. two\n1. three\n"
    (found,) = blocks_of_template(text, tmp_path)
    assert isinstance(found, ListBlock)
    assert [len(item.blocks) for item in found.items] == [2, 1, 1]
    assert isinstance(found.items[0].blocks[1], Table)


def test_a_table_of_its_own_ends_a_list(tmp_path: Path) -> None:
    text = "1. one\n\n| A |\n| --- |\n| x |\n\n1. two\n"
    assert [type(block) for block in blocks_of_template(text, tmp_path)] == [
        ListBlock,
        Table,
        ListBlock,
    ]


def test_another_kind_of_list_below_a_table_is_another_list(tmp_path: Path) -> None:
    text = "1. one\n\n   | A |\n   | --- |\n   | x |\n\n- two\n"
    first, second = blocks_of_template(text, tmp_path)
    assert isinstance(first, ListBlock)
    assert isinstance(second, ListBlock)
    assert (first.ordered, second.ordered) == (True, False)


def test_tables_have_alignment_and_a_title(tmp_path: Path) -> None:
    text = "Table: Who met\n| A | B | C |\n| --- | :---: | ---: |\n| 1 | a \\| b | |\n"
    (found,) = blocks_of_template(text, tmp_path)
    assert found == Table(
        (Cell((Text("A"),)), Cell((Text("B"),)), Cell((Text("C"),))),
        ((Cell((Text("1"),)), Cell((Text("a | b"),)), Cell(())),),
        ("left", "center", "right"),
        "Who met",
    )


def test_a_pipe_in_a_printed_text_is_no_border(tmp_path: Path) -> None:
    (found,) = blocks_of_template("| A |\n| --- |\n| {{ 'a | b' }} |", tmp_path)
    assert isinstance(found, Table)
    assert found.rows == ((Cell((Text("a | b"),)),),)


def test_groups_nest(tmp_path: Path) -> None:
    text = "::: talking\nTo raise\n\n::: judgment\nMind\n:::\n:::\n"
    (found,) = blocks_of_template(text, tmp_path)
    assert found == Group("talking", (line("To raise"), Group("judgment", (line("Mind"),))))


def test_blocks_stand_where_they_were_placed(tmp_path: Path) -> None:
    text = "{{ contents() }}\n{{ page_break() }}\n{{ tab('A', 'Talk') }}\n"
    assert blocks_of_template(text, tmp_path) == (
        Contents(),
        PageBreak(),
        TabStart("A", "Talk", "tab-a"),
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("::: judgment\nMind", "the group 'judgment' is not closed with :::"),
        (":::", "closes a group that was not opened"),
        ("::: Two Words", "opens no group"),
        ("| a | b |\n| 1 | 2 |", "a row such as | --- | --- | is missing"),
        ("| a |\n| --- |\n| 1 | 2 |", "has 2 cells for 1 columns"),
        ("x {{ page_break() }}", "PageBreak has to stand alone on its line"),
        ("\n".join(f"{' ' * n * 2}- x" for n in range(12)), "nests deeper than 8 levels"),
        ("::: a\n" * 12, "groups nest deeper than 8 levels"),
    ],
)
def test_faults_of_structure_are_named(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(TemplateError) as caught:
        blocks_of_template(text, tmp_path)
    assert told in str(caught.value)
    assert "trial.md.j2" in str(caught.value)


DIRECTIONS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
LITERAL = st.text(
    # Marks of direction that are left open are closed: tests/memo/test_direction.py.
    st.characters(exclude_categories=("Cs", "Cc", "Z"), exclude_characters=DIRECTIONS)
    | st.sampled_from("*_[]#+-|`<&\ue000\ue001"),
    min_size=1,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(LITERAL)
def test_a_printed_text_comes_out_as_it_went_in(tmp_path: Path, text: str) -> None:
    template = "{{ view.title }}\n\n- {{ view.title }}\n\n| {{ view.title }} |\n| --- |\n"
    paragraph, items, table = blocks_of_template(template, tmp_path, title=text)
    assert isinstance(items, ListBlock)
    assert isinstance(table, Table)
    assert paragraph == items.items[0].blocks[0] == line(text)
    assert table.header == (Cell((Text(text),)),)


@pytest.mark.parametrize(
    "joined",
    [
        "{{ view.title ~ bold('x') }}",
        "{{ view.title + bold('x') }}",
        "{{ [view.title, bold('x')] | join }}",
    ],
)
def test_user_text_joined_with_markup_stays_text(tmp_path: Path, joined: str) -> None:
    text = "{% macro bold(t) %}**{{ t }}**{% endmacro %}" + joined
    (found,) = blocks_of_template(text, tmp_path, title="# <b> *a* & ")
    assert found == Paragraph((Text("# <b> *a* & "), Text("x", bold=True)))


def test_macros_see_the_view(tmp_path: Path) -> None:
    (tmp_path / "_m.md.j2").write_text("{% macro t() %}*{{ view.title }}*{% endmacro %}")
    (found,) = blocks_of_template("{% import '_m.md.j2' as m %}{{ m.t() }}", tmp_path)
    assert found == Paragraph((Text("A first meeting", italic=True),))


def test_prose_alone_in_a_paragraph_is_put_in_as_blocks(tmp_path: Path) -> None:
    found = blocks_of_template("{{ view.title | prose }}", tmp_path, title="One *a*\n\n- b")
    assert found == (
        Paragraph((Text("One "), Text("a", italic=True))),
        ListBlock(False, (ListItem((line("b"),)),)),
    )


def test_prose_of_many_blocks_within_a_line_breaks_it_up_in_order(tmp_path: Path) -> None:
    text = "Before {{ view.title | prose }} after"
    found = blocks_of_template(text, tmp_path, title="one\n\n- b\n\ntwo")
    assert found == (
        line("Before one"),
        ListBlock(False, (ListItem((line("b"),)),)),
        line("two after"),
    )


def test_prose_in_a_cell_becomes_lines(tmp_path: Path) -> None:
    text = "| A |\n| --- |\n| {{ view.title | prose }} |"
    (found,) = blocks_of_template(text, tmp_path, title="one\n\n- b")
    assert isinstance(found, Table)
    assert found.rows[0][0].inlines == (Text("one"), LineBreak(), Text("– b"))


def test_nothing_printed_leaves_no_blank(tmp_path: Path) -> None:
    (found,) = blocks_of_template("It met {{ () | cite }}. Then{{ '' }}", tmp_path)
    assert found == line("It met. Then")


def test_an_item_or_paragraph_of_nothing_is_left_out(tmp_path: Path) -> None:
    text = "{{ '' }}\n\n- {{ '' }}\n- a\n"
    assert blocks_of_template(text, tmp_path) == (ListBlock(False, (ListItem((line("a"),)),)),)


def test_none_prints_as_a_gap(tmp_path: Path) -> None:
    (found,) = blocks_of_template("{{ view.meeting }}", tmp_path)
    assert isinstance(found, Paragraph)
    assert isinstance(found.inlines[0], Gap)


def test_dates_and_numbers_print_in_the_house_order(tmp_path: Path) -> None:
    text = "{{ view.as_of }}; {{ view.as_of | month }}; {{ 3 }}; {{ none | date }}"
    (found,) = blocks_of_template(text, tmp_path, date_order="uk")
    assert found == line("15 January 2022; January 2022; 3;")


def test_an_address_of_no_safe_scheme_leaves_its_text(tmp_path: Path) -> None:
    (found,) = blocks_of_template("[x]({{ view.title }})", tmp_path, title="javascript:alert(1)")
    assert found == line("x")


def test_a_view_is_not_changed_by_filling(tmp_path: Path) -> None:
    before = a_view()
    blocks_of_template("{{ view.title }}", tmp_path)
    assert a_view() == before


def test_plain_text_leaves_notes_out(tmp_path: Path) -> None:
    (found,) = blocks_of_template("Met{{ brief.citations.c | note }} once", tmp_path)
    assert isinstance(found, Paragraph)
    assert plain_text(found.inlines) == "Met once"
