"""The last page: upload a written file at one press and follow that, or take it to Exchange in another way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QFormLayout, QLabel, QWizard, QWizardPage

from ...core.certificates.certificate import Certificate
from ...core.collection.assessment import Assessment
from ...core.collection.collection import CertificateCollection
from ...core.digests import in_groups
from ...core.exchange.commands import upload_commands
from ...core.exchange.job import Upload, upload_job
from ...core.exchange.known_errors import CHANGED_MEANWHILE, NEEDS_NO_WAM, OF_NEW_ORGANIZATION, WRONG_FORMAT
from ...core.exchange.recognition import why_stopped
from ...core.exchange.stored import Stored, StoredState, Word
from ...core.runner.installed import PowerShell
from ...core.runner.receipts import KitReceipt, Outcome, Stage, kit_receipt, outcome, seen_in_exchange
from ...core.text import printable
from ..exchange.fields import ConnectionFields, Purpose, RunBar, TypedCommands
from ..exchange.run import Message, PowerShellRun, can_be_redone, change_message, end_of, other_upload_message
from ..kit.buttons import FilledButton, FoldButton, FolderButton, assign_mnemonics, push_button
from ..kit.icons import ERROR, GOOD, NOTE, WARNING, tooltip
from ..kit.labels import Card, LineLabel, Notice, SelectableLabel, TextLabel, foldable
from ..kit.layouts import WrappingRow, column, panel
from ..kit.settings import Settings
from ..kit.tasks import run_detached
from ..kit.theme import Tone
from ..kit.translate import localized, long_date, short_time
from ..work.details import CertificateLines
from ..work.documents import KIT, REMINDERS, DocumentSaving, SaveButton, Written
from ..work.opening import said_of_earlier
from .progress import NextSteps, RunEnd, RunSteps

_translate = QCoreApplication.translate


class PageState(Enum):
    READY = auto()
    RUNNING = auto()
    DONE = auto()
    """Exchange was seen to hold the file."""
    STOPPED = auto()


class UploadPage(QWizardPage):
    """Uploads a written file, and says what has come of it."""

    updateWanted = Signal(object)
    """The user wants to begin with the collection that Exchange holds, which was saved: its path."""
    redoWanted = Signal(object)
    """The same, with the changes made once more that led to the file in view."""
    fixWanted = Signal(object, object)
    """The user wants to see what is wrong with the file: its path, and the certificate that Exchange names, if any."""
    goBackWanted = Signal()
    """The user wants to go back to what Exchange had before."""
    uploadedChanged = Signal(object)
    """Exchange was seen, or said, to have what was uploaded: the file; None where that isn't so after all."""

    def __init__(self, settings: Settings, saving: DocumentSaving, run: PowerShellRun) -> None:
        super().__init__()
        self._settings, self._run = settings, run
        self._upload: Upload | None = None
        self._receipt: KitReceipt | None = None
        self._written: Written | None = None
        self._base: Iterable[Certificate] = ()
        self._is_earlier, self._summary = False, ""
        self._shown = PageState.READY
        self._is_looking = self._has_kit = self._has_commands = False
        self.setObjectName("upload")
        self.setTitle(self.tr("Upload to Exchange Online"))
        self._build_card()
        self._build_other_ways()
        self._build_run(saving)
        self._lay_out()

    def show_upload(
        self, written: Written, summary: str, base: Iterable[Certificate] = (), *, is_earlier: bool = False
    ) -> None:
        """Offer to upload a file, which may be of an earlier day, or of another wizard.

        `summary` is for the sub-title; `base` has the certificates of the collection that the file was made from,
        as far as they are at hand.
        """
        before, self._written = self._written, written
        if before is not None and (before.sha256, before.path) != (written.sha256, written.path):
            self._receipt, self._has_kit = None, False
            if not self._run.is_under_way:
                self._run.forget()  # its receipts are about another file
        self._base, self._summary, self._is_earlier = base, summary, is_earlier
        self.notice.say("")
        for button in (self.open_folder, self.open_uploaded):
            button.offer(written.path)
        collection, path = written.assessment.collection, printable(str(written.path))
        self.next_steps.show_expiry(collection)
        self.file.setText(printable(written.path.name))
        self.file.setToolTip(tooltip(path))
        self.file.setAccessibleDescription(path)
        self.count.setText(_translate("Upload", "%Ln certificate(s)", "", len(collection)))
        self.sha256.setText(in_groups(written.sha256))
        self._update()

    def show_earlier(self, path: Path, sha256: str, assessment: Assessment) -> None:
        """Offer to upload a file that was written earlier, and say what is wrong with it; see `show_upload`."""
        known, errors = self._state.file(sha256), assessment.errors
        written = Written(path, assessment, sha256, known.made_from if known is not None else None)
        self.show_upload(written, said_of_earlier(path, assessment.collection), is_earlier=True)
        self.notice.say(localized(errors[0].message) if errors else "", *ERROR)

    @property
    def _state(self) -> StoredState:
        return self._settings.state_file.state

    def _note(self, *stored: Stored) -> None:
        self._settings.state_file.change(lambda state: state.seen(*stored))

    def has_file_of(self, collection: CertificateCollection) -> bool:
        """Return whether there is a file to upload, or one that was uploaded, and it is not of another collection.

        Of one that was written earlier nothing need be chosen.
        """
        if self._written is None:
            return False
        is_its = frozenset(self._written.assessment.collection) == frozenset(collection)
        return is_its or (self._is_earlier and not len(collection))

    @property
    def is_uploaded(self) -> bool:
        """Whether there is nothing to upload, Exchange was seen to hold the file, or the user says so."""
        written = self._written
        return written is None or self._state.is_in_exchange(written.sha256, written.assessment.collection.thumbprints)

    @property
    def _had_it_before(self) -> bool:
        """Whether Exchange had the same certificates before the file was written: nobody has uploaded that."""
        has, written = self._state.exchange, self._written
        file = self._state.file(written.sha256) if written is not None else None
        if has is None or file is None or not self.is_uploaded or has.by in (Word.KIT, Word.USER):
            return False
        return has.since < file.at and not (has.by is Word.RECEIPT and has.sha256 == file.sha256)

    @property
    def state(self) -> PageState:
        """What there is to show: of a run that goes on, of one that has ended for this file, or of the file."""
        run = self._run
        if run.job is not None and run.is_under_way:
            return PageState.RUNNING
        if run.job is None or not self._is_of_this_file or not run.is_over:
            return PageState.READY
        is_stored = outcome(run.progress, run.job.thumbprints) is Outcome.STORED
        return PageState.DONE if is_stored else PageState.STOPPED

    def _build_card(self) -> None:
        self.file, self.count = LineLabel(), TextLabel(tone=Tone.PLAIN)
        self.sha256, self.organization = SelectableLabel(), TextLabel(tone=Tone.PLAIN)
        self.open_folder = FolderButton()
        self.connection = ConnectionFields(self._settings, self._run)
        self.connection.changed.connect(self._update)
        instead = self.tr("A transfer kit takes the upload to one that has it: the file, a script and instructions.")
        start = FilledButton(self.tr("&Upload in PowerShell"))
        self.run = RunBar(self._run, self.connection, Purpose.UPLOAD, self._run_message, instead, start)
        self.on_server = TextLabel(
            self.tr(
                "Save the transfer kit, and start its script in the Exchange Management Shell of an Exchange server."
            )
        )
        self.kit_here = FilledButton(self.tr("Save a transfer k&it…"), "kit-here", self._save_kit)
        self.run.startWanted.connect(self._start_run)
        self._run.changed.connect(self._follow_run)

    def _build_other_ways(self) -> None:
        self._other_ways = TextLabel(self.tr("Other ways"), bold=True)
        self._other_ways.setContentsMargins(0, 8, 0, 0)
        self.kit = push_button(self.tr("Another &computer uploads: save a transfer kit…"), "kit", self._save_kit)
        self.was_uploaded = QCheckBox(self.tr("It &was uploaded"))
        self.was_uploaded.toggled.connect(self._remember_uploaded)
        self.kit_receipt = push_button(self.tr("Open the &kit's receipt…"), "kit-receipt")
        self.typed = TypedCommands(self.was_uploaded)
        self.typed.button.toggled.connect(self._note_commands)

    def _build_run(self, saving: DocumentSaving) -> None:
        self.steps = RunSteps(self._run)
        self.open_stored = FilledButton(
            "", "openStored", lambda: self.use_stored(Path(self._run.progress.backup or ""))
        )
        self.again = FilledButton(self.tr("&Try again"), "tryAgain", lambda: self.run.start.click())
        without_wam = _translate("ConnectionFields", "Sign in without Windows' account &manager")
        self.avoid_wam = FilledButton(without_wam, "avoidWAM", self._avoid_wam)
        self.fix_file = FilledButton(_translate("ExportPage", "Show it in Chains"), "fixFile", self._fix_file)
        self.export_again = FilledButton(_translate("ExportPage", "Export"), "exportAgain")
        self.look = FilledButton(self.tr("Look in E&xchange…"), "lookInExchange")
        change = self.tr("Change account or &options…")
        self.back_to_fields = push_button(change, "changeOptions", self._show_fields)
        self.open_uploaded = FolderButton()
        self.go_back = push_button(
            _translate("WelcomePage", "Go back to an &earlier collection…"), "goBack", self.goBackWanted
        )
        self.show_lines, self.lines = FoldButton("", "show-certificates"), CertificateLines()
        self.show_lines.fold(self.lines)
        self.lines.setAccessibleName(self.tr("Certificates"))
        lead_on = self.open_stored, self.avoid_wam, self.fix_file, self.export_again, self.again, self.look
        self._actions = (*lead_on, self.back_to_fields)
        self.end = RunEnd((*self._actions, self.open_uploaded, self.go_back, self.show_lines), self.lines)
        self.notice = Notice()
        self.save, self.records = SaveButton(saving, self.notice), SaveButton(saving, self.notice)
        self.next_steps = NextSteps(self.records)
        self.next_steps.remind.clicked.connect(lambda: self.records.save(REMINDERS, self.records.written))

    def _lay_out(self) -> None:
        card, self._facts, label = Card(), QFormLayout(), QLabel(self.tr("File"))
        label.setMinimumWidth(self.connection.account_label.sizeHint().width())
        self._facts.setSpacing(8)
        self._facts.addRow(label, WrappingRow(self.file, self.count, self.open_folder, wide=self.count, spacing=12))
        self._facts.addRow("SHA-256", self.sha256)
        self._facts.addRow(self.tr("Organization"), self.organization)
        column(card, self._facts, self.connection, self.run, self.on_server, self.kit_here, spacing=16, margin=16)
        ways = WrappingRow(self.kit, self.typed.button, self.was_uploaded, self.kit_receipt, self.save, spacing=8)
        self._ready = panel(card, self._other_ways, ways, self.typed, spacing=8)
        shown = self._ready, self.steps, self.end, self.notice, self.next_steps
        column(self, *shown, spacing=16, margin=None).addStretch(1)

    def take_focus(self) -> None:
        """Go to what comes next: the account as long as that isn't known, the upload, or the kit where none runs."""
        self._name_the_end()
        assign_mnemonics((self.avoid_wam, self.fix_file, self.export_again), self)
        match self.state:
            case PageState.RUNNING:
                self.steps.hint.setFocus()
            case PageState.STOPPED:
                next((each for each in self._actions if each.isVisibleTo(self) and each.isEnabled()), self).setFocus()
            case PageState.READY if not self.is_uploaded:
                self._focus_fields()
            case _:
                wizard = self.wizard()
                (wizard.button(QWizard.WizardButton.FinishButton) if wizard is not None else self.records).setFocus()

    def _focus_fields(self) -> None:
        account, start = self.connection.account, self.run.start
        self._is_looking = self._run.powershells is None
        if account.isVisibleTo(self) and (self._is_looking or not account.text()):
            account.setFocus()
        else:
            shown: tuple[QAbstractButton, ...] = (start, self.kit_here, self.kit, self.was_uploaded)
            next((each for each in shown if each.isVisibleTo(self)), self.kit).setFocus()

    def initializePage(self) -> None:
        super().initializePage()
        self.settle()
        if self._run.powershells is None:
            self._run.find()

    def _start_run(self, powershell: PowerShell) -> None:
        assert self._upload is not None
        self._run.start(powershell, upload_job(self._upload))

    def _save_kit(self) -> None:
        self.save.save(KIT, self.save.written)
        self._has_kit = self._has_kit or self.save.is_asked  # it is not where no file was named
        self._update()

    def _note_commands(self) -> None:
        self._has_commands = True
        self._update()

    def _avoid_wam(self) -> None:
        self.connection.without_wam.setChecked(True)
        self.run.start.click()

    def _fix_file(self) -> None:
        assert self._written is not None
        refusal, certificates = self._run.progress.refusal, self._written.assessment.collection
        named = next((each for each in certificates if each.thumbprint in refusal), None)
        self.fixWanted.emit(self._written.path, named)

    def use_stored(self, path: Path | None) -> None:
        """Begin with what Exchange has, which was saved, or is asked for: with the changes, if they are known.

        Where it has the file, or what it had before, there is nothing to begin with.
        """
        if self.settle() and not can_be_redone(self._run.progress):
            return
        (self.updateWanted if self._is_earlier or path is None else self.redoWanted).emit(path)

    def settle(self) -> bool:
        """Take what Exchange was seen to have since as the end of an upload; return whether that has settled it."""
        is_settled = self._run.settle(self._state.exchange)
        if is_settled and self.isVisible():
            self.take_focus()  # what had it may be hidden
        return is_settled

    def _show_fields(self) -> None:
        """Leave the end of a run, for another try with other values."""
        self._run.forget()
        self.connection.account.setFocus()
        self.connection.account.selectAll()

    def validatePage(self) -> bool:
        """Cancel the upload that goes on, where the last button says so; otherwise let the wizard end."""
        if self.state is not PageState.RUNNING:
            return True
        self._run.cancel()
        return False

    def isComplete(self) -> bool:
        return self.state is not PageState.RUNNING or self._run.can_be_cancelled

    def _follow_run(self) -> None:
        """Note what Exchange was seen to hold, and offer the record of a run that has ended."""
        job, progress, written, before = self._run.job, self._run.progress, self._written, self._shown
        if job is not None and job.sha256 and self._run.ended is not None:
            file = Path(job.values["file"])
            self._note(*seen_in_exchange(progress, job.sha256, job.thumbprints, self._run.ended, file))
        if job is not None and progress.tenant:
            self._settings.remember_organization(_signs_in(job.values), progress.tenant)
        if written is not None and self.is_uploaded:
            self.was_uploaded.setChecked(True)
        self._update()
        account = self.connection.account
        is_here = self.window().focusWidget() is account and not account.isModified()
        has_found = is_here and self._is_looking and self._run.powershells is not None
        if self.isVisible() and (has_found or self._shown is not before):
            self.take_focus()

    def read_receipt(self, path: Path) -> None:
        """Take what the kit of this file tells, which has come back from another computer."""
        if self._written is not None:
            run_detached(
                partial(kit_receipt, path), partial(self._take_receipt, self._written, printable(path.name)), self
            )

    def _take_receipt(self, written: Written, name: str, receipt: KitReceipt | None) -> None:
        if self._written is not written or self.state is PageState.RUNNING:
            return
        names = {"receipt": name, "file": printable(written.path.name)}
        uploaded = written.assessment.collection.thumbprints
        if receipt is None:
            self.notice.say(self.tr("“{receipt}” is no receipt of a transfer kit.").format(**names), *ERROR)
        elif (receipt.sha256, receipt.stored) != (written.sha256, uploaded):
            self.notice.say(self.tr("“{receipt}” is of another file than “{file}”.").format(**names), *ERROR)
        elif self._state.is_outdated(written.sha256, uploaded, receipt.ended):
            said = self.tr("“{receipt}” is of {time}, and something newer is known by now.")
            self.notice.say(said.format(time=short_time(receipt.ended), **names), *WARNING)
        else:
            self._receipt = receipt
            self._run.forget()  # its receipts are older
            self._note(Stored(Word.KIT, receipt.ended, uploaded, written.sha256, written.path, receipt.organization))
            self.was_uploaded.setChecked(True)
            said = self.tr("The receipt says: {organization} had exactly these certificates on {time}.")
            said = said.format(organization=receipt.organization, time=short_time(receipt.ended))
            self.notice.say(said, *GOOD)
            if self.isVisible():
                self.take_focus()  # what had it may be hidden

    def _run_message(self) -> Message:
        if not self._settings.policy.allows_uploads:
            said = self.tr(
                "Your organization has turned uploads from this computer off. Upload the file from another one."
            )
            return said, NOTE
        if self._run.job is None or not self._run.is_over or self._is_of_this_file:
            return self._run.problem, ERROR
        return other_upload_message(self._run)

    @property
    def _is_of_this_file(self) -> bool:
        job, written = self._run.job, self._written
        return job is not None and written is not None and job.sha256 == written.sha256

    def _remember_uploaded(self, is_uploaded: bool) -> None:
        if self._written is not None:
            written, thumbprints = self._written, self._written.assessment.collection.thumbprints
            if not is_uploaded:
                self._receipt = None
                self._settings.state_file.change(lambda state: state.taken_back(written.sha256, thumbprints))
            elif not self.is_uploaded:
                seen = self._settings.organization(self._signed_in_as)
                whose = seen[0] if seen is not None else ""
                self._note(Stored(Word.USER, datetime.now(UTC), thumbprints, written.sha256, written.path, whose))
            self.notice.say("")  # what there was to do is done, or is to be done again
            self.uploadedChanged.emit(self._written if is_uploaded else None)
        self._update()

    def _name_the_end(self) -> None:
        """Call the wizard's last button by what it means: all is done, or the upload is for another day."""
        last, wizard = QWizard.WizardButton.FinishButton, self.wizard()
        if wizard is None:
            return
        if self.state is PageState.RUNNING:
            self.setButtonText(last, self.tr("&Cancel the upload"))
        else:
            self.setButtonText(last, wizard.buttonText(last) if self.is_uploaded else self.tr("Upload late&r"))
        if wizard.currentPage() is self:  # Enter presses a button of the page as long as there is something to do
            wizard.setOption(QWizard.WizardOption.NoDefaultButton, not self.is_uploaded)
            if not self.is_uploaded:
                self.run.start.setDefault(True)  # as what Qt returns to once Tab has left the wizard's own buttons
                self.run.start.setDefault(False)

    def _update(self) -> None:
        """Show what fits the file, the typed and chosen values, and the run; before there is a file, nobody is here."""
        state, written = self.state, self._written
        if written is None:
            return
        with QSignalBlocker(self.was_uploaded):  # nobody has said anything: what Exchange has stays known
            self.was_uploaded.setChecked(self.is_uploaded)
        self._update_fields(written)
        self._ready.setVisible(state is PageState.READY)
        self.steps.setVisible(state is PageState.RUNNING)
        self.end.setVisible(state in (PageState.DONE, PageState.STOPPED))
        is_uploaded = state is PageState.READY and self.is_uploaded
        self.next_steps.setVisible(state is PageState.DONE or is_uploaded)
        self.save.setVisible(not is_uploaded)
        known = {each.thumbprint: each for each in (*self._base, *written.assessment.collection)}
        if state is PageState.RUNNING:
            self.steps.show_run(known)
        elif state is not PageState.READY:
            self._show_end(state, known, written.path)
        said = foldable(self._said_above(state))
        if said != self.subTitle():  # which lays the whole window out anew
            self.setSubTitle(said)
        self._shown = state
        self._name_the_end()
        self.completeChanged.emit()

    def _said_above(self, state: PageState) -> str:
        job, progress = self._run.job, self._run.progress
        if state is PageState.READY:
            if self._had_it_before:
                return self.tr("Exchange has these certificates already: there is nothing to upload.")
            return self.tr("Uploaded.") if self.is_uploaded else self._summary
        if state is PageState.DONE:
            return self.tr("Done: uploaded, read back, and compared.")
        assert job is not None
        if state is PageState.RUNNING:
            if Stage.CONFIRMED in progress.done:
                return self.tr("{file} is being uploaded.").format(file=printable(job.file_name))
            return self.tr("{file}: nothing has been changed in Exchange yet.").format(file=printable(job.file_name))
        if outcome(progress, job.thumbprints) in (Outcome.UNTOUCHED, Outcome.REFUSED):
            return self.tr("The upload stopped before anything was changed.")
        return self.tr("The upload didn't end as expected.")

    def _update_fields(self, written: Written) -> None:
        self.connection.show_only()
        connection, powershell = self.connection.connection, self.connection.powershell
        is_online = connection is None or connection.is_online
        is_found = self._run.powershells is None or (powershell is not None and powershell.obstacle is None)
        self._show_ways(is_online=is_online, can_run=is_online and is_found)
        self._show_organization(can_run=is_online and is_found)
        self._upload, problem = None, self.connection.problem
        if connection is not None:
            thumbprints = tuple(each.thumbprint for each in written.assessment.collection.ordered)
            has = self._state.exchange
            is_first = has is not None and has.is_nothing
            self._upload = Upload(written.path, written.sha256, thumbprints, connection, written.opened, is_first)
        self.run.offer(problem, is_off=not self._settings.policy.allows_uploads)
        compose = partial(upload_commands, self._upload) if self._upload is not None else None
        self.typed.offer(compose, problem, is_elsewhere=not (is_online and is_found))
        record = None
        if self._is_of_this_file and self._run.ended is not None:
            record = self._run.progress, self._run.ended
        elif self._receipt is not None:
            record = self._receipt.progress, self._receipt.ended
        for save in (self.save, self.records):
            save.offer(replace(written, upload=self._upload, record=record), problem)
        for kit in (self.kit, self.kit_here):
            kit.setEnabled(self._upload is not None)
            kit.setToolTip(problem)

    def _show_ways(self, *, is_online: bool, can_run: bool) -> None:
        """Show the ways to upload that there are; once it is uploaded, or where nobody may do that here, none."""
        is_allowed = self._settings.policy.allows_uploads
        is_open = is_allowed and not self.is_uploaded
        for widget, is_shown in (
            (self.connection, True),
            (self.on_server, not is_online),
            (self.kit_here, not can_run),
            (self._other_ways, True),
            (self.kit, can_run),
            (self.typed.button, True),
            (self.typed, self.typed.button.isChecked()),
            (self.kit_receipt, self._has_kit or self._is_earlier or not can_run),
        ):
            widget.setVisible(is_open and is_shown)
        is_used = self._has_kit or self._has_commands or self._is_earlier
        self.was_uploaded.setVisible(is_used or not (is_open or self._had_it_before))
        self.run.setVisible((is_open and is_online) or not is_allowed)

    @property
    def _signed_in_as(self) -> str:
        fields = self.connection
        return _signs_in({"account": fields.account.text().strip(), "organization": fields.organization.text().strip()})

    def _show_organization(self, *, can_run: bool) -> None:
        """Say whose collection it is, as far as that is known, or was when this account signed in last."""
        has, seen = self._state.exchange, self._settings.organization(self._signed_in_as)
        said, is_shown = self.tr("shown after you sign in"), can_run
        if self.is_uploaded and has is not None:
            said, is_shown = printable(has.organization), bool(has.organization)
        elif seen is not None:
            known = self.tr("{organization} on {date}; you confirm it after you sign in")
            said = known.format(organization=printable(seen[0]), date=long_date(seen[1]))
        self.organization.setText(said)
        self._facts.setRowVisible(self.organization, is_shown and self._settings.policy.allows_uploads)

    def _show_end(self, state: PageState, certificates: Mapping[str, Certificate], file: Path) -> None:
        assert self._run.job is not None
        progress, uploaded = self._run.progress, self._run.job.thumbprints
        end, result = end_of(progress, uploaded), outcome(progress, uploaded)
        is_done, can_redo = state is PageState.DONE, can_be_redone(progress)
        details = progress.failure if progress.failure not in ("?", end.said) else ""
        if is_done:
            self.end.show_end(end, self._facts_of_done(file, change_message(progress, uploaded)), "", details)
        else:
            remark = self.tr(
                "Makes your changes in it, and goes to Export. There you check them, and upload once more."
            )
            remark = remark if can_redo and not self._is_earlier else ""
            self.end.show_end(end, self._facts_of_stop(result, file), self.tr("Current collection"), details, remark)
        has_changed = progress.end == CHANGED_MEANWHILE
        must_look = has_changed or result in (Outcome.NOT_KNOWN, Outcome.OTHER)
        can_change = not (is_done or can_redo or has_changed)
        known = why_stopped(progress.failure, uploaded, progress.end)
        can_start = can_change and self.run.start.isEnabled()
        avoids_wam = can_start and known in NEEDS_NO_WAM and not self._run.job.values.get("avoidsWam")
        is_of_file = result is Outcome.REFUSED and known not in OF_NEW_ORGANIZATION
        redo = self.tr("Open what is &stored now and redo my changes")
        self.open_stored.setText(self.tr("Open what is &stored now…") if self._is_earlier else redo)
        self.open_stored.setVisible(can_redo and not is_done)
        self.look.setVisible(must_look and not is_done)
        self.avoid_wam.setVisible(avoids_wam)
        self.fix_file.setVisible(is_of_file and known != WRONG_FORMAT)
        self.export_again.setVisible(is_of_file and known == WRONG_FORMAT)
        may_help = result in (Outcome.UNTOUCHED, Outcome.REFUSED) and not (avoids_wam or is_of_file)
        self.again.setVisible(can_start and may_help)
        self.back_to_fields.setVisible(can_change)
        for widget in (self.open_uploaded, self.show_lines):
            widget.setVisible(is_done)
        self.go_back.setVisible(is_done and bool(progress.backup) and progress.before != uploaded)
        self.show_lines.setText(_translate("Upload", "Show the %Ln certificate(s)", "", len(uploaded)))
        self.lines.setVisible(is_done and self.show_lines.isChecked())
        before = progress.before & uploaded if progress.before is not None else None  # the headline counts no others
        self.lines.show_changes(before, uploaded, certificates)

    def _facts_of_done(self, file: Path, counted: str) -> tuple[tuple[str, str], ...]:
        assert self._run.ended is not None
        moment = self._run.ended.astimezone()
        time = QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
        parts = long_date(moment), time, self._run.progress.account, counted
        return (
            (self.tr("Uploaded"), " · ".join(filter(None, parts))),
            (self.tr("File"), printable(str(file))),
            ("SHA-256", self.sha256.text()),
            (self.tr("Backup"), self._run.progress.backup or ""),
        )

    def _facts_of_stop(self, result: Outcome, file: Path) -> tuple[tuple[str, str], ...]:
        progress, has = self._run.progress, self.tr("what it had before")
        if result is Outcome.NOT_KNOWN:
            is_as_before = progress.stored is not None and progress.stored == progress.before
            has = self.tr("what it had before, when it was last read") if is_as_before else self.tr("not known")
        elif result is Outcome.OTHER or progress.end == CHANGED_MEANWHILE:
            has = self.tr("something else than before")
        elif progress.before is not None:
            has = _translate("Upload", "%Ln certificate(s)", "", len(progress.before))
        name = printable(file.name)
        if Stage.CHECK in progress.done:  # the script has compared it with what was exported
            name = self.tr("{file}, unchanged").format(file=name)
        return (
            (self.tr("Exchange has"), has),
            (self.tr("Saved as"), progress.backup or ""),
            (self.tr("Your file"), name),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move on with Enter, which would press the wizard's Finish: from the account to the upload."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            start = self.run.start
            if self.connection.account.hasFocus() and start.isVisibleTo(self) and start.isEnabled():
                start.setFocus()
            else:
                self.focusNextChild()
            return
        super().keyPressEvent(event)


def _signs_in(values: Mapping[str, Any]) -> str:
    """Return who signs in for whom, as a key."""
    return f"{values.get('account', '')} {values.get('organization', '')}".strip()
