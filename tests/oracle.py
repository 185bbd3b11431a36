"""Asks another implementation of Windows' stores, the crypt32.dll of the system itself, what is in a file."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest


def thumbprints(shared: Path, file: Path) -> tuple[str, ...]:
    """Return the thumbprints of an .sst's certificates in the order in which crypt32 lists them."""
    if sys.platform != "win32":
        pytest.skip("crypt32.dll is Windows' own")
    oracle = shared / "tools" / "crypt32_oracle.py"
    command = [sys.executable, str(oracle), "load", str(file), "--json"]
    run = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8")
    answer = json.loads(run.stdout)
    assert answer["by_file"]["ok"], answer["by_file"]
    assert answer["by_file"] == answer["by_blob"] == answer["by_query"]
    return tuple(item["sha1"] for item in answer["by_file"]["items"] if item["kind"] == "cert")
