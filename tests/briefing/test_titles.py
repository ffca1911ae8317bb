"""A title is right for its date: "then-" for an event, "former" as of today."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from briefer.briefing.titles import full_name, holder_on, person_on
from briefer.library.library import Library
from tests.briefing.conftest import on


def test_who_no_longer_holds_the_post_is_then_at_the_event(starter: Library) -> None:
    suga = person_on(starter, "yoshihide-suga", on("2021-04-16"), on("2022-01-15"))
    assert suga.introduced == "then-Prime Minister Yoshihide Suga"


def test_who_still_holds_the_post_needs_no_word(starter: Library) -> None:
    biden = person_on(starter, "joe-biden", on("2021-04-16"), on("2022-01-15"))
    assert biden.introduced == "President Joe Biden"


def test_without_an_event_a_past_holder_is_former(starter: Library) -> None:
    suga = person_on(
        starter, "yoshihide-suga", None, on("2022-01-15"), post_id="japan-prime-minister"
    )
    assert suga.introduced == "former Prime Minister Yoshihide Suga"


def test_a_vacant_post_is_vacant(starter: Library) -> None:
    holder = holder_on(starter, starter.posts["us-cto"], on("2022-01-15"))
    assert (holder.vacant, holder.person) == (True, None)


def test_a_post_has_the_holder_of_its_date(starter: Library) -> None:
    post = starter.posts["japan-prime-minister"]
    names = [holder_on(starter, post, on(day)).name for day in ("2019-05-02", "2021-04-16", "2022")]
    assert names == ["Shinzo Abe", "Yoshihide Suga", "Fumio Kishida"]


def test_who_acts_in_a_post_is_introduced_so(starter: Library) -> None:
    acting = holder_on(starter, starter.posts["ostp-director"], on("2022-03-01"))
    assert acting.introduced == "Acting OSTP Director Alondra Nelson"


def test_the_family_name_is_first_where_the_house_says_so(starter: Library) -> None:
    kishida = starter.people["fumio-kishida"]
    assert full_name(starter, kishida) == "Fumio Kishida"
    settings = msgspec.structs.replace(starter.settings, name_order="family-first")
    assert full_name(replace(starter, settings=settings), kishida) == "Kishida Fumio"
