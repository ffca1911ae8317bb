"""Comments of a draft: what is missing and where it is filled, and what reviewers noted."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct, field

from briefer.memo.blocks import Comment, Gap
from briefer.memo.inlines import gap_text, is_wide
from briefer.memo.word.styles import StyleSheet
from briefer.memo.word.xml import HEAD, NAMESPACES, escaped, run, text_xml

_OURS = "Briefer"  # says what is missing
_NAMELESS = "Reviewer"
_MOST_INITIALS = 3
# Far from the numbers of notes: LibreOffice 7.4 shows a note without its text where a
# comment before it has its number.
_FIRST = 1_000_000


class Comments(Struct):
    """Number the comments of one file; ``when`` dates them, so that its bytes stay the same."""

    styles: StyleSheet
    when: str
    found: list[Comment] = field(default_factory=list)

    def on_gaps(self, content: str, gaps: Iterable[Gap]) -> str:
        """Comment on runs what is missing there."""
        said = (f"{gap_text(gap).strip('[]')}.\n{gap.fix}".strip() for gap in gaps)
        return self.on(content, tuple(Comment(_OURS, text) for text in said))

    def on(self, content: str, comments: Iterable[Comment]) -> str:
        """Put comments around runs, the first the innermost."""
        for comment in comments:
            number = _FIRST + len(self.found)
            self.found.append(comment)
            mark = run(
                f'<w:commentReference w:id="{number}"/>', self.styles.character("comment-mark")
            )
            content = (
                f'<w:commentRangeStart w:id="{number}"/>{content}'
                f'<w:commentRangeEnd w:id="{number}"/>{mark}'
            )
        return content

    def xml(self) -> str:
        """Write the comments part."""
        parts = (
            self._comment(number, comment) for number, comment in enumerate(self.found, _FIRST)
        )
        return f"{HEAD}<w:comments {NAMESPACES}>{''.join(parts)}</w:comments>"

    def _comment(self, number: int, comment: Comment) -> str:
        by = comment.by.strip() or _NAMELESS
        style = self.styles.paragraph("comment")
        lines = [line for line in comment.text.splitlines() if line.strip()] or [""]
        mark = run("<w:annotationRef/>", self.styles.character("comment-mark"))
        paragraphs = (
            f"<w:p><w:pPr>{style}</w:pPr>{'' if place else mark}{run(text_xml(line))}</w:p>"
            for place, line in enumerate(lines)
        )
        return (
            f'<w:comment w:id="{number}" w:author="{escaped(by)}" w:date="{self.when}" '
            f'w:initials="{escaped(_initials(by))}">{"".join(paragraphs)}</w:comment>'
        )


def _initials(name: str) -> str:
    """Take the first letters of a name's words; of one without spaces its first sign."""
    letters = [word[0] for word in name.split() if word[0].isalnum() or is_wide(word[0])]
    return "".join(letters[:_MOST_INITIALS]).upper() or name[0]
