"""A template's head, Jinja and Markdown are told apart, over lines too."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QTextDocument
from pytestqt.qtbot import QtBot

from briefer.ui.appearance import own_palette
from briefer.ui.colours import contrast
from briefer.ui.places.library.templates.highlighting import State, TemplateColours, parts

TEXT = """---
title: Ours # not shown
---
# Heading {{ view.title | upper }}
{% set x = "one"
  if view.side %}
{# a remark
over two #}
| **bold** |"""


def looks(document: QTextDocument, line: int, words: str) -> tuple[str, bool, bool]:
    """Give colour, weight and slant of the first of some words in a line."""
    block = document.findBlockByNumber(line - 1)
    at = block.text().index(words)
    for found in block.layout().formats():
        if found.start <= at < found.start + found.length:
            look = found.format
            bold = look.fontWeight() > QFont.Weight.Normal
            return look.foreground().color().name(), bold, look.fontItalic()
    return "", False, False


@pytest.fixture
def document(qtbot: QtBot) -> QTextDocument:
    del qtbot
    found = QTextDocument(TEXT)
    found.setParent(None)
    colours = TemplateColours(found, own_palette(dark=False))
    colours.rehighlight()
    return found


def test_each_kind_of_word_has_a_look_of_its_own(document: QTextDocument) -> None:
    key, heading = looks(document, 2, "title"), looks(document, 4, "Heading")
    assert key[1]
    assert heading[1]
    assert looks(document, 2, "Ours")[0] == ""
    assert looks(document, 2, "# not")[2], "a remark is slanted"
    assert looks(document, 4, "{{")[0] != looks(document, 4, "view")[0]
    assert looks(document, 9, "bold")[1]


def test_what_is_opened_goes_on_in_the_next_line(document: QTextDocument) -> None:
    assert looks(document, 6, "if") == looks(document, 5, "set")
    assert looks(document, 8, "over two") == looks(document, 7, "a remark")
    assert looks(document, 7, "a remark")[2]


def test_every_colour_can_be_read_in_light_and_dark(document: QTextDocument) -> None:
    for dark in (False, True):
        palette = own_palette(dark=dark)
        colours = TemplateColours(document, palette)
        ground = palette.color(palette.ColorRole.Base)
        for look in colours._looks.values():
            assert contrast(look.foreground().color(), ground) >= 4.5


def test_the_parts_of_a_line_are_found() -> None:
    assert list(parts("a {{ b }} c", State.TEXT)) == [(State.PRINT, 2, 9, (2, 7))]
    assert list(parts("b %} {# c", State.STATEMENT)) == [
        (State.STATEMENT, 0, 4, (2,)),
        (State.REMARK, 5, 9, (5,)),
    ]
