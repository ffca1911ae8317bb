"""A picture with its tools above, its parts and their details beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.colours import GRID
from briefer.ui.flat_buttons import flat_button
from briefer.ui.letters import letter_width
from briefer.ui.places.over_details import OverDetails
from briefer.ui.places.timeline.details import Details
from briefer.ui.places.timeline.parts_list import PartsList
from briefer.ui.places.timeline.picture import PictureView
from briefer.ui.places.view import Surroundings, View, Zoomed

if TYPE_CHECKING:
    from briefer.ui.places.timeline.work import Picture, Pictures

_PICTURE, _BESIDE = 880, 300  # pixels at first
_LETTERS = 32  # of a part’s words in a line, whatever their size


class PicturePage(View):
    """Show one of the place's pictures."""

    save_asked = Signal(object, str)  # the picture, the file's ending

    def __init__(
        self, name: str, nothing: str, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        self._nothing = nothing
        self._shown: Picture | None = None
        self.drawn: Pictures | None = None
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.picture = PictureView(name)
        self.parts = PartsList(self.tr("What the picture shows"))
        self.details = Details(self.tr("Click a mark to see what is on file of it."))
        self._lay_out()
        self._connect()
        self.picture.say(self.tr("Drawing…"))

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        tools.setSpacing(GRID // 2)
        tools.addWidget(self.title, 1)
        self.tools: list[QWidget] = [
            self._tool("−", self.tr("Smaller"), self.picture.zoom_out),
            self._tool("+", self.tr("Larger"), self.picture.zoom_in),
            self._tool(self.tr("Fit"), self.tr("Fit the width"), self._fit),
            self._saving(),
        ]
        for tool in self.tools:
            tools.addWidget(tool)
        beside = OverDetails(self.parts, details=self.details)
        beside.setContentsMargins(GRID, GRID, GRID, GRID)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.picture)
        split.addWidget(beside)
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.setSizes([_PICTURE, max(_BESIDE, _LETTERS * letter_width(self.fontMetrics()))])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(tools)
        layout.addWidget(split, 1)

    def _tool(self, text: str, name: str, act: Callable[[], None]) -> QToolButton:
        button = flat_button(text, name)
        button.setMinimumSize(4 * GRID, 4 * GRID)
        button.clicked.connect(lambda: act())
        return button

    def _saving(self) -> QPushButton:
        words = self.tr("Save picture")
        button = QPushButton(words)
        button.setFlat(True)
        menu = QMenu(button)
        for text, suffix in ((self.tr("As &SVG…"), ".svg"), (self.tr("As &PNG…"), ".png")):
            menu.addAction(text, partial(self.save_as, suffix))
        button.setMenu(menu)
        return button

    def _connect(self) -> None:
        self.picture.pointed.connect(self.parts.show_part)
        self.picture.chosen.connect(self._choose)
        self.parts.marked.connect(self.picture.mark)
        self.parts.chosen.connect(self._choose)
        self.picture.opened.connect(self._open)
        self.parts.opened.connect(self._open)
        self.details.record_asked.connect(lambda *record: self.around.show_record(*record))

    def _fit(self) -> None:
        self.picture.set_zoom(None)

    def zoomed(self) -> Zoomed:
        """Give the picture."""
        return self.picture

    def enter(self) -> None:
        """Take the focus."""
        self.picture.setFocus()

    def show_picture(self, shown: Picture | None, everything: Pictures, none: str = "") -> None:
        """Show a picture, or say why there is none; ``everything`` has the details.

        ``none`` says what to do where the library has nothing to draw.
        """
        self._shown, self.drawn = shown, everything
        for tool in self.tools:
            tool.setEnabled(shown is not None)
        self.details.show_nothing()
        if shown is None:
            self.title.clear()
            self.parts.fill(())
            self.picture.say(none or self._nothing)
            return
        self.title.setText(shown.title)
        self.picture.show_drawing(shown.drawing, shown.heads, shown.regions, shown.alt)
        self.parts.fill(shown.regions)

    def _choose(self, number: int) -> None:
        if self.drawn is None or number < 0:
            return
        region = self.picture.regions[number]
        self.picture.mark(number)
        self.parts.show_part(number)
        found = self.drawn.meetings.get(region.meeting) or self.drawn.dialogues.get(region.dialogue)
        if found is not None:
            self.details.show_detail(found)

    def _open(self, number: int) -> None:
        """Go to the record that a part is about: the meeting, else the dialogue."""
        region = self.picture.regions[number]
        if region.meeting:
            self.around.show_record("meetings", region.meeting)
        elif region.dialogue:
            self.around.show_record("dialogues", region.dialogue)

    def save_as(self, suffix: str) -> None:
        """Ask where the picture goes as a file with this ending, and write it."""
        if self._shown is None:
            return
        from briefer.ui.targets import documents_folder

        folder = self.around.memory.export_folder or documents_folder()
        kinds = {".svg": self.tr("SVG pictures (*.svg)"), ".png": self.tr("PNG pictures (*.png)")}
        name = self._shown.title.replace(":", " –").replace("/", "-")
        proposed = folder / f"{name}{suffix}"
        target = self.around.dialogs.save_file(self, proposed, kinds[suffix], tuple(kinds))
        if target is not None:
            self._save(self._shown, target)

    def _save(self, picture: Picture, target: Path) -> None:
        from briefer.ui.places.timeline import saving

        session = self.around.session
        write = saving.write_png_file if target.suffix.lower() == ".png" else saving.write_svg_file
        session.background.run(
            "picture",
            lambda: write(picture, target),
            self._show_saved,
            lambda error: session.messages.tell_error("picture", error),
        )

    def _show_saved(self, path: Path) -> None:
        words = self.tr("Saved {name} to {folder}").format(name=path.name, folder=path.parent)
        self.around.session.messages.tell("picture", "note", words)
