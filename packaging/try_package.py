"""Try a folder build outside the checkout: what it does at all. `make package` runs it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

PARTS = ("header", "footer", "footnotes")


def run(program: Path, home: Path, *arguments: str) -> str:
    """Run the build with a home of its own; stop with what it said when it fails."""
    environment = {
        "HOME": str(home),
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [str(program), *arguments],
        cwd=home,
        env={**environment, "XDG_RUNTIME_DIR": os.environ.get("XDG_RUNTIME_DIR", str(home))},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    if done.returncode:
        sys.exit(f"briefer {' '.join(arguments)} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def main(folder: Path) -> int:
    """Try the build in ``folder`` and say what was found."""
    program = folder.resolve() / "briefer"
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        print(run(program, home, "--version").strip())
        run(program, home, "export", "-o", "memo.docx")
        with zipfile.ZipFile(home / "memo.docx") as memo:
            names = memo.namelist()
        lacking = [part for part in PARTS if not any(part in Path(n).stem for n in names)]
        if lacking:
            sys.exit(f"the memo lacks {', '.join(lacking)}")
        run(program, home, "export", "-o", "memo.pdf")
        if not (home / "memo.pdf").read_bytes().startswith(b"%PDF"):
            sys.exit("the memo's PDF is none")
        run(program, home, "import", "memo.docx", "memo.pdf")
        run(program, home, "--exit-after-first-paint")
    for name in ("briefer_ja.qm", "qtbase_ja.qm"):
        if not any(folder.rglob(name)):
            sys.exit(f"the build can't speak Japanese: {name} is missing")
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    size = sum(file.stat().st_size for file in files)
    print(f"The build starts, exports, imports and opens its window; it takes {size / 1e6:.0f} MB.")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
