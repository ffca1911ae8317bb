"""What the core says in English, in the user's language.

The core words its errors and problems itself, the templates what is missing. Their shapes stand
in the translations under ``Core`` ("no {1} is named {2}"); a sentence is found by its shape, and
what was put in is put in again. They are read when the first is told, so none costs a start.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication

from briefer.errors import BrieferError
from briefer.paths import translations_folder
from briefer.ui.command_words import without_commands
from briefer.ui.languages import TRANSLATED, language_in_window
from briefer.ui.system_errors import in_plain_words, system_text

if TYPE_CHECKING:
    from briefer.ui.gap_records import GapRecord

_CONTEXT = "Core"
_PLACE = re.compile(r"\{(\d)\}")
_DEEPEST = 3  # what is put in may be a sentence of the core itself


class _Shape(NamedTuple):
    """Be a sentence with places, and its translation."""

    pattern: re.Pattern[str]
    said: str


def core_words(text: str, depth: int = 0) -> str:
    """Say a sentence of the core in the user's language; as it is where nobody translated it.

    Advice that names a command is said in the words of the window in every language.
    """
    text = without_commands(text)
    language = language_in_window()
    if language not in TRANSLATED or not text or depth > _DEEPEST or system_text(text) == text:
        return in_plain_words(text)
    for shape in _shapes(language):
        found = shape.pattern.fullmatch(text)
        if found:
            return _filled(shape.said, [core_words(each, depth + 1) for each in found.groups()])
    return in_plain_words(text)


def _filled(said: str, values: Sequence[str]) -> str:
    return _PLACE.sub(lambda place: values[int(place[1]) - 1], said)


def error_in_words(error: BrieferError) -> str:
    """Say an error as a sentence, where it happened, and what to do."""
    what = _capitalised(_without_stop(core_words(error.what)), PurePath(error.where).name)
    fix = core_words(error.fix.rstrip("."))
    said = _tr("{what}.").format(what=what)
    if error.where:
        said = _tr("{what} ({where}).").format(what=what, where=error.where)
    return _tr("{said} {fix}.").format(said=said, fix=fix) if fix else said


def refusal_in_words(error: BrieferError) -> str:
    """Say an error at the field that it is of: where it happened is in sight."""
    return error_in_words(BrieferError(error.what, fix=error.fix))


def problem_in_words(place: str, problem: str, fix: str) -> str:
    """Say what is wrong with a file of the library, and what to do about it."""
    said = _tr("{place}: {problem}.").format(
        place=place, problem=_without_stop(core_words(problem))
    )
    return _tr("{said} {fix}.").format(said=said, fix=core_words(fix)) if fix else said


def sentence_of(what: str, fix: str) -> str:
    """Say what is wrong in a sentence, and what to do in another; a question is one already."""
    said = _tr("{what}.").format(what=f"{what[:1].upper()}{_without_stop(what[1:])}")
    if not fix or fix.endswith(("?", "？")):
        return f"{said} {fix}".rstrip()
    return _tr("{said} {fix}.").format(said=said, fix=_without_stop(fix))


def gap_in_words(what: str, fix: str, record: GapRecord | None = None) -> tuple[str, str]:
    """Say what is missing in a memo, and what to do, as rows of a list.

    The ``record`` to be filled in is named as a person would, not by its file.
    """
    said = core_words(fix)
    if record is not None:
        said = said.replace(record.file, _tr("“{name}”").format(name=record.name))
    return _capitalised(core_words(what)), said


def _capitalised(sentence: str, name: str = "") -> str:
    """Begin a sentence with a capital, unless it begins with a file's ``name`` or another one.

    The core's own sentences begin with a plain word in small letters.
    """
    first = sentence.partition(" ")[0]
    is_a_word = first.isascii() and first.isalpha() and first.islower()
    if not is_a_word or (name and sentence.startswith(name)):
        return sentence
    return sentence[0].upper() + sentence[1:]


def _without_stop(text: str) -> str:
    return text.rstrip(".。")  # a reason of several sentences ends with one of its own


def _tr(text: str) -> str:
    return QCoreApplication.translate("Messages", text)


@cache
def _shapes(language: str) -> tuple[_Shape, ...]:
    """Read the shapes of a language; those with the most words of their own go first.

    Those that are open at both ends fit the most and go last.
    """
    file = translations_folder() / f"briefer_{language}.ts"
    found: list[tuple[bool, int, str, str]] = []
    for context in ET.parse(file).getroot().iter("context"):
        if context.findtext("name") == _CONTEXT:
            for message in context.iter("message"):
                source, said = message.findtext("source"), message.findtext("translation")
                if source and said:
                    is_open = source.startswith("{") and source.endswith("}")
                    found.append((is_open, -len(_PLACE.sub("", source)), source, said))
    return tuple(_Shape(_pattern(source), said) for *_, source, said in sorted(found))


def _pattern(source: str) -> re.Pattern[str]:
    parts = _PLACE.split(source)[::2]  # the words between the places
    return re.compile("(.+?)".join(map(re.escape, parts)), re.DOTALL)
