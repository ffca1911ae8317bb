"""What an export's memo keeps from some readers, in words, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from briefer.cli.speaking import note, plain, say

if TYPE_CHECKING:
    from briefer.memo.accessibility import Code, Finding

# What is the matter, and what to do; {at} is "in X" where a place is known.
_SENTENCES: Mapping[Code, tuple[str, str]] = MappingProxyType(
    {
        "no-title": ("the memo has no title", "begin the template with a # heading"),
        "second-title": ("{value!r} is a second title", "make it a ## heading"),
        "skipped-level": (
            "the heading {where!r} is of level {value} under none of the level above",
            "use the level below its parent's",
        ),
        "empty-heading": ("a heading{at} has no words", "give it words, or take it out"),
        "heading-by-look": (
            "{value!r}{at} is a heading by its look alone",
            "make it a heading, or end it as a sentence",
        ),
        "label-by-look": (
            "labels such as {value!r}{at} are set apart by italics alone",
            "end each with a colon",
        ),
        "empty-paragraph": ("a paragraph{at} has no words", "take it out; styles make the space"),
        "no-header-row": ("the table {where!r} has no header row", "name its columns"),
        "blank-header": ("column {value} of the table {where!r} has no name", "name it"),
        "blank-cells": (
            "the table {where!r} has {value} blank cells",
            "say what stands there: none, not on file, or a gap",
        ),
        "no-table-title": ("a table{at} has no title", "write Table: and what it shows above it"),
        "no-alt-text": ("a figure{at} says nothing in words", "give it a text that tells it"),
        "link-says-nothing": (
            "the link {value!r}{at} does not say where it leads",
            "link the name of the document",
        ),
        "link-is-address": ("a link{at} reads as its address", "link the document's title"),
        "unmarked-language": (
            "nothing tells the language of {value!r}{at}",
            "say it in the record (native, language) or the template (| language)",
        ),
        "no-property": (
            "the file's {value} is empty",
            "fill in the brief's heading block, or the library's settings",
        ),
        "low-contrast": (
            "the letterhead's style {where!r} has a contrast of {value} to 1",
            "darken its colour to 4.5 to 1",
        ),
        "text-box": (
            "the letterhead's header or footer has a text box",
            "put its words into the line; screen readers pass boxes over",
        ),
        "picture-without-alt": (
            "a picture{named} in the letterhead's header or footer has no alt text",
            "add one in Word, or mark the picture as decorative",
        ),
    }
)


def sentence(finding: Finding) -> str:
    """Say one finding and what to do about it."""
    what, fix = _SENTENCES[finding.code]
    at = f" in {finding.where!r}" if finding.where else ""
    named = f" ({finding.value})" if finding.value else ""
    said = what.format(at=at, named=named, where=finding.where, value=finding.value)
    return f"{plain(said)}: {fix}"


def note_findings(found: Sequence[Finding]) -> None:
    """Say on the side that there are findings, and the first of them."""
    if found:
        more = f" (and {len(found) - 1} more; --accessibility lists them)" if found[1:] else ""
        note(f"accessibility: {sentence(found[0])}{more}")


def report(found: Sequence[Finding]) -> None:
    """Print every finding, one a line."""
    for finding in found:
        say(f"accessibility: {sentence(finding)}")
    if not found:
        say("accessibility: nothing found by the checks of Section 508 and WCAG 2.1")
