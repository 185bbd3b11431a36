"""The fields beside every list of commands: environment and PowerShell version."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from ...core.powershell.installed import PowerShell, best
from ...core.powershell.target import Environment, Shell
from ..settings import Settings
from ..translate import localised

_ENVIRONMENT, _SHELL = "office365/environment", "office365/shell"

Target = TypeVar("Target", Environment, Shell)


def choose_environment(settings: Settings) -> QComboBox:
    """Return a box to choose where the mailboxes are; it remembers the choice.

    Where the organization has set the environment, there is no other to choose.
    """
    found = settings.preset.environment
    if found is None:
        return _choose(settings, Environment, _ENVIRONMENT, Environment.WORLDWIDE)
    box = QComboBox()
    box.addItem(localised(found.title), found.value)
    return box


def choose_shell(settings: Settings) -> QComboBox:
    """Return a box to choose the PowerShell version; it remembers the choice."""
    return _choose(settings, Shell, _SHELL, Shell.POWERSHELL_7_6)


def label_of(words: str, *, is_set: bool) -> str:
    """Return the words beside a field, which say where the organization has set what is in it."""
    said = QCoreApplication.translate("EnvironmentFields", "{field} (set by your organization)")
    return said.format(field=words) if is_set else words


def offer_found(shell: QComboBox, settings: Settings, powershells: Iterable[PowerShell]) -> None:
    """Choose the version of the best PowerShell of this computer, unless the user has chosen one.

    What was found is not remembered: another one may be best another day.

    Args:
        shell: The box of `choose_shell`.
        settings: What was chosen last time.
        powershells: Those of this computer.
    """
    first = best(powershells)
    if first is not None and not settings.store.contains(_SHELL):
        shell.setCurrentIndex(shell.findData(first.shell.value))
        settings.store.remove(_SHELL)


def _choose(settings: Settings, kind: type[Target], key: str, default: Target) -> QComboBox:
    box = QComboBox()
    for each in kind:
        box.addItem(localised(each.title), each.value)
    remembered = box.findData(settings.store.value(key, default.value))
    box.setCurrentIndex(remembered if remembered >= 0 else box.findData(default.value))
    box.currentIndexChanged.connect(lambda: settings.store.setValue(key, box.currentData()))
    return box
