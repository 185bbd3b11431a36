"""What all texts that bring mail out of Exchange share: PowerShell can read them, and they stop in known words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.powershell.mail_texts import (
    ACCOUNT,
    ADDRESS,
    COMBINATIONS,
    ONLINE,
    POSIX,
    WINDOWS,
    decoded,
    steps_of,
    texts,
)
from core.powershell.powershell_grammar import errors, read_once, strings
from sstwizard.core.errors import InputError
from sstwizard.core.powershell import known_errors, mail_errors, thrown
from sstwizard.core.powershell.certificate_chain_option import chain_script
from sstwizard.core.powershell.known_errors import matching
from sstwizard.core.powershell.mail_flow_rule import DATA_PROTECTION, DAYS, mail_flow_rule_steps
from sstwizard.core.powershell.mailbox_mail import Mailbox, mailbox_block, mailbox_script, mailbox_steps
from sstwizard.core.powershell.partner_certificates import partner_certificate_script, partner_certificate_steps
from sstwizard.core.powershell.receipts import Run
from sstwizard.core.powershell.step import StepKind
from sstwizard.core.powershell.target import Connection, Environment, Shell, account_problem, pure_path
from sstwizard.core.text import text

GOLDEN = Path(__file__).with_name("golden_mail")
GOLDEN_COMBINATIONS = [
    (Environment.WORLDWIDE, Shell.POWERSHELL_7_6, WINDOWS),
    (Environment.WORLDWIDE, Shell.POWERSHELL_7_6, POSIX),
    (Environment.GCC_HIGH, Shell.WINDOWS_POWERSHELL, WINDOWS),
]
INNER = {"Get-SmimeConfig returned nothing.", "The file is shorter than the collection."}
"""What is thrown to be caught."""
awkward = "'\u2018\u2019\u201a\u201b$`[](){}\"&|;,%#@~ äЖ漢字🔑"
names = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1) | st.text(awkward, min_size=1)
addresses = st.text(awkward + "abc.-", min_size=1).filter(lambda name: account_problem(f"{name}@b") is None)


def places(environment: Environment, shell: Shell) -> list[str]:
    """Return a folder of each system on which this PowerShell runs."""
    windows_only = environment is Environment.ON_PREMISES or shell is Shell.WINDOWS_POWERSHELL
    return [WINDOWS] if windows_only else [WINDOWS, POSIX]


@pytest.mark.parametrize(("environment", "shell"), COMBINATIONS)
def test_each_text_parses(environment: Environment, shell: Shell) -> None:
    """PowerShell reads every text of every combination without an error, and each statement of a step is one line."""
    for folder in places(environment, shell):
        for name, source in texts(environment, shell, folder):
            assert errors(source) == [], name
            assert source.strip() == source.strip("\n"), name
        for name, steps in steps_of(environment, shell, folder):
            for step in steps:
                assert [errors(line) for line in step.command.splitlines() if line] == [
                    [] for line in step.command.splitlines() if line
                ], (name, step.kind)


@read_once
@settings(max_examples=40, deadline=None)
@given(st.sampled_from(ONLINE), names, addresses)
def test_folders_and_addresses_stay_one_string(environment: Environment, name: str, address: str) -> None:
    """Whatever a folder and a mailbox are called, nothing around them breaks, and they are found again."""
    folder, address = f"C:\\{name}\\mail", f"{address}@b"
    for kind, source in texts(environment, Shell.POWERSHELL_7_6, folder, address):
        assert errors(source) == [], kind
        if kind.split()[-1] in ("paste", "script") and not kind.startswith("chain"):
            assert str(pure_path(folder)) in strings(source), kind
        if kind == "rule mail-flow-rule":
            assert address in strings(source)


CMDLET = re.compile(
    r"\b(?:(?:Connect|Disconnect)-(?:MgGraph|ExchangeOnline)|Get-MgContext|Invoke-MgGraphRequest|(?:Import|Install)-Module"
    r"|(?:Get|Set|New|Remove)-(?:Mailbox|TransportRule|SmimeConfig)|Add-MailboxPermission|Set-Content|Rename-Item)\b(?!')"
)


@pytest.mark.parametrize(("environment", "shell"), COMBINATIONS)
def test_each_call_stops_on_its_error(environment: Environment, shell: Shell) -> None:
    """A module's cmdlet doesn't see the text's preference: each call that may fail says -ErrorAction Stop itself."""
    found = set()
    for name, source in texts(environment, shell):
        for line in source.splitlines():
            if line.startswith("#"):
                continue
            bare = re.sub(r"\"[^\"]*\"|(?<!\w)'(?:[^']|'')*'", "''", line)
            for call in CMDLET.finditer(bare):
                found.add(call[0])
                assert "-ErrorAction Stop" in re.split(r"[|;})]", bare[call.end() :])[0], (name, line)
            if "-ResultSize" in line:
                assert "-ResultSize Unlimited -ErrorAction Stop" in line
    online = environment is not Environment.ON_PREMISES
    assert len(found) == (20 if online else 4), found


@pytest.mark.parametrize(("environment", "shell"), COMBINATIONS)
def test_nothing_is_forced_and_nothing_ends_the_window(environment: Environment, shell: Shell) -> None:
    """Nothing is overwritten, no policy bypassed, no question skipped but Exchange's at signing out; no text exits."""
    for name, source in texts(environment, shell):
        assert not re.search(r"(?m)(?:^|[{;])\s*exit\b", source), name
        assert "Bypass" not in source
        for forced in re.findall(r".*-Force\b.*", source):
            assert re.search("Set-ExecutionPolicy RemoteSigned -Scope Process|Get-Item -LiteralPath|shows an", forced)
        for unasked in re.findall(r".*-Confirm:\$false.*", source):
            assert "Disconnect-ExchangeOnline" in unasked


@pytest.mark.parametrize(("environment", "shell"), COMBINATIONS)
def test_each_error_that_is_thrown_is_known(environment: Environment, shell: Shell) -> None:
    """Whatever stops a text is explained in the table, and by the step that throws it."""
    for name, steps in steps_of(environment, shell):
        explained = [error for step in steps for error in step.known_errors]
        assert all(error in known_errors.IN_POWERSHELL for error in explained)
        source = "\n".join(step.source for step in steps)
        said = {found[1] for found in re.finditer(r"(?:throw|Write-Warning) ['\"]((?:''|[^'\"])*)['\"]", source)}
        for each in said - INNER:
            first = matching(each.replace("''", "'"))[0]
            assert first in (*mail_errors.ALL, *thrown.ALL), each
            if "Set-ChainOption" not in source and first is not mail_errors.NOT_WRITTEN:
                assert first in explained or first in thrown.ALL, (name, each)


def test_each_error_of_mail_is_thrown() -> None:
    """The table has no error that nothing throws, but for what Microsoft's modules say themselves."""
    said = "\n".join(source for each in COMBINATIONS for _, source in texts(*each))
    unused = [
        error for error in mail_errors.ALL if error.message.source.split("…")[0].replace("'", "''") not in said
        and error.message.source.split("…")[0] not in said
    ]  # fmt: skip
    assert unused == [mail_errors.MODULE_CONFLICT]


@pytest.mark.parametrize("script", [
    mailbox_script(Mailbox(WINDOWS)),
    partner_certificate_script(Connection(ACCOUNT), WINDOWS),
    chain_script(Connection(ACCOUNT)),
])  # fmt: skip
def test_scripts_are_written_as_5_1_reads_them(script: bytes) -> None:
    """A byte order mark comes first, what it is follows, and each line ends with CR LF."""
    assert script.startswith(b"\xef\xbb\xbf#Requires -Version 7.6\r\n# Created by SST Wizard. ")
    assert script.count(b"\n") == script.count(b"\r\n") > 50
    assert "$ErrorActionPreference = 'Stop'" in decoded(script).splitlines()[:15]


def test_run_is_followed_and_a_file_is_not() -> None:
    """A script that the wizard starts writes a receipt after each step; one that is saved or copied writes none."""
    run = Run("0123456789abcdef" * 2)
    mailbox, connection = Mailbox(WINDOWS), Connection(ACCOUNT)
    for steps, own, followed in (
        (mailbox_steps(mailbox), mailbox_script(mailbox), mailbox_script(mailbox, run=run)),
        (
            partner_certificate_steps(connection, WINDOWS),
            partner_certificate_script(connection, WINDOWS),
            partner_certificate_script(connection, WINDOWS, run=run),
        ),
    ):
        assert "Write-Receipt" not in decoded(own)
        told = re.findall("^Write-Receipt '(.*?)' @", decoded(followed), re.MULTILINE)
        assert told == [str(step.kind) for step in steps]
        assert f"run = '{run.run_id}'; sha256 = ''" in decoded(followed)


def test_address_blocks_what_it_is_needed_for() -> None:
    """Without a good address no step can be copied that would read another mailbox than the one that was meant."""
    needing = {step.kind for step in mailbox_steps(Mailbox(WINDOWS, ADDRESS)) if "account" in step.needs}
    assert needing == {StepKind.CONNECT, StepKind.TENANT, StepKind.DOWNLOAD}


@pytest.mark.parametrize("address", ["", ADDRESS])
def test_mailbox_is_read_and_nothing_else(address: str) -> None:
    """The permission is to read, the requests are GET, and the address is escaped in them."""
    source = mailbox_block(Mailbox(POSIX, address))
    assert f"Scopes = '{'Mail.Read.Shared' if address else 'Mail.Read'}'" in source
    assert source.count("Invoke-MgGraphRequest") == 1
    assert "-Method GET" in source
    where = "users/o%E2%80%99hara%27s%23x@contoso.com" if address else "me"
    query = (
        f"v1.0/{where}/messages?$filter=singleValueExtendedProperties/any(ep:ep/id eq 'String 0x001A' and "
        "startswith(ep/value,'IPM.Note.SMIME'))&$select=id&$top=100"
    )
    assert query in strings(source)
    assert ("The mailbox of this account is read." in source) is not bool(address)


@pytest.mark.parametrize(
    ("environment", "cloud"),
    list(zip(ONLINE, ("Global", "USGov", "USGovDoD", "China"), strict=True)),
)
def test_each_environment_has_its_cloud(environment: Environment, cloud: str) -> None:
    """Microsoft Graph's own names stand for the environments."""
    assert f"Environment = '{cloud}'" in mailbox_block(Mailbox(WINDOWS, "", environment))


def test_only_this_sign_in_ends() -> None:
    """Signing out is bound to what these steps signed in, in every text."""
    for source in (mailbox_block(Mailbox(POSIX)), mailbox_steps(Mailbox(POSIX))[-1].command):
        (line,) = [line for line in source.splitlines() if "Disconnect-MgGraph" in line and not line.startswith("#")]
        assert "if ($signedIn -and (Get-MgContext -ErrorAction Stop)) { $null = Disconnect-MgGraph" in line


@pytest.mark.parametrize("shell", Shell)
def test_policy_and_tls_are_those_of_5_1(shell: Shell) -> None:
    """Only Windows PowerShell 5.1 needs to allow scripts for the process, and TLS 1.2."""
    source = mailbox_block(Mailbox(WINDOWS, shell=shell))
    is_5_1 = shell is Shell.WINDOWS_POWERSHELL
    assert ("Set-ExecutionPolicy" in source) is is_5_1
    assert ("Tls12" in source) is is_5_1


@pytest.mark.parametrize("folder", ["C:\\mail\\", "C:\\mail"])
def test_folder_ends_without_a_separator(folder: str) -> None:
    """A separator before the closing quotation mark would reach icacls as another argument."""
    assert "'C:\\mail'" in mailbox_block(Mailbox(folder))
    assert "'C:\\mail'" in partner_certificate_steps(Connection(), folder)[3].command


@pytest.mark.parametrize(
    ("folder", "address", "environment", "why"),
    [
        ("mail", "", Environment.WORLDWIDE, "not a full path"),
        ("C:\\a\nb", "", Environment.WORLDWIDE, "cannot be pasted"),
        (WINDOWS, "nobody", Environment.WORLDWIDE, "“nobody”"),
        (WINDOWS, "a b@c", Environment.WORLDWIDE, "space"),
        (WINDOWS, "", Environment.ON_PREMISES, "Exchange Online only"),
    ],
)
def test_mailbox_that_can_not_be_read_is_refused(folder: str, address: str, environment: Environment, why: str) -> None:
    """A folder or an address that can't be used makes no script, but a sentence."""
    with pytest.raises(InputError, match=why):
        Mailbox(folder, address, environment)


def test_folder_of_certificates_is_a_full_path() -> None:
    """A folder that can't be used makes no script, but a sentence."""
    with pytest.raises(InputError, match="not a full path"):
        partner_certificate_steps(Connection(), "mail")


@pytest.mark.parametrize(
    ("address", "reader", "environment"),
    [
        ("", "a@b", Environment.WORLDWIDE),
        ("a@b", "", Environment.WORLDWIDE),
        ("a b@c", "a@b", Environment.WORLDWIDE),
        ("a@b", "a", Environment.WORLDWIDE),
        ("a@b", "a@b", Environment.ON_PREMISES),
    ],
)
def test_rule_needs_its_addresses(address: str, reader: str, environment: Environment) -> None:
    """Without both addresses, or on-premises, there are no steps."""
    with pytest.raises(InputError):
        mail_flow_rule_steps(Connection("", environment), address, reader)


def test_rule_ends_and_has_a_way_back() -> None:
    """Data protection is spoken of at each step that copies mail; what undoes it comes last, and is optional."""
    steps = mail_flow_rule_steps(Connection(ACCOUNT), ADDRESS, ACCOUNT)
    kinds = [step.kind for step in steps]
    assert kinds[-3:] == [StepKind.DISCONNECT, StepKind.REMOVE_RULE, StepKind.REMOVE_MAILBOX]
    assert [step.optional for step in steps] == [False] * (len(steps) - 2) + [True, True]
    for kind in (StepKind.SHARED_MAILBOX, StepKind.MAIL_FLOW_RULE):
        assert "data protection officer first" in str(steps[kinds.index(kind)].why)
    assert "14 days" in str(text(DATA_PROTECTION, days=DAYS))
    assert f"AddDays({DAYS})" in steps[kinds.index(StepKind.MAIL_FLOW_RULE)].command
    assert "not tested" in str(steps[kinds.index(StepKind.MAIL_FLOW_RULE)].why)


@pytest.mark.parametrize(("environment", "shell"), COMBINATIONS)
def test_steps_are_of_one_kind_each(environment: Environment, shell: Shell) -> None:
    """No two steps of one list are of one kind, each has its words, and the optional ones come last."""
    for _, steps in steps_of(environment, shell):
        kinds = [step.kind for step in steps]
        assert len(set(kinds)) == len(kinds)
        assert all(str(step.title) and str(step.why) and str(step.worked) for step in steps)
        assert [step.optional for step in steps] == sorted(step.optional for step in steps)
        assert all(str(step.title).endswith(")") is step.optional for step in steps)


def golden() -> dict[str, str]:
    """Return what each golden file must hold."""
    made = {}
    for environment, shell, folder in GOLDEN_COMBINATIONS:
        place = "Windows" if folder == WINDOWS else "POSIX"
        for name, source in texts(environment, shell, folder):
            if name.endswith(" script"):
                made[f"{environment.value} {shell.value} {place} {name}.ps1"] = source
        rule = mail_flow_rule_steps(Connection(ACCOUNT, environment, shell), ADDRESS, ACCOUNT)
        steps = "".join(f"# {step.title}\n{step.source}\n\n" for step in rule)
        made[f"{environment.value} {shell.value} {place} rule steps.ps1"] = steps
    return made


def test_every_word_is_as_it_was_reviewed() -> None:
    """Each text is that of its golden file; running this module as a script writes these anew for the review."""
    assert {path.name: path.read_text(encoding="utf-8") for path in GOLDEN.iterdir()} == golden()


if __name__ == "__main__":
    for path in GOLDEN.iterdir():
        path.unlink()
    for name, source in golden().items():
        (GOLDEN / name).write_text(source, encoding="utf-8", newline="\n")
