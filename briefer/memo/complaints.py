"""Say in one line what is wrong with a template: its name, the line, the nearest name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from types import TracebackType

from jinja2.exceptions import (
    SecurityError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.exceptions import TemplateError as JinjaError

from briefer.errors import BrieferError, TemplateError
from briefer.memo.environment import MemoEnvironment
from briefer.memo.strict import NameMissing, OutOfBounds
from briefer.memo.template import SUFFIX


@contextmanager
def template_errors(environment: MemoEnvironment, name: str) -> Iterator[None]:
    """Turn whatever goes wrong while a template is filled into a TemplateError."""
    try:
        yield
    except TemplateError:
        raise
    except NameMissing as error:
        raise _unknown(environment, error, _place(error, name)) from None
    except TemplateSyntaxError as error:
        where = f"{error.name or name}, line {error.lineno}"
        fix = _nearest_filter(environment, error.message or "")
        raise TemplateError(f"template error: {error.message}", where=where, fix=fix) from None
    except TemplateNotFound as error:
        raise _not_found(environment, error, _place(error, name)) from None
    except OutOfBounds as error:
        raise TemplateError(
            f"the template was stopped: {error}", where=_place(error, name)
        ) from None
    except RecursionError as error:
        what = "the template was stopped: it includes or calls itself without end"
        raise TemplateError(what, where=_place(error, name)) from None
    except BrieferError as error:
        where = ", ".join(part for part in (_place(error, name), error.where) if part)
        raise TemplateError(error.what, where=where, fix=error.fix) from error
    except SecurityError as error:
        what = f"the template may not do this: {error}"
        raise TemplateError(what, where=_place(error, name)) from None
    except (
        JinjaError,
        ArithmeticError,
        AttributeError,
        LookupError,
        TypeError,
        ValueError,
    ) as error:
        raise TemplateError(f"template error: {error}", where=_place(error, name)) from None


def _place(error: BaseException, name: str) -> str:
    """Name the innermost template and line that the error passed through."""
    place = name
    trace: TracebackType | None = error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file.endswith(SUFFIX) or file == "<template>":
            place = f"{file if file.endswith(SUFFIX) else name}, line {trace.tb_lineno}"
        trace = trace.tb_next
    return place


def _unknown(environment: MemoEnvironment, error: NameMissing, where: str) -> TemplateError:
    if error.of_object and error.owner is None:
        fix = f"Test it first: {{% if … %}}, or give another value before .{error.name_asked}"
        return TemplateError(f"nothing stands before .{error.name_asked}", where=where, fix=fix)
    if error.of_object:
        what = f"{_kind(error.owner)} has no {error.name_asked!r}"
        return TemplateError(
            what, where=where, fix=_nearest(error.name_asked, names_of(error.owner))
        )
    known = [name for name in environment.globals if not name.startswith("_")]
    what = f"the name {error.name_asked!r} is unknown"
    return TemplateError(what, where=where, fix=_nearest(error.name_asked, known))


def _not_found(environment: MemoEnvironment, error: TemplateNotFound, where: str) -> TemplateError:
    wanted = str(error.name or "")
    fix = _nearest(wanted, environment.list_templates())
    return TemplateError(f"there is no template {wanted!r}", where=where, fix=fix)


def _nearest_filter(environment: MemoEnvironment, message: str) -> str:
    asked = re.fullmatch(r"No (filter|test) named '(\w+)'\.?", message)
    if asked is None:
        return ""
    known = environment.filters if asked[1] == "filter" else environment.tests
    return _nearest(asked[2], (name for name in known if not name.startswith("_")))


def names_of(owner: object) -> list[str]:
    """List what a template can ask an object for."""
    if isinstance(owner, Mapping):
        return [str(key) for key in owner]
    named = [*getattr(owner, "__dataclass_fields__", ()), *getattr(owner, "__struct_fields__", ())]
    return named or [name for name in dir(owner) if not name.startswith("_")]


def _kind(owner: object) -> str:
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", type(owner).__name__).lower()
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def _nearest(asked: str, known: Iterable[str]) -> str:
    names = sorted(set(known))
    from difflib import get_close_matches  # only where something is amiss

    near = get_close_matches(asked, names, n=1, cutoff=0.5)
    if near:
        return f"Nearest: {near[0]}"
    return f"Known: {', '.join(names[:12])}" if names else ""
