"""What is uploaded, from which computer and PowerShell, into which Exchange.

Sources: Microsoft's pages "About the Exchange Online PowerShell module" and "Connect to Exchange Online PowerShell".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import PurePath, PurePosixPath, PureWindowsPath

from ..errors import InputError
from ..text import QT_TRANSLATE_NOOP, Text, printable, text
from .quoting import quote

_THUMBPRINT = re.compile("[0-9A-F]{40}")
_SHA256 = re.compile("[0-9A-F]{64}")
_DOMAIN = re.compile(r"[^\W_]([\w-]*[^\W_])?(\.[^\W_]([\w-]*[^\W_])?)+")


class Shell(Enum):
    """The PowerShell that the commands are for."""

    POWERSHELL_7_6 = "7.6"
    POWERSHELL_7_4 = "7.4"
    WINDOWS_POWERSHELL = "5.1"

    @property
    def title(self) -> Text:
        """Its name for people."""
        return text(_SHELL_TITLES[self])


class Environment(Enum):
    """Where the organization's mailboxes are."""

    WORLDWIDE = "worldwide"
    GCC_HIGH = "gcc-high"
    DOD = "dod"
    CHINA = "21vianet"
    ON_PREMISES = "on-premises"

    @property
    def title(self) -> Text:
        """Its name for people."""
        return text(_ENVIRONMENT_TITLES[self])

    @property
    def exchange_name(self) -> str:
        """The value of -ExchangeEnvironmentName; empty where the parameter is left out."""
        return _EXCHANGE_NAMES.get(self, "")


_SHELL_TITLES = {
    Shell.POWERSHELL_7_6: QT_TRANSLATE_NOOP("core", "PowerShell 7.6 or newer"),
    Shell.POWERSHELL_7_4: QT_TRANSLATE_NOOP("core", "PowerShell 7.4 or 7.5"),
    Shell.WINDOWS_POWERSHELL: QT_TRANSLATE_NOOP("core", "Windows PowerShell 5.1"),
}
_ENVIRONMENT_TITLES = {
    Environment.WORLDWIDE: QT_TRANSLATE_NOOP("core", "Worldwide or GCC"),
    Environment.GCC_HIGH: QT_TRANSLATE_NOOP("core", "GCC High"),
    Environment.DOD: QT_TRANSLATE_NOOP("core", "DoD"),
    Environment.CHINA: QT_TRANSLATE_NOOP("core", "21Vianet (China)"),
    Environment.ON_PREMISES: QT_TRANSLATE_NOOP("core", "Exchange Server on-premises"),
}
_EXCHANGE_NAMES = {
    Environment.GCC_HIGH: "O365USGovGCCHigh",
    Environment.DOD: "O365USGovDoD",
    Environment.CHINA: "O365China",
}


def account_problem(account: str) -> Text | None:
    """Return what is wrong with a user principal name, or None. It may be empty: then the sign-in window asks."""
    if printable(account) != account or " " in account:
        message = QT_TRANSLATE_NOOP("core", "“{account}” contains a space or an invisible character; remove it.")
        return text(message, account=printable(account))
    name, _, domain = account.partition("@")
    if account and not (name and domain and "@" not in domain):
        message = QT_TRANSLATE_NOOP(
            "core", "“{account}” is not an account: it needs one @, as in admin@contoso.onmicrosoft.com."
        )
        return text(message, account=account)
    return None


def organization_problem(domain: str) -> Text | None:
    """Return what is wrong with the domain of another organization, or None. It may be empty: then it is one's own."""
    if not domain or _DOMAIN.fullmatch(domain):
        return None
    message = QT_TRANSLATE_NOOP("core", "“{domain}” is not a domain, as in fabrikam.onmicrosoft.com.")
    return text(message, domain=printable(domain))


def tidy_path(typed: str) -> str:
    """Return a typed path without spaces, quotation marks and invisible direction marks that Windows puts around it."""
    return typed.strip().strip("\u202a\u202c\u200e").strip('"')


def path_problem(path: str, shell: Shell, environment: Environment) -> Text | None:
    """Return why the commands can't use a path, or None.

    A relative path is refused: .NET resolves it from the folder of the process, not from the one that the prompt shows.

    Args:
        path: Path of a file or folder on the computer where the commands will be run, tidied.
        shell: Which PowerShell runs them.
        environment: Where the mailboxes are; on-premises, the commands run on the Exchange server.
    """
    windows_only = shell is Shell.WINDOWS_POWERSHELL or environment is Environment.ON_PREMISES
    if not path:
        return text(QT_TRANSLATE_NOOP("core", "Enter the file's path on the computer that runs the commands."))
    if not pure_path(path).is_absolute():
        message = QT_TRANSLATE_NOOP("core", "“{path}” is not a full path; start with the drive or the root folder.")
        return text(message, path=printable(path))
    if windows_only and not PureWindowsPath(path).is_absolute():
        message = QT_TRANSLATE_NOOP(
            "core", "“{path}” is not a Windows path, such as C:\\…, and this PowerShell version runs on Windows only."
        )
        return text(message, path=printable(path))
    try:
        quote(path)
    except InputError as err:
        return err.message
    return None


def pure_path(path: str) -> PurePath:
    """Return a path in the syntax that it is written in; what fits neither is taken for one of Windows."""
    windows = PureWindowsPath(path)
    return windows if windows.is_absolute() or not path.startswith("/") else PurePosixPath(path)


def with_separator(folder: str) -> str:
    """Return an absolute folder, Windows' or POSIX, with its closing separator."""
    separator = "\\" if isinstance(pure_path(folder), PureWindowsPath) else "/"
    return folder if folder.endswith(separator) else folder + separator


class UploadKind(Enum):
    """What a collection was made from: nothing, the one that the organization uses, or it is not known."""

    NEW = auto()
    UPDATE = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Connection:
    """Into which Exchange the commands connect, as whom, and from which PowerShell.

    Attributes:
        account: The administrator's user principal name; where it is empty, the sign-in window asks.
        environment: Where the mailboxes are.
        shell: Which PowerShell; ignored on-premises, where it is the Exchange Management Shell.
        organization: A domain of the organization, where the account is of a partner that works for it.
        avoids_wam: Sign in without Windows' account manager, which fails in a console of another user.

    Raises:
        InputError: The account is not a user principal name, or the organization not a domain.
    """

    account: str = ""
    environment: Environment = Environment.WORLDWIDE
    shell: Shell = Shell.POWERSHELL_7_6
    organization: str = ""
    avoids_wam: bool = False

    def __post_init__(self) -> None:
        problem = account_problem(self.account) or organization_problem(self.organization)
        if problem:
            raise InputError(problem)


@dataclass(frozen=True, slots=True)
class Upload:
    """One file, and into which Exchange it is uploaded.

    Attributes:
        path: Absolute path of the .sst on the computer where the commands will be run, Windows' or POSIX.
        account: The administrator's user principal name; where it is empty, the sign-in window asks.
        sha256: SHA-256 of the file, upper-case hex.
        thumbprints: SHA-1 of each certificate in it, upper-case hex.
        environment: Where the mailboxes are.
        shell: Which PowerShell; ignored on-premises, where it is the Exchange Management Shell.
        opened: SHA-1 of each certificate of the collection that this one was made from, upper-case hex; empty for a new
            collection; None where it is not known.
        organization: A domain of the organization, where the account is of a partner that works for it.
        avoids_wam: Sign in without Windows' account manager, which fails in a console of another user.

    Raises:
        InputError: The path, the account or the organization can't be used.
        ValueError: `sha256` or a thumbprint is not upper-case hex.
    """

    path: str
    account: str
    sha256: str
    thumbprints: tuple[str, ...]
    environment: Environment = Environment.WORLDWIDE
    shell: Shell = Shell.POWERSHELL_7_6
    opened: tuple[str, ...] | None = None
    organization: str = ""
    avoids_wam: bool = False

    def __post_init__(self) -> None:
        problem = path_problem(self.path, self.shell, self.environment)
        if problem:
            raise InputError(problem)
        _ = self.connection  # says what is wrong with the rest
        thumbprints = (*self.thumbprints, *(self.opened or ()))
        if not _SHA256.fullmatch(self.sha256) or not all(_THUMBPRINT.fullmatch(each) for each in thumbprints):
            raise ValueError("sha256 and thumbprints are upper-case hex")

    @property
    def folder(self) -> str:
        """The folder of the file and of the backups, with its closing separator."""
        return with_separator(str(pure_path(self.path).parent))

    @property
    def file_name(self) -> str:
        """The file's own name."""
        return pure_path(self.path).name

    @property
    def connection(self) -> Connection:
        """Into which Exchange, as whom, and from which PowerShell."""
        return Connection(self.account, self.environment, self.shell, self.organization, self.avoids_wam)

    @property
    def kind(self) -> UploadKind:
        """What the collection was made from."""
        if self.opened is None:
            return UploadKind.UNKNOWN
        return UploadKind.UPDATE if self.opened else UploadKind.NEW

    @property
    def on_windows(self) -> bool:
        """Whether the commands are run on Windows; the syntax of the path tells."""
        return PureWindowsPath(self.path).is_absolute()
