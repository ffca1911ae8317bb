"""Every name that a template can use has a meaning in words."""

from __future__ import annotations

from briefer.briefing.view import MemoView
from briefer.library.briefs import Brief
from briefer.memo.citing import CitedSource
from briefer.memo.rendering import environment_for
from briefer.memo.template_names import Name, Now, offered, owner_of
from briefer.memo.template_types import fields_of, owners_within
from briefer.ui.places.library.templates.name_words import meaning_of, meanings, now_in_words
from tests.memo.views import a_library, a_view


def keys_offered() -> set[str]:
    environment = environment_for((), a_view(), a_library())
    return {f"{group}.{name}" for group, name in offered(environment)}


def keys_of_fields() -> set[str]:
    owners = owners_within(MemoView) | owners_within(Brief) | owners_within(CitedSource)
    return {
        f"{owner_of(owner, name).__name__}.{name}" for owner in owners for name in fields_of(owner)
    }


def test_every_name_that_the_sandbox_offers_is_described() -> None:
    known = meanings()
    assert {key for key in keys_offered() | keys_of_fields() if not meaning_of(key, known)} == set()


def test_a_field_s_own_meaning_comes_before_the_one_of_its_name() -> None:
    known = meanings()
    assert meaning_of("MemoView.title", known) == "The brief’s title"
    assert meaning_of("Source.title", known) == "The title"


def test_what_a_value_is_now_is_said_in_words() -> None:
    def now(now: Now) -> str:
        return now_in_words(Name("x", "x", "value", "list", "x", now))

    assert now(Now("JHLC", 1)) == "1 item: JHLC"
    assert now(Now("", 0)) == "0 items"
    assert now(Now("text")) == "text"
