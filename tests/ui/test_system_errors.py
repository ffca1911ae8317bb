"""What the system answers is said in the window's words, its own only in the technical part."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

import pytest

from briefer.errors import LibraryError
from briefer.library.file_changes import content_of
from briefer.ui.core_words import core_words, error_in_words, problem_in_words
from briefer.ui.messages import Messages
from briefer.ui.system_errors import system_text

NUMBERS = (errno.ENOSPC, errno.EACCES, errno.EBUSY, errno.ENAMETOOLONG, errno.EROFS, errno.ENOENT)


@pytest.mark.parametrize("number", NUMBERS)
def test_in_english_an_answer_is_said_plainly(number: int) -> None:
    own = os.strerror(number)
    said = error_in_words(LibraryError(f"the file can't be read: {own}"))
    assert said.startswith("The file can't be read: ")
    assert own not in said
    assert own.lower() not in said


@pytest.mark.usefixtures("in_japanese")
@pytest.mark.parametrize("number", NUMBERS)
def test_in_japanese_no_english_is_left(number: int) -> None:
    for own in (os.strerror(number), os.strerror(number).lower()):
        said = core_words(f"the file can't be read: {own}")
        assert not re.search("[A-Za-z]", said), said
        assert not re.search("[A-Za-z]{4}", problem_in_words("a:1", f"can't be read: {own}", ""))


def test_the_systems_own_text_is_in_the_technical_part(tmp_path: Path) -> None:
    with pytest.raises(LibraryError) as refused:
        content_of(tmp_path, "x" * 300)
    own = os.strerror(errno.ENAMETOOLONG)
    text, details = Messages().in_words(refused.value)
    assert own not in text
    assert own in details


def test_a_sentence_without_the_systems_words_stays() -> None:
    assert system_text("the file can't be read: it is torn") == ""
    assert core_words("the file can't be read: it is torn") == "the file can't be read: it is torn"
    assert Messages().in_words(LibraryError("it is torn"))[1] == ""
