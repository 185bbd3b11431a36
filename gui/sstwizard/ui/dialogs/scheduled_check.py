"""The steps with which Windows checks the collection each week."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ...core.powershell.scheduled_check import WITHIN, schedule
from ...core.powershell.step import Step
from ..translate import localised
from .steps_dialog import StepsDialog

_translate = QCoreApplication.translate


def scheduled_check_steps(file: Path) -> tuple[Step, ...]:
    """Return the steps for a file, with this program as the one that checks it.

    Args:
        file: The .sst, absolute.

    Raises:
        InputError: This is not Windows, or a path can't be used in a task.
    """
    return schedule(str(file), _program(), localised)


def _program() -> tuple[str, ...]:
    """Return what runs the command line: the program beside this one, or the Python that runs this."""
    own = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return (str(own.with_name("sstwizard-cli.exe")),)
    return (str(own.with_name("python.exe") if own.name.lower() == "pythonw.exe" else own), "-m", "sstwizard")


class ScheduledCheckDialog(StepsDialog):
    """Shows the steps, and what they achieve."""

    def __init__(self, steps: Sequence[Step], parent: QWidget | None = None) -> None:
        title = _translate("ScheduledCheckDialog", "Check regularly")
        purpose = _translate(
            "ScheduledCheckDialog",
            "Paste these steps into PowerShell on this computer. Windows then checks the file each week, and shows "
            "you a message from {days} days before the earliest expiry.",
        )
        super().__init__(title, purpose.format(days=WITHIN), steps, "upload", parent)
        self.setObjectName("scheduling")
