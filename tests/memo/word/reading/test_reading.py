"""A Word file's body is read as the blocks that wrote it, or would have."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Inches
from hypothesis import HealthCheck, given, settings

from briefer.errors import ComparisonError
from briefer.memo.blocks import (
    Cell,
    Cite,
    CitedPlace,
    Contents,
    Gap,
    Group,
    Heading,
    Link,
    ListBlock,
    ListItem,
    Memo,
    Note,
    Paragraph,
    Table,
    TabStart,
    Text,
)
from briefer.memo.comparing import compare
from briefer.memo.word.document import write_word
from briefer.memo.word.reading import ReadMemo, read_word
from briefer.memo.word.tracked import build_comparison
from tests.memo.comparing.pairs import pairs
from tests.memo.memos import a_memo, cell, items, line, whole_memo
from tests.memo.word.deciding import Lines, decided
from tests.memo.word.opened import opened


def read(path: Path, memo: Memo) -> ReadMemo:
    path.write_bytes(write_word(memo))
    return read_word(path)


def test_a_memo_comes_back_from_its_file_as_it_was(tmp_path: Path) -> None:
    found = read(tmp_path / "memo.docx", whole_memo()).memo
    comparison = compare(found, whole_memo())
    assert (comparison.insertions, comparison.deletions) == (0, 0)
    assert found.title == "A first meeting"
    assert found.footer == "memo.docx"
    assert found.author == "A desk"
    assert found.date == "2022-01-15"
    assert found.marking == "UNCLASSIFIED // SAMPLE"
    assert found.paper == "letter"


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(pairs())
def test_no_text_is_lost_on_the_way(tmp_path: Path, pair: tuple[Memo, Memo]) -> None:
    memo = pair[0]
    written = read(tmp_path / "memo.docx", memo).memo
    assert _lines(written) == _lines(memo)


def test_every_kind_of_block_and_inline_is_read_as_what_it_is(tmp_path: Path) -> None:
    memo = a_memo(
        Heading(2, (Text("Chips"),), "chips"),
        Paragraph(
            (
                Text("It is "),
                Text("said", bold=True),
                Text(" so "),
                Cite((CitedPlace(1, ("¶8", "9")), CitedPlace(4))),
                Text(" on "),
                Gap("date"),
                Note((Text("Statement, "), Link("https://example.org/", (Text("here"),)))),
                Link("#chips", (Text("above"),)),
            )
        ),
        Group("talking", (ListBlock(True, items("one", "two"), 3),)),
        ListBlock(
            False,
            (
                ListItem((line("outer"), ListBlock(True, items("inner")), line("below"))),
                *items("last"),
            ),
        ),
        Group("judgment", (line("It can wait."), line("So be it."))),
        Table((cell("A"), cell("B")), ((cell("1"), Cell(())),), ("left", "right"), "Shown"),
        TabStart("A", "Sources", "tab-a"),
    )
    assert read(tmp_path / "memo.docx", memo).memo.blocks == memo.blocks


def test_anybodys_document_is_read_by_the_styles_that_word_has(tmp_path: Path) -> None:
    document = Document()
    document.add_heading("A paper", 0)
    document.add_heading("First part", 1)
    paragraph = document.add_paragraph("Some ")
    paragraph.add_run("words").italic = True
    paragraph.add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("")
    document.add_paragraph("One", "List Bullet")
    document.add_paragraph("Within", "List Bullet 2")
    document.add_paragraph("First", "List Number")
    table = document.add_table(2, 3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Both"
    table.cell(1, 2).text = "Last"
    table.cell(1, 2).add_paragraph("and more")
    document.save(str(tmp_path / "paper.docx"))
    title, part, words, bullets, numbers, found = read_word(tmp_path / "paper.docx").memo.blocks
    assert title == Heading(1, (Text("A paper"),), "a-paper")
    assert part == Heading(2, (Text("First part"),), "first-part")
    assert words == Paragraph((Text("Some "), Text("words", italic=True)))
    assert isinstance(bullets, ListBlock)
    assert not bullets.ordered
    assert isinstance(numbers, ListBlock)
    assert numbers.ordered
    assert isinstance(found, Table)
    assert found.rows[0] == (cell("Both"), Cell(()), Cell(()))
    assert [len(one.inlines) for one in found.rows[1]] == [0, 0, 3]


def test_a_citation_is_known_by_its_form_whatever_its_style_is_called(tmp_path: Path) -> None:
    document = Document()
    paragraph = document.add_paragraph("So it is said [5\N{NO-BREAK SPACE}¶8, 9; 12]. ")
    paragraph.add_run("[5]").bold = True
    paragraph.add_run(" [a] [007]")
    document.save(str(tmp_path / "cited.docx"))
    [found] = read_word(tmp_path / "cited.docx").memo.blocks
    assert found == Paragraph(
        (
            Text("So it is said "),
            Cite((CitedPlace(5, ("¶8", "9")), CitedPlace(12))),
            Text(". "),
            Text("[5]", bold=True),
            Text(" [a] [007]"),
        )
    )


def test_a_list_goes_on_where_only_its_first_item_restarts_the_count(tmp_path: Path) -> None:
    """LibreOffice writes lists so."""
    path = tmp_path / "memo.docx"
    path.write_bytes(write_word(a_memo(ListBlock(True, items("one", "two", "three")))))
    document = Document(str(path))
    numbering = document.part.numbering_part.element
    abstract = numbering.findall(qn("w:abstractNum"))[-1].get(qn("w:abstractNumId"))
    numbering.append(
        parse_xml(
            f'<w:num {nsdecls("w")} w:numId="99"><w:abstractNumId w:val="{abstract}"/></w:num>'
        )
    )
    for paragraph in document.paragraphs[1:3]:
        [number] = paragraph._p.iter(qn("w:numId"))
        number.set(qn("w:val"), "99")
    document.save(str(path))
    assert read_word(path).memo.blocks == (ListBlock(True, items("one", "two", "three")),)


def test_what_is_not_compared_is_named(tmp_path: Path) -> None:
    assert read(tmp_path / "memo.docx", whole_memo()).left_out == ("headers and footers",)
    document = Document()
    document.add_paragraph("Seen.")
    document.save(str(tmp_path / "plain.docx"))
    assert read_word(tmp_path / "plain.docx").left_out == ()
    picture = tmp_path / "dot.png"
    picture.write_bytes(_DOT)
    document.add_picture(str(picture), Inches(1))
    run = document.add_paragraph("Said.").add_run()
    document.add_comment(run, "Is it so?", "R. Viewer")
    document.save(str(tmp_path / "rich.docx"))
    assert read_word(tmp_path / "rich.docx").left_out == ("pictures", "comments")


def test_fields_show_their_results_and_controls_their_content(tmp_path: Path) -> None:
    document = Document()
    paragraph = document.add_paragraph("Page ")
    paragraph._p.append(
        parse_xml(
            f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>7</w:t></w:r></w:fldSimple>'
        )
    )
    for xml in (
        '<w:fldChar w:fldCharType="begin"/>',
        "<w:instrText> DATE </w:instrText>",
        '<w:fldChar w:fldCharType="separate"/>',
        "<w:t> of May</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    ):
        paragraph._p.append(parse_xml(f"<w:r {nsdecls('w')}>{xml}</w:r>"))
    paragraph._p.append(
        parse_xml(
            f"<w:sdt {nsdecls('w')}><w:sdtContent><w:r><w:t>, chosen</w:t></w:r>"
            "</w:sdtContent></w:sdt>"
        )
    )
    document.save(str(tmp_path / "fields.docx"))
    [found] = read_word(tmp_path / "fields.docx").memo.blocks
    assert found == line("Page 7 of May, chosen")


def test_a_contents_is_made_anew(tmp_path: Path) -> None:
    memo = a_memo(Contents(), Heading(2, (Text("Chips"),), "chips"))
    assert read(tmp_path / "memo.docx", memo).memo.blocks == memo.blocks


@pytest.mark.parametrize(
    "content", [b"", b"no zip", b"PK\x05\x06" + b"\0" * 18, b"\xd0\xcf\x11\xe0"]
)
def test_what_is_no_word_file_is_refused_by_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.docx"
    path.write_bytes(content)
    with pytest.raises(ComparisonError, match=r"no Word document that can be read \(broken\.docx"):
        read_word(path)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ComparisonError, match=r"can't be read: .*nothing\.docx"):
        read_word(tmp_path / "nothing.docx")


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.docx")
    with pytest.raises(ComparisonError, match=r"it is no ordinary file \(.*pipe\.docx"):
        read_word(tmp_path / "pipe.docx")


def test_a_damaged_part_and_odd_values_are_taken_calmly(tmp_path: Path) -> None:
    source, target = io.BytesIO(write_word(whole_memo())), tmp_path / "odd.docx"
    for part, old, new, damaged in (
        ("word/footnotes.xml", b"</w:footnotes>", b"", True),
        ("word/document.xml", b"<w:tcPr>", b'<w:tcPr><w:gridSpan w:val="x"/>', False),
        ("word/document.xml", b"<w:pgSz ", b'<w:pgSz w:code="y" ', False),
    ):
        with zipfile.ZipFile(source) as whole, zipfile.ZipFile(target, "w") as changed:
            for name in whole.namelist():
                data = whole.read(name)
                changed.writestr(name, data.replace(old, new) if name == part else data)
        if damaged:
            with pytest.raises(ComparisonError, match=r"damaged \(word/footnotes\.xml\)"):
                read_word(target)
        else:
            assert read_word(target).memo.blocks


def test_tracked_changes_are_refused_in_the_body_and_in_notes(tmp_path: Path) -> None:
    path = tmp_path / "changed.docx"
    noted = Paragraph((Text("It stays."), Note((Text("A note."),))))
    for old, new in ((line("a"), line("b")), (noted, line("It stays."))):
        path.write_bytes(build_comparison(compare(a_memo(old), a_memo(new)).memo).data)
        with pytest.raises(ComparisonError, match=r"tracked changes already \(changed\.docx\)"):
            read_word(path)


def _lines(memo: Memo) -> Lines:
    """Give a memo's lines; one without a word says nothing."""
    return [one for one in decided(opened(memo), "deleted") if one.strip(" |\n\t")]


_DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c63606060f80f0001040100"
    "5fe5c34b0000000049454e44ae426082"
)


def test_a_citation_whose_numbers_lead_to_their_sources_comes_back_whole(tmp_path: Path) -> None:
    cite = Cite((CitedPlace(1, ("¶8",)), CitedPlace(2)))
    listed = [Paragraph((Text(f"[{n}]", bold=True), Text(" A source."))) for n in (1, 2)]
    said = Paragraph((Text("So it is "), cite, Text(".")))
    found = read(tmp_path / "cited.docx", a_memo(said, *listed)).memo
    assert found.blocks == (said, *listed)
