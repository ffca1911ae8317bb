from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from briefer.library.briefs import Brief
from briefer.library.rebasing import Rebased, fields_changed, rebased

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
    both = Brief(id="visit", title="First visit", areas=("quantum",))
    assert rebased(mine, BASE, theirs) == Rebased(both)


def test_where_both_changed_a_field_it_stays_as_on_disk_and_mine_is_named() -> None:
    mine = replace(BASE, title="Mine", template="card")
    theirs = replace(BASE, title="Theirs")
    assert rebased(mine, BASE, theirs) == Rebased(replace(theirs, template="card"), ("title",))


def test_where_both_changed_a_field_alike_nothing_is_at_odds() -> None:
    both = replace(BASE, title="Ours")
    assert rebased(both, BASE, both) == Rebased(both)


@given(briefs, briefs, briefs)
def test_nothing_that_somebody_saved_is_written_over(
    mine: Brief, base: Brief, theirs: Brief
) -> None:
    found = rebased(mine, base, theirs)
    for name in fields_changed(base, theirs):
        assert getattr(found.record, name) == getattr(theirs, name)
    for name, value in fields_changed(base, mine).items():
        assert name in found.at_odds or getattr(found.record, name) == value


@given(briefs, briefs)
def test_onto_what_nobody_else_changed_it_is_mine(mine: Brief, base: Brief) -> None:
    assert rebased(mine, base, base) == Rebased(mine)
    assert rebased(base, base, mine) == Rebased(mine)


@given(briefs, briefs)
def test_the_fields_changed_lead_from_one_to_the_other(before: Brief, after: Brief) -> None:
    assert replace(before, **fields_changed(before, after)) == after
