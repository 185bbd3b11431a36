"""The question whether this computer is to check a collection each week, and what it tells the system."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from sstwizard.core.errors import InputError
from sstwizard.core.organization_policy import OrganizationPolicy
from sstwizard.core.text import text
from sstwizard.ui.dialogs import weekly_check
from sstwizard.ui.dialogs.weekly_check import ask
from sstwizard.ui.operations.document_saving import Written
from sstwizard.ui.settings import Settings
from ui.staging import Later, Stage, the


class Scheduler:
    """Stands in for what starts the check: keeps what it is told, and fails where a test wants it to."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.error: InputError | None = None

    def register(self, file: Path, *, is_online: bool) -> None:
        """Take a file, and whether lists are to be asked."""
        self._take(f"check {file.name}{' online' if is_online else ''}")

    def remove(self, file: Path) -> None:
        """Take a file."""
        self._take(f"stop {file.name}")

    def _take(self, told: str) -> None:
        self.told.append(told)
        if self.error is not None:
            raise self.error


@pytest.fixture
def scheduler(monkeypatch: pytest.MonkeyPatch) -> Scheduler:
    """What starts the check, whatever the system."""
    made = Scheduler()
    monkeypatch.setattr(weekly_check, "register", made.register)
    monkeypatch.setattr(weekly_check, "remove", made.remove)
    return made


@pytest.fixture
def later() -> Later:
    """The thread on which the system is told."""
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
    assert box.text() == "This computer checks “<b>trusted-cas.sst” each week from now on."
    press(box, "&Stop checking", later)
    assert box.text() == "This computer no longer checks “<b>trusted-cas.sst”."
    assert box.isVisible()
    assert scheduler.told == ["check <b>trusted-cas.sst", "stop <b>trusted-cas.sst"]


def test_lists_are_asked_only_if_the_user_allows_it(box: QMessageBox, scheduler: Scheduler, later: Later) -> None:
    """A tick, off at first, says that this needs the network."""
    tick = the(box.checkBox())
    assert (tick.isChecked(), tick.text()) == (False, "&Also ask the CAs' revocation lists, over the network")
    tick.click()
    press(box, "C&heck each week", later)
    tick.click()
    press(box, "C&heck each week", later)
    assert scheduler.told == ["check <b>trusted-cas.sst online", "check <b>trusted-cas.sst"]


def test_where_downloads_are_off_there_is_no_tick(
    stage: Stage, tmp_path: Path, scheduler: Scheduler, later: Later
) -> None:
    """The rest is offered all the same."""
    box = ask(tmp_path / "a.sst", later, stage.open(), allows_downloads=False)
    assert box.checkBox() is None
    press(box, "C&heck each week", later)
    assert scheduler.told == ["check a.sst"]


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
    """It is done all the same."""
    the(next((each for each in box.findChildren(QPushButton) if each.text() == "&Stop checking"), None)).click()
    box.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    later.work()
    assert scheduler.told == ["stop <b>trusted-cas.sst"]


def test_page_asks_about_its_file(qtbot: QtBot, stage: Stage, tmp_path: Path, scheduler: Scheduler) -> None:
    """The button of the upload's page opens the question."""
    wizard = stage.open()
    wizard.upload.show_upload(Written(tmp_path / "a.sst", wizard.session.assessment, "AB" * 32), "")
    wizard.upload.check_regularly.click()
    box = the(wizard.findChild(QMessageBox, "weeklyCheck"))
    assert "“a.sst”" in box.text()
    assert box.checkBox() is not None
    box.reject()


def test_page_asks_under_a_policy(stage: Stage, tmp_path: Path, scheduler: Scheduler) -> None:
    """Where the organization has turned downloads off, nobody may allow them."""
    stage.settings = Settings(stage.settings.store, OrganizationPolicy(allows_downloads=False))
    wizard = stage.open()
    wizard.upload.show_upload(Written(tmp_path / "a.sst", wizard.session.assessment, "AB" * 32), "")
    wizard.upload.check_regularly.click()
    assert the(wizard.findChild(QMessageBox, "weeklyCheck")).checkBox() is None
