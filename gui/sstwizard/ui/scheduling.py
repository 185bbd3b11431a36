"""The commands with which Windows checks the collection each week."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ..core.powershell import Step
from ..core.schedule import WITHIN, schedule
from .widgets.exchange import shown
from .widgets.labels import TextLabel
from .widgets.step_list import StepList


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


class ScheduleDialog(QDialog):
    """Shows the steps, and what comes of them."""

    def __init__(self, todo: Sequence[Step], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scheduling")
        self.setWindowTitle(self.tr("Check regularly"))
        self.steps = StepList()
        self.steps.setObjectName("scheduleSteps")
        self.steps.setAccessibleName(self.tr("Steps"))
        said = self.tr(
            "Certificates expire while nobody looks. Paste these steps into PowerShell on this computer; then Windows "
            "checks the file each week, and shows you a message from {days} days before the first certificate expires."
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(TextLabel(said.format(days=WITHIN)))
        column.addWidget(self.steps, stretch=1)
        column.addWidget(buttons)
        self.steps.show_steps([shown(step, {}) for step in todo])
        if parent is not None:
            self.resize(parent.size() * 0.85)
        self.steps.cards[0].copy.setFocus()
