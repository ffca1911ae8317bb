"""What no other program shows is told with where it is, never passed over."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.ui import targets
from briefer.ui.messages import Messages
from briefer.ui.other_programs import open_document, show_in_folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "Memo.docx"
    made.touch()
    return made


def refuse(_: Path) -> bool:
    return False


def test_a_file_that_no_program_opens_is_told_with_its_folder(
    monkeypatch: pytest.MonkeyPatch, file: Path
) -> None:
    monkeypatch.setattr(targets, "open_file", refuse)
    messages = Messages()
    open_document(messages, file)
    (told,) = messages.open
    assert told.text == f"No program on this machine opens Memo.docx. It is in {file.parent}."


def test_where_no_file_manager_answers_the_folder_is_told(
    monkeypatch: pytest.MonkeyPatch, file: Path
) -> None:
    monkeypatch.setattr(targets, "show_in_folder", refuse)
    messages = Messages()
    show_in_folder(messages, file)
    (told,) = messages.open
    assert told.text == f"No file manager answers. Memo.docx is in {file.parent}."


def test_what_is_there_is_shown_and_what_was_said_before_is_taken_back(
    monkeypatch: pytest.MonkeyPatch, file: Path
) -> None:
    seen: list[Path] = []
    messages = Messages()
    monkeypatch.setattr(targets, "open_file", refuse)
    open_document(messages, file)

    def show(path: Path) -> bool:
        seen.append(path)
        return True

    for name in ("open_file", "show_in_folder"):
        monkeypatch.setattr(targets, name, show)
    open_document(messages, file)
    assert messages.open == ()
    show_in_folder(messages, file)
    assert seen == [file, file]


def test_a_file_that_was_moved_is_said_to_be_gone(
    monkeypatch: pytest.MonkeyPatch, file: Path
) -> None:
    seen: list[Path] = []
    for name in ("open_file", "show_in_folder"):
        monkeypatch.setattr(targets, name, seen.append)
    file.unlink()
    for show in (open_document, show_in_folder):
        messages = Messages()
        show(messages, file)
        (told,) = messages.open
        assert told.text.startswith("Memo.docx is no longer in ")
    assert seen == []
