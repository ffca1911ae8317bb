"""``briefer calendar``: the list, the JSON and the file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import icalendar
import pytest

from briefer.cli import main

ASKED = ["calendar", "--library", "library", "--as-of", "2022-01-15"]


@pytest.mark.usefixtures("library")
def test_what_lies_ahead_is_listed_the_earliest_first(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(ASKED) == 0
    first, *rest = capsys.readouterr().out.splitlines()
    assert first.split("  ")[0] == "2021-05-02"
    assert "15th JHLC: due by May 2021 (about), 8 months over" in first
    assert any("planned for October 2022" in line for line in rest)


@pytest.mark.usefixtures("library")
def test_scripts_read_keys_dates_and_months_over(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*ASKED, "--json"]) == 0
    rows = {row["key"]: row for row in json.loads(capsys.readouterr().out)}
    due = rows["session-due:jhlc"]
    assert (due["date"], due["state"], due["over_months"]) == ("2021-05-02", "overdue", 8)
    visit = rows["meeting:biden-kishida-washington"]
    assert (visit["date"], visit["state"], visit["dialogue"]) == (
        "2022-01/2022-03",
        "postponed",
        "us-japan-leaders",
    )


def test_the_file_has_what_the_list_has_and_is_the_same_each_time(
    library: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    record = library / "meetings" / "jhlc-15.md"
    text = record.read_text(encoding="utf-8").replace("name: 15th JHLC", "name: 会議、予定")
    record.write_text(text, encoding="utf-8")
    for name in ("one.ics", "two.ics"):
        assert main([*ASKED, "-o", name]) == 0
    assert Path("one.ics").read_bytes() == Path("two.ics").read_bytes()
    assert "one.ics: 7 events" in capsys.readouterr().out
    calendar = icalendar.Calendar.from_ical(Path("one.ics").read_bytes())
    events: list[Any] = list(calendar.walk("VEVENT"))
    assert len(events) == 7
    assert {f"{event['DTSTAMP'].dt:%Y-%m-%d}" for event in events} == {"2022-01-15"}
    assert any("会議、予定: proposed for 2022" in str(event["SUMMARY"]) for event in events)


@pytest.mark.usefixtures("library")
def test_source_date_epoch_dates_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert main([*ASKED, "-o", "one.ics"]) == 0
    assert b"DTSTAMP:20231114T221320Z\r\n" in Path("one.ics").read_bytes()


@pytest.mark.usefixtures("library")
def test_another_ending_is_refused_and_nothing_is_written(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([*ASKED, "-o", "plan.docx"]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert "End the name in .ics" in line
    assert not Path("plan.docx").exists()


@pytest.mark.usefixtures("library")
def test_a_calendar_without_an_event_is_no_calendar_file(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["calendar", "--library", "library", "--as-of", "1990", "-o", "plan.ics"]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert "nothing is planned or due" in line
    assert not Path("plan.ics").exists()
