"""Which version was seen is answered at a glance; copies are opened, holds kept."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefer.library.dates import PartialDate
from briefer.library.register.changing import label as relabel
from briefer.library.register.changing import note_handover, remove_file
from briefer.library.register.entry import Entry, HandedOver, Retention
from briefer.library.register.reading import read_register
from briefer.ui import targets
from briefer.ui.main_window import MainWindow
from briefer.ui.places.library.handing_over import Given
from briefer.ui.places.library.place import LibraryPlace
from briefer.ui.places.library.register_view import RegisterView
from tests.ui.conftest import Answers
from tests.ui.places.library.conftest import Export

WAIT = 20_000


def entered(qtbot: QtBot, window: MainWindow) -> RegisterView:
    place = window.go_to("library")
    assert isinstance(place, LibraryPlace)
    view = place.views.go_to("register")
    assert isinstance(view, RegisterView)
    qtbot.waitUntil(lambda: bool(view.summary.text()), timeout=WAIT)
    return view


def sections(view: RegisterView) -> list[str]:
    tops = (view.listing.topLevelItem(at) for at in range(view.listing.topLevelItemCount()))
    return [top.text(0) for top in tops if top is not None]


def held(library: Path, entry: Entry) -> Entry:
    return read_register(library).entry(entry.id)


def select(view: RegisterView, entry: Entry) -> None:
    view.listing.select(entry.id)


def test_what_was_handed_over_stands_first_with_to_whom_and_when(
    qtbot: QtBot, window: MainWindow, library: Path, export: Export
) -> None:
    seen = export("first.md")
    export("second.docx")
    given = HandedOver(to="the President", on=PartialDate.parse("2022-01-14"))
    note_handover(library, seen.id, given)
    view = entered(qtbot, window)
    assert sections(view) == ["Handed over (1)", "Not handed over (1)"]
    first, second = view.listing.rows()
    assert first[-1] == "the President, January 14, 2022"
    assert first[3:6] == ("Working copy", "Markdown", "January 15, 2022")
    assert second[4] == "Word"
    assert second[-1] == ""


def test_an_empty_register_says_what_it_is_for(qtbot: QtBot, window: MainWindow) -> None:
    view = entered(qtbot, window)
    assert view.nothing.text().startswith("Every export is recorded and kept here")
    assert not view.split.isVisible()
    assert view.save_button.toolTip() == "There is no product yet"


def test_all_words_are_searched_for_in_every_column_and_detail(
    qtbot: QtBot, window: MainWindow, export: Export
) -> None:
    export("first.md")
    export("second.docx")
    view = entered(qtbot, window)
    view.search.setText("WORKING second.docx")
    assert [row[4] for row in view.listing.rows()] == ["Word"]
    assert view.summary.text() == "1 of 2 products."
    view.search.setText("nobody wrote this")
    assert view.nothing.text() == "No product has all these words. Search for fewer."


def test_the_details_say_what_is_on_file(qtbot: QtBot, window: MainWindow, export: Export) -> None:
    entry = export("first.md")
    view = entered(qtbot, window)
    assert "Select a product" in view.details.toPlainText()
    select(view, entry)
    said = view.details.toPlainText()
    for words in ("first.md", "leaders-meeting", "Ann Lee", entry.hash):
        assert words in said


def test_a_copy_is_opened_which_can_not_be_written_and_goes_with_the_window(
    qtbot: QtBot,
    window: MainWindow,
    library: Path,
    export: Export,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[Path] = []

    def open_file(path: Path) -> bool:
        opened.append(path)
        return True

    monkeypatch.setattr(targets, "open_file", open_file)
    entry = export("first.md")
    view = entered(qtbot, window)
    select(view, entry)
    view.open_copy.click()
    qtbot.waitUntil(lambda: bool(opened), timeout=WAIT)
    [copy] = opened
    assert copy.name == "first.md"
    assert not copy.is_relative_to(library)
    assert copy.read_bytes() == (library / entry.file).read_bytes()
    assert not copy.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    view.let_go()
    assert not copy.exists()


def test_handing_over_is_noted_with_whom_when_and_whose_word(
    qtbot: QtBot, window: MainWindow, library: Path, export: Export, answers: Answers
) -> None:
    entry = export("first.md")
    view = entered(qtbot, window)
    select(view, entry)
    answers.given = Given("the President", "2022-01-14", "the executive secretariat")
    view.hand_over.click()
    qtbot.waitUntil(lambda: sections(view) == ["Handed over (1)"], timeout=WAIT)
    [noted] = held(library, entry).handed_over
    assert (noted.to, noted.on.edtf) == ("the President", "2022-01-14")
    assert noted.word == "the executive secretariat"
    assert "the President (the executive secretariat" in view.details.toPlainText()


def test_two_notes_in_a_row_are_both_kept(
    qtbot: QtBot, window: MainWindow, library: Path, export: Export, answers: Answers
) -> None:
    entry = export("first.md")
    view = entered(qtbot, window)
    select(view, entry)
    for whom in ("the President", "the Secretary"):
        answers.given = Given(whom, "2022-01-14")
        view.hand_over.click()
    qtbot.waitUntil(lambda: len(held(library, entry).handed_over) == 2, timeout=WAIT)


def test_a_hold_is_noted_and_released(
    qtbot: QtBot, window: MainWindow, library: Path, export: Export, answers: Answers
) -> None:
    entry = export("first.md")
    view = entered(qtbot, window)
    select(view, entry)
    assert view.release.toolTip() == "This product is not on hold"
    answers.why = "a request"
    view.hold.click()
    qtbot.waitUntil(view.release.isEnabled, timeout=WAIT)
    assert [hold.reason for hold in held(library, entry).open_holds] == ["a request"]
    assert "On hold" in view.details.toPlainText()
    view.release.click()
    qtbot.waitUntil(lambda: not view.release.isEnabled(), timeout=WAIT)
    assert held(library, entry).open_holds == ()


def test_a_file_is_known_again_by_its_bytes(
    qtbot: QtBot,
    window: MainWindow,
    export: Export,
    answers: Answers,
    tmp_path: Path,
) -> None:
    entry = export("first.md")
    back = (tmp_path / "first.md").rename(tmp_path / "handed back.md")
    view = entered(qtbot, window)
    answers.file = back
    view.find_button.click()
    qtbot.waitUntil(lambda: bool(window.session.messages.open), timeout=WAIT)
    said = window.session.messages.open[0].text
    assert said.startswith("“handed back.md” is Biden–Kishida")
    assert view.listing.selected() == (entry.id,)
    back.write_bytes(back.read_bytes() + b" ")
    view.find_button.click()
    qtbot.waitUntil(lambda: "none of the products" in window.session.messages.open[0].text)


def test_the_register_is_saved_as_a_spreadsheet(
    qtbot: QtBot, window: MainWindow, export: Export, answers: Answers, tmp_path: Path
) -> None:
    entry = export("first.md")
    view = entered(qtbot, window)
    answers.save_to = tmp_path / "register.csv"
    view.save_button.click()
    qtbot.waitUntil(lambda: bool(window.session.messages.open), timeout=WAIT)
    assert entry.hash in answers.save_to.read_text(encoding="utf-8-sig")
    assert window.session.messages.open[0].text.startswith("Saved register.csv to")


def test_a_removed_file_can_not_be_opened_and_says_since_when(
    qtbot: QtBot, window: MainWindow, library: Path, export: Export
) -> None:
    entry = export("first.md")
    relabel(library, entry.id, Retention(label="5.2", until=PartialDate.parse("2022")))
    remove_file(library, entry.id, "past its time", "Ann Lee")
    view = entered(qtbot, window)
    select(view, entry)
    assert not view.open_copy.isEnabled()
    assert view.open_copy.toolTip().startswith("The file was removed on")
    assert "past its time" in view.details.toPlainText()


def test_an_entry_that_can_not_be_read_is_told(
    qtbot: QtBot, window: MainWindow, library: Path, export: Export
) -> None:
    export("first.md")
    (library / "register" / "spoilt.yaml").write_text("title: [", encoding="utf-8")
    view = entered(qtbot, window)
    assert view.summary.text() == "1 product. 1 entry can’t be read."
    assert "spoilt.yaml" in view.summary.toolTip()


def test_a_library_that_can_not_be_changed_says_so_at_the_buttons(
    qtbot: QtBot, window: MainWindow, export: Export
) -> None:
    from dataclasses import replace

    entry = export("first.md")
    view = entered(qtbot, window)
    opened = window.session.opened
    assert opened is not None
    window.session.opened = replace(opened, read_only="it stands on a disc")
    select(view, entry)
    for button in (view.hand_over, view.hold, view.release):
        assert not button.isEnabled()
        assert button.accessibleDescription() == "This library can be read but not changed"
    assert view.open_copy.isEnabled()
    assert view.save_button.isEnabled()


def test_everything_has_a_name_for_who_listens(window: MainWindow, qtbot: QtBot) -> None:
    view = entered(qtbot, window)
    for widget in (view.search, view.listing, view.details):
        assert widget.accessibleName()
