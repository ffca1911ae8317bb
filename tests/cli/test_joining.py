"""``briefer join``: says what it did, and what of either stands no longer."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.cli import main
from briefer.library.creating import create_library

STARTER = Path(__file__).parents[2] / "assets" / "starter-library"


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    create_library(tmp_path / "library", STARTER)
    return tmp_path / "library"


def test_it_is_said_first_what_would_happen(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["join", "dialogues", "jhlc", "jwlc", "--library", str(library)]
    assert main([*command, "--dry-run"]) == 0
    assert capsys.readouterr().out.startswith("Would join dialogues: jwlc into jhlc; ")
    assert (library / "dialogues" / "jwlc.md").exists()
    assert main(command) == 0
    told = capsys.readouterr()
    assert told.out.startswith("Joined dialogues: jwlc into jhlc; ")
    assert "briefer: level stands as ministerial; not taken: working level" in told.err
    assert not (library / "dialogues" / "jwlc.md").exists()


@pytest.mark.parametrize(
    ("kind", "keep", "other", "words"),
    [
        ("things", "a", "b", "is no kind"),
        ("dialogues", "jhlc", "jhlc", "with itself"),
        ("dialogues", "jhlc", "jhcl", "jhlc"),
    ],
)
def test_what_can_not_be_joined_is_told_in_one_line(
    library: Path, capsys: pytest.CaptureFixture[str], kind: str, keep: str, other: str, words: str
) -> None:
    assert main(["join", kind, keep, other, "--library", str(library)]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert words in line
