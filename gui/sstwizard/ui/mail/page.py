"""The Mail page: which CAs received mail needs, what Next adds of them, and whether a message would be trusted."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import partial
from itertools import chain, count
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QSizePolicy, QStackedWidget, QWidget, QWizard

from ...core.certificates.reading import Form, Problem
from ...core.collection.survey import IssuingCA, Survey
from ...core.formats import form_of
from ...core.platform import file_paths
from ...core.sources.files import Look, look_at
from ...core.sources.walk import name_of
from ...core.text import printable
from ..kit.buttons import LinkButton, assign_mnemonics, hidden_button, push_button
from ..kit.dialogs import NotesButton
from ..kit.icons import ERROR, GOOD, NOTE, WARNING, tooltip
from ..kit.labels import LineLabel, Notice, TextLabel, announce
from ..kit.layouts import WrappingRow, column, panel
from ..kit.theme import Tone
from ..kit.translate import localized, sentences
from ..work.collection_bar import StoredCollection
from ..work.documents import DocumentSaving
from ..work.downloads import IssuerDownload
from ..work.page import Context, Page
from .by_ca import ByCA, CoverageBar, FetchedMail, MailDrop
from .by_message import ByMessage
from .survey import (
    MailSurvey,
    counted,
    headline,
    messages_read,
    not_counted,
    not_needed,
    still_held,
    undecided,
    why_no_answer,
)

_translate = QCoreApplication.translate
_NOT_IN_NAMES = re.compile(r"[\\/:\0]")
_DRAGGED = Form.MAIL, Form.COMPOUND_FILE  # what is taken of what is dragged here without files
_MAX_FILES, _MAX_ANSWERS = 100, 200
"""Files that are opened by themselves at once and in all: each has a row, signed or not; of more, signed mail alone."""


class MailPage(Page):
    """Takes messages, shows what would be trusted, and adds what is ticked."""

    helpWanted = Signal(str)
    findWanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            _translate("MailPage", "Which CAs does your mail need?"),
            _translate("MailPage", "Open signed mail that your partners sent you."),
        )
        session, self._dialogs = self.session, context.dialogs
        self.survey = MailSurvey(session)
        self.saving = DocumentSaving(session.workers, self._dialogs, self)
        self.saving.said.connect(lambda said, good: self.notice.say(said, *(GOOD if good else ERROR)))
        self.download = IssuerDownload(session, self._dialogs, self)
        self.download.changed.connect(self._show_download)
        self._notes: list[tuple[bool, str]] = []
        self._unread = 0  # of what was dragged last, what could not be read
        self._latest: list[Path] = []
        self._awaited: tuple[list[Path], IssuingCA] | None = None
        self._goes_on = self._is_taken = self._shows_messages = False
        self._build_answer()
        self._build_views()
        self._build_foot()
        self._lay_out()
        self.survey.changed.connect(self._on_survey_changed)
        self.survey.progressed.connect(self._on_progress)
        for changed in (self.by_message.table.listed, self.survey.judged, self.by_ca.changed):
            changed.connect(self._show)
        for selected in (self.by_ca.list.currentCA, self.by_message.shown):
            selected.connect(self._offer_next)
        session.assessed.connect(self._go_on)
        session.lookingChanged.connect(self._show_reading)
        self._show_reading()
        self._show()

    def _build_answer(self) -> None:
        self.headline = TextLabel(bold=True, scale=1.35, name="headline")
        self.bar = CoverageBar()
        self.stored = StoredCollection(self.session)
        self.stored.answered.connect(self._focus_first)
        self.not_counted = LineLabel(tone=Tone.PLAIN)
        self.show_them = LinkButton(self.tr("Show"), "showNotCounted", self._show_not_counted)
        self._not_counted = panel(WrappingRow(self.not_counted, self.show_them))
        self.unused = LineLabel(tone=Tone.PLAIN, name="unused")
        self.remove_unused = LinkButton(self.tr("Remove them…"), "removeUnused", self._remove_unused)
        self._unused = panel(WrappingRow(self.unused, self.remove_unused))
        stop = _translate("ChainsPage", "&Stop")
        self.stop_download = hidden_button(self, stop, "stopDownload", self.session.cancel_downloads)
        self._store: Path | None = None
        self.use_store = hidden_button(self, self.tr("Exchange has this collection"), "useStore", self._use_store)
        self.notice, self.asking = Notice(), Notice()
        self.notice.setObjectName("notice")
        self.show_notes = NotesButton(self.notice)
        self.fetched = FetchedMail(self.survey, self._dialogs, self.session.workers)

    def _build_views(self) -> None:
        self.drop = MailDrop()
        self.drop.open_messages.clicked.connect(self._ask)
        self.drop.open_folder.clicked.connect(self._ask_for_folder)
        self.drop.from_exchange.clicked.connect(self._fetch_mail)
        self.drop.from_exchange.setVisible(self.context.settings.policy.allows_mail_from_exchange)
        self.by_ca = ByCA(self.session, self.survey, self._dialogs)
        self.by_ca.add_file.clicked.connect(self._ask_for_missing)
        self.by_ca.download.clicked.connect(self._download_issuer)
        self.by_message = ByMessage(self.session, self.survey)  # which lists messages once the CAs are listed
        self.by_message.answer.add_missing.clicked.connect(self._add_missing)
        self.by_message.answer.choose_content.clicked.connect(self._ask_for_content)
        self.by_message.show_ca.clicked.connect(self._show_its_ca)
        self.views = QStackedWidget()
        for view in (self.drop, self.by_ca, self.by_message):
            self.views.addWidget(view)
        QShortcut(QKeySequence.StandardKey.Find, self, self._focus_filter)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.session.undo)
        QShortcut(QKeySequence.StandardKey.Redo, self, self.session.redo)

    def _build_foot(self) -> None:
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Reading"))
        self.cancel = push_button(self.tr("Stop reading"), "stopReading", self._stop)
        self._reading = panel(WrappingRow(self._progress, self.cancel, wide=self._progress))
        self.show_messages = LinkButton(self.tr("Show the messages"), "showMessages", self._show_other_view)
        self.add_mail = LinkButton(self.tr("Add more mail…"), "addMessages", self._show_ways)
        self.add_ca = LinkButton(
            self.tr("Add a CA file…"), "addCA", lambda: self._open_ca(self.tr("Add the file of a CA"))
        )
        self.add_ca.setToolTip(self.tr("The certificates of a CA, from a partner or a website"))
        self.export = LinkButton(
            self.tr("Save results…"), "exportSurvey", lambda: self.saving.save_survey(self.survey.survey)
        )
        self.where = LinkButton(
            self.tr("Where do I get signed mail?"), "whereMailIs", lambda: self.helpWanted.emit("where-mail-is")
        )
        self.find_ca = LinkButton(self.tr("No mail? Find your partner's CA by name…"), "findCA", self.findWanted)
        self._links = self.show_messages, self.add_mail, self.add_ca, self.export, self.where, self.find_ca

    def _lay_out(self) -> None:
        self.body.setSpacing(6)
        beside = panel(WrappingRow(self.stored, self._not_counted, spacing=16))
        for widget in (self.headline, self.bar, beside, self._unused):
            self.body.addWidget(widget)
        self.body.addWidget(self.views, stretch=1)
        # What comes and goes has a place of its own, so that it moves nothing from under the pointer.
        self.place = QWidget()
        self.place.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        column(self.place, self._reading, self.asking, self.notice, self.fetched).addStretch(1)
        self.body.addWidget(self.place)
        foot = QHBoxLayout()
        foot.addLayout(WrappingRow(*self._links, spacing=16), stretch=1)
        self.by_ca.count.setMinimumHeight(self.show_messages.sizeHint().height())  # on one line with the links
        for widget in (self.by_ca.count, self.by_ca.needs_user):
            foot.addWidget(widget, alignment=Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(foot)

    def _on_survey_changed(self) -> None:
        self._show_reading()
        self._show_problems()
        self._say_what_did_not_help()
        self._offer_next()

    def _show(self) -> None:
        survey, has_cas = self.survey.survey, bool(self.survey.survey.cas)
        has_messages = self.by_message.table.total > 0
        if self._shows_messages and not has_messages:
            self._show_other_view()
        shows_messages = self._shows_messages
        self._show_view(self.by_message if shows_messages else self.by_ca if has_cas else self.drop)
        for is_shown, *widgets in (
            (has_cas, self.headline, self.stored, self.export),
            (not has_cas, self.where, self.find_ca),
            (has_cas or shows_messages, self.add_mail, self.add_ca),
            (has_cas and not shows_messages, self.by_ca.count),
            (bool(self.survey.unresolved) and not shows_messages, self.by_ca.needs_user),
            (bool(survey.mails), self.bar),
            (has_messages, self.show_messages),
        ):
            for widget in widgets:
                widget.setVisible(is_shown)
        if self.survey.unresolved and "&" not in self.by_ca.needs_user.text():  # they were counted anew
            assign_mnemonics([self.by_ca.needs_user], self)
        self._sum_up(survey)
        self._offer_next()

    def _show_view(self, view: QWidget) -> None:
        """Show a list or the place before it; the focus follows where it was on what vanishes."""
        before, focus = self.views.currentWidget(), self.window().focusWidget()
        had_focus = before not in (view, None) and focus is not None and before.isAncestorOf(focus)
        for each in (self.drop, self.by_ca, self.by_message):
            policy = QSizePolicy.Policy.Preferred if each is view else QSizePolicy.Policy.Ignored  # it needs no room
            each.setSizePolicy(policy, policy)
        self.views.setCurrentWidget(view)
        if had_focus:
            self._focus_first()

    def _show_other_view(self) -> None:
        self._shows_messages = not self._shows_messages
        self.show_messages.setText(self.tr("Show the CAs") if self._shows_messages else self.tr("Show the messages"))
        assign_mnemonics([self.show_messages], self)
        self._show_rest(False)
        self._show()
        self._focus_first()

    def show_cas(self) -> None:
        if self._shows_messages:
            self._show_other_view()
        self.by_ca.select_first()

    def _show_its_ca(self) -> None:
        ca = self.by_message.its_ca
        self.show_cas()
        self.by_ca.list.select(ca)

    def _show_not_counted(self) -> None:
        """Show the messages that the headline doesn't count, and no others; or all of them again."""
        shows_rest = not self.by_message.table.shows_rest
        if not self._shows_messages:
            self._show_other_view()
        self._show_rest(shows_rest)

    def _show_rest(self, shown: bool) -> None:
        if shown is self.by_message.table.shows_rest:
            return
        self.by_message.table.show_rest(shown)
        self.show_them.setText(self.tr("Show all messages") if shown else self.tr("Show"))
        assign_mnemonics([self.show_them], self)

    def _sum_up(self, survey: Survey) -> None:
        mails = counted(survey)
        will_be = self.survey.trusted_by(self.by_ca.result)
        trusted = sum(mail.is_trusted for mail in mails)
        promised = sum(mail in will_be for mail in mails) if will_be is not None else None
        is_seen = self.session.updates_stored and self.session.is_stored_seen
        said, tone = headline(trusted if self.session.knows_stored else None, len(mails), promised, is_seen=is_seen)
        before = self.headline.text()
        self.headline.setText(said)
        self.headline.set_tone(tone if tone is Tone.GOOD else None)
        added = max((promised or trusted) - trusted, 0)
        self.bar.show_parts([(trusted, Tone.GOOD), (added, Tone.ACCENT), (len(mails) - trusted - added, None)])
        self.bar.setAccessibleName(said)
        self.not_counted.setText(not_counted(survey, self.by_message.table.encrypted))
        self._not_counted.setVisible(bool(self.not_counted.text()))
        has_rest = self.by_message.table.has_rest
        self.show_them.setVisible(has_rest)
        self._show_rest(self.by_message.table.shows_rest and has_rest)
        self._show_unused()
        self._subtitle = messages_read(survey) or self.tr("Open signed mail that your partners sent you.")
        self._say_what_is_made()
        if self.survey.is_settled and self.isVisible() and said != before:
            announce(self, said)

    def _show_unused(self) -> None:
        """Say what of the collection the mail doesn't need, or why that can't be said."""
        said, certificates = not_needed(still_held(self.survey.unused, self.session.collection))
        self.remove_unused.setVisible(bool(said))
        self.unused.setText(said or undecided(self.survey.unused))
        self.unused.setToolTip(tooltip(certificates))
        self.unused.setAccessibleDescription(certificates)
        self._unused.setVisible(bool(self.unused.text()))

    def _show_reading(self) -> None:
        is_busy = self.survey.is_busy
        if not is_busy and self.cancel.hasFocus():
            self._focus_first()
        self._reading.setVisible(is_busy)
        if not self.survey.is_reading:
            self._progress.setRange(0, 0)  # nobody knows yet how much there is

    def _on_progress(self, done: int, total: int) -> None:
        if total:
            self._progress.setRange(0, total)
            self._progress.setValue(done)

    def _show_problems(self) -> None:
        survey, opened = self.survey, [each for each in map(self.survey.alone.get, self._latest) if each is not None]
        notes = [(each.is_loss, localized(each.error)) for each in opened if each.error is not None]
        if survey.error is not None:
            notes.append((True, localized(survey.error)))
        if unread := self._unread:
            left = self.tr(
                "%Ln of the items could not be read here. Drag them to the desktop first, then here.", "", unread
            )
            notes.append((True, left))
        notes += [(each.is_loss, _problem_text(each)) for each in (*survey.reading.problems, *survey.survey.problems)]
        if survey.is_settled:
            name = name_of(self._latest[0]) if self._latest and not notes else ""
            if answer := why_no_answer(survey.survey, opened, name):
                notes.insert(0, (True, answer))
        notes.sort(key=lambda each: not each[0])
        if notes != self._notes:
            self._notes, losses = notes, sum(is_loss for is_loss, _ in notes)
            said = [words for _, words in notes]
            look = WARNING if losses else NOTE
            self.notice.say(said[0] if said else "", *look, actions=self.show_notes.offer(said, losses))

    def _offer_next(self) -> None:
        """Name Next, and have Enter press it, or Finish, where it goes on, else what can be done about the selected CA.

        Enter doesn't end the wizard as long as a CA needs the user.
        """
        wizard, by_ca = self.wizard(), self.by_ca
        if wizard is None:
            return
        named = wizard.buttonText(QWizard.WizardButton.NextButton)
        if added := len(by_ca.added):
            named = self.tr("&Next: add %Ln certificate(s) >", "", added)
        elif removed := len(by_ca.removed):
            named = self.tr("&Next: remove %Ln certificate(s) >", "", removed)
        self.setButtonText(QWizard.WizardButton.NextButton, named)
        is_here = wizard.currentPage() is self
        is_idle = not (by_ca.added or by_ca.removed) and bool(self.survey.unresolved)  # Next would lead to nothing new
        may_help = is_here and (is_idle or not self.isComplete())
        shown = next((each for each in (by_ca, self.by_message) if each is self.views.currentWidget()), None)
        remedy = shown.remedy if shown is not None and may_help else None
        if is_here:
            wizard.setOption(QWizard.WizardOption.NoDefaultButton, remedy is not None or (self.is_last and is_idle))
        self.setFinalPage(self.is_last)  # then the wizard looks anew where Next leads, and whether it may be pressed
        for each in (*by_ca.buttons, *self.by_message.buttons):
            if each.isDefault() is not (each is remedy):
                each.setDefault(each is remedy)

    def initializePage(self) -> None:
        super().initializePage()
        self._offer_next()

    def isComplete(self) -> bool:
        return self._is_ready and bool(self.by_ca.result)

    @property
    def is_last(self) -> bool:
        """Next would change nothing of what was seen in Exchange: the wizard may end here.

        While a CA needs the user, it may if all else has been uploaded.
        """
        session = self.session
        stored, is_seen = session.stored, session.updates_stored and session.is_stored_seen
        changes = any(each.since(stored) for each in (session.collection, self.by_ca.result))
        is_done = not self.survey.unresolved or session.before_upload is not None
        return self._is_ready and is_seen and is_done and not changes

    @property
    def _is_ready(self) -> bool:
        """The CAs are listed as they are by all that is known now."""
        return self.survey.is_settled and self.survey.is_current and bool(self.survey.survey.cas)

    def validatePage(self) -> bool:
        """Add what is ticked, and go on once it is known whether something is wrong with it."""
        if self._is_taken:
            return True
        if not self._is_ready:  # a comparison has been taken back, and the button doesn't know it yet
            return False
        self.by_ca.take()
        self._goes_on = not self.session.is_assessed
        return not self._goes_on

    def _go_on(self) -> None:
        if self._goes_on and self.session.is_assessed:
            self._goes_on = False
            if self.isVisible():
                self._is_taken = True
                self.wizard().next()
                self._is_taken = False

    def may_leave(self) -> bool:
        """Ask where the user has ticked what is not added."""
        return not self.by_ca.has_open_changes or self._dialogs.confirm_leaving_ticks()

    def take_focus(self) -> None:
        """Focus what is to be done first, and say the answer."""
        stored = self.stored
        assign_mnemonics(
            [
                *[*self.drop.buttons, stored.last, stored.fetch, stored.open_file, stored.first],
                *[stored.not_now, stored.change, *self.by_ca.buttons, self.stop_download, *self._links],
                *[self.cancel, self.show_them, self.remove_unused, self.fetched.delete, self.use_store],
                *[self.show_notes, *self.by_message.buttons, self.by_ca.needs_user],
            ],
            self,
        )
        self._offer_next()
        self._focus_first()
        if self.survey.survey.cas:
            announce(self, self.headline.text())

    def _focus_first(self) -> None:
        lists: dict[QWidget | None, QWidget] = {self.by_ca: self.by_ca.list, self.by_message: self.by_message.list}
        lists.get(self.views.currentWidget(), self.drop.open_messages).setFocus()

    def _ask(self) -> None:
        self.open_files(self._dialogs.open_messages(self.tr("Open messages or certificates")))

    def _ask_for_folder(self) -> None:
        folder = self._dialogs.open_folder(self.tr("Open a folder with messages"))
        if folder is not None:
            self.open_files([folder])

    def _ask_for_missing(self) -> None:
        missing = self.by_ca.list.current.missing if self.by_ca.list.current is not None else ""
        self._open_ca(self.tr("Add the file of “{name}”").format(name=printable(missing)))

    def _open_ca(self, title: str) -> None:
        """Open the file of a CA, and say where it doesn't help the one that is selected."""
        paths, lacking = self._dialogs.open_files(title), self.by_ca.list.current

        def add(look: Look) -> None:
            self.open(look)
            self._awaited = (paths, lacking) if lacking is not None and lacking.is_unresolved else None

        if paths:
            self.session.look(partial(look_at, paths), add)

    def _download_issuer(self) -> None:
        lacking = self.by_ca.list.current
        if lacking is not None and lacking.orphan is not None:
            self.download.ask_for(lacking.orphan, self.by_ca.issuer_addresses)

    def _show_download(self) -> None:
        host = self.download.host
        if self.stop_download.hasFocus():  # it is about to vanish
            self.by_ca.list.setFocus()
        self.by_ca.download.setEnabled(not host)
        if host:
            asked = _translate("ChainsPage", "Asking {host}…").format(host=host)
            self.asking.say(asked, *NOTE, actions=(self.stop_download,))
        else:
            self.asking.say(self.download.failure, *WARNING)

    def _say_what_did_not_help(self) -> None:
        """Say that the chain of a CA is still incomplete although a file was added for it."""
        if self._awaited is None or not self.survey.is_settled or self.session.is_loading:
            return
        (paths, before), self._awaited = self._awaited, None
        now = next((each for each in self.survey.unresolved if each.subject == before.subject), None)
        if now is not None and now.why_not is before.why_not and now.chain == before.chain:
            file, error = name_of(paths[0]), self.by_message.table.error_of(paths[0])
            said = self.tr("“{file}” does not hold “{name}”.").format(file=file, name=printable(before.missing))
            self.notice.say(localized(error) if error is not None else said, *WARNING)

    def _show_ways(self) -> None:
        menu = QMenu(self.add_mail)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in self.drop.buttons:
            if not button.isHidden():
                menu.addAction(button.text(), button.click)
        menu.popup(self.add_mail.mapToGlobal(self.add_mail.rect().bottomLeft()))

    def _use_store(self) -> None:
        """Compare with the store that was opened last, which the user says is what Exchange has."""
        self._focus_first()  # the button is about to vanish
        self.notice.say("")
        self.stored.openWanted.emit(self._store)

    def _remove_unused(self) -> None:
        unused = self.survey.unused
        held = still_held(unused, self.session.collection)
        sure = self.tr("That is what %Ln trusted message(s) of {days} days show.", "", unused.messages)
        sure = sure.format(days=QLocale().toString(unused.period.days))
        said, certificates = not_needed(held)
        if self._dialogs.confirm_removal(sentences(said, sure), certificates):
            self.by_ca.list.setFocus()  # the pressed link vanishes
            self.session.change(remove=[each.certificate for each in held])

    def _fetch_mail(self) -> None:
        from ..exchange.fetching import MailFromExchangeDialog

        run = self.context.new_run(self.session.workers)
        dialog = MailFromExchangeDialog(self.context.settings, run, self._dialogs.open_folder, self.window())
        dialog.fetched.connect(self.open_fetched)
        dialog.openWanted.connect(self.open_saved)
        dialog.open()

    def open_saved(self, folder: Path) -> None:
        """Open the folder into which steps were to save mail, or ask for it where it isn't here."""
        self.session.look(
            partial(file_paths.is_folder, folder),
            lambda is_there: self.open_files([folder]) if is_there else self._ask_for_folder(),
        )

    def open_fetched(self, folder: Path) -> None:
        self.open_files([folder])
        self.fetched.show_folder(folder)

    def open_files(self, paths: Iterable[Path]) -> None:
        """Read files and folders, once it is known what they are."""
        if listed := list(paths):
            self.session.look(partial(look_at, listed), self.open)

    def open(self, look: Look) -> None:
        """Read files and folders; certificates are listed on the next page, too, and what is damaged with its error.

        A store may be that of a partner.
        """
        forms, certificates, alone = look.forms, look.certificates, list(look.alone)
        self._begin(path.absolute() for path in forms if path not in certificates)
        self.session.open_files((*certificates, *look.damaged))
        if len(certificates) < len(forms) or self.survey.survey.mails:
            alone = [path for path in alone if path not in certificates]  # which help the mail, and are none
        if len(forms) > _MAX_FILES or len(self.survey.alone.keys() | forms.keys()) > _MAX_ANSWERS:
            alone = []
        self.survey.open(forms, alone)
        if alone:
            self.by_message.select(self.by_message.table.entry(alone[0]))
        self._store = next((path for path, form in forms.items() if form is Form.SST), None)
        if self._store is not None:
            said = self.tr("The certificates of “{file}” can complete chains now; that makes nothing trusted.")
            self.notice.say(said.format(file=name_of(self._store)), *NOTE, actions=(self.use_store,))

    def open_dragged(self, dragged: Iterable[tuple[str, bytes]]) -> None:
        """Read what another program hands over without files; where no mail is in that, say how it comes here."""
        messages: dict[Path, bytes] = {}
        unread = 0
        for name, content in dragged:
            unread += not content
            if form_of(content) in _DRAGGED:
                messages[_unused(name, messages)] = content
        if not messages:
            said = self.tr(
                "Outlook messages can't be dropped here directly. Drag the message to the desktop first, then here."
            )
            self.notice.say(said, *NOTE)
            return
        self._begin(messages)
        self._unread = unread
        self.survey.open_dragged(messages)
        self.by_message.select(self.by_message.table.entry(next(iter(messages))))

    def _begin(self, latest: Iterable[Path]) -> None:
        """Forget what was said of what was opened before."""
        self._latest = list(latest)
        self._notes = []
        self._unread = 0
        self.notice.say("")
        self.asking.say("")

    def _stop(self) -> None:
        self._focus_first()  # the button is about to vanish
        self._latest = []
        self.session.cancel_looks()
        self.survey.cancel()
        self.notice.say(self.tr("Reading was stopped: not all files were read."), *WARNING)

    def _ask_for_content(self) -> None:
        row = self.by_message.table.selected
        if row is None or row.path is None:
            return
        title = self.tr("Content signed with {file}").format(file=row.name)
        content = self._dialogs.open_content(title, row.path.parent)
        if content is not None:
            self.survey.use_content(row.path, content)

    def _add_missing(self) -> None:
        row = self.by_message.table.selected
        missing = row.verdict.missing if row is not None and row.verdict is not None else ()
        self.by_message.list.setFocus()  # the pressed button vanishes
        if any(map(self.session.known.vouching.is_unvouched, missing)):  # a comparison has been taken back
            return
        self.session.change(add=missing)
        said = self.tr("%Ln certificate(s) added. Exchange uses them after the upload.", "", len(missing))
        self.notice.say(said, *GOOD)

    def _focus_filter(self) -> None:
        if self.views.currentWidget() is self.by_message:
            self.by_message.filter.take_focus()
        elif self.views.currentWidget() is self.by_ca:
            self.by_ca.filter.take_focus()


def _unused(name: str, names: Collection[Path]) -> Path:
    """Return a name that nothing has, as file managers number copies."""
    named = Path(_NOT_IN_NAMES.sub("_", name).strip(". ") or "?")
    numbered = (named.with_stem(f"{named.stem} ({number})") for number in count(2))
    return next(each for each in chain([named], numbered) if each not in names)


def _problem_text(problem: Problem) -> str:
    said = localized(problem.message)
    return said if problem.file in said else f"{problem.file}: {said}"
