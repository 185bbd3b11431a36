"""The steps, for every shell and environment, and that each line can be pasted by itself."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.powershell.single_quoted import QUOTES, strings
from sstwizard.core.errors import InputError
from sstwizard.core.powershell import known_errors
from sstwizard.core.powershell.connection import bring_module
from sstwizard.core.powershell.pasted import upload_block
from sstwizard.core.powershell.quoting import quote
from sstwizard.core.powershell.step import Step, StepKind
from sstwizard.core.powershell.steps import as_block, fetch_steps, numbers, upload_steps
from sstwizard.core.powershell.target import (
    Connection,
    Environment,
    Shell,
    Upload,
    account_problem,
    organization_problem,
    path_problem,
    tidy_path,
)
from sstwizard.core.text import text

SHA256 = "AB" * 32
THUMBPRINTS = ("01" * 20, "CD" * 20)
ACCOUNT = "o'hara@contoso.onmicrosoft.com"
FILE = r"C:\S-MIME\o’hara's [new]\trusted-cas.sst"
EVERYWHERE = list(product(Environment, Shell))
ONLINE = [environment for environment in Environment if environment is not Environment.ON_PREMISES]

pasteable = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"])) | st.text(QUOTES + "a ")


def upload(
    environment: Environment = Environment.WORLDWIDE, shell: Shell = Shell.POWERSHELL_7_6, **changes: object
) -> Upload:
    """An upload like any other, but for what is named."""
    values = {"path": FILE, "account": ACCOUNT, "sha256": SHA256, "thumbprints": THUMBPRINTS} | changes
    return Upload(**values, environment=environment, shell=shell)  # type: ignore[arg-type]


def by_kind(an_upload: Upload) -> dict[str, Step]:
    """The steps by their kinds."""
    return {step.kind: step for step in upload_steps(an_upload)}


@given(pasteable.map(lambda name: "C:\\" + name))
def test_path_is_one_string_in_every_step(path: str) -> None:
    """The file's path reaches the check, and its folder the way back, as a single string each."""
    commands = by_kind(upload(path=path))
    assert strings(commands["check"].command.splitlines()[0]) == [path]
    assert upload(path=path).folder in strings(commands["roll-back"].command)
    assert [kind for kind, step in commands.items() if step.needs] == ["check", "connect", "roll-back"]


@pytest.mark.parametrize(
    ("path", "folder"),
    [
        (r"C:\a.sst", "C:\\"),
        (r"C:\S-MIME\a.sst", "C:\\S-MIME\\"),
        (r"\\server\share\a.sst", "\\\\server\\share\\"),
        ("/a.sst", "/"),
        ("/home/me/a.sst", "/home/me/"),
    ],
)
def test_backup_lies_beside_the_file(path: str, folder: str) -> None:
    """The folder is the path's own, in the path's own manner."""
    assert upload(path=path).folder == folder


@pytest.mark.parametrize(("environment", "shell"), EVERYWHERE)
def test_steps_are_whole_everywhere(environment: Environment, shell: Shell) -> None:
    """Everywhere, each step has an explained command and a kind of its own; what only some need says so."""
    todo = upload_steps(upload(environment, shell))
    assert len({step.kind for step in todo}) == len(todo)
    assert all(str(step.title) and str(step.why) and str(step.worked) for step in todo)
    assert all(step.command.strip() == step.command and bool(step.command) is not bool(step.checklist) for step in todo)
    assert all(("only " in str(step.title)) is step.optional for step in todo)
    keys = [str(step.kind) for step in todo]
    online = ["save-module", "copy-module", "connect"], ["disconnect"]
    before, after = ([], []) if environment is Environment.ON_PREMISES else online
    work = ["tenant", "back-up", "compare", "upload", "read-back"]
    assert keys == ["check", "prepare", *before, *work, *after, "test", "roll-back", "synchronise"]
    assert [str(step.kind) for step in todo if step.optional] == [*before[:2], "roll-back", "synchronise"]


@pytest.mark.parametrize(("environment", "shell"), EVERYWHERE)
def test_steps_name_no_error_of_another_place(environment: Environment, shell: Shell) -> None:
    """5.1's own error is explained in 5.1, the sign-in's online, and each error is in the table."""
    todo = by_kind(upload(environment, shell))
    told = [error for step in todo.values() for error in step.known_errors]
    assert all(error in (*known_errors.IN_POWERSHELL, *known_errors.IN_MAIL) for error in told)
    online = environment is not Environment.ON_PREMISES
    assert (known_errors.UINT in told) is (online and shell is Shell.WINDOWS_POWERSHELL)
    assert (known_errors.NO_WINDOW in told) is online
    assert (known_errors.NO_EXCHANGE_SERVER in told) is not online
    assert known_errors.NOT_ALLOWED in todo["upload"].known_errors
    assert known_errors.EXPIRED in todo["upload"].known_errors


@pytest.mark.parametrize("shell", Shell)
def test_module_can_be_brought_along(shell: Shell) -> None:
    """The version that this PowerShell loads is saved, and copied to where this PowerShell looks."""
    saved, copied = bring_module(Connection(shell=shell))
    assert ("-RequiredVersion 3.9.2" in saved.command) is (shell is Shell.POWERSHELL_7_4)
    assert ("'WindowsPowerShell', 'Modules'" in copied.command) is (shell is Shell.WINDOWS_POWERSHELL)
    assert "if ($onWindows) { Get-ChildItem" in copied.command
    assert ("'.local/share/powershell/Modules'" in copied.command) is (shell is not Shell.WINDOWS_POWERSHELL)


@pytest.mark.parametrize(("environment", "shell"), EVERYWHERE)
def test_each_line_is_a_whole_statement(environment: Environment, shell: Shell) -> None:
    """A console that runs a paste line by line finds no line empty, and none with an open brace or bracket."""
    for step in upload_steps(upload(environment, shell)):
        for line in step.command.splitlines():
            bare = re.sub(r'"[^"]*"', "", re.sub(f"[{QUOTES}](?:[^{QUOTES}]|[{QUOTES}]{{2}})*[{QUOTES}]", "", line))
            assert bare.strip()
            assert all(bare.count(a) == bare.count(b) for a, b in ("{}", "()", "[]"))


@pytest.mark.parametrize(("environment", "shell"), EVERYWHERE)
def test_account_is_only_ever_quoted(environment: Environment, shell: Shell) -> None:
    """The account stands in the commands that sign in, as one string, and nowhere else."""
    todo = by_kind(upload(environment, shell))
    signing_in = {"connect", "roll-back"} if environment is not Environment.ON_PREMISES else set()
    assert {str(step.kind) for step in todo.values() if "hara@" in step.command} == signing_in
    for kind in signing_in:
        assert ACCOUNT in strings(todo[kind].command)
        assert "hara@" not in todo[kind].command.replace(quote(ACCOUNT), "")


@pytest.mark.parametrize("shell", Shell)
def test_no_account_leaves_no_stand_in(shell: Shell) -> None:
    """Before an account is typed the command is complete without one, and the sign-in window asks."""
    step = by_kind(upload(shell=shell, account=""))["connect"]
    assert "{ Connect-ExchangeOnline -ShowBanner:$false -ErrorAction Stop }" in step.command
    assert "asks for" in str(step.why)


@pytest.mark.parametrize(
    ("environment", "name"),
    [
        (Environment.WORLDWIDE, None),
        (Environment.GCC_HIGH, "O365USGovGCCHigh"),
        (Environment.DOD, "O365USGovDoD"),
        (Environment.CHINA, "O365China"),
    ],
)
@pytest.mark.parametrize("shell", Shell)
def test_environment_is_named_only_where_needed(environment: Environment, name: str | None, shell: Shell) -> None:
    """Worldwide and GCC need no -ExchangeEnvironmentName; each other environment has its own."""
    found = re.findall(r"-ExchangeEnvironmentName (\S+)", by_kind(upload(environment, shell))["connect"].command)
    assert found == ([name] if name else [])


@pytest.mark.parametrize("shell", Shell)
def test_own_servers_need_no_connection(shell: Shell) -> None:
    """On-premises there is no module, no sign-in and no sign-out."""
    everything = "\n".join(step.command for step in upload_steps(upload(Environment.ON_PREMISES, shell)))
    assert not re.search("ExchangeOnline|Install-Module|Get-ConnectionInformation", everything)
    assert "Get-ExchangeServer" in everything


@pytest.mark.parametrize("environment", ONLINE)
def test_each_shell_gets_the_module_that_it_can_load(environment: Environment) -> None:
    """7.6 takes the newest, 7.4 stays at 3.9.2 even where a newer one is installed, 5.1 turns TLS 1.2 on first."""
    newest, pinned, windows = (by_kind(upload(environment, shell))["prepare"].command for shell in Shell)
    assert "3.9.2" not in newest
    assert "$_.Version -ge '3.2.0' -and $_.Version -le '3.9.2'" in pinned
    assert "-RequiredVersion 3.9.2 -Scope CurrentUser" in pinned
    assert windows.index("Tls12") < windows.index("Install-Module")
    assert "'FullLanguage') { [Net.ServicePointManager]" in windows


@pytest.mark.parametrize(("environment", "shell"), EVERYWHERE)
def test_upload_is_guarded(environment: Environment, shell: Shell) -> None:
    """In one statement stand the yes, the hash, what is stored now and the upload: none can be pasted past."""
    todo = by_kind(upload(environment, shell))
    (line,) = todo["upload"].command.splitlines()
    guards = [
        "& { $ErrorActionPreference = 'Stop';",
        "if (-not $agreed -or $agreed -ne $sha256) { throw",
        "-ne $sha256) { throw",
    ]
    guards += ["$now = Get-Stored", "if (-not (Test-Same", "try { Set-SmimeConfig"]
    assert sorted(guards, key=line.index) == guards
    assert f"$sha256 = '{SHA256}'" in todo["check"].command.splitlines()
    assert line.count("$sha256") == 2


@pytest.mark.parametrize(("environment", "shell"), EVERYWHERE)
def test_a_question_is_the_last_line(environment: Environment, shell: Shell) -> None:
    """A console that runs a paste line by line would take the line after a question for its answer."""
    asking = 0
    for step in upload_steps(upload(environment, shell)):
        lines = [line for line in step.command.splitlines() if not line.startswith("function ")]
        asking += "Read-Host" in step.command
        assert not any("Read-Host" in line or "Install-ExchangeModule" in line for line in lines[:-1])
    assert asking == (2 if environment is Environment.ON_PREMISES else 3)


@pytest.mark.parametrize(("environment", "shell"), EVERYWHERE)
def test_numbers_leave_no_gap(environment: Environment, shell: Shell) -> None:
    """Whoever skips what is optional counts on; what stands beside a step has that step's number and a letter."""
    todo = upload_steps(upload(environment, shell))
    found = numbers(todo)
    needed = [number for number, step in zip(found, todo, strict=True) if not step.optional]
    assert needed == [str(number) for number in range(1, len(needed) + 1)]
    online = environment is not Environment.ON_PREMISES
    assert found[1:4] == (["2", "2a", "2b"] if online else ["2", "3", "4"])
    assert found[-2:] == [str(len(needed) + 1), str(len(needed) + 2)]
    assert numbers([replace(todo[0], optional=True), todo[0]]) == ["1", "2"]
    assert numbers([]) == []


@pytest.mark.parametrize(("environment", "shell"), EVERYWHERE)
def test_restoring_needs_no_other_step(environment: Environment, shell: Shell) -> None:
    """What it calls it defines itself, and online it signs in, and out again, where no connection of the steps is."""
    command = by_kind(upload(environment, shell))["roll-back"].command
    assert set(re.findall(r"(?<!function )\b(?:Get|Read|Show|Test|Assert|ConvertTo|Find|Install)-\w+", command)) >= set(
        re.findall(r"function (\S+?)[( ]", command)
    )
    *definitions, last = command.splitlines()
    assert all(line.startswith(("function ", "$", "if (")) for line in definitions)
    assert ("Connect-ExchangeOnline" in last) is (environment is not Environment.ON_PREMISES)
    order = [
        "$isOpen = ",
        "try { if (-not $isOpen) { try { Connect-",
        "Set-SmimeConfig",
        "} finally { if (-not $isOpen)",
    ]
    if environment is not Environment.ON_PREMISES:
        assert sorted(order, key=last.index) == order


def test_a_new_collection_has_nothing_to_restore() -> None:
    """Where there was no collection, no step offers to restore one, and the others speak of none."""
    new, update = by_kind(upload(opened=())), by_kind(upload(opened=("EF" * 20,)))
    assert "roll-back" not in new
    assert "roll-back" in update
    assert "roll-back" in by_kind(upload())
    told = " ".join(str(words) for step in new.values() for words in (step.title, step.why))
    assert not re.search("current collection|previous|would change|kept|Back up", told)
    assert "Back up the current collection" in str(update["back-up"].title)


def test_backup_does_not_fail_on_first_use() -> None:
    """With nothing stored it says so; what is stored is known to the next steps only once it is saved."""
    first, line = by_kind(upload())["back-up"].command.splitlines()
    assert first == "$stored = $null"
    order = [
        "$stored = & { $Error",
        "= Get-Stored",
        "if ($current.Length -eq 0)",
        "Set-Content",
        "Saved: $",
        ", $current }",
    ]
    assert sorted(order[:-1], key=line.index) == order[:-1]
    assert line.endswith(order[-1])
    compared = by_kind(upload())["compare"].command
    assert (
        compared.index("if ($null -eq $stored) { throw") < compared.index("Show-Change") < compared.index("Read-Host")
    )


def test_role_is_looked_for_before_all_else() -> None:
    """A cmdlet that the own connection lacks is not taken from another; fetching needs no role to change anything."""
    uploading, fetching = by_kind(upload()), {str(step.kind): step for step in fetch_steps(Connection(), "C:\\")}
    for todo, names in ((uploading, "'Get-SmimeConfig', 'Set-SmimeConfig'"), (fetching, "'Get-SmimeConfig'")):
        assert f"$cmdlets = 'Get-AcceptedDomain', {names}" in todo["prepare"].command.splitlines()
        assert todo["tenant"].command.splitlines()[0] == "Assert-Offered"
        assert "function Get-Stored { Assert-Offered; try {" in todo["prepare"].command


@pytest.mark.parametrize(
    ("opened", "expected", "guard"),
    [
        (None, "or that there is nothing", ""),
        ((), "If it says “Saved:”, stop: you already have a collection. Update that file.", "@()"),
        (("EF" * 20, "01" * 20), "may be the wrong organization", f"@(-split '{'EF' * 20} {'01' * 20}')"),
    ],
)
def test_steps_know_what_was_opened(opened: tuple[str, ...] | None, expected: str, guard: str) -> None:
    """A new collection must find none, an update the one that was opened; else the comparison stops before it asks."""
    todo = by_kind(upload(opened=opened))
    assert expected in str(todo["back-up"].worked)
    line = todo["compare"].command.splitlines()[-1]
    assert ("$opened" in line) is bool(guard)
    if guard:
        assert line.index(f"$opened = {guard}; ") < line.index("{ throw 'Your organization") < line.index("Read-Host")
    assert ("already has" in line) is (opened == ())
    assert ("is not the one that was opened" in line) is bool(opened)


def test_only_what_was_opened_is_closed() -> None:
    """The connections that a window has before are noted before signing in, and stay."""
    todo = by_kind(upload())
    last = todo["prepare"].command.splitlines()[-1]
    assert last.startswith("$connectionsBefore = @(& {")
    assert last.index("$null -ne $connectionsBefore) { return $connectionsBefore }") < last.index(
        "Get-ConnectionInformation"
    )
    assert "Get-ConnectionInformation" in last
    (line,) = todo["disconnect"].command.splitlines()
    assert "if ($null -ne $connectionsBefore) { Get-ConnectionInformation" in line
    assert "$_.ConnectionId -notin $connectionsBefore" in line
    assert line.index("Disconnect-ExchangeOnline") < line.index("; $connectionsBefore = $null }")
    assert "Disconnect-ExchangeOnline -ConnectionId $each.ConnectionId" in line


def test_the_way_back_shows_what_it_does_before_it_asks() -> None:
    """Which backup, of when, how many certificates, how many expired, and what would change; then the question."""
    line = by_kind(upload())["roll-back"].command.splitlines()[-1]
    shown = ["$($backup.FullName)", "Saved on $date", "$($expected.Count)", "$($expired.Count)", "Show-Change $current"]
    assert sorted([*shown, "Read-Host", "Set-SmimeConfig -"], key=line.index) == [
        *shown,
        "Read-Host",
        "Set-SmimeConfig -",
    ]


@pytest.mark.parametrize(("environment", "shell"), EVERYWHERE)
def test_fetching_is_the_way_to_the_backup(environment: Environment, shell: Shell) -> None:
    """The steps are those of an upload up to the backup, word for word, and then lead out; none writes to Exchange."""
    folder = "C:\\o’hara's [new]"
    uploading = by_kind(upload(environment, shell, account="", path=f"{folder}\\new.sst"))
    todo = fetch_steps(Connection("", environment, shell), folder)
    way = ["prepare", *(["connect"] if environment is not Environment.ON_PREMISES else []), "tenant", "back-up"]
    assert [step.kind for step in todo] == [
        *way,
        *(["disconnect"] if environment is not Environment.ON_PREMISES else []),
    ]
    for step in todo:
        assert "Set-Smime" not in step.command
        theirs = uploading[step.kind].command
        if step.kind == "prepare":
            own = {line for line in step.command.splitlines() if not line.startswith("$cmdlets = ")}
            assert own < set(theirs.splitlines())
        elif step.kind == "back-up":
            assert step.command == f"$folder = {quote(folder)}\n{theirs}"
        else:
            assert step.command == theirs


@pytest.mark.parametrize("folder", ["C:\\", "D:\\a", "/a", "/"])
def test_fetched_file_lies_in_the_folder(folder: str) -> None:
    """The folder is one string, which the backup's name is joined to."""
    step = {str(step.kind): step for step in fetch_steps(Connection(), folder)}["back-up"]
    assert step.command.splitlines()[0] == f"$folder = '{folder}'"
    assert "Join-Path -Path $folder -ChildPath" in step.command
    assert step.needs == ("path",)


@pytest.mark.parametrize("folder", ["", "Documents", "C:Documents", "C:\\a\nb"])
def test_fetching_needs_a_full_path(folder: str) -> None:
    """What is no absolute path, or can't be pasted, is refused."""
    with pytest.raises(InputError):
        fetch_steps(Connection(), folder)


def test_connection_checks_the_account() -> None:
    """What is no account is refused before a command is made of it."""
    with pytest.raises(InputError):
        Connection("nobody")


def test_partner_connects_to_another_organization() -> None:
    """The domain and the way of signing in stand in the command, and only where they are asked for."""
    plain, partner = (
        next(step for step in fetch_steps(each, "C:\\") if step.kind is StepKind.CONNECT).command
        for each in (Connection(), Connection(organization="fabrikam.onmicrosoft.com", avoids_wam=True))
    )
    assert "-DelegatedOrganization" not in plain
    assert "-DisableWAM" not in plain
    assert "Connect-ExchangeOnline -DelegatedOrganization 'fabrikam.onmicrosoft.com' -DisableWAM" in partner


@pytest.mark.parametrize("domain", ["fabrikam.com", "a.b", "münchen-7.example.co.uk", "漢字.example"])
def test_domain_is_one(domain: str) -> None:
    """Labels of letters, digits and hyphens in any script."""
    assert organization_problem(domain) is None
    assert organization_problem("") is None


@pytest.mark.parametrize(
    "domain",
    ["fabrikam", "a@b.c", "a b.c", "-a.b", "a-.b", "a..b", ".a.b", "a.b.", "a.b'; exit", "a.b\n", "_.b", "a.b/c"],
)
def test_what_is_no_domain_is_refused(domain: str) -> None:
    """Nothing else comes into the command, and the message names it."""
    assert "is not a domain" in str(organization_problem(domain))
    with pytest.raises(InputError):
        Connection(organization=domain)


def test_fetching_can_be_copied_as_a_whole() -> None:
    """As a script it asks nothing but whether to install the module, and has nothing commented out."""
    todo = fetch_steps(Connection(), "C:\\")
    lines = as_block(todo).splitlines()
    assert all(line in lines for step in todo for line in step.source.splitlines())
    assert sum("Read-Host" in line for line in lines) == 1
    assert lines.index("try {") < lines.index("} finally {")


@pytest.mark.parametrize("path", [FILE, "/tmp/a.sst"])
def test_read_back_names_every_thumbprint(path: str) -> None:
    """All thumbprints are compared, on every system in the same way, and a difference is an error."""
    command = by_kind(upload(path=path))["read-back"].command
    assert f"$expected = @(-split '{' '.join(THUMBPRINTS)}')" in command
    assert "if ($missing.Count -or $other.Count) { throw" in command
    assert "($(2)" not in command
    assert f"({len(THUMBPRINTS)}) are stored" in command


def test_certificates_are_counted_once() -> None:
    """A certificate that stands twice in a file is stored once."""
    assert "(1) are stored" in by_kind(upload(thumbprints=("01" * 20,) * 2))["read-back"].command


def test_retired_commands_are_named_but_not_run() -> None:
    """The old synchronisation is called retired, and never stands in a command."""
    step = by_kind(upload())["synchronise"]
    assert "Start-OnlineCoexistenceSync" in str(step.why)
    assert "retired" in str(step.why)
    assert step.command == "Start-ADSyncSyncCycle -PolicyType Delta"


@pytest.mark.parametrize(("environment", "shell"), EVERYWHERE)
def test_script_is_one_block_with_optional_steps_commented_out(environment: Environment, shell: Shell) -> None:
    """The script opens and closes one block, has no empty line, asks once, and runs no optional step."""
    lines = upload_block(upload(environment, shell)).split("\n")
    assert (lines[0], lines[-2:]) == ("& {", ["}", ""])
    assert all(lines[:-1])
    running = [line for line in lines if not line.startswith("#")]
    assert sum("Read-Host" in line for line in running) == (1 if environment is Environment.ON_PREMISES else 2)
    for step in upload_steps(upload(environment, shell)):
        source = step.source.splitlines()
        assert all((f"# {line}" if step.optional else line) in lines for line in source)
    assert not any("Restore this" in line or "Save-Module" in line or "ADSync" in line for line in running)


def test_script_speaks_the_language_asked_for() -> None:
    """Comments go through the translator that is passed in."""
    assert "# 3. CONNECT" in upload_block(upload(), lambda sentence: str(sentence).upper())


@pytest.mark.parametrize("account", ["", "a@b", ACCOUNT, "ü@müller.example"])
def test_good_accounts(account: str) -> None:
    """Anything with one @ and something on both sides will do, and so will nothing."""
    assert account_problem(account) is None


@pytest.mark.parametrize(
    ("account", "why"),
    [
        ("admin", "one @"),
        ("@b", "one @"),
        ("a@", "one @"),
        ("a@b@c", "one @"),
        ("a b@c", "space"),
        (" a@b", "space"),
        ("a@b\n", "invisible"),
        ("a\u200b@b", "invisible"),
        ("a\u3164@b", "invisible"),
        ("a\u00a0@b", "space"),
    ],
)
def test_bad_accounts(account: str, why: str) -> None:
    """The sentence says what is wrong, and an upload can't be made with it."""
    assert why in str(account_problem(account))
    with pytest.raises(InputError, match=why):
        upload(account=account)


@pytest.mark.parametrize(
    ("path", "shell", "environment", "why"),
    [
        ("", Shell.POWERSHELL_7_6, Environment.WORLDWIDE, "Enter the file's path"),
        ("trusted.sst", Shell.POWERSHELL_7_6, Environment.WORLDWIDE, "full path"),
        (r"C:trusted.sst", Shell.POWERSHELL_7_6, Environment.WORLDWIDE, "full path"),
        (r"\trusted.sst", Shell.POWERSHELL_7_6, Environment.WORLDWIDE, "full path"),
        (r"%USERPROFILE%\a.sst", Shell.POWERSHELL_7_6, Environment.WORLDWIDE, "full path"),
        ("~/a.sst", Shell.POWERSHELL_7_6, Environment.WORLDWIDE, "full path"),
        ("/home/me/a.sst", Shell.WINDOWS_POWERSHELL, Environment.WORLDWIDE, "Windows"),
        ("/home/me/a.sst", Shell.POWERSHELL_7_6, Environment.ON_PREMISES, "Windows"),
        ("C:\\a\n.sst", Shell.POWERSHELL_7_6, Environment.WORLDWIDE, "pasted"),
    ],
)
def test_bad_paths(path: str, shell: Shell, environment: Environment, why: str) -> None:
    """A path that the commands could not use is refused with its reason."""
    assert why in str(path_problem(path, shell, environment))
    with pytest.raises(InputError, match=why):
        upload(environment, shell, path=path)


@pytest.mark.parametrize("typed", [FILE, f' "{FILE}" ', f"\u202a{FILE}"])
def test_pasted_paths_are_tidied(typed: str) -> None:
    """What Explorer's "Copy as path" and a certificate's security tab put around a path is taken off."""
    assert tidy_path(typed) == FILE


def test_hex_is_checked() -> None:
    """A hash or thumbprint that isn't upper-case hex is a fault of the program, not of the user."""
    with pytest.raises(ValueError, match="hex"):
        upload(sha256="ab" * 32)
    with pytest.raises(ValueError, match="hex"):
        upload(thumbprints=("'; Remove-Item C:",))
    with pytest.raises(ValueError, match="hex"):
        upload(opened=("ab" * 20,))


def test_statements_are_put_on_one_line_each() -> None:
    """A step shows in a script over several lines what is pasted as one; its comments stay in the script."""
    lines = "$a = 1", "if ($a) {", "    # why", "    'b'", "    try {", "        'c'", "    } catch { }", "    'd'"
    source = "\n".join([*lines, "} else {", "    'e'", "}", "'f'"])
    step = Step(StepKind.TEST, text("t"), text("w"), source, text("r"))
    assert step.command == "$a = 1\nif ($a) { 'b'; try { 'c' } catch { }; 'd' } else { 'e' }\n'f'"
    assert replace(step, source="").command == ""
