"""What stands beside every list of commands: which Exchange, which PowerShell; and a step as it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QComboBox

from ...core.powershell.step import Step
from ...core.powershell.target import Cloud, Shell
from ..translate import localised
from .command_card import Shown

_translate = QCoreApplication.translate
CLOUD, SHELL = "office365/cloud", "office365/shell"

Target = TypeVar("Target", Cloud, Shell)


def choose_cloud(settings: QSettings) -> QComboBox:
    """Return the box to choose where the mailboxes are; what is chosen is remembered."""
    return _choose(settings, Cloud, CLOUD, Cloud.WORLDWIDE)


def choose_shell(settings: QSettings) -> QComboBox:
    """Return the box to choose the PowerShell; what is chosen is remembered."""
    return _choose(settings, Shell, SHELL, Shell.POWERSHELL_7_6)


def _choose(settings: QSettings, kind: type[Target], key: str, default: Target) -> QComboBox:
    box = QComboBox()
    for each in kind:
        box.addItem(localised(each.title), each.value)
    remembered = box.findData(settings.value(key, default.value))
    box.setCurrentIndex(remembered if remembered >= 0 else box.findData(default.value))
    box.currentIndexChanged.connect(lambda: settings.setValue(key, box.currentData()))
    return box


def shown(step: Step, problems: Mapping[str, str]) -> Shown:
    """Return a step as it is shown; where one of its values can't be used, with the problem in place of the command."""
    blocked = next((problems[need] for need in step.needs if problems.get(need)), "")
    return Shown(
        step.key,
        localised(step.title),
        localised(step.why),
        "" if blocked else step.command,
        worked=_translate("StepList", "When it worked: {sight}").format(sight=localised(step.worked)),
        troubles=tuple(
            (localised(each.message), localised(each.cause), localised(each.help)) for each in step.troubles
        ),
        blocked=blocked,
        optional=step.optional,
        trials=tuple((localised(each.title), localised(each.how), localised(each.expected)) for each in step.trials),
    )
