"""Once asked for, every portion says its level, in whatever way a template printed it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

from briefer.briefing.compose import view_of
from briefer.briefing.line import Line
from briefer.briefing.view import HeadingBlock, MemoView, Portions
from briefer.library.briefs import Brief, Drafted, ReviewNote
from briefer.library.dates import PartialDate
from briefer.library.library import Library
from briefer.library.markings import MarkingLevel, MarkingProfile, Scale
from briefer.library.points import Point, Source
from briefer.library.reading import read_library
from briefer.library.record import Citation
from briefer.memo.blocks import (
    Block,
    Commented,
    Group,
    Heading,
    ListBlock,
    Memo,
    Note,
    Paragraph,
    Table,
    TabStart,
)
from briefer.memo.compose import compose
from briefer.memo.html import write_html
from briefer.memo.inlines import plain_text
from briefer.memo.plain import write_markdown
from briefer.memo.template import find_templates
from tests.memo.memos import preview_text
from tests.memo.views import blocks_of_template, memo_of
from tests.memo.word.opened import opened

ROOT = Path(__file__).parents[2]
DAY = PartialDate.parse("2022-01-05")
PROFILE = MarkingProfile(
    levels=tuple(MarkingLevel(name=n, portion=n[0]) for n in ("PUBLIC", "HOUSE", "CLOSED"))
)
PORTIONS = Portions(Scale(("PUBLIC", "HOUSE", "CLOSED")), PROFILE)
CABLE = Source(id="cable", title="A cable", handling="CLOSED")
PAPER = Source(id="paper", title="A paper")


def a_line(text: str, handling: str = "", *cites: str, **fields: Any) -> Line:
    point = Point(id="p", kind="fact", body=text, handling=handling, happened=DAY, **fields)
    return Line(
        point, text, text, text, tuple(Citation(source=name) for name in cites), holder="Japan"
    )


OPEN = a_line("open words")
HOUSE = a_line("house words", "HOUSE", "paper")
CLOSED = a_line("closed words", "CLOSED", "cable")


def blocks(text: str, folder: Path, *lines: Line, **changes: Any) -> tuple[Block, ...]:
    return blocks_of_template(text, folder, **_fields(lines, changes))


def memo(text: str, folder: Path, *lines: Line, **changes: Any) -> Memo:
    return memo_of(text, folder, **_fields(lines, changes))


def _fields(lines: tuple[Line, ...], changes: dict[str, Any]) -> dict[str, Any]:
    sources = {"cable": CABLE, "paper": PAPER}
    fields = {"lines": lines, "portions": PORTIONS, "level": "CLOSED", "sources": sources}
    return {**fields, **changes}


def texts(found: object) -> list[str]:
    """List the text of each paragraph and heading, of lists and groups too."""
    listed: list[str] = []
    for block in found if isinstance(found, tuple) else ():
        if isinstance(block, Paragraph | Heading):
            listed.append(plain_text(block.inlines))
        elif isinstance(block, ListBlock):
            listed += [text for item in block.items for text in texts(item.blocks)]
        elif isinstance(block, Group):
            listed += texts(block.blocks)
    return listed


EACH = "{% for line in view.lines %}\n{PRINT}\n\n\n{% endfor %}\n"


@pytest.mark.parametrize(
    "printed",
    [
        "{{ line.text }}",
        "{{ line.text | prose }}",
        "{{ line.short | upper_first | sentence }}",
        "{{ line['text'] }}",
        "{{ line.point.body }}",
        "{{ line.point.happened | date }}",
        "{{ line.point.happened }}",
        "{{ line.point.priority }}",
        "{{ 'It says ' ~ line.text ~ '.' }}",
        "{{ 'It says ' + line.text }}",
        "{{ line.text[:4] }}",
        "{{ line.text.upper() }}",
        "{{ [line.text] | join(', ') }}",
        "{{ line.text if line.text else 'nothing' }}",
        "{{ line.text | language('ja') }}",
        "**{{ line.text }}**",
        "`{{ line.text }}`",
        "[here](https://example.org/{{ line.text | truncate(3, True, '') }})",
        "[{{ line.text }}](https://example.org)",
        "{% set kept = line.text %}{{ kept }}",
        "{% set kept = line.text | upper_first %}{{ kept }}",
        "{% set kept = line.text | prose %}{{ kept }}",
        "{% set kept = line.text[:4] %}{{ kept }}",
        "{% set kept = line.text.upper() %}{{ kept }}",
        "{% set kept = 'It: ' ~ line.text %}{{ kept }}",
        "{% set kept %}{{ line.text }}{% endset %}{{ kept }}",
        "{% macro said(one) %}{{ one.text }}{% endmacro %}{{ said(line) }}",
        "{% macro said(text) %}{{ text }}{% endmacro %}{{ said(line.text) }}",
        "{% macro said(day) %}{{ day | date }}{% endmacro %}{{ said(line.point.happened) }}",
        "{% macro m() %}{{ caller() }}{% endmacro %}{% call m() %}{{ line.text }}{% endcall %}",
        "{% for text in [line] | map(attribute='text') %}{{ text }}{% endfor %}",
        "{% for t in [line] | map(attribute='text') | map('upper_first') %}{{ t }}{% endfor %}",
        "{% with text = line.text %}{{ text }}{% endwith %}",
        "{{ gap('more of ' ~ line.text) }}",
    ],
)
def test_a_paragraph_is_marked_by_the_point_that_is_printed_in_it(
    printed: str, tmp_path: Path
) -> None:
    text = EACH.replace("{PRINT}", printed)
    marks = [text.split()[0] for text in texts(blocks(text, tmp_path, OPEN, CLOSED, HOUSE, OPEN))]
    assert marks == ["(P)", "(C)", "(H)", "(P)"]


@pytest.mark.parametrize(
    "printed",
    [
        "{% if line.text %}Something is on file.{% endif %}",
        "{% if line.point.handling == 'CLOSED' %}Ask.{% else %}Ask.{% endif %}",
        "{{ 'one line' }}{% if line.short %}.{% endif %}",
        "{% macro m(o) %}{% if o.text %}{{ 'A' }}{% endif %}{% endmacro %}{{ m(line) }}",
        "{{ view.title }}",
        "Words of the template.",
    ],
)
def test_what_a_template_only_asks_about_marks_nothing(printed: str, tmp_path: Path) -> None:
    text = EACH.replace("{PRINT}", printed)
    assert {text[:4] for text in texts(blocks(text, tmp_path, CLOSED))} == {"(P) "}


def test_a_line_in_a_macros_loop_marks_its_own_paragraph_alone(tmp_path: Path) -> None:
    text = (
        "{% macro listed(lines) %}\n{% for line in lines %}\n- {{ line.text | prose }}"
        "{% if line.short %} {{ line.holder }}{% endif %}\n\n{% endfor %}\n{% endmacro %}\n"
        "{{ listed(view.lines) }}\n"
    )
    assert [text[:4] for text in texts(blocks(text, tmp_path, OPEN, CLOSED, OPEN, HOUSE))] == [
        *("(P) ", "(C) ", "(P) ", "(H) ")
    ]


def test_a_tab_that_is_named_after_a_point_has_the_points_mark(tmp_path: Path) -> None:
    text = "{{ tab('A', view.lines[0].short) }}\n\n{{ tab('B', 'Sources') }}\n"
    titles = [b.title for b in blocks(text, tmp_path, CLOSED) if isinstance(b, TabStart)]
    assert titles == ["(C) closed words", "(P) Sources"]


def test_a_paragraph_takes_the_highest_of_its_points(tmp_path: Path) -> None:
    text = "{% for line in view.lines %}{{ line.text }} {% endfor %}"
    assert texts(blocks(text, tmp_path, OPEN, CLOSED, HOUSE)) == [
        "(C) open words closed words house words"
    ]


def test_every_kind_of_portion_has_its_mark(tmp_path: Path) -> None:
    text = (
        "# A memo\n\n## On {{ view.lines[0].text }}\n\n"
        "1. first\n\n    - {{ view.lines[1].text }}\n    - last\n\n"
        "::: judgment\nJudged.\n:::\n\n"
        "{{ tab('A', 'Points') }}\n\n::: heading-block\n"
        "| Line | Value |\n| --- | --- |\n| TO | {{ view.lines[0].text }} |\n"
        "| FROM | a desk |\n:::\n"
    )
    found = blocks(text, tmp_path, CLOSED, HOUSE)
    assert texts(found) == [
        *("(P) A memo", "(C) On closed words", "(P) first", "(H) house words", "(P) last"),
        "(P) Judged.",
    ]
    html = write_html(memo(text, tmp_path, CLOSED, HOUSE))
    assert "Tab A · (P) Points" in html
    assert "<dt>TO</dt><dd>(C) closed words</dd>" in html
    assert "<dt>FROM</dt><dd>(P) a desk</dd>" in html
    assert 'id="on-closed-words"' in html, "what leads there is as it was"


def test_a_table_is_marked_by_its_highest_cell_in_the_head_that_repeats(tmp_path: Path) -> None:
    text = (
        "Table: What is said\n| Who | What |\n| --- | --- |\n"
        "{% for line in view.lines %}\n| {{ line.holder }} | {{ line.text }} |\n{% endfor %}\n"
    )
    [table] = blocks(text, tmp_path, OPEN, CLOSED, HOUSE)
    assert isinstance(table, Table)
    assert plain_text(table.header[0].inlines) == "(C) Who"
    assert table.title == "(C) What is said"
    cells = [plain_text(cell.inlines) for row in table.rows for cell in row]
    assert cells == ["Japan", "open words", "Japan", "closed words", "Japan", "house words"]


def test_a_table_without_a_head_is_marked_in_its_first_cell(tmp_path: Path) -> None:
    text = "|  |  |\n| --- | --- |\n| {{ view.lines[0].text }} | b |\n"
    [table] = blocks(text, tmp_path, CLOSED)
    assert isinstance(table, Table)
    assert plain_text(table.rows[0][0].inlines) == "(C) closed words"


def test_a_note_is_a_portion_of_its_own_marked_by_its_sources(tmp_path: Path) -> None:
    line = a_line("open words", "", "cable")
    text = "{{ view.lines[0].text }}{{ view.lines[0] | note }}\n"
    [paragraph] = blocks(text, tmp_path, line)
    assert isinstance(paragraph, Paragraph)
    assert plain_text(paragraph.inlines) == "(P) open words"
    [note] = [inline for inline in paragraph.inlines if isinstance(inline, Note)]
    assert plain_text(note.inlines).startswith("(C) “A cable")


def test_a_source_in_the_list_of_sources_has_its_own_mark(tmp_path: Path) -> None:
    text = (
        "{% for line in view.lines %}{{ line | cite }}{% endfor %}\n\n"
        "{% for cited in cited_sources() %}\n- {{ cited.source.title }}\n\n{% endfor %}\n"
    )
    assert texts(blocks(text, tmp_path, HOUSE, CLOSED))[1:] == ["(P) A paper", "(C) A cable"]


def test_each_paragraph_of_a_long_text_has_its_mark(tmp_path: Path) -> None:
    long = a_line("First.\n\nSecond:\n\n- one\n- two", "CLOSED")
    found = texts(blocks("{{ view.lines[0].text | prose }}\n", tmp_path, long))
    assert found == ["(C) First.", "(C) Second:", "(C) one", "(C) two"]


def test_a_text_set_aside_keeps_its_level_beside_a_lower_one(tmp_path: Path) -> None:
    text = (
        "{% set kept = view.lines[0].text | prose %}{% set plain = view.lines[0].text %}\n"
        "{{ kept if view.lines[1].text }}\n\n{{ plain if view.lines[1].text }}\n"
    )
    assert texts(blocks(text, tmp_path, CLOSED, HOUSE)) == ["(C) closed words"] * 2


@pytest.mark.parametrize("printed", ["text", "text | prose", "short"])
def test_a_reviewers_note_and_a_mark_go_together(printed: str, tmp_path: Path) -> None:
    note = ReviewNote(point="p", by="A. Reviewer", text="Sure?")
    text = "{{ view.lines[0].PRINTED }}\n".replace("PRINTED", printed)
    [paragraph] = blocks(text, tmp_path, CLOSED, brief=Brief(title="B", review=(note,)))
    assert isinstance(paragraph, Paragraph)
    assert plain_text(paragraph.inlines) == "(C) closed words"
    [commented] = [inline for inline in paragraph.inlines if isinstance(inline, Commented)]
    assert plain_text(commented.inlines) == "closed words"
    assert [comment.text for comment in commented.comments] == ["Sure?"]


def test_the_marking_in_the_body_has_no_mark(tmp_path: Path) -> None:
    found = blocks("::: marking\n{{ view.marking }}\n:::\n\nWords.\n", tmp_path)
    assert texts(found) == ["UNCLASSIFIED", "(P) Words."]


def test_the_drafters_own_words_are_marked_as_the_memo_is(tmp_path: Path) -> None:
    brief = Brief(title="B", bottom_lines=(Drafted(as_of=DAY, text="own words"),))
    heading = HeadingBlock("A", "", "", DAY, "A subject", "", "decision", "Decide.")
    text = (
        "{{ brief.bottom_lines[0].text }}\n\n{{ view.heading.decision }}\n\n"
        "{{ view.heading.subject }}\n"
    )
    found = blocks(text, tmp_path, brief=brief, heading=heading)
    assert texts(found) == ["(C) own words", "(C) Decide.", "(P) A subject"]


def test_every_writer_prints_the_marks(tmp_path: Path) -> None:
    text = "# A memo\n\n{{ view.lines[0].text }}\n"
    written = memo(text, tmp_path, CLOSED)
    for write in (write_html, preview_text, write_markdown):
        assert "(P) A memo" in write(written)
        assert "(C) closed words" in write(written)
    assert "(C) closed words" in opened(written).text()


def test_without_portion_marks_nothing_is_marked_and_nothing_more_is_done(
    tmp_path: Path,
) -> None:
    assert texts(blocks("{{ view.lines[0].text }}\n", tmp_path, CLOSED, portions=None)) == [
        "closed words"
    ]
    code = (
        "import sys, pathlib, tempfile; from briefer.desk import open_desk;"
        "from briefer.paths import Paths; p = Paths.of_this_machine();"
        "own = pathlib.Path(tempfile.mkdtemp());"
        "d = open_desk(Paths(p.templates, p.assets, own / 'd', own / 'c'));"
        "d.export(d.brief(), own / 'm.docx'); d.close();"
        "print([n for n in sys.modules if n.endswith(('.handled_environment', '.portions'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# The built-in papers --------------------------------------------------------

TEMPLATES = [template.id for template in find_templates(ROOT / "templates")]


@pytest.fixture(scope="module")
def closed_library() -> Library:
    """The starter library with some of its points closed."""
    library = read_library(ROOT / "assets" / "starter-library")
    points = {
        name: msgspec.structs.replace(point, handling="CLOSED" if number % 3 else "")
        for number, (name, point) in enumerate(library.points.items())
    }
    settings = msgspec.structs.replace(
        library.settings, handling_scale=("PUBLIC", "HOUSE", "CLOSED"), portion_marks=True
    )
    return Library(library.root, settings, {**library.records, "points": points})


def closed_view(library: Library) -> MemoView:
    brief = msgspec.structs.replace(library.brief(), marking="", bottom_lines=(), bearings={})
    return view_of(library, brief, PROFILE)


@pytest.mark.parametrize("template", TEMPLATES)
def test_no_built_in_paper_prints_a_closed_point_under_a_lower_mark(
    closed_library: Library, template: str
) -> None:
    view = closed_view(closed_library)
    paper = compose(template, (ROOT / "templates",), view, closed_library)
    closed = {
        _plain(text)
        for line in view.lines
        if line.handling == "CLOSED"
        for text in (line.text, line.filed, line.short, line.point.say)
        if len(text) > 20
    }
    portions = list(_portions(paper.blocks))
    assert portions
    for mark, text in portions:
        assert mark in ("(P)", "(C)"), text
        if any(words in _plain(text) for words in closed):
            assert mark == "(C)", text
    assert any(mark == "(P)" for mark, _ in portions)


def _plain(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


def _portions(found: tuple[Block, ...]) -> Any:
    """Give each portion's mark and text, a table as one."""
    for block in found:
        if isinstance(block, Paragraph | Heading):
            text = plain_text(block.inlines)
            yield text.split(" ")[0], text
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from _portions(item.blocks)
        elif isinstance(block, Group) and block.role == "heading-block":
            for block_table in block.blocks:
                assert isinstance(block_table, Table)
                for row in block_table.rows:
                    text = plain_text(row[1].inlines)
                    yield text.split(" ")[0], text
        elif isinstance(block, Group) and block.role != "marking":
            yield from _portions(block.blocks)
        elif isinstance(block, Table):
            cells = [plain_text(c.inlines) for row in (block.header, *block.rows) for c in row]
            yield " ".join(cells).split(" ")[0], " ".join(cells)
