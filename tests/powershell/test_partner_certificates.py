"""Published certificates: each value that Exchange hands out becomes one file, whole, in whatever form it comes."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

from powershell.console import Console, Ended
from powershell.exchange import Exchange
from powershell.graph import saved
from powershell.uploads import ACCOUNT, NAMES, certificate
from sstwizard.core.powershell import known_errors, mail_errors, thrown
from sstwizard.core.powershell.known_error import KnownError
from sstwizard.core.powershell.partner_certificates import (
    partner_certificate_block,
    partner_certificate_script,
    partner_certificate_steps,
)
from sstwizard.core.powershell.quoting import quote
from sstwizard.core.powershell.target import Connection
from sstwizard.core.sources.mail import MailReading, read

FORMS = ["file", "block", "steps"]
CMDLETS = ["Get-Recipient", "Get-MailUser", "Get-MailContact", "Get-Mailbox"]
A, B, C, D = (certificate(name).der for name in "ABCD")
P7 = pkcs7.serialize_certificates([certificate("D").x509], Encoding.DER)
LONG = b"\x30\x82\x01\x00\x06" + bytes(251)
RECIPIENTS: dict[str, list[tuple[list[bytes], list[bytes]]]] = {
    "Get-Recipient": [([A], [])],
    "Get-MailUser": [([A, B], [P7]), ([], []), ([B], [b""])],
    "Get-MailContact": [([C], []), ([], [LONG])],
    "Get-Mailbox": [([A], [P7])],
}
"""For each cmdlet what each recipient has published: certificates, and signatures that bring some along."""
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
    """Say in which form they are handed out."""
    (exchange.folder / "mail.json").write_text(json.dumps({"as": how}), encoding="utf-8")


def run(console: Console, exchange: Exchange, form: str = "block", name: str = NAMES[0], **how: object) -> Ended:
    """Run it to its end."""
    connection, folder = Connection(ACCOUNT), str(folder_of(exchange, name))
    if form == "block":
        texts = [partner_certificate_block(connection, folder)]
    elif form == "steps":
        texts = [step.command for step in partner_certificate_steps(connection, folder)]
    else:
        script = exchange.folder / "partners.ps1"
        script.write_bytes(partner_certificate_script(connection, folder))
        texts = [f"& {quote(str(script))}"]
    return console.run(exchange, *texts, **how)  # type: ignore[arg-type]


def folder_of(exchange: Exchange, name: str = NAMES[0]) -> Path:
    """Return where they are saved."""
    return exchange.folder.parent / name


def stopped_with(ended: Ended, exchange: Exchange, error: KnownError) -> None:
    """Demand that it failed in known words, and that nobody is signed in."""
    assert error in known_errors.matching(" ".join(filter(None, ended.thrown))), ended.screen
    assert "Finished" not in ended.screen
    assert exchange.connections == []
    assert saved(folder_of(exchange)).items() <= EXPECTED.items()


@pytest.mark.parametrize("how", ["bytes", "base64", "unrolled", "all"])
@pytest.mark.parametrize("form", FORMS)
def test_each_published_value_is_one_file(console: Console, partners: Exchange, form: str, how: str) -> None:
    """Each is there once, under its hash, however it was handed out; the second run changes nothing."""
    hand_out(partners, how)
    for _ in range(2):
        ended = run(console, partners, form)
        assert not any(ended.thrown), ended.screen
        assert saved(folder_of(partners)) == EXPECTED
        assert partners.connections == []
    assert "0 saved" in ended.screen
    asked = [call for call in partners.calls if call.name in CMDLETS]
    assert [call.name for call in asked] == CMDLETS * 2
    assert all(call.parameters == {"ResultSize": "Unlimited", "ErrorAction": "Stop"} for call in asked)


@pytest.mark.parametrize("name", NAMES)
def test_folder_may_be_called_anything(console: Console, partners: Exchange, name: str) -> None:
    """What PowerShell means something by in a folder's name is a name."""
    assert not any(run(console, partners, name=name).thrown)
    assert saved(folder_of(partners, name)) == EXPECTED


def test_the_program_reads_them(console: Console, partners: Exchange) -> None:
    """The certificates of the folder are those that were published."""
    publish(partners, {**RECIPIENTS, "Get-MailContact": [([C], [])]})
    run(console, partners)
    reading = sum(read([folder_of(partners)]), MailReading())
    assert {each.der for each in reading.certificates} == {A, B, C, D}
    assert reading.problems == ()


@pytest.mark.parametrize("cmdlet", CMDLETS)
@pytest.mark.parametrize("form", FORMS)
def test_each_list_stops_on_its_error(console: Console, partners: Exchange, form: str, cmdlet: str) -> None:
    """A list that breaks off is no end of the list, whatever the profile prefers."""
    partners.behave(no_answer=[cmdlet])
    ended = run(console, partners, form, before="$ErrorActionPreference = 'SilentlyContinue'")
    stopped_with(ended, partners, mail_errors.NO_RECIPIENTS)
    assert cmdlet in ended.screen


def test_role_is_missing(console: Console, partners: Exchange) -> None:
    """Without the role nothing is asked, and a cmdlet that is missing alone is named."""
    partners.behave(hidden=["Get-MailUser"])
    stopped_with(run(console, partners), partners, thrown.NO_ROLE)
    partners.behave(hidden=["Get-Mailbox"])
    stopped_with(run(console, partners), partners, mail_errors.NO_RECIPIENTS)


def test_folder_is_a_file(console: Console, partners: Exchange) -> None:
    """What can't be written is said."""
    folder_of(partners).write_text("in the way", encoding="utf-8")
    ended = run(console, partners)
    assert mail_errors.NOT_WRITTEN in known_errors.matching(str(ended.thrown[0])), ended.screen
    assert partners.connections == []


@pytest.mark.parametrize("form", FORMS)
def test_strict_mode_and_other_cultures(console: Console, partners: Exchange, form: str) -> None:
    """The strictest mode and another calendar change nothing."""
    ended = run(console, partners, form, before="Set-StrictMode -Version Latest", culture="th-TH")
    assert not any(ended.thrown), ended.screen
    assert saved(folder_of(partners)) == EXPECTED


@pytest.mark.parametrize("how", ["bytes", "base64", "unrolled"])
@pytest.mark.parametrize("form", ["block", "steps"])
def test_constrained_language_mode(console: Console, partners: Exchange, form: str, how: str) -> None:
    """The text uses nothing that the mode forbids."""
    hand_out(partners, how)
    before = "Import-Module ExchangeOnlineManagement"
    ended = run(console, partners, form, before=before, constrained=True)
    assert not any(ended.thrown), ended.screen
    assert saved(folder_of(partners)) == EXPECTED
