"""Versions and paths for support."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sstwizard import __version__
from sstwizard.core.about import about
from sstwizard.core.organization_policy import OrganizationPolicy
from stand_ins import windows_program
from windows_registry import MACHINE, registered

only_unix = pytest.mark.skipif(sys.platform == "win32", reason="about Unix's folders")
only_windows = pytest.mark.skipif(sys.platform != "win32", reason="only Windows tells versions of PowerShell")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folder."""
    home = tmp_path / "ann (admin)"
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    return home


def told(settings: dict[str, str] | None = None, policy: OrganizationPolicy | None = None) -> dict[str, str]:
    """Return the value of each fact; of several with one name, the last."""
    lines = about(settings or {}, policy or OrganizationPolicy()).splitlines()
    return {name: value for name, _, value in (line.partition(": ") for line in lines)}


def test_versions_and_paths_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """What Qt tells stands among the rest; the policy's log comes before that of the variable."""
    monkeypatch.delenv("SSTWIZARD_LOG", raising=False)
    facts = told({"Qt": "6.12.0"})
    assert facts["SST Wizard"] == __version__
    assert facts["Python"] == ".".join(map(str, sys.version_info[:3]))
    assert "OpenSSL" in facts["cryptography"]
    assert (facts["Qt"], facts["Log"]) == ("6.12.0", "off")
    assert facts["System"].startswith("Windows 10." if sys.platform == "win32" else ("Linux", "Debian"))
    monkeypatch.setenv("SSTWIZARD_LOG", "of-the-user.log")
    assert told()["Log"] == "of-the-user.log"
    assert told(policy=OrganizationPolicy(log_file="set.log"))["Log"] == "set.log"


@pytest.mark.parametrize(("mounted", "named"), [("", "SSTWizard.AppImage"), ("elsewhere", "program")])
def test_the_program_is_named(mounted: str, named: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it lies tells how it was installed; its AppImage is named in place of what is mounted, no other one."""
    monkeypatch.setattr("sstwizard.core.about.bundled_program", lambda: tmp_path / "program")
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "SSTWizard.AppImage"))
    monkeypatch.setenv("APPDIR", str(tmp_path / mounted))
    assert told()["Program"] == str(tmp_path / named)


@pytest.mark.parametrize("path", ["{home}/a.log", "{home}", "{home}a/b.log"])
def test_the_users_folder_is_not_named(path: str, home: Path) -> None:
    """A tilde stands for it, and not for a part of another folder's name."""
    place = path.format(home=home)
    is_inside = not place.startswith(f"{home}a")
    assert told({"Settings": place})["Settings"] == (path.format(home="~") if is_inside else place)


@only_unix
def test_what_is_told_of_unix(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the folders of runs are made; and the path of PowerShell, which is not started, or that there is none."""
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert told()["Local data"] == "~/.local/state/sst-wizard"
    assert not home.exists()
    assert told()["PowerShell"] == "none found that can run the scripts"
    (tmp_path / "pwsh").write_text(f"#!/bin/sh\ntouch '{tmp_path}/started'\n", encoding="utf-8")
    (tmp_path / "pwsh").chmod(0o700)
    assert told()["PowerShell"] == str(tmp_path / "pwsh")
    assert not (tmp_path / "started").exists()


@only_windows
def test_powershell_is_told_with_its_module_and_policy(tmp_path: Path) -> None:
    """Its version, what keeps it from running scripts, and the module that it would load."""
    windows_program(tmp_path / "pwsh.exe", "", (7, 6, 9, 500))
    module, core = "ExchangeOnlineManagement not found", r"SOFTWARE\{}Microsoft\PowerShellCore"
    with registered(MACHINE, core.format("") + r"\InstalledVersions\{test}", InstallDir=str(tmp_path)):
        assert told()["PowerShell"] == f"PowerShell 7.6.9, {module}, {tmp_path / 'pwsh.exe'}"
        with registered(MACHINE, core.format("Policies\\"), EnableScripts=0):
            assert "7.6.9, forbidden by MachinePolicy Restricted, " in told()["PowerShell"]
