"""Saves signed mail, or partners' certificates, out of Exchange at one press, and opens them."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ...core.exchange.job import partner_certificates_job, signed_mail_job
from ...core.exchange.target import Environment, account_problem, folder_problem, tidy_path
from ...core.runner.installed import PowerShell
from ...core.runner.saved_mail import saved_files
from ..operations.powershell_run import PowerShellRun, RunState
from ..operations.run_words import Look, has_saved, said_of_mail
from ..settings import Settings
from ..style.screen import fit_to_screen
from ..translate import localized
from ..widgets.buttons import push_button
from ..widgets.connection_fields import ConnectionFields
from ..widgets.labels import Notice, TextLabel
from ..widgets.run_bar import RunBar
from .help_access import HelpAccess


class Origin(StrEnum):
    """Where mail, or what it is signed with, is taken from."""

    MAILBOX = "mailbox"
    PARTNERS = "partners"


class MailFromExchangeDialog(QDialog):
    """Runs a script at one press, and opens what it has saved."""

    fetched = Signal(object)
    """A run has saved files: the folder they are in."""
    openWanted = Signal(object)
    """The user wants to open the folder as it is."""

    def __init__(self, settings: Settings, run: PowerShellRun, parent: QWidget | None = None) -> None:
        """Offer the mail of one mailbox.

        Args:
            settings: What was chosen last time.
            run: What runs the scripts here.
            parent: The owner.
        """
        super().__init__(parent)
        self._run = run
        self._filled: Path | None = None
        run.setParent(self)
        self.setObjectName("fetchingMail")
        self.setWindowTitle(self.tr("Get signed mail from Exchange"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.connection = ConnectionFields(settings, run)
        self.connection.changed.connect(self._update)
        self._build_inputs()
        self._lay_out()
        self._update()
        run.changed.connect(self._follow_run)
        run.find()
        HelpAccess.listen_in(self, "where-mail-is")
        fit_to_screen(self, parent.size() * 0.75 if parent is not None else None)

    def _build_inputs(self) -> None:
        self.origin = QComboBox()
        self.origin.addItem(self.tr("One mailbox"), Origin.MAILBOX.value)
        self.origin.addItem(self.tr("Certificates published for your partners"), Origin.PARTNERS.value)
        self.mail_folder = _new_folder("SST Wizard mail")
        self.certificate_folder = _new_folder("SST Wizard certificates")
        self.address = QLineEdit()
        self.address.setPlaceholderText(self.tr("Leave empty for the mailbox of the account that signs in"))
        folder = self.tr("Save to &folder")
        self._rows: tuple[tuple[QLabel, QWidget, tuple[Origin, ...]], ...] = (
            (QLabel(self.tr("&What to save")), self.origin, tuple(Origin)),
            (QLabel(self.tr("Address of a &shared mailbox")), self.address, (Origin.MAILBOX,)),
            (QLabel(folder), self.mail_folder, (Origin.MAILBOX,)),
            (QLabel(folder), self.certificate_folder, (Origin.PARTNERS,)),
        )
        names = "origin", "address", "mailFolder", "certificateFolder"
        for (label, field, _origins), name in zip(self._rows, names, strict=True):
            label.setBuddy(field)
            field.setObjectName(name)
            field.setAccessibleName(label.text().replace("&", ""))
            if isinstance(field, QLineEdit):
                field.textChanged.connect(self._update)
        self.origin.currentIndexChanged.connect(self._update)
        self.what_it_does = TextLabel()
        self.what_it_does.setObjectName("whatItDoes")
        self.problem = Notice()
        self.problem.setObjectName("problem")
        instead = self.tr("Save signed messages from Outlook as files instead, and open their folder.")
        self.run = RunBar(self._run, self._said, instead=instead, only_reads=True)
        self.run.startWanted.connect(self._start_run)

    def _lay_out(self) -> None:
        rule = self.tr("&The whole organization, from today on…")
        self.whole_organization = push_button(rule, "wholeOrganization", self._show_rule)
        self.open_folder = push_button(self.tr("&Open the folder…"), "openSaved", self._open)
        close = push_button(self.tr("Close"), "close", self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.whole_organization)
        buttons.addStretch(1)
        buttons.addWidget(self.open_folder)
        buttons.addWidget(close)
        self._inputs = QWidget()
        grid = QGridLayout(self._inputs)
        grid.setContentsMargins(0, 0, 0, 0)
        for number, (label, field, _origins) in enumerate(self._rows):
            grid.addWidget(label, number, 0)
            grid.addWidget(field, number, 1)
        grid.addWidget(self.connection, len(self._rows), 0, 1, 2)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        for widget in (self._inputs, self.what_it_does, self.problem, self.run):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(buttons)

    @property
    def _origin(self) -> Origin:
        return Origin(self.origin.currentData())

    @property
    def _folder(self) -> str:
        field = self.mail_folder if self._origin is Origin.MAILBOX else self.certificate_folder
        return tidy_path(field.text())

    @property
    def _address(self) -> str:
        return self.address.text().strip()

    def _update(self) -> None:
        """Show the fields of what is chosen, and what it does."""
        origin = self._origin
        is_for_administrators = origin is Origin.PARTNERS
        for label, field, origins in self._rows:
            for widget in (label, field):
                widget.setVisible(origin in origins)
        self.connection.show_only(account=is_for_administrators, organization=is_for_administrators)
        self._say_what_it_does()
        problem = self._problem
        self.problem.say(problem)
        self.run.setVisible(self.connection.environment_chosen is not Environment.ON_PREMISES)
        uses_graph, avoids_wam = origin is Origin.MAILBOX, self.connection.without_wam.isChecked()
        self.run.offer(self.connection.powershell, problem, uses_graph=uses_graph, avoids_wam=avoids_wam)

    def _say_what_it_does(self) -> None:
        match self._origin:
            case Origin.MAILBOX:
                said = self.tr(
                    "Reads the signed messages in one mailbox and changes nothing in it. Sign in with an account "
                    "that can open the mailbox. Each message is saved as a file in a folder that only you can open, "
                    "and is then opened here."
                )
            case Origin.PARTNERS:
                said = self.tr(
                    "Saves the certificates published for mailboxes, mail users and contacts of your organization, "
                    "and changes nothing in Exchange. Sign in as an administrator; the folder is then opened here. "
                    "Documented by Microsoft; not tested with Microsoft 365."
                )
        self.what_it_does.setText(said)

    @property
    def _problem(self) -> str:
        """What is wrong with what was typed; empty where nothing is."""
        if self.connection.environment_chosen is Environment.ON_PREMISES:
            return self.tr("This works only with Exchange Online. Save messages manually from Outlook.")
        wrong = folder_problem(self._folder)
        if self._origin is Origin.MAILBOX:
            wrong = account_problem(self._address) or wrong
        elif self.connection.problem:
            return self.connection.problem
        return localized(wrong) if wrong else ""

    def _start_run(self, powershell: PowerShell) -> None:
        self._filled = Path(self._folder)
        if self._origin is Origin.MAILBOX:
            user, environment = self._run.user, self.connection.environment_chosen
            is_other = user.is_other_user or user.is_elevated
            job = signed_mail_job(self._folder, self._address, environment, offers_code=is_other)
        else:
            connection = self.connection.connection
            assert connection is not None
            job = partner_certificates_job(connection, self._folder)
        self._run.start(powershell, job)

    def _follow_run(self) -> None:
        """Open what was saved."""
        self._update()
        self._inputs.setEnabled(not self._run.is_under_way)
        if self._run.state is RunState.ENDED and has_saved(self._run.progress) and self._saved:
            self._open()

    @property
    def _saved(self) -> int:
        """How many files the folder of the run holds."""
        return len(saved_files(self._filled)) if self._filled is not None else 0

    def _said(self) -> tuple[str, Look]:
        return said_of_mail(self._run, self._saved)

    def _show_rule(self) -> None:
        """Show the guide's page about a mail flow rule."""
        HelpAccess.show_in(self, "mail-flow-rule")

    def _open(self) -> None:
        """Open what the run has saved, also where it ended early; otherwise the folder that was typed."""
        folder = Path(self._folder)
        is_filled = folder == self._filled and self._saved > 0
        self.accept()
        (self.fetched if is_filled else self.openWanted).emit(folder)

    def done(self, result: int) -> None:
        """Stop following with the dialog."""
        super().done(result)
        self._run.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to the next control with Enter, as on the upload page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)


def _new_folder(name: str) -> QLineEdit:
    """Return a field with a folder that no other computer gets a copy of, as it may of Documents."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return QLineEdit(str(Path(data) / name))
