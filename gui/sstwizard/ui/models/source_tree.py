"""The tree of sources: groups, what stands in them, and how many certificates each holds."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QPalette

from ..operations.rows import Row
from ..operations.session import Opened, Session, State
from ..style.icons import icon
from ..style.theme import Tone, colour
from ..style.tooltips import tooltip
from ..translate import localised

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ICONS = {
    "windows:LocalMachine": "computer",
    "windows:CurrentUser": "user",
    "public-roots": "globe",
    "download:": "globe",
    "file": "file",
}


class Branch:
    """A line of the tree: everything, a group of sources, or one source."""

    def __init__(self, title: str, icon_name: str, parent: Branch | None = None, opened: Opened | None = None) -> None:
        self.title, self.icon_name, self.parent, self.opened = title, icon_name, parent, opened
        self.children: list[Branch] = []

    @property
    def sources(self) -> list[Opened]:
        """The sources that stand here or below."""
        if self.opened is not None:
            return [self.opened]
        return [opened for child in self.children for opened in child.sources]

    @property
    def place(self) -> int:
        return self.parent.children.index(self) if self.parent else 0

    def rows(self) -> list[Row]:
        """What it holds, each certificate once."""
        found: dict[bytes, Row] = {}
        for opened in self.sources:
            for row in opened.rows:
                found.setdefault(row.certificate.der, row)
        return list(found.values())


class SourceTree(QAbstractItemModel):
    """Follows the session's sources. The one branch at the top is all of them together."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top = Branch(self.tr("All certificates"), "all")
        self._branches: dict[str, Branch] = {}
        for opened in session.opened:
            self._add(opened)
        session.sourceAdded.connect(self._add)
        session.sourceChanged.connect(self._changed)

    def branch(self, index: Index) -> Branch:
        found = index.internalPointer()
        return found if isinstance(found, Branch) else self._top

    def index_of(self, opened: Opened) -> QModelIndex:
        return self._index(self._branches[opened.source.key])

    def _add(self, opened: Opened) -> None:
        source = opened.source
        parent = self._top
        if source.group is not None:
            title = localised(source.group)
            parent = next((group for group in self._top.children if group.title == title), None) or self._insert(
                Branch(title, _icon_of(source.key, group=True), self._top)
            )
        branch = Branch(localised(source.title), _icon_of(source.key, group=False), parent, opened)
        self._branches[source.key] = branch
        self._insert(branch)

    def _insert(self, branch: Branch) -> Branch:
        parent = branch.parent or self._top
        place = len(parent.children)
        self.beginInsertRows(self._index(parent), place, place)
        parent.children.append(branch)
        self.endInsertRows()
        return branch

    def _changed(self, opened: Opened) -> None:
        branch: Branch | None = self._branches[opened.source.key]
        while branch is not None:
            index = self._index(branch)
            self.dataChanged.emit(index, index)
            branch = branch.parent

    def _index(self, branch: Branch) -> QModelIndex:
        return self.createIndex(branch.place, 0, branch)

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self.branch(parent).children[row] if parent.isValid() else self._top)

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        above = self.branch(index).parent if index.isValid() else None
        return QModelIndex() if above is None else self._index(above)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return len(self.branch(parent).children) if parent.isValid() else 1

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        branch = self.branch(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._label(branch)
        if role == Qt.ItemDataRole.DecorationRole:
            return _decoration(branch)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._explain(branch))
        if role == Qt.ItemDataRole.ForegroundRole and branch.opened and branch.opened.state is State.FAILED:
            return colour(Tone.ERROR, _palette())
        return None

    def _label(self, branch: Branch) -> str:
        opened = branch.opened
        if opened is None:
            return branch.title
        if opened.state is State.LOADING:
            if opened.total:
                return self.tr("{title} ({percent} %)").format(
                    title=branch.title, percent=100 * opened.done // opened.total
                )
            return self.tr("{title} (reading…)").format(title=branch.title)
        if opened.state is State.FAILED:
            return self.tr("{title} (can't be read)").format(title=branch.title)
        if opened.state is State.CANCELLED:
            return self.tr("{title} (cancelled)").format(title=branch.title)
        return self.tr("{title} ({count})").format(title=branch.title, count=len(opened.rows))

    def _explain(self, branch: Branch) -> str:
        if branch.opened is None:
            return branch.title
        if branch.opened.error is not None:
            return localised(branch.opened.error)
        return branch.opened.source.key.removeprefix("file:").removeprefix("windows:").removeprefix("download:")


def _decoration(branch: Branch) -> object:
    opened = branch.opened
    if opened is not None and opened.state is State.FAILED:
        return icon("error", Tone.ERROR)
    if opened is not None and opened.problems:
        return icon("warning", Tone.WARNING)
    return icon(branch.icon_name, Tone.ACCENT if branch.children or opened is None else Tone.PLAIN)


def _icon_of(key: str, *, group: bool) -> str:
    for beginning, name in _ICONS.items():
        if key.startswith(beginning):
            if group:
                return "folder" if name == "file" else name
            return "root" if key.startswith("windows:") and key.endswith("Root") else _leaf(key, name)
    return "file"


def _leaf(key: str, name: str) -> str:
    return "intermediate" if key.startswith("windows:") else name


def _palette() -> QPalette:
    return QGuiApplication.palette()
