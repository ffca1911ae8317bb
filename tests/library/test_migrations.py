"""An older library is brought up step by step, its settings last."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.errors import LibraryError
from briefer.library.creating import create_library
from briefer.library.migrations import migrate
from briefer.library.reading import read_library
from briefer.library.record import Kind


def _old_library(at: Path) -> Path:
    create_library(at)
    (at / "areas" / "ai.md").write_text("---\n# why\ntitle: AI\n---\n")
    return at


def _title_to_name(kind: Kind, text: str) -> str:
    return text.replace("title:", "name:") if kind == "areas" else text


def _name_in_full(kind: Kind, text: str) -> str:
    return (
        text.replace("name: AI\n", "name: Artificial intelligence\n") if kind == "areas" else text
    )


def test_each_step_is_taken_in_order_and_comments_stay(tmp_path: Path) -> None:
    root = _old_library(tmp_path / "old")
    assert migrate(root, {1: _title_to_name, 2: _name_in_full}, to=3)
    assert (root / "areas/ai.md").read_text() == "---\n# why\nname: Artificial intelligence\n---\n"
    assert read_library(root).settings.format == 3


def test_a_missing_step_changes_nothing(tmp_path: Path) -> None:
    root = _old_library(tmp_path / "old")
    with pytest.raises(LibraryError, match="no step leads on from format 1"):
        migrate(root, {}, to=2)
    assert read_library(root).settings.format == 1


def test_a_library_of_this_format_is_left_alone(tmp_path: Path) -> None:
    root = _old_library(tmp_path / "old")
    assert not migrate(root)
