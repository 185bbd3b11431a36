"""Save-SignedMail.ps1: what is saved is whole and complete, whatever goes wrong on the way.

Microsoft's module is signed and runs in full language mode where the mode is enforced; whether Connect-MgGraph works
there isn't known. Here the script runs in constrained language mode, and the stand-in, as the real module would,
doesn't.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from powershell import pretended
from powershell.console import Console, Ended
from powershell.exchange import install
from powershell.graph import (
    CLEAR,
    FEW,
    GRAPH,
    NEWEST_GRAPH,
    OLD_GRAPH,
    OLDER_GRAPH,
    SHARED,
    Graph,
    Letter,
    failing,
    letters,
)
from powershell.uploads import NAMES, RUN, Task
from sstwizard.core.exchange.commands import quote
from sstwizard.core.exchange.job import Script
from sstwizard.core.resources import resource
from sstwizard.core.runner.run_folder import saved_files
from windows_access import access_list, set_access_list

TOTAL, BROKEN_AT = 500, 240
NO_PROCESS = 2**31 - 1
"""No system gives a process this number."""
MAX_TRIES, MAX_WAIT = 5, 600
"""How often the script sends a request that Microsoft Graph asks to repeat, and how many seconds it waits at most."""
HOSTILE = "AA/../../me/messages?x=1&y#'\"$(exit 9)`;%2F%00 \r\n="
"""An identifier that would be many things, were it no value."""


@dataclass
class Run(Task):
    """How the mail of a mailbox is saved."""

    exchange: Graph

    @property
    def place(self) -> Path:
        """Where the job lies, and its receipts."""
        return self.exchange.folder / "run"

    def run(self, *, before: str = "", answers: Mapping[str, str] | None = None, **how: Any) -> Ended:
        """Run the script to its end, without waiting; the last line on the screen is its exit code."""
        self.place.mkdir(exist_ok=True)
        for old in self.place.glob("*.json"):
            old.unlink()
        self.job = {"language": "en", "run": RUN, "sha256": "", "receipts": str(self.place), **self.job}
        path = self.place / "job.json"
        path.write_text(json.dumps(self.job), encoding="ascii")
        script = quote(str(resource("powershell") / Script.SIGNED_MAIL))
        text = f'& {script} -Job {quote(str(path))}; "code $LASTEXITCODE"'
        prepared = f'function global:Start-Sleep([int]$Seconds) {{ Write-Host "slept $Seconds" }}\n{before}'
        return self.console.run(self.exchange, text, answers=answers, before=prepared, **how)

    @property
    def files(self) -> dict[str, bytes]:
        """What is in the folder: for each name its content."""
        return {path.name: path.read_bytes() for path in self.folder.iterdir()} if self.folder.is_dir() else {}

    def demand_success(self, ended: Ended, **counts: int) -> None:
        """Demand that it went through to the end, and told the numbers."""
        assert ended.screen.rstrip().endswith("code 0"), ended.screen
        assert "Finished: " in ended.screen
        assert self.told == {"module", "tenant", "saved", "ended"}
        told = self.receipt("saved")
        assert {name: told[name] for name in counts} == counts
        assert told.keys() == {"found", "saved", "skipped", "unreadable"}
        assert self.receipt("ended") == {"code": 0, "signedOut": True}

    def demand_end(self, ended: Ended, end: str) -> None:
        """Demand one of the ends: on the screen, in the receipts, and by the exit code."""
        assert f"(SmimeTrust.{end})" in ended.screen, ended.screen
        assert "Finished: " not in ended.screen
        assert ended.screen.rstrip().endswith("code 1"), ended.screen
        failed = self.receipt("failed")
        assert failed["end"] == end
        assert failed["message"].splitlines()[0] in ended.screen
        assert self.receipt("ended") == {"code": 1, "signedOut": True}

    def call(self, name: str) -> dict[str, str]:
        """Return the parameters of the only call of a cmdlet."""
        (parameters,) = [call.parameters for call in self.exchange.calls if call.name == name]
        return parameters

    def went_well(self, ended: Ended, **counts: int) -> None:
        """Demand that exactly the messages of S/MIME are saved, each whole, and nobody is signed in."""
        self.demand_success(ended, **counts)
        assert self.files == self.exchange.smime
        assert not self.exchange.is_signed_in

    def stopped(self, ended: Ended, end: str) -> None:
        """Demand one of the ends, that what is saved is whole, and that nobody is signed in."""
        self.demand_end(ended, end)
        assert self.files.items() <= self.exchange.smime.items()
        assert not self.exchange.is_signed_in


@pytest.fixture
def run(console: Console, graph: Graph, tmp_path: Path) -> Run:
    """The mailbox of whoever signs in, and a folder with an awkward name that isn't there yet."""
    folder = tmp_path / NAMES[0]
    job = {"folder": str(folder), "mailbox": "", "environment": "", "offersCode": False}
    return Run(console, graph, folder, job)


def refill(graph: Graph, *messages: Letter) -> None:
    """Put other messages into the mailbox."""
    shutil.rmtree(graph.folder / "mailbox")
    graph.fill(list(messages))


@pytest.mark.parametrize("name", NAMES)
def test_exactly_the_signed_mail_is_saved(run: Run, name: str) -> None:
    """Those of the S/MIME classes and no others are there, in a folder that only the user can open; all is told."""
    run.folder = run.folder.with_name(name)
    run.job["folder"] = str(run.folder)
    smime = len(run.exchange.smime)
    run.went_well(run.run(), found=smime, saved=smime, skipped=0, unreadable=0)
    only_hers = r"O:.+D:PA?I?\(A;OICI;FA;;;[^)]+\)" if sys.platform == "win32" else "drwx------"
    assert re.fullmatch(only_hers, rights(run.folder))
    assert run.call("Connect-MgGraph") == {
        "Scopes": "Mail.Read", "Environment": "Global", "ContextScope": "Process", "NoWelcome": "True",
        "ErrorAction": "Stop",
    }  # fmt: skip
    assert run.exchange.called.count("Disconnect-MgGraph") == 1
    assert run.receipt("tenant") == {
        "tenant": "f6a1c2d3-0000-4000-8000-000000000001",
        "account": "owner@contoso.example",
    }
    assert {path.name for path in saved_files(run.folder)} == {*run.files}


def test_folder_may_be_relative_to_the_job(run: Run) -> None:
    """As a kit is moved, its folder lies beside its job."""
    run.job["folder"], run.folder = "mail", run.place / "mail"
    run.went_well(run.run())


@pytest.mark.parametrize(
    ("environment", "graphs"), [("O365USGovGCCHigh", "USGov"), ("O365USGovDoD", "USGovDoD"), ("O365China", "China")]
)
def test_each_environment_is_asked(run: Run, environment: str, graphs: str) -> None:
    """The sign-in is that of the environment; the next page is asked for where its link says."""
    run.job["environment"] = environment
    refill(run.exchange, *letters(260))
    run.went_well(run.run())
    assert run.call("Connect-MgGraph")["Environment"] == graphs


@pytest.mark.parametrize(
    ("version", "answer", "expected"),
    [("2.34.0", "yes", "True"), ("2.34.0", "no", None), ("2.33.0", None, None)],
    ids=["a code", "as usual", "not needed"],
)
def test_another_user_may_sign_in_with_a_code(run: Run, version: str, answer: str | None, expected: str | None) -> None:
    """From 2.34.0 on, the module signs in by Windows' account manager alone, which knows no other user."""
    shutil.rmtree(run.exchange.module_path[0] / GRAPH)
    install(run.exchange.module_path[0], GRAPH, version)
    run.job["offersCode"] = True
    run.went_well(run.run(answers={"Sign in with a code": answer} if answer else {}))
    assert run.call("Connect-MgGraph").get("UseDeviceCode") == expected


@pytest.fixture
def slash(console: Console, graph: Graph) -> None:
    """A .NET that takes no %2F in an address for a slash."""
    if console.run(graph, "([uri]'https://a.example/%2F').AbsolutePath").screen.strip() != "/%2F":
        pytest.skip("this .NET Framework takes %2F for a slash")


@pytest.mark.usefixtures("slash")
def test_shared_mailbox_is_read(run: Run) -> None:
    """A shared mailbox is read by its address, whatever stands in it, with the permission for such."""
    run.job["mailbox"] = SHARED
    ended = run.run()
    run.went_well(ended)
    assert f"Mailbox: {SHARED}" in ended.screen
    assert run.call("Connect-MgGraph")["Scopes"] == "Mail.Read.Shared"


MAILBOXES: dict[str, tuple[list[Letter], bool]] = {
    "a hostile identifier": ([Letter(HOSTILE, CLEAR, b"Message-ID: <x@x.example>\r\n\r\n"), *letters(FEW)], False),
    "nothing that is signed": ([each for each in letters(FEW) if not each.is_smime], False),
    "a last page that names itself as the next one": ([*letters(260)], True),
}


@pytest.mark.usefixtures("slash")
@pytest.mark.parametrize(("messages", "repeats"), MAILBOXES.values(), ids=MAILBOXES)
def test_any_mailbox_is_saved_whole(run: Run, messages: list[Letter], repeats: bool) -> None:
    """No identifier becomes a path, a query or code; one without signed mail is no error, and each list has an end."""
    refill(run.exchange, *messages)
    run.exchange.go(repeats=repeats)
    smime = len(run.exchange.smime)
    run.went_well(run.run(), found=smime, saved=smime, skipped=0)


@pytest.fixture(scope="module")
def many() -> list[Letter]:
    """The messages of a large mailbox."""
    return list(letters(TOTAL))


@pytest.mark.parametrize("how", ["disconnected", "interrupted"])
def test_broken_off_and_started_again(run: Run, many: list[Letter], how: str) -> None:
    """500 messages, broken off at 240: what is there is whole, and nothing is asked twice."""
    graph = run.exchange
    refill(graph, *many)
    stop = {"download": failing(BROKEN_AT, times=MAX_TRIES)} if how == "disconnected" else {"interrupt": BROKEN_AT + 1}
    graph.go(**stop)
    ended = run.run()
    if how == "disconnected":
        run.stopped(ended, "BrokenOff")
    assert run.receipt("ended") == {"code": 1, "signedOut": True}
    assert len(run.files) == BROKEN_AT
    assert run.files.items() <= graph.smime.items()
    assert not graph.is_signed_in
    asked = graph.downloads
    graph.go()
    again = run.run()
    run.went_well(again, found=len(graph.smime), saved=len(graph.smime) - BROKEN_AT, skipped=BROKEN_AT)
    assert graph.downloads - asked == len(graph.smime) - BROKEN_AT
    assert "400 / 400" in again.screen


def test_deleted_in_the_meantime(run: Run) -> None:
    """A message that is gone when it is fetched is counted, and leaves no file."""
    refill(run.exchange, Letter("AAgone=", CLEAR, None), *letters(FEW))
    ended = run.run()
    run.went_well(ended, unreadable=0)
    assert "Deleted in the meantime: 1" in ended.screen


@pytest.mark.parametrize("status", [200, 403, 500])
@pytest.mark.parametrize("culture", ["en-US", "th-TH"])
def test_bad_message_blocks_no_mailbox(run: Run, status: int, culture: str) -> None:
    """An empty one, and one that Microsoft Graph refuses, is counted, named, and asked for at the next start."""
    bad = Letter("AAbad=", CLEAR, None if status == 200 else b"whole", "Re: \x1b[2Joffer\n")
    good = list(letters(FEW))
    refill(run.exchange, bad, *good)
    if status == 200:
        (run.exchange.folder / "mailbox" / "gone").write_bytes(b"")
        index = run.exchange.folder / "mailbox" / "index.json"
        index.write_text(index.read_text("utf-8").replace('"gone"', '"./gone"'), encoding="utf-8")
    else:
        run.exchange.go(download=failing(0, status=status))
    ended = run.run(culture=culture)
    run.demand_success(ended, found=len(run.exchange.smime) + (status == 200), unreadable=1, skipped=0)
    assert run.files == {each.file_name: each.data for each in good if each.is_smime}
    assert "Skipped, because they can't be read: 1\n  2026-11-01 12:00:00Z  Re: ?[2Joffer?\n" in ended.screen
    if status != 200:
        run.exchange.go()
        run.went_well(run.run(), saved=1, unreadable=0)


OUT_OF_RETRIES = [
    "Too many retries performed. More than 3 retries encountered while sending the request.",
    'HTTP request failed with status code: TooManyRequests.{"error":{"code":"ApplicationThrottled"}}',
    "HTTP request failed with status code: ServiceUnavailable.",
    "HTTP request failed with status code: GatewayTimeout.",
]
"""What the module says where it has repeated a request in vain: its error carries no response."""


@pytest.mark.parametrize(
    ("what", "failure", "waits"),
    [
        *(
            (what, failing(0, status=status, times=MAX_TRIES - 1, retry_after=seconds), [seconds] * (MAX_TRIES - 1))
            for what, seconds in (("list", 7), ("download", MAX_WAIT))
            for status in (429, 503, 504)
        ),
        ("list", failing(0, status=429, times=2), [10, 20]),
        *(("download", failing(3, words=words), [10]) for words in OUT_OF_RETRIES),
    ],
    ids=str,
)
def test_throttled_for_a_while(run: Run, what: str, failure: dict[str, object], waits: list[int]) -> None:
    """It waits as long as it is told, or longer each time, says so, and goes on."""
    run.exchange.go(**{what: failure})
    ended = run.run()
    run.went_well(ended)
    assert re.findall(r"^slept (\d+)", ended.screen, re.MULTILINE) == list(map(str, waits))
    assert re.findall(r"asks to wait. Continuing in (\d+) seconds", ended.screen) == list(map(str, waits))


@pytest.mark.parametrize("what", ["list", "download"])
@pytest.mark.parametrize("status", [0, 408, 502])
@pytest.mark.parametrize("how", [{}, {"constrained": True, "before": f"Import-Module {GRAPH}"}], ids=["full", "clm"])
def test_connection_is_lost_for_a_while(run: Run, how: dict[str, Any], status: int, what: str) -> None:
    """It tries again, longer each time, and says so; what had come of a message is not kept."""
    run.exchange.go(**{what: failing(0, status=status, times=MAX_TRIES - 1)})
    ended = run.run(**how)
    run.went_well(ended)
    assert re.findall(r"^slept (\d+)", ended.screen, re.MULTILINE) == ["10", "20", "30", "40"]
    assert re.findall(r"did not answer. Trying again in (\d+) seconds", ended.screen) == ["10", "20", "30", "40"]


@pytest.mark.parametrize("retry_after", [1, MAX_WAIT + 1])
@pytest.mark.parametrize("what", ["list", "download"])
def test_throttled_for_too_long(run: Run, what: str, retry_after: int) -> None:
    """After some tries, or where it would have to wait too long, it gives up with a sentence."""
    run.exchange.go(**{what: failing(0, status=429, times=MAX_TRIES, retry_after=retry_after)})
    ended = run.run()
    run.stopped(ended, "Throttled")
    assert ended.screen.count("slept") == (MAX_TRIES - 1 if retry_after == 1 else 0)


@pytest.mark.parametrize(
    ("behavior", "end"),
    [
        ({"connect_error": "AADSTS65004: User declined to consent to access the app."}, "NoConsent"),
        ({"connect_error": "AADSTS65001: The user or administrator has not …"}, "NoConsent"),
        ({"connect_error": "AADSTS90094: The grant requires admin permission."}, "NoConsent"),
        ({"connect_error": "User canceled authentication."}, "NotSignedIn"),
        ({"forbidden": True}, "NotAllowed"),
        ({"list": failing(0, times=MAX_TRIES)}, "BrokenOff"),
        ({"download": failing(7, status=502, times=MAX_TRIES)}, "BrokenOff"),
        ({"list": failing(0, status=401)}, "BrokenOff"),
        ({"list": failing(0, status=500)}, "BrokenOff"),
        ({"list": failing(0, status=404)}, "NoMailbox"),
        ({"download": failing(7, times=MAX_TRIES)}, "BrokenOff"),
        ({"download": failing(7, status=401)}, "BrokenOff"),
    ],
    ids=str,
)
@pytest.mark.parametrize("constrained", [False, True])
def test_each_failure_is_a_sentence(run: Run, behavior: dict[str, object], end: str, constrained: bool) -> None:
    """Whatever Microsoft Graph refuses ends in known words; nothing is lost, and nobody stays signed in."""
    run.exchange.go(**behavior)
    run.stopped(run.run(before=f"Import-Module {GRAPH}", constrained=constrained), end)
    run.exchange.go()
    run.went_well(run.run())


def test_unknown_shared_mailbox(run: Run) -> None:
    """An address that no mailbox has is named as such."""
    run.job["mailbox"] = "nobody@contoso.example"
    ended = run.run()
    run.stopped(ended, "NoMailbox")
    assert "The mailbox nobody@contoso.example was not found" in ended.screen


@pytest.mark.parametrize("versions", [(), (OLD_GRAPH,)])
def test_module_is_asked_for(run: Run, versions: tuple[str, ...]) -> None:
    """Where the module is missing or too old, it is installed after a yes, and not otherwise."""
    graph = run.exchange
    shutil.rmtree(graph.module_path[0] / GRAPH)
    install(graph.module_path[0], GRAPH, *versions)
    run.stopped(run.run(answers={"Install it": "no"}), "NoModule")
    assert "Install-Module" not in graph.called
    assert "Connect-MgGraph" not in graph.called
    run.went_well(run.run())
    assert run.call("Install-Module")["MinimumVersion"] == NEWEST_GRAPH


@pytest.mark.parametrize(("version", "is_told"), [(OLDER_GRAPH, True), (NEWEST_GRAPH, False), ("10.0.0", False)])
def test_older_module_is_used(run: Run, version: str, is_told: bool) -> None:
    """It is said which version is advised; nothing is installed."""
    graph = run.exchange
    shutil.rmtree(graph.module_path[0] / GRAPH)
    install(graph.module_path[0], GRAPH, version)
    ended = run.run()
    run.went_well(ended)
    told = f"Microsoft advises version {NEWEST_GRAPH} or later of this module. With {GRAPH} {version}, "
    assert (told in ended.screen) is is_told
    assert run.receipt("module")["module"] == f"{GRAPH} {version}"
    assert "Install-Module" not in graph.called


@pytest.mark.parametrize("version", [OLD_GRAPH, OLDER_GRAPH])
def test_gallery_has_an_old_module(run: Run, version: str) -> None:
    """Where the Gallery has no version that is advised, nothing is installed, and it is said what is needed."""
    graph = run.exchange
    shutil.rmtree(graph.module_path[0] / GRAPH)
    shutil.rmtree(graph.gallery / GRAPH)
    install(graph.gallery, GRAPH, version)
    ended = run.run()
    assert ended.screen.rstrip().endswith("code 1"), ended.screen
    assert f"{GRAPH} (>= {NEWEST_GRAPH})" in ended.screen
    assert "No match was found" in ended.screen
    assert "Connect-MgGraph" not in graph.called


def test_sign_in_of_another_is_left_alone(run: Run) -> None:
    """A window that is signed in already is not used, and stays signed in."""
    graph = run.exchange
    ended = run.run(before=f"Import-Module {GRAPH}; $null = Connect-MgGraph -Scopes 'Mail.Read' -NoWelcome")
    run.demand_end(ended, "AlreadySignedIn")
    assert graph.is_signed_in
    assert graph.called.count("Connect-MgGraph") == 1
    assert "Disconnect-MgGraph" not in graph.called
    assert (graph.downloads, run.files) == (0, {})


def test_signing_out_fails(run: Run) -> None:
    """What stopped the script is still said, and that the session goes on."""
    run.exchange.go(download=failing(7, times=MAX_TRIES), disconnect_error="The server is busy.")
    ended = run.run()
    assert run.receipt("failed")["end"] == "BrokenOff"
    assert run.receipt("ended") == {"code": 1, "signedOut": False}
    assert "could not be signed out of Microsoft Graph. Close it. The server is busy." in ended.screen


def rights(path: Path) -> str:
    """Return who may do what with a file or folder."""
    return access_list(path) if sys.platform == "win32" else stat.filemode(path.stat().st_mode)


@pytest.mark.parametrize("mode", [0o755, 0o750, 0o701, 0o707, None])
def test_folder_of_others_is_refused(run: Run, mode: int | None) -> None:
    """A folder that others can open, or a file in its place, gets no mail; nobody signs in, and no right changes."""
    if mode is None:
        run.folder.write_text("in the way", encoding="utf-8")
    elif sys.platform != "win32":
        run.folder.mkdir()
        run.folder.chmod(mode)
    elif mode == 0o707:
        run.folder.mkdir()
        set_access_list(run.folder, "D:P(A;OICI;FA;;;WD)")
    else:
        pytest.skip("Windows has no such bits")
    before = rights(run.folder)
    run.stopped(run.run(), "OpenFolder")
    assert (run.files, run.exchange.calls) == ({}, [])
    assert rights(run.folder) == before


def test_folder_can_not_be_written(run: Run) -> None:
    """Where the disk is full it says so, and leaves no half message."""
    full = "function global:Rename-Item { if ($args[1] -like '*-part') { throw 'The disk is full.' }"
    before = f"{full}; Microsoft.PowerShell.Management\\Rename-Item @args }}"
    ended = run.run(before=before)
    run.stopped(ended, "NotWritten")
    assert "The disk is full." in ended.screen
    assert run.files == {}


def test_own_folder_may_be_there(run: Run) -> None:
    """A folder that only the user can open is used, and what is in it stays; leftovers of a killed run don't."""
    run.run()
    next(run.folder.iterdir()).unlink()
    (run.folder / "notes.txt").write_text("mine", encoding="utf-8")
    for name in (f"{NO_PROCESS}.sstwizard-part", f"{NO_PROCESS}.sstwizard-part.part", f"{os.getpid()}.sstwizard-part"):
        (run.folder / name).write_text("half a message", encoding="utf-8")
    run.demand_success(run.run(), saved=1)
    of_another_run = {f"{os.getpid()}.sstwizard-part": b"half a message"}
    assert run.files == {**run.exchange.smime, **of_another_run, "notes.txt": b"mine"}


def test_two_runs_in_one_folder(run: Run) -> None:
    """What the other one has saved meanwhile counts as that message, and stays."""
    run.run()
    name, *others = sorted(run.exchange.smime)
    path = run.folder / name
    path.unlink()
    saving = f"[System.IO.File]::WriteAllText({quote(str(path))}, 'of the other run')"
    meanwhile = f"function global:Rename-Item {{ if ($args[3] -eq {quote(name)}) {{ {saving} }}"
    ended = run.run(before=f"{meanwhile}; Microsoft.PowerShell.Management\\Rename-Item @args }}")
    run.demand_success(ended, saved=0, skipped=1 + len(others))
    assert run.files == {**run.exchange.smime, name: b"of the other run"}


def test_file_in_the_way_is_kept(run: Run) -> None:
    """What has the name of a message counts as that message: nothing is ever overwritten."""
    run.run()
    name, *others = run.exchange.smime
    (run.folder / name).write_bytes(b"older")
    run.demand_success(run.run(), saved=0, skipped=1 + len(others))
    assert run.files == {**run.exchange.smime, name: b"older"}


MODES: list[dict[str, Any]] = [
    {"before": "Set-StrictMode -Version Latest"},
    {"constrained": True, "before": f"Import-Module {GRAPH}"},
    *({"culture": culture} for culture in ("th-TH", "tr-TR", "ar-SA", "de-DE")),
]


@pytest.mark.parametrize("how", MODES, ids=str)
def test_every_mode_and_culture(run: Run, how: dict[str, Any]) -> None:
    """Strict and constrained language mode, calendars, decimal commas and dotless letters change nothing."""
    run.exchange.go(download=failing(3, status=429, retry_after=5))
    ended = run.run(**how)
    run.went_well(ended)
    assert "slept 5" in ended.screen


@pytest.mark.parametrize("preference", ["SilentlyContinue", "Ignore", "Continue", "Stop"])
def test_profile_has_no_say(run: Run, preference: str) -> None:
    """Whatever preference a profile sets, a failure ends it."""
    run.exchange.go(download=failing(3, times=MAX_TRIES))
    run.stopped(run.run(before=f"$ErrorActionPreference = '{preference}'"), "BrokenOff")


ODD: dict[str, object] = {
    "folder": "",
    "mailbox": ["ada@contoso.com"],
    "environment": "on-premises",
    "offersCode": "False",
}


@pytest.mark.parametrize("is_there", [True, False], ids=["odd", "missing"])
@pytest.mark.parametrize("name", ODD)
def test_odd_value_in_the_job(run: Run, name: str, is_there: bool) -> None:
    """It is named before anybody signs in."""
    value = run.job.pop(name)
    run.job |= {name: ODD[name]} if is_there else {}
    ended = run.run()
    run.demand_end(ended, "OddJob")
    assert f"“{name}” in job.json is missing or can't be used. Nothing was changed." in ended.screen
    assert run.exchange.calls == []
    run.job[name] = value
    run.went_well(run.run())


USER = "S-1-5-21-1-2-3-1001"
TOOLS = f"""
$env:OS = 'Windows_NT'
if (-not $env:SystemRoot) {{ $env:SystemRoot = '/Windows' }}
function global:Write-User {{ if ("$args" -eq '/user /fo csv /nh') {{ '"contoso\\o''hara","{USER}"' }} }}
function global:Set-Right {{ [System.IO.File]::AppendAllLines($global:told, [string[]]$args) }}
$tools = @{{ 'whoami.exe' = 'Write-User'; 'icacls.exe' = 'Set-Right' }}
foreach ($name in $tools.Keys) {{
    $path = Join-Path -Path (Join-Path -Path $env:SystemRoot -ChildPath 'System32') -ChildPath $name
    Set-Alias -Name $path -Value $tools[$name] -Scope Global # what is called by its path may be an alias, too
}}
function global:Get-Acl([string]$LiteralPath) {{
    @{{ Sddl = if (Test-Path -LiteralPath $global:told) {{ $global:granted }} else {{ $global:inherited }} }}
}}"""
"""Windows' own tools, as far as the script needs them, and the rights that they give."""


def on_windows(run: Run, granted: str, inherited: str, before: str = "", **how: Any) -> tuple[Path, Ended]:
    """Run it on a Windows, where the folder has the second rights, and the first ones once icacls.exe was run.

    Return where icacls.exe has written down what it was told, too. The mail's folder is on that Windows' drive C.
    """
    told, drive = run.exchange.folder / "told", ""
    if sys.platform != "win32":
        run.job["folder"] = f"C:\\{run.folder.name}"
        drive = f"$null = New-PSDrive C FileSystem {quote(str(run.folder.parent))} -Scope Global"
    rights = f"$global:told, $global:granted, $global:inherited = {quote(str(told))}, '{granted}', '{inherited}'"
    return told, run.run(before="\n".join((before, rights, TOOLS, drive)), **how)


@pytest.mark.parametrize("is_protected", [True, False])
def test_folder_on_windows(run: Run, is_protected: bool) -> None:
    """The folder is made for the user alone; on a drive without rights no mail is saved."""
    everybody = "D:AI(A;OICIID;FA;;;WD)"
    granted = f"D:P(A;OICI;FA;;;{USER})" if is_protected else everybody
    told, ended = on_windows(run, granted, everybody, before=pretended.version(pretended.LAST))
    words = told.read_text("utf-8").splitlines()
    assert words == [run.job["folder"], "/inheritance:r", "/grant:r", f"*{USER}:(OI)(CI)F"]
    if is_protected:
        run.went_well(ended)
    else:
        run.stopped(ended, "OpenFolder")
        assert run.files == {}


RIGHTS = {
    f"O:{USER}G:DUD:PAI(A;OICI;FA;;;{USER})": True,
    f"O:{USER}G:DUD:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIID;FA;;;{USER})": True,
    f"O:{USER}D:P(D;;FA;;;WD)(A;OICI;FA;;;{USER})": True,
    f"O:{USER}D:P(A;OICI;FA;;;{USER})(A;OICI;0x1200a9;;;BU)": False,
    f"O:{USER}D:AI(A;OICIID;FA;;;{USER})(A;OICIID;FR;;;WD)": False,
    f"O:{USER}D:P(A;OICI;FA;;;{USER}1)": False,
    f"O:{USER}D:P(OA;CI;FA;;;AU)(A;;FA;;;{USER})": False,
    f"O:{USER}D:NO_ACCESS_CONTROL": False,
    f"O:{USER}D:P": False,
    "": False,
}


@pytest.mark.parametrize("constrained", [False, True])
@pytest.mark.parametrize(("sddl", "is_private"), RIGHTS.items())
def test_rights_of_a_folder_on_windows(run: Run, sddl: str, is_private: bool, constrained: bool) -> None:
    """Only the user, the system and administrators may have a right; a folder without a list is everybody's."""
    run.folder.mkdir()
    run.exchange.go(connect_error="User canceled authentication.")
    told, ended = on_windows(run, "", sddl, before=f"Import-Module {GRAPH}", constrained=constrained)
    run.stopped(ended, "NotSignedIn" if is_private else "OpenFolder")
    assert not told.exists()
