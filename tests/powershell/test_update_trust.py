"""Update-SmimeTrust.ps1: whatever happens, nothing is lost, nobody stays signed in, and the exit code is true."""

from __future__ import annotations

import hashlib
import re
import shutil
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from pairs import each_once
from powershell.console import Console
from powershell.exchange import ON_PREMISES, ONLINE, Exchange
from powershell.uploads import (
    ACCOUNT,
    ALL,
    ALREADY,
    BACKUP,
    CALENDARS,
    CONSTRAINED,
    DISK_FULL,
    ENVIRONMENTS,
    EXPIRED,
    NAMES,
    NEW,
    OLD,
    RUN,
    SECOND,
    STARTS,
    UPDATE,
    Upload,
    certificate,
    code,
    collection,
    stopped,
    succeeded,
    thumbprint,
)
from sstwizard.core.exchange.commands import quote
from sstwizard.core.exchange.job import KIT_RECEIPT
from sstwizard.core.formats import sst
from sstwizard.core.runner.receipts import Outcome, Run, kit_receipt, outcome, read

CULTURES = {**CALENDARS, "de-DE": "20", "tr-TR": "20", "en-GB dd/MM/yy": "20", "th-TH dd/MM/yy": "25"}
"""Cultures with a calendar of their own, their own order of a date, or dates that are set to be short."""
YES = {"de": "ja", "es": "sí", "fr": "oui", "it": "sì", "ja": "はい", "nl": "ja", "pt-BR": "sim"}


# --- It goes well ---


@pytest.mark.parametrize(
    ("target", "state", "name"),
    each_once(product([False, True], ENVIRONMENTS), product(["", "C"], [OLD, ""]), NAMES),
    ids=str,
)
def test_every_environment_path_and_name(
    console: Console, exchange: Exchange, tmp_path: Path, target: tuple[bool, str], state: tuple[str, str], name: str
) -> None:
    """The old collection is saved, the new one stored, all is shown, and no name is taken for code or a pattern."""
    (is_kit, environment), (drive, stored) = target, state
    upload = Upload.make(console, exchange, tmp_path / name)
    exchange.stored = collection(stored) if stored else None
    upload.job |= {"environment": environment, "account": ACCOUNT}
    upload.job["opened"] = [thumbprint(letter) for letter in stored]
    if is_kit:
        upload.make_kit()
    elif drive:
        upload.move_to_drive_c()
    ended = upload.run()
    succeeded(upload, ended)
    assert ended.exit is None
    assert len(ended.asked) == 1
    assert (upload.told == set()) is is_kit
    told = kit_receipt(upload.folder / KIT_RECEIPT)
    assert (told is not None) is is_kit
    if told is not None:
        assert told.sha256 == upload.job["sha256"]
        assert told.stored == {thumbprint(letter) for letter in NEW}
        assert told.organization == "contoso.onmicrosoft.com"
        assert abs(datetime.now(UTC) - told.ended) < timedelta(minutes=10)
        assert str(upload.folder / KIT_RECEIPT) in ended.screen
    assert exchange.called.count("Set-SmimeConfig") == 1
    assert [path.read_bytes() for path in upload.backups] == ([collection(OLD)] if stored else [])
    before = ended.screen[: ended.screen.index(ended.asked[0])]
    signs = {letter: "=" if letter in stored else "+" for letter in NEW} | ({"A": "-"} if stored else {})
    assert all(f"  {sign} {thumbprint(letter)}  2044-06-05" in before for letter, sign in signs.items())
    assert ("Nothing to save" in before) == (not stored)
    assert "Organization: contoso.onmicrosoft.com. Domains: contoso.com, contoso.onmicrosoft.com" in before
    connected = [call.parameters for call in exchange.calls if call.name == "Connect-ExchangeOnline"]
    if environment == "on-premises":
        assert connected == []
    else:
        assert connected[0]["UserPrincipalName"] == ACCOUNT
        assert connected[0].get("ExchangeEnvironmentName", "") == environment
        assert exchange.called.count("Disconnect-ExchangeOnline") == 1
    assert "Install-Module" not in exchange.called


def test_one_certificate_alone(upload: Upload) -> None:
    """A collection may have no more; the script says so of one."""
    upload.write(collection("N"))
    succeeded(upload, upload.run(), "N")


@pytest.mark.parametrize(
    ("options", "file", "stays"),
    [(("-WhatIf",), NEW, True), (("-WhatIf",), SECOND, True), (("-Restore",), NEW, False), ((), SECOND, False)],
)
def test_kit_tells_nothing_that_is_not_so(upload: Upload, options: tuple[str, ...], file: str, stays: bool) -> None:
    """What an earlier start has told goes before anything is changed, and where Exchange has something else."""
    upload.make_kit()
    receipt = upload.folder / KIT_RECEIPT
    succeeded(upload, upload.run())
    told = receipt.read_bytes()
    upload.job["opened"] = None
    upload.write(collection(file))
    upload.exchange.behave(set_error="Not now.")
    (backup,) = upload.backups
    backup.rename(upload.folder / f"{BACKUP}2026-01-02 030405.sst")  # the next may be of the same second
    upload.run(*options)
    assert (receipt.read_bytes() == told if receipt.exists() else False) is stays


@pytest.mark.parametrize(
    ("name", "account"), [(name, re.sub("[ @]", "", name) + "@müller’s.example") for name in (*NAMES, "`'`", "$(ls)")]
)
def test_no_account_is_code(upload: Upload, name: str, account: str) -> None:
    """Who signs in, and into whose organization, reaches Microsoft's module letter for letter."""
    upload.job |= {"account": account, "organization": name, "avoidsWam": True}
    upload.exchange.behave(domain=name)
    succeeded(upload, upload.run())
    (connected,) = [call.parameters for call in upload.exchange.calls if call.name == "Connect-ExchangeOnline"]
    assert (connected["UserPrincipalName"], connected["DelegatedOrganization"]) == (account, name)
    assert connected["DisableWAM"] == "True"


@pytest.mark.parametrize(
    ("asked", "is_taken"),
    [("contoso.onmicrosoft.com", True), ("CONTOSO.com", True), ("fabrikam.onmicrosoft.com", False)],
)
def test_another_organization_is_left_alone(upload: Upload, asked: str, is_taken: bool) -> None:
    """Where the sign-in has led elsewhere than was asked for, nothing is asked, saved or uploaded."""
    upload.job |= {"organization": asked}
    if is_taken:
        succeeded(upload, upload.run())
        return
    stopped(upload, upload.run(), "OtherTenant")
    assert upload.backups == []
    assert not {"Get-SmimeConfig", "Set-SmimeConfig"} & set(upload.exchange.called)


@pytest.mark.parametrize(
    ("how", "returns", "stored"),
    [
        (how, returns, stored)
        for (how, returns), stored in each_once(
            product([{}, CONSTRAINED, {"before": "Set-StrictMode -Version Latest"}], ["base64", "lines", "objects"]),
            [OLD, OLD, ""],
        )
    ],
    ids=str,
)
def test_collection_may_come_in_other_forms(upload: Upload, how: dict[str, Any], returns: str, stored: str) -> None:
    """As base64 or as a list of numbers it is the same, in each language mode; where it isn't known, one is asked."""
    upload.exchange.behave(returns=returns)
    upload.exchange.stored = collection(stored) if stored else None
    upload.job["opened"] = None
    ended = upload.run(**how)
    succeeded(upload, ended)
    assert len(ended.asked) == 1
    assert "language mode" not in ended.screen
    assert [path.read_bytes() for path in upload.backups] == ([collection(OLD)] if stored else [])


@pytest.mark.parametrize("constrained", [False, True])
@pytest.mark.parametrize("culture", CULTURES)
def test_no_culture_matters(upload: Upload, culture: str, constrained: bool) -> None:
    """Wherever the user is, backups and certificates are dated alike, what has expired is seen, and all is told."""
    shown = upload.console.run(upload.exchange, "(Get-Date).ToString('yyyy')", culture=culture).screen
    if not shown.startswith(CULTURES[culture]):
        pytest.skip(f"this computer has no {culture}: its ICU is missing, or knows another calendar ({shown})")
    upload.exchange.stored, upload.job["opened"] = collection("AEL"), None
    ended = upload.run(culture=culture, constrained=constrained, before=f"Import-Module {ONLINE}")
    succeeded(upload, ended)
    (backup,) = upload.backups
    digits = hashlib.sha256(backup.read_bytes()).hexdigest()[:8].upper()
    saved = datetime.strptime(backup.name, f"{BACKUP}%Y-%m-%d %H%M%S {digits}.sst").astimezone()
    assert abs(datetime.now(UTC) - saved) < timedelta(hours=1)
    assert all(f"{thumbprint(letter)}  2044-06-05  CN" in ended.screen for letter in {"A", *NEW})
    assert f"{thumbprint('L')}  2064-06-05  CN" in ended.screen
    assert f"{thumbprint('E')}  2025-06-05 (expired)" in ended.screen
    assert upload.told == ALL


@pytest.mark.parametrize("environment", ["", "on-premises"])
def test_all_is_told(upload: Upload, environment: str) -> None:
    """Each step has its receipt, which holds no more than the window shows; nothing is left half written."""
    upload.job["environment"] = environment
    ended = upload.run()
    succeeded(upload, ended)
    online = not environment
    assert upload.told == ALL
    assert upload.receipt("check") == upload.receipt("confirmed") == {}
    shell = ".".join(map(str, upload.console.version))
    assert upload.receipt("module")["shell"].startswith(shell)
    assert upload.receipt("module")["module"] == (f"{ONLINE} 3.10.1" if online else "")
    account = "ada@contoso.com" if online else ""
    assert upload.receipt("tenant") == {"tenant": "contoso.onmicrosoft.com", "account": account}
    before, after = ([thumbprint(letter) for letter in letters] for letters in (OLD, NEW))
    assert upload.receipt("back-up") == {"backup": str(upload.backups[0]), "stored": before}
    assert upload.receipt("upload") == {"refused": ""}
    assert upload.receipt("read-back") == {"stored": after}
    assert upload.receipt("ended") == {"code": 0, "signedOut": True}
    assert list(upload.folder.glob("*.part")) == []


def test_a_share_is_no_place_beside_the_job(upload: Upload) -> None:
    """A folder that an organization redirects to a server is named as it is."""
    upload.job["file"] = r"\\server\share\trusted.sst"
    ended = upload.run()
    stopped(upload, ended, "NoFile")
    told = str(upload.receipt("failed")["message"])
    assert r"\\server\share\trusted.sst" in told
    assert str(upload.folder) not in told


def test_job_beside_the_window(upload: Upload) -> None:
    """A relative path of a job is that of the window."""
    upload.job |= {"file": "trusted.sst", "receipts": ""}
    upload.command()
    script = quote(str(upload.scripts / UPDATE))
    text = f'Set-Location -LiteralPath {quote(str(upload.folder))}; & {script} -Job job.json; "code $LASTEXITCODE"'
    ended = upload.console.run(upload.exchange, text)
    succeeded(upload, ended)
    assert len(upload.backups) == 1


@pytest.mark.parametrize(
    ("language", "answer"), [*YES.items(), ("de", "Yes"), ("de-AT", " JA "), ("it", "Si"), ("pt", "yes"), ("xx", "yes")]
)
def test_yes_is_said_in_the_users_language(upload: Upload, language: str, answer: str) -> None:
    """Or in English, which is spoken where there are no texts in that language."""
    upload.job["language"] = language
    ended = upload.run(answer=answer)
    assert code(ended) == 0, ended.screen
    assert upload.exchange.stored == collection(NEW)
    assert ("Wie erwartet: Exchange hat jetzt genau diese 2 Zertifikate." in ended.screen) is language.startswith("de")
    assert (f"Type {'yes'}; anything" in ended.asked[0]) is (language in ("pt", "xx"))


def test_the_same_collection_again(upload: Upload) -> None:
    """What is already stored is no stranger's: the upload can be repeated."""
    upload.exchange.stored = collection(NEW)
    succeeded(upload, upload.run())


# --- It is called off ---


@pytest.mark.parametrize(
    ("language", "answer", "line"),
    [
        *(("en", answer, "Canceled. Nothing was changed.") for answer in ("no", "", "y", "ja")),
        ("de", "nein", "Abgebrochen. Nichts wurde geändert."),
    ],
)
def test_anything_but_yes_is_one_quiet_line(upload: Upload, language: str, answer: str, line: str) -> None:
    """Nothing is changed, and nothing is red."""
    upload.job["language"] = language
    ended = upload.run(answer=answer)
    assert ended.screen.rstrip().splitlines()[-2:] == [line, "code 1"]
    assert "SmimeTrust." not in ended.screen
    assert upload.receipt("failed") == {"end": "Cancelled", "message": ""}
    assert upload.receipt("ended") == {"code": 1, "signedOut": True}
    assert len(upload.backups) == 1
    assert (upload.exchange.stored, upload.exchange.connections) == (collection(OLD), [])


@pytest.mark.parametrize("start", STARTS)
def test_preview_changes_nothing(upload: Upload, start: str) -> None:
    """It stops before the question and saves nothing, but is told."""
    ended = upload.run("-WhatIf", start=start)
    assert f"  + {thumbprint('C')}" in ended.screen
    assert "Nothing was changed: this was a preview." in ended.screen
    assert "What if:" not in ended.screen
    assert code(ended) == 1
    assert (ended.asked, upload.backups, upload.exchange.stored) == ([], [], collection(OLD))
    assert upload.exchange.connections == []
    assert upload.told == {"check", "module", "tenant", "back-up", "ended"}


@pytest.mark.parametrize("option", ["-Confirm:$false", "-Whatif2", "-Force", "-Restore:$false something"])
@pytest.mark.parametrize("start", STARTS)
def test_unknown_parameter_stops(upload: Upload, option: str, start: str) -> None:
    """Nothing answers the question but a person, and what was mistyped is not passed over."""
    ended = upload.run(option, start=start)
    stopped(upload, ended, "NoParameter")
    assert ended.asked == []


# --- It stops before any change ---


def test_no_job(upload: Upload) -> None:
    """Started by itself, without what the wizard writes, a script says so."""
    command = upload.command()
    for content in ("{", "[]", None):
        (upload.folder / "job.json").write_text(content) if content else (upload.folder / "job.json").unlink()
        ended = upload.console.run(upload.exchange, command)
        assert "(SmimeTrust.NoJob)" in re.sub(r"\s+", " ", ended.screen), ended.screen
        assert code(ended) == 1
    assert upload.exchange.called == []


ODD: dict[str, list[object]] = {
    "file": ["", 5, None, "a\nb"],
    "sha256": [["AB" * 32], None],
    "opened": ["AB", ["AB"], {"A": 1}, [["AB" * 20, "CD" * 20]], 7],
    "account": [{"a": 1}, True],
    "environment": ["O365USGov", None],
    "organization": [["contoso.com", "fabrikam.com"]],
    "avoidsWam": ["False", 1, None],
    "kitReceipt": [7, ["a", "b"]],
    "run": [None],
    "receipts": [7],
    "language": [["de", "fr"], None],
}


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in ODD.items() for value in values], ids=str
)
def test_odd_value_in_the_job(upload: Upload, name: str, value: object) -> None:
    """It is named in one sentence, before anybody signs in; so is one that is missing."""
    said = f"“{name}” in job.json is missing or can't be used. Nothing was changed. (SmimeTrust.OddJob)"
    upload.job["receipts"] = ""
    upload.job[name] = value
    assert upload.run().screen.splitlines() == [said, "code 1"]
    del upload.job[name]
    if name != "kitReceipt":
        assert upload.run().screen.splitlines() == [said, "code 1"]
    assert upload.exchange.called == []


def test_odd_value_is_told(upload: Upload) -> None:
    """Where the wizard reads receipts, it hears of it."""
    upload.job["file"] = 7
    stopped(upload, upload.run(), "OddJob")


@pytest.mark.parametrize(
    ("content", "start"),
    each_once([None, collection(SECOND), b"", collection("")], STARTS),
    ids=lambda each: each if isinstance(each, str) else "no file" if each is None else f"{len(each) // 100}00 bytes",
)
def test_file_is_checked_before_anybody_signs_in(upload: Upload, content: bytes | None, start: str) -> None:
    """A missing, another, an empty file, and one without certificates."""
    expected = {None: "NoFile", collection(SECOND): "OtherFile"}.get(content, "EmptyFile")
    if content is None:
        (upload.folder / "trusted.sst").unlink()
    elif expected == "EmptyFile":
        upload.write(content)
    else:
        (upload.folder / "trusted.sst").write_bytes(content)
    stopped(upload, upload.run(start=start), expected)
    assert upload.exchange.called == []


def test_what_was_read_first_is_uploaded(upload: Upload) -> None:
    """A file that is replaced while somebody reads the question changes nothing."""
    replace = (
        "function global:Read-Host { param($Prompt) Write-Host $Prompt\n"
        f"    [System.IO.File]::WriteAllText({quote(str(upload.folder / 'trusted.sst'))}, 'another'); 'yes' }}"
    )
    succeeded(upload, upload.run(before=replace))


def test_bytes_that_were_exchanged_for_the_hash_are_not_uploaded(upload: Upload) -> None:
    """Another file that lay there while the bytes were read is not the one whose SHA-256 is right."""
    file, right = upload.folder / "trusted.sst", upload.folder / "right.sst"
    file.rename(right)
    file.write_bytes(collection(SECOND))
    exchange = (
        f"function global:Get-FileHash {{ [System.IO.File]::Copy({quote(str(right))}, {quote(str(file))}, $true)\n"
        "    Microsoft.PowerShell.Utility\\Get-FileHash @args }"
    )
    stopped(upload, upload.run(before=exchange), "OtherFile")
    assert file.read_bytes() == right.read_bytes()
    assert upload.exchange.called == []


@pytest.mark.parametrize(
    ("stored", "opened", "end"),
    [(OLD, SECOND, "OtherCollection"), ("", OLD, "OtherCollection"), (OLD, "", "NotNew")],
    ids=["another", "none", "new"],
)
def test_collection_that_was_not_opened_stays(upload: Upload, stored: str, opened: str, end: str) -> None:
    """Another collection than the one that was opened is saved, and not replaced."""
    upload.exchange.stored = collection(stored) if stored else None
    upload.job["opened"] = [thumbprint(letter) for letter in opened]
    ended = upload.run()
    stopped(upload, ended, end, stored=stored)
    assert ended.asked == []
    assert [path.read_bytes() for path in upload.backups] == ([collection(stored)] if stored else [])


@pytest.mark.parametrize("start", STARTS)
def test_second_admin_before_the_upload(upload: Upload, start: str) -> None:
    """What another admin has uploaded since the backup stays."""
    (upload.exchange.folder / "second").write_bytes(collection(SECOND))
    upload.exchange.behave(second_admin={"after": "Get-SmimeConfig", "calls": 1})
    stopped(upload, upload.run(start=start), "ChangedMeanwhile", stored=SECOND)


@pytest.mark.parametrize(
    ("behavior", "end", "words"),
    [
        ({"hidden": ["Set-SmimeConfig"]}, "NoRole", "may not use Set-SmimeConfig. Activate its role, then sign in"),
        ({"hidden": ["Set-SmimeConfig", "Get-SmimeConfig"]}, "NoRole", "may not use Get-SmimeConfig, Set-SmimeConfig"),
        ({"hidden": ["Get-AcceptedDomain"]}, "NoRole", "sign in again"),
        ({"domain": ""}, "NoDomain", ""),
        ({"no_answer": ["Get-SmimeConfig"]}, "NoAnswer", "The operation has timed out."),
        ({"no_answer": ["silent Get-SmimeConfig"]}, "NoAnswer", ""),
        ({"returns": "nothing"}, "NoAnswer", "SMIMECertificateIssuingCA"),
        ({"returns": "garbage"}, "Unreadable", ""),
    ],
    ids=str,
)
@pytest.mark.parametrize("how", [{"start": "&"}, {"start": ".", **CONSTRAINED}], ids=["called", "dotted, constrained"])
def test_exchange_does_not_say_what_it_has(
    upload: Upload, how: dict[str, Any], behavior: dict[str, Any], end: str, words: str
) -> None:
    """A missing role is seen at once; nothing is taken for an empty collection, or backed up as garbage."""
    upload.exchange.behave(**behavior)
    ended = upload.run(**how)
    stopped(upload, ended, end)
    assert words in ended.screen
    assert (ended.asked, upload.backups) == ([], [])
    if end in ("NoRole", "NoDomain"):
        assert "Get-SmimeConfig" not in upload.exchange.called


ERRORS = {
    "other environment": "AADSTS50020: User account 'a@b' from identity provider does not exist in tenant 'Contoso'",
    "blocked": "AADSTS53003: Access has been blocked by Conditional Access policies. The access policy …",
    "no window": "A window handle must be configured. See",
    "consent": "AADSTS65004: User declined to consent to access the app.",
    "late": "late error of a connection that stands",
}


@pytest.mark.parametrize(("name", "start"), each_once(ERRORS, STARTS))
def test_sign_in_fails(upload: Upload, name: str, start: str) -> None:
    """Microsoft's own words are shown and told; they are no end of ours."""
    upload.exchange.behave(connect_error=ERRORS[name])
    ended = upload.run(start=start)
    assert code(ended) == 1
    assert ERRORS[name] in ended.screen
    assert upload.receipt("failed") == {"end": "", "message": ERRORS[name]}
    assert upload.receipt("ended") == {"code": 1, "signedOut": True}
    assert upload.told == {"check", "module", "failed", "ended"}
    assert upload.exchange.connections == []


@pytest.mark.parametrize("how", [{}, CONSTRAINED], ids=["full", "constrained"])
def test_certificate_that_nobody_can_decode(upload: Upload, how: dict[str, Any]) -> None:
    """It is compared by its SHA-1, too; where that can't be computed, nothing is replaced."""
    upload.exchange.stored = stored = sst.encode([certificate("A").der, b"no certificate"])
    upload.job["opened"] = None
    ended = upload.run(**how)
    if how:
        stopped(upload, ended, "Unreadable", stored=None)
        assert (upload.exchange.stored, upload.backups) == (stored, [])
    else:
        succeeded(upload, ended)
        assert f"  - {hashlib.sha1(b'no certificate').hexdigest().upper()}  ?" in ended.screen
        assert upload.backups[0].read_bytes() == stored


def test_names_obey_no_console(upload: Upload) -> None:
    """Characters with which a certificate's name could change what is shown are replaced."""
    upload.write(sst.encode([certificate("W\x1b[2J\u202ex\r").der]))
    ended = upload.run()
    assert code(ended) == 0, ended.screen
    assert re.search(r"  \+ [0-9A-F]{40}  2044-06-05  CN=.*W\?\[2J\?x\?", ended.screen)
    assert not re.search("[\x1b\u202e\r]", ended.screen)


@pytest.mark.parametrize("why", ["disk full", "half written", "no such folder"])
def test_backup_that_cannot_be_written_leaves_none(upload: Upload, why: str) -> None:
    """Nothing is uploaded then, and no file is left that looks like a backup."""
    upload.job["receipts"] = ""
    if why == "no such folder":
        upload.exchange.behave(domain="no/such.example")
    before = {"disk full": DISK_FULL, "half written": DISK_FULL.partition(";")[0] + "}"}.get(why, "")
    ended = upload.run(before=before)
    stopped(upload, ended, "NotSaved")
    assert upload.backups == []
    assert f"{upload.folder}: " in ended.screen  # and no path of a backup that isn't there
    assert "Saved: " not in ended.screen


def test_no_exchange_server(upload: Upload) -> None:
    """Outside of its shell there is nothing to sign in to."""
    upload.job["environment"] = "on-premises"
    shutil.rmtree(upload.exchange.module_path[0] / ON_PREMISES)
    ended = upload.console.run(upload.exchange, upload.command())
    stopped(upload, ended, "NoExchangeServer")


# --- It is refused, or not known ---

TOO_MANY = "".join(chr(0x4E00 + number) for number in range(250))
NEW_TENANT = (
    "The command you tried to run isn't currently allowed in your organization. To run this command, you first need to "
    "run the command: Enable-OrganizationCustomization"
)


@pytest.mark.parametrize(
    ("letters", "error"),
    [
        (EXPIRED, ""),
        (TOO_MANY, ""),
        (NEW, "SMIMECertificateIssuingCA has wrong format"),
        (NEW, NEW_TENANT),
        (EXPIRED, f"Diese Zertifikate sind abgelaufen: {thumbprint('E')}"),
    ],
    ids=["expired", "size", "wrong format", "new tenant", "expired, in German"],
)
def test_exchange_refuses(upload: Upload, letters: str, error: str) -> None:
    """What it had is still there, which is looked at once: these are Exchange's own words."""
    upload.write(collection(letters))
    upload.exchange.behave(set_error=error)
    ended = upload.run()
    stopped(upload, ended, "Refused", 2)
    assert (error or {EXPIRED: thumbprint("E"), TOO_MANY: "too large"}[letters]) in ended.screen
    assert upload.exchange.called.count("Get-SmimeConfig") == 2 + 1
    assert "Not known" not in ended.screen
    told = upload.receipt("upload")["refused"]
    assert error in told if error else told in ended.screen
    assert told
    assert upload.receipt("read-back") == {"stored": [thumbprint(letter) for letter in OLD]}


LOST = (
    *["", "The operation has timed out.", "The underlying connection was closed.", "A task was canceled."],
    *["Error while querying REST service. HttpStatusCode=500 ErrorMessage=", "(500) Internal Server Error."],
    *["Response status code does not indicate success: 502 (Bad Gateway).", "503 Service Unavailable", "504"],
    *["System.Net.Http.HttpRequestException: An error occurred while sending the request.", "No such host is known."],
    *["The SSL connection could not be established: the remote certificate has expired.", "413 Request too large"],
    *["Der Vorgang wurde wegen Zeitüberschreitung abgebrochen.", "Die zugrunde liegende Verbindung wurde geschlossen."],
    *["Der Remoteserver hat einen Fehler zurückgegeben: (503) Server nicht verfügbar.", "Unable to read data."],
    *["Your access token has expired.", "You may not do that.", "操作がタイムアウトしました。"],
)
"""What isn't Exchange's own refusal of a collection, whoever has said it."""


@pytest.mark.parametrize("error", LOST)
def test_lost_answer_is_no_refusal(upload: Upload, error: str) -> None:
    """After a minute Exchange has what it had, and may still store the file: this is said, told, and not known."""
    behavior: dict[str, Any] = {"set_error": error}
    if not error:  # the upload has worked, and Exchange goes on to hand over what it had
        (upload.exchange.folder / "second").write_bytes(collection(OLD))
        behavior = {"second_admin": {"after": "Set-SmimeConfig", "calls": 1}}
    upload.exchange.behave(**behavior)
    ended = upload.run()
    stopped(upload, ended, "StillBefore", 3)
    assert f"Exchange still has the previous collection; it may store the new one later. {error}" in ended.screen
    assert ended.screen.splitlines()[-2].startswith("Not known: what Exchange has stored now.")
    assert "Nothing was changed" not in ended.screen
    assert upload.exchange.called.count("Get-SmimeConfig") == 2 + 12
    assert upload.receipt("read-back") == {"stored": [thumbprint(letter) for letter in OLD]}
    progress = read(Run(RUN, upload.job["sha256"]), upload.place)
    assert outcome(progress, frozenset(map(thumbprint, NEW))) is Outcome.NOT_KNOWN


@pytest.mark.parametrize("hidden", [["Get-AcceptedDomain", "Get-SmimeConfig", "Set-SmimeConfig"], ["Set-SmimeConfig"]])
def test_other_connections_stand_in_for_nothing(upload: Upload, hidden: list[str]) -> None:
    """What our account may not do isn't done by the cmdlets of another organization's connection."""
    behavior, later = (upload.exchange.folder / name for name in ("behavior.json", "later"))
    upload.exchange.behave(hidden=hidden)
    behavior.rename(later)
    upload.exchange.behave()
    copy = f"Copy-Item -LiteralPath {quote(str(later))} -Destination {quote(str(behavior))}"
    ended = upload.run(before=f"{ALREADY}; {copy}")
    assert code(ended) == 1
    assert upload.receipt("failed")["end"] == "NoRole"
    assert "Organization:" not in ended.screen
    assert "Set-SmimeConfig" not in upload.exchange.called
    assert (upload.exchange.stored, len(upload.exchange.connections)) == (collection(OLD), 1)


def test_words_of_others_obey_no_console(upload: Upload) -> None:
    """What Exchange says can't move the cursor, nor erase what was said."""
    upload.exchange.behave(set_error="No.\x1b[1A\x1b[2KAs expected\u202e")
    ended = upload.run()
    assert "No.?[1A?[2KAs expected?" in ended.screen


@pytest.mark.parametrize(
    "behavior",
    [
        {"late_error": "The operation has timed out."},
        {"set_error": "The operation has timed out.", "second_admin": {"after": "Get-SmimeConfig", "calls": 5}},
        {"second_admin": {"after": "Get-SmimeConfig", "calls": 5}},
        {"lost_reads": 4},
    ],
    ids=["an error, but stored", "an error, and stored late", "handed over late", "reads are lost"],
)
def test_what_is_stored_decides_not_what_was_said(upload: Upload, behavior: dict[str, Any]) -> None:
    """A success is seen as one, though it comes late or behind an error."""
    (upload.exchange.folder / "second").write_bytes(collection(NEW))
    upload.exchange.behave(**behavior)
    ended = upload.run()
    succeeded(upload, ended)
    assert upload.receipt("upload") == {"refused": behavior.get("set_error", behavior.get("late_error", ""))}
    assert upload.receipt("ended") == {"code": 0, "signedOut": True}
    assert "Not known" not in ended.screen


@pytest.mark.parametrize("error", ["", "The operation has timed out.", "Some certificates have expired."])
def test_another_collection_is_no_success(upload: Upload, error: str) -> None:
    """After a minute of another's collection it isn't known whose it is, whatever was said."""
    (upload.exchange.folder / "second").write_bytes(collection(SECOND))
    after = {"after": "Get-SmimeConfig", "calls": 2} if error else {"after": "Set-SmimeConfig", "calls": 1}
    upload.exchange.behave(set_error=error, second_admin=after)
    ended = upload.run()
    stopped(upload, ended, "NotStored", 3, SECOND)
    assert upload.exchange.called.count("Get-SmimeConfig") == 2 + 12
    assert f"Missing: {thumbprint('B')} {thumbprint('C')}. Not from this file: {thumbprint('D')}." in ended.screen
    assert ended.screen.splitlines()[-2].startswith("Not known: what Exchange has stored now.")
    assert upload.receipt("read-back") == {"stored": [thumbprint("D")]}


@pytest.mark.parametrize("error", ["", "The operation has timed out."])
def test_exchange_is_silent_after_the_upload(upload: Upload, error: str) -> None:
    """That nothing was changed is never said where it isn't known."""
    upload.exchange.behave(lost_reads=99, set_error=error)
    ended = upload.run()
    stopped(upload, ended, "NoReadBack", 3, stored=None)
    assert "Nothing was changed" not in ended.screen
    assert ended.screen.splitlines()[-2].startswith("Not known: what Exchange has stored now.")


# --- The window around it ---


@pytest.mark.parametrize(
    ("preference", "start"),
    each_once(
        [
            *(f"$ErrorActionPreference = '{value}'" for value in ("SilentlyContinue", "Ignore", "Continue", "Stop")),
            *["$WarningPreference = 'Stop'", "$ConfirmPreference = 'Low'", "$OFS = ','"],
        ],
        STARTS,
    ),
)
def test_profile_has_no_say(upload: Upload, preference: str, start: str) -> None:
    """Whatever a profile sets, a refused upload is told from one that goes well."""
    upload.exchange.behave(set_error="SMIMECertificateIssuingCA has wrong format")
    stopped(upload, upload.run(start=start, before=preference), "Refused", 2)
    upload.again()
    upload.exchange.behave()
    ended = upload.run(start=start, before=preference)
    succeeded(upload, ended)
    # What others' modules ask there is theirs.
    ours = [question for question in ended.asked if "Upload this" in question or str(upload.folder) in question]
    assert len(ours) == 1


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_other_connections_stay(upload: Upload, answer: str) -> None:
    """Of several connections only our own is used, shown and closed, whatever happens."""
    ended = upload.run(before=ALREADY, answer=answer)
    assert code(ended) == (answer == "no")
    assert len(upload.exchange.connections) == 1
    (closed,) = [call.parameters for call in upload.exchange.calls if call.name == "Disconnect-ExchangeOnline"]
    assert closed["ConnectionId"] not in upload.exchange.connections
    assert {call.connection for call in upload.exchange.calls if call.name.endswith("SmimeConfig")} == {2}
    assert upload.receipt("tenant")["account"] == "ada@contoso.com"
    assert upload.receipt("ended")["signedOut"]
    assert upload.exchange.stored == collection(NEW if answer == "yes" else OLD)


@pytest.mark.parametrize("silent", ["", "silent "])
def test_window_stays_signed_in(upload: Upload, silent: str) -> None:
    """Signing out that fails, or does nothing and says nothing, is said and told, and is no failed upload."""
    upload.exchange.behave(no_answer=[f"{silent}Disconnect-ExchangeOnline"])
    ended = upload.run()
    assert code(ended) == 0
    assert "This window could not be signed out of Exchange. Close it." in ended.screen
    assert "(SmimeTrust.StillConnected)" in ended.screen
    assert upload.receipt("ended") == {"code": 0, "signedOut": False}
    assert len(upload.exchange.connections) == 1


@pytest.mark.parametrize(("step", "answer"), [("check", "yes"), ("check", "no"), ("upload", "yes"), ("ended", "yes")])
def test_wizard_may_not_know(upload: Upload, step: str, answer: str) -> None:
    """A receipt that can't be written stops nothing, and is the last that the window says."""
    (upload.folder / f"{step}.json").mkdir()
    ended = upload.run(answer=answer)
    assert code(ended) == (answer == "no")
    assert ended.screen.count("SST Wizard may not know this result: ") == 1
    assert ended.screen.splitlines()[-2].startswith("SST Wizard may not know this result: ")
    assert upload.exchange.stored == collection(NEW if answer == "yes" else OLD)
    assert upload.exchange.connections == []


def test_module_refuses_constrained_language_mode(upload: Upload) -> None:
    """Where Microsoft's module fails there, the kit is offered."""
    upload.exchange.behave(connect_error="The module tmpEXO_abc could not be loaded.")
    ended = upload.run(**CONSTRAINED)
    stopped(upload, ended, "Constrained")
    assert "kit" in ended.screen
    assert "tmpEXO_abc" in ended.screen
