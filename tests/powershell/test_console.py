"""The PowerShell that runs the scripts: it has nothing of the user's, and each case begins as the first one did."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from powershell.console import Console, environment
from powershell.exchange import Exchange


@pytest.mark.parametrize("name", ["PSModulePath", "PSMODULEPATH"])
def test_module_path_of_another_powershell_is_not_handed_on(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Nor in capitals, as Windows' environment has all names: 5.1 would look for its own modules among those of 7."""
    monkeypatch.setenv(name, "x")
    assert [each for each in environment() if each.upper() == "PSMODULEPATH"] == []


def test_installed_modules_are_not_found(console: Console, exchange: Exchange) -> None:
    """Runners have Microsoft.Graph, which would be newer than the stand-in, and open a browser."""
    first = console.run(exchange, "$env:PSModulePath; Join-Path $PSHOME 'Modules'").screen.splitlines()
    *stand_ins, own = first[0].split(os.pathsep)
    assert (stand_ins, own) == ([str(folder) for folder in exchange.module_path], first[1])


def test_what_a_case_pretends_ends_with_it(console: Console, exchange: Exchange) -> None:
    """Variables that it sets, changes or removes, and the version."""
    shown = '$env:OS, $env:NEW, $env:NO_COLOR, "$($PSVersionTable.PSVersion)" | ForEach-Object { "<$_>" }'
    before = console.run(exchange, shown).screen
    change = "$env:OS = 'x'; $env:NEW = 'y'; Remove-Item env:NO_COLOR; $PSVersionTable.PSVersion = [version]'4.0'"
    assert "<4.0>" in console.run(exchange, change, shown).screen
    assert console.run(exchange, shown).screen == before


def test_windows_leaves_no_test_out() -> None:
    """What isn't there, such as POSIX' rights, is passed over within a test: nothing else meets Windows PowerShell."""
    files = [*Path(__file__).parent.glob("*.py")]
    assert [
        path.name for path in files if re.search(r"skipif\(\s*sys\.platform == .win", path.read_text("utf-8"))
    ] == []
