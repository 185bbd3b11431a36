"""The scripts as they stand, and the commands to type: what Windows PowerShell 5.1 reads and calls, and their texts."""

from __future__ import annotations

import hashlib
import io
import re
from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from zipfile import ZipFile

import pytest

from powershell.console import Console, Read
from powershell.exchange import Exchange
from powershell.test_update_trust import YES
from powershell.uploads import NAMES, SAVE, TEST, UPDATE, certificate
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.documents.transfer_kit import READ_ME, transfer_kit
from sstwizard.core.exchange.commands import quote, upload_commands
from sstwizard.core.exchange.job import Connection, Environment, Upload
from sstwizard.core.formats import sst
from sstwizard.core.resources import resource

CHECKOUT = Path(__file__).resolve().parents[2]
MODULE = "SmimeTrust.psm1"
EXCHANGE = {
    *["Connect-ExchangeOnline", "Connect-MgGraph", "Disconnect-ExchangeOnline", "Disconnect-MgGraph"],
    *["Get-AcceptedDomain", "Get-ConnectionInformation", "Get-MgContext", "Get-SmimeConfig"],
    *["Invoke-MgGraphRequest", "Set-SmimeConfig"],
}
"""Cmdlets of modules, which don't see the preferences of a script."""
ALLOWED = {
    *["Connect-ExchangeOnline", "Convert-Path", "ConvertFrom-Json", "ConvertTo-Json", "Disconnect-ExchangeOnline"],
    *["ForEach-Object", "Get-AcceptedDomain", "Get-Acl", "Get-ChildItem", "Get-Command"],
    *["Get-ConnectionInformation", "Get-Content", "Get-Date", "Get-FileHash", "Get-Item", "Get-Member"],
    *["Get-Module", "Get-Process", "Get-SmimeConfig", "Import-Csv", "Import-LocalizedData", "Import-Module"],
    *[
        "Install-Module",
        "Join-Path",
        "Move-Item",
        "New-Object",
        "Read-Host",
        "Remove-Item",
        "Rename-Item",
        "Select-Object",
    ],
    *["Set-Content", "Set-StrictMode", "Sort-Object", "Split-Path", "Start-Sleep", "Test-Path", "Where-Object"],
    *["Write-Error", "Write-Host", "id"],
}
"""What upload, backup and comparison may call."""
COMMON = {
    *["Debug", "ErrorAction", "ErrorVariable", "InformationAction", "InformationVariable", "OutBuffer"],
    *["OutVariable", "PipelineVariable", "Verbose", "WarningAction", "WarningVariable"],
}
"""Parameters of every cmdlet."""
ELSEWHERE = {"Get-AppxPackage"}
"""Cmdlets of Windows' own modules, which the table of Windows PowerShell's lacks."""
GUARDED = {"Get-ByteEncoding": {"AsByteStream"}}
"""What functions return for PowerShell 7 alone, after they have looked at the version: 5.1 names bytes otherwise."""
OWN_TYPES = {f"System.Management.Automation.{name}" for name in ("SwitchParameter", "PSObject", "ScriptBlock")}
SHOWING = {"Stop-SmimeTrust", "Write-Line", "Read-Yes", "Show-Certificate", "Get-StoredCollection"}
"""Functions whose first argument is the name of a text."""


def code(path: Path) -> str:
    """The text of a script."""
    return path.read_text("utf-8-sig")


@pytest.fixture(scope="module")
def scripts(console: Console) -> dict[str, Read]:
    """Each script and the module, as PowerShell's own parser reads it."""
    paths = sorted(resource("powershell").glob("*.ps*1"))
    assert {UPDATE, SAVE, TEST, MODULE} <= {path.name for path in paths}
    return dict(zip((path.name for path in paths), console.read(map(code, paths)), strict=True))


@pytest.fixture(scope="module")
def every_script(console: Console) -> dict[Path, Read]:
    """Those that are given away, those that build and try, and those of the tests: 5.1 runs them all."""
    places = [resource("powershell"), CHECKOUT / "packaging", CHECKOUT / "tests" / "powershell"]
    paths = [path for place in places for path in sorted(place.rglob("*.ps*1")) if path.suffix in (".ps1", ".psm1")]
    assert {"try_windows.ps1", "detect.ps1", "host.ps1", UPDATE, MODULE} <= {path.name for path in paths}
    return dict(zip(paths, console.read(map(code, paths)), strict=True))


@pytest.fixture(scope="module")
def framework(shared: Path) -> dict[str, set[str]]:
    """The public members of .NET Framework 4.7.2, by the full name of their type."""
    lines = (shared / "data" / "netfx472.txt").read_text("utf-8").splitlines()
    return {name: {*members.split()} for name, _, members in (line.partition(": ") for line in lines)}


def test_files_are_the_same_bytes_everywhere() -> None:
    """Code is ASCII with CR LF, so that a signature depends on no code page; texts are UTF-8 with a byte order mark."""
    files = [path for path in resource("powershell").rglob("*") if path.is_file()]
    assert len(files) >= 4 + 1 + len(YES)
    for path in files:
        content = path.read_bytes()
        assert content.count(b"\n") == content.count(b"\r\n") > 10, path.name
        assert content.endswith(b"}\r\n"), path.name
        if path.suffix == ".psd1":
            assert content.startswith(b"\xef\xbb\xbf"), path.name
        else:
            assert content.isascii(), path.name
            assert max(map(len, content.splitlines())) < 120, path.name
            assert b"\t" not in content, path.name
            assert not re.search(rb" +\r\n", content), path.name


def test_windows_powershell_can_read_all(every_script: dict[Path, Read]) -> None:
    """No syntax is newer than 5.1, and no script asks for its system or for bytes by what 5.1 lacks."""
    assert {path: read.errors for path, read in every_script.items() if read.errors} == {}
    assert {path: read.newer for path, read in every_script.items() if read.newer} == {}
    for path, read in every_script.items():
        assert not {"utf8NoBOM", "utf8BOM"} & {value for _, _, value in read.parameters}, path
    lines = [line.strip() for path in resource("powershell").glob("*.ps*1") for line in code(path).splitlines()]
    assert [line for line in lines if "AsByteStream" in line] == [
        "if ($PSVersionTable.PSVersion.Major -ge 6) { return @{ AsByteStream = $true } }"
    ]
    assert [line for line in lines if re.search(r"\$Is(Windows|Linux|MacOS|CoreCLR)\b", line)] == []


class Cmdlets:
    """What can be called in Windows PowerShell 5.1: its cmdlets, by their full names, and functions of scripts."""

    def __init__(self, table: str, reads: Iterable[Read]) -> None:
        lines = [line.split("\t") for line in table.splitlines() if not line.startswith("#")]
        self._parameters = {name: {*parameters.lower().split()} for _, name, parameters in lines}
        self._common = {each.lower() for each in COMMON}
        self._functions: set[str] = set()
        self._returned: dict[str, set[str]] = {}
        for read in reads:
            self._functions |= {*read.functions}
            for function, key in read.returned:
                self._returned.setdefault(function, set()).add(key)
        for function, keys in GUARDED.items():
            self._returned[function] = self._returned.get(function, keys) - keys

    def lacking(self, read: Read) -> set[str | tuple[str, str]]:
        """Return which commands and parameters there are not, written out and splatted ones."""
        names = {name.rpartition("\\")[2] for name in read.commands} - {""}
        cmdlets = {name for name in names if "/" not in name and not name.endswith(".exe")}
        given = {
            (name.rpartition("\\")[2], each) for name, parameter, _ in read.parameters for each in self._keys(parameter)
        }
        return (cmdlets - self._parameters.keys() - self._functions) | {
            (name, parameter)
            for name, parameter in given
            if name in self._parameters and parameter.lower() not in self._parameters[name] | self._common
        }

    def _keys(self, parameter: str) -> set[str]:
        return self._returned.get(parameter[1:], {parameter}) if parameter.startswith("@") else {parameter}


def cmdlets(shared: Path, reads: Iterable[Read]) -> Cmdlets:
    """Those of Windows PowerShell 5.1, by Microsoft's reference, and of some scripts."""
    return Cmdlets((shared / "data" / "ps51.txt").read_text("utf-8"), reads)


def test_cmdlets_and_parameters_are_those_of_windows_powershell(every_script: dict[Path, Read], shared: Path) -> None:
    """Under their full names, neither aliases nor beginnings; splatted ones, too."""
    known = cmdlets(shared, every_script.values())
    lacking = set().union(*map(known.lacking, every_script.values()))
    assert lacking == ELSEWHERE | {"id"}, "which Unix has"


def test_typed_commands_are_those_of_windows_powershell(
    console: Console, every_script: dict[Path, Read], shared: Path
) -> None:
    """The commands to type are read like the scripts."""
    connection = Connection("ada@contoso.com", Environment.CHINA, "contoso.com", avoids_wam=True)
    commands = upload_commands(Upload(Path("/a.sst").absolute(), "AB" * 32, (), connection), datetime(2026, 11, 28))
    reads = console.read(each.line for each in commands)
    assert len(reads) == 6
    assert set().union(*map(cmdlets(shared, every_script.values()).lacking, reads)) == set()


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("1 | ForEach-Object -Parallel { 1 }", ("ForEach-Object", "Parallel")),
        ("$how = @{ Environment = @{ A = 1 } }; Start-Process @how", ("Start-Process", "Environment")),
        ("$how = @{}; $how.Environment = @{ A = 1 }; Start-Process @how", ("Start-Process", "Environment")),
        ("$how = @{}; $how['Environment'] = @{ A = 1 }; Start-Process @how", ("Start-Process", "Environment")),
        ("function f($given) { Start-Process @given }; f @{ Environment = 1 }", ("Start-Process", "Environment")),
        ("function f { @{ Parallel = 1 } }; $how = f; ForEach-Object @how", ("ForEach-Object", "Parallel")),
        ("function f { param($given) Start-Process @given }; f $known", ("Start-Process", "@")),
        ("Get-Content -Lit a", ("Get-Content", "Lit")),
        ("gc -LiteralPath a", "gc"),
        ("Get-Uptime", "Get-Uptime"),
    ],
)
def test_what_windows_powershell_lacks_is_seen(
    console: Console, shared: Path, text: str, lacking: str | tuple[str, str]
) -> None:
    """In each way in which a parameter can be given."""
    (read,) = console.read([text])
    assert cmdlets(shared, [read]).lacking(read) == {lacking}


def test_types_and_members_are_in_the_framework(scripts: dict[str, Read], framework: dict[str, set[str]]) -> None:
    """Each type, static member and method is that of .NET Framework 4.7.2, or PowerShell's own since its beginning."""
    every = set().union(*framework.values())
    unknown = set()
    for read in scripts.values():
        unknown |= {*read.types} - framework.keys() - OWN_TYPES
        unknown |= {f"{name}::{member}" for name, member in read.statics if member not in framework[name]}
        unknown |= {*read.methods} - every
    assert unknown == set()
    named = [each for read in scripts.values() for each in (*read.types, *read.methods)]
    assert {"System.Security.Cryptography.X509Certificates.X509Certificate", "GetCertHashString"} <= {*named}


def test_nothing_unexpected_is_called(scripts: dict[str, Read]) -> None:
    """Commands have no short names; only the upload writes to Exchange, and none but Microsoft's cmdlets reach it."""
    for name in (UPDATE, SAVE, TEST, MODULE):
        own = {*scripts[MODULE].functions, *scripts[name].functions}
        writing = {"Set-SmimeConfig"} if name == UPDATE else set()
        assert {*scripts[name].commands} - {""} - own - writing <= ALLOWED, name
    for name, read in scripts.items():
        short = {each for each in read.commands if "-" not in each and "/" not in each}
        assert short <= {"", "id"}, name
        assert ("Set-SmimeConfig" in read.commands) is (name == UPDATE), name


def test_cmdlets_of_modules_stop_at_an_error(scripts: dict[str, Read]) -> None:
    """They do not see the preferences of the script that calls them: each call has -ErrorAction Stop."""
    for name, read in scripts.items():
        calls = Counter(each for each in read.commands if each in EXCHANGE)
        stopping = Counter(each for each, *parameter in read.parameters if parameter == ["ErrorAction", "Stop"])
        assert {each: calls[each] - stopping[each] for each in calls if calls[each] > stopping[each]} == {}, name


def test_errors_have_identifiers(scripts: dict[str, Read]) -> None:
    """Nothing is thrown that isn't caught again: ends are Stop-SmimeTrust's. $PSCmdlet fails in constrained mode."""
    assert {name: read.throws for name, read in scripts.items() if read.throws} == {}
    for path in resource("powershell").glob("*.ps*1"):
        assert "$PSCmdlet" not in code(path), path.name
        assert "$PSBoundParameters.Contains" not in code(path), path.name


def test_help_is_printed(console: Console, exchange: Exchange, scripts: dict[str, Read]) -> None:
    """Get-Help shows what each script does, and each of its parameters."""
    for name in scripts.keys() - {MODULE}:
        path = resource("powershell") / name
        text = f"Get-Help {quote(str(path))} -Full | Out-String -Width 200"
        shown = console.run(exchange, text).screen
        for title in ("SYNOPSIS", "DESCRIPTION", "PARAMETER"):
            for line in re.findall(rf"\n\.{title}[^\n]*\n(.+)", code(path)):
                assert line in shown or line[:70] in shown, f"{name}: {line}"
        parameters = re.search(r"\nparam\((.*?)\n\)", code(path), re.DOTALL)
        assert parameters
        named = re.findall(r"^    \[\w+\]\$(\w+)", parameters[1], re.MULTILINE)
        assert named == re.findall(r"\n\.PARAMETER (\w+)", code(path)), name


def texts(language: str) -> dict[str, str]:
    """The table of texts in a language."""
    path = resource("powershell") / language / "SmimeTrust.psd1"
    found = re.findall(r"^    (\w+) += '(.+)'$", code(path), re.MULTILINE)
    assert len(found) == len(code(path).replace("\n\n", "\n").splitlines()) - 3, language
    assert len({name for name, _ in found}) == len(found), language
    return dict(found)


def test_texts_have_the_same_names_and_values_in_each_language() -> None:
    """None is missing, and none lacks a value."""
    languages = {path.parent.name for path in resource("powershell").glob("*/SmimeTrust.psd1")}
    assert languages == {"en", *YES}
    english = texts("en")
    for language in languages:
        found = texts(language)
        assert [*found] == [*english], language
        for name, text in found.items():
            values = [sorted(re.findall(r"\{\d\}", each)) for each in (text, english[name])]
            assert values[0] == values[1], f"{language}: {name}"
            assert not re.search("(?<!['’])['’](?!['’])", text), f"{language}: {name}"


def test_each_text_is_shown(scripts: dict[str, Read]) -> None:
    """What is shown, asked or ended with is in the table, and nothing else is in it."""
    shown = {name for read in scripts.values() for command, name in read.texts if command in SHOWING}
    named = {name for read in scripts.values() for name in read.strings}
    for path in resource("powershell").glob("*.ps*1"):
        named |= {*re.findall(r"\$texts\.(\w+)", code(path))}
    assert len(shown) > 40
    assert shown - texts("en").keys() == set()
    assert texts("en").keys() - named == set()


def test_the_parser_is_awake(console: Console) -> None:
    """It sees what the tests here refuse."""
    (read,) = console.read(
        ["function f { throw 'x' }; try { throw 'y' } catch { throw }; $a ? 1 : 2; $b ?? 3; Write-Line 'A'; $c.Do()"]
    )
    assert read.throws == ["1: throw 'x'"]
    if console.version >= (7,):
        assert read.newer == ["1: ?", "1: ??", "1: $a ? 1 : 2"]
    assert read.texts == [["Write-Line", "A"]]
    assert read.methods == ["Do"]


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
