"""A wheel in an empty environment outside the checkout exports a memo."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def briefer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and install it; its dependencies are lent by this environment."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    subprocess.run([*build, str(ROOT)], check=True, capture_output=True)
    [wheel] = folder.glob("*.whl")
    environment = folder / "environment"
    venv.create(environment, with_pip=False)
    packages = next(environment.glob("lib/python*/site-packages"))
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(packages)
    lent = Path(next(p for p in sys.path if p.endswith("site-packages")))
    for package in lent.iterdir():
        if "briefer" not in package.name.lower() and not package.name.endswith(".pth"):
            target = packages / package.name
            if not target.exists():
                target.symlink_to(package)
    return environment / "bin" / "python"


def test_the_wheel_brings_the_windows_japanese(briefer: Path) -> None:
    [shipped] = briefer.parents[1].glob("lib/python*/site-packages/briefer/_shipped")
    assert (shipped / "assets" / "translations" / "briefer_ja.qm").is_file()


def test_the_wheel_exports_a_memo_by_itself(briefer: Path, tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    code = "import briefer, sys; from briefer.cli import main; print(briefer.__file__);"
    code += "sys.exit(main(['export', '-o', 'memo.docx']))"
    done = subprocess.run(
        [str(briefer), "-c", code],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert str(ROOT) not in done.stdout.splitlines()[0]
    with zipfile.ZipFile(tmp_path / "memo.docx") as memo:
        assert "word/footnotes.xml" in memo.namelist()
