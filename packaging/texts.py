"""Find every text that the window says, in the source: what is to be translated.

Qt's own lupdate knows ``tr`` of a class and no helper of ours (``_tr``, ``counted``), so the
source is read here: a function that hands a parameter of its own on to ``translate`` counts
as one that says it, and whoever calls it says what stands there.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

NOOP = "QT_TRANSLATE_NOOP"
Says = dict[int, str]  # the parameter's place, to the context that it is said in


class Text(NamedTuple):
    """Be one text to translate."""

    context: str
    source: str


class Doubt(NamedTuple):
    """Be a place whose text can't be found, and why."""

    file: str
    line: int
    why: str


@dataclass
class Found:
    """Be what was found in the source."""

    texts: set[Text] = field(default_factory=set)
    doubts: list[Doubt] = field(default_factory=list)


@dataclass
class Module:
    """Be one file of the source, read."""

    name: str
    path: Path
    tree: ast.Module
    says: dict[str, Says] = field(default_factory=dict)  # by the function's name
    noted: set[str] = field(default_factory=set)  # contexts with texts noted for later
    brought: dict[str, tuple[str, str]] = field(default_factory=dict)  # imported names


def find_texts(root: Path, package: str = "briefer/ui") -> Found:
    """Find the texts of a package of the checkout at ``root``."""
    modules = {module.name: module for module in read_modules(root, package)}
    for module in modules.values():
        _note_helpers(module)
    for module in modules.values():  # those that call a helper of another file
        _note_helpers(module, modules)
    found = Found()
    for module in modules.values():
        _Reader(module, modules, found).visit(module.tree)
    return found


def read_modules(root: Path, package: str) -> Iterator[Module]:
    """Read every file of a package."""
    for path in sorted((root / package).rglob("*.py")):
        name = ".".join(path.relative_to(root).with_suffix("").parts)
        module = Module(name, path.relative_to(root), ast.parse(path.read_text(encoding="utf-8")))
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    module.brought[alias.asname or alias.name] = (node.module, alias.name)
            if _called(node) == NOOP and isinstance(node, ast.Call):
                module.noted.update(_literals(node.args[0]))
        yield module


def _note_helpers(module: Module, modules: dict[str, Module] | None = None) -> None:
    """Note the functions of a file that say what they are given."""
    for node in module.tree.body:
        if not isinstance(node, ast.FunctionDef):
            continue
        places = {argument.arg: at for at, argument in enumerate(node.args.args)}
        says: Says = {}
        for call in (each for each in ast.walk(node) if isinstance(each, ast.Call)):
            for context, said in _said_by(call, module, modules or {}):
                for name in _names(said):
                    if name in places:
                        says[places[name]] = context
        if says:
            module.says[node.name] = says


def _names(said: ast.expr) -> Iterable[str]:
    """Give the names whose values an expression can be."""
    if isinstance(said, ast.Name):
        return [said.id]
    if isinstance(said, ast.IfExp):
        return [*_names(said.body), *_names(said.orelse)]
    return []


def _said_by(
    call: ast.Call, module: Module, modules: dict[str, Module]
) -> Iterator[tuple[str, ast.expr]]:
    """Give the context and the expression of each text that a call says."""
    name = _called(call)
    if name in ("translate", NOOP) and len(call.args) > 1:
        for context in _literals(call.args[0]):
            yield context, call.args[1]
        return
    for at, context in _says(name, call, module, modules).items():
        if at < len(call.args):
            yield context, call.args[at]


def _says(name: str, call: ast.Call, module: Module, modules: dict[str, Module]) -> Says:
    """Look a helper up in its own file, or in the one that it was imported from."""
    if isinstance(call.func, ast.Name):
        if name in module.says:
            return module.says[name]
        home, real = module.brought.get(name, ("", ""))
        return modules[home].says.get(real, {}) if home in modules else {}
    if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name):
        package, part = module.brought.get(call.func.value.id, ("", ""))
        home = f"{package}.{part}"
        return modules[home].says.get(name, {}) if home in modules else {}
    return {}


class _Reader(ast.NodeVisitor):
    """Walk one file and note what it says."""

    def __init__(self, module: Module, modules: dict[str, Module], found: Found) -> None:
        self._module = module
        self._modules = modules
        self._found = found
        self._classes: list[str] = []
        self._functions: list[ast.FunctionDef] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._functions.append(node)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        if _is_own_tr(node) and self._classes and node.args:
            self._note(self._classes[-1], node.args[0])
        for context, said in _said_by(node, self._module, self._modules):
            self._note(context, said)
        self.generic_visit(node)

    def _note(self, context: str, said: ast.expr) -> None:
        literals = list(_literals(said))
        if not literals and isinstance(said, ast.Name):
            literals = [text for value in self._set_here(said.id) for text in _literals(value)]
        if not literals:
            literals = list(self._tabled(said))
        self._found.texts.update(Text(context, text) for text in literals if text)
        if not literals and not self._is_handed_on(said) and not self._is_noted(context):
            why = f"what is said in {context} is no literal: {ast.unparse(said)}"
            self._found.doubts.append(Doubt(self._module.path.as_posix(), said.lineno, why))

    def _set_here(self, name: str) -> Iterator[ast.expr]:
        """Give what a name is set to in the function around."""
        for node in ast.walk(self._functions[-1]) if self._functions else ():
            if isinstance(node, ast.Assign):
                yield from _values(node, name)

    def _tabled(self, said: ast.expr) -> Iterator[str]:
        """Give the values of the table that a text is looked up in, or taken from in turn."""
        table = said
        if isinstance(said, ast.Call) and isinstance(said.func, ast.Attribute):
            table = said.func.value if said.func.attr == "get" else said
        elif isinstance(said, ast.Subscript):
            table = said.value
        elif isinstance(said, ast.Name):
            table = self._gone_through(said.id) or said
        yield from self._held_by(table)

    def _gone_through(self, name: str) -> ast.expr | None:
        """Give what a name goes through in the function around."""
        for node in ast.walk(self._functions[-1]) if self._functions else ():
            if isinstance(node, ast.For | ast.comprehension) and name in _targets(node.target):
                through = node.iter
                numbered = isinstance(through, ast.Call) and _called(through) == "enumerate"
                return through.args[0] if isinstance(through, ast.Call) and numbered else through
        return None

    def _held_by(self, table: ast.expr) -> Iterator[str]:
        """Give what a table of this file holds, or of one that was imported."""
        home, name = self._module, getattr(table, "id", "")
        if isinstance(table, ast.Attribute) and isinstance(table.value, ast.Name):
            package, part = self._module.brought.get(table.value.id, ("", ""))
            home, name = self._modules.get(f"{package}.{part}", home), table.attr
        elif name in self._module.brought:
            package, name = self._module.brought[name]
            home = self._modules.get(package, home)
        for node in home.tree.body if name else ():
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value:
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                if any(name in _targets(target) for target in targets):
                    yield from _held(node.value)

    def _is_handed_on(self, said: ast.expr) -> bool:
        """Say whether this is a helper handing on what it was given."""
        function = self._functions[-1] if self._functions else None
        if function is None or function.name not in self._module.says:
            return False
        given = {argument.arg for argument in function.args.args}
        return any(name in given for name in _names(said))

    def _is_noted(self, context: str) -> bool:
        """Say whether texts of the context were noted here, or where names come from."""
        brought = self._module.brought.values()
        homes = {place for home, name in brought for place in (home, f"{home}.{name}")}
        known = [self._module, *(self._modules[home] for home in homes if home in self._modules)]
        return any(context in module.noted for module in known)


def _values(node: ast.Assign, name: str) -> Iterator[ast.expr]:
    for target in node.targets:
        if isinstance(target, ast.Name) and target.id == name:
            yield node.value
        if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
            for one, value in zip(target.elts, node.value.elts, strict=False):
                if isinstance(one, ast.Name) and one.id == name:
                    yield value


def _targets(target: ast.expr) -> list[str]:
    return [node.id for node in ast.walk(target) if isinstance(node, ast.Name)]


def _held(value: ast.expr) -> Iterator[str]:
    """Give the texts that a table holds: the values of a mapping, the parts of a row."""
    if isinstance(value, ast.Call):
        for argument in value.args:
            yield from _held(argument)
    elif isinstance(value, ast.Dict):
        for each in value.values:
            yield from _held(each)
    elif isinstance(value, ast.Tuple | ast.List):
        for each in value.elts:
            yield from _held(each)
    else:
        yield from _literals(value)


def _is_own_tr(node: ast.Call) -> bool:
    """Say whether this is an object's own tr, whose context is its class."""
    if not isinstance(node.func, ast.Attribute) or node.func.attr != "tr":
        return False
    return isinstance(node.func.value, ast.Name) and node.func.value.id == "self"


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return str(getattr(node.func, "attr", "") or getattr(node.func, "id", ""))


def _literals(said: ast.expr) -> Iterable[str]:
    """Give the texts that an expression can be."""
    if isinstance(said, ast.Constant) and isinstance(said.value, str):
        return [said.value]
    if isinstance(said, ast.IfExp):
        return [*_literals(said.body), *_literals(said.orelse)]
    return []
