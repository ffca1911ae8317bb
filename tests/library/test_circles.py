"""Links that lead back to where they began are named once, from their first name round."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefer.library.circles import circles

LINKS = st.dictionaries(st.sampled_from("abcdef"), st.lists(st.sampled_from("abcdefx"), max_size=3))


def test_a_circle_is_named_from_its_first_name_round_to_it_again() -> None:
    assert list(circles({"c": ["a"], "a": ["b"], "b": ["c"]})) == [("a", "b", "c", "a")]


def test_what_links_to_itself_is_a_circle() -> None:
    assert list(circles({"a": ["a"]})) == [("a", "a")]


def test_two_ways_to_the_same_name_are_no_circle() -> None:
    assert not list(circles({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}))


def test_a_circle_beside_another_is_named_too() -> None:
    links = {"a": ["b"], "b": ["a", "c"], "c": ["d"], "d": ["c", "nowhere"]}
    assert sorted(circles(links)) == [("a", "b", "a"), ("c", "d", "c")]


def test_a_chain_of_any_length_is_walked() -> None:
    names = [f"{number:05}" for number in range(20_000)]
    links = {name: [after] for name, after in pairwise(names)} | {names[-1]: names[:1]}
    assert [len(circle) for circle in circles(links)] == [20_001]


@given(LINKS)
def test_something_is_named_just_where_a_name_leads_back_to_itself(
    links: Mapping[str, list[str]],
) -> None:
    found = list(circles(links))
    assert bool(found) == any(_reaches_itself(name, links) for name in links)
    for circle in found:
        assert circle[0] == circle[-1]
        assert all(after in links[before] for before, after in pairwise(circle))


def _reaches_itself(name: str, links: Mapping[str, list[str]]) -> bool:
    reached, edge = set[str](), set(links[name])
    while edge:
        reached |= edge
        edge = {on for each in edge for on in links.get(each, ())} - reached
    return name in reached
