"""The window: a rail of places at the left, the place in sight beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedLayout, QVBoxLayout, QWidget

from briefer.ui.allowing import allow
from briefer.ui.dialogs import Dialogs
from briefer.ui.menus import build_menus
from briefer.ui.message_bar import MessageBar
from briefer.ui.places.brief.place import BriefPlace
from briefer.ui.places.doors import doors
from briefer.ui.places.rail import Rail
from briefer.ui.places.view import Surroundings, TakesDocuments, View, Zoomed
from briefer.ui.remembering import Remembering
from briefer.ui.said_of_steps import SaidOfSteps
from briefer.ui.session import Session
from briefer.ui.settings import WindowMemory
from briefer.ui.unsaved import may_let_go
from briefer.ui.wording import counted

if TYPE_CHECKING:
    from briefer.library.record import Kind
    from briefer.ui.desk_work import Opened
    from briefer.ui.dropping import Dropping
    from briefer.ui.opening import Opening
    from briefer.ui.palette import Palette
    from briefer.ui.places.library.records.view import RecordsView
    from briefer.ui.progress_row import ProgressRow
    from briefer.ui.starting import Starting

_SIZE = 1280, 720  # pixels at first
_ONCE = Qt.ConnectionType.SingleShotConnection


class MainWindow(QMainWindow):
    """Show one library and one brief of it, from one place at a time."""

    painted = Signal()  # once, after the first paint

    def __init__(self, session: Session, memory: WindowMemory, dialogs: Dialogs) -> None:
        super().__init__()
        self.session = session
        self.around = Surroundings(session, memory, dialogs, self.show_record)
        self.doors = doors()
        self.rail = Rail(self.doors)
        self.message_bar = MessageBar(session.messages)
        self.places: dict[str, View] = {}
        self.progress: ProgressRow | None = None  # made when something takes long
        self.palette_of_commands: Palette | None = None
        self._painted = False
        self._ended = False
        self._lay_out()
        self.remembering = Remembering(self, self._remember)
        self.said_of_steps = SaidOfSteps(session.undo_stack, session.messages, self)
        self._bring("brief")
        self.actions_of_menus = build_menus(self)
        self._connect()
        self._show_brief()
        self._allow_exports(self.tr("The library is still opening"))

    @property
    def brief(self) -> BriefPlace:
        """The place Brief, which is always there."""
        place = self.places["brief"]
        assert isinstance(place, BriefPlace)
        return place

    def _lay_out(self) -> None:
        whole, column, self._stack = QWidget(), QVBoxLayout(), QStackedLayout()
        row = QHBoxLayout(whole)
        for layout in (row, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        column.addWidget(self.message_bar)
        self._column = column
        column.addLayout(self._stack, 1)
        self.setCentralWidget(whole)
        self.setAcceptDrops(True)
        self.resize(*_SIZE)
        if not self.around.memory.geometry.isEmpty():
            self.restoreGeometry(self.around.memory.geometry)

    def _connect(self) -> None:
        session = self.session
        session.library_opened.connect(self._show_opened)
        session.background.progressed.connect(self._show_progress)
        session.brief_changed.connect(self._show_brief)
        session.brief_put_back.connect(self.go_to_brief)
        session.brief_saved.connect(self.remembering.soon)
        session.library_opened.connect(self._go_where_it_was, _ONCE)
        self.rail.asked.connect(self.go_to)
        self.brief.export_allowed.connect(self._allow_exports)

    def _show_progress(self, channel: str, stage: str, done: int, of: int) -> None:
        if self.progress is None:
            from briefer.ui.progress_row import ProgressRow

            self.progress = ProgressRow(self.session.background)
            self._column.insertWidget(1, self.progress)
            self.progress.show_progress(channel, stage, done, of)

    # Where work begins; none of it is needed for the first paint

    def begin(self, path: Path | None, library: Path | None) -> None:
        """Open what the program was started with; without anything, the usual library."""
        self.starting.opening.start(path, library)

    @cached_property
    def opening(self) -> Opening:
        """What opens libraries and files in this window."""
        from briefer.ui.instance import Instance
        from briefer.ui.opening import Opening

        opening = Opening(self.around, Instance(self.session.paths.user_data, self), self)
        opening.brief_shown.connect(self.go_to_brief)
        opening.record_asked.connect(self.show_record)
        return opening

    @cached_property
    def starting(self) -> Starting:
        """The sheets that work begins with."""
        from briefer.ui.starting import Starting

        starting = Starting(self.around, self.opening, self)
        starting.memo_asked.connect(self.go_to_brief)
        starting.look_asked.connect(lambda: self.go_to_brief().go_to_preview())
        starting.export_asked.connect(lambda: self.go_to_brief().exporter.export_to_word())
        return starting

    @cached_property
    def dropping(self) -> Dropping:
        """What takes files that are dropped onto the window."""
        from briefer.ui.dropping import Dropping

        return Dropping(self.around, self.opening, self.take_documents, self)

    # The places

    def go_to(self, name: str) -> View:
        """Bring a place into sight; the first time it is made."""
        place = self._bring(name)
        place.enter()
        return place

    def go_to_brief(self) -> BriefPlace:
        """Bring the place Brief into sight, for what the menus do there."""
        self.go_to("brief")
        return self.brief

    def add_documents(self) -> None:
        """Let documents be chosen that points are to rest on, and read them."""
        from briefer.ui.places.sources.place import SourcesPlace

        place = self.go_to("sources")
        assert isinstance(place, SourcesPlace)
        place.ask_documents()

    def records(self) -> RecordsView:
        """Bring the tables of records into sight."""
        from briefer.ui.places.library.place import LibraryPlace

        place = self._bring("library")
        assert isinstance(place, LibraryPlace)
        return place.records()

    def show_record(self, kind: Kind, wanted: str) -> None:
        """Show a record in its table, selected, with what is on file of it beside it."""
        self.records().show_record(kind, wanted)

    def _go_where_it_was(self) -> None:
        """Bring the place into sight that was so when the window was closed."""
        before = self.around.memory.place
        if before != "brief" and any(door.id == before for door in self.doors):
            self.go_to(before)

    @property
    def place(self) -> str:
        """The place in sight, by its id."""
        here = self._stack.currentWidget()
        return next((name for name, place in self.places.items() if place is here), "")

    def take_documents(self, paths: Sequence[Path]) -> bool:
        """Hand documents to the place that takes them; say whether there is one."""
        if any(door.id == "sources" for door in self.doors):
            place = self.go_to("sources")
            if isinstance(place, TakesDocuments):
                place.add_documents(paths)
                return True
        return False

    def zoom(self, act: Callable[[Zoomed], None]) -> None:
        """Change the scale of what the place in sight shows, where it has one."""
        here = self._stack.currentWidget()
        shown = here.zoomed() if isinstance(here, View) else None
        if shown is not None:
            act(shown)

    def _bring(self, name: str) -> View:
        if name not in self.places:
            door = next(door for door in self.doors if door.id == name)
            self.places[name] = door.make(self.around)
            self._stack.addWidget(self.places[name])
            self.remembering.listen(self.places[name])
        self._stack.setCurrentWidget(self.places[name])
        self.remembering.soon()
        self.rail.show_place(name)
        return self.places[name]

    # What the session tells

    def _show_opened(self, opened: Opened) -> None:
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

    def _show_brief(self) -> None:
        session, opened = self.session, self.session.opened
        self.setWindowModified(session.unsaved)
        name = f"{opened.brief.title}[*] – Briefer" if opened else "Briefer[*]"
        self.setWindowTitle(name)
        why_not = "" if session.unsaved else self.tr("Nothing has changed since it was saved")
        if opened and opened.read_only:
            why_not = self.tr("This library can be read but not changed")
        allow(self.actions_of_menus.save, why_not)

    def _allow_exports(self, why_not: str) -> None:
        for action in self.actions_of_menus.exports:
            allow(action, why_not)

    # What the menus ask

    def update_to_today(self) -> None:
        """Make the next version of the brief, dated today, or say why there is none."""
        from briefer.ui.places.brief.updating import update_to_today, why_no_update

        self.go_to_brief()
        why_not = why_no_update(self.session)
        if why_not:
            self.session.messages.tell("updated", "note", why_not)
        else:
            update_to_today(self.session)

    def ask_command(self) -> None:
        """Let any command be found by its words."""
        from briefer.ui.palette import Palette

        if self.palette_of_commands is None:
            self.palette_of_commands = Palette(self.actions_of_menus.all, self)
        self.palette_of_commands.ask()

    def show_preferences(self) -> None:
        """Ask for the language, the looks, and what goes where a library does not say."""
        from briefer.ui.preferences.changing import note_change
        from briefer.ui.preferences.sheet import PreferencesSheet

        sheet = PreferencesSheet(self.session.paths.user_data, self)
        sheet.changed.connect(partial(note_change, self.session))
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def turn_light_or_dark(self) -> None:
        """Change from light to dark, or back."""
        from briefer.ui.preferences.changing import turn_light_or_dark

        turn_light_or_dark(self.session)

    def show_shortcuts(self) -> None:
        """Show the page of all keys."""
        from briefer.ui.shortcuts_page import ShortcutsPage, shortcuts_of

        page = ShortcutsPage(shortcuts_of(self.menuBar(), self.actions_of_menus.all), self)
        page.finished.connect(page.deleteLater)
        page.open()

    def show_about(self) -> None:
        """Say what this is."""
        from briefer import __version__

        text = self.tr(
            "Briefer {version}\nLeaders’ meeting memos from a library of your own, "
            "sourced line by line.\nIt works on this machine alone and uses no network."
        )
        self.around.dialogs.tell(self, self.tr("About Briefer"), text.format(version=__version__))

    # The window's own life

    def paintEvent(self, event: QPaintEvent) -> None:
        """Notice the first paint."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files be dropped onto the window."""
        self.dropping.accept(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files that were dropped to where they belong."""
        paths = self.dropping.accept(event)
        if paths:
            self.dropping.take(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save, end the work and close; nothing is asked but what can't be kept anywhere."""
        if not self._ended and not may_let_go(self.around, self):
            event.ignore()
            return
        self.end()
        event.accept()

    def _remember(self) -> None:
        for place in self.places.values():
            place.keep()
        self.around.memory.geometry = self.saveGeometry()
        self.around.memory.place = self.place
        self.around.memory.keep()

    def end(self, *, on_screen: bool = True) -> None:
        """Save, end the work and let go of the library; once. Nothing is asked.

        Where there is no screen any more, what the window looked like can't be told.
        """
        if self._ended:
            return
        self._ended = True
        with ExitStack() as last:  # whatever goes wrong in one, the others are done
            if "opening" in self.__dict__:  # else nothing was opened
                last.callback(self.opening.instance.close)
            last.callback(self.session.close)
            if on_screen:
                last.callback(self.hide)
            for place in self.places.values():
                last.callback(place.let_go)
            if on_screen:
                last.callback(self._remember)
            last.callback(self.session.brief_leaves.emit)
            self.remembering.stop()
