"""The fields beside every list of commands: environment and PowerShell version."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QComboBox

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


def _choose(settings: QSettings, kind: type[Target], key: str, default: Target) -> QComboBox:
    box = QComboBox()
    for each in kind:
        box.addItem(localised(each.title), each.value)
    remembered = box.findData(settings.value(key, default.value))
    box.setCurrentIndex(remembered if remembered >= 0 else box.findData(default.value))
    box.currentIndexChanged.connect(lambda: settings.setValue(key, box.currentData()))
    return box
