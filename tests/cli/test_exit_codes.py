"""The table of exit codes in docs/command-line.md: each of its rows, tried with each command that it names."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from cli.running import CHECKOUT, Capture
from cli.test_streams import FullDisk
from sstwizard.__main__ import main
from sstwizard.cli import COMMANDS, check, find, make, program, save, survey, trust
from sstwizard.cli.program import run
from sstwizard.cli.report import ExitCode
from sstwizard.core import list_dates
from sstwizard.core.organization_policy import OrganizationPolicy
from web_server import standing_for_the_web

EVERY = "every command"
RUNS = {
    "show": "show root.cer",
    "make": "make root.cer issuing.cer -o out.sst",
    "check": "check good.sst",
    "trust": "trust root.cer --collection good.sst",
    "survey": "survey clear.eml",
    "find": "find DigiCert",
    "commands": "commands good.sst --upn admin@contoso.com",
    "save": "save good.sst inventory -o out.csv",
    "diff": "diff good.sst good.sst",
    "help": "help make",
    "completion": "completion bash",
}
"""Each command where all is well."""


class Row(NamedTuple):
    """A row of the table: what it says, and the exit code."""

    code: int
    commands: tuple[str, ...]
    where: str


def table() -> list[Row]:
    """Return the rows of the only table of exit codes."""
    page = (CHECKOUT / "docs" / "command-line.md").read_text(encoding="utf-8")
    (rows,) = re.findall(r"\| code \| command \| where \|\n\|---\|---\|---\|\n((?:\|.*\|\n)+)", page)
    found = []
    for line in rows.splitlines():
        code, named, where = (cell.strip() for cell in line.strip("|").split(" | "))
        found.append(Row(int(code), tuple(re.findall("`([a-z]+)`", named)) or (named,), where))
    return found


CASES: dict[str, dict[str, str]] = {
    "it is done, and there is nothing to look at": RUNS,
    "what it prints could not be written, as to a full disk": {
        **RUNS,
        "save": "save --help",
        "--version": "--version",
        "--help": "--help",
    },
    "something damaged, locked or unread (.7z), or a link to a folder, was left out, or reading stopped at a limit": {
        "show": "show root.cer damaged.pem",
        "make": "make root.cer damaged.pem -o out.sst",
        "check": "check 'cut short.sst'",
        "trust": "trust root.cer --collection 'cut short.sst'",
        "survey": "survey clear.eml damaged.pem",
        "commands": "commands 'cut short.sst' --upn admin@contoso.com",
        "save": "save 'cut short.sst' inventory -o out.csv",
        "diff": "diff 'cut short.sst' 'cut short.sst'",
    },
    "a signature could not be checked": {
        "show": "show unchecked.sst",
        "make": "make root.cer unchecked.cer -o out.sst --allow incomplete-chain",
        "check": "check unchecked.sst",
    },
    "an error was found": {"show": "show expired.cer", "check": "check expired.sst"},
    "the file was written, but a root was left out that nobody vouches for": {
        "make": "make chain.pem -o out.sst --allow incomplete-chain"
    },
    "something expires within `--within`": {"check": "check good.sst --within 36500"},
    "with `--online`, a revocation list that was asked for did not come, or can't be used": {
        "check": "check good.sst --online"
    },
    "one of the lists that come with the program is more than 400 days old": {
        "show": "show root.cer",
        "check": "check good.sst",
    },
    "with `--since`, a root program has changed something, or its list is older than DATE": {
        "check": "check limited.sst --since 2025-09-15"
    },
    "it is not trusted by the collection alone, not signed as a whole, or can't be checked": {
        "trust": "trust secret.p7m --collection good.sst"
    },
    "a CA is proposed, does not fit, was not checked completely, or lacks only somebody who vouches for its root": {
        "survey": "survey clear.eml chain.pem"
    },
    "a signed message is refused, or can't be checked": {"survey": "survey letter.txt.p7s"},
    "a message is encrypted or compressed, so that nobody can see here whether it is signed": {
        "survey": "survey secret.p7m"
    },
    "a root that isn't allowed was left out of the base ([policies](administration.md#policies))": {
        "make": "make issuing.cer --base good.sst -o out.sst --allow incomplete-chain",
        "survey": "survey clear.eml --collection good.sst",
    },
    "the files don't hold the same certificates": {"diff": "diff good.sst other.sst"},
    "no public CA has this name": {"find": "find 'nobody has this name'"},
    "the command line can't be used": {**dict.fromkeys(COMMANDS, "{} --nonsense"), "--nonsense": "--nonsense"},
    "a file can't be read, or has nothing of what is needed in it, as an empty folder": {
        "show": "show empty",
        "make": "make empty -o out.sst",
        "check": "check gone.sst",
        "trust": "trust empty --collection good.sst",
        "survey": "survey empty",
        "commands": "commands gone.sst --upn admin@contoso.com",
        "save": "save good.sst inventory --base 'cut short.sst' -o out.csv",
        "diff": "diff good.sst gone.sst",
    },
    "nothing was written, because of errors that `--allow` does not name": {"make": "make expired.cer -o out.sst"},
    "OUT can't be written, or its extension is that of another format": {
        "make": "make root.cer -o gone/b.sst",
        "survey": "survey clear.eml -o b.p7b",
        "save": "save good.sst kit -o b.ics",
    },
    "the organization doesn't allow it, or a root of the file ([policies](administration.md#policies))": {
        "check": "check good.sst --online",
        "survey": "survey clear.eml --root root.cer",
        "commands": "commands good.sst --upn admin@contoso.com",
        "save": "save good.sst kit -o out.zip",
    },
    "an error in the program has ended it: nothing is known about the files": RUNS,
    "Ctrl+C was pressed": RUNS,
}
"""What each row says, and a run of each command that it names."""
TURNED_OFF = OrganizationPolicy(allows_downloads=False, allows_uploads=False, allows_comparison=False)


def raising(error: BaseException) -> Callable[..., object]:
    """Return a function that raises an error."""

    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


def rows() -> list[tuple[Row, str, str]]:
    """Return each row with each command that it names, and how that is run."""
    found = []
    for row in table():
        for command, words in CASES.get(row.where, {}).items():
            found.append((row, command, words.format(command)))
    return found


@pytest.mark.parametrize(("row", "command", "words"), rows(), ids=lambda value: str(getattr(value, "code", value)))
def test_the_table_is_what_happens(
    row: Row, command: str, words: str, capsys: Capture, files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each row, with each command; where something is not done, standard error says why, and nothing is written."""
    monkeypatch.chdir(files)
    words = re.sub(r"-o (\S+)", lambda found: f"-o {shlex.quote(str(tmp_path / found[1]))}", words)
    if row.code in (70, 130):
        error = KeyError() if row.code == 70 else KeyboardInterrupt()
        reading = ("read", "read_store", "read_base", "read_one", "_read", "public_organizations", "_message")
        for module in (check, find, make, program, save, survey, trust):
            for name in (*reading, "resource"):
                monkeypatch.setattr(module, name, raising(error), raising=False)
        monkeypatch.setattr(program._Parser, "print_help", raising(error))
    monkeypatch.setattr(
        list_dates, "_age", lambda _now: list_dates.OUTDATED if "400 days" in row.where else timedelta()
    )
    if "full disk" in row.where:
        monkeypatch.setattr(sys, "stdout", FullDisk())
    with standing_for_the_web({}):
        is_forbidden = "policies" in row.where
        code = run(shlex.split(words), list, str, TURNED_OFF) if is_forbidden else main(shlex.split(words))
    printed, errors = capsys.readouterr()
    assert code == row.code, (printed, errors)
    assert "Traceback" not in errors
    assert "damaged" not in row.where or errors.startswith("sstwizard: "), "what was left out is said"
    if row.code == 2 and command != "make":
        assert (printed, bool(errors), [*tmp_path.iterdir()]) == ("", True, [])
    if row.code == 130:
        assert (printed, errors) == ("", "")


def test_the_table_is_whole() -> None:
    """Each row is tried with exactly the commands that it names, and it has each exit code."""
    named = {row.where: row for row in table()}
    assert named.keys() == CASES.keys()
    assert len(named) == len(table())
    for where, row in named.items():
        tried = {each for each in CASES[where] if not each.startswith("--")}
        assert tried == ({*COMMANDS} if row.commands == (EVERY,) else {*row.commands}), where
    assert {row.code for row in named.values()} == {*ExitCode}
