"""What the weekly task does once its program is gone, in a real PowerShell with stand-ins for Task Scheduler."""

from __future__ import annotations

import re

import pytest

from powershell.console import Console
from powershell.exchange import Exchange
from sstwizard.core.powershell.scheduled_check import schedule

FILE, PROGRAM = r"C:\o’hara's\cas.sst", r"C:\Program Files\SST Wizard\sstwizard-cli.exe"
WINDOWS = """
Add-Type -TypeDefinition 'namespace System.Windows.Forms {
    public static class MessageBox { public static string Show(string said, string title) {
        return "BOX: " + said; } } }'
function global:Add-Type {}
function global:Start-Sleep { Write-Host "SLEEP: $args" }
function global:Unregister-ScheduledTask { param($TaskName, [switch] $Confirm) UNREGISTER }
$global:looks = 0
function global:Test-Path { LOOKS -contains ++$global:looks }
"""
"""A Windows whose task UNREGISTERs, and where the program is there at the LOOKS."""


def run(console: Console, exchange: Exchange, *, looks: str, unregister: str = 'Write-Host "GONE: $TaskName"') -> str:
    """Run what the task runs, and return what is seen, without the line breaks of the console."""
    windows = WINDOWS.replace("UNREGISTER", unregister).replace("LOOKS", looks)
    (registering,) = console.read([schedule(FILE, [PROGRAM])[0].command])
    (task,) = (each for each in registering.strings if each.startswith("& {"))
    return re.sub(r"\s+", " ", console.run(exchange, task, before=windows).screen)


def test_task_goes_once_its_program_is_gone(console: Console, exchange: Exchange) -> None:
    """It looks again after a while, removes itself, says so in one box, and checks nothing."""
    screen = run(console, exchange, looks="@()")
    assert screen.index("SLEEP") < screen.index("GONE: SST Wizard - cas.sst") < screen.index("BOX: ")
    assert screen.count("BOX: ") == 1
    assert "The scheduled task has been removed." in screen
    assert PROGRAM in screen


def test_task_that_may_not_remove_itself_says_what_to_do(console: Console, exchange: Exchange) -> None:
    """Where Windows refuses, the box names the task to delete."""
    screen = run(console, exchange, looks="@()", unregister="throw 'Access is denied.'")
    assert "delete the task “SST Wizard - cas.sst”" in screen
    assert screen.count("BOX: ") == 1


@pytest.mark.parametrize("looks", ["@(1, 2)", "@(2)"])
def test_task_stays_while_its_program_does(console: Console, exchange: Exchange, looks: str) -> None:
    """A program that is there, or there again after an upgrade, is started as ever."""
    screen = run(console, exchange, looks=looks)
    assert "GONE" not in screen
    assert "SLEEP" not in screen or looks == "@(2)"
    assert screen.count("BOX: ") == 1  # what is started does not exist here
    assert "is not recognized" in screen
