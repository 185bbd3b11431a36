"""Backups: made in any culture, fetched alone, and put back."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from pairs import each_once
from powershell.console import Console, Ended
from powershell.exchange import ONLINE, Exchange
from powershell.uploads import (
    NEW,
    OLD,
    SECOND,
    Case,
    Form,
    Target,
    collection,
    known_as,
    make_case,
    targets,
    thumbprint,
)
from sstwizard.core.powershell.collection_functions import SAVING
from sstwizard.core.powershell.step import StepKind
from sstwizard.core.powershell.steps import as_block, fetch_steps, upload_steps
from sstwizard.core.powershell.target import Connection

CULTURES = {"th-TH": "2569", "fa-IR": "1405", "ar-SA": "144", "de-DE": ""}
"""Each, and how it begins this year where that isn't 2026."""
NAME = re.compile(r"smime-backup contoso\.onmicrosoft\.com \d{4}-\d\d-\d\d \d{6}\.sst")


@pytest.fixture(params=CULTURES)
def culture(request: pytest.FixtureRequest, console: Console, exchange: Exchange) -> str:
    """A culture that is really there: with its own calendar, or its own order of a date."""
    name: str = request.param
    ended = console.run(
        exchange, "(Get-Date).ToString('yyyy'); (Get-Date -Year 2011 -Month 4 -Day 1).ToString('d')", culture=name
    )
    year, date = ended.screen.split()[:2]
    if (CULTURES[name] and not year.startswith(CULTURES[name][:2])) or (name == "de-DE" and date != "01.04.2011"):
        pytest.skip(f"this computer has no {name}: its ICU is missing, or knows another calendar (the year is {year})")
    return name


@pytest.mark.parametrize(("form", "constrained"), each_once(Form, [False, True]))
def test_dates_follow_no_calendar(
    console: Console, exchange: Exchange, culture: str, form: Form, constrained: bool
) -> None:
    """Wherever the user is, the backup and the certificates are dated alike."""
    case = make_case(console, exchange, form)
    ended = case.run(culture=culture, before=f"Import-Module {ONLINE}", constrained=constrained)
    assert not any(ended.thrown), ended.screen
    assert exchange.stored == collection(NEW)
    (backup,) = case.backups
    assert NAME.fullmatch(backup.name)
    saved = datetime.strptime(backup.stem[-17:], "%Y-%m-%d %H%M%S").astimezone()
    assert abs(datetime.now(UTC) - saved) < timedelta(minutes=5)
    assert all(f"{thumbprint(letter)}  2044-06-05" in ended.screen for letter in {*OLD, *NEW})


def test_expired_is_seen_everywhere(console: Console, exchange: Exchange, culture: str) -> None:
    """What has expired is marked, and nothing else is, in whatever order a culture writes dates."""
    case = make_case(console, exchange, Form.BLOCK, stored="AE")
    ended = case.run(culture=culture)
    listed = [line for line in ended.screen.splitlines() if re.search("[0-9A-F]{40}", line)]
    (expired,) = [line for line in listed if "expired" in line]
    assert f"{thumbprint('E')}  2025-04-01" in expired


def fetch(target: Target, case: Case, form: Form) -> list[str]:
    """What is pasted to fetch the collection."""
    steps = fetch_steps(Connection(case.upload.account, target.environment, target.shell), case.upload.folder)
    return [as_block(steps)] if form is Form.BLOCK else [step.command for step in steps]


@pytest.mark.parametrize(
    ("target", "form", "stored"),
    [(target, *rest) for target, rest in each_once(targets(), product([Form.BLOCK, Form.STEPS], [OLD, ""]))],
    ids=str,
)
def test_fetching_runs_to_its_end(
    console: Console, exchange: Exchange, target: Target, form: Form, stored: str
) -> None:
    """The stored collection is saved, or it is said that there is none; nothing is written to Exchange."""
    case = make_case(console, exchange, form, target, stored=stored)
    ended = console.run(exchange, *fetch(target, case, form), before=case.before)
    assert not any(ended.thrown), ended.screen
    assert [each.read_bytes() for each in case.backups] == ([collection(OLD)] if stored else [])
    assert ("Saved: " in ended.screen) is bool(stored)
    assert "Set-SmimeConfig" not in exchange.called
    assert exchange.connections == []


@pytest.mark.parametrize("constrained", [False, True])
@pytest.mark.parametrize("form", [Form.BLOCK, Form.STEPS])
@pytest.mark.parametrize("wrong", ["Get-SmimeConfig", "Get-AcceptedDomain", "folder"])
def test_fetching_fails(console: Console, exchange: Exchange, form: Form, wrong: str, constrained: bool) -> None:
    """It stops, saves nothing, and signs out."""
    target = Target()
    case = make_case(console, exchange, form, target)
    exchange.behave(no_answer=[wrong])
    if wrong == "folder":
        case.file.unlink()
        case.folder.rmdir()
    before = f"{case.before}\nImport-Module {ONLINE}"
    ended = console.run(exchange, *fetch(target, case, form), before=before, constrained=constrained)
    assert any(ended.thrown), ended.screen
    assert "Saved: " not in ended.screen
    assert exchange.connections == []
    if wrong == "folder":
        assert "NO_FOLDER" in known_as(ended)
    else:
        assert case.backups == []


CONNECTED = (StepKind.PREPARE, StepKind.CONNECT, StepKind.ROLL_BACK, StepKind.DISCONNECT)


def put_back(
    case: Case,
    *kinds: StepKind,
    answer: str = "yes",
    culture: str = "en-US",
    before: str = "",
    constrained: bool = False,
) -> Ended:
    """Paste the step that restores a backup into a new window; all of `kinds`, where some are named."""
    steps = {step.kind: step.command for step in upload_steps(case.upload)}
    texts = [steps[kind] for kind in kinds or (StepKind.ROLL_BACK,) if kind in steps]
    prepared = f"{case.before}\n{before}"
    return case.console.run(
        case.exchange, *texts, before=prepared, answers={"": answer}, culture=culture, constrained=constrained
    )


@pytest.mark.parametrize(("target", "kinds"), each_once(targets(), [(), CONNECTED]), ids=lambda each: str(each))
def test_backup_is_put_back(console: Console, exchange: Exchange, target: Target, kinds: tuple[StepKind, ...]) -> None:
    """The upload is undone, in any window: it names the backup, shows what would change, asks, and restores it."""
    case = make_case(console, exchange, Form.BLOCK, target)
    case.run()
    assert exchange.stored == collection(NEW)
    ended = put_back(case, *kinds)
    assert not any(ended.thrown), ended.screen
    assert exchange.stored == collection(OLD)
    assert exchange.connections == []
    shown = ended.screen[: ended.screen.index(ended.asked[-1])]
    assert case.backups[0].name in shown
    assert all(thumbprint(letter) in shown for letter in {*OLD, *NEW})


@pytest.mark.parametrize("kinds", [(), CONNECTED], ids=["new window", "connected"])
@pytest.mark.parametrize("answer", ["no", "^C"])
def test_putting_back_is_asked(console: Console, exchange: Exchange, answer: str, kinds: tuple[StepKind, ...]) -> None:
    """Anything but yes leaves what is there, and no connection of its own is left open."""
    case = make_case(console, exchange, Form.BLOCK)
    case.run()
    put_back(case, *kinds, answer=answer)
    assert exchange.stored == collection(NEW)
    assert exchange.connections == []


def test_connection_of_the_steps_is_used(console: Console, exchange: Exchange) -> None:
    """Between the steps that connect and disconnect it signs in no second time, and leaves signing out to them."""
    case = make_case(console, exchange, Form.BLOCK)
    case.run()
    signed_in = exchange.called.count("Connect-ExchangeOnline")
    ended = put_back(case, *CONNECTED[:-1])
    assert not any(ended.thrown), ended.screen
    assert exchange.stored == collection(OLD)
    assert exchange.called.count("Connect-ExchangeOnline") == signed_in + 1
    assert len(exchange.connections) == 1


@pytest.mark.parametrize("first", [(StepKind.ROLL_BACK,), (StepKind.PREPARE, StepKind.CONNECT, StepKind.DISCONNECT)])
def test_window_is_used_twice(console: Console, exchange: Exchange, first: tuple[StepKind, ...]) -> None:
    """After the steps have disconnected, or after restoring, the window serves once more."""
    case = make_case(console, exchange, Form.BLOCK)
    case.run()
    ended = put_back(case, *first, StepKind.ROLL_BACK)
    assert not any(ended.thrown), ended.screen
    assert exchange.stored == collection(OLD)
    assert exchange.connections == []


def test_connection_of_others_stays(console: Console, exchange: Exchange) -> None:
    """A connection that the window had before is neither used nor closed."""
    case = make_case(console, exchange, Form.BLOCK)
    case.run()
    ended = put_back(case, before="Connect-ExchangeOnline -ShowBanner:$false")
    assert not any(ended.thrown), ended.screen
    assert exchange.stored == collection(OLD)
    assert len(exchange.connections) == 1


@pytest.mark.parametrize("wrong", ["sign-in", "Get-SmimeConfig", "Set-SmimeConfig"])
def test_failing_in_a_new_window_signs_out(console: Console, exchange: Exchange, wrong: str) -> None:
    """Whatever fails, it stops with an error, and the connection that it has opened is closed."""
    case = make_case(console, exchange, Form.BLOCK)
    case.run()
    if wrong == "sign-in":
        exchange.behave(connect_error="User canceled authentication.")
    elif wrong == "Get-SmimeConfig":
        exchange.behave(no_answer=[wrong])
    else:
        exchange.behave(set_error="Access denied.")
    ended = put_back(case)
    assert any(ended.thrown), ended.screen
    assert exchange.stored == collection(NEW)
    assert exchange.connections == []


def test_new_window_in_constrained_language_mode(console: Console, exchange: Exchange) -> None:
    """It works there too, once the module is loaded."""
    case = make_case(console, exchange, Form.BLOCK)
    case.run()
    ended = put_back(case, before=f"Import-Module {ONLINE}", constrained=True)
    assert not any(ended.thrown), ended.screen
    assert exchange.stored == collection(OLD)
    assert exchange.connections == []


@pytest.mark.parametrize("culture", ["en-US", "th-TH"])
def test_newest_backup_is_put_back(console: Console, exchange: Exchange, culture: str) -> None:
    """Of several backups it is the newest, though older versions dated some by another calendar."""
    case = make_case(console, exchange, Form.BLOCK, stored=NEW)
    beginning = "smime-backup contoso.onmicrosoft.com "
    for name, letters, days in (
        ("2569-11-01 101010", "A", 24), ("2026-11-20 101010", OLD, 5), ("1405-01-01 101010", "C", 400),
        ("2026-02-01 101010", "D", 300),
    ):  # fmt: skip
        backup = case.folder / f"{beginning}{name}.sst"
        backup.write_bytes(collection(letters))
        then = (datetime(2026, 11, 25, tzinfo=UTC) - timedelta(days=days)).timestamp()
        os.utime(backup, (then, then))
    (case.folder / "smime-backup fabrikam.example 2026-11-24 101010.sst").write_bytes(collection(SECOND))
    ended = put_back(case, culture=culture)
    assert exchange.stored == collection(OLD), ended


def test_expired_backup_is_named(console: Console, exchange: Exchange) -> None:
    """A backup with an expired certificate, which Exchange would refuse, says so before it asks."""
    case = make_case(console, exchange, Form.BLOCK, stored="AE")
    case.run()
    ended = put_back(case, answer="no")
    shown = ended.screen[: ended.screen.index(ended.asked[-1])]
    assert "expired" in shown
    ended = put_back(case)
    assert any(ended.thrown)
    assert "REFUSED" in known_as(ended)
    assert exchange.stored == collection(NEW)


def test_no_backup(console: Console, exchange: Exchange) -> None:
    """Without a backup of this organization nothing changes, whoever's lies there."""
    case = make_case(console, exchange, Form.BLOCK)
    (case.folder / "smime-backup fabrikam.example 2026-11-24 101010.sst").write_bytes(collection(SECOND))
    ended = put_back(case)
    assert "NO_BACKUP" in known_as(ended)
    assert exchange.stored == collection(OLD)
    assert "Set-SmimeConfig" not in exchange.called


@pytest.mark.parametrize(("opened", "expected"), [("", "If it says “Saved:”, stop"), (OLD, "nothing to save, stop")])
def test_backup_of_the_wrong_kind_stops(console: Console, exchange: Exchange, opened: str, expected: str) -> None:
    """A new collection stops where one is saved, an update where none is: the step says so."""
    case = make_case(console, exchange, Form.STEPS, stored=opened)
    (worked,) = [str(step.worked) for step in upload_steps(case.upload) if step.kind == "back-up"]
    assert expected in worked


@pytest.mark.parametrize("form", Form)
def test_backup_that_cannot_be_written(console: Console, exchange: Exchange, form: Form) -> None:
    """Where the collection can't be saved, nothing is uploaded: here its name leads into a folder that isn't there."""
    exchange.behave(domain="no/such.example")
    case = make_case(console, exchange, form)
    ended = case.run()
    assert any(ended.thrown)
    assert "NOT_SAVED" in known_as(ended)
    assert exchange.stored == collection(OLD)
    assert exchange.connections == []
    assert "Set-SmimeConfig" not in exchange.called


def test_bytes_in_windows_powershell(console: Console, exchange: Exchange) -> None:
    """What only Windows PowerShell has writes and reads any bytes there; PowerShell 7 never comes to it."""
    if console.version >= (6,):
        pytest.skip("-Encoding Byte is not run: only Windows PowerShell has it")
    path = exchange.folder / "bytes"
    write = f"Set-Content -LiteralPath '{path}' @asBytes -Value ([byte[]](0, 255, 13, 10, 26))"
    ended = console.run(exchange, SAVING, write, f"(Read-Bytes '{path}') -join ' '")
    assert "0 255 13 10 26" in ended.screen
