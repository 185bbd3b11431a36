"""Page 2: the certificates, as in the console: the tree of stores at the left, the list at the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ...core.certificates.certificate import Certificate
from ..models.certificate_table import CertificateTable, Filter
from ..models.source_tree import SourceTree
from ..operations.opened_source import OpenedSource
from ..operations.rows import RowCache
from ..style.looks import WARNING
from ..style.theme import Tone
from ..style.tooltips import tooltip
from ..translate import localised
from ..widgets.certificate_view import CertificateView
from ..widgets.collection_bar import CollectionBar
from ..widgets.delegates import RoomyDelegate
from ..widgets.details_panel import DetailsPanel
from ..widgets.filter_box import FilterBox
from ..widgets.labels import Notice, TextLabel
from ..widgets.wrapping import StackingSplitter, WrappingRow
from .page import Context, Page

_translate = QCoreApplication.translate
_LEAST_SIDE_BY_SIDE = 96
"""The width from which tree and list stand side by side, in characters; in a narrower window the tree is above."""


_NAMES = 3
"""How many of the roots that were left out are named."""


class CertificatesPage(Page):
    """Choose certificates. The choice survives showing another store, sorting and filtering."""

    findingsWanted = Signal()
    mailWanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            _translate("CertificatesPage", "Certificates"),
            _translate(
                "CertificatesPage",
                "Tick the root and intermediate CA certificates that your organization is to trust for S/MIME mail.",
            ),
            _translate(
                "CertificatesPage",
                "In MMC: Trusted Root Certification Authorities ▸ Certificates; Ctrl+click those you want.",
            ),
            parent,
        )
        self._rows = RowCache(self.session)
        self._tree = SourceTree(self.session, self)
        self._table = CertificateTable(lambda certificate: certificate in self.session.collection, self)
        self.body.addWidget(self._build_splitter(), stretch=1)
        self._bar = CollectionBar(self.session)
        self._bar.clicked.connect(self.findingsWanted)
        self.body.addWidget(self._bar)
        self._connect()
        self._show_branch()
        self._show_progress()

    def _build_splitter(self) -> QSplitter:
        splitter = StackingSplitter(_LEAST_SIDE_BY_SIDE)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._build_sources())
        splitter.addWidget(self._build_list())
        splitter.setStretchFactor(1, 1)
        splitter.begin_with(side_by_side=[230, 700], stacked=[100, 400])
        return splitter

    def _build_sources(self) -> QWidget:
        self.sources = QTreeView()
        self.sources.setObjectName("sources")
        self.sources.setAccessibleName(self.tr("Where certificates come from"))
        self.sources.setHeaderHidden(True)
        self.sources.setModel(self._tree)
        self.sources.setUniformRowHeights(True)
        self.sources.setItemDelegate(RoomyDelegate(self.sources))
        self.sources.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.sources.setIndentation(self.fontMetrics().height())
        self.add_files = QPushButton(self.tr("&Add files…"))
        self.add_files.setObjectName("addFiles")
        self.add_files.setToolTip(self.tr("Files can also be dropped anywhere on this window."))
        self.add_folder = QPushButton(self.tr("Add f&older…"))
        self.add_folder.setObjectName("addFolder")
        panel = QWidget()
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sources, stretch=1)
        layout.addWidget(self._build_loading())
        layout.addLayout(WrappingRow(self.add_files, self.add_folder))
        return panel

    def _build_loading(self) -> QWidget:
        self._loading = QWidget()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Reading"))
        self.cancel_loading = QPushButton(self.tr("&Stop reading"))
        self.cancel_loading.clicked.connect(self.session.cancel_loading)
        layout = QHBoxLayout(self._loading)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._progress, stretch=1)
        layout.addWidget(self.cancel_loading)
        return self._loading

    def _build_list(self) -> QWidget:
        self.certificates = CertificateView(self._table)
        self.details = DetailsPanel(lambda: self.session.known)
        self.certificates.currentCertificate.connect(self.details.show_certificate)
        self._notice = Notice()
        self._empty = TextLabel(tone=Tone.PLAIN)
        self.start_from_mail = QPushButton(self.tr("S&tart from signed mail…"))
        self.start_from_mail.setObjectName("startFromMail")
        self.start_from_mail.setToolTip(self.tr("Don't know what to select? Open mail, and see which CAs it needs."))
        self.start_from_mail.clicked.connect(self.mailWanted)
        top = QWidget()
        layout = QVBoxLayout(top)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._build_filter())
        layout.addWidget(self._notice)
        layout.addWidget(self.certificates, stretch=1)
        below = QHBoxLayout()
        below.addWidget(self._empty, stretch=1)
        below.addWidget(self.start_from_mail)
        layout.addLayout(below)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(True)
        splitter.addWidget(top)
        splitter.addWidget(self.details)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([400, 165])
        return splitter

    def _build_filter(self) -> WrappingRow:
        self.filter = FilterBox(self.tr("Filter by name, issuer or thumbprint (Ctrl+F)"), self.tr("Filter"))
        self.email_only = self._filter_button(self.tr("S/&MIME only"), self.tr("Hide what excludes secure e-mail"))
        self.ca_only = self._filter_button(self.tr("&CA only"), self.tr("Hide what can't issue certificates"))
        self.hide_expired = self._filter_button(self.tr("Hide e&xpired"), self.tr("Hide what Exchange would refuse"))
        return WrappingRow(self.filter, self.email_only, self.ca_only, self.hide_expired, wide=self.filter)

    def _filter_button(self, text: str, explanation: str) -> QPushButton:
        button = QPushButton(text)
        button.setCheckable(True)
        button.setToolTip(explanation)
        button.setAccessibleDescription(explanation)
        button.toggled.connect(self._filter)
        return button

    def _connect(self) -> None:
        self.sources.selectionModel().currentChanged.connect(self._show_branch)
        self.add_files.clicked.connect(self._ask_for_files)
        self.add_folder.clicked.connect(self._ask_for_folder)
        self.filter.textChanged.connect(self._filter)
        self.filter.left.connect(self.certificates.setFocus)
        QShortcut(QKeySequence.StandardKey.Find, self, self._focus_filter)
        self._table.chosen.connect(self._choose)
        self._table.modelReset.connect(self._say_what_is_hidden)
        self.session.collectionChanged.connect(self._table.refresh_boxes)
        self.session.collectionChanged.connect(self.completeChanged)
        self.session.collectionChanged.connect(self._offer_mail)
        self.session.sourceAdded.connect(self._reveal)
        self.session.sourceChanged.connect(self._on_source_changed)
        self.sources.setCurrentIndex(self._tree.index(0, 0))
        self.sources.expandAll()

    def initializePage(self) -> None:
        super().initializePage()
        self.sources.expandAll()

    def isComplete(self) -> bool:
        return len(self.session.collection) > 0

    def open_files(self, paths: list[Path]) -> None:
        """Open files and folders, and show the first of them."""
        opened = self.session.open_files(paths)
        if opened:
            self.show_source(opened[0])

    def show_source(self, opened: OpenedSource) -> None:
        """Show what one source holds."""
        self.sources.setCurrentIndex(self._tree.index_of(opened))

    def _ask_for_files(self) -> None:
        self.open_files(self.context.dialogs.open_files(self.tr("Add files with certificates")))

    def _ask_for_folder(self) -> None:
        folder = self.context.dialogs.open_folder(self.tr("Add a folder with certificates"))
        if folder is not None:
            self.open_files([folder])

    def _focus_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def _filter(self) -> None:
        self._table.set_filter(
            Filter(
                self.filter.text(),
                email_only=self.email_only.isChecked(),
                ca_only=self.ca_only.isChecked(),
                hide_expired=self.hide_expired.isChecked(),
            )
        )

    def _choose(self, certificates: list[Certificate], chosen: bool) -> None:
        if chosen:
            self._add(certificates)
        else:
            self.session.change(remove=certificates)

    def _add(self, certificates: list[Certificate]) -> None:
        """Add certificates; a root for which nobody vouches only by itself, with its SHA-256 in view."""
        vouching, collection = self.session.known.vouching, self.session.collection
        unvouched = [each for each in certificates if vouching.is_unvouched(each) and each not in collection]
        if len(certificates) == 1 and unvouched and self.context.dialogs.may_vouch(unvouched[0]):
            unvouched = []
        if unvouched:
            left_out = frozenset(unvouched)
            certificates = [each for each in certificates if each not in left_out]
        self.session.change(add=certificates)
        if unvouched and len(unvouched) + len(certificates) > 1:
            said = self.tr(
                "%n root CA(s) left out, because nobody vouches for them: {names}. Select one at a time to compare it.",
                "",
                len(unvouched),
            )
            self._notice.say(said.format(names=", ".join(each.name for each in unvouched[:_NAMES])), *WARNING)

    def _offer_mail(self) -> None:
        """Offer another way as long as nothing is selected."""
        is_empty = not len(self.session.collection)
        if not is_empty and self.start_from_mail.hasFocus():
            self.certificates.setFocus()
        self.start_from_mail.setVisible(is_empty)

    def _reveal(self, opened: OpenedSource) -> None:
        self.sources.expand(self._tree.index_of(opened).parent())
        self._show_progress()

    def _on_source_changed(self, opened: OpenedSource) -> None:
        self._show_progress()
        if opened.is_loading:
            return
        if opened in self._branch_sources() or any(each.windows.disallowed for each in opened.certificates):
            self._show_branch()

    def _branch_sources(self) -> list[OpenedSource]:
        return self._tree.branch(self.sources.currentIndex()).sources

    def _show_branch(self, _current: QModelIndex | None = None) -> None:
        branch = self._tree.branch(self.sources.currentIndex())
        self._table.set_rows(self._rows.of(branch.sources))
        if not self._table.total:
            self.details.show_certificate(None)
        self._say_problems(branch.opened)

    def _say_problems(self, opened: OpenedSource | None) -> None:
        problems = opened.problems if opened is not None and opened.error is None else ()
        self._notice.setToolTip(tooltip("\n".join(localised(problem.message) for problem in problems[:20])))
        if opened is not None and opened.error is not None:
            self._notice.say(localised(opened.error))
            return
        if not problems:
            self._notice.say("")
            return
        first = problems[0]
        text = localised(first.message)
        if opened is not None and first.file and first.file != localised(opened.source.title):
            text = f"{first.file}: {text}"
        if len(problems) > 1:
            text += " " + self.tr("(and %n more)", "", len(problems) - 1)
        self._notice.say(text, *WARNING)

    def _say_what_is_hidden(self) -> None:
        shown, total = self._table.rowCount(), self._table.total
        if total and not shown:
            self._empty.setText(self.tr("None of %n certificate(s) here matches the filter.", "", total))
        elif not total:
            loading = any(opened.is_loading for opened in self._branch_sources())
            self._empty.setText(self.tr("Reading…") if loading else self.tr("No certificates here."))
        else:
            text = self.tr("{shown} of {total} shown. Space takes the marked ones in or out.")
            self._empty.setText(text.format(shown=shown, total=total))

    def _show_progress(self) -> None:
        loading = [opened for opened in self.session.opened if opened.is_loading]
        self._loading.setVisible(bool(loading))
        total = sum(opened.total for opened in loading)
        self._progress.setRange(0, total)
        self._progress.setValue(sum(opened.done for opened in loading))
