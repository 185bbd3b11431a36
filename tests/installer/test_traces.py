"""What installing, upgrading, failing and uninstalling leaves, and what it leaves alone."""

from __future__ import annotations

import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import test_installed
from small_setup import DONE, OLDER, OTHER, PROGRAMS, make_program, make_setup, run_with_log
from sstwizard import __version__
from test_installed import SETTINGS, UNINSTALL, program_folder
from waiting import wait_for

if TYPE_CHECKING:
    from bare_windows import BareWindows

pytestmark = pytest.mark.usefixtures("nothing_installed")


def test_quiet_uninstallation_leaves_its_own_file(windows: BareWindows, setup: Path) -> None:
    """By the registered command: no other file, not even a temporary one, and nothing to be done at the next start."""
    files = windows.files()
    assert windows.run(setup, "/S").returncode == DONE
    assert {path.name for path in program_folder(windows).glob("*.exe")} == {*PROGRAMS, "Uninstall.exe"}
    entry = windows.registry()[UNINSTALL]
    folder = program_folder(windows)
    assert entry["UninstallString"] == entry["QuietUninstallString"].replace(" /S", "")
    assert windows.run_line(entry["QuietUninstallString"]) == DONE
    registry = windows.registry()
    assert test_installed.mentions(registry) == []
    assert [values for values in registry.values() if "PendingFileRenameOperations" in values] == []
    assert windows.files() == files | set(map(windows.name, (folder.parent, folder, folder / "Uninstall.exe")))
    (folder / "Uninstall.exe").unlink()
    folder.rmdir()


@pytest.mark.parametrize("scope", ["/CURRENTUSER", "/ALLUSERS"])
def test_the_own_file_goes_with_the_next_run(windows: BareWindows, setup: Path, scope: str) -> None:
    """Of a setup, which takes the folder again, and of the uninstaller itself, where it is not told to wait."""
    folder = windows.drive / "Program Files" / "SST Wizard" if scope == "/ALLUSERS" else program_folder(windows)
    uninstaller = f'"{windows.path(folder)}\\Uninstall.exe" /S _?={windows.path(folder)}'
    for _ in range(2):
        assert windows.run(setup, "/S", scope).returncode == DONE
        assert windows.run_line(uninstaller) == DONE
        assert [each.name for each in folder.iterdir()] == ["Uninstall.exe"]
    assert windows.run(folder / "Uninstall.exe", "/S").returncode == DONE
    wait_for(lambda: not folder.exists(), "the program's folder to go")


def test_planted_programs_do_not_run(windows: BareWindows, setup: Path, tmp_path: Path) -> None:
    """Neither from the folder for temporary files nor from the current one, whatever their names."""
    mark = windows.drive / "planted ran"
    program = make_program(tmp_path / "planted.exe", MARK=rf"C:\{mark.name}")
    names = ("SSTWizard-uninstall.exe", "cmd.exe", "ping.exe", "powershell.exe", "Uninstall.exe", "SST Wizard.exe")
    folders = (windows.user / "AppData" / "Local" / "Temp", windows.drive)
    planted = [folder / name for folder in folders for name in names]
    for path in planted:
        path.write_bytes(program.read_bytes())
        path.chmod(0o555)
    assert windows.run(setup, "/S").returncode == DONE
    assert windows.run(setup, "/S").returncode == DONE
    assert windows.uninstall(program_folder(windows)) == DONE
    assert not mark.exists()
    windows.run(planted[0])
    assert mark.exists()  # as each of them would have made it
    mark.unlink()
    for path in planted:
        assert path.read_bytes() == program.read_bytes()
        path.unlink()


def test_upgrade_leaves_neighbors_alone(windows: BareWindows, old_setup: Path, setup: Path) -> None:
    """Settings and the user's files stay; a folder named like the program's is not the setup's, unless its key says."""
    folder = program_folder(windows)
    assert windows.run(old_setup, "/S").returncode == DONE
    neighbor, leftover = folder.with_name("SST Wizard.old"), folder.with_name("SST Wizard.1234abcd")
    for each in (neighbor, leftover):
        each.mkdir()
        (each / "letter.txt").write_text("Dear …", encoding="utf-8")
    key = UNINSTALL.replace("HKCU", "HKEY_CURRENT_USER")
    windows.run("reg", "add", key, "/v", "MovedAside", "/d", windows.path(leftover), "/f")
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    windows.run("reg", "add", rf"{SETTINGS}\SST Wizard", "/v", "mmc-hints", "/d", "false", "/f")
    assert windows.run(setup, "/S").returncode == DONE
    assert {path.name for path in folder.parent.iterdir()} == {"SST Wizard", "SST Wizard.old"}
    assert [path.name for path in neighbor.iterdir()] == ["letter.txt"]
    assert (folder / "notes.txt").read_text(encoding="utf-8") == "mine"
    assert not (folder / "_internal" / "no longer").exists()
    registry = windows.registry()
    assert "MovedAside" not in registry[UNINSTALL]
    assert registry[UNINSTALL]["DisplayVersion"] == __version__
    assert registry[rf"{SETTINGS}\SST Wizard"]["mmc-hints"] == "false"
    for file in (neighbor / "letter.txt", folder / "notes.txt"):
        file.unlink()
    neighbor.rmdir()


def test_upgrade_from_the_older_names(windows: BareWindows, setup: Path, tmp_path: Path) -> None:
    """The new programs are there, one of them named as the old one to Windows, and all that is registered starts them.

    The older name of the console program stays, for weekly checks and scripts that start it; it goes in the end.
    """
    older = make_setup(tmp_path, "0.0.9", programs=OLDER)
    assert windows.run(older, "/S").returncode == DONE
    folder = program_folder(windows)
    for _ in range(2):
        (folder / "sstwizard-cli.exe").write_bytes(b"an old one")
        assert windows.run(setup, "/S").returncode == DONE
        assert {path.name for path in folder.glob("*.exe")} == {*PROGRAMS, "sstwizard-cli.exe", "Uninstall.exe"}
        assert (folder / "sstwizard-cli.exe").read_bytes() == (folder / "sstwizard.exe").read_bytes()
    (entry,) = windows.drive.rglob("SST Wizard.lnk")
    assert "SST Wizard.exe".encode("utf-16-le") in entry.read_bytes()
    verb = windows.registry()[rf"{test_installed.PROGID}\shell\open\command"]["@"]
    assert verb == rf'"{windows.path(folder)}\SST Wizard.exe" "%1"'
    assert windows.uninstall(folder) == DONE
    assert not folder.exists()


def test_a_file_that_cannot_be_written(windows: BareWindows, setup: Path, tmp_path: Path) -> None:
    """Exit code 7, and what was there before is there again."""
    broken = make_setup(tmp_path, "9.9.9", "_internal/ONE/part.dll", "_internal/one")
    before = windows.files()
    code, log = run_with_log(windows, broken, "")
    assert (code, "a file can't be written" in log) == (OTHER, True)
    assert windows.files() - before <= {windows.name(program_folder(windows).parent)}
    assert UNINSTALL not in windows.registry()
    assert windows.run(setup, "/S").returncode == DONE
    files, entry = windows.files(), windows.registry()[UNINSTALL]
    assert windows.run(broken, "/S").returncode == OTHER
    assert (windows.files(), windows.registry()[UNINSTALL]) == (files, entry)


def test_an_interrupted_installation_is_known_folder(windows: BareWindows, setup: Path) -> None:
    """What a first installation has left when it was interrupted does not stop the next one."""
    folder = program_folder(windows)
    folder.mkdir(parents=True)
    (folder / "Uninstall.exe").write_bytes(b"half a file")
    key = UNINSTALL.replace("HKCU", "HKEY_CURRENT_USER")
    windows.run("reg", "add", key, "/v", "InstallLocation", "/d", windows.path(folder), "/f")
    assert windows.run(setup, "/S").returncode == DONE
    assert (folder / "SST Wizard.exe").exists()


def test_for_everyone_only_administrators_can_write(windows: BareWindows, setup: Path) -> None:
    """An empty folder that all can write to is made anew."""
    folder = windows.drive / "Tools" / "SST"
    folder.mkdir(parents=True)
    folder.chmod(0o777)
    assert windows.run(setup, "/S", "/ALLUSERS", r"/D=C:\Tools\SST").returncode == DONE
    assert not stat.S_IMODE(folder.stat().st_mode) & (stat.S_IWGRP | stat.S_IWOTH)
    assert windows.uninstall(folder) == DONE


def test_certificate_files_only_on_request(windows: BareWindows, setup: Path) -> None:
    """What older versions registered unasked for .cer and .crt goes; with `/CER` it comes, and an upgrade keeps it."""

    def offered() -> set[str]:
        """Return the types."""
        keys = windows.registry().items()
        return {key.split("\\")[-2] for key, values in keys if "SSTWizard.Certificates" in values}

    always, more = set(test_installed.TYPES), set(test_installed.NOT_UNASKED)
    key = r"HKEY_CURRENT_USER\Software\Classes\.cer\OpenWithProgids"
    windows.run("reg", "add", key, "/v", "SSTWizard.Certificates", "/f")
    assert offered() == {".cer"}
    for words, expected in ((), always), (("/CER",), always | more), ((), always | more):
        assert windows.run(setup, "/S", *words).returncode == DONE
        assert offered() == expected
    assert windows.uninstall(program_folder(windows)) == DONE
    assert offered() == set()


def test_the_uninstall_entry(windows: BareWindows, setup: Path) -> None:
    """All that Windows and winget show, and the program under the name that the Run dialog knows."""
    assert windows.run(setup, "/S").returncode == DONE
    registry, folder = windows.registry(), windows.path(program_folder(windows))
    entry = registry[UNINSTALL]
    major, minor, _ = (int(number) for number in __version__.split("."))
    assert entry["DisplayName"] == entry["Publisher"] == "SST Wizard"
    assert entry["DisplayVersion"] == __version__
    assert (entry["VersionMajor"], entry["VersionMinor"]) == (f"dword:{major:08x}", f"dword:{minor:08x}")
    assert re.fullmatch(r"20\d\d[01]\d[0-3]\d", entry["InstallDate"])
    assert entry["InstallLocation"] == folder
    assert "S/MIME" in entry["Comments"]
    assert "PathEntry" not in entry
    app_paths = r"HKCU\Software\Microsoft\Windows\CurrentVersion\App Paths\sstwizard.exe"
    assert registry[app_paths]["@"] == rf"{folder}\SST Wizard.exe"
