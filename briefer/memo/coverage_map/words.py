"""The words of the heat map in the memo's language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct

from briefer.library.dates import DateOrder
from briefer.memo.timeline.words import Wording


class Vocabulary(Struct, frozen=True):
    """Be the words of one language; braces stand for values."""

    title: str
    left_out: str
    undated: Mapping[str, str]  # in a cell without a date, by its shade
    uncovered: str
    key: Mapping[str, str]  # by a cell's shade
    hover: Mapping[str, str]  # by a cell's shade: area, dialogue, date
    hover_left_out: str  # area, dialogue, date of the session
    hover_left_out_undated: str
    not_drawn: str  # dialogues, areas
    summary: str  # areas, dialogues, as-of date
    row: str
    covered: str  # dialogue, date
    row_left_out: str  # dialogues
    row_never: str  # dialogues
    row_uncovered: str
    joint: str
    comma: str
    end: str


_EN = Vocabulary(
    title="When each technology area last came up in each dialogue, as of {}",
    left_out="left out",
    undated={"undated": "no date", "never": "never"},
    uncovered="in none of these dialogues on record",
    key={
        "recent": "within a year",
        "older": "within three years",
        "old": "longer ago",
        "undated": "no date on file",
        "left-out": "left out of the last readout",
        "never": "usual there, never on record",
    },
    hover={
        "recent": "{0} in {1}: last {2}",
        "older": "{0} in {1}: last {2}",
        "old": "{0} in {1}: last {2}",
        "undated": "{0} in {1}: on record, no date on file",
        "never": "{0} in {1}: usual there, never on record",
        "none": "{0} in {1}: not on record",
    },
    hover_left_out="left out of the readout of {}",
    hover_left_out_undated="left out of the last readout",
    not_drawn="Not drawn: {} more dialogues, {} more areas.",
    summary="Heat map of {} areas in {} dialogues, as of {}.",
    row="{}: {}.",
    covered="{} {}",
    row_left_out="left out by {}",
    row_never="usual for {}, never on record",
    row_uncovered="in no dialogue on record",
    joint="; ",
    comma=", ",
    end=" ",
)
_JA = Vocabulary(
    title="各対話で各技術分野が直近に取り上げられた時期（{}現在）",
    left_out="言及なし",
    undated={"undated": "日付なし", "never": "記録なし"},
    uncovered="いずれの対話にも記録なし",
    key={
        "recent": "1年以内",
        "older": "3年以内",
        "old": "それ以前",
        "undated": "日付の記録なし",
        "left-out": "直近の発表で言及なし",
        "never": "通常の議題だが記録なし",
    },
    hover={
        "recent": "{1}における{0}：直近は{2}",
        "older": "{1}における{0}：直近は{2}",
        "old": "{1}における{0}：直近は{2}",
        "undated": "{1}における{0}：記録あり、日付なし",
        "never": "{1}における{0}：通常の議題だが記録なし",
        "none": "{1}における{0}：記録なし",
    },
    hover_left_out="{}の発表で言及なし",
    hover_left_out_undated="直近の発表で言及なし",
    not_drawn="図にないもの：対話{}件、分野{}件。",
    summary="{}分野・{}対話の一覧図（{}現在）。",
    row="{}：{}。",
    covered="{} {}",
    row_left_out="{}の発表で言及なし",
    row_never="{}では通常の議題だが記録なし",
    row_uncovered="いずれの対話にも記録なし",
    joint="、",
    comma="・",
    end="",
)
_VOCABULARIES: Mapping[str, Vocabulary] = MappingProxyType({"ja": _JA})


class MapWording(Struct, frozen=True):
    """Be the map's words, and how its dates are said."""

    says: Vocabulary
    dates: Wording

    @classmethod
    def of(cls, language: str, order: DateOrder) -> MapWording:
        """Take the words of a language (BCP 47); English where there are none."""
        says = _VOCABULARIES.get(language.partition("-")[0], _EN)
        return cls(says, Wording.of(language, order))
