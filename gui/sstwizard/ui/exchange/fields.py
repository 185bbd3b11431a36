"""Parts that run a script in PowerShell: who signs in where, the button, and commands to type instead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import Enum, auto
from itertools import pairwise
from math import ceil

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QResizeEvent, QShowEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ...core.errors import InputError
from ...core.exchange.commands import Command
from ...core.exchange.job import Connection, Environment, account_problem, organization_problem
from ...core.runner.installed import PowerShell
from ...core.text import QT_TRANSLATE_NOOP, Text
from ..kit.buttons import CopyButton, FoldButton, push_button
from ..kit.drops import TextField
from ..kit.icons import NOTE, PLAIN, WARNING
from ..kit.labels import SELECTABLE, Card, LineLabel, Notice, TextLabel
from ..kit.layouts import WrappingRow, clear, column
from ..kit.settings import Settings
from ..kit.theme import Tone
from ..kit.translate import localized, look_up, sentences
from .run import Message, PowerShellRun, RunState

_translate = QCoreApplication.translate
_ENVIRONMENT = "office365/environment"
_LEAST_OF_PATH = 20
"""How many letters of a PowerShell's path are to be seen, at the least."""


class ConnectionFields(QWidget):
    """The account, and behind a button the other fields. What the organization has set can't be changed."""

    changed = Signal()

    def __init__(self, settings: Settings, run: PowerShellRun) -> None:
        """Show what was chosen last time, and offer the PowerShells that `run` knows."""
        super().__init__()
        self._settings, self._run, self._remembered = settings, run, settings.account
        self.account = self._build_account()
        self.account_label = self._label(self.tr("&Account"), self.account, is_set=bool(settings.preset.account))
        self.problem_notice = Notice()
        self.options = FoldButton(self.tr("O&ptions…"), "options")
        panel = self._build_panel()
        self.options.fold(panel)
        row = WrappingRow(self.account_label, self.account, self.options, wide=self.account, spacing=8)
        column(self, row, panel, self.problem_notice)
        run.changed.connect(self._follow_run)
        self._follow_run()

    def _build_account(self) -> QLineEdit:
        account = TextField("account", _translate("UploadPage", "Can stay empty: the sign-in asks"))
        account.setText(self._settings.account)
        account.setReadOnly(bool(self._settings.preset.account))
        account.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        account.textChanged.connect(self.changed)
        account.editingFinished.connect(self._remember_account)
        return account

    def _build_panel(self) -> QWidget:
        self.environment = self._build_environment()
        self.shell = QComboBox()
        self.shell.setObjectName("shell")
        self.shell.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.shell.setMinimumContentsLength(_LEAST_OF_PATH)
        self.organization = TextField(example="fabrikam.onmicrosoft.com")
        self.without_wam = QCheckBox(self.tr("Sign in without Windows' account &manager"))
        self.without_wam.setObjectName("without-wam")
        self.without_wam.setToolTip(
            self.tr("Use this if PowerShell runs as a user other than the one signed in to Windows (-DisableWAM)")
        )
        self.environment.currentIndexChanged.connect(self.changed)
        self.shell.currentIndexChanged.connect(self.changed)
        self.organization.textChanged.connect(self.changed)
        self.without_wam.toggled.connect(self.changed)
        panel = QWidget()
        grid = QGridLayout(panel)  # whose labels wrap, as those of a QFormLayout don't
        grid.setContentsMargins(16, 0, 0, 0)
        is_set = self._settings.preset.environment is not None
        self._rows = (
            (self._label(self.tr("&Environment"), self.environment, is_set=is_set), self.environment),
            (self._label(self.tr("PowerShe&ll"), self.shell), self.shell),
            (self._label(self.tr("Organi&zation, if you work for another"), self.organization), self.organization),
        )
        for row, (label, field) in enumerate(self._rows):
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.without_wam, len(self._rows), 0, 1, 2)
        grid.setColumnStretch(1, 1)
        return panel

    def _build_environment(self) -> QComboBox:
        box, preset = QComboBox(), self._settings.preset.environment
        box.setObjectName("environment")
        for each in Environment if preset is None else (preset,):
            box.addItem(localized(each.title), each.value)
        store = self._settings.store
        box.setCurrentIndex(max(0, box.findData(store.value(_ENVIRONMENT, Environment.WORLDWIDE.value))))
        if preset is None:
            box.currentIndexChanged.connect(lambda: store.setValue(_ENVIRONMENT, box.currentData()))
        return box

    def _label(self, words: str, buddy: QWidget, *, is_set: bool = False) -> QLabel:
        if is_set:
            words = self.tr("{field} (set by your organization)").format(field=words)
        label = LineLabel(words)
        label.setBuddy(buddy)
        buddy.setAccessibleName(words.replace("&", ""))
        return label

    def show_only(self, *, account: bool = True) -> None:
        """Show the rows that matter to a script; `account` says whether it signs in one that is named before."""
        is_wanted = account and self.environment_chosen is not Environment.ON_PREMISES
        for widget in (self.account_label, self.account, *self._rows[2], self.without_wam):
            widget.setVisible(is_wanted)
        self._show_shells()
        self.problem_notice.say(self.problem if account else "")

    @property
    def environment_chosen(self) -> Environment:
        return Environment(self.environment.currentData())

    @property
    def connection(self) -> Connection | None:
        """Which Exchange, and as whom; None as long as what was typed can't be used."""
        environment = self.environment_chosen
        if environment is Environment.ON_PREMISES:
            return Connection(environment=environment)
        if self.problem:
            return None
        organization = self.organization.text().strip()
        return Connection(self._typed_account, environment, organization, self.without_wam.isChecked())

    @property
    def problem(self) -> str:
        """Why what was typed can't be used; empty where it can."""
        if self.environment_chosen is Environment.ON_PREMISES:
            return ""
        problem = account_problem(self._typed_account) or organization_problem(self.organization.text().strip())
        return localized(problem) if problem else ""

    @property
    def powershell(self) -> PowerShell | None:
        """Which PowerShell is started: the one chosen, else the best of this computer; None where there is none."""
        powershells, chosen = self._run.powershells or (), self.shell.currentData()
        return next((each for each in powershells if str(each.program) == chosen), next(iter(powershells), None))

    @property
    def _typed_account(self) -> str:
        return self.account.text().strip()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the account that was typed elsewhere meanwhile."""
        super().showEvent(event)
        if self._settings.account not in ("", self._remembered):
            self._remembered = self._settings.account
            self.account.setText(self._remembered)

    def _remember_account(self) -> None:
        if account_problem(self._typed_account) is None:
            self._settings.account = self._remembered = self._typed_account

    def _follow_run(self) -> None:
        """List the PowerShells that were found, and offer the account of whoever is signed in to Windows."""
        powershells = self._run.powershells or ()
        listed = [self.shell.itemData(row) for row in range(self.shell.count())]
        if listed != [str(each.program) for each in powershells]:
            self.shell.clear()
            for each in powershells:
                self.shell.addItem(f"{each.title} ({each.program})", str(each.program))
            self._show_shells()
        if not self.account.text() and not self._settings.has_account:
            self.account.setText(self._run.user.account)

    def _show_shells(self) -> None:
        is_choice = self.shell.count() > 1 and self.environment_chosen is not Environment.ON_PREMISES
        for widget in self._rows[1]:
            widget.setVisible(is_choice)


class Purpose(Enum):
    """What a run is for. Only an upload asks, and changes something; mail is read by Microsoft Graph's module."""

    UPLOAD = auto()
    FETCH = auto()
    MAIL = auto()


_BEFORE_START = {
    (Purpose.MAIL, True): QT_TRANSLATE_NOOP(
        "Run",
        "Opens PowerShell {version} on this computer. If the Microsoft Graph module is missing, you are asked whether "
        "to install it.",
    ),
    (Purpose.FETCH, True): QT_TRANSLATE_NOOP("Run", "Opens PowerShell {version} on this computer."),
    (Purpose.FETCH, False): QT_TRANSLATE_NOOP(
        "Run",
        "Opens PowerShell {version} on this computer. The Exchange module is missing: you are asked whether to install "
        "it.",
    ),
    (Purpose.UPLOAD, True): QT_TRANSLATE_NOOP(
        "Run", "Opens PowerShell {version} on this computer, and asks there before anything is changed."
    ),
    (Purpose.UPLOAD, False): QT_TRANSLATE_NOOP(
        "Run",
        "Opens PowerShell {version} on this computer. The Exchange module is missing: you are asked whether to install "
        "it, and again before anything is changed.",
    ),
}
"""What pressing the button does, by the purpose, and whether the module is there as far as the wizard looks for it."""


class RunBar(QWidget):
    """Starts a run, and says how far it is."""

    startWanted = Signal(object)
    """The user wants to run it in this PowerShell."""

    def __init__(
        self,
        run: PowerShellRun,
        fields: ConnectionFields,
        purpose: Purpose,
        message: Callable[[], Message],
        instead: str,
        start: QPushButton | None = None,
    ) -> None:
        """Show how a run goes, by `message`, and what can be done `instead` on a computer without PowerShell."""
        super().__init__()
        self._run, self._fields, self._purpose, self._message = run, fields, purpose, message
        self._instead, self._blocked, self._is_off = instead, "", False
        self.start = start or QPushButton(self.tr("&Run in PowerShell"))
        self.start.setObjectName("runInPowerShell")
        self.start.clicked.connect(lambda: self.startWanted.emit(self._fields.powershell))
        self.start.setAutoDefault(start is None)  # Enter on it presses it; elsewhere, dialogs take Enter themselves
        self.leave = push_button(self.tr("Stop followin&g"), "stopFollowing", run.forget)
        self.notice = Notice()
        layout = column(self, self.start, self.notice, self.leave, spacing=8)
        for button in (self.start, self.leave):
            layout.setAlignment(button, Qt.AlignmentFlag.AlignLeft)
        run.changed.connect(self._show)

    def offer(self, blocked: str, *, is_off: bool = False) -> None:
        """Offer to run it, unless `blocked` says why it can't be run, or that is never offered here."""
        self._blocked, self._is_off = blocked, is_off
        self._show()

    def _show(self) -> None:
        powershell = self._fields.powershell
        self.start.setVisible(powershell is not None and powershell.obstacle is None and not self._is_off)
        self.start.setEnabled(self.start.isVisibleTo(self) and not self._blocked and not self._run.is_under_way)
        self.start.setToolTip(self._blocked)
        self.leave.setVisible(self._run.state is RunState.RUNNING)
        sentence, look = self._message()
        if not sentence:
            sentence, look = self._offer_words()
        self.notice.say(sentence, *look, is_spoken=self._run.state is not RunState.IDLE)

    def _offer_words(self) -> Message:
        """Say what pressing the button does, or why there is none."""
        if self._run.powershells is None:
            return _translate("Run", "Looking for PowerShell on this computer…"), PLAIN
        powershell, avoids_wam = self._fields.powershell, self._fields.without_wam.isChecked()
        if powershell is None:
            return sentences(_translate("Run", "No PowerShell was found on this computer."), self._instead), PLAIN
        if obstacle := powershell.obstacle:
            return localized(obstacle), WARNING
        needs_exchange = self._purpose is not Purpose.MAIL
        if self._run.user.is_other_user and not avoids_wam and needs_exchange:
            said = _translate(
                "Run",
                "This program runs as another user than the one signed in to Windows. If signing in fails, select "
                "“Sign in without Windows' account manager” under Options.",
            )
            return said, NOTE
        has_module = not needs_exchange or powershell.has_module(avoids_wam=avoids_wam)
        said = look_up("Run", _BEFORE_START[self._purpose, has_module])
        return said.format(version=".".join(map(str, powershell.version))), PLAIN


class TypedCommands(QWidget):
    """A card with a row for each command, or why there are none, folded below a button that its window places.

    There is no button that copies all: a prompt swallows pasted lines.
    """

    def __init__(self, before: QWidget | None = None) -> None:
        """Show nothing yet; Tab leads to the first command from `before`, or else from the button."""
        super().__init__()
        self.button = FoldButton(self.tr("Show the commands to &type"), "show-commands")
        self._before = before or self.button
        self.card, self.notice = Card(), Notice()
        self._grid = QGridLayout(self.card)
        self._grid.setColumnStretch(1, 1)
        self._titles: list[Text] = []
        self.lines: list[CommandLine] = []
        self.copies: list[CopyButton] = []
        self._compose: Callable[[datetime], Sequence[Command]] | None = None
        self._problem, self._is_elsewhere = "", False
        column(self, self.notice, self.card)
        self.button.fold(self)
        self.button.toggled.connect(self._show)  # what they save is named after the time

    def offer(
        self, compose: Callable[[datetime], Sequence[Command]] | None, problem: str, *, is_elsewhere: bool = False
    ) -> None:
        """Show what `compose` returns for the time at which they are unfolded; without it, the problem.

        Where they are to be typed on another computer, it is said that the file has another place there.
        """
        self._compose, self._problem, self._is_elsewhere = compose, problem, is_elsewhere
        self._show()

    def _show(self) -> None:
        """Show the commands of now. Where only values in them have changed, the focus stays where it is."""
        if not self.button.isChecked():
            return
        commands, problem = list[Command](), self._problem
        if self._compose is not None:
            try:
                commands = list(self._compose(datetime.now().replace(second=0)))
            except InputError as error:
                problem = localized(error.message)
        self.card.setVisible(bool(commands))
        if commands and self._is_elsewhere:
            self.notice.say(
                self.tr("On another computer, replace the folder of the file by the one it has there."), *NOTE
            )
        else:
            self.notice.say(problem)
        if [each.title for each in commands] != self._titles:
            self._rebuild(commands)
        for command, line, copy in zip(commands, self.lines, self.copies, strict=True):
            line.setText(command.line)
            line.setAccessibleName(f"{localized(command.title)}: {command.line}")
            copy.offer(command.line)

    def _rebuild(self, commands: Sequence[Command]) -> None:
        clear(self._grid)
        self._titles, self.lines, self.copies = [each.title for each in commands], [], []
        for number, command in enumerate(commands, 1):
            self._add(number, command)
        for one, other in pairwise((self._before, *self.copies)):
            QWidget.setTabOrder(one, other)

    def _add(self, number: int, command: Command) -> None:
        what = TextLabel(localized(command.title), tone=Tone.WARNING if command.replaces else Tone.PLAIN)
        line = CommandLine()
        copy = CopyButton(self.tr("Copy"))
        copy.setAccessibleName(self.tr("Copy command {number}").format(number=number))
        row = 2 * number
        self._grid.addWidget(TextLabel(str(number), bold=True), row, 0)
        self._grid.addWidget(what, row, 1)
        self._grid.addWidget(line, row + 1, 1)
        self._grid.addWidget(copy, row, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        self.lines.append(line)
        self.copies.append(copy)


class CommandLine(QPlainTextEdit):
    """A command to read and select. It is wrapped on the screen only: a copy has no additional line breaks."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(_fixed_font())
        self.document().setDocumentMargin(0)
        self.setTextInteractionFlags(SELECTABLE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        if text != self.toPlainText():
            self.setPlainText(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        command = self.document().firstBlock()
        return QSize(400, ceil(self.document().documentLayout().blockBoundingRect(command).height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: the first line of a command must not be scrolled away."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def _fixed_font() -> QFont:
    """Return a console's font: on Windows Consolas, as Qt's choice there, Courier New, is hard to read."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setFamilies(["Consolas", font.family(), "DejaVu Sans Mono"])
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPointSizeF(QApplication.font().pointSizeF())  # the system's own does not grow with the text
    return font
