"""What a script that the wizard started tells it, read back after a real PowerShell has run it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from powershell.console import Console, Ended
from powershell.exchange import Exchange
from powershell.uploads import NEW, OLD, SECOND, Case, Form, Target, collection, make_case, thumbprint
from sstwizard.core.powershell.quoting import quote
from sstwizard.core.powershell.receipts import Progress, Run, new_run_id, read
from sstwizard.core.powershell.script_file import fetch_script, script_file
from sstwizard.core.powershell.step import StepKind
from sstwizard.core.powershell.target import Connection, Shell

ALL = frozenset(
    {
        StepKind.CHECK,
        StepKind.PREPARE,
        StepKind.CONNECT,
        StepKind.TENANT,
        StepKind.BACK_UP,
        StepKind.COMPARE,
        StepKind.UPLOAD,
        StepKind.READ_BACK,
        StepKind.DISCONNECT,
    }
)


def thumbprints(names: str) -> frozenset[str]:
    """The SHA-1 of some certificates."""
    return frozenset(map(thumbprint, names))


def run(case: Case, folder: Path, **how: object) -> tuple[Ended, Progress]:
    """Run an upload as the wizard does, and read what it tells."""
    folder.mkdir(exist_ok=True)
    this = Run(new_run_id(), case.upload.sha256)
    script = folder / "upload.ps1"
    script.write_bytes(script_file(case.upload, run=this))
    ended = case.console.run(case.exchange, f"& {quote(str(script))}", before=case.before, **how)  # type: ignore[arg-type]
    return ended, read(this, folder)


@pytest.mark.parametrize("shell", [Shell.POWERSHELL_7_6, Shell.POWERSHELL_7_4])
@pytest.mark.parametrize("stored", [OLD, ""], ids=["update", "first"])
def test_all_is_told(console: Console, exchange: Exchange, tmp_path: Path, shell: Shell, stored: str) -> None:
    """Each step has a receipt; tenant, backup, and what was and is stored are told; nothing else is asked or shown."""
    case = make_case(console, exchange, Form.FILE, Target(shell=shell), stored=stored)
    ended, told = run(case, tmp_path / "run ’$x[1]")
    assert ended.thrown == [None], ended.screen
    assert exchange.stored == collection(NEW)
    backup = str(case.backups[0]) if stored else ""
    before = thumbprints(stored)
    assert told.process > 0
    assert replace(told, process=0) == Progress(ALL, "contoso.onmicrosoft.com", backup, before, thumbprints(NEW))
    assert told.has_ended
    assert len(ended.asked) == 1
    assert exchange.called.count("Connect-ExchangeOnline") == 1
    assert not list((tmp_path / "run ’$x[1]").glob("*.part"))


def test_failure_is_told_in_its_own_words(console: Console, exchange: Exchange, tmp_path: Path) -> None:
    """The message is that of the console; the steps before it are done, and the window is signed out."""
    case = make_case(console, exchange, Form.FILE)
    exchange.behave(set_error="Some certificates have expired.")
    ended, told = run(case, tmp_path / "run")
    assert ended.thrown[0] == told.failure
    assert "Exchange did not accept the collection" in told.failure
    assert told.done == ALL - {StepKind.UPLOAD, StepKind.READ_BACK}
    assert told.before == thumbprints(OLD)
    assert told.stored is None
    assert told.has_ended


def test_no_is_told_as_well(console: Console, exchange: Exchange, tmp_path: Path) -> None:
    """Who does not say yes has ended the run, and the wizard hears of it."""
    case = make_case(console, exchange, Form.FILE)
    _, told = run(case, tmp_path / "run", answers={"yes": "no"})
    assert told.failure.startswith("You did not say yes")
    assert exchange.stored == collection(OLD)


def test_stop_at_the_question_signs_out(console: Console, exchange: Exchange, tmp_path: Path) -> None:
    """Ctrl+C is no error that PowerShell catches: the run ends with its signing out, and without a read-back."""
    case = make_case(console, exchange, Form.FILE)
    ended, told = run(case, tmp_path / "run", answers={"Upload": "^C"})
    assert ended.stopped == [True]
    assert told.has_ended
    assert not told.failure
    assert told.done == ALL - {StepKind.COMPARE, StepKind.UPLOAD, StepKind.READ_BACK}


def test_slow_exchange_is_asked_again(console: Console, exchange: Exchange, tmp_path: Path) -> None:
    """What Exchange hands over at first may be what it had before; for up to a minute it is asked again."""
    case = make_case(console, exchange, Form.FILE)
    exchange.behave(second_admin={"after": "Set-SmimeConfig", "calls": 1})
    (exchange.folder / "second").write_bytes(collection(SECOND))
    ended, told = run(case, tmp_path / "run")
    assert exchange.called.count("Get-SmimeConfig") >= 12
    assert "has not stored this collection" in told.failure
    assert ended.thrown != [None]


@pytest.mark.parametrize("how", [{"constrained": True}, {"culture": "th-TH"}, {"culture": "fa-IR"}], ids=str)
def test_told_in_every_mode_and_culture(
    console: Console, exchange: Exchange, tmp_path: Path, how: dict[str, object]
) -> None:
    """Receipts are written in constrained language mode, and mean the same in each culture."""
    case = make_case(console, exchange, Form.FILE)
    ended, told = run(case, tmp_path / "run", **how)
    assert told.stored == thumbprints(NEW), ended.screen
    assert told.done == ALL


def test_strict_mode_changes_nothing(console: Console, exchange: Exchange, tmp_path: Path) -> None:
    """Under Set-StrictMode all is told."""
    case = make_case(console, exchange, Form.FILE, stored="")
    folder = tmp_path / "run"
    folder.mkdir()
    this = Run(new_run_id(), case.upload.sha256)
    (folder / "upload.ps1").write_bytes(script_file(case.upload, run=this))
    before = f"{case.before}\nSet-StrictMode -Version Latest"
    ended = console.run(exchange, f"& {quote(str(folder / 'upload.ps1'))}", before=before)
    assert read(this, folder).stored == thumbprints(NEW), ended.screen


def test_upload_goes_on_where_nobody_can_be_told(console: Console, exchange: Exchange, tmp_path: Path) -> None:
    """Where a receipt can't be written, the console says so, and the upload is made."""
    case = make_case(console, exchange, Form.FILE)
    this = Run(new_run_id(), case.upload.sha256)
    script = tmp_path / "run" / "upload.ps1"
    (script.parent / "check.json").mkdir(parents=True)
    script.write_bytes(script_file(case.upload, run=this))
    ended = console.run(exchange, f"& {quote(str(script))}", before=case.before)
    assert ended.thrown == [None]
    assert exchange.stored == collection(NEW)
    assert "does not follow this window any more" in ended.screen


def test_fetched_collection_is_told(console: Console, exchange: Exchange, tmp_path: Path) -> None:
    """The script that fetches changes nothing, and tells where it has saved; an empty path where there is none."""
    for stored, folder in ((OLD, tmp_path / "one"), ("", tmp_path / "other")):
        exchange.stored = collection(stored) if stored else None
        folder.mkdir()
        this = Run(new_run_id())
        script = folder / "fetch.ps1"
        script.write_bytes(fetch_script(Connection("admin@contoso.com"), str(folder), run=this))
        ended = console.run(exchange, f"& {quote(str(script))}")
        told = read(this, folder)
        assert told.has_ended, ended.screen
        assert not told.failure
        saved = list(folder.glob("*.sst"))
        assert [str(each) for each in saved] == ([told.backup] if stored else [])
        assert told.backup or not stored
        assert [each.read_bytes() for each in saved] == ([collection(OLD)] if stored else [])
    assert "Set-SmimeConfig" not in exchange.called
    assert exchange.connections == []


def test_receipts_hold_what_was_shown_alone(console: Console, exchange: Exchange, tmp_path: Path) -> None:
    """No receipt holds more than run, file, step, and what the console shows too."""
    case = make_case(console, exchange, Form.FILE)
    run(case, tmp_path / "run")
    names = set()
    for path in (tmp_path / "run").glob("*.json"):
        names |= json.loads(path.read_text("utf-8-sig")).keys()
    assert names == {"run", "sha256", "step", "process", "tenant", "backup", "stored"}
