"""Asks whether this computer is to check a collection each week, or no longer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QMessageBox, QWidget

from ...core.text import printable
from ...core.weekly_check import WITHIN, register, remove
from ..operations.tasks import Task, Workers
from ..translate import localized
from ..widgets.buttons import message_box
from ..widgets.labels import foldable

_translate = QCoreApplication.translate


def ask(file: Path, workers: Workers, parent: QWidget, *, allows_downloads: bool = True) -> QMessageBox:
    """Open the question for an .sst, named absolutely; a thread tells the system, whose program takes a while."""
    said = _translate(
        "WeeklyCheck",
        "This computer can check “{file}” each Monday at 9, or when you are next signed in, and show you a message "
        "from {days} days before the earliest expiry, where the collection has an error, or once Mozilla or Microsoft "
        "no longer vouch for one of its roots as before.",
    )
    name = printable(file.name)
    box = message_box(parent, "weeklyCheck", foldable(said.format(file=name, days=QLocale().toString(WITHIN))))
    box.setWindowTitle(_translate("WeeklyCheck", "Check regularly"))
    online = QCheckBox(_translate("WeeklyCheck", "&Also ask the CAs' revocation lists, over the network"))
    if allows_downloads:
        box.setCheckBox(online)

    def offer(words: str, change: Callable[[], Callable[[], None]], done: str) -> None:
        button = box.addButton(words, QMessageBox.ButtonRole.ActionRole)
        button.clicked.disconnect()  # which would close the box
        button.clicked.connect(lambda: _do(change(), foldable(done.format(file=name)), box, button, workers))

    offer(
        _translate("WeeklyCheck", "C&heck each week"),
        lambda: partial(register, file, is_online=online.isChecked()),
        _translate("WeeklyCheck", "This computer checks “{file}” each week from now on."),
    )
    offer(
        _translate("WeeklyCheck", "&Stop checking"),
        lambda: partial(remove, file),
        _translate("WeeklyCheck", "This computer no longer checks “{file}”."),
    )
    box.addButton(QMessageBox.StandardButton.Close)
    box.open()
    return box


def _do(change: Callable[[], None], done: str, box: QMessageBox, button: QAbstractButton, workers: Workers) -> None:
    """Tell the system something, and say in the box what has come of it, unless it is closed by then."""
    choices = [each for each in box.buttons() if box.buttonRole(each) is QMessageBox.ButtonRole.ActionRole]

    def say(icon: QMessageBox.Icon, sentence: str) -> None:
        box.setIcon(icon)
        box.setText(sentence)
        for each in choices:
            each.setEnabled(True)
        button.setFocus()

    for each in choices:
        each.setEnabled(False)
    Task(
        lambda _report: change(),
        then=lambda _nothing: say(QMessageBox.Icon.Information, done),
        failed=lambda error: say(QMessageBox.Icon.Warning, foldable(localized(error.message))),
        parent=box,
    ).start(workers)
