"""The wheels that a release is made of and tried with, and those that Linux needs without network."""

from __future__ import annotations

import hashlib
import re
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

if sys.platform != "linux":
    pytest.skip("about files that are the same on every system; Linux has what reads them", allow_module_level=True)

import release_pins

CHECKOUT = Path(__file__).resolve().parents[2]

PINS = re.compile(r"([\w.-]+)==([\w.]+)(?: --hash=sha256:[0-9a-f]{64})+")


def pins(name: str) -> dict[str, str]:
    """Return the versions in a list of pins by the packages' names; each line names its wheels by their SHA-256."""
    lines = (CHECKOUT / "packaging" / name).read_text(encoding="utf-8").splitlines()
    found = [PINS.fullmatch(line) for line in lines if line and not line.startswith("#")]
    assert all(found)
    return {match[1]: match[2] for match in found if match}


def tried() -> dict[str, str]:
    """Return the versions that the programs are made of under Wine."""
    lines = (CHECKOUT / "packaging" / "windows-bundle.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split("==") for line in lines if line and not line.startswith("#"))


def unlike(requirements: list[str], pinned: dict[str, str]) -> list[str]:
    """Return the requirements on Windows that a list of pins does not meet."""
    on = {"sys_platform": "win32", "python_version": "3.13"}
    wanted = [each for each in map(Requirement, requirements) if each.marker is None or each.marker.evaluate(on)]
    return [str(each) for each in wanted if not each.specifier.contains(pinned[each.name])]


def test_pins_are_what_the_project_asks_for() -> None:
    """The programs have each dependency of the project; those of the test group, and no others, are for tests alone."""
    pyproject = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    release, tests = pins("windows-release.txt"), pins("windows-release-tests.txt")
    assert unlike(pyproject["project"]["dependencies"], tried()) == []
    assert unlike(pyproject["dependency-groups"]["test"], tests) == []
    assert release.keys().isdisjoint(tests)


def test_release_is_made_of_exact_wheels() -> None:
    """A release has the versions that are tried under Wine, as are tests, but for Qt: there it has the newer one."""
    release, wine = pins("windows-release.txt"), tried()
    assert release.keys() == wine.keys()
    assert {name for name in wine if release[name] != wine[name]} <= {"PySide6-Essentials", "shiboken6"}
    newer, older = (Version(each["PySide6-Essentials"]) for each in (release, wine))
    assert newer >= older
    assert release["shiboken6"] == release["PySide6-Essentials"]
    recipe = (CHECKOUT / "packaging" / "wine.py").read_text(encoding="utf-8")
    assert re.findall(r'"PySide6-Essentials==([\d.]+)"', recipe) == [str(older)]


def test_hashes_are_written_behind_the_pins() -> None:
    """Each pin gets the hashes of its wheels, instead of those it has; other lines stay."""
    asked = []

    def find(pins: list[str]) -> dict[str, list[str]]:
        asked.extend(pins)
        return {"pyside6-essentials": ["a" * 64], "typing-extensions": ["b" * 64, "c" * 64]}

    text = f"# What it is\nPySide6-Essentials==6.12.0 --hash=sha256:{'0' * 64}\n\ntyping_extensions==4.16.0\n"
    written = release_pins.with_hashes(text, find)
    assert asked == ["PySide6-Essentials==6.12.0", "typing_extensions==4.16.0"]
    assert written == (
        f"# What it is\nPySide6-Essentials==6.12.0 --hash=sha256:{'a' * 64}\n\n"
        f"typing_extensions==4.16.0 --hash=sha256:{'b' * 64} --hash=sha256:{'c' * 64}\n"
    )


def test_a_release_lists_its_own_wheel(tmp_path: Path) -> None:
    """With its hash, before all that it needs."""
    wheel = tmp_path / "sst_wizard-1.2.0-py3-none-any.whl"
    wheel.write_bytes(b"PK a wheel")
    written = release_pins.with_wheel("olefile==0.47\n", wheel)
    assert written == f"sst-wizard==1.2.0 --hash=sha256:{hashlib.sha256(b'PK a wheel').hexdigest()}\nolefile==0.47\n"


def test_linux_has_the_versions_of_windows() -> None:
    """But for Qt, and what Windows does without."""
    listed, windows = pins("requirements-linux.txt"), pins("windows-release.txt")
    others = {name for name, version in listed.items() if windows.get(name) != version}
    assert others - {"PySide6-Essentials", "shiboken6"} == {"pycparser", "typing-extensions"}


@pytest.mark.usefixtures("network")
def test_linux_has_what_each_python_needs() -> None:
    """Nothing is missing in the list, and nothing is superfluous."""
    release_pins.check_names(release_pins.LINUX)


@pytest.mark.usefixtures("network")
def test_what_is_missing_or_superfluous_is_named(tmp_path: Path) -> None:
    """Also a package that only older Pythons need, which are not here."""
    pins = tmp_path / "pins.txt"
    text = release_pins.LINUX.read_text(encoding="utf-8")
    assert "\ntyping-extensions==" in text
    pins.write_text(re.sub("\ntyping-extensions==.*", "\ncolorama==0.4.6", text), encoding="utf-8")
    with pytest.raises(SystemExit) as stopped:
        release_pins.check_names(pins)
    said = "pins.txt is not what the project needs: remove colorama; add typing-extensions (for Python 3.11, 3.12)."
    assert str(stopped.value) == said
