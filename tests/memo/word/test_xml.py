from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from briefer.memo.word.xml import NAMESPACES, escaped, text_run, text_xml


@given(st.text())
def test_any_text_makes_well_formed_xml(text: str) -> None:
    etree.fromstring(f"<w:p {NAMESPACES}>{text_run(text, '')}</w:p>".encode())
    etree.fromstring(f'<a b="{escaped(text)}"/>'.encode())


def test_what_xml_forbids_is_replaced_in_attributes_too() -> None:
    assert escaped("a\x0cb\x00") == "a�b�"


def test_blanks_at_the_ends_are_kept() -> None:
    assert text_xml("a b") == "<w:t>a b</w:t>"
    assert text_xml("a ") == '<w:t xml:space="preserve">a </w:t>'
    assert text_xml(" a") == '<w:t xml:space="preserve"> a</w:t>'


def test_tabs_and_line_ends_are_elements() -> None:
    assert text_xml("a\tb\r\nc") == "<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>"


def test_properties_stand_before_the_text() -> None:
    assert text_run("a", "<w:b/>") == "<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r>"
