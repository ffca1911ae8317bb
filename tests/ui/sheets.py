"""Every sheet and question of the window, each with how it comes before a user.

What the system asks with, its own windows for files and folders, is not the window's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from unittest.mock import patch

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from briefer.desk.templates import TemplateFile
from briefer.library.creating import create_library
from briefer.library.record import Kind
from briefer.ui.crash import CrashDialog
from briefer.ui.desk_work import GapLine
from briefer.ui.dialogs import Dialogs
from briefer.ui.instance import hold
from briefer.ui.main_window import MainWindow
from briefer.ui.places.brief.comparing import compare_with_date
from briefer.ui.places.brief.gaps_view import GapsView
from briefer.ui.places.brief.outline.editing import Written
from briefer.ui.places.brief.outline.work import SourceChoice
from briefer.ui.places.library.consistency_view import ConsistencyView
from briefer.ui.places.library.consistency_words import join_question
from briefer.ui.places.library.consistency_work import Findings, Found, JoinAsked, Side
from briefer.ui.places.library.product_actions import ProductActions
from briefer.ui.places.library.records.actions import RecordActions
from briefer.ui.places.library.records.asked import Named
from briefer.ui.places.library.register_work import Product
from briefer.ui.places.library.templates.deeds import TemplateDeeds
from briefer.ui.places.sources.point_dialog import PointDialog
from tests.ui.places.sources.test_point_dialog import ANSWERS, PARAGRAPH

WAIT = 20_000
Open = Callable[[MainWindow], object]

_PRODUCT = Product(
    id="one",
    exported="2022-01-15",
    title="Biden–Kishida",
    number="1",
    version=1,
    stage="draft",
    kind="memo",
    format="docx",
    as_of="2022-01-15",
    marking="",
    handed_over=(),
    held=False,
    taken_back="",
    removed="",
    details=(),
)
_TEMPLATE = TemplateFile("ours", "Biden–Kishida", "", 2, own=True, part=False, briefs=("Biden",))
_JHLC, _JWLC = Named("jhlc", "JHLC"), Named("jwlc", "JWLC")


def _records(window: MainWindow) -> RecordActions:
    return RecordActions(window.around, window)


def _new(kind: Kind) -> Open:
    return lambda window: _records(window).new(kind)


def _templates(window: MainWindow) -> TemplateDeeds:
    return TemplateDeeds(window.around, window)


def _products(window: MainWindow) -> ProductActions:
    return ProductActions(window.around, window)


def _gap_accepted(window: MainWindow) -> None:
    view = window.go_to_brief().views.go_to("gaps")
    assert isinstance(view, GapsView)
    view.ask_reason()


def _joined(window: MainWindow) -> None:
    asked = join_question(JoinAsked("JHLC", "JWLC", 2, (("name", "JHLC", "JWLC"),)))
    window.around.dialogs.agreed(window, *asked)


def _kept_apart(window: MainWindow) -> None:
    sides = (Side("dialogues/jhlc", "JHLC", "", "", ""), Side("dialogues/jwlc", "JWLC", "", "", ""))
    view = ConsistencyView(window.around, window)
    view._show(Findings((Found("pair", "shared-name", True, sides, "", ""),), ()))
    view.listing.select("pair")
    view.keep_button.click()
    view.deleteLater()


def _replaced(window: MainWindow) -> None:
    window.around.dialogs._replaces(window, Path("/nowhere/Memo.docx"))


def _in_use(window: MainWindow) -> None:
    """Open a library that another Briefer holds, which does not answer."""
    session = window.session
    assert session.opened is not None
    other = session.opened.root.with_name("in use")
    if not other.exists():
        create_library(other)
    held = hold(session.paths.user_data, other)
    assert held is not None
    with patch("briefer.ui.instance._ANSWERED_WITHIN", 0.05):
        window.opening.open(other)
    held.let_go()


def _left_open(window: MainWindow) -> None:
    """Ask whether a library may be written that somebody else may have left open."""
    session = window.session
    assert session.opened is not None
    whole = session.opened
    session.opened = replace(whole, read_only="ann has it open on PC-7 since 9:00.")
    window.opening._ask_to_take_over()
    session.opened = whole


def _welcome(window: MainWindow) -> None:
    window.around.memory.note_recent(Path("/nowhere/library"), "Biden–Kishida")
    window.starting.show_welcome()


def _crash(window: MainWindow) -> None:
    dialog = CrashDialog("ValueError", window)
    dialog.details.show()
    dialog.open()


def _own_point(window: MainWindow) -> None:
    sources = (SourceChoice("jacobs-2022", "Jacobs"),)
    held = Written("background", "JHLC", "ai", "jacobs-2022")
    window.around.dialogs.own_point(window, (("ai", "AI"),), sources, held)


SHEETS: Mapping[str, Open] = MappingProxyType(
    {
        "welcome": _welcome,
        "new memo": lambda window: window.starting.new_memo(),
        "preferences": lambda window: window.show_preferences(),
        "palette": lambda window: window.ask_command(),
        "shortcuts": lambda window: window.show_shortcuts(),
        "about": lambda window: window.show_about(),
        "crash": _crash,
        "not saved": lambda window: window.around.dialogs.let_go(window, "Biden–Kishida"),
        "consent": lambda window: window.around.dialogs.consent(window, [GapLine("JHLC", "JWLC")]),
        "what changed since": lambda window: compare_with_date(window.brief.exporter),
        "own point": _own_point,
        "accept a gap": _gap_accepted,
        "new dialogue": _new("dialogues"),
        "new point": _new("points"),
        "new person": _new("people"),
        "rename": lambda window: _records(window).ask_rename("dialogues", _JHLC),
        "merge": lambda window: _records(window).ask_merge("dialogues", (_JHLC, _JWLC)),
        "merge into": lambda window: _records(window).ask_merge("dialogues", (_JHLC,)),
        "delete": lambda window: _records(window).ask_delete("dialogues", ("jhlc",)),
        "delete several": lambda window: _records(window).ask_delete("dialogues", ("jhlc", "jwlc")),
        "join": _joined,
        "keep apart": _kept_apart,
        "replace a file": _replaced,
        "library in use": _in_use,
        "library left open": _left_open,
        "hold": lambda window: _products(window).ask_hold(_PRODUCT),
        "handed over": lambda window: _products(window).ask_recipient(_PRODUCT),
        "copy template": lambda window: _templates(window).copy(_TEMPLATE, lambda _: None),
        "rename template": lambda window: _templates(window).rename(
            _TEMPLATE, lambda: None, lambda _: None
        ),
        "delete template": lambda window: _templates(window).delete(_TEMPLATE, lambda: None),
        "make a point": lambda window: PointDialog("JHLC", PARAGRAPH, ANSWERS, "", window).open(),
    }
)


def look_at(
    qtbot: QtBot, window: MainWindow, name: str, look: Callable[[QWidget], object]
) -> QWidget:
    """Open a sheet as a user does, look at it once all that it asks is answered, close it."""
    window.around.dialogs = Dialogs()
    seen: list[QWidget] = []
    timer = QTimer()

    def see() -> None:
        sheet = _over(window)
        if sheet is None or window.session.background.busy:
            return
        if not sheet.isActiveWindow():
            sheet.activateWindow()  # so that the keys go there
            return
        timer.stop()
        try:
            look(sheet)
        finally:
            seen.append(sheet)
            _put_away(sheet)

    timer.timeout.connect(see)
    timer.start(20)
    SHEETS[name](window)
    qtbot.waitUntil(lambda: bool(seen), timeout=WAIT)
    return seen[0]


def _over(window: MainWindow) -> QWidget | None:
    palette = window.palette_of_commands
    if palette is not None and palette.isVisible():
        return palette
    return QApplication.activeModalWidget()


def _put_away(sheet: QWidget) -> None:
    if isinstance(sheet, QDialog):
        sheet.reject()
    else:
        sheet.hide()
