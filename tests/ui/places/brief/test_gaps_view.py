"""What is missing is listed, accepted with a reason, and asked again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.library.reading import parse_record
from briefer.ui.main_window import MainWindow
from briefer.ui.places.brief.gaps_view import GapsView
from tests.ui.conftest import Answers

WAIT = 20_000


def entered(qtbot: QtBot, window: MainWindow) -> GapsView:
    view = window.brief.views.go_to("gaps")
    assert isinstance(view, GapsView)
    qtbot.waitUntil(lambda: bool(view.listing.rows()), timeout=WAIT)
    return view


def kept(window: MainWindow) -> set[str]:
    opened = window.session.opened
    assert opened is not None
    path = opened.root / "briefs" / f"{opened.brief.id}.md"
    brief = parse_record("briefs", opened.brief.id, path.read_text(encoding="utf-8"))
    return {one.key for one in brief.accepted_gaps}  # type: ignore[attr-defined]  # it is a brief


def test_what_is_missing_is_told_with_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    view = entered(qtbot, window)
    assert all(what and fix for what, fix in view.listing.rows())
    assert "things are missing." in view.summary.text()
    assert not view.accept.isEnabled()
    assert view.accept.toolTip() == "Select what is not on file"


def test_a_gap_is_accepted_with_a_reason_that_is_kept(
    qtbot: QtBot, window: MainWindow, answers: Answers
) -> None:
    view = entered(qtbot, window)
    view.listing.select("overdue:jhlc")
    answers.why = "the committee is on the agenda"
    with qtbot.waitSignal(window.session.library_changed, timeout=WAIT):
        view.accept.click()
    assert kept(window) == {"overdue:jhlc"}
    qtbot.waitUntil(lambda: "1 accepted." in view.summary.text(), timeout=WAIT)
    assert any("the committee is on the agenda" in reason for _, reason in view.listing.rows())
    view.listing.select("overdue:jhlc")
    with qtbot.waitSignal(window.session.library_changed, timeout=WAIT):
        view.reopen.click()
    assert kept(window) == set()


def test_without_a_reason_nothing_is_accepted(
    qtbot: QtBot, window: MainWindow, answers: Answers
) -> None:
    view = entered(qtbot, window)
    view.listing.select("overdue:jhlc")
    view.accept.click()
    assert answers.asked == ["Accept what is missing"]
    assert kept(window) == set()


def test_a_gap_leads_to_the_record_that_it_is_filled_in(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []
    monkeypatch.setattr(window.around, "show_record", lambda *record: asked.append(record))
    view = entered(qtbot, window)
    assert view.record.toolTip() == "Select one that is filled in a record"
    (item, *_) = view.listing.findItems(
        "Spoken point", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    )
    assert ".md" not in item.text(1)
    view.listing.setCurrentItem(item)
    QTest.keyClick(view.listing, Qt.Key.Key_Return)
    view.record.click()
    assert len(asked) == 2
    assert asked[0] == asked[1]
    kind, wanted = asked[0]
    assert window.session.opened is not None
    assert kind == "points"
    assert wanted in window.session.opened.desk.library.points
