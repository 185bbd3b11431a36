"""The tree of sources: groups, what stands in them, how many certificates each holds; and the collection below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QProgressBar, QPushButton, QTreeView, QWidget

from ...core.sources import Source, SourceKind, public_lists
from ..kit.icons import ERROR, WARNING, icon, tooltip
from ..kit.layouts import WrappingRow, column, panel
from ..kit.lists import Index, RoomyDelegate, open_menu
from ..kit.theme import Tone, color
from ..kit.translate import localized
from ..work.rows import OpenedSource, SourceState
from ..work.session import Session

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
        return [self.child(row) for row in range(self.rowCount())]  # type: ignore[misc]

    @property
    def sources(self) -> list[OpenedSource]:
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
        self._all = Branch(self.tr("All sources"), "all")
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
        is_spoken = role == Qt.ItemDataRole.AccessibleTextRole
        if role == Qt.ItemDataRole.DisplayRole or is_spoken:
            return self._label(branch, is_spoken=is_spoken)
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

    def _label(self, branch: Branch, *, is_spoken: bool) -> str:
        opened, counted = branch.opened, self.tr("{title} ({count})")
        if branch is self.collection:
            return counted.format(title=branch.title, count=QLocale().toString(len(self._session.collection)))
        if opened is None:
            return branch.title
        if opened.state is SourceState.LOADING:
            return self.tr("{title} (reading…)").format(title=branch.title)
        if opened.state is SourceState.FAILED:
            counted = self.tr("{title} (can't be used)") if is_spoken else "{title}"  # its icon and color say so
        elif opened.state is SourceState.CANCELLED:
            counted = self.tr("{title} (canceled)")
        return counted.format(title=branch.title, count=QLocale().toString(len(opened.certificates)))

    def _explain(self, branch: Branch) -> str:
        if branch.opened is None:
            return branch.title
        if branch.opened.error is not None:
            return localized(branch.opened.error)
        if branch.opened.source.kind is SourceKind.PUBLIC_ROOTS:
            return localized(public_lists.who_vouches())
        return branch.opened.source.place or branch.title


def _icons(source: Source) -> tuple[str, str]:
    if source.kind is SourceKind.WINDOWS_STORE:
        of_store = "root" if source.store.endswith("Root") else "intermediate"
        return of_store, "computer" if source.location == "LocalMachine" else "user"
    return _ICONS[source.kind]


class SourceView(QTreeView):
    """The tree. Ctrl and Shift select several sources, which are shown together; Delete closes files."""

    shownChanged = Signal()

    def __init__(self, tree: SourceTree) -> None:
        super().__init__()
        self._tree = tree
        self.setObjectName("sources")
        self.setAccessibleName(self.tr("Where certificates come from"))
        self.setHeaderHidden(True)
        self.setModel(tree)
        self.setUniformRowHeights(True)
        self.setItemDelegate(RoomyDelegate(self))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setIndentation(self.fontMetrics().height())
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.selectionModel().selectionChanged.connect(self.shownChanged)
        self.close_file = self.addAction(self.tr("&Close file"), QKeySequence(Qt.Key.Key_Delete))
        self.close_file.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    @property
    def branches(self) -> list[Branch]:
        selected = self.selectionModel().selectedIndexes()
        return [self._tree.branch(index) for index in selected or [self.currentIndex()]]

    @property
    def shows_collection(self) -> bool:
        """What is chosen is shown, wherever it comes from."""
        return any(branch is self._tree.collection for branch in self.branches)

    @property
    def shown(self) -> list[OpenedSource]:
        return list(dict.fromkeys(each for branch in self.branches for each in branch.sources))

    @property
    def closable(self) -> list[OpenedSource]:
        """The sources that Delete closes: what is shown, if all of it can be closed."""
        return self.shown if all(branch.is_closable for branch in self.branches) else []

    def show_branch(self, index: QModelIndex) -> None:
        """Select one branch alone, whichever keys are held."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def show_sources(self, sources: Sequence[OpenedSource]) -> None:
        selection, flag = QItemSelection(), QItemSelectionModel.SelectionFlag
        for index in map(self._tree.index_of, sources):
            selection.select(index, index)
        self.selectionModel().setCurrentIndex(self._tree.index_of(sources[0]), flag.NoUpdate)
        self.selectionModel().select(selection, flag.ClearAndSelect)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        open_menu(self, event, lambda menu: menu.addAction(self.close_file))


class SourcePanel(QWidget):
    def __init__(self, session: Session, tree: SourceTree) -> None:
        super().__init__()
        self._session, self._tree = session, tree
        self.view = SourceView(tree)
        column(self, self.view, self._build_loading(), self._build_buttons()).setStretch(0, 1)
        self.view.close_file.triggered.connect(self._close)
        self.view.shownChanged.connect(self._show_closable)
        session.sourceAdded.connect(self._reveal)
        session.sourceChanged.connect(self._show_progress)
        self.view.show_branch(tree.index(0, 0))
        self.view.expandAll()
        self._show_progress()

    def _build_buttons(self) -> WrappingRow:
        self.add_files = QPushButton(self.tr("&Add files…"))
        self.add_files.setObjectName("addFiles")
        self.add_files.setToolTip(self.tr("Files and signed messages can also be dropped anywhere on this window."))
        self.add_folder = QPushButton(self.tr("Add f&older…"))
        self.find_ca = QPushButton(self.tr("&Find a CA…"))
        self.find_ca.setToolTip(self.tr("Public CAs by the name of an organization"))
        self.close_file = QPushButton(self.tr("Close file"))
        self.close_file.setToolTip(self.tr("Close the selected file (Delete). What was chosen from it stays chosen."))
        self.close_file.clicked.connect(self._close)
        return WrappingRow(self.add_files, self.add_folder, self.find_ca, self.close_file)

    def _build_loading(self) -> QWidget:
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Reading"))
        self.cancel_loading = QPushButton(self.tr("&Stop reading"))
        self.cancel_loading.clicked.connect(self._session.cancel_loading)
        self._loading = panel(WrappingRow(self._progress, self.cancel_loading, wide=self._progress))
        return self._loading

    def _reveal(self, opened: OpenedSource) -> None:
        self.view.expand(self._tree.index_of(opened).parent())
        self._show_progress()

    def _show_progress(self) -> None:
        loading = [opened for opened in self._session.opened if opened.is_loading]
        self._loading.setVisible(bool(loading))
        total = sum(opened.total for opened in loading)
        self._progress.setRange(0, total)
        self._progress.setValue(sum(opened.done for opened in loading))
        self._show_closable()

    def _show_closable(self) -> None:
        can_close = bool(self.view.closable)
        if not can_close and self.close_file.hasFocus():
            self.view.setFocus()
        for way in (self.close_file, self.view.close_file):
            way.setEnabled(can_close)

    def _close(self) -> None:
        group, closable = QPersistentModelIndex(self.view.currentIndex().parent()), self.view.closable
        for opened in closable:
            self._session.close_source(opened)
        if closable:
            self.view.show_branch(self._tree.branch(group).index())
