from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from briefer.desk import Desk, open_desk
from briefer.desk.preview import preview_of
from briefer.library.briefs import Rewording
from briefer.library.creating import create_library
from briefer.paths import Paths


@pytest.fixture
def desk(tmp_path: Path, paths: Paths) -> Iterator[Desk]:
    create_library(tmp_path / "library", paths.starter_library)
    desk = open_desk(paths, tmp_path / "library")
    yield desk
    desk.close()


def test_each_line_knows_its_point_and_each_point_its_source(desk: Desk) -> None:
    preview = preview_of(desk, desk.brief()).preview
    text = "".join(piece.html for piece in preview.pieces)
    assert '<span title="form:chips-april-2021">' in text
    assert '<span title="text:' in text
    source = preview.sources["chips-april-2021"]
    assert source in desk.library.sources


def test_what_is_reworded_changes_its_own_pieces_alone(desk: Desk) -> None:
    brief = desk.brief()
    before = preview_of(desk, brief).preview
    reworded = Rewording(point="rec-space", text="Hold the eighth session this year.")
    changed = msgspec.structs.replace(brief, rewordings=(reworded,))
    after = preview_of(desk, changed).preview
    fresh = set(after.pieces) - set(before.pieces)
    assert 0 < len(fresh) < 4
    assert any("Hold the eighth session this year." in piece.html for piece in fresh)


def test_the_pages_are_the_letterheads(desk: Desk) -> None:
    a4 = desk.changed(desk.brief(), letterhead="a4-japanese")
    assert round(preview_of(desk, a4).preview.look.height) == 842
    assert preview_of(desk, a4).preview.not_used is None


@pytest.mark.parametrize("content", [b"", b"no Word file", None])
def test_a_letterhead_that_cannot_be_used_is_named_and_the_plain_one_shown(
    desk: Desk, content: bytes | None
) -> None:
    if content is not None:
        (desk.root / "letterheads").mkdir(exist_ok=True)
        (desk.root / "letterheads" / "ours.docx").write_bytes(content)
    lost = msgspec.structs.replace(desk.brief(), letterhead="ours")
    preview = preview_of(desk, lost).preview
    assert round(preview.look.height) == 792
    assert preview.not_used is not None
    assert "ours" in str(preview.not_used)


def test_the_gaps_are_those_before_an_export(desk: Desk) -> None:
    assert preview_of(desk, desk.brief()).gaps == desk.gaps(desk.brief())


def test_the_export_knows_nothing_of_it(desk: Desk) -> None:
    from briefer.memo.blocks import Pointed

    assert "Pointed" not in repr(desk.memo(desk.brief()))
    assert Pointed.__name__ == "Pointed"
