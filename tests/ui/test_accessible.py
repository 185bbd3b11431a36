"""What a screen reader is told meanwhile: changes, verdicts, what went wrong; and where the focus goes."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pki import PKI, Entity
from sstwizard.ui.chains import ChainsPage
from sstwizard.ui.kit.icons import NOTE, WARNING
from sstwizard.ui.kit.labels import Notice
from sstwizard.ui.work.findings import FindingCard
from sstwizard.ui.work.page import PageId
from ui.accessible import Announced, Role, heard
from ui.accessible import announced as announced
from ui.staging import Stage, certificates, source, the

SOON = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=3)


def test_the_meter_has_a_value(stage: Stage, family: list[Entity]) -> None:
    """How many bytes of how many are used, as a number and in words."""
    wizard = stage.open_at(PageId.CERTIFICATES, chosen=certificates(family))
    meter = heard(wizard).find(Role.ProgressBar, "Size of the collection")
    size = wizard.session.collection.size
    assert meter.value == str(size)
    assert meter.description == f"{QLocale().toString(size)} of {QLocale().toString(70_000)} bytes"


def test_each_change_of_the_choice_is_said(stage: Stage, family: list[Entity], announced: list[Announced]) -> None:
    """One certificate is named, several are counted, and it is said how many are selected; politely."""
    wizard = stage.open_at(PageId.CERTIFICATES, source("Store", certificates(family)))
    announced.clear()
    told = []
    root, *below = certificates(family)
    for change in ({"add": [root]}, {"add": below}, {"remove": [root]}, {"add": [root], "remove": below}):
        wizard.session.change(**change)
        told.append(announced[0])
        stage.settle(wizard)
        announced.clear()
    assert not any(each.is_urgent for each in told)
    assert [each.said for each in told] == [
        "Family Root CA added, 1 certificate(s) selected",
        "2 certificate(s) added, 3 certificate(s) selected",
        "Family Root CA removed, 2 certificate(s) selected",
        "Family Root CA added, 2 certificate(s) removed, 1 certificate(s) selected",
    ]


def test_a_verdict_is_said_when_it_changes(stage: Stage, family: list[Entity], announced: list[Announced]) -> None:
    """Once for each assessment that has another, by the page in view; one that says the same is not repeated."""
    wizard = stage.open_at(PageId.CERTIFICATES, source("Store", certificates(family)))
    said = []
    for added in family:
        announced.clear()
        wizard.session.change(add=[added.certificate])
        stage.settle(wizard)
        assert announced[0].said.startswith(f"{added.certificate.name} added, ")
        said.append([each.said for each in announced[1:]])
    assert [len(each) for each in said] == [1, 1, 0]  # no intermediate; well; still well
    wizard.go_to(PageId.CHAINS)
    announced.clear()
    wizard.session.change(remove=certificates(family[:1]))
    stage.settle(wizard)
    assert [(each.said, each.is_urgent) for each in announced] == [
        ("Family Root CA removed, 2 certificate(s) selected", False),
        ("1 error(s)", False),
    ]


def test_errors_interrupt(stage: Stage, announced: list[Announced]) -> None:
    """What went wrong is said at once, a warning in its turn, what was there before not at all; nothing twice."""
    wizard = stage.open()
    notice = Notice()
    notice.setParent(wizard.welcome)
    announced.clear()
    notice.say("It failed.")
    notice.say("It failed.")
    notice.say("")
    notice.say("Look at this.", *WARNING)
    notice.say("This is so.", *NOTE)
    assert announced == [Announced("It failed.", True), Announced("Look at this.", False)]


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


@pytest.mark.parametrize(("begun", "order"), [(0, [1, 2]), (2, [1, 0])], ids=["first", "last"])
def test_after_a_remedy_the_next_card_has_the_focus(
    stage: Stage, qtbot: QtBot, family: list[Entity], bygone: list[Entity], begun: int, order: list[int]
) -> None:
    """The one that stood below; after the last of them the one above; and at the end the verdict."""
    page = open_page(stage, [*family, *bygone], family)
    page.findings.focus_first()
    shown = [card for card in page.findings.cards if card.finding.remedy is not None]
    assert shown[0].isAncestorOf(focus(page))
    wanted = [shown[at].finding for at in order]
    the(shown[begun].button).setFocus()
    for finding in wanted:
        press(page, stage, qtbot)
        card = focus(page)
        assert isinstance(card, FindingCard)
        assert (card.finding.code, card.finding.certificate) == (finding.code, finding.certificate)
        the(card.button).setFocus()
    press(page, stage, qtbot)
    assert not list(page.findings.cards)
    assert focus(page) is page._bar.verdict


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
