"""Update-SmimeTrust.ps1: each of its ends, in which nothing is lost, and nobody stays signed in."""

from __future__ import annotations

import hashlib
import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from powershell.console import Console, Ended
from powershell.exchange import ONLINE, Exchange
from powershell.uploads import EXPIRED, NAMES, NEW, OLD, SECOND, collection, thumbprint
from sstwizard.core.powershell.quoting import quote
from sstwizard.core.resources import resource

SCRIPT = "Update-SmimeTrust.ps1"
RUN = "ab" * 16
FIRST, SECOND_DAY = (f"smime-backup contoso.onmicrosoft.com 2026-11-0{day} 120000.sst" for day in (1, 2))


@dataclass
class Upload:
    """One start of the script.

    Attributes:
        console: The PowerShell.
        exchange: The organization.
        folder: Where the file lies, and where backups go.
        job: What the wizard has written down.
    """

    console: Console
    exchange: Exchange
    folder: Path
    job: dict[str, Any]

    def run(self, *options: str, answer: str = "yes", before: str = "", **how: Any) -> Ended:
        """Run the script to its end; the last line on the screen is its exit code."""
        path = self.folder / "job.json"
        path.write_text(json.dumps(self.job), encoding="ascii")
        script = quote(str(resource("powershell") / SCRIPT))
        text = f'& {script} -Job {quote(str(path))} {" ".join(options)}; "code $LASTEXITCODE"'
        prepared = f"function global:Start-Sleep {{ }}\n{before}"
        return self.console.run(self.exchange, text, answers={"": answer}, before=prepared, **how)

    def receipt(self, step: str) -> dict[str, Any]:
        """Return what the script has told of a step."""
        found: dict[str, Any] = json.loads((self.folder / f"{step}.json").read_text("utf-8-sig"))
        assert (found["run"], found["sha256"], found["step"]) == (RUN, self.job["sha256"], step)
        return found

    @property
    def backups(self) -> list[Path]:
        """The backups, and what is left of one."""
        return sorted(path for path in self.folder.iterdir() if path.name.startswith("smime-backup"))


@pytest.fixture
def upload(console: Console, exchange: Exchange, tmp_path: Path) -> Upload:
    """An update of the collection that Exchange has, in a folder with an awkward name."""
    folder = tmp_path / NAMES[0]
    folder.mkdir()
    exchange.stored = collection(OLD)
    (folder / "trusted.sst").write_bytes(collection(NEW))
    job = {
        "file": "trusted.sst",
        "sha256": hashlib.sha256(collection(NEW)).hexdigest().upper(),
        "opened": [thumbprint(letter) for letter in OLD],
        "account": "ada@contoso.com",
        "environment": "",
        "organization": "",
        "avoidsWam": False,
        "language": "en",
        "receipts": str(folder),
        "run": RUN,
    }
    return Upload(console, exchange, folder, job)


def stopped(upload: Upload, ended: Ended, end: str, code: int = 1, stored: str | None = OLD) -> None:
    """Demand one of the ends: its identifier on the screen and in the receipt, its exit code, and nobody signed in."""
    assert f"(SmimeTrust.{end})" in ended.screen, ended.screen
    assert ended.screen.rstrip().endswith(f"code {code}"), ended.screen
    assert upload.receipt("failed")["end"] == end
    assert upload.exchange.connections == []
    if stored is not None:
        assert upload.exchange.stored == collection(stored)


MODES: list[dict[str, Any]] = [
    {},
    {"before": "Set-StrictMode -Version Latest"},
    {"constrained": True, "before": f"Import-Module {ONLINE}"},
    *({"culture": culture} for culture in ("de-DE", "th-TH", "fa-IR")),
]


@pytest.mark.parametrize("how", MODES, ids=str)
def test_upload_is_backed_up_and_verified(upload: Upload, how: dict[str, Any]) -> None:
    """In every mode and culture: the backup is what was stored, the new collection is stored, nobody is signed in."""
    ended = upload.run(**how)
    assert ended.screen.rstrip().endswith("code 0"), ended.screen
    assert "As expected: Exchange now has exactly these 2 certificates." in ended.screen
    assert upload.exchange.stored == collection(NEW)
    assert upload.exchange.connections == []
    (backup,) = upload.backups
    assert backup.read_bytes() == collection(OLD)
    assert upload.receipt("tenant")["tenant"] == "contoso.onmicrosoft.com"
    assert upload.receipt("back-up")["backup"] == str(backup)
    assert upload.receipt("read-back")["stored"] == [thumbprint(letter) for letter in NEW]
    for sign, letter in (("+", "C"), ("=", "B"), ("-", "A")):
        assert f"  {sign} {thumbprint(letter)}  2044-06-05" in ended.screen


def test_first_collection(upload: Upload) -> None:
    """Nothing is backed up where nothing was stored."""
    upload.exchange.stored, upload.job["opened"] = None, []
    ended = upload.run()
    assert ended.screen.rstrip().endswith("code 0"), ended.screen
    assert "Nothing to save" in ended.screen
    assert upload.backups == []


YES = {"de": "ja", "es": "sí", "fr": "oui", "it": "sì", "ja": "はい", "nl": "ja", "pt-BR": "sim"}


@pytest.mark.parametrize(
    ("language", "answer"), [*YES.items(), ("de", "Yes"), ("de-AT", " JA "), ("pt", "yes"), ("xx", "yes")]
)
def test_yes_is_said_in_the_users_language(upload: Upload, language: str, answer: str) -> None:
    """Or in English, which is spoken where there are no texts in that language."""
    upload.job["language"] = language
    ended = upload.run(answer=answer)
    assert ended.screen.rstrip().endswith("code 0"), ended.screen
    assert ("Wie erwartet: Exchange hat jetzt genau diese 2 Zertifikate." in ended.screen) is language.startswith("de")


def test_texts_have_the_same_names_and_values_in_each_language() -> None:
    """None is missing, and none lacks a value."""

    def texts(path: Path) -> dict[str, list[str]]:
        pairs = re.findall(r"^    (\w+) += '(.+)'$", path.read_text("utf-8-sig"), re.MULTILINE)
        return {name: sorted(re.findall(r"\{\d\}", value)) for name, value in pairs}

    found = {path.parent.name: texts(path) for path in resource("powershell").glob("*/SmimeTrust.psd1")}
    assert found.keys() == {"en", *YES}
    assert len(found["en"]) > 40
    assert [language for language in found if found[language] != found["en"]] == []


def test_each_end_has_a_text() -> None:
    """What the scripts end with, say or ask is in the table, and nothing else is."""
    folder = resource("powershell")
    code = "".join(path.read_text("ascii") for path in folder.glob("*.ps*1"))
    called = r"(?:Stop-SmimeTrust|Write-Line|Read-Yes|Show-Certificate) (?:\$\([^']*)?'(\w+)'(?: \} else \{ '(\w+)')?"
    used = {name for pair in re.findall(called, code) for name in pair if name} | {*re.findall(r"\$texts\.(\w+)", code)}
    named = re.findall(r"^    (\w+) +=", (folder / "en" / "SmimeTrust.psd1").read_text("utf-8-sig"), re.MULTILINE)
    assert used == {*named}


@pytest.mark.parametrize("answer", ["no", "", "y", "ja"])
def test_anything_but_yes_is_one_quiet_line(upload: Upload, answer: str) -> None:
    """Nothing is changed, and nothing is red."""
    ended = upload.run(answer=answer)
    assert "Cancelled. Nothing was changed." in ended.screen
    assert "SmimeTrust." not in ended.screen
    assert ended.screen.rstrip().endswith("code 1")
    assert (upload.exchange.stored, upload.exchange.connections) == (collection(OLD), [])


def test_ctrl_c_at_the_question_signs_out(upload: Upload) -> None:
    """Nothing is changed."""
    upload.run(answer="^C")
    assert (upload.exchange.stored, upload.exchange.connections) == (collection(OLD), [])


def test_preview_changes_nothing(upload: Upload) -> None:
    """It stops before the question, and saves nothing."""
    ended = upload.run("-WhatIf")
    assert f"  + {thumbprint('C')}" in ended.screen
    assert "Nothing was changed: this was a preview." in ended.screen
    assert (ended.asked, upload.backups, upload.exchange.stored) == ([], [], collection(OLD))
    assert upload.exchange.connections == []


@pytest.mark.parametrize("content", [None, collection(SECOND), b"", collection("")])
def test_file_is_checked_before_anybody_signs_in(upload: Upload, content: bytes | None) -> None:
    """A missing, another, an empty file, and one without certificates."""
    path = upload.folder / "trusted.sst"
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    if content is not None and content != collection(SECOND):
        upload.job["sha256"] = hashlib.sha256(content).hexdigest().upper()
    end = {None: "NoFile", collection(SECOND): "OtherFile"}.get(content, "EmptyFile")
    stopped(upload, upload.run(), end)
    assert upload.exchange.called == []


@pytest.mark.parametrize(
    ("opened", "end"), [([thumbprint("D")], "OtherCollection"), ([], "NotNew")], ids=["another", "new"]
)
def test_collection_that_was_not_opened_stays(upload: Upload, opened: list[str], end: str) -> None:
    """Another collection than the one that was opened is saved, and not replaced."""
    upload.job["opened"] = opened
    ended = upload.run()
    stopped(upload, ended, end)
    assert (ended.asked, len(upload.backups)) == ([], 1)


def test_second_admin_before_the_upload(upload: Upload) -> None:
    """What another admin has uploaded since the backup stays."""
    (upload.exchange.folder / "second").write_bytes(collection(SECOND))
    upload.exchange.behave(second_admin={"after": "Get-SmimeConfig", "calls": 1})
    stopped(upload, upload.run(), "ChangedMeanwhile", stored=SECOND)


def test_exchange_refuses(upload: Upload) -> None:
    """What it had is still there, which is looked at: exit code 2."""
    (upload.folder / "trusted.sst").write_bytes(collection(EXPIRED))
    upload.job["sha256"] = hashlib.sha256(collection(EXPIRED)).hexdigest().upper()
    stopped(upload, upload.run(), "Refused", 2)


def test_another_collection_is_no_success(upload: Upload) -> None:
    """What Exchange has at the end is compared with the file: it isn't known whose it is."""
    (upload.exchange.folder / "second").write_bytes(collection(SECOND))
    upload.exchange.behave(second_admin={"after": "Set-SmimeConfig", "calls": 1})
    ended = upload.run()
    stopped(upload, ended, "NotStored", 3, SECOND)
    assert "Not known: what Exchange has stored now." in ended.screen


@pytest.mark.parametrize("cmdlets", [["Set-SmimeConfig"], ["Get-SmimeConfig", "Set-SmimeConfig"]])
def test_account_without_the_role(upload: Upload, cmdlets: list[str]) -> None:
    """The missing cmdlets are named."""
    upload.exchange.behave(hidden=cmdlets)
    ended = upload.run()
    stopped(upload, ended, "NoRole")
    assert ", ".join(cmdlets) in ended.screen


@pytest.mark.parametrize(
    ("behaviour", "end"),
    [
        ({"no_answer": ["Get-SmimeConfig"]}, "NoAnswer"),
        ({"no_answer": ["silent Get-SmimeConfig"]}, "NoAnswer"),
        ({"returns": "nothing"}, "NoAnswer"),
        ({"returns": "garbage"}, "Unreadable"),
    ],
    ids=["error", "silence", "without the property", "garbage"],
)
def test_exchange_does_not_say_what_it_has(upload: Upload, behaviour: dict[str, Any], end: str) -> None:
    """Nothing is taken for an empty collection, or backed up as garbage."""
    upload.exchange.behave(**behaviour)
    stopped(upload, upload.run(), end)
    assert upload.backups == []


def test_what_is_stored_decides_not_what_was_said(upload: Upload) -> None:
    """A Set-SmimeConfig that times out, but has stored the collection, is a success."""
    upload.exchange.behave(late_error="The operation has timed out.")
    ended = upload.run()
    assert ended.screen.rstrip().endswith("code 0"), ended.screen
    assert upload.exchange.stored == collection(NEW)


@pytest.mark.parametrize("returns", ["base64", "objects"])
def test_collection_may_come_in_other_forms(upload: Upload, returns: str) -> None:
    """As base64 or as a list of numbers it is the same."""
    upload.exchange.behave(returns=returns)
    ended = upload.run()
    assert ended.screen.rstrip().endswith("code 0"), ended.screen
    assert upload.backups[0].read_bytes() == collection(OLD)


def test_what_cannot_be_read_is_not_replaced(upload: Upload) -> None:
    """Bytes that are no store are not backed up as garbage, and stay."""
    upload.exchange.stored = b"System.Byte[]"
    ended = upload.run()
    stopped(upload, ended, "Unreadable", stored=None)
    assert (upload.exchange.stored, upload.backups) == (b"System.Byte[]", [])


@pytest.mark.skipif(sys.platform == "win32", reason="/dev/full is Linux' own")
def test_backup_that_cannot_be_written_leaves_none(upload: Upload) -> None:
    """Where the disk is full nothing is uploaded, and no file is left that looks like a backup."""
    full = "function global:Set-Content { [System.IO.File]::WriteAllText($args[1], 'half'); throw 'The disk is full.' }"
    upload.job["receipts"] = ""
    ended = upload.run(before=full)
    assert "(SmimeTrust.NotSaved)" in ended.screen
    assert (upload.exchange.stored, upload.backups) == (collection(OLD), [])


def test_restore_takes_the_newest_whole_backup_that_differs(upload: Upload) -> None:
    """Neither an empty file, which would empty the tenant, nor the collection that is stored; that is saved first."""
    (upload.folder / FIRST).write_bytes(collection(NEW))
    (upload.folder / SECOND_DAY).write_bytes(collection(OLD))
    (upload.folder / SECOND_DAY.replace("-02 ", "-03 ")).write_bytes(b"")
    (upload.folder / SECOND_DAY.replace("-02 ", "-04 ")).write_bytes(collection(""))
    ended = upload.run("-Restore")
    assert ended.screen.rstrip().endswith("code 0"), ended.screen
    assert str(upload.folder / FIRST) in ended.screen
    assert upload.exchange.stored == collection(NEW)
    assert [path.read_bytes() for path in upload.backups].count(collection(OLD)) == 2


def test_restore_without_a_backup(upload: Upload) -> None:
    """Nothing is changed."""
    stopped(upload, upload.run("-Restore"), "NoBackup")


def test_other_connections_stay(upload: Upload) -> None:
    """Of several connections only our own is closed."""
    sign_in = "Connect-ExchangeOnline -UserPrincipalName other@fabrikam.com -ShowBanner:$false"
    already = f"Import-Module {ONLINE} -Global\n{sign_in}"
    ended = upload.run(before=already)
    assert ended.screen.rstrip().endswith("code 0"), ended.screen
    assert len(upload.exchange.connections) == 1


def test_scripts_are_the_same_bytes_everywhere() -> None:
    """ASCII with CR LF, so that a signature doesn't depend on a code page; texts are UTF-8 with a byte order mark."""
    files = [path for path in resource("powershell").rglob("*") if path.is_file()]
    assert len(files) >= 5
    for path in files:
        content = path.read_bytes()
        assert content.count(b"\n") == content.count(b"\r\n") > 10, path.name
        if path.suffix == ".psd1":
            assert content.startswith(b"\xef\xbb\xbf"), path.name
        else:
            assert content.isascii(), path.name
            assert max(map(len, content.splitlines())) <= 120, path.name
