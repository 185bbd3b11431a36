"""What a person does in a real console: type, paste, start a script, press Ctrl+C."""

from __future__ import annotations

import sys

import pytest

from powershell.console import Console
from powershell.exchange import Exchange
from powershell.terminal import Terminal
from powershell.uploads import EXPIRED, NEW, OLD, Case, Form, collection, make_case

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminal that Python can open")

PROMPT = r"PS .*> $"
QUESTION = "anything else stops: "
CTRL_C = "\x03"


def open_terminal(pwsh: str, case: Case, *arguments: str, profile: str = "") -> Terminal:
    """A console on the computer of a case."""
    home = case.exchange.folder / "home"
    (home / ".config" / "powershell").mkdir(parents=True)
    (home / ".config" / "powershell" / "profile.ps1").write_text(profile, encoding="utf-8")
    modules = {"PSModulePath": str(case.exchange.module_path[0]), "HOME": str(home)}
    variables = {**case.exchange.environment, **modules}
    return Terminal(pwsh, variables, *([] if profile else ["-NoProfile"]), *arguments, folder=case.folder)


def script_of(case: Case) -> str:
    """The path of the case's script, written."""
    case.texts()
    return str(case.other_folder / "upload.ps1")


@pytest.mark.parametrize("form", [Form.BLOCK, Form.FILE])
@pytest.mark.parametrize("module", ["PSReadLine", ""], ids=["PSReadLine", "plain"])
def test_pasted_to_its_end(pwsh: str, console: Console, exchange: Exchange, form: Form, module: str) -> None:
    """Pasted or started in a console, with and without PSReadLine, it asks, uploads, and gives the prompt back."""
    case = make_case(console, exchange, form)
    with open_terminal(pwsh, case, "-NoExit", "-Command", "" if module else "Remove-Module PSReadLine") as terminal:
        terminal.wait_for(PROMPT)
        # Without PSReadLine, several lines are run by one more Enter.
        more = "\n" if form is Form.BLOCK and not module else ""
        terminal.type("\n".join(case.texts()).rstrip("\n") + "\n" + more)
        at = terminal.wait_for(QUESTION)
        terminal.type("yes\n")
        at = terminal.wait_for("As expected", at)
        terminal.wait_for(PROMPT, at)
    assert exchange.stored == collection(NEW)
    assert exchange.connections == []


def test_steps_pasted_line_by_line(pwsh: str, console: Console, exchange: Exchange) -> None:
    """A console without PSReadLine runs a paste line by line: each step still does its work."""
    case = make_case(console, exchange, Form.STEPS)
    with open_terminal(pwsh, case, "-NoExit", "-Command", "Remove-Module PSReadLine") as terminal:
        at = terminal.wait_for(PROMPT)
        for text in case.texts():
            terminal.type(text + "\n")
            if "Read-Host" in text and "anything else stops" in text and "Install" not in text:
                at = terminal.wait_for(QUESTION, at)
                terminal.type("yes\n")
            at = terminal.wait_for(PROMPT, at)
        assert "As expected" in terminal.screen
    assert exchange.stored == collection(NEW)
    assert exchange.connections == []


@pytest.mark.parametrize("form", [Form.BLOCK, Form.FILE])
def test_ctrl_c_at_the_question(pwsh: str, console: Console, exchange: Exchange, form: Form) -> None:
    """Ctrl+C gives the prompt back, signed out, with nothing changed."""
    case = make_case(console, exchange, form)
    with open_terminal(pwsh, case) as terminal:
        terminal.wait_for(PROMPT)
        terminal.type(case.texts()[0].rstrip("\n") + "\n")
        at = terminal.wait_for(QUESTION)
        assert exchange.connections
        terminal.wait_for_silence()
        terminal.type(CTRL_C)
        terminal.wait_for(PROMPT, at)
    assert exchange.stored == collection(OLD)
    assert exchange.connections == []


@pytest.mark.parametrize("cmdlet", ["Get-AcceptedDomain", "Get-SmimeConfig", "Set-SmimeConfig"])
@pytest.mark.parametrize("form", [Form.BLOCK, Form.FILE])
def test_ctrl_c_while_exchange_works(pwsh: str, console: Console, exchange: Exchange, form: Form, cmdlet: str) -> None:
    """Ctrl+C while a cmdlet is under way signs out; the collection is whole."""
    exchange.behave(slow=[cmdlet])
    case = make_case(console, exchange, form)
    with open_terminal(pwsh, case) as terminal:
        at = terminal.wait_for(PROMPT)
        terminal.type(case.texts()[0].rstrip("\n") + "\n")
        if cmdlet == "Set-SmimeConfig":
            at = terminal.wait_for(QUESTION)
            terminal.type("yes\n")
        terminal.wait_until_there(exchange.folder / "waiting")
        terminal.type(CTRL_C)
        terminal.wait_for(PROMPT, at)
    assert exchange.stored == collection(OLD)
    assert exchange.connections == []


@pytest.mark.parametrize("new", [NEW, EXPIRED], ids=["accepted", "refused"])
def test_exit_code_of_a_script(pwsh: str, console: Console, exchange: Exchange, new: str) -> None:
    """Started with -File, as a task or another program does, failure is told by the exit code."""
    case = make_case(console, exchange, Form.FILE, new=new)
    with open_terminal(pwsh, case, "-File", script_of(case)) as terminal:
        terminal.wait_for(QUESTION)
        terminal.type("yes\n")
        assert (terminal.wait_for_end() == 0) is (new == NEW)
    assert exchange.stored == collection(NEW if new == NEW else OLD)
    assert exchange.connections == []


def test_shell_stays_open_after_a_failure(pwsh: str, console: Console, exchange: Exchange) -> None:
    """A pasted block that fails ends neither the window nor what is pasted after it, whatever the profile says."""
    case = make_case(console, exchange, Form.BLOCK, new=EXPIRED)
    with open_terminal(pwsh, case, profile="$ErrorActionPreference = 'SilentlyContinue'") as terminal:
        terminal.wait_for(PROMPT)
        terminal.type(case.texts()[0].rstrip("\n") + "\n")
        asked = terminal.wait_for(QUESTION)
        terminal.type("yes\n")
        at = terminal.wait_for(PROMPT, asked)
        terminal.type("'still' + ' here'\n")
        terminal.wait_for("still here", at)
        assert "Exchange did not accept the collection" in terminal.screen[asked:]
        assert "As expected" not in terminal.screen[asked:]
    assert exchange.stored == collection(OLD)
    assert exchange.connections == []
