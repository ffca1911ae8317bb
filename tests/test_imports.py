"""What is light stays light: nothing heavy is imported before it is needed."""

from __future__ import annotations

import subprocess
import sys

_HEAVY = ("PySide6", "docx", "jinja2", "markdown", "pygit2", "lxml", "yaml", "pypdfium2")


def _imported_by(code: str) -> set[str]:
    asked = f"{code}\nimport sys\nprint(*[m for m in {_HEAVY!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split()) if done.stdout.strip() else set()


def test_the_version_needs_neither_qt_nor_word() -> None:
    code = "import contextlib\nfrom briefer.cli import main\n"
    code += "with contextlib.suppress(SystemExit):\n    main(['--version'])"
    assert _imported_by(code) == set()


def test_writing_a_memo_needs_no_library_that_reads_anybodys_word_file() -> None:
    code = (
        "from briefer.memo.blocks import Memo\nfrom briefer.memo.word.document import write_word\n"
    )
    code += "write_word(Memo('A memo', ()))"
    assert _imported_by(code) == {"lxml"}
