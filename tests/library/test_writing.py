"""A save changes the lines of what changed and not a byte besides."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.errors import SaveError
from briefer.library.dates import PartialDate
from briefer.library.forums import Area
from briefer.library.points import Point
from briefer.library.reading import read_record
from briefer.library.record import Citation
from briefer.library.writing import (
    delete_record,
    fields_as_written,
    render_record,
    save_record,
)

TEXT = """---
# Checked by the desk in January.
name: Semiconductors   # as the statement calls it
colour: blue

# Other names
aliases:
  - chips
  - "integrated circuits"
order: 10
---

The text.
"""


def _write(root: Path, content: bytes) -> Area:
    (root / "areas").mkdir(exist_ok=True)
    (root / "areas" / "chips.md").write_bytes(content)
    area = read_record(root, "areas", "chips")
    assert isinstance(area, Area)
    return area


def test_saving_what_has_not_changed_changes_no_byte(tmp_path: Path) -> None:
    area = _write(tmp_path, TEXT.encode())
    save_record(tmp_path, area, area)
    assert (tmp_path / "areas/chips.md").read_bytes() == TEXT.encode()


def test_comments_order_and_unknown_keys_survive(tmp_path: Path) -> None:
    area = _write(tmp_path, TEXT.encode())
    save_record(tmp_path, msgspec.structs.replace(area, order=20, short="Chips"), area)
    expected = TEXT.replace("order: 10\n", "order: 20\nshort: Chips\n")
    assert (tmp_path / "areas/chips.md").read_text() == expected


def test_a_field_taken_out_leaves_the_comment_of_the_next(tmp_path: Path) -> None:
    area = _write(tmp_path, TEXT.encode())
    save_record(tmp_path, msgspec.structs.replace(area, aliases=()), area)
    text = (tmp_path / "areas/chips.md").read_text()
    assert "# Other names\norder: 10" in text
    assert "chips" not in text


def test_windows_line_ends_and_the_mark_stay(tmp_path: Path) -> None:
    content = b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()
    area = _write(tmp_path, content)
    save_record(tmp_path, msgspec.structs.replace(area, order=20), area)
    expected = content.replace(b"order: 10", b"order: 20")
    assert (tmp_path / "areas/chips.md").read_bytes() == expected


def test_a_file_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    area = _write(tmp_path, TEXT.encode())
    other = TEXT.replace("order: 10", "order: 11").encode()
    (tmp_path / "areas/chips.md").write_bytes(other)
    with pytest.raises(SaveError, match="changed outside Briefer"):
        save_record(tmp_path, msgspec.structs.replace(area, short="X"), area)
    assert (tmp_path / "areas/chips.md").read_bytes() == other


def test_a_file_that_cannot_be_read_is_not_overwritten(tmp_path: Path) -> None:
    area = _write(tmp_path, TEXT.encode())
    (tmp_path / "areas/chips.md").write_bytes(b"broken")
    with pytest.raises(SaveError, match="not overwritten"):
        save_record(tmp_path, area)
    assert (tmp_path / "areas/chips.md").read_bytes() == b"broken"


def test_a_new_record_reads_back_as_it_is(tmp_path: Path) -> None:
    point = Point(
        id="one",
        kind="fact",
        body="*One*: a line.\n\n- two",
        cites=(Citation(source="jacobs-2022", locator="para. 7, 8"),),
        happened=PartialDate.parse("2022-01/2022-03 early 2022"),
        short="yes: no # 1",
    )
    save_record(tmp_path, point)
    assert read_record(tmp_path, "points", "one") == point


_TEXTS = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n"), max_size=60
)


@given(_TEXTS, _TEXTS)
def test_whatever_is_typed_is_saved_as_typed_or_refused(
    tmp_path_factory: pytest.TempPathFactory, short: str, body: str
) -> None:
    root = tmp_path_factory.getbasetemp() / "typed"
    root.mkdir(exist_ok=True)
    point = Point(id="one", kind="fact", short=short, body=body)
    (root / "points" / "one.md").unlink(missing_ok=True)
    try:
        save_record(root, point)
    except SaveError:
        assert not (root / "points" / "one.md").exists()
    else:
        assert read_record(root, "points", "one") == point


def test_a_record_can_be_deleted_once(tmp_path: Path) -> None:
    _write(tmp_path, TEXT.encode())
    delete_record(tmp_path, "areas", "chips")
    with pytest.raises(SaveError, match="not deleted"):
        delete_record(tmp_path, "areas", "chips")


def test_a_new_file_begins_with_what_it_is() -> None:
    assert render_record(Area(id="ai", name="AI")) == "---\nname: AI\n---\n"


def test_a_new_record_does_not_replace_one_that_somebody_else_made(tmp_path: Path) -> None:
    save_record(tmp_path, Area(id="chips", name="Theirs"))
    with pytest.raises(SaveError, match="another record has that name"):
        save_record(tmp_path, Area(id="chips", name="Ours"))
    assert "Theirs" in (tmp_path / "areas" / "chips.md").read_text()


def test_a_record_deleted_meanwhile_is_not_made_again(tmp_path: Path) -> None:
    area = Area(id="chips", name="Chips")
    save_record(tmp_path, area).unlink()
    with pytest.raises(SaveError, match="deleted outside"):
        save_record(tmp_path, Area(id="chips", name="Chips, changed"), area)
    assert not (tmp_path / "areas" / "chips.md").exists()


def test_some_fields_are_given_as_the_file_would_hold_them() -> None:
    area = Area(id="chips", name="Chips", aliases=("memory", "logic"), body="The text.")
    written = fields_as_written(area, ("aliases", "name", "body", "order"))
    assert written == "aliases: [memory, logic]\nname: Chips\nbody: The text.\norder:"
