"""Page 3: how the chosen certificates chain, and what Exchange Online will say to them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHeaderView, QPushButton, QScrollArea, QSplitter, QTreeView, QVBoxLayout, QWidget

from ...core.checks import Finding, Remedy
from ..models.chain_tree import ChainColumn, ChainTree
from ..theme import Tone
from ..widgets.collection_bar import CollectionBar
from ..widgets.delegates import RoomyDelegate
from ..widgets.finding_card import FindingCard
from ..widgets.labels import Notice, TextLabel
from .page import Context, Page

_translate = QCoreApplication.translate
_LINES_OPENED = 1000
"""With more certificates than this the tree begins with its roots alone: opening all takes long; no one reads all."""
_CARDS = 30
"""Findings shown as cards, and lines with a button; more than that no one reads, and making them takes long."""


class ChainsPage(Page):
    """The forest at the left, findings at the right, worst first, each with its remedy."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            _translate("ChainsPage", "Chains"),
            _translate("ChainsPage", "How your certificates chain, and what Exchange Online will say to them."),
            _translate(
                "ChainsPage", "In MMC: the Certification Path tab, one certificate at a time. Here: all you chose."
            ),
            parent,
        )
        self._model = ChainTree(self)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._build_tree())
        splitter.addWidget(self._build_findings())
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([560, 400])
        self.body.addWidget(splitter, stretch=1)
        self._bar = CollectionBar(self.session)
        self._bar.clicked.connect(self.focus_findings)
        self.body.addWidget(self._bar)
        self.follow(self.session.assessed, self._show)
        self.session.collectionChanged.connect(self.completeChanged)
        self._show()

    def _build_tree(self) -> QTreeView:
        self.tree = QTreeView()
        self.tree.setObjectName("chains")
        self.tree.setAccessibleName(self.tr("Chains of the collection"))
        self.tree.setModel(self._model)
        self.tree.setUniformRowHeights(True)
        button = QPushButton(self.tr("Add it"))
        self.tree.setItemDelegate(RoomyDelegate(self.tree, least=button.minimumSizeHint().height()))
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(ChainColumn.CERTIFICATE, QHeaderView.ResizeMode.Stretch)
        metrics = self.tree.fontMetrics()
        self.tree.setColumnWidth(ChainColumn.EXPIRES, metrics.horizontalAdvance("2026-11-24") + 20)
        self.tree.setColumnWidth(ChainColumn.STATUS, metrics.horizontalAdvance("Added · Root, self-signed") + 40)
        return self.tree

    def _build_findings(self) -> QWidget:
        self._cards = QVBoxLayout()
        self._cards.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self._cards)
        self._scroll = scroll = QScrollArea()
        scroll.setObjectName("findings")
        scroll.setAccessibleName(self.tr("Findings, worst first"))
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(holder)
        self.mend_all = QPushButton(self.tr("&Mend all that can be mended"))
        self.mend_all.setObjectName("mendAll")
        self.mend_all.clicked.connect(self._mend_all)
        panel = QWidget()
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, stretch=1)
        layout.addWidget(self.mend_all, alignment=Qt.AlignmentFlag.AlignRight)
        return panel

    def isComplete(self) -> bool:
        return len(self.session.collection) > 0

    def focus_findings(self) -> None:
        """Go to the first thing that can be mended."""
        for card in self.findChildren(FindingCard):
            if card.button is not None:
                card.button.setFocus()
                return

    def _show(self) -> None:
        assessment = self.session.assessment
        self._model.show(assessment, self.session.base)
        if len(assessment.collection) <= _LINES_OPENED:
            self.tree.expandAll()
        self._offer_issuers(assessment.findings)
        self._show_cards(assessment.findings)
        self.mend_all.setVisible(sum(finding.remedy is not None for finding in assessment.findings) > 1)

    def _offer_issuers(self, findings: tuple[Finding, ...]) -> None:
        remedies = {
            finding.certificate: finding.remedy
            for finding in findings
            if finding.certificate is not None and finding.remedy is not None and finding.remedy.add
        }
        for index, place in self._model.missing()[:_CARDS]:
            offered = (remedies.get(child.node.certificate) for child in place.children if child.node.certificate)
            remedy = next(filter(None, offered), None)
            if remedy is not None:
                button = QPushButton(self.tr("Add it"))
                button.setAccessibleName(self.tr("Add {name}").format(name=place.node.name))
                button.clicked.connect(lambda _=False, remedy=remedy: self.session.apply(remedy))
                self.tree.setIndexWidget(index, button)

    def _show_cards(self, findings: tuple[Finding, ...]) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for finding in findings[:_CARDS]:
            card = FindingCard(finding)
            card.remedied.connect(self.session.apply)
            self._cards.addWidget(card)
        if len(findings) > _CARDS:
            self._cards.addWidget(TextLabel(self.tr("…and %n more", "", len(findings) - _CARDS), tone=Tone.PLAIN))
        if not findings:
            notice = Notice()
            self._cards.addWidget(notice)
            notice.say(
                self.tr("Every chain ends in a self-signed root, nothing has expired, and the size is right."),
                icon_name="good",
                tone=Tone.GOOD,
            )
        self._cards.addStretch(1)
        self._cards.activate()
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self._scroll.setMinimumWidth(self._cards.minimumSize().width() + bar)

    def _mend_all(self) -> None:
        remedies = [finding.remedy for finding in self.session.assessment.findings if finding.remedy is not None]
        add = dict.fromkeys(certificate for remedy in remedies for certificate in remedy.add)
        remove = dict.fromkeys(certificate for remedy in remedies for certificate in remedy.remove)
        self.session.apply(Remedy(remedies[0].label, add=tuple(add), remove=tuple(remove)))
