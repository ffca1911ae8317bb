"""A bare path is what the window opens; everything else is a command."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefer.cli import main
from briefer.cli.window import Start, start_asked, with_path_named


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


@pytest.mark.parametrize(
    ("arguments", "start"),
    [
        ([], Start()),
        (["--library", "some/dir"], Start(Path("some/dir"))),
        (["--library=some/dir"], Start(Path("some/dir"))),
        (["--open", "visit.md", "--library", "a"], Start(Path("a"), Path("visit.md"))),
        (["--exit-after-first-paint"], Start(exit_after_first_paint=True)),
        (["--library", "a", "--library", "b"], Start(Path("b"))),
    ],
)
def test_a_windows_start_needs_no_more_than_its_few_arguments(
    arguments: list[str], start: Start
) -> None:
    assert start_asked(arguments) == start


@pytest.mark.parametrize(
    "arguments",
    [
        ["--version"],
        ["--library"],
        ["--library", "--open"],
        ["--library", "a", "list", "briefs"],
        ["list", "briefs"],
        ["--exit-after-first-paint=no"],
        ["--lib", "a"],
        ["a"],
    ],
)
def test_anything_else_is_read_by_argparse(arguments: list[str]) -> None:
    assert start_asked(arguments) is None


@pytest.mark.parametrize("arguments", [["--library"], ["--open"], ["--exit-after-first-paint=no"]])
def test_a_mistake_in_them_is_one_line(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.fixture
def nothing_frozen() -> Iterator[None]:
    """A collector that looks through everything again."""
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("nothing_frozen")
def test_a_process_that_ends_is_not_looked_through_for_garbage(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gc.unfreeze()
    monkeypatch.setattr("sys.argv", ["briefer", "export", "--no-such-option"])
    assert main(["export", "--no-such-option"]) == 2
    assert gc.get_freeze_count() == 0, "a caller goes on"
    assert main() == 2
    assert gc.get_freeze_count() > 0
    assert gc.isenabled()
    gc.unfreeze()
