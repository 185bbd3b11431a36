"""Find installed PowerShell versions: which one suits the Exchange module best, and may run scripts; start a script.

The steps of a run: `find_powershells` finds what is installed; `RunFolder.create` makes a folder that nobody else can
change, and its `put` writes the job there; `script_files.to_start` returns where the scripts are; `start` opens one in
a window, whose receipts `receipts.read` reads; at the end, `RunFolder.remove` removes the folder.
`run_folder.signed_in` suggests an account.

Of execution policies only those of a group (MachinePolicy, UserPolicy) are read: -ExecutionPolicy overrides all others.

Sources: Microsoft's pages "Installing PowerShell on Windows" (what the MSI and the Store's package write), "About the
Exchange Online PowerShell module", about_PSModulePath, about_Pwsh, about_PowerShell_exe, about_Execution_Policies,
about_Group_Policy_Settings and CreateProcess (Process Creation Flags, Inheritance); PyInstaller's page "Launching
External Programs from the Frozen Application"; PowerShell's own securitysupport.cs and Utils.cs, and its version
resource, whose fourth number is 500 for a release and lower before.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from operator import attrgetter
from pathlib import Path

from ..errors import ConsoleError
from ..platform import file_paths
from ..platform.programs import bundle, child_environment, on_path, terminal
from ..text import QT_TRANSLATE_NOOP, Text, printable, text
from .script_files import are_signed

MAX_WAIT = 10.0
"""Seconds to wait for a PowerShell that was asked for its version."""
MODULE = "ExchangeOnlineManagement"
_FIRST = "3.2.0"
"""The oldest version that can sign out of one connection of several (Disconnect-ExchangeOnline -ConnectionId)."""
_FIRST_WITHOUT_WAM = "3.7.2"
"""The oldest version that can sign in without Windows' account manager (Connect-ExchangeOnline -DisableWAM)."""
_LAST_FOR_7_4 = "3.9.2"
"""The newest version of the module that PowerShell 7.4 loads; 3.10 needs 7.6."""
_VERSION = re.compile(r"\d{1,5}(?:\.\d{1,5}){1,3}")
_ALLOWING = ("bypass", "unrestricted", "remotesigned")
"""The policies under which an unsigned local script runs."""
_FIRST_BUILD_OF_11 = 22000
_LTSC = re.compile(r"(IoT)?Enterprise(S|SN|SK)")
_SIGNED = "allsigned"
"""The policy under which only signed scripts run; any other word counts as Restricted."""
NO_TERMINAL = text(
    QT_TRANSLATE_NOOP(
        "core", "No terminal was found on this computer. Install one, such as xterm, or type the commands yourself."
    )
)


@dataclass(frozen=True, slots=True)
class PowerShell:
    """An installed PowerShell.

    Attributes:
        version: Its version, as (7, 6, 9).
        module: The newest version of ExchangeOnlineManagement that it loads; empty if the script must install it.
        obstacle: Why no script can be run in a window of it: a group policy forbids scripts, or, elsewhere than on
            Windows, there is no terminal; None where one can.
        is_supported: Whether Microsoft supports it on this Windows.
    """

    program: Path
    version: tuple[int, ...]
    is_preview: bool = False
    module: str = ""
    obstacle: Text | None = None
    is_supported: bool = True

    @property
    def title(self) -> str:
        """Its name and version, as Microsoft writes them."""
        name = "Windows PowerShell" if self.version < (6,) else "PowerShell"
        return f"{name} {'.'.join(map(str, self.version))}"

    @property
    def rank(self) -> tuple[bool, bool, bool, bool, tuple[int, ...]]:
        """By what the best is known: it may run scripts, is supported, has the module, is a release, is the newest."""
        return not self.obstacle, self.is_supported, bool(self.module), not self.is_preview, self.version

    def has_module(self, *, avoids_wam: bool = False) -> bool:
        """Return whether the scripts find a module that they use, maybe without WAM; else they offer to install one."""
        return bool(self.module) and (not avoids_wam or _number(self.module) >= _number(_FIRST_WITHOUT_WAM))


def find_powershells() -> tuple[PowerShell, ...]:
    """Return the installed PowerShell versions that can run the scripts, best first.

    On Windows it takes milliseconds; elsewhere each is started to tell its version: not for the thread of a window.
    """
    has_7 = sys.platform != "win32" or supports_7(*_windows())
    found = [
        replace(
            each,
            module=newest_module(_module_folders(each), each.version),
            obstacle=obstacle_of(each.version),
            is_supported=has_7 or each.version < (6,),
        )
        for each in installed_powershells()
        if each.version >= (7, 4) or each.version[:2] == (5, 1)  # others load no module that Microsoft still supports
    ]
    return tuple(sorted(found, key=attrgetter("rank"), reverse=True))


def supports_7(build: int, edition: str, installation: str) -> bool:
    """Return whether Microsoft supports PowerShell 7.4 and later: not on Windows 10, but for its LTSC editions.

    Edition and installation are EditionID and InstallationType ("Client", "Server", "Server Core") of the registry.
    """
    is_windows_10 = installation == "Client" and build < _FIRST_BUILD_OF_11
    return not is_windows_10 or bool(_LTSC.fullmatch(edition))


def newest_module(folders: Iterable[Path], powershell: tuple[int, ...]) -> str:
    """Return the newest version of the module that a PowerShell loads, as the script chooses it; empty if none.

    It is below the folders in which that version of PowerShell looks for modules, in MODULE/VERSION.
    """
    versions = (version for folder in folders for version in _versions_in(folder / MODULE))
    return max((each for each in versions if _fits(each, powershell)), key=_number, default="")


def _versions_in(folder: Path) -> Iterator[str]:
    with suppress(OSError):  # there is none, or it is closed to this user
        for path in folder.iterdir():
            if _VERSION.fullmatch(path.name) and file_paths.is_file(path / f"{folder.name}.psd1"):
                yield path.name


def _fits(version: str, powershell: tuple[int, ...]) -> bool:
    too_new = (7,) <= powershell < (7, 6) and _number(version) > _number(_LAST_FOR_7_4)
    return _number(version) >= _number(_FIRST) and not too_new


def _number(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def forbidden(policy: str, scope: str) -> Text:
    """Return what is said of a group policy that forbids scripts, by name and scope, such as "MachinePolicy"."""
    message = QT_TRANSLATE_NOOP(
        "core",
        "A group policy of this computer (Turn on Script Execution; {scope}: {policy}) forbids scripts, and "
        "Microsoft's Exchange module needs them too. Ask whoever manages this computer, or upload from another.",
    )
    return text(message, scope=scope, policy=policy)


def start(powershell: PowerShell, script: Path, job: Path) -> subprocess.Popen[bytes]:
    """Start a script with its job in a window that stays open when the script has ended; all paths are absolute.

    On Windows, the process ends when the window is closed; elsewhere it is that of the terminal, which may end while
    the window stays open. A ConsoleError says that nothing was started: a group policy forbids scripts, there is no
    terminal, or the system refuses.
    """
    if powershell.obstacle is not None:
        raise ConsoleError(powershell.obstacle)
    words = ("-NoProfile", "-NoExit", *_POLICY, "-File", str(script), "-Job", str(job))
    if not all(path.is_absolute() for path in (powershell.program, script, job)):
        raise ValueError("a name alone may be that of another program or script")
    try:
        return _open(powershell.program, words, child_environment(os.environ, bundle()))
    except OSError as error:
        message = QT_TRANSLATE_NOOP(
            "core", "“{program}” can't be started: {reason}. Save the transfer kit, or type the commands yourself."
        )
        reason = error.strerror or str(error)
        raise ConsoleError(text(message, program=printable(str(powershell.program)), reason=reason)) from error


def _once(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield each file once: other spellings of its path, and links to it, are left out."""
    known = set()
    for path in paths:
        real = os.path.normcase(os.path.realpath(path))
        if real not in known:
            known.add(real)
            yield path


if sys.platform == "win32":
    import winreg

    from ..platform import win32

    _READ = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
    _RELEASED = 500
    _ENGINE = r"SOFTWARE\Microsoft\PowerShell\3\PowerShellEngine"
    _VERSION_OF_WINDOWS = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion"
    _INSTALLED = r"SOFTWARE\Microsoft\PowerShellCore\InstalledVersions"
    _PACKAGES = (
        r"Software\Classes\Local Settings\Software\Microsoft\Windows\CurrentVersion\AppModel\Repository\Packages"
    )
    _PACKAGE = re.compile(r"(Microsoft\.PowerShell(-LTS|Preview)?)_(\d+)\.(\d+)\.(\d+)\.\d+_\w*_\w*_(8wekyb3d8bbwe)")
    """The full name of a package: its name, version, processor, resources, and publisher."""
    _WINDOWS_POWERSHELL = r"SOFTWARE\Policies\Microsoft\Windows\PowerShell"
    _POWERSHELL_7 = r"SOFTWARE\Policies\Microsoft\PowerShellCore"

    def installed_powershells() -> Iterator[PowerShell]:
        """Yield the installed PowerShell versions, without starting any.

        None is looked for where a user alone may put a program: an elevated wizard would start it with its rights.
        """
        yield from _windows_powershell()
        program_files = (win32.known_folder(win32.PROGRAM_FILES) / "PowerShell").glob("*/pwsh.exe")
        for path in _once((*_installed(), *program_files)):
            if version := win32.file_version(path):
                yield PowerShell(path, version[:3], version[3] < _RELEASED)
        yield from _packages()

    def _windows_powershell() -> Iterator[PowerShell]:
        """Yield 5.1. Its program has the version of Windows, so its own is read from the registry."""
        version = _text(winreg.HKEY_LOCAL_MACHINE, _ENGINE, "PowerShellVersion")
        path = Path(_text(winreg.HKEY_LOCAL_MACHINE, _ENGINE, "ApplicationBase")) / "powershell.exe"
        if re.fullmatch(r"\d+(\.\d+){1,3}", version) and path.is_absolute() and file_paths.is_file(path):
            yield PowerShell(path, tuple(map(int, version.split(".")[:3])))

    def _installed() -> Iterator[Path]:
        for name in _keys(winreg.HKEY_LOCAL_MACHINE, _INSTALLED):
            for value in ("InstallDir", "InstallLocation"):
                folder = Path(_text(winreg.HKEY_LOCAL_MACHINE, rf"{_INSTALLED}\{name}", value))
                if folder.is_absolute():
                    yield folder / "pwsh.exe"

    def _packages() -> Iterator[PowerShell]:
        r"""Yield what came as an MSIX package, as the Store's does; the package's full name has the version.

        Its own program is started, never the alias, which is the user's: only TrustedInstaller may write below Program
        Files\WindowsApps. The user's registry, which lists packages, may name another folder.
        """
        apps = win32.known_folder(win32.PROGRAM_FILES) / "WindowsApps"
        for name in _keys(winreg.HKEY_CURRENT_USER, _PACKAGES):
            package, program = _PACKAGE.fullmatch(name), apps / name / "pwsh.exe"
            if package and file_paths.is_file(program):
                _, kind, *numbers, _ = package.groups()
                yield PowerShell(program, tuple(map(int, numbers)), kind == "Preview")

    def _windows() -> tuple[int, str, str]:
        """Return build, edition and kind of this Windows."""
        edition = _text(winreg.HKEY_LOCAL_MACHINE, _VERSION_OF_WINDOWS, "EditionID")
        installation = _text(winreg.HKEY_LOCAL_MACHINE, _VERSION_OF_WINDOWS, "InstallationType")
        return sys.getwindowsversion().build, edition, installation

    def _keys(root: int, path: str) -> list[str]:
        try:
            with winreg.OpenKey(root, path, access=_READ) as key:
                return [winreg.EnumKey(key, number) for number in range(winreg.QueryInfoKey(key)[0])]
        except OSError:
            return []

    def _module_folders(powershell: PowerShell) -> Iterator[Path]:
        """Yield where a PowerShell without PSModulePath in its environment looks for modules."""
        name = "WindowsPowerShell" if powershell.version < (6,) else "PowerShell"
        for folder in (win32.DOCUMENTS, win32.PROGRAM_FILES):
            yield win32.known_folder(folder) / name / "Modules"
        yield powershell.program.parent / "Modules"

    def obstacle_of(version: tuple[int, ...]) -> Text | None:
        """Return what is said of the group policy that forbids script files in a version of PowerShell, or None.

        PowerShell 7 and 5.1 have separate policies. The policy of the computer overrides that of the user, even if it
        allows what the user's forbids.
        """
        scopes = {"MachinePolicy": winreg.HKEY_LOCAL_MACHINE, "UserPolicy": winreg.HKEY_CURRENT_USER}
        for scope, root in scopes.items():
            if name := _policy(root, version):
                is_allowed = name.lower() in _ALLOWING or (name.lower() == _SIGNED and are_signed())
                return None if is_allowed else forbidden(name, scope)
        return None

    def _policy(root: int, version: tuple[int, ...]) -> str:
        """Return the policy that is set below a root of the registry; empty if none is."""
        same = version < (6,) or bool(_value(root, _POWERSHELL_7, "UseWindowsPowerShellPolicySetting"))
        path = _WINDOWS_POWERSHELL if same else _POWERSHELL_7
        enabled = _value(root, path, "EnableScripts")
        if enabled == 0:
            return "Restricted"
        return _text(root, path, "ExecutionPolicy") if enabled == 1 else ""

    def _value(root: int, path: str, name: str) -> object:
        try:
            with winreg.OpenKey(root, path, access=_READ) as key:
                return winreg.QueryValueEx(key, name)[0]
        except OSError:
            return None

    def _text(root: int, path: str, name: str) -> str:
        value = _value(root, path, name)
        return value if isinstance(value, str) else ""

    _POLICY: tuple[str, ...] = ("-ExecutionPolicy", "RemoteSigned")

    def _open(program: Path, words: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
        """Start a program in a console of its own.

        Windows 10 and Server refuse to start a package's program by its own path (ERROR_ACCESS_DENIED): then its alias
        is started. That in the folder of the package's family is its own, unlike the one above. Not if this is
        elevated: the user's other programs write there.
        """
        try:
            return _in_console(program, words, environment)
        except PermissionError:
            package = _PACKAGE.fullmatch(program.parent.name)
            if package is None or win32.is_elevated():
                raise
            aliases = win32.known_folder(win32.LOCAL_APP_DATA) / "Microsoft" / "WindowsApps"
            return _in_console(aliases / f"{package[1]}_{package[6]}" / program.name, words, environment)

    def _in_console(program: Path, words: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
        """Start a program in a console of its own, in System32; it looks for no DLLs in the wizard's bundle."""
        folder = win32.dll_folder() if bundle() else ""
        if folder:
            win32.set_dll_folder("")
        try:
            return subprocess.Popen(  # noqa: S603 - a program by its absolute path, without a shell
                [str(program), *words],
                executable=str(program),
                cwd=win32.known_folder(win32.SYSTEM),
                env=dict(environment),
                close_fds=True,
                creationflags=subprocess.CREATE_NEW_CONSOLE,
            )
        finally:
            if folder:
                win32.set_dll_folder(folder)

else:
    _ANSWER = re.compile(rb"PowerShell (\d+)\.(\d+)\.(\d+)(-\S+)?\s*")

    def installed_powershells() -> Iterator[PowerShell]:
        """Yield the PowerShell versions on PATH; each is asked for its version, which takes about half a second."""
        for path in _once(on_path("pwsh", os.environ.get("PATH", ""))):
            if answer := _ANSWER.fullmatch(_version_output(path)):
                *numbers, preview = answer.groups()
                yield PowerShell(path, tuple(map(int, numbers)), bool(preview))

    def _version_output(path: Path) -> bytes:
        environment = child_environment(os.environ, bundle())
        try:
            done = subprocess.run(  # noqa: S603 - a program by its absolute path, without a shell
                [path, "-Version"],
                env=environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
                timeout=MAX_WAIT,
            )
        except (OSError, subprocess.TimeoutExpired):
            return b""
        return done.stdout

    def _module_folders(powershell: PowerShell) -> Iterator[Path]:
        """Yield where a PowerShell looks for modules."""
        data = Path(os.environ.get("XDG_DATA_HOME", ""))
        yield (data if data.is_absolute() else Path.home() / ".local/share") / "powershell/Modules"
        yield Path("/usr/local/share/powershell/Modules")
        yield powershell.program.resolve().parent / "Modules"
        yield from filter(Path.is_absolute, map(Path, os.environ.get("PSModulePath", "").split(os.pathsep)))  # noqa: SIM112

    def obstacle_of(_version: tuple[int, ...]) -> Text | None:
        """Return what is said where there is no terminal, or None; only Windows has policies for scripts."""
        return None if terminal(os.environ.get("PATH", "")) else NO_TERMINAL

    _POLICY = ()

    def _open(program: Path, words: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
        """Start a program in a terminal, detached from the session and the streams of the wizard."""
        window = terminal(environment.get("PATH", ""))
        if not window:
            raise ConsoleError(NO_TERMINAL)
        return subprocess.Popen(  # noqa: S603 - programs by their absolute paths, without a shell
            [*window, program, *words],
            cwd=Path.home(),
            env=dict(environment),
            close_fds=True,
            start_new_session=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
