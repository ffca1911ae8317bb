"""The user's choices, in the user's data folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from briefer.ui.kept_settings import settings_in
from briefer.ui.languages import language_of

TEXT_SIZES = (100, 110, 125, 150, 175, 200)  # per cent of the system's
# What each choice can be; the first is what goes without one.
ANSWERS: Mapping[str, tuple[str, ...]] = {
    "language": ("system", "en", "ja"),
    "appearance": ("system", "light", "dark"),
    "contrast": ("system", "high", "normal"),
    "paper": ("", "letter", "a4"),
    "date_order": ("", "us", "uk", "iso", "ja"),
    "name_order": ("", "given-first", "family-first"),
}
# What a library that does not say takes, by the window's language.
_USUAL = {
    "en": {"paper": "letter", "date_order": "us", "name_order": "given-first"},
    "ja": {"paper": "a4", "date_order": "ja", "name_order": "family-first"},
}


class Chosen(NamedTuple):
    """Hold the choices; an empty one of paper, dates and names goes by the language."""

    language: str = "system"
    appearance: str = "system"
    text_size: int = 100  # per cent
    paper: str = ""
    date_order: str = ""
    name_order: str = ""
    contrast: str = "system"

    @property
    def unsaid(self) -> dict[str, str]:
        """Give the settings that a library takes where its library.yaml does not say them."""
        own = {"paper": self.paper, "date_order": self.date_order, "name_order": self.name_order}
        said = {name: value for name, value in own.items() if value}
        return {**_USUAL[language_of(self.language)], **said}


def read_chosen(folder: Path) -> Chosen:
    """Read the choices kept in a folder; what is none of the answers goes for not chosen."""
    kept = settings_in(folder)
    found: dict[str, str | int] = {}
    for name, answers in ANSWERS.items():
        value = str(kept.value(f"preferences/{name}", answers[0]) or "")
        found[name] = value if value in answers else answers[0]
    size = str(kept.value("preferences/text_size", 100))
    found["text_size"] = int(size) if size.isdecimal() and int(size) in TEXT_SIZES else 100
    return Chosen(**found)  # type: ignore[arg-type]  # each was read by its own answers


def keep_chosen(chosen: Chosen, folder: Path) -> None:
    """Write the choices down."""
    kept = settings_in(folder)
    for name, value in chosen._asdict().items():
        kept.setValue(f"preferences/{name}", value)
    kept.sync()
