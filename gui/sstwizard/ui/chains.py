"""Page 3: how the chosen certificates chain, and what Exchange Online will say to them."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QItemSelection, QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QProgressBar, QTreeView, QWidget

from ..core.certificates.certificate import Certificate
from ..core.collection.assessment import Assessment
from ..core.collection.checks.finding import Finding, VouchFor
from ..core.collection.collection import CertificateCollection
from .kit.buttons import assign_mnemonics, downloads_off, push_button
from .kit.icons import ERROR, GOOD, WARNING, letter_width, tooltip
from .kit.labels import Notice, TextLabel
from .kit.layouts import Panes, WrappingRow, beside, foot, panel
from .kit.lists import RoomyDelegate, open_menu, pass_while_empty
from .kit.translate import short_date
from .work.chain_tree import ChainColumn, CollectionChains
from .work.collection_bar import CollectionBar
from .work.details import CertificateMenu
from .work.documents import REMINDER, DocumentSaving, Need, SaveButton, unwritten
from .work.downloads import IssuerDownload
from .work.findings import FindingList, Wishes
from .work.page import Context, Page

_translate = QCoreApplication.translate
_LINES_OPENED = 1000
"""With more certificates than this the tree begins with its roots alone: opening all takes long; no one reads all."""
_ROWS_LOOKED_AT = 20
"""By so many a column is as wide as it needs to be: of thousands, to look at all takes long."""
_LONG_DATE = date(2044, 12, 28)  # those in sight may not be all: a root that is missing has none
_LEAST_NAME, _NAME = 42, 57
"""The letters of names that findings and dates leave room for, icon and indentation included: for 25, and for 45."""


class CollectionTree(QTreeView):
    openWanted = Signal()
    menu: CertificateMenu
    """What can be done with what is selected."""
    needed = _needed_with_dates = 0
    """How many pixels of width it takes that no name of everyday length is cut, and that dates cut no longer one."""

    def show_changes(self, shown: bool) -> None:
        """Show what an update does with each certificate, and dates where that cuts no name."""
        self.setColumnHidden(ChainColumn.CHANGE, not shown)
        self.setColumnHidden(ChainColumn.EXPIRES, False)  # one that is hidden would need nothing
        names, letter = self.sizeHintForColumn(ChainColumn.CERTIFICATE), letter_width(self.fontMetrics())
        for column in (ChainColumn.EXPIRES, ChainColumn.STATUS, *([ChainColumn.CHANGE] if shown else [])):
            self.resizeColumnToContents(column)
        dates = self.fontMetrics().horizontalAdvance(short_date(_LONG_DATE)) + 2 * letter
        self.setColumnWidth(ChainColumn.EXPIRES, max(self.columnWidth(ChainColumn.EXPIRES), dates))
        beside = self.columnWidth(ChainColumn.STATUS) + self.columnWidth(ChainColumn.CHANGE)
        self.needed = min(names, _LEAST_NAME * letter) + beside + self.width() - self.viewport().width()
        self._needed_with_dates = min(names, _NAME * letter) + beside + self.columnWidth(ChainColumn.EXPIRES)
        self._show_dates()

    def _show_dates(self) -> None:
        self.setColumnHidden(ChainColumn.EXPIRES, self.viewport().width() < self._needed_with_dates)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show_dates()
        super().resizeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        open_menu(self, event, self.menu.fill)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.openWanted.emit()  # and not the wizard's Next
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.menu.remove_selected()
        else:
            super().keyPressEvent(event)


class ChainsPage(Page):
    """The forest at the left, findings at the right, worst first, each with its remedy."""

    def __init__(self, context: Context, saving: DocumentSaving) -> None:
        super().__init__(
            context,
            _translate("ChainsPage", "Chains"),
            _translate("ChainsPage", "Check the chains and whether Exchange Online will accept them."),
        )
        self._model = CollectionChains(self)
        self.download = IssuerDownload(self.session, context.dialogs, self)
        self.download.changed.connect(self._show_download)
        self._before: CertificateCollection | None = None
        chains, self._beside = self._build_chains(saving), self._build_findings()
        self._sizes = [620, 350]
        self._panes = Panes(chains, self._beside, sizes=self._sizes, needs=lambda: self.tree.needed)
        self.body.addWidget(self._panes, stretch=1)
        self._bar = CollectionBar(self.session)
        self._bar.clicked.connect(self.findings.focus_first)
        self.findings.emptied.connect(self._bar.verdict.setFocus)
        self.body.addWidget(self._bar)
        for before, after in pairwise((self.tree, self.remove, self.save, self.check_revocation, self.fix_all)):
            self.setTabOrder(before, after)
        self.follow(self.session.assessed, self._show)
        self.session.collectionChanged.connect(self._on_changed)
        self._show()

    def _build_chains(self, saving: DocumentSaving) -> QWidget:
        self.notice = Notice()
        self._build_tree()
        self.save = SaveButton(saving, self.notice, only=Need.CHOICE)
        self.check_revocation = push_button(self.tr("Check &revocation…"), "checkRevocation", self._check_revocation)
        self.remove = push_button(_translate("core", "Remove"), "removeSelected", self.tree.menu.remove_selected)
        assign_mnemonics([self.remove], self)
        row = WrappingRow(self.remove, self.save, self.check_revocation)
        if not self.session.allows_downloads:
            self.check_revocation.hide()
            row.addWidget(downloads_off())
        return panel(self.tree, row)

    def _build_tree(self) -> None:
        self.tree = CollectionTree()
        self.tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # namesakes differ at their ends
        self.tree.setObjectName("chains")
        self.tree.setAccessibleName(self.tr("Chains of the collection"))
        self.tree.setModel(self._model)
        pass_while_empty(self.tree)
        self.tree.setUniformRowHeights(True)
        self.tree.setItemDelegate(RoomyDelegate(self.tree))
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(ChainColumn.CERTIFICATE, QHeaderView.ResizeMode.Stretch)
        header.setResizeContentsPrecision(_ROWS_LOOKED_AT)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.selectionModel().selectionChanged.connect(self._on_selected)  # the focus alone makes a row current
        self.tree.openWanted.connect(self._open_current)
        self.tree.menu = CertificateMenu(self.tree, self.session, self._selected)
        self.tree.menu.chosen.connect(self._choose)

    def _build_findings(self) -> QWidget:
        wishes = Wishes(self)
        self.findings = FindingList(self, self.check_revocation, wishes)
        wishes.downloadWanted.connect(self.download.begin)
        wishes.rootWanted.connect(self._ask_for_root)
        wishes.reminderWanted.connect(self._save_reminder)
        wishes.chosen.connect(self._show_in_tree)
        self.fix_all = push_button("", "fixAll", self._fix_all)
        explanation = self.tr(
            "Removes what has to go, replaces what has been renewed and adds the issuers that a source holds. Warnings "
            "stay as they are."
        )
        self.fix_all.setToolTip(tooltip(explanation))
        self.fix_all.setAccessibleDescription(explanation)
        return panel(self.notice, self._build_asking(), self.findings, foot(self.fix_all))

    def _build_asking(self) -> QWidget:
        self._asked = TextLabel()
        progress = QProgressBar()
        progress.setRange(0, 0)
        progress.setTextVisible(False)
        progress.setAccessibleName(self.tr("Downloading"))
        self.cancel_download = push_button(self.tr("&Stop"), "stopDownload", self.session.cancel_downloads)
        self._asking = panel(self._asked, beside(progress, self.cancel_download, wide=progress))
        self._asking.hide()
        return self._asking

    def _on_changed(self) -> None:
        """Take back what is said of a choice, and what can be done with it, until the new one is assessed."""
        self.completeChanged.emit()
        self.notice.say("")
        self.save.offer(None)
        self.check_revocation.setEnabled(False)

    def show_finding(self, finding: Finding) -> None:
        self._show_in_tree(finding)
        card = next((each for each in self.findings.cards if each.finding == finding), None)
        if card is not None:
            card.setFocus()
            self.findings.ensureWidgetVisible(card)

    def show_certificate(self, certificate: Certificate | None) -> None:
        """Select a certificate, if there is one, and show the worst finding: that about it, or the first of all."""
        self.findings.focus_first()
        if certificate is not None:
            self._select(certificate)
            self.tree.setFocus()

    def _show(self) -> None:
        assessment = self.session.assessment
        current, draft = self._current_or_next(assessment), self.session.draft
        self._model.show(assessment, draft.base, self.session.known.vouching)
        if len(assessment.collection) <= _LINES_OPENED:
            self.tree.expandAll()
        self.tree.show_changes(self._model.is_update)
        can_save = self.session.is_assessed and bool(assessment.collection)
        self.save.offer(unwritten(assessment, draft.base_file) if can_save else None)
        self.check_revocation.setEnabled(can_save)
        self._show_removable()
        self.findings.show_findings(assessment)
        self._place_findings(has_findings=bool(assessment.told or not assessment.collection))
        self._panes.divide()
        self.fix_all.setText(self.tr("Fi&x %Ln error(s)", "", assessment.fixable))
        self.fix_all.setVisible(assessment.fixable > 1)
        self.take_focus()
        self._say_what_was_fixed()
        if current is not None:
            self._select(current)

    def take_focus(self) -> None:
        """Have Enter press what helps with an error, rather than Next; the focus stays with the chains."""
        self.offer_first(self.findings.first_remedy if self.fix_all.isHidden() else self.fix_all)

    def _place_findings(self, *, has_findings: bool) -> None:
        """Show findings beside the chains; without any, have the sentence that says so above them, in two lines."""
        is_beside = self._panes.isAncestorOf(self._beside)
        if has_findings and not is_beside:
            self.findings.setMaximumHeight(self.maximumHeight())  # any
            self._panes.addWidget(self._beside)
            self._panes.setSizes(self._sizes)
        elif is_beside and not has_findings:
            self._sizes = self._panes.sizes()
            self.findings.setMaximumHeight(2 * self.fontMetrics().lineSpacing())
            self.body.insertWidget(0, self._beside)

    def _ask_for_root(self, root: Certificate) -> None:
        """Have a root compared for which nobody vouches, and then the others of the page."""
        remedies = (each.remedy for each in self.session.assessment.findings)
        others = (each.root for each in remedies if isinstance(each, VouchFor))
        self.compare([*dict.fromkeys((root, *others))])

    def _save_reminder(self, finding: Finding) -> None:
        assert finding.certificate is not None
        alone = Assessment(CertificateCollection((finding.certificate,)))
        self.save.save(REMINDER, unwritten(alone))

    def _certificate_at(self, index: QModelIndex) -> Certificate | None:
        """Return the certificate of a row; for a missing issuer, the first that it has issued."""
        place = self._model.item(index)
        if place is not None and place.node.certificate is None and place.children:
            place = place.children[0]
        return place.node.certificate if place is not None else None

    def _selected(self) -> list[Certificate]:
        lines = (self._model.item(index) for index in self.tree.selectionModel().selectedRows())
        return [each.node.certificate for each in lines if each is not None and each.node.certificate is not None]

    def _show_removable(self) -> None:
        self.remove.setEnabled(any(each in self.session.collection for each in self._selected()))

    def _current_or_next(self, assessment: Assessment) -> Certificate | None:
        """Return the certificate that is selected; where it is about to go, the next below it that stays, or above."""
        at = self.tree.currentIndex()
        current = self._certificate_at(at)
        if current in self._model.removed:
            return current
        for step in (self.tree.indexBelow, self.tree.indexAbove):
            index = at
            while index.isValid():
                certificate = self._certificate_at(index)
                if certificate is not None and certificate in assessment.collection:
                    return certificate
                index = step(index)
        return None

    def _choose(self, certificates: list[Certificate], chosen: bool) -> None:
        """Remove certificates from the collection, or take back what an update has removed."""
        self.session.change(add=certificates if chosen else (), remove=() if chosen else certificates)

    def _open_current(self) -> None:
        for certificate in self._selected()[:1]:
            self.tree.menu.open(certificate)

    def _on_selected(self, selected: QItemSelection) -> None:
        """Mark the findings about what is selected: of several, about what joined them last."""
        self._show_removable()
        for index in selected.indexes()[:1]:
            self._mark(self._certificate_at(index))

    def _mark(self, certificate: Certificate | None) -> None:
        worst = self.session.assessment.worst.get(certificate) if certificate is not None else None
        self.findings.mark(worst.certificate if worst is not None else certificate)  # it may be about an issuer

    def _show_in_tree(self, finding: Finding) -> None:
        if finding.certificate is not None:
            self._select(finding.certificate)

    def _select(self, certificate: Certificate) -> None:
        index = self._model.index_of(certificate)
        self.tree.setCurrentIndex(index)
        if index.isValid():
            self.tree.scrollTo(index)

    def _check_revocation(self) -> None:
        from .work.downloads import RevocationDialog

        RevocationDialog(self.session, self.session.collection.ordered, parent=self.window()).open()

    def _fix_all(self) -> None:
        self.findings.focus_first()  # the button goes once it has done its work
        self._before = self.session.collection
        self.session.fix_errors()

    def _say_what_was_fixed(self) -> None:
        before, self._before = self._before, None
        if before is None:
            return
        changed = self.session.collection.since(before)
        added, removed = (QLocale().toString(len(part)) for part in (changed.added, changed.removed))
        text = self.tr("Fixed: {added} added, {removed} removed.")
        self.notice.say(text.format(added=added, removed=removed), *GOOD)

    def _show_download(self) -> None:
        self._asking.setVisible(bool(self.download.host))
        self._asked.setText(self.tr("Asking {host}…").format(host=self.download.host))
        self.notice.say(self.download.remark or self.download.failure, *(WARNING if self.download.remark else ERROR))
