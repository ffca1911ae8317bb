"""A source that can't be read says why, and its links tell where they lead."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from briefer.desk.documents import ParagraphOnFile, Resting
from briefer.sources.document import Paragraph
from briefer.sources.tagging import Tagged
from briefer.ui.places.sources.document_view import DocumentView
from briefer.ui.places.sources.paragraph_model import ParagraphRow
from briefer.ui.places.sources.work import Shown

POINT = Resting("a-point", "A <point>", "p. 2")
FILE = Path("paper.pdf")


def shown(
    *texts: str, file: Path | None = FILE, to_read: bool = False, elsewhere: bool = False
) -> Shown:
    rows = tuple(
        ParagraphRow(ParagraphOnFile(Tagged(Paragraph(text, number), (), ()), (), None), {})
        for number, text in enumerate(texts, start=1)
    )
    points = (POINT,) if elsewhere else ()
    return Shown("paper", "A paper", "Report", "", file, to_read, rows, points, {})


def test_why_there_is_no_text_is_said(qtbot: QtBot) -> None:
    view = DocumentView()
    qtbot.addWidget(view)
    view.show()
    for source, why in (
        (shown(to_read=True), "The document is being read."),
        (shown(), "There is no text to show."),
        (shown(file=None), "No document of this source is on file."),
    ):
        view.show_source(source, "")
        assert view.nothing.text() == why
        assert view.attach.isVisible() == (source.file is None)
        assert not view.make_point.isVisible()
    view.say_unread("It is under a password.")
    assert view.nothing.text() == "It is under a password."


def test_points_elsewhere_are_listed_as_they_are_and_lead_to_their_records(qtbot: QtBot) -> None:
    view = DocumentView()
    qtbot.addWidget(view)
    view.show_source(shown("They met.", elsewhere=True), "")
    listed = view.details.toPlainText().splitlines()
    assert listed[0] == "Points that cite the source as a whole, or another place in it"
    assert listed[-1] == "A <point> p. 2"
    with qtbot.waitSignal(view.record_asked) as asked:
        view.details.anchorClicked.emit(QUrl("point:a-point"))
    assert asked.args == ["points", "a-point"]


def test_without_a_document_the_points_of_a_source_are_listed_plainly(qtbot: QtBot) -> None:
    view = DocumentView()
    qtbot.addWidget(view)
    view.show_source(shown(file=None, elsewhere=True), "")
    listed = view.details.toPlainText().splitlines()
    assert [line for line in listed if line] == [
        "Points that rest on this source",
        "A <point> p. 2",
    ]


def test_a_library_that_can_not_be_changed_is_read_all_the_same(qtbot: QtBot) -> None:
    view = DocumentView()
    qtbot.addWidget(view)
    view.show_source(shown("They met.", "They left."), "It stands on a disc")
    view.paragraphs.select("para. 2")
    assert view.details.toPlainText().startswith("para. 2")
    assert view.make_point.toolTip() == "It stands on a disc"
    view.which.setCurrentIndex(view.which.findData("suggested"))
    view.which.activated.emit(view.which.currentIndex())
    assert view.paragraphs.paragraphs.rows == []
