"""The target of an upload or download: the environment, the account and the organization, and the file.

Source: Microsoft's page "Connect to Exchange Online PowerShell".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from ..errors import InputError
from ..organization_policy import OrganizationPolicy
from ..text import QT_TRANSLATE_NOOP, Text, printable, text

_THUMBPRINT = re.compile("[0-9A-F]{40}")
_SHA256 = re.compile("[0-9A-F]{64}")
_DOMAIN = re.compile(r"[^\W_]([\w-]*[^\W_])?(\.[^\W_]([\w-]*[^\W_])?)+")


class Environment(Enum):
    """Where the organization's mailboxes are."""

    WORLDWIDE = "worldwide"
    GCC_HIGH = "gcc-high"
    DOD = "dod"
    CHINA = "21vianet"
    ON_PREMISES = "on-premises"

    @property
    def title(self) -> Text:
        """Its display name."""
        return text(_NAMES[self][0])

    @property
    def exchange_name(self) -> str:
        """The value of -ExchangeEnvironmentName; empty if the parameter is omitted."""
        return _NAMES[self][1]


_NAMES = {
    Environment.WORLDWIDE: (QT_TRANSLATE_NOOP("core", "Worldwide or GCC"), ""),
    Environment.GCC_HIGH: (QT_TRANSLATE_NOOP("core", "GCC High"), "O365USGovGCCHigh"),
    Environment.DOD: (QT_TRANSLATE_NOOP("core", "DoD"), "O365USGovDoD"),
    Environment.CHINA: (QT_TRANSLATE_NOOP("core", "21Vianet (China)"), "O365China"),
    Environment.ON_PREMISES: (QT_TRANSLATE_NOOP("core", "Exchange Server on-premises"), ""),
}


def account_problem(account: str) -> Text | None:
    """Return what is wrong with a user principal name, or None. If it is empty, the sign-in window asks for it."""
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
    """Return what is wrong with the domain of another organization, or None. Empty means the user's own."""
    if not domain or _DOMAIN.fullmatch(domain):
        return None
    message = QT_TRANSLATE_NOOP("core", "“{domain}” is not a domain, as in fabrikam.onmicrosoft.com.")
    return text(message, domain=printable(domain))


def tidy_path(typed: str) -> str:
    """Return a typed path without the spaces, quotation marks and invisible direction marks that Windows adds."""
    return typed.strip().strip("\u202a\u202c\u200e").strip('"')


def folder_problem(folder: str) -> Text | None:
    """Return what is wrong with the path of a folder to save to, or None; whether it exists is not checked."""
    if not folder:
        return text(QT_TRANSLATE_NOOP("core", "Enter the folder to save to."))
    if not Path(folder).is_absolute():
        message = QT_TRANSLATE_NOOP("core", "“{path}” is not a full path; start with the drive or the root folder.")
        return text(message, path=printable(folder))
    return None


class UploadKind(Enum):
    """What a collection was made from: nothing, the organization's current one, or unknown."""

    NEW = auto()
    UPDATE = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Connection:
    """The Exchange to connect to, and the account.

    Attributes:
        account: The administrator's user principal name; if it is empty, the sign-in window asks for it.
        organization: A domain of the organization, if the account is that of a partner who works for it.
        avoids_wam: Whether to sign in without Windows' account manager, which fails in a console of another user.

    Raises:
        InputError: The account is not a user principal name, or the organization not a domain.
    """

    account: str = ""
    environment: Environment = Environment.WORLDWIDE
    organization: str = ""
    avoids_wam: bool = False

    def __post_init__(self) -> None:
        problem = account_problem(self.account) or organization_problem(self.organization)
        if problem:
            raise InputError(problem)

    @property
    def is_online(self) -> bool:
        """Whether it is Exchange Online, which requires signing in."""
        return self.environment is not Environment.ON_PREMISES


@dataclass(frozen=True, slots=True)
class Upload:
    """A file, and the Exchange that it is uploaded to.

    Attributes:
        path: Absolute path of the .sst on this computer.
        sha256: SHA-256 of the file, upper-case hex.
        thumbprints: SHA-1 of each certificate in it, upper-case hex.
        opened: SHA-1 of each certificate of the collection that this one was made from, upper-case hex; empty for a new
            collection; None if it is not known.
        is_first: Whether a new collection is known to be the first; otherwise nobody has asked Exchange.

    Raises:
        ValueError: `sha256` or a thumbprint is not upper-case hex.
    """

    path: Path
    sha256: str
    thumbprints: tuple[str, ...]
    connection: Connection = Connection()
    opened: tuple[str, ...] | None = None
    is_first: bool = True

    def __post_init__(self) -> None:
        thumbprints = (*self.thumbprints, *(self.opened or ()))
        if not _SHA256.fullmatch(self.sha256) or not all(_THUMBPRINT.fullmatch(each) for each in thumbprints):
            raise ValueError("sha256 and thumbprints are upper-case hex")

    @property
    def kind(self) -> UploadKind:
        """What the collection was made from."""
        if self.opened:
            return UploadKind.UPDATE
        return UploadKind.NEW if self.opened is not None and self.is_first else UploadKind.UNKNOWN


@dataclass(frozen=True, slots=True)
class Preset:
    """The valid part of what a policy sets: an account or an empty text, an environment or None.

    Attributes:
        ignored: The names of invalid values, which are ignored.
    """

    account: str = ""
    environment: Environment | None = None
    ignored: tuple[str, ...] = ()


def preset(policy: OrganizationPolicy) -> Preset:
    """Return the account and the environment that a policy sets."""
    account = "" if account_problem(policy.account) else policy.account
    environment = next((each for each in Environment if each.value == policy.environment.lower()), None)
    ignored = {"Account": account != policy.account, "Environment": bool(policy.environment) and environment is None}
    return Preset(account, environment, tuple(name for name, is_ignored in ignored.items() if is_ignored))
