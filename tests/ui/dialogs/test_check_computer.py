"""*Check this computer…*: what is shown of the check, and what is saved."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sstwizard.core.certificates.reading import ReportProgress
from sstwizard.core.computer import report as reports
from sstwizard.core.computer.report import ComputerReport
from sstwizard.core.computer.trials import Trial
from sstwizard.core.errors import CancelledError
from sstwizard.core.text import text
from sstwizard.ui.dialogs.check_computer import CheckComputer
from sstwizard.ui.widgets.labels import TextLabel
from ui.staging import Stage, the
from waiting import LIMIT

MADE = (
    Trial("pkcs12", text("Open a file"), ok=True, seconds=0.1),
    Trial("documents", text("Write a file"), ok=False, seconds=1.0, errno=13, explanation=text("It is full.")),
)


def checked(_report: ReportProgress, window: dict[str, object]) -> ComputerReport:
    """Return the report of a computer."""
    return ComputerReport({"window": window}, (), MADE)


@pytest.fixture
def dialog(stage: Stage) -> CheckComputer:
    """A check that has ended."""
    dialog = CheckComputer(checked, stage.open(), stage.answers)
    dialog.open()
    stage.until(lambda: dialog.report is not None)
    return dialog


def lines(dialog: CheckComputer) -> list[str]:
    """Return the results as one reads them."""
    return [each.text() for each in the(dialog.results.widget()).findChildren(TextLabel)]


def test_failures_come_first(dialog: CheckComputer) -> None:
    """Each with what it means, below how many there are."""
    no_powershell = "No PowerShell was found on this computer."
    told = ["Write a file: failed (1.00 s)", "It is full.", "Open a file: OK (0.10 s)"]
    assert lines(dialog) == [*told, no_powershell]
    assert dialog.said.text() == "1 check(s) failed."
    assert dialog.focusWidget() is dialog.save
    assert dialog.leave.text() == "Close"


def test_report_is_shown_and_saved_alike(dialog: CheckComputer, stage: Stage, tmp_path: Path) -> None:
    """Nobody sends what they could not read; Qt's platform is in it. What can't be saved is told."""
    target = tmp_path / "report.json"
    stage.answers.saved_as = target
    dialog.save.click()
    stage.until(lambda: dialog.notice.text.startswith("Saved: "))
    assert target.read_text("ascii") == dialog.text.toPlainText()
    assert '"platform": "' in dialog.text.toPlainText()
    stage.answers.saved_as = tmp_path / "gone" / "report.json"
    dialog.save.click()
    stage.until(lambda: "was not written" in dialog.notice.text)
    stage.answers.saved_as = None
    dialog.save.click()


def test_closing_it_ends_the_check(stage: Stage, qtbot: QtBot) -> None:
    """At the next trial; nothing of it is shown then."""
    began, closed, ended = Event(), Event(), Event()

    def check(report: ReportProgress, _window: dict[str, object]) -> ComputerReport:
        report(1, 4)
        began.set()
        closed.wait(LIMIT)
        try:
            report(2, 4)
        except CancelledError:
            ended.set()
        return ComputerReport({}, (), ())

    dialog = CheckComputer(check, stage.open(), stage.answers)
    dialog.open()
    assert not dialog.save.isEnabled()
    stage.until(began.is_set)
    stage.until(lambda: dialog.said.text() == "Checking this computer: 1 of 4…")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    closed.set()
    stage.until(ended.is_set)


def test_help_has_the_button(stage: Stage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It checks this computer, and the folder of the last export."""
    asked: list[Path | None] = []

    def check(_report: ReportProgress, last: Path | None, window: dict[str, object]) -> ComputerReport:
        asked.append(last)
        return checked(_report, window)

    monkeypatch.setattr(reports, "check_computer", check)
    stage.settings.last_collection = tmp_path / "mine.sst"
    wizard = stage.open()
    wizard.help_access.show()
    window = the(wizard.help_access._window)
    window.check.click()
    dialog = the(window.findChild(CheckComputer))
    stage.until(lambda: dialog.report is not None)
    assert asked == [tmp_path]
    dialog.reject()
    QApplication.processEvents()
    assert window.isVisible()
