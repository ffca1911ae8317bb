"""Check the names by which a brief orders its sections: its template has to have them.

A template prints some sections on some dates only. So a name is looked for in what the
memo prints today, in the template's own words, and among the records that sections are
named by; what is in none of them is of another template, or mistyped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.briefing.section_order import TABS
from briefer.library.record import Kind
from briefer.memo.blocks import Heading, TabStart
from briefer.memo.compose import compose
from briefer.memo.section_order import section_name
from briefer.memo.template import SUFFIX, read_source
from briefer.memo.template_trial import taken_in

if TYPE_CHECKING:
    from briefer.briefing.view import MemoView
    from briefer.library.library import Library

_CODE = re.compile(r"{[{%#].*?[}%#]}", re.DOTALL)
_QUOTED = re.compile(r"\"([^\"\n]*)\"|'([^'\n]*)'")
_HEADING = re.compile(r"^#{1,6}\s+(\S.*)$", re.MULTILINE)
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_NUMBER = re.compile(r"-\d+\Z")
_NAMING: tuple[Kind, ...] = ("areas", "dialogues", "people", "organizations")


def unknown_sections(
    view: MemoView, folders: Sequence[Path], library: Library
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the names of a brief's order that its template lacks, and those that it prints.

    Raises TemplateError when the template can't be filled.
    """
    brief = view.brief
    memo = compose(brief.template, folders, view, library, keyed=True)
    blocks = (one for one in memo.blocks if isinstance(one, Heading | TabStart))
    printed = tuple(one.path for one in blocks if one.path)
    known = {TABS, *(part for path in printed for part in path.split("/"))}
    known.update(_written(f"{brief.template}{SUFFIX}", folders))
    names = frozenset(name for kind in _NAMING for name in library.records.get(kind, {}))
    lacks = (path for path in brief.section_order if not _is_known(path, known, names))
    return tuple(lacks), printed


def _is_known(path: str, known: AbstractSet[str], names: AbstractSet[str]) -> bool:
    return all(_has(part, known, names) for part in path.split("/"))


def _has(part: str, known: AbstractSet[str], names: AbstractSet[str]) -> bool:
    """Look for one name, as it is, without its number, and without a record's id at its end."""
    if part in known or part in names or _NUMBER.sub("", part) in known:
        return True
    return any(part.endswith(f"-{name}") and part[: -len(name) - 1] in known for name in names)


def _written(template: str, folders: Sequence[Path]) -> Iterator[str]:
    """Give what sections may be named by in the words of a template and all it takes in."""
    files = {one.name: one for folder in reversed(folders) for one in folder.glob(f"*{SUFFIX}")}
    for name in taken_in(template, files):
        text = read_source(files[name]) if name in files else ""
        yield from (section_name(one or other) for one, other in _QUOTED.findall(text))
        for heading in _HEADING.findall(text):
            own = _CODE.sub(" ", heading)
            yield from (section_name(own), section_name(_IN_BRACKETS.sub(" ", own)))
