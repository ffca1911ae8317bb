"""The window: what to take on the left, the memo on the right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from briefer.ui.dialogs import Dialogs
from briefer.ui.export_panel import ExportPanel
from briefer.ui.menus import build_menus, shortcuts_in_words
from briefer.ui.message_bar import MessageBar
from briefer.ui.paper import PaperView
from briefer.ui.session import Session
from briefer.ui.set_up import SetUpPanel
from briefer.ui.settings import WindowMemory
from briefer.ui.wording import counted

if TYPE_CHECKING:
    from briefer.ui.desk_work import Figures, GapLine, GapsAccepted, Opened, Page
    from briefer.ui.targets import Stamp

_LEFT, _RIGHT = 440, 840


class MainWindow(QMainWindow):
    """Show one library and one brief of it."""

    painted = Signal()  # once, after the first paint

    def __init__(self, session: Session, memory: WindowMemory, dialogs: Dialogs) -> None:
        super().__init__()
        self.session = session
        self.memory = memory
        self.dialogs = dialogs
        self.set_up = SetUpPanel()
        self.panel = ExportPanel()
        self.paper = PaperView()
        self.message_bar = MessageBar(session.messages)
        self._painted = False
        self._ended = False
        self._ours: dict[Path, Stamp] = {}
        self._lay_out()
        self.actions_of_menus = build_menus(self)
        self._connect()
        self._show_draft()
        self.paper.say(self.tr("Opening the library…"))

    def _lay_out(self) -> None:
        right = QWidget()
        layout = QVBoxLayout(right)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.message_bar)
        layout.addWidget(self.panel)
        layout.addWidget(self.paper, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self.set_up)
        self.split.addWidget(right)
        self.split.setStretchFactor(1, 1)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.setSizes([_LEFT, _RIGHT])
        self.set_up.setMinimumWidth(360)
        right.setMinimumWidth(480)
        self.setCentralWidget(self.split)
        self.resize(_LEFT + _RIGHT, 720)
        if not self.memory.geometry.isEmpty():
            self.restoreGeometry(self.memory.geometry)
            self.split.restoreState(self.memory.split)

    def _connect(self) -> None:
        session = self.session
        session.library_opened.connect(self._show_opened)
        session.library_failed.connect(self._show_no_library)
        session.draft_changed.connect(self._show_draft)
        session.figures_worked_out.connect(self._show_figures)
        session.worked_out.connect(self._show_worked_out)
        session.work_failed.connect(self._show_no_memo)
        session.exported.connect(self._show_exported)
        session.compared.connect(self.panel.show_compared)
        session.export_ended.connect(self._show_draft)
        self.set_up.field_changed.connect(session.change)
        self.set_up.letterhead_file_asked.connect(self.ask_letterhead)
        self.set_up.as_of.validity_changed.connect(self._show_draft)
        self.panel.stage_chosen.connect(session.set_stage)
        self.panel.export_asked.connect(self.export_to_word)
        self.panel.open_asked.connect(self._open_file)
        self.panel.folder_asked.connect(self._show_in_folder)
        self.paper.laid_out.connect(self._show_length)

    # What the session tells

    def _show_opened(self, opened: Opened) -> None:
        self.set_up.fill(opened, self.session.draft)
        self.set_up.dialogues.view.setFocus()
        self.panel.forget()
        self.paper.say(self.tr("Laying out the memo…"))
        self.paper.paper = opened.paper
        messages = self.session.messages
        if opened.problems:
            count = len(opened.problems)
            one = "{n} record can’t be read; everything else works."
            many = "{n} records can’t be read; everything else works."
            text, details = counted(count, one, many), "\n".join(opened.problems)
            messages.tell("problems", "warning", text, details)
        else:
            messages.clear("problems")
        if opened.read_only:
            text = self.tr("This library can be read but not changed: {reason}")
            messages.tell("read-only", "warning", text.format(reason=opened.read_only))
        else:
            messages.clear("read-only")

    def _show_no_library(self) -> None:
        words = self.tr("No library is open. Open one, or make a new one, in the File menu.")
        self.paper.say(words)
        self.panel.allow(self.tr("Open a library first"))

    def _show_draft(self) -> None:
        session, opened = self.session, self.session.opened
        self.setWindowModified(session.unsaved)
        name = f"{opened.brief.title}[*] – Briefer" if opened else "Briefer[*]"
        self.setWindowTitle(name)
        why_not = self._why_no_export()
        self.panel.allow(why_not)
        for action in self.actions_of_menus.exports:
            action.setEnabled(not why_not)
        can_save = session.unsaved and not (opened and opened.read_only)
        self.actions_of_menus.save.setEnabled(can_save)

    def _why_no_export(self) -> str:
        if self.session.opened is None:
            return self.tr("The library is still opening")
        if self.session.exporting:
            return self.tr("An export is being written")
        if not self.set_up.as_of.valid:
            return self.tr("Correct the as-of date first")
        return ""

    def _show_figures(self, figures: Figures) -> None:
        self.set_up.show_figures(figures, self.session.draft)

    def _show_worked_out(self, page: Page) -> None:
        self.panel.show_gaps(page.gaps)
        self.paper.show_memo(page.html)

    def _show_no_memo(self) -> None:
        self.paper.say(self.tr("There is no preview yet. The line above says what to do."))
        self.panel.forget()

    def _show_length(self, front: int, tabs: int) -> None:
        opened, draft = self.session.opened, self.session.draft
        templates = opened.templates if opened else ()
        wanted = next((t.pages for t in templates if t.id == draft.template), 0)
        self.panel.show_length(front, tabs, wanted)

    # Exporting

    def export_to_word(self) -> None:
        """Write the memo into the last folder; ask where only the first time."""
        self._once_accepted(self._export_to_last_folder)

    def export_as(self, suffix: str) -> None:
        """Ask where to write the memo, then write it."""
        self._once_accepted(lambda accepted: self._ask_where(suffix, accepted))

    def _once_accepted(self, then: Callable[[GapsAccepted | None], None]) -> None:
        """Go on; a final with open gaps only once somebody says why it may go out so."""
        if self.session.stage != "final":
            then(None)
            return

        def ask(gaps: tuple[GapLine, ...]) -> None:
            from briefer.ui.desk_work import GapsAccepted

            reason = self.dialogs.consent(self, gaps) if gaps else ""
            if reason or not gaps:
                then(GapsAccepted(reason, gaps))

        self.session.find_gaps(ask)

    def _export_to_last_folder(self, accepted: GapsAccepted | None) -> None:
        from briefer.ui.targets import free_target

        folder = self.memory.export_folder
        if folder is None:
            self._ask_where(".docx", accepted)
            return
        self.session.propose(
            ".docx", lambda name: self._export_to(free_target(folder, name, self._ours), accepted)
        )

    def _ask_where(self, suffix: str, accepted: GapsAccepted | None) -> None:
        from briefer.ui.targets import documents_folder

        kinds = {
            ".docx": self.tr("Word files (*.docx)"),
            ".pdf": self.tr("PDF files (*.pdf)"),
            ".html": self.tr("HTML files (*.html)"),
            ".md": self.tr("Markdown files (*.md)"),
        }
        folder = self.memory.export_folder or documents_folder()

        def ask(name: str) -> None:
            target = self.dialogs.save_file(self, folder / name, kinds[suffix])
            if target is not None:
                self._export_to(target, accepted)

        self.session.propose(suffix, ask)

    def _export_to(self, target: Path, accepted: GapsAccepted | None) -> None:
        self.panel.hide_written()
        self.session.export(target, accepted)
        self._show_draft()

    def _show_exported(self, path: Path) -> None:
        from briefer.ui.targets import stamp

        found = stamp(path)
        if found is not None:
            self._ours[path] = found
        self.memory.export_folder = path.parent
        self.panel.show_written(path)

    def _open_file(self, path: Path) -> None:
        from briefer.ui.targets import open_file

        if not open_file(path):
            text = self.tr("No program on this machine opens {name}. Use Show in folder.")
            self.session.messages.tell("open", "warning", text.format(name=path.name))

    def _show_in_folder(self, path: Path) -> None:
        from briefer.ui.targets import show_in_folder

        show_in_folder(path)

    # What the menus ask

    def ask_library(self) -> None:
        """Ask for a library's folder and open it."""
        folder = self.dialogs.open_folder(self, self.tr("Open library"))
        if folder is not None:
            self._after_unsaved(lambda: self.session.open(folder))

    def ask_new_library(self, *, from_starter: bool) -> None:
        """Ask for a folder, make a library there and open it."""
        at = self.dialogs.new_folder(self, self.tr("New library"))
        if at is not None:
            self._after_unsaved(lambda: self.session.create(at, from_starter=from_starter))

    def ask_letterhead(self) -> None:
        """Ask for a Word file whose looks the memo is to take."""
        kind = self.tr("Word files (*.docx)")
        path = self.dialogs.open_file(self, self.tr("Choose a letterhead"), kind)
        if path is not None:
            self.session.change("letterhead", str(path))
        self.set_up.show_draft(self.session.draft)

    def go_to_choices(self, tab: int) -> None:
        """Go to the list of dialogues (0) or areas (1)."""
        self.set_up.tabs.setCurrentIndex(tab)
        choices = (self.set_up.dialogues, self.set_up.areas)[tab]
        if not choices.view.currentIndex().isValid():
            choices.view.setCurrentIndex(choices.filter.index(0, 0))
        choices.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def search_choices(self) -> None:
        """Go to the search of the list in sight."""
        choices = (self.set_up.dialogues, self.set_up.areas)[self.set_up.tabs.currentIndex()]
        choices.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        choices.search.selectAll()

    def show_shortcuts(self) -> None:
        """List the keys."""
        text = shortcuts_in_words(self.actions_of_menus.all)
        self.dialogs.tell(self, self.tr("Keyboard shortcuts"), text)

    def show_about(self) -> None:
        """Say what this is."""
        from briefer import __version__

        text = self.tr(
            "Briefer {version}\nLeaders’ meeting memos from a library of your own, "
            "sourced line by line.\nIt works on this machine alone and uses no network."
        )
        self.dialogs.tell(self, self.tr("About Briefer"), text.format(version=__version__))

    # The window's own life

    def _after_unsaved(self, then: Callable[[], None]) -> bool:
        """Go on now, or once what is unsaved is dealt with; say whether it went on."""
        session = self.session
        if not session.unsaved or session.opened is None or session.opened.read_only:
            then()
            return True
        answer = self.dialogs.unsaved(self, session.opened.brief.title)
        if answer == "save":
            session.save(then)
        elif answer == "discard":
            then()
            return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Notice the first paint."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Offer to save what is unsaved, then end the work and close."""
        if self._ended or self._after_unsaved(self._end):
            event.accept()
        else:
            event.ignore()

    def _end(self) -> None:
        self._ended = True
        self.memory.geometry = self.saveGeometry()
        self.memory.split = self.split.saveState()
        self.memory.keep()
        self.hide()
        self.session.close()
        self.close()
