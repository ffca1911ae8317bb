"""Failing on what a template may not name, in a form that can be explained."""

from __future__ import annotations

from typing import Never

from jinja2 import StrictUndefined
from jinja2.exceptions import SecurityError, UndefinedError
from jinja2.utils import missing


class OutOfBounds(Exception):
    """Stop a template that would never end or fill the memory."""


class NameMissing(UndefinedError):
    """Carry what a template asked for, and of what object."""

    def __init__(self, name: str, owner: object, *, of_object: bool) -> None:
        super().__init__(f"{name} is undefined")
        self.name_asked = name
        self.owner = owner
        self.of_object = of_object


class Strict(StrictUndefined):
    """Fail on any use with the name asked for, so that the nearest can be told."""

    __slots__ = ()

    def _fail_with_undefined_error(self, *_: object, **__: object) -> Never:
        if self._undefined_exception is SecurityError or self._undefined_name is None:
            raise self._undefined_exception(self._undefined_message)
        asked = str(self._undefined_name)
        owner = self._undefined_obj
        raise NameMissing(asked, owner, of_object=owner is not missing)

    __iter__ = __str__ = __len__ = _fail_with_undefined_error
    __eq__ = __ne__ = __bool__ = __hash__ = _fail_with_undefined_error
    __contains__ = __getattr__ = _fail_with_undefined_error
