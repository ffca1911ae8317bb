from __future__ import annotations

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from briefer.memo.paper_look import NamedFont, PaperLook
from briefer.memo.writers import StandIn
from briefer.ui.messages import Messages
from briefer.ui.places.brief.missing_looks import MissingLooks

LACKING = NamedFont(("No Such Face",))
OF_JAPANESE = NamedFont(("No Such Mincho",), eastern=True)


@pytest.fixture
def messages(qapp: QApplication) -> Messages:
    del qapp
    return Messages()


@pytest.fixture
def looks(messages: Messages) -> MissingLooks:
    return MissingLooks(messages)


def test_a_font_that_is_not_here_is_told_with_what_is_shown(
    looks: MissingLooks, messages: Messages
) -> None:
    looks.tell_of(PaperLook(fonts=(LACKING, OF_JAPANESE)), "en")
    (told,) = messages.open
    assert (told.level, told.topic) == ("note", "looks")
    assert "lacks fonts of the letterhead: No Such Face." in told.text
    assert "Word takes the letterhead’s own" in told.text
    assert told.details.startswith("No Such Face: shown in ")
    looks.tell_of(PaperLook(fonts=(LACKING, OF_JAPANESE)), "ja")
    assert "No Such Face, No Such Mincho" in messages.open[0].text


def test_what_is_here_or_has_one_of_the_same_widths_is_not_told(
    looks: MissingLooks, messages: Messages
) -> None:
    here = QFontDatabase.families()[0]
    looks.tell_of(PaperLook(fonts=(NamedFont((here,)), NamedFont(("No Such Face", here)))), "en")
    assert messages.open == ()


def test_styles_that_it_lacks_are_told_in_the_same_line(
    looks: MissingLooks, messages: Messages
) -> None:
    lent = (StandIn("Bottom Line", "Bottom Line", lent=True),)
    looks.tell_of(PaperLook(fonts=(LACKING,), stand_ins=lent), "en")
    (told,) = messages.open
    assert told.text.endswith("The letterhead lacks 1 style; another stands in for it.")
    assert told.details.splitlines()[1].startswith("Bottom Line: ")


def test_it_is_told_once_for_a_letterhead_and_goes_with_it(
    looks: MissingLooks, messages: Messages
) -> None:
    looks.tell_of(PaperLook(fonts=(LACKING,)), "en")
    messages.clear("looks")
    looks.tell_of(PaperLook(fonts=(LACKING,)), "en")
    assert messages.open == ()
    looks.tell_of(PaperLook(), "en")
    looks.tell_of(PaperLook(fonts=(LACKING,)), "en")
    looks.tell_of(PaperLook(), "en")
    assert messages.open == ()
