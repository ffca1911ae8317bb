"""A record as a page: what is wrong with it, what links to it, and how its fields are laid out."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefer.library.record import Kind
from briefer.ui.main_window import MainWindow
from briefer.ui.places.library.editor.field_row import FieldRow
from briefer.ui.places.library.editor.part_values import PartsValue
from briefer.ui.places.library.editor.plain_values import ChoiceValue
from briefer.ui.places.library.editor.record_editor import RecordEditor
from tests.ui.places.library.editor.editing import (
    POINT,
    WAIT,
    finish,
    line,
    retype,
    said,
    show,
    value,
)


def test_problems_of_the_file_stand_at_their_fields(
    qtbot: QtBot, window: MainWindow, editor: RecordEditor, library: Path
) -> None:
    (library / "points" / "bare.md").write_text("---\nkind: fact\ncolour: blue\n---\nBare.\n")
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.session.open(library)
    show(qtbot, editor, "points", "bare")
    assert said(editor, "cites") == "A point of this kind needs a source. Add one here."
    assert "a field “colour” that Briefer does not know" in editor.page.banner.text()


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
