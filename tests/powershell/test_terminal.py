"""What a person does in a real console: start a script, answer, press Ctrl+C."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from powershell.console import environment
from powershell.exchange import Exchange
from powershell.terminal import Terminal
from powershell.uploads import ALL, EXPIRED, NEW, OLD, SAVE, TEST, UPDATE, Upload, collection
from waiting import LIMIT
from windows_access import is_elevated, set_access_list

PROMPT = r"PS .*> ?$"
QUESTION = "anything else stops:"
CTRL_C = "\x03"
NOT_KNOWN = "Not known: what Exchange has stored now"


def variables(exchange: Exchange) -> dict[str, str]:
    """Return the variables of a computer with all modules."""
    home, modules = exchange.folder / "home", exchange.module_path[0]
    home.mkdir()
    if sys.platform == "win32" and is_elevated():
        set_access_list(modules, "D:P(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)")  # else they are taken for planted ones
    return {**exchange.environment, "PSModulePath": str(modules), "HOME": str(home)}


def open_terminal(pwsh: str, exchange: Exchange, folder: Path, *arguments: str) -> Terminal:
    """A console on a computer with all modules."""
    return Terminal(
        pwsh, variables(exchange), "-NoProfile", "-ExecutionPolicy", "RemoteSigned", *arguments, folder=folder
    )


def open_script(pwsh: str, upload: Upload, *given: str, no_exit: bool = False, script: str = UPDATE) -> Terminal:
    """A console as the wizard opens it, with a job unless something else is given."""
    upload.command()
    named = ["-File", str(upload.scripts / script), *(given or ("-Job", str(upload.folder / "job.json")))]
    return open_terminal(pwsh, upload.exchange, upload.folder, *(["-NoExit"] if no_exit else []), *named)


@pytest.mark.parametrize(
    ("new", "start", "said", "exit_code"),
    [
        (NEW, "", "As expected", 0),
        (NEW, "Remove-Module PSReadLine", "As expected", 0),
        (EXPIRED, "$ErrorActionPreference = 'SilentlyContinue'", "Exchange did not accept the collection", 2),
    ],
    ids=["PSReadLine", "plain", "refused"],
)
def test_typed_to_its_end(pwsh: str, upload: Upload, new: str, start: str, said: str, exit_code: int) -> None:
    """Typed into a console, whatever was set there, it asks, uploads or fails, and gives the prompt back."""
    upload.write(collection(new))
    upload.make_kit()
    upload.command()
    begin = ("-NoExit", "-Command", start) if start else ()
    with open_terminal(pwsh, upload.exchange, upload.folder, *begin) as terminal:
        terminal.wait_for(PROMPT)
        terminal.type(f"./{UPDATE}\n")
        asked = terminal.wait_for(QUESTION)
        terminal.type("yes\n")
        at = terminal.wait_for(said, asked)
        at = terminal.wait_for(PROMPT, at)
        terminal.type('"code $LASTEXITCODE"\n')
        terminal.wait_for(f"code {exit_code}", at)
        assert ("As expected" in terminal.screen[asked:]) is (exit_code == 0)
    stored = collection(NEW if exit_code == 0 else OLD)
    assert (upload.exchange.stored, upload.exchange.connections) == (stored, [])


@pytest.mark.parametrize(
    ("new", "answer", "exit_code"), [(NEW, "yes", 0), (NEW, "no", 1), (EXPIRED, "yes", 2)], ids=["yes", "no", "refused"]
)
def test_exit_code(pwsh: str, upload: Upload, new: str, answer: str, exit_code: int) -> None:
    """Started with -File, as another program does, the process ends with the script's code."""
    upload.write(collection(new))
    with open_script(pwsh, upload) as terminal:
        terminal.wait_for(QUESTION)
        terminal.type(f"{answer}\n")
        assert terminal.wait_for_end() == exit_code
    assert upload.receipt("ended") == {"code": exit_code, "signedOut": True}
    assert upload.exchange.stored == collection(NEW if exit_code == 0 else OLD)
    assert upload.exchange.connections == []


@pytest.mark.parametrize("no_exit", [False, True])
def test_ctrl_c_at_the_question(pwsh: str, upload: Upload, no_exit: bool) -> None:
    """It signs out, with nothing changed, and ends with 1 or gives the prompt back."""
    with open_script(pwsh, upload, no_exit=no_exit) as terminal:
        at = terminal.wait_for(QUESTION)
        assert upload.exchange.connections
        terminal.wait_for_silence()
        terminal.type(CTRL_C)
        if no_exit:
            terminal.wait_for(PROMPT, at)
        else:
            assert terminal.wait_for_end() == 1
        assert NOT_KNOWN not in terminal.screen
    assert upload.told == ALL - {"confirmed", "upload", "read-back"}
    assert upload.receipt("ended") == {"code": 1, "signedOut": True}
    assert (upload.exchange.stored, upload.exchange.connections) == (collection(OLD), [])


@pytest.mark.parametrize(
    ("script", "cmdlet"),
    [
        *((UPDATE, cmdlet) for cmdlet in ("Get-AcceptedDomain", "Get-SmimeConfig", "Set-SmimeConfig")),
        (SAVE, "Get-SmimeConfig"),
    ],
)
def test_ctrl_c_while_exchange_works(pwsh: str, upload: Upload, script: str, cmdlet: str) -> None:
    """It signs out; during the upload it is said, told and the exit code that nobody knows what is stored."""
    upload.exchange.behave(slow=[cmdlet])
    is_uploading = cmdlet == "Set-SmimeConfig"
    with open_script(pwsh, upload, script=script) as terminal:
        if is_uploading:
            terminal.wait_for(QUESTION)
            terminal.type("yes\n")
        terminal.wait_until_there(upload.exchange.folder / "waiting")
        terminal.type(CTRL_C)
        exit_code = 3 if is_uploading else 1
        assert terminal.wait_for_end() == exit_code
        assert (NOT_KNOWN in terminal.screen) is is_uploading
    assert upload.receipt("ended") == {"code": exit_code, "signedOut": True}
    assert "failed" not in upload.told
    assert bool(upload.backups) is is_uploading
    assert (upload.exchange.stored, upload.exchange.connections) == (collection(OLD), [])


@pytest.mark.parametrize(
    ("cmdlet", "stored", "options", "exit_code"),
    [
        ("Get-SmimeConfig", OLD, (), 1),
        ("Get-SmimeConfig", NEW, ("-Json",), 1),
        ("Disconnect-ExchangeOnline", OLD, ("-Json",), 1),
        ("Disconnect-ExchangeOnline", NEW, (), 2),
    ],
)
def test_ctrl_c_while_exchange_is_compared(
    pwsh: str, upload: Upload, cmdlet: str, stored: str, options: tuple[str, ...], exit_code: int
) -> None:
    """What was not compared to the end is never as expected, and what was found to differ stays so."""
    upload.exchange.stored = collection(stored)
    upload.write(collection(OLD))
    upload.exchange.behave(slow=[cmdlet])
    given = str(upload.folder / "trusted.sst"), "-UserPrincipalName", "ada@contoso.com", *options
    with open_script(pwsh, upload, *given, script=TEST) as terminal:
        terminal.wait_until_there(upload.exchange.folder / "waiting")
        terminal.type(CTRL_C)
        assert terminal.wait_for_end() == exit_code
    assert upload.exchange.connections == []


def test_what_ctrl_c_keeps_from_being_compared_is_named(pwsh: str, upload: Upload) -> None:
    """Of a list, each organization has its line; what was compared by then stays so."""
    upload.exchange.stored = collection(OLD)
    upload.write(collection(OLD))
    tenants = upload.folder / "tenants.csv"
    names = "contoso.onmicrosoft.com", "fabrikam.onmicrosoft.com", "tailspin.onmicrosoft.com"
    lines = ["Organization,Expected", *(f"{name},trusted.sst" for name in names)]
    tenants.write_text("\n".join(lines), encoding="utf-8")
    upload.exchange.behave(slow=["Disconnect-ExchangeOnline"])
    given = "-Tenants", str(tenants), "-UserPrincipalName", "ada@contoso.com"
    with open_script(pwsh, upload, *given, script=TEST) as terminal:
        terminal.wait_until_there(upload.exchange.folder / "waiting")
        terminal.type(CTRL_C)
        assert terminal.wait_for_end() == 1
        first, *others = names
        assert f"{first}: as expected" in terminal.screen
        for name in others:
            assert f"{name}: could not be checked (PipelineStopped)" in terminal.screen


@pytest.mark.parametrize("stored", [OLD, NEW])
def test_output_of_a_process_is_json(pwsh: str, upload: Upload, stored: str) -> None:
    """Started by another program, it prints one object, whatever Microsoft's module says."""
    upload.exchange.stored = collection(stored)
    upload.write(collection(OLD))
    upload.exchange.behave(chatty=True)
    given = (str(upload.folder / "trusted.sst"), "-UserPrincipalName", "ada@contoso.com", "-Json")
    command = [pwsh, "-NoProfile", "-NonInteractive", "-File", str(upload.scripts / TEST), *given]
    everything = {**environment(), **variables(upload.exchange)}
    ended = subprocess.run(command, env=everything, capture_output=True, check=False, timeout=LIMIT)
    assert json.loads(ended.stdout)["code"] == ended.returncode == (0 if stored == OLD else 2)
