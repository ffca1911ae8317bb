"""A brief's order of the sections goes out in every format, from any template."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefer.desk import Desk, open_desk
from briefer.desk.comparing import compare_briefs
from briefer.desk.outline import outline_of
from briefer.library.briefs import Brief, ReviewNote
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


def test_a_reviewers_note_stands_on_its_point_once(desk: Desk, brief: Brief) -> None:
    note = ReviewNote(point="watch-taiwan", by="A. Reviewer", text="Say which strait.")
    memo = desk.memo(replace(brief, review=(note,)))
    assert str(memo.blocks).count("Say which strait.") == 1


def test_portions_are_marked_in_the_briefs_order_too(
    desk: Desk, brief: Brief, tmp_path: Path
) -> None:
    path = desk.root / "library.yaml"
    lines = path.read_text(encoding="utf-8").splitlines()
    marked = ("handling_scale", "marking_profile", "portion_marks")
    kept = [line for line in lines if not line.startswith(marked)]
    asked = ("handling_scale: [UNCLASSIFIED, CONFIDENTIAL]", "portion_marks: true", "")
    path.write_text("\n".join((*kept, *asked)), encoding="utf-8")
    desk.read_anew()
    point = desk.library.points["watch-taiwan"]
    desk.save(replace(point, handling="CONFIDENTIAL"))
    text = desk.export(replace(brief, marking=""), tmp_path / "memo.md").path.read_text("utf-8")
    comes_in_order(text.replace("</a>", "").replace("(UNCLASSIFIED) ", ""))
    line = next(one for one in text.splitlines() if "**Taiwan" in one)
    assert line.startswith("- (CONFIDENTIAL)")
