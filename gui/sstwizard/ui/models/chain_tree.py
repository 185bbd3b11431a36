"""Certificates below their issuers, with an issuer that is missing shown in its place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from ...core.certificates.certificate import Certificate
from ...core.chains.forest import Node
from ...core.chains.signing import is_self_signed
from ..operations.rows import kind, status_of
from ..style.looks import Badge
from ..style.theme import Tone
from ..style.tooltips import tooltip
from .tree import Index, TreeItem, TreeModel

_NAME = 0


class ChainItem(TreeItem):
    """A line of a chain: a certificate, or the name of an issuer that is missing."""

    def __init__(self, node: Node, parent: ChainItem | None = None, row: int = 0) -> None:
        super().__init__(parent, row)
        self.node = node


def _items(trees: Iterable[Node]) -> list[ChainItem]:
    """Turn nodes into lines without recursion: a chain can be thousands deep."""
    top = [ChainItem(node, None, row) for row, node in enumerate(trees)]
    waiting = list(top)
    while waiting:
        item = waiting.pop()
        item.children = [ChainItem(node, item, row) for row, node in enumerate(item.node.children)]
        waiting.extend(item.children)
    return top


class ChainTree(TreeModel[ChainItem]):
    """Roots first; a missing issuer is a grey line above those whose chain it breaks.

    It has one column, the names. A subclass has further `columns`, and says in `_badge` what stands in them.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = datetime.now(UTC)

    def show_trees(self, trees: Iterable[Node]) -> None:
        """Show trees in place of those that are shown."""
        self.beginResetModel()
        self._now = datetime.now(UTC)
        self._top = _items(trees)
        self.endResetModel()

    def show_path(self, path: Sequence[Certificate], missing: str = "{issuer}") -> None:
        """Show one path.

        Args:
            path: The certificate, its issuer, and so on upwards.
            missing: What stands above a path that does not end at a self-signed root, `{issuer}` for the name.
        """
        node: Node | None = None
        for certificate in path:
            node = Node(certificate.name, certificate, (node,) if node else ())
        if node is not None and not is_self_signed(path[-1]):
            node = Node(missing.format(issuer=path[-1].issuer_name or self._nameless()), None, (node,))
        self.show_trees([node] if node else [])

    def index_of(self, certificate: Certificate) -> QModelIndex:
        """Return where a certificate stands; an invalid index where it does not."""
        waiting = list(self._top)
        while waiting:
            item = waiting.pop()
            if item.node.certificate == certificate:
                return self.index_of_item(item)
            waiting.extend(item.children)
        return QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.item(index)
        if item is None:
            return None
        certificate, column = item.node.certificate, index.column()
        if role == Qt.ItemDataRole.FontRole:
            return self._font(item, column)
        if column == _NAME and certificate is not None:
            if role == Qt.ItemDataRole.ToolTipRole:
                return tooltip(f"{certificate.details.subject}\n{certificate.thumbprint}")
            if role == Qt.ItemDataRole.ForegroundRole:
                return None  # the tone is the icon's alone
        badge = self._name(item) if column == _NAME else self._badge(item, column)
        return tooltip(badge.text) if role == Qt.ItemDataRole.ToolTipRole else badge.data(role)

    def _name(self, item: ChainItem) -> Badge:
        certificate = item.node.certificate
        look = kind(certificate) if certificate is not None else ("missing", Tone.MISSING)
        return Badge(item.node.name or self._nameless(), *look)

    def _nameless(self) -> str:
        return self.tr("An issuer without a name")

    def _badge(self, _item: ChainItem, _column: int) -> Badge:
        """Return what stands in a column other than the first."""
        return Badge("")

    def _font(self, item: ChainItem, _column: int) -> QFont | None:
        """Return the font of a cell; None for that of the list."""
        return italic() if item.node.certificate is None else None

    def _status(self, certificate: Certificate) -> Badge:
        return Badge(*status_of(certificate, self._now))


def italic() -> QFont:
    """Return the application's font in italics."""
    font = QFont()
    font.setItalic(True)
    return font
