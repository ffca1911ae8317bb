from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.memo.blocks import Cell, Heading, Link, Memo, Paragraph, Pointed, Table, TabStart, Text
from briefer.memo.paper_look import PaperLook, RoleLook
from briefer.memo.preview_pieces import preview_pieces
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
        paper.show_memo(preview_pieces(memo()))
    assert laid_out.args == [1, 2]
    with qtbot.waitSignal(paper.laid_out) as longer:
        paper.show_memo(preview_pieces(memo(lines=80)))
    assert longer.args == [2, 2]


def test_what_pages_repeat_is_drawn_on_each_and_stands_in_none(paper: PaperView) -> None:
    paper.show_memo(preview_pieces(memo()))
    assert paper.sheets.preview is not None
    assert paper.sheets.preview.marking == "UNCLASSIFIED // SAMPLE"
    assert paper.sheets.preview.footer == "As of January 15, 2022"
    assert paper.sheets.header(0) == ("A memo", "")
    assert paper.sheets.header(1) == ("A memo", "Tab A · Tab a")
    assert "UNCLASSIFIED" not in paper.text


def test_the_place_in_sight_stays_when_the_memo_changes(paper: PaperView) -> None:
    paper.show_memo(preview_pieces(memo(lines=200)))
    paper.verticalScrollBar().setValue(900)
    paper.show_memo(preview_pieces(memo(lines=201)))
    assert paper.verticalScrollBar().value() == 900


def test_it_goes_to_a_tab_by_its_name(paper: PaperView) -> None:
    paper.show_memo(preview_pieces(memo(lines=80)))
    assert paper.go_to_anchor("tab-b")
    assert paper.verticalScrollBar().value() > 900
    assert not paper.go_to_anchor("tab-z")


def test_it_says_which_page_is_in_sight(paper: PaperView) -> None:
    paper.show_memo(preview_pieces(memo()))
    assert paper.accessibleName() == "Preview, page 1 of 3"
    paper.go_to_anchor("tab-b")
    assert paper.accessibleName() == "Preview, page 3 of 3"


def test_the_paper_stays_white_on_a_dark_desk(paper: PaperView) -> None:
    from PySide6.QtGui import QColor, QPalette

    paper.setPalette(QPalette(QColor("#2b2b2b")))
    paper.show_memo(preview_pieces(memo()))
    picture = paper.grab().toImage()
    assert picture.pixelColor(420, 40).name() == "#ffffff"
    assert picture.pixelColor(4, 300).lightness() < 60


def test_zooming_goes_in_steps_and_back_to_the_width(paper: PaperView) -> None:
    paper.show_memo(preview_pieces(memo()))
    fitting = paper.zoom
    paper.zoom_in()
    assert paper.zoom > fitting
    paper.zoom_out()
    paper.zoom_out()
    assert paper.zoom < fitting
    paper.set_zoom(None)
    assert paper.zoom == fitting


def test_ctrl_and_the_wheel_zoom(paper: PaperView) -> None:
    paper.show_memo(preview_pieces(memo()))
    fitting, middle = paper.zoom, QPointF(paper.surface.rect().center())
    for turned in (120, -120):
        event = QWheelEvent(
            middle,
            paper.surface.mapToGlobal(middle),
            QPoint(),
            QPoint(0, turned),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(paper.surface, event)
        assert (paper.zoom > fitting) == (turned > 0)


def test_a_figure_is_drawn_in_its_place(paper: PaperView) -> None:
    paper.show_memo(preview_pieces(Memo(title="A memo", blocks=(a_figure(),))))
    assert paper.sheets.preview is not None
    (piece,) = paper.sheets.preview.pieces
    image = paper.sheets.document(piece).document.find("\ufffc").charFormat().toImageFormat()
    assert (image.width(), image.height()) == (533, 133)
    sheet = paper.surface.grab().toImage()
    middle = {sheet.pixelColor(sheet.width() // 2, y).name() for y in range(100, 300)}
    assert "#1f3864" in middle
    assert "Figure 1: A title" in paper.text


def pointed(point: str, text: str, *, whole: bool = True) -> Paragraph:
    return Paragraph((Pointed((Text(text),), (), point, whole), Text(" And more.")))


def many(changed: str = "") -> Memo:
    """A memo of about fifty pages, one point of which may have other words."""
    blocks = [
        block
        for number in range(300)
        for block in (
            Heading(2, (Text(f"Heading {number}"),)),
            pointed(f"point-{number}", changed if changed and number == 3 else "Words. " * 40),
            Paragraph((Text("Other words. " * 30),)),
        )
    ]
    return Memo(title="A book", blocks=tuple(blocks))


def test_only_what_changed_is_laid_out_anew(paper: PaperView, qtbot: QtBot) -> None:
    paper.show_memo(preview_pieces(many()))
    qtbot.waitUntil(lambda: paper.sheets.complete)
    preview = paper.sheets.preview
    assert preview is not None
    before = [paper.sheets.document(piece) for piece in preview.pieces[:6]]
    pages = paper.pages
    paper.show_memo(preview_pieces(many("Changed.")))
    assert paper.sheets.complete  # what is in sight was laid out, and nothing else waits
    preview = paper.sheets.preview
    assert preview is not None
    after = [paper.sheets.document(piece) for piece in preview.pieces[:6]]
    kept = [old is new for old, new in zip(before, after, strict=True)]
    assert kept == [True, True, True, False, True, True]
    assert paper.pages <= pages


def test_a_long_memo_is_shown_before_all_of_it_is_laid_out(paper: PaperView, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    paper.laid_out.connect(lambda front, tabs: told.append((front, tabs)))
    paper.show_memo(preview_pieces(many()))
    assert not paper.sheets.complete
    assert paper.pages > 20
    assert told == [], "what is guessed is not told as the length"
    qtbot.waitUntil(lambda: paper.sheets.complete)
    assert told == [(paper.pages, 0)]


def test_other_words_of_a_point_are_shown_at_once(paper: PaperView) -> None:
    paper.show_memo(preview_pieces(many()))
    paper.reword("point-3", "Said **otherwise** & <well>.")
    assert "Said otherwise & <well>. And more." in paper.text
    assert paper.sheets.preview is not None
    again = preview_pieces(many("Said x."))
    paper.show_memo(again)
    paper.reword("point-3", "Said y.")
    assert "Said y. And more." in paper.text


def test_a_short_form_of_a_point_stays_when_its_words_change(paper: PaperView) -> None:
    paper.show_memo(preview_pieces(Memo("A memo", (pointed("p", "Short.", whole=False),))))
    paper.reword("p", "Long.")
    assert "Short." in paper.text


def test_a_click_on_a_line_tells_its_point_and_its_source(paper: PaperView, qtbot: QtBot) -> None:
    preview = preview_pieces(Memo("A memo", (pointed("p", "What it says."),)))
    paper.show_memo(msgspec.structs.replace(preview, sources={"p": "article"}))
    spot = in_sight(paper, "p")
    with qtbot.waitSignal(paper.line_clicked) as clicked:
        QTest.mouseClick(
            paper.surface, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot
        )
    assert clicked.args == ["p", "article"]
    assert paper.marked_point == "p"
    assert paper.surface.grab().toImage().pixelColor(spot.x() - 6, spot.y()).name() != "#ffffff"


def in_sight(paper: PaperView, point: str) -> QPoint:
    """Give a place of the surface on which a point's words stand."""
    assert paper.sheets.preview is not None
    for page in range(paper.pages):
        for part in paper.sheets.pages[page]:
            document = paper.sheets.document(paper.sheets.preview.pieces[part.piece])
            for spot in document.spots_of(point):
                return paper.spread.on_surface(page, part, spot.center()).toPoint()
    raise AssertionError(point)


def test_it_goes_to_the_line_of_a_point(paper: PaperView) -> None:
    paper.show_memo(preview_pieces(many()))
    assert paper.go_to_point("point-200")
    assert 0 < in_sight(paper, "point-200").y() < paper.surface.height()
    assert not paper.go_to_point("nobody")


def test_the_pages_are_those_of_the_letterhead(paper: PaperView) -> None:
    a4 = PaperLook(width=595.3, height=841.9)
    paper.show_memo(preview_pieces(memo(), a4))
    assert round(paper.spread.page_size.height()) == 1123
    paper.show_memo(preview_pieces(memo()))
    assert round(paper.spread.page_size.height()) == 1056


def test_a_rule_below_a_title_and_the_rows_of_a_table_are_drawn(paper: PaperView) -> None:
    title = RoleLook(size=20, line=24, rule="#1f3864", rule_space=4, after=5)
    look = PaperLook(accent="#aa0000", rule="#00aa00", roles={"heading-1": title})
    row = (Cell((Text("One"),)), Cell((Text("Two"),)), Cell((Text("Three"),)))
    table = Table(row, (row, row), ("left", "left", "left"))
    paper.show_memo(preview_pieces(Memo("A memo", (Heading(1, (Text("Title"),)), table)), look))
    sheet = paper.surface.grab().toImage()
    column = [sheet.pixelColor(sheet.width() * 3 // 4, y) for y in range(sheet.height())]
    reds = [c for c in column if c.red() > c.green() + 40 and c.red() > c.blue() + 40]
    greens = [c for c in column if c.green() > c.red() + 40]
    blues = [c for c in column if c.blue() > c.red() + 40]
    assert len(reds) >= 3
    assert greens
    assert blues


def test_keys_go_from_point_to_point_and_tell_of_it(qtbot: QtBot, paper: PaperView) -> None:
    blocks = tuple(pointed(f"p-{number}", f"Point {number}.") for number in range(3))
    paper.show_memo(preview_pieces(Memo("A memo", blocks)))

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(paper, key, modifier)

    alt = Qt.KeyboardModifier.AltModifier
    press(Qt.Key.Key_Down, alt)
    assert paper.marked_point == "p-0"
    press(Qt.Key.Key_Down, alt)
    press(Qt.Key.Key_Down, alt)
    press(Qt.Key.Key_Down, alt)
    assert paper.marked_point == "p-2", "after the last stands none"
    press(Qt.Key.Key_Up, alt)
    with qtbot.waitSignal(paper.line_clicked) as told:
        press(Qt.Key.Key_Return)
    assert told.args == ["p-1", ""]


def test_links_within_the_memo_are_gone_through_and_followed_by_keys(paper: PaperView) -> None:
    links = tuple(
        Paragraph((Text("See "), Link(f"#tab-{tab}", (Text(f"Tab {tab}"),)), Text(".")))
        for tab in "ab"
    )
    long = memo(lines=80)
    paper.show_memo(preview_pieces(msgspec.structs.replace(long, blocks=(*links, *long.blocks))))
    paper.setFocus()
    alt = Qt.KeyboardModifier.AltModifier
    plain = paper.grab().toImage()
    QTest.keyClick(paper, Qt.Key.Key_Right, alt)
    assert paper.grab().toImage() != plain, "it is seen which one"
    first = paper.marked_link
    QTest.keyClick(paper, Qt.Key.Key_Right, alt)
    second = paper.marked_link
    assert first is not None
    assert second is not None
    assert first < second
    QTest.keyClick(paper, Qt.Key.Key_Left, alt)
    assert paper.marked_link == first
    QTest.keyClick(paper, Qt.Key.Key_Right, alt)
    QTest.keyClick(paper, Qt.Key.Key_Return)
    there = paper.verticalScrollBar().value()
    paper.verticalScrollBar().setValue(0)
    assert paper.go_to_anchor("tab-b")
    assert there == paper.verticalScrollBar().value() > 900
