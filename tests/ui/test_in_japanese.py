"""The window in Japanese: no word of ours is left in English."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.places.tabbed import TabbedViews
from tests.ui.sheets import SHEETS, look_at
from tests.ui.walking import words_on

ROOT = Path(__file__).parents[2]
# Lists of what stands in files: titles of templates, headings and points of the memo.
OF_FILES = ("TemplateList/Listing", "OutlineTree")


@pytest.fixture(scope="module")
def translate() -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging"))
        yield importlib.import_module("translate")


@pytest.fixture
def english(translate: ModuleType) -> Iterable[re.Pattern[str]]:
    """Every text of the window in English, as a pattern that what is put in may fill."""
    texts, _ = translate.texts_of(ROOT)
    known = translate.read_translations(translate.file_of(ROOT, "ja"))
    waiting = {t.source.replace("&", "") for t in texts if known.get(t, "") in ("", t.source)}
    own = {t.source.replace("&", "") for t in texts if t.context != "Core"} - waiting
    return [_pattern(source) for source in own if _is_telling(source)]


def _pattern(source: str) -> re.Pattern[str]:
    """Make a pattern of a text: a number for {n}, anything for the rest that is put in."""
    parts = re.split(r"(\{\w*\})", source)
    matches = ("[0-9,]+" if part == "{n}" else ".*" for part in parts[1::2])
    pairs = zip(map(re.escape, parts[::2]), (*matches, ""), strict=True)
    return re.compile("".join(word + match for word, match in pairs))


def _is_telling(source: str) -> bool:
    """Say whether a text has letters enough of its own to be known again."""
    return sum(map(str.isalpha, re.sub(r"\{\w*\}", "", source))) > 3


@pytest.fixture
def window_in_japanese(in_japanese: None, request: pytest.FixtureRequest) -> MainWindow:
    """A window made after the language was chosen."""
    del in_japanese
    window = request.getfixturevalue("window")
    assert isinstance(window, MainWindow)
    return window


def left_in_english(root: QWidget, english: Iterable[re.Pattern[str]]) -> set[str]:
    """Give what the window says in English, of texts that are ours."""
    said = {(where, words.replace("&", "")) for where, words in words_on(root)}
    return {
        f"{where}: {words}"
        for where, words in said
        if not any(part in where for part in OF_FILES)
        and not re.search("[\u3040-\u30ff\u4e00-\u9fff]", words)
        and any(pattern.fullmatch(words) for pattern in english)
    }


def test_every_place_and_view_speaks_japanese(
    qtbot: QtBot, window_in_japanese: MainWindow, english: list[re.Pattern[str]]
) -> None:
    window, background = window_in_japanese, window_in_japanese.session.background
    for door in window.doors:
        place = window.go_to(door.id)
        for tabbed in place.findChildren(TabbedViews):
            for view in tabbed.doors:
                tabbed.go_to(view.id)
                qtbot.waitUntil(lambda: not background.busy, timeout=20_000)
    assert left_in_english(window, english) == set()


def test_every_sheet_and_question_speaks_japanese(
    qtbot: QtBot, window_in_japanese: MainWindow, english: list[re.Pattern[str]]
) -> None:
    found: dict[str, set[str]] = {}

    def look(sheet: QWidget) -> None:
        found[name] = left_in_english(sheet, english)

    for name in SHEETS:
        look_at(qtbot, window_in_japanese, name, look)
    assert {name: words for name, words in found.items() if words} == {}
