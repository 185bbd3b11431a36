"""The six commands: Microsoft's forms, one line each, that a real PowerShell reads as they are meant."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from core.exchange.powershell_grammar import errors
from pki import PKI
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.errors import InputError
from sstwizard.core.exchange.commands import export_certificate, fetch_commands, upload_commands
from sstwizard.core.exchange.target import Connection, Environment, Upload

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


@pytest.mark.parametrize("environment", list(Environment))
def test_sign_in_names_what_is_needed(environment: Environment) -> None:
    """Another environment, organization and way to sign in are named; the account of nobody is not."""
    if environment is Environment.ON_PREMISES:
        return
    line = lines(Connection("", environment, "fabrikam.com", avoids_wam=True))[1]
    name = environment.exchange_name
    told = f" -ExchangeEnvironmentName {name}" if name else ""
    assert line == f"Connect-ExchangeOnline{told} -DelegatedOrganization fabrikam.com -DisableWAM"


@pytest.mark.parametrize("account", ["o'hara@contoso.com", "-x@contoso.com", "$(calc)@contoso.com", "a;b@c", "ä@b"])
def test_an_account_is_a_word_of_its_own(account: str) -> None:
    """Whatever could mean something to PowerShell is quoted."""
    doubled = account.replace("'", "''")
    assert lines(Connection(account))[1] == f"Connect-ExchangeOnline -UserPrincipalName '{doubled}'"


@pytest.mark.parametrize("name", ["o’hara's [new] $(calc) `n.sst", "a;b & c.sst", "x'); Remove-Item C:\\ #.sst"])
def test_a_path_stays_a_literal(name: str) -> None:
    """Each line is one statement that PowerShell's grammar reads without an error."""
    for line in lines(Connection("admin@contoso.com"), FILE.with_name(name)):
        assert "\n" not in line
        assert errors(line) == []


def test_what_can_t_be_typed_is_said() -> None:
    """A line break would end the command in its middle."""
    with pytest.raises(InputError, match="cannot be pasted"):
        lines(Connection(), FILE.with_name("a\nb.sst"))


def test_export_certificate_is_one_line(pki: PKI) -> None:
    """It names this very selection, and a file of its own that is not overwritten."""
    collection = CertificateCollection((pki.make("One").certificate, pki.make("Two").certificate))
    command = export_certificate(collection, "trusted-cas.sst")
    thumbprints = ", ".join(f"'{each.thumbprint}'" for each in collection.ordered)
    assert f"Where-Object Thumbprint -in {thumbprints} |" in command.line
    assert command.line.endswith("-FilePath '.\\trusted-cas (Export-Certificate).sst' -Type SST -NoClobber")
    assert errors(command.line) == []
