"""The commands to type, as PowerShell's own parser reads them."""

from __future__ import annotations

import hashlib
import io
import re
from datetime import datetime
from pathlib import Path
from zipfile import ZipFile

import pytest

from powershell.console import Console
from powershell.uploads import NAMES, certificate
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.documents.transfer_kit import READ_ME, transfer_kit
from sstwizard.core.exchange.commands import upload_commands
from sstwizard.core.exchange.job import Connection, Environment, Upload
from sstwizard.core.formats import sst

AWKWARD = [*NAMES, *['a" | c" > < * ?', "’", "''", "`'`", "#>", "@{'a'='b'}", "–Force", "A" * 300]]
CALLED = ["Install-Module", "Connect-ExchangeOnline", "Get-SmimeConfig", "Set-SmimeConfig", "Get-SmimeConfig"]


@pytest.mark.parametrize("name", AWKWARD)
def test_names_are_strings(console: Console, name: str) -> None:
    """Whatever a file or an account is called, the same cmdlets are called, and the name is one string."""
    path = Path("/S-MIME").absolute() / f"{name}.sst"
    account = f"{name.replace(' ', '')}@contoso.com"
    connection = Connection("" if "@" in name else account)
    commands = upload_commands(Upload(path, "AB" * 32, (), connection), datetime(2026, 11, 28))
    read = console.read(each.line for each in commands)
    assert [each.errors for each in read] == [[]] * 6
    assert [command for each in read for command in each.commands] == [*CALLED, "Disconnect-ExchangeOnline"]
    assert str(path) in read[3].strings
    assert all(each.expanded == [] for each in read)


@pytest.mark.parametrize("environment", Environment)
def test_instructions_of_a_kit_are_commands(console: Console, environment: Environment) -> None:
    """PowerShell reads each line of them that is to be typed."""
    content = sst.encode([certificate("A").der])
    connection = Connection(environment=environment)
    upload = Upload(Path("/a.sst").absolute(), hashlib.sha256(content).hexdigest().upper(), (), connection)
    kit = transfer_kit(upload, CertificateCollection((certificate("A").certificate,)))
    with ZipFile(io.BytesIO(kit)) as archive:
        instructions = archive.read(READ_ME).decode("utf-8-sig")
    typed = re.findall(r"^    (.*?)\r?$", instructions, re.MULTILINE)
    assert len(typed) >= 2
    assert [each.errors for each in console.read(typed)] == [[] for _ in typed]
