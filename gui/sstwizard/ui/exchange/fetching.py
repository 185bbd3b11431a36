"""Fetch what Exchange has at one press, and open it: the collection, or signed mail."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLayout, QPushButton, QWidget

from ...core.exchange.commands import fetch_commands
from ...core.exchange.job import Environment, account_problem, fetch_job, folder_problem, signed_mail_job, tidy_path
from ...core.platform import file_paths
from ...core.runner.installed import PowerShell
from ...core.runner.receipts import Stage, seen_in_exchange
from ...core.runner.run_folder import saved_files
from ..kit.buttons import push_button
from ..kit.dialogs import HelpAccess, OwnedDialog
from ..kit.drops import TextField
from ..kit.labels import Notice, ReadingArea, TextLabel
from ..kit.layouts import WrappingRow, column, foot
from ..kit.settings import Settings
from ..kit.tasks import run_detached
from ..kit.translate import localized
from .fields import ConnectionFields, Purpose, RunBar, TypedCommands
from .run import PowerShellRun, fetching_message, mail_message

_translate = QCoreApplication.translate
ChooseFolder = Callable[[str], Path | None]
"""Asks for a folder under a title."""


class FromExchange(OwnedDialog):
    """Runs a script that only reads, and ends with what it has saved. It stops following the run with the dialog."""

    fetched = Signal(object)
    """The run has saved what was wanted: its path."""
    openWanted = Signal(object)
    """The user wants to open what was saved in another way, or a part: the folder it is in."""
    run: RunBar
    _name = _topic = ""

    def __init__(
        self, settings: Settings, run: PowerShellRun, choose_folder: ChooseFolder, parent: QWidget | None = None
    ) -> None:
        """Show what was chosen last time, and suggest a folder."""
        super().__init__(parent, 0.85, name=self._name, topic=self._topic)
        self._settings, self._run, self._choose_folder = settings, run, choose_folder
        run.setParent(self)
        self.finished.connect(run.forget)
        for ended in (self.fetched, self.openWanted):
            ended.connect(self.accept)
        self.connection = ConnectionFields(settings, run)
        self.connection.changed.connect(self._update)
        self.folder = TextField("folder")
        self.browse = push_button("…", "browse", self._browse)  # there are letters enough to press
        self.browse.setAccessibleName(_translate("ExportPage", "B&rowse…").replace("&", ""))
        self.browse.setToolTip(self.browse.accessibleName())
        self._build()
        self.folder.textChanged.connect(self._update)
        self._update()
        run.changed.connect(self._follow_run)
        for changed in (self.connection.changed, run.changed):
            changed.connect(self._choose_default)
        run.find()

    def _build(self) -> None:
        """Make all parts, and suggest a folder."""
        raise NotImplementedError

    def _name_folder(self, label: QLabel) -> None:
        label.setBuddy(self.folder)
        self.folder.setAccessibleName(label.text().replace("&", ""))

    def _browse(self) -> None:
        folder = self._choose_folder(self.folder.accessibleName())
        if folder is not None:
            self.folder.setText(str(folder))

    @property
    def _folder(self) -> str:
        return tidy_path(self.folder.text())

    def _update(self) -> None:
        """Show what fits the typed and chosen values."""
        raise NotImplementedError

    def _follow_run(self) -> None:
        """Show how far the run is, and open what it has saved."""
        raise NotImplementedError

    def _choose_default(self) -> None:
        """Have Enter start the run, or open what was saved elsewhere where none can be started here."""
        is_here = self._run.powershells is None or self.run.start.isVisibleTo(self)
        (self.run.start if is_here else self._open_saved).setDefault(True)

    def _lay_out(self, *parts: QWidget | QLayout, buttons: Sequence[QPushButton], left: QWidget | None = None) -> None:
        """Put buttons, the last of which opens what was saved, below all other parts, which scroll if they must."""
        self._open_saved = buttons[-1]
        inner, area = QWidget(), ReadingArea(self.windowTitle())
        column(inner, *parts, margin=None).addStretch(1)
        area.setWidget(inner)
        row = foot(*buttons, push_button(self.tr("Close"), "close", self.reject))
        if left is not None:
            row.insertWidget(0, left)
        column(self, area, row, margin=None)
        self.run.start.setDefault(True)


class CollectionFromExchangeDialog(FromExchange):
    """Saves the collection for those who don't have its file, or shows the commands to type and asks for the file."""

    foundNone = Signal()
    """Exchange has no collection yet."""
    createWanted = Signal()
    """The user wants to create the first one."""

    _name, _topic = "fetching", "welcome"

    def _build(self) -> None:
        documents, run = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation), self._run
        self.folder.setText(str(Path(documents)))
        looked = partial(self._suggest_home, self.folder.text())
        run_detached(partial(file_paths.is_folder, Path(documents)), looked, self)
        self.setWindowTitle(self.tr("Get the current collection from Exchange"))
        label, self.folder_problem = QLabel(self.tr("Save to &folder")), Notice()
        self._name_folder(label)
        instead = self.tr("Type the commands below on a computer that has it, and open the file that they save.")
        self.run = RunBar(run, self.connection, Purpose.FETCH, lambda: fetching_message(run), instead)
        self.run.startWanted.connect(self._start_run)
        self.typed = TypedCommands()
        self.create_new = push_button(self.tr("&Create a new collection"), "createNew", self.createWanted)
        self.createWanted.connect(self.accept)
        self.create_new.hide()
        self.open_file = push_button(
            self.tr("Open the &saved .sst…"), "openSaved", lambda: self.openWanted.emit(Path(self._folder))
        )
        said = self.tr(
            "Exchange stores your organization's collection. PowerShell saves it as an .sst file and changes nothing; "
            "the file is then opened here."
        )
        row = WrappingRow(label, self.folder, self.browse, wide=self.folder, spacing=8)
        above = TextLabel(said), self.connection, row, self.folder_problem
        self._lay_out(*above, self.run, self.typed.button, self.typed, buttons=(self.create_new, self.open_file))

    def _suggest_home(self, suggested: str, is_there: bool | None) -> None:
        """Suggest the user's folder where there are no documents, unless another one was typed meanwhile."""
        if not is_there and self.folder.text() == suggested:
            self.folder.setText(str(Path.home()))

    def _update(self) -> None:
        self.connection.show_only()
        wrong = folder_problem(self._folder)
        folder_said = localized(wrong) if wrong else ""
        self.folder_problem.say(folder_said)
        connection, problem = self.connection.connection, self.connection.problem or folder_said
        self.run.setVisible(connection is None or connection.is_online)
        self.run.offer(problem)
        compose = partial(fetch_commands, connection, self._folder) if connection and not problem else None
        self.typed.offer(compose, problem, is_elsewhere=self._run.powershells == ())

    def _start_run(self, powershell: PowerShell) -> None:
        connection = self.connection.connection
        assert connection is not None
        self._run.start(powershell, fetch_job(connection, self._folder))

    def _follow_run(self) -> None:
        """Note what Exchange has, and open what was saved, or offer to create the first collection."""
        self._update()
        progress, ended, backup = self._run.progress, self._run.ended, self._run.progress.backup
        has_read = ended is not None and progress.has_ended and not progress.failure
        if has_read and ended is not None:
            seen = seen_in_exchange(progress, "", frozenset(), ended)
            self._settings.state_file.change(lambda state: state.seen(*seen))
        has_none, had_none = has_read and backup == "", not self.create_new.isHidden()
        self.create_new.setVisible(has_none)
        if has_none and not had_none:
            self.foundNone.emit()
        if has_read and backup:
            self.fetched.emit(Path(backup))


class MailFromExchangeDialog(FromExchange):
    """Saves the signed mail of a mailbox."""

    _name, _topic = "fetchingMail", "where-mail-is"

    def _build(self) -> None:
        data, run = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation), self._run
        self.folder.setText(str(Path(data, "SST Wizard mail")))  # of which no other computer gets a copy
        self._filled: Path | None = None
        self._saved: int | None = None
        """How many files the folder of the run holds; None until that is known."""
        self.setWindowTitle(self.tr("Get signed mail from Exchange"))
        self._build_inputs()
        said = self.tr(
            "Reads the signed messages in one mailbox and changes nothing in it. Sign in with an account "
            "that can open the mailbox. Each message is saved as a file in a folder that only you can open, "
            "and is then opened here."
        )
        self.problem = Notice()
        instead = self.tr("Save signed messages from Outlook as files instead, and open their folder.")
        self.run = RunBar(run, self.connection, Purpose.MAIL, lambda: mail_message(run, self._saved), instead)
        self.run.startWanted.connect(self._start_run)
        rule = self.tr("&The whole organization, from today on…")
        self.whole_organization = push_button(rule, "rule", lambda: HelpAccess.show_in(self, "mail-flow-rule"))
        self.open_folder = push_button(self.tr("&Open the folder…"), "openSaved", self._open)
        parts = self._inputs, TextLabel(said), self.problem, self.run
        self._lay_out(*parts, buttons=[self.open_folder], left=self.whole_organization)

    def _build_inputs(self) -> None:
        self.address = TextField(example=self.tr("Leave empty for the mailbox of the account that signs in"))
        self.address.setMinimumWidth(min(self.address.minimumWidth(), self.width() * 3 // 4))
        self.address.textChanged.connect(self._update)
        self._inputs = QWidget()
        form = QFormLayout(self._inputs)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        address, label = self.tr("Address of a &shared mailbox"), QLabel(self.tr("Save to &folder"))
        form.addRow(address, self.address)
        self.address.setAccessibleName(address.replace("&", ""))
        self._name_folder(label)
        form.addRow(label, WrappingRow(self.folder, self.browse, wide=self.folder, spacing=8))
        form.addRow(self.connection)

    @property
    def _address(self) -> str:
        return self.address.text().strip()

    def _update(self) -> None:
        self.connection.show_only(account=False)
        problem = self._problem
        self.problem.say(problem)
        self.run.setVisible(self.connection.environment_chosen is not Environment.ON_PREMISES)
        self.run.offer(problem)

    @property
    def _problem(self) -> str:
        """What is wrong with what was typed; empty where nothing is."""
        if self.connection.environment_chosen is Environment.ON_PREMISES:
            return self.tr("This works only with Exchange Online. Save messages manually from Outlook.")
        problem = account_problem(self._address) or folder_problem(self._folder)
        return localized(problem) if problem else ""

    def _start_run(self, powershell: PowerShell) -> None:
        self._filled, self._saved = Path(self._folder), None
        user, environment = self._run.user, self.connection.environment_chosen
        is_other = user.is_other_user or user.is_elevated
        self._run.start(powershell, signed_mail_job(self._folder, self._address, environment, offers_code=is_other))

    def _follow_run(self) -> None:
        self._update()
        self._inputs.setEnabled(not self._run.is_under_way)
        if self._run.is_over and Stage.SAVED in self._run.progress.done and self._filled is not None:
            run_detached(partial(saved_files, self._filled), self._take, self)

    def _take(self, saved: Collection[Path] | None) -> None:
        """Say how much the run has saved, and open it, if there is something and the script has told its end."""
        self._saved = len(saved or ())
        self._update()
        if self._saved and self._run.progress.has_ended and self.isVisible():
            self.fetched.emit(self._filled)

    def _open(self) -> None:
        """Open what the run has saved, also where it ended early; otherwise the folder that was typed."""
        folder = Path(self._folder)

        def counted(saved: Collection[Path] | None) -> None:
            if self.isVisible():  # otherwise it is open already
                (self.fetched if saved else self.openWanted).emit(folder)

        if folder == self._filled:
            run_detached(partial(saved_files, folder), counted, self)
        else:
            self.openWanted.emit(folder)
