"""Trials of what the program needs: each works here, fails where it must, and leaves nothing behind."""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sstwizard.core.computer.trials import Course, Planned, Trial, TrialKind, plan, run
from sstwizard.core.errors import CancelledError, SourceError
from sstwizard.core.export import whole_file
from sstwizard.core.platform.locks import NAME
from sstwizard.core.runner.installed import PowerShell, ScriptPolicy
from sstwizard.core.runner.run_folder import Place
from sstwizard.core.text import text
from stand_ins import script

only_unix = pytest.mark.skipif(sys.platform == "win32", reason="a stand-in for PowerShell that Unix runs")

ANSWERING = """\
import json, pathlib, sys
job = json.loads(pathlib.Path(sys.argv[-1]).read_text())
for step, more in {"check": {"mode": "%s"}, "ended": {}}.items():
    told = dict(run=job["run"], sha256=job["sha256"], step=step, **more)
    pathlib.Path(job["receipts"], step + ".json").write_text(json.dumps(told))
"""
"""A PowerShell that writes the receipts of the script, with a language mode."""


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """Where the folders of runs are."""
    return Place(tmp_path / "runs", elevated=False)


def made(
    place: Place, *powershells: PowerShell, documents: Path | None = None, last: Path | None = None
) -> list[Trial]:
    """Make all trials that there are here."""
    return list(run(tuple(plan(powershells, documents, last, place)), lambda _done, _total: None))


def one(work: Callable[[Course], None], kind: TrialKind = TrialKind.PKCS12) -> Trial:
    """Make one trial."""
    (trial,) = run([Planned(kind, text("Try it"), work)], lambda _done, _total: None)
    return trial


def test_all_works_here(place: Place, tmp_path: Path) -> None:
    """Folders are left as they were, and stores are counted."""
    for name in ("documents", "last"):
        (tmp_path / name).mkdir()
    trials = made(place, documents=tmp_path / "documents", last=tmp_path / "last")
    assert [each.as_object() for each in trials if not each.ok] == []
    assert [each.name for each in trials][:4] == ["documents", "last-folder", "run-folder", "pkcs12"]
    assert trials[-1].name == "public-roots"
    assert (trials[-1].count or 0) > 50
    assert sum(each.name.startswith("store ") for each in trials) == (13 if sys.platform == "win32" else 0)
    assert [*(tmp_path / "documents").iterdir(), *(tmp_path / "last").iterdir(), *place.folder.iterdir()] == []


def test_one_folder_is_tried_once(place: Place, tmp_path: Path) -> None:
    """Where the last file was exported to the folder for documents."""
    names = [each.name for each in plan((), tmp_path, tmp_path, place)]
    assert "last-folder" not in names


def test_a_folder_that_is_gone_is_told(place: Place, tmp_path: Path) -> None:
    """With the step, the number of the error, and what to do."""
    gone = made(place, documents=tmp_path / "gone")[0]
    assert (gone.ok, gone.step, gone.error, gone.errno) == (False, "lock", "FileNotFoundError", errno.ENOENT)
    assert "Controlled Folder Access" in str(gone.explanation)


def test_a_folder_in_use_is_told(place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Replacing may be refused where making is not, as virus scanners do."""

    def refuse(_target: Path, _replacement: Path) -> None:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(whole_file, "replace", refuse)
    refused = made(place, documents=tmp_path)[0]
    assert (refused.step, refused.errno) == ("replace", errno.EACCES)
    assert [each.name for each in tmp_path.iterdir() if each.name != NAME] == ["runs"]


@only_unix
@pytest.mark.parametrize(
    ("mode", "told"), [("ConstrainedLanguage", "ConstrainedLanguage"), ("FullLanguage", "FullLanguage"), ("ada", "")]
)
def test_each_powershell_runs_the_script(mode: str, told: str, place: Place, tmp_path: Path) -> None:
    """It tells its language mode; anything else that it tells is not repeated."""
    script(tmp_path / "pwsh", ANSWERING % mode)
    (trial,) = (each for each in made(place, PowerShell(tmp_path / "pwsh", (7, 6, 1))) if each.name == "script 1")
    assert (trial.ok, trial.language_mode, str(trial.title)) == (True, told, "Run a script in PowerShell 7.6.1")
    assert list(place.folder.iterdir()) == []


@only_unix
@pytest.mark.parametrize(
    ("source", "error", "step"), [("", "LookupError", "receipts"), ("exit(1)", "LookupError", "receipts")]
)
def test_a_powershell_that_tells_nothing_has_failed(
    source: str, error: str, step: str, place: Place, tmp_path: Path
) -> None:
    """Its script may have been blocked."""
    script(tmp_path / "pwsh", source)
    trial = made(place, PowerShell(tmp_path / "pwsh", (7, 6, 1)))[1]
    assert (trial.ok, trial.error, trial.step) == (False, error, step)
    assert "AppLocker" in str(trial.explanation)


def test_a_powershell_that_must_not_run_scripts_is_not_started(place: Place, tmp_path: Path) -> None:
    """The policy is named instead."""
    policy = ScriptPolicy("AllSigned", "MachinePolicy")
    trial = made(place, PowerShell(tmp_path / "pwsh", (7, 6, 1), policy=policy))[1]
    assert (trial.ok, trial.error) == (False, "ConsoleError")
    assert trial.explanation == policy.error().message


def test_the_cause_of_an_error_has_the_number() -> None:
    """A sentence for the user is shown, not reported; anything else counts as a damaged installation."""

    def read(_course: Course) -> None:
        try:
            raise PermissionError(13, r"C:\Users\ada")
        except OSError as error:
            raise SourceError(text("Ada's store can't be read.")) from error

    def broken(_course: Course) -> None:
        raise KeyError("ada")

    trial, other = one(read), one(broken)
    assert (trial.errno, trial.error, str(trial.explanation)) == (13, "SourceError", "Ada's store can't be read.")
    assert (other.errno, other.error) == (None, "KeyError")
    assert "Install SST Wizard again" in str(other.explanation)
    assert "ada" not in f"{trial.as_object()}{other.as_object()}".casefold()


def test_the_user_may_cancel() -> None:
    """Between two trials, and during one."""

    def cancel(_done: int, _total: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        run([Planned(TrialKind.PKCS12, text("Try it"), lambda _course: None)], cancel)
    with pytest.raises(CancelledError):
        one(lambda _course: cancel(0, 0))
