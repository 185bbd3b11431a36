"""The six commands: Microsoft's forms, one line each, that a real PowerShell reads as they are meant."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from sstwizard.core.errors import InputError
from sstwizard.core.exchange.commands import fetch_commands, quote, upload_commands
from sstwizard.core.exchange.job import Connection, Environment, Upload

NOW = datetime(2026, 11, 28, 9, 5)
FILE = Path("/S-MIME/trusted-cas.sst").absolute()
BACKUP = FILE.with_name("smime-backup 2026-11-28 090500.sst")


def lines(connection: Connection, path: Path = FILE) -> list[str]:
    """Return the lines that upload a file."""
    return [each.line for each in upload_commands(Upload(path, "AB" * 32, ("CD" * 20,), connection), NOW)]


def test_six_commands_upload() -> None:
    """Install, connect, save, upload, look, sign out; the fourth is the one that replaces."""
    commands = upload_commands(Upload(FILE, "AB" * 32, ("CD" * 20,), Connection("admin@contoso.com")), NOW)
    assert [each.line for each in commands] == [
        "Install-Module -Name ExchangeOnlineManagement -Scope CurrentUser",
        "Connect-ExchangeOnline -UserPrincipalName admin@contoso.com",
        f"[System.IO.File]::WriteAllBytes('{BACKUP}', [byte[]](Get-SmimeConfig).SMIMECertificateIssuingCA)",
        f"Set-SmimeConfig -SMIMECertificateIssuingCA ([System.IO.File]::ReadAllBytes('{FILE}'))",
        "Get-SmimeConfig",
        "Disconnect-ExchangeOnline",
    ]
    assert [each.replaces for each in commands] == [False, False, False, True, False, False]


def test_four_fetch() -> None:
    """The same without what changes anything."""
    commands = fetch_commands(Connection(), str(FILE.parent), NOW)
    assert [each.line for each in commands] == [lines(Connection())[number] for number in (0, 1, 2, 5)]
    assert not any(each.replaces for each in commands)


def test_an_exchange_server_needs_no_sign_in() -> None:
    """There only what saves, uploads and looks is typed."""
    assert lines(Connection(environment=Environment.ON_PREMISES)) == lines(Connection())[2:5]


@pytest.mark.parametrize("environment", [each for each in Environment if each is not Environment.ON_PREMISES])
def test_sign_in_names_what_is_needed(environment: Environment) -> None:
    """Another environment, organization and way to sign in are named; the account of nobody is not."""
    line = lines(Connection("", environment, "fabrikam.com", avoids_wam=True))[1]
    name = environment.exchange_name
    told = f" -ExchangeEnvironmentName {name}" if name else ""
    assert line == f"Connect-ExchangeOnline{told} -DelegatedOrganization fabrikam.com -DisableWAM"


@pytest.mark.parametrize("account", ["o'hara@contoso.com", "-x@contoso.com", "$(calc)@contoso.com", "a;b@c", "ä@b"])
def test_an_account_is_a_word_of_its_own(account: str) -> None:
    """Whatever could mean something to PowerShell is quoted."""
    doubled = account.replace("'", "''")
    assert lines(Connection(account))[1] == f"Connect-ExchangeOnline -UserPrincipalName '{doubled}'"


@pytest.mark.parametrize(
    ("value", "quoted"),
    [
        *[("", "''"), ("a", "'a'"), ("o'hara''s", "'o''hara''''s'"), ("'\u2019", "'''\u2019\u2019'")],
        *((mark, f"'{mark}{mark}'") for mark in "'\u2018\u2019\u201a\u201b"),
    ],
)
def test_each_quotation_mark_is_doubled(value: str, quoted: str) -> None:
    """The string begins and ends with an apostrophe; each of five quotation marks in it stands there twice."""
    assert quote(value) == quoted


@pytest.mark.parametrize(
    "value",
    [
        *['$a `n "b" $(c) {d} \\', "\u201c\u201d\u201e\u00b4\u2032\u2039", " a\u00a0b "],
        *["a\u200eb\u200dc", "\ue000", "a\u0301", "漢🔑\u3000"],
    ],
)
def test_all_else_is_left_alone(value: str) -> None:
    """What PowerShell expands elsewhere, other quotation marks, and marks of direction stand for themselves."""
    assert quote(value) == f"'{value}'"


@pytest.mark.parametrize(
    ("character", "code"),
    [
        *[("\0", "U+0000"), ("\t", "U+0009"), ("\n", "U+000A"), ("\r", "U+000D"), ("\x1b", "U+001B")],
        *[("\x7f", "U+007F"), ("\x85", "U+0085"), ("\ud800", "U+D800"), ("\u2028", "U+2028"), ("\u2029", "U+2029")],
    ],
)
@pytest.mark.parametrize("pattern", ["{}", "{}a", "C:\\a{}", "C:\\a{}b"])
def test_what_cannot_be_pasted_is_refused(character: str, code: str, pattern: str) -> None:
    """A control character, half a character or a separator of lines is refused wherever it stands, and named."""
    with pytest.raises(InputError) as refused:
        quote(pattern.format(character))
    shown = pattern.format(f"\\u{ord(character):04x}")
    assert str(refused.value) == (
        f"“{shown}” contains a character that cannot be pasted into PowerShell ({code}); remove it."
    )
