"""Installed PowerShell versions, their modules, the policies for scripts, and how one is started in a console."""

from __future__ import annotations

import contextlib
import errno
import importlib
import os
import subprocess
import sys
import threading
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from sstwizard.core.errors import ConsoleError
from sstwizard.core.runner import installed
from sstwizard.core.runner.installed import (
    PowerShell,
    find_powershells,
    forbidden,
    installed_powershells,
    newest_module,
    obstacle_of,
    start,
    supports_7,
)
from sstwizard.core.text import Text
from stand_ins import StandIn, script, terminal, windows_program
from windows_registry import MACHINE, USER, registered

only_windows = pytest.mark.skipif(sys.platform != "win32", reason="only Windows has a registry")
only_unix = pytest.mark.skipif(sys.platform == "win32", reason="about Unix's folders")

FORBIDDEN = forbidden("Restricted", "MachinePolicy")
FOLDERS = r"Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"


def powershell(*version: int, module: str = "", is_preview: bool = False) -> PowerShell:
    """Return a PowerShell of a version."""
    return PowerShell(Path("/pwsh"), version, is_preview, module)


def module_in(folder: Path, version: str, manifest: str = "ExchangeOnlineManagement.psd1") -> None:
    """Put a version of Exchange's module into a folder of modules."""
    place = folder / "ExchangeOnlineManagement" / version
    place.mkdir(parents=True)
    (place / manifest).touch()


def test_the_best_has_its_module_and_may_run_scripts() -> None:
    """A module counts before the version, a release before a preview; what may run no scripts comes last."""
    newest, unsupported = powershell(7, 10, 0), replace(powershell(7, 6, 9, module="3.10.1"), is_supported=False)
    by_rank = [
        powershell(7, 4, 9, module="3.9.2"),
        powershell(5, 1, 1, module="3.9.2"),
        powershell(7, 7, module="3.10.1", is_preview=True),
        newest,
        powershell(7, 9, 0),
        powershell(5, 1, 1),
        powershell(8, 0, is_preview=True),
        unsupported,
        replace(powershell(7, 6, 9, module="3.10.1"), obstacle=FORBIDDEN),
    ]
    assert sorted(by_rank, key=lambda each: each.rank, reverse=True) == by_rank


@pytest.mark.parametrize(
    ("build", "edition", "installation", "is_supported"),
    [
        (19045, "Professional", "Client", False),
        (19045, "Enterprise", "Client", False),
        (19044, "EnterpriseS", "Client", True),
        (19044, "IoTEnterpriseS", "Client", True),
        (22000, "Core", "Client", True),
        (17763, "ServerStandard", "Server", True),
        (20348, "ServerDatacenter", "Server Core", True),
    ],
)
def test_on_windows_10_only_5_1_is_supported(build: int, edition: str, installation: str, is_supported: bool) -> None:
    """But for the editions with long-term servicing; Windows 11 and Server have both."""
    assert supports_7(build, edition, installation) is is_supported


PACKAGE = "Microsoft.PowerShell_7.6.9.0_x64__8wekyb3d8bbwe"


@only_windows
@pytest.mark.parametrize("is_elevated", [False, True])
@pytest.mark.parametrize("package", [PACKAGE, "7"])
def test_a_refused_package_is_started_by_its_alias(
    package: str, is_elevated: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows 10 and Server refuse its own program; an elevated wizard starts nothing that is the user's."""
    win32: Any = importlib.import_module("sstwizard.core.platform.win32")
    program = tmp_path / package / "pwsh.exe"
    alias = tmp_path / "Microsoft" / "WindowsApps" / "Microsoft.PowerShell_8wekyb3d8bbwe" / "pwsh.exe"
    tried: list[Path] = []

    def refuse(started: Path, *_more: object) -> str:
        tried.append(started)
        if started == program:
            raise PermissionError(errno.EACCES, "Access is denied")
        return "started"

    monkeypatch.setattr(installed, "_in_console", refuse)
    monkeypatch.setattr(win32, "is_elevated", lambda: is_elevated)
    monkeypatch.setattr(win32, "known_folder", {win32.LOCAL_APP_DATA: tmp_path}.__getitem__)
    words = PowerShell(program, (7, 6, 9)), tmp_path / "a.ps1", tmp_path / "job.json"
    if is_elevated or package != PACKAGE:
        with pytest.raises(ConsoleError, match="Access is denied"):
            start(*words)
        assert tried == [program]
    else:
        assert start(*words) == "started"  # type: ignore[comparison-overlap]
        assert tried == [program, alias]


@only_unix
@pytest.mark.parametrize(
    ("version", "is_offered"),
    [("7.6.0", True), ("8.0.0", True), ("7.10.0", True), ("7.4.0", True), ("7.3.9", False), ("6.2.0", False)],
)
def test_only_what_loads_a_current_module_is_offered(
    version: str, is_offered: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is older than 7.4 loads no current module, and is not offered."""
    monkeypatch.setenv("PATH", str(answering(tmp_path / "pwsh", f"PowerShell {version}").parent))
    assert [each.title for each in find_powershells()] == ([f"PowerShell {version}"] if is_offered else [])


@only_unix
def test_without_a_terminal_there_is_no_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is found says so before anybody presses a button."""
    monkeypatch.setenv("PATH", str(answering(tmp_path / "pwsh", "PowerShell 7.6.1").parent))
    (found,) = find_powershells()
    assert found.obstacle is not None
    assert "No terminal" in found.obstacle.source
    terminal(tmp_path / "xterm", 1)
    (found,) = find_powershells()
    assert found.obstacle is None


@only_unix
def test_modules_are_where_a_powershell_looks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the user's data, beside the program itself, and where PSModulePath says; the best comes first."""
    old = answering(tmp_path / "old" / "pwsh", "PowerShell 7.4.1")
    new = answering(tmp_path / "new" / "pwsh", "PowerShell 7.6.1")
    monkeypatch.setenv("PATH", f"{tmp_path / 'old'}:{tmp_path / 'new'}")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setenv("PSModulePath", f"relative::{tmp_path / 'more'}")
    monkeypatch.chdir(tmp_path)
    assert [each.module for each in find_powershells()] == ["", ""]
    module_in(tmp_path / "relative", "3.4.0")
    module_in(tmp_path, "3.4.0")
    assert [each.module for each in find_powershells()] == ["", ""]
    module_in(tmp_path / "old" / "Modules", "3.3.0")
    assert [(each.program, each.module) for each in find_powershells()] == [(old, "3.3.0"), (new, "")]
    module_in(tmp_path / "more", "3.9.0")
    assert [each.module for each in find_powershells()] == ["3.9.0", "3.9.0"]
    module_in(tmp_path / "home/.local/share/powershell/Modules", "3.10.0")
    assert [each.module for each in find_powershells()] == ["3.10.0", "3.9.0"]
    module_in(tmp_path / "data" / "powershell/Modules", "3.10.1")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert [each.module for each in find_powershells()] == ["3.10.1", "3.9.0"]
    monkeypatch.setenv("XDG_DATA_HOME", "data")
    assert [each.module for each in find_powershells()] == ["3.10.0", "3.9.0"]


@only_windows
def test_modules_are_in_the_documents_that_windows_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Documents may have been moved, as OneDrive does; 7 and 5.1 have their own folders there."""
    monkeypatch.setattr(installed, "supports_7", lambda *_windows: True)
    documents = tmp_path / "OneDrive" / "Dokumente"
    versioned(tmp_path / "pwsh.exe")
    (tmp_path / "powershell.exe").touch()
    with (
        registered(MACHINE, INSTALLED, InstallDir=str(tmp_path)),
        registered(MACHINE, ENGINE, PowerShellVersion="5.1.26100.1", ApplicationBase=str(tmp_path)),
        registered(USER, FOLDERS, Personal=str(documents)),
    ):
        assert [(each.version[0], each.module) for each in added(find_powershells())] == [(7, ""), (5, "")]
        module_in(documents / "WindowsPowerShell" / "Modules", "3.9.1")
        assert [(each.version[0], each.module) for each in added(find_powershells())] == [(5, "3.9.1"), (7, "")]
        assert added(find_powershells())[0].title.startswith("Windows PowerShell 5.1")
        module_in(documents / "PowerShell" / "Modules", "3.10.1")
        assert [each.module for each in added(find_powershells())] == ["3.10.1", "3.9.1"]


@only_windows
def test_a_group_policy_is_told(tmp_path: Path) -> None:
    """What is found says whether it may run scripts."""
    versioned(tmp_path / "pwsh.exe")
    with registered(MACHINE, INSTALLED, InstallDir=str(tmp_path)):
        with registered(MACHINE, OF_7, EnableScripts=0):
            assert [each.obstacle for each in added(find_powershells())] == [FORBIDDEN]
        assert [each.obstacle for each in added(find_powershells())] == [None]


@pytest.mark.parametrize(
    ("held", "version", "newest"),
    [
        *((["3.9.2", "3.10.1", "3.9.0", "3.2.0"], version, "3.10.1") for version in ((7, 6, 0), (5, 1, 26100))),
        *((["3.9.2", "3.10.1", "3.9.0", "3.2.0"], version, "3.9.2") for version in ((7, 5, 4), (7, 4, 2), (7, 4))),
        *((["3.9.3"], (7, 4), ""), (["3.10.0"], (7, 4), "")),
        *((["3.2.0"], (5, 1), "3.2.0"), (["3.1.9"], (5, 1), ""), (["3.1.0"], (5, 1), ""), (["2.0.5"], (5, 1), "")),
    ],
)
def test_each_powershell_gets_the_newest_that_it_loads(
    held: list[str], version: tuple[int, ...], newest: str, tmp_path: Path
) -> None:
    """Versions count as numbers, over all folders; 7.4 loads none after 3.9.2, and none signs out before 3.2.0."""
    for number, each in enumerate(held):
        module_in(tmp_path / "ab"[number % 2], each)
    assert newest_module([tmp_path / "none", tmp_path / "a", tmp_path / "b"], version) == newest


def test_what_is_no_module_is_left_out(tmp_path: Path) -> None:
    """A folder of another name, one without the module's manifest, and a file count for nothing."""
    module_in(tmp_path, "backup of 3.9.2")
    module_in(tmp_path, "3.9.2", "readme.txt")
    (tmp_path / "ExchangeOnlineManagement" / "3.9.1").touch()
    assert newest_module([tmp_path], (7, 6)) == ""


ENGINE = r"SOFTWARE\Microsoft\PowerShell\3\PowerShellEngine"
INSTALLED = rf"SOFTWARE\Microsoft\PowerShellCore\InstalledVersions\{uuid.uuid4()}"
PACKAGES = r"Software\Classes\Local Settings\Software\Microsoft\Windows\CurrentVersion\AppModel\Repository\Packages"


@pytest.fixture(autouse=True)
def nothing_on_path(monkeypatch: pytest.MonkeyPatch) -> None:
    """Find nothing that this computer happens to have on PATH, and know what it has elsewhere."""
    monkeypatch.setenv("PATH", "")
    here()


@cache
def here() -> frozenset[Path]:
    """The PowerShells that this computer has: GitHub's runners have some."""
    return frozenset(each.program for each in installed_powershells())


def added(found: Iterable[PowerShell]) -> list[PowerShell]:
    """Leave out those that this computer has."""
    return [each for each in found if each.program not in here()]


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


def those() -> list[PowerShell]:
    """Return the PowerShells that are found, but for 5.1 and those that this computer has."""
    return added([each for each in installed_powershells() if each.program.name == "pwsh.exe"])


@pytest.fixture
def program_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which programs are installed: another one than this computer's, where PowerShell may lie."""
    win32: Any = importlib.import_module("sstwizard.core.platform.win32")
    folder, known_folder = tmp_path / "Program Files", win32.known_folder

    def moved(which: str) -> Path:
        return folder if which == win32.PROGRAM_FILES else Path(known_folder(which))

    monkeypatch.setattr(win32, "known_folder", moved)
    return folder


@only_unix
def test_each_on_path_tells_its_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each pwsh in an absolute folder of PATH is asked, and one that has two names is found once."""
    release = answering(tmp_path / "a" / "pwsh", "PowerShell 7.6.9")
    preview = answering(tmp_path / "b" / "pwsh", "PowerShell 7.7.0-preview.4")
    (tmp_path / "c").mkdir()
    (tmp_path / "c" / "pwsh").symlink_to(release)
    monkeypatch.setenv("PATH", os.pathsep.join(map(str, (release.parent, preview.parent, tmp_path / "c"))))
    assert list(installed_powershells()) == [
        PowerShell(release, (7, 6, 9)),
        PowerShell(preview, (7, 7, 0), is_preview=True),
    ]


@only_unix
@pytest.mark.parametrize("words", ["", "PowerShell", "Usage: PowerShell 7.6.9", "PowerShell 7.6.9 or so"])
def test_what_gives_no_version_is_left_out(words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program of this name that answers something else is no PowerShell."""
    monkeypatch.setenv("PATH", str(answering(tmp_path / "pwsh", words).parent))
    assert list(installed_powershells()) == []


@only_unix
def test_what_does_not_answer_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that never ends, or that the system can't run, holds nobody up."""
    script(tmp_path / "pwsh", "import time\ntime.sleep(10_000)\nprint('PowerShell 7.6.9')")
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "pwsh").write_bytes(b"\x7fELF")
    (tmp_path / "broken" / "pwsh").chmod(0o700)
    monkeypatch.setattr(installed, "MAX_WAIT", 0.2)
    monkeypatch.setenv("PATH", os.pathsep.join(map(str, (tmp_path, tmp_path / "broken"))))
    assert list(installed_powershells()) == []


@only_windows
@pytest.mark.parametrize(
    ("version", "base", "found"),
    [
        ("5.1.26100.1", "{}", (5, 1, 26100)),
        ("5.1", "{}", (5, 1)),
        ("", "{}", None),
        *(("5.1.1.1", base, None) for base in ("", ".", r"C:\no such folder", 5)),
    ],
)
def test_windows_powershell_is_in_the_registry(
    version: str, base: str | int, found: tuple[int, ...] | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """5.1 is where Windows says, in the version that Windows says; never in the current folder."""
    program = tmp_path / "powershell.exe"
    program.touch()
    monkeypatch.chdir(tmp_path)
    where = base.format(tmp_path) if isinstance(base, str) else base
    with registered(MACHINE, ENGINE, PowerShellVersion=version, ApplicationBase=where):
        all_found = [each for each in installed_powershells() if each.program.name == "powershell.exe"]
    assert all_found == ([PowerShell(program, found)] if found else [])


@only_windows
@pytest.mark.parametrize("name", ["InstallDir", "InstallLocation"])
def test_an_installed_package_is_found(name: str, tmp_path: Path) -> None:
    """What the MSI has registered is found by its own version, and once."""
    program = versioned(tmp_path / "pwsh.exe", (7, 4, 11, 500))
    values = {name: f"{tmp_path}\\", "SemanticVersion": "7.0.0"}
    with registered(MACHINE, INSTALLED, **values), registered(MACHINE, f"{INSTALLED}2", InstallDir=str(tmp_path)):
        assert those() == [PowerShell(program, (7, 4, 11))]


@only_windows
def test_what_is_registered_may_be_gone_or_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that isn't there any more, that has no version, or that is named by a relative path is left out."""
    versioned(tmp_path / "pwsh.exe")
    (tmp_path / "plain").mkdir()
    (tmp_path / "plain" / "pwsh.exe").write_bytes(b"MZ")
    monkeypatch.chdir(tmp_path)
    for folder in (str(tmp_path / "none"), str(tmp_path / "plain"), "."):
        with registered(MACHINE, INSTALLED, InstallDir=folder):
            assert those() == []


@only_windows
def test_a_preview_is_told_from_its_release(tmp_path: Path) -> None:
    """PowerShell's fourth number is 500 from the release on."""
    for number, is_preview in ((4, True), (101, True), (499, True), (500, False)):
        program = versioned(tmp_path / str(number) / "pwsh.exe", (7, 7, 0, number))
        with registered(MACHINE, INSTALLED, InstallDir=str(program.parent)):
            assert those() == [PowerShell(program, (7, 7, 0), is_preview)]


@only_windows
def test_program_files_are_searched(program_files: Path) -> None:
    """A PowerShell that nobody has registered is found where they are installed."""
    program = versioned(program_files / "PowerShell" / "7" / "pwsh.exe")
    assert those() == [PowerShell(program, (7, 6, 9))]


RELEASE = "Microsoft.PowerShell_7.6.2.0_x64__8wekyb3d8bbwe"
LTS = "Microsoft.PowerShell-LTS_7.4.9.0_arm64__8wekyb3d8bbwe"
PREVIEW = "Microsoft.PowerShellPreview_7.7.0.4_x64__8wekyb3d8bbwe"
OTHERS = "Microsoft.PowerShell_7.6.2.0_x64__another", "Microsoft.PowerShellX_7.6.0.0_x64__8wekyb3d8bbwe"


@only_windows
def test_packages_are_started_by_their_own_program(tmp_path: Path, program_files: Path) -> None:
    """The version is that of the package; other packages are no PowerShell, and an alias is never started."""
    apps = program_files / "WindowsApps"
    alias = tmp_path / "Microsoft" / "WindowsApps" / "pwsh.exe"
    alias.parent.mkdir(parents=True)
    alias.touch()
    with contextlib.ExitStack() as stack:
        stack.enter_context(registered(USER, FOLDERS, **{"Local AppData": str(tmp_path)}))
        for name in (RELEASE, LTS, PREVIEW, *OTHERS):
            stack.enter_context(registered(USER, rf"{PACKAGES}\{name}"))
        assert those() == []
        programs = [versioned(apps / name / "pwsh.exe") for name in (LTS, RELEASE, PREVIEW)]
        assert sorted(those(), key=lambda each: each.version) == [
            PowerShell(programs[0], (7, 4, 9)),
            PowerShell(programs[1], (7, 6, 2)),
            PowerShell(programs[2], (7, 7, 0), is_preview=True),
        ]


@only_windows
def test_what_a_user_alone_has_put_there_is_not_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the user's registry nor PATH names a program: it might get an administrator's rights."""
    versioned(tmp_path / "pwsh.exe")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    app_path = r"SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\pwsh.exe"
    with (
        registered(USER, app_path, _=str(tmp_path / "pwsh.exe")),
        registered(USER, rf"{PACKAGES}\{RELEASE}", PackageRootFolder=str(tmp_path)),
        registered(MACHINE, INSTALLED, InstallDir="."),
    ):
        assert those() == []


OF_5_1 = r"SOFTWARE\Policies\Microsoft\Windows\PowerShell"
OF_7 = r"SOFTWARE\Policies\Microsoft\PowerShellCore"
VERSIONS: dict[tuple[int, ...], str] = {(5, 1): OF_5_1, (7, 4): OF_7, (7, 6): OF_7}


@only_windows
@pytest.mark.parametrize("version", VERSIONS)
def test_without_a_policy_nothing_is_forbidden(version: tuple[int, ...]) -> None:
    """No group policy, nothing forbidden."""
    assert obstacle_of(version) is None


@only_windows
@pytest.mark.parametrize(
    ("values", "name"),
    [
        ({"EnableScripts": 0}, "Restricted"),
        ({"EnableScripts": 0, "ExecutionPolicy": "Unrestricted"}, "Restricted"),
        ({"EnableScripts": 1, "ExecutionPolicy": "AllSigned"}, "AllSigned"),
        ({"EnableScripts": 1, "ExecutionPolicy": "Restricted"}, "Restricted"),
        ({"EnableScripts": 1, "ExecutionPolicy": "Nonsense"}, "Nonsense"),
        ({"EnableScripts": 1, "ExecutionPolicy": "RemoteSigned"}, None),
        ({"EnableScripts": 1, "ExecutionPolicy": "unrestricted"}, None),
        ({"EnableScripts": 1, "ExecutionPolicy": "Bypass"}, None),
        ({"EnableScripts": 1}, None),
        ({"EnableScripts": 1, "ExecutionPolicy": 3}, None),
        ({"EnableScripts": 2, "ExecutionPolicy": "Restricted"}, None),
        ({"ExecutionPolicy": "Restricted"}, None),
    ],
)
@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(("root", "scope"), [(MACHINE, "MachinePolicy"), (USER, "UserPolicy")])
def test_scripts_are_forbidden(
    root: str, scope: str, version: tuple[int, ...], values: dict[str, str | int], name: str | None
) -> None:
    """A policy in force under which an unsigned script does not run is named, with its scope; no other forbids any."""
    with registered(root, VERSIONS[version], **values):
        assert obstacle_of(version) == (forbidden(name, scope) if name else None)


@only_windows
def test_the_computer_decides_before_the_user() -> None:
    """A policy of the computer that allows scripts counts more than the user's that forbids them."""
    allowed: dict[str, str | int] = {"EnableScripts": 1, "ExecutionPolicy": "RemoteSigned"}
    with registered(MACHINE, OF_7, **allowed), registered(USER, OF_7, EnableScripts=0):
        assert obstacle_of((7, 6)) is None


@only_windows
def test_each_powershell_has_its_own_policy() -> None:
    """What is set for 5.1 does not count for 7, nor the other way round, unless 7's policy says so."""
    with registered(MACHINE, OF_5_1, EnableScripts=0):
        assert obstacle_of((7, 6)) is None
        with registered(MACHINE, OF_7, UseWindowsPowerShellPolicySetting=1):
            assert obstacle_of((7, 6)) == FORBIDDEN
    with registered(MACHINE, OF_7, EnableScripts=0):
        assert obstacle_of((5, 1)) is None


@only_windows
def test_signed_scripts_run_where_only_signed_ones_may(monkeypatch: pytest.MonkeyPatch) -> None:
    """A release's scripts are signed; where nothing may run, a signature doesn't help."""
    monkeypatch.setattr(installed, "are_signed", lambda: True)
    with registered(MACHINE, OF_7, EnableScripts=1, ExecutionPolicy="AllSigned"):
        assert obstacle_of((7, 6)) is None
    with registered(MACHINE, OF_7, EnableScripts=0):
        assert obstacle_of((7, 6)) == FORBIDDEN


class Started:
    """A console with a stand-in of PowerShell, in a folder whose name holds a blank and a quotation mark."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.stand_in = StandIn(folder / "pwsh.exe")
        self.script = folder / "run it.ps1"
        self.job = folder / "it's a job.json"

    def start(self, obstacle: Text | None = None) -> subprocess.Popen[bytes]:
        """Start the script."""
        program = PowerShell(self.stand_in.program, (7, 6, 9), False, "", obstacle)
        return start(program, self.script, self.job)

    def seen(self) -> dict[str, Any]:
        """Start the script, and return what PowerShell has seen."""
        with self.start() as process:
            try:
                return self.stand_in.started()
            finally:
                self.stand_in.end()
                process.wait(60)


@pytest.fixture
def started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Started]:
    """Return a stand-in of PowerShell, and, where there are such, of a terminal."""
    folder = tmp_path / "it's here"
    stand_in = Started(folder)
    if sys.platform != "win32":
        terminal(folder / "xterm", 1)
        monkeypatch.setenv("PATH", str(folder))
    yield stand_in
    stand_in.stand_in.end()


def test_the_script_is_a_file_that_is_run_under_remote_signed(started: Started) -> None:
    """Exactly these arguments, as words that no shell reads: no profile, a window that stays, on Windows a policy."""
    policy = ["-ExecutionPolicy", "RemoteSigned"] if sys.platform == "win32" else []
    words = ["-File", str(started.script), "-Job", str(started.job)]
    assert started.seen()["arguments"] == ["-NoProfile", "-NoExit", *policy, *words]


def test_the_working_folder_is_not_the_wizards(started: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    """PowerShell begins where no stranger can put a file beside it: in System32, or at home."""
    monkeypatch.chdir(started.folder)
    folder = Path(started.seen()["folder"])
    if sys.platform == "win32":
        assert str(folder).lower() == rf"{os.environ['SystemRoot']}\system32".lower()  # noqa: SIM112
    else:
        assert folder == Path.home()


def test_the_environment_is_that_of_other_programs(
    started: Started, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the user has set is handed on, what a frozen wizard has set for itself is not."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "_internal"), raising=False)
    monkeypatch.setenv("_PYI_APPLICATION_HOME_DIR", str(tmp_path))
    monkeypatch.setenv("SST_TEST", "handed on")
    environment = started.seen()["environment"]
    assert environment["SST_TEST"] == "handed on"
    assert "_PYI_APPLICATION_HOME_DIR" not in environment


def test_no_handle_is_inherited(started: Started) -> None:
    """What the wizard has open, a child keeps no end of, not even of a pipe that may be inherited."""
    reading, writing = os.pipe()
    os.set_inheritable(writing, True)
    answer: list[bytes] = []
    thread = threading.Thread(target=lambda: answer.append(os.read(reading, 1)), daemon=True)
    with started.start() as process:
        try:
            started.stand_in.started()
            os.close(writing)
            thread.start()
            thread.join(5)
            assert answer == [b""], "somebody else still holds the pipe"
        finally:
            started.stand_in.end()
            process.wait(60)
    thread.join(60)
    os.close(reading)


def test_it_has_a_console_of_its_own(started: Started) -> None:
    """The wizard is not attached to the window's console, nor is PowerShell to the wizard's session."""
    processes = started.seen()["processes"]
    assert processes
    if sys.platform == "win32":
        assert os.getpid() not in processes
    else:
        assert os.getsid(0) not in processes


def test_where_a_policy_forbids_scripts_nothing_is_started(started: Started) -> None:
    """The error names the policy, and no process was made."""
    with pytest.raises(ConsoleError, match=r"UserPolicy: AllSigned"):
        started.start(forbidden("AllSigned", "UserPolicy"))
    assert not started.stand_in.record.exists()


@pytest.mark.parametrize("relative", ["program", "script", "job"])
def test_a_relative_path_is_never_started(relative: str, started: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name alone may be another program or script in the current folder."""
    monkeypatch.chdir(started.folder)
    if relative == "program":
        started.stand_in.program = Path(started.stand_in.program.name)
    else:
        setattr(started, relative, Path(getattr(started, relative).name))
    with pytest.raises(ValueError, match="name alone"):
        started.start()
    assert not (started.folder / "pwsh.json").exists()


@only_unix
def test_there_may_be_no_terminal(started: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then the commands are typed."""
    monkeypatch.setenv("PATH", "")
    with pytest.raises(ConsoleError, match="No terminal was found"):
        started.start()


def test_what_can_not_be_started_is_told(started: Started) -> None:
    """The sentence names the program and the system's reason."""
    broken = started.folder / ("xterm" if sys.platform != "win32" else "pwsh.exe")
    broken.write_bytes(b"\x7fELF")
    with pytest.raises(ConsoleError, match=r"can't be started: .+ Save the transfer kit"):
        started.start()


@only_windows
def test_the_bundles_dll_folder_is_not_handed_on(
    started: Started, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the child is made there is no DLL folder to inherit; the wizard has its own again afterwards."""
    win32: Any = importlib.import_module("sstwizard.core.platform.win32")
    at_start = []
    popen = subprocess.Popen

    def watched(*words: Any, **options: Any) -> Any:
        at_start.append(win32.dll_folder())
        return popen(*words, **options)

    monkeypatch.setattr(subprocess, "Popen", watched)
    win32.set_dll_folder(str(tmp_path))
    try:
        started.seen()
        assert (at_start, win32.dll_folder()) == ([str(tmp_path)], str(tmp_path))
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "_internal"), raising=False)
        started.stand_in.record.unlink()
        started.seen()
        assert (at_start[1:], win32.dll_folder()) == ([""], str(tmp_path))
    finally:
        win32.set_dll_folder("")
