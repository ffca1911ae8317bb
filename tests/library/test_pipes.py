"""A pipe in the place of any file is told, and never waited for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefer.errors import LibraryError
from briefer.library.checking import check_library
from briefer.library.claiming import FILE, Taken, claim, claimant
from briefer.library.reading import read_library
from tests.library.small_library import make_library


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make_library(tmp_path / "library")


def test_as_the_settings_it_keeps_the_library_from_being_opened(root: Path) -> None:
    (root / "library.yaml").unlink()
    os.mkfifo(root / "library.yaml")
    with pytest.raises(LibraryError, match="it is no ordinary file"):
        read_library(root)


@pytest.mark.parametrize("name", ["kept-apart.yaml", "refused-suggestions.yaml"])
def test_as_decisions_it_is_a_problem(root: Path, name: str) -> None:
    (root / name).unlink(missing_ok=True)
    os.mkfifo(root / name)
    (told,) = [each for each in check_library(read_library(root)) if each.file == name]
    assert told.problem == "can't be read: it is no ordinary file"


def test_as_a_claim_it_is_somebodys(root: Path) -> None:
    os.mkfifo(root / FILE)
    assert isinstance(claim(root, claimant("ann", "PC-7", "")), Taken)
