"""The sheets that ask for a name: of a record that is begun, and of one that is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from briefer.library.record import Kind
from briefer.library.renaming import CannotRename
from briefer.library.scanning import wrong_id
from briefer.ui.core_words import refusal_in_words
from briefer.ui.letters import give_labels_room
from briefer.ui.places.library.editor.labels import TonedLabel
from briefer.ui.places.library.editor.text_values import stacked
from briefer.ui.places.library.records import words
from briefer.ui.places.library.records.asked import NameAsked, RenameAsked
from briefer.ui.places.library.records.sheet import Sheet
from briefer.ui.wording import counted, tr

# Asks about a name or an id as it is typed: of the typed text, and who is told.
AskName = Callable[[str, Callable[[NameAsked], None]], None]
AskId = Callable[[str, Callable[[CannotRename | None], None]], None]


class NameField(QWidget):
    """Take a name in one line, and say beneath it what is wrong with it, or to be known."""

    def __init__(self, label: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(text)
        self.line.setAccessibleName(label)
        self.line.home(False)  # noqa: FBT003  # Qt's own: without marking
        self.wrong, self.known = TonedLabel("late"), TonedLabel("quiet")
        layout = stacked(self)
        for each in (self.line, self.wrong, self.known):
            layout.addWidget(each)
        self.setFocusProxy(self.line)

    @property
    def typed(self) -> str:
        """What was typed, its blanks made single."""
        return " ".join(self.line.text().split())

    def say(self, wrong: str, known: str = "") -> None:
        """Say why the name can't be had, or what else there is to say of it."""
        self.wrong.say(wrong)
        self.known.say(known)
        self.line.setAccessibleDescription(wrong or known)


class NewSheet(Sheet):
    """Ask what a new record is called, and which sort of its kind it is."""

    def __init__(
        self, kind: Kind, sorts: Sequence[str], ask: AskName, parent: QWidget | None = None
    ) -> None:
        asked = words.KINDS[kind]
        super().__init__(words.said(asked.new), words.said(asked.new), parent)
        self.act.setText(self.tr("&Create"))
        self._ask = ask
        self._field = NameField(words.said(asked.name))
        self.name = self._field.line
        self.sort = QComboBox()
        self.becomes = QLabel()
        form = _form()
        form.addRow(words.said(asked.name), self._field)
        if sorts:
            for sort in sorts:
                self.sort.addItem(words.code_in_words(sort), sort)
            label = words.heading("form" if kind == "dialogues" else "kind")
            form.addRow(label, self.sort)
        give_labels_room(form)
        self.inside.addLayout(form)
        self.inside.addWidget(self.becomes)
        self.becomes.setWordWrap(True)
        self.name.textChanged.connect(self._look)
        self.name.setFocus()
        self._look()

    def answer(self) -> tuple[str, str]:
        """Give the name, and the sort where there are any."""
        return self._field.typed, str(self.sort.currentData() or "")

    def _look(self) -> None:
        name = self._field.typed
        self.allow("" if name else self.tr("Give it a name first"))
        if name:
            self._ask(name, self._show_asked)
        else:
            self._field.say("")
            self.becomes.setText(self.tr("You fill in the rest beside the table."))

    def _show_asked(self, asked: NameAsked) -> None:
        self._field.say("", _alike(asked.alike))
        text = self.tr("Kept in the library as {id}. You fill in the rest beside the table.")
        self.becomes.setText(text.format(id=asked.id))


class RenameSheet(Sheet):
    """Ask for a record's name, and for the id by which others link to it."""

    def __init__(
        self,
        kind: Kind,
        asked: RenameAsked,
        ask_name: AskName,
        ask_id: AskId,
        parent: QWidget | None = None,
    ) -> None:
        said = words.KINDS[kind]
        super().__init__(words.said(said.rename), "", parent)
        self.act.setText(self.tr("&Rename"))
        self._asked, self._ask_name, self._ask_id = asked, ask_name, ask_id
        self._name = NameField(words.said(said.name), asked.record.name)
        self._id = NameField(self.tr("Name in the library"), asked.record.id)
        self.name, self.id = self._name.line, self._id.line
        form = _form()
        if asked.can_be_named:
            form.addRow(words.said(said.name), self._name)
        else:
            self.say(asked.record.name)
        form.addRow(self.tr("Name in the library"), self._id)
        give_labels_room(form)
        self.inside.addLayout(form)
        self.follows = self.say("")
        self.name.textChanged.connect(self._look_at_name)
        self.id.textChanged.connect(self._look_at_id)
        self._look_at_id()
        (self.name if asked.can_be_named else self.id).setFocus()

    def answer(self) -> tuple[str, str]:
        """Give the id, and the name where it is another."""
        return self.id.text().strip(), self._name.typed if self._asked.can_be_named else ""

    def _look_at_name(self) -> None:
        name = self._name.typed
        self._name.say("")
        self._decide()
        if name and name != self._asked.record.name:
            self._ask_name(name, self._show_name)

    def _show_name(self, asked: NameAsked) -> None:
        if self._name.typed != self._asked.record.name:
            self._name.say("", _alike(asked.alike))

    def _look_at_id(self) -> None:
        new = self.id.text().strip()
        stays = new == self._asked.record.id
        if stays:
            said = self.tr("Others link to it by its name in the library; that stays as it is.")
        else:
            said = counted(
                self._asked.links,
                "{n} record links here; its link follows.",
                "{n} records link here; their links follow.",
            )
        self.follows.setText(said)
        if wrong_id(new):
            text = self.tr("Small letters, digits and hyphens, at most 80; not a device’s name.")
            self._say_id(text)
            return
        self._say_id("")
        if not stays:
            self._ask_id(new, self._show_id)

    def _show_id(self, refused: CannotRename | None) -> None:
        self._say_id(refusal_in_words(refused) if refused is not None else "")

    def _say_id(self, wrong: str) -> None:
        self._id.say(wrong)
        self._decide()

    def _decide(self) -> None:
        nameless = "" if self._name.typed else self.tr("Give it a name first")
        self.allow(self._id.wrong.text() or nameless)


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _alike(name: str) -> str:
    return tr("There is “{name}” already; this is another.").format(name=name) if name else ""
