"""Of each office the memo says what is known, and asks only for what is due to be known."""

from __future__ import annotations

from typing import Any

import pytest

from briefer.briefing.clearance import clearance_of
from briefer.library.briefs import Brief, Clearance
from tests.briefing.conftest import on

SENT = on("2022-01-05")


def missing(**fields: Any) -> set[str]:
    entry = Clearance(role="cleared", **{"office": "A Desk", "name": "A. Name", **fields})
    [row] = clearance_of(Brief(title="One", clearance=(entry,)), on("2022-01-15"))
    return set(row.missing)


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        ({}, set()),
        ({"office": ""}, {"office"}),
        ({"name": ""}, {"name"}),
        ({"sent": SENT}, {"due"}),
        ({"sent": SENT, "due": on("2022-01-20")}, set()),
        ({"sent": SENT, "due": on("2022-01-15")}, set()),
        ({"sent": SENT, "due": on("2022-01-14")}, {"reply"}),
        ({"due": on("2022-01-20")}, {"sent"}),
        ({"sent": SENT, "reply": "cleared"}, {"version"}),
        ({"sent": SENT, "due": on("2022-01-14"), "reply": "cleared", "version": "2"}, set()),
        ({"reply": "cleared", "version": "2"}, {"sent"}),
    ],
)
def test_only_what_is_due_to_be_known_is_missing(fields: dict[str, Any], wanted: set[str]) -> None:
    assert missing(**fields) == wanted


def test_an_entry_is_tracked_once_something_was_sent_or_came_back() -> None:
    entries = (Clearance(role="drafted", office="A"), Clearance(role="cleared", sent=SENT))
    rows = clearance_of(Brief(title="One", clearance=entries), on("2022-01-15"))
    assert [row.tracked for row in rows] == [False, True]
