from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from briefer.desk import Desk, open_desk
from briefer.desk.origin import origin_of
from briefer.errors import UnknownRecord
from briefer.library.briefs import Rewording
from briefer.library.creating import create_library
from briefer.paths import Paths


@pytest.fixture
def desk(tmp_path: Path, paths: Paths) -> Iterator[Desk]:
    create_library(tmp_path / "library", paths.starter_library)
    desk = open_desk(paths, tmp_path / "library")
    yield desk
    desk.close()


def test_a_line_rests_on_its_point_and_that_on_its_sources(desk: Desk) -> None:
    origin = origin_of(desk, desk.brief(), "rec-space", "us")
    assert origin.text == desk.library.points["rec-space"].body
    assert origin.cites
    first = origin.cites[0]
    assert first.title == desk.library.sources[first.source].title
    assert first.about
    in_japanese = origin_of(desk, desk.brief(), "rec-space", "ja").cites[0]
    assert "年" in in_japanese.about
    assert "年" not in first.about
    assert not origin.reworded
    assert not origin.own


def test_a_reworded_line_shows_what_the_library_has(desk: Desk) -> None:
    reworded = Rewording(point="rec-space", text="Said otherwise.")
    brief = msgspec.structs.replace(desk.brief(), rewordings=(reworded,))
    origin = origin_of(desk, brief, "rec-space", "us")
    assert origin.reworded
    assert origin.text != "Said otherwise."


def test_a_point_that_the_memo_does_not_print_is_unknown(desk: Desk) -> None:
    with pytest.raises(UnknownRecord):
        origin_of(desk, desk.brief(), "nobody", "us")
