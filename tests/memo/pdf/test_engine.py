from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefer.errors import ExportError
from briefer.memo.pdf.engine import typeset
from briefer.paths import fonts_folder

WHEN = datetime(2022, 1, 15, tzinfo=UTC)
START = '#set document(title: "T")\n#set text(lang: "en", font: faces)\n'


def test_our_own_fonts_are_enough_for_latin_and_japanese() -> None:
    found = typeset(f'{START}#"Kishida Fumio, 岸田 文雄; 髙橋、﨑山: ¶8 – “€5”";', WHEN)
    assert found.borrowed == ()
    assert b"Carlito" in found.data
    assert b"BIZUDGothic" in found.data


def test_characters_that_only_the_machine_may_have_are_named() -> None:
    try:
        assert typeset(f'{START}#"한국";', WHEN).borrowed == ("한", "국")
    except ExportError as error:
        assert error.what == "no font on this machine has 한, 국"  # noqa: PT017 - either may be true


def test_a_character_that_no_font_has_is_refused_by_name() -> None:
    with pytest.raises(ExportError, match=r"no font on this machine has .*f1234"):
        typeset(f'{START}#"a\U000f1234b";', WHEN)


def test_markup_that_cannot_be_set_is_refused() -> None:
    with pytest.raises(ExportError, match="the PDF can't be set: unknown variable"):
        typeset(f"{START}#nothing-of-this-name", WHEN)


def test_no_file_outside_the_look_can_be_read() -> None:
    with pytest.raises(ExportError, match="the PDF can't be set"):
        typeset(f'{START}#read("../fonts/OFL.txt")', WHEN)


def test_the_fonts_ship_with_their_licence() -> None:
    licence = (fonts_folder() / "OFL.txt").read_text(encoding="utf-8")
    families = {path.name.partition("-")[0] for path in fonts_folder().glob("*.ttf")}
    assert families == {"Carlito", "BIZUDGothic"}
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "Carlito" in licence
    assert "BIZ UDGothic" in licence
