"""The steps that save the collection that Exchange has stored, for those who don't have its file."""

from __future__ import annotations

from concurrent.futures import Executor
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...core.powershell.installed import PowerShell
from ...core.powershell.script_file import fetch_script
from ...core.powershell.steps import as_block, fetch_steps
from ...core.powershell.target import Connection, Environment, Shell, account_problem, path_problem, tidy_path
from ..operations.powershell_run import PowerShellRun, RunState
from ..operations.run_words import said_of_fetching
from ..operations.start import Start
from ..settings import Settings
from ..style.screen import fit_to_screen
from ..translate import localised
from ..widgets.copy_button import CopyButton
from ..widgets.environment_fields import choose_environment, choose_shell, label_of, offer_found
from ..widgets.labels import Notice, TextLabel
from ..widgets.run_bar import RunBar
from ..widgets.sign_in_options import SignInOptions
from ..widgets.step_list import StepList

_NO_FOLDER = "C:\\"
"""Stands for a folder that can't be used; the step that would show it is blocked."""


class CollectionFromExchangeDialog(QDialog):
    """Runs the steps for one folder at one press and opens what was saved, or shows them and asks for the file."""

    openWanted = Signal(object)
    """The user has pasted the steps, and wants to open the saved file: the folder it is in."""
    fetched = Signal(object)
    """The run has saved the collection: its path."""
    createWanted = Signal()
    """There is none, and the user wants to create one."""

    def __init__(self, settings: Settings, run: PowerShellRun, parent: QWidget | None = None) -> None:
        """Show the steps.

        Args:
            settings: What was chosen last time.
            run: What runs them here.
            parent: The owner.
        """
        super().__init__(parent)
        self._settings, self._account = settings, settings.account
        self._run = run
        run.setParent(self)
        self.setObjectName("fetching")
        self.setWindowTitle(self.tr("Get the current collection from Exchange"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build_inputs(settings)
        self.steps = StepList()
        self.steps.setObjectName("fetchSteps")
        self.steps.setAccessibleName(self.tr("Steps"))
        self.copy_all = CopyButton(self.tr("Copy &all"))
        self.copy_all.setObjectName("copy-all")
        self.copy_all.setToolTip(self.tr("All steps as one script"))
        self.run = RunBar(run, lambda: said_of_fetching(run), only_reads=True)
        self.run.startWanted.connect(self._start_run)
        run.changed.connect(self._follow_run)
        self._lay_out()
        self._show_steps()
        run.find()
        fit_to_screen(self, parent.size() * 0.85 if parent is not None else None)

    def _build_inputs(self, settings: Settings) -> None:
        self.environment, self.shell = choose_environment(settings), choose_shell(settings)
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self.folder = QLineEdit(str(documents if documents.is_dir() else Path.home()))
        self.folder_problem = Notice()
        self._shell_label = QLabel()
        self._inputs = QGridLayout()
        environment = label_of(self.tr("&Environment"), is_set=settings.preset.environment is not None)
        labels = (
            (
                QLabel(environment),
                self.environment,
                "environment",
            ),
            (self._shell_label, self.shell, "shell"),
            (QLabel(self.tr("&Folder on the computer where you run the commands")), self.folder, "folder"),
        )
        self._shell_label.setText(self.tr("&PowerShell version"))
        for label, field, name in labels:
            label.setBuddy(field)
            field.setObjectName(name)
            field.setAccessibleName(label.text().replace("&", ""))
        row = QHBoxLayout()
        for label, field, _name in labels[:2]:
            row.addWidget(label)
            row.addWidget(field)
        self.sign_in = SignInOptions()
        self.sign_in.changed.connect(self._show_steps)
        row.addWidget(self.sign_in.button)
        row.addStretch(1)
        self._inputs.addLayout(row, 0, 0, 1, 2)
        self._inputs.addWidget(self.sign_in, 1, 0, 1, 2)
        self._inputs.addWidget(labels[2][0], 2, 0)
        self._inputs.addWidget(self.folder, 2, 1)
        self._inputs.addWidget(self.folder_problem, 3, 0, 1, 2)
        self.environment.currentIndexChanged.connect(self._show_steps)
        self.shell.currentIndexChanged.connect(self._show_steps)
        self.folder.textChanged.connect(self._show_steps)

    def _lay_out(self) -> None:
        self.create_new = QPushButton(self.tr("&Create a new collection"))
        self.create_new.setObjectName("createNew")
        self.create_new.clicked.connect(self._create)
        self.create_new.hide()
        self.open_file = QPushButton(self.tr("&Open the saved .sst…"))
        self.open_file.setObjectName("openSaved")
        self.open_file.clicked.connect(self._open)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        for button in (self.create_new, self.open_file, close):
            button.setAutoDefault(False)  # Enter in the field must not press one
        buttons.addWidget(self.copy_all)
        buttons.addStretch(1)
        buttons.addWidget(self.create_new)
        buttons.addWidget(self.open_file)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(
            TextLabel(
                self.tr(
                    "Exchange stores your organization's collection. Run these steps here, or paste them into "
                    "PowerShell one by one; they save the collection as an .sst file and change nothing. The file is "
                    "then opened here."
                )
            )
        )
        column.addLayout(self._inputs)
        column.addWidget(self.run)
        column.addWidget(self.steps, stretch=1)
        column.addLayout(buttons)

    @property
    def _typed_folder(self) -> str:
        return tidy_path(self.folder.text())

    def _show_steps(self) -> None:
        environment, shell = Environment(self.environment.currentData()), Shell(self.shell.currentData())
        is_online = environment is not Environment.ON_PREMISES
        for widget in (self._shell_label, self.shell, self.sign_in.button):
            widget.setVisible(is_online)
        self.sign_in.setVisible(is_online and self.sign_in.for_another.isChecked())
        problem = self._problem(environment, shell)
        self.folder_problem.say(problem)
        connection = self._connection("", environment, shell)
        self.run.setVisible(is_online)
        self.run.offer(shell, problem)
        steps = fetch_steps(connection, _NO_FOLDER if problem else self._typed_folder)
        self.steps.show_steps(steps, {"path": problem})
        self.copy_all.offer("" if problem else as_block(steps, localised), problem)

    def _connection(self, account: str, environment: Environment, shell: Shell) -> Connection:
        options = self.sign_in
        organization = "" if options.problem or environment is Environment.ON_PREMISES else options.organization
        return Connection(account, environment, shell, organization, options.avoids_wam)

    def _problem(self, environment: Environment, shell: Shell) -> str:
        if environment is not Environment.ON_PREMISES and self.sign_in.problem:
            return self.sign_in.problem
        if not self._typed_folder:
            return self.tr("Choose the folder where the commands save it.")
        problem = path_problem(self._typed_folder, shell, environment)
        return localised(problem) if problem else ""

    def _start_run(self, powershell: PowerShell) -> None:
        environment, folder = Environment(self.environment.currentData()), self._typed_folder
        account = "" if account_problem(self._account) else self._account
        connection = self._connection(account, environment, powershell.shell)
        self.steps.start_over()
        self._run.start(powershell, None, lambda run: fetch_script(connection, folder, localised, run=run))

    def _follow_run(self) -> None:
        """Tick what is done, and open what was saved; offer the version that is found on this computer."""
        offer_found(self.shell, self._settings, self._run.powershells or ())
        self.steps.tick_off(self._run.progress.done)
        backup, failure = self._run.progress.backup, self._run.progress.failure
        has_ended = self._run.state is RunState.ENDED and not failure
        self.create_new.setVisible(has_ended and backup == "")
        if has_ended and backup:
            self.accept()
            self.fetched.emit(Path(backup))

    def _create(self) -> None:
        self.accept()
        self.createWanted.emit()

    def done(self, result: int) -> None:
        """Stop following with the dialog."""
        super().done(result)
        self._run.forget()

    def _open(self) -> None:
        folder = Path(self._typed_folder)
        self.accept()
        self.openWanted.emit(folder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to the next control with Enter, as on the upload page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)


def fetch(settings: Settings, workers: Executor, start: Start, parent: QWidget) -> CollectionFromExchangeDialog:
    """Show the commands that save the collection in use, and begin with what they have saved.

    Args:
        settings: What is remembered.
        workers: The threads on which PowerShell is looked for.
        start: Begins the update, or a new collection where there is none.
        parent: The window that it belongs to.
    """
    dialog = CollectionFromExchangeDialog(settings, PowerShellRun(workers), parent)
    dialog.openWanted.connect(start.ask)
    dialog.fetched.connect(start.update)
    dialog.createWanted.connect(start.create)
    dialog.open()
    return dialog
