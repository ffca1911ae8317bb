"""Files change together: all of them, or none."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.errors import SaveError
from briefer.library.file_changes import FileChange, write_changes


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "points").mkdir()
    for name in ("a", "b"):
        (tmp_path / "points" / f"{name}.md").write_bytes(name.encode())
    return tmp_path


def files(root: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in root.rglob("*") if path.is_file()}


EDIT = FileChange("points/a.md", b"a", b"other")
NEW = FileChange("areas/c.md", None, b"c")
GONE = FileChange("points/b.md", b"b", None)


def test_files_are_written_made_and_deleted(root: Path) -> None:
    write_changes(root, (GONE, EDIT, NEW))
    assert files(root) == {"a.md": b"other", "c.md": b"c"}


@pytest.mark.parametrize("name", ["a", "b"])
def test_a_file_that_is_other_than_it_was_stops_all(root: Path, name: str) -> None:
    (root / "points" / f"{name}.md").write_bytes(b"changed")
    before = files(root)
    with pytest.raises(SaveError, match="changed outside"):
        write_changes(root, (NEW, EDIT, GONE))
    assert files(root) == before


def test_a_file_that_came_meanwhile_is_not_replaced(root: Path) -> None:
    (root / "areas").mkdir()
    (root / "areas" / "c.md").write_bytes(b"another")
    with pytest.raises(SaveError, match="changed outside"):
        write_changes(root, (EDIT, NEW))
    assert files(root)["c.md"] == b"another"
    assert files(root)["a.md"] == b"a"


def test_a_fault_in_the_middle_puts_everything_back(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files(root)

    def full(path: Path, content: bytes) -> bool:
        del path, content
        raise SaveError("the disk is full")

    monkeypatch.setattr("briefer.library.file_changes.write_new_file", full)
    with pytest.raises(SaveError, match="full"):
        write_changes(root, (EDIT, NEW, GONE))
    assert files(root) == before


def test_a_new_file_is_taken_away_again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = files(root)

    def stuck(path: Path) -> None:
        del path
        raise SaveError("the folder is locked")

    monkeypatch.setattr("briefer.library.file_changes._delete", stuck)
    with pytest.raises(SaveError, match="locked"):
        write_changes(root, (NEW, GONE))
    assert files(root) == before
