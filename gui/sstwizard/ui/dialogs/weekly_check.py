"""Asks whether Windows is to check a collection each week, or no longer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QMessageBox, QWidget

from ...core.errors import InputError
from ...core.text import printable
from ...core.weekly_check import WITHIN, register, remove
from ..translate import localised
from ..widgets.labels import foldable
from ..widgets.message_box import message_box

_translate = QCoreApplication.translate


def ask(file: Path, parent: QWidget) -> QMessageBox:
    """Open the question for a file.

    Args:
        file: The .sst, absolute.
        parent: The window that it belongs to.
    """
    said = _translate(
        "WeeklyCheck",
        "Windows can check “{file}” each Monday at 9, or when you are next signed in, and show you a message from "
        "{days} days before the earliest expiry, or where the collection has an error.",
    )
    name = printable(file.name)
    box = message_box(parent, "weeklyCheck", foldable(said.format(file=name, days=QLocale().toString(WITHIN))))
    box.setWindowTitle(_translate("WeeklyCheck", "Check regularly"))

    def offer(words: str, change: Callable[[Path], None], done: str) -> None:
        def act() -> None:
            try:
                change(file)
            except InputError as error:
                box.setIcon(QMessageBox.Icon.Warning)
                box.setText(foldable(localised(error.message)))
            else:
                box.setIcon(QMessageBox.Icon.Information)
                box.setText(foldable(done.format(file=name)))

        button = box.addButton(words, QMessageBox.ButtonRole.ActionRole)
        button.clicked.disconnect()  # which would close the box
        button.clicked.connect(act)

    offer(
        _translate("WeeklyCheck", "C&heck each week"),
        register,
        _translate("WeeklyCheck", "Windows checks “{file}” each week from now on."),
    )
    offer(
        _translate("WeeklyCheck", "&Stop checking"),
        remove,
        _translate("WeeklyCheck", "Windows no longer checks “{file}”."),
    )
    box.addButton(QMessageBox.StandardButton.Close)
    box.open()
    return box
