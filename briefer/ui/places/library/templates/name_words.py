"""What the functions, filters and tests of a template mean, and how names are listed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefer.ui.places.library.templates.field_words import field_meanings
from briefer.ui.wording import counted

if TYPE_CHECKING:
    from briefer.memo.template_names import Group, Name
    from briefer.memo.template_types import Sort


def _tr(text: str) -> str:
    return QCoreApplication.translate("TemplateNames", text)


def meanings() -> Mapping[str, str]:
    """Give what every name means, by its key."""
    return {**field_meanings(), **_values(), **_functions(), **_filters(), **_tests()}


def meaning_of(key: str, known: Mapping[str, str]) -> str:
    """Give what a name means: as its type's, else as any type's."""
    return known.get(key) or known.get(key.rpartition(".")[2], "")


def group_title(group: Group) -> str:
    """Head the names of a group."""
    return {
        "value": _tr("The memo"),
        "function": _tr("Functions"),
        "filter": _tr("Filters, after |"),
        "test": _tr("Tests, after is"),
    }[group]


def sort_word(sort: Sort) -> str:
    """Name what sort of thing a value is."""
    return {
        "text": _tr("text"),
        "date": _tr("date"),
        "number": _tr("number"),
        "yes-no": _tr("yes or no"),
        "list": _tr("list"),
        "table": _tr("table"),
        "group": _tr("fields"),
        "value": "",
    }[sort]


def now_in_words(name: Name) -> str:
    """Say what a value is in the brief at hand."""
    if name.group != "value":
        return ""
    if name.now.count is not None:
        said = counted(name.now.count, "{n} item", "{n} items")
        return f"{said}: {name.now.text}" if name.now.text else said
    if name.sort == "yes-no":
        return {"yes": _tr("yes"), "no": _tr("no")}.get(name.now.text, "")
    return name.now.text


def _values() -> dict[str, str]:
    return {
        "value.view": _tr("The brief worked out on its date: everything a memo can print"),
        "value.brief": _tr("The brief as it is saved, the same as view.brief"),
        "own": _tr("Named in this template"),
    }


def _functions() -> dict[str, str]:
    return {
        "function.gap": _tr("A visible mark that something is missing, and what to do about it"),
        "function.section": _tr(
            "Behind a heading: the name of its section, which briefs that order sections go by"
        ),
        "function.tab": _tr("The start of a tab, on a new page"),
        "function.tab_link": _tr("A link to a tab"),
        "function.page_break": _tr("A new page"),
        "function.contents": _tr("The table of contents"),
        "function.coverage_map": _tr("The picture of when each area last came up in each dialogue"),
        "function.timeline": _tr("The picture of the dialogues over time"),
        "function.cited_sources": _tr("The sources cited so far, in the order of their numbers"),
        "function.range": _tr("The numbers from 0, as many as asked for"),
        "function.dict": _tr("A table of values by name"),
        "function.namespace": _tr("Values that a loop can change for what follows it"),
        "function.cycler": _tr("Values taken in turn"),
        "function.joiner": _tr("Nothing the first time, afterwards what stands between"),
    }


def _filters() -> dict[str, str]:
    return {
        "filter.prose": _tr("Reads a text with its emphasis, links and lists"),
        "filter.cite": _tr("Numbers in brackets for what it rests on"),
        "filter.note": _tr("A footnote that names the sources"),
        "filter.remark": _tr("A footnote in words, with the sources’ numbers"),
        "filter.date": _tr("A date in the house’s order"),
        "filter.month": _tr("A date to its month"),
        "filter.name": _tr("The name of a person, a dialogue or anything that has one"),
        "filter.holder": _tr("Who holds a view, by the record’s name"),
        "filter.join": _tr("Several in a row, with a separator between them"),
        "filter.plural": _tr("A count with its word: 1 month, 8 months"),
        "filter.ordinal": _tr("A number as 14th"),
        "filter.language": _tr("A text marked as of another language"),
        "filter.sentence": _tr("A text that ends with a full stop"),
        "filter.upper_first": _tr("A text that begins with a capital"),
        "filter.tab_order": _tr("Tabs, letter and title, in the order of the memo"),
        "filter.abs": _tr("A number without its sign"),
        "filter.batch": _tr("A list in rows of so many"),
        "filter.capitalize": _tr("The first letter large, the others small"),
        "filter.count": _tr("How many there are"),
        "filter.d": _tr("Another value where there is none"),
        "filter.default": _tr("Another value where there is none"),
        "filter.dictsort": _tr("A table’s names and values in order"),
        "filter.first": _tr("The first of a list"),
        "filter.float": _tr("A text as a number with decimals"),
        "filter.groupby": _tr("A list in groups, by a field"),
        "filter.int": _tr("A text as a whole number"),
        "filter.items": _tr("A table’s names and values"),
        "filter.last": _tr("The last of a list"),
        "filter.length": _tr("How many there are"),
        "filter.list": _tr("Whatever can be gone through, as a list"),
        "filter.lower": _tr("In small letters"),
        "filter.map": _tr("One field of each of a list"),
        "filter.max": _tr("The largest"),
        "filter.min": _tr("The smallest"),
        "filter.reject": _tr("A list without what meets a test"),
        "filter.rejectattr": _tr("A list without what has a field that meets a test"),
        "filter.reverse": _tr("A list from its end"),
        "filter.round": _tr("A number, rounded"),
        "filter.select": _tr("What of a list meets a test"),
        "filter.selectattr": _tr("What of a list has a field that meets a test"),
        "filter.slice": _tr("A list in so many parts"),
        "filter.sort": _tr("A list in order"),
        "filter.string": _tr("A value as text"),
        "filter.sum": _tr("The sum of a list"),
        "filter.title": _tr("Each Word With a Capital"),
        "filter.trim": _tr("A text without blanks at its ends"),
        "filter.truncate": _tr("A text cut to a length"),
        "filter.unique": _tr("A list without what it has twice"),
        "filter.upper": _tr("In capitals"),
        "filter.wordcount": _tr("How many words"),
    }


def _tests() -> dict[str, str]:
    return {
        "test.boolean": _tr("Is yes or no"),
        "test.defined": _tr("Is there"),
        "test.divisibleby": _tr("Can be divided by a number"),
        "test.even": _tr("Is an even number"),
        "test.false": _tr("Is no"),
        "test.float": _tr("Is a number with decimals"),
        "test.in": _tr("Is one of a list"),
        "test.integer": _tr("Is a whole number"),
        "test.iterable": _tr("Can be gone through"),
        "test.lower": _tr("Is in small letters"),
        "test.mapping": _tr("Is a table"),
        "test.none": _tr("Is nothing"),
        "test.number": _tr("Is a number"),
        "test.odd": _tr("Is an odd number"),
        "test.sameas": _tr("Is the very same"),
        "test.sequence": _tr("Is a list"),
        "test.string": _tr("Is text"),
        "test.true": _tr("Is yes"),
        "test.undefined": _tr("Is not there"),
        "test.upper": _tr("Is in capitals"),
    }
