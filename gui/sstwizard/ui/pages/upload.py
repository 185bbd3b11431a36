"""The last page: a written file is uploaded at one press and followed, or taken to Exchange in another way."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
    QWizard,
    QWizardPage,
)

from ...core.collection.assessment import Assessment
from ...core.errors import InputError
from ...core.exchange.commands import Command, upload_commands
from ...core.exchange.job import upload_job
from ...core.exchange.target import Upload
from ...core.runner.installed import PowerShell
from ...core.text import printable
from ..operations.document_saving import DocumentSaving, Written, kit_kind
from ..operations.powershell_run import PowerShellRun
from ..operations.run_words import Look, said_of
from ..settings import Settings, Uploads
from ..style.theme import Tone
from ..style.tooltips import tooltip
from ..translate import localized
from ..widgets.command_list import CommandList
from ..widgets.connection_fields import ConnectionFields
from ..widgets.fold import FoldButton
from ..widgets.folder_button import FolderButton
from ..widgets.labels import Notice, TextLabel, foldable
from ..widgets.run_bar import RunBar
from ..widgets.save_button import SaveButton
from ..widgets.wrapping import WrappingRow


class UploadPage(QWizardPage):
    """Uploads a written file, and says what has come of it."""

    updateWanted = Signal(object)
    """The user wants to begin with the collection that Exchange holds, which was saved: its path."""

    def __init__(
        self, settings: Settings, saving: DocumentSaving, run: PowerShellRun, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._uploads = Uploads(settings.store)
        self._saving = saving
        self._run = run
        self._upload: Upload | None = None
        self._written: Written | None = None
        self._is_looking = False
        self.setObjectName("upload")
        self.setTitle(self.tr("Upload to Exchange Online"))
        self.setSubTitle(self.tr("Nothing to upload yet: no file has been written."))
        self._build_card()
        self._build_other_ways()
        self._build_commands()
        self._build_rest()
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
        """Offer to upload a file.

        Args:
            path: Absolute path on this computer.
            sha256: SHA-256 of the file, upper-case hex.
            assessment: The certificates in it, and their findings.
            summary: What was written, for the sub-title.
            opened: SHA-1 of each certificate of the collection that it was made from; empty where it is the first,
                None where that is not known.
        """
        before, self._written = self._written, Written(Path(path), assessment, sha256, opened)
        is_other = before is not None and (before.sha256, before.opened) != (sha256, opened)
        if is_other and not self._run.is_under_way:
            self._run.forget()  # what it has told is of another file
        self._uploads.begin(sha256, opened)
        self.setSubTitle(foldable(summary))
        self.notice.say("")
        self.open_folder.offer(Path(path))
        self.file.setText(printable(Path(path).name))
        self.file.setToolTip(tooltip(printable(path)))
        self.file.setAccessibleDescription(printable(path))
        count = len(assessment.collection)
        self.count.setText(QCoreApplication.translate("Upload", "%Ln certificate(s)", "", count))
        self.was_uploaded.setChecked(self._uploads.is_uploaded(sha256))
        self._update()

    def show_earlier(self, path: str, sha256: str, assessment: Assessment, summary: str) -> None:
        """Offer to upload a file that was written earlier; see `show_upload`."""
        self.show_upload(path, sha256, assessment, summary, self._uploads.opened(sha256))

    @property
    def is_uploaded(self) -> bool:
        """Whether there is nothing to upload, Exchange was seen to hold the file, or the user says so."""
        return self._written is None or self.was_uploaded.isChecked()

    def _build_card(self) -> None:
        self.file, self.count = TextLabel(), TextLabel(tone=Tone.PLAIN)
        self.file.setObjectName("file")
        self.open_folder = FolderButton()
        self.open_folder.setObjectName("open-folder-of-file")
        self.connection = ConnectionFields(self._settings, self._run)
        self.connection.changed.connect(self._update)
        self.run = RunBar(self._run, self._said_of_run, words=self.tr("&Upload in PowerShell"))
        font = self.run.start.font()
        font.setBold(True)
        self.run.start.setFont(font)
        self.on_server = TextLabel(
            self.tr(
                "Save the transfer kit, and start its script in the Exchange Management Shell of an Exchange server."
            )
        )
        self.on_server.setObjectName("on-server")
        self.run.startWanted.connect(self._start_run)
        self.run.openWanted.connect(self.updateWanted)
        self._run.changed.connect(self._follow_run)

    def _build_other_ways(self) -> None:
        self.kit = QPushButton(self.tr("Another &computer uploads: save a transfer kit…"))
        self.kit.setObjectName("kit")
        self.kit.setAutoDefault(False)
        self.kit.clicked.connect(lambda: self.save.save(kit_kind(), self.save.written))
        self.show_commands = FoldButton(self.tr("Show the commands to &type"))
        self.show_commands.setObjectName("show-commands")
        self.was_uploaded = QCheckBox(self.tr("It &was uploaded"))
        self.was_uploaded.setObjectName("was-uploaded")
        self.was_uploaded.toggled.connect(self._remember_uploaded)

    def _build_commands(self) -> None:
        self.commands = CommandList(self.was_uploaded)
        self.no_commands = Notice()
        self.no_commands.setObjectName("no-commands")
        self._folded = QWidget()
        column = QVBoxLayout(self._folded)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.commands)
        column.addWidget(self.no_commands)
        self.show_commands.fold(self._folded)
        self.show_commands.toggled.connect(self._show_commands)  # a backup is named after the time

    def _build_rest(self) -> None:
        self.notice = Notice()
        self.save = SaveButton(self._saving, self.notice)
        self.check_regularly = QPushButton(self.tr("Check &regularly…"))
        self.check_regularly.setObjectName("check-regularly")
        self.check_regularly.setAutoDefault(False)  # Enter elsewhere must not press it
        self.check_regularly.setVisible(sys.platform == "win32")
        self.check_regularly.clicked.connect(self._show_schedule)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setFrameShape(QFrame.Shape.StyledPanel)
        card.setBackgroundRole(QPalette.ColorRole.Base)
        card.setAutoFillBackground(True)
        file_row, label = QGridLayout(), QLabel(self.tr("File"))
        file_row.setSpacing(8)
        label.setMinimumWidth(self.connection.account_label.sizeHint().width())
        file_row.addWidget(label, 0, 0)
        file_row.addWidget(self.file, 0, 1)
        file_row.addWidget(self.count, 1, 1)
        file_row.addWidget(self.open_folder, 0, 2)
        file_row.setColumnStretch(1, 1)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(16, 16, 16, 16)
        inner.setSpacing(16)
        inner.addLayout(file_row)
        inner.addWidget(self.connection)
        inner.addWidget(self.run)
        inner.addWidget(self.on_server)
        self._other_ways = TextLabel(self.tr("Other ways"), bold=True)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(card)
        column.addSpacing(8)
        column.addWidget(self._other_ways)
        column.addLayout(WrappingRow(self.kit, self.show_commands, self.was_uploaded, spacing=8))
        column.addWidget(self._folded)
        column.addStretch(1)
        column.addWidget(self.notice)
        column.addLayout(WrappingRow(self.save, self.check_regularly, spacing=8))

    def take_focus(self) -> None:
        """Go to what comes next: the account as long as that isn't known, the upload, or the kit where none runs."""
        account, start = self.connection.account, self.run.start
        self._is_looking = self._run.powershells is None
        if account.isVisibleTo(self) and (self._is_looking or not account.text()):
            account.setFocus()
        else:
            (start if start.isVisibleTo(self) else self.kit).setFocus()

    def initializePage(self) -> None:
        super().initializePage()
        if self._run.powershells is None:
            self._run.find()

    def _start_run(self, powershell: PowerShell) -> None:
        assert self._upload is not None
        self._run.start(powershell, upload_job(self._upload))

    def _follow_run(self) -> None:
        """Note what Exchange was seen to hold, and offer the record of a run that has ended."""
        job, written = self._run.job, self._written
        if job is not None and self._run.progress.stored == job.thumbprints:
            self._uploads.set_uploaded(job.sha256, True)
        if written is not None:
            self.was_uploaded.setChecked(self._uploads.is_uploaded(written.sha256))
        self._update()
        account = self.connection.account
        is_here = self.window().focusWidget() is account and not account.isModified()
        if is_here and self._is_looking and self._run.powershells is not None:
            self.take_focus()

    def _said_of_run(self) -> tuple[str, Look]:
        sentence, look = said_of(self._run)
        job = self._run.job
        if job is None or self._is_of_this_file or not sentence:
            return sentence, look
        return f"{printable(job.file_name)}: {sentence}", look

    @property
    def _is_of_this_file(self) -> bool:
        """The run uploads the file that is shown, and not one that was written before it."""
        job, written = self._run.job, self._written
        return job is not None and written is not None and job.sha256 == written.sha256

    def _remember_uploaded(self, is_uploaded: bool) -> None:
        if self._written is not None:
            self._uploads.set_uploaded(self._written.sha256, is_uploaded)
        self._name_the_end()

    def _name_the_end(self) -> None:
        """Call the wizard's last button by what it means: all is done, or the upload is for another day."""
        last, wizard = QWizard.WizardButton.FinishButton, self.wizard()
        if wizard is not None:
            self.setButtonText(last, wizard.buttonText(last) if self.is_uploaded else self.tr("Upload &later"))

    def _update(self) -> None:
        """Show what fits the file and the typed and chosen values."""
        self.connection.show_only()
        connection, written = self.connection.connection, self._written
        is_online = connection is None or connection.is_online
        for widget in (self.open_folder, self.kit, self.show_commands, self.was_uploaded, self.check_regularly):
            widget.setEnabled(written is not None)
        self.run.setVisible(written is not None and is_online)
        self.on_server.setVisible(written is not None and not is_online)
        self._name_the_end()
        if written is None:
            self._upload = None
            self.save.offer(None)
            return
        thumbprints = tuple(each.thumbprint for each in written.assessment.collection.ordered)
        self._upload = (
            Upload(written.path, written.sha256, thumbprints, connection, written.opened)
            if connection is not None
            else None
        )
        problem = self.connection.problem
        self.run.offer(self.connection.powershell, problem)
        self._show_commands()
        ended = self._run.ended if self._is_of_this_file else None
        record = (self._run.progress, ended) if ended is not None else None
        self.save.offer(replace(written, upload=self._upload, record=record), problem)
        self.kit.setEnabled(self._upload is not None)
        self.kit.setToolTip(problem)

    def _show_commands(self) -> None:
        if not self.show_commands.isChecked():
            return
        commands: tuple[Command, ...] = ()
        problem = self.connection.problem
        if self._upload is not None:
            try:
                commands = upload_commands(self._upload, datetime.now().replace(second=0))
            except InputError as error:
                problem = localized(error.message)
        self.commands.setVisible(bool(commands))
        self.commands.show_commands(commands)
        self.no_commands.say(problem)

    def _show_schedule(self) -> None:
        """Have Windows check the file each week, or no longer."""
        from ..dialogs import weekly_check

        assert self._written is not None
        weekly_check.ask(self._written.path, self._run.workers, self.window())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to the next control with Enter, which would press the wizard's Finish."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)
