"""Paths of a test's own, so that no test touches what belongs to a user."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.paths import Paths

ROOT = Path(__file__).parents[1]


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(
        templates=ROOT / "templates",
        assets=ROOT / "assets",
        user_data=tmp_path / "data",
        user_cache=tmp_path / "cache",
    )
