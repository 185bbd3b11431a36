"""The buttons at the foot of the wizard, and what they do several times over."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWizard

_translate = QCoreApplication.translate


def place_buttons(wizard: QWizard) -> None:
    """Put Help and signed mail at the left of every page, apart from the navigation."""
    button = QWizard.WizardButton
    wizard.setOption(QWizard.WizardOption.HaveHelpButton)
    wizard.setButtonText(button.HelpButton, _translate("SSTWizard", "&Help"))
    wizard.setButtonText(button.CustomButton1, _translate("SSTWizard", "Chec&k signed mail…"))
    wizard.setButtonLayout(
        [
            button.HelpButton,
            button.CustomButton1,
            button.Stretch,
            button.BackButton,
            button.NextButton,
            button.CommitButton,
            button.FinishButton,
            button.CancelButton,
        ]
    )
    wizard.button(button.HelpButton).setObjectName("showHelp")
    wizard.button(button.CustomButton1).setObjectName("signedMailButton")


def back_to(wizard: QWizard, page: int) -> None:
    """Press Back until an earlier page is shown, which was visited on the way to the current one."""
    while page in wizard.visitedIds() and wizard.currentId() != page:
        wizard.back()
