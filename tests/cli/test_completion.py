"""`sstwizard completion`: scripts that are made of the parser, and complete commands, options, values and files."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import wants
from cli.running import complaint
from cli.test_streams import Stream
from powershell import console
from sstwizard.__main__ import main
from sstwizard.cli import COMMANDS
from sstwizard.cli.program import SHELLS
from sstwizard.core.resources import resource

TYPED = {
    "sstwizard ": set(COMMANDS),
    "sstwizard ch": {"check"},
    "sstwizard make --for": {"--format"},
    "sstwizard make --format ": {"sst", "p7b", "pem", "der"},
    "sstwizard completion po": {"powershell"},
    "sstwizard diff coll": {"collection.sst"},
    "sstwizard make -o coll": {"collection.sst"},
    "sstwizard trust message --collection coll": {"collection.sst"},
}
"""What is typed, and what it can be completed to, where there is one file in the folder."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a file in it."""
    (tmp_path / "collection.sst").touch()
    return tmp_path


def test_a_script_that_nobody_got_is_no_success(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where the program has no standard output."""
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["completion", "bash"]) == 1


def test_scripts_are_those_of_the_parser() -> None:
    """After a change of the command line, `packaging/command_line.py` writes them anew (`nox -s docs`)."""
    pytest.importorskip("shtab", reason="shtab is not installed: pip install --group docs")
    import command_line

    written = {path.name: path.read_text(encoding="ascii") for path in command_line.COMPLETIONS.iterdir()}
    assert written == command_line.completions()


@pytest.mark.parametrize("shell", SHELLS)
def test_script_is_printed_as_it_is(shell: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the line breaks of Windows, at which a shell of Unix stops."""
    stream = Stream()
    monkeypatch.setattr("sys.stdout", stream)
    assert main(["completion", shell]) == 0
    stream.seek(0)
    assert stream.buffer.read() == resource("completions", shell).read_bytes()


def test_other_shells_are_refused() -> None:
    """With those that there are, and by the name that `--help` has for them."""
    told = complaint("completion", "tcsh")
    assert all(word in told for word in ("SHELL", *SHELLS))


@pytest.mark.parametrize("typed", TYPED)
def test_bash_completes(typed: str, folder: Path) -> None:
    """As it would after Tab."""
    bash = shutil.which("bash")
    if not bash:
        wants.leave_out("bash")
    *_, last = words = typed.split(" ")
    script = resource("completions", "bash")
    line = " ".join(f"'{each}'" for each in words)
    call = f"COMP_WORDS=({line}) COMP_CWORD={len(words) - 1}; _shtab_sstwizard sstwizard '{last}' '{words[-2]}'"
    command = f"source '{script}'; {call}; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    done = subprocess.run([bash, "--norc", "-c", command], cwd=folder, capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == TYPED[typed], done.stderr


def test_powershell_completes(pwsh: str, folder: Path) -> None:
    """The script is run as the documentation says, by a real one."""
    script = resource("completions", "powershell")
    begin = f"Set-Location '{folder}'; Get-Content '{script}' | Out-String | Invoke-Expression; "
    asked = "; ".join(
        f"(TabExpansion2 '{typed}' {len(typed)}).CompletionMatches.CompletionText -join ' '" for typed in TYPED
    )
    done = console.run(pwsh, "-Command", begin + asked)
    answers = [{Path(each).name for each in line.split()} for line in done.stdout.splitlines()]
    assert dict(zip(TYPED, answers, strict=True)) == TYPED, done.stderr
