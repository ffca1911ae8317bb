"""The bytes of a text, in whichever of the usual encodings they are."""

from __future__ import annotations

import codecs
import unicodedata

from briefer.sources.document import UnreadableDocument

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Encodings that a page or a file may claim, by Python's name; any other is not believed.
_KNOWN = frozenset(
    {"utf-8", "ascii", "cp932", "shift_jis", "euc_jp", "iso2022_jp", "cp1252", "iso8859-1"}
    | {"iso8859-15", "gb2312", "gbk", "gb18030", "big5", "euc_kr", "utf-16", "cp1251", "koi8-r"}
)
_JAPANESE = ("cp932", "euc_jp")
_SAMPLE = 20_000  # characters that a guess is judged by
_FIX = "Save it as UTF-8, then import it again"


def decoded(data: bytes, name: str, stated: str = "") -> str:
    """Decode a text file; raise UnreadableDocument for what is no text or of no known encoding.

    A byte order mark decides, then UTF-8 where all bytes are so, then what the file states
    of itself, then the encodings of Japanese and Western systems, where the result reads
    like text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding, name)
    if b"\0" in data:
        what = "the file holds bytes that are no text"
        raise UnreadableDocument(what, where=name, fix="Choose a text, Word, HTML or PDF file")
    if b"\x1b$" in data or b"\x1b(" in data:
        return _strictly(data, "iso2022_jp", name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data, name, stated)


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        what = f"the text is damaged at byte {error.start:,}: it is not {encoding} throughout"
        raise UnreadableDocument(what, where=name, fix=_FIX) from None


def _guessed(data: bytes, name: str, stated: str) -> str:
    known = _known(stated)
    for encoding in ([known] if known else []) + [*_JAPANESE, "cp1252"]:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding == known or _reads_like_text(text, japanese=encoding in _JAPANESE):
            return text
    what = "the text is in an encoding that can't be told for sure"
    raise UnreadableDocument(what, where=name, fix=_FIX)


def _known(stated: str) -> str:
    try:
        name = codecs.lookup(stated).name if stated else ""
    except LookupError:
        return ""
    return name if name in _KNOWN else ""


def _reads_like_text(text: str, *, japanese: bool) -> bool:
    """Judge by the characters beyond ASCII: kana among the Japanese, few among the Western."""
    sample = text[:_SAMPLE]
    beyond = [char for char in sample if not char.isascii()]
    if any(unicodedata.category(char) in ("Cn", "Co") for char in beyond):
        return False
    if not japanese:
        controls = sum(unicodedata.category(char) == "Cc" and char > "\x7f" for char in beyond)
        return not controls and len(beyond) <= len(sample) * 0.3
    kana = sum("\u3040" <= char <= "\u30ff" for char in beyond)
    half_width = sum("\uff61" <= char <= "\uff9f" for char in beyond)
    return kana > len(beyond) * 0.1 and half_width < len(beyond) * 0.2
