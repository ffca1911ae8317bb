from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
HELPERS = """
from PySide6.QtCore import QCoreApplication
def tr(text):
    return QCoreApplication.translate("Wording", text)
def counted(count, one, many):
    return tr(one if count == 1 else many)
"""


@pytest.fixture(scope="module")
def texts() -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging"))
        yield importlib.import_module("texts")


def found_in(texts: ModuleType, tmp_path: Path, source: str) -> tuple[set[tuple[str, str]], int]:
    package = tmp_path / "briefer" / "ui"
    package.mkdir(parents=True)
    (package / "wording.py").write_text(HELPERS)
    (package / "view.py").write_text(source)
    found = texts.find_texts(tmp_path)
    return {tuple(text) for text in found.texts}, len(found.doubts)


def test_what_an_object_says_stands_under_its_class(texts: ModuleType, tmp_path: Path) -> None:
    source = 'class View(QWidget):\n    def name(self):\n        return self.tr("Close")\n'
    assert found_in(texts, tmp_path, source) == ({("View", "Close")}, 0)


@pytest.mark.parametrize(
    "source",
    [
        'from briefer.ui.wording import tr\ntr("one" if x else "two")',
        'from briefer.ui.wording import counted\ncounted(2, "one", "two")',
        'from briefer.ui import wording as words\nwords.counted(2, "one", "two")',
        'from briefer.ui.wording import tr\nT = {"a": "one", "b": "two"}\ntr(T[x])',
        (
            'from briefer.ui.wording import tr\nT = ("one", "two")\n'
            "def names():\n    return [tr(each) for each in T]"
        ),
        (
            "from PySide6.QtCore import QT_TRANSLATE_NOOP\n"
            'N = QT_TRANSLATE_NOOP("Wording", "one")\n'
            'M = QT_TRANSLATE_NOOP("Wording", "two")'
        ),
    ],
)
def test_helpers_and_tables_are_followed(texts: ModuleType, tmp_path: Path, source: str) -> None:
    assert found_in(texts, tmp_path, source) == ({("Wording", "one"), ("Wording", "two")}, 0)


def test_a_text_that_nobody_can_find_is_told(texts: ModuleType, tmp_path: Path) -> None:
    source = 'from briefer.ui.wording import tr\ntr(f"Open {name}")'
    assert found_in(texts, tmp_path, source) == (set(), 1)
