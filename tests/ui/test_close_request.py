"""Setup asks the program to close: so it does, whatever is open over its window, unless work would be lost."""

from __future__ import annotations

import ctypes
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox

from pki import Entity
from sstwizard.ui.frame import hold_session, is_to_close
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.page import PageId
from sstwizard.ui.work.questions import QtDialogs
from ui.staging import Stage, certificates, run_program
from waiting import LIMIT_MS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise)")

WM_CLOSE, WM_PAINT = 0x0010, 0x000F


def ask_to_close(wizard: SSTWizard) -> None:
    """Ask as setup does; elsewhere than on Windows, where nothing else can, begin where Windows' message leads."""
    if sys.platform == "win32":
        windows: Any = ctypes
        assert windows.windll.user32.PostMessageW(ctypes.c_void_p(int(wizard.winId())), WM_CLOSE, 0, 0)
    elif QApplication.activeModalWidget() is not None:
        wizard._close_request.begin()
    else:
        wizard.close()


def ask_over(kind: type[QDialog], wizard: SSTWizard) -> QTimer:
    """Ask once a dialog of a kind is over the window; it blocks whoever opens it, so it is closed in the end."""
    timer = QTimer(wizard)

    def look() -> None:
        if isinstance(QApplication.activeModalWidget(), kind):
            timer.stop()
            ask_to_close(wizard)

    timer.timeout.connect(look)
    timer.start(10)
    QTimer.singleShot(LIMIT_MS // 2, wizard, close_all)
    return timer


def close_all() -> None:
    """Close the dialogs that nobody has closed."""
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.close()


def test_message_of_windows_is_known() -> None:
    """Of all messages, one asks to close."""
    for number in (WM_CLOSE, WM_PAINT, 0x00100010):
        message = ctypes.create_string_buffer(struct.pack("@PI", 1, number), 48)
        assert is_to_close(ctypes.addressof(message)) is (number == WM_CLOSE)


def test_dialogs_close_before_the_window(stage: Stage) -> None:
    """One over the other, those that block in Python included: each closes as by Escape, and then the window."""
    wizard = stage.open()
    wizard.go_to(PageId.MAIL)
    wizard.mail._fetch_mail()
    ask_over(QMessageBox, wizard)
    assert not QtDialogs(QApplication.activeModalWidget()).confirm_discarding(is_kept=True)
    stage.until(lambda: not wizard.isVisible())
    assert QApplication.activeModalWidget() is None


def test_file_dialog_closes_before_the_window(stage: Stage) -> None:
    """So does the system's own, which chooses nothing then."""
    wizard = stage.open()
    ask_over(QFileDialog, wizard)
    assert QtDialogs(wizard).open_files("Add files") == []
    stage.until(lambda: not wizard.isVisible())


@pytest.mark.parametrize("may", [True, False])
def test_choice_that_would_be_lost_is_asked_about_once(stage: Stage, family: list[Entity], may: bool) -> None:
    """The dialog over the window closes first; a second request leaves the question to the user."""
    wizard = stage.open(chosen=certificates(family))
    stage.go_to(wizard, PageId.CHAINS)
    dialog = QDialog(wizard)
    dialog.open()
    questions: list[bool] = []

    def ask(**_named: bool) -> bool:
        """Ask as the dialog does: in an event loop of its own."""
        box = QMessageBox(wizard)
        QTimer.singleShot(0, lambda: ask_to_close(wizard))

        def answer() -> None:
            questions.append(box.isVisible())
            box.accept()

        QTimer.singleShot(300, answer)
        box.exec()
        return may

    stage.answers.confirm_discarding = ask  # type: ignore[method-assign]
    ask_to_close(wizard)
    stage.until(lambda: bool(questions))
    stage.until(lambda: not wizard._close_request._is_under_way)
    assert questions == [True]
    assert not dialog.isVisible()
    assert wizard.isVisible() is not may


PROGRAM = """
    import sys
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from sstwizard.ui import app
    from sstwizard.ui.wizard import SSTWizard

    def fail_and_close():
        try:
            raise LookupError("unexpected")
        except LookupError as error:
            app.show_exception(type(error), error, error.__traceback__)
        (box,) = [each for each in QApplication.topLevelWidgets() if each.objectName() == "unexpectedError"]
        (wizard,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, SSTWizard)]
        box.setParent(None, box.windowFlags())  # as where no window of the program was active
        box.setModal(False)
        box.show()
        wizard.build_pages()
        wizard.help_access.show()
        wizard.close()
        print("window closed", box.isVisible(), flush=True)

    QTimer.singleShot(0, fail_and_close)
    print("ended", app.run())
"""


def test_no_other_window_keeps_the_program(tmp_path: Path) -> None:
    """Once the wizard is closed the program ends, though a window without an owner is still open."""
    done = run_program(PROGRAM, tmp_path)
    assert done.stdout.splitlines() == ["window closed True", "ended 0"], done.stderr


class End:
    """What the system hands over when its session ends."""

    def __init__(self) -> None:
        self.is_cancelled = False

    def cancel(self) -> None:
        """Note that it should not."""
        self.is_cancelled = True


@pytest.mark.parametrize("is_saved", [True, False])
def test_session_does_not_end_while_a_choice_would_be_lost(stage: Stage, family: list[Entity], is_saved: bool) -> None:
    """The program asks the system to go on, and says why; where nothing is lost it lets the session end."""
    wizard = stage.open(chosen=() if is_saved else certificates(family))
    end = End()
    hold_session(wizard, wizard.why_not_to_end, end)  # type: ignore[arg-type]
    assert end.is_cancelled is not is_saved
    assert wizard.why_not_to_end() == ("" if is_saved else "The collection has not been written to a file.")
    assert wizard.isVisible()


@pytest.mark.parametrize("end", [SSTWizard.reject, SSTWizard.accept])
@pytest.mark.parametrize("leaves", [True, False])
def test_closing_asks_during_an_upload(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, leaves: bool, end: Callable[[SSTWizard], None]
) -> None:
    """So does Finish: PowerShell would go on, and ask somebody who no longer sees what it is about."""
    wizard = stage.open()
    monkeypatch.setattr(type(wizard.run), "is_under_way", property(lambda _run: True))
    assert wizard.why_not_to_end() == "An upload to Exchange is under way."
    stage.answers.leave_upload = leaves
    end(wizard)
    assert stage.answers.asked == ["leave upload"]
    assert wizard.isVisible() is not leaves
