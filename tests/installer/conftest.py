"""What the tests of the installer share: a Windows, and installers of small programs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import test_installed
from small_setup import DONE, make_setup
from test_installed import program_folder
from test_installed import windows as windows

if TYPE_CHECKING:
    from bare_windows import BareWindows


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Those that install something are slow, and need Wine."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent) and "windows" in getattr(item, "fixturenames", ()):
            for mark in test_installed.pytestmark:
                item.add_marker(mark)


@pytest.fixture(scope="session")
def setup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An installer of small programs."""
    return make_setup(tmp_path_factory.mktemp("setup"))


@pytest.fixture(scope="session")
def old_setup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The installer of an older version, with a file that the present one no longer has."""
    return make_setup(tmp_path_factory.mktemp("old"), "0.0.9", "_internal/no longer/there.dll")


@pytest.fixture
def nothing_installed(windows: BareWindows) -> Iterator[None]:
    """What a test has installed goes after it."""
    yield
    for folder in (program_folder(windows), windows.drive / "Program Files" / "SST Wizard"):
        if (folder / "Uninstall.exe").exists():
            assert windows.uninstall(folder) == DONE
