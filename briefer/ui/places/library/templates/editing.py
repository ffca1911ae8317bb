"""One template in hand: typed, tried as it is typed, kept, and saved when nothing is wrong."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from briefer.ui.colours import GRID
from briefer.ui.places.library.templates.code_editor import CodeEditor
from briefer.ui.places.library.templates.fault_list import FaultList
from briefer.ui.places.library.templates.find_bar import FindBar
from briefer.ui.places.library.templates.inserting import written_at
from briefer.ui.places.library.templates.list_words import kept_as
from briefer.ui.places.library.templates.name_completer import NameCompleter
from briefer.ui.wording import counted

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.desk.templates import TemplateFile
    from briefer.library.briefs import Brief
    from briefer.memo.template_faults import Fault
    from briefer.memo.template_names import Name
    from briefer.ui.places.library.templates.work import Read, Tried
    from briefer.ui.places.view import Surroundings

_TRIED_AFTER, _SAVED_AFTER = 300, 2000  # milliseconds without a change


class TemplateEditing(QWidget):
    """Edit an office's own template; a built-in one can be read and copied.

    What is typed is kept at once. It becomes the template's file by itself when it has
    rested and nothing is wrong with it, and as it stands when the user saves it.
    """

    tried = Signal(object)  # Tried
    kept = Signal()  # what is typed and not saved is kept, or no longer

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = around.session
        self.file: TemplateFile | None = None
        self._saved = ""  # the text as it is in the file
        self._shown = ""  # the text as it was shown or typed last
        self._faults: tuple[Fault, ...] | None = None  # None until the text was tried
        self.editor = CodeEditor(self.tr("The template’s text"))
        self.finder = FindBar(self.editor)
        self.faults = FaultList()
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.find_button = QToolButton()
        self.find_button.setText(self.tr("Find"))
        self.find_button.setAutoRaise(True)
        self.save_button = QPushButton(self.tr("&Save"))
        self.completer = NameCompleter(self.editor, self._session)
        self._try_soon = self._timer(_TRIED_AFTER, self.try_now)
        self._save_soon = self._timer(_SAVED_AFTER, self.save_if_whole)
        self._lay_out()
        self._connect()
        self.show_nothing()

    def _timer(self, after: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(act)
        return timer

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        above.setSpacing(GRID)
        above.addWidget(self.state, 1)
        above.addWidget(self.find_button)
        above.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addWidget(self.finder)
        layout.addWidget(self.editor, 1)
        layout.addWidget(self.faults)

    def changeEvent(self, event: QEvent) -> None:
        """Bring the editor's text to the size of the window's."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.editor.follow_text_size()

    def _connect(self) -> None:
        self.editor.textChanged.connect(self._typed)
        self.editor.save_asked.connect(self.save)
        self.editor.find_asked.connect(self.finder.open)
        self.editor.replace_asked.connect(self.finder.open_to_replace)
        self.find_button.clicked.connect(self.finder.open)
        self.save_button.clicked.connect(self.save)
        self.faults.line_asked.connect(self.editor.go_to_line)

    # Showing ------------------------------------------------------------------

    @property
    def can_edit(self) -> bool:
        """Whether what is shown is the office's own, in a library that can be written."""
        opened = self._session.opened
        return (
            self.file is not None and self.file.own and opened is not None and not opened.read_only
        )

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that the file does not have."""
        return self.can_edit and self._shown != self._saved

    def show_nothing(self) -> None:
        """Say how a template comes here."""
        self.file, self._saved = None, ""
        self._show("")
        self.editor.setReadOnly(True)
        self._tell()

    def show_template(self, read: Read) -> None:
        """Take a template in hand, with what was typed and not saved; or show it anew."""
        same = self.file is not None and kept_as(self.file) == kept_as(read.file)
        before, self.file, self._saved = self._saved, read.file, read.text
        kept = self._session.unfinished.text(kept_as(read.file)) if self.can_edit else None
        self.editor.setReadOnly(not self.can_edit)
        if not same or (kept is None and before != read.text):
            self._show(read.text if kept is None else kept)
        self._note()
        self._tell()

    def _show(self, text: str) -> None:
        self._shown = text
        self._faults = None
        self._save_soon.stop()
        blocked = self.editor.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.editor.show_text(text)
        self.editor.blockSignals(blocked)
        self.editor.numbers.update()
        self.faults.show_faults(())
        self.try_now()

    def put_in(self, name: Name) -> None:
        """Put a name in where the cursor stands."""
        if self.can_edit:
            before = self.editor.text()[: self.editor.place()]
            self.editor.put_in(written_at(name, before))
            self.editor.setFocus()

    # Typing -------------------------------------------------------------------

    def _typed(self) -> None:
        text = self.editor.text()
        if text == self._shown:  # colours were changed, and no text
            return
        self._shown = text
        self._faults = None
        self._note()
        self._try_soon.start()
        self._save_soon.start()
        self._tell()

    def _note(self) -> None:
        """Keep what is typed until it is in the file."""
        if self.file is None or not self.can_edit:
            return
        if self.unsaved:
            self._session.unfinished.note(kept_as(self.file), self._shown)
        else:
            self._session.unfinished.forget(kept_as(self.file))
        self.kept.emit()

    def try_now(self) -> None:
        """Have the text tried on the worker; only the newest counts."""
        self._try_soon.stop()
        if self.file is None:
            self._session.background.drop("template-trial")
            return
        name, text = self.file.name, self._shown

        def work(desk: Desk, brief: Brief) -> Tried:
            from briefer.ui.places.library.templates.work import tried

            return tried(desk, brief, name, text)

        self._session.ask("template-trial", work, self._show_tried)

    def _show_tried(self, tried: Tried) -> None:
        if tried.text != self._shown:
            return
        self._faults = tried.faults
        if self.unsaved and not self._save_soon.isActive():  # typed before it came into sight
            self._save_soon.start()
        self.editor.show_faults(tried.faults)
        self.faults.show_faults(tried.faults)
        self._tell()
        self.tried.emit(tried)

    # Saving -------------------------------------------------------------------

    def save_if_whole(self) -> None:
        """Save what has nothing wrong with it; what has stays kept."""
        self._save_soon.stop()
        if self._faults == ():
            self.save()

    def save(self) -> None:
        """Save the text as it stands."""
        self._save_soon.stop()
        file, text, expected = self.file, self._shown, self._saved
        if file is None or not self.unsaved:
            return

        def work(desk: Desk) -> None:
            from briefer.desk.templates import save_template

            save_template(desk, file.name, text, expected)

        def done(_: None) -> None:
            self._session.saving_again.let_go(kept_as(file))
            if self.file is not None and kept_as(self.file) == kept_as(file):
                self._saved = text
                self._note()
                self._tell()
            elif self._session.unfinished.text(kept_as(file)) == text:
                self._session.unfinished.forget(kept_as(file))
                self.kept.emit()

        words, failed = self.tr("edit template"), partial(self._try_again, file, text)
        self._session.change_library(words, work, done, refused=failed)

    def _try_again(self, file: TemplateFile, text: str, error: Exception) -> None:
        """Have the template in hand saved once its disk takes it; what is typed stays kept."""
        session, key = self._session, kept_as(file)

        def again() -> None:
            here = self.file is not None and kept_as(self.file) == key
            if here and self._shown == text and self.unsaved:
                self.save()
            else:  # it is offered again when it is next in hand
                session.saving_again.let_go(key)

        if not session.saving_again.take(key, error, again):
            session.messages.tell_error("change", error)

    def _tell(self) -> None:
        """Say where the text stands."""
        self.save_button.setVisible(self.can_edit)
        self.save_button.setEnabled(self.unsaved)
        why_not = "" if self.unsaved else self.tr("Everything is saved")
        self.save_button.setToolTip(why_not)
        self.save_button.setAccessibleDescription(why_not)
        self.find_button.setEnabled(self.file is not None)
        self.finder.allow_replace(allowed=self.can_edit)
        self.state.setText(self._state_in_words())

    def _state_in_words(self) -> str:
        if self.file is None:
            return self.tr("Select a template to see how it makes the memo.")
        if not self.file.own:
            return self.tr("Built in. Make your own copy to change it.")
        if not self.can_edit:
            return self.tr("This library can only be read.")
        wrong = len(self._faults or ())
        if wrong:
            said = counted(wrong, "▲ {n} thing is wrong", "▲ {n} things are wrong")
            kept = self.tr("{said}. What you typed is kept, and not in use yet.")
            return kept.format(said=said) if self.unsaved else said
        if self._faults is None:
            return self.tr("Looking it through…")
        return (
            self.tr("✓ Nothing is wrong")
            if not self.unsaved
            else self.tr("✓ Nothing is wrong; saving…")
        )
