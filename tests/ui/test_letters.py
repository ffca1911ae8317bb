"""A letter is as wide as those of a line of text, in the face of any language."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from briefer.ui.letters import letter_width


def test_a_letter_is_as_wide_as_most_of_a_line(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    words = "what this meeting usually takes"
    wide = letter_width(metrics) * len(words)
    assert wide == pytest.approx(metrics.horizontalAdvance(words), rel=0.25)


@pytest.mark.usefixtures("in_japanese")
def test_in_japanese_it_is_no_wide_character() -> None:
    metrics = QFontMetrics(QFont())
    assert letter_width(metrics) < 0.8 * metrics.horizontalAdvance("会")
