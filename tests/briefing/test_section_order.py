"""Sections come in the brief's order; what it does not name follows what it follows anyway."""

from __future__ import annotations

import pytest

from briefer.briefing.section_order import in_order, parent_of, with_moved, without_order

FRONT = ("bottom", "ours", "theirs", "watch")
TABS = ("tabs/talk", "tabs/background")


def test_without_an_order_it_is_the_templates() -> None:
    assert in_order(FRONT, ()) == list(FRONT)


def test_names_that_the_memo_has_not_do_nothing() -> None:
    assert in_order(FRONT, ("gone", "tabs/talk")) == list(FRONT)


def test_what_is_not_named_follows_what_it_follows_in_the_template() -> None:
    assert in_order(FRONT, ("watch", "ours")) == ["bottom", "watch", "ours", "theirs"]
    assert in_order(FRONT, ("watch", "bottom")) == ["watch", "bottom", "ours", "theirs"]


def test_the_parent_of_a_section_is_what_it_stands_in() -> None:
    assert parent_of("watch") == ""
    assert parent_of("tabs/talk") == "tabs"
    assert parent_of("tabs/talk/ai") == "tabs/talk"


@pytest.mark.parametrize(
    ("where", "wanted"),
    [
        ({"before": "ours"}, ("bottom", "watch", "ours", "theirs")),
        ({"after": "ours"}, ("bottom", "ours", "watch", "theirs")),
        ({"before": "bottom"}, ("watch", "bottom", "ours", "theirs")),
    ],
)
def test_a_section_is_moved_beside_another(where: dict[str, str], wanted: tuple[str, ...]) -> None:
    held = with_moved((), FRONT, "watch", **where)
    assert held == wanted
    assert in_order(FRONT, held) == list(wanted)


def test_moved_back_it_is_the_templates_order_and_nothing_is_kept() -> None:
    held = with_moved(("tabs/background", "tabs/talk"), FRONT, "watch", before="ours")
    assert with_moved(held, FRONT, "watch", after="theirs") == ("tabs/background", "tabs/talk")


def test_what_the_memo_does_not_print_today_keeps_its_place() -> None:
    held = ("watch", "decision", "bottom", "ours", "theirs")
    moved = with_moved(held, FRONT, "theirs", before="ours")
    assert moved == ("watch", "decision", "bottom", "theirs", "ours")


def test_beside_what_is_not_there_nothing_is_moved() -> None:
    assert with_moved(("watch",), FRONT, "ours", before="gone") == ("watch",)


def test_one_parent_is_given_the_templates_order_again() -> None:
    held = ("watch", "ours", *reversed(TABS), "tabs/talk/ai")
    assert without_order(held, "tabs") == ("watch", "ours", "tabs/talk/ai")
