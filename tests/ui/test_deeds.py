"""What a user does most often, among thousands of points, does not hold the window up.

What is done in tables, templates and imports is watched beside them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from briefer.library.briefs import Brief
from briefer.ui.ahead import Ahead
from briefer.ui.main_window import MainWindow
from briefer.ui.places.brief.outline.column import OutlineColumn
from briefer.ui.places.library.editor.record_editor import RecordEditor
from briefer.ui.places.timeline.place import TimelinePlace
from briefer.ui.session import Session
from briefer.ui.setting_up import set_field
from tests.ui.heartbeat import LIMIT, watched_loop
from tests.ui.places.library.editor.editing import value
from tests.ui.places.timeline.conftest import page_of

pytestmark = pytest.mark.alone

WAIT = 60_000
POINTS, TAKEN = 3_000, 200  # of the library, and by the brief of them
POINT = "made-0100"
A_WHILE = 20  # beats of the heart, in which all that waits to be painted is

_MADE = """---
kind: fact
cites:
  - {source: agreement-2014, locator: para. 1}
happened: 2014-04
TAGSshort: What was said in round NUMBER
---
In round NUMBER the two sides spoke of **open networks**, at length and once more.
"""


class Watch:
    """Do one deed after the other, and keep how long each held the window up."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self.window = window
        self._held: dict[str, float] = {}

    @property
    def session(self) -> Session:
        return self.window.session

    @property
    def brief(self) -> Brief:
        assert self.session.brief is not None
        return self.session.brief

    def until(self, there: Callable[[], bool]) -> None:
        """Wait until something is there, and all that follows from it was done."""
        place, background = self.window.brief, self.session.background
        self._qtbot.waitUntil(there, timeout=WAIT)
        self._qtbot.waitUntil(lambda: not background.busy, timeout=WAIT)
        sheets = place.paper.sheets
        self._qtbot.waitUntil(lambda: sheets.complete or not place.isVisible(), timeout=WAIT)

    def do(
        self, name: str, act: Callable[[], object], there: Callable[[], bool] = lambda: True
    ) -> None:
        """Do something, watched until it is there to be seen."""
        with watched_loop(lambda: self.session.background.busy) as gaps:
            act()
            since = gaps.beats
            self.until(lambda: there() and gaps.beats > since + A_WHILE)
        self._held[name] = gaps.own

    @property
    def too_long(self) -> dict[str, int]:
        """What held the window up for longer than it may, with its milliseconds."""
        return {name: round(own * 1000) for name, own in self._held.items() if own > LIMIT}


@pytest.fixture
def watch(qtbot: QtBot, unopened: MainWindow, library: Path) -> Watch:
    for number in range(POINTS):
        tags = "dialogues: [jhlc]\nareas: [open-ran]\n" if number < TAKEN else ""
        text = _MADE.replace("NUMBER", str(number)).replace("TAGS", tags)
        (library / "points" / f"made-{number:04}.md").write_text(text, encoding="utf-8")
    brief = (library / "briefs" / "biden-kishida-2022.md").read_text(encoding="utf-8")
    (library / "briefs" / "other.md").write_text(brief, encoding="utf-8")
    with qtbot.waitSignal(unopened.session.worked_out, timeout=WAIT):
        unopened.show()
    watch = Watch(qtbot, unopened)
    watch.until(lambda: taken(unopened.brief.outline) >= TAKEN)
    ahead = unopened.findChild(Ahead)
    assert isinstance(ahead, Ahead)
    qtbot.waitUntil(lambda: ahead.done, timeout=WAIT)
    return watch


def taken(column: OutlineColumn) -> int:
    """Give how many points of the long section the memo takes, 0 while none is shown."""
    model = column.tree.model_
    section = model.node(model.find_point(POINT)).parent
    return section.points if section is not None else 0


def choose_section(column: OutlineColumn) -> None:
    model = column.tree.model_
    column.tree.setCurrentIndex(model.find_point(POINT).parent())


def test_work_in_the_outline_does_not_hold_the_window_up(watch: Watch) -> None:
    column, stack = watch.window.brief.outline, watch.session.undo_stack
    tree, whole = column.tree, taken(column)
    watch.do("choose a point", lambda: column.go_to_point("made-0150"))
    column.go_to_point(POINT)
    tree.edit_current()
    editor = tree.viewport().findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    watch.do("type other words", lambda: QTest.keyClicks(editor, "Other words of it"))
    watch.do("have reworded", tree.finish_editing, lambda: POINT in reworded(watch.brief))
    column.go_to_point(POINT)
    watch.do("move a point", tree.down.trigger, lambda: watch.brief.order != ())
    choose_section(column)
    watch.do("leave a section out", tree.take_none.trigger, lambda: taken(column) == 0)
    watch.do("undo", stack.undo, lambda: taken(column) == whole)
    watch.do("redo", stack.redo, lambda: taken(column) == 0)
    choose_section(column)
    watch.do("take a section", tree.take_all.trigger, lambda: taken(column) == whole)
    tree.setCurrentIndex(tree.model_.index(3, 0))
    watch.do("move a section", tree.down.trigger, lambda: watch.brief.section_order != ())
    watch.do("save the brief", watch.session.save, lambda: not watch.session.unsaved)
    assert watch.too_long == {}


def reworded(brief: Brief) -> set[str]:
    return {each.point for each in brief.rewordings}


def test_what_is_done_across_the_places_does_not_hold_the_window_up(watch: Watch) -> None:
    records_and_pictures(watch)
    briefs_and_sheets(watch)
    assert watch.too_long == {}


def briefs_and_sheets(watch: Watch) -> None:
    window, session = watch.window, watch.session
    window.go_to_brief()
    watch.do("another brief", lambda: session.take_up("other"), lambda: watch.brief.id == "other")
    watch.do("another date", lambda: set_field(session, "as_of", "2015"))
    watch.do("undo that", session.undo_stack.undo)
    watch.do("the palette", window.ask_command)
    palette = window.palette_of_commands
    assert palette is not None
    watch.do("words in it", lambda: QTest.keyClicks(palette.line, "export"))
    palette.close()
    for name, show in (
        ("preferences", window.show_preferences),
        ("shortcuts", window.show_shortcuts),
        ("a new memo", window.starting.new_memo),
    ):
        watch.do(name, show)
        for sheet in window.findChildren(QDialog):
            sheet.close()


def records_and_pictures(watch: Watch) -> None:
    window, stack = watch.window, watch.session.undo_stack
    place = window.go_to("timeline")
    assert isinstance(place, TimelinePlace)
    picture = page_of(place, "timeline").picture
    watch.until(lambda: len(picture.regions) > 0)
    watch.do("zoom in", picture.zoom_in)
    watch.do("zoom out", picture.zoom_out)
    records = window.records()
    watch.until(lambda: records.table.records.rowCount() > 0)
    editor = window.findChild(RecordEditor)
    assert isinstance(editor, RecordEditor)
    watch.do("find a record", lambda: window.show_record("points", POINT), lambda: stands(editor))
    body = value(editor, "body").findChild(QPlainTextEdit)
    assert isinstance(body, QPlainTextEdit)
    body.setFocus()
    watch.do("type in it", lambda: QTest.keyClicks(body, "Then this. "))

    def says_it() -> bool:
        assert watch.session.opened is not None
        file = watch.session.opened.root / "points" / f"{POINT}.md"
        return "Then this. In round" in file.read_text(encoding="utf-8")

    watch.do("have it saved", records.table.setFocus, says_it)
    watch.do("undo it", stack.undo, lambda: not says_it())
    watch.do("redo it", stack.redo, says_it)


def stands(editor: RecordEditor) -> bool:
    """Say whether the point stands in the editor, with all its fields."""
    form = editor.page.form
    about = editor.page.name.text()
    return about.startswith("What was said in round 100") and form is not None and not form.waits
