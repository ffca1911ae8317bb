"""Findings on a small library of one brief, by rules of a test's own or those that ship."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from briefer.briefing.house_rules import house_findings
from briefer.briefing.house_rules.finding import HouseFinding
from briefer.library.briefs import Brief, LibrarySettings
from briefer.library.house_rule_files import rules_of
from briefer.library.house_rules import HouseRule, HouseRules
from briefer.library.library import Library
from briefer.library.points import Point
from briefer.library.record import Record
from tests.briefing.conftest import library_of, on

SHIPPED = rules_of(Path("no library"), LibrarySettings(format=1))


def brief(**fields: Any) -> Brief:
    return Brief(id="brief", title="Brief", as_of=on("2022-01-15"), meeting="visit", **fields)


def point(text: str, kind: Any = "fact", name: str = "point", **fields: Any) -> Point:
    return Point(id=name, kind=kind, body=text, meetings=("visit",), **fields)


def shipped(name: str) -> HouseRule:
    return next(rule for rule in SHIPPED.rules if rule.id == name)


def library_with(*records: Record, **settings: Any) -> Library:
    library = library_of(*records)
    given = LibrarySettings(format=1, **settings)
    return Library(library.root, given, library.records)


def found_by(
    rules: HouseRule | str, *records: Record, of: Brief | None = None, **settings: Any
) -> tuple[HouseFinding, ...]:
    rule = shipped(rules) if isinstance(rules, str) else rules
    library = library_with(*records, **settings)
    return house_findings(library, of or brief(), HouseRules((rule,)))


def words_by(
    rules: HouseRule | str, *records: Record, of: Brief | None = None, **settings: Any
) -> list[tuple[str, str]]:
    return [(one.found, one.use) for one in found_by(rules, *records, of=of, **settings)]


def dated(value: Brief, day: str) -> Brief:
    return msgspec.structs.replace(value, as_of=on(day))
