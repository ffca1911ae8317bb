"""Use the window as a person does: first start, new memo, a drag, export, by keys and mouse.

Run from the checkout on Linux: ``python packaging/try_window.py [FOLDER]``. It needs Xvfb,
xdotool and openbox. Keys and clicks go through a screen of its own, to the window as it
is; what was seen at each step is in the folder, as pictures. With ``--where-possible``
it keeps the pictures of a failure only, and nothing fails where those programs lack.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QLineEdit, QWidget

    from briefer.ui.main_window import MainWindow
    from briefer.ui.places.brief.outline.node import Node
    from briefer.ui.places.brief.outline.work import Entry

ROOT = Path(__file__).resolve().parents[1]
WISHED = "--where-possible"
NEEDED = ("Xvfb", "xdotool", "openbox")
SCREEN = "1280x800x24"
SOON, LATE = 50, 60_000  # milliseconds between looks, and until a step has failed
BEGINNING = 40  # characters of a line
MEMO = "first-memo.docx"


def main(arguments: list[str]) -> int:
    """Start the screen and a program on it that uses the window; give the exit status."""
    wished = WISHED in arguments
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        print(f"Not used with real keys and clicks: that needs {', '.join(missing)}")
        return 0 if wished else 2
    named = next((Path(each) for each in arguments if each != WISHED), None)
    pictures = named or Path(tempfile.mkdtemp(prefix="briefer-window-"))
    pictures.mkdir(parents=True, exist_ok=True)
    with screen() as environment:
        command = [sys.executable, __file__, "--use", str(pictures.resolve())]
        status = subprocess.run(command, env=environment, check=False).returncode
    if wished and named is None and not status:
        shutil.rmtree(pictures)
    else:
        print(f"Seen on the way: {pictures}")
    return status


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Have a screen with a window manager; give the environment that leads to it."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
    nowhere = subprocess.DEVNULL
    manager = subprocess.Popen(["openbox"], env=environment, stdout=nowhere, stderr=nowhere)
    try:
        yield environment
    finally:
        manager.terminate()
        server.terminate()
        manager.wait()
        server.wait()


class Person:
    """Look at the window, and press keys and buttons, one step after the other."""

    def __init__(self, window: MainWindow, pictures: Path) -> None:
        self.window = window
        self.pictures = pictures
        self.count = 0

    def click(self, target: QWidget) -> None:
        """Move the mouse to the middle of what is in sight, and click."""
        at = target.mapToGlobal(target.rect().center())
        self._hand("mousemove", str(at.x()), str(at.y()), "click", "1")

    def press_button(self, at: QPoint) -> None:
        """Move the mouse to a place of the screen, and press its button down."""
        self._hand("mousemove", str(at.x()), str(at.y()), "mousedown", "1")

    def move(self, at: QPoint) -> None:
        """Move the mouse, whatever is held with it."""
        self._hand("mousemove", str(at.x()), str(at.y()))

    def let_go(self) -> None:
        """Let the mouse's button go."""
        self._hand("mouseup", "1")

    def type(self, words: str) -> None:
        """Type words where the focus is."""
        self._hand("type", "--delay", "20", words)

    def press(self, *keys: str) -> None:
        """Press keys, each as xdotool names it."""
        self._hand("key", "--delay", "40", *keys)

    def look(self, name: str) -> None:
        """Keep a picture of the whole screen."""
        self.count += 1
        target = self.pictures / f"{self.count:02d}-{name}.png"
        screen = self.window.screen()
        screen.grabWindow(0).save(str(target))

    @staticmethod
    def _hand(*what: str) -> None:
        subprocess.run(["xdotool", *what], check=True, timeout=30)


Step = tuple[str, Callable[[], object]]  # what is waited for, and how it is seen


def first_memo(person: Person, folder: Path) -> Iterator[Step]:
    """Go from the first start to the exported file; give what is waited for in between."""
    from PySide6.QtWidgets import QApplication, QFileDialog

    from briefer.ui.new_memo.sheet import NewMemoSheet
    from briefer.ui.welcome.welcome import Welcome

    window = person.window

    def there(kind: type[QWidget]) -> QWidget | None:
        found = window.findChild(kind)
        return found if found is not None and found.isVisible() else None

    yield "the welcome", lambda: there(Welcome)
    yield "the library behind it", lambda: window.session.opened and not busy(window)
    person.look("welcome")
    welcome = there(Welcome)
    assert isinstance(welcome, Welcome)
    person.click(welcome.new_memo)
    yield "the sheet of a new memo", lambda: there(NewMemoSheet)
    sheet = there(NewMemoSheet)
    assert isinstance(sheet, NewMemoSheet)
    yield "the names to choose from", lambda: sheet.side.count()
    person.click(sheet.whom)
    for line, words in ((sheet.whom, "Japan"), (sheet.where, "Tokyo"), (sheet.when, "2027-03-05")):
        yield "the focus", line.hasFocus
        person.type(words)
        yield "what is typed", partial(reads, line, words)
        if QApplication.activePopupWidget() is not None:
            person.press("Escape")
            yield "the names to go", lambda: QApplication.activePopupWidget() is None
        person.press("Tab")
    yield "that it can be made", lambda: sheet.make.isEnabled() and not busy(window)
    person.look("new-memo")
    person.click(sheet.make)
    yield "the new brief", lambda: there(NewMemoSheet) is None and not busy(window)
    person.look("brief")
    moved = yield from drag_objective(person)
    person.press("ctrl+e")
    yield "the question where to", lambda: QApplication.activeModalWidget()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    person.press("ctrl+a")
    person.type(str(folder / MEMO))
    person.look("where-to")
    person.press("Return")
    yield "the file", (folder / MEMO).is_file
    yield "the word that it is written", window.brief.panel.done.isVisible
    person.look("exported")
    text = text_of(folder / MEMO)
    yield "the dragged order in the memo", lambda: in_turn(text, moved)
    for number, door in enumerate(window.doors, start=1):
        person.press(f"ctrl+{number}")
        yield f"the place {door.title}", partial(is_in_sight, window, door.id)
        yield "its work to begin", lambda: True
        yield "what it shows", lambda: not busy(window)
        person.look(door.id)
    person.press("ctrl+1", "ctrl+q")
    yield "the end", lambda: not window.isVisible()


def drag_objective(person: Person) -> Generator[Step, None, list[str]]:
    """Drag the first of the memo's objectives below the second; give their words in turn."""
    from PySide6.QtCore import QPoint

    from briefer.ui.places.brief.outline.tree import OutlineTree

    window, tree = person.window, person.window.brief.outline.findChild(OutlineTree)
    assert tree is not None
    model = tree.model_

    def rows() -> list[Node]:
        heads = (node for node in model.root.walk() if node.part and not node.entry)
        head = next((node for node in heads if node.part and node.part.role == "objectives"), None)
        return [row for row in head.children if row.entry and row.entry.taken] if head else []

    def words() -> list[str]:
        return [row.entry.plain for row in rows() if row.entry]

    yield "objectives in the outline", lambda: len(rows()) > 1 and not busy(window)
    before = words()
    first, second = (tree.visualRect(model.index_of(row)) for row in rows()[:2])
    start = tree.viewport().mapToGlobal(first.center())
    end = tree.viewport().mapToGlobal(QPoint(second.center().x(), second.bottom() - 2))
    person.press_button(start)
    yield "the button", lambda: True
    for part in (1, 2, 3, 4):
        person.move(start + (end - start) * part / 4)
        yield "the mouse", lambda: True
    person.look("dragging")
    person.let_go()
    yield "the other order", lambda: words()[:2] == before[1::-1] and not busy(window)
    yield "the order in the brief", lambda: in_brief(window, [row.entry for row in rows()[:2]])
    person.look("dragged")
    return words()[:2]


def in_brief(window: MainWindow, entries: list[Entry | None]) -> bool:
    """Say whether the brief in hand has points in this order; it names no more than it must."""
    brief = window.session.brief
    order = brief.order if brief is not None else ()
    points = [entry.point for entry in entries if entry is not None]
    named = [point for point in order if point in points]
    return bool(named) and named == points[: len(named)]


def text_of(memo: Path) -> str:
    """Give the words of a Word file, in turn."""
    import docx

    return "\n".join(paragraph.text for paragraph in docx.Document(str(memo)).paragraphs)


def in_turn(text: str, words: list[str]) -> bool:
    """Say whether a text has lines that begin so, one after the other.

    Their beginnings tell: the memo spells a short name out where it first has it.
    """
    places = [text.find(f"\n{each[:BEGINNING]}") for each in words]
    return -1 not in places and places == sorted(places)


def is_in_sight(window: MainWindow, place: str) -> bool:
    """Say whether a place is the one in sight."""
    return window.place == place


def reads(line: QLineEdit, words: str) -> bool:
    """Say whether a line holds words."""
    return line.text() == words


def busy(window: MainWindow) -> bool:
    """Say whether the worker has anything to do."""
    return window.session.background.busy


def use(pictures: Path) -> int:
    """Open the window on folders of its own and use it; give the exit status."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from briefer.paths import Paths
    from briefer.ui.app import make_window

    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as name:
        own = Path(name)
        paths = Paths.of_this_machine()._replace(user_data=own / "data", user_cache=own / "cache")
        window = make_window(paths, None)
        person = Person(window, pictures)
        steps = first_memo(person, own)
        waiting: list[Step] = [("the window", window.isVisible)]
        waited = 0
        timer = QTimer()

        def go_on() -> None:
            nonlocal waited
            what, seen = waiting[-1]
            if not seen():
                waited += SOON
                if waited > LATE:
                    person.look("stuck")
                    print(f"Waited in vain for {what}")
                    timer.stop()
                    window.close()
                    application.exit(1)
                return
            waited = 0
            step = next(steps, None)
            if step is None:
                timer.stop()
                print(f"Exported {MEMO}: {(own / MEMO).stat().st_size} bytes")
                application.exit(0)
            else:
                waiting.append(step)

        timer.timeout.connect(go_on)
        timer.start(SOON)
        application.setQuitOnLastWindowClosed(False)
        window.show()
        return application.exec()


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(use(Path(sys.argv[2])) if sys.argv[1:2] == ["--use"] else main(sys.argv[1:]))
