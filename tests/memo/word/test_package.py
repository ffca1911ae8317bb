from __future__ import annotations

import io
import zipfile

from briefer.memo.word.document import write_word
from tests.memo.memos import whole_memo


def archive() -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(write_word(whole_memo())))


def test_times_and_the_making_system_are_fixed() -> None:
    entries = archive().infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.create_system for entry in entries} == {3}


def test_parts_stand_once_in_a_fixed_order() -> None:
    names = archive().namelist()
    assert names[:2] == ["[Content_Types].xml", "_rels/.rels"]
    assert len(names) == len(set(names))
    parts = [name for name in names[2:] if "_rels" not in name]
    assert parts == sorted(parts)


def test_every_part_has_its_content_type() -> None:
    opened = archive()
    types = opened.read("[Content_Types].xml").decode()
    for name in opened.namelist()[1:]:
        if not name.endswith(".rels"):
            assert f'PartName="/{name}"' in types
