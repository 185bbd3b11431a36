"""Who signs in to which Exchange, and in which PowerShell: the account, and folded below it what only some need."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from ...core.exchange.target import Connection, Environment, account_problem, organization_problem
from ...core.runner.installed import PowerShell, best
from ..operations.powershell_run import PowerShellRun
from ..settings import Settings
from ..translate import localized
from .buttons import FoldButton
from .fields import RoomyField
from .labels import LineLabel, Notice
from .wrapping import WrappingRow, column

_ENVIRONMENT = "office365/environment"
_LEAST_OF_PATH = 20
"""How many letters of a PowerShell's path are to be seen, at the least."""


class ConnectionFields(QWidget):
    """The account, and behind a button the other fields. What the organization has set can't be changed."""

    changed = Signal()

    def __init__(self, settings: Settings, run: PowerShellRun) -> None:
        """Show what was chosen last time, and offer the PowerShells that `run` knows."""
        super().__init__()
        self._settings, self._run = settings, run
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

    def _build_account(self) -> RoomyField:
        account = RoomyField("admin@contoso.onmicrosoft.com")
        account.setText(self._settings.account)
        account.setReadOnly(bool(self._settings.preset.account))
        account.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        account.setObjectName("account")
        account.textChanged.connect(self.changed)
        account.editingFinished.connect(self._remember_account)
        return account

    def _build_panel(self) -> QWidget:
        self.environment = self._build_environment()
        self.shell = QComboBox()
        self.shell.setObjectName("shell")
        self.shell.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.shell.setMinimumContentsLength(_LEAST_OF_PATH)
        self.organization = QLineEdit()
        self.organization.setPlaceholderText("fabrikam.onmicrosoft.com")
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
        box, found = QComboBox(), self._settings.preset.environment
        box.setObjectName("environment")
        for each in Environment if found is None else (found,):
            box.addItem(localized(each.title), each.value)
        store = self._settings.store
        box.setCurrentIndex(max(0, box.findData(store.value(_ENVIRONMENT, Environment.WORLDWIDE.value))))
        if found is None:
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
        found, chosen = self._run.powershells or (), self.shell.currentData()
        return next((each for each in found if str(each.program) == chosen), best(found))

    @property
    def _typed_account(self) -> str:
        return self.account.text().strip()

    def _remember_account(self) -> None:
        if account_problem(self._typed_account) is None:
            self._settings.account = self._typed_account

    def _follow_run(self) -> None:
        """List the PowerShells that were found, and offer the account of whoever is signed in to Windows."""
        found = self._run.powershells or ()
        if [self.shell.itemData(row) for row in range(self.shell.count())] != [str(each.program) for each in found]:
            self.shell.clear()
            for each in found:
                self.shell.addItem(f"{each.title} ({each.program})", str(each.program))
            self._show_shells()
        if not self.account.text() and not self._settings.has_account:
            self.account.setText(self._run.user.account)

    def _show_shells(self) -> None:
        is_choice = self.shell.count() > 1 and self.environment_chosen is not Environment.ON_PREMISES
        for widget in self._rows[1]:
            widget.setVisible(is_choice)
