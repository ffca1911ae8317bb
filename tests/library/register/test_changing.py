"""What became of a product is noted on its entry, and nothing else in the file moves."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.library.dates import PartialDate
from briefer.library.register.changing import (
    hold,
    label,
    note_handover,
    release,
    remove_file,
    today,
)
from briefer.library.register.checking import check_register
from briefer.library.register.entry import Entry, HandedOver, Hold, RegisterError, Retention
from briefer.library.register.reading import brief_as_it_was, read_register
from tests.library.register.entries import BRIEF, kept

PAST = Retention(label="Schedule 5.2", until=PartialDate.parse("2022-01"))
LATER = Retention(label="Schedule 5.2", until=PartialDate.parse("2999"))


def only(root: Path) -> Entry:
    [entry] = read_register(root).entries
    return entry


def test_a_handing_over_is_noted_after_those_before_it(tmp_path: Path) -> None:
    entry = kept(tmp_path)
    day = PartialDate.parse("2022-01-16")
    for whom in ("the Secretary", "the President: 日米"):
        given = HandedOver(to=whom, on=day, word="note of the secretariat", noted_by="Ann")
        note_handover(tmp_path, entry.id, given)
    assert [each.to for each in only(tmp_path).handed_over] == [
        "the Secretary",
        "the President: 日米",
    ]
    assert brief_as_it_was(tmp_path, entry) == BRIEF


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_change_leaves_every_other_byte(tmp_path: Path, newline: str) -> None:
    entry = kept(tmp_path)
    path = tmp_path / entry.path
    text = path.read_text(encoding="utf-8") + "# By hand.\nour_own: field\n"
    path.write_bytes(text.replace("\n", newline).encode())
    before = path.read_bytes()
    hold(tmp_path, entry.id, Hold(reason="a court", on=PartialDate.parse("2022-02-01")))
    after = path.read_bytes()
    assert after.startswith(before)
    added = after[len(before) :].decode()
    assert added == newline.join(["holds:", "- {reason: a court, on: 2022-02-01}", ""])


def test_a_hold_refuses_the_removal_until_it_is_released(tmp_path: Path) -> None:
    entry = kept(tmp_path, retention=PAST)
    hold(tmp_path, entry.id, Hold(reason="a request", on=PartialDate.parse("2022"), by="Ann"))
    with pytest.raises(RegisterError, match="on hold since 2022 by Ann: a request"):
        remove_file(tmp_path, entry.id, "time is up", "Bo")
    assert (tmp_path / entry.file).exists()
    release(tmp_path, entry.id, "Cy")
    [held] = only(tmp_path).holds
    assert (held.reason, held.released, held.released_by) == ("a request", today(), "Cy")
    remove_file(tmp_path, entry.id, "time is up", "Bo")
    assert not (tmp_path / entry.file).exists()
    with pytest.raises(RegisterError, match="there is no hold"):
        release(tmp_path, entry.id, "Cy")


def test_the_entry_of_a_removed_file_stays_and_says_so(tmp_path: Path) -> None:
    entry = kept(tmp_path, retention=PAST)
    remove_file(tmp_path, entry.id, "time is up", "Bo")
    removed = only(tmp_path).removed
    assert removed is not None
    assert (removed.on, removed.reason, removed.by) == (today(), "time is up", "Bo")
    assert check_register(tmp_path) == ()
    with pytest.raises(RegisterError, match="was removed on"):
        hold(tmp_path, entry.id, Hold(reason="too late", on=today()))


@pytest.mark.parametrize(
    ("retention", "why"),
    [
        (None, "has no retention label"),
        (LATER, "is kept until 2999"),
        (Retention(label="Archives"), "is kept for good"),
        (Retention(label="Today", until=today()), "is kept until"),
    ],
)
def test_nothing_is_removed_before_its_time(
    tmp_path: Path, retention: Retention | None, why: str
) -> None:
    entry = kept(tmp_path, retention=retention)
    with pytest.raises(RegisterError, match=why):
        remove_file(tmp_path, entry.id, "room is needed", "Bo")
    assert (tmp_path / entry.file).exists()
    assert only(tmp_path) == entry


def test_bytes_that_another_entry_must_keep_are_not_removed(tmp_path: Path) -> None:
    one, other = kept(tmp_path, retention=PAST), kept(tmp_path, retention=LATER)
    with pytest.raises(RegisterError, match=f"{other.id} is kept until"):
        remove_file(tmp_path, one.id, "time is up", "Bo")
    label(tmp_path, other.id, PAST)
    told = remove_file(tmp_path, one.id, "time is up", "Bo")
    assert {entry.id for entry in told} == {one.id, other.id}
    assert all(entry.removed for entry in read_register(tmp_path).entries)


def test_nothing_is_removed_while_an_entry_cannot_be_read(tmp_path: Path) -> None:
    entry = kept(tmp_path, retention=PAST)
    (tmp_path / "register" / "broken.yaml").write_text("title: [")
    with pytest.raises(RegisterError, match="while an entry can't be read"):
        remove_file(tmp_path, entry.id, "time is up", "Bo")
    assert (tmp_path / entry.file).exists()


def test_a_removal_that_was_cut_off_is_finished_when_asked_again(tmp_path: Path) -> None:
    entry = kept(tmp_path, retention=PAST)
    content = (tmp_path / entry.file).read_bytes()
    remove_file(tmp_path, entry.id, "time is up", "Bo")
    (tmp_path / entry.file).write_bytes(content)
    remove_file(tmp_path, entry.id, "time is up", "Bo")
    assert not (tmp_path / entry.file).exists()


def test_an_entry_in_a_form_that_can_not_be_changed_by_its_lines_is_refused(
    tmp_path: Path,
) -> None:
    entry = kept(tmp_path)
    path = tmp_path / entry.path
    import json

    from briefer.library.register.keeping import entry_fields

    text = json.dumps(entry_fields(entry))
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RegisterError, match="can't be changed as it stands"):
        hold(tmp_path, entry.id, Hold(reason="a court", on=today()))
    assert path.read_text(encoding="utf-8") == text
