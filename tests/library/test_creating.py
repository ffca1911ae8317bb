"""A library is made whole or not at all."""

from __future__ import annotations

import resource
import signal
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


@pytest.mark.parametrize("limit", [0, 900], ids=["nothing", "small-files"])
def test_a_full_disk_is_one_line_and_leaves_nothing(tmp_path: Path, limit: int) -> None:
    held = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, held[1]))
    try:
        with pytest.raises(LibraryError) as refused:
            create_library(tmp_path / "new" / "folder" / "mine", STARTER)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, held)
        signal.signal(signal.SIGXFSZ, ignored)
    assert refused.value.what == "the library was not made: file too large"
    assert len(str(refused.value)) < 300
    assert list(tmp_path.iterdir()) == []


def test_the_first_file_that_can_not_be_copied_ends_it_by_name(tmp_path: Path) -> None:
    starter = tmp_path / "starter"
    (starter / "points").mkdir(parents=True)
    for name in ("one.md", "two.md"):
        (starter / "points" / name).symlink_to("nowhere")
    with pytest.raises(LibraryError, match="was not made: no such file or directory"):
        create_library(tmp_path / "mine", starter)
    assert [path.name for path in tmp_path.iterdir()] == ["starter"]
