"""Save-SmimeTrust.ps1 and Test-SmimeTrust.ps1: they read, tell by their exit codes, and change nothing."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, NoEncryption
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates

from pairs import each_once
from powershell import pretended
from powershell.console import Console, Ended, run
from powershell.exchange import LAST_FOR_7_4, NEWEST, ONLINE, Exchange, install
from powershell.uploads import (
    CONSTRAINED,
    ENVIRONMENTS,
    EXPIRED,
    NAMES,
    NEW,
    OLD,
    SAVE,
    SECOND,
    TEST,
    Upload,
    certificate,
    code,
    collection,
    stopped,
    thumbprint,
)
from sstwizard.core.exchange.commands import quote
from sstwizard.core.resources import resource
from windows_store import is_wine, may_be_changed

APP = "-Organization contoso.onmicrosoft.com -AppId 1234 -CertificateThumbprint ABCD"


@dataclass
class Comparison:
    """A comparison of what Exchange has with the file that was uploaded."""

    console: Console
    exchange: Exchange
    file: Path
    of = "Expected"
    """What the script calls the file."""

    def run(self, options: str = APP, **how: Any) -> Ended:
        """Compare; the last line on the screen is the exit code."""
        script = quote(str(resource("powershell") / TEST))
        text = f'& {script} -{self.of} {quote(str(self.file))} {options}; "code $LASTEXITCODE"'
        return self.console.run(self.exchange, text, **how)


@pytest.fixture
def comparison(console: Console, exchange: Exchange, tmp_path: Path) -> Comparison:
    """A comparison with a file that is as Exchange has it."""
    exchange.stored = collection(OLD)
    return Comparison(console, exchange, written(tmp_path / "o’hara's [1].sst", OLD))


def written(path: Path, letters: str) -> Path:
    """Write a collection."""
    path.write_bytes(collection(letters))
    return path


@pytest.mark.parametrize(
    ("stored", "exit_code", "added", "removed", "expiring"),
    [
        (OLD, 0, "", "", ""),
        (OLD + "C", 2, "C", "", ""),
        ("A", 2, "", "B", ""),
        (NEW, 2, "C", "A", ""),
        (SECOND, 2, "D", "AB", ""),
        ("", 2, "", "AB", ""),
        ("AE", 2, "E", "B", "E"),
    ],
    ids=["equal", "added", "removed", "as many", "replaced", "none", "expired"],
)
def test_thumbprints_are_compared(
    comparison: Comparison, stored: str, exit_code: int, added: str, removed: str, expiring: str
) -> None:
    """Not numbers: each that was added, removed or expires is named; an app signs in, and nothing is changed."""
    exchange = comparison.exchange
    exchange.stored = collection(stored) if stored else None
    ended = comparison.run(f"{APP} -Json")
    said = json.loads(ended.screen.rpartition("code")[0])
    found = {name: sorted(said[name]) for name in ("added", "removed", "expiring")}
    named = {"added": added, "removed": removed, "expiring": expiring}
    assert found == {name: sorted(map(thumbprint, letters)) for name, letters in named.items()}
    assert (said["organization"], said["error"]) == ("contoso.onmicrosoft.com", "")
    assert (code(ended), ended.asked) == (exit_code, [])
    assert (exchange.connections, "Set-SmimeConfig" in exchange.called) == ([], False)
    (call,) = (call for call in exchange.calls if call.name == "Connect-ExchangeOnline")
    given = {name: call.parameters[name] for name in ("AppId", "CertificateThumbprint", "Organization")}
    assert given == {"AppId": "1234", "CertificateThumbprint": "ABCD", "Organization": "contoso.onmicrosoft.com"}


@pytest.mark.parametrize("days", [0, 9999])
def test_days_decide_what_expires_soon(comparison: Comparison, days: int) -> None:
    """What expires within them is named, and is exit code 2."""
    ended = comparison.run(f"{APP} -Days {days}")
    assert f"Expire soon or have expired: {2 if days else 0}" in ended.screen
    assert code(ended) == (2 if days else 0)


@pytest.mark.parametrize(("today", "count"), [("2044-04-05", 0), ("2044-04-06", 2)])
def test_the_last_of_the_days_counts(comparison: Comparison, today: str, count: int) -> None:
    """What expires on 2044-06-05 is named from the day on that is sixty days before."""
    ended = comparison.run(before=f"function global:Get-Date {{ [datetime]'{today}' }}")
    assert f"Expire soon or have expired: {count}" in ended.screen
    assert code(ended) == count


@pytest.mark.parametrize(
    ("behavior", "end"),
    [
        ({"connect_error": "AADSTS700027: the certificate has expired"}, ""),
        ({"hidden": ["Get-SmimeConfig"]}, "SmimeTrust.NoRole"),
        ({"no_answer": ["silent Get-SmimeConfig"]}, "SmimeTrust.NoAnswer"),
    ],
    ids=["sign-in", "role", "silence"],
)
def test_what_was_not_checked_is_never_well(comparison: Comparison, behavior: dict[str, Any], end: str) -> None:
    """Exit code 1, and the error's identifier in the object."""
    comparison.exchange.behave(**behavior)
    ended = comparison.run(f"{APP} -Json")
    assert code(ended) == 1, ended.screen
    said = json.loads(ended.screen.rpartition("code")[0])
    assert said["error"].startswith(end or "AADSTS700027")
    assert comparison.exchange.connections == []


@pytest.mark.parametrize(("stored", "exit_code"), [(OLD, 0), (NEW, 2)])
@pytest.mark.parametrize("how", [{}, CONSTRAINED], ids=["full", "constrained"])
def test_module_may_say_anything(comparison: Comparison, how: dict[str, Any], stored: str, exit_code: int) -> None:
    """Its warnings and what it returns are neither in the object nor taken for a result."""
    comparison.exchange.stored = collection(stored)
    comparison.exchange.behave(chatty=True)
    ended = comparison.run(f"{APP} -Json", **how)
    said = json.loads(ended.screen.rpartition("code")[0])
    assert (said["code"], code(ended)) == (exit_code, exit_code)
    ended = comparison.run(APP, **how)
    assert code(ended) == exit_code
    assert "This module is out of date." in ended.screen


@pytest.mark.parametrize("silent", ["", "silent "])
def test_window_that_stays_signed_in_is_told(comparison: Comparison, silent: str) -> None:
    """The object has its identifier, too; what was compared counts all the same."""
    comparison.exchange.behave(no_answer=[f"{silent}Disconnect-ExchangeOnline"])
    ended = comparison.run(f"{APP} -Json")
    assert json.loads(ended.screen.rpartition("code")[0])["error"] == "SmimeTrust.StillConnected"
    assert code(ended) == 0
    assert "(SmimeTrust.StillConnected)" in comparison.run(APP).screen


ASKED = "-UserPrincipalName ada@contoso.com -Organization"


@pytest.mark.parametrize(
    ("options", "is_asked"),
    [
        (f"{ASKED} contoso.onmicrosoft.com", True),
        (f"{ASKED} CONTOSO.com", True),
        ("-UserPrincipalName ada@contoso.com", True),
        (f"{ASKED} fabrikam.onmicrosoft.com", False),
        ("-Organization fabrikam.onmicrosoft.com -AppId 1234 -CertificateThumbprint ABCD", False),
    ],
)
def test_another_organization_is_not_compared(comparison: Comparison, options: str, is_asked: bool) -> None:
    """The one that was asked for has the domain; where the sign-in has led elsewhere, nothing was checked."""
    ended = comparison.run(f"{options} -Json")
    said = json.loads(ended.screen.rpartition("code")[0])
    assert (said["error"], code(ended)) == (("", 0) if is_asked else ("SmimeTrust.OtherTenant", 1))
    assert ("Get-SmimeConfig" in comparison.exchange.called) is is_asked
    if not is_asked:
        assert "fabrikam.onmicrosoft.com" in comparison.run(options).screen


@pytest.mark.parametrize("content", [None, b"", b"no store"])
def test_a_file_that_is_none_is_not_compared(comparison: Comparison, content: bytes | None) -> None:
    """Nobody signs in for it."""
    comparison.file.unlink()
    if content is not None:
        comparison.file.write_bytes(content)
    assert code(comparison.run()) == 1
    assert comparison.exchange.called == []


def test_managed_identity_signs_in(comparison: Comparison) -> None:
    """As what Azure runs the script as, in the organization that is named; no certificate is needed."""
    ended = comparison.run("-Organization contoso.onmicrosoft.com -ManagedIdentity")
    assert code(ended) == 0, ended.screen
    given = sign_in(comparison)
    assert (given["ManagedIdentity"], given["Organization"]) == ("True", "contoso.onmicrosoft.com")
    assert {"AppId", "UserPrincipalName", "CertificateThumbprint"}.isdisjoint(given)


@pytest.mark.parametrize(
    "options", ["-AppId 1 -CertificateThumbprint A -ManagedIdentity", "-UserPrincipalName a@b.example -ManagedIdentity"]
)
def test_one_way_to_sign_in(comparison: Comparison, options: str) -> None:
    """Of two, none is taken."""
    ended = comparison.run(f"{options} -Organization contoso.onmicrosoft.com")
    assert "(SmimeTrust.OneSignIn)" in ended.screen
    assert (code(ended), comparison.exchange.called) == (1, [])


def sign_in(comparison: Comparison) -> dict[str, str]:
    """Return by what the only sign-in was made."""
    (call,) = (call for call in comparison.exchange.calls if call.name == "Connect-ExchangeOnline")
    return call.parameters


BROKEN = "3.10.0"
IDENTITY = "-Organization contoso.onmicrosoft.com -ManagedIdentity"


@pytest.mark.parametrize(
    ("installed", "options", "taken", "is_told"),
    [
        ([BROKEN, NEWEST], APP, NEWEST, False),
        ([LAST_FOR_7_4, BROKEN], APP, LAST_FOR_7_4, True),
        ([BROKEN], APP, NEWEST, True),
        ([BROKEN], IDENTITY, BROKEN, False),
        ([BROKEN], "-UserPrincipalName ada@contoso.com", BROKEN, False),
    ],
)
def test_app_is_not_signed_in_by_a_version_with_errors(
    comparison: Comparison, installed: list[str], options: str, taken: str, is_told: bool
) -> None:
    """3.10.0 has some with certificates; where it would have been taken, that is said. Others sign in with it."""
    folder = comparison.exchange.module_path[0]
    shutil.rmtree(folder / ONLINE)
    install(folder, ONLINE, *installed)
    ended = comparison.run(options, before=pretended.version("7.6.1"))
    assert code(ended) == 0, ended.screen
    assert sign_in(comparison)["ModuleVersion"] == taken
    assert (f"{ONLINE} {BROKEN} is not used to sign in as an app" in ended.screen) is is_told
    assert ("Install-Module" in comparison.exchange.called) is (taken not in installed)


def test_version_with_errors_is_loaded(comparison: Comparison) -> None:
    """PowerShell can't load another one in this window, so nobody signs in."""
    install(comparison.exchange.module_path[0], ONLINE, BROKEN)
    ended = comparison.run(before=f"Import-Module {ONLINE} -RequiredVersion {BROKEN}")
    assert "(SmimeTrust.NotThisVersion)" in ended.screen
    assert (code(ended), comparison.exchange.called) == (1, [])


def app_file(folder: Path, password: str = "") -> str:
    """Write the app's certificate with its key, and return the options that name it."""
    path, app = folder / "app’s [1].pfx", certificate("A")
    encryption = BestAvailableEncryption(password.encode()) if password else NoEncryption()
    path.write_bytes(serialize_key_and_certificates(None, app.key, app.x509, None, encryption))
    return f"-Organization contoso.onmicrosoft.com -AppId 1234 -CertificateFilePath {quote(str(path))}"


PASSWORD = "o’hara's $x`;y"
NOT_INTERACTIVE = "function global:Read-Host { throw 'PowerShell is in NonInteractive mode.' }"
IN_SERVICE = "$env:OS = 'Windows_NT'; function global:Get-Process { @{ SessionId = 0 } }"


@pytest.mark.parametrize(
    ("password", "options", "asked", "given"),
    [
        ("", "", 0, None),
        ("", "-Json", 0, None),
        (PASSWORD, "", 1, PASSWORD),
        (PASSWORD, f"-CertificatePassword (ConvertTo-SecureString {quote(PASSWORD)} -AsPlainText -Force)", 0, PASSWORD),
    ],
    ids=["no password", "no password, nobody there", "asked for", "given"],
)
@pytest.mark.parametrize("how", [{}, CONSTRAINED], ids=["full", "constrained"])
def test_certificate_in_a_file(
    comparison: Comparison, how: dict[str, Any], password: str, options: str, asked: int, given: str | None
) -> None:
    """Its password is asked for once, and only if it has one that isn't given."""
    app = app_file(comparison.file.parent, password)
    ended = comparison.run(f"{app} {options}", answers={"Password of": PASSWORD}, **how)
    assert code(ended) == 0, ended.screen
    assert len(ended.asked) == asked
    assert sign_in(comparison).get("CertificatePassword") == given


@pytest.mark.parametrize(
    ("options", "before", "answer"),
    [("-Json", "", PASSWORD), ("", NOT_INTERACTIVE, PASSWORD), ("", IN_SERVICE, PASSWORD), ("", "", "")],
    ids=["JSON", "not interactive", "service", "empty"],
)
def test_nobody_enters_the_password(comparison: Comparison, options: str, before: str, answer: str) -> None:
    """Nothing is waited for, and nobody signs in: exit code 1."""
    app = app_file(comparison.file.parent, PASSWORD)
    ended = comparison.run(f"{app} {options}", before=before, answers={"Password of": answer})
    assert (code(ended), comparison.exchange.called) == (1, []), ended.screen
    assert "SmimeTrust.NoPassword" in ended.screen
    assert len(ended.asked) == (answer == "")


def test_nobody_is_there_to_enter_the_password(comparison: Comparison, pwsh: str) -> None:
    """A PowerShell that was started for nobody asks nobody."""
    script = quote(str(resource("powershell") / TEST))
    app = app_file(comparison.file.parent, PASSWORD)
    ended = run(pwsh, "-Command", f"& {script} -Expected {quote(str(comparison.file))} {app}; exit $LASTEXITCODE")
    assert ended.returncode == 1, ended.stdout
    assert "(SmimeTrust.NoPassword)" in ended.stdout


def test_certificate_file_is_missing(comparison: Comparison) -> None:
    """No password is asked for what isn't there."""
    ended = comparison.run("-Organization contoso.onmicrosoft.com -AppId 1234 -CertificateFilePath gone.pfx")
    assert "(SmimeTrust.NoFile)" in ended.screen
    assert (code(ended), ended.asked, comparison.exchange.called) == (1, [], [])


class Many(Comparison):
    """A comparison of the organizations in a list, each with what it has stored."""

    of = "Tenants"

    def write(self, lines: list[str], head: str = "Organization,Expected,Base") -> None:
        """Write the list."""
        self.file.write_text("\n".join([head, *lines]), encoding="utf-8")

    def add(self, name: str, stored: str, error: str = "") -> None:
        """Have an organization."""
        folder = self.exchange.folder / "tenants" / name
        folder.mkdir(parents=True)
        (folder / "stored").write_bytes(collection(stored))
        if error:
            (folder / "connect_error").write_text(error, encoding="utf-8")

    def run(self, options: str = "-AppId 1234 -CertificateThumbprint ABCD -Json", **how: Any) -> Ended:
        """Compare all; the last line on the screen is the exit code."""
        return super().run(options, **how)


@pytest.fixture
def many(console: Console, exchange: Exchange, tmp_path: Path) -> Many:
    """A list without lines, beside two files."""
    written(tmp_path / "old.sst", OLD)
    written(tmp_path / "base.sst", "C")
    return Many(console, exchange, tmp_path / "tenants [1].csv")


def test_failure_of_one_tenant_does_not_stop_the_others(many: Many) -> None:
    """Of 50 organizations three fail and one differs: each has its result, and nobody stays signed in."""
    names = [f"t{number}.onmicrosoft.com" for number in range(50)]
    for number, name in enumerate(names):
        many.add(name, NEW if number == 7 else OLD, "AADSTS700027: expired" if number in (3, 20, 49) else "")
    many.write([f"{name},old.sst," for name in names])
    ended = many.run()
    said = json.loads(ended.screen.rpartition("code")[0])
    assert (code(ended), said["code"]) == (2, 2)
    found = {each["organization"]: each for each in said["tenants"]}
    assert [*found] == names
    assert [found[name]["code"] for name in names] == [
        2 if number == 7 else 1 if number in (3, 20, 49) else 0 for number in range(50)
    ]
    assert found[names[7]]["added"] == [thumbprint("C")]
    assert found[names[3]]["error"].startswith("AADSTS700027")
    assert many.exchange.connections == []


@pytest.mark.parametrize(
    ("stored", "errors", "exit_code"),
    [([OLD, OLD], ["", ""], 0), ([OLD, OLD], ["", "no network"], 1), ([NEW, OLD], ["", "no network"], 2)],
)
def test_what_differs_comes_before_what_was_not_checked(
    many: Many, stored: list[str], errors: list[str], exit_code: int
) -> None:
    """The exit code is that of the organization that needs somebody most; the table begins with it."""
    for number, (letters, error) in enumerate(zip(stored, errors, strict=True)):
        many.add(f"t{number}.example", letters, error)
    many.write([f"t{number}.example,old.sst," for number in range(2)])
    ended = many.run("-UserPrincipalName ada@partner.example")
    assert code(ended) == exit_code, ended.screen
    table = [line for line in ended.screen.splitlines() if line.startswith("t")]
    assert table[0].startswith("t1" if exit_code == 1 else "t0")
    assert len(table) == 2
    delegated = {call.parameters.get("DelegatedOrganization") for call in many.exchange.calls} - {None}
    assert delegated == {"t0.example", "t1.example"}


def test_password_is_asked_for_once(many: Many, tmp_path: Path) -> None:
    """All organizations are signed in to with it."""
    for number in range(2):
        many.add(f"t{number}.example", OLD)
    many.write([f"t{number}.example,old.sst," for number in range(2)])
    app = app_file(tmp_path, PASSWORD).partition("-AppId")[2]
    ended = many.run(f"-AppId{app}", answers={"Password of": PASSWORD})
    assert code(ended) == 0, ended.screen
    assert len(ended.asked) == 1
    given = [call.parameters for call in many.exchange.calls if call.name == "Connect-ExchangeOnline"]
    assert [(each["Organization"], each["CertificatePassword"]) for each in given] == [
        (f"t{number}.example", PASSWORD) for number in range(2)
    ]


def test_without_the_password_each_tenant_is_named(many: Many, tmp_path: Path) -> None:
    """None of them was checked, and the table says so of each."""
    many.write([f"t{number}.example,old.sst," for number in range(2)])
    app = app_file(tmp_path, PASSWORD).partition("-AppId")[2]
    ended = many.run(f"-AppId{app} -Json")
    told = json.loads(ended.screen.rpartition("code")[0])
    assert [(each["organization"], each["code"]) for each in told["tenants"]] == [("t0.example", 1), ("t1.example", 1)]
    assert [each["error"] for each in told["tenants"]] == ["SmimeTrust.NoPassword"] * 2
    assert code(ended) == 1


def test_base_is_expected_too(many: Many) -> None:
    """What all organizations have is in a file of its own."""
    many.add("t0.example", "ABC")
    many.write(["t0.example,old.sst,base.sst"])
    assert code(many.run()) == 0
    many.write(["t0.example,old.sst,"])
    assert code(many.run()) == 2


def test_what_is_in_both_files_is_one_certificate(many: Many) -> None:
    """Where Exchange lacks it, it is named once."""
    many.add("t0.example", "A")
    many.write(["t0.example,old.sst,old.sst"])
    (told,) = json.loads(many.run().screen.rpartition("code")[0])["tenants"]
    assert (told["added"], told["removed"]) == ([], [thumbprint("B")])


@pytest.mark.parametrize(
    ("lines", "options", "end"),
    [
        ([], "-Json", "NoTenants"),
        (["t0.example,,"], "-Json", "NoTenants"),
        (["t0.example,old.sst,"], "-Json -Organization t0.example", "OneOrTenants"),
        (["t0.example,old.sst,"], "-Json -Expected x.sst", "OneOrTenants"),
        (["t0.example,old.sst,"], "-Json -AppId 1234", "NoAppCertificate"),
        (["t0.example,gone.sst,"], "-Json", "NoFile"),
    ],
)
def test_a_list_that_is_none_is_not_compared(many: Many, lines: list[str], options: str, end: str) -> None:
    """Exit code 1 and the reason; nobody signs in."""
    many.write(lines)
    ended = many.run(options)
    assert code(ended) == 1, ended.screen
    assert json.loads(ended.screen.rpartition("code")[0])["tenants"][0]["error"] == f"SmimeTrust.{end}"
    assert many.exchange.called == []


def eventcreate(told: Path, ends: int) -> str:
    """Return what has Windows' own program write down its type, number, source and words, and end with a code."""
    return f"""
    if (-not $env:SystemRoot) {{ $env:SystemRoot = '/Windows' }}
    function global:Write-Told {{
        [System.IO.File]::AppendAllText({quote(str(told))}, "$($args[3, 7, 5, 9])`n")
        $global:LASTEXITCODE = {ends}
        if ($LASTEXITCODE) {{ 'ERROR: Access is denied.' }}
    }}
    # What is called by its path may be an alias, too.
    Set-Alias -Name (Join-Path $env:SystemRoot 'System32/eventcreate.exe') -Value Write-Told -Scope Global"""


@pytest.mark.parametrize(
    ("stored", "behavior", "events"),
    [
        (OLD, {}, ["INFORMATION 100"]),
        (NEW, {}, ["WARNING 101"]),
        (EXPIRED, {}, ["WARNING 101", "WARNING 102"]),
        (OLD, {"connect_error": "no network"}, ["ERROR 103"]),
    ],
)
@pytest.mark.parametrize("culture", ["en-US", "de-DE"])
def test_each_kind_has_its_event(
    comparison: Comparison, tmp_path: Path, culture: str, stored: str, behavior: dict[str, Any], events: list[str]
) -> None:
    """Numbers and words are the same in all languages; the program that writes them is Windows' own."""
    comparison.exchange.behave(**behavior)
    comparison.exchange.stored = collection(stored)
    told = tmp_path / "events"
    ended = comparison.run(f"{APP} -WriteEventLog", before=eventcreate(told, 0), culture=culture)
    lines = told.read_text("utf-8").splitlines()
    assert [" ".join(line.split()[:2]) for line in lines] == events, ended.screen
    assert all("SST Wizard organization=contoso.onmicrosoft.com added=" in line for line in lines)
    refused = comparison.run(f"{APP} -WriteEventLog", before=eventcreate(told, 1))
    assert "ERROR: Access is denied." in refused.screen


def test_windows_log_has_the_event(comparison: Comparison) -> None:
    """An administrator's run leaves it there, of the source that setup registers."""
    if sys.platform != "win32" or is_wine() or not may_be_changed():
        pytest.skip("writes into the log of a Windows that is thrown away (SSTWIZARD_THROWAWAY=1)")
    ended = comparison.run(f"{APP} -WriteEventLog")
    query = "*[System[Provider[@Name='SST Wizard'] and EventID=100]]"
    command = ["wevtutil", "query-events", "Application", f"/query:{query}", "/count:1", "/format:XML"]
    assert code(ended) == 0, ended.screen
    assert (
        "organization=contoso.onmicrosoft.com"
        in subprocess.run(command, check=True, capture_output=True, text=True).stdout
    )


@pytest.mark.parametrize(
    "how",
    [{}, CONSTRAINED, {"culture": "ar-SA"}, {"before": pretended.version(pretended.LAST)}],
    ids=["plain", "constrained", "ar-SA", "5.1"],
)
def test_every_mode_and_calendar(comparison: Comparison, how: dict[str, Any]) -> None:
    """What expires is told in each."""
    comparison.exchange.stored = collection(EXPIRED)
    ended = comparison.run(**how)
    assert "Expire soon or have expired: 1" in ended.screen, ended.screen
    assert code(ended) == 2


@pytest.mark.parametrize(
    ("environment", "stored", "how"),
    each_once(ENVIRONMENTS, [OLD, ""], [{}, CONSTRAINED, {"culture": "th-TH"}, {"start": "."}]),
    ids=str,
)
def test_collection_is_saved(upload: Upload, environment: str, stored: str, how: dict[str, Any]) -> None:
    """As it is, whole, or it is said that there is none; nothing is asked or changed, and all is told."""
    upload.exchange.stored = collection(stored) if stored else None
    upload.job |= {"environment": environment, "sha256": ""}
    del upload.job["file"], upload.job["opened"]
    ended = upload.run(script=SAVE, **how)
    assert code(ended) == 0, ended.screen
    assert [path.read_bytes() for path in upload.backups] == ([collection(OLD)] if stored else [])
    assert ("Nothing to save" in ended.screen) == (not stored)
    backup = str(upload.backups[0]) if stored else ""
    assert upload.receipt("back-up") == {"backup": backup, "stored": [thumbprint(letter) for letter in stored]}
    assert upload.told == {"module", "tenant", "back-up", "ended"}
    assert (ended.asked, upload.exchange.connections) == ([], [])
    assert "Set-SmimeConfig" not in upload.exchange.called


@pytest.mark.parametrize(("name", "drive"), each_once(NAMES, ["", "C", "kit"]))
def test_folder_is_what_it_is_called(
    console: Console, exchange: Exchange, tmp_path: Path, name: str, drive: str
) -> None:
    """Whatever is in its name, on each system, and relative to the job."""
    upload = Upload.make(console, exchange, tmp_path / name)
    if drive == "kit":
        upload.make_kit()
        (upload.folder / "saved").mkdir()
        upload.job["folder"] = "saved"
    elif drive:
        upload.move_to_drive_c()
    ended = upload.run(script=SAVE)
    assert code(ended) == 0, ended.screen
    (backup,) = (upload.folder / ("saved" if drive == "kit" else ".")).glob("smime-backup*")
    assert backup.read_bytes() == collection(OLD)


@pytest.mark.parametrize("how", [{}, CONSTRAINED], ids=["full", "constrained"])
@pytest.mark.parametrize(
    ("behavior", "end"),
    [
        ({"hidden": ["Get-SmimeConfig"]}, "NoRole"),
        ({"no_answer": ["Get-SmimeConfig"]}, "NoAnswer"),
        ({"returns": "garbage"}, "Unreadable"),
        ({"domain": "no/such.example"}, "NotSaved"),
    ],
    ids=str,
)
def test_saving_fails(upload: Upload, how: dict[str, Any], behavior: dict[str, Any], end: str) -> None:
    """It stops, saves nothing, and signs out."""
    upload.exchange.behave(**behavior)
    stopped(upload, upload.run(script=SAVE, **how), end)
    assert upload.backups == []


@pytest.mark.parametrize(("name", "value"), [("folder", ""), ("folder", None), ("avoidsWam", "no"), ("account", 3)])
def test_odd_value_in_the_job(upload: Upload, name: str, value: object) -> None:
    """It is named before anybody signs in."""
    upload.job[name] = value
    stopped(upload, upload.run(script=SAVE), "OddJob")
    assert upload.exchange.called == []


def test_folder_is_missing(upload: Upload) -> None:
    """Nobody has to sign in to hear that."""
    upload.job["folder"] = str(upload.folder / "gone")
    stopped(upload, upload.run(script=SAVE), "NoFolder")
    assert upload.exchange.called == []
