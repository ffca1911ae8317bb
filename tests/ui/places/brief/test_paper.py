from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from briefer.memo.blocks import Heading, Memo, Paragraph, TabStart, Text
from briefer.memo.html import preview_html
from briefer.ui.places.brief.furniture import without_furniture
from briefer.ui.places.brief.paper import PaperView
from tests.memo.memos import a_figure


def memo(*, lines: int = 3, tabs: int = 2) -> Memo:
    front = tuple(Paragraph((Text(f"Line {number}."),)) for number in range(lines))
    behind = tuple(
        block
        for letter in "abcdef"[:tabs]
        for block in (
            TabStart(letter.upper(), f"Tab {letter}", f"tab-{letter}"),
            Paragraph((Text("Behind."),)),
        )
    )
    return Memo(
        title="A memo",
        blocks=(Heading(1, (Text("Memorandum"),), "memorandum"), *front, *behind),
        marking="UNCLASSIFIED",
        notice="SAMPLE",
        footer="As of January 15, 2022",
    )


@pytest.fixture
def paper(qtbot: QtBot) -> PaperView:
    paper = PaperView()
    qtbot.addWidget(paper)
    paper.resize(840, 640)
    paper.show()
    return paper


def test_each_tab_begins_a_page_and_the_front_is_counted_apart(
    qtbot: QtBot, paper: PaperView
) -> None:
    with qtbot.waitSignal(paper.laid_out) as laid_out:
        paper.show_memo(preview_html(memo()))
    assert laid_out.args == [1, 2]
    with qtbot.waitSignal(paper.laid_out) as longer:
        paper.show_memo(preview_html(memo(lines=40)))
    assert longer.args == [2, 2]


def test_what_pages_repeat_is_drawn_on_each_and_stands_in_none(paper: PaperView) -> None:
    html, furniture = without_furniture(preview_html(memo()))
    assert furniture.marking == "UNCLASSIFIED // SAMPLE"
    assert "As of January 15, 2022" in furniture.about
    assert "UNCLASSIFIED" not in html
    paper.show_memo(preview_html(memo()))
    assert "UNCLASSIFIED" not in paper.document.toPlainText()


def test_a_page_built_otherwise_stays_as_it_is() -> None:
    html, furniture = without_furniture("<html><body><p>Plain.</p></body></html>")
    assert html == "<html><body><p>Plain.</p></body></html>"
    assert furniture.marking == ""


def test_the_place_in_sight_stays_when_the_memo_changes(paper: PaperView) -> None:
    paper.show_memo(preview_html(memo(lines=200)))
    paper.verticalScrollBar().setValue(900)
    paper.show_memo(preview_html(memo(lines=201)))
    assert paper.verticalScrollBar().value() == 900


def test_columns_are_as_wide_as_what_stands_in_them(paper: PaperView) -> None:
    from PySide6.QtGui import QTextTable

    from briefer.memo.blocks import Cell, Table

    def row(*texts: str) -> tuple[Cell, ...]:
        return tuple(Cell((Text(text),)) for text in texts)

    table = Table(
        header=row("No.", "Dialogue", "Standing"),
        rows=(row("1", "Space dialogue", "Eight months past its stated rhythm of two years"),),
        aligns=("left", "left", "left"),
    )
    paper.show_memo(preview_html(Memo(title="A memo", blocks=(table,))))
    frames = paper.document.rootFrame().childFrames()
    (drawn,) = [frame for frame in frames if isinstance(frame, QTextTable)]
    shares = [width.rawValue() for width in drawn.format().columnWidthConstraints()]
    assert shares[0] <= shares[1] < shares[2]
    assert round(sum(shares)) == 100


def test_it_goes_to_a_tab_by_its_name(paper: PaperView) -> None:
    paper.show_memo(preview_html(memo(lines=80)))
    assert paper.go_to_anchor("tab-b")
    assert paper.verticalScrollBar().value() > 900
    assert not paper.go_to_anchor("tab-z")


def test_it_says_which_page_is_in_sight(paper: PaperView) -> None:
    paper.show_memo(preview_html(memo()))
    assert paper.accessibleName() == "Preview, page 1 of 3"
    paper.go_to_anchor("tab-b")
    assert paper.accessibleName() == "Preview, page 3 of 3"


def test_the_paper_stays_white_on_a_dark_desk(paper: PaperView) -> None:
    from PySide6.QtGui import QColor, QPalette

    paper.setPalette(QPalette(QColor("#2b2b2b")))
    paper.show_memo(preview_html(memo()))
    picture = paper.grab().toImage()
    assert picture.pixelColor(420, 40).name() == "#ffffff"
    assert picture.pixelColor(4, 300).lightness() < 60


def test_zooming_goes_in_steps_and_back_to_the_width(paper: PaperView) -> None:
    paper.show_memo(preview_html(memo()))
    fitting = paper.zoom
    paper.zoom_in()
    assert paper.zoom > fitting
    paper.zoom_out()
    paper.zoom_out()
    assert paper.zoom < fitting
    paper.set_zoom(None)
    assert paper.zoom == fitting


def test_a_figure_is_drawn_in_its_place(paper: PaperView) -> None:
    paper.show_memo(preview_html(Memo(title="A memo", blocks=(a_figure(),))))
    image = paper.document.find("\ufffc").charFormat().toImageFormat()
    assert (image.width(), image.height()) == (533, 133)
    sheet = paper.surface.grab().toImage()
    assert sheet.pixelColor(sheet.width() // 2, 200).name() == "#1f3864"
    assert "Figure 1: A title" in paper.document.toPlainText()
