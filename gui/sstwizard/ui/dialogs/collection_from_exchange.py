"""Fetches the collection that Exchange has stored, for those who don't have its file."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ...core.errors import InputError
from ...core.exchange.commands import Command, fetch_commands
from ...core.exchange.job import fetch_job
from ...core.exchange.target import folder_problem, tidy_path
from ...core.runner.installed import PowerShell
from ..operations.powershell_run import PowerShellRun, RunState
from ..operations.run_words import said_of_fetching
from ..operations.start import Start
from ..settings import Settings
from ..style.screen import fit_to_screen
from ..translate import localized
from ..widgets.buttons import FoldButton, push_button
from ..widgets.command_list import CommandList
from ..widgets.connection_fields import ConnectionFields
from ..widgets.labels import Notice, TextLabel
from ..widgets.reading_area import ReadingArea
from ..widgets.run_bar import RunBar
from ..widgets.wrapping import WrappingRow


class CollectionFromExchangeDialog(QDialog):
    """Saves the collection at one press and opens it, or shows the commands to type and asks for the file."""

    openWanted = Signal(object)
    """The user has typed the commands, and wants to open the saved file: the folder it is in."""
    fetched = Signal(object)
    """The run has saved the collection: its path."""
    createWanted = Signal()
    """There is none, and the user wants to create one."""

    def __init__(self, settings: Settings, run: PowerShellRun, parent: QWidget | None = None) -> None:
        """Show what was chosen last time.

        Args:
            settings: What was chosen last time.
            run: What runs the script here.
            parent: The owner.
        """
        super().__init__(parent)
        self._run = run
        run.setParent(self)
        self.setObjectName("fetching")
        self.setWindowTitle(self.tr("Get the current collection from Exchange"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.connection = ConnectionFields(settings, run)
        self.connection.changed.connect(self._update)
        self._build_folder()
        instead = self.tr("Type the commands below on a computer that has it, and open the file that they save.")
        self.run = RunBar(run, lambda: said_of_fetching(run), instead=instead, only_reads=True)
        self.run.startWanted.connect(self._start_run)
        self.show_commands = FoldButton(self.tr("Show the commands to &type"), "show-commands")
        self.show_commands.toggled.connect(self._show_commands)  # the file is named after the time
        self.commands, self.no_commands = CommandList(self.show_commands), Notice()
        self._lay_out()
        run.changed.connect(self._follow_run)
        self._update()
        run.find()
        fit_to_screen(self, parent.size() * 0.85 if parent is not None else None)

    def _build_folder(self) -> None:
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self.folder = QLineEdit(str(documents if documents.is_dir() else Path.home()))
        self.folder.setObjectName("folder")
        self._folder_label = QLabel(self.tr("Save to &folder"))
        self._folder_label.setBuddy(self.folder)
        self.folder.setAccessibleName(self._folder_label.text().replace("&", ""))
        self.folder.textChanged.connect(self._update)
        self.folder_problem = Notice()
        self.folder_problem.setObjectName("folder-problem")

    def _lay_out(self) -> None:
        self.create_new = push_button(self.tr("&Create a new collection"), "createNew", self._create)
        self.create_new.hide()
        self.open_file = push_button(self.tr("Open the &saved .sst…"), "openSaved", self._open)
        close = push_button(self.tr("Close"), "close", self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.create_new, self.open_file, close):
            buttons.addWidget(button)
        said = self.tr(
            "Exchange stores your organization's collection. PowerShell saves it as an .sst file and changes nothing; "
            "the file is then opened here."
        )
        self._folded = QWidget()
        folded = QVBoxLayout(self._folded)
        folded.setContentsMargins(0, 0, 0, 0)
        folded.addWidget(self.commands)
        folded.addWidget(self.no_commands)
        self.show_commands.fold(self._folded)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.addWidget(TextLabel(said))
        column.addWidget(self.connection)
        column.addLayout(WrappingRow(self._folder_label, self.folder, wide=self.folder, spacing=8))
        for widget in (self.folder_problem, self.run, self.show_commands, self._folded):
            column.addWidget(widget)
        column.addStretch(1)
        area = ReadingArea()
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.addWidget(area, 1)
        outer.addLayout(buttons)

    @property
    def _typed_folder(self) -> str:
        return tidy_path(self.folder.text())

    def _update(self) -> None:
        self.connection.show_only()
        problem = folder_problem(self._typed_folder)
        self.folder_problem.say(localized(problem) if problem else "")
        connection = self.connection.connection
        self.run.setVisible(connection is None or connection.is_online)
        avoids_wam = self.connection.without_wam.isChecked()
        self.run.offer(self.connection.powershell, self._problem, avoids_wam=avoids_wam)
        self._show_commands()

    @property
    def _problem(self) -> str:
        folder = folder_problem(self._typed_folder)
        return self.connection.problem or (localized(folder) if folder else "")

    def _show_commands(self) -> None:
        if not self.show_commands.isChecked():
            return
        commands: tuple[Command, ...] = ()
        connection, problem = self.connection.connection, self._problem
        if connection is not None and not problem:
            try:
                commands = fetch_commands(connection, self._typed_folder, datetime.now().replace(second=0))
            except InputError as error:
                problem = localized(error.message)
        self.commands.setVisible(bool(commands))
        self.commands.show_commands(commands)
        self.no_commands.say(problem)

    def _start_run(self, powershell: PowerShell) -> None:
        connection = self.connection.connection
        assert connection is not None
        self._run.start(powershell, fetch_job(connection, self._typed_folder))

    def _follow_run(self) -> None:
        """Open what was saved, or offer to create the first collection."""
        self._update()
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


def fetch(
    settings: Settings, workers: Executor, start: Start, use: Callable[[Path | None], None], parent: QWidget
) -> CollectionFromExchangeDialog:
    """Fetch the collection in use.

    Args:
        settings: What is remembered.
        workers: The threads on which PowerShell is looked for.
        start: Asks for a file, or begins a new collection where there is none.
        use: Takes what was saved.
        parent: The window that it belongs to.
    """
    dialog = CollectionFromExchangeDialog(settings, PowerShellRun(workers), parent)
    dialog.openWanted.connect(lambda folder: start.ask(folder, use))
    dialog.fetched.connect(use)
    dialog.createWanted.connect(start.create)
    dialog.open()
    return dialog
