"""Words that may not stand together: rows of the ladder in a memo, confidence in a sentence."""

from __future__ import annotations

from tests.briefing.house_rules.conftest import found_by, point, shipped, words_by


def test_the_fewer_words_of_the_other_row_are_the_odd_ones_in_a_memo() -> None:
    [one] = found_by(
        "likelihood-rows",
        point("A visit is likely. A delay is unlikely.", "judgment", "one"),
        point("A deal is highly probable.", "assessment", "two"),
    )
    assert (one.place.id, one.found, one.use, one.beside) == (
        "two",
        "highly probable",
        "very likely",
        "likely",
    )


def test_one_row_alone_is_in_order() -> None:
    assert found_by("likelihood-rows", point("Likely, or very unlikely.", "judgment")) == ()
    assert found_by("likelihood-rows", point("Probable, or improbable.", "judgment")) == ()


def test_facts_do_not_count_among_the_rows() -> None:
    fact = point("The court found probable cause; it is probable.", name="fact")
    assert found_by("likelihood-rows", fact, point("It is likely.", "judgment")) == ()


def test_a_likelihood_and_a_confidence_in_one_sentence_are_found() -> None:
    text = "We judge with high confidence that a visit is likely. It is likely. Low confidence."
    [one] = found_by("likelihood-confidence", point(text, "judgment"))
    assert (one.found, one.beside) == ("high confidence", "likely")
    assert one.sentence == "We judge with high confidence that a visit is likely."
    assert [text[at : at + 15] for at in one.at] == ["high confidence"]


def test_sentences_of_two_texts_are_not_one() -> None:
    found = words_by(
        "likelihood-confidence",
        point("Likely", "judgment", "one"),
        point("High confidence", "judgment", "two"),
    )
    assert found == []


def test_both_rows_have_the_seven_steps_with_their_ranges() -> None:
    steps = ["01-05%", "05-20%", "20-45%", "45-55%", "55-80%", "80-95%", "95-99%"]
    rule = shipped("likelihood-rows")
    for row in (rule.words, rule.apart):
        assert list(dict.fromkeys(term.means for term in row)) == steps
    assert "ICD 203" in rule.why
