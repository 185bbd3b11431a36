"""Upload: the steps to paste into PowerShell so that Exchange stores the file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)

from ...core.collection.assessment import Assessment
from ...core.errors import InputError
from ...core.powershell.installed import PowerShell
from ...core.powershell.pasted import upload_block
from ...core.powershell.scheduled_check import is_available
from ...core.powershell.script_file import script_file
from ...core.powershell.step import Input
from ...core.powershell.steps import upload_steps
from ...core.powershell.target import Environment, Shell, Upload, account_problem, path_problem, tidy_path
from ..operations.document_saving import DocumentSaving, Written
from ..operations.powershell_run import PowerShellRun
from ..operations.run_words import Look, said_of
from ..settings import Settings, Uploads
from ..translate import localised
from ..widgets.copy_button import CopyButton
from ..widgets.environment_fields import choose_environment, choose_shell, label_of, offer_found
from ..widgets.folder_button import FolderButton
from ..widgets.labels import Notice, TextLabel, foldable
from ..widgets.roomy_field import RoomyField
from ..widgets.run_bar import RunBar
from ..widgets.save_button import SaveButton
from ..widgets.sign_in_options import SignInOptions
from ..widgets.step_list import StepList
from ..widgets.wrapping import WrappingRow
from ..widgets.zoom import Zoom

# Stand for what can't be used; the steps that would show them are blocked.
_NO_PATH, _NO_ACCOUNT = "C:\\.sst", "a@b"


class UploadPage(QWizardPage):
    """Shows the steps for a written file: run at one press and followed, or copied and ticked off."""

    updateWanted = Signal(object)
    """The user wants to begin with the collection that Exchange holds, which was saved: its path."""

    def __init__(
        self, settings: Settings, saving: DocumentSaving, run: PowerShellRun, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._uploads = Uploads(settings.store)
        self._keeps_ticks = False
        self._saving = saving
        self._run = run
        self._upload: Upload | None = None
        self._written: Written | None = None
        self.setObjectName("upload")
        self.setTitle(self.tr("Upload to Exchange Online"))
        self.setSubTitle(self.tr("This page lists the commands once the file is written."))
        self._build_inputs()
        self._build_steps()
        self._build_run()
        self.zoom = Zoom(self, self.steps, settings.store)
        self._lay_out()
        self._update()

    def show_upload(
        self,
        path: str,
        sha256: str,
        assessment: Assessment,
        summary: str,
        opened: tuple[str, ...] | None = (),
    ) -> None:
        """Show the steps for a file, with those ticked off that were so when the same bytes were shown last.

        Args:
            path: Absolute path on this computer.
            sha256: SHA-256 of the file, upper-case hex.
            assessment: The certificates in it, and their findings.
            summary: What was written, for the sub-title.
            opened: SHA-1 of each certificate of the collection that it was made from; empty where it is the first,
                None where that is not known.
        """
        self._keeps_ticks = False
        self._written = Written(Path(path), assessment, sha256, opened)
        self._uploads.begin(sha256, opened)
        self.setSubTitle(foldable(summary))
        self.notice.say("")
        self.open_folder.offer(Path(path))
        self.file.setText(path)
        self._update()
        self.steps.start_over()
        self._restore_ticks()

    def show_earlier(self, path: str, sha256: str, assessment: Assessment, summary: str) -> None:
        """Show the steps for a file that was written earlier; see `show_upload`."""
        self.show_upload(path, sha256, assessment, summary, self._uploads.opened(sha256))

    @property
    def open_steps(self) -> int:
        """How many of the steps that everybody needs are not ticked off; none where no file is shown."""
        return self.steps.total - self.steps.done if self._written is not None else 0

    @property
    def file_name(self) -> str:
        """The name of the file whose steps are shown."""
        return self._written.path.name if self._written is not None else ""

    def _restore_ticks(self) -> None:
        """Tick off what is remembered of the file; from now on each tick is remembered."""
        assert self._written is not None
        self.steps.restore(self._uploads.ticks(self._written.sha256))
        self._keeps_ticks = True

    def _build_inputs(self) -> None:
        self.account = RoomyField("admin@contoso.onmicrosoft.com")
        self.account.setText(self._settings.account)
        self.account.setReadOnly(bool(self._settings.preset.account))
        self.account.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.account_label = self._label(
            label_of(self.tr("&Account"), is_set=self.account.isReadOnly()), self.account, "account"
        )
        self.sign_in = SignInOptions()
        self.sign_in.changed.connect(self._update)
        self.environment = choose_environment(self._settings)
        self.environment_label = self._label(
            label_of(self.tr("&Environment"), is_set=self._settings.preset.environment is not None),
            self.environment,
            "environment",
        )
        self.shell = choose_shell(self._settings)
        self.shell_label = self._label(self.tr("&PowerShell version"), self.shell, "shell")
        self.file = QLineEdit()
        self.file_label = self._label(self.tr("F&ile on the computer that uploads"), self.file, "file")
        self.account_problem, self.file_problem = Notice(), Notice()
        self.account_problem.setObjectName("account-problem")
        self.file_problem.setObjectName("file-problem")
        self.environment.currentIndexChanged.connect(self._update)
        self.shell.currentIndexChanged.connect(self._update)
        self.account.textChanged.connect(self._update)
        self.account.editingFinished.connect(self._remember_account)
        self.file.textChanged.connect(self._update)

    def _label(self, words: str, buddy: QWidget, name: str) -> QLabel:
        label = QLabel(words)
        label.setBuddy(buddy)
        buddy.setObjectName(name)
        buddy.setAccessibleName(words.replace("&", ""))
        return label

    def _build_steps(self) -> None:
        self.steps = StepList()
        self.steps.setObjectName("steps")
        self.steps.setAccessibleName(self.tr("Steps"))
        self.steps.progressed.connect(self._show_progress)
        self.copy_all = CopyButton(self.tr("Cop&y all"))
        self.copy_all.setObjectName("copy-all")
        self.copy_all.setToolTip(self.tr("All steps as one script"))
        self.notice = Notice()
        self.save = SaveButton(self._saving, self.notice)
        self.open_folder = FolderButton()
        self.open_folder.setObjectName("open-folder-of-file")
        self.check_regularly = QPushButton(self.tr("Check &regularly…"))
        self.check_regularly.setObjectName("check-regularly")
        self.check_regularly.setAutoDefault(False)  # Enter elsewhere must not press it
        self.check_regularly.setVisible(is_available())
        self.check_regularly.clicked.connect(self._show_schedule)
        self.for_partners = QPushButton(self.tr("For par&tners…"))
        self.for_partners.setObjectName("for-partners")
        self.for_partners.setToolTip(self.tr("Have Outlook on the web include your intermediate CAs in signed mail"))
        self.for_partners.setAutoDefault(False)
        self.for_partners.clicked.connect(self._show_chain)
        self.progress = TextLabel()
        self.progress.setObjectName("progress")
        self.progress.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _build_run(self) -> None:
        self.run = RunBar(self._run, self._said_of_run)
        self.run.startWanted.connect(self._start_run)
        self.run.openWanted.connect(self.updateWanted)
        self._run.changed.connect(self._follow_run)

    def initializePage(self) -> None:
        super().initializePage()
        if self._run.powershells is None:
            self._run.find()

    def _start_run(self, powershell: PowerShell) -> None:
        written = self._written
        assert written is not None
        assert self._upload is not None
        upload = replace(self._upload, path=str(written.path))  # here, wherever else the steps may be pasted
        self.steps.start_over()
        self._run.start(powershell, upload, lambda run: script_file(upload, localised, run=run))

    def _follow_run(self) -> None:
        """Tick the steps that the script has done; offer what is known of this computer, unless another was chosen."""
        self.steps.tick_off(self._run.progress.done)
        if self._run.ended is not None:
            self._update()  # there is a record to save
        self._keeps_ticks = False
        if not self.account.text() and not self._settings.has_account:
            self.account.setText(self._run.user.account)
        offer_found(self.shell, self._settings, self._run.powershells or ())
        if self._written is not None:
            self._restore_ticks()  # what was found has changed commands, which takes ticks off

    def _said_of_run(self) -> tuple[str, Look]:
        thumbprints = self._upload.thumbprints if self._upload is not None else ()
        return said_of(self._run, thumbprints)

    def _lay_out(self) -> None:
        account = self.account_label, self.account, self.sign_in.button
        who = *account, self.shell_label, self.shell
        where = self.environment_label, self.environment, self.file_label, self.file
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addLayout(WrappingRow(*who, wide=self.account, spacing=8))
        column.addWidget(self.sign_in)
        column.addWidget(self.account_problem)
        column.addLayout(WrappingRow(*where, wide=self.file, spacing=8))
        column.addWidget(self.file_problem)
        column.addWidget(self.run)
        column.addWidget(self.steps, 1)
        column.addWidget(self.notice)
        with_file = self.copy_all, self.save, self.open_folder, self.check_regularly, self.for_partners
        column.addLayout(
            WrappingRow(*with_file, self.progress, self.zoom.smaller, self.zoom.larger, wide=self.progress, spacing=8)
        )

    @property
    def _where(self) -> tuple[Environment, Shell]:
        return Environment(self.environment.currentData()), Shell(self.shell.currentData())

    @property
    def _typed_account(self) -> str:
        return self.account.text().strip() if self._is_online else ""

    def _remember_account(self) -> None:
        if account_problem(self._typed_account) is None:
            self._settings.account = self._typed_account

    def _update(self) -> None:
        """Show what fits the typed and chosen values."""
        is_online = self._is_online
        for widget in (self.account_label, self.account, self.sign_in.button, self.shell_label, self.shell):
            widget.setVisible(is_online)
        self.sign_in.setVisible(is_online and self.sign_in.for_another.isChecked())
        problems = self._problems()
        for notice, problem in ((self.account_problem, problems["account"]), (self.file_problem, problems["path"])):
            notice.say(problem if self._written else "")
        self.steps.setVisible(self._written is not None)
        self.run.setVisible(self._written is not None and is_online)
        for button in (self.open_folder, self.check_regularly, self.for_partners):
            button.setEnabled(self._written is not None)
        self._show_steps(problems)

    def _problems(self) -> dict[Input, str]:
        """What is wrong with each input; empty where nothing is."""
        environment, shell = self._where
        account = account_problem(self._typed_account)
        said = localised(account) if account else self.sign_in.problem if self._is_online else ""
        path = path_problem(tidy_path(self.file.text()), shell, environment)
        return {"account": said, "path": localised(path) if path else ""}

    @property
    def _is_online(self) -> bool:
        return self._where[0] is not Environment.ON_PREMISES

    def _show_steps(self, problems: dict[Input, str]) -> None:
        blocked = problems["account"] or problems["path"]
        written = self._written
        if written is None:
            self.copy_all.offer("", self.tr("No file has been written yet."))
            return
        environment, shell = self._where
        upload = Upload(
            path=_NO_PATH if problems["path"] else tidy_path(self.file.text()),
            account=_NO_ACCOUNT if problems["account"] else self._typed_account,
            sha256=written.sha256,
            thumbprints=tuple(certificate.thumbprint for certificate in written.assessment.collection.ordered),
            environment=environment,
            shell=shell,
            opened=written.opened,
            organization=self.sign_in.organization if self._is_online and not problems["account"] else "",
            avoids_wam=self.sign_in.avoids_wam,
        )
        self._upload = None if problems["account"] else upload
        self.for_partners.setEnabled(self._upload is not None)
        self.run.offer(shell, problems["account"])
        steps = upload_steps(upload)
        self.steps.show_steps(steps, problems)
        self.copy_all.offer("" if blocked else upload_block(upload, localised), blocked)
        record = (self._run.progress, self._run.ended) if self._run.ended is not None else None
        self.save.offer(replace(written, upload=None if blocked else upload, record=record), blocked)

    def _show_schedule(self) -> None:
        """Show the steps that have Windows check the file each week."""
        from ..dialogs.scheduled_check import ScheduledCheckDialog, scheduled_check_steps

        assert self._written is not None
        try:
            steps = scheduled_check_steps(self._written.path)
        except InputError as error:
            self.notice.say(localised(error.message))
        else:
            ScheduledCheckDialog(steps, self.window()).open()

    def _show_chain(self) -> None:
        """Show the steps that have partners trust our own mail."""
        from ..dialogs.send_chain import SendChainDialog

        assert self._upload is not None
        SendChainDialog(self._upload.connection, self.window()).open()

    def _show_progress(self) -> None:
        done, total = self.steps.done, self.steps.total
        said = self.tr("All {total} steps are done.") if done == total else self.tr("{done} of {total} steps done")
        self.progress.setText(said.format(done=done, total=total))
        if self._keeps_ticks and self._written is not None:
            self._uploads.tick(self._written.sha256, self.steps.ticked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to the next control with Enter, which would press the wizard's Finish."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)
