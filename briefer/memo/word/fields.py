"""A letterhead's fields: what counts pages goes on counting, the rest speaks of its own file."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element

from briefer.memo.word.xml import qn

# What shows a link's or a picture's words becomes them. Any other field would tell the
# letterhead's name, its author or its date.
_LASTING = frozenset(("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "STYLEREF", "SEQ", "="))
_SHOWN = frozenset(("HYPERLINK", "INCLUDEPICTURE", "SYMBOL", "QUOTE"))

Field = tuple[str, list[_Element], list[_Element]]


def unlink_fields(root: _Element) -> None:
    """Leave page numbers to count; of other fields keep at most what they show."""
    for simple in list(root.iter(qn("w:fldSimple"))):
        kind = _kind(simple.get(qn("w:instr"), ""))
        if kind in _SHOWN:
            unwrap(simple)
        elif kind not in _LASTING:
            remove(simple)
    for code, marks, shown in list(_fields(root)):
        kind = _kind(code)
        if kind not in _LASTING:
            for run in (*marks, *(() if kind in _SHOWN else shown)):
                remove(run)


def counts_pages(root: _Element) -> bool:
    """Say whether a page number stands in a header or footer."""
    simple = (each.get(qn("w:instr"), "") for each in root.iter(qn("w:fldSimple")))
    codes = (*simple, *(code for code, _, _ in _fields(root)))
    return any(_kind(code) == "PAGE" for code in codes) or (
        next(root.iter(qn("w:pgNum")), None) is not None
    )


def remove(element: _Element) -> None:
    """Take an element out of its tree."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def unwrap(element: _Element, but: tuple[str, ...] = ()) -> None:
    """Put an element's children in its place, but for those of some tags."""
    parent = element.getparent()
    if parent is None:
        return
    place = parent.index(element)
    parent.remove(element)
    for child in reversed(element):
        if child.tag not in but:
            parent.insert(place, child)


def _kind(code: str) -> str:
    return (code.split() or [""])[0].upper()


def _fields(root: _Element) -> Iterator[Field]:
    """Give each field's code, the runs that make it, and the runs that show its result."""
    begun: list[tuple[list[str], list[_Element], list[_Element], list[bool]]] = []
    for run in root.iter(qn("w:r")):
        sign = run.find(qn("w:fldChar"))
        kind = sign.get(qn("w:fldCharType")) if sign is not None else None
        if kind == "begin":
            begun.append(([], [run], [], [False]))
        elif begun:
            code, marks, shown, has_result = begun[-1]
            if kind is not None:
                marks.append(run)
                has_result[0] = has_result[0] or kind == "separate"
            elif has_result[0]:
                shown.append(run)
            else:
                marks.append(run)
                code.extend(each.text or "" for each in run.findall(qn("w:instrText")))
            if kind == "end":
                begun.pop()
                yield "".join(code), marks, shown
