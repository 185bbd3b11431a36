"""The chains of a collection, with what is wrong with each certificate and what an update changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from ...core.certificates.certificate import Certificate
from ...core.chains.forest import Node
from ...core.collection.assessment import Assessment
from ...core.collection.checks import Code, Finding, Severity
from ...core.collection.collection import CertificateCollection, Difference
from ..style.looks import ERROR, PLAIN, Badge
from ..style.theme import Tone
from ..translate import changes
from .chain_tree import ChainItem, ChainTree, italic


class ChainColumn(IntEnum):
    """The columns of the Chains page."""

    CERTIFICATE = 0
    EXPIRES = 1
    STATUS = 2


class CollectionChains(ChainTree):
    """The forest of what was chosen, and below it, struck through, what an update removes."""

    columns = len(ChainColumn)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worst: dict[Certificate, Finding] = {}
        self._difference: Difference | None = None
        self._added: frozenset[Certificate] = frozenset()
        self._removed: frozenset[Certificate] = frozenset()
        self._issuers: Mapping[Certificate, Sequence[Certificate]] = {}

    @property
    def longest_status(self) -> str:
        """For which the view makes room, in any language."""
        return self.tr("Added · {status}").format(status=self.tr("Root, self-signed"))

    def show(self, assessment: Assessment, base: CertificateCollection | None = None) -> None:
        """Show a collection; `base` is what an update began with, so that what is new can be marked."""
        self._worst = {}
        for finding in assessment.findings:
            if finding.certificate is not None:
                self._worst.setdefault(finding.certificate, finding)
        forest = assessment.collection.forest
        self._issuers = forest.issuers
        self._difference = assessment.collection.since(base) if base is not None else None
        difference = self._difference or Difference()
        self._added, self._removed = frozenset(difference.added), frozenset(difference.removed)
        self.show_trees([*forest.trees, *(Node(member.name, member) for member in difference.removed)])
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, ChainColumn.CERTIFICATE, ChainColumn.CERTIFICATE)

    def missing(self) -> list[tuple[QModelIndex, ChainItem]]:
        """Return the lines of missing issuers, each with the index of its status."""
        return [(self.index(item.row, ChainColumn.STATUS), item) for item in self._top if item.node.certificate is None]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            counted = changes(self._difference) if self._difference is not None else ""
            return (counted or self.tr("Certificate"), self.tr("Expires"), self.tr("Status"))[section]
        if role == Qt.ItemDataRole.ToolTipRole and section == ChainColumn.CERTIFICATE:
            return self.headerData(section, orientation)
        return None

    def _badge(self, item: ChainItem, column: int) -> Badge:
        if column == ChainColumn.STATUS:
            return self._status_in_collection(item)
        certificate = item.node.certificate
        end = certificate.details.not_after if certificate is not None else None
        return Badge(f"{end:%Y-%m-%d}" if end else "")

    def _font(self, item: ChainItem, column: int) -> QFont | None:
        if item.node.certificate not in self._removed:
            return super()._font(item, column)
        font = italic()
        font.setStrikeOut(column != ChainColumn.STATUS)
        return font

    def _status_in_collection(self, item: ChainItem) -> Badge:
        certificate = item.node.certificate
        if certificate is None:
            below = (child.node.certificate for child in item.children)
            is_circle = any(self._issuers.get(child) for child in below if child is not None)
            return Badge(self.tr("In a circle") if is_circle else self.tr("Not in the collection"), *ERROR)
        if certificate in self._removed:
            return Badge(self.tr("Removed"), *PLAIN)
        status = self._health(certificate, item)
        if certificate in self._added:
            return status._replace(text=self.tr("Added · {status}").format(status=status.text))
        return status

    def _health(self, certificate: Certificate, item: ChainItem) -> Badge:
        finding = self._worst.get(certificate)
        if finding is not None and finding.code is Code.INCOMPLETE_CHAIN:
            return Badge(self.tr("Chain incomplete"), *ERROR)
        status = self._status(certificate)
        if finding is not None and finding.severity is Severity.ERROR:
            return Badge(status.text, *ERROR)
        if status.tone is Tone.GOOD and item.parent is None:
            return status._replace(text=self.tr("Root, self-signed"))
        return status
