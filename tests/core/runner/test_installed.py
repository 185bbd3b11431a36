from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sstwizard.core.runner.installed import PowerShell, ScriptPolicy, best, find_powershells, newest_module
from stand_ins import script, windows_program
from windows_registry import MACHINE, USER, registered

only_windows = pytest.mark.skipif(sys.platform != "win32", reason="only Windows has a registry")
only_unix = pytest.mark.skipif(sys.platform == "win32", reason="about Unix's folders")

FOLDERS = r"Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"


def powershell(
    version: tuple[int, ...], *, module: str = "", is_preview: bool = False, policy: ScriptPolicy | None = None
) -> PowerShell:
    """Return a PowerShell of a version."""
    return PowerShell(Path("/pwsh"), version, is_preview, module, policy)


def module_in(folder: Path, version: str, manifest: str = "ExchangeOnlineManagement.psd1") -> None:
    """Put a version of Exchange's module into a folder of modules."""
    place = folder / "ExchangeOnlineManagement" / version
    place.mkdir(parents=True)
    (place / manifest).touch()


def test_the_best_is_the_newest_that_has_its_module() -> None:
    """A module that is there counts more than a newer PowerShell."""
    with_module = [powershell((5, 1, 1), module="3.9.2"), powershell((7, 4, 9), module="3.9.2")]
    assert best([powershell((7, 6, 9)), *with_module]) == with_module[1]


def test_without_a_module_the_best_is_the_newest_release() -> None:
    """Versions count as numbers, and a preview comes after each release."""
    kinds = [powershell((5, 1, 1)), powershell((7, 10, 0)), powershell((7, 9, 0)), powershell((8, 0), is_preview=True)]
    assert best(kinds) == kinds[1]
    assert best([kinds[0], kinds[3]]) == kinds[0]


def test_what_may_run_no_script_comes_last() -> None:
    """A group policy for one PowerShell leaves the other to offer; where there is none, None."""
    forbidden = powershell((7, 6, 9), module="3.10.1", policy=ScriptPolicy("AllSigned", "MachinePolicy"))
    assert best([forbidden, powershell((5, 1, 1))]) == powershell((5, 1, 1))
    assert best([forbidden]) == forbidden
    assert best([]) is None


@only_unix
@pytest.mark.parametrize(
    ("version", "is_offered"),
    [("7.6.0", True), ("8.0.0", True), ("7.10.0", True), ("7.4.0", True), ("7.3.9", False), ("6.2.0", False)],
)
def test_only_what_loads_a_current_module_is_offered(
    version: str, is_offered: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is older than 7.4 loads no current module, and is not offered."""
    script(tmp_path / "pwsh", f"print('PowerShell {version}')")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert [each.title for each in find_powershells()] == ([f"PowerShell {version}"] if is_offered else [])


@only_unix
def test_modules_are_where_a_powershell_looks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the user's data, beside the program itself, and where PSModulePath says; the best comes first."""
    script_of = {name: tmp_path / name / "pwsh" for name in ("old", "new")}
    for name, version in (("old", "7.4.1"), ("new", "7.6.1")):
        (tmp_path / name).mkdir()
        script(script_of[name], f"print('PowerShell {version}')")
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
    assert [(each.program, each.module) for each in find_powershells()] == [
        (script_of["old"], "3.3.0"),
        (script_of["new"], ""),
    ]
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
    documents = tmp_path / "OneDrive" / "Dokumente"
    windows_program(tmp_path / "pwsh.exe", "", (7, 6, 9, 500))
    (tmp_path / "powershell.exe").touch()
    monkeypatch.setenv("PATH", str(tmp_path))
    engine = r"SOFTWARE\Microsoft\PowerShell\3\PowerShellEngine"
    with (
        registered(MACHINE, engine, PowerShellVersion="5.1.26100.1", ApplicationBase=str(tmp_path)),
        registered(USER, FOLDERS, Personal=str(documents)),
    ):
        assert [(each.version[0], each.module) for each in find_powershells()] == [(7, ""), (5, "")]
        module_in(documents / "WindowsPowerShell" / "Modules", "3.9.1")
        assert [(each.version[0], each.module) for each in find_powershells()] == [(5, "3.9.1"), (7, "")]
        assert find_powershells()[0].title.startswith("Windows PowerShell 5.1")
        module_in(documents / "PowerShell" / "Modules", "3.10.1")
        assert [each.module for each in find_powershells()] == ["3.10.1", "3.9.1"]


@only_windows
def test_a_group_policy_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is found says whether it may run scripts."""
    windows_program(tmp_path / "pwsh.exe", "", (7, 6, 9, 500))
    monkeypatch.setenv("PATH", str(tmp_path))
    with registered(MACHINE, r"SOFTWARE\Policies\Microsoft\PowerShellCore", EnableScripts=0):
        assert [each.policy for each in find_powershells()] == [ScriptPolicy("Restricted", "MachinePolicy")]
    assert [each.policy for each in find_powershells()] == [None]


@pytest.mark.parametrize(
    ("version", "newest"),
    [((7, 6, 0), "3.10.1"), ((7, 5, 4), "3.9.2"), ((7, 4, 2), "3.9.2"), ((5, 1, 26100), "3.10.1")],
)
def test_each_powershell_gets_the_newest_that_it_loads(version: tuple[int, ...], newest: str, tmp_path: Path) -> None:
    """7.4 loads no version after 3.9.2, and versions count as numbers, over all folders."""
    for folder, held in (("a", "3.9.2"), ("b", "3.10.1"), ("b", "3.9.0"), ("a", "3.2.0")):
        module_in(tmp_path / folder, held)
    folders = [tmp_path / "none", tmp_path / "a", tmp_path / "b"]
    assert newest_module(folders, version) == newest


@pytest.mark.parametrize(("version", "found"), [("3.2.0", "3.2.0"), ("3.1.9", ""), ("3.1.0", ""), ("2.0.5", "")])
def test_what_is_too_old_is_left_out(version: str, found: str, tmp_path: Path) -> None:
    """Before 3.2.0 the module can't sign out of one connection of several."""
    module_in(tmp_path, version)
    assert newest_module([tmp_path], (5, 1)) == found


@pytest.mark.parametrize(("version", "found"), [("3.9.2", "3.9.2"), ("3.9.3", ""), ("3.10.0", "")])
def test_what_7_4_does_not_load_is_left_out(version: str, found: str, tmp_path: Path) -> None:
    """3.9.2 is the last version for 7.4."""
    module_in(tmp_path, version)
    assert newest_module([tmp_path], (7, 4)) == found


def test_what_is_no_module_is_left_out(tmp_path: Path) -> None:
    """A folder of another name, one without the module's manifest, and a file count for nothing."""
    module_in(tmp_path, "backup of 3.9.2")
    module_in(tmp_path, "3.9.2", "readme.txt")
    (tmp_path / "ExchangeOnlineManagement" / "3.9.1").touch()
    assert newest_module([tmp_path], (7, 6)) == ""
