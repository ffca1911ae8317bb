"""The names that a template can use, each with what it stands for in the memo at hand.

What a name means is said in words by the window, under the key given here: the type's
name and the field's, as in ``HeadingBlock.subject``, or the group and the name, as in
``filter.date``.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from briefer.briefing.line import Line
from briefer.briefing.view import MemoView
from briefer.library.briefs import Brief
from briefer.library.dates import DateOrder, PartialDate
from briefer.memo.template_types import Shape, Sort, called, fields_of

if TYPE_CHECKING:
    from briefer.memo.environment import MemoEnvironment

Group = Literal["value", "function", "filter", "test"]

_DEEP = 3  # fields of fields that are listed; completion knows all of them
_LONG = 160  # characters of a text that are shown
_FEW = 3  # things of a list that are named
# The tests of Jinja that ask about templates' inner workings, or say the same as another.
UNNAMED_TESTS = frozenset(
    (
        *("!=", "<", "<=", "==", ">", ">=", "callable", "escaped", "filter", "test"),
        *("eq", "equalto", "ge", "gt", "greaterthan", "le", "lt", "lessthan", "ne"),
    )
)
# How a function or a filter is written; what stands in brackets is to be replaced.
_WRITTEN: Mapping[str, str] = MappingProxyType(
    {
        "function.gap": '{{ gap("what is missing", "what to do") }}',
        "function.section": '{{ section("name") }}',
        "function.tab": '{{ tab("A", "Title") }}',
        "function.tab_link": '{{ tab_link("A", "see Tab A") }}',
        "function.page_break": "{{ page_break() }}",
        "function.contents": "{{ contents() }}",
        "function.coverage_map": "{{ coverage_map() }}",
        "function.timeline": "{{ timeline() }}",
        "function.cited_sources": "{% for source in cited_sources() %}\n{% endfor %}",
        "function.range": "range(3)",
        "function.dict": "dict()",
        "function.namespace": "{% set kept = namespace(count=0) %}",
        "function.cycler": '{% set turns = cycler("one", "other") %}',
        "function.joiner": '{% set comma = joiner(", ") %}',
        "filter.join": 'join(", ", last=" and ")',
        "filter.plural": 'plural("month")',
        "filter.language": 'language("ja")',
        "filter.remark": "remark(line)",
        "filter.default": 'default("text")',
        "filter.d": 'd("text")',
        "filter.batch": "batch(3)",
        "filter.slice": "slice(3)",
        "filter.groupby": 'groupby("kind")',
        "filter.map": 'map(attribute="name")',
        "filter.select": 'select("defined")',
        "filter.reject": 'reject("none")',
        "filter.selectattr": 'selectattr("kind")',
        "filter.rejectattr": 'rejectattr("kind")',
        "filter.truncate": "truncate(80)",
        "filter.sum": 'sum("amount")',
        "test.divisibleby": "divisibleby(2)",
        "test.in": "in view.areas",
        "test.sameas": "sameas(other)",
    }
)


class Now(Struct, frozen=True):
    """Be what a name stands for at present: a text, or how many, with the first ones' names.

    Without either there is nothing on file; ``yes`` and ``no`` stand for themselves.
    """

    text: str = ""
    count: int | None = None


class Name(Struct, frozen=True):
    """Be one name: how it is written, the key of its meaning, what it stands for now.

    ``written`` is what goes into the template, whole at a place of its own; ``path`` is
    what goes where an expression stands already.
    """

    path: str
    key: str
    group: Group
    sort: Sort
    written: str
    now: Now = Now()
    within: tuple[Name, ...] = ()


def offered(environment: MemoEnvironment) -> Iterator[tuple[Group, str]]:
    """Give every name that the environment offers to a template, by its group."""
    values = {"view", "brief"}
    for name in environment.globals:
        yield ("value" if name in values else "function"), name
    yield from (("filter", name) for name in environment.filters if not name.startswith("_"))
    yield from (("test", name) for name in environment.tests if name not in UNNAMED_TESTS)


def names_for(environment: MemoEnvironment, view: MemoView) -> tuple[Name, ...]:
    """List every name, values first, each with what it stands for in the view."""
    found: list[Name] = []
    for group, name in offered(environment):
        if group != "value":
            key = f"{group}.{name}"
            found.append(Name(name, key, group, "value", _written(group, name)))
    found.sort(key=lambda one: (one.group != "function", one.group, one.path))
    values = (("view", MemoView, view), ("brief", Brief, view.brief))
    tops = (
        _value(name, f"value.{name}", Shape("group", owner), of, view.date_order, _DEEP)
        for name, owner, of in values
    )
    return (*tops, *found)


def _written(group: Group, name: str) -> str:
    plain = f" | {name}" if group == "filter" else f" is {name}" if group == "test" else name
    written = _WRITTEN.get(f"{group}.{name}", "")
    return plain.replace(name, written) if written and group != "function" else written or plain


def _value(path: str, key: str, shape: Shape, of: object, order: DateOrder, deep: int) -> Name:
    return Name(
        path=path,
        key=key,
        group="value",
        sort=shape.sort,
        written=_printing(path, shape),
        now=now_of(of, order),
        within=tuple(_within(path, shape, of, order, deep)) if deep else (),
    )


def _within(path: str, shape: Shape, of: object, order: DateOrder, deep: int) -> Iterator[Name]:
    """List a value's fields; of a list those of what is in it, the first telling of it."""
    owner, whole = shape.owner, of
    if owner is None and shape.item is not None and shape.item.owner is not None:
        owner = shape.item.owner
        path = called(owner)
        items = list(of.values()) if isinstance(of, Mapping) else list(_items(of))
        whole = items[0] if items else None
    if owner is None:
        return
    for name, field in fields_of(owner).items():
        inner = getattr(whole, name, None)
        key = f"{owner_of(owner, name).__name__}.{name}"
        yield _value(f"{path}.{name}", key, field, inner, order, deep - 1)


def owner_of(owner: type, name: str) -> type:
    """Give the type that brought a field: all records have the id of ``Record``."""
    having = [base for base in owner.__mro__ if name in inspect.get_annotations(base)]
    return having[-1] if having else owner


def _printing(path: str, shape: Shape) -> str:
    """Write how a template prints a value, or goes through what is in it."""
    if shape.sort in ("list", "table") and shape.item is not None:
        name = called(shape.item.owner) if shape.item.owner else "each"
        over = f"{path}.values()" if shape.sort == "table" else path
        return f"{{% for {name} in {over} %}}\n{_each(name, shape.item)}\n{{% endfor %}}"
    if shape.sort == "yes-no":
        return f"{{% if {path} %}}\n{{% endif %}}"
    return _each(path, shape)


def _each(path: str, shape: Shape) -> str:
    if shape.owner is Line:
        return f"{{{{ {path}.text | prose }}}}{{{{ {path} | note }}}}"
    ways = {"date": f"{path} | date", "group": f"{path} | name", "list": f"{path} | length"}
    return f"{{{{ {ways.get(shape.sort, path)} }}}}"


def _items(of: object) -> Iterable[object]:
    return of if isinstance(of, tuple | list | frozenset | set) else ()


def now_of(of: object, order: DateOrder) -> Now:
    """Say what a value is at present, at a length for one line."""
    if isinstance(of, Mapping):
        return Now(_few(list(of), order), len(of))
    if isinstance(of, tuple | list | frozenset | set):
        return Now(_few(list(of), order), len(of))
    return Now(_line(_named(of, order)))


def _few(items: list[object], order: DateOrder) -> str:
    named = [_line(_named(item, order), _LONG // _FEW) for item in items[:_FEW]]
    known = [name for name in named if name]
    return "; ".join([*known, "…"] if known and len(items) > _FEW else known)


def _named(of: object, order: DateOrder) -> str:
    if of is None:
        return ""
    if isinstance(of, PartialDate):
        return of.printed(order)
    if isinstance(of, bool):
        return "yes" if of else "no"
    if isinstance(of, str | int | float):
        return str(of)
    for name in ("short", "name", "title", "introduced", "text", "line", "status", "dialogue"):
        inner = getattr(of, name, None)
        if inner is not None and (found := _named(inner, order)):
            return found
    for name in ("area", "meeting", "point", "party", "holder", "person", "entry", "office", "id"):
        inner = getattr(of, name, None)
        if inner is not None and (found := _named(inner, order)):
            return found
    return ""


def _line(text: str, long: int = _LONG) -> str:
    words = " ".join(text.split())
    return words if len(words) <= long else f"{words[: long - 1].rstrip()}…"
