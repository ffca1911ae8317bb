from __future__ import annotations

import importlib.util
import sys

import pytest
from pytestqt.qtbot import QtBot

from briefer.ui.ahead import SOON, Ahead


def test_modules_are_imported_one_a_turn(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    ahead = Ahead(("colorsys", "briefer.ui.chips"))
    ahead.begin()
    assert "colorsys" not in sys.modules, "not before the next turn"
    qtbot.waitUntil(lambda: ahead.done)
    assert "colorsys" in sys.modules


@pytest.mark.parametrize("module", SOON)
def test_what_is_imported_ahead_is_there(module: str) -> None:
    assert importlib.util.find_spec(module) is not None
