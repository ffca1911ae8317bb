from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from briefer.library.briefs import Brief
from briefer.library.rebasing import fields_changed, rebased

BASE = Brief(id="visit", title="Visit", areas=("space",))
briefs = st.builds(
    Brief,
    id=st.just("visit"),
    title=st.text(max_size=3),
    template=st.sampled_from(("leaders-meeting", "card")),
    areas=st.sampled_from(((), ("space",), ("quantum", "space"))),
)


def test_what_each_changed_is_in_the_outcome() -> None:
    mine, theirs = replace(BASE, areas=("quantum",)), replace(BASE, title="First visit")
    assert rebased(mine, BASE, theirs) == Brief(id="visit", title="First visit", areas=("quantum",))


def test_where_both_changed_a_field_mine_goes_first() -> None:
    mine, theirs = replace(BASE, title="Mine"), replace(BASE, title="Theirs")
    assert rebased(mine, BASE, theirs).title == "Mine"


@given(briefs, briefs)
def test_onto_what_nobody_else_changed_it_is_mine(mine: Brief, base: Brief) -> None:
    assert rebased(mine, base, base) == mine
    assert rebased(base, base, mine) == mine


@given(briefs, briefs)
def test_the_fields_changed_lead_from_one_to_the_other(before: Brief, after: Brief) -> None:
    assert replace(before, **fields_changed(before, after)) == after
