"""Paragraphs are drawn whole at any width, a long document bit by bit."""

from __future__ import annotations

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from briefer.desk.documents import ParagraphOnFile, Resting
from briefer.sources.document import Paragraph
from briefer.sources.names import Mention
from briefer.sources.tagging import Tagged
from briefer.ui.places.sources.paragraph_list import ParagraphDelegate, ParagraphList, laid_out
from briefer.ui.places.sources.paragraph_model import ParagraphRow

NAMES = {("dialogues", "jhlc"): "JHLC", ("areas", "ai"): "AI"}
POINT = Resting("a", "A point", "para. 1")


def on_file(text: str, number: int, *mentions: Mention, cited: bool = False) -> ParagraphOnFile:
    tagged = Tagged(Paragraph(text, number), mentions, ())
    return ParagraphOnFile(tagged, (POINT,) if cited else (), None)


ROWS = (
    on_file("A heading", 0),
    on_file("The JHLC spoke. " * 20, 1, Mention("dialogues", "jhlc", 4, 8), cited=True),
    on_file("𝔸 few words on AI", 2, Mention("areas", "ai", 15, 17)),
)


LONG = tuple(on_file(f"Paragraph {number}.", number) for number in range(1, 2_001))


def listed(
    qtbot: QtBot, rows: tuple[ParagraphOnFile, ...] = ROWS, width: int = 400
) -> ParagraphList:
    found = ParagraphList()
    qtbot.addWidget(found)
    found.resize(width, 500)
    found.show()
    found.show_rows([ParagraphRow(row, NAMES) for row in rows])
    return found


def height(view: ParagraphList, row: int) -> int:
    index = view.paragraphs.index(row)
    option = QStyleOptionViewItem()
    option.initFrom(view)
    return view.itemDelegate().sizeHint(option, index).height()


def test_a_row_is_as_high_as_its_words_at_the_lists_width(qtbot: QtBot) -> None:
    wide, narrow = listed(qtbot, width=900), listed(qtbot, width=250)
    assert height(narrow, 1) > 2 * height(wide, 1)
    assert height(wide, 0) < height(wide, 2)


def test_names_are_marked_where_they_stand_whatever_stands_before(qtbot: QtBot) -> None:
    view = listed(qtbot)
    row = view.paragraphs.rows[2]
    [mark] = laid_out(row, view.font(), 300, view.palette()).formats()
    assert (mark.start, mark.length) == (16, 2)  # the first character counts as two in Qt


def test_a_row_is_spoken_whole_and_found_by_its_place(qtbot: QtBot) -> None:
    view = listed(qtbot)
    assert view.paragraphs.rows[1].spoken.startswith("para. 1; The JHLC spoke.")
    assert view.paragraphs.rows[1].spoken.endswith("; Cited by 1 point; JHLC")
    view.select("para. 2")
    assert view.selected is view.paragraphs.rows[2]
    view.paragraphs.show_which("cited")
    assert [row.locator for row in view.paragraphs.rows] == ["para. 1"]
    assert view.paragraphs.count("all") == 2


def test_a_long_document_is_measured_bit_by_bit(qtbot: QtBot) -> None:
    view = listed(qtbot, LONG)
    delegate = view.itemDelegate()
    assert isinstance(delegate, ParagraphDelegate)
    measured = len(delegate._heights)
    assert measured < 2_000
    qtbot.waitUntil(lambda: len(delegate._heights) == 2_000)


def test_the_place_in_a_long_document_is_kept_when_it_is_shown_anew(qtbot: QtBot) -> None:
    view = listed(qtbot, LONG)
    delegate = view.itemDelegate()
    assert isinstance(delegate, ParagraphDelegate)
    qtbot.waitUntil(lambda: len(delegate._heights) == 2_000)
    view.select("para. 1500")
    place = view.verticalScrollBar().value()
    assert place > 0
    view.show_rows_anew([ParagraphRow(row, NAMES) for row in LONG])
    assert view.verticalScrollBar().value() == place
    assert view.selected is view.paragraphs.rows[1_499]
    view.show_rows_anew([ParagraphRow(row, NAMES) for row in (*LONG[:1_499], *LONG[1_500:])])
    assert view.selected is not None
    assert view.selected.locator == "para. 1501"
    view.show_rows([ParagraphRow(row, NAMES) for row in ROWS])
    assert view.verticalScrollBar().value() == 0
    view.show_rows_anew(())
    assert view.selected is None


def test_every_kind_of_row_can_be_drawn(qtbot: QtBot) -> None:
    view = listed(qtbot)
    view.select("para. 1")
    picture = QPixmap(view.size())
    view.render(picture)
    assert not picture.isNull()
