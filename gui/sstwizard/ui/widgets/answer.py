"""What came of checking a message or certificate: the answer, what it rests on, and the chain."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ...core.collection.collection import CertificateCollection
from ...core.messages import Message
from ...core.messages.verdict import Content, Outcome, Verdict
from ..models.chain_tree import MessageChain
from ..operations.message_check import CheckedFile
from ..operations.rows import kind
from ..style.looks import ERROR, GOOD, NOTE, PLAIN, WARNING, Badge
from ..style.theme import Tone
from ..translate import localised, long_date
from .delegates import RoomyDelegate
from .labels import IconLabel, TextLabel

_translate = QCoreApplication.translate
_LARGE = 1.35
_CHAIN_LINES = 6
_BAD = (Outcome.TAMPERED, Outcome.UNCHECKABLE)
"""Where the signature itself is in doubt, whom the collection trusts is beside the point."""


def in_a_word(entry: CheckedFile, *, answered: bool) -> Badge:
    """Return the answer in a few words."""
    if entry.error is not None:
        return Badge(_translate("Answer", "Not checked"), *WARNING)
    if entry.verdict is None or not answered:
        return Badge(_translate("Answer", "Checking…"), *NOTE)
    return _judged_in_a_word(entry.verdict)


def _judged_in_a_word(verdict: Verdict) -> Badge:
    if verdict.outcome is Outcome.TRUSTED and not verdict.alone:
        return Badge(_translate("Answer", "Trusted, but only with help"), *WARNING)
    if verdict.outcome is Outcome.TRUSTED:
        return Badge(_translate("Answer", "Trusted"), *GOOD)
    if verdict.outcome is Outcome.CONTENT_MISSING:
        return Badge(_translate("Answer", "Content not checked"), *WARNING)
    if verdict.outcome is Outcome.UNCHECKABLE:
        return Badge(_translate("Answer", "This can't be checked"), *WARNING)
    if verdict.outcome is not Outcome.TAMPERED:
        return Badge(_translate("Answer", "Not trusted"), *ERROR)
    if verdict.content is Content.CHANGED:
        return Badge(_translate("Answer", "Changed since it was signed"), *ERROR)
    return Badge(_translate("Answer", "The signature is damaged or forged"), *ERROR)


def _headline(word: str) -> str:
    """Return the answer where there is room for more words."""
    return {
        _translate("Answer", "Trusted"): _translate("Answer", "Trusted by this collection"),
        _translate("Answer", "Content not checked"): _translate("Answer", "Signer trusted, content not checked"),
        _translate("Answer", "Not trusted"): _translate("Answer", "Not trusted by this collection"),
    }.get(word, word)


class ChainView(QTreeView):
    """The chain as Windows draws it, the root above all: where each certificate comes from, and what is missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = MessageChain(self)
        self.setObjectName("chain")
        self.setAccessibleName(self.tr("Chain"))
        self.setModel(self._model)
        self.setItemDelegate(RoomyDelegate(self))
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setMaximumSectionSize(self.fontMetrics().averageCharWidth() * 48)
        self.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height() + 8
        return QSize(super().sizeHint().width(), line * (_CHAIN_LINES + 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def show_chain(self, message: Message, verdict: Verdict, collection: CertificateCollection) -> None:
        """Draw a verdict's chain."""
        self._model.show(message, verdict, collection)
        self.expandAll()


class AnswerView(QWidget):
    """Shows one entry: the answer in a sentence, what can be done, and what it rests on."""

    addWanted = Signal(object)
    contentWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict: Verdict | None = None
        self._build_answer()
        self._build_buttons()
        self.chain = ChainView()
        self._facts = QGridLayout()
        self._facts.setColumnStretch(2, 1)
        self._caveats = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.addWidget(self.headline)
        words.addWidget(self.reason)
        head.addLayout(words, stretch=1)
        column.addLayout(head)
        column.addLayout(self._buttons)
        column.addLayout(self._facts)
        column.addWidget(self.chain, stretch=1)
        column.addLayout(self._caveats)
        column.addStretch(0)

    def _build_answer(self) -> None:
        self._icon = IconLabel(*NOTE, scale=2.2)
        self.headline = TextLabel(bold=True)
        self.headline.setObjectName("headline")
        font = self.headline.font()
        font.setPointSizeF(font.pointSizeF() * _LARGE)
        self.headline.setFont(font)
        self.reason = TextLabel()
        self.reason.setObjectName("reason")

    def _build_buttons(self) -> None:
        self.add_missing = QPushButton(self.tr("&Add the missing issuers to the collection"))
        self.add_missing.setObjectName("addMissing")
        self.add_missing.clicked.connect(self._add)
        self.choose_content = QPushButton(self.tr("Choose the &signed file…"))
        self.choose_content.setObjectName("chooseContent")
        self.choose_content.clicked.connect(self.contentWanted)
        self._buttons = QHBoxLayout()
        for button in (self.add_missing, self.choose_content):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)

    def _add(self) -> None:
        if self._verdict is not None:
            self.addWanted.emit(self._verdict.missing)

    def show_entry(self, entry: CheckedFile, collection: CertificateCollection, *, answered: bool) -> None:
        """Show what is known of a file.

        Args:
            entry: The file.
            collection: What it is judged by.
            answered: What is known of it is about this collection.
        """
        word, name, tone = in_a_word(entry, answered=answered)
        self._icon.show_icon(name, tone)
        self.headline.setText(_headline(word))
        self._verdict = entry.verdict if answered else None
        self.reason.setText(self._reason(entry))
        self.reason.setVisible(bool(self.reason.text()))
        message, verdict = entry.message, self._verdict
        self.add_missing.setVisible(verdict is not None and verdict.outcome not in _BAD and bool(verdict.missing))
        self.choose_content.setVisible(message is not None and message.lacks_content and answered)
        self.chain.setVisible(verdict is not None and bool(verdict.chain))
        _clear(self._facts)
        _clear(self._caveats)
        if message is not None and verdict is not None:
            self._show_facts(message, verdict)
            self.chain.show_chain(message, verdict, collection)
            for caveat in verdict.caveats:
                self._caveats.addWidget(TextLabel(localised(caveat), tone=Tone.PLAIN))
            self._caveats.addWidget(
                TextLabel(
                    self.tr("Exchange Online decides by itself: this tells what is known of how it does."),
                    tone=Tone.PLAIN,
                )
            )

    def _reason(self, entry: CheckedFile) -> str:
        if entry.error is not None:
            return localised(entry.error)
        verdict = self._verdict
        if verdict is None or (verdict.outcome is Outcome.TRUSTED and verdict.alone):
            return ""
        return localised(verdict.reason)

    def _show_facts(self, message: Message, verdict: Verdict) -> None:
        if verdict.signer is not None:
            name = self.tr("Signer") if message.certificate is None else self.tr("Certificate")
            self._add_fact(name, Badge(self._signer(verdict), *kind(verdict.signer)))
        if verdict.content is not Content.NONE:
            self._add_fact(self.tr("Content"), _content(verdict.content))
        if verdict.outcome in _BAD or verdict.signer is None:
            return
        came_along = any(each != verdict.signer for each in message.certificates)
        if came_along or message.certificate is None:
            self._add_fact(self.tr("Without its own issuers"), _judged_alone(verdict))
            self._add_fact(self.tr("With its own issuers"), _judged_helped(verdict, came_along=came_along))

    def _signer(self, verdict: Verdict) -> str:
        signer = verdict.signer
        if signer is None:
            return ""
        if signer.details.not_after is None:
            return signer.name
        issued = self.tr("{name}, issued by {issuer}, valid until {end}")
        return issued.format(name=signer.name, issuer=signer.issuer_name, end=long_date(signer.details.not_after))

    def _add_fact(self, name: str, said: Badge) -> None:
        text, icon_name, tone = said
        row = self._facts.rowCount()
        value = TextLabel(text)
        value.setAccessibleName(f"{name}: {text}")
        label = TextLabel(name, tone=Tone.PLAIN)
        label.setWordWrap(False)
        self._facts.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._facts.addWidget(IconLabel(icon_name, tone, scale=1.0), row, 1, Qt.AlignmentFlag.AlignTop)
        self._facts.addWidget(value, row, 2, Qt.AlignmentFlag.AlignTop)


def _judged_alone(verdict: Verdict) -> Badge:
    if verdict.alone:
        return Badge(_translate("Answer", "Trusted: the collection holds all that is needed"), *GOOD)
    return Badge(_translate("Answer", "Not trusted"), *ERROR)


def _judged_helped(verdict: Verdict, *, came_along: bool) -> Badge:
    if not came_along:
        return Badge(_translate("Answer", "It brings none, so the answer is the same"), *PLAIN)
    if verdict.outcome not in (Outcome.TRUSTED, Outcome.CONTENT_MISSING):
        return Badge(_translate("Answer", "Not trusted"), *ERROR)
    if verdict.alone:
        return Badge(_translate("Answer", "Trusted"), *GOOD)
    return Badge(_translate("Answer", "Trusted: it brings what the collection lacks"), *GOOD)


def _content(content: Content) -> Badge:
    return {
        Content.VALID: Badge(_translate("Answer", "Unchanged since it was signed"), *GOOD),
        Content.CHANGED: Badge(_translate("Answer", "Changed or damaged since it was signed"), *ERROR),
        Content.FORGED: Badge(_translate("Answer", "Not signed with the signer's key"), *ERROR),
        Content.MISSING: Badge(_translate("Answer", "Not checked: it is in another file"), *WARNING),
        Content.UNCHECKABLE: Badge(_translate("Answer", "Can't be checked"), *WARNING),
    }[content]


def _clear(layout: QGridLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if isinstance(widget, QLabel):
            widget.hide()
            widget.deleteLater()
