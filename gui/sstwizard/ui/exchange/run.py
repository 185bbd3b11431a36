"""Run a script in a PowerShell window, follow it by its receipts, and put its progress into words."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from enum import Enum, auto
from pathlib import Path
from subprocess import Popen
from time import monotonic
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from ... import support_log
from ...core.documents import shorten
from ...core.errors import SSTWizardError
from ...core.exchange.job import FILE, Job
from ...core.exchange.known_errors import (
    CANCELLED,
    CHANGED_MEANWHILE,
    NEEDS_NO_WAM,
    NOT_NEW,
    OF_NEW_ORGANIZATION,
    OTHER_COLLECTION,
)
from ...core.exchange.recognition import why_stopped
from ...core.exchange.stored import Stored
from ...core.runner import installed, receipts
from ...core.runner.installed import PowerShell, find_powershells
from ...core.runner.receipts import Outcome, PastRun, Progress, Run, Stage, outcome, past_runs
from ...core.runner.run_folder import RunFolder, SignedIn, is_elevated, signed_in
from ...core.runner.script_files import to_start
from ...core.text import LANGUAGE, QT_TRANSLATE_NOOP, printable, text
from ..kit.icons import ERROR, GOOD, NOTE, WARNING
from ..kit.tasks import Task, Workers, run_detached
from ..kit.theme import Tone
from ..kit.translate import changes, localized, look_up, sentences

Start = Callable[[PowerShell, Path, Path], "Popen[bytes]"]
"""Starts a script in a window of its own: (which PowerShell, the script, its job) → the process."""

_MILLISECONDS_BETWEEN_LOOKS = 400
_SECONDS_OF_SILENCE = 15.0
"""After so long without a receipt, none may ever come: some versions of Windows redirect what a package writes."""


class RunState(Enum):
    IDLE = auto()
    STARTING = auto()
    RUNNING = auto()
    ENDED = auto()
    """The script has told its end, or its window is gone."""
    FAILED = auto()
    """Nothing was started; `problem` says why."""


class PowerShellRun(QObject):
    """Runs one script at a time.

    Attributes:
        state: How far it is.
        job: What the script does, or has done; None where nobody has started one.
        progress: What the receipts say.
        problem: Why nothing was started; empty where nothing went wrong.
        is_silent: Whether its window has been open for long without a receipt.
        ended: When the last run ended, UTC; None where none has.
        powershells: The PowerShells of this computer, best first; None as long as nobody has looked.
        user: As whom this program runs, once that was looked for.
    """

    changed = Signal()

    def __init__(
        self,
        workers: Workers,
        *,
        look: Callable[[], tuple[PowerShell, ...]] = find_powershells,
        who: Callable[[], SignedIn] = signed_in,
        start: Start = installed.start,
    ) -> None:
        """Do nothing yet; `look` finds the PowerShells of this computer, and `who` tells as whom this program runs."""
        super().__init__()
        self._workers, self._look, self._who, self._open = workers, look, who, start
        self.state = RunState.IDLE
        self.job: Job | None = None
        self.progress = Progress()
        self.problem = ""
        self.is_silent = False
        self.ended: datetime | None = None
        self.powershells: tuple[PowerShell, ...] | None = None
        self.user = SignedIn()
        self._run: Run | None = None
        self._folder: RunFolder | None = None
        self._is_cancelled = False
        self._process: Popen[bytes] | None = None
        self._began = 0.0
        self._timer = QTimer(self, interval=_MILLISECONDS_BETWEEN_LOOKS)
        self._timer.timeout.connect(self._follow)

    @property
    def is_under_way(self) -> bool:
        return self.state in (RunState.STARTING, RunState.RUNNING)

    @property
    def is_over(self) -> bool:
        return self.state is RunState.ENDED

    @property
    def can_be_cancelled(self) -> bool:
        return self.state is RunState.RUNNING and Stage.CONFIRMED not in self.progress.done

    def cancel(self) -> None:
        """Close the window. What has come of it is read from the receipts, as where somebody else closes it."""
        if self._process is None or not self.can_be_cancelled:
            return
        self._is_cancelled = True
        with suppress(OSError):  # closed meanwhile
            if sys.platform != "win32" and self.progress.process:  # the terminal may have ended long ago
                os.kill(self.progress.process, signal.SIGKILL)
            else:
                self._process.terminate()

    def find(self) -> None:
        """Look for the PowerShells of this computer, in the background, and then for who is signed in.

        Windows may ask the domain for the account, and wait a minute for it.
        """

        def found(powershells: tuple[PowerShell, ...]) -> None:
            self.powershells, self.user = powershells, SignedIn(is_elevated=is_elevated())
            self.changed.emit()
            run_detached(self._who, told, self)

        def told(user: SignedIn | None) -> None:
            self.user = user or SignedIn()
            self.changed.emit()

        Task(lambda _report: self._look(), then=found, parent=self).start(self._workers)

    def start(self, powershell: PowerShell, job: Job) -> None:
        """Write a job down, and open its script in a window of its own."""
        if self.is_under_way:
            return
        self.forget()
        self.job = job
        self._run = run = Run(receipts.new_run_id(), job.sha256)
        language = localized(text(LANGUAGE))
        self._set(RunState.STARTING)

        def work(_report: object) -> tuple[RunFolder, Popen[bytes]]:
            return self._begin(powershell, job, run, language)

        def then(started: tuple[RunFolder, Popen[bytes]]) -> None:
            if self._run is not run:  # nobody follows it any more
                started[0].close()
                return
            self._folder, self._process = started
            self._began = monotonic()
            self._timer.start()
            self._set(RunState.RUNNING)

        def stopped(error: Exception) -> None:
            if self._run is run:
                self.problem = localized(error.message) if isinstance(error, SSTWizardError) else ""
                self._set(RunState.FAILED if self.problem else RunState.IDLE)

        # What has failed is said by `problem`.
        Task(work, then=then, stopped=stopped, failed=lambda _error: None, parent=self).start(self._workers)

    def _begin(self, powershell: PowerShell, job: Job, run: Run, language: str) -> tuple[RunFolder, Popen[bytes]]:
        folder = RunFolder.create()
        try:
            job_file = folder.put(FILE, job.encoded(language, run.run_id, folder.path))
            if job.sha256:
                receipts.write_note(folder, run, job.file_name, job.thumbprints)
            return folder, self._open(powershell, to_start(folder) / job.script, job_file)
        except SSTWizardError:
            folder.remove()
            raise

    def _follow(self) -> None:
        assert self._run is not None
        assert self._folder is not None
        assert self._process is not None
        is_gone = _is_gone(self._process, self.progress.process)
        progress = receipts.read(self._run, self._folder.path)  # after that look: the last one may come just before
        is_silent = not progress.done and monotonic() - self._began >= _SECONDS_OF_SILENCE
        has_changed = (progress, is_silent) != (self.progress, self.is_silent)
        self.progress, self.is_silent = progress, is_silent
        if progress.has_ended or is_gone:
            self._finish(self._run, self._folder)
        elif has_changed:
            self.changed.emit()

    def _finish(self, run: Run, folder: RunFolder) -> None:
        """Read the receipts for the last time and remove their folder, in the background: others may hold it open."""
        self._timer.stop()
        self._folder = None

        def work(_report: object) -> Progress:
            progress = receipts.read(run, folder.path, is_last=True)
            folder.remove()
            return progress

        def then(progress: Progress) -> None:
            if self._run is not run:  # nobody follows it any more
                return
            self.progress = replace(progress, is_cancelled=self._is_cancelled)
            self._process, self.ended = None, datetime.now(UTC)
            self._set(RunState.ENDED)

        Task(work, then=then, parent=self).start(self._workers)

    def settle(self, has: Stored | None) -> bool:
        """Take what Exchange was seen to have since as the end of an upload; return whether that has settled it."""
        if self.job is None or self.ended is None or has is None:
            return False
        progress = receipts.settled(self.progress, self.job.thumbprints, self.ended, has)
        if progress == self.progress:
            return False
        self.progress, self.ended = progress, has.since
        self._set(self.state)
        return True

    def forget(self) -> None:
        """Stop following; the window goes on, and what it tells stays for the next start."""
        self._timer.stop()
        if self._folder is not None:
            self._folder.close()
        self._run = self._folder = self._process = self.job = None
        self._is_cancelled = False
        self.progress, self.problem, self.is_silent, self.ended = Progress(), "", False, None
        self._set(RunState.IDLE)

    def _set(self, state: RunState) -> None:
        self.state = state
        done = ",".join(sorted(self.progress.done)) or "none"
        support_log.note("powershell", state=state.name, done=done, end=self.progress.end or "none")
        self.changed.emit()


NewRun = Callable[[Workers], PowerShellRun]
"""Makes a run that starts what takes a while on these threads."""


def _is_gone(started: Popen[bytes], process: int) -> bool:
    """Return whether a window is known to be closed; `process` is PowerShell's, 0 where it is not known.

    On Windows, PowerShell was started; elsewhere a terminal, which may hand over and end.
    """
    code = started.poll()
    if sys.platform == "win32" or not process:
        return code is not None and (code != 0 or sys.platform == "win32")
    try:
        os.kill(process, 0)
    except OSError as error:  # any other says that it is there, and somebody else's
        return isinstance(error, ProcessLookupError)
    return False


Look = tuple[str, Tone]
"""The icon and its color."""
Message = tuple[str, Look]
"""A sentence, and how it looks; an empty one where there is nothing to say."""

_translate = look_up
_BETWEEN_LOOKS = 2000
"""Milliseconds."""
_HEADLINES = {
    Outcome.REFUSED: (QT_TRANSLATE_NOOP("Run", "Nothing was changed. Exchange refused the file."), WARNING),
    Outcome.OTHER: (QT_TRANSLATE_NOOP("Run", "Exchange has stored something else than this file."), ERROR),
    Outcome.NOT_KNOWN: (QT_TRANSLATE_NOOP("Run", "It is not known whether the upload arrived."), WARNING),
}
"""What is said of an upload that ended otherwise than wanted."""
_STOPPED = {
    CANCELLED: QT_TRANSLATE_NOOP("Run", "Nothing was uploaded. You did not confirm."),
    OTHER_COLLECTION: QT_TRANSLATE_NOOP("Run", "Nothing was uploaded. Exchange has another collection."),
    CHANGED_MEANWHILE: QT_TRANSLATE_NOOP("Run", "Nothing was uploaded. Exchange changed its collection meanwhile."),
    NOT_NEW: QT_TRANSLATE_NOOP("Run", "Nothing was uploaded. Exchange already has a collection."),
}
"""Why nothing was uploaded, by the identifier of the script's end."""


class End(NamedTuple):
    """What is said of an upload that has ended: what the organization holds; why, and what helps, if there is more."""

    headline: str
    said: str
    look: Look


def other_upload_message(run: PowerShellRun) -> Message:
    """Return a sentence about the upload of another file than the one in view."""
    assert run.job is not None
    return _upload_message(printable(run.job.file_name), run.progress, run.job.thumbprints)


def past_upload_message(past: PastRun) -> Message:
    """Return a sentence about an upload whose wizard was closed."""
    if past.progress.has_ended or Stage.CONFIRMED in past.progress.done:
        return _upload_message(past.file, past.progress, past.uploaded)
    said = _translate(
        "Run",
        "The upload of “{file}” has not told its end yet. Finish it in its PowerShell window; if that is closed, "
        "start the upload again.",
    )
    return said.format(file=past.file), NOTE


def _upload_message(file: str, progress: Progress, uploaded: frozenset[str]) -> Message:
    end = end_of(progress, uploaded, has_buttons=False)
    return f"{file}: {sentences(end.headline, end.said)}", end.look


def fetching_message(run: PowerShellRun) -> Message:
    progress = run.progress
    if not run.is_over or progress.failure:
        return _reading_message(run)
    if progress.backup is None:
        return _translate("Run", "The run ended before the collection was saved. Run it again."), WARNING
    if progress.backup:
        return _translate("Run", "Saved: {file}").format(file=progress.backup), GOOD
    said = _translate("Run", "{tenant} has no collection yet. Create a new one.")
    return said.format(tenant=progress.tenant), NOTE


def mail_message(run: PowerShellRun, saved: int | None) -> Message:
    """Return a sentence about a run that saves mail, whose folder holds `saved` files; None while that isn't known."""
    done = run.progress.done
    is_counting = run.is_over and not run.progress.failure and Stage.SAVED in done and saved is None
    if is_counting or (run.state is RunState.RUNNING and Stage.TENANT in done):
        return _translate("Run", "Signed in. See the PowerShell window for progress."), NOTE
    if not run.is_over or run.progress.failure:
        return _reading_message(run)
    if Stage.SAVED not in done:
        said = _translate(
            "Run", "The run ended before everything was saved. Run it again: files that are already saved are skipped."
        )
        return said, WARNING
    if not saved:
        return _translate("Run", "Nothing was found, so nothing was saved."), NOTE
    return QCoreApplication.translate("Run", "Saved: %Ln file(s).", "", saved), GOOD


def _reading_message(run: PowerShellRun) -> Message:
    """Return what is said of a run that only reads, before its end and where it failed."""
    progress = run.progress
    if run.state is RunState.STARTING:
        return _translate("Run", "Opening PowerShell…"), NOTE
    if run.state is RunState.RUNNING:
        return _connecting(run), NOTE
    if not run.is_over:
        return run.problem, ERROR
    if progress.end == CANCELLED:
        return _translate("Run", "You did not confirm. Nothing was changed."), NOTE
    known = why_stopped(progress.failure, end=progress.end)
    remedy = localized(known.help) if known is not None else ""
    return sentences(progress.failure, remedy, _still_signed_in(progress)), ERROR


def hint(run: PowerShellRun) -> str:
    """Return what happens in the window of an upload, or what is to be done there."""
    done = run.progress.done
    if Stage.UPLOAD in done and run.progress.refusal:
        return _translate("Run", "Exchange answered with an error. Looking at what it has stored…")
    if Stage.UPLOAD in done:
        return _translate("Run", "Reading back the stored collection…")
    if Stage.CONFIRMED in done:
        return _translate("Run", "This can't be stopped now; what is stored is read back in a moment.")
    if Stage.BACK_UP in done:
        return _translate("Run", "Type yes there and press Enter to upload. Anything else stops, and nothing changes.")
    return _connecting(run)


def _connecting(run: PowerShellRun) -> str:
    done = run.progress.done
    if Stage.TENANT in done:
        said = _translate("Run", "Connected to {tenant}. Continue in the PowerShell window.")
        return said.format(tenant=run.progress.tenant)
    if Stage.MODULE in done:
        return _translate("Run", "Sign in using the window that opens.")
    if run.is_silent:
        return _translate(
            "Run",
            "Nothing has come from the PowerShell window yet. If it asks a question, answer there. If it has gone on, "
            "finish there: this program may not be able to see it.",
        )
    return _translate("Run", "Waiting for the PowerShell window. If it asks a question, answer there.")


def change_message(progress: Progress, uploaded: frozenset[str]) -> str:
    """Return how much an upload changes of what was stored before; empty as long as that is not known."""
    before = progress.before
    if before is None:
        return ""
    return changes(len(uploaded - before), len(uploaded & before), len(before - uploaded))


def end_of(progress: Progress, uploaded: frozenset[str], *, has_buttons: bool = True) -> End:
    """Return what is said of an upload that has ended or lost its window; `uploaded` has SHA-1, upper-case hex."""
    result, signed_in = outcome(progress, uploaded), _still_signed_in(progress)
    why = _why(progress, uploaded, has_buttons=has_buttons)
    if result is Outcome.STORED:
        count = len(uploaded)
        said = QCoreApplication.translate("Run", "{tenant} now has exactly these %Ln certificate(s).", "", count)
        return End(said.format(tenant=progress.tenant), signed_in, WARNING if signed_in else GOOD)
    if result is Outcome.UNTOUCHED:
        return End(_untouched(progress), sentences(why, signed_in), NOTE)
    headline, look = _HEADLINES[result]
    if result is Outcome.REFUSED and why_stopped(progress.failure, uploaded, progress.end) in OF_NEW_ORGANIZATION:
        headline = QT_TRANSLATE_NOOP("Run", "Nothing was changed. Exchange refused the command.")
    said = sentences(why, signed_in)
    if result is Outcome.NOT_KNOWN:
        look_first = _translate("Run", "Look at what Exchange has stored before you try again.")
        said = sentences(look_first, why)
    if progress.refusal:
        quoted = _translate("Run", "Exchange says: “{error}”")
        if result is not Outcome.REFUSED:  # it may be an error of the connection
            quoted = _translate("Run", "PowerShell reports: “{error}”")
        said = f"{quoted.format(error=shorten(progress.refusal))}\n{said}"
    return End(look_up("Run", headline), said.strip(), look)


def _untouched(progress: Progress) -> str:
    if progress.end in _STOPPED:
        return look_up("Run", _STOPPED[progress.end])
    is_signing_in = Stage.MODULE in progress.done and Stage.TENANT not in progress.done
    if progress.failure and not progress.end and is_signing_in:
        return _translate("Run", "Nothing was uploaded. Signing in did not succeed.")
    if progress.failure:
        return _translate("Run", "Nothing was uploaded. PowerShell stopped.")
    if not (progress.has_ended or progress.is_cancelled):
        return _translate("Run", "Nothing was uploaded. The PowerShell window was closed.")
    return _translate("Run", "Nothing was uploaded. The run was stopped.")


def _why(progress: Progress, uploaded: frozenset[str], *, has_buttons: bool) -> str:
    """Return what stopped an upload, and what helps against it where that is known."""
    if not progress.failure or progress.end == CANCELLED:
        return ""
    known = why_stopped(progress.failure, uploaded, progress.end)
    if known is None:
        return progress.failure
    if has_buttons and (can_be_redone(progress) or known in NEEDS_NO_WAM):  # one of which helps
        return localized(known.cause)
    return sentences(localized(known.cause), localized(known.help))


def can_be_redone(progress: Progress) -> bool:
    """Return whether a run ended because Exchange holds another collection than was opened, and has saved that."""
    return progress.end in (OTHER_COLLECTION, NOT_NEW) and bool(progress.backup)


def _still_signed_in(progress: Progress) -> str:
    if not progress.is_signed_in:
        return ""
    return _translate("Run", "Close the PowerShell window: it is still signed in.")


def look_for_past_uploads(workers: Workers, take: Callable[[tuple[PastRun, ...]], None], parent: QObject) -> None:
    """Look in the background for uploads whose end nobody has heard of, newest first; again while some go on."""
    known: tuple[PastRun, ...] = ()

    def look() -> None:
        with suppress(RuntimeError):  # the program is about to end
            Task(lambda _report: past_runs(), then=then, parent=parent).start(workers)

    def then(runs: tuple[PastRun, ...]) -> None:
        nonlocal known
        if runs not in (known, ()):
            take(runs)
        known = runs
        if not all(past.progress.has_ended for past in runs):
            QTimer.singleShot(_BETWEEN_LOOKS, parent, look)

    look()
