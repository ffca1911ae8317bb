"""What the brief words otherwise is told with what to write instead, and by which rule."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from briefer.desk import open_desk
from briefer.library.points import Point
from briefer.paths import Paths
from briefer.ui.main_window import MainWindow
from briefer.ui.places.library.house_view import HouseView
from briefer.ui.places.library.place import LibraryPlace

WAIT = 20_000


def entered(qtbot: QtBot, window: MainWindow) -> HouseView:
    place = window.go_to("library")
    assert isinstance(place, LibraryPlace)
    view = place.views.go_to("house")
    assert isinstance(view, HouseView)
    qtbot.waitUntil(lambda: bool(view.rules.rows()), timeout=WAIT)
    return view


def with_a_loose_word(paths: Paths, library: Path, qtbot: QtBot, window: MainWindow) -> HouseView:
    """Let another desk save a judgment with a word of two meanings, and open it."""
    desk = open_desk(paths, library, author="Ann Lee")
    text = "The committee should meet on a biannual rhythm from now on."
    desk.save(Point(id="loose", kind="judgment", body=text, dialogues=("jhlc",)))
    desk.close()
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        window.session.open(library)
    return entered(qtbot, window)


def test_what_is_found_is_told_with_its_rule_and_where_it_stands(
    qtbot: QtBot, window: MainWindow, paths: Paths, library: Path
) -> None:
    view = with_a_loose_word(paths, library, qtbot, window)
    row = next(row for row in view.found.rows() if "biannual" in row[0])
    assert row[2] == "The committee should meet on a biannual rhythm from now on."
    key = next(one for one in keys(view) if one.startswith("ambiguous-times:points/loose"))
    view.found.select(key)
    said = view.details.toPlainText()
    assert said.startswith("Times that can be read in two ways")
    assert "points/loose, text" in said
    assert "words 1 thing otherwise than the house does" in view.summary.text()


def keys(view: HouseView) -> list[str]:
    found: list[str] = []
    for row in range(view.found.topLevelItemCount()):
        heading = view.found.topLevelItem(row)
        for at in range(heading.childCount() if heading else 0):
            item = heading.child(at) if heading else None
            if item is not None:
                view.found.setCurrentItem(item)
                found += view.found.selected()
    return found


def test_the_rules_are_listed_with_on_and_off(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    settings = library / "library.yaml"
    text = settings.read_text(encoding="utf-8") + "\nrules_off: [loaded-words]\n"
    settings.write_text(text, encoding="utf-8")
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        window.session.open(library)
    view = entered(qtbot, window)
    view.which.setCurrentIndex(1)
    assert view.rules.isVisible()
    assert not view.found.isVisible()
    states = {title: state for title, state, _ in view.rules.rows()}
    assert states["No loaded words of our own"] == "Off"
    assert states["Times that can be read in two ways"] == "On"
    assert states["British spelling"] == "On, for another language"
    view.rules.select("loaded-words")
    assert "rules_off" in view.details.toPlainText()


def test_lists_have_names_for_who_listens(qtbot: QtBot, window: MainWindow) -> None:
    view = entered(qtbot, window)
    for widget in (view.which, view.found, view.rules, view.details):
        assert widget.accessibleName()
