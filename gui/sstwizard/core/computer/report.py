"""The report of this computer: one JSON object, which names no person, folder, account, server or certificate."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ..certificates.reading import ReportProgress
from ..runner.installed import (
    PowerShell,
    ScriptPolicy,
    forbidding,
    installed_modules,
    installed_powershells,
    is_supported,
)
from ..runner.signed_in import signed_in
from . import facts, trials
from .trials import Trial, TrialKind

SCHEMA = 1
"""The version of the report's form."""
_POLICIES = {"restricted": "Restricted", "allsigned": "AllSigned"}


@dataclass(frozen=True, slots=True)
class ComputerReport:
    """What was found out.

    Attributes:
        facts: The facts, and what the window knows.
        powershells: The PowerShell versions.
        trials: The trials, in their order.
    """

    facts: Mapping[str, object]
    powershells: tuple[Mapping[str, object], ...]
    trials: tuple[Trial, ...]

    @property
    def failed(self) -> tuple[Trial, ...]:
        """The trials that failed."""
        return tuple(each for each in self.trials if not each.ok)

    def encoded(self) -> bytes:
        """Return the report as JSON, in ASCII."""
        told = {
            "schema": SCHEMA,
            "facts": self.facts,
            "powershells": self.powershells,
            "trials": [each.as_object() for each in self.trials],
        }
        return json.dumps(told, indent=2, ensure_ascii=True).encode("ascii") + b"\n"


def check_computer(
    report: ReportProgress, last_folder: Path | None = None, window: Mapping[str, object] | None = None
) -> ComputerReport:
    """Gather the facts and make the trials, which takes seconds; nothing stays behind.

    Args:
        report: Receives the progress; an exception that it raises ends the check.
        last_folder: The folder of the last export; None if there was none.
        window: What is known of the window; None where there is none.

    Raises:
        CancelledError: The report has raised it.
    """
    report(0, 0)
    known = {**facts.of_this_computer(), "window": window}
    found = tuple(
        replace(each, policy=forbidding(each.version))
        for each in installed_powershells(elevated=signed_in().is_elevated)
    )
    planned = tuple(trials.plan(found, facts.documents_folder(), last_folder))
    return report_of(known, found, trials.run(planned, report))


def report_of(
    known: Mapping[str, object], powershells: Iterable[PowerShell], made: tuple[Trial, ...]
) -> ComputerReport:
    """Return the report on facts, PowerShell versions and the trials, which are numbered as these are."""
    modes = {each.name: each.language_mode for each in made}
    told = tuple(
        _told(each, modes.get(f"{TrialKind.SCRIPT} {number}", "")) for number, each in enumerate(powershells, 1)
    )
    return ComputerReport(known, told, made)


def _told(powershell: PowerShell, mode: str) -> dict[str, object]:
    return {
        "version": ".".join(map(str, powershell.version)),
        "edition": "Desktop" if powershell.version < (6,) else "Core",
        "preview": powershell.is_preview,
        "supported": is_supported(powershell),
        "found": powershell.found or None,
        "forbidden_by": _policy(powershell.policy),
        "modules": {name: version or None for name, version in installed_modules(powershell).items()},
        "language_mode": mode or None,
    }


def _policy(policy: ScriptPolicy | None) -> dict[str, str] | None:
    if policy is None:
        return None
    return {"scope": policy.scope, "policy": _POLICIES.get(policy.name.lower(), "other")}
