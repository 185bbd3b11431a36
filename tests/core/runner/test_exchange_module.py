from __future__ import annotations

from pathlib import Path

import pytest

from sstwizard.core.runner import exchange_module


def put(folder: Path, version: str, manifest: str = "ExchangeOnlineManagement.psd1") -> None:
    """Put a module of a version into a folder of modules."""
    place = folder / "ExchangeOnlineManagement" / version
    place.mkdir(parents=True)
    (place / manifest).touch()


@pytest.mark.parametrize(
    ("version", "newest"),
    [((7, 6, 0), "3.10.1"), ((7, 5, 4), "3.9.2"), ((7, 4, 2), "3.9.2"), ((5, 1, 26100), "3.10.1")],
)
def test_each_powershell_gets_the_newest_that_it_loads(version: tuple[int, ...], newest: str, tmp_path: Path) -> None:
    """7.4 loads no version after 3.9.2, and versions count as numbers, over all folders."""
    for folder, held in (("a", "3.9.2"), ("b", "3.10.1"), ("b", "3.9.0"), ("a", "3.2.0")):
        put(tmp_path / folder, held)
    folders = [tmp_path / "none", tmp_path / "a", tmp_path / "b"]
    assert exchange_module.newest_in(folders, version) == newest


@pytest.mark.parametrize(("version", "found"), [("3.2.0", "3.2.0"), ("3.1.9", ""), ("3.1.0", ""), ("2.0.5", "")])
def test_what_is_too_old_is_left_out(version: str, found: str, tmp_path: Path) -> None:
    """Before 3.2.0 the module can't sign out of one connection of several."""
    put(tmp_path, version)
    assert exchange_module.newest_in([tmp_path], (5, 1)) == found


@pytest.mark.parametrize(("version", "found"), [("3.9.2", "3.9.2"), ("3.9.3", ""), ("3.10.0", "")])
def test_what_7_4_does_not_load_is_left_out(version: str, found: str, tmp_path: Path) -> None:
    """3.9.2 is the last version for 7.4."""
    put(tmp_path, version)
    assert exchange_module.newest_in([tmp_path], (7, 4)) == found


def test_what_is_no_module_is_left_out(tmp_path: Path) -> None:
    """A folder of another name, one without the module's manifest, and a file count for nothing."""
    put(tmp_path, "backup of 3.9.2")
    put(tmp_path, "3.9.2", "readme.txt")
    (tmp_path / "ExchangeOnlineManagement" / "3.9.1").touch()
    assert exchange_module.newest_in([tmp_path], (7, 6)) == ""
