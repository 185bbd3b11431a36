"""The CAs that signed mail needs, as rows that can be ticked."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QLocale, QObject, Qt, Signal

from ...core.certificates.certificate import Certificate
from ...core.certificates.namesakes import Namesakes
from ...core.chains.vouching import Voucher
from ...core.collection.collection import CertificateCollection
from ...core.collection.survey import IssuingCA, RejectionReason, Survey
from ...core.text import QT_TRANSLATE_NOOP, Text, printable
from ..operations.rows import voucher_name
from ..operations.survey_words import can_be_added, status
from ..style.icons import icon
from ..style.looks import Badge
from ..style.theme import Tone
from ..style.tooltips import tooltip
from ..translate import localized, look_up, ordered, short_date
from .tree import ROOT, Index

_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CAColumn(IntEnum):
    """The columns' positions, numbers last: right-aligned, they would stand close to words."""

    NAME = 0
    ROOT = 1
    VOUCHED_BY = 2
    STATUS = 3
    EXPIRES = 4
    MESSAGES = 5
    SENDERS = 6
    SIZE = 7


_NEVER = datetime.max.replace(tzinfo=UTC)


class CARow(NamedTuple):
    """One line: a CA, and what is found out for it once."""

    ca: IssuingCA
    name: str
    root: str
    vouched_by: str
    badge: Badge
    search: str

    def shown(self, column: int) -> str:
        """Return the text of a cell, numbers and dates in the user's form."""
        value = COLUMNS[column].value(self)
        if isinstance(value, datetime):
            return short_date(value)
        return QLocale().toString(value) if isinstance(value, int) else value or ""

    def sort_key(self, column: int) -> Any:
        """Return what a column is sorted by: a number, a date, else the text."""
        value = COLUMNS[column].value(self)
        return _NEVER if value is None else value


class _Column(NamedTuple):
    """What is to be known of a column.

    Attributes:
        title: Its title, to be translated.
        value: Returns what it shows of a row; None for a date that is not known.
        samples: The longest of these fits into it.
        room: How many characters have to be left for the names, or it is hidden; with 0, it is always shown.
        is_number: It is right-aligned.
    """

    title: str
    value: Callable[[CARow], str | int | datetime | None]
    samples: Sequence[Text | str] = ()
    room: int = 0
    is_number: bool = False


_STATUSES = (RejectionReason.SUPERSEDED.label, RejectionReason.NOT_VOUCHED.label)
COLUMNS: Mapping[int, _Column] = {
    CAColumn.NAME: _Column(QT_TRANSLATE_NOOP("CATable", "Issuing CA"), lambda row: row.name),
    CAColumn.MESSAGES: _Column(QT_TRANSLATE_NOOP("CATable", "Messages"), lambda row: row.ca.messages, is_number=True),
    CAColumn.STATUS: _Column(QT_TRANSLATE_NOOP("CATable", "Status"), lambda row: row.badge.text, _STATUSES),
    CAColumn.SENDERS: _Column(
        QT_TRANSLATE_NOOP("CATable", "Senders"), lambda row: len(row.ca.senders), ["00,000"], room=20, is_number=True
    ),
    CAColumn.EXPIRES: _Column(
        QT_TRANSLATE_NOOP("CATable", "Expiration Date"), lambda row: row.ca.not_after, ["00/00/0000"], room=20
    ),
    CAColumn.VOUCHED_BY: _Column(
        QT_TRANSLATE_NOOP("CATable", "Vouched For By"), lambda row: row.vouched_by, ["Microsoft, Mozilla"], room=24
    ),
    CAColumn.ROOT: _Column(
        QT_TRANSLATE_NOOP("CATable", "Root CA"), lambda row: row.root, ["A root CA with a name of its own"], room=28
    ),
    CAColumn.SIZE: _Column(
        QT_TRANSLATE_NOOP("CATable", "Bytes"), lambda row: row.ca.size, ["00,000"], room=32, is_number=True
    ),
}
"""The columns in the order in which they are given room."""


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
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[section].is_number:
            return _RIGHT
        is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return look_up("CATable", COLUMNS[section].title) if is_text else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return row.shown(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if COLUMNS[column].is_number else None
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
            return f"{row.name}, {word if has_box else row.badge.text}"
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
    return CARow(ca, name, root_name, vouched_by, badge, search="\n".join(words).casefold())
