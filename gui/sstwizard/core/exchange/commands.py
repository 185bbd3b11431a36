"""The upload as six commands to type.

Each is one line in the form that Microsoft documents, the same for Windows PowerShell 5.1 and PowerShell 7. Files are
read by .NET, which fails if one is missing: Get-Content only reports that, and Set-SmimeConfig then empties the
collection.

Sources: Microsoft's pages of Connect-ExchangeOnline and Set-SmimeConfig; "About the Exchange Online PowerShell module"
for what PowerShell 7.4 loads.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from ..errors import InputError
from ..text import QT_TRANSLATE_NOOP, Text, printable, text
from .job import Connection, Upload

_QUOTES = re.compile("['\u2018\u2019\u201a\u201b]")
_NOT_PASTEABLE = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Unicode's general categories of control characters, surrogates, line and paragraph separators."""


def quote(value: str) -> str:
    """Return a value as a single-quoted PowerShell string, in which nothing is expanded.

    Five quotation marks end such a string, four typographic ones among them; each is doubled. Raise an InputError for
    a line break, another control character or a surrogate.
    """
    for character in value:
        if unicodedata.category(character) in _NOT_PASTEABLE:
            message = QT_TRANSLATE_NOOP(
                "core", "“{value}” contains a character that cannot be pasted into PowerShell ({code}); remove it."
            )
            raise InputError(text(message, value=printable(value), code=f"U+{ord(character):04X}"))
    return "'" + _QUOTES.sub(lambda mark: mark[0] * 2, value) + "'"


_PLAIN = re.compile(r"[A-Za-z0-9][\w.+-]*(@[\w.-]+)?", re.ASCII)


class Command(NamedTuple):
    """A command to type: what it does, its line, and whether that replaces the organization's collection unasked."""

    title: Text
    line: str
    replaces: bool = False


def upload_commands(upload: Upload, now: datetime) -> tuple[Command, ...]:
    """Return the commands that upload a file; the name of the backup contains the time.

    Like `fetch_commands`, raise an InputError if a name contains a character that can't be typed (`quote`).
    """
    replace = f"Set-SmimeConfig -SMIMECertificateIssuingCA ([System.IO.File]::ReadAllBytes({quote(str(upload.path))}))"
    middle = (
        _save(upload.path.parent, now),
        Command(text(_REPLACE), replace, replaces=True),
        Command(text(QT_TRANSLATE_NOOP("core", "See what is stored")), "Get-SmimeConfig"),
    )
    return _between(upload.connection, *middle)


def fetch_commands(connection: Connection, folder: str, now: datetime) -> tuple[Command, ...]:
    """Return the commands that save the current collection to a folder, in a file whose name contains the time."""
    return _between(connection, _save(Path(folder), now))


def _between(connection: Connection, *middle: Command) -> tuple[Command, ...]:
    """Return commands between those that sign in and out; an Exchange server needs neither."""
    if not connection.is_online:
        return middle
    install = Command(text(_INSTALL), "Install-Module -Name ExchangeOnlineManagement -Scope CurrentUser")
    sign_in = Command(
        text(QT_TRANSLATE_NOOP("core", "Sign in")), " ".join(("Connect-ExchangeOnline", *_sign_in(connection)))
    )
    return install, sign_in, *middle, Command(text(QT_TRANSLATE_NOOP("core", "Sign out")), "Disconnect-ExchangeOnline")


def _sign_in(connection: Connection) -> Iterator[str]:
    if connection.account:
        yield f"-UserPrincipalName {_argument(connection.account)}"
    if connection.environment.exchange_name:
        yield f"-ExchangeEnvironmentName {connection.environment.exchange_name}"
    if connection.organization:
        yield f"-DelegatedOrganization {_argument(connection.organization)}"
    if connection.avoids_wam:
        yield "-DisableWAM"


def _save(folder: Path, now: datetime) -> Command:
    backup = folder / f"smime-backup {now:%Y-%m-%d %H%M%S}.sst"
    stored = "[byte[]](Get-SmimeConfig).SMIMECertificateIssuingCA"
    return Command(text(_SAVE), f"[System.IO.File]::WriteAllBytes({quote(str(backup))}, {stored})")


def _argument(value: str) -> str:
    return value if _PLAIN.fullmatch(value) else quote(value)


_INSTALL = QT_TRANSLATE_NOOP(
    "core", "Install Microsoft's module, once per user (PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2)"
)
_SAVE = QT_TRANSLATE_NOOP("core", "Back up what Exchange has now (an error if there is nothing yet)")
_REPLACE = QT_TRANSLATE_NOOP("core", "Upload: replaces the whole collection at once, without asking")
