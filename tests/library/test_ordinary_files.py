"""What a user names is read when it is an ordinary file of a size that can be, else refused."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefer.library.ordinary_files import MOST_OF_A_WORD_FILE, NoOrdinaryFile, read_ordinary


def test_an_ordinary_file_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"They met.")
    assert read_ordinary(tmp_path / "a", 9) == b"They met."


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(NoOrdinaryFile) as refused:
        read_ordinary(tmp_path / "pipe", 9)
    assert refused.value.strerror == "it is no ordinary file"


def test_a_giant_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "giant").open("wb") as file:
        file.truncate(3_000_000_000)
    with pytest.raises(NoOrdinaryFile) as refused:
        read_ordinary(tmp_path / "giant", MOST_OF_A_WORD_FILE)
    assert refused.value.strerror == "it is larger than 200 MB"


def test_what_the_system_refuses_is_told_in_its_words(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_ordinary(tmp_path / "gone", 9)
    with pytest.raises(OSError, match="irectory"):
        read_ordinary(tmp_path, 9_000_000)
