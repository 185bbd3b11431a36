"""All notes about what was opened, of which a page says the first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ..style.icons import NOTE
from ..widgets.buttons import PlainButton, push_button
from ..widgets.labels import ResultList, TextLabel
from ..widgets.wrapping import column, foot
from .help_access import OwnedDialog

_MOST = 100


class NotesButton(PlainButton):
    """Shows all notes, of which the notice that it stands in says the first; hidden where there are no more."""

    def __init__(self, notice: QWidget) -> None:
        super().__init__()
        self._notes: Sequence[str] = ()
        self.setObjectName("showNotes")
        self.setAutoDefault(False)
        self.setParent(notice)
        self.hide()
        self.clicked.connect(self._show_all)

    def offer(self, notes: Sequence[str]) -> tuple[QWidget, ...]:
        """Return the button for the notice, if there is more than one note."""
        self._notes = notes
        self.setText(self.tr("Show all %Ln note(s)…", "", len(notes)))
        return (self,) if len(notes) > 1 else ()

    def _show_all(self) -> None:
        name = self.text().replace("&", "").removesuffix("…")
        dialog, listed = OwnedDialog(self.window(), 0.6, name="notes"), ResultList(name)
        dialog.setWindowTitle(name)
        for note in [*self._notes[:_MOST], *["…"] * (len(self._notes) > _MOST)]:
            listed.add(NOTE, TextLabel(note))
        listed.end()
        close = push_button(QCoreApplication.translate("FindCADialog", "Close"), "close", dialog.reject)
        column(dialog, listed, foot(close), margin=None).setStretch(0, 1)
        close.setDefault(True)
        dialog.open()
