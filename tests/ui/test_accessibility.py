from __future__ import annotations

from typing import get_args

from briefer.memo.accessibility import Code, Finding
from briefer.ui.accessibility import findings_in_words


def test_every_finding_has_a_sentence_of_its_own() -> None:
    codes = get_args(Code)
    said, details = findings_in_words([Finding(code, "Here", "{where}") for code in codes])
    assert said.startswith(f"{len(codes)} things in the memo")
    lines = details.splitlines()
    assert len(set(lines)) == len(codes)
    assert not any("{value}" in line or "{sentence}" in line for line in lines)


def test_where_it_stands_is_said_once() -> None:
    _, details = findings_in_words(
        [Finding("link-says-nothing", "Sources", "here"), Finding("blank-cells", "Dates", "3")]
    )
    first, second = details.splitlines()
    assert first == (
        "The link “here” does not say where it leads. Link the name of the document."
        " (In “Sources”.)"
    )
    assert second.startswith("The table “Dates” has 3 blank cells.")
