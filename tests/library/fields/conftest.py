"""The starter library, read once."""

from __future__ import annotations

import pytest

from briefer.library.library import Library
from briefer.library.reading import read_library
from tests.conftest import ROOT


@pytest.fixture(scope="session")
def starter() -> Library:
    return read_library(ROOT / "assets" / "starter-library")
