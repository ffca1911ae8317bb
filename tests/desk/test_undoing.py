"""A change of the library taken back, to the byte, from its history."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefer.desk import Desk, open_desk
from briefer.desk.undoing import CannotUndo, noted, take_back
from briefer.library.creating import create_library
from briefer.paths import Paths


@pytest.fixture
def desk(tmp_path: Path, paths: Paths) -> Iterator[Desk]:
    create_library(tmp_path / "library", paths.starter_library)
    desk = open_desk(paths, tmp_path / "library")
    yield desk
    desk.close()


def rename(desk: Desk, area: str, name: str) -> None:
    desk.save(replace(desk.library.areas[area], name=name))


def contents(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and ".git" not in path.parts
    }


def test_work_that_changes_nothing_has_no_changes(desk: Desk) -> None:
    assert noted(desk, lambda desk: desk.library.settings.format)[1] == ()


def test_several_changes_are_taken_back_and_done_again_as_one(desk: Desk) -> None:
    before = contents(desk.root)

    def work(desk: Desk) -> None:
        rename(desk, "quantum", "Quantum technologies")
        desk.save(replace(desk.library.areas["quantum"], id="new", name="New"))
        rename(desk, "quantum", "Quantum")

    _, changes = noted(desk, work)
    after = contents(desk.root)
    assert len(changes) >= 2
    undone = take_back(desk, changes)
    assert contents(desk.root) == before
    assert "new" not in desk.library.areas
    take_back(desk, undone)
    assert contents(desk.root) == after
    assert desk.library.areas["new"].name == "New"


def test_each_taking_back_says_in_the_history_what_it_is(desk: Desk) -> None:
    _, changes = noted(desk, lambda desk: rename(desk, "quantum", "Quantum technologies"))
    undone = take_back(desk, changes)
    again = take_back(desk, undone)
    take_back(desk, again)
    said = [change.message for change in desk.changes_of(desk.library.areas["quantum"])][:4]
    assert [words.split(":")[0] for words in said] == ["Undo", "Do again", "Undo", "Edit area"]


def test_what_was_changed_again_since_stays_and_is_named(desk: Desk) -> None:
    _, changes = noted(desk, lambda desk: rename(desk, "quantum", "Quantum technologies"))
    file = desk.root / "areas" / "quantum.md"
    file.write_text(file.read_text() + "More.\n")
    now = contents(desk.root)
    with pytest.raises(CannotUndo, match=r"areas/quantum\.md"):
        take_back(desk, changes)
    assert contents(desk.root) == now
