"""What came of checking a message or certificate: the answer, what it rests on, and the chain."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.chains.signing import is_self_signed
from ...core.collection.collection import CertificateCollection
from ...core.messages import Message
from ...core.messages.verdict import Content, Outcome, Verdict
from ..operations.message_check import Checked
from ..operations.rows import kind, status_of
from ..style.icons import icon
from ..style.theme import Tone, colour
from ..style.tooltips import tooltip
from ..translate import localised, long_date
from .delegates import RoomyDelegate
from .labels import IconLabel, TextLabel

_translate = QCoreApplication.translate
_LARGE = 1.35
_CHAIN_LINES = 6
_BAD = (Outcome.TAMPERED, Outcome.UNCHECKABLE)
"""Where the signature itself is in doubt, whom the collection trusts is beside the point."""

Said = tuple[str, str, Tone]
"""A word or sentence, and the icon and tone that go with it."""


def in_a_word(entry: Checked, *, answered: bool) -> Said:
    """Return the answer in a few words."""
    if entry.error is not None:
        return _translate("Answer", "Not checked"), "warning", Tone.WARNING
    if entry.verdict is None or not answered:
        return _translate("Answer", "Checking…"), "info", Tone.ACCENT
    return _judged_in_a_word(entry.verdict)


def _judged_in_a_word(verdict: Verdict) -> Said:
    if verdict.outcome is Outcome.TRUSTED and not verdict.alone:
        return _translate("Answer", "Trusted, but only with help"), "warning", Tone.WARNING
    if verdict.outcome is Outcome.TRUSTED:
        return _translate("Answer", "Trusted"), "good", Tone.GOOD
    if verdict.outcome is Outcome.CONTENT_MISSING:
        return _translate("Answer", "Content not checked"), "warning", Tone.WARNING
    if verdict.outcome is Outcome.UNCHECKABLE:
        return _translate("Answer", "This can't be checked"), "warning", Tone.WARNING
    if verdict.outcome is not Outcome.TAMPERED:
        return _translate("Answer", "Not trusted"), "error", Tone.ERROR
    if verdict.content is Content.CHANGED:
        return _translate("Answer", "Changed since it was signed"), "error", Tone.ERROR
    return _translate("Answer", "The signature is damaged or forged"), "error", Tone.ERROR


def _headline(word: str) -> str:
    """Return the answer where there is room for more words."""
    return {
        _translate("Answer", "Trusted"): _translate("Answer", "Trusted by this collection"),
        _translate("Answer", "Content not checked"): _translate("Answer", "Signer trusted, content not checked"),
        _translate("Answer", "Not trusted"): _translate("Answer", "Not trusted by this collection"),
    }.get(word, word)


class ChainView(QTreeWidget):
    """The chain as Windows draws it, the root above all: where each certificate comes from, and what is missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chain")
        self.setAccessibleName(self.tr("Chain"))
        self.setHeaderLabels([self.tr("Chain"), self.tr("Where it comes from"), self.tr("Status")])
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
        self.clear()
        now = datetime.now(UTC)
        parent: QTreeWidget | QTreeWidgetItem = self
        if verdict.chain and not is_self_signed(verdict.chain[-1]):
            parent = self._missing_line(verdict.chain[-1].issuer_name)
        for certificate in reversed(verdict.chain):
            origin = _where_from(certificate, message, verdict, collection)
            status = status_of(certificate, now)
            parent = QTreeWidgetItem(parent, [certificate.name, origin[0], status[0]])
            parent.setIcon(0, icon(*kind(certificate)))
            for column, (text, name, tone) in ((1, origin), (2, status)):
                parent.setIcon(column, icon(name, tone))
                parent.setForeground(column, colour(tone, self.palette()))
                parent.setToolTip(column, tooltip(text))
            parent.setToolTip(0, tooltip(f"{certificate.details.subject}\n{certificate.thumbprint}"))
        self.expandAll()

    def _missing_line(self, name: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self, [name or self.tr("An issuer without a name"), self.tr("Missing"), ""])
        font = item.font(0)
        font.setItalic(True)
        item.setFont(0, font)
        for column in (0, 1):
            item.setToolTip(column, tooltip(item.text(column)))
        item.setIcon(0, icon("missing", Tone.MISSING))
        item.setIcon(1, icon("error", Tone.ERROR))
        item.setForeground(0, colour(Tone.MISSING, self.palette()))
        item.setForeground(1, colour(Tone.ERROR, self.palette()))
        return item


def _where_from(certificate: object, message: Message, verdict: Verdict, collection: CertificateCollection) -> Said:
    if certificate in collection:
        return _translate("Answer", "In the collection"), "good", Tone.GOOD
    if certificate == verdict.signer and message.certificate is None:
        return _translate("Answer", "The signer, from the message"), "file", Tone.PLAIN
    if certificate == verdict.signer:
        return _translate("Answer", "The file you opened"), "file", Tone.PLAIN
    if certificate in message.certificates:
        return _translate("Answer", "Not in the collection; came along"), "warning", Tone.WARNING
    found = next((each for each in verdict.missing if each == certificate), None)
    if found is not None:
        where = _translate("Answer", "Missing; found in {origin}")
        return where.format(origin=found.origin), "error", Tone.ERROR
    return _translate("Answer", "Not in the collection"), "error", Tone.ERROR


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
        self._icon = IconLabel("info", Tone.ACCENT, scale=2.2)
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

    def show_entry(self, entry: Checked, collection: CertificateCollection, *, answered: bool) -> None:
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

    def _reason(self, entry: Checked) -> str:
        if entry.error is not None:
            return localised(entry.error)
        verdict = self._verdict
        if verdict is None or (verdict.outcome is Outcome.TRUSTED and verdict.alone):
            return ""
        return localised(verdict.reason)

    def _show_facts(self, message: Message, verdict: Verdict) -> None:
        if verdict.signer is not None:
            name = self.tr("Signer") if message.certificate is None else self.tr("Certificate")
            self._add_fact(name, (self._signer(verdict), *kind(verdict.signer)))
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

    def _add_fact(self, name: str, said: Said) -> None:
        text, icon_name, tone = said
        row = self._facts.rowCount()
        value = TextLabel(text)
        value.setAccessibleName(f"{name}: {text}")
        label = TextLabel(name, tone=Tone.PLAIN)
        label.setWordWrap(False)
        self._facts.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._facts.addWidget(IconLabel(icon_name, tone, scale=1.0), row, 1, Qt.AlignmentFlag.AlignTop)
        self._facts.addWidget(value, row, 2, Qt.AlignmentFlag.AlignTop)


def _judged_alone(verdict: Verdict) -> Said:
    if verdict.alone:
        return _translate("Answer", "Trusted: the collection holds all that is needed"), "good", Tone.GOOD
    return _translate("Answer", "Not trusted"), "error", Tone.ERROR


def _judged_helped(verdict: Verdict, *, came_along: bool) -> Said:
    if not came_along:
        return _translate("Answer", "It brings none, so the answer is the same"), "info", Tone.PLAIN
    if verdict.outcome not in (Outcome.TRUSTED, Outcome.CONTENT_MISSING):
        return _translate("Answer", "Not trusted"), "error", Tone.ERROR
    if verdict.alone:
        return _translate("Answer", "Trusted"), "good", Tone.GOOD
    return _translate("Answer", "Trusted: it brings what the collection lacks"), "good", Tone.GOOD


def _content(content: Content) -> Said:
    return {
        Content.VALID: (_translate("Answer", "Unchanged since it was signed"), "good", Tone.GOOD),
        Content.CHANGED: (_translate("Answer", "Changed or damaged since it was signed"), "error", Tone.ERROR),
        Content.FORGED: (_translate("Answer", "Not signed with the signer's key"), "error", Tone.ERROR),
        Content.MISSING: (_translate("Answer", "Not checked: it is in another file"), "warning", Tone.WARNING),
        Content.UNCHECKABLE: (_translate("Answer", "Can't be checked"), "warning", Tone.WARNING),
    }[content]


def _clear(layout: QGridLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if isinstance(widget, QLabel):
            widget.hide()
            widget.deleteLater()
