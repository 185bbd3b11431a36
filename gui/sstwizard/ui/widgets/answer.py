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
from ...core.messages.verdict import AttachedVerdict, Content, Headline, Outcome, Verdict, WarningCode
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
_BAD = (Outcome.TAMPERED, Outcome.UNCHECKABLE, Outcome.UNSIGNED, Outcome.MALFORMED)
"""Where the signature itself is in doubt, whom the collection trusts is beside the point."""

_LOOKS = {
    Headline.TRUSTED: GOOD,
    Headline.PARTLY_SIGNED: WARNING,
    Headline.CONTENT_MISSING: WARNING,
    Headline.UNCHECKABLE: WARNING,
    Headline.UNSIGNED: WARNING,
}
"""The looks of each headline but the bad ones."""


def in_a_word(entry: CheckedFile, *, answered: bool) -> Badge:
    """Return the answer in a few words."""
    return _badge(entry, answered=answered, short=True)


def _badge(entry: CheckedFile, *, answered: bool, short: bool) -> Badge:
    if entry.error is not None:
        return Badge(_translate("Answer", "Not checked"), *WARNING)
    if entry.verdict is None or not answered:
        return Badge(_translate("Answer", "Checking…"), *NOTE)
    headline = entry.verdict.headline
    looks = _LOOKS.get(headline, ERROR)
    if headline is Headline.TRUSTED and entry.verdict.warnings:
        looks = WARNING
    return Badge(localised(headline.short if short else headline.long), *looks)


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
        headline, name, tone = _badge(entry, answered=answered, short=False)
        self._icon.show_icon(name, tone)
        self.headline.setText(headline)
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
            for attached in verdict.attached:
                self._caveats.addWidget(TextLabel(self._attached(attached), tone=Tone.PLAIN))
            self._caveats.addWidget(
                TextLabel(
                    self.tr("Exchange Online decides by itself: this tells what is known of how it does."),
                    tone=Tone.PLAIN,
                )
            )

    def _reason(self, entry: CheckedFile) -> str:
        if entry.error is not None:
            return localised(entry.error)
        return localised(self._verdict.reason) if self._verdict is not None else ""

    def _attached(self, attached: AttachedVerdict) -> str:
        said = self.tr("Attached message “{name}”, judged by itself: {headline}. {reason}")
        return said.format(
            name=attached.name,
            headline=localised(attached.verdict.headline.long),
            reason=localised(attached.verdict.reason),
        )

    def _show_facts(self, message: Message, verdict: Verdict) -> None:
        if verdict.signer is not None:
            name = self.tr("Signer") if message.certificate is None else self.tr("Certificate")
            self._add_fact(name, Badge(self._signer(verdict), *kind(verdict.signer)))
        if verdict.senders:
            self._add_fact(self.tr("Sent as"), Badge(", ".join(verdict.senders), *_sender(verdict)))
        if verdict.content is not Content.NONE:
            self._add_fact(self.tr("Content"), _content(verdict.content))
        if verdict.outcome not in _BAD and verdict.signer is not None:
            included = any(each != verdict.signer for each in message.certificates)
            if included or message.certificate is None:
                self._add_fact(self.tr("Without intermediates from the message"), _judged_alone(verdict))
                self._add_fact(
                    self.tr("With intermediates from the message"), _judged_helped(verdict, included=included)
                )
        for warning in verdict.warnings:
            if warning.code is not WarningCode.NEEDS_INTERMEDIATES:  # which is the reason shown above
                self._add_fact(self.tr("Warning"), Badge(localised(warning.message), *WARNING))

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


def _sender(verdict: Verdict) -> tuple[str, Tone]:
    """Return the looks of the senders: good only where each is in a signer's certificate."""
    if verdict.signer is None or verdict.outcome in _BAD:
        return PLAIN
    about = (WarningCode.SENDER_DIFFERS, WarningCode.SENDER_UNCLEAR)
    return WARNING if any(each.code in about for each in verdict.warnings) else GOOD


def _judged_alone(verdict: Verdict) -> Badge:
    if verdict.is_trusted_alone:
        return Badge(_translate("Answer", "Trusted: the collection holds all that is needed"), *GOOD)
    return Badge(_translate("Answer", "Not trusted"), *ERROR)


def _judged_helped(verdict: Verdict, *, included: bool) -> Badge:
    if not included:
        return Badge(_translate("Answer", "None included; same result"), *PLAIN)
    if not verdict.is_trusted_with_message:
        return Badge(_translate("Answer", "Not trusted"), *ERROR)
    if verdict.is_trusted_alone:
        return Badge(_translate("Answer", "Trusted"), *GOOD)
    return Badge(_translate("Answer", "Trusted, but Exchange Server is known not to use these"), *WARNING)


def _content(content: Content) -> Badge:
    return {
        Content.VALID: Badge(_translate("Answer", "Unchanged since it was signed"), *GOOD),
        Content.CHANGED: Badge(_translate("Answer", "Changed or damaged since it was signed"), *ERROR),
        Content.FORGED: Badge(_translate("Answer", "Not signed with the signer's key"), *ERROR),
        Content.OTHER_SIGNER: Badge(_translate("Answer", "Signed for another certificate"), *ERROR),
        Content.ATTRIBUTES: Badge(_translate("Answer", "Taken from the signature of another message"), *ERROR),
        Content.BROKEN: Badge(_translate("Answer", "Signed in a way that anybody can forge"), *ERROR),
        Content.MISSING: Badge(_translate("Answer", "Not checked: it is in another file"), *WARNING),
        Content.UNCHECKABLE: Badge(_translate("Answer", "Can't be checked"), *WARNING),
    }[content]


def _clear(layout: QGridLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if isinstance(widget, QLabel):
            widget.hide()
            widget.deleteLater()
