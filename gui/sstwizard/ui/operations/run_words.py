"""What is said of a run in a PowerShell window, while it goes on and after it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from ...core.exchange.known_errors import CANCELLED, NOT_STORED, REFUSED, matching
from ...core.runner.receipts import PastRun, Progress, Stage, past_runs
from ..style.looks import ERROR, GOOD, NOTE, WARNING
from ..style.theme import Tone
from ..translate import localized, look_up
from .powershell_run import PowerShellRun, RunState
from .tasks import Task

Look = tuple[str, Tone]
"""The icon and its color."""

_translate = look_up


def said_of(run: PowerShellRun) -> tuple[str, Look]:
    """Return a sentence about a run that uploads, and how it looks; an empty one where there is none."""
    uploaded = run.job.thumbprints if run.job is not None else frozenset()
    match run.state:
        case RunState.RUNNING:
            if run.progress.failure:
                return _failure(run.progress)
            return _under_way(run.progress, uploaded), NOTE
        case RunState.ENDED | RunState.CLOSED:
            return _ended(run.progress, uploaded, is_closed=run.state is RunState.CLOSED)
        case _:
            return _beginning(run)


def said_of_past(past: PastRun) -> tuple[str, Look]:
    """Return a sentence about an upload that ended after its wizard was closed, and how it looks."""
    sentence, look = _ended(past.progress, past.uploaded, is_closed=False)
    return f"{past.file}: {sentence}", look


def said_of_fetching(run: PowerShellRun) -> tuple[str, Look]:
    """Return a sentence about a run that fetches what is stored, and how it looks; an empty one where there is none."""
    progress = run.progress
    match run.state:
        case RunState.RUNNING:
            return _connecting(progress), NOTE
        case RunState.ENDED | RunState.CLOSED if progress.failure:
            return _failure(progress)
        case RunState.ENDED | RunState.CLOSED if progress.backup is None:
            return _translate("Run", "The run ended before the collection was saved. Run it again."), WARNING
        case RunState.ENDED | RunState.CLOSED if progress.backup:
            return _translate("Run", "Saved: {file}").format(file=progress.backup), GOOD
        case RunState.ENDED | RunState.CLOSED:
            said = _translate("Run", "{tenant} has no collection yet. Create a new one.")
            return said.format(tenant=progress.tenant), NOTE
        case _:
            return _beginning(run)


def said_of_mail(run: PowerShellRun, saved: int) -> tuple[str, Look]:
    """Return a sentence about a run that saves mail or certificates, and how it looks; an empty one if there is none.

    Args:
        run: The run.
        saved: How many files its folder holds.
    """
    progress = run.progress
    match run.state:
        case RunState.RUNNING if Stage.TENANT in progress.done:
            return _translate("Run", "Signed in. See the PowerShell window for progress."), NOTE
        case RunState.RUNNING:
            return _connecting(progress), NOTE
        case RunState.ENDED | RunState.CLOSED if progress.failure:
            return _failure(progress)
        case RunState.ENDED | RunState.CLOSED if not has_saved(progress):
            said = _translate(
                "Run",
                "The run ended before everything was saved. Run it again: files that are already saved are skipped.",
            )
            return said, WARNING
        case RunState.ENDED | RunState.CLOSED if not saved:
            return _translate("Run", "Nothing was found, so nothing was saved."), NOTE
        case RunState.ENDED | RunState.CLOSED:
            return QCoreApplication.translate("Run", "Saved: %Ln file(s).", "", saved), GOOD
        case _:
            return _beginning(run)


def has_saved(progress: Progress) -> bool:
    """Return whether all mail or certificates that a run was to save were saved."""
    return Stage.SAVED in progress.done


def _beginning(run: PowerShellRun) -> tuple[str, Look]:
    if run.state is RunState.STARTING:
        return _translate("Run", "Opening PowerShell…"), NOTE
    return localized(run.error) if run.error else "", ERROR


def _under_way(progress: Progress, uploaded: frozenset[str]) -> str:
    done = progress.done
    if Stage.UPLOAD in done and progress.is_refused:
        return _translate("Run", "Exchange answered with an error. Looking at what it has stored…")
    if Stage.UPLOAD in done:
        return _translate("Run", "Uploaded to {tenant}. Reading back the stored collection…").format(
            tenant=progress.tenant
        )
    if Stage.COMPARE in done:
        return _translate("Run", "Uploading to {tenant}…").format(tenant=progress.tenant)
    if Stage.BACK_UP in done and progress.before is not None:
        said = _translate(
            "Run",
            "{tenant}: {added} added, {kept} kept, {removed} removed. To upload, type yes in the PowerShell window and "
            "press Enter.",
        )
        before, number = progress.before, QLocale().toString
        return said.format(
            tenant=progress.tenant,
            added=number(len(uploaded - before)),
            kept=number(len(uploaded & before)),
            removed=number(len(before - uploaded)),
        )
    return _connecting(progress)


def _connecting(progress: Progress) -> str:
    done = progress.done
    if Stage.TENANT in done:
        said = _translate("Run", "Connected to {tenant}. Continue in the PowerShell window.")
        return said.format(tenant=progress.tenant)
    if Stage.MODULE in done:
        return _translate("Run", "Sign in using the window that opens.")
    return _translate("Run", "PowerShell is starting. If it asks a question, answer in its window.")


def _ended(progress: Progress, uploaded: frozenset[str], *, is_closed: bool) -> tuple[str, Look]:
    """Say what the organization holds. It holds the file only where each thumbprint was read back, and no other."""
    if progress.failure:
        return _failure(progress)
    if progress.stored is not None and progress.stored == uploaded:
        count = len(uploaded)
        said = QCoreApplication.translate("Run", "{tenant} now has exactly these %Ln certificate(s).", "", count)
        said = said.format(tenant=progress.tenant)
        return (f"{said} {_still_signed_in()}", WARNING) if progress.is_signed_in else (said, GOOD)
    if not progress.done & {Stage.COMPARE, Stage.UPLOAD, Stage.READ_BACK}:
        said = (
            _translate("Run", "The PowerShell window was closed before you confirmed. Nothing was uploaded.")
            if is_closed
            else _translate("Run", "The run was stopped before you confirmed. Nothing was uploaded.")
        )
        return said, WARNING
    return _not_known(), WARNING


def _not_known() -> str:
    return _translate(
        "Run", "It is not known whether the upload arrived. Look at what Exchange has stored before you try again."
    )


def _failure(progress: Progress) -> tuple[str, Look]:
    """Return what stopped a run, and what helps against it where that is known.

    What stopped it after the upload says nothing of what is stored, unless the script has read that; neither does an
    error of somebody else's after the upload was confirmed.
    """
    if progress.end == CANCELLED:
        return _translate("Run", "You did not confirm. Nothing was changed."), NOTE
    known = matching(progress.failure)
    said = f"{progress.failure} {localized(known[0].help)}" if known else progress.failure
    is_confirmed, is_sent = Stage.COMPARE in progress.done, Stage.UPLOAD in progress.done
    if (is_sent and progress.end not in (REFUSED, NOT_STORED)) or (is_confirmed and not progress.end):
        return f"{_not_known()} {said}", WARNING
    return (f"{said} {_still_signed_in()}" if progress.is_signed_in else said), ERROR


def _still_signed_in() -> str:
    return _translate("Run", "Close the PowerShell window: it is still signed in.")


def tell_past_uploads(workers: Executor, say: Callable[..., None], parent: QObject) -> None:
    """Look in the background, and say how the newest upload has ended that nobody has heard of.

    Args:
        workers: The threads on which is looked.
        say: Shows a sentence with its icon and tone.
        parent: The owner.
    """

    def then(found: tuple[PastRun, ...]) -> None:
        if found:
            sentence, look = said_of_past(found[0])
            say(sentence, *look)

    Task(lambda _report: past_runs(), then=then, parent=parent).start(workers)
