"""The steps that save signed mail, or partners' certificates, out of Exchange; two of three can be run at one press."""

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
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.powershell.installed import PowerShell
from ...core.powershell.mail_flow_rule import DATA_PROTECTION, DAYS, mail_flow_rule_steps
from ...core.powershell.mailbox_mail import Mailbox, mailbox_script, mailbox_steps
from ...core.powershell.partner_certificates import partner_certificate_script, partner_certificate_steps
from ...core.powershell.saved_mail import saved_files
from ...core.powershell.step import Input, Step
from ...core.powershell.steps import as_block
from ...core.powershell.target import Connection, Environment, Shell, account_problem, path_problem, tidy_path
from ...core.text import text
from ..operations.powershell_run import PowerShellRun, RunState
from ..operations.run_words import Look, has_saved, said_of_mail
from ..settings import Settings
from ..style.looks import ERROR, NOTE, WARNING
from ..style.screen import fit_to_screen
from ..translate import localised
from ..widgets.copy_button import CopyButton
from ..widgets.environment_fields import choose_environment, choose_shell, label_of, offer_found
from ..widgets.labels import Notice, TextLabel
from ..widgets.run_bar import RunBar
from ..widgets.sign_in_options import SignInOptions
from ..widgets.step_list import StepList
from .help_access import HelpAccess

_NO_FOLDER, _NO_ADDRESS = "C:\\", "nobody@example.com"
"""Stand for what can't be used; the steps that would show them are blocked."""


class Origin(StrEnum):
    """Where mail, or what it is signed with, is taken from."""

    MAILBOX = "mailbox"
    PARTNERS = "partners"
    RULE = "rule"


class MailFromExchangeDialog(QDialog):
    """Runs the steps at one press and opens what was saved, or shows them to copy."""

    fetched = Signal(object)
    """A run has saved files: the folder they are in."""
    openWanted = Signal(object)
    """The user has pasted the steps, and wants to open the folder."""

    def __init__(self, settings: Settings, run: PowerShellRun, parent: QWidget | None = None) -> None:
        """Show the steps for one mailbox.

        Args:
            settings: What was chosen last time.
            run: What runs them here.
            parent: The owner.
        """
        super().__init__(parent)
        self._settings, self._run = settings, run
        self._filled: Path | None = None
        run.setParent(self)
        self.setObjectName("fetchingMail")
        self.setWindowTitle(self.tr("Get signed mail from Exchange"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build_inputs()
        self._build_steps()
        self._lay_out()
        self._show_steps()
        run.changed.connect(self._follow_run)
        run.find()
        HelpAccess.listen_in(self, "where-mail-is")
        fit_to_screen(self, parent.size() * 0.95 if parent is not None else None)

    def _build_inputs(self) -> None:
        self.origin = QComboBox()
        for origin, words in (
            (Origin.MAILBOX, self.tr("One mailbox")),
            (Origin.PARTNERS, self.tr("Certificates published for your partners")),
            (Origin.RULE, self.tr("The whole organization, from today on")),
        ):
            self.origin.addItem(words, origin.value)
        self.environment, self.shell = choose_environment(self._settings), choose_shell(self._settings)
        self.mail_folder = _new_folder("SST Wizard mail")
        self.certificate_folder = _new_folder("SST Wizard certificates")
        self.address, self.shared, self.reader = QLineEdit(), QLineEdit(), QLineEdit()
        self.address.setPlaceholderText(self.tr("Leave empty for the mailbox of the account that signs in"))
        self.shared.setPlaceholderText("signed-mail@contoso.com")
        self.reader.setPlaceholderText("ada@contoso.com")
        self.problem = Notice()
        self.problem.setObjectName("problem")
        environment = label_of(self.tr("&Environment"), is_set=self._settings.preset.environment is not None)
        folder = self.tr("Fol&der on the computer where you run the commands")
        self._rows: tuple[tuple[QLabel, QWidget, tuple[Origin, ...]], ...] = (
            (QLabel(self.tr("&What to save")), self.origin, tuple(Origin)),
            (QLabel(environment), self.environment, tuple(Origin)),
            (QLabel(self.tr("&PowerShell version")), self.shell, tuple(Origin)),
            (QLabel(self.tr("Address of a &shared mailbox")), self.address, (Origin.MAILBOX,)),
            (QLabel(folder), self.mail_folder, (Origin.MAILBOX,)),
            (QLabel(folder), self.certificate_folder, (Origin.PARTNERS,)),
            (QLabel(self.tr("Address of the new &shared mailbox")), self.shared, (Origin.RULE,)),
            (QLabel(self.tr("Account that &reads it")), self.reader, (Origin.RULE,)),
        )
        names = "origin", "environment", "shell", "address", "mailFolder", "certificateFolder", "shared", "reader"
        for (label, field, _origins), name in zip(self._rows, names, strict=True):
            label.setBuddy(field)
            field.setObjectName(name)
            field.setAccessibleName(label.text().replace("&", ""))
            if isinstance(field, QLineEdit):
                field.textChanged.connect(self._show_steps)
            elif isinstance(field, QComboBox):
                field.currentIndexChanged.connect(self._show_steps)

    def _build_steps(self) -> None:
        self.what_it_does = TextLabel()
        self.what_it_does.setObjectName("whatItDoes")
        self.data_protection = Notice()
        self.data_protection.setObjectName("dataProtection")
        self.steps = StepList()
        self.steps.setObjectName("mailSteps")
        self.steps.setAccessibleName(self.tr("Steps"))
        policy = self.steps.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # where there are none, the fields stay where they are
        self.steps.setSizePolicy(policy)
        self.copy_all = CopyButton(self.tr("Copy &all"))
        self.copy_all.setObjectName("copy-all")
        self.copy_all.setToolTip(self.tr("All steps as one script"))
        self.run = RunBar(self._run, self._said, only_reads=True)
        self.run.startWanted.connect(self._start_run)

    def _lay_out(self) -> None:
        self.open_folder = QPushButton(self.tr("&Open the folder…"))
        self.open_folder.setObjectName("openSaved")
        self.open_folder.clicked.connect(self._open)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        buttons, where = QHBoxLayout(), QHBoxLayout()
        for button in (self.open_folder, close):
            button.setAutoDefault(False)  # Enter in a field must not press one
        buttons.addWidget(self.copy_all)
        buttons.addStretch(1)
        buttons.addWidget(self.open_folder)
        buttons.addWidget(close)
        self._inputs = QWidget()
        grid = QGridLayout(self._inputs)
        grid.setContentsMargins(0, 0, 0, 0)
        (what, origin, _), *both = self._rows[:3]
        grid.addWidget(what, 0, 0)
        grid.addWidget(origin, 0, 1)
        for label, field, _origins in both:
            where.addWidget(label)
            where.addWidget(field)
        self.sign_in = SignInOptions()
        self.sign_in.changed.connect(self._show_steps)
        where.addWidget(self.sign_in.button)
        where.addStretch(1)
        grid.addLayout(where, 1, 0, 1, 2)
        grid.addWidget(self.sign_in, 2, 0, 1, 2)
        for number, (label, field, _origins) in enumerate(self._rows[3:], 3):
            grid.addWidget(label, number, 0)
            grid.addWidget(field, number, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        for widget in (self._inputs, self.data_protection, self.what_it_does, self.problem, self.run):
            column.addWidget(widget)
        column.addWidget(self.steps, stretch=1)
        column.addLayout(buttons)

    @property
    def _origin(self) -> Origin:
        return Origin(self.origin.currentData())

    @property
    def _environment(self) -> Environment:
        return Environment(self.environment.currentData())

    @property
    def _folder(self) -> str:
        field = self.mail_folder if self._origin is Origin.MAILBOX else self.certificate_folder
        return tidy_path(field.text())

    @property
    def _rule_addresses(self) -> tuple[str, str]:
        """The address of the new shared mailbox, and the account of its reader."""
        return self.shared.text().strip(), self.reader.text().strip()

    def _connection(self, shell: Shell) -> Connection:
        account, options = self._settings.account, self.sign_in
        organization = options.organization if self._is_for_administrators and not options.problem else ""
        account = "" if account_problem(account) else account
        return Connection(account, self._environment, shell, organization, options.avoids_wam)

    @property
    def _is_for_administrators(self) -> bool:
        """Whether an administrator of Exchange Online signs in."""
        return self._origin is not Origin.MAILBOX and self._environment is not Environment.ON_PREMISES

    def _show_steps(self) -> None:
        """Show the fields and the steps of what is chosen."""
        origin, environment, shell = self._origin, self._environment, Shell(self.shell.currentData())
        on_premises = environment is Environment.ON_PREMISES
        for label, field, origins in self._rows:
            for widget in (label, field):
                widget.setVisible(origin in origins and not (field is self.shell and on_premises))
        self.sign_in.button.setVisible(self._is_for_administrators)
        self.sign_in.setVisible(self._is_for_administrators and self.sign_in.for_another.isChecked())
        self._say_what_it_does()
        problems = self._problems(shell)
        problem = next((each for each in problems.values() if each), "")
        is_possible = origin is Origin.PARTNERS or not on_premises
        self.problem.say(problem, *(NOTE if origin is Origin.RULE and not all(self._rule_addresses) else ERROR))
        self.run.setVisible(origin is not Origin.RULE and not on_premises)
        self.run.offer(shell, problem, uses_graph=origin is Origin.MAILBOX)
        self.steps.setVisible(is_possible)
        self.copy_all.setVisible(origin is not Origin.RULE and is_possible)
        self.open_folder.setVisible(origin is not Origin.RULE and is_possible)
        if is_possible:
            steps = self._steps(shell, problems)
            self.steps.show_steps(steps, problems)
            is_blocked = bool(problem) or origin is Origin.RULE
            self.copy_all.offer("" if is_blocked else as_block(steps, localised), problem)

    def _say_what_it_does(self) -> None:
        is_rule = self._origin is Origin.RULE
        self.data_protection.say(localised(text(DATA_PROTECTION, days=DAYS)) if is_rule else "", *WARNING)
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
            case Origin.RULE:
                said = self.tr(
                    "Sends a copy of each signed message from outside the organization to a new shared mailbox. "
                    "Paste these steps one by one; the collapsed steps undo the change. Then read the copies with "
                    "“One mailbox”. Documented by Microsoft; not tested with Microsoft 365."
                )
        self.what_it_does.setText(said)

    def _problems(self, shell: Shell) -> dict[Input, str]:
        """Return what is wrong with what was typed; where nothing is, each is empty."""
        environment, origin = self._environment, self._origin
        if origin is not Origin.PARTNERS and environment is Environment.ON_PREMISES:
            return {"account": self.tr("This works only with Exchange Online. Save messages manually from Outlook.")}
        if self._is_for_administrators and self.sign_in.problem:
            return {"account": self.sign_in.problem, "path": ""}
        if origin is Origin.RULE:
            typed = self._rule_addresses
            if not all(typed):
                return {"account": self.tr("Enter an address for the shared mailbox, and the account that reads it.")}
            wrong = next(filter(None, map(account_problem, typed)), None)
            return {"account": localised(wrong) if wrong else ""}
        folder, address = self._folder, self.address.text().strip() if origin is Origin.MAILBOX else ""
        wrong_address, wrong_folder = account_problem(address), path_problem(folder, shell, environment)
        return {
            "account": localised(wrong_address) if wrong_address else "",
            "path": localised(wrong_folder) if wrong_folder else "",
        }

    def _mailbox(self, shell: Shell, problems: dict[Input, str]) -> Mailbox:
        """Return the mailbox as it was typed; what can't be used is replaced."""
        address = "" if problems["account"] else self.address.text().strip()
        return Mailbox(_NO_FOLDER if problems["path"] else self._folder, address, self._environment, shell)

    def _steps(self, shell: Shell, problems: dict[Input, str]) -> tuple[Step, ...]:
        match self._origin:
            case Origin.MAILBOX:
                return mailbox_steps(self._mailbox(shell, problems))
            case Origin.PARTNERS:
                folder = _NO_FOLDER if problems["path"] else self._folder
                return partner_certificate_steps(self._connection(shell), folder)
            case Origin.RULE:
                address, reader = (_NO_ADDRESS, _NO_ADDRESS) if problems["account"] else self._rule_addresses
                return mail_flow_rule_steps(self._connection(shell), address, reader)

    def _start_run(self, powershell: PowerShell) -> None:
        origin, shell, folder = self._origin, powershell.shell, self._folder
        self._filled = Path(folder)
        self.steps.start_over()
        if origin is Origin.MAILBOX:
            mailbox = self._mailbox(shell, self._problems(shell))
            self._run.start(powershell, None, lambda run: mailbox_script(mailbox, localised, run=run))
        else:
            connection = self._connection(shell)
            self._run.start(
                powershell, None, lambda run: partner_certificate_script(connection, folder, localised, run=run)
            )

    def _follow_run(self) -> None:
        """Tick what is done, and open what was saved; offer what is found on this computer, unless one was chosen."""
        self._inputs.setEnabled(not self._run.is_under_way)
        self.steps.tick_off(self._run.progress.done)
        offer_found(self.shell, self._settings, self._run.powershells or ())
        if self._run.state is RunState.ENDED and has_saved(self._run.progress) and self._saved:
            self._open()

    @property
    def _saved(self) -> int:
        """How many files the folder of the run holds."""
        return len(saved_files(self._filled)) if self._filled is not None else 0

    def _said(self) -> tuple[str, Look]:
        return said_of_mail(self._run, self._saved)

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
