"""The installer's pages, with the keyboard alone, on a Windows on which nothing has been installed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import build_installer

import test_installed
from small_setup import make_setup
from test_installed import setup as setup
from test_installed import windows as windows
from waiting import wait_for

if TYPE_CHECKING:
    from bare_windows import BareWindows

pytestmark = test_installed.pytestmark


def runs(windows: BareWindows, program: str) -> bool:
    """Say whether a program runs; tasklist shows 25 characters of its name."""
    return bool(re.search(rf"^{re.escape(program[:25])}", windows.run("tasklist").stdout, re.MULTILINE))


def traces(windows: BareWindows) -> tuple[list[str], set[str]]:
    """Return what an installation leaves, in the registry and among the files."""
    return test_installed.mentions(windows.registry()), windows.files()


def test_escape_on_the_first_page(windows: BareWindows, setup: Path) -> None:
    """Nothing has happened then, and the installer has gone."""
    before = traces(windows)
    with windows.running(str(setup)) as desk:
        assert runs(windows, setup.name)
        desk.press("Escape")
        wait_for(lambda: not runs(windows, setup.name), "the installer to go")
    assert traces(windows) == before


def test_from_the_first_page_to_the_program_and_out_again(windows: BareWindows, setup: Path) -> None:
    """A folder that cannot be is refused; the last page starts the program and adds it to PATH; all goes again."""
    folder = windows.drive / "Tools" / "SST Wizard"
    with windows.running(str(setup)) as desk:
        desk.press("Return")  # only for me
        desk.insist("ctrl+a", r"Q:\SST Wizard")
        desk.press("Return", "Return")  # the message, and its OK
        desk.insist("ctrl+a", windows.path(folder))
        desk.press("Return")
        wait_for(lambda: test_installed.start_menu(windows) == ["SST Wizard.lnk"], "the Start menu entry")
        desk.rest()
        desk.press("alt+c")  # the command line, to PATH

        def is_started() -> bool:
            desk.press("Return")
            return runs(windows, "SST Wizard.exe")

        wait_for(is_started, "the program to start")
    registry = windows.registry()
    assert registry[test_installed.UNINSTALL]["InstallLocation"] == windows.path(folder)
    assert windows.path(folder) in registry[r"HKCU\Environment"]["Path"]
    uninstaller, own = windows.path(folder / "Uninstall.exe"), f"_?={windows.path(folder)}"
    assert registry[test_installed.UNINSTALL]["UninstallString"] == f'"{uninstaller}" {own}'
    with windows.running(uninstaller, *own.split(" ")) as desk:
        desk.press("Return")
        wait_for(lambda: not (folder / "SST Wizard.exe").exists(), "the program to go")
        desk.rest()
        desk.press("Return")  # its last page stays until it is read
    assert [each.name for each in folder.iterdir()] == ["Uninstall.exe"]
    assert test_installed.mentions(windows.registry()) == []
    assert test_installed.start_menu(windows) == []


def test_the_same_again(tmp_path: Path, setup: Path) -> None:
    """Two builds from one folder are the same, byte by byte."""
    first = make_setup(tmp_path, "1.2.3", "_internal/part.dll")
    second = build_installer.build(tmp_path / "SSTWizard", version="1.2.3", target=tmp_path / "second.exe")
    assert first.read_bytes() == second.read_bytes()
