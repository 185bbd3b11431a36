"""Icon and tone of each severity and status, and the badge that shows them beside a word."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt

from ...core.collection.checks.finding import Severity
from .icons import icon
from .theme import Tone, color

GOOD = ("good", Tone.GOOD)
NOTE = ("info", Tone.ACCENT)
PLAIN = ("info", Tone.PLAIN)
WARNING = ("warning", Tone.WARNING)
ERROR = ("error", Tone.ERROR)

SEVERITIES = {Severity.ERROR: ERROR, Severity.WARNING: WARNING, Severity.INFO: NOTE}


class Badge(NamedTuple):
    """A word or sentence with its icon and tone; without an icon it is plain text."""

    text: str
    icon: str = ""
    tone: Tone = Tone.PLAIN

    def data(self, role: int) -> object:
        """Return a cell's text, icon or color, whichever `role` asks for; None for any other role."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text
        if not self.icon:
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            return icon(self.icon, self.tone)
        return color(self.tone) if role == Qt.ItemDataRole.ForegroundRole else None
