"""Make a point of a paragraph: the source's words above, what the point shall say below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.allowing import allow
from briefer.ui.colours import GRID
from briefer.ui.date_field import DateField
from briefer.ui.inks import Inked, in_tone
from briefer.ui.letters import give_labels_room, width_of
from briefer.ui.places.sources.choosing import Checklist
from briefer.ui.places.sources.paragraph_model import kinds_to_choose
from briefer.ui.places.sources.typed_point import TypedPoint, as_note, read_note

if TYPE_CHECKING:
    from briefer.desk.documents import ParagraphOnFile, PointDraft
    from briefer.ui.places.sources.work import Answers

_SIZE = 760, 680  # pixels at first
_LETTERS = 96  # the same, for large text
_NEED_A_HOLDER = ("assessment", "recommendation", "objective")
_QUOTED_LINES = 5
_SAID_LINES = 4


class PointDialog(QDialog):
    """Ask what a point shall say; what the paragraph mentions is ticked already."""

    wanted = Signal(object)  # PointDraft
    typed = Signal(str)  # a note of all that is asked, to be kept until the point is made

    def __init__(
        self,
        title: str,
        paragraph: ParagraphOnFile,
        answers: Answers,
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._source_text = paragraph.tagged.paragraph.text
        self.setWindowTitle(self.tr("Make a point"))
        self.setModal(True)
        self.resize(max(_SIZE[0], width_of(self, _LETTERS)), _SIZE[1])
        self.text = QPlainTextEdit(self._source_text)
        self.remark = QLabel()
        Inked(self.remark, in_tone("soon"))
        self.kind = QComboBox()
        self.by = QComboBox()
        self.short = QLineEdit()
        self.happened = DateField(self.tr("When it happened"))
        self.dialogues = Checklist(self.tr("&Dialogues"))
        self.areas = Checklist(self.tr("&Technology areas"))
        self.people = Checklist(self.tr("&People"))
        box = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(box.Cancel)
        self.make = self.buttons.addButton(
            self.tr("&Make point"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._lay_out(self._quoted(f"{title}, {paragraph.tagged.paragraph.locator}"))
        self._fill(paragraph, answers)
        if note:
            self._take_up(read_note(note, self._as_it_stands), answers)
        self._connect()
        self._check()
        self.text.setFocus()
        self.text.selectAll()

    def _quoted(self, place: str) -> QWidget:
        """Show the source's own words, to be read while the point is worded."""
        whole, words = QWidget(), QPlainTextEdit(self._source_text)
        words.setReadOnly(True)
        words.setAccessibleName(self.tr("The source’s own words"))
        words.setBackgroundVisible(False)
        lines = _QUOTED_LINES * self.fontMetrics().lineSpacing() + 2 * GRID
        words.setMaximumHeight(lines)
        label = QLabel(place)
        label.setWordWrap(True)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(label)
        layout.addWidget(words)
        return whole

    def _lay_out(self, quoted: QWidget) -> None:
        self.text.setAccessibleName(self.tr("What the point says"))
        self.text.setTabChangesFocus(True)
        self.remark.setWordWrap(True)
        self.short.setPlaceholderText(self.tr("For tables and the bottom line, at most 15 words"))
        self.by.setAccessibleName(self.tr("Who holds it"))
        form = QFormLayout()
        form.setSpacing(GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Kind"), self.kind)
        form.addRow(self.tr("&Held by"), self.by)
        form.addRow(self.tr("&Short form"), self.short)
        when = QLabel(self.tr("&When it happened"))
        when.setBuddy(self.happened.edit)
        form.addRow(when, self.happened)
        give_labels_room(form)
        tags = QHBoxLayout()
        tags.setSpacing(2 * GRID)
        for checklist in (self.dialogues, self.areas, self.people):
            tags.addWidget(checklist, 1)
        says = QLabel(self.tr("The point &says"))
        says.setBuddy(self.text)
        self.text.setMinimumHeight(_SAID_LINES * self.fontMetrics().lineSpacing() + 2 * GRID)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        asked = QWidget()
        column = QVBoxLayout(asked)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 0)
        column.setSpacing(GRID)
        for widget in (quoted, says):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
        column.addWidget(self.remark)
        column.addLayout(form)
        column.addLayout(tags, 1)
        self._lay_out_scrolled(asked)

    def _lay_out_scrolled(self, asked: QWidget) -> None:
        """Keep the buttons in sight, however large the text is and however low the screen."""
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(asked)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        buttons.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scrolled, 1)
        layout.addLayout(buttons)

    def _fill(self, paragraph: ParagraphOnFile, answers: Answers) -> None:
        tags, suggestion = paragraph.tagged.tags, paragraph.suggestion
        for kind, name in kinds_to_choose():
            self.kind.addItem(name, kind)
        if suggestion is not None:
            self.kind.setCurrentIndex(max(self.kind.findData(suggestion.kind), 0))
        self.by.addItem(self.tr("Nobody in particular"), "")
        for holder, name in answers.holders:
            self.by.addItem(name, holder)
        self.dialogues.fill(answers.dialogues, tags.dialogues)
        self.areas.fill(answers.areas, tags.areas)
        self.people.fill(answers.people, tags.people)
        self.happened.day_first = answers.day_first
        self.happened.edit.setPlaceholderText(self.tr("Not said"))
        if tags.dates:
            self.happened.show_date(tags.dates[0], tags.dates[0])

    def _take_up(self, typed: TypedPoint, answers: Answers) -> None:
        """Go on with what was typed before; what the library no longer has is left out."""
        self.text.setPlainText(typed.text)
        for combo, chosen in ((self.kind, typed.kind), (self.by, typed.by)):
            if (at := combo.findData(chosen)) >= 0:
                combo.setCurrentIndex(at)
        self.short.setText(typed.short)
        if typed.happened != self.happened.edit.text():
            self.happened.edit.setText(typed.happened)
            self.happened.read()
        self.dialogues.fill(answers.dialogues, typed.dialogues)
        self.areas.fill(answers.areas, typed.areas)
        self.people.fill(answers.people, typed.people)

    @property
    def _as_it_stands(self) -> TypedPoint:
        return TypedPoint(
            text=self.text.toPlainText(),
            kind=self.kind.currentData(),
            by=self.by.currentData(),
            short=self.short.text(),
            happened=self.happened.edit.text(),
            dialogues=self.dialogues.chosen,
            areas=self.areas.chosen,
            people=self.people.chosen,
        )

    def _connect(self) -> None:
        self.text.textChanged.connect(self._check)
        for combo in (self.kind, self.by):
            combo.currentIndexChanged.connect(self._check)
            combo.currentIndexChanged.connect(self._tell)
        for edit in (self.text, self.short, self.happened.edit):
            edit.textChanged.connect(self._tell)
        for checklist in (self.dialogues, self.areas, self.people):
            checklist.changed.connect(self._tell)
        self.happened.validity_changed.connect(self._check)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)

    def _tell(self) -> None:
        self.typed.emit(as_note(self._as_it_stands))

    @property
    def is_restated(self) -> bool:
        """Whether the text is no longer the source's own."""
        return " ".join(self.text.toPlainText().split()) != self._source_text

    def _check(self) -> None:
        """Say whether the words are still the source's, and why no point can be made yet."""
        said = (
            ""
            if self.is_restated
            else self.tr(
                "These are the source’s own words: restate them. A point made as it stands "
                "says so in its citation."
            )
        )
        self.remark.setText(said)
        self.remark.setVisible(bool(said))
        allow(self.make, self._why_not())

    def _why_not(self) -> str:
        if not self.text.toPlainText().strip():
            return self.tr("A point says something")
        if self.kind.currentData() in _NEED_A_HOLDER and not self.by.currentData():
            return self.tr(
                "Say who holds it: a recommendation, an assessment, an objective is held"
            )
        if not self.happened.valid:
            return self.tr("When it happened is not a date yet")
        return ""

    def _accept(self) -> None:
        self.happened.read()
        if not self._why_not():
            self.wanted.emit(self.draft())
            self.accept()

    def draft(self) -> PointDraft:
        """Give what the point shall say."""
        from briefer.desk.documents import PointDraft
        from briefer.library.dates import PartialDate

        when = self.happened.edtf if self.happened.edit.text().strip() else ""
        return PointDraft(
            text="\n".join(line.rstrip() for line in self.text.toPlainText().strip().split("\n")),
            kind=self.kind.currentData(),
            dialogues=self.dialogues.chosen,
            areas=self.areas.chosen,
            people=self.people.chosen,
            happened=PartialDate.parse(when) if when else None,
            by=self.by.currentData(),
            short=" ".join(self.short.text().split()),
            note="" if self.is_restated else self.tr("in the source’s words"),
        )
