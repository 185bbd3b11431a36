"""The forest of what was chosen, with what is missing shown in its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from enum import IntEnum

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication

from ...core.certificates.certificate import Certificate
from ...core.chains.forest import Node
from ...core.collection.assessment import Assessment
from ...core.collection.checks import Finding, Severity
from ...core.collection.collection import CertificateCollection, Difference
from ..operations.rows import kind, status_of
from ..style.icons import icon
from ..style.theme import Tone, colour
from ..style.tooltips import tooltip
from ..translate import changes

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ChainColumn(IntEnum):
    """The columns of the Chains page."""

    CERTIFICATE = 0
    EXPIRES = 1
    STATUS = 2


class Place:
    """A node and where it stands."""

    def __init__(self, node: Node, parent: Place | None, row: int) -> None:
        self.node, self.parent, self.row = node, parent, row
        self.children: list[Place] = []


def _places(trees: Sequence[Node], parent: Place | None = None) -> list[Place]:
    """Turn nodes into places without recursion: a chain can be thousands deep."""
    top = [Place(node, parent, row) for row, node in enumerate(trees)]
    waiting = list(top)
    while waiting:
        place = waiting.pop()
        place.children = [Place(node, place, row) for row, node in enumerate(place.node.children)]
        waiting.extend(place.children)
    return top


class ChainTree(QAbstractItemModel):
    """Roots first; a missing issuer is a grey line above those whose chain it breaks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top: list[Place] = []
        self._worst: dict[Certificate, Finding] = {}
        self._difference: Difference | None = None
        self._added: frozenset[Certificate] = frozenset()
        self._removed: frozenset[Certificate] = frozenset()
        self._issuers: Mapping[Certificate, Sequence[Certificate]] = {}
        self._now = datetime.now(UTC)

    @property
    def longest_status(self) -> str:
        """For which the view makes room, in any language."""
        return self.tr("Added · {status}").format(status=self.tr("Root, self-signed"))

    def show(self, assessment: Assessment, base: CertificateCollection | None = None) -> None:
        """Show a collection; `base` is what an update began with, so that what is new can be marked."""
        self.beginResetModel()
        self._now = datetime.now(UTC)
        self._worst = {}
        for finding in assessment.findings:
            if finding.certificate is not None:
                self._worst.setdefault(finding.certificate, finding)
        trees = assessment.collection.forest.trees
        self._issuers = assessment.collection.forest.issuers
        self._difference = assessment.collection.since(base) if base is not None else None
        difference = self._difference or Difference()
        self._top = _places([*trees, *(Node(member.name, member) for member in difference.removed)])
        self._added, self._removed = frozenset(difference.added), frozenset(difference.removed)
        self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, ChainColumn.CERTIFICATE, ChainColumn.CERTIFICATE)

    def place(self, index: Index) -> Place | None:
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Place) else None

    def missing(self) -> list[tuple[QModelIndex, Place]]:
        """Return the lines of missing issuers."""
        return [
            (self.index(row, ChainColumn.STATUS), place)
            for row, place in enumerate(self._top)
            if place.node.certificate is None
        ]

    def index_of(self, certificate: Certificate) -> QModelIndex:
        waiting = list(self._top)
        while waiting:
            place = waiting.pop()
            if place.node.certificate == certificate:
                return self.createIndex(place.row, 0, place)
            waiting.extend(place.children)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        above = self.place(parent)
        here = above.children if above else self._top
        if not (0 <= row < len(here) and 0 <= column < len(ChainColumn)):  # hasIndex() would ask for all this again
            return QModelIndex()
        return self.createIndex(row, column, here[row])

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        place = self.place(index)
        if place is None or place.parent is None:
            return QModelIndex()
        return self.createIndex(place.parent.row, 0, place.parent)

    def hasChildren(self, parent: Index = _ROOT) -> bool:
        place = self.place(parent)
        return parent.column() <= 0 and bool(place.children if place else self._top)

    def rowCount(self, parent: Index = _ROOT) -> int:
        if parent.column() > 0:
            return 0
        place = self.place(parent)
        return len(place.children if place else self._top)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return len(ChainColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            counted = changes(self._difference) if self._difference is not None else ""
            return (counted or self.tr("Certificate"), self.tr("Expires"), self.tr("Status"))[section]
        if role == Qt.ItemDataRole.ToolTipRole and section == ChainColumn.CERTIFICATE:
            return self.headerData(section, orientation)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = self.place(index)
        if place is None:
            return None
        certificate, column = place.node.certificate, index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(place, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(certificate.details.subject if certificate else self._text(place, column))
        if role == Qt.ItemDataRole.FontRole and (certificate is None or certificate in self._removed):
            font = QFont()
            font.setItalic(True)
            font.setStrikeOut(certificate is not None and column != ChainColumn.STATUS)
            return font
        return self._looks(place, column, role)

    def _text(self, place: Place, column: int) -> str:
        certificate = place.node.certificate
        if column == ChainColumn.CERTIFICATE:
            return place.node.name or self.tr("An issuer without a name")
        if column == ChainColumn.STATUS:
            return self._status(place)[0]
        if certificate is None or certificate.details.not_after is None:
            return ""
        return f"{certificate.details.not_after:%Y-%m-%d}"

    def _looks(self, place: Place, column: int, role: int) -> object:
        certificate = place.node.certificate
        palette = QGuiApplication.palette()
        if column == ChainColumn.CERTIFICATE:
            if role == Qt.ItemDataRole.DecorationRole:
                name, tone = kind(certificate) if certificate else ("missing", Tone.MISSING)
                return icon(name, tone)
            if role == Qt.ItemDataRole.ForegroundRole and certificate is None:
                return colour(Tone.MISSING, palette)
        if column == ChainColumn.STATUS:
            _, name, tone = self._status(place)
            if role == Qt.ItemDataRole.DecorationRole:
                return icon(name, tone)
            if role == Qt.ItemDataRole.ForegroundRole:
                return colour(tone, palette)
        return None

    def _status(self, place: Place) -> tuple[str, str, Tone]:
        certificate = place.node.certificate
        if certificate is None:
            below = (child.node.certificate for child in place.children)
            is_circle = any(self._issuers.get(child) for child in below if child is not None)
            return self.tr("In a circle") if is_circle else self.tr("Not in the collection"), "error", Tone.ERROR
        if certificate in self._removed:
            return self.tr("Removed"), "info", Tone.PLAIN
        text, name, tone = self._health(certificate, place)
        if certificate in self._added:
            text = self.tr("Added · {status}").format(status=text)
        return text, name, tone

    def _health(self, certificate: Certificate, place: Place) -> tuple[str, str, Tone]:
        finding = self._worst.get(certificate)
        if finding is not None and finding.code == "incomplete-chain":
            return self.tr("Chain incomplete"), "error", Tone.ERROR
        text, name, tone = status_of(certificate, self._now)
        if finding is not None and finding.severity is Severity.ERROR:
            name, tone = "error", Tone.ERROR
        if tone is Tone.GOOD and place.parent is None:
            text = self.tr("Root, self-signed")
        return text, name, tone
