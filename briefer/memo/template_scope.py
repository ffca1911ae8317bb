"""Which type stands behind the names of a template, followed through its loops and sets.

Only what is certain is followed: where a name may be of two types, nothing is said of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache

from jinja2 import nodes
from msgspec import Struct

from briefer.memo.template_types import VALUE, Shape, called, fields_of, shape_of

# Filters that give back a list of the same, or one of a list.
_KEEPING = frozenset(
    ("list", "reject", "rejectattr", "reverse", "select", "selectattr", "sort", "unique")
)
_ONE_OF = frozenset(("first", "last", "max", "min"))


class Missing(Struct, frozen=True):
    """Be a field that is not there: of what, as the template writes it, and what there is."""

    line: int
    name: str
    of: str
    known: tuple[str, ...]


@cache
def first_shapes() -> Mapping[str, Shape]:
    """Give the shapes of what every template is given."""
    from briefer.briefing.view import MemoView
    from briefer.library.briefs import Brief
    from briefer.memo.citing import CitedSource

    return {
        "view": shape_of(MemoView),
        "brief": shape_of(Brief),
        "cited_sources": shape_of(tuple[CitedSource, ...]),
    }


class Scope:
    """Follow the shapes of names; a loop, a macro and a block have a scope of their own."""

    def __init__(self) -> None:
        self._shapes = dict(first_shapes())
        self._missing: list[Missing] = []

    def missing_in(self, node: nodes.Node) -> Iterator[Missing]:
        """List the fields asked for that are not there, in a template or a part of one."""
        self._read_all(node.iter_child_nodes())
        yield from self._missing

    def name(self, name: str, shape: Shape) -> None:
        """Say what a name stands for from here on."""
        self._shapes[name] = shape

    def _read_all(self, found: Iterable[nodes.Node]) -> None:
        for node in found:
            self._read(node)

    def _read(self, node: nodes.Node) -> None:
        match node:
            case nodes.For():
                self._read_loop(node)
            case nodes.If():
                self._read_branches(node)
            case nodes.Macro() | nodes.CallBlock():
                self._read_macro(node)
            case nodes.Expr():
                self.shape(node)
            case nodes.Assign():
                self._set(node.target, self.shape(node.node))
            case nodes.AssignBlock():
                self._set(node.target, VALUE)
                with self._apart():
                    self._read_all(node.body)
            case _:
                self._set_by(node)
                self._read_all(node.iter_child_nodes())

    def _set_by(self, node: nodes.Node) -> None:
        """Set what a statement names whose parts are read as any other's."""
        if isinstance(node, nodes.With):
            for target, value in zip(node.targets, node.values, strict=True):
                self._set(target, self.shape(value))
        elif isinstance(node, nodes.Import):
            self.name(node.target, VALUE)
        elif isinstance(node, nodes.FromImport):
            for name in node.names:
                self.name(name if isinstance(name, str) else name[1], VALUE)

    def _read_branches(self, node: nodes.If) -> None:
        """Read each branch as if it were taken; what they set apart is of no one type."""
        self.shape(node.test)
        before = dict(self._shapes)
        after: list[dict[str, Shape]] = []
        for branch in (node.body, node.elif_, node.else_):
            self._shapes = dict(before)
            self._read_all(branch)
            after.append(self._shapes)
        names = {name for shapes in after for name in shapes}
        self._shapes = {name: _agreed({each.get(name) for each in after}) for name in names}

    def _read_loop(self, node: nodes.For) -> None:
        over = self.shape(node.iter)
        with self._apart():
            self._set(node.target, over.item or VALUE)
            self.name("loop", VALUE)
            if node.test is not None:
                self.shape(node.test)
            self._read_all(node.body)
        with self._apart():
            self._read_all(node.else_)

    def _read_macro(self, node: nodes.Macro | nodes.CallBlock) -> None:
        for default in node.defaults:
            self.shape(default)
        if isinstance(node, nodes.CallBlock):
            self.shape(node.call)
        with self._apart():
            for argument in node.args:
                self.name(argument.name, VALUE)
            self._read_all(node.body)

    @contextmanager
    def _apart(self) -> Iterator[None]:
        """Forget afterwards what is set meanwhile, as Jinja does of a loop or a macro."""
        before = dict(self._shapes)
        yield
        self._shapes = before

    def _set(self, target: nodes.Node, shape: Shape) -> None:
        if isinstance(target, nodes.Name):
            self._shapes[target.name] = shape
            return
        for name in target.find_all(nodes.Name):
            self._shapes[name.name] = VALUE

    # Expressions --------------------------------------------------------------

    def shape(self, node: nodes.Node) -> Shape:
        """Give the shape of an expression, and note what is missing in it."""
        match node:
            case nodes.Name():
                return self._shapes.get(node.name, VALUE)
            case nodes.Getattr():
                return self._field(self.shape(node.node), node)
            case nodes.Getitem():
                over = self.shape(node.node)
                self.shape(node.arg)
                sliced = isinstance(node.arg, nodes.Slice)
                return over if sliced else over.item or VALUE
            case nodes.Call():
                return self._called(node)
            case nodes.Filter():
                return self._filtered(node)
            case nodes.CondExpr():
                self.shape(node.test)
                other = self.shape(node.expr2) if node.expr2 is not None else VALUE
                return _common(self.shape(node.expr1), other)
            case nodes.Or() | nodes.And():
                return _common(self.shape(node.left), self.shape(node.right))
            case _:
                for child in node.iter_child_nodes():
                    self.shape(child)
                return VALUE

    def _field(self, of: Shape, node: nodes.Getattr) -> Shape:
        if of.owner is None:
            return VALUE
        fields = fields_of(of.owner)
        if node.attr in fields:
            return fields[node.attr]
        if not hasattr(of.owner, node.attr):
            written = _written(node.node) or called(of.owner)
            self._missing.append(Missing(node.lineno, node.attr, written, tuple(fields)))
        return VALUE

    def _called(self, node: nodes.Call) -> Shape:
        for argument in (*node.args, *node.kwargs):
            self.shape(argument)
        if isinstance(node.node, nodes.Getattr):
            of = self.shape(node.node.node)
            if of.sort == "table" and node.node.attr == "values":
                return Shape("list", item=of.item)
            if of.sort == "table" and node.node.attr == "get":
                return of.item or VALUE
        return self.shape(node.node) if isinstance(node.node, nodes.Name) else VALUE

    def _filtered(self, node: nodes.Filter) -> Shape:
        of = self.shape(node.node) if node.node is not None else VALUE
        for argument in (*node.args, *node.kwargs):
            self.shape(argument)
        if node.name in _KEEPING:
            return of
        return of.item or VALUE if node.name in _ONE_OF else VALUE


def _written(node: nodes.Node) -> str:
    """Give a path as the template writes it; nothing where it is no plain path."""
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr():
            before = _written(node.node)
            return f"{before}.{node.attr}" if before else ""
        case nodes.Getitem(arg=nodes.Const(value=value)):
            before = _written(node.node)
            return f"{before}[{value!r}]" if before else ""
    return ""


def _common(one: Shape, other: Shape) -> Shape:
    """Give the shape of what is one of two values."""
    return one if one.owner is other.owner and one.item == other.item else VALUE


def _agreed(found: set[Shape | None]) -> Shape:
    """Give the shape that a name has after every branch; nothing is known of several."""
    return (found.pop() or VALUE) if len(found) == 1 else VALUE
