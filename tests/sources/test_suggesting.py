"""Suggestions are paragraphs of the source and nothing else."""

from __future__ import annotations

import pytest

from briefer.library.forums import Area, Dialogue
from briefer.sources.document import Paragraph
from briefer.sources.names import KnownNames
from briefer.sources.suggesting import Suggestion, suggestions_of
from briefer.sources.tagging import Tagger
from tests.sources.tagged_library import library_of

LIBRARY = library_of(
    *(
        Dialogue(id="jhlc", name="Joint High-Level Committee", short="JHLC", form="committee"),
        Area(id="ai", name="Artificial intelligence", short="AI", aliases=("人工知能",)),
    )
)
TAGGER = Tagger(KnownNames.of(LIBRARY))


def suggested(*paragraphs: Paragraph) -> tuple[Suggestion, ...]:
    return suggestions_of(TAGGER.tagged(paragraphs))


@pytest.mark.parametrize(
    ("text", "kind", "cue"),
    [
        ("The two sides agreed to convene the JHLC.", "commitment", "agreed to"),
        ("Both governments will launch a project on AI this year.", "commitment", "will launch"),
        (
            "The leaders shared serious concerns about misuse of AI.",
            "concern",
            "shared serious concerns",
        ),
        ("They signed an agreement on AI at the embassy.", "deliverable", "signed"),
        ("The two leaders should convene the JHLC this year.", "recommendation", "should"),
        ("The JHLC last met in May 2019 in Washington.", "fact", ""),
        ("日米両国は人工知能について協力することで一致した。", "commitment", "一致し"),
    ],
)
def test_the_kind_is_told_by_words_of_the_paragraph(text: str, kind: str, cue: str) -> None:
    [found] = suggested(Paragraph(text, 7))
    assert (found.kind, found.cue, found.locator, found.text) == (kind, cue, "para. 7", text)
    assert found.cue in text
    assert all(name in text for name in found.names)


@pytest.mark.parametrize(
    "paragraph",
    [
        Paragraph("The JHLC and AI: what the leaders agreed to", 0),  # a heading
        Paragraph("The leaders agreed to meet once more this year.", 1),  # nothing of the library
        Paragraph("AI is on everybody's mind these days, it seems.", 1),  # no dialogue, no date
        Paragraph("The JHLC met.", 1),
        Paragraph("The two sides agreed to convene the JHLC soon.", note=3),
        Paragraph("The JHLC met. " * 400, 1),
    ],
)
def test_what_makes_no_point_is_not_suggested(paragraph: Paragraph) -> None:
    assert suggested(paragraph) == ()


def test_suggestions_carry_what_the_paragraph_mentions() -> None:
    [found] = suggested(Paragraph("On May 2, 2019, the JHLC agreed on principles for AI.", 3, 2))
    assert (found.dialogues, found.areas, found.dates) == (("jhlc",), ("ai",), ("2019-05-02",))
    assert found.names == ("JHLC", "AI")
    assert found.locator == "p. 2, para. 3"
