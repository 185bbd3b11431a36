"""The button that runs a script in PowerShell, and what is said of the run beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ..operations.powershell_run import PowerShellRun, RunState
from ..operations.run_words import Look
from ..style.icons import NOTE, PLAIN, WARNING
from ..translate import localized
from .buttons import push_button
from .connection_fields import ConnectionFields
from .labels import Notice
from .wrapping import column

_translate = QCoreApplication.translate


class RunBar(QWidget):
    """Starts a run, and says how far it is."""

    startWanted = Signal(object)
    """The user wants to run it in this PowerShell."""

    def __init__(
        self,
        run: PowerShellRun,
        fields: ConnectionFields,
        said: Callable[[], tuple[str, Look]],
        *,
        instead: str,
        start: QPushButton | None = None,
        only_reads: bool = False,
    ) -> None:
        """Show a run.

        Args:
            run: The run.
            fields: Which PowerShell, and how it signs in.
            said: What there is to say of it, with its icon; empty where there is nothing.
            instead: What can be done on a computer without PowerShell.
            start: The button that starts it; one by default.
            only_reads: It changes nothing in Exchange, and so asks nothing.
        """
        super().__init__()
        self._run, self._fields, self._said, self._only_reads = run, fields, said, only_reads
        self._instead, self._blocked, self._uses_graph, self._is_off = instead, "", False, False
        self.start = start or QPushButton(self.tr("&Run in PowerShell"))
        self.start.setObjectName("runInPowerShell")
        self.start.clicked.connect(lambda: self.startWanted.emit(self._fields.powershell))
        self.start.setAutoDefault(True)  # Enter on it presses it; elsewhere, pages and dialogs take Enter themselves
        self.leave = push_button(self.tr("Stop followin&g"), "stopFollowing", run.forget)
        self.notice = Notice()
        layout = column(self, self.start, self.notice, self.leave, spacing=8)
        for button in (self.start, self.leave):
            layout.setAlignment(button, Qt.AlignmentFlag.AlignLeft)
        run.changed.connect(self._show)

    def offer(self, blocked: str, *, uses_graph: bool = False, is_off: bool = False) -> None:
        """Offer to run it.

        Args:
            blocked: Why it can't be run; empty where it can.
            uses_graph: It signs in with Microsoft Graph's module, not with Exchange's.
            is_off: It is never offered here.
        """
        self._blocked, self._uses_graph, self._is_off = blocked, uses_graph, is_off
        self._show()

    def _show(self) -> None:
        powershell = self._fields.powershell
        self.start.setVisible(powershell is not None and not powershell.policy and not self._is_off)
        self.start.setEnabled(self.start.isVisibleTo(self) and not self._blocked and not self._run.is_under_way)
        self.start.setToolTip(self._blocked)
        self.leave.setVisible(self._run.state is RunState.RUNNING)
        sentence, look = self._said()
        if not sentence:
            sentence, look = self._offer_words()
        self.notice.say(sentence, *look, is_spoken=self._run.state is not RunState.IDLE)

    def _offer_words(self) -> tuple[str, Look]:
        """Say what pressing the button does, or why there is none."""
        if self._run.powershells is None:
            return _translate("Run", "Looking for PowerShell on this computer…"), PLAIN
        powershell, avoids_wam = self._fields.powershell, self._fields.without_wam.isChecked()
        if powershell is None:
            return " ".join((_translate("Run", "No PowerShell was found on this computer."), self._instead)), PLAIN
        if powershell.policy:
            return localized(powershell.policy.error().message), WARNING
        if self._run.user.is_other_user and not avoids_wam and not self._uses_graph:
            said = _translate(
                "Run",
                "This program runs as another user than the one signed in to Windows. If signing in fails, select "
                "“Sign in without Windows' account manager” under Options.",
            )
            return said, NOTE
        said = self._before_start(self._uses_graph or powershell.has_module(avoids_wam=avoids_wam))
        return said.format(version=".".join(map(str, powershell.version))), PLAIN

    def _before_start(self, has_module: bool) -> str:
        if self._uses_graph:
            return _translate(
                "Run",
                "Opens PowerShell {version} on this computer. If the Microsoft Graph module is missing, you are "
                "asked whether to install it.",
            )
        match self._only_reads, has_module:
            case True, True:
                return _translate("Run", "Opens PowerShell {version} on this computer. Nothing is changed in Exchange.")
            case True, False:
                return _translate(
                    "Run",
                    "Opens PowerShell {version} on this computer. The Exchange module is missing: you are asked "
                    "whether to install it. Nothing is changed in Exchange.",
                )
            case False, True:
                return _translate(
                    "Run", "Opens PowerShell {version} on this computer, and asks there before anything is changed."
                )
        return _translate(
            "Run",
            "Opens PowerShell {version} on this computer. The Exchange module is missing: you are asked whether to "
            "install it, and again before anything is changed.",
        )
