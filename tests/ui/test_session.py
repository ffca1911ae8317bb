"""The brief in hand saves itself, and is there again after a crash."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.library.claiming import Claim, claim, claimant
from briefer.library.creating import create_library
from briefer.library.history import History
from briefer.paths import Paths
from briefer.ui import app
from briefer.ui.main_window import MainWindow
from briefer.ui.setting_up import set_field
from tests.ui.conftest import Answers

WAIT = 20_000
TYPING = Path(__file__).with_name("typing_window.py")


def test_a_brief_saves_itself(qtbot: QtBot, window: MainWindow, library: Path) -> None:
    with qtbot.waitSignal(window.session.brief_saved, timeout=2000):
        set_field(window.session, "template", "participants")
    assert not window.session.unsaved
    written = (library / "briefs" / "biden-kishida-2022.md").read_text()
    assert "template: participants" in written


def test_a_brief_without_a_date_is_not_given_one_by_saving_itself(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    with qtbot.waitSignal(window.session.brief_saved, timeout=2000):
        set_field(window.session, "as_of", "")
    with qtbot.waitSignal(window.session.brief_saved, timeout=2000):
        set_field(window.session, "template", "participants")
    written = (library / "briefs" / "biden-kishida-2022.md").read_text()
    assert "\nas_of:" not in written.split("bottom_lines:")[0]


def test_what_can_not_be_saved_is_there_at_the_next_start(
    qtbot: QtBot, window: MainWindow, library: Path, paths: Paths, answers: Answers
) -> None:
    file = library / "briefs" / "biden-kishida-2022.md"
    set_field(window.session, "template", "participants")
    file.write_text(file.read_text().replace("title: ", "title: The "))
    assert window.close()
    assert "template: participants" not in file.read_text(), "what others wrote stays"
    again = app.make_window(paths, library)
    again.around.dialogs = answers
    with qtbot.waitSignal(again.session.brief_saved, timeout=WAIT):
        again.show()
    assert "template: participants" in file.read_text()
    assert "title: The " in file.read_text()
    assert any("as you left it" in message.text for message in again.session.messages.open)
    again.close()
    again.deleteLater()


def test_with_the_stick_pulled_it_is_said_and_what_was_typed_is_kept(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    session = window.session
    away = library.rename(library.with_name("pulled"))
    library.mkdir()  # the empty mount point
    set_field(session, "template", "participants")
    qtbot.waitUntil(lambda: bool(said(window, "The library is not there any more")), timeout=WAIT)
    assert "Put the stick back in" in said(window, "The library is not there any more")[0]
    assert "participants" in (session.unfinished.text("briefs/biden-kishida-2022") or "")
    assert "saved by itself" in said(window, "The library is not there any more")[0]
    library.rmdir()  # fails if anything was made in it
    away.rename(library)
    use_window()
    qtbot.waitUntil(lambda: not session.unsaved, timeout=WAIT)
    assert "template: participants" in (library / "briefs/biden-kishida-2022.md").read_text()
    assert said(window, "The library is not there any more") == []


def use_window() -> None:
    """Have the window come to the front, as when somebody turns to it again."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


def said(window: MainWindow, words: str) -> list[str]:
    return [message.text for message in window.session.messages.open if words in message.text]


def test_what_somebody_else_saved_meanwhile_stands_and_yours_is_offered_until_you_close_it(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    session, file = window.session, library / "briefs" / "biden-kishida-2022.md"
    session.edit("reword", title="My visit", template="participants")
    file.write_text(re.sub("(?m)^title: .*", "title: Their visit", file.read_text()))
    for _ in range(2):  # it is said again at every opening
        with qtbot.waitSignal(session.library_opened, timeout=WAIT):
            session.open(library)
        assert session.brief is not None
        assert (session.brief.title, session.brief.template) == ("Their visit", "participants")
        assert "title: My visit" in said(window, "“Their visit” was changed elsewhere")[0]
        qtbot.waitUntil(lambda: not session.unsaved, timeout=WAIT)
        assert "title: Their visit" in file.read_text()
    session.messages.clear("at-odds/biden-kishida-2022")
    with qtbot.waitSignal(session.library_opened, timeout=WAIT):
        session.open(library)
    assert said(window, "was changed elsewhere") == []


def test_what_a_reader_typed_does_not_write_over_what_the_writer_saved(
    qtbot: QtBot, unopened: MainWindow, library: Path
) -> None:
    session, file = unopened.session, library / "briefs" / "biden-kishida-2022.md"
    writer = claim(library, claimant("ann", "PC-7", "ann's"))
    assert isinstance(writer, Claim)
    with qtbot.waitSignal(session.worked_out, timeout=WAIT):
        unopened.show()
    assert session.opened is not None
    assert session.opened.read_only
    session.edit("reword", title="The reader’s visit")
    file.write_text(re.sub("(?m)^title: .*", "title: The writer’s visit", file.read_text()))
    writer.let_go()
    with qtbot.waitSignal(session.library_opened, timeout=WAIT):
        session.open(library)
    assert not session.opened.read_only
    assert not session.unsaved
    assert "title: The writer’s visit" in file.read_text()
    assert "The reader’s visit" in said(unopened, "was changed elsewhere")[0]
    assert said(unopened, "as you left it") == []


def test_the_brief_worked_on_last_is_in_hand_at_the_next_start(
    qtbot: QtBot, window: MainWindow, library: Path, paths: Paths
) -> None:
    written = (library / "briefs" / "biden-kishida-2022.md").read_text()
    (library / "briefs" / "another.md").write_text(written.replace("title: ", "title: Another "))
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.session.open(library)
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.session.take_up("another")
    window.close()
    again = app.make_window(paths, library)
    with qtbot.waitSignal(again.session.worked_out, timeout=WAIT):
        again.show()
    assert again.session.brief is not None
    assert again.session.brief.id == "another"
    again.close()
    again.deleteLater()


@pytest.mark.parametrize(
    ("where", "found"), [("title", "Kishida visits, 1 2"), ("template", "{# typed: 1 2")]
)
def test_what_was_typed_two_seconds_before_the_program_was_killed_is_there(
    tmp_path: Path, paths: Paths, where: str, found: str
) -> None:
    library = tmp_path / "library"
    create_library(library, paths.starter_library)
    (library / "templates").mkdir(exist_ok=True)
    (library / "templates/our-memo.md.j2").write_text("---\ntitle: Ours\n---\n{# typed:")
    command = [sys.executable, str(TYPING), str(paths.user_data), str(library), where]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "typed for two seconds\n"
        program.kill()
    again = subprocess.run(
        [*command, "look"], capture_output=True, text=True, env=environment, check=True
    )
    assert found in again.stdout


def test_a_letterhead_that_cannot_be_used_is_said_until_another_is_chosen(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    (library / "letterheads").mkdir(exist_ok=True)
    (library / "letterheads" / "ours.docx").write_bytes(b"no Word file")
    messages = window.session.messages
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        set_field(window.session, "letterhead", "ours")
    (told,) = (each.text for each in messages.open if each.topic == "paper")
    assert told.startswith("The preview is on the plain letterhead, not on the brief’s.")
    assert "ours.docx" in told
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        set_field(window.session, "letterhead", "plain")
    assert not [each for each in messages.open if each.topic == "paper"]


@pytest.mark.parametrize("damage", ["HEAD is gone", ".git leads nowhere", "the branch is locked"])
def test_what_the_history_does_not_take_is_told(
    qtbot: QtBot, unopened: MainWindow, library: Path, damage: str
) -> None:
    git = library / ".git"
    history = History.open(library, "Ann")
    history.commit_outside_changes()
    history.close()
    whole = shutil.copytree(git, library.with_name("whole"))
    if damage == "HEAD is gone":
        (git / "HEAD").unlink()
    elif damage == ".git leads nowhere":
        shutil.rmtree(git)
        git.write_text("gitdir: /nowhere\n")
    else:
        (git / "refs" / "heads" / "main.lock").touch()
    session = unopened.session
    with qtbot.waitSignal(session.worked_out, timeout=WAIT):
        unopened.show()
    with qtbot.waitSignal(session.brief_saved, timeout=WAIT):
        set_field(session, "template", "participants")

    def is_told() -> None:
        told = [each for each in session.messages.open if each.topic == "history"]
        assert [each.level for each in told] == ["error"]
        assert told[0].text.startswith(
            "A change was saved but not kept in the history: the history"
        )

    qtbot.waitUntil(is_told, timeout=WAIT)
    assert "template: participants" in (library / "briefs" / "biden-kishida-2022.md").read_text()
    git.rename(git.with_name(".git-before"))
    whole.rename(git)
    use_window()
    qtbot.waitUntil(lambda: said(unopened, "not kept in the history") == [], timeout=WAIT)
    found = History.open(library).changes_of("briefs", "biden-kishida-2022")
    assert len(found) == 2


def test_an_error_of_work_that_nobody_takes_is_told_in_plain_words(
    qtbot: QtBot, window: MainWindow
) -> None:
    with qtbot.waitSignal(window.session.messages.shown):
        window.session.background.run("work of any kind", lambda: int("three"))
    (told,) = (each for each in window.session.messages.open if each.topic == "work")
    assert told.text == "Something went wrong inside Briefer. Nothing of yours was changed."
    assert "ValueError" in told.details
