"""*Check this computer…*: tries what the program needs, shows what came of it, and saves that as a report."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QProgressBar, QPushButton, QWidget

from ...core.certificates.reading import ReportProgress
from ..operations.document_saving import DocumentSaving, documents
from ..operations.questions import Dialogs
from ..operations.tasks import Task, Workers
from ..settings import Settings
from ..style.icons import ERROR, GOOD, NOTE
from ..style.theme import Tone
from ..translate import localized, look_up
from ..widgets.buttons import FoldButton
from ..widgets.labels import Notice, ResultList, TextLabel, announce
from ..widgets.wrapping import column, foot
from .help_access import OwnedDialog
from .questions import QtDialogs

if TYPE_CHECKING:
    from ...core.computer.report import ComputerReport
    from ...core.computer.trials import Trial

Check = Callable[[ReportProgress, dict[str, object]], "ComputerReport"]
"""Checks the computer; it is given what is known of the window."""


class CheckComputer(OwnedDialog):
    """Runs one check as soon as it is opened; closing it cancels that."""

    def __init__(self, check: Check, parent: QWidget | None = None, dialogs: Dialogs | None = None) -> None:
        """Begin the check, on a thread; by default, Qt's own dialog asks where to save the report."""
        super().__init__(parent, 0.8)
        self.report: ComputerReport | None = None
        workers = Workers()  # of its own, for which the end of the program does not wait: a folder may not answer
        self._saving = DocumentSaving(workers, dialogs or QtDialogs(self), self)
        self._saving.said.connect(lambda said, good: self.notice.say(said, *(GOOD if good else ERROR)))
        self.setWindowTitle(self.tr("Check this computer"))
        self._build_report()
        self._lay_out()
        window = _window_facts(self)
        self._task: Task[ComputerReport] = Task(
            lambda report: check(report, window), then=self._show, progress=self._show_progress, parent=self
        )
        self._show_progress(0, 0)
        self._task.start(workers)

    def _build_report(self) -> None:
        self.show_report = FoldButton(self.tr("Show the &report"), "showReport")
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Report as JSON"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.show_report.fold(self.text)
        self.show_report.hide()

    def _lay_out(self) -> None:
        self.said, self.progress, self.notice = TextLabel(), QProgressBar(), Notice()
        self.progress.setAccessibleName(self.tr("Checks done"))
        self.results = ResultList(self.tr("Results of the check"))
        note = self.tr(
            "The report contains versions, settings, results and durations; no names, accounts, folders or "
            "certificates. Nothing is sent: save the report, and send it to the person who supports this program."
        )
        self.save, self.leave = QPushButton(self.tr("&Save…")), QPushButton(self.tr("Cancel"))
        self.save.clicked.connect(self._save)
        self.save.setEnabled(False)
        self.leave.clicked.connect(self.reject)
        above = (self.said, self.progress, self.results, self.show_report, self.text)
        below = (TextLabel(note, tone=Tone.PLAIN), self.notice, foot(self.save, self.leave))
        layout = column(self, *above, *below, spacing=10, margin=None)
        layout.setStretchFactor(self.results, 2)
        layout.setStretchFactor(self.text, 1)

    def _show_progress(self, done: int, total: int) -> None:
        number = QLocale().toString
        asked = self.tr("Checking this computer: {done} of {total}…")
        self.said.setText(
            asked.format(done=number(done), total=number(total)) if total else self.tr("Checking this computer…")
        )
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _show(self, report: ComputerReport) -> None:
        """Show the results, what failed first."""
        self.report = report
        for trial in sorted(report.trials, key=lambda each: each.ok):
            self._add(trial)
        if not report.powershells:  # which is no fault: a transfer kit takes the upload elsewhere
            self.results.add(NOTE, TextLabel(look_up("Run", "No PowerShell was found on this computer.")))
        self.results.end()
        self.said.setText(
            self.tr("%Ln check(s) failed.", "", len(report.failed)) if report.failed else self.tr("All checks passed.")
        )
        self.text.setPlainText(report.encoded().decode("ascii"))
        self.progress.hide()
        self.show_report.show()
        self.leave.setText(self.tr("Close"))
        self.save.setEnabled(True)
        self.save.setFocus()
        announce(self, self.said.text())

    def _add(self, trial: Trial) -> None:
        sentence = self.tr("{what}: OK ({seconds} s)") if trial.ok else self.tr("{what}: failed ({seconds} s)")
        seconds = QLocale().toString(trial.seconds, "f", 2)
        said = sentence.format(what=localized(trial.title), seconds=seconds)
        more = [TextLabel(localized(trial.explanation))] if trial.explanation is not None else []
        self.results.add(GOOD if trial.ok else ERROR, TextLabel(said, bold=not trial.ok), *more)

    def _save(self) -> None:
        """Ask for a file, and save the report as it is shown."""
        assert self.report is not None
        start = documents() / (self.tr("computer check") + ".json")
        self._saving.save_content(self.windowTitle(), start, self.report.encoded)

    def reject(self) -> None:
        """Close, and stop what is under way."""
        if self.report is None:
            self._task.cancel()
        super().reject()


def check_this_computer(settings: Settings, dialogs: Dialogs | None, parent: QWidget) -> None:
    """Check this computer, and the folder of the last export, in a dialog of its own."""
    last = settings.last_collection

    def check(report: ReportProgress, window: dict[str, object]) -> ComputerReport:
        from ...core.computer.report import check_computer

        return check_computer(report, last.parent if last is not None else None, window)

    CheckComputer(check, parent, dialogs).open()


def _window_facts(window: QWidget) -> dict[str, object]:
    """Return what only Qt knows; how much contrast is preferred, it tells since 6.10."""
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
    contrast = accessibility().contrastPreference().name if accessibility is not None else None
    return {
        "qt": qVersion(),
        "platform": QGuiApplication.platformName(),
        "scale": round(window.devicePixelRatioF(), 2),
        "contrast": contrast,
    }
