from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from briefer.memo.pdf.markup import array, one_line, quoted, text_markup


@given(st.text(st.sampled_from('ab"\\#[]{}()$*_`@<>;/ 半é')))
def test_a_text_is_one_string_of_code_whatever_signs_it_holds(text: str) -> None:
    assert json.loads(quoted(text)) == text


def test_controls_are_replaced_and_tabs_are_wide() -> None:
    assert quoted("a\x07b\ud800") == '"a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}"'
    assert quoted("a\tb") == '"a\N{EM SPACE}b"'


def test_line_ends_become_breaks_but_not_in_one_line() -> None:
    assert text_markup("a\r\nb") == '#"a";#linebreak();#"b";'
    assert one_line("a\nb") == '"a b"'


def test_an_array_of_one_is_still_an_array() -> None:
    assert array(["1fr"]) == "(1fr,)"
    assert array(["1fr", "2fr"]) == "(1fr, 2fr)"


def test_an_endless_word_may_break_and_any_other_stays_whole() -> None:
    assert text_markup("x" * 26) == f'#"{"x" * 16}";#h(0.001pt);#"{"x" * 10}";'
    assert text_markup("internationalisation") == '#"internationalisation";'
    assert text_markup("半" * 40) == f'#"{"半" * 40}";'
    assert "\N{REPLACEMENT CHARACTER}" in text_markup("x" * 20 + "\x00" + "x" * 20)


def test_an_address_breaks_after_the_signs_that_part_it() -> None:
    address = ("https://", "example.", "org/", "the-", "full-", "readout.", "html")
    assert text_markup("".join(address)) == "#h(0.001pt);".join(f'#"{part}";' for part in address)
