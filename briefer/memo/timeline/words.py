"""The words of the timeline in the memo's language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct

from briefer.library.dates import DateOrder, Moment, PartialDate
from briefer.memo.language import ordinal

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Vocabulary(Struct, frozen=True):
    """Be the words of one language; braces stand for values."""

    ordinal: str  # empty where the number takes an ending
    parts: str  # joins an ordinal and a date
    title: str
    meeting: str
    meeting_undated: str
    as_of: str
    standings: Mapping[str, str]  # by a status's state
    states: Mapping[str, str]  # of a session, with its date
    undated: Mapping[str, str]
    due: str
    steps: Mapping[str, str]  # on the way to the meeting, by when
    over: str
    over_range: str
    key: Mapping[str, str]
    summary: str
    one_summary: str
    statement: str  # a sentence of its own
    earlier: str
    earlier_one: str
    held: str
    helds: str
    row: str
    said: str  # of a part that is pointed at
    joint: str
    end: str


_EN = Vocabulary(
    ordinal="",
    parts="{}, {}",
    title="Dialogues as of {}: last met, next due, overdue",
    meeting="{}: {}",
    meeting_undated="{}: no date on file",
    as_of="as of {}",
    standings={
        "met": "met",
        "due": "due",
        "overdue": "overdue",
        "never-met": "no session on file",
        "no-cadence": "no rhythm on file",
        "not-recurring": "does not recur",
    },
    states={
        "planned": "planned {}",
        "proposed": "proposed {}",
        "postponed": "postponed to {}",
        "cancelled": "cancelled {}",
    },
    undated={
        "planned": "planned, no date",
        "proposed": "proposed, no date",
        "postponed": "postponed, no date",
        "cancelled": "cancelled",
        "held": "held, no date on file",
    },
    due="due {}",
    steps={"before": "to be held before the meeting", "at": "to be announced"},
    over="{} months over",
    over_range="{}–{} months over",
    key={
        "held": "held, with its number",
        "due": "next due by its rhythm",
        "over": "overdue",
        "planned": "planned or proposed",
        "step": "step before or at this meeting",
        "cancelled": "cancelled",
        "span": "some time within",
        "earlier": "before {} (+ how many more)",
        "later": "later than shown",
        "meeting": "this meeting",
    },
    summary="Timeline of {} dialogues, {} to {}, as of {}.",
    one_summary="Timeline of one dialogue, {1} to {2}, as of {3}.",
    statement="{}.",
    earlier="{} earlier, the latest {}",
    earlier_one="earlier: {}",
    held="held: {}",
    helds="{} held, the latest {}",
    row="{}: {}.",
    said="{}: {}",
    joint="; ",
    end=" ",
)
_JA = Vocabulary(
    ordinal="第{}回",
    parts="{} {}",
    title="対話の状況（{}現在）：前回開催、次回期限、超過",
    meeting="{}：{}",
    meeting_undated="{}：日付の記録なし",
    as_of="{}現在",
    standings={
        "met": "開催済み",
        "due": "期限到来",
        "overdue": "期限超過",
        "never-met": "開催の記録なし",
        "no-cadence": "周期の記録なし",
        "not-recurring": "定例ではない",
    },
    states={
        "planned": "{}予定",
        "proposed": "{}提案",
        "postponed": "{}に延期",
        "cancelled": "{}中止",
    },
    undated={
        "planned": "予定、日付なし",
        "proposed": "提案、日付なし",
        "postponed": "延期、日付なし",
        "cancelled": "中止",
        "held": "開催、日付の記録なし",
    },
    due="期限 {}",
    steps={"before": "会談前に開催", "at": "会談で発表"},
    over="{}か月超過",
    over_range="{}～{}か月超過",
    key={
        "held": "開催（回数）",
        "due": "周期による次回期限",
        "over": "超過",
        "planned": "予定・提案",
        "step": "会談前・会談時の段取り",
        "cancelled": "中止",
        "span": "この期間内",
        "earlier": "{}年より前（＋ほかの回数）",
        "later": "図の範囲より後",
        "meeting": "今回の会談",
    },
    summary="{}件の対話の年表（{}年～{}年、{}現在）。",
    one_summary="対話の年表（{1}年～{2}年、{3}現在）。",
    statement="{}。",
    earlier="それ以前に{}回、直近は{}",
    earlier_one="それ以前に{}",
    held="開催 {}",
    helds="開催{}回、直近は{}",
    row="{}：{}。",
    said="{}：{}",
    joint="、",
    end="",
)
_VOCABULARIES: Mapping[str, Vocabulary] = MappingProxyType({"ja": _JA})


class Wording(Struct, frozen=True):
    """Say ordinals, dates and months in a memo's language and its house's date order."""

    says: Vocabulary
    order: DateOrder

    @classmethod
    def of(cls, language: str, order: DateOrder) -> Wording:
        """Take the words of a language (BCP 47); English where there are none."""
        return cls(_VOCABULARIES.get(language.partition("-")[0], _EN), order)

    def ordinal(self, number: int | None) -> str:
        """Write an ordinal; nothing for a session that takes none."""
        if number is None:
            return ""
        return self.says.ordinal.format(number) if self.says.ordinal else ordinal(number)

    def numbered(self, number: int | None, words: str) -> str:
        """Put a session's number before what is said of it."""
        return self.says.parts.format(self.ordinal(number), words) if number else words

    def day(self, when: PartialDate) -> str:
        """Spell a date as the memo does."""
        return when.printed(self.order)

    def month(self, when: PartialDate) -> str:
        """Write a date to the month, shortly: "Oct 2015"; its own words win."""
        if self.order == "iso":
            return "/".join(dict.fromkeys(map(_iso_month, (when.start, when.end or when.start))))
        if when.words:
            return when.words
        ends = map(self._month, (when.start, when.end or when.start))
        return ("～" if self.order == "ja" else "–").join(dict.fromkeys(ends))

    def over(self, months: tuple[int, int]) -> str:
        """Say by how many months a session is overdue, at least and at most."""
        least, most = months
        if least == most:
            words = self.says.over.format(least)
            return words.replace("months", "month") if least == 1 else words
        return self.says.over_range.format(least, most)

    def _month(self, moment: Moment) -> str:
        if self.order == "ja":
            month = f"{moment.month}月" if moment.month else ""
            return f"{moment.year}年{month}{'頃' if moment.about else ''}"
        about = "about " if moment.about else ""
        return (
            f"{about}{_MONTHS[moment.month - 1]} {moment.year}"
            if moment.month
            else (f"{about}{moment.year}")
        )


def _iso_month(moment: Moment) -> str:
    return str(Moment(moment.year, moment.month, None, moment.about))
