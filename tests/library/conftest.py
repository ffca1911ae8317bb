"""A small library with a history, and the git of the command line to look at it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefer.library.history import History
from tests.library.small_library import make_library

Git = Callable[..., str]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make_library(tmp_path / "library")


@pytest.fixture
def history(root: Path) -> Iterator[History]:
    opened = History.open(root, "Ann Lee <ann@example.org>")
    opened.commit_outside_changes()
    yield opened
    opened.close()


@pytest.fixture
def git(root: Path, tmp_path: Path) -> Git:
    """Run the git of the command line, as a careful colleague would."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "safe.directory",
        "GIT_CONFIG_VALUE_0": "*",
    }

    def run(*words: str) -> str:
        command = ["git", "-C", str(root), *words]
        return subprocess.run(
            command, check=True, capture_output=True, text=True, env=environment
        ).stdout.strip()

    return run
