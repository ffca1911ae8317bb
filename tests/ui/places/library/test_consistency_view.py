"""What contradicts or repeats itself is shown with both sides, and kept for a reason."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from briefer.desk import open_desk
from briefer.library.kept_apart_file import read_kept_apart
from briefer.library.points import Point
from briefer.paths import Paths
from briefer.ui.main_window import MainWindow
from briefer.ui.places.library.consistency_view import ConsistencyView
from briefer.ui.places.library.place import LibraryPlace
from tests.ui.conftest import Answers

WAIT = 20_000
TEXT = "The ministers agreed to set up a working group on quantum research in the autumn."
KEY = "same-text:points/one:points/two"
KEPT = "ordinal-skipped:meetings/space-dialogue-5:meetings/space-dialogue-7"


def with_two_points(paths: Paths, library: Path, other: str = TEXT) -> None:
    """Save two points by another desk; without more, they say the same."""
    desk = open_desk(paths, library, author="Ann Lee")
    texts = {"one": TEXT, "two": other}
    desk.save(*(Point(id=name, kind="judgment", body=text) for name, text in texts.items()))
    desk.close()


def entered(qtbot: QtBot, window: MainWindow) -> ConsistencyView:
    place = window.go_to("library")
    assert isinstance(place, LibraryPlace)
    view = place.views.go_to("consistency")
    assert isinstance(view, ConsistencyView)
    qtbot.waitUntil(lambda: bool(view.listing.rows()), timeout=WAIT)
    return view


def reopened(qtbot: QtBot, window: MainWindow, library: Path) -> ConsistencyView:
    """Open the library anew, so that what was saved beside the window is in it."""
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        window.session.open(library)
    return entered(qtbot, window)


def test_what_is_kept_as_it_is_stands_with_its_reason(qtbot: QtBot, window: MainWindow) -> None:
    view = entered(qtbot, window)
    assert view.summary.text().startswith("Nothing in this library contradicts or repeats itself.")
    assert all(reason for _, _, reason in view.listing.rows())
    view.listing.select(KEPT)
    assert not view.keep_button.isEnabled()
    assert "Fifth Space dialogue" in " ".join(view.listing.rows()[-1])


def test_both_sides_are_shown_with_all_that_they_say(
    qtbot: QtBot, window: MainWindow, library: Path, paths: Paths
) -> None:
    with_two_points(paths, library)
    view = reopened(qtbot, window, library)
    assert view.summary.text().startswith("1 finding waits for a word.")
    view.listing.select(KEY)
    said = view.details.toPlainText()
    assert said.count(TEXT) == 2
    assert "points/one" in said
    assert "points/two" in said
    assert "Two points say the same" in said


def test_the_words_that_stand_on_one_side_alone_are_told(
    qtbot: QtBot, window: MainWindow, library: Path, paths: Paths
) -> None:
    with_two_points(paths, library, TEXT.replace("autumn", "spring"))
    view = reopened(qtbot, window, library)
    view.listing.select(KEY.replace("same", "near"))
    said = view.details.toPlainText().splitlines()
    alone = [said[at + 1] for at, line in enumerate(said) if line == "Here alone"]
    assert alone == ["autumn.", "spring."]


def test_two_points_are_kept_apart_for_a_reason_that_is_on_file(
    qtbot: QtBot, window: MainWindow, library: Path, paths: Paths, answers: Answers
) -> None:
    with_two_points(paths, library)
    view = reopened(qtbot, window, library)
    view.listing.select(KEY)
    assert view.keep_button.text() == "&Keep apart…"
    view.keep_button.click()
    assert answers.asked == ["Keep apart"]
    answers.why = "two meetings"
    view.keep_button.click()
    qtbot.waitUntil(lambda: view.summary.text().startswith("Nothing"), timeout=WAIT)
    kept = read_kept_apart(library)[-1]
    assert kept.reason == "two meetings"
    assert set(kept.records) == {"points/one", "points/two"}
    assert any(row[2].startswith("two meetings") for row in view.listing.rows())


def test_the_button_says_why_it_is_off(
    qtbot: QtBot, window: MainWindow, library: Path, paths: Paths
) -> None:
    with_two_points(paths, library)
    view = reopened(qtbot, window, library)
    assert view.keep_button.toolTip() == "Select a finding first"
    view.listing.select(KEPT)
    assert view.keep_button.toolTip() == "This is kept as it is already"
    opened = window.session.opened
    assert opened is not None
    window.session.opened = replace(opened, read_only="it stands on a disc")
    view.listing.select(KEY)
    assert view.keep_button.accessibleDescription() == "This library can be read but not changed"


def test_two_records_are_joined_once_that_is_wished(
    qtbot: QtBot, window: MainWindow, library: Path, paths: Paths, answers: Answers
) -> None:
    with_two_points(paths, library)
    view = reopened(qtbot, window, library)
    view.listing.select(KEPT)
    assert not view.join_button.isEnabled()
    view.listing.select(KEY)
    assert view.join_button.isEnabled()
    view.join_button.click()
    qtbot.waitUntil(lambda: any("becomes part of" in said for said in answers.asked), timeout=WAIT)
    assert (library / "points" / "two.md").exists(), "nothing is done without a word"
    answers.agrees = True
    with qtbot.waitSignal(window.session.library_changed, timeout=WAIT):
        view.join_button.click()
    assert not (library / "points" / "two.md").exists()
    qtbot.waitUntil(lambda: not any(KEY in row for row in view.listing.rows()), timeout=WAIT)
    opened = window.session.opened
    assert opened is not None
    assert opened.brief.id == "biden-kishida-2022"
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        window.session.work_out()
