"""A name is written with braces of its own, or bare where braces stand already."""

from __future__ import annotations

import pytest

from briefer.memo.template_names import Group, Name
from briefer.ui.places.library.templates.inserting import written_at


@pytest.mark.parametrize(
    ("group", "path", "written", "before", "expected"),
    [
        ("value", "view.title", "{{ view.title }}", "Text ", "{{ view.title }}"),
        ("value", "view.title", "{{ view.title }}", "{{ a }} {% if ", "view.title"),
        ("filter", "date", " | date", "{{ view.as_of", " | date"),
        ("filter", "date", " | date", "{{ view.as_of ", "| date"),
        ("function", "page_break", "{{ page_break() }}", "", "{{ page_break() }}"),
        ("function", "tab_link", '{{ tab_link("A") }}', "{{ ", 'tab_link("A")'),
    ],
)
def test_it_fits_what_stands_before(
    group: Group, path: str, written: str, before: str, expected: str
) -> None:
    assert written_at(Name(path, path, group, "text", written), before) == expected
