"""Every table, column, filter and code has words."""

from __future__ import annotations

import typing

import pytest

from briefer.desk.tables.tables import TABLES
from briefer.library.kinds import RECORD_TYPES
from briefer.library.new_records import sorts_of
from briefer.library.points import CommitmentStatusName, PointKind, SourceKind
from briefer.ui.places.library.records import words


@pytest.mark.parametrize("table", TABLES.values())
def test_a_table_speaks_in_words(table: typing.Any) -> None:
    assert table.id in words.TABLE_NAMES
    assert table.kind is None or table.kind in words.KINDS
    assert not [column.id for column in table.columns if column.id not in words._COLUMNS]
    assert not [facet.id for facet in table.facets if facet.id not in words.FACETS]


def test_every_code_has_words() -> None:
    from briefer.library.forums import Form, MeetingStateName
    from briefer.library.people import OrganizationKind

    lists = (PointKind, SourceKind, CommitmentStatusName, Form, MeetingStateName, OrganizationKind)
    for codes in lists:
        assert not [code for code in typing.get_args(codes) if code not in words._CODES]


def test_what_is_asked_of_a_new_record_has_words() -> None:
    for kind in RECORD_TYPES:
        assert all(sort in words._CODES for sort in sorts_of(kind))
