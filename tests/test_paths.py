"""Everything lies in the user's own folders, or beside a portable program."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs
import pytest

from briefer import paths
from briefer.paths import Paths, beside_the_program


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder build in a folder of its own."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "Briefer" / "briefer"))
    (tmp_path / "Briefer").mkdir()
    return tmp_path / "Briefer"


def test_without_a_marker_nothing_lies_beside_the_program(program: Path) -> None:
    found = Paths.of_this_machine()
    assert not found.portable
    for folder in (found.user_data, found.user_cache):
        assert not folder.is_relative_to(program)


@pytest.mark.parametrize("is_folder", [False, True])
def test_with_a_marker_everything_does(program: Path, *, is_folder: bool) -> None:
    marker = program / "briefer-portable"
    if is_folder:
        marker.mkdir()
    else:
        marker.touch()
    found = Paths.of_this_machine()
    assert found.user_data == program / "Briefer Data"
    assert found.portable
    for folder in (found.user_library, found.user_cache, found.index_folder):
        assert folder.is_relative_to(found.user_data)
    assert found.starter_library.is_dir()


def test_beside_a_bundle_is_beside_what_one_sees_in_the_finder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "Briefer.app" / "Contents" / "MacOS" / "briefer"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(inside))
    assert beside_the_program() == tmp_path.resolve()


def test_a_checkout_is_its_own_program() -> None:
    assert beside_the_program() == Path(paths.__file__).resolve().parents[1]


@pytest.mark.parametrize("home", ["/home/ann", "/home/ann/", "", "ann"])
@pytest.mark.parametrize("said", [None, "", "/srv/ann", "ann/data", "~/data"])
def test_the_users_folders_are_those_of_the_system(
    home: str, said: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", home)
    for variable in ("XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(variable, raising=False)
        if said is not None:
            monkeypatch.setenv(variable, said)
    found, theirs = Paths.of_this_machine(), platformdirs.PlatformDirs("Briefer", appauthor=False)
    assert (found.user_data, found.user_cache) == (theirs.user_data_path, theirs.user_cache_path)
