"""The question whether Windows is to check a collection each week, and what it tells Task Scheduler."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from sstwizard.core import weekly_check
from sstwizard.core.errors import InputError
from sstwizard.core.text import text
from sstwizard.ui.dialogs.weekly_check import ask
from sstwizard.ui.operations.document_saving import Written
from ui.staging import Later, Stage, the


class Scheduler:
    """Stands in for Windows' schtasks: keeps the words of each call, and fails where a test wants it to."""

    def __init__(self) -> None:
        self.told: list[tuple[str, ...]] = []
        self.error: InputError | None = None

    def __call__(self, *words: str) -> None:
        """Take a call."""
        self.told.append(words)
        if self.error is not None:
            raise self.error


@pytest.fixture
def scheduler(monkeypatch: pytest.MonkeyPatch) -> Scheduler:
    """Task Scheduler, whatever the system."""
    made = Scheduler()
    monkeypatch.setattr(weekly_check, "_schtasks", made)
    return made


@pytest.fixture
def later() -> Later:
    """The thread on which Task Scheduler is told."""
    return Later()


@pytest.fixture
def box(stage: Stage, tmp_path: Path, scheduler: Scheduler, later: Later) -> QMessageBox:
    """The question about a file."""
    return ask(tmp_path / "<b>trusted-cas.sst", later, stage.open())


def press(box: QMessageBox, words: str, later: Later) -> None:
    """Press a button of the box, and wait for what comes of it."""
    button = the(next((each for each in box.findChildren(QPushButton) if each.text() == words), None))
    button.setFocus()
    button.click()
    button.click()  # it is at work: nothing more comes of it
    later.work()
    assert box.focusWidget() is button


def test_each_button_does_it_and_says_so(box: QMessageBox, scheduler: Scheduler, later: Later) -> None:
    """The box stays, so that one sees what has come of it; the name of the file is no markup."""
    assert "“<b>trusted-cas.sst” each Monday at 9" in box.text()
    press(box, "C&heck each week", later)
    assert box.text() == "Windows checks “<b>trusted-cas.sst” each week from now on."
    press(box, "&Stop checking", later)
    assert box.text() == "Windows no longer checks “<b>trusted-cas.sst”."
    assert box.isVisible()
    assert [words[0] for words in scheduler.told] == ["/Create", "/Delete"]


def test_what_is_refused_is_said(box: QMessageBox, scheduler: Scheduler, later: Later) -> None:
    """In its words; the next try may succeed."""
    scheduler.error = InputError(text("Windows' Task Scheduler refused: Access is denied."))
    press(box, "C&heck each week", later)
    assert box.text() == "Windows' Task Scheduler refused: Access is denied."
    assert box.icon() is QMessageBox.Icon.Warning
    scheduler.error = None
    press(box, "C&heck each week", later)
    assert box.icon() is QMessageBox.Icon.Information


def test_who_closes_it_at_once_is_told_nothing_more(box: QMessageBox, scheduler: Scheduler, later: Later) -> None:
    """Windows does it all the same."""
    the(next((each for each in box.findChildren(QPushButton) if each.text() == "&Stop checking"), None)).click()
    box.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    later.work()
    assert [words[0] for words in scheduler.told] == ["/Delete"]


def test_page_asks_about_its_file(qtbot: QtBot, stage: Stage, tmp_path: Path, scheduler: Scheduler) -> None:
    """The button of the upload's page opens the question."""
    wizard = stage.open()
    wizard.upload.show_upload(Written(tmp_path / "a.sst", wizard.session.assessment, "AB" * 32), "")
    wizard.upload.check_regularly.click()
    box = the(wizard.findChild(QMessageBox, "weeklyCheck"))
    assert "“a.sst”" in box.text()
    box.reject()
