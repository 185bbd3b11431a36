"""The CAs that signed mail needs, as rows that can be ticked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QLocale, QObject, Qt, Signal

from ...core.certificates.certificate import Certificate
from ...core.certificates.namesakes import Namesakes
from ...core.chains.vouching import Voucher
from ...core.collection.collection import CertificateCollection
from ...core.collection.survey import IssuingCA, Survey
from ...core.text import printable
from ..operations.rows import voucher_name
from ..operations.survey_words import can_be_added, status
from ..style.icons import icon
from ..style.looks import Badge
from ..style.theme import Tone
from ..style.tooltips import tooltip
from ..translate import localized, ordered, short_date
from .tree import ROOT, Index

_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CAColumn(IntEnum):
    """The columns, numbers last: right-aligned, they would stand close to words. Also positions in `CARow`."""

    NAME = 0
    ROOT = 1
    VOUCHED_BY = 2
    STATUS = 3
    EXPIRES = 4
    MESSAGES = 5
    SENDERS = 6
    SIZE = 7


_NEVER = datetime.max.replace(tzinfo=UTC)
_NUMBERS = (CAColumn.MESSAGES, CAColumn.SENDERS, CAColumn.SIZE)


class CARow(NamedTuple):
    """One line; the columns' values first, in the columns' order."""

    name: str
    root: str
    vouched_by: str
    status: str
    expires: datetime | None
    messages: int
    senders: int
    size: int
    ca: IssuingCA
    badge: Badge
    search: str

    def shown(self, column: int) -> str:
        """Return the text of a cell, numbers and dates in the user's form."""
        value = self[column]
        if isinstance(value, int):
            return QLocale().toString(value)
        if column == CAColumn.EXPIRES:
            return short_date(self.expires) if self.expires else ""
        return str(value)

    def sort_key(self, column: int) -> Any:
        """Return what a column is sorted by: a number, a date, else the text."""
        return self.expires or _NEVER if column == CAColumn.EXPIRES else self[column]


class CATable(QAbstractTableModel):
    """Rows in the order of the survey, most used first, until another is asked for."""

    ticksChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[CARow] = ()
        self._shown: Sequence[CARow] = ()
        self._words: Sequence[str] = ()
        self._ticks: dict[object, bool] = {}
        self._sorted_by: CAColumn | None = None
        self._order = Qt.SortOrder.DescendingOrder

    def show_survey(self, survey: Survey) -> None:
        """Show the CAs of a survey. Boxes that the user has ticked or emptied stay so."""
        held = (ca.certificate for ca in survey.cas if ca.certificate is not None)
        names, roots = Namesakes(held), Namesakes(ca.root for ca in survey.cas if ca.root is not None)
        self._rows = [_row(ca, names, roots) for ca in survey.cas]
        self._show()
        self.ticksChanged.emit()

    def set_filter(self, text: str) -> None:
        """Show the rows in which every word stands somewhere: in a name, a sender's address, or the status."""
        self._words = text.casefold().split()
        self._show()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = CAColumn(column) if column >= 0 else None
        self._order = order
        self._show()

    def _show(self) -> None:
        self.beginResetModel()
        rows = [row for row in self._rows if all(word in row.search for word in self._words)]
        if self._sorted_by is not None:
            column, descending = self._sorted_by, self._order is Qt.SortOrder.DescendingOrder
            rows = ordered(rows, lambda row: row.sort_key(column), descending=descending)
        self._shown = rows
        self.endResetModel()

    def row(self, index: Index) -> CARow | None:
        return self._shown[index.row()] if index.isValid() else None

    def position(self, ca: IssuingCA) -> int | None:
        """Return where a CA is shown; None where the filter hides it."""
        wanted = _key(ca)
        return next((at for at, row in enumerate(self._shown) if _key(row.ca) == wanted), None)

    @property
    def total(self) -> int:
        """How many rows there are without the filter."""
        return len(self._rows)

    def is_ticked(self, ca: IssuingCA) -> bool:
        return can_be_added(ca) and self._ticks.get(_key(ca), ca.is_proposed)

    def tick(self, rows: Collection[int], ticked: bool) -> None:
        """Tick or empty the boxes of some rows; those without a box stay as they are."""
        for row in rows:
            ca = self._shown[row].ca
            if can_be_added(ca):
                self._ticks[_key(ca)] = ticked
        if self._shown:
            last = self.index(len(self._shown) - 1, CAColumn.NAME)
            self.dataChanged.emit(self.index(0, CAColumn.NAME), last, [Qt.ItemDataRole.CheckStateRole])
        self.ticksChanged.emit()

    def are_ticked(self, rows: Collection[int]) -> bool:
        """Return whether all boxes of some rows are ticked."""
        cas = [self._shown[row].ca for row in rows]
        return all(self.is_ticked(ca) for ca in cas if can_be_added(ca))

    @property
    def waits_for_ticks(self) -> bool:
        """There are boxes, shown or hidden by the filter, and none is ticked."""
        cas = [row.ca for row in self._rows if can_be_added(row.ca)]
        return bool(cas) and not any(map(self.is_ticked, cas))

    def missing(self, collection: CertificateCollection) -> tuple[Certificate, ...]:
        """Return what the ticked CAs need, whole chains, and the collection does not hold; filtered rows count too."""
        chains = (row.ca.chain for row in self._rows if self.is_ticked(row.ca))
        found = dict.fromkeys(each for chain in chains for each in chain)
        return tuple(each for each in found if each not in collection)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(CAColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        has_box = index.column() == CAColumn.NAME and can_be_added(row.ca)
        return _FLAGS | Qt.ItemFlag.ItemIsUserCheckable if has_box else _FLAGS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMBERS:
            return _RIGHT
        is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return self._titles()[CAColumn(section)] if is_text else None

    def _titles(self) -> dict[CAColumn, str]:
        return {
            CAColumn.NAME: self.tr("Issuing CA"),
            CAColumn.ROOT: self.tr("Root CA"),
            CAColumn.MESSAGES: self.tr("Messages"),
            CAColumn.SENDERS: self.tr("Senders"),
            CAColumn.VOUCHED_BY: self.tr("Vouched For By"),
            CAColumn.STATUS: self.tr("Status"),
            CAColumn.EXPIRES: self.tr("Expiration Date"),
            CAColumn.SIZE: self.tr("Bytes"),
        }

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return row.shown(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in _NUMBERS else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._told(row, column))
        if column == CAColumn.NAME:
            return self._name_data(row, role)
        return row.badge.data(role) if column == CAColumn.STATUS else None

    def _told(self, row: CARow, column: int) -> str:
        ca, root = row.ca, row.ca.root
        if column == CAColumn.NAME:
            said = self.tr("Key identifier: {key_id}").format(key_id=ca.key_id.hex().upper()) if ca.key_id else ""
            return f"{ca.subject}\n{said}".rstrip()
        if column == CAColumn.ROOT and root is not None:
            return f"{root.details.subject}\n{root.sha256_in_groups}"
        if column == CAColumn.SENDERS:
            return "\n".join(map(printable, ca.senders[:20]))
        if column == CAColumn.MESSAGES:
            said = self.tr("Intact: {intact}. Changed in transit: {changed}. From senders who still write: {current}.")
            number = QLocale().toString
            return said.format(intact=number(ca.intact), changed=number(ca.changed), current=number(ca.current))
        return row.shown(column)

    def _name_data(self, row: CARow, role: int) -> object:
        if role == Qt.ItemDataRole.DecorationRole:
            is_held = row.ca.certificate is not None
            return icon("intermediate", Tone.INTERMEDIATE) if is_held else icon("missing", Tone.MISSING)
        has_box, ticked = can_be_added(row.ca), self.is_ticked(row.ca)
        if role == Qt.ItemDataRole.CheckStateRole:
            return (Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked) if has_box else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            word = self.tr("will be added") if ticked else self.tr("not selected")
            return f"{row.name}, {word if has_box else row.status}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.tick([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True


def _key(ca: IssuingCA) -> object:
    """Return what a CA is known by from survey to survey: where nothing holds it, what its children say of it."""
    return ca.certificate or (ca.subject, ca.key_id)


def _row(ca: IssuingCA, names: Namesakes, roots: Namesakes) -> CARow:
    badge, root = status(ca), ca.root
    others = [each for each in ca.vouchers if each is not Voucher.COLLECTION]
    vouched_by = ", ".join(map(voucher_name, others or ca.vouchers))
    name = localized(names.name(ca.certificate)) if ca.certificate is not None else printable(ca.name)
    root_name = localized(roots.name(root)) if root is not None else ""
    words = (name, ca.subject, root_name, vouched_by, badge.text, *ca.senders)
    return CARow(
        name=name,
        root=root_name,
        messages=ca.messages,
        senders=len(ca.senders),
        vouched_by=vouched_by,
        status=badge.text,
        expires=ca.not_after,
        size=ca.size,
        ca=ca,
        badge=badge,
        search="\n".join(words).casefold(),
    )
