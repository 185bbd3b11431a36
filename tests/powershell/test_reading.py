"""Every text for every target and every awkward name, as PowerShell's own parser reads it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pairs import each_once
from powershell.console import Console, Read
from powershell.uploads import NAMES, Form, Place, Target, targets
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.export.update import BACKUP
from sstwizard.core.powershell.connection import bring_module
from sstwizard.core.powershell.export_certificate import equivalent
from sstwizard.core.powershell.pasted import upload_block
from sstwizard.core.powershell.scheduled_check import schedule
from sstwizard.core.powershell.script_file import script_file
from sstwizard.core.powershell.steps import as_block, fetch_steps, upload_steps
from sstwizard.core.powershell.target import Connection, Environment, Shell, Upload

SHA256, THUMBPRINTS = "AB" * 32, ("01" * 20, "CD" * 20)
AWKWARD = (
    *NAMES,
    *['a" | c" > < * ?', "’", "''", "$(Remove-Item x)", "`'`", "#>", "@{'a'='b'}", "–Force", "A" * 300],
)
ACCOUNTS = ("", "admin@contoso.com", *(f"{re.sub('[ @]', '', name)}@müller’s.example" for name in AWKWARD))

# What the texts may call, and nothing else. A command may be a function of the text's own.
EVERYWHERE = {
    *["ForEach-Object", "Format-List", "Format-Table", "Get-ChildItem", "Get-Command", "Get-Content", "Get-Date"],
    *["Get-FileHash", "Get-Variable", "Join-Path", "New-Object", "Read-Host", "Select-Object", "Set-Content"],
    *["Sort-Object", "Split-Path", "Start-Sleep", "Test-Path", "Where-Object", "Write-Host", "Write-Warning"],
    *["Get-AcceptedDomain", "Get-SmimeConfig", "Set-SmimeConfig"],
}
ONLINE = {
    *["Connect-ExchangeOnline", "Disconnect-ExchangeOnline", "Get-ConnectionInformation", "Get-ExecutionPolicy"],
    *["Get-Module", "Import-Module", "Install-Module", "Set-ExecutionPolicy"],
}
ON_PREMISES = {"Get-ExchangeServer", "Get-OrganizationConfig"}
OPTIONAL = {"Copy-Item", "New-Item", "Save-Module", "Start-ADSyncSyncCycle", "Unblock-File"}
EXCHANGE = {
    *["Connect-ExchangeOnline", "Disconnect-ExchangeOnline", "Get-ConnectionInformation", "Get-AcceptedDomain"],
    *["Get-SmimeConfig", "Set-SmimeConfig", "Get-ExchangeServer", "Get-OrganizationConfig"],
}


def make(target: Target, name: str = NAMES[0], account: str = ACCOUNTS[2]) -> Upload:
    """An upload of a file in a folder of that name, by an account."""
    beginning, separator = ("C:", "\\") if target.place is Place.WINDOWS else ("", "/")
    path = f"{beginning}{separator}{name}{separator}{name}.sst"
    return Upload(path, account, SHA256, THUMBPRINTS, target.environment, target.shell, THUMBPRINTS[:1])


def texts(upload: Upload) -> dict[str, str]:
    """Return all that is given away for an upload, by a name."""
    connection = Connection(upload.account, upload.environment, upload.shell)
    return {
        Form.FILE: script_file(upload).decode("utf-8-sig"),
        Form.KIT: script_file(upload, in_kit=True).decode("utf-8-sig"),
        Form.BLOCK: upload_block(upload),
        "fetch": as_block(fetch_steps(connection, upload.folder)),
        Form.STEPS: "\n".join(step.command for step in upload_steps(upload)),
        **{f"steps, {step.kind}": step.command for step in upload_steps(upload) if step.command},
    }


@pytest.fixture(scope="module")
def read_all(console: Console) -> dict[tuple[Target, str, str], tuple[Upload, Read]]:
    """Each text, for each target, with each awkward name as file, folder and account, as the parser reads it."""
    uploads = [
        (target, name, make(target, name.replace("/", ""), account))
        for target, (name, account) in each_once(targets(), zip(("x", "x", *AWKWARD), ACCOUNTS, strict=True))
    ]
    every = [
        ((target, upload.account, kind), upload, text)
        for target, _, upload in uploads
        for kind, text in texts(upload).items()
    ]
    read = console.read(text for _, _, text in every)
    return {key: (upload, each) for (key, upload, _), each in zip(every, read, strict=True)}


Everything = dict[tuple[Target, str, str], tuple[Upload, Read]]


def test_every_text_is_whole(read_all: Everything) -> None:
    """The parser finds no error."""
    assert len(read_all) > 300
    assert {key: read.errors for key, (_, read) in read_all.items() if read.errors} == {}


def test_path_and_account_are_one_string_each(read_all: Everything) -> None:
    """What was typed is found again, whole; nothing of it is expanded or stands anywhere else."""
    wrong = []
    for (_, account, kind), (upload, read) in read_all.items():
        connects = "Connect-ExchangeOnline" in read.commands
        if account and connects and account not in read.strings:
            wrong.append((account, kind))
        if kind in (Form.BLOCK, Form.STEPS, Form.FILE) and upload.path not in read.strings:
            wrong.append((upload.path, kind))
        if kind in (Form.KIT, Form.FILE) and upload.file_name not in read.strings:
            wrong.append((upload.file_name, kind))
        if kind == "fetch" and not {upload.folder, upload.folder + BACKUP} & {*read.strings}:
            wrong.append((upload.folder, kind))
        if any("müller" in each for each in read.expanded):
            wrong.append((account, kind))
    assert wrong == []


def test_nothing_unexpected_is_called(read_all: Everything) -> None:
    """Names add no command, and only the upload writes to Exchange."""
    unexpected = {}
    for (target, account, kind), (_, read) in read_all.items():
        functions = read_all[target, account, Form.STEPS][1].functions
        here = ON_PREMISES if target.environment is Environment.ON_PREMISES else ONLINE
        allowed = EVERYWHERE | here | {*functions} | (OPTIONAL if kind.startswith(Form.STEPS) else set())
        if kind == "fetch":
            allowed -= {"Set-SmimeConfig"}
        if extra := {*read.commands} - {""} - allowed:
            unexpected[f"{target} {kind}"] = extra
    assert unexpected == {}


def test_every_cmdlet_of_exchange_stops_at_its_error(read_all: Everything) -> None:
    """A module's cmdlet does not see the preference of the text that calls it: each call has -ErrorAction Stop."""
    missing = {}
    for (target, _, kind), (_, read) in read_all.items():
        calls = [name for name in read.commands if name in EXCHANGE]
        stopping = [name for name, *parameter in read.parameters if parameter == ["ErrorAction", "Stop"]]
        if left := [name for name in {*calls} if calls.count(name) > stopping.count(name)]:
            missing[f"{target} {kind}"] = left
    assert missing == {}


@pytest.fixture(scope="session")
def framework(shared: Path) -> dict[str, set[str]]:
    """The public members of .NET Framework 4.7.2, by the full name of their type."""
    lines = (shared / "data" / "netfx472.txt").read_text(encoding="utf-8").splitlines()
    return {name: {*members.split()} for name, _, members in (line.partition(": ") for line in lines)}


def test_what_windows_powershell_runs_is_in_its_framework(read_all: Everything, framework: dict[str, set[str]]) -> None:
    """Each type and static member exists in .NET Framework 4.7.2, or belongs to PowerShell since its beginning."""
    own = {"System.Management.Automation.PSObject", "System.Management.Automation.SwitchParameter"}
    unknown = set()
    seen = 0
    for (target, _, _), (_, read) in read_all.items():
        if target.environment is not Environment.ON_PREMISES and target.shell is not Shell.WINDOWS_POWERSHELL:
            continue
        seen += len(read.types)
        unknown |= {each for each in read.types if each not in framework.keys() | own}
        unknown |= {f"{each}::{member}" for each, member in read.statics if member not in framework.get(each, {member})}
    assert seen
    assert unknown == set()


@pytest.mark.parametrize("shell", Shell)
def test_bringing_the_module_along_is_whole(console: Console, shell: Shell) -> None:
    """The two steps for a computer without a network parse."""
    steps = bring_module(Connection(shell=shell))
    assert [each.errors for each in console.read(step.command for step in steps)] == [[], []]


@pytest.mark.parametrize("name", AWKWARD[:9])
def test_other_commands_are_whole(console: Console, name: str) -> None:
    """Task Scheduler's steps and Export-Certificate's parse, paths as strings; so does what the task runs."""
    file, program = rf"C:\{name}\{name}.sst".replace("%", ""), rf"C:\{name}\sstwizard.exe".replace("%", "")
    steps = [] if "$(" in name else list(schedule(file, [program]))
    steps.append(equivalent(CertificateCollection(), f"{name}.sst"))
    read = console.read(step.command for step in steps)
    assert [each.errors for each in read] == [[] for _ in steps]
    assert f".\\{name} (Export-Certificate).sst" in read[-1].strings
    if len(steps) > 1:
        (task,) = console.read(text for text in read[0].strings if text.startswith("& {"))
        assert task.errors == []
        assert {file, program} <= {*task.strings}


def test_the_parser_is_awake(console: Console) -> None:
    """A broken quotation is an error, and what a name would add is seen."""
    broken, added = console.read(["$file = 'o’hara'", "Get-Item 'a'; Remove-Item \"$x\""])
    assert broken.errors
    assert (added.commands, added.expanded) == (["Get-Item", "Remove-Item"], ["$x"])
