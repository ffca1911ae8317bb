"""A field of a record is saved as it is finished; what can't be saved is kept."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefer.library.record import Kind
from briefer.paths import Paths
from briefer.ui import app
from briefer.ui.main_window import MainWindow
from briefer.ui.places.library.editor.chip_values import LinksValue, TextsValue
from briefer.ui.places.library.editor.field_row import FieldRow
from briefer.ui.places.library.editor.part_values import PartsValue
from briefer.ui.places.library.editor.plain_values import ChoiceValue, DateValue
from briefer.ui.places.library.editor.record_editor import RecordEditor
from briefer.ui.places.library.editor.text_values import LineValue, ProseValue
from briefer.ui.places.library.editor.value_widget import ValueWidget

WAIT = 20_000
OFFSCREEN_POPUPS = r"This plugin does not support (raise\(\)|grabbing)"
POINT = "agreement-extended-2014"


@pytest.fixture
def editor(qtbot: QtBot, window: MainWindow) -> RecordEditor:
    made = RecordEditor(window.around)
    qtbot.addWidget(made)
    made.resize(560, 900)
    made.show()
    made.activateWindow()
    return made


def show(qtbot: QtBot, editor: RecordEditor, kind: Kind, wanted: str) -> None:
    editor.show_record(kind, wanted)

    def stands() -> bool:
        shown = editor._shown  # nothing tells that a record stands but its name
        if shown is None or (shown.kind, shown.id) != (kind, wanted):
            return False
        return editor.page.form is not None and not editor.page.form.waits

    qtbot.waitUntil(stands, timeout=WAIT)


def value(editor: RecordEditor, name: str) -> ValueWidget:
    assert editor.page.form is not None
    found = editor.page.form.reveal(name).value
    if isinstance(found, PartsValue):
        found.make_all()
    return found


def said(editor: RecordEditor, name: str) -> str:
    assert editor.page.form is not None
    return editor.page.form.rows[name].problem.text()


def line(editor: RecordEditor, name: str) -> LineValue:
    return cast("LineValue", value(editor, name))


def retype(widget: QWidget, text: str) -> None:
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(widget, text)


def finish(qtbot: QtBot, editor: RecordEditor, widget: QWidget) -> None:
    """Press Enter, and wait until the library has changed."""
    with qtbot.waitSignal(editor._session.library_changed, timeout=WAIT):
        QTest.keyClick(widget, Qt.Key.Key_Return)


def test_before_a_record_is_chosen_it_says_how_one_comes_here(editor: RecordEditor) -> None:
    assert not editor.nothing.isHidden()
    assert "Select a record" in editor.nothing.text()


def test_a_record_stands_in_typed_fields(qtbot: QtBot, editor: RecordEditor) -> None:
    show(qtbot, editor, "points", POINT)
    assert cast("ProseValue", value(editor, "body")).draft().startswith("Mr. Kishida")
    assert cast("DateValue", value(editor, "happened")).line.text() == "April 23, 2014"
    assert cast("ChoiceValue", value(editor, "kind")).combo.currentText() == "Fact"
    assert value(editor, "dialogues").draft() == ["jhlc", "jwlc"]
    assert editor.page.name.text() == "2014: the 1988 agreement extended for ten years"


def test_a_field_is_saved_when_it_is_finished_and_undone_as_one_step(
    qtbot: QtBot, editor: RecordEditor, library: Path
) -> None:
    show(qtbot, editor, "points", POINT)
    file = library / "points" / f"{POINT}.md"
    before = file.read_text()
    short = line(editor, "short").line
    retype(short, "Extended in 2014")
    finish(qtbot, editor, short)
    assert "short: Extended in 2014\n" in file.read_text()
    stack = editor._session.undo_stack
    assert stack.undoText().startswith("edit Short form of 2014")
    with qtbot.waitSignal(editor._session.library_changed, timeout=WAIT):
        stack.undo()
    assert file.read_text() == before
    qtbot.waitUntil(lambda: short.text().startswith("2014:"), timeout=WAIT)


def test_a_date_is_typed_as_people_write_it(
    qtbot: QtBot, editor: RecordEditor, library: Path
) -> None:
    show(qtbot, editor, "points", POINT)
    happened = cast("DateValue", value(editor, "happened"))
    retype(happened.line, "early 2014")
    assert happened.meaning.text() == "January 2014 to March 2014"
    finish(qtbot, editor, happened.line)
    written = (library / "points" / f"{POINT}.md").read_text()
    assert "happened: 2014-01/2014-03 early 2014\n" in written


def test_what_can_not_be_saved_is_said_at_the_field_and_kept(
    qtbot: QtBot, editor: RecordEditor, library: Path
) -> None:
    show(qtbot, editor, "points", POINT)
    before = (library / "points" / f"{POINT}.md").read_text()
    retype(line(editor, "happened").line, "soon")
    QTest.keyClick(line(editor, "happened").line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "This is not a date" in said(editor, "happened"), timeout=WAIT)
    assert editor._session.unfinished.text(f"points/{POINT}/happened") == '"soon"'
    show(qtbot, editor, "sources", "jacobs-2022")
    show(qtbot, editor, "points", POINT)
    assert line(editor, "happened").line.text() == "soon"
    qtbot.waitUntil(lambda: "This is not a date" in said(editor, "happened"), timeout=WAIT)
    assert (library / "points" / f"{POINT}.md").read_text() == before
    retype(line(editor, "happened").line, "2014-04-24")
    finish(qtbot, editor, line(editor, "happened").line)
    qtbot.waitUntil(
        lambda: editor._session.unfinished.text(f"points/{POINT}/happened") is None, timeout=WAIT
    )
    assert said(editor, "happened") == ""


def test_nothing_is_lost_by_closing_in_the_middle_of_a_field(
    qtbot: QtBot, window: MainWindow, editor: RecordEditor, library: Path, paths: Paths
) -> None:
    show(qtbot, editor, "points", POINT)
    line(editor, "happened").line.setFocus()
    retype(line(editor, "happened").line, "in the spr")
    assert window.close()
    again = app.make_window(paths, library)
    with qtbot.waitSignal(again.session.worked_out, timeout=WAIT):
        again.show()
    fresh = RecordEditor(again.around)
    qtbot.addWidget(fresh)
    fresh.show()
    show(qtbot, fresh, "points", POINT)
    assert line(fresh, "happened").line.text() == "in the spr"
    qtbot.waitUntil(lambda: "This is not a date" in said(fresh, "happened"), timeout=WAIT)
    again.close()
    again.deleteLater()


def test_what_is_typed_is_kept_before_the_field_is_left(qtbot: QtBot, editor: RecordEditor) -> None:
    show(qtbot, editor, "points", POINT)
    box = cast("ProseValue", value(editor, "body")).box
    box.setFocus()
    QTest.keyClicks(box, "x")
    kept = editor._session.unfinished.text(f"points/{POINT}/body")
    assert kept is not None
    assert kept.startswith('"xMr. Kishida')
    QTest.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor._session.unfinished.text(f"points/{POINT}/body") is None


def test_going_to_another_record_saves_the_field_in_hand(
    qtbot: QtBot, editor: RecordEditor, library: Path
) -> None:
    show(qtbot, editor, "points", POINT)
    retype(line(editor, "short").line, "Extended")
    with qtbot.waitSignal(editor._session.library_changed, timeout=WAIT):
        editor.show_record("sources", "jacobs-2022")
    assert "short: Extended\n" in (library / "points" / f"{POINT}.md").read_text()


@pytest.mark.qt_log_ignore(OFFSCREEN_POPUPS, extend=True)
def test_links_are_found_by_any_part_of_a_name_and_shown_as_chips(
    qtbot: QtBot, editor: RecordEditor, library: Path
) -> None:
    show(qtbot, editor, "points", POINT)
    areas = cast("LinksValue", value(editor, "areas"))
    areas.picker.setFocus()
    QTest.keyClicks(areas.picker, "onductor")
    qtbot.waitUntil(lambda: "Semiconductors" in areas.picker.offered(), timeout=WAIT)
    finish(qtbot, editor, areas.picker)
    assert areas.draft() == ["semiconductors"]
    assert "areas: [semiconductors]\n" in (library / "points" / f"{POINT}.md").read_text()


def test_a_name_typed_whole_needs_no_picking(
    qtbot: QtBot, editor: RecordEditor, library: Path
) -> None:
    show(qtbot, editor, "points", POINT)
    by = cast("LinksValue", value(editor, "by"))
    by.picker.setText("United States")
    by.edited.emit()
    with qtbot.waitSignal(editor._session.library_changed, timeout=WAIT):
        by.finished.emit()
    assert "by: united-states\n" in (library / "points" / f"{POINT}.md").read_text()
    qtbot.waitUntil(lambda: by.draft() == "united-states", timeout=WAIT)
    assert by.picker.text() == ""


def test_a_name_that_nothing_has_is_said_and_stays(qtbot: QtBot, editor: RecordEditor) -> None:
    show(qtbot, editor, "points", POINT)
    by = cast("LinksValue", value(editor, "by"))
    by.picker.setText("Atlantis")
    by.edited.emit()
    by.finished.emit()
    qtbot.waitUntil(lambda: "“Atlantis”" in said(editor, "by"), timeout=WAIT)
    assert by.picker.text() == "Atlantis"


def test_a_chip_is_followed_and_taken_out(
    qtbot: QtBot, editor: RecordEditor, library: Path
) -> None:
    show(qtbot, editor, "points", POINT)
    dialogues = cast("LinksValue", value(editor, "dialogues"))
    with qtbot.waitSignal(editor.asked_for, timeout=WAIT) as asked:
        dialogues._chips[0].name.click()
    assert asked.args == ["dialogues", "jhlc"]
    with qtbot.waitSignal(editor._session.library_changed, timeout=WAIT):
        dialogues._chips[0].cross.click()
    assert "dialogues: [jwlc]\n" in (library / "points" / f"{POINT}.md").read_text()


def test_a_cited_source_can_be_followed(qtbot: QtBot, editor: RecordEditor) -> None:
    show(qtbot, editor, "points", POINT)
    cites = cast("PartsValue", value(editor, "cites"))
    source = cast("LinksValue", cites.cards[0].form.rows["source"].value)
    with qtbot.waitSignal(editor.asked_for, timeout=WAIT) as asked:
        source._chips[0].name.click()
    assert asked.args == ["sources", "agreement-2014"]


def test_a_part_is_added_once_it_is_whole(
    qtbot: QtBot, editor: RecordEditor, library: Path
) -> None:
    show(qtbot, editor, "meetings", "biden-kishida-virtual-2022")
    states = cast("PartsValue", value(editor, "states"))
    states.add.click()
    fresh = states.cards[-1].form
    date = cast("DateValue", fresh.rows["date"].value)
    retype(date.line, "Jan 22, 2022")
    QTest.keyClick(date.line, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: fresh.rows["state"].problem.text() == "This has to be filled in.", timeout=WAIT
    )
    choice = cast("ChoiceValue", fresh.rows["state"].value)
    choice.combo.setCurrentIndex(choice.combo.findData("held"))
    with qtbot.waitSignal(editor._session.library_changed, timeout=WAIT):
        choice.combo.activated.emit(choice.combo.currentIndex())
    written = (library / "meetings" / "biden-kishida-virtual-2022.md").read_text()
    assert "date: 2022-01-22" in written
    assert written.count("state: held") == 2


def test_other_names_are_added_by_enter(qtbot: QtBot, editor: RecordEditor, library: Path) -> None:
    show(qtbot, editor, "dialogues", "jwlc")
    aliases = cast("TextsValue", value(editor, "aliases"))
    aliases.line.setFocus()
    QTest.keyClicks(aliases.line, "Working-level talks")
    finish(qtbot, editor, aliases.line)
    written = " ".join((library / "dialogues" / "jwlc.md").read_text().split())
    assert "Working-level talks" in written


def test_markup_that_memos_do_not_know_is_remarked_on_while_typing(
    qtbot: QtBot, editor: RecordEditor
) -> None:
    show(qtbot, editor, "points", POINT)
    body = cast("ProseValue", value(editor, "body"))
    retype(body.box, "# A heading")
    assert "Line 1" in body.remarks.text()


def test_problems_of_the_file_stand_at_their_fields(
    qtbot: QtBot, window: MainWindow, editor: RecordEditor, library: Path
) -> None:
    (library / "points" / "bare.md").write_text("---\nkind: fact\ncolour: blue\n---\nBare.\n")
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.session.open(library)
    show(qtbot, editor, "points", "bare")
    assert said(editor, "cites") == "Is a fact without a source."
    assert "'colour' is not a field that Briefer knows" in editor.page.banner.text()


def test_a_record_that_can_not_be_read_says_so_and_is_not_overwritten(
    qtbot: QtBot, window: MainWindow, editor: RecordEditor, library: Path
) -> None:
    (library / "points" / "broken.md").write_text("---\nkind: rumour\nhappened: soon\n---\nX.\n")
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.session.open(library)
    show(qtbot, editor, "points", "broken")
    assert "can’t be read" in editor.page.banner.text()
    assert said(editor, "kind") == "“rumour” is none of the choices."
    assert "This is not a date" in said(editor, "happened")
    assert line(editor, "happened").line.text() == "soon"


def test_what_a_field_can_not_show_is_left_to_a_text_editor(
    qtbot: QtBot, window: MainWindow, editor: RecordEditor, library: Path
) -> None:
    file = library / "points" / "broken.md"
    file.write_text("---\nkind: judgment\ncites: [jacobs-2022]\n---\nX.\n")
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.session.open(library)
    show(qtbot, editor, "points", "broken")
    assert "Put it right in a text editor" in said(editor, "cites")
    assert cast("PartsValue", value(editor, "cites")).add.isHidden()


def test_a_file_that_is_no_record_is_mended_field_by_field(
    qtbot: QtBot, window: MainWindow, editor: RecordEditor, library: Path
) -> None:
    file = library / "points" / "broken.md"
    file.write_text("---\nkind: rumour  # says Ann\ncolour: blue\nhappened: soon\n---\nX.\n")
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.session.open(library)
    show(qtbot, editor, "points", "broken")
    retype(line(editor, "happened").line, "May 2019")
    finish(qtbot, editor, line(editor, "happened").line)
    assert file.read_text() == (
        "---\nkind: rumour  # says Ann\ncolour: blue\nhappened: 2019-05\n---\nX.\n"
    )
    kind = cast("ChoiceValue", value(editor, "kind"))
    kind.combo.setCurrentIndex(kind.combo.findData("judgment"))
    with qtbot.waitSignal(window.session.library_changed, timeout=WAIT):
        kind.combo.activated.emit(kind.combo.currentIndex())
    qtbot.waitUntil(lambda: "can’t be read" not in editor.page.banner.text(), timeout=WAIT)
    assert said(editor, "kind") == ""


def test_a_field_says_on_how_many_sources_it_rests_and_shows_them(
    qtbot: QtBot, editor: RecordEditor
) -> None:
    show(qtbot, editor, "dialogues", "jhlc")
    form = editor.page.form
    assert form is not None
    assert "citations" not in form.rows
    row = form.rows["legal_basis"]
    assert row.sources is not None
    assert row.sources.text() == "4 sources"
    row.sources.click()
    here = QApplication.focusWidget()
    assert here is not None
    card = next(
        card
        for card in cast("PartsValue", form.rows["citations"].value).cards
        if card.isAncestorOf(here)
    )
    assert card.form.drafts()["key"] == "legal_basis"


def test_what_links_here_is_listed_and_leads_there(qtbot: QtBot, editor: RecordEditor) -> None:
    show(qtbot, editor, "dialogues", "jwlc")
    qtbot.waitUntil(lambda: editor.page.links.count() > 0, timeout=WAIT)
    item = editor.page.links.item(0)
    with qtbot.waitSignal(editor.asked_for, timeout=WAIT):
        editor.page.links.itemActivated.emit(item)


def test_a_library_of_a_newer_briefer_is_shown_and_not_changed(
    qtbot: QtBot, window: MainWindow, editor: RecordEditor, library: Path
) -> None:
    settings = library / "library.yaml"
    settings.write_text(settings.read_text().replace("format: 1", "format: 99"))
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.session.open(library)
    show(qtbot, editor, "points", POINT)
    assert "newer Briefer" in editor.page.banner.text()
    assert line(editor, "short").line.isReadOnly()
    assert not cast("ChoiceValue", value(editor, "kind")).combo.isEnabled()


def need(row: FieldRow) -> int:
    """Give the height that a row needs at its width."""
    layout = row.layout()
    assert layout is not None
    return layout.totalMinimumHeightForWidth(row.width())


@pytest.mark.parametrize("width", [360, 560])
def test_no_field_is_squeezed(qtbot: QtBot, editor: RecordEditor, width: int) -> None:
    editor.resize(width, 700)
    show(qtbot, editor, "meetings", "biden-kishida-washington")
    form = editor.page.form
    assert form is not None

    def fits() -> bool:
        rows = [row for row in form.findChildren(FieldRow) if row.isVisibleTo(editor)]
        cards = any(parts.waits for parts in form.findChildren(PartsValue))
        return not cards and all(row.width() <= width and row.height() >= need(row) for row in rows)

    qtbot.waitUntil(fits, timeout=WAIT)


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        ("points", POINT),
        ("meetings", "biden-kishida-virtual-2022"),
        ("dialogues", "jhlc"),
        ("sources", "jacobs-2022"),
        ("posts", "us-president"),
        ("briefs", "biden-kishida-2022"),
    ],
)
def test_the_tab_key_goes_through_the_form_as_it_reads_and_everything_has_a_name(
    qtbot: QtBot, editor: RecordEditor, kind: Kind, wanted: str
) -> None:
    show(qtbot, editor, kind, wanted)
    form = editor.page.form
    assert form is not None
    form.show_all()
    while waiting := [parts for parts in form.findChildren(PartsValue) if parts.waits]:
        waiting[0].make_all()
    qtbot.waitUntil(lambda: not editor.page._tabs.isActive(), timeout=WAIT)
    stops = [stop for stop in form.stops() if stop.isVisibleTo(editor) and stop.isEnabled()]
    assert all(stop.accessibleName() or getattr(stop, "text", str)() for stop in stops)
    stops[0].setFocus()
    for stop in stops[1:]:
        QTest.keyClick(cast("QWidget", QApplication.focusWidget()), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is stop
