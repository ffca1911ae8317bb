from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefer.desk.origin import CitedFrom, Origin
from briefer.ui.main_window import MainWindow
from briefer.ui.places.brief.origin_panel import OriginPanel
from briefer.ui.places.brief.preview import PreviewView

ORIGIN = Origin(
    point="p-1",
    text="The JHLC has <b>not</b> met since 2019.",
    reworded=True,
    own=False,
    cites=(
        CitedFrom("article", "An article", "ORF, January 2022", "para. 8"),
        CitedFrom("readout", "A readout", "", ""),
    ),
)


class Shown:
    """Remember which records were to be shown."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    def show(self, kind: str, wanted: str) -> None:
        self.asked.append((kind, wanted))


@pytest.fixture
def shown() -> Shown:
    return Shown()


@pytest.fixture
def panel(qtbot: QtBot, shown: Shown) -> OriginPanel:
    panel = OriginPanel(shown.show)
    qtbot.addWidget(panel)
    return panel


def words(panel: OriginPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if not label.isHidden()]


def test_it_says_the_point_and_each_source_with_its_place(panel: OriginPanel) -> None:
    panel.show_origin(ORIGIN)
    said = words(panel)
    assert "The JHLC has <b>not</b> met since 2019." in said
    assert "worded otherwise in this memo" in said
    assert "An article (ORF, January 2022), para. 8" in said
    assert "A readout" in said


def test_it_leads_to_the_records(panel: OriginPanel, shown: Shown) -> None:
    panel.show_origin(ORIGIN)
    panel.point.click()
    first, second = (
        button for button in panel.findChildren(QPushButton) if button is not panel.point
    )
    first.click()
    second.click()
    assert shown.asked == [("points", "p-1"), ("sources", "article"), ("sources", "readout")]
    assert first.accessibleName() == "Show the source An article"


def test_another_line_takes_the_place_of_the_last(qtbot: QtBot, panel: OriginPanel) -> None:
    panel.show_origin(ORIGIN)
    panel.show_origin(Origin("p-2", "Another.", False, True, ()))
    qtbot.waitUntil(lambda: "It cites no source." in words(panel))
    said = words(panel)
    assert "A readout" not in said
    assert "just for this memo" in said
    assert panel.point.isHidden()


def test_a_click_on_a_line_of_the_memo_shows_where_it_comes_from(
    qtbot: QtBot, window: MainWindow
) -> None:
    preview = window.brief.views.views["preview"]
    assert isinstance(preview, PreviewView)
    window.brief.paper.line_clicked.emit("rec-space", "")
    qtbot.waitUntil(lambda: preview.origin is not None, timeout=20_000)
    assert preview.origin is not None
    assert preview.origin.isVisible()
    window.brief.paper.mark_point("rec-space")
    preview.origin.close_button.click()
    assert not preview.origin.isVisible()
    assert window.brief.paper.marked_point == ""
