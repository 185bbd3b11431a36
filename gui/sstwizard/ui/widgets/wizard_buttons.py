"""The buttons at the foot of the wizard, and what they do several times over."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWizard

_translate = QCoreApplication.translate
_IN_ORDER = (
    QWizard.WizardButton.HelpButton,
    QWizard.WizardButton.Stretch,
    QWizard.WizardButton.BackButton,
    QWizard.WizardButton.NextButton,
    QWizard.WizardButton.CommitButton,
    QWizard.WizardButton.FinishButton,
    QWizard.WizardButton.CancelButton,
)


class _OnePressEach(QObject):
    """Takes the second press of a double click, and those of a key that is held, away from the wizard's buttons.

    They were for the page before: Next would write the file, as Export stands in its place on the next page.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_held = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.isAutoRepeat()
        return is_held or event.type() == QEvent.Type.MouseButtonDblClick or super().eventFilter(watched, event)


def place_buttons(wizard: QWizard) -> None:
    """Put Help at the left of every page, apart from the navigation."""
    button = QWizard.WizardButton
    wizard.setOption(QWizard.WizardOption.HaveHelpButton)
    wizard.setButtonText(button.HelpButton, _translate("SSTWizard", "&Help"))
    back, finish = wizard.buttonText(button.BackButton), wizard.buttonText(button.FinishButton)
    if QKeySequence.mnemonic(back) == QKeySequence.mnemonic(finish):  # in Qt's Dutch; Enter presses Finish anyway
        wizard.setButtonText(button.FinishButton, finish.replace("&", ""))
    wizard.setButtonLayout(_IN_ORDER)
    once = _OnePressEach(wizard)
    for each in (button.BackButton, button.NextButton, button.CommitButton, button.FinishButton):
        wizard.button(each).installEventFilter(once)
    wizard.button(button.HelpButton).setObjectName("showHelp")


def order_tabs(wizard: QWizard) -> None:
    """Have Tab walk the buttons as they stand; each time a page is shown, for Qt begins with Back."""
    buttons = [wizard.button(each) for each in _IN_ORDER if each is not QWizard.WizardButton.Stretch]
    for before, after in pairwise(buttons):
        QWizard.setTabOrder(before, after)
