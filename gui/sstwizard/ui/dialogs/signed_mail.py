"""Which CAs does the mail need that was received, and would a message be trusted? A window beside the seven pages.

The pages are steps, of which each needs the one before; these questions are asked before the first and after the last
of them, and of as many messages as one likes. So it is a window that opens over whichever page one is on, leads back to
it, and keeps its messages, in memory alone, until the wizard is closed.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QTabWidget, QVBoxLayout, QWidget

from ...core.certificates.certificate import Certificate
from ...core.certificates.reading import Form, Problem
from ...core.collection.survey import RejectionReason, Survey
from ...core.sources.files import form_at, holds_one, name_of
from ...core.sources.mail import UNSEEN
from ...core.text import text
from ..operations.document_saving import SurveySaving
from ..operations.mail_survey import MailSurvey
from ..operations.message_check import MailRow, MessageChecks
from ..operations.questions import Dialogs
from ..operations.session import Session
from ..operations.survey_words import Numbers, others, trusted
from ..style.looks import ERROR, GOOD, NOTE, WARNING
from ..style.screen import fit_to_screen
from ..style.theme import Tone
from ..style.tooltips import tooltip
from ..translate import changes, localized
from ..widgets.announcement import announce
from ..widgets.by_ca import ByCA
from ..widgets.by_message import ByMessage
from ..widgets.dropped_files import is_from_outlook, local_files
from ..widgets.fetched_mail import FetchedMail
from ..widgets.labels import LineLabel, Notice, TextLabel
from ..widgets.wrapping import WrappingRow, let_shrink
from . import about_mail
from .help_access import HelpAccess
from .questions import QtDialogs

_MAX_FILES, _MAX_ANSWERS = 100, 200
"""Files that are opened by themselves at once and in all: each has a row, signed or not; of more, signed mail alone."""
_MAX_PROBLEMS = 20


class SignedMailWindow(QDialog):
    """Takes messages, tells which CAs they need, and of each message whether it would be trusted."""

    collectionWanted = Signal(object)
    exchangeWanted = Signal()
    """The user wants to save mail out of Exchange."""
    helpWanted = Signal(str)

    def __init__(self, session: Session, dialogs: Dialogs | None = None, parent: QWidget | None = None) -> None:
        """Survey by a session's collection; `dialogs` are Qt's own by default."""
        super().__init__(parent)
        self._session, self._dialogs = session, dialogs or QtDialogs(self)
        self.setObjectName("signedMail")
        self.setWindowTitle(self.tr("Signed mail"))
        self.setAcceptDrops(True)
        self.survey = MailSurvey(session)
        self.checks = MessageChecks(session, self.survey)
        self.saving = SurveySaving(session, self._dialogs, self)
        self.survey.changed.connect(self._show_survey)
        session.collectionChanged.connect(self._show_collection)
        self._told: list[str] = []
        self.notice = Notice()
        self.notice.setObjectName("notice")
        self.saving.said.connect(lambda said, good: self.notice.say(said, *(GOOD if good else ERROR)))
        self.fetched = FetchedMail(self.survey, self._dialogs)
        self._build_collection()
        self._build_opening()
        self._build_results()
        self._lay_out()
        self._show_collection()
        self._show_survey()
        HelpAccess.listen_in(self, "signed-mail")
        fit_to_screen(self, parent.size() * 0.95 if parent is not None else None)

    def _build_collection(self) -> None:
        self.collection = TextLabel()
        self.collection.setObjectName("collection")
        self.open_collection = self._button(self.tr("Open the &collection (.sst)…"), "openCollection")
        self.open_collection.clicked.connect(lambda: self.collectionWanted.emit(None))

    def _build_opening(self) -> None:
        self.open_button = self._button(self.tr("&Open messages…"), "openMessages")
        self.open_button.clicked.connect(self._ask)
        self.open_button.setDefault(True)
        self.open_folder = self._button(self.tr("Open a &folder…"), "openFolder")
        self.open_folder.clicked.connect(self._ask_for_folder)
        self.from_exchange = self._button(self.tr("From E&xchange…"), "fromExchange")
        self.from_exchange.clicked.connect(self.exchangeWanted)
        self.add_ca = self._button(self.tr("Add CA f&ile…"), "addCA")
        self.add_ca.setToolTip(self.tr("The certificates of a CA, from a partner or a website"))
        self.add_ca.clicked.connect(self._ask_for_ca)
        self.where = self._button(self.tr("&Where do I get signed mail?"), "whereMailIs")
        self.where.clicked.connect(lambda: self.helpWanted.emit("where-mail-is"))
        self._stays = LineLabel(self.tr("The messages stay on this computer."), tone=Tone.PLAIN)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Reading"))
        self.cancel = self._button(self.tr("S&top reading"), "stopReading")
        self.cancel.clicked.connect(self._stop)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(name in ("openCollection", "openMessages"))
        return button

    def _build_results(self) -> None:
        self._summed_up: Survey | None = None
        self.summary, self.others = TextLabel(bold=True), TextLabel()
        self.summary.setObjectName("summary")
        self.others.setObjectName("others")
        self.by_ca = ByCA(self._session, self.survey)
        self.by_ca.addWanted.connect(self._add)
        self.by_ca.compareWanted.connect(self._compare)
        self.by_ca.detailsWanted.connect(self._show_details)
        self.by_ca.exportWanted.connect(lambda: self.saving.save(self.survey.survey))
        self.by_message = ByMessage(self._session, self.checks, self.survey)
        self.by_message.addWanted.connect(self._add)
        self.by_message.contentWanted.connect(self._ask_for_content)
        self.by_message.revocationWanted.connect(self._check_revocation)
        self.answer = self.by_message.answer
        self.check_revocation = self.by_message.check_revocation
        self.views = QTabWidget()
        self.views.setObjectName("views")
        self.views.setDocumentMode(True)
        for widget in (self.views, self.views.tabBar()):
            widget.setAccessibleName(self.tr("Views"))
        self.views.addTab(self.by_ca, self.tr("&By CA"))
        self.views.addTab(self.by_message, self.tr("By &message"))
        QShortcut(QKeySequence.StandardKey.Find, self, self._focus_filter)

    def _lay_out(self) -> None:
        close = self._button(self.tr("Close"), "close")
        close.clicked.connect(self.reject)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        first, reading = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.open_collection)
        first.addWidget(self.collection, stretch=1)
        opening = WrappingRow(self.open_button, self.open_folder, self.from_exchange, self.add_ca, self.where)
        reading.addWidget(self._stays)
        reading.addWidget(self._progress, stretch=1)
        reading.addWidget(self.cancel)
        reading.addStretch(0)
        for layout in (first, opening, reading):
            column.addLayout(layout)
        column.addWidget(self.notice)
        column.addWidget(self.fetched)
        column.addWidget(self.summary)
        column.addWidget(self.others)
        column.addWidget(self.views, stretch=1)
        let_shrink(body)
        window = QVBoxLayout(self)
        window.addWidget(body)
        window.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)

    def _show_collection(self) -> None:
        """Name the collection that all is about."""
        session = self._session
        count = self.tr("%Ln certificate(s)", "", len(session.collection))
        difference, file = session.draft.difference, session.draft.base_file
        if not len(session.collection):
            said = self.tr(
                "The collection is empty. Open your organization's current .sst, or open mail to see which CAs it "
                "needs."
            )
        elif difference and file is not None:
            said = self.tr("Checked against “{file}” with your changes: {count} ({changes}).").format(
                file=name_of(file), count=count, changes=changes(difference)
            )
        elif file is not None:
            said = self.tr("Checked against “{file}”: {count}.").format(file=name_of(file), count=count)
        else:
            said = self.tr("Checked against the collection selected in this wizard: {count}.").format(count=count)
        self.collection.setText(said)

    def _show_survey(self) -> None:
        """Show how far reading is, the numbers of all messages, and what could not be read."""
        survey = self.survey
        is_reading = survey.is_reading
        if not is_reading and self.cancel.hasFocus():
            self.views.setFocus()
        self._progress.setVisible(is_reading)
        self.cancel.setVisible(is_reading)
        self._progress.setRange(0, survey.total)
        self._progress.setValue(survey.done)
        if survey.survey is not self._summed_up:
            self._summed_up = survey.survey
            self._sum_up(survey.survey)
        self._show_problems()

    def _sum_up(self, survey: Survey) -> None:
        numbers = Numbers.of(survey)
        for label, said in ((self.summary, trusted(numbers)), (self.others, others(survey, numbers))):
            label.setText(" ".join(said))
            label.setVisible(bool(label.text()))
            label.setToolTip(tooltip(localized(text(UNSEEN))))
            label.setAccessibleDescription(localized(text(UNSEEN)))
        if self.survey.is_settled and self.isVisible():
            announce(self, f"{self.summary.text()} {self.others.text()}")

    def _show_problems(self) -> None:
        told = [_told(each) for each in (*self.survey.reading.problems, *self.survey.survey.problems)]
        if self.survey.error is not None:
            told.insert(0, localized(self.survey.error))
        if told == self._told:
            return
        self._told = told
        self.notice.setToolTip(tooltip("\n".join(told[:_MAX_PROBLEMS])))
        self.notice.setAccessibleDescription("\n".join(told[:_MAX_PROBLEMS]))
        more = " " + self.tr("(and %Ln more)", "", len(told) - 1) if len(told) > 1 else ""
        self.notice.say(told[0] + more if told else "", *WARNING)

    def _ask(self) -> None:
        self.open_files(self._dialogs.open_messages(self.tr("Open messages or certificates")))

    def _ask_for_folder(self) -> None:
        folder = self._dialogs.open_folder(self.tr("Open a folder with messages"))
        if folder is not None:
            self.open_files([folder])

    def open_saved(self, folder: Path) -> None:
        """Open the folder into which steps were to save mail, or ask for it where it isn't here."""
        if folder.is_dir():
            self.open_files([folder])
        else:
            self._ask_for_folder()

    def open_fetched(self, folder: Path) -> None:
        """Open the folder into which mail was saved here, and offer to delete it."""
        self.open_files([folder])
        self.fetched.show_folder(folder)

    def _ask_for_ca(self) -> None:
        """Open certificates as the second page does, where they stay: they help all messages."""
        self._session.open_files(self._dialogs.open_files(self.tr("Add the file of a CA")))

    def open_files(self, paths: Iterable[Path]) -> None:
        """Read files and folders; a store becomes the collection that all is about."""
        forms = {path: form_at(path) for path in paths}
        stores = [path for path, form in forms.items() if form is Form.SST]
        mail = [path for path in forms if path not in stores]
        if stores:
            self.collectionWanted.emit(stores[0])
        if not mail:
            return
        self.notice.say("")
        self._told = []
        alone = [path for path in mail if holds_one(path, forms[path])]
        if len(mail) > _MAX_FILES or len(self.survey.alone.keys() | mail) > _MAX_ANSWERS:
            alone = []
        self.survey.open(mail, alone)
        if alone:
            self.by_message.select(self.checks.entry(alone[0]))
        self.views.setCurrentWidget(self.by_message if len(mail) == len(alone) == 1 else self.by_ca)

    def _stop(self) -> None:
        self.views.setFocus()  # the button is about to vanish
        self.survey.cancel()

    def _ask_for_content(self, row: MailRow | None) -> None:
        if row is None or row.path is None:
            return
        title = self.tr("Content signed with {file}").format(file=row.name)
        content = self._dialogs.open_content(title, row.path.parent)
        if content is not None:
            self.survey.use_content(row.path, content)

    def _add(self, missing: tuple[Certificate, ...]) -> None:
        if self.answer.add_missing.hasFocus():
            self.by_message.setFocus()
            self.open_button.setFocus()  # the pressed one vanishes
        self._session.change(add=missing)
        said = self.tr(
            "%Ln certificate(s) added to the collection. Exchange uses them after you export and upload the "
            "collection: close this window, and select Next.",
            "",
            len(missing),
        )
        self.notice.say(said, *NOTE)
        announce(self, said)

    def _compare(self, root: Certificate) -> None:
        others = (each.root for each in self.survey.survey.cas if each.why_not is RejectionReason.NOT_VOUCHED)
        roots = [each for each in dict.fromkeys((root, *others)) if each is not None]
        self._session.confirm(*self._dialogs.trusted_roots(roots, self.survey.known))

    def _show_details(self, certificate: Certificate) -> None:
        about_mail.show_details(certificate, self.survey, self)

    def _check_revocation(self, row: MailRow | None) -> None:
        from .revocation import RevocationDialog

        if row is not None and row.message is not None:
            included = row.message.certificates
            RevocationDialog(self._session, self.by_message.asked_about(row), included, self).open()

    def _focus_filter(self) -> None:
        view = self.by_ca if self.views.currentWidget() is self.by_ca else self.by_message
        view.filter.setFocus()
        view.filter.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.open_button.setFocus()
        self.checks.resume()

    def done(self, result: int) -> None:
        """Close, and pause the checks until the window is opened again."""
        self.checks.pause()
        super().done(result)

    def forget(self) -> None:
        """Close, and drop all messages."""
        self.reject()
        self.survey.drop()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()) or is_from_outlook(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = local_files(event.mimeData())
        if paths:
            self.open_files(paths)
        else:
            self.notice.say(
                self.tr(
                    "Outlook messages can't be dropped here directly. Drag the message to the desktop first, then here."
                ),
                *NOTE,
            )
        event.acceptProposedAction()


def _told(problem: Problem) -> str:
    said = localized(problem.message)
    return said if problem.file in said else f"{problem.file}: {said}"
