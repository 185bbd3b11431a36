"""The certificate list as in MMC: Ctrl and Shift select rows, Space or the box takes them into the collection."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ...core.certificates.certificate import Certificate
from ..models.certificate_table import CertificateTable, Column
from ..models.tree import Index
from .row_view import RowView

_OPTIONAL = (
    (Column.PURPOSES, "Secure Email, Client…", 40),
    (Column.VOUCHED_BY, "Microsoft, Mozilla", 52),
    (Column.FRIENDLY_NAME, "A friendly name", 64),
    (Column.THUMBPRINT, "0" * 24, 64),
)
"""Columns shown where there is room for such a text beside so many characters of Issued To and Issued By."""
_NAME = 20
"""How many characters of a name are shown, at the least."""


class CertificateView(RowView):
    """The certificates of a branch. Space takes rows into the collection, or out of it."""

    currentCertificate = Signal(object)
    _table: CertificateTable

    def __init__(self, model: CertificateTable, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._current: Certificate | None = None
        self.setObjectName("certificateList")
        self.setAccessibleName(self.tr("Certificates"))
        self.setSortingEnabled(True)
        self.sortByColumn(Column.ISSUED_TO, Qt.SortOrder.AscendingOrder)
        model.modelAboutToBeReset.connect(self._remember_current)
        model.modelReset.connect(self._restore_current)

    def fit_columns(self) -> None:
        """Divide the width: dates and status get what they need, names the rest, others what is left over."""
        metrics = self.fontMetrics()
        widths: dict[int, int] = {
            Column.EXPIRES: metrics.horizontalAdvance(self.tr("Expiration Date")) + 30,
            Column.STATUS: metrics.horizontalAdvance(self.tr("Not yet valid")) + 44,
        }
        optional = [(column, metrics.horizontalAdvance(wanted) + 10, names) for column, wanted, names in _OPTIONAL]
        rest = self.divide(widths, optional)
        name = _NAME * metrics.averageCharWidth()
        self.setColumnHidden(Column.ISSUED_BY, rest < 2 * name)  # with large letters in a small window
        issuers = max(rest * 2 // 5, name) if rest >= 2 * name else 0
        self.setColumnWidth(Column.ISSUED_TO, rest - issuers)
        self.setColumnWidth(Column.ISSUED_BY, issuers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggle_selected()
        else:
            super().keyPressEvent(event)

    def toggle_selected(self) -> None:
        """Take the selected rows into the collection; if all of them are in it, take them out."""
        if marked := self.marked:
            self._table.choose(marked, not self._table.are_chosen(marked))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row = self._table.row(current)
        self.currentCertificate.emit(row.certificate if row else None)

    def _remember_current(self) -> None:
        row = self._table.row(self.currentIndex())
        self._current = row.certificate if row else self._current

    def _restore_current(self) -> None:
        """Select the certificate selected before; where the filter hides it, the first, so that Space has a target."""
        at = self._table.position(self._current) if self._current is not None else None
        self.updateGeometries()  # else the list can't scroll there yet
        self.setCurrentIndex(self._table.index(at or 0, 0))
