"""What tests of packaging need of a machine; where it lacks it, they are skipped, but in CI they fail."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sstwizard import __version__

DIST = Path(__file__).resolve().parents[2] / "dist"


def _miss(what: str) -> None:
    """Skip or fail a test for want of something."""
    (pytest.fail if "CI" in os.environ else pytest.skip)(what)


@pytest.fixture(scope="session")
def network() -> None:
    """A network with an index of packages."""
    look_up = ("--dry-run", "--ignore-installed", "--no-deps", "--no-cache-dir", "--retries=0", "--quiet", "olefile")
    command = [sys.executable, "-m", "pip", "install", *look_up]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        _miss(f"pip reaches no index of packages: {done.stderr.splitlines()[-1]}")


@pytest.fixture(scope="session")
def clean_debian() -> None:
    """The rights and the programs to make a clean Debian."""
    import fresh

    if missing := fresh.missing_rights():
        _miss(f"a clean Debian can't be made here: {missing}")
    if missing := " ".join(name for name in ("mmdebstrap", "mount") if not shutil.which(name)):
        _miss(f"a clean Debian can't be made here without {missing}")


@pytest.fixture
def wheel() -> Path:
    """The program's own wheel."""
    path = DIST / f"sst_wizard-{__version__}-py3-none-any.whl"
    if not path.is_file():
        _miss(f"{path.name} is missing: python -m build")
    return path
