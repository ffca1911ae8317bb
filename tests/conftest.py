"""Paths of a test's own, so that no test touches what belongs to a user."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from briefer.paths import Paths

ROOT = Path(__file__).parents[1]

# The same commit gets the same answer from a continuous integration; elsewhere every run
# tries examples of its own.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(
        templates=ROOT / "templates",
        assets=ROOT / "assets",
        user_data=tmp_path / "data",
        user_cache=tmp_path / "cache",
    )
