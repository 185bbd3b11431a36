"""What administrators use: what is in the zip, and what Intune is told by the scripts in it."""

from __future__ import annotations

import json
import sys
import zipfile
from pathlib import Path

import build_administration
import pytest

from powershell import console
from sstwizard import __version__
from test_release import setup_script
from windows_registry import USER, registered

UNINSTALL = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\SSTWizard"
WINDOWS = r"HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion"

REAL_WINDOWS = sys.platform == "win32" and console.program() is not None

# In the place of the registry: what it has at one place, which changes from case to case.
REGISTRY = """
function Get-ItemProperty {
    [CmdletBinding()] param([string] $LiteralPath)
    if ($LiteralPath -eq $place) { $values }
}
"""


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """The folder with the scripts, as it is unpacked."""
    with zipfile.ZipFile(build_administration.build(tmp_path / "a.zip")) as archive:
        archive.extractall(tmp_path)
    return tmp_path / "intune"


def answers(pwsh: str, script: Path, place: str, values: list[dict[str, str]]) -> list[list[object]]:
    """Return what a script prints where the registry has values at a place, on a processor if one is among them."""
    case = f"$values = $_; $env:PROCESSOR_ARCHITECTURE = $_.Processor; ,@(& '{script}')"
    loop = f"'{json.dumps(values)}' | ConvertFrom-Json | ForEach-Object {{ {case} }}"
    done = console.run(pwsh, "-Command", f"$place = '{place}'; {REGISTRY} ConvertTo-Json -Compress @({loop})")
    assert done.stderr == ""
    found: list[list[object]] = json.loads(done.stdout)
    return found


def test_zip_has_what_the_page_for_administrators_names(tmp_path: Path) -> None:
    """Template and scripts, with nothing left to fill in; two zips are the same."""
    first, second = (build_administration.build(tmp_path / name) for name in ("first.zip", "second.zip"))
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as archive:
        names = archive.namelist()
        scripts = [archive.read(name) for name in names if name.endswith(".ps1")]
    assert [name for name in names if not name.endswith(".adml")] == [
        "intune/detect-all-users.ps1",
        "intune/detect-one-user.ps1",
        "intune/require.ps1",
        "policies/SSTWizard.admx",
    ]
    assert len(names) == 12
    assert all(script.isascii() for script in scripts)
    assert not any(b"<" in script for script in scripts)
    assert build_administration.detection("one user", "HKCU", "1.2.0rc1").count("'1.2.0'") == 1


def test_scripts_suit_windows_powershell(pwsh: str, scripts: Path, tmp_path: Path) -> None:
    """They have no error, and nothing that 5.1 can't read."""
    with console.Console(pwsh, tmp_path) as process:
        read = process.read(path.read_text(encoding="ascii") for path in sorted(scripts.iterdir()))
    assert [(each.errors, each.newer) for each in read] == [([], [])] * 3


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has a registry, with a test of its own")
@pytest.mark.parametrize(("name", "hive"), [("detect-all-users.ps1", "HKLM"), ("detect-one-user.ps1", "HKCU")])
def test_version_is_detected_where_setup_writes_it(pwsh: str, scripts: Path, name: str, hive: str) -> None:
    """This version and newer ones are, compared as numbers; older ones, none, and what is no version are not."""
    assert f'!define UNINSTALL_KEY "{UNINSTALL}"'.casefold() in setup_script().casefold()
    major = int(__version__.partition(".")[0])
    found = [__version__, f"{__version__}.dev", f"{major + 1}.0", f"{major + 10}.0.0"]
    versions = [*found, "0.0.9", "", "new"]
    values = [{"DisplayVersion": each} for each in versions]
    printed = answers(pwsh, scripts / name, rf"{hive}:\{UNINSTALL}", [*values, {}])
    assert printed == [*([f"SST Wizard {each}"] for each in found), [], [], [], []]
    assert answers(pwsh, scripts / name, "elsewhere", values[:1]) == [[]]


@pytest.mark.skipif(sys.platform == "win32", reason="a Windows is one system alone")
def test_system_is_suitable_if_the_program_runs_on_it(pwsh: str, scripts: Path) -> None:
    """64-bit Windows 10 from 1809 on; on ARM, Windows 11."""
    systems = {
        ("AMD64", "17763"): True,
        ("AMD64", "17134"): False,
        ("AMD64", "26100"): True,
        ("ARM64", "19045"): False,
        ("ARM64", "22000"): True,
        ("x86", "19045"): False,
    }
    values = [{"Processor": processor, "CurrentBuildNumber": build} for processor, build in systems]
    assert answers(pwsh, scripts / "require.ps1", WINDOWS, values) == [[each] for each in systems.values()]


@pytest.mark.skipif(not REAL_WINDOWS, reason="Linux has no registry, and Wine no PowerShell")
def test_windows_is_told_by_its_registry(pwsh: str, scripts: Path) -> None:
    """The version is detected where it is registered; the tests run on systems that are suitable."""
    with registered(USER, UNINSTALL, DisplayVersion=__version__):
        done = console.run(pwsh, "-ExecutionPolicy", "Bypass", "-File", str(scripts / "detect-one-user.ps1"))
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, f"SST Wizard {__version__}", "")
    done = console.run(pwsh, "-ExecutionPolicy", "Bypass", "-File", str(scripts / "require.ps1"))
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "True", "")
