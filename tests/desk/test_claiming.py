"""A library that one window holds is read alone by any other, and says who holds it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pygit2
import pytest
from msgspec.structs import replace

from briefer.desk import Desk, open_desk
from briefer.desk.claiming import hold
from briefer.errors import ReadOnlyLibrary
from briefer.library.claiming import FILE
from briefer.library.creating import create_library
from briefer.paths import Paths


@pytest.fixture
def root(tmp_path: Path, paths: Paths) -> Path:
    create_library(tmp_path / "library", paths.starter_library)
    return tmp_path / "library"


def opened(paths: Paths, root: Path, author: str) -> Desk:
    own = paths._replace(user_cache=paths.user_cache / author)
    return open_desk(own, root, author=author)


@pytest.fixture
def first(paths: Paths, root: Path, tmp_path: Path) -> Iterator[Desk]:
    desk = opened(paths, root, "ann")
    assert hold(desk, tmp_path / "ann") is None
    yield desk
    desk.close()


@pytest.fixture
def second(paths: Paths, root: Path, first: Desk) -> Iterator[Desk]:
    assert not first.library.read_only
    desk = opened(paths, root, "ben")
    yield desk
    desk.close()


def test_the_second_reads_and_does_not_write(first: Desk, second: Desk, tmp_path: Path) -> None:
    found = hold(second, tmp_path / "ben")
    assert found is not None
    assert not found.stale
    assert second.library.read_only_reason.startswith("ann has it open on ")
    area = second.library.areas["quantum"]
    with pytest.raises(ReadOnlyLibrary, match="ann has it open"):
        second.save(replace(area, name="Quantum technologies"))
    second.read_anew()
    assert second.library.read_only, "also once it was read anew"
    first.save(replace(area, name="Quantum technologies"))


def test_a_folder_that_can_not_be_written_is_read_and_says_so(
    paths: Paths, root: Path, tmp_path: Path
) -> None:
    desk = opened(paths, root, "ann")
    root.chmod(0o555)
    try:
        with nobody():
            assert hold(desk, tmp_path / "ann") is None
    finally:
        root.chmod(0o755)
    assert desk.library.read_only_reason.startswith("Its folder can't be written.")
    with pytest.raises(ReadOnlyLibrary):
        desk.save(replace(desk.library.areas["quantum"], name="Quantum technologies"))
    assert not (root / FILE).exists()
    desk.close()


@contextmanager
def nobody() -> Iterator[None]:
    """Act as nobody, where the test is run by one who may write everywhere."""
    root = os.name == "posix" and os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


def test_taken_over_it_is_written_and_the_first_is_told(
    second: Desk, tmp_path: Path, first: Desk
) -> None:
    assert hold(second, tmp_path / "ben", take_over=True) is None
    assert not second.library.read_only
    first.close()
    assert (second.root / FILE).exists(), "the claim is the second's now"


def test_whoever_opens_it_again_after_a_crash_has_it(
    paths: Paths, root: Path, tmp_path: Path
) -> None:
    left = opened(paths, root, "ann")
    hold(left, tmp_path / "ann")
    desk = opened(paths, root, "ann")
    assert hold(desk, tmp_path / "ann") is None
    assert not desk.library.read_only
    desk.close()
    assert not (root / FILE).exists()
    left.close()


def test_the_claim_is_in_no_history_and_no_problem(first: Desk) -> None:
    before = first.check()
    first.save(replace(first.library.areas["quantum"], name="Quantum technologies"))
    first.history()
    assert (first.root / FILE).exists()
    repository = pygit2.Repository(str(first.root))
    assert FILE not in repository.head.peel(pygit2.Tree)
    repository.free()
    first.read_anew()
    assert first.check() == before
    first.close()
    assert not (first.root / FILE).exists()


def test_the_library_that_ships_is_claimed_by_nobody(paths: Paths, tmp_path: Path) -> None:
    desk = open_desk(paths, paths.starter_library)
    assert hold(desk, tmp_path / "ann") is None
    assert not (paths.starter_library / FILE).exists()
    desk.close()


def test_a_command_is_not_kept_out(first: Desk, paths: Paths, root: Path) -> None:
    assert (first.root / FILE).exists()
    desk = opened(paths, root, "script")
    desk.save(replace(desk.library.areas["quantum"], name="Quantum technologies"))
    desk.close()
