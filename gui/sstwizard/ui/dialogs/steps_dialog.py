"""Steps in a window of their own, for what is not part of the way through the pages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ...core.powershell.step import Step
from ..widgets.exchange import shown
from ..widgets.labels import TextLabel
from ..widgets.step_list import StepList
from .help_access import HelpAccess


class StepsDialog(QDialog):
    """Shows what to paste, and says what for."""

    def __init__(self, title: str, said: str, todo: Sequence[Step], topic: str, parent: QWidget | None = None) -> None:
        """Show the steps.

        Args:
            title: The window's.
            said: What they are for.
            todo: The steps, of which the first is open.
            topic: What F1 tells of.
            parent: The owner, which tells how much room there is.
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
        column.addWidget(TextLabel(said))
        column.addWidget(self.steps, stretch=1)
        column.addWidget(buttons)
        self.steps.show_steps([shown(step, {}) for step in todo])
        if parent is not None:
            self.resize(parent.size() * 0.85)
            for help_access in parent.findChildren(HelpAccess):
                help_access.listen(self, topic)
        self.steps.cards[0].copy.setFocus()
