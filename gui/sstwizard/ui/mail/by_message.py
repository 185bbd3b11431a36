"""The Mail page by message: what was opened at the left, the verdict on one message at the right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QListView, QPushButton, QTreeView, QWidget

from ...core.certificates.addresses import addresses_of
from ...core.certificates.certificate import Certificate
from ...core.collection.collection import CertificateCollection
from ...core.collection.survey import IssuingCA
from ...core.messages import Message
from ...core.messages.signature import Content
from ...core.messages.verdict import AttachedVerdict, Outcome, Verdict, WarningCode
from ...core.text import printable
from ..kit.buttons import downloads_off, push_button
from ..kit.icons import ERROR, GOOD, NOTE, PLAIN, WARNING, Badge
from ..kit.labels import IconLabel, ReadingArea, TextLabel, announce
from ..kit.layouts import Panes, WrappingRow, beside, clear, column, panel
from ..kit.lists import FilterBox, RoomyDelegate, pass_while_empty, stretch_names
from ..kit.theme import Tone
from ..kit.translate import localized, long_date, sentences
from ..work.chain_tree import ChainTree
from ..work.rows import badge_of, kind
from ..work.session import Session
from .messages import MailList, MailRow, headline_of
from .survey import MailSurvey

_translate = QCoreApplication.translate
_LARGE = 1.35
_MAX_ATTACHED = 20  # attached messages whose verdicts are shown
_IN_DOUBT = (Outcome.TAMPERED, Outcome.UNCHECKABLE, Outcome.UNSIGNED, Outcome.MALFORMED)
"""The signature itself is in doubt: whom the collection trusts is beside the point then."""
_ABOUT_SENDERS = (WarningCode.SENDER_DIFFERS, WarningCode.SENDER_UNCLEAR)


class ChainView(QTreeView):
    """The chain as Windows draws it, the root above all: where each certificate comes from, and what is missing."""

    def __init__(self) -> None:
        super().__init__()
        self._model = ChainTree(self, (self.tr("Chain"), self.tr("Where it comes from"), self.tr("Status")))
        self.setObjectName("chain")
        self.setAccessibleName(self.tr("Chain"))
        self.setModel(self._model)
        pass_while_empty(self)
        self.setItemDelegate(RoomyDelegate(self))
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        stretch_names(self)
        self.setSizeAdjustPolicy(QTreeView.SizeAdjustPolicy.AdjustToContents)

    def show_chain(self, message: Message, verdict: Verdict, collection: CertificateCollection) -> None:
        """Draw a verdict's chain; only in one that is trusted, what is valid by itself has a tick."""
        now = datetime.now(UTC)

        def status(certificate: Certificate) -> Badge:
            badge = badge_of(certificate, verdict.facts[certificate], now)
            return badge if verdict.trusted or badge.tone is not Tone.GOOD else Badge(badge.text)

        beside: dict[Certificate | None, Sequence[Badge]] = {
            each: (_where_from(each, message, verdict, collection), status(each)) for each in verdict.chain
        }
        beside[None] = Badge(self.tr("Missing"), *ERROR), Badge("")
        self._model.show_path(verdict.chain, beside=beside)
        self.expandAll()
        self._leave_room_for_names()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._leave_room_for_names()
        super().resizeEvent(event)

    def _leave_room_for_names(self) -> None:
        """Leave the names enough room, however long their origins are."""
        wide, names, status = self.viewport().width(), self.sizeHintForColumn(0), self.sizeHintForColumn(2)
        self.header().setMaximumSectionSize(max(wide - names - status, wide * 2 // 5))


def _where_from(
    certificate: Certificate, message: Message, verdict: Verdict, collection: CertificateCollection
) -> Badge:
    if certificate in collection:
        return Badge(_translate("Answer", "In the collection"), *GOOD)
    if certificate == verdict.signer and message.certificate is None:
        return Badge(_translate("Answer", "The signer, from the message"), "file", Tone.PLAIN)
    if certificate == verdict.signer:
        return Badge(_translate("Answer", "The file you opened"), "file", Tone.PLAIN)
    if certificate in message.certificates:
        return Badge(_translate("Answer", "Only in the message"), *WARNING)
    missing = next((each for each in verdict.missing if each == certificate), None)
    if missing is not None:
        found = _translate("Answer", "Missing; found in {origin}")
        return Badge(found.format(origin=localized(missing.origin)), *ERROR)
    return Badge(_translate("Answer", "Not in the collection"), *ERROR)


class AnswerView(QWidget):
    """Shows one message: the answer in a sentence, what to look at, what can be done, and what it rests on."""

    def __init__(self) -> None:
        super().__init__()
        self._said_warnings: list[str] = []
        self.icon = IconLabel(*NOTE, scale=2.2)
        self.headline, self.reason = TextLabel(bold=True, scale=_LARGE, name="headline"), TextLabel(name="reason")
        self.add_missing = QPushButton(self.tr("Add the missing issuers to the collection"))
        self.choose_content = QPushButton(self.tr("Choose the signed file…"))
        self.chain = ChainView()
        self._warnings, self._facts, self._notes = QGridLayout(), QGridLayout(), QGridLayout()
        for grid, words in ((self._warnings, 1), (self._facts, 2), (self._notes, 1)):
            grid.setColumnStretch(words, 2)
        self._facts.setColumnStretch(0, 1)
        said = panel(self.headline, self.reason, self._warnings, spacing=10)
        buttons = WrappingRow(self.add_missing, self.choose_content)
        parts = beside(self.icon, said, wide=said), buttons, self._facts, self.chain, self._notes
        answer = column(self, *parts, spacing=10)
        answer.setContentsMargins(8, 0, 0, 0)
        answer.setStretchFactor(self.chain, 1)
        answer.addStretch(0)

    @property
    def spoken(self) -> str:
        """The answer as a screen reader says it: headline, reason and warnings."""
        return sentences(f"{self.headline.text()}.", self.reason.text(), *self._said_warnings)

    def show_row(self, row: MailRow, messages: MailList, collection: CertificateCollection) -> None:
        headline, name, tone = messages.answer(row, short=False)
        self.icon.show_icon(name, tone)
        self.headline.setText(headline)
        message, verdict = row.message, messages.verdict_on(row)
        self._said_warnings = self._warnings_of(verdict, row.signed_at) if verdict is not None else []
        reason = row.error or (verdict.reason if verdict is not None else None)
        self.reason.setText(localized(reason) if reason is not None else "")
        self.reason.setVisible(reason is not None)
        self.add_missing.setVisible(verdict is not None and verdict.outcome not in _IN_DOUBT and bool(verdict.missing))
        is_alone = message is not None and message.lacks_content
        self.choose_content.setVisible(is_alone and messages.is_answered(row))
        self.chain.setVisible(verdict is not None and bool(verdict.chain))
        for layout in (self._warnings, self._facts, self._notes):
            clear(layout)
        if message is not None and verdict is not None:
            for warning in self._said_warnings:
                _add_line(self._warnings, self.tr("Warning"), Badge(warning, *WARNING))
            for fact, value in _facts_of(message, verdict):
                _add_line(self._facts, fact, value, is_name_shown=True)
            self.chain.show_chain(message, verdict, collection)
            self._show_notes(verdict)

    def _warnings_of(self, verdict: Verdict, signed_at: datetime | None) -> list[str]:
        """Return that the signer has expired since, and the warnings, but for one that is the reason, shown above."""
        said = [localized(each.message) for each in verdict.warnings if each.message != verdict.reason]
        end = verdict.signer.details.not_after if verdict.signer is not None else None
        if signed_at is not None and end is not None and signed_at <= end < datetime.now(UTC):
            expired = self.tr(
                "This result is for {signed}, when the message was signed. The signer's certificate has expired since "
                "then, on {end}: newer mail needs another one."
            )
            said.insert(0, expired.format(signed=long_date(signed_at), end=long_date(end)))
        return said

    def _show_notes(self, verdict: Verdict) -> None:
        attached = list(_all_attached(verdict))
        if attached:
            heading = TextLabel(self.tr("Attached messages, each checked separately"), bold=True)
            self._notes.addWidget(heading, self._notes.count(), 0, 1, 2)
            heading.show()
        for each in attached[:_MAX_ATTACHED]:
            _add_line(self._notes, self.tr("Attached message"), self._attached(each))
        notes = [*map(localized, verdict.caveats)]
        if len(attached) > _MAX_ATTACHED:
            more = self.tr("More attached messages, not shown here: {count}")
            notes.insert(0, more.format(count=QLocale().toString(len(attached) - _MAX_ATTACHED)))
        for note in (*notes, self.tr("Exchange Online makes the final decision; this is an estimate.")):
            _add_line(self._notes, self.tr("Note"), Badge(note, *NOTE))

    def _attached(self, attached: AttachedVerdict) -> Badge:
        headline, name, tone = headline_of(attached.verdict, short=True)
        named = self.tr("“{name}”: {headline}") if attached.name else self.tr("Without a subject: {headline}")
        said = [named.format(name=attached.name, headline=headline), localized(attached.verdict.reason)]
        said += [localized(each.message) for each in attached.verdict.warnings]
        return Badge("\n".join(dict.fromkeys(said)), name, tone)


def _add_line(layout: QGridLayout, name: str, said: Badge, *, is_name_shown: bool = False) -> None:
    """Add labels side by side, shown at once: Qt shows them a moment later, and squeezes the others until then."""
    text, icon_name, tone = said
    labels: list[QLabel] = [IconLabel(icon_name, tone, scale=1.0), TextLabel(text)]
    labels[-1].setAccessibleName(f"{name}: {text}")
    if is_name_shown:
        labels.insert(0, TextLabel(name, tone=Tone.PLAIN))
    row = layout.count()  # above all rows in use; rowCount() never shrinks, and empty rows take no room
    for at, label in enumerate(labels):
        layout.addWidget(label, row, at, Qt.AlignmentFlag.AlignTop)
        label.show()


def _all_attached(verdict: Verdict) -> Iterator[AttachedVerdict]:
    for each in verdict.attached:
        yield each
        yield from _all_attached(each.verdict)


def _facts_of(message: Message, verdict: Verdict) -> Iterator[tuple[str, Badge]]:
    signer = verdict.signer
    if signer is not None:
        yield _called(message, verdict), Badge(_described(signer), *kind(signer))
        addresses = ", ".join(map(printable, addresses_of(signer.der)))
        yield _translate("Answer", "Issued for"), Badge(addresses or _translate("Answer", "No email address"), *PLAIN)
    if verdict.senders:
        yield _translate("Answer", "Sent as"), _senders(verdict)
    if verdict.signed_part is not None:
        yield _translate("Answer", "Signed part"), Badge(localized(verdict.signed_part), *WARNING)
    if verdict.content is not Content.NONE:
        yield _translate("Answer", "Content"), _content(verdict.content)
    is_about_mail = message.certificate is None or message.has_intermediates
    if signer is not None and verdict.outcome not in _IN_DOUBT and is_about_mail:
        alone = Badge(_translate("Answer", "Not trusted"), *ERROR)
        if verdict.is_trusted_alone:
            alone = Badge(_translate("Answer", "Trusted: the collection contains everything needed"), *GOOD)
        yield _translate("Answer", "Without the intermediates in the message"), alone
        yield _translate("Answer", "With the intermediates in the message"), _judged_helped(message, verdict)


def _called(message: Message, verdict: Verdict) -> str:
    """Return what the certificate in question is: the signer's only where the signature fits its key."""
    if message.certificate is not None:
        return _translate("Answer", "Certificate")
    if verdict.outcome is Outcome.TAMPERED and verdict.content is not Content.CHANGED:
        return _translate("Answer", "Named as signer")
    return _translate("Answer", "Signer")


def _described(signer: Certificate) -> str:
    if signer.details.not_after is None:
        return signer.name
    issued = _translate("Answer", "{name}, issued by {issuer}, valid until {end}")
    return issued.format(name=signer.name, issuer=signer.issuer_name, end=long_date(signer.details.not_after))


def _senders(verdict: Verdict) -> Badge:
    """Return the senders, as good only where each is in the certificate of a signer who is trusted."""
    look = GOOD if verdict.is_accepted_with_message else PLAIN
    if any(each.code in _ABOUT_SENDERS for each in verdict.warnings):
        look = WARNING
    return Badge(", ".join(verdict.senders), *look)


def _judged_helped(message: Message, verdict: Verdict) -> Badge:
    if not message.has_intermediates:
        return Badge(_translate("Answer", "None included; same result"), *PLAIN)
    if not verdict.is_trusted_with_message:
        return Badge(_translate("Answer", "Not trusted"), *ERROR)
    if verdict.is_trusted_alone:
        return Badge(_translate("Answer", "Trusted"), *GOOD)
    said = _translate("Answer", "Trusted, but Exchange Server is known not to use intermediates from messages")
    return Badge(said, *WARNING)


def _content(content: Content) -> Badge:
    return {
        Content.VALID: Badge(_translate("Answer", "Unchanged since it was signed"), *GOOD),
        Content.CHANGED: Badge(_translate("Answer", "Changed or damaged since it was signed"), *ERROR),
        Content.FORGED: Badge(_translate("Answer", "Not signed with the signer's key"), *ERROR),
        Content.OTHER_SIGNER: Badge(_translate("Answer", "Signed for another certificate"), *ERROR),
        Content.ATTRIBUTES: Badge(_translate("Answer", "Copied from the signature of another message"), *ERROR),
        Content.BROKEN: Badge(_translate("Answer", "Signed with an algorithm that anybody can forge"), *ERROR),
        Content.MISSING: Badge(_translate("Answer", "Not checked: it is in another file"), *WARNING),
        Content.UNCHECKABLE: Badge(_translate("Answer", "Can't be checked"), *WARNING),
    }[content]


class ByMessage(QWidget):
    """Shows the answer for the message that is selected."""

    shown = Signal()  # another answer, with what can be done about it

    def __init__(self, session: Session, survey: MailSurvey) -> None:
        super().__init__()
        self._session, self._survey = session, survey
        self.table = MailList(session, survey, self)
        self._build_list()
        self._build_answer()
        self._lay_out()
        self.table.modelReset.connect(self._restore_current)
        self.table.answered.connect(self._show_answer)
        self._restore_current()

    def _build_list(self) -> None:
        self.list = QListView()
        self.list.setObjectName("checkedFiles")
        self.list.setAccessibleName(_translate("MailView", "Messages"))
        self.list.setModel(self.table)
        pass_while_empty(self.list)
        self.list.setUniformItemSizes(True)
        self.list.setAlternatingRowColors(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # those of one sender differ at their ends
        self.list.selectionModel().currentChanged.connect(self._show)
        self.filter = FilterBox(self.tr("Filter by sender, file or CA (Ctrl+F)"), self.tr("Filter"))
        self.filter.textChanged.connect(self.table.set_filter)
        self.filter.left.connect(self.list.setFocus)

    def _build_answer(self) -> None:
        self.answer = AnswerView()
        self.scroll_area = ReadingArea(self.tr("Answer"), "answer")
        self.scroll_area.setWidget(self.answer)
        self.show_ca = push_button(self.tr("Show the CA of this message"), "showItsCA")
        self.check_revocation = push_button(self.tr("Check revocation…"), "checkRevocation", self._check_revocation)
        self.buttons = self.answer.add_missing, self.answer.choose_content, self.show_ca, self.check_revocation
        self._downloads_off = downloads_off()

    def _lay_out(self) -> None:
        self._left, right = QWidget(), QWidget()
        column(self._left, self.filter, self.list).setStretch(1, 1)
        buttons = WrappingRow(self.show_ca, self.check_revocation, self._downloads_off)
        column(right, self.scroll_area, buttons).setStretch(0, 1)
        splitter = Panes(self._left, right, sizes=[400, 560], least=140)
        column(self, splitter)

    def select(self, row: MailRow | None) -> None:
        self.filter.clear()
        at = self.table.position(row)
        if at is not None:
            self.list.setCurrentIndex(self.table.index(at, 0))
        self._show()

    @property
    def its_ca(self) -> IssuingCA | None:
        """The first CA of what is shown that needs the user; None where none does."""
        row, cas = self.table.selected, self._survey.survey.cas
        surveyed = row.surveyed if row is not None else None
        its = (cas[at] for at in surveyed.cas if at < len(cas)) if surveyed is not None else ()
        return next((ca for ca in its if ca.is_unresolved), None)

    @property
    def remedy(self) -> QPushButton | None:
        """What can be done first about what is shown."""
        may_help = (self.answer.add_missing, self.answer.choose_content, self.show_ca)
        return next((each for each in may_help if not each.isHidden()), None)

    @property
    def _chain(self) -> Sequence[Certificate]:
        """The chain of what is shown, once it has been judged by the current collection."""
        verdict = self.table.verdict_on(self.table.selected) if self.table.selected is not None else None
        return verdict.chain if verdict is not None else ()

    def _restore_current(self) -> None:
        """Select what was selected before; where the filter hides it, the first."""
        self.list.setCurrentIndex(self.table.index(self.table.position(self.table.selected) or 0, 0))
        self._left.setVisible(self.table.total > 1)
        self._show()

    def _show(self) -> None:
        before, row = self.table.selected, self.table.row(self.list.currentIndex())
        if row is None or row is not before:
            self.table.select(row)
            self._show_answer()
        self.show_ca.setVisible(self.its_ca is not None)
        self.shown.emit()

    def _show_answer(self) -> None:
        row = self.table.selected
        self.scroll_area.setVisible(row is not None)
        self.check_revocation.setVisible(row is not None and self._session.allows_downloads)
        self._downloads_off.setVisible(row is not None and not self._session.allows_downloads)
        self.check_revocation.setEnabled(bool(self._chain))
        if row is None:
            return
        self.answer.show_row(row, self.table, self._session.collection)
        self.shown.emit()
        if self.table.is_answered(row) and self.isVisible():
            announce(self, f"{row.name}: {self.answer.spoken}")

    def _check_revocation(self) -> None:
        from ..work.downloads import RevocationDialog

        if self.table.selected is not None and self.table.selected.message is not None:
            included = self.table.selected.message.certificates
            RevocationDialog(self._session, self._chain, included, self.window()).open()
