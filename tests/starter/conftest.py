"""The starter library, read once for all tests of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.library.library import Library
from briefer.library.reading import read_library

STARTER = Path(__file__).parents[2] / "assets" / "starter-library"


@pytest.fixture(scope="session")
def library() -> Library:
    return read_library(STARTER)
