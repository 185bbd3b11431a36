"""A PowerShell that runs texts one after the other in one process, each case in a console of its own."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from powershell.exchange import Exchange
from waiting import LIMIT
from windows_store import is_wine

HERE = Path(__file__).parent
BESIDE = HERE.parents[2] / "shared" / "tools" / "powershell" / "pwsh"
TRUSTED_MODULES = """
function global:Import-Module {
    if ("$args" -match 'SmimeTrust') { $ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage' }
    $global = if ('-Global' -notin $args) { @{ Global = $true } } else { @{} }
    Microsoft.PowerShell.Core\\Import-Module @args @global
}"""
"""Windows lets signed modules run in full language mode; the stand-ins, which nobody signs, need this for it. Our own
module is as constrained as the script that imports it."""
WITHOUT_RIGHTS = """
function global:id { if ($args -contains '-u') { '1000' } else { /usr/bin/id @args } }
function global:Get-Item {
    if ("$args" -match 'S-1-5-19') { throw 'Requested registry access is not allowed.' }
    Microsoft.PowerShell.Management\\Get-Item @args
}"""
"""Whoever runs the tests is no administrator."""
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_NOT_HANDED_ON = {"PSMODULEPATH", "LC_ALL", "LANG"}
"""Variables of the user's, in capitals, as Windows' environment has all names."""
_WITHOUT_WINDOW: Any = {"creationflags": getattr(subprocess, "CREATE_NO_WINDOW", 0)}
"""Under Wine, pwsh.exe needs a console, if only one that isn't seen."""


def program() -> str | None:
    """Return the PowerShell that tests run: the one named, the newest on the path, or what comes with Windows."""
    named = os.environ.get("SSTWIZARD_PWSH")
    if named:
        return named
    if sys.platform == "win32":
        if is_wine():
            return None  # its powershell.exe does nothing; the variable may name a pwsh.exe
        return shutil.which("pwsh") or shutil.which("powershell")
    return shutil.which("pwsh") or (str(BESIDE) if BESIDE.is_file() else None)


def environment() -> dict[str, str]:
    """Return the variables for a PowerShell: nothing of the user's, UTF-8, and no colors."""
    changes = {"NO_COLOR": "1", "TERM": "xterm", "POWERSHELL_TELEMETRY_OPTOUT": "1", "POWERSHELL_UPDATECHECK": "Off"}
    kept = {key: value for key, value in os.environ.items() if key.upper() not in _NOT_HANDED_ON}
    return kept | changes | ({} if sys.platform == "win32" else {"LC_ALL": "C.UTF-8"})


def run(pwsh: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a PowerShell of its own."""
    command, variables = [pwsh, "-NoProfile", "-NonInteractive", *words], environment()
    how: Any = {"capture_output": True, "text": True, "check": False, "timeout": LIMIT, **_WITHOUT_WINDOW}
    return subprocess.run(command, env=variables, **how)


@dataclass(frozen=True)
class Read:
    """What PowerShell's parser finds in a text.

    `newer` is what Windows PowerShell can't read. Of `parameters`, each has its command, name and value; splatted ones
    are among them, where "@Name" stands for what a function returns, and "@" for what can't be told. `returned` are the
    keys of tables in functions.
    """

    errors: list[str]
    strings: list[str]
    expanded: list[str]
    commands: list[str]
    parameters: list[list[str]]
    functions: list[str]
    types: list[str]
    statics: list[list[str]]
    methods: list[str]
    texts: list[list[str]]
    throws: list[str]
    newer: list[str]
    returned: list[list[str]]


@dataclass(frozen=True)
class Ended:
    """How a case ended: what was written and asked, whether Ctrl+C ended each text, and what `exit` was called with."""

    screen: str
    asked: list[str]
    stopped: list[bool]
    exit: int | None


class Console:
    """The process; a context that ends it."""

    def __init__(self, pwsh: str, folder: Path) -> None:
        command = [pwsh, "-NoLogo", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass", "-File"]
        how: Any = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, **_WITHOUT_WINDOW}
        self._process = subprocess.Popen([*command, str(HERE / "host.ps1")], env=environment(), cwd=folder, **how)
        self.version = tuple(int(part) for part in self._ask({"version": True})["version"].split("."))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(LIMIT)
        self._process.stdout.close()

    def read(self, texts: Iterable[str]) -> list[Read]:
        """Parse texts."""
        return [Read(**each) for each in self._ask({"parse": list(texts)})["read"]]

    def run(
        self,
        exchange: Exchange,
        *texts: str,
        answers: Mapping[str, str] | None = None,
        before: str = "",
        culture: str = "en-US",
        constrained: bool = False,
    ) -> Ended:
        """Run texts one after the other, as if each were pasted; a form of dates may stand behind the user's culture.

        What fits no pattern of a question is answered with yes; "^C" is Ctrl+C.
        """
        case = {
            "environment": exchange.environment,
            "modules": [str(folder) for folder in exchange.module_path],
            "answers": list((answers or {}).items()),
            "before": f"{WITHOUT_RIGHTS}\n{before}\n{TRUSTED_MODULES if constrained else ''}",
            "culture": culture,
            "constrained": constrained,
            "texts": texts,
        }
        end = self._ask(case)
        stopped = [each["stopped"] for each in end["ends"]]
        return Ended(_COLOURS.sub("", end["screen"]), end["asked"], stopped, end["exit"])

    def _ask(self, request: dict[str, object]) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(base64.b64encode(json.dumps(request).encode()) + b"\n")
        self._process.stdin.flush()
        watchdog = threading.Timer(LIMIT, self._process.kill)
        watchdog.start()
        line = self._process.stdout.readline()
        watchdog.cancel()
        assert line, "PowerShell gave no answer"
        answer: dict[str, Any] = json.loads(base64.b64decode(line))
        assert "fault" not in answer, answer["fault"]
        return answer
