"""A PDF set apart is the one that is set here, and is ended in the middle."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

import pytest

from briefer import apart
from briefer.errors import ExportError
from briefer.memo.pdf.engine import typeset
from briefer.memo.pdf.process import typeset_apart
from briefer.progress import Cancelled, Stage, heard

WHEN = datetime(2022, 1, 15, tzinfo=UTC)
# A process that never answers, and one that ends without a word.
_SILENT = "import time; time.sleep(600)"
# One that is long in starting, and gives back what it was asked to set.
_SLOW = """
import time
from briefer.memo.pdf import messages, worker
time.sleep(0.3)
worker.typeset = lambda body, when: messages.Typeset(body.encode())
worker.main()
"""
_DYING = "import sys; sys.exit(3)"


def behaves(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    monkeypatch.setattr(apart, "command", lambda _: [sys.executable, "-c", code])


def test_it_gives_the_same_bytes() -> None:
    body = '#set document(title: [They met.])\n#set text(lang: "en")\nThey met. 会談。\n'
    assert typeset_apart(body, WHEN) == typeset(body, WHEN)


def test_what_can_not_be_set_is_refused_in_the_same_words() -> None:
    with pytest.raises(ExportError) as here:
        typeset("#nothing()", WHEN)
    with pytest.raises(ExportError) as apart:
        typeset_apart("#nothing()", WHEN)
    assert (apart.value.what, apart.value.fix) == (here.value.what, here.value.fix)


def test_it_ends_in_the_middle_once_nobody_wants_it(monkeypatch: pytest.MonkeyPatch) -> None:
    behaves(monkeypatch, _SILENT)
    told: list[Stage] = []

    def hear(stage: Stage, *_: int) -> None:
        told.append(stage)
        if len(told) == 3:
            raise Cancelled

    with heard(hear), pytest.raises(Cancelled):
        typeset_apart("They met.", WHEN)
    assert told == ["writing"] * 3


def test_a_process_that_is_lost_is_told_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    behaves(monkeypatch, _DYING)
    with pytest.raises(ExportError, match="came to an end before its time"):
        typeset_apart("They met.", WHEN)


def test_a_long_memo_reaches_a_process_that_is_slow_to_start(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    behaves(monkeypatch, _SLOW)
    body = "They met. " * 100_000  # a pipe holds 64 KB: the rest is sent after many looks
    assert typeset_apart(body, WHEN).data == body.encode()
