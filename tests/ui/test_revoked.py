"""A CA in the list of those that were revoked, on the pages that lead to the file."""

from __future__ import annotations

from PySide6.QtWidgets import QWizard

from revoked_cas import DIGICERT_G2
from sstwizard.ui.work.page import PageId
from ui.staging import Stage, source, the


def test_export_stops(stage: Stage) -> None:
    """A card tells of it, can remove it, and has the focus; to export it all the same takes another button."""
    wizard = stage.open_at(PageId.EXPORT, source("Store", [DIGICERT_G2]), chosen=[DIGICERT_G2])
    stage.settle(wizard)
    card = the(wizard.export.card)
    assert "was revoked" in card.accessibleName()
    assert wizard.button(QWizard.WizardButton.NextButton).text().replace("&", "") == "Export anyway >"
    assert wizard.testOption(QWizard.WizardOption.NoDefaultButton)
    assert wizard.focusWidget() is card.buttons[-1]
    card.buttons[0].click()
    stage.until(lambda: DIGICERT_G2 not in wizard.session.collection)
