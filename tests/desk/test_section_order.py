"""A brief's order of the sections goes out in every format, from any template."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefer.desk import Desk, open_desk
from briefer.desk.comparing import compare_briefs
from briefer.desk.outline import outline_of
from briefer.library.briefs import Brief
from briefer.memo.plain import write_markdown
from briefer.memo.word.reading import read_word
from briefer.paths import Paths
from tests.memo.pdf.read import read_bytes

ORDER = (
    *("bottom-line", "watch-outs", "sequencing-and-next-steps", "objectives"),
    *("tabs/background", "tabs/talking-points", "tabs/background/general"),
    "tabs/background/semiconductors",
)
WANTED = (
    *("Bottom line", "Watch-outs", "U.S. objectives", "Tab A · Background", "General"),
    *("Semiconductors", "Tab F · Talking points"),
)


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    opened = open_desk(paths)
    yield opened
    opened.close()


@pytest.fixture
def brief(desk: Desk) -> Brief:
    return replace(desk.brief(), section_order=ORDER)


def comes_in_order(text: str) -> None:
    at = 0
    for words in WANTED:
        found = text.find(words, at)
        assert found >= 0, f"{words} does not come after what stands before it"
        at = found


@pytest.mark.parametrize("ending", ["md", "html"])
def test_texts_have_the_sections_in_the_briefs_order(
    desk: Desk, brief: Brief, tmp_path: Path, ending: str
) -> None:
    path = desk.export(brief, tmp_path / f"memo.{ending}").path
    comes_in_order(path.read_text(encoding="utf-8").replace("</a>", ""))


def test_word_has_them_so(desk: Desk, brief: Brief, tmp_path: Path) -> None:
    path = desk.export(brief, tmp_path / "memo.docx").path
    comes_in_order(write_markdown(read_word(path).memo).replace("</a>", ""))


def test_a_pdf_has_them_so(desk: Desk, brief: Brief, tmp_path: Path) -> None:
    path = desk.export(brief, tmp_path / "memo.pdf").path
    comes_in_order("\n".join(title for _, title in read_bytes(path.read_bytes()).bookmarks))


def test_a_comparison_has_them_in_the_newer_briefs_order(
    desk: Desk, brief: Brief, tmp_path: Path
) -> None:
    compare_briefs(desk, replace(brief, title="Before"), brief, tmp_path / "marked.docx")
    comes_in_order(write_markdown(read_word(tmp_path / "marked.docx").memo).replace("</a>", ""))


def test_the_outline_has_them_so_and_knows_the_templates_order(desk: Desk, brief: Brief) -> None:
    outline = outline_of(desk, brief).outline
    comes_in_order("\n".join(one.title for one in outline.sections))
    usual = outline_of(desk, desk.brief()).outline
    assert outline.usual == usual.usual
    assert {one.path for one in outline.sections} == {one.path for one in usual.sections}


def test_a_brief_without_an_order_is_as_it_was(desk: Desk, tmp_path: Path) -> None:
    plain = desk.export(desk.brief(), tmp_path / "plain.md").path
    none = replace(desk.brief(), section_order=("gone", "tabs/gone"))
    assert desk.export(none, tmp_path / "none.md").path.read_bytes() == plain.read_bytes()


def test_a_name_survives_another_date_and_another_side(desk: Desk, brief: Brief) -> None:
    paths = {one.path for one in outline_of(desk, brief).outline.sections}
    later = replace(brief, as_of=None, side=None)
    assert {"watch-outs", "objectives", "dialogues", "tabs/background"} <= paths
    assert {"objectives", "dialogues", "tabs/background"} <= {
        one.path for one in outline_of(desk, later).outline.sections
    }
