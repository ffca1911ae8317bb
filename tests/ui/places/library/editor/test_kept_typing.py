"""What is typed is kept with what it was typed over, and follows its record."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefer.ui.places.library.editor.kept_typing import KeptTyping, Typed, follow_rename
from briefer.ui.unfinished import Unfinished

KEY = "points/a/happened"


@pytest.fixture
def unfinished(qtbot: QtBot, tmp_path: Path) -> Iterator[Unfinished]:
    del qtbot
    made = Unfinished()
    made.begin(tmp_path / "kept.json", {})
    yield made
    made.close()


def test_what_it_was_typed_over_stays_while_typing_goes_on(unfinished: Unfinished) -> None:
    kept = KeptTyping(unfinished)
    kept.keep(KEY, "so", "2019")
    kept.keep(KEY, "soon", "2020")
    assert kept.typed(KEY) == Typed("soon", "2019")
    kept.accept(KEY, "2020")
    assert kept.typed(KEY) == Typed("soon", "2020")
    kept.forget(KEY)
    assert kept.typed(KEY) is None


def test_a_draft_that_was_kept_alone_is_kept_still(unfinished: Unfinished) -> None:
    unfinished.note(KEY, '{"date": "2019"}')
    assert KeptTyping(unfinished).typed(KEY) == Typed({"date": "2019"}, "")


def test_what_was_put_aside_comes_back_the_latest_first(unfinished: Unfinished) -> None:
    kept = KeptTyping(unfinished)
    for draft in ("one", {"a": ["two"]}):
        kept.keep(KEY, draft, "")
        kept.put_aside(KEY)
    assert kept.typed(KEY) is None
    assert kept.take_from_aside(KEY) == {"a": ["two"]}
    assert kept.take_from_aside(KEY) == "one"
    assert kept.aside(KEY) == []
    assert unfinished.keys() == ()


def test_it_follows_a_record_under_another_name(unfinished: Unfinished) -> None:
    kept = KeptTyping(unfinished)
    kept.keep(KEY, "one", "")
    kept.put_aside(KEY)
    kept.keep(KEY, "two", "")
    kept.keep("points/ab/happened", "other", "")
    follow_rename(unfinished, "points", "a", "b")
    assert kept.typed("points/b/happened") == Typed("two", "")
    assert kept.aside("points/b/happened") == ["one"]
    assert kept.typed("points/ab/happened") == Typed("other", "")
    assert kept.typed(KEY) is None
