"""A made-up briefing book of any length, the same each time: one unit is five pages."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any, Literal

Style = Literal["", "b", "i", "note"]
Run = tuple[str, Style]
_TEXT = """
alliance ministers dialogue quantum semiconductor export controls framework agreed working group
standards resilient supply chain undersea cables spectrum artificial intelligence safety institute
joint statement deliverable timeline partner ministry trade commissioner critical minerals
biotechnology research security talent exchange pilot funding review outcome readout leader talking
point objective concern proposal commitment progress annex
"""
_WORDS = tuple(_TEXT.split())


@dataclass(frozen=True)
class Section:
    """Be a heading with two paragraphs, four bullets and perhaps a table."""

    title: str
    paragraphs: tuple[tuple[Run, ...], ...]
    bullets: tuple[tuple[Run, ...], ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Unit:
    """Be about five pages: six sections, twenty notes, two tables."""

    title: str
    sections: tuple[Section, ...]


def book(units: int) -> tuple[Unit, ...]:
    """Make a book of so many units."""
    chance = random.Random(7)
    return tuple(_unit(chance, number) for number in range(1, units + 1))


def _unit(chance: random.Random, number: int) -> Unit:
    noted = iter([True] * 20 + [False] * 40)
    sections = []
    for place in range(6):
        paragraphs = tuple(_runs(chance, 42, noted=next(noted)) for _ in range(2))
        first = _runs(chance, 13, noted=next(noted))
        bullets = (first, *(_runs(chance, 13, noted=False) for _ in range(3)))
        shape = {1: (8, 6), 4: (20, 4)}.get(place, (0, 0))
        rows = tuple(tuple(_words(chance, 2) for _ in range(shape[1])) for _ in range(shape[0]))
        sections.append(Section(_words(chance, 4).capitalize(), paragraphs, bullets, rows))
    return Unit(f"Meeting {number}: {_words(chance, 5)}", tuple(sections))


def _words(chance: random.Random, count: int) -> str:
    return " ".join(chance.choice(_WORDS) for _ in range(count))


def _runs(chance: random.Random, words: int, *, noted: bool) -> tuple[Run, ...]:
    third = words // 3
    runs: list[Run] = [
        (f"{_words(chance, third).capitalize()} ", ""),
        (_words(chance, 3), "b"),
        (f" {_words(chance, third - 3)} ", ""),
        (_words(chance, 2), "i"),
        (f" {_words(chance, words - 2 * third - 2)}.", ""),
    ]
    if noted:
        runs.append(
            (f"Statement of the {_words(chance, 4)}, para. {chance.randint(1, 40)}", "note")
        )
    return tuple(runs)


def prose(runs: tuple[Run, ...]) -> str:
    """Write runs as the user's Markdown, without their note."""
    marks = {"": "", "b": "**", "i": "*"}
    return "".join(f"{marks[s]}{text}{marks[s]}" for text, s in runs if s != "note")


def note(runs: tuple[Run, ...]) -> str:
    """Give the note of a paragraph, empty for none."""
    return next((text for text, style in runs if style == "note"), "")


def as_markdown(units: tuple[Unit, ...]) -> str:
    """Write the book as the Markdown that Pandoc reads."""
    lines: list[str] = []
    notes: list[str] = []

    def marked(runs: tuple[Run, ...]) -> str:
        if not note(runs):
            return prose(runs)
        notes.append(note(runs))
        return f"{prose(runs)}[^{len(notes)}]"

    for unit in units:
        lines += [f"# {unit.title}", ""]
        for section in unit.sections:
            lines += [f"## {section.title}", ""]
            for runs in section.paragraphs:
                lines += [marked(runs), ""]
            lines += [*(f"- {marked(runs)}" for runs in section.bullets), ""]
            for number, row in enumerate(section.rows):
                lines.append(f"| {' | '.join(row)} |")
                if not number:
                    lines.append("|" + "---|" * len(row))
            lines.append("")
    lines += [f"[^{number}]: {text}\n" for number, text in enumerate(notes, 1)]
    return "\n".join(lines)


def as_data(units: tuple[Unit, ...]) -> list[dict[str, Any]]:
    """Give the book as plain values that a template walks and a file holds."""
    return [
        {
            "title": unit.title,
            "sections": [
                {
                    "title": section.title,
                    "paragraphs": [[prose(runs), note(runs)] for runs in section.paragraphs],
                    "bullets": [[prose(runs), note(runs)] for runs in section.bullets],
                    "header": list(section.rows[0]) if section.rows else [],
                    "rows": [list(row) for row in section.rows[1:]],
                }
                for section in unit.sections
            ],
        }
        for unit in units
    ]
