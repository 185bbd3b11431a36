"""Steps in a window of their own, for what belongs to no page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ...core.powershell.step import Step
from ..style.screen import fit_to_screen
from ..widgets.labels import TextLabel
from ..widgets.step_list import StepList
from .help_access import HelpAccess


class StepsDialog(QDialog):
    """Shows steps, and what they are for."""

    def __init__(
        self, title: str, purpose: str, steps: Sequence[Step], topic: str, parent: QWidget | None = None
    ) -> None:
        """Show the steps.

        Args:
            title: The window's.
            purpose: What the steps are for.
            steps: The steps, of which the first is open.
            topic: The help topic that F1 opens.
            parent: The owner, from whose size the window's own is taken.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self.steps = StepList()
        self.steps.setObjectName("todo")
        self.steps.setAccessibleName(self.tr("Steps"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # some styles' can't be seen in the dark
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(TextLabel(purpose))
        column.addWidget(self.steps, stretch=1)
        column.addWidget(buttons)
        self.steps.show_steps(steps)
        fit_to_screen(self, parent.size() * 0.85 if parent is not None else None)
        HelpAccess.listen_in(self, topic)
        self.steps.cards[0].copy.setFocus()
