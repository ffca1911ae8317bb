"""A check names an entry whose file is not what went out."""

from __future__ import annotations

import os
from pathlib import Path

from briefer.library.register.checking import check_register
from tests.library.register.entries import kept


def told(root: Path) -> list[tuple[str, str]]:
    return [(problem.file, problem.problem) for problem in check_register(root)]


def test_a_register_in_order_has_no_problems(tmp_path: Path) -> None:
    kept(tmp_path)
    kept(tmp_path, b"another")
    assert told(tmp_path) == []


def test_a_file_that_is_gone_is_named_for_each_entry(tmp_path: Path) -> None:
    one, two = kept(tmp_path), kept(tmp_path)
    (tmp_path / one.file).unlink()
    missing = f"its file {one.file} is missing"
    assert told(tmp_path) == [(two.path, missing), (one.path, missing)]


def test_a_file_that_was_changed_is_named_also_at_the_same_length(tmp_path: Path) -> None:
    entry = kept(tmp_path)
    (tmp_path / entry.file).write_bytes(b"A memo")
    assert told(tmp_path) == [(entry.path, f"its file {entry.file} is not what was exported")]


def test_a_link_or_a_pipe_in_its_place_is_not_opened(tmp_path: Path) -> None:
    entry = kept(tmp_path)
    path = tmp_path / entry.file
    path.unlink()
    path.symlink_to("/dev/zero")
    assert told(tmp_path) == [(entry.path, f"its file {entry.file} is no ordinary file")]
    path.unlink()
    os.mkfifo(path)
    assert told(tmp_path) == [(entry.path, f"its file {entry.file} is no ordinary file")]


def test_a_folder_of_files_that_leads_away_is_named(tmp_path: Path) -> None:
    root = tmp_path / "library"
    root.mkdir()
    kept(root)
    (root / "register" / "files").rename(tmp_path / "files")
    (root / "register" / "files").symlink_to(tmp_path / "files", target_is_directory=True)
    assert told(root) == [("register/files", "leads out of the library")]


def test_a_file_that_no_entry_names_is_no_problem(tmp_path: Path) -> None:
    entry = kept(tmp_path)
    (tmp_path / entry.path).unlink()
    assert told(tmp_path) == []
