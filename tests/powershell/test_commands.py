"""Commands that the wizard composes for people to type, as PowerShell's own parser reads them."""

from __future__ import annotations

import pytest

from powershell.console import Console
from powershell.uploads import NAMES
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.powershell.export_certificate import equivalent
from sstwizard.core.powershell.scheduled_check import schedule

AWKWARD = [*NAMES, *['a" | c" > < * ?', "’", "''", "`'`", "#>", "@{'a'='b'}", "–Force", "A" * 300]]


@pytest.mark.parametrize("name", AWKWARD)
def test_paths_are_strings(console: Console, name: str) -> None:
    """Task Scheduler's steps and Export-Certificate's parse, paths as strings; so does what the task runs."""
    file, program = rf"C:\{name}\{name}.sst".replace("%", ""), rf"C:\{name}\sstwizard.exe".replace("%", "")
    steps = [] if "$(" in name or '"' in name else list(schedule(file, [program]))
    steps.append(equivalent(CertificateCollection(), f"{name}.sst"))
    read = console.read(step.command for step in steps)
    assert [each.errors for each in read] == [[] for _ in steps]
    assert f".\\{name} (Export-Certificate).sst" in read[-1].strings
    if len(steps) > 1:
        (task,) = console.read(text for text in read[0].strings if text.startswith("& {"))
        assert task.errors == []
        assert {file, program} <= {*task.strings}


def test_the_parser_is_awake(console: Console) -> None:
    """A broken quotation is an error, and what a name would add is seen."""
    broken, added = console.read(["$file = 'o’hara'", "Get-Item 'a'; Remove-Item \"$x\""])
    assert broken.errors
    assert (added.commands, added.expanded) == (["Get-Item", "Remove-Item"], ["$x"])
