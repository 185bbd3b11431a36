"""The script file, and every command: PowerShell can read all of it, whatever files and accounts are called."""

from __future__ import annotations

import difflib
import re
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.powershell.powershell_grammar import errors, read_once, strings
from sstwizard.core.errors import InputError
from sstwizard.core.powershell import thrown
from sstwizard.core.powershell.known_errors import matching
from sstwizard.core.powershell.pasted import upload_block
from sstwizard.core.powershell.script_file import script_file
from sstwizard.core.powershell.steps import as_block, fetch_steps, upload_steps
from sstwizard.core.powershell.target import Connection, Environment, Shell, Upload, account_problem

GOLDEN = Path(__file__).with_name("golden")
QUOTES = "'\u2018\u2019\u201a\u201b"
FILE = r"C:\S-MIME\o’hara's [new]\trusted-cas.sst"
ACCOUNT = "o'hara@contoso.onmicrosoft.com"
SHA256 = "AB" * 32
THUMBPRINTS = ("01" * 20, "CD" * 20)
COMBINATIONS = list(product(Environment, Shell))
ONLINE = [environment for environment in Environment if environment is not Environment.ON_PREMISES]

awkward = QUOTES + '$`[](){}"&|;,%#@~ äЖ漢字🔑'
names = (
    st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1)
    | st.text(awkward, min_size=1)
    | st.text(awkward, min_size=260, max_size=400)
)
accounts = st.text(awkward + "abc.-", min_size=1).filter(lambda name: account_problem(f"{name}@b") is None)


def make(
    combination: tuple[Environment, Shell] = (Environment.WORLDWIDE, Shell.POWERSHELL_7_6),
    path: str = FILE,
    account: str = ACCOUNT,
    opened: tuple[str, ...] | None = None,
) -> Upload:
    """An upload like any other, but for what is named."""
    return Upload(path, account, SHA256, THUMBPRINTS, *combination, opened)


def text_of(upload: Upload, *, in_kit: bool = False) -> str:
    """The script as PowerShell reads it."""
    return script_file(upload, in_kit=in_kit).decode("utf-8-sig").replace("\r\n", "\n")


def everything(upload: Upload) -> dict[str, str]:
    """Each text with commands that is given away for an upload, by a name."""
    return {
        "script": text_of(upload),
        "in kit": text_of(upload, in_kit=True),
        "paste": upload_block(upload),
        "fetch": as_block(fetch_steps(Connection(upload.account, upload.environment, upload.shell), upload.folder)),
        **{step.kind: step.command for step in upload_steps(upload) if step.command},
    }


def golden(upload: Upload, kind: str) -> tuple[Path, str]:
    """The file that keeps every word of a text, and the text as it is now."""
    written = text_of(upload) if kind == "script" else upload_block(upload)
    return GOLDEN / f"{upload.environment.value} {upload.shell.value} {kind}.ps1", written


@pytest.mark.parametrize("combination", COMBINATIONS)
@pytest.mark.parametrize("path", [FILE, "/home/o’hara/trusted-cas.sst"])
def test_each_text_parses(combination: tuple[Environment, Shell], path: str) -> None:
    """PowerShell reads every script and every step of every combination without an error."""
    environment, shell = combination
    if path.startswith("/") and (environment is Environment.ON_PREMISES or shell is Shell.WINDOWS_POWERSHELL):
        pytest.skip("this shell runs on Windows only")
    found = {name: errors(source) for name, source in everything(make(combination, path)).items()}
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_the_grammar_finds_errors() -> None:
    """The judge is awake: an open string, an open brace and a stray one are errors."""
    assert all(errors(source) for source in ("$a = 'b", "if ($a) { 'b'", "'a' }"))


@read_once
@pytest.mark.slow
@settings(max_examples=100, deadline=None)
@given(st.sampled_from(COMBINATIONS), names, accounts)
def test_names_and_accounts_stay_one_string(combination: tuple[Environment, Shell], name: str, account: str) -> None:
    """Whatever a file and an account are called, each is found again, unchanged, and nothing around it breaks."""
    path, account = f"C:\\{name}\\{name}.sst", f"{account}@b"
    upload = make(combination, path, account)
    for source in (text_of(upload), upload_block(upload)):
        assert errors(source) == []
        found = strings(source)
        assert path in found
        assert (account in found) is (upload.environment is not Environment.ON_PREMISES)
    in_kit = text_of(upload, in_kit=True)
    assert errors(in_kit) == []
    assert upload.file_name in strings(in_kit)
    assert path not in strings(in_kit)


@pytest.mark.parametrize("bad", ["\n", "\r", "\r\n", "\u2028", "\x85"])
def test_line_breaks_are_refused(bad: str) -> None:
    """A path or an account with a line break makes no script, but a sentence."""
    with pytest.raises(InputError, match="cannot be pasted"):
        make(path=f"C:\\a{bad}b.sst")
    with pytest.raises(InputError, match="invisible"):
        make(account=f"a{bad}@b")


def test_script_is_written_as_5_1_reads_it() -> None:
    """A byte order mark comes first, and each line ends with CR LF."""
    content = script_file(make())
    assert content.startswith(b"\xef\xbb\xbf#Requires")
    assert content.count(b"\n") == content.count(b"\r\n") > 50
    assert content.endswith(b"\r\n")
    assert "o’’hara''s" in content.decode("utf-8-sig")


@pytest.mark.parametrize("opened", [None, (), ("EF" * 20,)])
@pytest.mark.parametrize("combination", COMBINATIONS)
def test_everything_is_done_in_order(combination: tuple[Environment, Shell], opened: tuple[str, ...] | None) -> None:
    """Hash, sign-in, role, tenant, backup, what changes, question, upload, read-back: in order, and the upload once."""
    online = combination[0] is not Environment.ON_PREMISES
    for source in (text_of(make(combination, opened=opened)), upload_block(make(combination, opened=opened))):
        order = [
            "$ErrorActionPreference = 'Stop'",
            "Get-FileHash",
            *(
                ["$connectionsBefore =", "Import-Module", "\ntry {\n", "Connect-ExchangeOnline"]
                if online
                else ["Get-ExchangeServer"]
            ),
            *("\nAssert-Offered\n", "Get-AcceptedDomain -ErrorAction Stop | Format-Table"),
            *("$stored = & {", "= Get-Stored", "Set-Content", *(["$opened = "] if opened is not None else [])),
            *("Show-Change $stored $new", "Read-Host 'Upload this", "$now = Get-Stored"),
            *("Set-SmimeConfig -SMIMECertificateIssuingCA", "$expected ="),
            *(["\n} finally {\n", "Disconnect-ExchangeOnline"] if online else []),
        ]
        at = 0
        for part in order:
            at = source.find(part, at)
            assert at >= 0, part
        running = [line for line in source.splitlines() if not line.startswith("#")]
        assert sum("Set-SmimeConfig -SMIME" in line for line in running) == 1


CMDLET = re.compile(
    r"\b(?:Connect-ExchangeOnline|Disconnect-ExchangeOnline|Get-AcceptedDomain|Get-ConnectionInformation"
    r"|[GS]et-SmimeConfig|Get-ExchangeServer|Get-OrganizationConfig|Import-Module|Install-Module|Set-Content"
    r"|Get-Content)\b(?![' ](?:-notin|,|does| returned|to))(?!')"
)


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_each_call_stops_on_its_error(combination: tuple[Environment, Shell]) -> None:
    """A module's cmdlet doesn't see the script's preference: each call that may fail says -ErrorAction Stop itself."""
    for name, source in everything(make(combination)).items():
        lines = [line for line in source.splitlines() if name not in ("save-module", "copy-module")]
        for line in lines:
            if line.startswith("# ") and not re.match(r"#\s+(?:\$|\w+-\w+ -|foreach)", line):
                continue
            bare = re.sub(r"\"[^\"]*\"|(?<!\w)'(?:[^']|'')*'", "''", line)
            for call in CMDLET.finditer(bare):
                assert "-ErrorAction Stop" in re.split(r"[|;}]", bare[call.end() :])[0], (name, line)


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_nothing_ends_the_window(combination: tuple[Environment, Shell]) -> None:
    """The text fails by throw: exit would end the shell of a pasted block."""
    for source in everything(make(combination)).values():
        assert not re.search(r"(?m)(?:^|[{;])\s*exit\b", source)


@pytest.mark.parametrize("opened", [None, (), THUMBPRINTS])
@pytest.mark.parametrize("combination", COMBINATIONS)
def test_each_error_that_is_thrown_is_known(
    combination: tuple[Environment, Shell], opened: tuple[str, ...] | None
) -> None:
    """Whatever stops the commands is explained in the table, and found there by its words."""
    source = "\n".join(everything(make(combination, opened=opened)).values())
    said = {found[1] for found in re.finditer(r"throw ['\"]((?:''|[^'\"])*)['\"]", source)}
    inner = {"Get-SmimeConfig returned nothing.", "The file is shorter than the collection."}
    assert len(said - inner) > 10
    assert [
        each for each in said - inner if not any(error in thrown.ALL for error in matching(each.replace("''", "'")))
    ] == []


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_script_and_block_are_one_text(combination: tuple[Environment, Shell]) -> None:
    """But for where files are, and the empty lines, each line of the block is one of the script, in its order."""
    upload = make(combination)
    script = [line or "#" for line in text_of(upload).splitlines()]
    block = upload_block(upload).splitlines()
    own = [line for line in difflib.ndiff(script, block) if line.startswith("+ ")]
    assert own[0] == "+ & {"
    assert own[-1] == "+ }"
    assert len(own) == 5
    assert [each for each in own[1:-1] if "verifies" in each or "$file = " in each or "$from = " in each] == own[1:-1]


def test_script_requires_the_shell() -> None:
    """Each asks for the PowerShell that it was written for, before anything else."""
    for environment, shell in COMBINATIONS:
        version = "4.0" if environment is Environment.ON_PREMISES else shell.value
        assert text_of(make((environment, shell))).startswith(f"#Requires -Version {version}\n# ")


def test_script_finds_the_file_beside_itself() -> None:
    """It looks in its own folder, not in the prompt's, and only outside of a kit at the path that was typed."""
    beside = "$file = Join-Path -Path $PSScriptRoot -ChildPath 'trusted-cas.sst'"
    assert beside in text_of(make()).splitlines()
    assert beside in text_of(make(), in_kit=True).splitlines()
    assert "hara''s" in text_of(make())
    assert "hara''s" not in text_of(make(), in_kit=True)
    assert not re.search(r"Get-Location|\$PWD|\.\\", text_of(make()))


@pytest.mark.parametrize("environment", ONLINE)
def test_module_is_installed_only_after_a_yes(environment: Environment) -> None:
    """Where the module is there, nothing is downloaded; 7.4 looks for a version that it can load."""
    for shell in Shell:
        source = text_of(make((environment, shell)))
        lines = [line for line in source.splitlines() if not line.startswith("#")]
        (at,) = [number for number, line in enumerate(lines) if "Install-Module" in line]
        assert any("-ne 'yes') { throw" in line for line in lines[at - 4 : at])
        assert "-Force" not in lines[at]
        assert ("-RequiredVersion 3.9.2" in lines[at]) is (shell is Shell.POWERSHELL_7_4)
        assert ("-le '3.9.2'" in source) is (shell is Shell.POWERSHELL_7_4)
        assert (
            "    if (-not $module) {\n        Install-ExchangeModule\n        $module = Find-ExchangeModule\n    }\n"
            in source
        )
        assert source.index("\n        Install-ExchangeModule") < source.index("if (-not $module) { throw")


def test_names_from_certificates_cannot_steer_a_console() -> None:
    """A name is shown only after its control characters are taken out."""
    shown = [line for line in text_of(make()).splitlines() if ".Subject" in line and "Write-Host" not in line]
    assert {line.removeprefix("# ") for line in shown} == {
        r"        $read.Subject = $x509.Subject -replace '\p{C}', '?'"
    }


@pytest.mark.parametrize("environment", ONLINE)
def test_only_core_types_are_needed(environment: Environment) -> None:
    """In constrained language mode nothing else may be used: what does stands in a try, or under a condition."""
    for shell in Shell:
        upload = make((environment, shell))
        for source in (text_of(upload), upload_block(upload), as_block(fetch_steps(upload.connection, "C:\\"))):
            running = [line for line in source.splitlines() if not line.startswith("#")]
            for line in running:
                types = set(re.findall(r"\[([A-Za-z][\w.]*)\]", re.sub(r"'[^']*'", "''", line))) - CORE_TYPES
                assert not types or "try {" in line or types == {"Net.ServicePointManager", "Net.SecurityProtocolType"}
    assert "Net.Service" not in text_of(make((environment, Shell.POWERSHELL_7_6)))


CORE_TYPES = {"byte", "string", "cultureinfo", "datetime"}


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_dates_are_the_same_in_every_culture(combination: tuple[Environment, Shell]) -> None:
    """Names of backups and dates of expiry are formatted by the invariant culture, whatever the calendar."""
    for source in everything(make(combination)).values():
        for line in source.splitlines():
            assert line.count("'yyyy-") == len(re.findall(r"'yyyy-[^']*', \[cultureinfo\]::InvariantCulture\)", line))
            assert "-Format '" not in line


def test_script_speaks_the_language_asked_for() -> None:
    """Comments go through the translator that is passed in, commands don't."""
    shouted = script_file(make(), lambda sentence: str(sentence).upper()).decode("utf-8-sig")
    assert "# 3. CONNECT" in shouted
    assert "Connect-ExchangeOnline" in shouted


@pytest.mark.parametrize("kind", ["script", "paste"])
@pytest.mark.parametrize("combination", COMBINATIONS)
def test_every_word_is_as_it_was_reviewed(combination: tuple[Environment, Shell], kind: str) -> None:
    """Each text is that of its golden file; running this module as a script writes these anew for the review."""
    path, written = golden(make(combination), kind)
    assert written == path.read_text(encoding="utf-8")


def test_there_is_no_golden_file_too_many() -> None:
    """Each golden file belongs to a combination."""
    wanted = {golden(make(each), kind)[0].name for each in COMBINATIONS for kind in ("script", "paste")}
    assert {path.name for path in GOLDEN.iterdir()} == wanted


if __name__ == "__main__":
    for each, which in product(COMBINATIONS, ("script", "paste")):
        target, content = golden(make(each), which)
        target.write_text(content, encoding="utf-8", newline="\n")
