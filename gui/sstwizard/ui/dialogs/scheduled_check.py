"""The commands with which Windows checks the collection each week."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ...core.powershell.scheduled_check import WITHIN, schedule
from ...core.powershell.step import Step
from .steps_dialog import StepsDialog

_translate = QCoreApplication.translate


def make_schedule(file: Path) -> tuple[Step, ...]:
    """Return the steps for a file, with this program to check it.

    Raises:
        InputError: This is not Windows, or a path can't be used in a task.
    """
    return schedule(str(file), _program())


def _program() -> tuple[str, ...]:
    """Return what runs the command line: the program beside this one, or the Python that runs this."""
    own = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return (str(own.with_name("sstwizard-cli.exe")),)
    return (str(own.with_name("python.exe") if own.name.lower() == "pythonw.exe" else own), "-m", "sstwizard")


class ScheduleDialog(StepsDialog):
    """Shows the steps, and what comes of them."""

    def __init__(self, todo: Sequence[Step], parent: QWidget | None = None) -> None:
        title = _translate("ScheduleDialog", "Check regularly")
        said = _translate(
            "ScheduleDialog",
            "Certificates expire while nobody looks. Paste these steps into PowerShell on this computer; then Windows "
            "checks the file each week, and shows you a message from {days} days before the first certificate expires.",
        )
        super().__init__(title, said.format(days=WITHIN), todo, "upload", parent)
        self.setObjectName("scheduling")
