"""Who is expected, who holds the posts that matter, and who faces whom."""

from __future__ import annotations

from briefer.briefing.people import participants_of
from briefer.briefing.scope import Scope
from briefer.briefing.titles import posts_held
from briefer.library.library import Library
from tests.briefing.conftest import on


def test_the_leaders_come_first_and_each_post_once(starter_scope: Scope) -> None:
    rows = participants_of(starter_scope, ())
    names = [row.holder.name or row.holder.introduced for row in rows]
    assert names[:2] == ["Joe Biden", "Fumio Kishida"]
    assert len(names) == len(set(names))


def test_counterparts_face_each_other_with_their_last_meeting(starter_scope: Scope) -> None:
    rows = {row.holder.name: row for row in participants_of(starter_scope, ())}
    biden = rows["Joe Biden"]
    assert biden.counterpart is not None
    assert biden.counterpart.name == "Fumio Kishida"
    assert biden.last_met == on("2021-11-02")


def test_a_vacant_post_stays_in_the_list(starter_scope: Scope) -> None:
    vacant = [row for row in participants_of(starter_scope, ()) if row.holder.vacant]
    assert [row.holder.introduced for row in vacant] == ["U.S. Chief Technology Officer"]


def test_a_life_lists_the_posts_held_by_the_date(starter: Library) -> None:
    held = posts_held(starter, "fumio-kishida", on("2022-01-15"))
    assert [post.post.id for post in held] == ["japan-prime-minister"]
    assert held[0].since == on("2021-10-04")
    assert held[0].until is None  # what came later is not told
    assert posts_held(starter, "fumio-kishida", on("2021-09-01")) == ()
