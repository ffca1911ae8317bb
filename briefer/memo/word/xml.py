"""Text as WordprocessingML, whatever characters a user put into it."""

from __future__ import annotations

import re
from functools import cache, lru_cache

_SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
NAMESPACES = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in _SPACES.items())
_KEPT = 65_536  # runs that are remembered
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SPECIAL = re.compile(r'[&<>"\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]')
# What XML 1.0 forbids, and the controls it merely discourages.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_BREAKS = re.compile(r"\r\n|[\n\r\x0b\x0c\x85]|\t")


@cache
def qn(name: str) -> str:
    """Give the full name of an element or attribute: "w:val" with its namespace spelled."""
    prefix, _, local = name.partition(":")
    return f"{{{_SPACES[prefix]}}}{local}"


def escaped(text: str) -> str:
    """Escape a text for an element or an attribute; what XML forbids becomes U+FFFD."""
    if not _SPECIAL.search(text):
        return text
    clean = _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)
    clean = clean.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return clean.replace('"', "&quot;")


def text_xml(text: str) -> str:
    """Write a run's content: tabs and line ends become elements of their own."""
    if not _SPECIAL.search(text):
        return _text_element(text)
    parts: list[str] = []
    at = 0
    for match in _BREAKS.finditer(text):
        if match.start() > at:
            parts.append(_text_element(escaped(text[at : match.start()])))
        parts.append("<w:tab/>" if match[0] == "\t" else "<w:br/>")
        at = match.end()
    if at < len(text):
        parts.append(_text_element(escaped(text[at:])))
    return "".join(parts)


def _text_element(text: str) -> str:
    """Write a text element; blanks at its ends are lost unless they are asked for."""
    if text[:1].isspace() or text[-1:].isspace():
        return f'<w:t xml:space="preserve">{text}</w:t>'
    return f"<w:t>{text}</w:t>"


@lru_cache(maxsize=_KEPT)
def text_run(text: str, properties: str) -> str:
    """Write a run of text."""
    return run(text_xml(text), properties)


def run(content: str, properties: str = "") -> str:
    """Write a run from content that is XML already."""
    rpr = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f"<w:r>{rpr}{content}</w:r>"


def field(instruction: str, shown: str, properties: str = "") -> str:
    """Write a field with the result that it shows until it is updated."""
    before, after = field_ends(instruction, properties)
    return f"{before}{run(text_xml(shown), properties)}{after}"


def field_ends(instruction: str, properties: str = "") -> tuple[str, str]:
    """Write what stands before and after a field's result."""
    before = (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
    )
    after = run('<w:fldChar w:fldCharType="end"/>', properties)
    return "".join(run(each, properties) for each in before), after
