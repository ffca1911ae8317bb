"""A point just for one memo is printed in every format, and its words are only words."""

from __future__ import annotations

import html
import zipfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from briefer.desk import Desk, open_desk
from briefer.library.briefs import Brief, OwnPoint, Rewording
from briefer.library.record import Citation
from briefer.paths import Paths
from tests.memo.pdf.read import read_bytes

TEXT = "Expect {{ view.title }} on chips"
SOURCED = OwnPoint(
    id="own.1", section="watch-outs", text=TEXT, cites=(Citation(source="jacobs-2022"),)
)
UNSOURCED = OwnPoint(id="own.2", section="agenda", area="ai", text="AI is new here.")


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    opened = open_desk(paths)
    yield opened
    opened.close()


def with_own(desk: Desk, *points: OwnPoint) -> Brief:
    return msgspec.structs.replace(desk.brief(), own_points=points)


def text_of(path: Path) -> str:
    """Give what a file says, without markup and without regard to how lines break."""
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as memo:
            content = memo.read("word/document.xml").decode()
            content = content.replace('<w:t xml:space="preserve">', "").replace("</w:t>", "")
    elif path.suffix == ".pdf":
        content = read_bytes(path.read_bytes()).text
    else:
        content = path.read_text(encoding="utf-8").replace("\\", "")
    return " ".join(html.unescape(content).split())


@pytest.mark.parametrize("suffix", [".docx", ".pdf", ".html", ".md"])
def test_every_format_prints_it_as_it_was_typed_and_says_what_lacks_a_source(
    desk: Desk, tmp_path: Path, suffix: str
) -> None:
    exported = desk.export(with_own(desk, SOURCED, UNSOURCED), tmp_path / f"memo{suffix}")

    text = text_of(exported.path)
    assert TEXT in text
    assert "AI is new here" in text
    assert "[Missing: a source" in text


def test_what_lacks_a_source_is_told_once_and_what_has_one_is_not(desk: Desk) -> None:
    gaps = desk.gaps(with_own(desk, SOURCED, UNSOURCED))

    told = [gap for gap in gaps if gap.key.startswith("no-source:own.")]
    assert [gap.key for gap in told] == ["no-source:own.2"]
    assert "the brief, under own.2" in told[0].fix


def test_a_spoken_point_needs_no_source(desk: Desk) -> None:
    spoken = OwnPoint(id="own.1", section="talking-points", text="Thank the Prime Minister.")

    assert not [gap for gap in desk.gaps(with_own(desk, spoken)) if "own.1" in gap.key]


def test_a_memo_without_any_is_to_the_byte_what_it_was(desk: Desk, tmp_path: Path) -> None:
    one, two = tmp_path / "one.docx", tmp_path / "two.docx"
    desk.export(desk.brief(), one)
    desk.export(with_own(desk), two)
    assert one.read_bytes() == two.read_bytes()


def test_it_is_saved_with_its_brief_and_no_point_of_the_library(desk: Desk) -> None:
    desk.save(with_own(desk, SOURCED))

    desk.read_anew()
    assert desk.brief().own_points == (SOURCED,)
    assert "own.1" not in desk.library.points
    assert not [problem for problem in desk.check() if problem.field == "own_points"]


def test_a_reworded_point_keeps_its_citation(desk: Desk, tmp_path: Path) -> None:
    brief = desk.brief()
    line = next(line for line in desk.view(brief).watch if line.cites)
    words = Rewording(point=line.point.id, text="Said {{ otherwise }} here.")
    reworded = msgspec.structs.replace(brief, rewordings=(words,))

    (again,) = [one for one in desk.view(reworded).watch if one.point.id == line.point.id]
    text = text_of(desk.export(reworded, tmp_path / "memo.md").path)
    assert again.cites == line.cites
    assert "Said {{ otherwise }} here. [" in text


def test_its_portion_is_marked_as_the_whole_memo_is(desk: Desk, tmp_path: Path) -> None:
    path = desk.root / "library.yaml"
    settings = "handling_scale: [UNCLASSIFIED, CONFIDENTIAL]\nportion_marks: true\n"
    kept = [
        line
        for line in path.read_text(encoding="utf-8").splitlines()
        if not line.startswith(("handling_scale", "marking_profile", "portion_marks"))
    ]
    path.write_text("\n".join(kept) + "\n" + settings, encoding="utf-8")
    desk.read_anew()
    point = desk.library.points["watch-taiwan"]
    desk.save(msgspec.structs.replace(point, handling="CONFIDENTIAL"))

    brief = msgspec.structs.replace(with_own(desk, SOURCED), marking="")
    text = text_of(desk.export(brief, tmp_path / "memo.md").path)

    (line,) = [part for part in text.split("- ") if TEXT in part][:1]
    assert line.startswith("(CONFIDENTIAL)")
