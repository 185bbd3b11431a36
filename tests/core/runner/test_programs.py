from __future__ import annotations

import os
import shutil
import sys
import uuid
from pathlib import Path
from typing import Any

import pytest

from sstwizard.core.runner import installed
from sstwizard.core.runner.installed import PowerShell, installed_powershells
from stand_ins import script, windows_program
from windows_registry import MACHINE, USER, registered

only_windows = pytest.mark.skipif(sys.platform != "win32", reason="only Windows has a registry")
only_unix = pytest.mark.skipif(sys.platform == "win32", reason="on Windows no program is started for its version")

ENGINE = r"SOFTWARE\Microsoft\PowerShell\3\PowerShellEngine"
INSTALLED = rf"SOFTWARE\Microsoft\PowerShellCore\InstalledVersions\{uuid.uuid4()}"
APP_PATH = r"SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\pwsh.exe"
PACKAGES = r"Software\Classes\Local Settings\Software\Microsoft\Windows\CurrentVersion\AppModel\Repository\Packages"
FOLDERS = r"Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"


@pytest.fixture(autouse=True)
def nothing_on_path(monkeypatch: pytest.MonkeyPatch) -> None:
    """Find nothing that this computer happens to have on PATH."""
    monkeypatch.setenv("PATH", "")


def answering(path: Path, words: str) -> Path:
    """Write a PowerShell that answers like this when it is asked for its version."""
    path.parent.mkdir(parents=True, exist_ok=True)
    script(path, f"import sys\nassert sys.argv[1:] == ['-Version']\nprint({words!r})\n")
    return path


def versioned(path: Path, version: tuple[int, int, int, int] = (7, 6, 9, 500)) -> Path:
    """Write a program that has a version."""
    path.parent.mkdir(parents=True, exist_ok=True)
    windows_program(path, "", version)
    return path


def those(*, elevated: bool = False) -> list[PowerShell]:
    """Return the PowerShells that are found, but for 5.1."""
    return [each for each in installed_powershells(elevated=elevated) if each.program.name == "pwsh.exe"]


@only_unix
def test_each_on_path_tells_its_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each pwsh in an absolute folder of PATH is asked, and one that has two names is found once."""
    release = answering(tmp_path / "a" / "pwsh", "PowerShell 7.6.9")
    preview = answering(tmp_path / "b" / "pwsh", "PowerShell 7.7.0-preview.4")
    (tmp_path / "c").mkdir()
    (tmp_path / "c" / "pwsh").symlink_to(release)
    monkeypatch.setenv("PATH", os.pathsep.join(map(str, (release.parent, preview.parent, tmp_path / "c"))))
    assert list(installed_powershells(elevated=False)) == [
        PowerShell(release, (7, 6, 9)),
        PowerShell(preview, (7, 7, 0), is_preview=True),
    ]


@only_unix
@pytest.mark.parametrize("words", ["", "PowerShell", "Usage: PowerShell 7.6.9", "PowerShell 7.6.9 or so"])
def test_what_gives_no_version_is_left_out(words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program of this name that answers something else is no PowerShell."""
    monkeypatch.setenv("PATH", str(answering(tmp_path / "pwsh", words).parent))
    assert list(installed_powershells(elevated=False)) == []


@only_unix
def test_what_does_not_answer_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that never ends, or that the system can't run, holds nobody up."""
    script(tmp_path / "pwsh", "import time\ntime.sleep(10_000)\nprint('PowerShell 7.6.9')")
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "pwsh").write_bytes(b"\x7fELF")
    (tmp_path / "broken" / "pwsh").chmod(0o700)
    monkeypatch.setattr(installed, "MAX_WAIT", 0.2)
    monkeypatch.setenv("PATH", os.pathsep.join(map(str, (tmp_path, tmp_path / "broken"))))
    assert list(installed_powershells(elevated=False)) == []


@only_windows
@pytest.mark.parametrize(("version", "found"), [("5.1.26100.1", (5, 1, 26100)), ("5.1", (5, 1)), ("", None)])
def test_windows_powershell_is_in_the_registry(version: str, found: tuple[int, ...] | None, tmp_path: Path) -> None:
    """5.1 is where Windows says, in the version that Windows says; a version that is none is none."""
    program = tmp_path / "powershell.exe"
    program.touch()
    expected = [PowerShell(program, found)] if found else []
    with registered(MACHINE, ENGINE, PowerShellVersion=version, ApplicationBase=str(tmp_path)):
        assert [
            each for each in installed_powershells(elevated=True) if each.program.name == "powershell.exe"
        ] == expected


@only_windows
@pytest.mark.parametrize("base", ["", ".", r"C:\no such folder", 5])
def test_windows_powershell_may_not_be_where_it_is_said_to_be(
    base: str | int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder that isn't there, a relative one and a number give no program, nor does the current folder."""
    (tmp_path / "powershell.exe").touch()
    monkeypatch.chdir(tmp_path)
    with registered(MACHINE, ENGINE, PowerShellVersion="5.1.1.1", ApplicationBase=base):
        assert [each for each in installed_powershells(elevated=False) if each.program.name == "powershell.exe"] == []


@only_windows
@pytest.mark.parametrize("elevated", [False, True])
@pytest.mark.parametrize("name", ["InstallDir", "InstallLocation"])
def test_an_installed_package_is_found(name: str, elevated: bool, tmp_path: Path) -> None:
    """What the MSI has registered is found by its own version, also with an administrator's rights, and once."""
    program = versioned(tmp_path / "pwsh.exe", (7, 4, 11, 500))
    values = {name: f"{tmp_path}\\", "SemanticVersion": "7.0.0"}
    with registered(MACHINE, INSTALLED, **values), registered(MACHINE, APP_PATH, _=f'"{program}"'):
        assert those(elevated=elevated) == [PowerShell(program, (7, 4, 11))]


@only_windows
def test_what_is_registered_may_be_gone_or_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that isn't there any more, that has no version, or that is named by a relative path is left out."""
    versioned(tmp_path / "pwsh.exe")
    (tmp_path / "plain").mkdir()
    (tmp_path / "plain" / "pwsh.exe").write_bytes(b"MZ")
    monkeypatch.chdir(tmp_path)
    for folder in (str(tmp_path / "none"), str(tmp_path / "plain"), "."):
        with registered(MACHINE, INSTALLED, InstallDir=folder), registered(MACHINE, APP_PATH, _="pwsh.exe"):
            assert those() == []


@only_windows
def test_a_preview_is_told_from_its_release(tmp_path: Path) -> None:
    """PowerShell's fourth number is 500 from the release on."""
    for number, is_preview in ((4, True), (101, True), (499, True), (500, False)):
        program = versioned(tmp_path / str(number) / "pwsh.exe", (7, 7, 0, number))
        with registered(MACHINE, APP_PATH, _=str(program)):
            assert those() == [PowerShell(program, (7, 7, 0), is_preview)]


@only_windows
def test_app_paths_may_hold_variables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """App Paths of the computer and of the user count, and name folders by variables."""
    program = versioned(tmp_path / "pwsh.exe")
    monkeypatch.setenv("SST_HERE", str(tmp_path))
    for root in (MACHINE, USER):
        with registered(root, APP_PATH, _=r"%SST_HERE%\pwsh.exe"):
            assert those() == [PowerShell(program, (7, 6, 9))]


@only_windows
def test_program_files_are_searched() -> None:
    """A PowerShell that nobody has registered is found where they are installed."""
    folder = Path(os.environ["ProgramFiles"]) / "PowerShell"  # noqa: SIM112
    try:
        program = versioned(folder / "7" / "pwsh.exe")
        assert those(elevated=True) == [PowerShell(program, (7, 6, 9))]
    finally:
        shutil.rmtree(folder)


@only_windows
def test_path_is_searched_but_not_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Absolute folders of PATH count; the current one and relative ones never do."""
    program = versioned(tmp_path / "on path" / "pwsh.exe")
    versioned(tmp_path / "pwsh.exe")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", os.pathsep.join(["", ".", "on path", rf"\{tmp_path.name}"]))
    assert those() == []
    monkeypatch.setenv("PATH", os.pathsep.join([".", f'"{program.parent}"']))
    assert those() == [PowerShell(program, (7, 6, 9))]


def in_store(tmp_path: Path, *packages: str) -> Any:
    """Return a context in which the Store has installed packages, their aliases below `tmp_path`."""
    import contextlib

    stack = contextlib.ExitStack()
    stack.enter_context(registered(USER, FOLDERS, **{"Local AppData": str(tmp_path)}))
    for package in packages:
        stack.enter_context(registered(USER, rf"{PACKAGES}\{package}"))
    return stack


@only_windows
def test_the_stores_package_is_started_by_its_alias(tmp_path: Path) -> None:
    """An alias is an empty file; the version is that of the package, and other packages are no PowerShell."""
    aliases = tmp_path / "Microsoft" / "WindowsApps"
    aliases.mkdir(parents=True)
    release, preview = "Microsoft.PowerShell_7.6.2.0_x64__8wekyb3d8bbwe", "Microsoft.PowerShellPreview_7.7.0.4_x64__"
    with in_store(tmp_path, release, f"{preview}8wekyb3d8bbwe", f"{preview}another", "Microsoft.PowerShellX_7.6.0.0"):
        assert those() == []
        (aliases / "pwsh.exe").touch()
        own = aliases / "Microsoft.PowerShellPreview_8wekyb3d8bbwe" / "pwsh.exe"
        own.parent.mkdir()
        own.touch()
        assert sorted(those(), key=lambda each: each.version) == [
            PowerShell(aliases / "pwsh.exe", (7, 6, 2)),
            PowerShell(own, (7, 7, 0), is_preview=True),
        ]
        assert those(elevated=True) == []


@only_windows
def test_a_packages_own_folder_is_left_out(tmp_path: Path) -> None:
    """Windows starts no program out of a package's folder, wherever it is named."""
    program = versioned(tmp_path / "windowsapps" / "Microsoft.PowerShell" / "pwsh.exe")
    with registered(MACHINE, APP_PATH, _=str(program)):
        assert those() == []


@only_windows
def test_an_elevated_wizard_takes_what_administrators_have_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the user's registry nor PATH names a program that gets an administrator's rights."""
    program = versioned(tmp_path / "pwsh.exe")
    monkeypatch.setenv("PATH", str(tmp_path))
    with registered(USER, APP_PATH, _=str(program)):
        assert those(elevated=True) == []
        assert those(elevated=False) == [PowerShell(program, (7, 6, 9))]
