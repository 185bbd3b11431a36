"""What was opened at the left; at the right the verdict on one message or certificate, its reasons and its chain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QTreeView,
    QWidget,
)

from ...core.certificates.addresses import addresses_of
from ...core.certificates.certificate import Certificate
from ...core.collection.collection import CertificateCollection
from ...core.collection.survey import IssuingCA, MailState, SignedMail, Survey
from ...core.messages import Message
from ...core.messages.signature import Content
from ...core.messages.verdict import AttachedVerdict, Headline, Outcome, Verdict, WarningCode
from ...core.text import QT_TRANSLATE_NOOP, printable
from ..kit.buttons import downloads_off, push_button
from ..kit.icons import ERROR, GOOD, NOTE, PLAIN, WARNING, Badge
from ..kit.labels import IconLabel, LineLabel, Notice, ReadingArea, TextLabel, announce
from ..kit.layouts import Panes, WrappingRow, beside, clear, column, panel
from ..kit.lists import FilterBox, RoomyDelegate, RowModel, pass_while_empty, stretch_names
from ..kit.theme import Tone
from ..kit.translate import localized, long_date, look_up, short_date, short_time
from ..work.chain_tree import ChainTree
from ..work.rows import badge_of, kind
from ..work.session import Session
from .message_check import MailRow, MessageChecks
from .survey import MailSurvey

_translate = QCoreApplication.translate
_LARGE = 1.35
_MAX_ATTACHED = 20
"""Attached messages whose verdicts are shown."""

_LOOKS = {
    Headline.TRUSTED: GOOD,
    Headline.PARTLY_SIGNED: WARNING,
    Headline.CONTENT_MISSING: WARNING,
    Headline.UNCHECKABLE: WARNING,
    Headline.UNSIGNED: WARNING,
}
"""The looks of each headline but the bad ones."""
_IN_DOUBT = (Outcome.TAMPERED, Outcome.UNCHECKABLE, Outcome.UNSIGNED, Outcome.MALFORMED)
_ABOUT_SENDERS = (WarningCode.SENDER_DIFFERS, WarningCode.SENDER_UNCLEAR)
_LEAST_SIDE_BY_SIDE = 105
"""The width from which the answer stands beside the messages, in characters; else it is below them."""


def answer_on(row: MailRow, *, answered: bool, short: bool) -> Badge:
    """Return the answer, in a sentence or in a few words; it is `answered` if it is about this collection."""
    if row.error is not None:
        return Badge(_translate("Answer", "Not checked"), *WARNING)
    if row.verdict is None or not answered:
        return Badge(_translate("Answer", "Checking…"), *NOTE)
    return _headline(row.verdict, short=short)


def _headline(verdict: Verdict, *, short: bool) -> Badge:
    headline = verdict.headline
    looks = _LOOKS.get(headline, ERROR)
    if headline is Headline.TRUSTED and verdict.warnings:
        looks = WARNING
    return Badge(localized(headline.short if short else headline.long), *looks)


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
            told = badge_of(certificate, verdict.facts[certificate], now)
            return told if verdict.trusted or told.tone is not Tone.GOOD else Badge(told.text)

        beside: dict[Certificate | None, Sequence[Badge]] = {
            each: (_where_from(each, message, verdict, collection), status(each)) for each in verdict.chain
        }
        beside[None] = Badge(self.tr("Missing"), *ERROR), Badge("")
        self._model.show_path(verdict.chain, beside=beside)
        self.expandAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the names enough room, however long their origins are."""
        self.header().setMaximumSectionSize(event.size().width() * 2 // 5)
        super().resizeEvent(event)


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
        return Badge(_translate("Answer", "Not in the collection; included in the message"), *WARNING)
    found = next((each for each in verdict.missing if each == certificate), None)
    if found is not None:
        return Badge(_translate("Answer", "Missing; found in {origin}").format(origin=localized(found.origin)), *ERROR)
    return Badge(_translate("Answer", "Not in the collection"), *ERROR)


class AnswerView(QWidget):
    """Shows one message: the answer in a sentence, what to look at, what can be done, and what it rests on."""

    def __init__(self) -> None:
        super().__init__()
        self._verdict: Verdict | None = None
        self._signed_at: datetime | None = None
        self.icon = IconLabel(*NOTE, scale=2.2)
        self.headline, self.reason = TextLabel(bold=True, scale=_LARGE), TextLabel()
        self.headline.setObjectName("headline")
        self.reason.setObjectName("reason")
        self.add_missing = QPushButton(self.tr("Add the missing issuers to the collection"))
        self.choose_content = QPushButton(self.tr("Choose the signed file…"))
        self.chain = ChainView()
        self._warnings, self._facts, self._notes = QGridLayout(), QGridLayout(), QGridLayout()
        for grid, words in ((self._warnings, 1), (self._facts, 2), (self._notes, 1)):
            grid.setColumnStretch(words, 1)
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
        said = [f"{self.headline.text()}.", self.reason.text()]
        return " ".join(filter(None, (*said, *self._warned())))

    def show_row(self, row: MailRow, collection: CertificateCollection, *, answered: bool) -> None:
        """Show what is known of a message, which is `answered` if it is about this collection."""
        headline, name, tone = answer_on(row, answered=answered, short=False)
        self.icon.show_icon(name, tone)
        self.headline.setText(headline)
        self._verdict = row.verdict if answered else None
        self._signed_at = row.signed_at
        self.reason.setText(self._reason(row))
        self.reason.setVisible(bool(self.reason.text()))
        message, verdict = row.message, self._verdict
        self.add_missing.setVisible(verdict is not None and not is_in_doubt(verdict) and bool(verdict.missing))
        self.choose_content.setVisible(message is not None and message.lacks_content and answered)
        self.chain.setVisible(verdict is not None and bool(verdict.chain))
        for layout in (self._warnings, self._facts, self._notes):
            clear(layout)
        if message is not None and verdict is not None:
            for warning in self._warned():
                _add_line(self._warnings, self.tr("Warning"), Badge(warning, *WARNING))
            for fact, value in facts(message, verdict):
                _add_line(self._facts, fact, value, is_name_shown=True)
            self.chain.show_chain(message, verdict, collection)
            self._show_notes(verdict)

    def _reason(self, row: MailRow) -> str:
        if row.error is not None:
            return localized(row.error)
        return localized(self._verdict.reason) if self._verdict is not None else ""

    def _warned(self) -> Iterator[str]:
        """Yield that the signer has expired since, and the warnings, but for one that is the reason, shown above."""
        yield from filter(None, (self._expired_since(),))
        if self._verdict is not None:
            yield from (
                localized(each.message) for each in self._verdict.warnings if each.message != self._verdict.reason
            )

    def _expired_since(self) -> str:
        """Say that the answer is that of an earlier day; empty where it is that of today, too."""
        signer = self._verdict.signer if self._verdict is not None else None
        end = signer.details.not_after if signer is not None else None
        if self._signed_at is None or end is None or not self._signed_at <= end < datetime.now(UTC):
            return ""
        said = self.tr(
            "This result is for {signed}, when the message was signed. The signer's certificate has expired since "
            "then, on {end}: newer mail needs another one."
        )
        return said.format(signed=long_date(self._signed_at), end=long_date(end))

    def _show_notes(self, verdict: Verdict) -> None:
        """Say what is to be known of the attached messages, and of what was not checked."""
        attached = list(_all_attached(verdict))
        if attached:
            heading = TextLabel(self.tr("Attached messages, each checked separately"), bold=True)
            self._notes.addWidget(heading, self._notes.count(), 0, 1, 2)
            heading.show()
        for each in attached[:_MAX_ATTACHED]:
            _add_line(self._notes, self.tr("Attached message"), self._attached(each))
        notes = [
            *map(localized, verdict.caveats),
            self.tr("Exchange Online makes the final decision; this is an estimate."),
        ]
        if len(attached) > _MAX_ATTACHED:
            more = self.tr("More attached messages, not shown here: {count}")
            notes.insert(0, more.format(count=QLocale().toString(len(attached) - _MAX_ATTACHED)))
        for note in notes:
            _add_line(self._notes, self.tr("Note"), Badge(note, *NOTE))

    def _attached(self, attached: AttachedVerdict) -> Badge:
        headline, name, tone = _headline(attached.verdict, short=True)
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
        labels.insert(0, LineLabel(name, tone=Tone.PLAIN))
    row = layout.count()  # above all rows in use; rowCount() never shrinks, and empty rows take no room
    for at, label in enumerate(labels):
        layout.addWidget(label, row, at, Qt.AlignmentFlag.AlignTop)
        label.show()


def _all_attached(verdict: Verdict) -> Iterator[AttachedVerdict]:
    """Yield the attached messages, and those attached to them."""
    for each in verdict.attached:
        yield each
        yield from _all_attached(each.verdict)


def is_in_doubt(verdict: Verdict) -> bool:
    """Return whether the signature itself is in doubt: whom the collection trusts is beside the point then."""
    return verdict.outcome in _IN_DOUBT


def facts(message: Message, verdict: Verdict) -> Iterator[tuple[str, Badge]]:
    """Yield the facts of a verdict, by name."""
    signer = verdict.signer
    if signer is not None:
        yield _called(message, verdict), Badge(_described(signer), *kind(signer))
        yield _translate("Answer", "Issued for"), _addresses(signer)
    if verdict.senders:
        yield _translate("Answer", "Sent as"), _senders(verdict)
    if verdict.signed_part is not None:
        yield _translate("Answer", "Signed part"), Badge(localized(verdict.signed_part), *WARNING)
    if verdict.content is not Content.NONE:
        yield _translate("Answer", "Content"), _content(verdict.content)
    if signer is not None and not is_in_doubt(verdict) and (message.certificate is None or message.has_intermediates):
        yield _translate("Answer", "Without intermediates from the message"), _judged_alone(verdict)
        yield _translate("Answer", "With intermediates from the message"), _judged_helped(message, verdict)


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


def _addresses(signer: Certificate) -> Badge:
    found = ", ".join(map(printable, addresses_of(signer.der)))
    return Badge(found or _translate("Answer", "No email address"), *PLAIN)


def _senders(verdict: Verdict) -> Badge:
    """Return the senders, as good only where each is in the certificate of a signer who is trusted."""
    look = GOOD if verdict.is_accepted_with_message else PLAIN
    if any(each.code in _ABOUT_SENDERS for each in verdict.warnings):
        look = WARNING
    return Badge(", ".join(verdict.senders), *look)


def _judged_alone(verdict: Verdict) -> Badge:
    if verdict.is_trusted_alone:
        return Badge(_translate("Answer", "Trusted: the collection contains everything needed"), *GOOD)
    return Badge(_translate("Answer", "Not trusted"), *ERROR)


def _judged_helped(message: Message, verdict: Verdict) -> Badge:
    if not message.has_intermediates:
        return Badge(_translate("Answer", "None included; same result"), *PLAIN)
    if not verdict.is_trusted_with_message:
        return Badge(_translate("Answer", "Not trusted"), *ERROR)
    if verdict.is_trusted_alone:
        return Badge(_translate("Answer", "Trusted"), *GOOD)
    return Badge(
        _translate("Answer", "Trusted, but Exchange Server is known not to use intermediates from messages"), *WARNING
    )


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


class MailView(QListView):
    """The messages, in rows of two lines."""

    def __init__(self, model: MailList) -> None:
        super().__init__()
        self.setObjectName("checkedFiles")
        self.setAccessibleName(self.tr("Messages"))
        self.setModel(model)
        pass_while_empty(self)
        self.setUniformItemSizes(True)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # those of one sender differ at their ends


class ByMessage(QWidget):
    """Shows the answer for the message that is selected."""

    def __init__(self, session: Session, checks: MessageChecks, survey: MailSurvey) -> None:
        super().__init__()
        self._session, self.checks, self._survey = session, checks, survey
        self._shown: MailRow | None = None
        self._promised: Collection[SignedMail] = ()
        self.table = MailList(self._in_a_word, self._is_trusted, self)
        self.list = MailView(self.table)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.filter = FilterBox(self.tr("Filter by sender, file or CA (Ctrl+F)"), self.tr("Filter"))
        for filtered in (self.table.set_filter, self._restore_current):
            self.filter.textChanged.connect(filtered)
        self.filter.left.connect(self.list.setFocus)
        self._build_answer()
        self._lay_out()
        checks.listed.connect(self._fill)
        for changed in (survey.judged, session.collectionChanged):
            changed.connect(self.table.refresh)
        checks.changed.connect(self._on_changed)
        self._fill()

    def _build_answer(self) -> None:
        self.answer = AnswerView()
        self.scroll_area = ReadingArea()
        self.scroll_area.setObjectName("answer")
        self.scroll_area.setAccessibleName(self.tr("Answer"))
        self.scroll_area.setWidget(self.answer)
        self.promise = Notice()
        self.show_ca = push_button(self.tr("Show the CA of this message"), "showItsCA")
        self.check_revocation = push_button(self.tr("Check revocation…"), "checkRevocation")
        self._downloads_off = downloads_off()

    def _lay_out(self) -> None:
        self._left, right = QWidget(), QWidget()
        column(self._left, self.filter, self.list).setStretch(1, 1)
        buttons = WrappingRow(self.show_ca, self.check_revocation, self._downloads_off)
        column(right, self.promise, self.scroll_area, buttons).setStretch(1, 1)
        splitter = Panes(self._left, right, sizes=[320, 640], least=_LEAST_SIDE_BY_SIDE)
        splitter.setStretchFactor(1, 1)
        splitter.setObjectName("messagesAndAnswer")
        QHBoxLayout(self).addWidget(splitter)

    def _in_a_word(self, row: MailRow) -> Badge:
        return answer_on(row, answered=self.checks.is_answered(row), short=True)

    def _is_trusted(self, mail: SignedMail) -> bool:
        """Return whether the collection makes a message trusted; by what Exchange has, until that is known."""
        trusted = self._survey.trusted_by(self._session.collection)
        return mail.is_trusted if trusted is None else mail in trusted

    def select(self, row: MailRow | None) -> None:
        """Show a file that was opened by itself."""
        self.filter.clear()
        at = self.table.position(row)
        if at is not None:
            self.list.setCurrentIndex(self.table.index(at, 0))
        self._show()

    @property
    def current(self) -> MailRow | None:
        """What is shown."""
        return self._shown

    @property
    def its_ca(self) -> IssuingCA | None:
        """The first CA of what is shown that needs the user; None where none does."""
        surveyed, cas = self._shown.surveyed if self._shown is not None else None, self._survey.survey.cas
        found = (cas[at] for at in surveyed.cas if at < len(cas)) if surveyed is not None else ()
        return next((each for each in found if each.is_unresolved), None)

    def asked_about(self, row: MailRow) -> Sequence[Certificate]:
        """Return the certificates of a message's chain, once it has been judged by the collection of the moment."""
        return row.verdict.chain if row.verdict is not None and self.checks.is_answered(row) else ()

    def _fill(self) -> None:
        self.table.show_rows(self.checks.rows, self._survey.survey)
        self._restore_current()

    def _restore_current(self) -> None:
        """Select what was selected before; where the filter hides it, the first."""
        self.list.setCurrentIndex(self.table.index(self.table.position(self._shown) or 0, 0))
        self._left.setVisible(self.table.total > 1)
        self._show()

    def _on_changed(self, row: MailRow) -> None:
        self.table.refresh_row(row)
        if row is self._shown:
            self._show_answer(row)

    def _show(self) -> None:
        before, self._shown = self._shown, self.table.row(self.list.currentIndex())
        if self._shown is None or self._shown is not before:
            self.checks.show(self._shown)
            self._show_answer(self._shown)
        self.show_ca.setVisible(self.its_ca is not None)

    def show_promise(self, mails: Collection[SignedMail]) -> None:
        """Say of a message that is not trusted yet whether it is among those that what is selected makes trusted."""
        self._promised = mails
        row, said = self._shown, ""
        if row is not None and row.verdict is not None and not row.verdict.trusted and row.surveyed in mails:
            said = self.tr("With what is selected, it would be trusted. “Next” adds that.")
        self.promise.say(said, *NOTE)

    def _show_answer(self, row: MailRow | None) -> None:
        self.scroll_area.setVisible(row is not None)
        self.check_revocation.setVisible(row is not None and self._session.allows_downloads)
        self._downloads_off.setVisible(row is not None and not self._session.allows_downloads)
        self.check_revocation.setEnabled(row is not None and bool(self.asked_about(row)))
        if row is None:
            return
        answered = self.checks.is_answered(row)
        self.answer.show_row(row, self._session.collection, answered=answered)
        self.show_promise(self._promised)
        if answered and self.isVisible():
            announce(self, f"{row.name}: {self.answer.spoken}")


class MailList(RowModel[MailRow]):
    """First the files that were opened by themselves, then the other messages."""

    def __init__(
        self,
        answer: Callable[[MailRow], Badge],
        is_trusted: Callable[[SignedMail], bool],
        parent: QObject | None = None,
    ) -> None:
        """Show nothing yet. One says what came of checking a file by itself, the other what the collection trusts."""
        super().__init__(parent)
        self._answer, self._is_trusted = answer, is_trusted

    def show_rows(self, rows: Sequence[MailRow], survey: Survey) -> None:
        """Show what was opened, and what was found out about it."""
        for row in rows:
            _describe(row, survey)
        _tell_apart([row for row in rows if row.path is None])
        self._rows = rows
        self._show()

    def position(self, wanted: MailRow | None) -> int | None:
        """Return where a row stands now; None where it does not."""
        return next((at for at, row in enumerate(self._shown) if row is wanted), None)

    def refresh_row(self, row: MailRow) -> None:
        """Tell the view that there is another answer for a row."""
        at = self.position(row)
        if at is not None:
            self.dataChanged.emit(self.index(at, 0), self.index(at, 0))

    def _cell(self, row: MailRow, _column: int) -> Badge:
        return Badge(f"{row.title}\n{self._badge(row).text}")

    def _tip(self, row: MailRow, _column: int) -> str:
        return row.tooltip

    def _icon(self, row: MailRow) -> tuple[str, Tone]:
        return self._badge(row)[1:]

    def _badge(self, row: MailRow) -> Badge:
        """Return the verdict for the time at which a message was sent, and whether its signer has expired since."""
        badge = self._answer(row) if row.path is not None or row.surveyed is None else self._outcome(row.surveyed)
        if row.surveyed is None or not row.surveyed.is_expired:
            return badge
        said = self.tr("{verdict}; now expired")
        return badge._replace(text=said.format(verdict=badge.text))

    def _outcome(self, surveyed: SignedMail) -> Badge:
        if surveyed.state is MailState.CHANGED:
            said, looks = _CHANGED
        elif surveyed.state is MailState.OTHER:
            said, looks = _OTHER
        elif self._is_trusted(surveyed):
            said, looks = _TRUSTED
        else:
            said, looks = _PROPOSED if surveyed.will_be_trusted else _NOT_TRUSTED
        return Badge(look_up("MailList", said), *looks)


def _describe(row: MailRow, survey: Survey) -> None:
    """Say what a row is called, and what more is to be known of it."""
    path, surveyed = str(row.path or ""), row.surveyed
    row.title = row.name
    if surveyed is None:
        row.tooltip, row.search = printable(path), f"{row.name}\n{path}".casefold()
        return
    senders = ", ".join(map(printable, surveyed.message.structure.fields.senders.addresses))
    signed_by = ", ".join(each.signer.name for each in surveyed.signings)
    issued_by = ", ".join(survey.cas[place].name for place in surveyed.cas)
    signed_at = long_date(surveyed.signed_at)
    row.tooltip = "\n".join(filter(None, (path or row.name, senders, signed_by, issued_by, signed_at)))
    row.search = row.tooltip.casefold()
    if row.path is None:
        row.title = senders or row.name


def _tell_apart(rows: Sequence[MailRow]) -> None:
    """Name messages of one sender with the day on which each was signed, and those of one day with the time."""
    names = [row.title for row in rows]
    for say in (short_date, short_time):
        times = Counter(row.title for row in rows)
        for row, name in zip(rows, names, strict=True):
            if times[row.title] > 1 and row.surveyed is not None:
                apart = say(row.surveyed.signed_at)
                row.title = look_up("core", "{name} ({apart})").format(name=name, apart=apart)
                row.search += f"\n{apart.casefold()}"


_CHANGED = QT_TRANSLATE_NOOP("MailList", "Changed in transit"), WARNING


_OTHER = QT_TRANSLATE_NOOP("MailList", "Damaged, forged, or can't be checked"), ERROR


_TRUSTED = QT_TRANSLATE_NOOP("MailList", "Trusted"), GOOD


_PROPOSED = QT_TRANSLATE_NOOP("MailList", "Trusted with the proposed CAs"), NOTE


_NOT_TRUSTED = QT_TRANSLATE_NOOP("MailList", "Not trusted"), ERROR
