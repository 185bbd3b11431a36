"""The versions that the Windows programs are made of."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

CHECKOUT = Path(__file__).resolve().parents[2]
WINDOWS = {"sys_platform": "win32", "python_version": "3.13"}


def test_pins_are_what_the_project_asks_for() -> None:
    """windows-bundle.txt pins each dependency of the project on Windows, at a version that pyproject.toml allows."""
    lines = (CHECKOUT / "packaging" / "windows-bundle.txt").read_text(encoding="utf-8").splitlines()
    pins = dict(line.split("==") for line in lines if line and not line.startswith("#"))
    pyproject = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [Requirement(each) for each in pyproject["project"]["dependencies"]]
    for each in wanted:
        if each.marker is None or each.marker.evaluate(WINDOWS):
            assert each.specifier.contains(pins[each.name]), f"{each} is pinned to {pins[each.name]}"


def test_both_windows_have_the_same_qt() -> None:
    """Tests under Wine run with the Qt that is in the programs."""
    recipe = (CHECKOUT / "packaging" / "wine.py").read_text(encoding="utf-8")
    bundle = (CHECKOUT / "packaging" / "windows-bundle.txt").read_text(encoding="utf-8")
    (version,) = re.findall(r'"PySide6-Essentials==([\d.]+)"', recipe)
    assert f"PySide6-Essentials=={version}\n" in bundle
