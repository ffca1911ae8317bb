"""No memo leaves with a marking below what it holds; its profile is the library's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document

from briefer.desk import Desk, open_desk
from briefer.desk.marking import MarkedBelow, UnknownLevel
from briefer.errors import LibraryError
from briefer.library.briefs import Designation
from briefer.library.creating import create_library
from briefer.memo.blocks import Group
from briefer.paths import Paths
from tests.memo.memos import preview_text

ADDED = "handling_scale: [UNCLASSIFIED, CUI]\nmarking_profile: {}\n"
WHO = Designation(controlling_office="Sample Desk", category=("PRVCY",), contact="A. Name")


def library_with(paths: Paths, root: Path, profile: str) -> Desk:
    """Open a copy of the starter library with one point that is CUI."""
    create_library(root, paths.starter_library)
    settings = root / "library.yaml"
    text = settings.read_text().replace("handling_scale: [UNCLASSIFIED]\n", ADDED.format(profile))
    settings.write_text(text)
    point = root / "points" / "rec-jhlc.md"
    point.write_text(point.read_text().replace("---\n", "---\nhandling: CUI\n", 1))
    return open_desk(paths, root)


@pytest.fixture
def desk(paths: Paths, tmp_path: Path) -> Iterator[Desk]:
    opened = library_with(paths, tmp_path / "library", "us-cui-dod")
    yield opened
    opened.close()


@pytest.mark.parametrize("suffix", [".docx", ".html", ".md"])
def test_a_brief_that_asks_for_less_is_refused_with_the_points_named(
    desk: Desk, tmp_path: Path, suffix: str
) -> None:
    with pytest.raises(MarkedBelow, match=r"marked UNCLASSIFIED .* points/.*jhlc.* \(CUI\)") as no:
        desk.export(desk.brief(), tmp_path / f"memo{suffix}")
    assert no.value.fix == "Mark it CUI, or leave them out"
    assert not (tmp_path / f"memo{suffix}").exists()


def test_without_a_level_asked_for_it_is_what_it_holds(desk: Desk, tmp_path: Path) -> None:
    brief = desk.changed(desk.brief(), marking="")
    exported = desk.export(brief, tmp_path / "memo.docx")
    assert exported.memo.marking == "CUI"
    document = Document(str(exported.path))
    for section in document.sections:
        assert section.header.paragraphs[0].text.startswith("CUI // SAMPLE")
        assert section.footer.paragraphs[-1].text.startswith("CUI // SAMPLE")
    assert any(p.text.startswith("CUI // SAMPLE") for p in document.paragraphs[:2])


def test_the_preview_shows_what_it_holds_whatever_is_asked_for(desk: Desk) -> None:
    assert "CUI // SAMPLE" in preview_text(desk.memo(desk.brief()))


def test_a_level_that_is_not_on_the_scale_is_named_with_the_nearest(desk: Desk) -> None:
    with pytest.raises(UnknownLevel, match=r"'CIU' is not on .* Nearest: CUI"):
        desk.changed(desk.brief(), marking="CIU")


@pytest.mark.parametrize("template", ["leaders-meeting", "talking-points", "scene-setter"])
def test_the_designation_block_stands_on_the_first_page_of_every_paper(
    desk: Desk, template: str
) -> None:
    brief = desk.changed(desk.brief(), marking="", template=template, designation=WHO)
    marking, block, *_ = desk.memo(brief).blocks
    assert isinstance(marking, Group)
    assert isinstance(block, Group)
    assert (marking.role, block.role) == ("marking", "heading-block")
    html = preview_text(desk.memo(brief))
    for words in ("Controlled by", "Sample Desk", "CUI category", "PRVCY", "POC", "A. Name"):
        assert words in html


def test_an_offices_own_template_gets_the_block_without_asking(desk: Desk) -> None:
    (desk.root / "templates" / "own.md.j2").write_text("# {{ view.title }}\n")
    brief = desk.changed(desk.brief(), marking="", template="own", designation=WHO)
    assert "Controlled by" in preview_text(desk.memo(brief))


def test_what_the_block_lacks_is_a_gap(desk: Desk) -> None:
    gaps = desk.gaps(desk.changed(desk.brief(), marking=""))
    assert [gap.what for gap in gaps[:3]] == ["controlling office", "category", "contact"]


def test_a_profile_that_is_not_there_is_said_by_name(paths: Paths, tmp_path: Path) -> None:
    desk = library_with(paths, tmp_path / "other", "us-cui-dodd")
    with pytest.raises(LibraryError, match="no marking profile"):
        desk.memo(desk.brief())
    assert [p.field for p in desk.check()] == ["marking_profile"]
    desk.close()


def test_a_profile_of_none_prints_the_notice_alone(paths: Paths, tmp_path: Path) -> None:
    desk = library_with(paths, tmp_path / "other", "none")
    memo = desk.memo(desk.changed(desk.brief(), marking=""))
    desk.close()
    assert memo.marking == ""
    assert memo.notice.startswith("SAMPLE")
