"""The installer's and the uninstaller's switches, exit codes and logs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import build_installer
import pytest

from small_setup import (
    DISK_FULL,
    DONE,
    DOWNGRADE,
    IN_USE,
    NO_RIGHTS,
    OTHER,
    USAGE,
    make_setup,
    own_folder,
    read_log,
    run_with_log,
)
from sstwizard import __version__
from test_installed import UNINSTALL, program_folder, start_menu
from waiting import wait_for

if TYPE_CHECKING:
    from bare_windows import BareWindows

pytestmark = pytest.mark.usefixtures("nothing_installed")


def test_downgrade(windows: BareWindows, old_setup: Path, setup: Path) -> None:
    """A silent setup replaces a newer version only if it is told to."""
    assert windows.run(setup, "/S").returncode == DONE
    code, log = run_with_log(windows, old_setup, "")
    assert (code, "which is newer than 0.0.9" in log) == (DOWNGRADE, True)
    assert windows.registry()[UNINSTALL]["DisplayVersion"] == __version__
    assert windows.run(old_setup, "/S", "/FORCE").returncode == DONE
    assert windows.registry()[UNINSTALL]["DisplayVersion"] == "0.0.9"


@pytest.mark.parametrize(
    "line", [r'"/D=C:\Our Tools\SST"', r'/D="C:\Our Tools\SST"', r"/D=C:\Our Tools\SST", r'"/D=C:\Our Tools\SST\\"']
)
def test_folder_with_and_without_quotes(windows: BareWindows, setup: Path, line: str) -> None:
    """It goes where /D= says, or nowhere."""
    folder = windows.drive / "Our Tools" / "SST"
    code, _ = run_with_log(windows, setup, line)
    assert (code, folder.exists()) in {(DONE, True), (USAGE, False)}
    assert not program_folder(windows).exists()
    if folder.exists():
        assert windows.registry()[UNINSTALL]["InstallLocation"] == r"C:\Our Tools\SST"
        assert windows.uninstall(folder) == DONE


@pytest.mark.parametrize("folder", ["SST", r"Q:\SST", "C:\\"])
def test_folders_that_cannot_be(windows: BareWindows, setup: Path, folder: str) -> None:
    """Exit code 2 and a sentence in the log, and nothing goes elsewhere instead."""
    before = windows.files()
    for words in (f"/D={folder}", f'"/D={folder}"'):
        code, log = run_with_log(windows, setup, words)
        assert (code, "does not exist and can't be created" in log) == (USAGE, True)
    assert windows.files() == before


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("/SILENT", "/SILENT"),
        ("/VERYSILENT /ALLUSERS", "/VERYSILENT"),
        ("now", "now"),
        ("/ALLUSERS /CURRENTUSER", "/ALLUSERS/CURRENTUSER"),
    ],
)
def test_unknown_switches(windows: BareWindows, setup: Path, words: str, named: str) -> None:
    """Exit code 2, and the log names the switch."""
    code, log = run_with_log(windows, setup, words)
    assert (code, f"The switch {named} is unknown" in log) == (USAGE, True)
    assert start_menu(windows) == []


def test_small_letters(windows: BareWindows, setup: Path) -> None:
    """Switches are understood in small letters too."""
    assert windows.run(setup, "/s", "/currentuser", r"/d=C:\Small").returncode == DONE
    assert (windows.drive / "Small" / "SST Wizard.exe").exists()
    assert windows.uninstall(windows.drive / "Small") == DONE


def test_the_uninstaller_knows_its_switches(windows: BareWindows, setup: Path) -> None:
    """It refuses others, and removes nothing then."""
    assert windows.run(setup, "/S").returncode == DONE
    folder = program_folder(windows)
    code, log = run_with_log(windows, folder / "Uninstall.exe", f"/ALLUSERS {own_folder(windows, folder)}")
    assert (code, "The switch /ALLUSERS is unknown" in log) == (USAGE, True)
    assert (folder / "SST Wizard.exe").exists()


def test_the_own_folder_in_quotes(windows: BareWindows, setup: Path) -> None:
    """NSIS would not wait then: it is refused, by a sentence in the log, and nothing is removed."""
    assert windows.run(setup, "/S").returncode == DONE
    folder, log = program_folder(windows), windows.drive / "quoted.log"
    own, uninstaller = own_folder(windows, folder), windows.path(folder / "Uninstall.exe")
    assert windows.run_line(rf'"{uninstaller}" /S /LOG=C:\{log.name} "{own}"') == DONE  # NSIS has started a copy
    wait_for(lambda: log.exists() and "Exit code" in read_log(log), "the copy to end")
    assert f"\nThe switch {own} is unknown or can't be used here." in read_log(log)
    assert read_log(log).endswith("\nExit code 2\n")
    assert (folder / "SST Wizard.exe").exists()
    log.unlink()


def test_a_log_of_both(windows: BareWindows, setup: Path) -> None:
    """Lines are added; the last says the exit code."""
    log, folder = windows.drive / "both.log", program_folder(windows)
    assert windows.run(setup, "/S", r"/LOG=C:\both.log").returncode == DONE
    uninstaller = windows.path(folder / "Uninstall.exe")
    assert windows.run_line(rf'"{uninstaller}" /S "/LOG=C:\both.log" {own_folder(windows, folder)}') == DONE
    lines = read_log(log).splitlines()
    assert [line for line in lines if line.startswith("Exit code")] == ["Exit code 0"] * 2
    assert lines[0].startswith(f"SST Wizard {__version__}: ")
    assert f"Copying to {windows.path(folder)}" in lines
    assert f"Deleting {windows.path(folder)}" in lines
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", log.read_bytes().decode("utf-16")[:19])
    log.unlink()


def test_a_log_that_cannot_be(windows: BareWindows, setup: Path) -> None:
    """Exit code 2, and nothing is installed."""
    assert windows.run(setup, "/S", r"/LOG=C:\no such folder\setup.log").returncode == USAGE
    assert not program_folder(windows).exists()


def test_help(windows: BareWindows, setup: Path) -> None:
    """`/?` shows the switches, in a window or in the log, and installs nothing."""
    code, log = run_with_log(windows, setup, "/?")
    assert code == DONE
    for switch in ("/S", "/ALLUSERS", "/CURRENTUSER", "/D=", "/PATH", "/CER", "/FORCE", "/CLOSE", "/LOG=", "/?"):
        assert re.search(rf"^{re.escape(switch)}", log, re.MULTILINE)
    for each in (DONE, 1, USAGE, NO_RIGHTS, DISK_FULL, DOWNGRADE, OTHER, IN_USE):
        assert re.search(rf"\b{each} \w", log)
    with windows.running(str(setup), "/?") as desk:
        desk.press("Return")
    assert not program_folder(windows).exists()


def test_without_rights(windows: BareWindows, setup: Path) -> None:
    """A folder that nobody may write to: exit code 4."""
    code, log = run_with_log(windows, setup, r"/D=Z:\proc\SST Wizard")
    assert (code, "Nothing can be written to" in log) == (NO_RIGHTS, True)
    assert UNINSTALL not in windows.registry()


def test_without_space(windows: BareWindows, setup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two terabytes do not fit: exit code 5, and the installed version is untouched."""
    definitions = build_installer.definitions
    monkeypatch.setattr(
        build_installer, "definitions", lambda *arguments: definitions(*arguments) | {"SIZE": str(2**31 - 1)}
    )
    huge = make_setup(tmp_path)
    assert windows.run(setup, "/S").returncode == DONE
    files = windows.files()
    code, log = run_with_log(windows, huge, "")
    assert (code, "too little free space" in log) == (DISK_FULL, True)
    assert windows.files() == files


def test_an_old_windows(windows: BareWindows, setup: Path) -> None:
    """Windows 8.1: exit code 7, and a sentence that says what is needed."""
    version = ("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/f", "/d")
    windows.run(*version, "win81")
    code, log = run_with_log(windows, setup, "")
    windows.run(*version, "win10")
    assert (code, "needs Windows 10, version 1809" in log) == (OTHER, True)
    assert not program_folder(windows).exists()
