from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec
import pytest

from briefer.briefing.compose import view_of
from briefer.library.dates import PartialDate
from briefer.library.reading import read_library
from briefer.memo.accessibility import Finding, findings_in
from briefer.memo.blocks import (
    Align,
    Block,
    Comment,
    Commented,
    Gap,
    Group,
    Heading,
    Inline,
    LineBreak,
    Link,
    ListBlock,
    ListItem,
    Memo,
    Note,
    Paragraph,
    Table,
    TabStart,
    Text,
)
from briefer.memo.compose import compose
from briefer.memo.template import find_templates
from briefer.memo.word.document import build_word
from tests.memo.memos import a_figure, a_memo, cell, line, whole_memo

ROOT = Path(__file__).parents[2]
TEMPLATES = [template.id for template in find_templates(ROOT / "templates")]
TITLE = Heading(1, (Text("Memorandum"),), "memorandum")


def found(*blocks: Block, **changes: object) -> list[Finding]:
    """Give what is found in blocks below a title."""
    return list(findings_in(a_memo(TITLE, *blocks, **changes)))


def paragraph(*inlines: Inline) -> Paragraph:
    return Paragraph(inlines)


def heading(level: int, words: str) -> Heading:
    return Heading(level, (Text(words),), words)


@cache
def memo_of(template: str, day: str) -> Memo:
    library = read_library(ROOT / "assets" / "starter-library")
    brief = msgspec.structs.replace(library.brief(), as_of=PartialDate.parse(day))
    return compose(template, (ROOT / "templates",), view_of(library, brief), library)


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("day", ["2022-01-15", "2022-01-22", "2023-06-01"])
def test_the_built_in_templates_keep_nothing_from_any_reader(template: str, day: str) -> None:
    assert findings_in(memo_of(template, day)) == ()


def test_a_memo_of_every_block_is_clean_but_for_its_bare_heading_block() -> None:
    assert findings_in(whole_memo()) == ()


def test_there_is_one_title() -> None:
    assert findings_in(a_memo(line("x"))) == (Finding("no-title"),)
    assert found(heading(1, "Again")) == [Finding("second-title", "Memorandum", "Again")]


def test_no_level_is_skipped_and_a_tab_counts_as_a_heading() -> None:
    assert found(heading(2, "a"), heading(3, "b"), heading(2, "c")) == []
    assert found(TabStart("A", "Talk", "tab-a"), heading(3, "b")) == []
    assert found(heading(2, "a"), heading(4, "b")) == [Finding("skipped-level", "b", "4")]
    assert found(Group("x", (heading(3, "b"),))) == [Finding("skipped-level", "b", "3")]


def test_a_heading_has_words() -> None:
    empty = Heading(2, (Text(" "),), "section")
    assert found(empty) == [Finding("empty-heading", "Memorandum")]
    assert found(TabStart("A", "", "tab-a")) == [Finding("empty-heading", "Memorandum")]


@pytest.mark.parametrize(("bold", "italic"), [(True, False), (False, True)])
def test_a_few_words_in_bold_or_italics_are_no_heading(bold: bool, italic: bool) -> None:
    by_look = paragraph(Text("What they want", bold, italic))
    assert found(by_look, line("x")) == [Finding("heading-by-look", "Memorandum", "What they want")]
    assert found(by_look) == []  # it leads to nothing
    assert found(paragraph(Text("Get two things.", bold, italic)), line("x")) == []
    assert found(paragraph(Text("Basis:", bold, italic), Text(" one.")), line("x")) == []


def labelled(label: str, rest: str) -> ListItem:
    return ListItem((paragraph(Text(label, italic=True), Text(rest)),))


def test_run_in_labels_are_ended_by_a_sign_and_not_by_italics_alone() -> None:
    two = (labelled("Stands", " two facts"), labelled("Ask", " one"))
    assert found(ListBlock(False, two)) == [Finding("label-by-look", "Memorandum", "Stands")]
    assert found(ListBlock(False, (labelled("Stands:", " x"), labelled("Ask", ": one")))) == []
    assert found(ListBlock(False, (labelled("The Diplomat", " reports"),))) == []


def test_space_is_not_made_by_empty_paragraphs() -> None:
    assert found(paragraph(Text(" "), LineBreak())) == [Finding("empty-paragraph", "Memorandum")]
    assert found(paragraph(Gap("date"))) == []


def table(*rows: tuple[str, ...], title: str = "Shown") -> Table:
    header, *others = (tuple(map(cell, row)) for row in rows)
    aligns: list[Align] = ["left"] * len(header)
    return Table(header, tuple(others), tuple(aligns), title)


def test_a_table_has_a_title_a_header_row_and_no_blank_cell() -> None:
    assert found(table(("A", "B"), ("1", "2"))) == []
    assert found(table(("A", "B"), ("1", "2"), title="")) == [
        Finding("no-table-title", "Memorandum")
    ]
    assert found(table(("", ""), ("1", "2"))) == [Finding("no-header-row", "Shown")]
    assert found(table(("A", ""), ("1", "2"))) == [Finding("blank-header", "Shown", "2")]
    assert found(table(("A", "B"), ("1", ""), ("", "2"))) == [Finding("blank-cells", "Shown", "2")]


def test_a_heading_block_is_lines_that_need_no_header_row() -> None:
    lines = table(("", ""), ("FOR", "A minister"), title="")
    assert found(Group("heading-block", (lines,))) == []


def test_a_figure_is_told_in_words() -> None:
    assert found(a_figure(alt=" ")) == [Finding("no-alt-text", "Memorandum")]
    assert found(a_figure(alt="Image")) == [Finding("no-alt-text", "Memorandum")]
    assert found(a_figure(alt="Each dialogue's meetings since 2013")) == []


def test_a_link_says_where_it_leads() -> None:
    address = "https://www.example.org/a/very/long/address/of/a/statement"

    def of_link(words: str) -> list[Finding]:
        return found(paragraph(Link(address, (Text(words),))))

    assert of_link("Joint Statement") == []
    assert of_link("Click here") == [Finding("link-says-nothing", "Memorandum", "Click here")]
    assert of_link(address) == [Finding("link-is-address", "Memorandum", address)]


def test_words_of_another_script_have_a_language() -> None:
    unmarked = Finding("unmarked-language", "Memorandum", "赵厚麟")
    for place in (
        line("Zhao (赵厚麟)"),
        paragraph(Text("x"), Note((Text("赵厚麟"),))),
        table(("A",), ("赵厚麟",)),
        paragraph(Link("https://a.b", (Text("赵厚麟"),))),
        paragraph(Commented((Text("赵厚麟"),), (Comment("A", "b"),))),
    ):
        assert found(place) == [unmarked]
    assert found(paragraph(Text("赵厚麟", language="zh"))) == []
    assert found(line("岸田文雄"), language="ja-JP") == []
    assert found(line("かな")) == []  # its letters tell it, and the writers mark it


@pytest.mark.parametrize("name", ["title", "subject", "author", "language"])
def test_the_files_properties_are_filled_in(name: str) -> None:
    assert found(**{name: " "}) == [Finding("no-property", value=name)]


def test_each_thing_is_told_once() -> None:
    assert len(found(line("赵厚麟"), line("赵厚麟"))) == 1


def test_the_writer_of_word_says_what_the_letterhead_keeps(tmp_path: Path) -> None:
    from docx import Document

    path = tmp_path / "own.docx"
    Document().save(str(path))
    memo = a_memo(TITLE, heading(2, "a"), heading(3, "b"))
    assert build_word(memo, path).findings == (Finding("low-contrast", "heading 2", "4.0"),)
    assert build_word(memo).findings == ()
