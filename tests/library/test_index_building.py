from __future__ import annotations

from pathlib import Path

import pytest

from briefer.library.index import Index
from briefer.library.reading import read_library
from briefer.progress import Cancelled, Stage, heard
from tests.benchmarks.library_of import make_library


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Be a library that is worth a thread for its index."""
    root = tmp_path_factory.mktemp("large") / "library"
    make_library(root, 3_000)
    return root


@pytest.mark.parametrize("at", ["library", "indexing"])
def test_making_an_index_can_be_ended_and_leaves_none(
    tmp_path: Path, large: Path, at: Stage
) -> None:
    def hear(stage: Stage, done: int, of: int) -> None:
        if stage == at and done * 2 >= of:
            raise Cancelled

    index = Index.open(tmp_path, large)
    with heard(hear), pytest.raises(Cancelled):
        index.load()
    assert index.search("one") == []
    assert index.load() == read_library(large), "and it can be made after all"
    assert index.search("one") != []
    index.close()


def test_how_far_an_index_is_goes_up_to_all_of_it(tmp_path: Path, large: Path) -> None:
    told: list[tuple[Stage, int, int]] = []
    index = Index.open(tmp_path, large)
    with heard(lambda *far: told.append(far)):
        index.load()
    index.close()
    stages = list(dict.fromkeys(stage for stage, _, _ in told))
    assert stages == ["library", "indexing"]
    done = [(done, of) for stage, done, of in told if stage == "indexing"]
    assert done == sorted(done)
    assert done[-1][0] >= 3_000
