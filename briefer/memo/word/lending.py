"""Parts and properties that a letterhead lacks or has wrong, set right before it is used."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable

from lxml import etree
from lxml.etree import _Element

from briefer.memo.word.fields import remove
from briefer.memo.word.kinds import CT, RT
from briefer.memo.word.parts import Part, WordFile
from briefer.memo.word.xml import qn
from briefer.paths import built_in_letterhead

_COMPATIBILITY = "compatibilityMode"
_WORD_2013 = "15"
_OTHERS = (qn("w:basedOn"), qn("w:next"), qn("w:link"))  # what a style says of another
# What stands after w:compat among the settings that are kept (ECMA-376 part 1, 17.15.1.78).
_AFTER_COMPAT = ("themeFontLang", "clrSchemeMapping", "decimalSymbol", "listSeparator")


def lend_parts(file: WordFile) -> None:
    """Give a letterhead the built-in one's styles or settings where it has none."""
    for kind, content_type, name in (
        (RT.STYLES, CT.STYLES, "word/styles.xml"),
        (RT.SETTINGS, CT.SETTINGS, "word/settings.xml"),
    ):
        if file.main.related(kind) is None:
            with zipfile.ZipFile(built_in_letterhead()) as archive:
                file.main.relate(kind, Part(f"/{name}", content_type, archive.read(name)))
    _set_compatibility(file.settings)


def _set_compatibility(settings: _Element) -> None:
    """Say that the memo is for Word of today; without a word it opens as Word 2007's."""
    compat = settings.find(qn("w:compat"))
    if compat is None:
        compat = etree.Element(qn("w:compat"))
        after = next((e for e in settings if e.tag in map(_named, _AFTER_COMPAT)), None)
        if after is None:
            settings.append(compat)
        else:
            after.addprevious(compat)
    if all(each.get(qn("w:name")) != _COMPATIBILITY for each in compat):
        setting = etree.SubElement(compat, qn("w:compatSetting"))
        setting.set(qn("w:name"), _COMPATIBILITY)
        setting.set(qn("w:uri"), "http://schemas.microsoft.com/office/word")
        setting.set(qn("w:val"), _WORD_2013)


def _named(name: str) -> str:
    return qn(f"w:{name}")


def mend_styles(file: WordFile) -> None:
    """Set right what would make Word, or a memo in another language, go wrong."""
    styles = file.styles
    every = styles.findall(qn("w:style"))
    _tell_apart(every)
    ids = {style.get(qn("w:styleId")) for style in every}
    lists = _lists_defined(file)
    for style in every:
        for other in list(style.iter(*_OTHERS)):
            if other.get(qn("w:val")) not in ids:
                remove(other)
        for number in list(style.iter(qn("w:numPr"))):
            wanted = number.find(qn("w:numId"))
            if wanted is not None and wanted.get(qn("w:val")) not in lists:
                remove(number)  # it would count as a list of the memo's
        if style.get(qn("w:type"), "paragraph") == "paragraph":
            for language in list(style.iter(qn("w:lang"))):
                language.attrib.pop(qn("w:val"), None)  # the memo is in a language of its own
    _default_run(styles)


def _tell_apart(styles: Iterable[_Element]) -> None:
    """Rename what has the name of another style of its kind; LibreOffice writes some twice."""
    names: set[tuple[str, str]] = set()
    for style in styles:
        name = style.find(qn("w:name"))
        if name is not None:
            known = (style.get(qn("w:type"), "paragraph"), name.get(qn("w:val"), "").casefold())
            if known in names:
                name.set(qn("w:val"), style.get(qn("w:styleId"), "") + " (2)")
            names.add(known)


def _lists_defined(file: WordFile) -> frozenset[str]:
    part = file.main.related(RT.NUMBERING)
    if part is None:
        return frozenset({"0"})
    return frozenset({"0", *(each.get(qn("w:numId")) for each in part.root.iter(qn("w:num")))})


def _default_run(styles: _Element) -> None:
    """Make room for what goes for every run, where the memo's language is set."""
    defaults = styles.find(qn("w:docDefaults"))
    if defaults is None:
        defaults = etree.Element(qn("w:docDefaults"))
        styles.insert(0, defaults)
    place = defaults.find(qn("w:rPrDefault"))
    if place is None:
        place = etree.Element(qn("w:rPrDefault"))
        defaults.insert(0, place)
    if place.find(qn("w:rPr")) is None:
        etree.SubElement(place, qn("w:rPr"))
