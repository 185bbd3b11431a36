"""*Go back to an earlier collection…*: the backups that were saved before each upload, with what would change."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ...core.exchange.backups import Backup, backups
from ...core.text import printable
from ..kit.buttons import push_button
from ..kit.dialogs import OwnedDialog
from ..kit.labels import TextLabel
from ..kit.layouts import column, foot
from ..kit.lists import RoomyDelegate
from ..kit.tasks import look_for
from ..kit.translate import changes, local_time
from .session import Session


class GoBackDialog(OwnedDialog):
    """Lists the backups by date and organization; the chosen one becomes an update of what Exchange has."""

    chosen = Signal(object)
    """A `Backup`."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Look for the backups in the background."""
        super().__init__(parent, 0.7, name="goBack", topic="upload")
        self._session = session
        self.setWindowTitle(self.tr("Go back to an earlier collection"))
        said = self.tr(
            "What Exchange had was saved before each upload. What you choose here becomes an update of what Exchange "
            "has now. Nothing changes there until you upload it."
        )
        self.use = push_button(self.tr("&Go back to it"), "useBackup", self._choose)
        self.use.setEnabled(False)
        self.list = QListWidget()
        self.list.setObjectName("backups")
        self.list.setItemDelegate(RoomyDelegate(self.list))
        self.list.setAccessibleName(self.windowTitle())
        self.list.itemActivated.connect(self._choose)
        self.list.currentRowChanged.connect(lambda row: self.use.setEnabled(row >= 0))
        buttons = foot(self.use, push_button(self.tr("Close"), "close", self.reject))
        column(self, TextLabel(said), self.list, buttons, margin=None)
        has = session.state.exchange
        organization = has.organization if has is not None else ""
        look_for(partial(backups, session.state.folders, organization), self._show, self)

    def _show(self, found: tuple[Backup, ...] | None) -> None:
        """List what differs from what Exchange has."""
        at_hand = self._session.at_hand
        if at_hand is None or at_hand.base is None:
            return
        for backup in found or ():
            done = backup.collection.since(at_hand.base)
            if not done:
                continue
            counted = changes(len(done.added), len(done.kept), len(done.removed))
            whose = printable(backup.organization)
            item = QListWidgetItem(f"{local_time(backup.saved)} · {whose}: {counted}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, backup)
            item.setToolTip(printable(str(backup.path)))
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
