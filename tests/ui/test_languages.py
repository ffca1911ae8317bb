from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.ui.languages import language_of, speak


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    font = qapp.font()
    yield qapp
    qapp.setFont(font)
    QLocale.setDefault(QLocale.system())


def test_a_chosen_language_is_taken_as_it_is() -> None:
    assert language_of("ja") == "ja"
    assert language_of("en") == "en"


@pytest.mark.parametrize(
    ("system", "expected"),
    [(["ja-JP"], "ja"), (["en-GB", "ja-JP"], "en"), (["fr-FR", "ja"], "ja"), (["C"], "en")],
)
def test_the_systems_first_language_that_is_there_is_spoken(
    monkeypatch: pytest.MonkeyPatch, system: list[str], expected: str
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: system)
    assert language_of("system") == expected


def test_japanese_brings_our_words_and_qts_own(application: QApplication) -> None:
    translators = speak(application, "ja")
    try:
        assert QCoreApplication.translate("MessageRow", "Close") == "閉じる"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "キャンセル"
    finally:
        for translator in translators:
            application.removeTranslator(translator)
    assert QCoreApplication.translate("MessageRow", "Close") == "Close"


def test_english_installs_nothing(application: QApplication, qtbot: QtBot) -> None:
    del qtbot
    font = application.font()
    assert speak(application, "en") == []
    assert application.font() == font
