"""The preview shows other words of a point before the memo is filled with them."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from briefer.library.briefs import Rewording
from briefer.ui.main_window import MainWindow

POINT = "watch-taiwan"


def test_other_words_are_on_the_paper_before_anything_else_is_done(window: MainWindow) -> None:
    assert window.session.brief is not None
    paper = window.brief.paper
    assert "Mind what is said of Taiwan." not in paper.text
    reworded = Rewording(point=POINT, text="Mind what is said of Taiwan.")
    window.session.edit("reword", rewordings=(*window.session.brief.rewordings, reworded))
    assert "Mind what is said of Taiwan." in paper.text


def test_the_pages_are_as_large_as_the_letterhead_that_is_chosen(
    qtbot: QtBot, window: MainWindow
) -> None:
    sheet = window.brief.paper.spread
    assert round(sheet.page_size.height()) == 1056  # pixels, of 11 inches
    window.session.edit("another letterhead", letterhead="a4-japanese")
    qtbot.waitUntil(lambda: round(sheet.page_size.height()) == 1123, timeout=20_000)
