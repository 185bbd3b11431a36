"""Where the focus goes when what had it is gone."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pki import PKI, Entity
from sstwizard.ui.chains import ChainsPage
from sstwizard.ui.work.findings import FindingCard
from sstwizard.ui.work.page import PageId
from ui.staging import Stage, certificates, source, the

SOON = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=3)


@pytest.fixture
def bygone(pki: PKI, family: list[Entity]) -> list[Entity]:
    """Three CAs that have expired, each in an error of its own."""
    return [pki.make(f"Bygone {number} CA", family[0], end=SOON) for number in range(3)]


def open_page(stage: Stage, chosen: list[Entity], held: list[Entity]) -> ChainsPage:
    """Open the Chains page in the active window."""
    wizard = stage.open_at(PageId.CHAINS, source("Store", certificates(held)), chosen=certificates(chosen))
    wizard.activateWindow()
    stage.until(wizard.isActiveWindow)
    return wizard.chains


def focus(page: ChainsPage) -> QWidget:
    """Return what has the focus."""
    return the(page.window().focusWidget())


def press(page: ChainsPage, stage: Stage, qtbot: QtBot) -> None:
    """Press the button that has the focus, and wait until the collection has been assessed anew."""
    qtbot.keyClick(focus(page), Qt.Key.Key_Space)
    stage.settle(page.window())  # type: ignore[arg-type]


def test_after_a_remedy_the_next_card_has_the_focus(
    stage: Stage, qtbot: QtBot, family: list[Entity], bygone: list[Entity]
) -> None:
    """The one that stood below; after the last of them the one above; and at the end the verdict."""
    page = open_page(stage, [*family, *bygone], family)
    first, second, third = (card for card in page.findings.cards if card.finding.remedy is not None)
    wanted = [second.finding, third.finding]
    page.findings.focus_first()
    assert first.isAncestorOf(focus(page))
    for finding in wanted:
        press(page, stage, qtbot)
        card = focus(page)
        assert isinstance(card, FindingCard)
        assert (card.finding.code, card.finding.certificate) == (finding.code, finding.certificate)
        qtbot.keyClick(card, Qt.Key.Key_Tab)
    press(page, stage, qtbot)
    assert not list(page.findings.cards)
    assert focus(page) is page._bar.verdict


def test_the_last_card_is_followed_by_the_one_above(
    stage: Stage, qtbot: QtBot, family: list[Entity], bygone: list[Entity]
) -> None:
    """Where none stands below."""
    page = open_page(stage, [*family, *bygone], family)
    *_, second, third = page.findings.cards
    wanted = second.finding.certificate
    the(third.button).setFocus()
    press(page, stage, qtbot)
    card = focus(page)
    assert isinstance(card, FindingCard)
    assert card.finding.certificate == wanted


def test_the_focus_stays_on_a_card_that_stays(
    stage: Stage, family: list[Entity], bygone: list[Entity], pki: PKI
) -> None:
    """When the collection changes elsewhere, the same button keeps the focus."""
    page = open_page(stage, [*family, *bygone], family)
    page.findings.focus_first()
    told = focus(page).accessibleDescription()
    page.session.change(add=[pki.make("Another Root CA").certificate])
    stage.settle(page.window())  # type: ignore[arg-type]
    assert (focus(page).objectName(), focus(page).accessibleDescription()) == ("remedy", told)


def test_after_all_are_fixed_the_verdict_has_the_focus(
    stage: Stage, qtbot: QtBot, family: list[Entity], bygone: list[Entity]
) -> None:
    """The button that fixes all is gone then."""
    page = open_page(stage, [*family, *bygone], family)
    page.fix_all.setFocus()
    press(page, stage, qtbot)
    assert not page.fix_all.isVisible()
    assert focus(page) is page._bar.verdict
