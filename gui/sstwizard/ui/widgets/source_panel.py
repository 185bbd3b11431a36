"""Where certificates come from: the tree of sources, what is being read, and the buttons that open and close files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QProgressBar,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ..models.source_tree import Branch, SourceTree
from ..operations.session import OpenedSource, Session
from .lists import NameDelegate
from .wrapping import WrappingRow


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
        self.setItemDelegate(NameDelegate(self))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setIndentation(self.fontMetrics().height())
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.selectionModel().selectionChanged.connect(self.shownChanged)
        self.close_file = QAction(self.tr("&Close file"), self)
        self.close_file.setShortcut(Qt.Key.Key_Delete)
        self.close_file.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addAction(self.close_file)

    @property
    def branches(self) -> list[Branch]:
        """The branches that are selected; the current one where none is."""
        selected = self.selectionModel().selectedIndexes()
        return [self._tree.branch(index) for index in selected or [self.currentIndex()]]

    @property
    def shows_collection(self) -> bool:
        """What is chosen is shown, wherever it comes from."""
        return any(branch is self._tree.collection for branch in self.branches)

    @property
    def shown(self) -> list[OpenedSource]:
        """The sources whose certificates are shown, each once."""
        return list(dict.fromkeys(each for branch in self.branches for each in branch.sources))

    @property
    def closable(self) -> list[OpenedSource]:
        """The sources that Delete closes: what is shown, if all of it can be closed."""
        return self.shown if all(branch.is_closable for branch in self.branches) else []

    def show_branch(self, index: QModelIndex) -> None:
        """Select one branch alone, whichever keys are held."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def show_sources(self, sources: Sequence[OpenedSource]) -> None:
        """Select some sources, so that they are shown together."""
        selection = QItemSelection()
        for opened in sources:
            index = self._tree.index_of(opened)
            selection.select(index, index)
        self.selectionModel().setCurrentIndex(
            self._tree.index_of(sources[0]), QItemSelectionModel.SelectionFlag.NoUpdate
        )
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.close_file)
        menu.popup(event.globalPos())


class SourcePanel(QWidget):
    """The tree and what belongs to it."""

    def __init__(self, session: Session, tree: SourceTree) -> None:
        super().__init__()
        self._session, self._tree = session, tree
        self.view = SourceView(tree)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view, stretch=1)
        layout.addWidget(self._build_loading())
        layout.addLayout(self._build_buttons())
        self.view.close_file.triggered.connect(self._close)
        self.view.shownChanged.connect(self._show_closable)
        session.sourceAdded.connect(self._reveal)
        session.sourceChanged.connect(self.show_progress)
        self.view.show_branch(tree.index(0, 0))
        self.view.expandAll()
        self.show_progress()

    def _build_buttons(self) -> WrappingRow:
        self.add_files = QPushButton(self.tr("&Add files…"))
        self.add_files.setObjectName("addFiles")
        self.add_files.setToolTip(self.tr("Files can also be dropped anywhere on this window."))
        self.add_folder = QPushButton(self.tr("Add f&older…"))
        self.find_ca = QPushButton(self.tr("&Find a CA…"))
        self.find_ca.setToolTip(self.tr("Public CAs by the name of an organization"))
        self.close_file = QPushButton(self.tr("Close file"))
        self.close_file.setToolTip(self.tr("Close the selected file (Delete). What was chosen from it stays chosen."))
        self.close_file.clicked.connect(self._close)
        return WrappingRow(self.add_files, self.add_folder, self.find_ca, self.close_file)

    def _build_loading(self) -> QWidget:
        self._loading = QWidget()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Reading"))
        self.cancel_loading = QPushButton(self.tr("&Stop reading"))
        self.cancel_loading.clicked.connect(self._session.cancel_loading)
        self._loading.setLayout(WrappingRow(self._progress, self.cancel_loading, wide=self._progress))
        return self._loading

    def _reveal(self, opened: OpenedSource) -> None:
        self.view.expand(self._tree.index_of(opened).parent())
        self.show_progress()

    def show_progress(self) -> None:
        """Show how far reading is."""
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
        """Close the files that are selected, and show what they stood among."""
        group = QPersistentModelIndex(self.view.currentIndex().parent())
        closable = self.view.closable
        for opened in closable:
            self._session.close_source(opened)
        if closable:
            left = self._tree.branch(group).index() if group.isValid() else self._tree.index(0, 0)
            self.view.show_branch(left)
