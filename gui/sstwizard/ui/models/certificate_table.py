"""The model of the certificate list: rows are decoded once, so that sorting and filtering take milliseconds."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject, Qt, Signal

from ...core.certificates.certificate import Certificate
from ...core.collection.assessment import Assessment
from ...core.collection.checks.finding import Finding
from ..operations.rows import Row, kind, told_of
from ..style.icons import icon
from ..style.text import tooltip
from ..translate import ordered
from .table import RowModel
from .tree import BADGE_ROLES, Index


class Column(IntEnum):
    """MMC's columns in MMC's order, the kind, who vouches, and the thumbprint. They are what `Row` takes."""

    ISSUED_TO = 0
    KIND = 1
    ISSUED_BY = 2
    EXPIRES = 3
    PURPOSES = 4
    FRIENDLY_NAME = 5
    STATUS = 6
    VOUCHED_BY = 7
    THUMBPRINT = 8


_LEAST_DIGITS = 4
"""Of a thumbprint, in a filter: "CA" stands in most thumbprints."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What is shown.

    Attributes:
        text: Every word of it must stand somewhere in the row; or it is at least four digits of a thumbprint.
        email_only: Leave out what excludes e-mail protection.
        ca_only: Leave out end-entity certificates.
        hide_expired: Leave out what has expired.
    """

    text: str = ""
    email_only: bool = False
    ca_only: bool = False
    hide_expired: bool = False

    def accepts(self) -> Callable[[Row], bool]:
        """Return the test for one row; what is the same for all rows is computed once."""
        words = self.text.casefold().split()
        joined = "".join(words).replace(":", "").upper()
        digits = joined if len(joined) >= _LEAST_DIGITS and set(joined) <= set("0123456789ABCDEF") else ""
        email, ca, unexpired = self.email_only, self.ca_only, self.hide_expired

        def accept(row: Row) -> bool:
            if (email and not row.allows_email) or (ca and not row.is_ca) or (unexpired and row.is_expired):
                return False
            if all(word in row.search for word in words):
                return True
            return bool(digits) and (digits in row.thumbprint or digits in row.certificate.sha256)

        return accept


class CertificateTable(RowModel[Row]):
    """Rows of one or more sources. The first column's box takes a certificate into the collection."""

    chosen = Signal(object, bool)
    """Emitted when boxes are ticked: (list of certificates, taken in or out)."""
    columns = len(Column)

    def __init__(self, is_chosen: Callable[[Certificate], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_chosen = is_chosen
        self._ordered: Sequence[Row] = ()
        self._worst: Mapping[Certificate, Finding] = {}
        self._filter = Filter()
        self._sorted_by, self._order = Column.ISSUED_TO, Qt.SortOrder.AscendingOrder

    def set_rows(self, rows: Sequence[Row]) -> None:
        self._rows = ordered(rows, lambda row: row.issued_to)
        self._order_rows()
        self._show()

    def holds(self, certificates: Iterable[Certificate]) -> bool:
        """Return whether there is a row for each of some certificates, hidden by the filter or not."""
        return {row.certificate.der for row in self._rows}.issuperset(each.der for each in certificates)

    def _order_rows(self) -> None:
        """Sort by value, rows of one value by their names, by which they are sorted already."""
        column, descending = int(self._sorted_by), self._order is Qt.SortOrder.DescendingOrder
        if column:
            self._ordered = ordered(self._rows, lambda row: row.sort_key(column), descending=descending)
        else:
            self._ordered = self._rows[::-1] if descending else self._rows

    def set_filter(self, wanted: Filter) -> None:
        if wanted != self._filter:
            self._filter = wanted
            self._show()

    def _filtered(self) -> Sequence[Row]:
        return self._ordered if self._filter == Filter() else list(filter(self._filter.accepts(), self._ordered))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by, self._order = Column(max(column, 0)), order
        self._order_rows()
        self._show()

    def show_findings(self, assessment: Assessment) -> None:
        """Show what was found about the collection's certificates beside them, as Chains does."""
        if assessment.worst != self._worst:
            self._worst = assessment.worst
            self.refresh(Column.STATUS)

    def refresh_boxes(self) -> None:
        """Tell the views that any box may have changed."""
        self.refresh(Column.ISSUED_TO, Qt.ItemDataRole.CheckStateRole)

    @property
    def has_issuers(self) -> bool:
        """Something in the list is issued by another than itself, so that it is worth telling by whom."""
        return any(row.kind for row in self._rows)

    def position(self, certificate: Certificate) -> int | None:
        """Return where a certificate is shown; None where the filter hides it."""
        der = certificate.der
        return next((at for at, row in enumerate(self._shown) if row.certificate.der == der), None)

    def _has_box(self, _row: Row) -> bool:
        return True

    def _is_ticked(self, row: Row) -> bool:
        return self.is_chosen(row.certificate)

    def tick(self, rows: Collection[int], ticked: bool) -> None:
        """Take the certificates of some rows into the collection, or out of it."""
        self.chosen.emit(self.certificates(rows), ticked)

    def certificates(self, rows: Collection[int]) -> list[Certificate]:
        """Return the certificates of some rows, in their order."""
        return [self._shown[row].certificate for row in sorted(rows)]

    def _titles(self) -> Sequence[str]:
        return (
            self.tr("Issued To"),
            self.tr("Kind"),
            self.tr("Issued By"),
            self.tr("Expiration Date"),
            self.tr("Intended Purposes"),
            self.tr("Friendly Name"),
            self.tr("Status"),
            self.tr("Vouched For By"),
            self.tr("Thumbprint"),
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], index.column()
        if column == Column.STATUS and role in BADGE_ROLES:  # which is found out anew each time
            badge = told_of(row.certificate, self._worst.get(row.certificate), row.badge)
            return tooltip(badge.text) if role == Qt.ItemDataRole.ToolTipRole else badge.data(role)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.shown(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(row.certificate.details.subject if column == Column.ISSUED_TO else row.shown(column))
        return self._name_data(row, role) if column == Column.ISSUED_TO else None

    def _name_data(self, row: Row, role: int) -> object:
        if role == Qt.ItemDataRole.DecorationRole:
            return icon(*kind(row.certificate))
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self.is_chosen(row.certificate) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            is_in = self.is_chosen(row.certificate)
            taken = self.tr("in the collection") if is_in else self.tr("not in the collection")
            return f"{row.issued_to}, {taken}"
        return None
