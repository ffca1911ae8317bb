"""The words of the calendar, a language each; braces stand for values."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct


class Vocabulary(Struct, frozen=True):
    """Be the words of one language."""

    ordinal: str  # empty where the number takes an ending
    numbered: str
    states: Mapping[str, str]  # of a meeting, with its date
    undated: Mapping[str, str]
    cancelled_was: str
    was: str  # after what is said
    proposed_by: str
    due: str
    due_about: str
    owner: str
    past: str
    over_one: str
    over: str
    over_at_least_one: str
    over_at_least: str
    rhythm: str
    rhythm_since: str
    bases: Mapping[str, str]
    status: str
    statuses: Mapping[str, str]  # those that are not said as the record spells them
    sources: str
    sources_joint: str
    known: str


_EN = Vocabulary(
    ordinal="",
    numbered="{number} {name}",
    states={
        "planned": "{name}: planned for {when}",
        "proposed": "{name}: proposed for {when}",
        "postponed": "{name}: postponed to {when}",
        "held": "{name}: held for {when}",
    },
    undated={
        "planned": "{name}: planned, no date",
        "proposed": "{name}: proposed, no date",
        "postponed": "{name}: postponed, no date",
        "held": "{name}: held, no date",
        "cancelled": "{name}: cancelled",
    },
    cancelled_was="{name}: cancelled (it was for {was})",
    was="{said} (it was for {was})",
    proposed_by="{said} (proposed by {who})",
    due="{name}: due by {when}",
    due_about="{name}: due by {when} (about)",
    owner="{said} ({who})",
    past="{said}, past",
    over_one="{said}, {n} month over",
    over="{said}, {n} months over",
    over_at_least_one="{said}, at least {n} month over",
    over_at_least="{said}, at least {n} months over",
    rhythm="Every {months} months {basis}.",
    rhythm_since="Every {months} months {basis}, counted from {since}.",
    bases={
        "agreed": "as agreed",
        "stated": "as stated",
        "observed": "as observed",
        "reading": "by our reading",
    },
    status="Status: {status}.",
    statuses={},
    sources="Sources: {names}.",
    sources_joint="; ",
    known="As known on {date}.",
)
_JA = Vocabulary(
    ordinal="第{}回",
    numbered="{number} {name}",
    states={
        "planned": "{name}：{when}予定",
        "proposed": "{name}：{when}提案",
        "postponed": "{name}：{when}に延期",
        "held": "{name}：{when}開催",
    },
    undated={
        "planned": "{name}：予定、日付なし",
        "proposed": "{name}：提案、日付なし",
        "postponed": "{name}：延期、日付なし",
        "held": "{name}：開催、日付なし",
        "cancelled": "{name}：中止",
    },
    cancelled_was="{name}：中止（当初{was}）",
    was="{said}（当初{was}）",
    proposed_by="{said}（{who}の提案）",
    due="{name}：期限 {when}",
    due_about="{name}：期限 {when}頃",
    owner="{said}（{who}）",
    past="{said}、経過",
    over_one="{said}、{n}か月超過",
    over="{said}、{n}か月超過",
    over_at_least_one="{said}、少なくとも{n}か月超過",
    over_at_least="{said}、少なくとも{n}か月超過",
    rhythm="{months}か月ごと（{basis}）。",
    rhythm_since="{since}から{months}か月ごと（{basis}）。",
    bases={
        "agreed": "合意",
        "stated": "表明",
        "observed": "実績",
        "reading": "当方の解釈",
    },
    status="状況：{status}。",
    statuses={
        "open": "未了",
        "new": "新規",
        "reaffirmed": "再確認",
        "on-track": "順調",
        "late": "遅延",
        "done": "完了",
        "lapsed": "失効",
    },
    sources="出典：{names}。",
    sources_joint="、",
    known="{date}現在。",
)
_VOCABULARIES: Mapping[str, Vocabulary] = MappingProxyType({"ja": _JA})


def vocabulary(language: str) -> Vocabulary:
    """Give the words of a language (BCP 47); English where there are none."""
    return _VOCABULARIES.get(language.partition("-")[0], _EN)
