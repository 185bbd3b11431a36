"""The job of a script: its target, and a JSON file that the script reads, so that values are data, never code.

The file is ASCII, which every PowerShell decodes alike. Source for the targets: Microsoft's page "Connect to Exchange
Online PowerShell".
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from pathlib import Path
from typing import Any, Self

from ..errors import InputError
from ..organization_policy import OrganizationPolicy
from ..text import QT_TRANSLATE_NOOP, Text, printable, text

_DOMAIN = re.compile(r"[^\W_]([\w-]*[^\W_])?(\.[^\W_]([\w-]*[^\W_])?)+")


class Environment(Enum):
    """Where the organization's mailboxes are; `exchange_name` is for -ExchangeEnvironmentName, empty to omit that."""

    title: Text
    exchange_name: str

    def __new__(cls, word: str, title: str = "", exchange_name: str = "") -> Self:
        """Make an environment that is its word on the command line."""
        made = object.__new__(cls)
        made._value_, made.title, made.exchange_name = word, text(title), exchange_name
        return made

    WORLDWIDE = "worldwide", QT_TRANSLATE_NOOP("core", "Worldwide or GCC")
    GCC_HIGH = "gcc-high", QT_TRANSLATE_NOOP("core", "GCC High"), "O365USGovGCCHigh"
    DOD = "dod", QT_TRANSLATE_NOOP("core", "DoD"), "O365USGovDoD"
    CHINA = "21vianet", QT_TRANSLATE_NOOP("core", "21Vianet (China)"), "O365China"
    ON_PREMISES = "on-premises", QT_TRANSLATE_NOOP("core", "Exchange Server on-premises")


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


@dataclass(frozen=True, slots=True)
class Connection:
    """The Exchange to connect to, and the account.

    Attributes:
        account: The administrator's user principal name; if it is empty, the sign-in window asks for it.
        organization: A domain of the organization, if the account is that of a partner who works for it.
        avoids_wam: Whether to sign in without Windows' account manager, which fails in a console of another user.

    Making one raises an InputError if the account is not a user principal name, or the organization not a domain.
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
    """

    path: Path
    sha256: str
    thumbprints: tuple[str, ...]
    connection: Connection = Connection()
    opened: tuple[str, ...] | None = None
    is_first: bool = True


@dataclass(frozen=True, slots=True)
class Preset:
    """The valid part of what a policy sets, and the names of invalid values, which are ignored."""

    account: str = ""
    environment: Environment | None = None
    ignored: tuple[str, ...] = ()


def preset(policy: OrganizationPolicy) -> Preset:
    """Return the account and the environment that a policy sets."""
    account = "" if account_problem(policy.account) else policy.account
    environment = next((each for each in Environment if each.value == policy.environment.lower()), None)
    ignored = {"Account": account != policy.account, "Environment": bool(policy.environment) and environment is None}
    return Preset(account, environment, tuple(name for name, is_ignored in ignored.items() if is_ignored))


FILE = "job.json"
"""The name of the file; a script that is started without `-Job` reads the one beside it."""
KIT_RECEIPT = "uploaded.json"
"""The name of the file by which the script of a kit tells what Exchange has."""


class Script(StrEnum):
    """The scripts in `resources/powershell`, by the names of their files."""

    UPLOAD = "Update-SmimeTrust.ps1"
    FETCH = "Save-SmimeTrust.ps1"
    SIGNED_MAIL = "Save-SignedMail.ps1"


@dataclass(frozen=True, slots=True)
class Job:
    """A job of a script.

    Attributes:
        sha256: SHA-256 of the .sst that is uploaded, upper-case hex; empty if none is.
        thumbprints: SHA-1 of each certificate in it, upper-case hex.
    """

    script: Script
    values: dict[str, Any] = field(default_factory=dict)
    sha256: str = ""
    thumbprints: frozenset[str] = frozenset()

    @property
    def file_name(self) -> str:
        """The name of the .sst that is uploaded; empty if none is."""
        return Path(self.values.get("file", "")).name

    def encoded(self, language: str, run_id: str = "", receipts: Path | None = None) -> bytes:
        """Return the content of the file: for messages in a language (BCP 47), and the run that the wizard follows."""
        followed = {"receipts": str(receipts or ""), "run": run_id}
        return json.dumps({**self.values, "sha256": self.sha256, "language": language, **followed}, indent=2).encode()


def upload_job(upload: Upload, *, in_kit: bool = False) -> Job:
    """Return the job of an upload; in a kit, file and receipt are in the same folder as the job, wherever that is."""
    values = {
        "file": upload.path.name if in_kit else str(upload.path),
        **_sign_in(upload.connection),
        "opened": None if upload.opened is None else list(upload.opened),
        "kitReceipt": KIT_RECEIPT if in_kit else "",
    }
    return Job(Script.UPLOAD, values, upload.sha256, frozenset(upload.thumbprints))


def fetch_job(connection: Connection, folder: str) -> Job:
    """Return the job that saves the current collection to a folder."""
    return Job(Script.FETCH, {"folder": folder, **_sign_in(connection)})


def signed_mail_job(folder: str, mailbox: str, environment: Environment, *, offers_code: bool = False) -> Job:
    """Return the job that saves the signed mail of a mailbox to a folder; not for mailboxes on-premises.

    The mailbox is a shared one, by its address, or that of the account that signs in. With `offers_code`, the script
    offers to sign in with a code, as Windows' account manager may fail.
    """
    values = {"folder": folder, "mailbox": mailbox, "environment": environment.exchange_name, "offersCode": offers_code}
    return Job(Script.SIGNED_MAIL, values)


def _sign_in(connection: Connection) -> dict[str, Any]:
    environment = connection.environment
    return {
        "account": connection.account,
        "environment": environment.exchange_name if connection.is_online else environment.value,
        "organization": connection.organization,
        "avoidsWam": connection.avoids_wam,
    }
