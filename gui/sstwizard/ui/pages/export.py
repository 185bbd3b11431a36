"""Page 4: MMC's "Export File Format" and "File to Export" in one. The folder is checked here rather than at Export."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from ...core.export.export import ExportFormat, target_problem
from ...core.sources.files import is_store
from ..style.looks import WARNING
from ..style.theme import Tone
from ..translate import localized
from ..widgets.labels import Notice, TextLabel
from ..widgets.mnemonics import give_letters
from .page import Context, Page

_translate = QCoreApplication.translate
_TYPING_PAUSE = 200
"""Milliseconds without a key until the folder is checked: a network drive may be slow."""


class ExportPage(Page):
    """Choose the format, in MMC's order and with .sst chosen, and the file or folder. Nothing is written here."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            _translate("ExportPage", "Export"),
            _translate("ExportPage", "Choose a format and a file name. Exchange Online needs an .sst."),
            _translate(
                "ExportPage",
                "In MMC: Export File Format, then File to Export. There, .SST needs two certificates of one store; "
                "here one is enough, and stores can be mixed.",
            ),
            parent,
        )
        self.radios: dict[ExportFormat, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._build_formats()
        self._build_file()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        self._pause.timeout.connect(self._check)
        self._group.buttonToggled.connect(self._on_toggled)
        self.name.textChanged.connect(lambda: self._pause.start())
        self.name.textChanged.connect(self.completeChanged)
        self.browse.clicked.connect(self._browse)

    def _build_formats(self) -> None:
        self._add(ExportFormat.DER, self.tr("One certificate per file; several are saved to a folder."))
        self._add(ExportFormat.BASE64, self.tr("The same as text, for pasting or emailing."))
        self._add(ExportFormat.PKCS7, self.tr("All certificates in one file, for other programs and systems."))
        self._add_pkcs12()
        self._add(
            ExportFormat.SST,
            self.tr("Required by Set-SmimeConfig: all certificates in one file, no data from this computer included."),
        )
        self._add(ExportFormat.PEM, self.tr("For Linux, mail gateways and OpenSSL."))
        self.radios[ExportFormat.SST].setChecked(True)

    def _add(self, file_format: ExportFormat, explanation: str) -> None:
        radio = QRadioButton(localized(file_format.title))
        radio.setObjectName(f"format-{file_format.value}")
        if file_format is ExportFormat.SST:
            font = radio.font()
            font.setBold(True)
            radio.setFont(font)
        self._group.addButton(radio)
        self.radios[file_format] = radio
        self._place(radio, explanation)

    def _add_pkcs12(self) -> None:
        radio = QRadioButton(self.tr("Personal Information Exchange - PKCS #12 (.PFX)"))
        radio.setEnabled(False)
        self._place(radio, self.tr("Not available: made for private keys, and this wizard never exports private keys."))

    def _place(self, radio: QRadioButton, explanation: str) -> None:
        radio.setAccessibleDescription(explanation)
        label = TextLabel(explanation, tone=Tone.PLAIN)
        option = QStyleOptionButton()
        radio.initStyleOption(option)
        indent = self.style().subElementRect(QStyle.SubElement.SE_RadioButtonContents, option, radio).left()
        label.setContentsMargins(indent, 0, 0, 4)
        self.body.addWidget(radio)
        self.body.addWidget(label)

    def _build_file(self) -> None:
        self.name = QLineEdit()
        self.name.setObjectName("fileName")
        self._label = QLabel(self.tr("&File name:"))
        self._label.setBuddy(self.name)
        self.name.setAccessibleName(self.tr("File name"))
        self.browse = QPushButton(self.tr("B&rowse…"))
        self.browse.setObjectName("browse")
        row = QHBoxLayout()
        row.addWidget(self.name, stretch=1)
        row.addWidget(self.browse)
        self._problem = Notice()
        self._note = TextLabel(tone=Tone.PLAIN)
        self.body.addSpacing(8)
        self.body.addWidget(self._label)
        self.body.addLayout(row)
        self.body.addWidget(self._problem)
        self.body.addWidget(self._note)
        self.body.addStretch(1)

    def initializePage(self) -> None:
        super().initializePage()
        self.radios[self.session.draft.file_format].setChecked(True)
        self.radios[self.session.draft.file_format].setFocus()
        self.name.setText(str(self.session.draft.target or self._suggestion()))
        self._show_kind()
        give_letters(self.findChildren(QRadioButton), self)

    def _on_toggled(self, radio: QRadioButton, is_checked: bool) -> None:
        """Take the format that was chosen, and give the name its ending."""
        chosen = next(file_format for file_format, each in self.radios.items() if each is radio)
        before = self.session.draft
        if not is_checked or chosen is before.file_format:
            return
        self.session.draft = before.with_format(chosen)
        suggested, typed = self._suggestion(), self._typed
        if typed is None:
            self.name.setText(str(suggested))
        elif typed.suffix.casefold() in (before.file_format.suffix, ""):
            self.name.setText(str(typed.with_suffix(suggested.suffix)))
        self._show_kind()

    @property
    def _typed(self) -> Path | None:
        """What stands in the field, where it is a name."""
        path = Path(self.name.text().strip())
        return path if path.name.strip(".") else None

    def _show_kind(self) -> None:
        """Return whether a file or a folder is asked for, and what is written there."""
        count = self.tr("%Ln certificate(s)", "", len(self.session.collection))
        title = localized(self.session.draft.file_format.title)
        if self._is_folder:
            label, note = self.tr("&Folder:"), self.tr("{count}, each in its own file in this folder")
        else:
            label, note = self.tr("&File name:"), self.tr("{count} in {format}")
        self._label.setText(label)
        self.name.setAccessibleName(label.replace("&", "").rstrip(":"))
        self._note.setText(note.format(count=count, format=title))
        self._check()

    @property
    def _is_folder(self) -> bool:
        return self.session.draft.is_folder

    def _suggestion(self) -> Path:
        last = self.context.settings.found_collection
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
            return self.tr("This is the collection that you are updating. Export replaces it and keeps a dated copy.")
        if is_store(target):
            return self.tr("This file exists. Export replaces it and keeps a dated copy.")
        return self.tr("This file exists. Export replaces it.")

    def _find_problem(self) -> str:
        try:
            problem = target_problem(self.target(), folder=self._is_folder)
        except (ValueError, RuntimeError):  # a NUL in the name; "~name" of nobody
            return self.tr("This isn't a valid file name. Choose another.")
        return localized(problem) if problem is not None else ""

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
