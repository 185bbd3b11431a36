"""Certificates below their issuers, with an issuer that is missing shown in its place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from enum import IntEnum
from functools import cached_property

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from ...core.certificates.certificate import Certificate
from ...core.certificates.namesakes import Namesakes
from ...core.chains.forest import Node, certificates_of, rows_to
from ...core.chains.signing import CertificateKind, is_self_signed, kind_of
from ...core.chains.status import KnownFacts
from ...core.chains.vouching import Voucher, Vouching
from ...core.collection.assessment import Assessment
from ...core.collection.collection import CertificateCollection, Difference
from ..kit.icons import ERROR, Badge, tooltip
from ..kit.lists import BADGE_ROLES, ROOT, Index, title
from ..kit.theme import Tone
from ..kit.translate import localized, short_date
from .rows import badge_of, kind, status_in_collection


class ChainColumn(IntEnum):
    """The columns of the Chains page; the first is that of every chain."""

    CERTIFICATE = 0
    EXPIRES = 1
    STATUS = 2
    CHANGE = 3


class ChainItem:
    """A line of a chain: a certificate, or the name of an issuer that is missing.

    It knows the line above it, None at the top, and its position among the children of that.
    """

    def __init__(self, node: Node, parent: ChainItem | None = None, row: int = 0) -> None:
        self.node, self.parent, self.row = node, parent, row
        self.badges: dict[int, Badge] = {}
        """What it says in each column that was looked at; a view asks for it eight times each."""

    @cached_property
    def children(self) -> list[ChainItem]:
        """The lines below it: of thousands, few are ever opened."""
        return [ChainItem(node, self, row) for row, node in enumerate(self.node.children)]


class ChainTree(QAbstractItemModel):
    """Roots first; a missing issuer is a grey line above those whose chain it breaks.

    The first column has the names. What stands in the others is handed over with a path, or known by a subclass.
    """

    def __init__(self, parent: QObject | None = None, titles: Sequence[str] = ("",)) -> None:
        super().__init__(parent)
        self._titles = titles
        self._top: list[ChainItem] = []
        self._now = datetime.now(UTC)
        self._names = Namesakes()
        self._beside: Mapping[Certificate | None, Sequence[Badge]] = {}
        self.removed: frozenset[Certificate] = frozenset()  # by an update: they are struck through

    def item(self, index: Index) -> ChainItem | None:
        """Return the line at an index; None at the invalid one, the parent of the top."""
        return index.internalPointer() if index.isValid() else None

    def _below(self, parent: Index) -> Sequence[ChainItem]:
        if parent.column() > 0:
            return ()
        item = self.item(parent)
        return self._top if item is None else item.children

    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        items = self._below(parent)
        if not (0 <= row < len(items) and 0 <= column < len(self._titles)):  # hasIndex() would ask for all this again
            return QModelIndex()
        return self.createIndex(row, column, items[row])

    def parent(self, index: Index = ROOT) -> QModelIndex:  # type: ignore[override]
        item = self.item(index)
        above = item.parent if item is not None else None
        return self.createIndex(above.row, 0, above) if above is not None else QModelIndex()

    def rowCount(self, parent: Index = ROOT) -> int:
        return len(self._below(parent))

    def columnCount(self, _parent: Index = ROOT) -> int:
        return len(self._titles)

    def hasChildren(self, parent: Index = ROOT) -> bool:
        item = self.item(parent)
        return bool(self._top) if item is None else parent.column() == 0 and bool(item.node.children)

    def show_trees(self, trees: Iterable[Node], names: Namesakes | None = None) -> None:
        """Show other trees. What their certificates are called is found out here, unless it is known."""
        self.beginResetModel()
        self._now = datetime.now(UTC)
        nodes = list(trees)
        self._top = [ChainItem(node, None, row) for row, node in enumerate(nodes)]
        self._names = names or Namesakes(certificates_of(nodes))
        self.endResetModel()

    def show_path(
        self,
        path: Sequence[Certificate],
        missing: str = "{issuer}",
        beside: Mapping[Certificate | None, Sequence[Badge]] | None = None,
    ) -> None:
        """Show one path, the root above all, and beside each certificate what is said of it.

        `missing` stands in place of a root that it does not reach; what is said of that is found under None.
        """
        self._beside = beside or {}
        node: Node | None = None
        for certificate in path:
            node = Node(certificate.name, certificate, (node,) if node else ())
        if node is not None and not is_self_signed(path[-1]):
            node = Node(missing.format(issuer=path[-1].issuer_name or self._nameless()), None, (node,))
        self.show_trees([node] if node else [])

    def index_of(self, certificate: Certificate) -> QModelIndex:
        """Return where a certificate stands; an invalid index where it does not."""
        item, items = None, self._top
        for row in rows_to(certificate, [each.node for each in items]):
            item = items[row]
            items = item.children
        return self.createIndex(item.row, 0, item) if item is not None else QModelIndex()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return title(self._titles, section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.item(index)
        if item is None:
            return None
        certificate, column = item.node.certificate, index.column()
        if role == Qt.ItemDataRole.FontRole:
            return self._font(item, column)
        if role not in BADGE_ROLES:
            return None
        is_name = column == ChainColumn.CERTIFICATE
        if is_name and certificate is not None and role == Qt.ItemDataRole.ForegroundRole:
            return None  # the tone is the icon's alone
        if is_name and certificate is not None and role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(f"{certificate.details.subject}\n{certificate.thumbprint}")
        if column not in item.badges:
            item.badges[column] = self._name(item) if is_name else self._badge(item, column)
        badge = item.badges[column]
        return tooltip(badge.text) if role == Qt.ItemDataRole.ToolTipRole else badge.data(role)

    def _name(self, item: ChainItem) -> Badge:
        certificate = item.node.certificate
        if certificate is None:
            return Badge(item.node.name or self._nameless(), "missing", Tone.MISSING)
        return Badge(localized(self._names.name(certificate)), *kind(certificate))

    def _nameless(self) -> str:
        return self.tr("An issuer without a name")

    def _badge(self, item: ChainItem, column: int) -> Badge:
        return self._beside[item.node.certificate][column - 1]

    def _font(self, item: ChainItem, column: int) -> QFont | None:
        """Return the font of what is missing or removed; None for that of the list."""
        certificate = item.node.certificate
        if certificate is not None and certificate not in self.removed:
            return None
        font = QFont()
        font.setItalic(True)
        font.setStrikeOut(certificate is not None and column in (ChainColumn.CERTIFICATE, ChainColumn.EXPIRES))
        return font


class CollectionChains(ChainTree):
    """The forest of what was chosen, and below it, struck through, what an update removes.

    A certificate's status is that of the worst that was found about it: never "Valid" beside a warning. What an update
    does with it stands in a column of its own, which the view hides for a new collection.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = self.tr("Certificate"), self.tr("Expires"), self.tr("Status"), self.tr("Change")
        self._assessment, self._vouching, self.is_update = Assessment(), Vouching(()), False
        self._added: frozenset[Certificate] = frozenset()

    def show(
        self, assessment: Assessment, base: CertificateCollection | None = None, vouching: Vouching | None = None
    ) -> None:
        """Show a collection and its findings, and what is new in it beside the one that an update began with."""
        self._assessment, self._vouching, self.is_update = assessment, vouching or Vouching(()), base is not None
        done = assessment.collection.since(base) if base is not None else Difference()
        self._added, self.removed = frozenset(done.added), frozenset(done.removed)
        names = assessment.collection.namesakes if not done.removed else None
        removed = (Node(member.name, member) for member in done.removed)
        self.show_trees([*assessment.collection.forest.trees, *removed], names)

    def _badge(self, item: ChainItem, column: int) -> Badge:
        certificate = item.node.certificate
        if column == ChainColumn.STATUS:
            return self._health(certificate) if certificate is not None else self._missing(item)
        if column == ChainColumn.CHANGE:
            return Badge(self._change(certificate))
        end = certificate.details.not_after if certificate is not None else None
        return Badge(short_date(end) if end else "")

    def _missing(self, item: ChainItem) -> Badge:
        """Return what is said of a missing issuer, or of a circle, where those below it have issuers all the same."""
        issuers = self._assessment.collection.forest.issuers
        below = (node.certificate for node in item.node.children)
        is_circle = any(issuers.get(child) for child in below if child is not None)
        return Badge(self.tr("Circular chain") if is_circle else self.tr("Not in the collection"), *ERROR)

    def _change(self, certificate: Certificate | None) -> str:
        if certificate is None or not self.is_update:
            return ""
        if certificate in self._added:
            return self.tr("Added")
        return self.tr("Removed") if certificate in self.removed else self.tr("Kept")

    def _health(self, certificate: Certificate) -> Badge:
        """Return the worst that was found; where nothing was, the certificate's own status."""
        own = badge_of(certificate, KnownFacts().facts(certificate, self._now), self._now)
        status = status_in_collection(certificate, self._assessment.worst.get(certificate), own)
        if status is not own or status.tone is not Tone.GOOD or kind_of(certificate) is not CertificateKind.ROOT_CA:
            return status
        is_in_use_alone = self._vouching.vouchers_of(certificate) == (Voucher.COLLECTION,)
        words = self.tr("Only your collection vouches") if is_in_use_alone else self.tr("Root, self-signed")
        return status._replace(text=words)
