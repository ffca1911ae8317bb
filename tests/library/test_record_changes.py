"""A record's file keeps its own text when it is edited or moved."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from briefer.errors import SaveError
from briefer.library.reading import read_library
from briefer.library.record_changes import edit_of, files_that_may_name, move_of, removal_of
from tests.library.small_library import make_library, write

OWN = b"\xef\xbb\xbf---\r\n# ask Ann\r\nkind: fact\r\nours: 12\r\n---\r\nWords.\r\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    make_library(tmp_path)
    (tmp_path / "points" / "own.md").write_bytes(OWN)
    return tmp_path


def test_a_moved_file_is_the_same_to_the_byte(root: Path) -> None:
    held = read_library(root).points["own"]
    made, gone = move_of(root, held, msgspec.structs.replace(held, id="new"))
    assert (made.path, made.before, made.after) == ("points/new.md", None, OWN)
    assert (gone.path, gone.before, gone.after) == ("points/own.md", OWN, None)


def test_an_edit_changes_the_lines_of_its_field_alone(root: Path) -> None:
    held = read_library(root).points["own"]
    change = edit_of(root, held, msgspec.structs.replace(held, kind="watch"))
    assert change.after == OWN.replace(b"kind: fact", b"kind: watch")


def test_a_file_that_is_other_than_what_was_read_is_refused(root: Path) -> None:
    held = read_library(root).points["own"]
    (root / "points" / "own.md").write_bytes(OWN.replace(b"Words", b"Other words"))
    with pytest.raises(SaveError, match="changed outside"):
        removal_of(root, held)


def test_only_what_can_not_be_read_is_looked_through_for_a_name(root: Path) -> None:
    write(root, "points/broken.md", "---\nkind: fact\ndialogues: [jhlc]\n")
    write(root, "points/other.md", "---\nkind: fact\ndialogues: [jhlc-sub]\n")
    library = read_library(root)
    assert list(files_that_may_name(library, "jhlc")) == ["points/broken.md"]
    assert list(files_that_may_name(library, "last-met")) == []
