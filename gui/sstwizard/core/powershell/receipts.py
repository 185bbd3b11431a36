"""What a script that the wizard started tells it: a receipt after each step, one JSON file each, in its own folder.

A receipt is written aside and renamed to a name that is not there, so that none is ever read half. It holds no password
and no token, only what the console shows too. Whoever can write into the folder can write a receipt: what is read is
compared with the run, and certificates are compared here, by their thumbprints.

Sources: the pages of ConvertTo-Json and Set-Content (Windows PowerShell 5.1 writes a byte order mark with UTF8).
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..text import printable
from .quoting import quote
from .step import StepKind

_SUFFIX = ".json"
_FAILED = "failed"
_MAX_BYTES = 1_000_000
_MAX_TEXT = 2_000
_THUMBPRINT = re.compile("[0-9A-F]{40}")
_RUN_ID = re.compile("[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Run:
    """One start of a script.

    Attributes:
        run_id: What tells this run from others, 32 hex digits.
        sha256: SHA-256 of the .sst that is uploaded, upper-case hex; empty where the stored collection is fetched.

    Raises:
        ValueError: `run_id` is something else.
    """

    run_id: str
    sha256: str = ""

    def __post_init__(self) -> None:
        if not _RUN_ID.fullmatch(self.run_id):
            raise ValueError("run_id is 32 hex digits")


def new_run_id() -> str:
    """Return what no other run has, and nobody can guess."""
    return secrets.token_hex(16)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is.

    Attributes:
        done: The steps of which there is a receipt.
        tenant: The default domain of the organization; empty as long as it is not known.
        backup: Where the stored collection was saved; None before that, empty where there was none.
        before: SHA-1 of each certificate that was stored before; None as long as that is not known.
        stored: SHA-1 of each certificate that is stored now, as it was read back; None before that.
        failure: The message of the error that ended the run; empty where none has.
        process: The number of PowerShell's process; 0 as long as it is not known.
    """

    done: frozenset[StepKind] = frozenset()
    tenant: str = ""
    backup: str | None = None
    before: frozenset[str] | None = None
    stored: frozenset[str] | None = None
    failure: str = ""
    process: int = 0

    @property
    def has_ended(self) -> bool:
        """The script has come to its end, well or not: nothing more is told."""
        return bool(self.failure) or StepKind.DISCONNECT in self.done


def functions(run: Run) -> Iterator[str]:
    """Yield the lines that a script writes its receipts with. One that can't be written stops nothing."""
    yield "function Write-Receipt($step, $more) {"
    yield "    try {"
    told = f"run = {quote(run.run_id)}; sha256 = {quote(run.sha256)}; step = $step; process = $PID"
    yield f"        $receipt = @{{ {told} }}"
    yield "        foreach ($name in @($more.Keys)) { $receipt[$name] = $more[$name] }"
    yield f'        $path = Join-Path -Path $PSScriptRoot -ChildPath "$step{_SUFFIX}"'
    yield "        $json = ConvertTo-Json -InputObject $receipt -Depth 3"
    yield '        Set-Content -LiteralPath "$path.part" -Value $json -Encoding UTF8 -ErrorAction Stop'
    yield f'        Rename-Item -LiteralPath "$path.part" -NewName "$step{_SUFFIX}" -ErrorAction Stop'
    yield "    } catch {"
    yield '        Write-Host "SST Wizard does not follow this window any more. $_"'
    yield "    }"
    yield "}"


def receipt(kind: StepKind, told: str) -> str:
    """Return the line that writes the receipt of a step.

    Args:
        kind: The step.
        told: What to tell of it, as members of a PowerShell hashtable.
    """
    return f"Write-Receipt '{kind}' @{{ {told} }}"


def in_case_of_failure() -> Iterator[str]:
    """Yield the lines that end the `try` in which the steps stand: they tell the error, and let it go on."""
    yield "} catch {"
    yield f"    Write-Receipt '{_FAILED}' @{{ message = \"$_\" }}"
    yield "    throw"
    yield "}"


def read(run: Run, folder: Path) -> Progress:
    """Return how far a run is, as far as its receipts tell. What is no receipt of this run is passed over.

    Args:
        run: The run.
        folder: Where the script lies, and its receipts.
    """
    values = {kind: found for kind in StepKind if (found := _receipt(run, folder, kind)) is not None}
    failed = _receipt(run, folder, _FAILED)
    failure = (_text(failed.get("message")) or "?") if failed is not None else ""
    backup = values.get(StepKind.BACK_UP, {})
    return Progress(
        done=frozenset(values),
        tenant=_text(values.get(StepKind.TENANT, {}).get("tenant")),
        backup=_text(backup.get("backup")) if backup else None,
        before=_thumbprints(backup.get("stored")),
        stored=_thumbprints(values.get(StepKind.READ_BACK, {}).get("stored")),
        failure=failure,
        process=next((_number(each.get("process")) for each in values.values()), 0),
    )


def _receipt(run: Run, folder: Path, step: str) -> dict[str, Any] | None:
    path = folder / f"{step}{_SUFFIX}"
    try:
        with path.open("rb") as file:
            content = file.read(_MAX_BYTES + 1)
    except OSError:  # not written yet, or being renamed
        return None
    if len(content) > _MAX_BYTES:
        return None
    try:
        found = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict):
        return None
    expected = {"run": run.run_id, "sha256": run.sha256, "step": step}
    return found if all(found.get(name) == value for name, value in expected.items()) else None


def _text(value: object) -> str:
    return printable(value[:_MAX_TEXT]) if isinstance(value, str) else ""


def _number(value: object) -> int:
    return value if type(value) is int and value > 0 else 0


def _thumbprints(value: object) -> frozenset[str] | None:
    """Return thumbprints; None where something else stands there, such as a certificate that could not be read."""
    if not isinstance(value, list) or not all(isinstance(each, str) and _THUMBPRINT.fullmatch(each) for each in value):
        return None
    return frozenset(value)
