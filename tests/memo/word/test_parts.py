from __future__ import annotations

import pytest

from briefer.memo.word.kinds import CT, RT
from briefer.memo.word.parts import Part, WordFile

_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="XML" ContentType="application/xml"/>'
    f'<Override PartName="/Word/Document.xml" ContentType="{CT.DOCUMENT}"/></Types>'
)
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _relationships(*rows: str) -> bytes:
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{"".join(rows)}</Relationships>'.encode()


def _row(id_: str, kind: str, target: str, mode: str = "Internal") -> str:
    return f'<Relationship Id="{id_}" Type="{kind}" Target="{target}" TargetMode="{mode}"/>'


def _members(*rows: str) -> dict[str, bytes]:
    return {
        "[Content_Types].xml": _TYPES.encode(),
        "_rels/.rels": _relationships(_row("rId1", RT.OFFICE_DOCUMENT, "word/document.xml")),
        "word/document.xml": f"<w:document {_W}> <w:body/> </w:document>".encode(),
        "word/_rels/document.xml.rels": _relationships(*rows),
        "word/styles.xml": f"<w:styles {_W}/>".encode(),
        "custom/item.xml": b"<item/>",
    }


def test_a_part_is_found_by_where_another_leads() -> None:
    file = WordFile.of(_members(_row("rId7", RT.STYLES, "styles.xml")))
    assert [part.name for part in file.parts()] == ["/word/document.xml", "/word/styles.xml"]
    assert file.main.related(RT.STYLES) is file.parts()[1]


def test_a_part_is_found_above_its_folder_and_from_the_files_top() -> None:
    both = (_row("a", "one", "../custom/item.xml"), _row("b", "two", "/custom/item.xml"))
    file = WordFile.of(_members(*both))
    assert file.main.related("one") is file.main.related("two") is not None


def test_what_leads_nowhere_is_left_out() -> None:
    file = WordFile.of(_members(_row("rId1", RT.STYLES, "gone.xml")))
    assert file.main.relationships == {}


def test_a_place_outside_is_kept_as_it_stands() -> None:
    link = _row("rId1", RT.HYPERLINK, "https://example.org/a b", "External")
    file = WordFile.of(_members(link))
    assert file.main.relationships["rId1"].target == "https://example.org/a b"
    assert file.main.related(RT.HYPERLINK) is None


def test_types_are_found_by_name_or_by_ending_without_case() -> None:
    file = WordFile.of(_members(_row("rId1", RT.STYLES, "styles.xml")))
    assert [part.kind for part in file.parts()] == [CT.DOCUMENT, "application/xml"]


def test_two_parts_may_lead_to_each_other() -> None:
    members = _members(_row("rId1", RT.STYLES, "styles.xml"))
    back = _row("rId1", RT.OFFICE_DOCUMENT, "document.xml")
    members["word/_rels/styles.xml.rels"] = _relationships(back)
    assert len(WordFile.of(members).parts()) == 2


@pytest.mark.parametrize("kind", ["application/pdf", CT.STYLES])
def test_a_file_with_another_document_is_refused(kind: str) -> None:
    members = _members()
    members["[Content_Types].xml"] = _TYPES.replace(CT.DOCUMENT, kind).encode()
    with pytest.raises(ValueError, match=kind.replace("+", r"\+")):
        WordFile.of(members)


def test_a_new_relationship_takes_the_first_free_id() -> None:
    source, first, second = (Part(f"/{name}.xml", "") for name in ("source", "a", "b"))
    assert [source.relate("one", first), source.relate("one", second)] == ["rId1", "rId2"]
    del source.relationships["rId1"]
    assert source.relate("two", second) == "rId1"


def test_leading_twice_to_a_part_is_one_relationship() -> None:
    source, target = Part("/a.xml", ""), Part("/b.xml", "")
    assert source.relate("one", target) == source.relate("one", target)
    assert source.relate("two", target) == "rId2"


def test_what_is_changed_in_a_tree_is_written() -> None:
    part = Part("/a.xml", "", b'<a b="&amp;"/>')
    assert part.written() == b'<a b="&amp;"/>'
    part.root.set("b", "c")
    assert b'<a b="c"/>' in part.written()
    part.write(b"<d/>")
    assert part.root.tag == "d"
