"""The way to the collection that an organisation uses, for one who has no file of it: the commands that save it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...core.powershell import steps as powershell
from ...core.powershell.target import Cloud, Connection, Shell, path_problem, tidy_path
from ..translate import localised
from ..widgets.copy_button import CopyButton
from ..widgets.exchange import choose_cloud, choose_shell, shown
from ..widgets.labels import Notice, TextLabel
from ..widgets.step_list import StepList

_NO_FOLDER = "C:\\"
"""Takes the place of what can't be used; the step that would show it is blocked."""


class FetchDialog(QDialog):
    """Shows the steps for one folder, and then leads to the file."""

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
        self.cloud, self.shell = choose_cloud(settings), choose_shell(settings)
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self.folder = QLineEdit(str(documents if documents.is_dir() else Path.home()))
        self.folder_problem = Notice()
        self._shell_label = QLabel()
        self._inputs = QGridLayout()
        labels = (
            (QLabel(self.tr("C&loud")), self.cloud, "cloud"),
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
        self.cloud.currentIndexChanged.connect(self._show_steps)
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
        cloud, shell = Cloud(self.cloud.currentData()), Shell(self.shell.currentData())
        for widget in (self._shell_label, self.shell):
            widget.setVisible(cloud is not Cloud.ON_PREMISES)
        problem = self._problem(cloud, shell)
        self.folder_problem.say(problem)
        todo = powershell.fetching(Connection(cloud=cloud, shell=shell), _NO_FOLDER if problem else self._typed_folder)
        self.steps.show_steps([shown(step, {"path": problem}) for step in todo])
        self.copy_all.offer("" if problem else powershell.as_script(todo, localised), problem)

    def _problem(self, cloud: Cloud, shell: Shell) -> str:
        if not self._typed_folder:
            return self.tr("Say into which folder the commands are to save it.")
        problem = path_problem(self._typed_folder, shell, cloud)
        return localised(problem) if problem else ""

    def _open(self) -> None:
        folder = Path(self._typed_folder)
        self.accept()
        self.openWanted.emit(folder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the next control with Enter, as on the last page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)
