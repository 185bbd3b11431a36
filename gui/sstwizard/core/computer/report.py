r"""The report of this computer: one JSON object, which names no person, folder, account, server or certificate.

Its facts are those that decide how the program runs; None stands for whatever can't be told. No value is a text that a
user, a file or a server has chosen: each is a number, a yes or no, or a word of a known form.

Sources: Microsoft's pages "Maximum Path Length Limitation" (LongPathsEnabled), "Enable controlled folder access",
"Default terminal" (HKEY_CURRENT_USER\Console\%%Startup), "IsWow64Process2" and "GetSystemMetrics"; os-release(5), and
xdg-user-dirs.
"""

from __future__ import annotations

import json
import os
import platform
import re
import sys
import sysconfig
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from ... import __version__
from ..certificates.reading import ReportProgress
from ..runner.installed import (
    PowerShell,
    ScriptPolicy,
    forbidding,
    installed_modules,
    installed_powershells,
    is_supported,
)
from ..runner.signed_in import signed_in
from . import trials
from .trials import Trial, TrialKind

Facts = dict[str, object]
Read = Callable[[str, str, str], object]
"""Returns a value of the registry by root ("HKLM", "HKCU"), key and name: a text or a number; None if it isn't set."""

SCHEMA = 1
"""The version of the report's form."""
_POLICIES = {"restricted": "Restricted", "allsigned": "AllSigned"}
_WINDOWS = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion"
_FILE_SYSTEM = r"SYSTEM\CurrentControlSet\Control\FileSystem"
_DEFENDER = r"Microsoft\Windows Defender\Windows Defender Exploit Guard\Controlled Folder Access"
_FOLDER_ACCESS = (rf"SOFTWARE\Policies\{_DEFENDER}", rf"SOFTWARE\{_DEFENDER}")
"""The policy, which comes first, and the setting of this computer."""
_FOLDER_ACCESS_WORDS = ("off", "on", "audit", "disk-only", "disk-audit")
_CODE_PAGES = ("ansi", "oem", "console")
_CONSOLE = r"Console\%%Startup"
_TERMINALS = {
    "{00000000-0000-0000-0000-000000000000}": "windows-decides",
    "{B23D10C0-E52E-411E-9D5B-C09FDF709C7D}": "console-host",
    "{E12CFF52-A866-4C77-9A90-F570A7AA2C6B}": "windows-terminal",
}
_MACHINES = {0x14C: "win32", 0x8664: "amd64", 0xAA64: "arm64"}
_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+_-]{0,39}")
_DOCUMENTS = re.compile(r'^XDG_DOCUMENTS_DIR="\$HOME/([^"\n]+)"$', re.MULTILINE)


def word(value: object) -> str | None:
    """Return a name or version that a system gives itself; None for anything else."""
    return value if isinstance(value, str) and _WORD.fullmatch(value) else None


def program_facts() -> Facts:
    """Return the program's facts and those of its Python."""
    return {
        "program": __version__,
        "python": platform.python_version(),
        "frozen": bool(getattr(sys, "frozen", False)),
    }


@dataclass(frozen=True, slots=True)
class Windows:
    """What Windows tells.

    Attributes:
        read: Reads its registry.
        version: Its version, as (10, 0, 26100).
        architecture: What the program is made for ("amd64").
        machine: What Windows is made for, an IMAGE_FILE_MACHINE_*; None if it isn't known.
        code_pages: ANSI, OEM, and the output of the console; 0 where there is none.
        is_remote_session: Whether the desktop is shown on another computer.
    """

    read: Read
    version: tuple[int, int, int]
    architecture: str
    machine: int | None
    code_pages: tuple[int, int, int]
    is_remote_session: bool

    def facts(self) -> Facts:
        """Return the facts."""
        native = None if self.machine is None else _MACHINES.get(self.machine, "other")
        long_paths = self.read("HKLM", _FILE_SYSTEM, "LongPathsEnabled")
        revision = self.read("HKLM", _WINDOWS, "UBR")
        build = ".".join(map(str, self.version))
        return {
            "system": "Windows",
            "edition": word(self.read("HKLM", _WINDOWS, "EditionID")),
            "build": f"{build}.{revision}" if isinstance(revision, int) else build,
            "architecture": word(self.architecture),
            "emulated": None if native is None else native != self.architecture,
            "remote_session": self.is_remote_session,
            "code_pages": {name: each or None for name, each in zip(_CODE_PAGES, self.code_pages, strict=True)},
            "long_paths": bool(long_paths) if isinstance(long_paths, int) else None,
            "controlled_folder_access": self._folder_access(),
            "default_terminal": self._terminal(),
        }

    def _folder_access(self) -> str | None:
        for key in _FOLDER_ACCESS:
            value = self.read("HKLM", key, "EnableControlledFolderAccess")
            if isinstance(value, int):
                return _FOLDER_ACCESS_WORDS[value] if 0 <= value < len(_FOLDER_ACCESS_WORDS) else "other"
        return None

    def _terminal(self) -> str | None:
        value = self.read("HKCU", _CONSOLE, "DelegationTerminal")
        return _TERMINALS.get(value.upper(), "other") if isinstance(value, str) else None


def linux_facts(release: Mapping[str, str], variables: Mapping[str, str]) -> Facts:
    """Return the facts of another system than Windows, with the same names.

    Args:
        release: What os-release says.
        variables: The environment.
    """
    return {
        "system": word(platform.system()),
        "edition": word(release.get("ID")),
        "build": word(release.get("VERSION_ID")) or word(platform.release()),
        "architecture": word(platform.machine()),
        "emulated": None,
        "remote_session": "SSH_CONNECTION" in variables,
        "code_pages": None,
        "long_paths": None,
        "controlled_folder_access": None,
        "default_terminal": None,
    }


def documents_place(folder: PurePath | None, synced: Iterable[PurePath], *, is_remote: bool) -> str | None:
    """Return where the folder for documents lies: "onedrive", "server" or "local"; None if it isn't known.

    Args:
        folder: The folder.
        synced: The folders that OneDrive synchronizes.
        is_remote: Whether its drive is a network drive.
    """
    if folder is None:
        return None
    if any(folder.is_relative_to(each) for each in synced):
        return "onedrive"
    return "server" if is_remote or folder.drive.startswith("\\\\") else "local"


if sys.platform == "win32":
    import winreg

    from ..platform import win32

    _ROOTS = {"HKLM": winreg.HKEY_LOCAL_MACHINE, "HKCU": winreg.HKEY_CURRENT_USER}
    _SYNCED = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")

    def computer_facts() -> Facts:
        """Return the facts of this computer and of the program."""
        version, architecture = sys.getwindowsversion(), sysconfig.get_platform().rpartition("-")[2]
        windows = Windows(
            _read,
            (version.major, version.minor, version.build),
            architecture,
            win32.native_machine(),
            win32.code_pages(),
            win32.is_remote_session(),
        )
        folder = documents_folder()
        synced = [Path(os.environ[name]) for name in _SYNCED if os.environ.get(name)]
        is_remote = folder is not None and win32.is_remote_drive(folder.anchor)
        user, place = signed_in(), documents_place(folder, synced, is_remote=is_remote)
        rights = {"elevated": user.is_elevated, "other_user": user.is_other_user}
        return program_facts() | rights | windows.facts() | {"documents": place}

    def documents_folder() -> Path | None:
        """Return the user's folder for documents; None where there is none."""
        try:
            return win32.known_folder(win32.DOCUMENTS)
        except OSError:
            return None

    def _read(root: str, path: str, name: str) -> object:
        try:
            with winreg.OpenKey(_ROOTS[root], path, access=winreg.KEY_READ | winreg.KEY_WOW64_64KEY) as key:
                return winreg.QueryValueEx(key, name)[0]
        except OSError:
            return None

else:

    def computer_facts() -> Facts:
        """Return the facts of this computer and of the program."""
        release: dict[str, str] = {}
        with suppress(OSError):
            release = platform.freedesktop_os_release()
        rights = {"elevated": os.geteuid() == 0, "other_user": None}
        return program_facts() | rights | linux_facts(release, os.environ) | {"documents": None}

    def documents_folder() -> Path | None:
        """Return the user's folder for documents, as xdg-user-dirs has noted it; None where there is none."""
        configuration = Path(os.environ.get("XDG_CONFIG_HOME", ""))
        noted = (configuration if configuration.is_absolute() else Path.home() / ".config") / "user-dirs.dirs"
        with suppress(OSError, UnicodeDecodeError):
            if found := _DOCUMENTS.search(noted.read_text(encoding="utf-8")):
                return Path.home() / found[1]
        usual = Path.home() / "Documents"
        return usual if usual.is_dir() else None


@dataclass(frozen=True, slots=True)
class ComputerReport:
    """What was found out.

    Attributes:
        facts: The facts, and what the window knows.
        powershells: The PowerShell versions.
        trials: The trials, in their order.
    """

    facts: Mapping[str, object]
    powershells: tuple[Mapping[str, object], ...]
    trials: tuple[Trial, ...]

    @property
    def failed(self) -> tuple[Trial, ...]:
        """The trials that failed."""
        return tuple(each for each in self.trials if not each.ok)

    def encoded(self) -> bytes:
        """Return the report as JSON, in ASCII."""
        told = {
            "schema": SCHEMA,
            "facts": self.facts,
            "powershells": self.powershells,
            "trials": [each.as_object() for each in self.trials],
        }
        return json.dumps(told, indent=2, ensure_ascii=True).encode("ascii") + b"\n"


def check_computer(
    report: ReportProgress, last_folder: Path | None = None, window: Mapping[str, object] | None = None
) -> ComputerReport:
    """Gather the facts and make the trials, which takes seconds; nothing stays behind.

    Args:
        report: Receives the progress; an exception that it raises ends the check.
        last_folder: The folder of the last export; None if there was none.
        window: What is known of the window; None where there is none.

    Raises:
        CancelledError: The report has raised it.
    """
    report(0, 0)
    known = {**computer_facts(), "window": window}
    found = tuple(
        replace(each, policy=forbidding(each.version))
        for each in installed_powershells(elevated=signed_in().is_elevated)
    )
    planned = tuple(trials.plan(found, documents_folder(), last_folder))
    return report_of(known, found, trials.run(planned, report))


def report_of(
    known: Mapping[str, object], powershells: Iterable[PowerShell], made: tuple[Trial, ...]
) -> ComputerReport:
    """Return the report on facts, PowerShell versions and the trials, which are numbered as these are."""
    modes = {each.name: each.language_mode for each in made}
    told = tuple(
        _told(each, modes.get(f"{TrialKind.SCRIPT} {number}", "")) for number, each in enumerate(powershells, 1)
    )
    return ComputerReport(known, told, made)


def _told(powershell: PowerShell, mode: str) -> dict[str, object]:
    return {
        "version": ".".join(map(str, powershell.version)),
        "edition": "Desktop" if powershell.version < (6,) else "Core",
        "preview": powershell.is_preview,
        "supported": is_supported(powershell),
        "found": powershell.found or None,
        "forbidden_by": _policy(powershell.policy),
        "modules": {name: version or None for name, version in installed_modules(powershell).items()},
        "language_mode": mode or None,
    }


def _policy(policy: ScriptPolicy | None) -> dict[str, str] | None:
    if policy is None:
        return None
    return {"scope": policy.scope, "policy": _POLICIES.get(policy.name.lower(), "other")}
