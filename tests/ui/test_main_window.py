from __future__ import annotations

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefer.desk import open_desk
from briefer.paths import Paths
from briefer.ui.main_window import MainWindow
from briefer.ui.setting_up import set_field
from tests.ui.conftest import Answers

WAIT = 20_000


def words_of(window: MainWindow) -> str:
    return window.brief.paper.text


def test_it_opens_on_the_default_brief_with_everything_in_its_place(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert window.brief.set_up.title.text().startswith("Biden–Kishida")
    assert window.brief.set_up.meeting.currentData() == "biden-kishida-washington"
    assert window.brief.set_up.template.currentData() == "leaders-meeting"
    assert window.brief.set_up.as_of.edit.text() == "January 15, 2022"
    assert window.brief.paper.pages > 2
    assert "Bottom line" in words_of(window)
    assert window.brief.panel.export.isEnabled()
    length = window.brief.panel.length
    qtbot.waitUntil(lambda: bool(re.search(r"\d pages?.*, tabs \d+", length.text())))
    assert not window.isWindowModified()
    assert window.session.messages.open == ()


def test_every_dialogue_has_a_status_and_says_what_it_adds(
    qtbot: QtBot, window: MainWindow
) -> None:
    model = window.brief.set_up.dialogues.model
    qtbot.waitUntil(lambda: all(choice.chip for choice in model.choices), timeout=WAIT)
    jhlc = next(choice for choice in model.choices if choice.id == "jhlc")
    assert jhlc.chip is not None
    assert jhlc.chip.text == "Due May 2021 · 8 months over"
    assert jhlc.adds is not None
    assert jhlc.adds > 10


def test_the_tab_key_goes_from_top_to_bottom(qtbot: QtBot, window: MainWindow) -> None:
    set_up = window.brief.set_up
    wanted = [set_up.meeting, set_up.as_of.edit, set_up.update_button, set_up.template]
    wanted += [set_up.letterhead, set_up.usual, set_up.tabs.tabBar()]
    wanted += [set_up.dialogues.search, set_up.dialogues.none_button, set_up.dialogues.view]
    outline = window.brief.outline
    qtbot.waitUntil(outline.more.isVisible)
    wanted += [outline.more, outline.add, outline.tree, outline.why]
    wanted += [window.brief.panel.gaps_button, window.brief.panel.stage, window.brief.panel.export]
    bar = window.brief.views.bar
    assert bar is not None
    wanted += [bar, window.brief.paper]
    window.activateWindow()
    set_up.meeting.setFocus()
    reached = []
    for _ in wanted:
        reached.append(window.focusWidget())
        window.focusNextChild()
    assert reached == wanted


def test_every_field_can_be_told_apart_by_a_screen_reader(window: MainWindow) -> None:
    set_up = window.brief.set_up
    for widget in (
        set_up.meeting,
        set_up.template,
        set_up.letterhead,
        set_up.as_of.edit,
        set_up.dialogues.view,
        set_up.dialogues.search,
        set_up.areas.view,
        window.brief.paper,
        window.brief.panel.length,
        window.brief.panel.stage,
    ):
        assert widget.accessibleName()
    keys = window.actions_of_menus.all
    shown = [action.shortcut().toString() for action in keys if action.shortcut().toString()]
    assert len(shown) == len(set(shown)), "no key does two things"


def test_the_statuses_stay_when_the_template_is_broken(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.session.work_failed, timeout=WAIT):
        set_field(window.session, "template", "no-such-template")
    choices = window.brief.set_up.dialogues.model
    qtbot.waitUntil(lambda: all(choice.chip for choice in choices.choices), timeout=WAIT)


def test_leaving_a_dialogue_changes_the_preview_and_marks_the_brief(
    qtbot: QtBot, window: MainWindow
) -> None:
    before = words_of(window)
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        window.brief.set_up.dialogues.model.choose(["itu-election"], chosen=False)
    assert words_of(window) != before
    assert window.isWindowModified()
    assert window.actions_of_menus.save.isEnabled()
    assert "7 of 8" in window.brief.set_up.tabs.tabText(0)


def test_taking_the_dialogue_back_in_leaves_nothing_to_save(
    qtbot: QtBot, window: MainWindow
) -> None:
    before = words_of(window)
    window.brief.set_up.dialogues.model.choose(["jhlc"], chosen=False)
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        window.brief.set_up.dialogues.model.choose(["jhlc"], chosen=True)
    assert words_of(window) == before
    assert not window.isWindowModified()


def test_another_date_says_another_true_thing(qtbot: QtBot, window: MainWindow) -> None:
    before = words_of(window)
    window.brief.set_up.as_of.edit.setText("22 January 2022")
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        window.brief.set_up.as_of.read()
    assert words_of(window) != before
    assert "January 22, 2022" in words_of(window)


def test_a_wrong_date_is_said_at_the_field_and_holds_the_export(window: MainWindow) -> None:
    window.brief.set_up.as_of.edit.setText("someday soon")
    window.brief.set_up.as_of.read()
    assert window.brief.set_up.as_of.problem.isVisible()
    assert "not a date" in window.brief.set_up.as_of.problem.text()
    assert not window.brief.panel.export.isEnabled()
    assert window.brief.panel.export.toolTip() == "Correct the as-of date first"
    window.brief.set_up.as_of.edit.setText("2022-01-15")
    window.brief.set_up.as_of.read()
    assert window.brief.set_up.as_of.problem.isHidden()
    assert window.brief.panel.export.isEnabled()


def test_the_first_export_asks_where_and_the_next_asks_nothing(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    answers.save_to = tmp_path / "memo.docx"
    with qtbot.waitSignal(window.session.exports.exported, timeout=WAIT):
        window.brief.panel.export.click()
    assert len(answers.asked) == 1
    assert window.brief.panel.done.isVisible()
    assert "memo.docx" in window.brief.panel.result.text()
    with qtbot.waitSignal(window.session.exports.exported, timeout=WAIT) as second:
        window.brief.exporter.export_to_word()
    assert len(answers.asked) == 1
    assert second.args is not None
    written = second.args[0].path
    assert written.parent == tmp_path
    assert written.suffix == ".docx"
    with qtbot.waitSignal(window.session.exports.exported, timeout=WAIT) as third:
        window.brief.exporter.export_to_word()
    assert third.args is not None
    assert third.args[0].path == written, (
        "what this window wrote and nobody touched is written anew"
    )


def test_a_file_that_somebody_changed_is_not_overwritten(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.around.memory.export_folder = tmp_path
    with qtbot.waitSignal(window.session.exports.exported, timeout=WAIT) as first:
        window.brief.exporter.export_to_word()
    assert first.args is not None
    first.args[0].path.write_bytes(b"edited by hand")
    with qtbot.waitSignal(window.session.exports.exported, timeout=WAIT) as second:
        window.brief.exporter.export_to_word()
    assert second.args is not None
    assert second.args[0].path != first.args[0].path
    assert first.args[0].path.read_bytes() == b"edited by hand"


@pytest.mark.parametrize("suffix", [".docx", ".pdf", ".html", ".md"])
def test_the_export_is_the_desks_own_byte_for_byte(
    qtbot: QtBot,
    window: MainWindow,
    answers: Answers,
    paths: Paths,
    library: Path,
    tmp_path: Path,
    suffix: str,
) -> None:
    answers.save_to = tmp_path / f"window{suffix}"
    with qtbot.waitSignal(window.session.exports.exported, timeout=WAIT):
        window.brief.exporter.export_as(suffix)
    desk = open_desk(paths, library)
    desk.export(desk.brief(), tmp_path / f"desk{suffix}")
    desk.close()
    ours = (tmp_path / f"window{suffix}").read_bytes()
    assert ours == (tmp_path / f"desk{suffix}").read_bytes()


def test_an_export_of_the_window_is_registered_and_one_that_is_not_says_so(
    qtbot: QtBot, window: MainWindow, answers: Answers, library: Path, tmp_path: Path
) -> None:
    answers.save_to = tmp_path / "first.md"
    with qtbot.waitSignal(window.session.exports.ended, timeout=WAIT):
        window.brief.exporter.export_as(".md")
    assert len(list((library / "register").glob("*.yaml"))) == 1
    assert not window.session.messages.open
    (library / "register").rename(tmp_path / "moved")
    (library / "register").write_text("in the way")
    answers.save_to = tmp_path / "second.md"
    with qtbot.waitSignal(window.session.exports.ended, timeout=WAIT):
        window.brief.exporter.export_as(".md")
    (message,) = window.session.messages.open
    assert (message.topic, message.level) == ("register", "note")
    assert "can't be made" in message.details
    assert answers.save_to.exists()


def test_a_target_that_cannot_be_written_is_told_in_plain_words(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    (tmp_path / "taken.docx").mkdir()
    answers.save_to = tmp_path / "taken.docx"
    with qtbot.waitSignal(window.session.exports.ended, timeout=WAIT):
        window.brief.exporter.export_to_word()
    (message,) = window.session.messages.open
    assert message.level == "error"
    assert "taken.docx" in message.text
    assert window.message_bar.isVisible()
    assert window.brief.panel.export.isEnabled()
    assert not window.brief.panel.done.isVisible()


def test_a_broken_template_is_told_with_its_name_and_line(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    (library / "templates").mkdir(exist_ok=True)
    (library / "templates" / "odd.md.j2").write_text("---\ntitle: Odd\n---\n{{ view.nothing }}\n")
    with qtbot.waitSignal(window.session.work_failed, timeout=WAIT):
        set_field(window.session, "template", "odd")
    (message,) = window.session.messages.open
    assert message.topic == "preview"
    assert "odd.md.j2" in message.text
    assert window.brief.paper.pages == 0
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        set_field(window.session, "template", "leaders-meeting")
    assert window.session.messages.open == ()


def test_saving_writes_the_brief_and_nothing_else_of_it(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    file = library / "briefs" / "biden-kishida-2022.md"
    before = file.read_text()
    window.brief.set_up.areas.model.choose(["quantum"], chosen=False)
    with qtbot.waitSignal(window.session.brief_saved, timeout=WAIT):
        window.actions_of_menus.save.trigger()
    after = file.read_text()
    assert "quantum" in before
    assert "- quantum" not in after
    assert after.split("bearings:")[1] == before.split("bearings:")[1]
    assert not window.isWindowModified()


def test_closing_saves_and_asks_nothing(
    window: MainWindow, answers: Answers, library: Path
) -> None:
    window.brief.set_up.areas.model.choose(["quantum"], chosen=False)
    assert window.close()
    assert "- quantum" not in (library / "briefs" / "biden-kishida-2022.md").read_text()
    assert answers.asked == []


def test_what_can_not_be_kept_anywhere_is_asked_about(
    window: MainWindow, answers: Answers, paths: Paths
) -> None:
    assert window.session.unfinished.flush()
    (paths.user_data / "unfinished").rename(paths.user_data / "away")
    (paths.user_data / "unfinished").write_text("a file where the folder should be")
    window.brief.set_up.areas.model.choose(["quantum"], chosen=False)
    assert not window.close()
    assert window.isVisible()
    assert answers.asked[0].startswith("let go ")


def test_problems_of_the_library_are_listed_and_block_nothing(
    qtbot: QtBot, unopened: MainWindow, library: Path
) -> None:
    (library / "points" / "broken.md").write_text("---\nkind: [\n---\n")
    with qtbot.waitSignal(unopened.session.worked_out, timeout=WAIT):
        unopened.show()
    (message,) = unopened.session.messages.open
    assert message.text.startswith("1 record can’t be read")
    assert "points/broken.md" in message.details
    assert unopened.brief.paper.pages > 0


def test_a_folder_that_is_no_library_is_told_and_another_can_be_opened(
    qtbot: QtBot, unopened: MainWindow, answers: Answers, library: Path, tmp_path: Path
) -> None:
    unopened.painted.disconnect()
    unopened.show()
    (tmp_path / "no library").mkdir()
    with qtbot.waitSignal(unopened.session.library_failed, timeout=WAIT):
        unopened.session.open(tmp_path / "no library")
    assert unopened.session.messages.open[0].level == "error"
    assert "No library is open" in unopened.brief.paper.words
    answers.folder = library
    with qtbot.waitSignal(unopened.session.worked_out, timeout=WAIT):
        unopened.starting.ask_library()
    assert unopened.session.messages.open == ()


def test_a_new_library_is_made_and_opened(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    answers.folder = tmp_path / "Another Library"
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.starting.ask_new_library(from_starter=True)
    assert (tmp_path / "Another Library" / "library.yaml").is_file()
    assert window.session.opened is not None
    assert window.session.opened.root == tmp_path / "Another Library"


def test_the_gaps_are_listed_before_the_export(window: MainWindow) -> None:
    window.brief.panel.gaps_button.click()
    assert window.brief.panel.gaps is not None
    assert window.brief.panel.gaps.isVisible()
    count = window.brief.panel.gaps.topLevelItemCount()
    assert window.brief.panel.gaps_button.text() == f"{count} gaps"
    assert count > 1


def test_the_last_folder_and_the_sizes_survive_a_restart(
    window: MainWindow, tmp_path: Path, paths: Paths
) -> None:
    from briefer.ui.settings import WindowMemory

    window.around.memory.export_folder = tmp_path
    window.resize(1111, 777)
    window.close()
    again = WindowMemory(paths.user_data)
    assert again.export_folder == tmp_path
    assert not again.geometry.isEmpty()
    names = sorted(file.name for file in paths.user_data.iterdir())
    assert names == ["open", "profile", "unfinished", "window.ini"]


def test_what_was_changed_outside_is_kept_soon_after_opening(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    qtbot.waitUntil(lambda: (library / ".git" / "refs" / "heads" / "main").exists(), timeout=20_000)
    assert window.session.messages.open == ()


def test_an_export_is_undone_right_after(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.around.memory.export_folder = tmp_path
    with qtbot.waitSignal(window.session.exports.exported, timeout=WAIT) as done:
        window.brief.exporter.export_to_word()
    assert done.args is not None
    written = done.args[0].path
    assert window.brief.panel.undo.isVisible()
    window.brief.panel.undo.click()
    qtbot.waitUntil(lambda: not written.exists(), timeout=WAIT)
    qtbot.waitUntil(lambda: not window.brief.panel.done.isVisible(), timeout=WAIT)
    assert any("is deleted again" in m.text for m in window.session.messages.open)
