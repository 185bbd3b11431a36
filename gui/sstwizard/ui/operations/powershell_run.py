"""A script run in a PowerShell window: found, started, and followed by its receipts."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from enum import Enum, auto
from pathlib import Path
from subprocess import Popen
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from ... import support_log
from ...core.errors import SSTWizardError
from ...core.exchange.job import FILE, Job
from ...core.runner import console, receipts
from ...core.runner.installed import PowerShell, find_powershells
from ...core.runner.receipts import Progress, Run, Stage
from ...core.runner.run_folder import RunFolder, SignedIn, signed_in
from ...core.runner.script_files import to_start
from ...core.text import LANGUAGE, Text, text
from ..translate import localized
from .tasks import Task, Workers

Start = Callable[[PowerShell, Path, Path], "Popen[bytes]"]
"""Starts a script in a window of its own: (which PowerShell, the script, its job) → the process."""

_MILLISECONDS_BETWEEN_LOOKS = 400
_SECONDS_OF_SILENCE = 15.0
"""After so long without a receipt, none may ever come: some versions of Windows redirect what a package writes."""


class RunState(Enum):
    """How far a run is."""

    IDLE = auto()
    STARTING = auto()
    RUNNING = auto()
    ENDED = auto()
    """The script has told its end, well or not."""
    CLOSED = auto()
    """The window is gone, and the script has not told its end."""
    FAILED = auto()
    """Nothing was started; `error` says why."""


class PowerShellRun(QObject):
    """Runs one script at a time.

    Attributes:
        workers: The threads for what takes a while.
        state: How far it is.
        job: What the script does, or has done; None where nobody has started one.
        progress: What the script has told.
        error: Why nothing was started; None where nothing went wrong.
        is_silent: Whether its window is open for long, and has told nothing.
        ended: When the last run ended, UTC; None where none has.
        powershells: The PowerShells of this computer, best first; None as long as nobody has looked.
        user: As whom this program runs, once that was looked for.
    """

    changed = Signal()

    def __init__(
        self,
        workers: Workers,
        parent: QObject | None = None,
        *,
        look: Callable[[], tuple[PowerShell, ...]] = find_powershells,
        who: Callable[[], SignedIn] = signed_in,
        start: Start = console.start,
    ) -> None:
        """Do nothing yet; `look` finds the PowerShells of this computer, and `who` tells as whom this program runs."""
        super().__init__(parent)
        self.workers, self._look, self._who, self._open = workers, look, who, start
        self.state = RunState.IDLE
        self.job: Job | None = None
        self.progress = Progress()
        self.error: Text | None = None
        self.is_silent = False
        self.ended: datetime | None = None
        self.powershells: tuple[PowerShell, ...] | None = None
        self.user = SignedIn()
        self._run: Run | None = None
        self._folder: RunFolder | None = None
        self._process: Popen[bytes] | None = None
        self._began = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_MILLISECONDS_BETWEEN_LOOKS)
        self._timer.timeout.connect(self._follow)

    @property
    def is_under_way(self) -> bool:
        """A window is open, or about to be, and its script has not told its end."""
        return self.state in (RunState.STARTING, RunState.RUNNING)

    @property
    def can_be_cancelled(self) -> bool:
        """Its window is open, and nobody has confirmed the upload."""
        return self.state is RunState.RUNNING and Stage.COMPARE not in self.progress.done

    def cancel(self) -> None:
        """Close the window. What has come of it is read from the receipts, as where somebody else closes it."""
        if self._process is None or not self.can_be_cancelled:
            return
        with suppress(OSError):  # closed meanwhile
            if sys.platform != "win32" and self.progress.process:  # the terminal may have ended long ago
                os.kill(self.progress.process, signal.SIGKILL)
            else:
                self._process.terminate()

    def find(self) -> None:
        """Look for the PowerShells of this computer, in the background."""

        def work(_report: object) -> tuple[tuple[PowerShell, ...], SignedIn]:
            return self._look(), self._who()

        def then(result: tuple[tuple[PowerShell, ...], SignedIn]) -> None:
            self.powershells, self.user = result
            self.changed.emit()

        Task(work, then=then, parent=self).start(self.workers)

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
                self.error = error.message if isinstance(error, SSTWizardError) else None
                self._set(RunState.FAILED if self.error else RunState.IDLE)

        # What has failed is said by `error`.
        Task(work, then=then, stopped=stopped, failed=lambda _error: None, parent=self).start(self.workers)

    def _begin(self, powershell: PowerShell, job: Job, run: Run, language: str) -> tuple[RunFolder, Popen[bytes]]:
        folder = RunFolder.create()
        try:
            told = folder.put(FILE, job.encoded(language, run.run_id, folder.path))
            if job.sha256:
                receipts.write_note(folder, run, job.file_name, job.thumbprints)
            return folder, self._open(powershell, to_start(folder) / job.script, told)
        except SSTWizardError:
            folder.remove()
            raise

    def _follow(self) -> None:
        """Read the receipts; note the end, or that the window is gone."""
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
            self.progress, self._process, self.ended = progress, None, datetime.now(UTC)
            self._set(RunState.ENDED if progress.has_ended else RunState.CLOSED)

        Task(work, then=then, parent=self).start(self.workers)

    def forget(self) -> None:
        """Stop following; the window goes on, and what it tells stays for the next start."""
        self._timer.stop()
        if self._folder is not None:
            self._folder.close()
        self._run = self._folder = self._process = self.job = None
        self.progress, self.error, self.is_silent, self.ended = Progress(), None, False, None
        self._set(RunState.IDLE)

    def _set(self, state: RunState) -> None:
        self.state = state
        done = ",".join(sorted(self.progress.done)) or "none"
        support_log.note("powershell", state=state.name, done=done, end=self.progress.end or "none")
        self.changed.emit()


NewRun = Callable[[Workers], PowerShellRun]
"""Makes a run that starts what takes a while on these threads."""


def _is_gone(started: Popen[bytes], process: int) -> bool:
    """Return whether a window is known to be closed.

    Args:
        started: What was started: PowerShell on Windows, elsewhere a terminal, which may hand over and end.
        process: The number of PowerShell's process; 0 where it is not known.
    """
    code = started.poll()
    if sys.platform == "win32" or not process:
        return code is not None and (code != 0 or sys.platform == "win32")
    try:
        os.kill(process, 0)
    except OSError as error:  # any other says that it is there, and somebody else's
        return isinstance(error, ProcessLookupError)
    return False
