"""A library is there by its library.yaml; an empty folder in its place is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.errors import LibraryGone
from briefer.library.creating import create_library
from briefer.library.standing import refuse_gone, stands


def test_a_library_stands_and_the_place_where_it_stood_does_not(tmp_path: Path) -> None:
    root = tmp_path / "library"
    create_library(root)
    refuse_gone(root)
    root.rename(tmp_path / "away")
    with pytest.raises(LibraryGone, match="Put the stick back in"):
        refuse_gone(root)
    root.mkdir()
    assert not stands(root)


def test_a_disk_that_answers_with_faults_is_away(tmp_path: Path) -> None:
    assert not stands(tmp_path / ("long" * 100)), "no system looks that name up"
