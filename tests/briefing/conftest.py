"""A small library in memory, made of records, and the starter library."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from briefer.briefing.scope import Scope
from briefer.library.briefs import Brief, LibrarySettings
from briefer.library.dates import PartialDate
from briefer.library.kinds import RECORD_TYPES, kind_of
from briefer.library.library import Library
from briefer.library.reading import read_library
from briefer.library.record import Kind, Record

STARTER = Path(__file__).parents[2] / "assets" / "starter-library"


def on(text: str) -> PartialDate:
    return PartialDate.parse(text)


def brief_on(library: Library, day: str) -> Brief:
    return msgspec.structs.replace(library.brief(), as_of=on(day))


def library_of(*records: Record) -> Library:
    by_kind: dict[Kind, dict[str, Record]] = {kind: {} for kind in RECORD_TYPES}
    for record in records:
        by_kind[kind_of(record)][record.id] = record
    return Library(Path("memory"), LibrarySettings(format=1), by_kind)


@pytest.fixture(scope="session")
def starter() -> Library:
    return read_library(STARTER)


@pytest.fixture(scope="session")
def starter_scope(starter: Library) -> Scope:
    return Scope.of(starter, brief_on(starter, "2022-01-15"))
