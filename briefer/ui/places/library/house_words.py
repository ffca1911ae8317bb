"""House rules and what they find in words, as the window says them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefer.ui.wording import counted

if TYPE_CHECKING:
    from briefer.ui.places.library.house_work import House, Rule, Worded


def tr(text: str) -> str:
    """Say a text in the user's language."""
    return QCoreApplication.translate("HouseStyle", text)


def cells(one: Worded) -> tuple[str, str, str]:
    """Say what was found: the words, what to write instead, and where they stand."""
    return _found(one), _instead(one), one.sentence or one.where


def _found(one: Worded) -> str:
    if one.rule.check == "length":
        return tr("About {n} pages in front of the tabs").format(n=one.found)
    said = tr("“{words}”").format(words=one.found)
    if one.beside and one.rule.check != "outsiders":
        said = tr("{said} beside “{words}”").format(said=said, words=one.beside)
    if one.times > 1:
        said += " " + counted(one.times, "({n} time)", "({n} times)")
    return said


def _instead(one: Worded) -> str:
    if one.rule.check == "length":
        return tr("{n} pages").format(n=one.use)
    if one.rule.check == "outsiders":
        return tr("Say whose it is: it rests on {who} alone").format(who=one.beside)
    if one.rule.check == "acronyms" and one.use:
        return tr("Say what it stands for: {words}").format(words=one.use)
    return tr("“{words}”").format(words=one.use) if one.use else tr("Say it in other words")


def lines(one: Worded) -> list[tuple[str, str]]:
    """Say all of what was found under labels."""
    every = [
        (tr("Found"), _found(one)),
        (tr("Write instead"), _instead(one)),
        (tr("Where"), one.where),
        (tr("Rule"), one.rule.id),
        (tr("Sentence"), one.sentence),
        (tr("Why"), one.rule.why),
    ]
    return [line for line in every if line[1]]


def rule_cells(rule: Rule) -> tuple[str, str, str]:
    """Say a rule: its title, whether it is on, and why it is one."""
    return rule.title, _state(rule), rule.why


def _state(rule: Rule) -> str:
    state = tr("On") if rule.speaks else tr("On, for another language")
    state = state if rule.on else tr("Off")
    return tr("{state}; the library’s own").format(state=state) if rule.own else state


def rule_lines(rule: Rule) -> list[tuple[str, str]]:
    """Say all of a rule under labels."""
    off = (tr("To switch it off"), tr("Put it into rules_off in library.yaml"))
    on = (tr("To switch it on"), tr("Take it out of rules_off in library.yaml"))
    every = [(tr("Rule"), rule.id), off if rule.on else on, (tr("Why"), rule.why)]
    return [line for line in every if line[1]]


def summary(house: House) -> str:
    """Say how much the brief words otherwise."""
    if not house.found:
        words = tr("“{brief}” words everything as the house does.")
    else:
        words = counted(
            len(house.found),
            "“{brief}” words {n} thing otherwise than the house does.",
            "“{brief}” words {n} things otherwise than the house does.",
        )
    return words.replace("{brief}", house.brief)
