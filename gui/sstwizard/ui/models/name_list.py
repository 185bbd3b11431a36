"""The names of certificates in a list. Each is made when it is seen, not all of thousands at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from ...core.certificates.certificate import Certificate
from .tree import ROOT, Index


class NameList(QAbstractListModel):
    """A line for each certificate."""

    def __init__(self, name: Callable[[Certificate], str], parent: QObject | None = None) -> None:
        """Begin with none.

        Args:
            name: Makes a certificate's line.
            parent: The owner.
        """
        super().__init__(parent)
        self._name = name
        self._certificates: Sequence[Certificate] = ()

    def show(self, certificates: Sequence[Certificate]) -> None:
        """Show certificates in place of those that are shown."""
        self.beginResetModel()
        self._certificates = certificates
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._certificates)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        return self._name(self._certificates[index.row()])
