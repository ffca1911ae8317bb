"""Documents are read in a process of their own: cancelled, bounded, and lost without harm."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import msgspec
import pytest

from briefer import apart
from briefer.sources.document import UnreadableDocument
from briefer.sources.messages import Answer, Found, Refused, Wanted
from briefer.sources.process import Cancelled, ReadingProcess
from briefer.sources.worker import serve
from tests.sources.documents import pdf_file

# A reader that says nothing, one that says how far it is for ever, and one that dies.
_SILENT = "import time, sys; sys.stdin.readline(); time.sleep(600)"
_ENDLESS = (
    "import time, sys; sys.stdin.readline()\n"
    'while True: print(\'{"type": "progress", "done": 1, "of": 500}\', flush=True); time.sleep(.01)'
)
_DYING = "import sys; sys.stdin.readline(); sys.exit(3)"


def behaves(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    monkeypatch.setattr(apart, "command", lambda _: [sys.executable, "-c", code])


@pytest.fixture
def text(tmp_path: Path) -> Path:
    file = tmp_path / "a.txt"
    file.write_text("They met.")
    return file


def test_several_documents_are_read_by_one_process(tmp_path: Path, text: Path) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(pdf_file([[(72, 700, "They left.")]]))
    with ReadingProcess() as reader:
        assert reader.read(text).paragraphs[0].text == "They met."
        with pytest.raises(UnreadableDocument, match=r"nothing\.txt"):
            reader.read(tmp_path / "nothing.txt")
        assert reader.read(paper).paragraphs[0].locator == "p. 1, para. 1"


def test_a_name_that_is_no_text_is_read(tmp_path: Path) -> None:
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    file.write_text("They met.")
    with ReadingProcess() as reader:
        assert reader.read(file).paragraphs[0].text == "They met."


def test_reading_is_cancelled_in_the_middle(monkeypatch: pytest.MonkeyPatch, text: Path) -> None:
    behaves(monkeypatch, _ENDLESS)
    told: list[int] = []
    with ReadingProcess() as reader, pytest.raises(Cancelled):
        reader.read(text, lambda done, _of: told.append(done), lambda: len(told) > 2)
    assert told[:3] == [1, 1, 1]


def test_a_reader_without_a_word_is_given_up(monkeypatch: pytest.MonkeyPatch, text: Path) -> None:
    behaves(monkeypatch, _SILENT)
    with (
        ReadingProcess(patience=0.1) as reader,
        pytest.raises(UnreadableDocument, match=r"too long.*a\.txt"),
    ):
        reader.read(text)


def test_a_reader_that_dies_is_begun_anew(monkeypatch: pytest.MonkeyPatch, text: Path) -> None:
    with ReadingProcess() as reader:
        with monkeypatch.context() as dying:
            behaves(dying, _DYING)
            with pytest.raises(UnreadableDocument, match=r"made the reader fail .*a\.txt"):
                reader.read(text)
        assert reader.read(text).paragraphs[0].text == "They met."


def test_whatever_goes_wrong_in_a_reader_is_one_refusal(
    monkeypatch: pytest.MonkeyPatch, text: Path
) -> None:
    def fail(*_: object) -> None:
        raise RecursionError("deep")

    monkeypatch.setattr("briefer.sources.worker.read_document", fail)
    monkeypatch.setattr("briefer.sources.worker._bound_memory", lambda: None)
    asked = msgspec.json.encode(Wanted(os.fsencode(text))) + b"\n"
    answers = io.BytesIO()
    serve(io.BytesIO(asked), answers)
    answer: Answer = msgspec.json.decode(answers.getvalue(), type=Answer)
    assert isinstance(answer, Refused)
    assert str(answer.as_error()).startswith("the file can't be read: RecursionError: deep (a.txt)")


def test_an_answer_holds_the_whole_document(monkeypatch: pytest.MonkeyPatch, text: Path) -> None:
    monkeypatch.setattr("briefer.sources.worker._bound_memory", lambda: None)
    asked = msgspec.json.encode(Wanted(os.fsencode(text))) + b"\n"
    answers = io.BytesIO()
    serve(io.BytesIO(asked * 2), answers)
    for line in answers.getvalue().splitlines():
        answer: Answer = msgspec.json.decode(line, type=Answer)
        assert isinstance(answer, Found)
        assert answer.document.title == "They met."
