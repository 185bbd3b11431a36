"""A word in a list, with the icon and the color of what it says."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt

from .icons import icon
from .theme import Tone, color


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
