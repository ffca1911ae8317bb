"""What a filled template wrote is parted at its headings and tabs, and each part is named."""

from __future__ import annotations

from briefer.memo.blocks import TabStart
from briefer.memo.printed import Placed, Registry
from briefer.memo.section_order import arrange, key_mark, parted


def paths(text: str, registry: Registry | None = None) -> list[str]:
    return [part.path for part in parted(text, registry or Registry()).walk()][1:]


def test_a_name_is_the_templates_own_words_without_what_is_in_brackets() -> None:
    registry = Registry()
    side = registry.mark("U.S.")
    assert paths(f"## {side} objectives (proposed)", registry) == ["objectives"]


def test_where_all_is_printed_it_is_what_is_printed() -> None:
    registry = Registry()
    assert paths(f"## {registry.mark('5G networks')}", registry) == ["5g-networks"]


def test_a_name_that_the_template_gives_stands_before_all() -> None:
    assert paths(f"## Anything{key_mark('Of its own')}") == ["of-its-own"]


def test_what_stands_in_a_section_is_named_with_it() -> None:
    registry = Registry()
    tab = registry.mark(Placed(TabStart("A", "Background", "tab-a")))
    text = f"# Memo\n## One\n### In it\n{tab}\n### In the tab\n## Above"
    assert paths(text, registry) == [
        "", "one", "one/in-it", "tabs/background", "tabs/background/in-the-tab",
        "tabs/background/above",
    ]  # fmt: skip


def test_every_line_is_written_again_in_the_order_that_is_wanted() -> None:
    text = "before\n## A\none\n\n## B\n\n::: note\n# no heading\n:::\n::: clearance\nC\n:::\nend"
    whole = parted(text, Registry())
    assert "\n".join(whole.written(keyed=False)) == text
    arrange(whole, ("b", "a"))
    assert sorted(whole.written(keyed=False)) == sorted(text.split("\n"))
    assert "\n".join(whole.written(keyed=False)).startswith("before\n## B\n\n::: note")
    assert "\n".join(whole.written(keyed=False)).endswith("one\n\n::: clearance\nC\n:::\nend")
