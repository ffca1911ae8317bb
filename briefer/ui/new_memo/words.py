"""What the sheet of a new memo says: what will be made, and what is wrong with an answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefer.ui.dates import outside_era_in_words

if TYPE_CHECKING:
    from briefer.desk.new_memo import NewMemo, WrongAnswer
    from briefer.library.dates import DateOrder


def _tr(text: str) -> str:
    return QCoreApplication.translate("NewMemo", text)


def fault_in_words(fault: WrongAnswer) -> str:
    """Say what is wrong with an answer, and what would be right."""
    if fault.why == "outside-era":
        return outside_era_in_words(fault.words)
    if fault.why == "unknown" and not fault.nearest:
        said = _tr("“{words}” is not in the library. Add it there first, under Library.")
    else:
        said = {
            "missing": _tr("Say with whom: a country, people, or a dialogue."),
            "unknown": _tr("“{words}” is not in the library. Nearest: {nearest}."),
            "ambiguous": _tr("“{words}” may be any of these: {nearest}."),
            "no-party": _tr("The library does not say which side {words} is on."),
            "two-dialogues": _tr("A meeting is of one dialogue: {nearest}."),
            "one-party": _tr("A meeting needs two sides. Name the other one."),
            "no-date": _tr("“{words}” is no date. Write it like March 5, early 2027 or next week."),
            "too-long": _tr("This is too long for a place."),
        }[fault.why]
    return said.format(words=fault.words, nearest=_listed(fault.nearest))


def made_in_words(found: NewMemo, copied: str, order: DateOrder) -> str:
    """Say what the answers make, in whole sentences; ``copied`` is the other brief's title."""
    if found.meeting is None or found.brief is None:
        return ""
    sentences = [_meeting(found, order), _ticked(found, copied)]
    if found.office:
        kept = _tr("Heading and clearance are those of {office}.")
        sentences.append(kept.format(office=found.office))
    if found.is_past:
        sentences.append(_tr("Its day is past."))
    return " ".join(sentences)


def _meeting(found: NewMemo, order: DateOrder) -> str:
    assert found.meeting is not None
    state = found.meeting.states[-1]
    where = ", ".join(filter(None, (state.place, state.date.printed(order) if state.date else "")))
    if found.adds:
        said = _tr("A brief for “{meeting}”, a meeting on record, which learns: {news}.")
    elif found.on_record:
        said = _tr("A brief for “{meeting}”, a meeting on record.")
    else:
        said = _tr("The meeting “{meeting}” and a brief for it.")
    return said.format(meeting=found.meeting.name, news=where)


def _ticked(found: NewMemo, copied: str) -> str:
    assert found.brief is not None
    if copied:
        said = _tr("Ticked, as in “{copied}”: dialogues {dialogues}, areas {areas}.")
    else:
        said = _tr("Ticked, as these parties usually take: dialogues {dialogues}, areas {areas}.")
    dialogues, areas = len(found.brief.dialogues), len(found.brief.areas)
    return said.format(dialogues=dialogues, areas=areas, copied=copied)


def _listed(names: Sequence[str]) -> str:
    return "; ".join(names)
