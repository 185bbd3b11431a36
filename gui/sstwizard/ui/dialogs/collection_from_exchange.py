"""The steps that save the collection that Exchange has stored, for those who don't have its file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...core.powershell.steps import as_block, fetch_steps
from ...core.powershell.target import Connection, Environment, Shell, path_problem, tidy_path
from ..translate import localised
from ..widgets.copy_button import CopyButton
from ..widgets.environment_fields import choose_environment, choose_shell
from ..widgets.labels import Notice, TextLabel
from ..widgets.step_list import StepList

_NO_FOLDER = "C:\\"
"""Stands for a folder that can't be used; the step that would show it is blocked."""


class CollectionFromExchangeDialog(QDialog):
    """Shows the steps for one folder, and asks for the saved file afterwards."""

    openWanted = Signal(object)

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fetching")
        self.setWindowTitle(self.tr("Fetch the collection that your organisation uses"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build_inputs(settings)
        self.steps = StepList()
        self.steps.setObjectName("fetchSteps")
        self.steps.setAccessibleName(self.tr("Steps"))
        self.copy_all = CopyButton(self.tr("Copy &all"))
        self.copy_all.setObjectName("copy-all")
        self.copy_all.setToolTip(self.tr("All steps as one script"))
        self._lay_out()
        self._show_steps()
        if parent is not None:
            self.resize(parent.size() * 0.85)

    def _build_inputs(self, settings: QSettings) -> None:
        self.environment, self.shell = choose_environment(settings), choose_shell(settings)
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self.folder = QLineEdit(str(documents if documents.is_dir() else Path.home()))
        self.folder_problem = Notice()
        self._shell_label = QLabel()
        self._inputs = QGridLayout()
        labels = (
            (QLabel(self.tr("C&loud")), self.environment, "environment"),
            (self._shell_label, self.shell, "shell"),
            (QLabel(self.tr("&Folder on the computer where you run the commands")), self.folder, "folder"),
        )
        self._shell_label.setText(self.tr("&Shell"))
        for label, field, name in labels:
            label.setBuddy(field)
            field.setObjectName(name)
            field.setAccessibleName(label.text().replace("&", ""))
        row = QHBoxLayout()
        for label, field, _name in labels[:2]:
            row.addWidget(label)
            row.addWidget(field)
        row.addStretch(1)
        self._inputs.addLayout(row, 0, 0, 1, 2)
        self._inputs.addWidget(labels[2][0], 1, 0)
        self._inputs.addWidget(self.folder, 1, 1)
        self._inputs.addWidget(self.folder_problem, 2, 0, 1, 2)
        self.environment.currentIndexChanged.connect(self._show_steps)
        self.shell.currentIndexChanged.connect(self._show_steps)
        self.folder.textChanged.connect(self._show_steps)

    def _lay_out(self) -> None:
        self.open_file = QPushButton(self.tr("&Open the saved .sst…"))
        self.open_file.setObjectName("openSaved")
        self.open_file.clicked.connect(self._open)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        for button in (self.open_file, close):
            button.setAutoDefault(False)  # Enter in the field must not press one
        buttons.addWidget(self.copy_all)
        buttons.addStretch(1)
        buttons.addWidget(self.open_file)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(
            TextLabel(
                self.tr(
                    "Exchange itself keeps your organisation's collection. Paste these steps into PowerShell, one by "
                    "one; they save it as an .sst and change nothing. Then open that file here."
                )
            )
        )
        column.addLayout(self._inputs)
        column.addWidget(self.steps, stretch=1)
        column.addLayout(buttons)

    @property
    def _typed_folder(self) -> str:
        return tidy_path(self.folder.text())

    def _show_steps(self) -> None:
        environment, shell = Environment(self.environment.currentData()), Shell(self.shell.currentData())
        for widget in (self._shell_label, self.shell):
            widget.setVisible(environment is not Environment.ON_PREMISES)
        problem = self._problem(environment, shell)
        self.folder_problem.say(problem)
        connection = Connection(environment=environment, shell=shell)
        steps = fetch_steps(connection, _NO_FOLDER if problem else self._typed_folder)
        self.steps.show_steps(steps, {"path": problem})
        self.copy_all.offer("" if problem else as_block(steps, localised), problem)

    def _problem(self, environment: Environment, shell: Shell) -> str:
        if not self._typed_folder:
            return self.tr("Say into which folder the commands are to save it.")
        problem = path_problem(self._typed_folder, shell, environment)
        return localised(problem) if problem else ""

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
