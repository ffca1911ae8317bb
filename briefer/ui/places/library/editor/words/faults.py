"""What is wrong with what was typed, in a sentence with what to do."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefer.library.dates import PartialDate
from briefer.library.fields.reading import FaultCode, FieldFault
from briefer.memo.prose_remarks import ProseRemark, RemarkCode
from briefer.ui.core_words import core_words
from briefer.ui.dates import no_year_in_words, outside_era_in_words

_FAULTS: Mapping[FaultCode, object] = MappingProxyType(
    {
        "missing": QT_TRANSLATE_NOOP("FieldFaults", "This has to be filled in."),
        "not-a-date": QT_TRANSLATE_NOOP(
            "FieldFaults",
            "This is not a date. Write it like 15 Jan 2022, January 2022, or early 2022.",
        ),
        "winter": QT_TRANSLATE_NOOP(
            "FieldFaults",
            "A winter lies in two years. Write its months, like December 2021 to February 2022.",
        ),
        "open-range": QT_TRANSLATE_NOOP(
            "FieldFaults", "Write both ends of the time, like January 2022 to June 2022."
        ),
        "fiscal-year": QT_TRANSLATE_NOOP(
            "FieldFaults",
            "Fiscal years do not begin alike. Write the months, like April 2022 to March 2023.",
        ),
        "two-digit-year": QT_TRANSLATE_NOOP(
            "FieldFaults", "Write the year in four digits, like March 5, 2022."
        ),
        "not-a-number": QT_TRANSLATE_NOOP("FieldFaults", "Write a whole number, in digits."),
        "too-small": QT_TRANSLATE_NOOP("FieldFaults", "Write a number of at least {bound}."),
        "too-large": QT_TRANSLATE_NOOP("FieldFaults", "Write a number of at most {bound}."),
        "not-a-choice": QT_TRANSLATE_NOOP("FieldFaults", "“{found}” is none of the choices."),
        "no-such-record": QT_TRANSLATE_NOOP(
            "FieldFaults", "Nothing in the library is called “{found}”. Choose one from the list."
        ),
        "several-records": QT_TRANSLATE_NOOP(
            "FieldFaults", "Several are called “{found}”. Choose one from the list."
        ),
        "twice": QT_TRANSLATE_NOOP("FieldFaults", "This stands here twice. Join the two."),
        "other-form": QT_TRANSLATE_NOOP(
            "FieldFaults",
            "The file has something else here than this field holds. "
            "Put it right in a text editor.",
        ),
        "unreadable": QT_TRANSLATE_NOOP("FieldFaults", "This can’t be kept: {found}."),
    }
)
_REMARKS: Mapping[RemarkCode, object] = MappingProxyType(
    {
        "heading": QT_TRANSLATE_NOOP(
            "FieldFaults", "Line {line}: memos print the # as it stands; a record has no headings."
        ),
        "table": QT_TRANSLATE_NOOP(
            "FieldFaults", "Line {line}: memos print this as it stands; a record has no tables."
        ),
        "code": QT_TRANSLATE_NOOP(
            "FieldFaults", "Line {line}: memos print the ` as it stands; a record has no code."
        ),
        "picture": QT_TRANSLATE_NOOP(
            "FieldFaults", "Line {line}: memos print this as it stands; a record has no pictures."
        ),
        "html": QT_TRANSLATE_NOOP("FieldFaults", "Line {line}: memos print {found} as it stands."),
        "address": QT_TRANSLATE_NOOP(
            "FieldFaults", "Line {line}: a link leads to an address that begins with https://."
        ),
        "open-mark": QT_TRANSLATE_NOOP(
            "FieldFaults", "Line {line}: {found} is opened and not closed; memos print it as it is."
        ),
        "too-deep": QT_TRANSLATE_NOOP(
            "FieldFaults", "The list nests deeper than a memo can show. Bring it up a level."
        ),
    }
)


def fault_in_words(fault: FieldFault) -> str:
    """Say what is wrong with a field."""
    if fault.code == "outside-its-era":
        return outside_era_in_words(fault.found)
    if fault.code == "no-year":
        return no_year_in_words([PartialDate.parse(each) for each in fault.either])
    said = QCoreApplication.translate("FieldFaults", str(_FAULTS[fault.code]))
    bound = "" if fault.bound is None else f"{fault.bound:,}"
    found = core_words(fault.found) if fault.code == "unreadable" else fault.found
    return said.replace("{bound}", bound).replace("{found}", found)


def remark_in_words(remark: ProseRemark) -> str:
    """Say what of a text memos print otherwise than it was perhaps meant."""
    said = QCoreApplication.translate("FieldFaults", str(_REMARKS[remark.code]))
    return said.replace("{line}", str(remark.line)).replace("{found}", remark.found)
