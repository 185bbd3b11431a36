"""Each upload, in each form and for each target, run to its end."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from pairs import each_once
from powershell.console import Console
from powershell.exchange import Exchange
from powershell.uploads import NAMES, NEW, OLD, Form, Target, collection, make_case, targets, thumbprint
from sstwizard.core.powershell.quoting import quote
from sstwizard.core.powershell.step import StepKind
from sstwizard.core.powershell.steps import upload_steps
from sstwizard.core.powershell.target import Environment

CASES = [(target, form, stored) for target, (form, stored) in each_once(targets(), product(Form, [OLD, ""]))]


@pytest.mark.parametrize(("target", "form", "stored"), CASES, ids=lambda each: str(each))
def test_runs_to_its_end(console: Console, exchange: Exchange, target: Target, form: Form, stored: str) -> None:
    """The collection is the new one, the old one is saved, all was shown, and nobody is signed in."""
    folder = NAMES[CASES.index((target, form, stored)) % len(NAMES)]
    case = make_case(console, exchange, form, target, stored=stored, folder=folder)
    ended = case.run()
    online = target.environment is not Environment.ON_PREMISES
    assert [*ended.thrown, ended.exit] == [None] * (len(ended.thrown) + 1), ended.screen
    assert exchange.stored == collection(NEW), ended.screen
    assert exchange.called.count("Set-SmimeConfig") == 1
    assert exchange.connections == []
    assert exchange.called.count("Disconnect-ExchangeOnline") == online
    assert [backup.read_bytes() for backup in case.backups] == ([collection(OLD)] if stored else [])
    assert "As expected" in ended.screen
    for letter in {*stored, *NEW}:
        assert thumbprint(letter) in ended.screen
    if online:
        (connected,) = [call.parameters for call in exchange.calls if call.name == "Connect-ExchangeOnline"]
        assert connected["UserPrincipalName"] == case.upload.account
        assert connected.get("ExchangeEnvironmentName", "") == target.environment.exchange_name
    assert "Install-Module" not in exchange.called


@pytest.mark.parametrize("folder", NAMES)
def test_steps_of_a_kit_run_in_its_folder(console: Console, exchange: Exchange, folder: str) -> None:
    """Pasted in the folder of the kit, wherever it was made, they upload the file there, and restore from there."""
    case = make_case(console, exchange, Form.STEPS, folder=folder)
    made_elsewhere = replace(case.upload, path=f"/nowhere/{case.upload.file_name}")
    steps = upload_steps(made_elsewhere, in_kit=True)
    before = f"{case.before}\nSet-Location -LiteralPath {quote(str(case.folder))}"
    pasted = [step.command for step in steps if step.command and not step.optional]
    ended = console.run(exchange, *pasted, before=before)
    assert not any(ended.thrown), ended.screen
    assert exchange.stored == collection(NEW)
    assert [backup.read_bytes() for backup in case.backups] == [collection(OLD)]
    (restoring,) = [step.command for step in steps if step.kind is StepKind.ROLL_BACK]
    ended = console.run(exchange, restoring, before=before)
    assert not any(ended.thrown), ended.screen
    assert exchange.stored == collection(OLD)
