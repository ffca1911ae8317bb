"""The one Jinja environment: sandboxed, strict, bounded; what it prints becomes markers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from itertools import islice
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any

from jinja2 import nodes
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import SandboxedEnvironment, modifies_known_mutable
from markupsafe import Markup

from briefer.library.dates import DateOrder, PartialDate
from briefer.memo.blocks import Gap
from briefer.memo.compiling import Bounding, Folders, MarkingCode, ships
from briefer.memo.kept_code import code_key, keep_code, kept_code
from briefer.memo.printed import Inlines, Placed, Prose, Registry, Value, marker
from briefer.memo.reviewing import Review
from briefer.memo.strict import OutOfBounds, Strict
from briefer.progress import tell

if TYPE_CHECKING:
    from briefer.memo.ordering import Ordering

MAX_STEPS = 2_000_000  # loop turns and calls in one render
MAX_RANGE = 10_000
_AT_ONCE = 4096  # pieces of text between two looks at their length
MAX_OUTPUT = 50_000_000  # characters: some ten thousand pages
_PRINTABLE = frozenset((str, Prose, Inlines, Placed))
# Filters of Jinja that neither make markup nor reach outside.
_KEPT_FILTERS = (
    *("abs", "batch", "capitalize", "count", "d", "default", "dictsort", "first", "float"),
    *("groupby", "int", "items", "last", "length", "list", "lower", "map", "max", "min"),
    *("reject", "rejectattr", "reverse", "round", "select", "selectattr", "slice", "sort"),
    *("string", "sum", "title", "trim", "truncate", "unique", "upper", "wordcount"),
)
_KEPT_GLOBALS = ("dict", "namespace", "cycler", "joiner")
# Methods of text that can grow it past every bound or take markup for plain text.
_REFUSED_METHODS = frozenset(
    (
        *("center", "escape", "expandtabs", "format", "format_map", "join", "ljust"),
        *("replace", "rjust", "translate", "zfill"),
    )
)


class MemoEnvironment(SandboxedEnvironment):
    """Fill the templates of one memo; made anew for each, its code is remembered."""

    code_generator_class = MarkingCode
    intercepted_binops = frozenset(["+", "*", "**", "%"])

    def __init__(self, folders: Iterable[Path], order: DateOrder) -> None:
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=True,
            optimized=False,  # folding constants would print them before there is a memo
            undefined=Strict,
            loader=Folders(folders),
            extensions=["jinja2.ext.do", "jinja2.ext.loopcontrols"],
        )
        self.registry = Registry()
        self._values = self.registry.values
        self.review = Review()
        self.ordering: Ordering | None = None  # where sections stand otherwise than written
        self.order: DateOrder = order
        self.steps = 0
        self.filters = {name: self.filters[name] for name in _KEPT_FILTERS}
        self.filters.update(_counted=self.counted, _joined=self.joined)
        self.globals = {name: self.globals[name] for name in _KEPT_GLOBALS}
        self.globals["range"] = self.bounded_range

    def offer(self, filters: Mapping[str, Callable[..., Any]], names: Mapping[str, object]) -> None:
        """Give templates their filters, functions and the view."""
        self.filters.update(filters)
        self.globals.update(names)

    # What a template prints ---------------------------------------------------

    def printed(self, value: object) -> str:
        """Put a value into the registry and give its marker; markup stays as it is."""
        if value and type(value) in _PRINTABLE:
            if self.review.watches:
                value = self.review.marked(value)  # type: ignore[arg-type]  # as in the next line
            self._values.append(value)  # type: ignore[arg-type]  # the first line has looked
            return marker(len(self._values) - 1)
        if isinstance(value, Markup):
            return value
        return self.registry.mark(self._value(value))

    def _value(self, value: object) -> Value:
        if isinstance(value, str | Prose | Inlines | Placed):
            return value
        if isinstance(value, PartialDate):
            return value.printed(self.order)
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, int | float):
            return str(value)
        if value is None:
            return Inlines((Gap("a value that the template prints"),))
        if isinstance(value, Strict):
            return str(value)
        raise TypeError(f"a {type(value).__name__} can't be printed; print one of its fields")

    def joined(self, pieces: Iterable[object]) -> str:
        """Join what ``~`` or ``+`` puts together; user text stays behind its marker."""
        found = list(pieces)
        if any(isinstance(piece, Markup | Prose | Inlines) for piece in found):
            text: str = Markup("".join([self.printed(piece) for piece in found]))
        else:
            text = "".join(
                piece.printed(self.order) if isinstance(piece, PartialDate) else str(piece)
                for piece in found
            )
        return self._within(text)

    def _within(self, text: str) -> str:
        if len(text) > MAX_OUTPUT:
            raise OutOfBounds(f"it makes a text of more than {MAX_OUTPUT:,} characters")
        return text

    def concat(self, pieces: Iterable[str]) -> str:
        """Join what a template or a macro writes; stop one that writes without bound."""
        texts: list[str] = []
        length = 0
        rest = iter(pieces)
        while some := list(islice(rest, _AT_ONCE)):
            texts.append("".join(some))
            length += len(texts[-1])
            if length > MAX_OUTPUT:
                raise OutOfBounds(f"it prints more than {MAX_OUTPUT:,} characters")
        return "".join(texts)

    # What a template may do ---------------------------------------------------

    def step(self, count: int = 1) -> None:
        """Count work done; raise OutOfBounds past what any memo needs."""
        self.steps += count
        if self.steps > MAX_STEPS:
            raise OutOfBounds(f"it takes more than {MAX_STEPS:,} steps")

    def counted(self, items: Iterable[object]) -> list[object]:
        """Give the items of a loop as a list, its turns counted."""
        found = list(items)
        self.step(len(found) + 1)
        tell("filling")
        return found

    def bounded_range(self, *bounds: int) -> range:
        """Be ``range``, but refuse one that no memo needs."""
        found = range(*bounds)
        if len(found) > MAX_RANGE:
            raise OutOfBounds(f"range is longer than {MAX_RANGE:,}")
        return found

    def call(__self, __context: Context, __obj: object, *args: object, **kwargs: object) -> object:  # noqa: N805 - Jinja's own naming
        """Call from a template, counted."""
        __self.step()
        return super().call(__context, __obj, *args, **kwargs)

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """Keep ``+`` from mixing texts with markup and ``*`` from making endless ones."""
        texts = (str, Markup, Prose, Inlines)
        if operator == "+" and (isinstance(left, texts) or isinstance(right, texts)):
            return self.joined((left, right))
        numbers = isinstance(left, int | float) and isinstance(right, int | float)
        if operator != "+" and (not numbers or operator == "**"):
            raise SecurityError(f"{operator} is for numbers only")
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Hide private attributes and the methods that could grow a text."""
        if attr in getattr(type(obj), "__struct_fields__", ()):
            return True  # the common case, and a record's field has nothing to hide
        if isinstance(obj, str | bytes) and attr in _REFUSED_METHODS:
            return False
        if isinstance(obj, Markup):
            return False
        if not isinstance(obj, list) and modifies_known_mutable(obj, attr):
            return False
        return super().is_safe_attribute(obj, attr, value)

    # How templates are compiled -----------------------------------------------

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        bounded = Bounding().visit(tree)
        assert isinstance(bounded, nodes.Template)
        return bounded

    def compile(  # type: ignore[override]  # Jinja's signature holds a raw mode that is not ours
        self, source: str, name: str | None = None, filename: str | None = None
    ) -> CodeType:
        """Compile a template, or take the code remembered for the same text."""
        filters = tuple(sorted(self.filters))
        return _compiled(source, name, filename, filters, self.code_generator_class)

    def compile_anew(self, source: str, name: str | None, filename: str | None) -> CodeType:
        """Compile past the memory of compiled templates."""
        return super().compile(source, name, filename)


@lru_cache(maxsize=128)
def _compiled(
    source: str,
    name: str | None,
    filename: str | None,
    filters: tuple[str, ...],
    generator: type[MarkingCode],
) -> CodeType:
    """Compile in an environment of its own: the code binds its filters when it runs."""
    if name is None or not ships(name, source):
        return _compiled_anew(source, name, filename, filters, generator)
    kept_as = f"{generator.__name__}-{name}"
    key = code_key(source, kept_as, str(filename), *filters)
    code = kept_code(kept_as, key)
    if code is None:
        code = _compiled_anew(source, name, filename, filters, generator)
        keep_code(kept_as, key, code)
    return code


def _compiled_anew(
    source: str,
    name: str | None,
    filename: str | None,
    filters: tuple[str, ...],
    generator: type[MarkingCode],
) -> CodeType:
    environment = MemoEnvironment((), "us")
    environment.code_generator_class = generator
    for missing in filters:
        environment.filters.setdefault(missing, str)
    return environment.compile_anew(source, name, filename)
