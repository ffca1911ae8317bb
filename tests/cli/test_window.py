"""A bare path is what the window opens; everything else is a command."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.cli.window import with_path_named


@pytest.mark.parametrize(
    "path", ["lib/briefs/visit.md", "visit.md", "library.yaml", "/home/Ann Lee/My Library"]
)
def test_a_path_is_what_the_window_opens(path: str) -> None:
    assert with_path_named([path]) == ["--open", path]


def test_a_librarys_name_is_one_where_it_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "My Library").mkdir()
    (tmp_path / "export").mkdir()
    assert with_path_named(["My Library"]) == ["--open", "My Library"]
    assert with_path_named(["export", "x.md"]) == ["export", "x.md"]
    assert with_path_named(["No Library"]) == ["No Library"]


@pytest.mark.parametrize(
    "arguments",
    [[], ["--version"], ["--library", "some/dir"], ["list", "briefs"], ["keep-apart", "a/b"]],
)
def test_a_command_and_its_options_stay(arguments: list[str]) -> None:
    assert with_path_named(arguments) == arguments
