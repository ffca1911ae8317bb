from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefer.memo.blocks import Paragraph, TabStart
from briefer.memo.direction import closed
from briefer.memo.inlines import plain_text
from tests.memo.views import blocks_of_template

OVERRIDE, ISOLATE = "\u202e", "\u2067"
END, END_ISOLATE = "\u202c", "\u2069"


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("plain", ""),
        (f"a{OVERRIDE}b", END),
        (f"a{OVERRIDE}b{END}c", ""),
        (f"{ISOLATE}a{OVERRIDE}b", END + END_ISOLATE),
        (f"{ISOLATE}a{OVERRIDE}b{END_ISOLATE}", ""),  # an isolate ends what it holds
        (f"{OVERRIDE}{ISOLATE}a{END}", END_ISOLATE + END),  # and nothing reaches out of it
        (f"{END}{END_ISOLATE}a", ""),
    ],
)
def test_every_turn_of_direction_ends_with_its_text(text: str, ends: str) -> None:
    assert closed(text) == text + ends


@given(st.text(st.sampled_from("ab\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")))
def test_what_is_closed_stays_closed(text: str) -> None:
    once = closed(text)
    assert once.startswith(text)
    assert closed(once) == once


@pytest.mark.parametrize(
    "printed", ["view.title", "view.title | prose", "view.title | language('he')"]
)
@given(text=st.text(st.sampled_from(f"ab *\n{OVERRIDE}{ISOLATE}{END}{END_ISOLATE}"), max_size=9))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_printed_text_never_turns_the_words_around_it(
    tmp_path: Path, printed: str, text: str
) -> None:
    for block in blocks_of_template(f"{{{{ {printed} }}}} met", tmp_path, title=text):
        if isinstance(block, Paragraph):
            line = plain_text(block.inlines)
            assert closed(line) == line


def test_a_tabs_title_and_a_gap_are_closed_too(tmp_path: Path) -> None:
    text = "{{ tab('A', view.title) }}\n\n{{ gap(view.title) }} now"
    tab, paragraph = blocks_of_template(text, tmp_path, title=f"a{OVERRIDE}b")
    assert isinstance(tab, TabStart)
    assert isinstance(paragraph, Paragraph)
    assert tab.title == f"a{OVERRIDE}b{END}"
    assert plain_text(paragraph.inlines) == f"[Missing: a{OVERRIDE}b{END}] now"


def test_the_signs_are_those_of_the_standard() -> None:
    names = {unicodedata.bidirectional(sign) for sign in (OVERRIDE, ISOLATE, END, END_ISOLATE)}
    assert names == {"RLO", "RLI", "PDF", "PDI"}
