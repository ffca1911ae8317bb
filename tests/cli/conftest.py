"""A library of a test's own, and its folder as the current one."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.library.creating import create_library

ROOT = Path(__file__).parents[2]
STARTER = ROOT / "assets" / "starter-library"


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    create_library(tmp_path / "library", STARTER)
    return tmp_path / "library"
