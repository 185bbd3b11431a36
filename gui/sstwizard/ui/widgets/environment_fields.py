"""The fields beside every list of commands: environment and PowerShell version."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QComboBox

from ...core.powershell.installed import PowerShell, best
from ...core.powershell.target import Environment, Shell
from ..translate import localised

ACCOUNT, ENVIRONMENT, SHELL = "office365/account", "office365/environment", "office365/shell"

Target = TypeVar("Target", Environment, Shell)


def choose_environment(settings: QSettings) -> QComboBox:
    """Return a box to choose where the mailboxes are; it remembers the choice."""
    return _choose(settings, Environment, ENVIRONMENT, Environment.WORLDWIDE)


def choose_shell(settings: QSettings) -> QComboBox:
    """Return a box to choose the PowerShell version; it remembers the choice."""
    return _choose(settings, Shell, SHELL, Shell.POWERSHELL_7_6)


def offer_found(shell: QComboBox, settings: QSettings, powershells: Iterable[PowerShell]) -> None:
    """Choose the version of the best PowerShell of this computer, unless the user has chosen one.

    What was found is not remembered: another one may be best another day.

    Args:
        shell: The box of `choose_shell`.
        settings: What was chosen last time.
        powershells: Those of this computer.
    """
    first = best(powershells)
    if first is not None and not settings.contains(SHELL):
        shell.setCurrentIndex(shell.findData(first.shell.value))
        settings.remove(SHELL)


def _choose(settings: QSettings, kind: type[Target], key: str, default: Target) -> QComboBox:
    box = QComboBox()
    for each in kind:
        box.addItem(localised(each.title), each.value)
    remembered = box.findData(settings.value(key, default.value))
    box.setCurrentIndex(remembered if remembered >= 0 else box.findData(default.value))
    box.currentIndexChanged.connect(lambda: settings.setValue(key, box.currentData()))
    return box
