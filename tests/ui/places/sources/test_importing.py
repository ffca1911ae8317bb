"""A long document is read in the background: it tells how far it is, and can be cancelled."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.places.sources.importing import Far
from briefer.ui.places.sources.paragraph_list import ParagraphDelegate
from briefer.ui.places.sources.place import SourcesPlace
from tests.sources.documents import pdf_file
from tests.ui.heartbeat import LIMIT, watched_loop
from tests.ui.places.sources.conftest import WAIT

LINE = "The two leaders agreed to convene the JHLC and spoke of Open RAN and of AI at length."


def long_pdf(folder: Path, pages: int = 500) -> Path:
    file = folder / "report.pdf"
    lines = [(72, 720 - 14 * number, f"{LINE} {number}") for number in range(45)]
    file.write_bytes(pdf_file([lines] * pages))
    return file


def test_five_hundred_pages_are_cancelled_on_the_way_and_nothing_comes_in(
    qtbot: QtBot, window: MainWindow, place: SourcesPlace, tmp_path: Path
) -> None:
    told: list[Far] = []
    place.importing.far.connect(told.append)
    place.add_documents([long_pdf(tmp_path)])
    qtbot.waitUntil(lambda: any(far.done > 5 for far in told), timeout=WAIT)
    assert "page" in place.progress_words.text()
    assert place.progress.value() > 0
    assert not place.cancel.isHidden()
    with qtbot.waitSignal(place.importing.ended, timeout=WAIT):
        place.cancel.click()
    assert [message.text for message in window.session.messages.open] == [
        "Cancelled. No document was added."
    ]
    assert told[-1].done < 500
    assert place.cancel.isHidden()
    assert place.table.sources.count == 123


@pytest.mark.alone
def test_five_hundred_pages_come_in_and_are_shown_without_holding_the_window_up(
    qtbot: QtBot, window: MainWindow, place: SourcesPlace, tmp_path: Path
) -> None:
    file, view = long_pdf(tmp_path), place.document.paragraphs
    delegate = view.itemDelegate()
    assert isinstance(delegate, ParagraphDelegate)
    with watched_loop() as gaps:
        place.add_documents([file])
        qtbot.waitUntil(lambda: len(view.paragraphs.rows) >= 500, timeout=6 * WAIT)
        qtbot.waitUntil(lambda: delegate.has_measured(view.paragraphs.rows), timeout=WAIT)
        qtbot.waitUntil(lambda: not window.session.background.busy, timeout=WAIT)
    assert gaps.own <= LIMIT


def test_what_is_added_while_others_are_read_comes_after_them(
    qtbot: QtBot, place: SourcesPlace, call: Path
) -> None:
    other = call.with_name("other.md")
    other.write_text("# Another\n\nThey met.")
    place.add_documents([call])
    place.add_documents([other])
    qtbot.waitUntil(lambda: place.table.sources.count == 125, timeout=WAIT)


def test_the_window_closes_while_a_document_is_read(
    qtbot: QtBot, window: MainWindow, place: SourcesPlace, tmp_path: Path
) -> None:
    place.add_documents([long_pdf(tmp_path)])
    qtbot.waitUntil(lambda: place.progress.value() > 0, timeout=WAIT)
    window.close()
    assert not window.isVisible()
