"""What every record has in common."""

from __future__ import annotations

import gc

import pytest

from briefer.library.kinds import RECORD_TYPES
from briefer.library.points import Point
from briefer.library.record import Citation, Kind


@pytest.mark.parametrize("kind", RECORD_TYPES)
def test_the_collector_does_not_look_through_records(kind: Kind) -> None:
    assert not RECORD_TYPES[kind].__struct_config__.gc


def test_nor_through_their_parts() -> None:
    point = Point(id="one", kind="fact", cites=(Citation(source="jacobs-2022"),))
    gc.collect()
    assert not gc.is_tracked(point.cites)
    assert not gc.is_tracked(point.cites[0])
