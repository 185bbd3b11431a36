"""The report: one JSON object in ASCII, with facts, and nothing in it that tells who or where, or that was chosen."""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath
from types import MappingProxyType

import pytest

from sstwizard import __version__
from sstwizard.core.computer import report
from sstwizard.core.computer.report import (
    ComputerReport,
    Windows,
    check_computer,
    computer_facts,
    documents_folder,
    documents_place,
    linux_facts,
    report_of,
)
from sstwizard.core.computer.trials import Trial
from sstwizard.core.runner.installed import PowerShell, ScriptPolicy
from sstwizard.core.text import text
from stand_ins import script
from windows_registry import MACHINE, USER, registered

PERSON = "adalovelace"
"""Stands in every name, path and answer that the check meets."""


def as_object(report: ComputerReport) -> dict[str, object]:
    """Return what a report says."""
    return json.loads(report.encoded().decode("ascii"))  # type: ignore[no-any-return]


def test_each_powershell_has_what_its_trial_told() -> None:
    """Version, edition, policy, modules and language mode."""
    powershells = [
        PowerShell(Path("/a"), (7, 6, 1), found="store"),
        PowerShell(Path("/b"), (5, 1, 26100), policy=ScriptPolicy("allsigned", "UserPolicy")),
        PowerShell(Path("/c"), (7, 2, 0), is_preview=True, policy=ScriptPolicy(PERSON, "MachinePolicy")),
    ]
    title = text("Run it")
    made = (
        Trial("script 1", title, ok=True, seconds=0.123456, language_mode="FullLanguage"),
        Trial("script 2", title, ok=False, seconds=1, error="ConsoleError", explanation=text(PERSON)),
    )
    first, second, third = (report := report_of({}, powershells, made)).powershells
    assert (first["version"], first["edition"], first["found"]) == ("7.6.1", "Core", "store")
    assert (first["language_mode"], first["forbidden_by"], first["supported"]) == ("FullLanguage", None, True)
    assert (second["edition"], second["language_mode"]) == ("Desktop", None)
    assert second["forbidden_by"] == {"scope": "UserPolicy", "policy": "AllSigned"}
    assert third["forbidden_by"] == {"scope": "MachinePolicy", "policy": "other"}
    assert (third["supported"], third["preview"]) == (False, True)
    assert report.failed == made[1:]
    assert as_object(report)["trials"] == [
        {"name": "script 1", "ok": True, "seconds": 0.12},
        *[
            {"name": "script 2", "ok": False, "seconds": 1, "step": None, "error": "ConsoleError"}
            | {"errno": None, "winerror": None}
        ],
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="a stand-in for PowerShell that Unix runs")
@pytest.mark.parametrize("is_there", [True, False])
def test_nobody_is_named(is_there: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the user nor a folder, program or account, whether trials work or fail; a letter outside of ASCII too."""
    home = tmp_path / f"{PERSON} Zoë"
    (home / "bin").mkdir(parents=True)
    (home / ".config").mkdir()
    (home / ".config" / "user-dirs.dirs").write_text('XDG_DOCUMENTS_DIR="$HOME/Documents"\n')
    if is_there:
        (home / "Documents").mkdir()
        (home / ".local/share/powershell/Modules/ExchangeOnlineManagement" / PERSON).mkdir(parents=True)
    script(home / "bin" / "pwsh", f"print('PowerShell 7.6.1' if '-Version' in __import__('sys').argv else '{PERSON}')")
    for name in ("HOME", "USER", "LOGNAME", "USERNAME", "OneDrive", "SSH_CONNECTION", "XDG_STATE_HOME", "HOSTNAME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("PATH", str(home / "bin"))
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: {"ID": f"{PERSON} OS"})
    report = check_computer(lambda _done, _total: None, home / "last")
    told = report.encoded()
    assert told.isascii()
    assert PERSON.encode() not in told
    assert str(tmp_path).encode() not in told
    assert b"7.6.1" in told
    assert {each.name for each in report.failed} == {"last-folder", "script 1", *([] if is_there else ["documents"])}
    assert as_object(report)["schema"] == 1


def test_what_the_window_knows_is_a_fact(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without a window there is nothing of one."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    known = {"qt": "6.12.0", "scale": 1.5}
    assert check_computer(lambda _done, _total: None, window=known).facts["window"] == known
    assert check_computer(lambda _done, _total: None).facts["window"] is None


only_windows = pytest.mark.skipif(sys.platform != "win32", reason="only Windows tells this")
FOLDER_ACCESS = "EnableControlledFolderAccess"


def windows(
    values: Mapping[str, object] = MappingProxyType({}), machine: int | None = 0x8664, console: int = 850
) -> report.Facts:
    """Return the facts of a Windows with such values in its registry."""

    def read(_root: str, _key: str, name: str) -> object:
        return values.get(name)

    return Windows(read, (10, 0, 26100), "amd64", machine, (1252, 850, console), is_remote_session=True).facts()


def test_windows_is_described() -> None:
    """Edition, build, code pages and settings."""
    terminal = "{e12cff52-a866-4c77-9a90-f570a7aa2c6b}"
    values: dict[str, object] = {"LongPathsEnabled": 1, FOLDER_ACCESS: 1, "DelegationTerminal": terminal, "UBR": 4351}
    assert windows({"EditionID": "Enterprise", **values}) == {
        "system": "Windows",
        "edition": "Enterprise",
        "build": "10.0.26100.4351",
        "architecture": "amd64",
        "emulated": False,
        "remote_session": True,
        "code_pages": {"ansi": 1252, "oem": 850, "console": 850},
        "long_paths": True,
        "controlled_folder_access": "on",
        "default_terminal": "windows-terminal",
    }


def test_what_windows_does_not_tell_is_none() -> None:
    """Nothing is guessed, and a program without a console has no code page of one."""
    found = windows(machine=None, console=0)
    unknown = ("edition", "emulated", "long_paths", "controlled_folder_access", "default_terminal")
    assert [found[each] for each in unknown] == [None] * len(unknown)
    assert found["code_pages"] == {"ansi": 1252, "oem": 850, "console": None}


@pytest.mark.parametrize(
    ("values", "name", "word"),
    [
        ({FOLDER_ACCESS: 0}, "controlled_folder_access", "off"),
        ({FOLDER_ACCESS: 2}, "controlled_folder_access", "audit"),
        ({FOLDER_ACCESS: -1}, "controlled_folder_access", "other"),
        ({FOLDER_ACCESS: 9}, "controlled_folder_access", "other"),
        ({"DelegationTerminal": "{00000000-0000-0000-0000-000000000000}"}, "default_terminal", "windows-decides"),
        ({"DelegationTerminal": "{B23D10C0-E52E-411E-9D5B-C09FDF709C7D}"}, "default_terminal", "console-host"),
        ({"DelegationTerminal": r"C:\Users\ada"}, "default_terminal", "other"),
        ({"EditionID": r"C:\Users\ada"}, "edition", None),
        ({"EditionID": 7}, "edition", None),
        ({"LongPathsEnabled": "ada"}, "long_paths", None),
    ],
)
def test_values_become_known_words(values: dict[str, object], name: str, word: str | None) -> None:
    """What isn't of the known form isn't repeated."""
    assert windows(values)[name] == word


@pytest.mark.parametrize(("machine", "emulated"), [(0x8664, False), (0xAA64, True), (0x1234, True)])
def test_a_program_for_another_machine_is_emulated(machine: int, emulated: bool) -> None:
    """As one for x64 is on ARM."""
    assert windows(machine=machine)["emulated"] is emulated


ONE_DRIVE = PureWindowsPath(r"C:\Users\ada\OneDrive - Contoso")


@pytest.mark.parametrize(
    ("folder", "is_remote", "place"),
    [
        (ONE_DRIVE / "Documents", False, "onedrive"),
        (PureWindowsPath(r"c:\users\ADA\onedrive - contoso\Dokumente"), False, "onedrive"),
        (PureWindowsPath(r"\\server\home\ada"), False, "server"),
        (PureWindowsPath("H:/Documents"), True, "server"),
        (PureWindowsPath(r"C:\Users\ada\OneDrive - Contoso 2\Documents"), False, "local"),
        (None, False, None),
    ],
)
def test_documents_lie_somewhere(folder: PureWindowsPath | None, is_remote: bool, place: str | None) -> None:
    """On OneDrive, on a server by its name or drive, or on this computer."""
    assert documents_place(folder, [ONE_DRIVE], is_remote=is_remote) == place


def test_linux_is_described(monkeypatch: pytest.MonkeyPatch) -> None:
    """By what its distribution calls itself, where that is a word; the names are those that Windows has."""
    found = linux_facts({"ID": "debian", "VERSION_ID": "13"}, {"SSH_CONNECTION": "10.0.0.7 1 10.0.0.8 22"})
    assert (found["edition"], found["build"], found["remote_session"]) == ("debian", "13", True)
    assert linux_facts({"ID": "of ada"}, {})["edition"] is None
    assert found.keys() == windows().keys()


def test_this_computer_is_described() -> None:
    """Versions and rights come with it."""
    found = computer_facts()
    assert (found["program"], found["python"]) == (__version__, sys.version.split()[0])
    assert (found["system"] == "Windows") is (sys.platform == "win32")
    assert found.keys() > {"frozen", "elevated", "other_user", "documents", "architecture"}


@pytest.mark.skipif(sys.platform == "win32", reason="about xdg-user-dirs")
def test_documents_are_where_the_desktop_has_noted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a note they are in Documents, if there is such a folder."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative")
    assert documents_folder() is None
    (tmp_path / "Documents").mkdir()
    assert documents_folder() == tmp_path / "Documents"
    (tmp_path / ".config").mkdir()
    (tmp_path / ".config" / "user-dirs.dirs").write_text('XDG_DOCUMENTS_DIR="$HOME/Dokumente"\n')
    assert documents_folder() == tmp_path / "Dokumente"
    assert documents_place(PurePosixPath("/home/ada"), [], is_remote=False) == "local"


@only_windows
def test_windows_tells_of_itself() -> None:
    """Code pages, the machine and the build come from Windows itself."""
    found = computer_facts()
    pages = found["code_pages"]
    assert isinstance(pages, dict)
    assert pages["ansi"] in range(37, 65002)
    assert str(found["build"]).startswith("10.")
    assert found["emulated"] is False
    assert isinstance(found["remote_session"], bool)
    assert found["documents"] in ("local", "server", "onedrive")


@only_windows
def test_settings_are_read_from_the_registry() -> None:
    """A policy comes before what the computer's own setting says."""
    own, policy = (rf"{root}\{report._DEFENDER}" for root in ("SOFTWARE", r"SOFTWARE\Policies"))
    with (
        registered(MACHINE, own, EnableControlledFolderAccess=1),
        registered(USER, report._CONSOLE, DelegationTerminal="{B23D10C0-E52E-411E-9D5B-C09FDF709C7D}"),
    ):
        assert computer_facts()["controlled_folder_access"] == "on"
        assert computer_facts()["default_terminal"] == "console-host"
        with registered(MACHINE, policy, EnableControlledFolderAccess=2):
            assert computer_facts()["controlled_folder_access"] == "audit"
