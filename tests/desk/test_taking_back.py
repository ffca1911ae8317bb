"""An export taken back right after."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefer.desk import Desk, open_desk
from briefer.desk.register import hand_over, register_of
from briefer.desk.taking_back import content_of, take_export_back
from briefer.errors import ExportError
from briefer.library.creating import create_library
from briefer.library.register.entry import RegisterError
from briefer.library.register.keeping import hash_of
from briefer.paths import Paths


@pytest.fixture
def desk(tmp_path: Path, paths: Paths) -> Iterator[Desk]:
    create_library(tmp_path / "library", paths.starter_library)
    desk = open_desk(paths, tmp_path / "library")
    yield desk
    desk.close()


def export(desk: Desk, target: Path) -> tuple[str, str]:
    """Export the default brief; give the hash of what was written, and the entry's id."""
    exported = desk.export(desk.brief(), target)
    assert exported.entry is not None
    return hash_of(exported.content), exported.entry.id


def test_a_new_file_goes_and_the_register_says_so(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "memo.md"
    written, entry = export(desk, target)
    take_export_back(desk, target, written, None, entry)
    assert not target.exists()
    noted = register_of(desk).entry(entry)
    assert noted.taken_back is not None
    assert (desk.root / noted.file).is_file(), "what was exported is still on file"


def test_what_was_replaced_is_there_again(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "memo.md"
    target.write_text("yesterday's")
    before = content_of(target)
    written, entry = export(desk, target)
    take_export_back(desk, target, written, before, entry)
    assert target.read_text() == "yesterday's"


def test_a_file_changed_since_stays(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "memo.md"
    written, entry = export(desk, target)
    target.write_text("edited by hand")
    with pytest.raises(ExportError, match="was changed since the export"):
        take_export_back(desk, target, written, None, entry)
    assert target.read_text() == "edited by hand"
    assert register_of(desk).entry(entry).taken_back is None


def test_what_was_handed_over_is_not_taken_back(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "memo.md"
    written, entry = export(desk, target)
    hand_over(desk, entry, "the President")
    content = target.read_bytes()
    with pytest.raises(RegisterError, match="handed over to the President"):
        take_export_back(desk, target, written, None, entry)
    assert target.read_bytes() == content
