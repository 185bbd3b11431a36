"""The tree of sources: groups, what stands in them, how many certificates each holds; and the collection below."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from ...core.sources import Source, SourceKind, public_roots
from ..operations.session import OpenedSource, Session, SourceState
from ..style.icons import ERROR, WARNING, icon
from ..style.text import tooltip
from ..style.theme import Tone, color
from ..translate import localized
from .table import Index

_ICONS = {
    SourceKind.PUBLIC_ROOTS: ("globe", ""),
    SourceKind.FILE: ("file", "folder"),
    SourceKind.DOWNLOAD: ("globe", "globe"),
}
"""Those of a source and of its group."""


class Branch(QStandardItem):
    """A row of the tree: all sources, a group of them, one, or the collection."""

    def __init__(self, title: str, icon_name: str, opened: OpenedSource | None = None) -> None:
        super().__init__()
        self.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.title, self.icon_name, self.opened = title, icon_name, opened

    @property
    def branches(self) -> list[Branch]:
        """The branches right below it."""
        return [self.child(row) for row in range(self.rowCount())]  # type: ignore[misc]

    @property
    def sources(self) -> list[OpenedSource]:
        """The sources at or below this branch."""
        if self.opened is not None:
            return [self.opened]
        return [opened for branch in self.branches for opened in branch.sources]

    @property
    def is_closable(self) -> bool:
        """It is a file or a download, or a group of such: what the user has opened; and nothing of it is being read."""
        mine = (SourceKind.FILE, SourceKind.DOWNLOAD)
        return self.parent() is not None and all(
            opened.source.kind in mine and not opened.is_loading for opened in self.sources
        )


class SourceTree(QStandardItemModel):
    """Follows the session's sources. The first branch at the top stands for all of them, the second for the collection.

    What was chosen may be in no source: received mail has brought it, or its file was closed.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._all = Branch(self.tr("All certificates"), "all")
        self.collection = Branch(self.tr("Collection"), "file")
        self.appendRow(self._all)
        self.appendRow(self.collection)
        self._branches: dict[Source, Branch] = {}
        for opened in session.opened:
            self._add(opened)
        session.sourceAdded.connect(self._add)
        session.sourceChanged.connect(self._refresh)
        session.sourceClosed.connect(self._close)
        session.collectionChanged.connect(self._refresh)

    def branch(self, index: Index) -> Branch:
        """Return the branch at an index; that of all sources where there is none."""
        branch = self.itemFromIndex(index)
        return branch if isinstance(branch, Branch) else self._all

    def index_of(self, opened: OpenedSource) -> QModelIndex:
        return self._branches[opened.source].index()

    def _add(self, opened: OpenedSource) -> None:
        source, above = opened.source, self._all
        own_icon, group_icon = _icons(source)
        if source.group is not None:
            title = localized(source.group)
            group = next((branch for branch in self._all.branches if branch.title == title), None)
            if group is None:
                group = Branch(title, group_icon)
                self._all.appendRow(group)
            above = group
        self._branches[source] = branch = Branch(localized(source.title), own_icon, opened)
        above.appendRow(branch)

    def _close(self, opened: OpenedSource) -> None:
        """Remove the branch of a source, and its group with the last of it."""
        last: QStandardItem = self._branches.pop(opened.source)
        if last.parent() is not self._all and last.parent().rowCount() == 1:
            last = last.parent()
        last.parent().removeRow(last.row())

    def _refresh(self) -> None:
        """Tell the view that any branch may have changed: with one source read, another may lack nothing any more."""
        for branch in (self.collection, *self._branches.values()):
            index = branch.index()
            self.dataChanged.emit(index, index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        branch = self.itemFromIndex(index)
        if not isinstance(branch, Branch):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._label(branch)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._decoration(branch)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._explain(branch))
        if role == Qt.ItemDataRole.ForegroundRole and branch.opened and branch.opened.state is SourceState.FAILED:
            return color(Tone.ERROR)
        return None

    def _decoration(self, branch: Branch) -> object:
        opened = branch.opened
        if opened is not None and opened.state is SourceState.FAILED:
            return icon(*ERROR)
        if opened is not None and self._session.problems_of(opened):
            return icon(*WARNING)
        return icon(branch.icon_name, Tone.ACCENT if opened is None else Tone.PLAIN)

    def _label(self, branch: Branch) -> str:
        opened, counted = branch.opened, self.tr("{title} ({count})")
        if branch is self.collection:
            return counted.format(title=branch.title, count=QLocale().toString(len(self._session.collection)))
        if opened is None:
            return branch.title
        if opened.state is SourceState.LOADING:
            if opened.total:
                return self.tr("{title} ({percent} %)").format(
                    title=branch.title, percent=100 * opened.done // opened.total
                )
            return self.tr("{title} (reading…)").format(title=branch.title)
        if opened.state is SourceState.FAILED:
            counted = self.tr("{title} (can't be used)")
        elif opened.state is SourceState.CANCELLED:
            counted = self.tr("{title} (canceled)")
        return counted.format(title=branch.title, count=QLocale().toString(len(opened.certificates)))

    def _explain(self, branch: Branch) -> str:
        if branch.opened is None:
            return branch.title
        if branch.opened.error is not None:
            return localized(branch.opened.error)
        if branch.opened.source.kind is SourceKind.PUBLIC_ROOTS:
            return localized(public_roots.who_vouches())
        return branch.opened.source.place or branch.title


def _icons(source: Source) -> tuple[str, str]:
    """Return the icon of a source, and that of its group."""
    if source.kind is SourceKind.WINDOWS_STORE:
        of_store = "root" if source.store.endswith("Root") else "intermediate"
        return of_store, "computer" if source.location == "LocalMachine" else "user"
    return _ICONS[source.kind]
