from __future__ import annotations

import pytest

from briefer.memo.word.properties import properties_xml
from tests.memo.memos import a_memo


@pytest.fixture(autouse=True)
def _no_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


def test_the_file_is_dated_as_the_memo_is() -> None:
    assert "2022-01-15T00:00:00Z" in properties_xml(a_memo())


def test_source_date_epoch_dates_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert "2023-11-14T22:13:20Z" in properties_xml(a_memo())


@pytest.mark.parametrize("epoch", ["", "soon", "-1", "9" * 12])
def test_an_epoch_that_is_none_is_passed_over(epoch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert "2022-01-15T00:00:00Z" in properties_xml(a_memo())


def test_what_a_property_cannot_hold_is_replaced_and_cut() -> None:
    written = properties_xml(a_memo(title="a\x00<" + "b" * 300))
    assert f"<dc:title>a\N{REPLACEMENT CHARACTER}&lt;{'b' * 252}</dc:title>" in written
