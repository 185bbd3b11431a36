"""Save-PartnerCertificates.ps1: each value that Exchange returns becomes one file, whole, in whatever form it comes."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

from powershell.console import Console, Ended
from powershell.exchange import ONLINE, Exchange
from powershell.saving import Saving
from powershell.uploads import ACCOUNT, NAMES, certificate
from sstwizard.core.runner.saved_mail import saved_files

CMDLETS = ["Get-Recipient", "Get-MailUser", "Get-MailContact", "Get-Mailbox"]
A, B, C = (certificate(name).der for name in "ABC")
P7 = pkcs7.serialize_certificates([certificate("D").x509], Encoding.DER)
LONG = b"\x30\x82\x01\x00\x06" + bytes(251)
RECIPIENTS: dict[str, list[tuple[list[bytes], list[bytes]]]] = {
    "Get-Recipient": [([A], [])],
    "Get-MailUser": [([A, B], [P7]), ([], []), ([B], [b""])],
    "Get-MailContact": [([C], []), ([], [LONG])],
    "Get-Mailbox": [([A], [P7])],
}
"""For each cmdlet what each recipient has published: certificates, and signatures that include some."""
EXPECTED = {
    f"{hashlib.sha256(data).hexdigest().upper()}{ending}": data
    for data, ending in ((A, ".cer"), (B, ".cer"), (C, ".cer"), (P7, ".p7b"), (LONG, ".p7b"))
}


@pytest.fixture
def partners(exchange: Exchange) -> Exchange:
    """An organization with recipients."""
    publish(exchange, RECIPIENTS)
    hand_out(exchange, "bytes")
    return exchange


@pytest.fixture
def saving(console: Console, partners: Exchange, tmp_path: Path) -> Saving:
    """Its certificates go into a folder with an awkward name that isn't there yet."""
    folder = tmp_path / NAMES[0]
    job = {"folder": str(folder), "account": ACCOUNT, "environment": "", "organization": "", "avoidsWam": False}
    return Saving(console, partners, folder, job, "Save-PartnerCertificates.ps1")


def publish(exchange: Exchange, recipients: dict[str, list[tuple[list[bytes], list[bytes]]]]) -> None:
    """Say what the recipients have published."""
    written = {
        cmdlet: [
            {"certificates": [*map(_base64, certificates)], "smime": [*map(_base64, signatures)]}
            for certificates, signatures in each
        ]
        for cmdlet, each in recipients.items()
    }
    (exchange.folder / "recipients.json").write_text(json.dumps(written), encoding="utf-8")


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def hand_out(exchange: Exchange, how: str) -> None:
    """Say in which form they are returned."""
    (exchange.folder / "mail.json").write_text(json.dumps({"as": how}), encoding="utf-8")


def stopped(saving: Saving, ended: Ended, end: str) -> None:
    """Demand one of the ends, that what is saved is whole, and that nobody is signed in."""
    saving.demand_end(ended, end)
    assert saving.exchange.connections == []
    assert saving.files.items() <= EXPECTED.items()


MODES: list[dict[str, Any]] = [
    {},
    {"before": "Set-StrictMode -Version Latest", "culture": "th-TH"},
    {"constrained": True, "before": f"Import-Module {ONLINE}"},
]


@pytest.mark.parametrize("form", ["bytes", "base64", "unrolled", "all"])
@pytest.mark.parametrize("how", MODES, ids=str)
def test_each_published_value_is_one_file(saving: Saving, how: dict[str, Any], form: str) -> None:
    """Each is there once, under its hash, in each mode; the second run changes nothing; all is told."""
    hand_out(saving.exchange, form)
    for saved in (len(EXPECTED), 0):
        found = 9 if form == "all" else 8
        saving.demand_success(saving.run(**how), found=found, saved=saved, skipped=found - saved, unreadable=0)
        assert saving.files == EXPECTED
        assert saving.exchange.connections == []
        assert saving.receipt("tenant") == {"tenant": "contoso.onmicrosoft.com", "account": ACCOUNT}
        assert {path.name for path in saved_files(saving.folder)} == {*EXPECTED}
    asked = [call for call in saving.exchange.calls if call.name in CMDLETS]
    assert [call.name for call in asked] == CMDLETS * 2
    assert all(call.parameters == {"ResultSize": "Unlimited", "ErrorAction": "Stop"} for call in asked)


def test_bad_value_blocks_no_other(saving: Saving) -> None:
    """What is no base64 is counted, and its owner is named."""
    publish(saving.exchange, RECIPIENTS)
    path = saving.exchange.folder / "recipients.json"
    path.write_text(path.read_text("utf-8").replace(_base64(C), "System.Byte[]"), encoding="utf-8")
    hand_out(saving.exchange, "base64")
    ended = saving.run()
    saving.demand_success(ended, found=8, saved=4, unreadable=1)
    assert "Skipped, because they can't be read: 1\n  recipient 1\n" in ended.screen
    assert saving.files == {name: data for name, data in EXPECTED.items() if data != C}


@pytest.mark.parametrize("cmdlet", CMDLETS)
def test_each_list_stops_on_its_error(saving: Saving, cmdlet: str) -> None:
    """A list that breaks off is no end of the list, whatever the profile prefers."""
    saving.exchange.behave(no_answer=[cmdlet])
    ended = saving.run(before="$ErrorActionPreference = 'SilentlyContinue'")
    stopped(saving, ended, "BrokenOff")
    assert f"{cmdlet} did not answer" in ended.screen


@pytest.mark.parametrize("hidden", [CMDLETS, ["Get-MailUser"], ["Get-Mailbox"]])
def test_role_is_missing(saving: Saving, hidden: list[str]) -> None:
    """Without the role nothing is asked, and what is missing is named."""
    saving.exchange.behave(hidden=hidden)
    ended = saving.run()
    stopped(saving, ended, "NoRole")
    assert f"may not use {', '.join(hidden)}." in ended.screen
    assert not {*CMDLETS} & {*saving.exchange.called}


def test_folder_is_a_file(saving: Saving) -> None:
    """What can't be written is said before anybody signs in."""
    saving.folder.write_text("in the way", encoding="utf-8")
    stopped(saving, saving.run(), "NotWritten")
    assert saving.exchange.called == []
