"""The HTML writer: one file that needs no other."""

from __future__ import annotations

import re

from briefer.memo.blocks import Group, Memo
from briefer.memo.html_parts import HtmlWriter, escaped, page_heading
from briefer.memo.inlines import about_text, marking_text, stage_text
from briefer.memo.running import page_words
from briefer.memo.styling import PAPERS, PRINTED_CSS

_SIGN = re.compile(r"[^ 0-9A-Za-z]")


def write_html(memo: Memo) -> str:
    """Write a memo as one accessible HTML file with its footnotes and print styles."""
    writer = HtmlWriter(memo)
    body = writer.blocks(memo.blocks)
    marking, stage = _banner(marking_text(memo)), _banner(stage_text(memo))
    stands_first = any(isinstance(each, Group) and each.role == "marking" for each in memo.blocks)
    opening = stage if stands_first else marking + stage
    skip = f'<a class="skip" href="#_memo">{escaped(writer.words.skip)}</a>\n'
    return (
        f'<!DOCTYPE html>\n<html lang="{escaped(memo.language)}">\n{_head(memo)}<body>\n{skip}'
        f'<header>{opening}</header>\n<main id="_memo" tabindex="-1">\n'
        f"{body}{writer.notes_html()}</main>\n"
        f'<footer><p class="about">{escaped(about_text(memo))}</p>{marking}{stage}</footer>\n'
        "</body>\n</html>\n"
    )


def _banner(text: str) -> str:
    return f'<p class="page-marking">{escaped(text)}</p>' if text else ""


def _head(memo: Memo) -> str:
    style = f"\n{_page_css(memo)}{PRINTED_CSS}"
    told = {
        "viewport": "width=device-width, initial-scale=1",
        "color-scheme": "light dark",
        "referrer": "no-referrer",
        "author": memo.author,
        "description": memo.subject,
        "keywords": ", ".join(memo.keywords),
        "dcterms.date": memo.date,
    }
    meta = "".join(
        f'<meta name="{name}" content="{escaped(text)}">\n' for name, text in told.items() if text
    )
    return (
        f'<head>\n<meta charset="utf-8">\n{_policy(style)}'
        f"<title>{escaped(page_heading(memo))}</title>\n{meta}<style>{style}</style>\n</head>\n"
    )


def _policy(style: str) -> str:
    """Forbid the page everything but its own style sheet: it asks for nothing anywhere.

    See https://www.w3.org/TR/CSP3/ on hashes of inline styles.
    """
    from base64 import b64encode
    from hashlib import sha256

    digest = b64encode(sha256(style.encode()).digest()).decode("ascii")
    rules = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return f'<meta http-equiv="Content-Security-Policy" content="{rules}">\n'


def _page_css(memo: Memo) -> str:
    """Set the paper, and what stands on every sheet where a browser prints it."""
    before, between = page_words(memo.language)
    pages = f"{_css_text(before)} counter(page) {_css_text(between)} counter(pages)"
    marking = _css_text(" · ".join(text for text in (marking_text(memo), stage_text(memo)) if text))
    boxes = {"top-center": marking, "bottom-center": marking}
    boxes |= {"bottom-left": _css_text(memo.footer), "bottom-right": pages}
    set_boxes = "".join(f"  @{place} {{ content: {text}; }}\n" for place, text in boxes.items())
    return f"@page {{ size: {PAPERS[memo.paper]};\n{set_boxes}}}\n"


def _css_text(text: str) -> str:
    """Write a string of CSS in which no sign can end it, nor the style sheet."""
    written = _SIGN.sub(lambda sign: f"\\{ord(sign[0]):x} ", text)
    return f'"{written}"'
