"""One source beside the list: its paragraphs, what rests on each, and a point made from one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, QUrl, Signal, SignalInstance
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.allowing import allow
from briefer.ui.colours import GRID, accent_text, quiet_text
from briefer.ui.inks import Inked
from briefer.ui.places.library.details import Details
from briefer.ui.places.sources.paragraph_list import ParagraphList
from briefer.ui.places.sources.paragraph_words import (
    POINT_LINK,
    elsewhere_body,
    paragraph_body,
)
from briefer.ui.wording import counted

if TYPE_CHECKING:
    from briefer.ui.places.sources.work import Shown

_PARAGRAPHS, _DETAILS = 420, 170  # pixels at first


class DocumentView(QWidget):
    """Show a source; it is told what to show, and tells what is asked for."""

    open_asked = Signal(object)  # Path
    attach_asked = Signal(str)  # the source's id
    point_asked = Signal(object)  # ParagraphOnFile
    refusal_asked = Signal(object)  # ParagraphOnFile
    record_asked = Signal(str, str)  # kind, id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Shown | None = None
        self._locked = ""
        self.title = QLabel()
        self.about = QLabel()
        Inked(self.about, quiet_text)
        self.open_file = QPushButton(self.tr("&Open document"))
        self.edit = QPushButton(self.tr("&Edit source"))
        self.attach = QPushButton(self.tr("Add its &document…"))
        self.which = QComboBox()
        self.nothing = QLabel()
        Inked(self.nothing, quiet_text)
        self.paragraphs = ParagraphList()
        self.details = Details(self.tr("Select a paragraph to see what it mentions."))
        self.make_point = QPushButton(self.tr("&Make a point…"))
        self.refuse = QPushButton(self.tr("&Refuse suggestion"))
        self._lay_out()
        self._connect()
        self.show_nothing(self.tr("Select a source to read it."))

    def _lay_out(self) -> None:
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        self.title.setFont(font)
        for label in (self.title, self.about, self.nothing):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.which.setAccessibleName(self.tr("Which paragraphs"))
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self.make_point, self.refuse):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.addWidget(self.paragraphs)
        self.split.addWidget(self.details)
        self.split.setStretchFactor(0, 1)
        self.split.setChildrenCollapsible(False)
        self.split.setSizes([_PARAGRAPHS, _DETAILS])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(self._head())
        layout.addWidget(self.nothing, 1)
        layout.addWidget(self.split, 1)
        layout.addLayout(buttons)
        self._layout = layout
        self._tint()

    def _head(self) -> QVBoxLayout:
        """Put the title and what is known of the source over the tools."""
        head, tools = QVBoxLayout(), QHBoxLayout()
        head.setSpacing(GRID // 2)
        tools.setSpacing(GRID)
        tools.setContentsMargins(0, GRID // 2, 0, 0)
        tools.addWidget(self.which)
        tools.addStretch(1)
        for button in (self.attach, self.open_file, self.edit):
            tools.addWidget(button)
        head.addWidget(self.title)
        head.addWidget(self.about)
        head.addLayout(tools)
        return head

    def _connect(self) -> None:
        self.which.activated.connect(self._show_which)
        self.paragraphs.selectionModel().currentChanged.connect(self._show_picked)
        self.paragraphs.paragraphs.modelReset.connect(self._show_picked)
        self.paragraphs.doubleClicked.connect(lambda _: self.make_point.click())
        self.make_point.clicked.connect(lambda: self._on_picked(self.point_asked))
        self.refuse.clicked.connect(lambda: self._on_picked(self.refusal_asked))
        self.open_file.clicked.connect(self._ask_to_open)
        self.attach.clicked.connect(self._ask_to_attach)
        self.edit.clicked.connect(self._ask_to_edit)
        self.details.anchorClicked.connect(self._follow)

    # What is shown

    def show_nothing(self, why: str) -> None:
        """Say why no source is shown."""
        self.shown = None
        self.title.setText("")
        self.about.setText("")
        self.paragraphs.show_rows(())
        self._say_nothing(why)

    def show_source(self, shown: Shown, locked: str) -> None:
        """Show a source; the paragraph that was selected stays so.

        ``locked`` says why the library can't be changed, empty where it can.
        """
        same = self.shown is not None and self.shown.id == shown.id
        self.shown, self._locked = shown, locked
        self.title.setText(shown.title)
        self.about.setText(shown.about)
        if same:
            self.paragraphs.show_rows_anew(shown.paragraphs)
        else:
            self.paragraphs.show_rows(shown.paragraphs)
        self._count()
        self._say_nothing("" if shown.paragraphs else self._why_empty(shown))
        self._show_picked()

    def _why_empty(self, shown: Shown) -> str:
        if shown.to_read:
            return self.tr("The document is being read.")
        if shown.file is not None:
            return self.tr("There is no text to show.")
        return self.tr("No document of this source is on file.")

    def say_unread(self, why: str) -> None:
        """Say why the document that is on file can't be read."""
        self._say_nothing(why)

    def _say_nothing(self, why: str) -> None:
        self.nothing.setText(why)
        empty = bool(why)
        resting = empty and self.shown is not None and bool(self.shown.elsewhere)
        self.nothing.setVisible(empty)
        self._layout.setStretchFactor(self.nothing, 0 if resting else 1)
        self.split.setVisible(not empty or resting)
        self.paragraphs.setVisible(not empty)
        for widget in (self.which, self.make_point, self.refuse):
            widget.setVisible(not empty)
        has_file = self.shown is not None and self.shown.file is not None
        self.open_file.setVisible(has_file)
        self.attach.setVisible(self.shown is not None and not has_file)
        self.edit.setVisible(self.shown is not None)

    def _count(self) -> None:
        """Offer all paragraphs, those suggested and those cited, each with how many."""
        model, before = self.paragraphs.paragraphs, self.which.currentData() or "all"
        offered = (
            ("all", counted(model.count("all"), "All ({n} paragraph)", "All ({n} paragraphs)")),
            ("suggested", self.tr("Suggested points ({n})").format(n=model.count("suggested"))),
            ("cited", self.tr("Cited by points ({n})").format(n=model.count("cited"))),
        )
        self.which.clear()
        for which, words in offered:
            self.which.addItem(words, which)
        self.which.setCurrentIndex(self.which.findData(before))
        self.which.updateGeometry()

    def _show_which(self) -> None:
        before = self.paragraphs.selected
        self.paragraphs.paragraphs.show_which(self.which.currentData())
        if before is not None:
            self.paragraphs.select(before.locator)

    def _show_picked(self, _: QModelIndex | None = None) -> None:
        row, shown = self.paragraphs.selected, self.shown
        if shown is not None and row is not None and not row.is_heading:
            self.details.show_body(row.locator, paragraph_body(row.of, shown))
        elif shown is not None and shown.elsewhere:
            title = self.tr("Points that rest on this source")
            if shown.paragraphs:
                title = self.tr("Points that cite the source as a whole, or another place in it")
            self.details.show_body(title, elsewhere_body(shown.elsewhere))
        else:
            self.details.show_nothing()
        self._allow()

    def _allow(self) -> None:
        row = self.paragraphs.selected
        hint = "" if row and not row.is_heading else self.tr("Select a paragraph first")
        allow(self.attach, self._locked)
        allow(self.make_point, self._locked or hint)
        suggested = "" if row and row.of.suggestion else self.tr("It is not suggested as a point")
        tip = self.tr("Do not suggest this paragraph again")
        allow(self.refuse, self._locked or hint or suggested, tip)

    # What is asked for

    def _on_picked(self, asked: SignalInstance) -> None:
        row = self.paragraphs.selected
        if row is not None and not row.is_heading:
            asked.emit(row.of)

    def _ask_to_open(self) -> None:
        if self.shown is not None and self.shown.file is not None:
            self.open_asked.emit(self.shown.file)

    def _ask_to_attach(self) -> None:
        if self.shown is not None:
            self.attach_asked.emit(self.shown.id)

    def _ask_to_edit(self) -> None:
        if self.shown is not None:
            self.record_asked.emit("sources", self.shown.id)

    def _follow(self, link: QUrl) -> None:
        address = link.toString()
        if address.startswith(POINT_LINK):
            self.record_asked.emit("points", address.removeprefix(POINT_LINK))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system from light to dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        link = accent_text(self.palette()).name()
        self.details.document().setDefaultStyleSheet(f"a {{ color: {link} }}")
        self.details.write()
