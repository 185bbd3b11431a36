"""The list of certificates: rows are decoded once, so that sorting and filtering take milliseconds."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from operator import itemgetter

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from ...core.certificates.certificate import Certificate
from ..kit.icons import PLAIN, Badge
from ..kit.lists import RowModel, RowView
from ..kit.theme import Tone
from ..kit.translate import ordered
from ..work.details import CertificateMenu
from ..work.rows import Column, Row, kind, kind_names, sort_key, status_in_collection, status_words, unvouched
from ..work.session import Session

_BOX, _LEAST, _MOST = 4, 37, 60
"""How many letters wide a box is, and the names are at the least and at the most, if other columns need the room."""
_MEASURED = 50  # so many rows have their statuses measured: for these, more of each certificate is decoded
_LEAST_DIGITS = 4  # of a thumbprint, in a filter: "CA" stands in most thumbprints


class CertificateTable(RowModel[Row]):
    """Rows of one or more sources. The first column's box takes a certificate into the collection."""

    chosen = Signal(object, bool)  # emitted when boxes are ticked: (list of certificates, taken in or out)
    _digits = ""
    _email_only = _ca_only = _hide_expired = False

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = (
            *(self.tr("Issued To"), self.tr("Kind"), self.tr("Issued By"), self.tr("Expiration Date")),
            *(self.tr("Intended Purposes"), self.tr("Friendly Name"), self.tr("Status")),
            *(self.tr("Vouched For By"), self.tr("Thumbprint")),
        )
        self.session = session
        self._by_name: Sequence[Row] = ()
        self._sorted_by = 0, Qt.SortOrder.AscendingOrder

    def set_rows(self, rows: Sequence[Row]) -> None:
        self._by_name = ordered(rows, lambda row: row.issued_to)
        self._sort()

    def holds(self, certificates: Iterable[Certificate]) -> bool:
        """Return whether there is a row for each of some certificates, hidden by the filter or not."""
        return {row.certificate.der for row in self._rows}.issuperset(each.der for each in certificates)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by value, rows of one value by their names; Qt asks for it twice where no user has pressed a title."""
        sorted_by = max(column, 0), order
        if sorted_by != self._sorted_by:
            self._sorted_by = sorted_by
            self._sort()

    def _sort(self) -> None:
        column, order = self._sorted_by
        descending = order is Qt.SortOrder.DescendingOrder
        if column:
            self._rows = ordered(self._by_name, sort_key(column), descending=descending)
        else:
            self._rows = self._by_name[::-1] if descending else self._by_name
        self._show()

    def set_filter(
        self, text: str = "", *, email_only: bool = False, ca_only: bool = False, hide_expired: bool = False
    ) -> None:
        """Show the rows in which every word of a text stands, or whose thumbprints have its digits, four at the least.

        With `email_only`, those that exclude email protection are left out, with `ca_only` those of end entities.
        """
        self._email_only, self._ca_only, self._hide_expired = email_only, ca_only, hide_expired
        joined = "".join(text.split()).replace(":", "").upper()
        self._digits = joined if len(joined) >= _LEAST_DIGITS and set(joined) <= set("0123456789ABCDEF") else ""
        super().set_filter(text)

    @property
    def _is_filtered(self) -> bool:
        return super()._is_filtered or self._email_only or self._ca_only or self._hide_expired

    def _accepts(self, row: Row) -> bool:
        if self._email_only and not row.allows_email:
            return False
        if (self._ca_only and not row.is_ca) or (self._hide_expired and row.is_expired):
            return False
        if super()._accepts(row):
            return True
        return bool(self._digits) and (self._digits in row.thumbprint or self._digits in row.certificate.sha256)

    @property
    def has_issuers(self) -> bool:
        """Something is issued by another than itself, or may yet be, so that it is worth telling by whom."""
        return not self._rows or any(row.kind for row in self._rows)

    def longest(self, column: int) -> str:
        """Return the text of a column of names that is likely the widest: to measure thousands takes long."""
        return max(map(itemgetter(column), self._shown), key=len, default="")

    @property
    def statuses(self) -> Collection[str]:
        """What stands in the column of the status, or of many rows may stand there."""
        if len(self._rows) > _MEASURED:
            return status_words()
        return {self._cell(row, Column.STATUS).text for row in self._rows}

    def position(self, certificate: Certificate) -> int | None:
        der = certificate.der
        return next((at for at, row in enumerate(self._shown) if row.certificate.der == der), None)

    def _is_ticked(self, row: Row) -> bool:
        return row.certificate in self.session.collection

    def tick(self, rows: Collection[int], ticked: bool) -> None:
        self.chosen.emit(self.certificates(rows), ticked)

    def certificates(self, rows: Collection[int]) -> list[Certificate]:
        return [self._shown[row].certificate for row in sorted(rows)]

    def _cell(self, row: Row, column: int) -> Badge:
        if column != Column.STATUS:
            return Badge(row.shown(column))
        assessment = self.session.assessment
        status = status_in_collection(row.certificate, assessment.worst.get(row.certificate), row.badge)
        is_checked = self._is_ticked(row) and row.certificate in assessment.collection  # with its chain
        if status.tone is not Tone.GOOD or is_checked:
            return status
        is_unvouched = self.session.known.vouching.is_unvouched(row.certificate)
        return Badge(unvouched(), *PLAIN) if is_unvouched else Badge(status.text)

    def _tip(self, row: Row, column: int) -> str:
        if column == Column.ISSUED_TO:
            return row.certificate.details.subject
        return super()._tip(row, column)

    def _icon(self, row: Row) -> tuple[str, Tone]:
        return kind(row.certificate)

    def _spoken(self, row: Row) -> str:
        taken = self.tr("in the collection") if self._is_ticked(row) else self.tr("not in the collection")
        return f"{row.issued_to}, {taken}"


class CertificateView(RowView):
    """The certificates of a branch. Space adds rows or removes them, Delete removes them, Enter opens one."""

    currentCertificate = Signal(object)
    _table: CertificateTable

    def __init__(self, model: CertificateTable) -> None:
        super().__init__(model)
        self._current: Certificate | None = None
        self.menu = CertificateMenu(self, model.session, lambda: self._table.certificates(self.marked))
        self.menu.chosen.connect(model.chosen)
        self.setObjectName("certificateList")
        self.setAccessibleName(self.tr("Certificates"))
        self.setSortingEnabled(True)
        self.sortByColumn(Column.ISSUED_TO, Qt.SortOrder.AscendingOrder)
        self.openWanted.connect(self._open_current)
        self.selectionModel().currentChanged.connect(self._tell_current)
        model.modelAboutToBeReset.connect(self._remember_current)
        model.modelReset.connect(self._restore_current)
        model.dataChanged.connect(self.fit_columns)

    def needs(self) -> Iterable[tuple[int, int, int]]:
        """Return what the columns need, first of the names; what is left out of a list of roots is who issued them."""
        wide, longest, letters = self.wide, self._table.longest, self.letters
        expires = wide(Column.EXPIRES, "00/00/0000")
        status = wide(Column.STATUS, *self._table.statuses, has_icons=True)
        names = min(wide(Column.ISSUED_TO, longest(Column.ISSUED_TO), has_icons=True) + letters(_BOX), letters(_MOST))
        issuers = min(wide(Column.ISSUED_BY, longest(Column.ISSUED_BY)), letters(_MOST))
        left = self.viewport().width() - expires - status
        if names + issuers > left:  # both are cut, by the same part
            issuers = max(letters(20), left * issuers // (names + issuers))
        least = names // letters(1)
        return (
            (Column.STATUS, status, 0),
            (Column.EXPIRES, expires, min(least, _LEAST)),
            (Column.ISSUED_BY, issuers, min(least, _LEAST) if self._table.has_issuers else 1_000),
            (Column.KIND, wide(Column.KIND, *kind_names().values()), max(30, least)),
            (Column.PURPOSES, wide(Column.PURPOSES, "Secure Email, Client…"), max(62, least)),
            (Column.VOUCHED_BY, wide(Column.VOUCHED_BY, "Microsoft, Mozilla"), max(64, least)),
            (Column.FRIENDLY_NAME, wide(Column.FRIENDLY_NAME, "A friendly name"), max(68, least)),
            (Column.THUMBPRINT, wide(Column.THUMBPRINT, "0" * 24), max(68, least)),
        )

    def fill_menu(self, menu: QMenu) -> None:
        self.menu.fill(menu)

    @property
    def current(self) -> Certificate | None:
        row = self._table.row(self.currentIndex())
        return row.certificate if row is not None else None

    def _open_current(self) -> None:
        if self.current is not None:
            self.menu.open(self.current)

    def _tell_current(self) -> None:
        self.currentCertificate.emit(self.current)

    def _remember_current(self) -> None:
        self._current = self.current or self._current

    def _restore_current(self) -> None:
        """Select the certificate selected before; where the filter hides it, the first, so that Space has a target."""
        at = self._table.position(self._current) if self._current is not None else None
        self.updateGeometries()  # else the list can't scroll there yet
        self.setCurrentIndex(self._table.index(at or 0, 0))
        if not self._table.rowCount():
            self._tell_current()  # Qt says nothing where there was a row before, and is none now
