"""What changed since a date is listed; a next version is made and shown."""

from __future__ import annotations

from pathlib import Path

import docx
from pytestqt.qtbot import QtBot

from briefer.library.register.reading import read_register
from briefer.ui.main_window import MainWindow
from briefer.ui.places.brief.changes_view import ChangesView
from briefer.ui.setting_up import set_field
from tests.ui.conftest import Answers

WAIT = 20_000


def entered(window: MainWindow) -> ChangesView:
    view = window.brief.views.go_to("changes")
    assert isinstance(view, ChangesView)
    return view


def test_without_a_date_it_asks_for_one(qtbot: QtBot, window: MainWindow) -> None:
    view = entered(window)
    qtbot.waitUntil(lambda: "Type a date" in view.summary.text(), timeout=WAIT)
    assert view.listing.rows() == ()


def test_what_changed_since_a_date_stands_under_its_kind(qtbot: QtBot, window: MainWindow) -> None:
    view = entered(window)
    view.since.edit.setText("Nov 1, 2021")
    view.since.read()
    qtbot.waitUntil(lambda: bool(view.listing.rows()), timeout=WAIT)
    assert "changes from November 1, 2021 to January 15, 2022." in view.summary.text()
    headings = [view.listing.topLevelItem(n) for n in range(view.listing.topLevelItemCount())]
    assert any(heading and heading.text(0).startswith("New points") for heading in headings)


def test_a_next_version_is_made_beside_the_first_and_shown(
    qtbot: QtBot, window: MainWindow
) -> None:
    view = entered(window)
    assert view.update_button.isEnabled()
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        view.update_button.click()
    opened = window.session.opened
    assert opened is not None
    assert opened.brief.id == "biden-kishida-2022-v2"
    assert opened.brief.updates == "biden-kishida-2022"
    assert (opened.root / "briefs" / "biden-kishida-2022-v2.md").is_file()
    assert (opened.root / "briefs" / "biden-kishida-2022.md").is_file()
    assert not window.session.unsaved
    assert any("Made version 2" in m.text for m in window.session.messages.open)
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        pass


def test_what_changed_is_written_as_an_addendum_once_there_is_an_earlier_version(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    view = entered(window)
    assert not view.addendum_button.isEnabled()
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        view.update_button.click()
    answers.save_to = tmp_path / "addendum.docx"
    with qtbot.waitSignal(window.session.exports.exported, timeout=WAIT):
        view.addendum_button.click()
    text = "\n".join(one.text for one in docx.Document(str(answers.save_to)).paragraphs)
    assert "Addendum 1 to SAMPLE-2022-001" in text
    assert any("– addendum.docx" in asked for asked in answers.asked)
    opened, brief = window.session.opened, window.session.brief
    assert opened is not None
    assert brief is not None
    assert brief.template == "leaders-meeting"
    [entry] = read_register(opened.root).entries
    assert entry.product == "addendum"


def test_without_an_earlier_version_the_menu_says_what_to_do_first(
    window: MainWindow, answers: Answers
) -> None:
    window.brief.exporter.export_addendum()
    [message] = window.session.messages.open
    assert "use Update to today first" in message.text
    assert not answers.asked


def test_what_is_unsaved_goes_into_the_earlier_version_first(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    view = entered(window)
    set_field(window.session, "template", "participants")
    with qtbot.waitSignal(window.session.library_changed, timeout=WAIT):
        view.update_button.click()
    for name in ("biden-kishida-2022", "biden-kishida-2022-v2"):
        assert "template: participants" in (library / "briefs" / f"{name}.md").read_text()


def test_the_earlier_version_is_a_choice_away(qtbot: QtBot, window: MainWindow) -> None:
    set_up = window.brief.set_up
    assert not set_up.form.isRowVisible(set_up.brief), "one brief needs no choice"
    view = entered(window)
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        view.update_button.click()
    assert set_up.form.isRowVisible(set_up.brief)
    assert set_up.brief.currentData() == "biden-kishida-2022-v2"
    assert ", v2, " in set_up.brief.currentText()
    earlier = set_up.brief.findData("biden-kishida-2022")
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        set_up.brief.setCurrentIndex(earlier)
        set_up.brief.activated.emit(earlier)
    opened = window.session.opened
    assert opened is not None
    assert opened.brief.id == "biden-kishida-2022"
    assert set_up.as_of.edit.text() == "January 15, 2022"


def test_what_is_unsaved_is_saved_before_another_brief(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    view = entered(window)
    with qtbot.waitSignal(window.session.library_changed, timeout=WAIT):
        view.update_button.click()
    set_field(window.session, "template", "participants")
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.brief.take_up("biden-kishida-2022")
    written = (library / "briefs" / "biden-kishida-2022-v2.md").read_text()
    assert "template: participants" in written
