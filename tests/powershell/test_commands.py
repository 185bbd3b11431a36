"""The commands to type, as PowerShell's own parser reads them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from powershell.console import Console
from powershell.uploads import NAMES
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.exchange.commands import export_certificate, upload_commands
from sstwizard.core.exchange.target import Connection, Upload

AWKWARD = [*NAMES, *['a" | c" > < * ?', "’", "''", "`'`", "#>", "@{'a'='b'}", "–Force", "A" * 300]]
CALLED = ["Install-Module", "Connect-ExchangeOnline", "Get-SmimeConfig", "Set-SmimeConfig", "Get-SmimeConfig"]


@pytest.mark.parametrize("name", AWKWARD)
def test_names_are_strings(console: Console, name: str) -> None:
    """Whatever a file or an account is called, the same cmdlets are called, and the name is one string."""
    path = Path("/S-MIME").absolute() / f"{name}.sst"
    account = f"{name.replace(' ', '')}@contoso.com"
    connection = Connection("" if "@" in name else account)
    commands = upload_commands(Upload(path, "AB" * 32, (), connection), datetime(2026, 11, 28))
    export = export_certificate(CertificateCollection(), path.name)
    *read, last = console.read(each.line for each in (*commands, export))
    assert [each.errors for each in (*read, last)] == [[]] * 7
    assert [command for each in read for command in each.commands] == [*CALLED, "Disconnect-ExchangeOnline"]
    assert str(path) in read[3].strings
    assert f".\\{path.stem} (Export-Certificate).sst" in last.strings
    assert all(each.expanded == [] for each in (*read, last))


def test_the_parser_is_awake(console: Console) -> None:
    """A broken quotation is an error, and what a name would add is seen."""
    broken, added = console.read(["$file = 'o’hara'", "Get-Item 'a'; Remove-Item \"$x\""])
    assert broken.errors
    assert (added.commands, added.expanded) == (["Get-Item", "Remove-Item"], ["$x"])
