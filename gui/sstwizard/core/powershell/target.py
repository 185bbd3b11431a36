"""What is uploaded, from where and into which Exchange.

Sources: Microsoft's pages "About the Exchange Online PowerShell module" and "Connect to Exchange Online PowerShell".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from pathlib import PurePath, PurePosixPath, PureWindowsPath

from ..errors import InputError
from ..text import QT_TRANSLATE_NOOP, Text, printable, text
from .quoting import quote

_THUMBPRINT = re.compile("[0-9A-F]{40}")
_SHA256 = re.compile("[0-9A-F]{64}")


class Shell(Enum):
    """The PowerShell that the commands are for."""

    POWERSHELL_7_6 = "7.6"
    POWERSHELL_7_4 = "7.4"
    WINDOWS_POWERSHELL = "5.1"

    @property
    def title(self) -> Text:
        """Its name for people."""
        return text(_SHELL_TITLES[self])


class Cloud(Enum):
    """Where the organisation's mailboxes are."""

    WORLDWIDE = "worldwide"
    GCC_HIGH = "gcc-high"
    DOD = "dod"
    CHINA = "21vianet"
    ON_PREMISES = "on-premises"

    @property
    def title(self) -> Text:
        """Its name for people."""
        return text(_CLOUD_TITLES[self])

    @property
    def environment(self) -> str:
        """The value of -ExchangeEnvironmentName; empty where the parameter is left out."""
        return _ENVIRONMENTS.get(self, "")


_SHELL_TITLES = {
    Shell.POWERSHELL_7_6: QT_TRANSLATE_NOOP("core", "PowerShell 7.6 or newer"),
    Shell.POWERSHELL_7_4: QT_TRANSLATE_NOOP("core", "PowerShell 7.4 or 7.5"),
    Shell.WINDOWS_POWERSHELL: QT_TRANSLATE_NOOP("core", "Windows PowerShell 5.1"),
}
_CLOUD_TITLES = {
    Cloud.WORLDWIDE: QT_TRANSLATE_NOOP("core", "Worldwide or GCC"),
    Cloud.GCC_HIGH: QT_TRANSLATE_NOOP("core", "GCC High"),
    Cloud.DOD: QT_TRANSLATE_NOOP("core", "DoD"),
    Cloud.CHINA: QT_TRANSLATE_NOOP("core", "21Vianet (China)"),
    Cloud.ON_PREMISES: QT_TRANSLATE_NOOP("core", "Exchange Server on-premises"),
}
_ENVIRONMENTS = {Cloud.GCC_HIGH: "O365USGovGCCHigh", Cloud.DOD: "O365USGovDoD", Cloud.CHINA: "O365China"}


def account_problem(account: str) -> Text | None:
    """Return what is wrong with a user principal name, or None. Empty is fine: the sign-in window then asks for it."""
    if not account.isprintable() or " " in account:
        message = QT_TRANSLATE_NOOP("core", "“{account}” contains a space or an invisible character; take it out.")
        return text(message, account=printable(account))
    name, _, domain = account.partition("@")
    if account and not (name and domain and "@" not in domain):
        message = QT_TRANSLATE_NOOP(
            "core", "“{account}” is not an account: it needs one @, as in admin@contoso.onmicrosoft.com."
        )
        return text(message, account=account)
    return None


def tidy_path(typed: str) -> str:
    """Return a path as meant: without the quotation marks of "Copy as path" and Windows' invisible direction marks."""
    return typed.strip().strip("\u202a\u202c\u200e").strip('"')


def path_problem(path: str, shell: Shell, cloud: Cloud) -> Text | None:
    """Return why the commands can't use this path of the .sst, or None.

    PowerShell hands a relative path to .NET, which looks in the process' folder, not in the one that the prompt shows.
    """
    windows_only = shell is Shell.WINDOWS_POWERSHELL or cloud is Cloud.ON_PREMISES
    if not path:
        return text(QT_TRANSLATE_NOOP("core", "Say where the file lies on the computer that runs the commands."))
    if not _flavour(path).is_absolute():
        message = QT_TRANSLATE_NOOP("core", "“{path}” is not a full path; write it from the drive or the root on.")
        return text(message, path=printable(path))
    if windows_only and not PureWindowsPath(path).is_absolute():
        message = QT_TRANSLATE_NOOP(
            "core", "“{path}” is not a Windows path, such as C:\\…, and this shell runs on Windows."
        )
        return text(message, path=printable(path))
    try:
        quote(path)
    except InputError as err:
        return err.message
    return None


def _flavour(path: str) -> PurePath:
    windows = PureWindowsPath(path)
    return windows if windows.is_absolute() or not path.startswith("/") else PurePosixPath(path)


def with_separator(folder: str) -> str:
    """Return an absolute folder, Windows' or POSIX, with its closing separator."""
    separator = "\\" if isinstance(_flavour(folder), PureWindowsPath) else "/"
    return folder if folder.endswith(separator) else folder + separator


@dataclass(frozen=True, slots=True)
class Connection:
    """Whose Exchange the commands work on, and from where.

    Attributes:
        account: The administrator's user principal name; empty leaves it to the sign-in window.
        cloud: Where the mailboxes are.
        shell: Which PowerShell; on-premises it is always the Exchange Management Shell.

    Raises:
        InputError: The account can't be used.
    """

    account: str = ""
    cloud: Cloud = Cloud.WORLDWIDE
    shell: Shell = Shell.POWERSHELL_7_6

    def __post_init__(self) -> None:
        problem = account_problem(self.account)
        if problem:
            raise InputError(problem)


@dataclass(frozen=True, slots=True)
class Upload:
    """What the commands are about.

    Attributes:
        path: Absolute path of the .sst on the computer where the commands will be run, Windows' or POSIX.
        account: The administrator's user principal name; empty leaves it to the sign-in window.
        sha256: SHA-256 of the file, upper-case hex.
        thumbprints: SHA-1 of each certificate in it, upper-case hex.
        cloud: Where the mailboxes are.
        shell: Which PowerShell; on-premises it is always the Exchange Management Shell.

    Raises:
        InputError: The path or the account can't be used.
    """

    path: str
    account: str
    sha256: str
    thumbprints: tuple[str, ...]
    cloud: Cloud = Cloud.WORLDWIDE
    shell: Shell = Shell.POWERSHELL_7_6

    def __post_init__(self) -> None:
        problem = account_problem(self.account) or path_problem(self.path, self.shell, self.cloud)
        if problem:
            raise InputError(problem)
        if not _SHA256.fullmatch(self.sha256) or not all(_THUMBPRINT.fullmatch(each) for each in self.thumbprints):
            raise ValueError("sha256 and thumbprints are upper-case hex")

    @property
    def folder(self) -> str:
        """The folder of the file, where backups go too, with its closing separator."""
        return with_separator(str(_flavour(self.path).parent))

    @property
    def file_name(self) -> str:
        """The file's own name."""
        return _flavour(self.path).name

    @property
    def connection(self) -> Connection:
        """Whose Exchange it goes to, and from where."""
        return Connection(self.account, self.cloud, self.shell)

    @property
    def on_windows(self) -> bool:
        """The commands are run on Windows: the path says so."""
        return PureWindowsPath(self.path).is_absolute()
