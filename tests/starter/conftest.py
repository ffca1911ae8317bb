"""The starter library, read once for all tests of it."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
import yaml

from briefer.library.briefs import LibrarySettings
from briefer.library.dates import PartialDate
from briefer.library.kinds import RECORD_TYPES
from briefer.library.library import Library
from briefer.library.record import Kind, Record

STARTER = Path(__file__).parents[2] / "assets" / "starter-library"


def _dates(wanted: type, text: object) -> object:
    assert wanted is PartialDate
    return PartialDate.parse(str(text))


@pytest.fixture(scope="session")
def library() -> Library:
    records: dict[Kind, dict[str, Record]] = {}
    for kind, record_type in RECORD_TYPES.items():
        records[kind] = {}
        for file in sorted((STARTER / kind).glob("*.md")):
            _, front, body = file.read_text(encoding="utf-8").split("---\n", 2)
            values = yaml.load(front, Loader=yaml.BaseLoader)
            values |= {"id": file.stem, "body": body.strip()}
            records[kind][file.stem] = msgspec.convert(
                values, record_type, strict=False, dec_hook=_dates
            )
    text = (STARTER / "library.yaml").read_text(encoding="utf-8")
    values = yaml.load(text, Loader=yaml.BaseLoader)
    settings = msgspec.convert(values, LibrarySettings, strict=False)
    return Library(STARTER, settings, records)
