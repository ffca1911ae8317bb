"""The left side: which meeting, as of when, which template, what to take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.allowing import allow
from briefer.ui.colours import GRID, quiet_text
from briefer.ui.date_field import DateField
from briefer.ui.dates import order_in_window
from briefer.ui.elided_combo import ElidedCombo
from briefer.ui.elided_label import ElidedLabel
from briefer.ui.inks import Inked
from briefer.ui.letters import letter_width
from briefer.ui.panel import paint_panel
from briefer.ui.places.brief.choices import ChoiceList
from briefer.ui.wording import letterhead_title

if TYPE_CHECKING:
    from briefer.library.briefs import Brief
    from briefer.library.dates import DateOrder
    from briefer.ui.desk_work import Figures, Opened


_DEFAULT_LETTERHEAD = "plain"
_OTHER_FILE = "*"  # no letterhead's name


def edtf_of(brief: Brief) -> str:
    """Give a brief's date as EDTF; empty where it has none."""
    return str(brief.as_of) if brief.as_of else ""


class SetUpPanel(QWidget):
    """Let the user set a brief up; every change is told at once."""

    field_changed = Signal(str, object)  # the brief's field, its new value
    letterhead_file_asked = Signal()
    update_asked = Signal()
    usual_asked = Signal()
    brief_asked = Signal(str)  # another brief's id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order: DateOrder = "us"
        self.title = QLabel(self.tr("Briefer"))
        self.library = ElidedLabel()
        Inked(self.library, quiet_text)
        self.brief = self._combo(self.tr("Brief"))
        self.meeting = self._combo(self.tr("Meeting"))
        self.as_of = DateField(self.tr("As of"))
        self.update_button = QPushButton(self.tr("Update to today"))
        self.template = self._combo(self.tr("Template"))
        self.letterhead = self._combo(self.tr("Letterhead"))
        self.dialogues = ChoiceList(
            self.tr("Dialogues"),
            self.tr("Search dialogues"),
            self.tr("This library has no dialogue yet. Add the first in the Library."),
        )
        self.areas = ChoiceList(
            self.tr("Technology areas"),
            self.tr("Search technology areas"),
            self.tr("This library has no technology area yet. Add the first in the Library."),
        )
        self.usual = QToolButton()
        self.usual.setText(self.tr("What this meeting usually takes"))
        self.usual.setToolTip(
            self.tr("Choose what earlier memos for these parties took, else what they hold")
        )
        self.usual.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.usual.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("What to take"))
        self.form = QFormLayout()
        self._lay_out()
        self._connect()
        self.setEnabled(False)

    @property
    def comfortable(self) -> int:
        """The width at which the words of its buttons and tabs can be read whole."""
        said = max(self.usual.sizeHint().width(), self.tabs.tabBar().sizeHint().width())
        return max(34 * letter_width(self.fontMetrics()), said + 4 * GRID)

    def _combo(self, name: str) -> QComboBox:
        combo = ElidedCombo()
        combo.setAccessibleName(name)
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        combo.setMaxVisibleItems(16)
        combo.currentTextChanged.connect(combo.setToolTip)  # it may be longer than the field
        return combo

    def _lay_out(self) -> None:
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        self.title.setFont(font)
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        form = self.form
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for words, field, focus in (
            (self.tr("&Brief"), self.brief, self.brief),
            (self.tr("&Meeting"), self.meeting, self.meeting),
            (self.tr("&As of"), self.as_of, self.as_of.edit),
            (self.tr("Tem&plate"), self.template, self.template),
            (self.tr("&Letterhead"), self.letterhead, self.letterhead),
        ):
            label = QLabel(words)
            label.setBuddy(focus)
            form.addRow(label, field)
            if field is self.as_of:
                form.addRow("", self.update_button)
        form.setRowVisible(self.update_button, False)  # noqa: FBT003  # Qt's own signature
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.dialogues, self.tr("Dialogues"))
        self.tabs.addTab(self.areas, self.tr("Areas"))
        self.tabs.setTabToolTip(1, self.tr("Technology areas"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        layout.setSpacing(0)
        layout.addWidget(self.title)
        layout.addSpacing(GRID // 2)
        layout.addWidget(self.library)
        layout.addSpacing(2 * GRID)
        layout.addLayout(form)
        layout.addSpacing(2 * GRID)
        layout.addWidget(self.usual)
        layout.addSpacing(GRID)
        layout.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.brief.activated.connect(lambda: self.brief_asked.emit(self.brief.currentData()))
        self.usual.clicked.connect(self.usual_asked)
        self.meeting.activated.connect(lambda: self._tell("meeting", self.meeting.currentData()))
        self.template.activated.connect(lambda: self._tell("template", self.template.currentData()))
        self.letterhead.activated.connect(self._choose_letterhead)
        self.as_of.changed.connect(lambda edtf: self._tell("as_of", edtf))
        self.dialogues.changed.connect(lambda: self._tell("dialogues", self.dialogues.model.chosen))
        self.areas.changed.connect(lambda: self._tell("areas", self.areas.model.chosen))
        self.dialogues.counts_changed.connect(
            lambda chosen, total: self._count(0, self.tr("Dialogues"), chosen, total)
        )
        self.areas.counts_changed.connect(
            lambda chosen, total: self._count(1, self.tr("Areas"), chosen, total)
        )

        self.update_button.clicked.connect(self.update_asked)

    def _tell(self, field: str, value: object) -> None:
        self.field_changed.emit(field, value)

    def _choose_letterhead(self) -> None:
        name = self.letterhead.currentData()
        if name == _OTHER_FILE:
            self.letterhead_file_asked.emit()
        else:
            self._tell("letterhead", "" if name == _DEFAULT_LETTERHEAD else name)

    def _count(self, tab: int, name: str, chosen: int, total: int) -> None:
        words = self.tr("{name}  {chosen} of {total}")
        self.tabs.setTabText(tab, words.format(name=name, chosen=chosen, total=total))

    def fill(self, opened: Opened, brief: Brief) -> None:
        """Show an opened library and the brief in hand."""
        self.title.setText(opened.brief.title)
        self.library.setText(opened.title)
        self.library.setToolTip(f"{opened.title}\n{opened.root}")
        self.brief.clear()
        for wanted, name in opened.briefs:
            self.brief.addItem(name, wanted)
        self.show_name(opened.brief.id)
        self.form.setRowVisible(self.brief, len(opened.briefs) > 1)
        self.meeting.clear()
        self.meeting.addItem(self.tr("No meeting"), "")
        for wanted, name in opened.meetings:
            self.meeting.addItem(name, wanted)
        self.template.clear()
        for template in opened.templates:
            self.template.addItem(template.title, template.id)
            last = self.template.count() - 1
            self.template.setItemData(last, template.description, Qt.ItemDataRole.ToolTipRole)
        self.letterhead.clear()
        for name in opened.letterheads:
            self.letterhead.addItem(letterhead_title(name), name)
        self.letterhead.addItem(self.tr("Another Word file…"), _OTHER_FILE)
        self.as_of.day_first = opened.date_order == "uk"
        self.dialogues.model.fill(opened.dialogues)
        self.areas.model.fill(opened.areas)
        self._order = order_in_window(opened.date_order)
        self.show_brief(brief)
        self.setEnabled(True)

    def show_name(self, wanted: str) -> None:
        """Show which brief is in hand, without telling of it."""
        self.brief.setCurrentIndex(self.brief.findData(wanted))

    def show_brief(self, brief: Brief) -> None:
        """Show what a brief says, without telling of changes."""
        self.meeting.setCurrentIndex(max(0, self.meeting.findData(brief.meeting or "")))
        self.template.setCurrentIndex(self.template.findData(brief.template))
        self._show_letterhead(brief.letterhead or _DEFAULT_LETTERHEAD)
        printed = brief.as_of.printed(self._order) if brief.as_of else ""
        self.as_of.show_date(edtf_of(brief), printed)
        for choices, chosen in ((self.dialogues, brief.dialogues), (self.areas, brief.areas)):
            choices.model.mark(chosen)

    def _show_letterhead(self, name: str) -> None:
        """Show a letterhead; one that is no name of the list is a file of the user's."""
        if self.letterhead.findData(name) < 0:
            last = self.letterhead.count() - 1
            self.letterhead.insertItem(last, letterhead_title(name), name)
            self.letterhead.setItemData(last, name, Qt.ItemDataRole.ToolTipRole)
        self.letterhead.setCurrentIndex(self.letterhead.findData(name))

    def allow_update(self, why_not: str) -> None:
        """Offer the next version, dated today, of a memo that is not of today."""
        tip = self.tr("Make the next version of this brief, dated today; this one stays")
        allow(self.update_button, why_not, tip)
        self.form.setRowVisible(self.update_button, not why_not)

    def show_figures(self, figures: Figures, brief: Brief) -> None:
        """Show statuses and counts, and the date as the house prints it."""
        self.dialogues.model.describe(figures.dialogues)
        self.areas.model.describe(figures.areas)
        if brief.as_of and self.as_of.valid and not self.as_of.edit.hasFocus():
            self.as_of.show_date(edtf_of(brief), figures.as_of)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the panel's ground and the rule at its right."""
        del event
        paint_panel(self)
