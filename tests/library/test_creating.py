"""A library is made whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.errors import LibraryError
from briefer.library.checking import check_library
from briefer.library.creating import create_library
from briefer.library.reading import read_library

STARTER = Path(__file__).parents[2] / "assets" / "starter-library"


def test_a_copy_of_the_starter_library_has_every_record(tmp_path: Path) -> None:
    create_library(tmp_path / "mine", STARTER)
    assert read_library(tmp_path / "mine").records == read_library(STARTER).records
    assert [p.name for p in tmp_path.iterdir()] == ["mine"]


def test_an_empty_library_has_no_problem_whatever_its_name(tmp_path: Path) -> None:
    create_library(tmp_path / 'My "Library": 1')
    library = read_library(tmp_path / 'My "Library": 1')
    assert library.settings.title == 'My "Library": 1'
    assert check_library(library) == ()


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("mine")
    with pytest.raises(LibraryError, match="something there already"):
        create_library(tmp_path, STARTER)
    assert [p.name for p in tmp_path.iterdir()] == ["note.txt"]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LibraryError, match="the library was not made"):
        create_library(tmp_path / "file" / "library")
