"""The window's language: Qt's own words and ours, by the user's choice or the system's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from briefer.paths import translations_folder

# Languages with translations in assets/translations; English is what the source says.
TRANSLATED = ("ja",)
# Faces that draw Japanese as it is read in Japan, where the system's own lacks it.
_FACES = {"ja": ("Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP")}


def language_of(choice: str) -> str:
    """Give the language for a choice; "system" is the first of the system's that we have."""
    wanted = QLocale.system().uiLanguages() if choice == "system" else [choice]
    for name in wanted:
        language = name.replace("_", "-").partition("-")[0]
        if language in ("en", *TRANSLATED):
            return language
    return "en"


def language_in_window() -> str:
    """Give the language that the window speaks, such as "en"."""
    return QLocale().name().partition("_")[0]


def speak(application: QCoreApplication, choice: str) -> list[QTranslator]:
    """Have the application speak a language; give the translators.

    For English nothing is read and nothing installed.
    """
    language = language_of(choice)
    if language not in TRANSLATED:
        if choice != "system":
            QLocale.setDefault(QLocale(choice))
        return []
    QLocale.setDefault(QLocale(language))
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    files = (qt / f"qtbase_{language}.qm", translations_folder() / f"briefer_{language}.qm")
    translators = []
    for file in files:
        translator = QTranslator(application)
        if translator.load(str(file)):
            application.installTranslator(translator)
            translators.append(translator)
    if isinstance(application, QGuiApplication):
        font = application.font()
        font.setFamilies([*(font.families() or [font.family()]), *_FACES[language]])
        application.setFont(font)
    return translators
