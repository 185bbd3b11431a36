"""The Export page: MMC's file format, file name and summary in one, and the one button that writes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget, QWizard

from ..core.chains.signing import CertificateKind, kind_of
from ..core.collection.checks.finding import Code, Finding
from ..core.collection.collection import SIZE_LIMIT, CertificateCollection
from ..core.errors import ChangedMeanwhileError, SSTWizardError
from ..core.exchange.stored import WrittenFile
from ..core.export.draft import Draft
from ..core.export.export import ExportedFile, ExportFormat
from ..core.text import printable
from .kit.buttons import FoldButton, assign_mnemonics, hidden_button, push_button
from .kit.drops import TextField
from .kit.icons import GOOD, NOTE, PLAIN, WARNING
from .kit.labels import LineLabel, Notice, TextLabel, announce
from .kit.tasks import Task, run_detached
from .kit.theme import Tone
from .kit.translate import listed, local_time, localized, long_date, sentences
from .work.collection_bar import Meter, StoredCollection
from .work.details import CertificateLines
from .work.findings import FindingCard, Wishes
from .work.opening import Start
from .work.page import Context, Page
from .work.target import FormatChoice, Place, counted, left_out_of, look_at, opened_files, suggested

_translate = QCoreApplication.translate
_GAP = 12
"""Pixels between groups, and between a label and what it names."""
_REFUSED = frozenset((Code.EXPIRED, Code.TOO_LARGE))
"""What makes the upload fail."""


def compared(draft: Draft, *, is_stored: bool) -> str:
    """Return what an update changes in the file that it began with, and that Exchange may have; nothing without one."""
    if draft.difference is None or draft.base_file is None:
        return ""
    said = _translate("ExportPage", "The same certificates as in {file}")
    if draft.difference:
        said = _translate("ExportPage", "Compared with {file}: {changes}")
    elif is_stored:
        said = _translate("ExportPage", "The same certificates as in {file}: there is nothing to upload.")
    return said.format(file=printable(draft.base_file.name), changes=counted(draft.difference))


class ExportPage(Page):
    """What will be written, where, and whether it will work; nothing is written before Export is pressed."""

    exported = Signal(object)
    """Carries the files written, as a tuple of `ExportedFile`."""
    uploadWanted = Signal(object)
    """A `WrittenFile` is to be uploaded as it is."""
    sourcesWanted = Signal(object)
    """The user wants to see what was opened, as a list of `OpenedSource`."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            _translate("ExportPage", "Save the file for Exchange"),
            _translate("ExportPage", "Check what it contains, and where it is saved."),
        )
        self.card: FindingCard | None = None
        self._writing = False
        self._pressed: tuple[str, Draft] | None = None
        """The name and the draft with which Export was pressed, until it is known what is there."""
        self._begun = ""  # what has begun here, with the place of the changes
        self._form = QGridLayout()
        self._form.setColumnStretch(1, 1)
        self._form.setHorizontalSpacing(_GAP)
        self.body.setSpacing(_GAP)
        self.stored = StoredCollection(self.session, asks_only=True)
        self.stored.answered.connect(self.take_focus)
        self.session.storedChanged.connect(self._say_what_is_replaced)
        self.body.addWidget(self.stored)
        self.wishes = Wishes(self)
        self.wishes.rootWanted.connect(lambda root: self.compare([root]))
        self._build_file()
        self._build_formats()
        self._build_contents()
        self.body.addLayout(self._form)
        self._compared, self.changes = TextLabel(tone=Tone.PLAIN), CertificateLines()
        self.body.addWidget(self._compared)
        self.body.addWidget(self.changes, stretch=1)
        self._build_notices()
        self.name.textChanged.connect(lambda: self._say_problem(""))
        self.name.textChanged.connect(self.completeChanged)
        self.follow(self.session.assessed, self._show)
        self.session.collectionChanged.connect(self.completeChanged)

    def _build_notices(self) -> None:
        notices = [Notice() for _ in range(6)]
        self._written, self._verdict, self._unresolved, self._left_out, self._replaced, self._failure = notices
        self._lost_mail: Sequence[str] = []
        self.show_chains = hidden_button(self, self.tr("Show in Chains"), "showChains", self._show_first)
        self.show_mail = hidden_button(self, self.tr("Show in Mail"), "showMail")
        self.show_opened = hidden_button(self, self.tr("Show the files"), "showOpened")
        self.show_opened.clicked.connect(lambda: self.sourcesWanted.emit(opened_files(self.session)))
        self.upload_it = hidden_button(self, self.tr("Upload it…"), "uploadIt")
        self.upload_it.clicked.connect(lambda: self.uploadWanted.emit(self._file_that_waits))
        change = _translate("StoredCollection", "Change…")
        self.answer = hidden_button(self, change, "answerStored", self.stored.ask_again)
        start = Start(lambda: (self.session, self.context.dialogs), self)
        start.said.connect(lambda said: self.say_failure(said, may_reread=bool(said)))
        self.rebase_on_changed_file = push_button(self.tr("&Read it again"), "reread", start.reopen)
        self.rebase_on_changed_file.setToolTip(self.tr("What you have added and removed stays so."))
        self.rebase_on_changed_file.hide()
        for notice in notices:
            self.body.addWidget(notice)
        self.body.addWidget(self.rebase_on_changed_file, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch()

    def _say_what_is_replaced(self) -> None:
        """Remind those who left it open of what an upload does to what Exchange has."""
        draft, is_open = self.session.draft, not self.session.knows_stored and not self.session.asks_for_stored
        self.stored.setVisible(draft.is_for_exchange)
        is_open = is_open and draft.is_for_exchange
        said = self.tr("An upload replaces all that Exchange has now, and what that is isn't known.")
        if self.session.made_from is not None:  # the script compares it with what the file was made from
            said = self.tr(
                "It isn't known what Exchange has now. If this file was made from another collection, the upload stops "
                "and changes nothing; only typed commands would replace it."
            )
        self._replaced.say(said if is_open else "", *WARNING, actions=(self.answer,) if is_open else ())

    def _add_row(self, label: LineLabel, *values: QWidget) -> None:
        row, line = self._form.rowCount(), QHBoxLayout()
        line.setSpacing(_GAP)
        for value in values:
            line.addWidget(value)
        if not isinstance(values[0], QLineEdit):
            line.addStretch()
        self._form.addWidget(label, row, 0)
        self._form.addLayout(line, row, 1)

    def _build_file(self) -> None:
        self.name = TextField()
        self.name.setObjectName("fileName")
        self._label = LineLabel(self.tr("&File name:"))
        self._label.setBuddy(self.name)
        self.browse = push_button(self.tr("B&rowse…"), "browse", self._browse)
        self._problem = Notice()
        self._add_row(self._label, self.name, self.browse)
        self._form.addWidget(self._problem, self._form.rowCount(), 1)

    def _build_formats(self) -> None:
        self._format = LineLabel()
        self._format.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.another = FoldButton(self.tr("Another format…"), "anotherFormat")
        formats = FormatChoice()
        formats.chosen.connect(self._choose)
        self.radios = formats.radios
        self._add_row(LineLabel(self.tr("File Format"), tone=Tone.PLAIN), self._format, self.another)
        self._form.addWidget(formats, self._form.rowCount(), 1)
        self.another.fold(formats)

    def _build_contents(self) -> None:
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        self._form.addWidget(line, self._form.rowCount(), 0, 1, 2)
        self._contents, self._size, self._expiry, self._meter = LineLabel(), LineLabel(), LineLabel(), Meter()
        self._size.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._meter.setMaximumWidth(self._meter.sizeHint().width())
        self._add_row(LineLabel(self.tr("Certificates"), tone=Tone.PLAIN), self._contents)
        self._size_label = LineLabel(self.tr("Size"), tone=Tone.PLAIN)
        self._add_row(self._size_label, self._size, self._meter)
        self._add_row(LineLabel(self.tr("Earliest expiry"), tone=Tone.PLAIN), self._expiry)

    def initializePage(self) -> None:
        self.radios[self.session.draft.file_format].setChecked(True)
        self.another.setChecked(not self.session.draft.is_for_exchange)
        self._pressed, self._begun = None, ""
        if self.session.draft.target is not None:
            self.name.setText(str(self.session.draft.target))
        else:
            self._suggest()
        self.say_failure("")
        self._say_problem("")
        self._when_seen = self._show  # an update may have begun or ended
        super().initializePage()

    def isComplete(self) -> bool:
        ready = self.session.is_assessed and not self._writing and len(self.session.collection) > 0
        return ready and not self._is_refused and bool(self.name.text().strip())

    @property
    def _is_refused(self) -> bool:
        """Exchange refuses the file, whatever else is done with it."""
        errors = self.session.assessment.errors
        return self.session.draft.is_for_exchange and any(each.code in _REFUSED for each in errors)

    @property
    def _errors(self) -> list[Finding]:
        """The errors; those by which Exchange refuses the file come first."""
        return sorted(self.session.assessment.errors, key=lambda each: each.code not in _REFUSED)

    def show_unresolved(self, cas: Sequence[str], losing: Sequence[str], waiting: int, lost: Sequence[str]) -> None:
        """Say what of the mail is not in the file.

        Args:
            cas: The names of those for which somebody has to do something first.
            losing: The names of those whose mail is trusted by what Exchange has, and would not be by the file.
            waiting: The number of certificates that are selected on its page, which was left without Next.
            lost: The files that could not be read there.
        """
        if lost != self._lost_mail:
            self._lost_mail = lost
            self._show()
        untrusted = self.tr("%Ln CA(s) of your mail ({names}) will not be trusted yet.", "", len(cas))
        no_longer = self.tr("%Ln CA(s) of your mail ({names}) will no longer be trusted.", "", len(losing))
        parts = (
            no_longer.format(names=listed(losing)) if losing else "",
            self.tr("%Ln certificate(s) selected for your mail are not in this file.", "", waiting) if waiting else "",
            untrusted.format(names=listed(cas)) if cas else "",
        )
        said = sentences(*parts)
        self._unresolved.say(said, *WARNING, actions=(self.show_mail,) if said else ())
        self._name_export()

    def show_redone(self, *, is_known: bool) -> None:
        """Say what was carried over into what Exchange has now, if it `is_known` what was changed."""
        said = self.tr(
            "It isn't known which collection your file was made from, so it replaces what Exchange has now: {changes}. "
            "What is removed may have been added by others. Check it, and upload it once more."
        )
        if is_known:
            said = self.tr(
                "This is what Exchange has now, with your changes made again: {changes}. Check it, and upload it once "
                "more."
            )
        self._show_begun(said)

    def show_gone_back(self, saved: datetime) -> None:
        """Say that one goes back to what Exchange had when it was saved, and what that changes."""
        said = self.tr("Back to what Exchange had on {time}. Compared with what it has now: {changes}.")
        self._show_begun(said.format(time=local_time(saved, is_dated=True), changes="{changes}"))

    def _show_begun(self, said: str) -> None:
        self.initializePage()
        self._begun = said
        self._show()
        if self.session.is_assessed:
            self.take_focus()
        else:
            self.name.clearFocus()  # Export gets it, once it is on

    def take_focus(self) -> None:
        """Focus what Enter does, and say whether there are problems."""
        self._name_export()
        stored = self.stored
        buttons = [stored.first, *self.radios.values(), self.upload_it, self.show_chains, self.show_mail]
        buttons += [self.show_opened, self.answer, stored.last, stored.fetch, stored.open_file, stored.not_now]
        assign_mnemonics([self.another, *buttons, *(self.card.buttons if self.card is not None else ())], self)
        is_last = not self.session.draft.is_for_exchange
        button = self.wizard().button(QWizard.WizardButton.FinishButton if is_last else QWizard.WizardButton.NextButton)
        if self.card is not None:
            self.card.buttons[-1].setFocus()
            announce(self, self.card.accessibleName(), is_urgent=True)
        else:
            first = self._way_back or button
            (first if first.isEnabled() else self.name).setFocus()
            announce(self, sentences(self._written.text, self._verdict.text, self._compared.text()))

    def _choose(self, chosen: ExportFormat) -> None:
        """Take the format that was chosen, and give the name its ending."""
        before = self.session.draft
        if chosen is before.file_format:
            return
        self.session.draft = before.with_format(chosen)
        typed, suffix = Path(self.name.text().strip()), "" if self.session.draft.is_folder else chosen.suffix
        if not typed.name.strip("."):
            self._suggest()
        elif typed.suffix.casefold() in (before.file_format.suffix, ""):
            self.name.setText(str(typed.with_suffix(suffix)))
        self._say_problem("")
        self._show()

    def _suggest(self) -> None:
        """Suggest a name, and another one where that is found to be taken, or without a folder."""
        draft, last = self.session.draft, self.context.settings.found_file
        guess = str(suggested(draft, last, looks=False))
        self.name.setText(guess)

        def correct(suggested: Path | None) -> None:
            is_used = self._pressed is not None or self.session.draft.target is not None
            if suggested is not None and self.name.text() == guess and not is_used:
                self.name.setText(str(suggested))

        run_detached(partial(suggested, draft, last), correct, self)

    def _say_problem(self, problem: str) -> None:
        """Say why the file can't be written where Export was pressed for it; nothing once something else is wanted."""
        if problem == self._problem.text:
            return
        self._problem.say(problem)
        self._name_export()
        if self.session.is_assessed:
            self._show_problems()  # "in order" would be untrue

    def _browse(self) -> None:
        dialogs = self.context.dialogs
        if self.session.draft.is_folder:
            chosen = dialogs.open_folder(self.tr("Folder to export to"))
        else:
            draft = self.session.draft
            folder = suggested(draft, self.context.settings.found_file, looks=False).parent
            start = folder / self.name.text().strip()
            chosen = dialogs.save_file(self.tr("File to export"), start, draft.file_format.suffix)
        if chosen is not None:
            self.name.setText(str(chosen))

    def _show(self) -> None:
        """Show what the file contains, what changes, and what is wrong, as far as that is known by now."""
        draft = self.session.draft
        self.setTitle(self.tr("Save the file for Exchange") if draft.is_for_exchange else self.tr("Export"))
        label = self.tr("&Folder:") if draft.is_folder else self.tr("&File name:")
        self._label.setText(label)
        self.name.setAccessibleName(label.replace("&", "").rstrip(":"))
        self._format.setText(localized(draft.file_format.title))
        self._say_what_is_replaced()
        if self.session.is_assessed:
            self._show_contents()
            left_out, files = left_out_of(self.session, self._lost_mail), opened_files(self.session)
            self._left_out.say(left_out, *WARNING, actions=(self.show_opened,) if left_out and files else ())
            self._show_problems()
        self._name_export()
        self.completeChanged.emit()
        if self.isVisible() and self.window().focusWidget() is None:  # Export had it, and was off meanwhile
            self.take_focus()

    def _show_contents(self) -> None:
        draft, number = self.session.draft, QLocale().toString
        collection = draft.choice
        roots = sum(kind_of(certificate) is CertificateKind.ROOT_CA for certificate in collection)
        count, others = self.tr("%Ln certificate(s)", "", len(collection)), len(collection) - roots
        said = self.tr("{count} (roots: {roots}, others: {others})")
        self._contents.setText(said.format(count=count, roots=number(roots), others=number(others)))
        self._size.setText(self._meter.show_size(collection))
        for widget in (self._size_label, self._size, self._meter):
            widget.setVisible(draft.is_for_exchange)
        self._expiry.setText(self._expiry_text(collection))
        self._show_changes()

    def _expiry_text(self, collection: CertificateCollection) -> str:
        """Return which certificate expires first, or how many do on the same day, and when."""
        end = collection.earliest_expiry
        if end is None:
            return ""
        ends = [each for each in collection if each.details.not_after and each.details.not_after.date() == end.date()]
        if len(ends) > 1:
            return self.tr("%Ln certificate(s), until {end}", "", len(ends)).format(end=long_date(end))
        name = localized(collection.namesakes.name(ends[0]))
        return self.tr("{name}, until {end}").format(name=name, end=long_date(end))

    def _show_changes(self) -> None:
        """Show what an update does to the file that it began with; nothing where none is updated."""
        draft, updates_stored = self.session.draft, self.session.updates_stored
        file = self._file_that_waits
        written = self.tr("“{file}” holds exactly this already, and was not uploaded yet.")
        said = written.format(file=printable(file.path.name)) if file is not None else ""
        tells_changes, changed = bool(self._begun and draft.difference), compared(draft, is_stored=updates_stored)
        if tells_changes and draft.difference is not None:  # without a change there is nothing to upload once more
            said = sentences(self._begun.format(changes=counted(draft.difference)), said)
        keeps_none = draft.difference is not None and bool(draft.difference.removed) and not draft.difference.kept
        look, actions = WARNING if tells_changes and keeps_none else NOTE, (self.upload_it,) if file is not None else ()
        self._written.say(said, *look, actions=actions, is_spoken=False)  # once it has the focus, the page says it
        self._compared.set_tone(Tone.WARNING if keeps_none else Tone.PLAIN)
        self._compared.setText("" if tells_changes else changed)
        is_said = tells_changes or (file is not None and not updates_stored)
        self._compared.setVisible(draft.base is not None and not is_said)
        self.changes.setVisible(bool(draft.difference))
        self.changes.setAccessibleName(changed)
        if draft.base is not None:
            before, after = ({each.thumbprint: each for each in held} for held in (draft.base, draft.choice))
            self.changes.show_changes(frozenset(before), frozenset(after), before | after)

    @property
    def _file_that_waits(self) -> WrittenFile | None:
        """The file that was written last, if it holds just what is chosen, and Exchange has not got it.

        The upload of one that was made from another collection stops: what is chosen is written anew.
        """
        draft, file, state = self.session.draft, self.session.state.written, self.session.state
        if file is None or draft.files or not draft.is_for_exchange or draft.choice.size > SIZE_LIMIT:
            return None
        if file.made_from is not None and frozenset(file.made_from) != frozenset(self.session.made_from or ()):
            return None
        is_there = state.is_in_exchange(file.sha256, draft.choice.thumbprints)
        return file if file.sha256 == draft.sst_sha256 and not is_there else None

    def _show_problems(self) -> None:
        """Show the worst error as its card, above everything, and the rest in a sentence."""
        errors, warnings = self._errors, self.session.assessment.warnings
        self._show_card(errors[0] if errors else None)
        self.show_chains.setAccessibleDescription(localized(warnings[0].title) if warnings and not errors else "")
        if not len(self.session.collection):
            self._verdict.say(_translate("CollectionBar", "Nothing selected yet"), *PLAIN)
        elif len(errors) > 1:
            self._verdict.say(self.tr("%Ln more error(s)", "", len(errors) - 1), actions=(self.show_chains,))
        elif errors:
            self._verdict.say("")
        elif warnings:
            more = self.tr("(and %Ln more)", "", len(warnings) - 1) if len(warnings) > 1 else ""
            said = f"{localized(warnings[0].title)} {more}".rstrip()
            self._verdict.say(said, *WARNING, actions=(self.show_chains,))
        elif self._problem.text:
            self._verdict.say("")
        else:
            said = self.tr("The file is in order: every chain ends in its root, and nothing has expired.")
            if self.session.draft.is_for_exchange:
                said = self.tr(
                    "The file is in order: every chain ends in its root, nothing has expired, and Exchange accepts the "
                    "size."
                )
            self._verdict.say(said, *GOOD)
        QWidget.setTabOrder(self.changes, self.show_chains)  # the notice takes it in
        QWidget.setTabOrder(self.show_chains, self.rebase_on_changed_file)

    def _show_card(self, finding: Finding | None) -> None:
        focus, had_focus = self.window().focusWidget(), False
        if self.card is not None:
            had_focus = focus is not None and self.card.isAncestorOf(focus)
            self.body.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
            self.card = None
        if finding is not None:
            namesakes = self.session.collection.namesakes
            self.card = FindingCard(finding, self.wishes, namesakes, leads_to=self.tr("Show it in Chains"))
            self.body.insertWidget(0, self.card)
            self.card.show()
            for before, after in pairwise((self.stored.not_now, self.card, *self.card.buttons)):
                QWidget.setTabOrder(before, after)  # Qt puts what is created later at the end
            self.card.buttons[-1].setDefault(True)
        if had_focus:
            self.take_focus()

    def _show_first(self) -> None:
        """Show the first problem that has no card here."""
        self.wishes.chosen.emit((*self._errors[1:], *self.session.assessment.warnings)[0])

    def _name_export(self) -> None:
        """Call Export what it is; Enter doesn't press it where there is a remedy, or nothing can be written."""
        export, last = self.tr("&Export >"), self.tr("&Export")
        if self.session.assessment.errors and not self._is_refused:
            export, last = self.tr("Export any&way >"), self.tr("Export any&way")
        self.setButtonText(QWizard.WizardButton.NextButton, export)
        self.setButtonText(QWizard.WizardButton.FinishButton, last)
        wizard, way_back = self.window(), self._way_back
        if isinstance(wizard, QWizard) and wizard.currentPage() is self:
            has_remedy = self.card is not None or way_back is not None
            wizard.setOption(QWizard.WizardOption.NoDefaultButton, has_remedy or bool(self._problem.text))
            for button in (self.show_mail, self.show_opened):
                button.setDefault(button is way_back)

    @property
    def _way_back(self) -> QPushButton | None:
        """What leads to a CA of the mail, or of files, about which something can be done, if nothing is to upload."""
        draft = self.session.draft
        if self.card is not None or draft.difference or not (draft.is_for_exchange and self.session.updates_stored):
            return None
        return next((each for each in (self.show_mail, self.show_opened) if not each.isHidden()), None)

    def stay(self) -> None:
        """Go on after another format was written: it can be written once more, or an .sst."""
        draft = self.session.draft
        if draft.target is not None:
            self.session.draft = draft.with_target(draft.target)

    def validatePage(self) -> bool:
        """Write in the background, once a file that exists may be replaced, and go on when that is done."""
        typed, draft = self.name.text().strip(), self.session.draft
        if not typed:
            self.name.setFocus()
        elif draft.files and draft.target == Path(typed):
            return True
        elif not self._writing:
            self._look_and_write(typed, draft)
        return False

    def _look_and_write(self, typed: str, draft: Draft) -> None:
        """Look where to write, and write there, unless something else is chosen by then. Twice counts once."""
        if self._pressed is not None and self._pressed[0] == typed and self._pressed[1] is draft:
            return
        self._pressed = pressed = typed, draft

        def looked(place: Place | None) -> None:
            if self._pressed is not pressed:
                return
            self._pressed = None
            if place is not None and self.isVisible() and self.session.draft is draft:
                self._write_to(place)

        run_detached(partial(look_at, typed, draft, self.context.settings.found_file), looked, self)

    def _write_to(self, place: Place) -> None:
        """Write, if nothing is wrong with the place, and what is there may be replaced."""
        self._say_problem(place.problem)
        if place.problem or not self._may_replace(place):
            self.name.setFocus()
            if not place.problem:
                self.name.selectAll()
            return
        self.session.draft = self.session.draft.with_target(place.target)
        self._write()

    def _may_replace(self, place: Place) -> bool:
        """Ask where a file exists already."""
        draft, dialogs = self.session.draft, self.context.dialogs
        if not place.replaced:
            return True
        if draft.is_folder:
            return dialogs.confirm_replacements(list(place.replaced))
        return dialogs.confirm_replacement(place.target, is_base=place.is_base)

    def _write(self) -> None:
        draft, now = self.session.draft, datetime.now().astimezone()
        self._set_writing(writing=True)

        def written(files: tuple[ExportedFile, ...]) -> None:
            self.session.draft = self.session.draft.wrote(draft, files)
            self._set_writing(writing=False)
            self.exported.emit(files)

        def failed(error: SSTWizardError) -> None:
            may_reread = isinstance(error, ChangedMeanwhileError) and draft.base_file is not None
            self.say_failure(localized(error.message), may_reread=may_reread)
            if self.window().focusWidget() is None:  # Export had it, and was off meanwhile
                (self.rebase_on_changed_file if may_reread else self.name).setFocus()

        def stopped(_error: Exception) -> None:
            self._set_writing(writing=False)

        task = Task(lambda _report: draft.write(now), then=written, failed=failed, stopped=stopped, parent=self)
        task.start(self.session.workers)

    def say_failure(self, said: str, *, may_reread: bool = False) -> None:
        """Say why nothing was written, and offer to read the file of the update again where that helps."""
        self._failure.say(said)
        self.rebase_on_changed_file.setVisible(may_reread)

    def _set_writing(self, *, writing: bool) -> None:
        self._writing = writing
        self.say_failure("")
        self.completeChanged.emit()
