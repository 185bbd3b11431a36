"""The self-test of an installed program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
def test_nothing_is_left(tmp_path: Path) -> None:
    """It succeeds, and deletes what it has put into the folder for temporary files."""
    own = {name: str(tmp_path) for name in ("TMPDIR", "TMP", "TEMP")} | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "sstwizard", "--self-test"]
    done = subprocess.run(command, env=os.environ | own, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert list(tmp_path.iterdir()) == []
