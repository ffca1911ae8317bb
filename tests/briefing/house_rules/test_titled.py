"""The word before a title: "then-" by the event's date, "former" by the as-of date, or none."""

from __future__ import annotations

import pytest

from briefer.library.people import Holding, Person, Post
from briefer.library.points import Point
from tests.briefing.conftest import on
from tests.briefing.house_rules.conftest import brief, dated, point, words_by

RULE = "then-and-former"
PEOPLE = (
    Person(id="abe", family="Abe", given="Shinzo"),
    Person(id="suga", family="Suga", given="Yoshihide"),
    Person(id="kishida", family="Kishida", given="Fumio"),
)
POST = Post(
    id="pm",
    title="Prime Minister of Japan",
    title_before_name="Prime Minister",
    holders=(
        Holding(person="abe", since=on("2006-09"), until=on("2007-09")),
        Holding(person="abe", since=on("2012-12"), until=on("2020-09-16")),
        Holding(person="suga", since=on("2020-09-16"), until=on("2021-10-04")),
        Holding(person="kishida", since=on("2021-10-04"), until=on("2024-10-01")),
    ),
)


def titles(text: str, happened: str = "", as_of: str = "2022-01-15") -> list[tuple[str, str]]:
    event = on(happened) if happened else None
    told: Point = point(text, happened=event)
    return words_by(RULE, *PEOPLE, POST, told, of=dated(brief(), as_of))


@pytest.mark.parametrize(
    ("text", "happened", "use"),
    [
        ("Prime Minister Suga announced it.", "2021-04-16", "then-Prime Minister Suga"),
        ("Former Prime Minister Suga announced it.", "2021-04-16", "then-Prime Minister Suga"),
        ("Prime Minister Yoshihide Suga spoke.", "", "former Prime Minister Yoshihide Suga"),
        ("Ex-Prime Minister Kishida spoke.", "", "Prime Minister Kishida"),
        ("It was then-Prime Minister Kishida.", "2021-11-02", "Prime Minister Kishida"),
        ("Prime Minister Suga spoke.", "2021-12", "former Prime Minister Suga"),
    ],
)
def test_the_wrong_word_is_found_with_the_right_one(text: str, happened: str, use: str) -> None:
    [(found, instead)] = titles(text, happened)
    assert (found in text, instead) == (True, use)


@pytest.mark.parametrize(
    ("text", "happened"),
    [
        ("Then-Prime Minister Suga announced it.", "2021-04-16"),
        ("In April 2021 then-Prime Minister Suga announced it.", ""),
        ("Former Prime Minister Suga spoke.", "2021-12-01"),
        ("Prime Minister Kishida is to come.", ""),
        ("Foreign Minister Suga; Deputy Prime Minister Suga; Vice Prime Minister Suga.", ""),
        ("Prime Minister Biden.", ""),
        ("Prime Minister, Suga.", ""),
        ("It says “Prime Minister Suga”.", ""),
        ("Then-Prime Minister Abe; former Prime Minister Abe.", ""),
    ],
)
def test_what_is_right_or_not_known_is_left(text: str, happened: str) -> None:
    assert titles(text, happened) == []


def test_the_same_words_are_right_on_one_date_and_wrong_on_another() -> None:
    text, happened = "Prime Minister Kishida met him.", "2022-05-23"
    assert titles(text, happened, "2022-06-01") == []
    [(_, use)] = titles(text, happened, "2024-12-01")
    assert use == "then-Prime Minister Kishida"


def test_a_title_still_to_come_is_not_judged_here() -> None:
    assert titles("Prime Minister Kishida.", "", "2021-06-01") == []
