"""What an exported memo keeps from some readers, in words, and what to do about it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from briefer.ui.wording import counted, tr

if TYPE_CHECKING:
    from briefer.memo.accessibility import Code, Finding


# {where} is the section, table or style, {value} the words or the number found.
_SENTENCES: Mapping[Code, str] = MappingProxyType(
    {
        "no-title": "The memo has no title. Begin the template with a # heading.",
        "second-title": "“{value}” is a second title. Make it a ## heading.",
        "skipped-level": "The heading “{where}” is of level {value} and skips one above it. "
        "Use the level below its parent’s.",
        "empty-heading": "A heading has no words. Give it words, or take it out.",
        "heading-by-look": "“{value}” is a heading by its look alone. "
        "Make it a heading, or end it as a sentence.",
        "label-by-look": "Labels such as “{value}” are set apart by italics alone. "
        "End each with a colon.",
        "empty-paragraph": "A paragraph has no words. Take it out; styles make the space.",
        "no-header-row": "The table “{where}” has no header row. Name its columns.",
        "blank-header": "Column {value} of the table “{where}” has no name. Name it.",
        "blank-cells": "The table “{where}” has {value} blank cells. "
        "Say what stands there: none, not on file, or a gap.",
        "no-table-title": "A table has no title. Write Table: and what it shows above it.",
        "no-alt-text": "A figure says nothing in words. Give it a text that tells it.",
        "link-says-nothing": "The link “{value}” does not say where it leads. "
        "Link the name of the document.",
        "link-is-address": "A link reads as its address. Link the document’s title.",
        "unmarked-language": "Nothing tells the language of “{value}”. "
        "Say it in the record (native, language) or the template (| language).",
        "no-property": "The file’s {value} is empty. "
        "Fill in the brief’s heading block, or the library’s settings.",
        "low-contrast": "The letterhead’s style “{where}” has a contrast of {value} to 1. "
        "Darken its colour to 4.5 to 1.",
        "text-box": "The letterhead’s header or footer has a text box. "
        "Put its words into the line; screen readers pass boxes over.",
        "picture-without-alt": "A picture in the letterhead’s header or footer has no alt text. "
        "Add one in Word, or mark the picture as decorative.",
    }
)


def findings_in_words(found: Sequence[Finding]) -> tuple[str, str]:
    """Say how much was found, and one by one what it is and what to do about it."""
    said = counted(
        len(found),
        "{n} thing in the memo is hard to take in for readers who listen, or see poorly.",
        "{n} things in the memo are hard to take in for readers who listen, or see poorly.",
    )
    return said, "\n".join(map(_sentence, found))


def _sentence(finding: Finding) -> str:
    said = tr(_SENTENCES[finding.code])
    if finding.where and "{where}" not in said:
        said = tr("{sentence} (In “{where}”.)").replace("{sentence}", said)
    found = {"{where}": finding.where, "{value}": finding.value}
    return re.sub(r"\{where\}|\{value\}", lambda match: found[match[0]], said)
