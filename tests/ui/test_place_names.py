"""Where a sentence points to a place of the window, it names it as the window does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from briefer.ui.languages import TRANSLATED
from briefer.ui.places.library.records.words import TABLE_NAMES

FOLDER = Path(__file__).parents[2] / "assets" / "translations"
# The contexts of what has a name of its own: places, tabs, menus, buttons of the main panels.
NAMING = ("Places", "LibraryViews", "BriefViews", "Menus", "ExportPanel")

# Names that are written with a capital wherever they stand.
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
PROPER = frozenset(
    {"Word", "Briefer", "PDF", "HTML", "SVG", "UTF", "SHA", "YAML", "Markdown", "MB", "Noto"}
    | {"Japan’s", "Japanese", "Jacobs", "JHLC", "Dr", "USD", "JPY", "Prime", "Minister"}
    | {"President", "Digital", "Times", "New", "Roman", "Shift", "Alt", "Ctrl", "Table", "DIR"}
    | {"With", "Capital", "English", "Japan", "Monday", *MONTHS, *(name[:3] for name in MONTHS)}
)
# What stands behind a word that points somewhere.
A_NAME = re.compile(r"\b(?:in|under|onto|into|see|[Uu]se|from|with)(?: the)? ([A-Z][A-Za-z’]+)")
LONGEST = 4  # words of a place's name


def bare(text: str) -> str:
    """Give a name without the sign for its key and what follows it."""
    return re.sub(r"\(&.\)|&|…", "", text).strip()


Texts = dict[tuple[str, str], str]  # by context and source


def read(language: str) -> Texts:
    found: Texts = {}
    for context in ET.parse(FOLDER / f"briefer_{language}.ts").getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            found[name, source] = message.findtext("translation") or ""
    return found


def names(texts: Texts) -> dict[str, str]:
    """Give what places, tabs, tables and menu entries are called, in both languages."""
    tables = set(map(str, TABLE_NAMES.values()))
    return {
        bare(source): bare(said)
        for (context, source), said in texts.items()
        if context in NAMING or (context == "Records" and source in tables)
    }


def pointed_to(sentence: str) -> Iterator[str]:
    """Give each name within a sentence, as far as its longest form can reach."""
    for found in A_NAME.finditer(sentence):
        if found[1] not in PROPER:
            yield " ".join(re.split(r"\s+", sentence[found.start(1) :])[:LONGEST])


def named(rest: str, known: dict[str, str]) -> str:
    return max((name for name in known if rest.startswith(name)), key=len, default="")


@pytest.mark.parametrize("language", sorted(TRANSLATED))
def test_a_place_that_a_sentence_names_is_in_the_window_in_either_language(language: str) -> None:
    texts = read(language)
    known = names(texts)
    for (_, sentence), said in texts.items():
        for rest in pointed_to(sentence):
            name = named(rest, known)
            assert name, f"{rest!r} is no place of the window: {sentence}"
            assert known[name] in said, f"{known[name]} is not named in: {said}"
