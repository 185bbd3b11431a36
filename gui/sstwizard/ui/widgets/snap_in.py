"""As in MMC's snap-in: where certificates come from, their list, and what Windows' dialog shows of one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

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
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QHeaderView,
    QMenu,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QTreeView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ...core.certificates.algorithms import algorithm_text
from ...core.certificates.certificate import Certificate
from ...core.certificates.programs import withdrawal
from ...core.chains.index import CertificateIndex
from ...core.chains.signing import is_self_signed
from ...core.chains.status import KnownFacts
from ...core.chains.validation import path_to_root
from ...core.chains.vouching import Voucher
from ...core.collection.checks.finding import Change
from ...core.text import text
from ..models.certificate_table import CertificateTable
from ..models.chain_tree import ChainTree
from ..models.source_tree import Branch, SourceTree
from ..operations.rows import Column, kind_names, purposes, status_words
from ..operations.session import OpenedSource, Session
from ..style.text import tooltip
from ..translate import exact_time, localized, long_date
from .labels import ReadingArea, SelectableLabel, TextLabel, announce
from .lists import RoomyDelegate, RowView, pass_while_empty
from .wrapping import WrappingRow, column, panel

_MANY = 1_000
"""Letters for which there is never room."""
_LINES = 13
"""Room for the tabs and for seven values, some of which take two lines."""


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
        column(self, self.view, self._build_loading(), self._build_buttons()).setStretch(0, 1)
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
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Reading"))
        self.cancel_loading = QPushButton(self.tr("&Stop reading"))
        self.cancel_loading.clicked.connect(self._session.cancel_loading)
        self._loading = panel(WrappingRow(self._progress, self.cancel_loading, wide=self._progress))
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


class CertificateView(RowView):
    """The certificates of a branch. Space adds rows or removes them, Delete removes them, Enter opens one."""

    currentCertificate = Signal(object)
    detailsWanted = Signal(object)
    """Emitted with the certificate that is to be opened."""
    _table: CertificateTable

    def __init__(self, model: CertificateTable) -> None:
        super().__init__(model)
        self._current: Certificate | None = None
        self.menu = CertificateMenu(self, lambda: self._table.certificates(self.marked), model.is_chosen)
        self.menu.detailsWanted.connect(self.detailsWanted)
        self.menu.chosen.connect(model.chosen)
        self.setObjectName("certificateList")
        self.setAccessibleName(self.tr("Certificates"))
        self.setSortingEnabled(True)
        self.sortByColumn(Column.ISSUED_TO, Qt.SortOrder.AscendingOrder)
        self.openWanted.connect(lambda: self.detailsWanted.emit(self.current))
        self.selectionModel().currentChanged.connect(self._tell_current)
        model.modelAboutToBeReset.connect(self._remember_current)
        model.modelReset.connect(self._restore_current)

    def needs(self) -> Iterable[tuple[int, int, int]]:
        """Return what the columns need; in a list of roots alone, who issued them is no news."""
        wide, issuers = self.wide, max(self.letters(20), self.viewport().width() // 5)
        return (
            (Column.EXPIRES, wide(Column.EXPIRES, "00/00/0000"), 0),
            (Column.STATUS, wide(Column.STATUS, *status_words(), has_icons=True), 0),
            (Column.ISSUED_BY, issuers, 26 if self._table.has_issuers else _MANY),
            (Column.KIND, wide(Column.KIND, *kind_names().values()), 30),
            (Column.PURPOSES, wide(Column.PURPOSES, "Secure Email, Client…"), 62),
            (Column.VOUCHED_BY, wide(Column.VOUCHED_BY, "Microsoft, Mozilla"), 64),
            (Column.FRIENDLY_NAME, wide(Column.FRIENDLY_NAME, "A friendly name"), 68),
            (Column.THUMBPRINT, wide(Column.THUMBPRINT, "0" * 24), 68),
        )

    def fill_menu(self, menu: QMenu) -> None:
        self.menu.fill(menu)

    @property
    def current(self) -> Certificate | None:
        """The certificate whose row is current."""
        row = self._table.row(self.currentIndex())
        return row.certificate if row is not None else None

    def _tell_current(self) -> None:
        self.currentCertificate.emit(self.current)

    def _remember_current(self) -> None:
        self._current = self.current or self._current

    def _restore_current(self) -> None:
        """Select the certificate selected before; where the filter hides it, the first, so that Space has a target."""
        at = self._table.position(self._current) if self._current is not None else None
        self.updateGeometries()  # else the list can't scroll there yet
        self.setCurrentIndex(self._table.index(at or 0, 0))
        if not self._table.rowCount():
            self._tell_current()  # Qt says nothing where there was a row before, and is none now


class CertificateMenu(QObject):
    """Opens certificates, takes them into the collection or out of it, replaces one, and copies thumbprints.

    Attributes:
        replacement: Returns what puts others in the place of a certificate; None where nothing is known.
        is_compared: Says whether the user has compared a root.
    """

    detailsWanted = Signal(object)
    chosen = Signal(object, bool)
    """Emitted with certificates that are to be added to the collection, or removed from it."""
    replaced = Signal(object)
    withdrawn = Signal(object)
    """The user takes back that a root was compared."""

    def __init__(
        self,
        view: QAbstractItemView,
        selected: Callable[[], Sequence[Certificate]],
        is_chosen: Callable[[Certificate], bool],
    ) -> None:
        """Serve a list; the functions return what is selected in it, and what of that is in the collection."""
        super().__init__(view)
        self.replacement: Callable[[Certificate], Change | None] = lambda _certificate: None
        self.is_compared: Callable[[Certificate], bool] = lambda _certificate: False
        self._view, self._selected, self._is_chosen = view, selected, is_chosen
        delete, words = QKeySequence(Qt.Key.Key_Delete), self.tr("&Remove from the collection")
        self._remove = view.addAction(words, delete, self.remove_selected)
        self._remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    def fill(self, menu: QMenu) -> None:
        """Add what can be done with what is selected, the default first."""
        selected = self._selected()
        if not selected:
            return
        change = None
        if len(selected) == 1:
            details = menu.addAction(self.tr("&Details…"), lambda: self.detailsWanted.emit(selected[0]))
            menu.setDefaultAction(details)
            change = self.replacement(selected[0])
        outside = [each for each in selected if not self._is_chosen(each)]
        if outside:
            menu.addAction(self.tr("&Add to the collection"), lambda: self.chosen.emit(outside, True))
        if len(outside) < len(selected):
            menu.addAction(self._remove)
        if change is not None:
            menu.addAction(localized(change.label).replace("&", "&&"), lambda: self.replaced.emit(change))
        if len(selected) == 1 and self.is_compared(selected[0]):
            menu.addAction(self.tr("&Withdraw “You compared it”"), lambda: self.withdrawn.emit(selected[0]))
        menu.addAction(self.tr("Copy &thumbprint"), lambda: self._copy(selected))

    def remove_selected(self) -> None:
        """Remove from the collection what is selected and in it."""
        if chosen := [each for each in self._selected() if self._is_chosen(each)]:
            self.chosen.emit(chosen, False)

    def _copy(self, certificates: Sequence[Certificate]) -> None:
        """Copy SHA-1 thumbprints, each in its line, as Windows writes them."""
        QGuiApplication.clipboard().setText("\n".join(each.thumbprint for each in certificates))
        announce(self._view, self.tr("Copied to the clipboard"))


class ValueLabel(SelectableLabel):
    """A value beside its name. Tab reaches it while it says something, and selects it, to be copied."""

    def __init__(self, name: str) -> None:
        super().__init__("")
        self.name = name

    def say(self, text: str) -> None:
        """Show a text; a screen reader hears the name before it."""
        self.setText(text)
        self.setAccessibleName(f"{self.name}: {text}" if text else self.name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if text else Qt.FocusPolicy.NoFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.setSelection(0, len(self.text()))


class FieldList(QTreeWidget):
    """Fields and values; Ctrl+C or the menu copies the value of the selected line."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("Field"), self.tr("Value")])
        self.setRootIsDecorated(False)
        self.setItemDelegate(RoomyDelegate(self))
        self.setAlternatingRowColors(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        copy = self.addAction(self.tr("Copy the value"), QKeySequence.StandardKey.Copy, self._copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        pass_while_empty(self)

    def show_fields(self, fields: list[tuple[str, str]]) -> None:
        self.clear()
        for name, value in fields:
            item = QTreeWidgetItem(self, [name, value])
            item.setToolTip(1, tooltip(value))

    def _copy(self) -> None:
        item = self.currentItem()
        if item is not None:
            QGuiApplication.clipboard().setText(item.text(1))


class DetailsPanel(QTabWidget):
    """Shows one certificate; the path is looked for in everything that has been opened."""

    def __init__(self, known: Callable[[], CertificateIndex]) -> None:
        super().__init__()
        self._known = known
        self._certificate: Certificate | None = None
        self._vouched = ""
        self.setDocumentMode(True)
        self.setMinimumHeight(_LINES * self.fontMetrics().height())
        for widget in (self, self.tabBar()):
            widget.setAccessibleName(self.tr("Selected certificate"))
        self._general = self._build_general()
        self._fields = FieldList(self.tr("All fields of the certificate"))
        self._path = self._build_path()
        self.addTab(self._general, self.tr("&General"))
        self.addTab(self._fields, self.tr("&Details"))
        self.addTab(self._path, self.tr("Certification &Path"))
        self.currentChanged.connect(self._fill)
        self.show_certificate(None)

    def _build_general(self) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(8, 6, 8, 4)
        form.setVerticalSpacing(3)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        names = (
            self.tr("Issued to"),
            self.tr("Issued by"),
            self.tr("Valid"),
            self.tr("Key"),
            self.tr("Found in"),
            self.tr("SHA-1"),
            self.tr("SHA-256"),
        )
        self._values = [ValueLabel(name) for name in names]
        for value in self._values:
            form.addRow(TextLabel(value.name), value)
        area = ReadingArea()
        area.setObjectName("general")
        area.setAccessibleName(self.tr("General"))
        area.setWidget(page)
        for each in (area.viewport(), page):
            each.setAutoFillBackground(False)
        return area

    def _build_path(self) -> QTreeView:
        self._chain = ChainTree(self)
        path = QTreeView()
        path.setModel(self._chain)
        path.setAccessibleName(self.tr("Certification path"))
        path.setHeaderHidden(True)
        path.setExpandsOnDoubleClick(False)
        pass_while_empty(path)
        return path

    def show_certificate(self, certificate: Certificate | None) -> None:
        self._certificate = certificate
        self._fill()

    def refresh(self) -> None:
        """Say who vouches for a root, if that has changed; else all stays as the user has left it."""
        if self._certificate is not None and self._vouched_for(self._certificate) != self._vouched:
            self._fill()

    def _fill(self) -> None:
        shown = self.currentWidget()
        self._vouched = self._vouched_for(self._certificate) if self._certificate is not None else ""
        if self._certificate is None:
            for value in self._values:
                value.say("")
            self._values[0].say(self.tr("Select a certificate to view its details."))
            self._fields.clear()
            self._chain.show_path(())
        elif shown is self._general:
            self._fill_general(self._certificate)
        elif shown is self._fields:
            self._fields.show_fields(self._all_fields(self._certificate))
        else:
            path = (self._certificate, *path_to_root(self._certificate, self._known()))
            self._chain.show_path(path, self.tr("{issuer} (not found)"))
            self._path.expandAll()

    def _fill_general(self, certificate: Certificate) -> None:
        details = certificate.details
        of_key = (localized(algorithm_text(each)) for each in (details.key, details.signature_algorithm))
        what = (*of_key, self._role(certificate), self._vouched_for(certificate))
        texts = (
            details.subject or self.tr("could not be decoded"),
            details.issuer or self.tr("could not be decoded"),
            ", ".join(filter(None, (self._validity(certificate), self._status(certificate)))),
            ", ".join(filter(None, what)),
            localized(certificate.origin),
            certificate.thumbprint,
            certificate.sha256_in_groups,
        )
        for label, said in zip(self._values, texts, strict=True):
            label.say(_short(said))

    def _validity(self, certificate: Certificate) -> str:
        start, end = certificate.details.not_before, certificate.details.not_after
        if start is None or end is None:
            return self.tr("could not be decoded")
        return self.tr("{start} to {end}").format(start=long_date(start), end=long_date(end))

    def _status(self, certificate: Certificate) -> str:
        """Return who says what against it, whichever copy of it is shown; empty where nobody does."""
        withdrawn = withdrawal(certificate)
        if withdrawn is not None:
            said = self.tr("withdrawn by {program} on {date}")
            return said.format(program=withdrawn.program.title, date=long_date(withdrawn.since))
        if KnownFacts(self._known()).is_distrusted(certificate):
            return self.tr("disallowed by Windows on this computer")
        return ""

    def _vouched_for(self, certificate: Certificate) -> str:
        """Return who vouches for a root; that nobody does is said of roots alone."""
        vouching = self._known().vouching
        own = (Voucher.FILE, Voucher.COLLECTION)
        vouchers = [each.title for each in vouching.of(certificate) if each not in own]
        if vouchers:
            return self.tr("vouched for by {programs}").format(programs=QLocale().createSeparatedList(vouchers))
        if not (certificate.is_ca and is_self_signed(certificate)):
            return ""
        if certificate in vouching.confirmed:
            return self.tr("you compared it")
        if certificate in vouching.in_use:
            return self.tr("only your collection vouches for it")
        return self.tr("nobody vouches for it")

    def _role(self, certificate: Certificate) -> str:
        if not certificate.is_ca:
            return self.tr("not a CA")
        length = certificate.details.path_length
        if length is None:
            return self.tr("CA")
        return self.tr("CA, at most %Ln intermediate(s) below", "", length)

    def _all_fields(self, certificate: Certificate) -> list[tuple[str, str]]:
        details = certificate.details
        hexed = [part.hex().upper() if part else "" for part in (details.subject_key_id, details.authority_key_id)]
        usages = details.key_usage.words if details.key_usage is not None else ()
        fields = [
            (self.tr("Version"), f"V{details.version}" if details.version else ""),
            (self.tr("Serial number"), details.serial_number),
            (self.tr("Signature algorithm"), localized(algorithm_text(details.signature_algorithm))),
            (self.tr("Issuer"), details.issuer),
            (self.tr("Valid from"), exact_time(details.not_before) if details.not_before else ""),
            (self.tr("Valid to"), exact_time(details.not_after) if details.not_after else ""),
            (self.tr("Subject"), details.subject),
            (self.tr("Public key"), localized(algorithm_text(details.key))),
            (self.tr("Basic constraints"), self._role(certificate)),
            (self.tr("Key usage"), ", ".join(localized(text(name)) for name in usages)),
            (self.tr("Intended purposes"), purposes(certificate.purposes or ())),
            (self.tr("Subject key identifier"), hexed[0]),
            (self.tr("Authority key identifier"), hexed[1]),
            (self.tr("CRL distribution points"), ", ".join(details.crl_urls)),
            (self.tr("Authority information access"), ", ".join(details.issuer_urls)),
            (self.tr("Friendly name"), certificate.friendly_name),
            (self.tr("Status"), self._status(certificate)),
            (self.tr("Vouched for by"), self._vouched_for(certificate)),
            (self.tr("Thumbprint (SHA-1)"), certificate.thumbprint),
            (self.tr("Thumbprint (SHA-256)"), certificate.sha256),
            (self.tr("Could not be decoded"), ", ".join(details.undecodable)),
        ]
        return [(name, _short(value)) for name, value in fields if value]


def _short(text: str, longest: int = 1000) -> str:
    return text if len(text) <= longest else text[:longest] + "…"
