"""Page 5: the file's name. The folder is checked here rather than at Export."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from ...core.export.export import target_problem
from ...core.sources.files import is_store
from ..style.looks import WARNING
from ..style.theme import Tone
from ..translate import localised
from ..widgets.labels import Notice, TextLabel
from .page import Context, Page

_translate = QCoreApplication.translate
_TYPING_PAUSE = 200
"""Milliseconds without a key until the folder is checked: a network drive may be slow."""


class ExportFilePage(Page):
    """Choose the file or folder. Nothing is written before Export."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            _translate("ExportFilePage", "File to Export"),
            _translate("ExportFilePage", "Say what the file is to be called and where it goes."),
            _translate("ExportFilePage", "In MMC: File to Export. Nothing is written or emptied before the last step."),
            parent,
        )
        self.name = QLineEdit()
        self.name.setObjectName("fileName")
        self._label = QLabel(self.tr("&File name:"))
        self._label.setBuddy(self.name)
        self.name.setAccessibleName(self.tr("File name"))
        self.browse = QPushButton(self.tr("B&rowse…"))
        row = QHBoxLayout()
        row.addWidget(self.name, stretch=1)
        row.addWidget(self.browse)
        self._problem = Notice()
        self.body.addWidget(self._label)
        self.body.addLayout(row)
        self.body.addWidget(self._problem)
        self._note = TextLabel(tone=Tone.PLAIN)
        self.body.addWidget(self._note)
        self.body.addStretch(1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        self._pause.timeout.connect(self._check)
        self.name.textChanged.connect(lambda: self._pause.start())
        self.name.textChanged.connect(self.completeChanged)
        self.browse.clicked.connect(self._browse)

    def initializePage(self) -> None:
        super().initializePage()
        self.name.setText(str(self.session.draft.target or self._suggestion()))
        self.name.setFocus()
        self._label.setText(self.tr("&Folder:") if self._is_folder else self.tr("&File name:"))
        self._note.setText(
            self.tr(
                "One file for each of %n certificate(s) is written into this folder.", "", len(self.session.collection)
            )
            if self._is_folder
            else self.tr("{count} in {format}").format(
                count=self.tr("%n certificate(s)", "", len(self.session.collection)),
                format=localised(self.session.draft.file_format.title),
            )
        )
        self._check()

    @property
    def _is_folder(self) -> bool:
        return self.session.draft.is_folder

    def _suggestion(self) -> Path:
        last = self.context.settings.last_collection
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = last.parent if last is not None else Path(documents)
        if not folder.is_dir():
            folder = Path.home()
        return self.session.draft.suggestion(folder, datetime.now().astimezone().date())

    @property
    def _is_base(self) -> bool:
        """The name is that of the file which the update began with."""
        return self.session.draft.replaces_base(self.target())

    def target(self) -> Path:
        """Return the absolute path that the text means; a new name without an ending gets the format's.

        Raises:
            ValueError, RuntimeError: The text is no file name ("/"), or names the home folder of nobody ("~nobody").
        """
        path = Path(self.name.text().strip()).expanduser()
        if not path.is_absolute():
            path = self._suggestion().parent / path
        if not self._is_folder and not path.suffix and not path.is_dir():
            path = path.with_name(path.name + self.session.draft.file_format.suffix)
        return path

    def isComplete(self) -> bool:
        return bool(self.name.text().strip())

    def _check(self) -> bool:
        self._pause.stop()
        if not self.isComplete():
            self._problem.say("")
            return False
        problem = self._find_problem()
        if problem:
            self._problem.say(problem)
        elif not self._is_folder and self.target().exists():
            self._problem.say(self._replaced(self.target()), *WARNING)
        else:
            self._problem.say("")
        return not problem

    def _replaced(self, target: Path) -> str:
        """Say what becomes of a file that is there."""
        if self._is_base:
            return self.tr(
                "This is the collection that you are updating. It would be replaced, and a dated copy stays."
            )
        if is_store(target):
            return self.tr("This file exists and would be replaced. A dated copy stays.")
        return self.tr("This file exists and would be replaced.")

    def _find_problem(self) -> str:
        try:
            problem = target_problem(self.target(), folder=self._is_folder)
        except (ValueError, RuntimeError):  # a NUL in the name; "~name" of nobody
            return self.tr("This is not a file name. Choose another.")
        return localised(problem) if problem is not None else ""

    def validatePage(self) -> bool:
        if not self._check():
            self.name.setFocus()
            return False
        target = self.target()
        if target.is_file() and not self.context.dialogs.may_replace(target, is_base=self._is_base):
            self.name.setFocus()
            return False
        self.session.draft = self.session.draft.with_target(target)
        return True

    def _browse(self) -> None:
        dialogs = self.context.dialogs
        if self._is_folder:
            chosen = dialogs.open_folder(self.tr("Folder to export to"))
        else:
            start = self._suggestion() if self._find_problem() else self.target()
            chosen = dialogs.save_file(self.tr("File to export"), start, self.session.draft.file_format.suffix)
        if chosen is not None:
            self.name.setText(str(chosen))
            self._check()
