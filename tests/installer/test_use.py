"""Programs that are running, and installations for one and for everyone side by side."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from small_setup import DONE, IN_USE, OLDER, PROGRAMS, make_setup, own_folder, run_with_log
from test_installed import UNINSTALL, program_folder, start_menu

if TYPE_CHECKING:
    from bare_windows import BareWindows

pytestmark = pytest.mark.usefixtures("nothing_installed")
EVERYONES = UNINSTALL.replace("HKCU", "HKLM")
EVENT_SOURCE = r"\eventlog\application\sst wizard"


@pytest.fixture(scope="module")
def busy_setup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An installer of a program whose window stays open when it is asked to close."""
    return make_setup(tmp_path_factory.mktemp("busy"), STAYS="1")


@pytest.fixture(scope="module")
def older_setup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The installer of a version whose programs were called otherwise."""
    return make_setup(tmp_path_factory.mktemp("older"), "0.0.9", programs=OLDER)


def test_in_use(windows: BareWindows, setup: Path) -> None:
    """Setup and uninstaller end with 1618 while the program runs, and the log says where it does."""
    assert windows.run(setup, "/S").returncode == DONE
    folder = program_folder(windows)
    with windows.running(windows.path(folder / "SST Wizard.exe")):
        files = windows.files()
        for program, words in ((setup, ""), (folder / "Uninstall.exe", own_folder(windows, folder))):
            code, log = run_with_log(windows, program, words)
            assert code == IN_USE
            assert re.search(r"^SST Wizard.exe runs in session \d+ \(user: \w+\)$", log, re.MULTILINE)
            assert "SST Wizard is running" in log
            assert "another session" not in log
        assert windows.files() == files
    assert UNINSTALL in windows.registry()


@pytest.mark.parametrize("name", PROGRAMS)
def test_close(windows: BareWindows, setup: Path, name: str) -> None:
    """`/CLOSE` asks the windows of both programs to close, for an upgrade and for the uninstallation."""
    assert windows.run(setup, "/S").returncode == DONE
    folder = program_folder(windows)
    program = windows.path(folder / name)
    with windows.running(program):
        assert windows.run(setup, "/S", "/CLOSE").returncode == DONE
    with windows.running(program):
        words = f"/CLOSE {own_folder(windows, folder)}"
        assert run_with_log(windows, folder / "Uninstall.exe", words)[0] == DONE


@pytest.mark.parametrize("name", OLDER)
def test_close_for_an_upgrade_from_the_older_names(
    windows: BareWindows, setup: Path, older_setup: Path, name: str
) -> None:
    """The log names the program that runs, and `/CLOSE` asks its windows, by whichever it has opened them."""
    assert windows.run(older_setup, "/S").returncode == DONE
    with windows.running(windows.path(program_folder(windows) / name)):
        code, log = run_with_log(windows, setup, "")
        assert (code, f"\n{name} runs in session" in log) == (IN_USE, True)
        assert windows.run(setup, "/S", "/CLOSE").returncode == DONE


def test_close_keeps_what_is_open_elsewhere(windows: BareWindows, setup: Path) -> None:
    """A program that runs from another folder is not asked to close."""
    assert windows.run(setup, "/S").returncode == DONE
    other = windows.drive / "Portable" / "SST Wizard.exe"
    other.parent.mkdir()
    other.write_bytes((program_folder(windows) / "SST Wizard.exe").read_bytes())
    with windows.running(windows.path(other)) as desk:
        assert windows.run(setup, "/S", "/CLOSE").returncode == DONE
        assert desk.has_the_focus()


def test_close_and_unsaved_work(windows: BareWindows, busy_setup: Path) -> None:
    """A window that does not close makes it end with 1618, and stays."""
    assert windows.run(busy_setup, "/S").returncode == DONE
    with windows.running(windows.path(program_folder(windows) / "SST Wizard.exe")) as desk:
        assert run_with_log(windows, busy_setup, "/CLOSE")[0] == IN_USE
        assert desk.has_the_focus()


def test_both_kinds_of_installation(windows: BareWindows, setup: Path) -> None:
    """Each names the other in its log; there is one Start menu entry, that for everyone, until it is uninstalled."""
    users, everyones = program_folder(windows), windows.drive / "Program Files" / "SST Wizard"
    assert windows.run(setup, "/S").returncode == DONE
    assert start_menu(windows) == ["SST Wizard.lnk"]
    code, log = run_with_log(windows, setup, "/ALLUSERS")
    assert (code, f"installed for a single user, in {windows.path(users)}" in log) == (DONE, True)
    code, log = run_with_log(windows, setup, "/CURRENTUSER")
    assert (code, f"installed for everyone, in {windows.path(everyones)}" in log) == (DONE, True)
    (entry,) = windows.drive.rglob("SST Wizard.lnk")
    assert "ProgramData" in entry.parts
    source = next(values for key, values in windows.registry().items() if key.lower().endswith(EVENT_SOURCE))
    assert (source["CustomSource"], source["TypesSupported"]) == ("dword:00000001", "dword:00000007")
    assert windows.uninstall(everyones) == DONE
    (entry,) = windows.drive.rglob("SST Wizard.lnk")
    assert "ProgramData" not in entry.parts
    assert (users / "SST Wizard.exe").exists()
    registry = windows.registry()
    assert UNINSTALL in registry
    assert EVERYONES not in registry
    assert [key for key in registry if key.lower().endswith(EVENT_SOURCE)] == []
