"""What is wrong with a record in the library, in a sentence at its field with what to do."""

from __future__ import annotations

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefer.library.fields.description import field_of
from briefer.library.problems import Problem
from briefer.library.record import Kind
from briefer.ui.core_words import core_words, sentence_of
from briefer.ui.places.library.editor.words.fields import labelled

# How a check words it, which speaks of the file, and how the window does, which shows fields.
# What stands between the quotation marks of the first goes into the second as {found}.
_SENTENCES = (
    (
        r"'(?P<found>.+)' is not among the .+",
        QT_TRANSLATE_NOOP(
            "FieldProblems",
            "Nothing in the library is called “{found}”. Choose another, or take it out.",
        ),
    ),
    (
        r"is held on no source",
        QT_TRANSLATE_NOOP(
            "FieldProblems", "That it was held rests on no source. Add one where that is said."
        ),
    ),
    (
        r"'cadence' rests on no source",
        QT_TRANSLATE_NOOP("FieldProblems", "This rests on no source. Add one here."),
    ),
    (
        r"'.+' rests on no source",
        QT_TRANSLATE_NOOP(
            "FieldProblems", "This rests on no source. Add one in the field “{citations}”."
        ),
    ),
    (
        r"has no text",
        QT_TRANSLATE_NOOP("FieldProblems", "There is no statement yet. Write it here."),
    ),
    (
        r"is an? .+ without a source",
        QT_TRANSLATE_NOOP("FieldProblems", "A point of this kind needs a source. Add one here."),
    ),
    (
        r"is an? .+ that nobody holds",
        QT_TRANSLATE_NOOP(
            "FieldProblems", "A point of this kind is held by somebody. Say here by whom."
        ),
    ),
    (
        r"is corrected without a source",
        QT_TRANSLATE_NOOP("FieldProblems", "The correction rests on no source. Add one to it."),
    ),
    (
        r"ends before it was known",
        QT_TRANSLATE_NOOP(
            "FieldProblems", "This is before it was known at all. Check the two dates."
        ),
    ),
    (
        r"'(?P<found>.+)' is not on the library's scale",
        QT_TRANSLATE_NOOP(
            "FieldProblems",
            "“{found}” is not on the library’s scale of handling. Choose a level that is.",
        ),
    ),
    (
        r"'(?P<found>.+)' is not a field that Briefer knows",
        QT_TRANSLATE_NOOP(
            "FieldProblems",
            "The file has a field “{found}” that Briefer does not know. It is kept.",
        ),
    ),
)


def problem_sentence(kind: Kind, problem: Problem) -> str:
    """Say what is wrong; what has no sentence here is said as the library words it."""
    for pattern, sentence in _SENTENCES:
        match = re.fullmatch(pattern, problem.problem, re.DOTALL)
        if match:
            said = QCoreApplication.translate("FieldProblems", str(sentence))
            said = said.replace("{citations}", labelled(field_of(kind, "citations")).label)
            return said.replace("{found}", match.groupdict().get("found", ""))
    bare = problem.problem.removeprefix(f"{problem.field!r} ")
    said = core_words(problem.problem)
    return sentence_of(bare if said == problem.problem else said, core_words(problem.fix))


def field_of_problem(problem: Problem) -> str:
    """Name the field that a problem is of; a record without text lacks its body."""
    return problem.field or ("body" if problem.problem == "has no text" else "")
