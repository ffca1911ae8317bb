from __future__ import annotations

import pytest

from briefer.progress import Cancelled, Stage, heard, tell, told


def test_what_is_gone_through_is_the_same_whoever_hears() -> None:
    heard_of: list[tuple[Stage, int, int]] = []
    items = tuple(range(100))
    assert tuple(told("reading", items)) == items
    with heard(lambda *far: heard_of.append(far)):
        assert tuple(told("reading", items)) == items
    assert heard_of[0] == ("reading", 0, 100)
    assert heard_of[-1] == ("reading", 100, 100)


def test_nobody_hears_after_the_work() -> None:
    heard_of: list[Stage] = []
    with heard(lambda stage, *_: heard_of.append(stage)):
        tell("filling")
    tell("writing")
    assert heard_of == ["filling"]


def test_who_hears_may_end_the_work() -> None:
    def end(*_: object) -> None:
        raise Cancelled

    done: list[int] = []
    with pytest.raises(Cancelled), heard(end):
        done.extend(told("writing", (1, 2, 3)))
    assert done == []


def test_ending_is_no_error() -> None:
    assert not issubclass(Cancelled, Exception)
