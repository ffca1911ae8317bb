"""Every picture of the window is shown in the documents, and none is missing there."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QWidget

from briefer.ui.dialogs import Dialogs
from briefer.ui.main_window import MainWindow
from tests.ui.conftest import answers, library, unopened, window

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "docs" / "pictures"
SHOWN = re.compile(r"pictures/window-([\w-]+)-(light|dark)-(en|ja)\.png")

__all__ = ["answers", "library", "unopened", "window"]


@pytest.fixture
def screenshots() -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging"))
        yield importlib.import_module("screenshots")


def test_every_picture_is_there_in_both_themes_and_languages_and_is_shown(
    screenshots: ModuleType,
) -> None:
    shown = set(SHOWN.findall((ROOT / "docs" / "window.md").read_text(encoding="utf-8")))
    names = {name for name, _, _ in shown}
    assert shown == set(product(names, screenshots.THEMES, screenshots.LANGUAGES))
    files = {path.name for path in PICTURES.glob("window-*.png")}
    assert files == {f"window-{'-'.join(each)}.png" for each in shown}


def test_the_pictures_stay_small() -> None:
    assert sum(path.stat().st_size for path in PICTURES.glob("window-*.png")) < 5_000_000


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_sheet_is_pictured_and_put_away(screenshots: ModuleType, window: MainWindow) -> None:
    pictured: list[str] = []

    def write(seen: QWidget) -> None:
        pictured.append(type(seen).__name__)

    for ask in (window.show_preferences, window.ask_command, window.show_about):
        window.around.dialogs = Dialogs()
        screenshots.take_sheet(window, ask, write)
    assert pictured == ["PreferencesSheet", "Palette", "QMessageBox"]
