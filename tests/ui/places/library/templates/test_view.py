"""The templates are listed, copied, edited beside the memo they make, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.paths import Paths
from briefer.ui import app
from briefer.ui.main_window import MainWindow
from briefer.ui.places.library.place import LibraryPlace
from briefer.ui.places.library.templates.view import TemplatesView
from tests.ui.conftest import Answers
from tests.ui.heartbeat import LIMIT, watched_loop
from tests.ui.places.library.templates.conftest import WAIT, idle


def titles(view: TemplatesView) -> list[str]:
    return [row[0] for row in view.choosing.listing.rows()]


def typed(qtbot: QtBot, view: TemplatesView, text: str) -> None:
    """Type at the end of the template, and wait until it was tried."""
    editor = view.editing.editor
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    with qtbot.waitSignal(view.editing.tried, timeout=WAIT):
        editor.insertPlainText(text)


def faults_shown(view: TemplatesView) -> list[str]:
    rows = view.editing.faults
    return [rows.item(at).text() for at in range(rows.count())]


def file_of(library: Path, name: str = "our-memo") -> Path:
    return library / "templates" / f"{name}.md.j2"


def test_the_brief_s_template_is_shown_first_with_its_memo(view: TemplatesView) -> None:
    assert view.choosing.file is not None
    assert view.choosing.file.name == "leaders-meeting"
    assert view.editing.editor.isReadOnly()
    assert "Built in" in view.editing.state.text()
    assert view.editing.editor.text().startswith("---\ntitle: Leaders’ meeting memo\n")
    assert "1 brief uses it." in view.choosing.about.text()


def test_what_cannot_be_done_says_why(view: TemplatesView) -> None:
    for button in (view.choosing.rename, view.choosing.delete):
        assert not button.isEnabled()
        assert button.toolTip() == button.accessibleDescription() == "This one is built in"


def test_a_copy_is_made_shown_and_can_be_undone(
    qtbot: QtBot, window: MainWindow, own: TemplatesView, library: Path, answers: Answers
) -> None:
    assert answers.asked[-1] == "Make my own copy: Leaders’ meeting memo, ours"
    assert file_of(library).is_file()
    assert own.choosing.file is not None
    assert (own.choosing.file.name, own.choosing.file.own) == ("our-memo", True)
    assert titles(own)[0] == "Our memo"
    assert window.session.undo_stack.undoText() == "copy template"
    window.session.undo_stack.undo()
    qtbot.waitUntil(lambda: "Our memo" not in titles(own), timeout=WAIT)
    assert not file_of(library).exists()


def test_what_is_typed_is_tried_shown_and_saved_by_itself(
    qtbot: QtBot, own: TemplatesView, library: Path
) -> None:
    typed(qtbot, own, "\nMade for {{ view.side.name }}.\n")
    assert faults_shown(own) == []
    assert "Made for United States." in own.paper.text
    qtbot.waitUntil(lambda: file_of(library).read_text().endswith("name }}.\n"), timeout=WAIT)
    qtbot.waitUntil(lambda: not own.editing.unsaved, timeout=WAIT)
    assert own.around.session.unfinished.text("templates/our-memo") is None
    assert titles(own)[0] == "Our memo"


def test_a_fault_is_shown_at_its_line_and_kept_out_of_the_file(
    qtbot: QtBot, own: TemplatesView, library: Path
) -> None:
    before = file_of(library).read_text()
    line = own.editing.editor.blockCount() + 1
    typed(qtbot, own, "\n{{ veiw }}\n{{ view.titel }}")
    assert faults_shown(own) == [
        f"▲ Line {line}: the name 'veiw' is unknown. Nearest: view",
        f"▲ Line {line + 1}: view has no 'titel'. Nearest: title",
    ]
    assert "2 things are wrong" in own.editing.state.text()
    own.editing.faults.setFocus()
    own.editing.faults.setCurrentRow(1)
    QTest.keyClick(own.editing.faults, Qt.Key.Key_Return)
    assert own.editing.editor.textCursor().blockNumber() == line
    assert own.editing.editor.hasFocus()
    own.editing.save_if_whole()
    idle(qtbot, own)
    assert file_of(library).read_text() == before
    kept = own.around.session.unfinished.text("templates/our-memo")
    assert kept is not None
    assert kept.endswith("{{ view.titel }}")
    assert titles(own)[0] == "● Our memo"
    assert "not saved yet" in own.choosing.about.text()
    assert own.paper.pages > 0, "the last whole memo stays in sight"
    assert "before what is wrong" in own.made_by.text()


def test_a_text_is_saved_as_it_stands_when_asked(
    qtbot: QtBot, own: TemplatesView, library: Path
) -> None:
    typed(qtbot, own, "\n{{ veiw }}")
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(own.editing.editor, Qt.Key.Key_S, control)
    qtbot.waitUntil(lambda: file_of(library).read_text().endswith("{{ veiw }}"), timeout=WAIT)


def test_undo_of_a_saved_edit_shows_the_text_from_before(
    qtbot: QtBot, window: MainWindow, own: TemplatesView, library: Path
) -> None:
    before = own.editing.editor.text()
    typed(qtbot, own, "\nMore.\n")
    own.editing.save()
    qtbot.waitUntil(lambda: not own.editing.unsaved, timeout=WAIT)
    idle(qtbot, own)
    assert window.session.undo_stack.undoText() == "edit template"
    window.session.undo_stack.undo()
    qtbot.waitUntil(lambda: own.editing.editor.text() == before, timeout=WAIT)
    assert file_of(library).read_text() == before


def test_what_was_typed_and_is_wrong_is_there_again_after_a_restart(
    qtbot: QtBot, window: MainWindow, own: TemplatesView, library: Path, paths: Paths
) -> None:
    typed(qtbot, own, "\n{{ veiw }}")
    window.close()
    again = app.make_window(paths, library)
    with qtbot.waitSignal(again.session.worked_out, timeout=WAIT):
        again.show()
    place = again.go_to("library")
    assert isinstance(place, LibraryPlace)
    view = place.views.go_to("templates")
    assert isinstance(view, TemplatesView)
    qtbot.waitUntil(lambda: "own/our-memo" in view.choosing.files, timeout=WAIT)
    assert titles(view)[0] == "● Our memo", "the list says what is not saved"
    view.choosing.listing.select("own/our-memo")
    qtbot.waitUntil(lambda: view.editing.editor.text().endswith("{{ veiw }}"), timeout=WAIT)
    idle(qtbot, view)
    again.close()
    again.deleteLater()


def test_the_brief_in_hand_can_use_it(qtbot: QtBot, window: MainWindow, own: TemplatesView) -> None:
    own.choosing.use.click()
    assert window.session.brief is not None
    assert window.session.brief.template == "our-memo"
    assert own.choosing.use.toolTip() == "The brief uses it already"
    assert window.session.undo_stack.undoText() == "another template"
    idle(qtbot, own)


def test_what_was_typed_just_before_leaving_is_saved(
    qtbot: QtBot, window: MainWindow, own: TemplatesView, library: Path
) -> None:
    own.editing.editor.insertPlainText("{# ours #}")
    window.go_to("brief")
    qtbot.waitUntil(lambda: "{# ours #}" in file_of(library).read_text(), timeout=WAIT)


def test_what_is_not_agreed_to_saves_nothing(
    qtbot: QtBot, own: TemplatesView, library: Path
) -> None:
    before = file_of(library).read_text()
    typed(qtbot, own, "{{ veiw }}")
    own.choosing.delete.click()
    own.choosing.rename.click()
    idle(qtbot, own)
    assert file_of(library).read_text() == before


def test_it_is_renamed_and_its_brief_follows(
    qtbot: QtBot, window: MainWindow, own: TemplatesView, library: Path, answers: Answers
) -> None:
    window.session.edit("another template", template="our-memo")
    answers.name = "The minister's memo"
    own.choosing.rename.click()
    qtbot.waitUntil(lambda: titles(own)[0] == "The minister's memo", timeout=WAIT)
    idle(qtbot, own)
    assert file_of(library, "the-ministers-memo").is_file()
    assert window.session.brief is not None
    assert window.session.brief.template == "the-ministers-memo"


def test_it_is_deleted_when_that_is_agreed_to(
    qtbot: QtBot, own: TemplatesView, library: Path, answers: Answers
) -> None:
    own.choosing.delete.click()
    assert "Our memo" in answers.asked[-1]
    idle(qtbot, own)
    assert file_of(library).is_file()
    answers.agrees = True
    own.choosing.delete.click()
    qtbot.waitUntil(lambda: "Our memo" not in titles(own), timeout=WAIT)
    assert not file_of(library).exists()


def test_a_part_is_tried_in_the_brief_s_template(qtbot: QtBot, view: TemplatesView) -> None:
    view.choosing.listing.select("built-in/_heading")
    qtbot.waitUntil(lambda: "Leaders’ meeting memo" in view.made_by.text(), timeout=WAIT)
    assert "A part that other templates take in." in view.choosing.about.text()


def test_names_are_listed_with_meaning_and_value_and_put_in(
    qtbot: QtBot, own: TemplatesView
) -> None:
    own.beside.setCurrentIndex(1)
    tree, shown = own.names.tree, own.names.shown
    qtbot.waitUntil(lambda: shown.rowCount() > 0, timeout=WAIT)
    own.names.search.setText("of view.as told")
    memo = shown.index(0, 0)
    as_of = shown.index(0, 0, shown.index(0, 0, memo))
    assert as_of.data() == "view.as_of"
    assert as_of.siblingAtColumn(1).data() == "January 15, 2022"
    tree.setCurrentIndex(as_of)
    assert own.names.meaning.text().startswith("The date as of which everything is told (date)")
    editor = own.editing.editor
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    where = tree.visualRect(as_of).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
    QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert editor.text().endswith("{{ view.as_of | date }}")


def test_into_a_built_in_template_nothing_is_put(qtbot: QtBot, view: TemplatesView) -> None:
    view.beside.setCurrentIndex(1)
    qtbot.waitUntil(lambda: view.names.shown.rowCount() > 0, timeout=WAIT)
    assert not view.names.insert.isEnabled()
    assert "make a copy" in view.names.insert.toolTip()


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
def test_names_are_proposed_at_a_point(
    qtbot: QtBot, own: TemplatesView, window: MainWindow
) -> None:
    editor = own.editing.editor
    window.activateWindow()
    editor.setFocus()
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    QTest.keyClicks(editor, "{{ view.heading.")
    popup = own.editing.completer.popup
    qtbot.waitUntil(popup.isVisible, timeout=WAIT)
    names = own.editing.completer.model
    assert names.item(0, 0).text() == "addressee"
    assert names.item(0, 1).text() == "Whom it is for"
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert editor.text().endswith("{{ view.heading.addressee")


def test_everything_has_a_name_and_can_be_reached_by_tab(
    own: TemplatesView, window: MainWindow
) -> None:
    own.beside.setCurrentIndex(1)
    wanted = [own.choosing.listing, own.editing.editor, own.names.search, own.names.tree]
    for widget in wanted:
        assert widget.accessibleName()
    window.activateWindow()
    own.choosing.listing.setFocus()
    reached = set()
    for _ in range(40):
        reached.add(window.focusWidget())
        window.focusNextChild()
    assert {
        *wanted,
        own.choosing.copy,
        own.choosing.rename,
        own.choosing.delete,
        own.names.insert,
    } <= reached


@pytest.mark.alone
def test_typing_and_the_names_do_not_hold_the_window_up(qtbot: QtBot, own: TemplatesView) -> None:
    editor = own.editing.editor
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    with watched_loop() as gaps:
        own.beside.setCurrentIndex(1)
        qtbot.waitUntil(lambda: own.names.shown.rowCount() > 0, timeout=WAIT)
        for letter in "Made for {{ view.title }} and {{ veiw }}":
            QTest.keyClicks(editor, letter)
            qtbot.wait(5)
        qtbot.waitUntil(lambda: bool(faults_shown(own)), timeout=WAIT)
        idle(qtbot, own)
    assert gaps.own <= LIMIT
