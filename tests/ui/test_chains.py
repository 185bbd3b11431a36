"""Page 3 with many findings, with a missing issuer to download, and by keyboard."""

from __future__ import annotations

import datetime
import socket
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.x509.oid import AuthorityInformationAccessOID
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from pki import PKI, START, Entity
from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.checks.finding import Code, Severity, VouchFor
from sstwizard.ui.chains import ChainsPage
from sstwizard.ui.kit.labels import Notice
from sstwizard.ui.kit.translate import short_date
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.chain_tree import ChainColumn
from sstwizard.ui.work.details import CertificateDetails
from sstwizard.ui.work.findings import FindingCard
from sstwizard.ui.work.page import PageId
from sstwizard.ui.work.questions import QtDialogs
from sstwizard.ui.work.trust_root import TrustRoot
from ui.staging import Later, Stage, certificates, filled, source, the
from ui.test_pages import lines
from web_server import Server, Visit, answering, no_progress, serving

NOW = datetime.datetime.now(datetime.UTC)
YESTERDAY = NOW - datetime.timedelta(days=1)
NEXT_MONTH = NOW + datetime.timedelta(days=30)


def open_page(stage: Stage, chosen: Iterable[Entity], above: Iterable[Entity] = ()) -> ChainsPage:
    """Open the page with certificates chosen; a source holds others."""
    held = source("Store", certificates(above))
    return stage.open_at(PageId.CHAINS, held, chosen=certificates(chosen)).chains


def cards(page: ChainsPage) -> list[FindingCard]:
    """Return the cards that are shown."""
    return [card for card in page.findings.cards if card.isVisible()]


def codes(page: ChainsPage) -> list[str]:
    """Return what the cards are about."""
    return [card.finding.code for card in cards(page)]


def troubles(pki: PKI) -> list[Entity]:
    """Forty that have expired, forty that will soon, and one whose issuer is gone."""
    soon = [pki.make(f"Soon CA {number:02}", end=NEXT_MONTH) for number in range(40)]
    bygone = [pki.make(f"Bygone CA {number:02}", end=YESTERDAY) for number in range(40)]
    return [*soon, *bygone, pki.make("Orphan CA", pki.make("Gone CA"))]


def test_no_kind_is_buried_under_another(stage: Stage, pki: PKI) -> None:
    """Of each kind the first few are shown, the worst first and said in words, and a button for the rest."""
    page = open_page(stage, troubles(pki))
    words = [card.accessibleName().partition(":")[0] for card in cards(page)]
    assert words == [*["Error"] * 4, *["Warning"] * 3]
    assert codes(page) == [*["expired"] * 3, "incomplete-chain", *["expires-soon"] * 3]
    more, _ = [button for button in page.findChildren(QPushButton, "more") if button.isVisible()]
    more.click()
    assert codes(page).count("expired") == 23
    assert page.focusWidget() is cards(page)[3]
    more.click()
    assert codes(page).count("expired") == 40
    assert not more.isVisible()


def test_cards_tell_namesakes_apart(stage: Stage, pki: PKI) -> None:
    """Cards about two roots of one name say in what they differ, to a screen reader too; others say no more."""
    twins = [pki.make("Twin", start=START.replace(year=2020), end=START.replace(year=year)) for year in (2021, 2022)]
    page = open_page(stage, [*twins, pki.make("Single", end=YESTERDAY)])
    named = ["Twin (expires 2021)", "Twin (expires 2022)"]
    expired = [card for card in cards(page) if card.finding.code is Code.EXPIRED]
    shown = [[label.text() for label in card.findChildren(QLabel) if label.text() in named] for card in expired]
    assert sorted(shown) == [[], named[:1], named[1:]]
    assert [card.accessibleName().partition(", ")[2] for card in expired] == ["".join(each) for each in shown]


def test_longer_names_get_their_room_at_once(stage: Stage, pki: PKI) -> None:
    """Where a certificate with a longer name comes, the tree has the width for it before the window is resized."""
    page = open_page(stage, [pki.make("A", end=YESTERDAY)])
    page.wizard().resize(1024, 700)
    short = page.tree.needed
    page.session.change(add=[pki.make("A CA of an authority with a long name", end=YESTERDAY).certificate])
    stage.until(lambda: page.session.is_assessed)
    assert page.tree.needed > short
    assert the(page._panes.widget(0)).minimumWidth() in (0, page.tree.needed)
    assert page.tree.width() >= page.tree.needed


def test_a_card_shows_its_certificate(stage: Stage, qtbot: QtBot, pki: PKI) -> None:
    """A click on a card, or Enter, marks the certificate in the tree; Enter does not press Next."""
    page = open_page(stage, troubles(pki))
    first, second, *_ = cards(page)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert page.tree.currentIndex().siblingAtColumn(0).data() == "Bygone CA 00"
    assert (first.is_marked, second.is_marked) == (True, False)
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert page.tree.currentIndex().siblingAtColumn(0).data() == "Bygone CA 01"
    assert page.wizard().currentId() == PageId.CHAINS
    assert page.focusWidget() is second


def test_the_tree_leads_to_its_cards(stage: Stage, pki: PKI) -> None:
    """A certificate marked in the tree has its findings marked and in sight, also those behind a button."""
    troubled = troubles(pki)
    page = open_page(stage, troubled)
    page._select(troubled[30].certificate)
    (card,) = (card for card in cards(page) if card.is_marked)
    assert card.finding.certificate == troubled[30].certificate
    assert not card.visibleRegion().isEmpty()
    page.tree.setCurrentIndex(page._model.index_of(troubled[80].certificate).parent())
    assert [card.finding.code for card in cards(page) if card.is_marked] == ["incomplete-chain"]


def test_the_worst_is_in_sight_at_first(stage: Stage, pki: PKI) -> None:
    """The row that only has the focus marks nothing, and scrolls nothing; selected, it does."""
    page = open_page(stage, [pki.make("A CA", end=NEXT_MONTH), *troubles(pki)])
    page.tree.setFocus()
    assert page.tree.currentIndex().siblingAtColumn(0).data() == "A CA"
    assert not any(card.is_marked for card in cards(page))
    assert page.findings.verticalScrollBar().value() == 0
    page.tree.setCurrentIndex(page.tree.currentIndex())
    (card,) = (card for card in cards(page) if card.is_marked)
    assert not card.visibleRegion().isEmpty()
    assert card.finding.code == "expires-soon"


def test_good_news_comes_before_notes(stage: Stage, pki: PKI) -> None:
    """A sound collection of which there is but something to know says first that it is sound; an empty one doesn't."""
    roots = [pki.make("Root"), pki.make("Root", key=pki.make("Root").key)]
    page = open_page(stage, roots)
    assert [card.finding.severity for card in cards(page)] == [Severity.INFO]
    (news,) = (notice for notice in page.findings.findChildren(Notice) if notice.isVisibleTo(page))
    assert news.text.startswith("Every chain ends in a self-signed root")
    page.session.change(remove=certificates(roots))
    stage.until(lambda: page.session.is_assessed)
    assert not [notice for notice in page.findings.findChildren(Notice) if notice.isVisibleTo(page)]


def test_without_findings_the_chains_have_all_the_width(stage: Stage, pki: PKI, family: list[Entity]) -> None:
    """One sentence is above them; what there is to say later is beside them again, as wide as it was."""
    page = open_page(stage, family)
    alone = pki.make("Issuing CA", pki.make("Gone CA")).certificate
    for added, is_beside in (((), False), ((alone,), True)):
        page.session.change(add=added)
        stage.until(lambda: page.session.is_assessed)
        assert page._panes.isAncestorOf(page.findings) is is_beside
        assert page.findings.isVisible()


def test_enter_helps_with_errors_first(stage: Stage, pki: PKI, family: list[Entity]) -> None:
    """The filled button is what helps with the worst one, or with several at once; without errors, it is Next."""
    orphan = pki.make("Orphan CA", pki.make("Gone CA"))
    bygone = [pki.make(f"Bygone CA {number}", family[0], end=YESTERDAY) for number in range(2)]
    held = source("Store", certificates(family))
    wizard = stage.open_at(PageId.CHAINS, held, chosen=certificates([*family, orphan, *bygone]))
    page, following = wizard.chains, wizard.button(SSTWizard.WizardButton.NextButton)

    assert filled(wizard) == [page.fix_all]
    assert page.focusWidget() is page.tree
    page.fix_all.click()
    stage.settle(wizard)
    (card,) = (card for card in cards(page) if card.finding.severity is Severity.ERROR)
    assert filled(wizard) == card.buttons[:1]
    assert card.buttons[0].objectName() == "addFile"
    page.session.change(remove=[orphan.certificate])
    stage.settle(wizard)
    assert filled(wizard) == [following]
    page.session.undo()
    stage.settle(wizard)
    assert filled(wizard) != [following]
    wizard.next()
    wizard.back()
    assert [each.objectName() for each in filled(wizard)] == ["addFile"]
    wizard.back()
    page.session.change(add=[orphan.certificate])
    stage.settle(wizard)
    wizard.next()
    assert wizard.focusWidget() is page.tree


def test_mending_says_what_it_did_and_leaves_warnings(stage: Stage, pki: PKI, family: list[Entity]) -> None:
    """Errors are mended, warnings stay, and one reads how much was changed; a later change clears that."""
    soon, bygone = pki.make("Soon CA", end=NEXT_MONTH), pki.make("Bygone CA", end=YESTERDAY)
    page = open_page(stage, [family[2], bygone, soon], family)
    verdict = the(page.findChild(QPushButton, "verdict"))
    assert verdict.text() == "%Ln error(s), %Ln warning(s)".replace("%Ln", "2", 1).replace("%Ln", "1")
    assert verdict.accessibleName() == f"The collection: {verdict.text()}"
    page.fix_all.click()
    stage.settle(page.wizard())  # type: ignore[arg-type]
    assert set(page.session.collection) == {*certificates(family), soon.certificate}
    assert codes(page) == ["expires-soon"]
    assert page.notice.text == "Fixed: 2 added, 1 removed."
    assert verdict.text() == "Ready, %Ln warning(s)".replace("%Ln", "1")
    page.session.change(remove=[soon.certificate])
    assert page.notice.text == ""
    stage.settle(page.wizard())  # type: ignore[arg-type]
    assert page.notice.text == "", "what was mended is said of no later choice"


def test_reminder_of_what_ends_soon(stage: Stage, qtbot: QtBot, pki: PKI, tmp_path: Path) -> None:
    """The card's button saves a calendar with that certificate alone, though a renewed one could be added too."""
    soon, other = pki.make("Soon CA", end=NEXT_MONTH), pki.make("Other CA", end=NEXT_MONTH)
    page = open_page(stage, [soon, other], [pki.make("Soon CA", key=soon.key)])
    (card,) = (card for card in cards(page) if card.finding.certificate == soon.certificate)
    assert [button.objectName() for button in card.buttons] == ["remedy", "reminder", "remove"]
    stage.answers.saved_as = tmp_path / "soon.ics"
    card.buttons[1].setFocus()
    qtbot.keyClick(card.buttons[1], Qt.Key.Key_Space)
    stage.until(lambda: page.notice.text.startswith("Saved"))
    calendar = (tmp_path / "soon.ics").read_text("utf-8")
    assert soon.certificate.sha256.lower() in calendar.replace("\n ", "")
    assert "Other CA" not in calendar
    assert stage.answers.asked[-1].startswith("Save a reminder")


def test_cas_below_a_lonely_root_can_be_added_one_by_one(stage: Stage, pki: PKI) -> None:
    """The card of a root alone names what the sources hold below it, with a button for each and one for all."""
    root = pki.make("Root")
    below = [pki.make(name, root) for name in ("R&D CA", f"A {28 * 'W '}CA", "Third CA", "Fourth CA")]
    page = open_page(stage, [root], below)
    (card,) = cards(page)
    assert "“R&D CA”" in card.accessibleDescription()
    assert "and 1 more below it" in card.accessibleDescription()
    *choices, every, _remove = card.buttons
    assert [button.accessibleName().removeprefix("Add “")[:3] for button in choices] == ["R&D", "A W", "Thi"]
    assert choices[0].text() == "&Add “R&&D CA”"
    assert "…" in choices[1].text()
    assert "W W CA" in choices[1].toolTip()
    assert (every.text().replace("&", ""), every.objectName()) == ("Add all 4 intermediate CAs", "remedy")
    assert card.minimumSizeHint().width() < 500
    choices[0].click()
    stage.settle(page.wizard())  # type: ignore[arg-type]
    assert set(page.session.collection) == set(certificates([root, below[0]]))
    assert cards(page) == []


def test_what_hangs_below_an_error_is_not_valid(stage: Stage, pki: PKI) -> None:
    """A CA is no better than the chain above it; one that a sound root has issued as well is.

    Where two vouch for each other, neither is said to be missing.
    """
    key, one, other = pki.make("Two CA").key, pki.make("Round CA"), pki.make("Other CA")
    gone, sound = pki.make("Gone Root CA", end=YESTERDAY), pki.make("Sound Root CA")
    once, upper = pki.make("One CA", gone), pki.make("Upper CA", pki.make("Absent Root CA"))
    twice = [pki.make("Two CA", issuer, key=key) for issuer in (gone, sound)]
    circle = [pki.make("Round CA", other, key=one.key), pki.make("Other CA", one, key=other.key)]
    below = pki.make("Lower CA", once), pki.make("Lowest CA", upper)
    page = open_page(stage, [gone, sound, once, upper, *below, *twice, *circle])
    told = dict(zip(lines(page.tree), lines(page.tree, ChainColumn.STATUS), strict=True))
    names = "Gone Root CA", "One CA", "Lower CA", "Sound Root CA", "Absent Root CA", "Upper CA", "Lowest CA"
    assert [told[each] for each in names] == [
        *("Expired", "Error above it", "Error above it", "Root, self-signed"),
        *("Not in the collection", "Incomplete chain", "Incomplete chain"),
    ]
    assert "Circular chain" in lines(page.tree, ChainColumn.STATUS)
    page._select(once.certificate)
    assert [card.finding.certificate for card in cards(page) if card.is_marked] == [gone.certificate]
    worst = page.session.assessment.worst
    is_error = [each.certificate in worst and worst[each.certificate].severity is Severity.ERROR for each in twice]
    assert is_error == [True, False]


def test_each_card_can_remove_its_certificate(stage: Stage, pki: PKI) -> None:
    """Where the remedy is another, or none is known, a second button removes it; never two that do the same."""
    root = pki.make("Root CA")
    stuck, bygone = pki.make("Stuck CA", pki.make("Nowhere CA")), pki.make("Bygone CA", end=YESTERDAY)
    page = open_page(stage, [root, stuck, bygone], [pki.make("Lower CA", root)])
    of = {card.finding.certificate: card for card in cards(page) if card.finding.severity is not Severity.INFO}
    named = {each: [button.objectName() for button in of[each.certificate].buttons] for each in (root, stuck, bygone)}
    assert named == {root: ["remedy", "remove"], stuck: ["addFile", "remove"], bygone: ["remedy"]}
    of[stuck.certificate].buttons[-1].click()
    stage.until(lambda: page.session.is_assessed)
    assert stuck.certificate not in page.session.collection


def test_the_file_of_an_issuer_is_added_by_its_card(stage: Stage, pki: PKI, tmp_path: Path) -> None:
    """Then another button adds what it holds."""
    root = pki.make("Root CA")
    (file := tmp_path / "root.cer").write_bytes(root.der)
    page = open_page(stage, [pki.make("Stuck CA", root)])
    stage.answers.files = [file]
    (card,) = (each for each in cards(page) if each.finding.code is Code.INCOMPLETE_CHAIN)
    next(button for button in card.buttons if button.objectName() == "addFile").click()
    stage.until(lambda: not page.session.is_loading and page.session.is_assessed)
    (card,) = (each for each in cards(page) if each.finding.code is Code.INCOMPLETE_CHAIN)
    assert isinstance(card.finding.remedy, VouchFor)
    assert not any(button.objectName() == "addFile" for button in card.buttons)


def test_nothing_harmless_offers_to_remove(stage: Stage, pki: PKI) -> None:
    """A root stays in the collection without the key or the properties that it had on this computer."""
    root = pki.make("Root CA").certificate
    kept = replace(root, windows=WindowsProperties(friendly_name="Ours", trusted_root=True), had_private_key=True)
    page = stage.open_at(PageId.CHAINS, source("Store", [kept]), chosen=[kept]).chains
    named = {card.finding.code: [button.objectName() for button in card.buttons] for card in cards(page)}
    assert named == {Code.PRIVATE_KEY_LEFT_OUT: [], Code.WINDOWS_DATA_LEFT_OUT: []}


def test_delete_removes_what_is_selected(stage: Stage, qtbot: QtBot, family: list[Entity]) -> None:
    """What is selected next is the line below, so that Delete can be pressed again; undo brings it back."""
    page = open_page(stage, family)
    page._select(family[1].certificate)
    qtbot.keyClick(page.tree, Qt.Key.Key_Delete)
    stage.until(lambda: page.session.is_assessed)
    assert set(page.session.collection) == set(certificates([family[0], family[2]]))
    assert page._certificate_at(page.tree.currentIndex()) == family[2].certificate
    page.session.undo()
    stage.until(lambda: page.session.is_assessed)
    page.tree.selectAll()
    qtbot.keyClick(page.tree, Qt.Key.Key_Delete)
    assert not page.session.collection


def test_a_button_removes_what_is_selected(stage: Stage, family: list[Entity]) -> None:
    """It is there to be seen, and off where nothing is selected that can be removed."""
    page = open_page(stage, family)
    assert not page.remove.isEnabled()
    page._select(family[1].certificate)
    page.remove.click()
    stage.until(lambda: page.session.is_assessed)
    assert set(page.session.collection) == set(certificates([family[0], family[2]]))
    assert page.remove.isEnabled()


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_the_menu_of_a_line(stage: Stage, pki: PKI, reason: QContextMenuEvent.Reason) -> None:
    """It opens, removes, copies and, where a source holds the renewed certificate, replaces what is selected."""
    soon = pki.make("Soon CA", end=YESTERDAY)
    page = open_page(stage, [soon, pki.make("Stuck CA", pki.make("Nowhere CA"))], [pki.make("Soon CA", key=soon.key)])
    page._select(soon.certificate)
    place = page.tree.visualRect(page.tree.currentIndex()).center()
    event = QContextMenuEvent(reason, place, page.tree.viewport().mapToGlobal(place))
    QApplication.sendEvent(page.tree.viewport(), event)
    menu = the(page.tree.findChild(QMenu))
    offered = {each.text().replace("&", ""): each for each in menu.actions()}
    assert list(offered) == [
        "Details…",
        "Remove from the collection",
        "Replace with the renewed certificate",
        "Copy thumbprint",
    ]
    offered["Copy thumbprint"].trigger()
    assert QApplication.clipboard().text() == soon.certificate.thumbprint
    offered["Details…"].trigger()
    the(page.window().findChild(CertificateDetails)).close()
    offered["Replace with the renewed certificate"].trigger()
    menu.close()
    stage.until(lambda: page.session.is_assessed)
    assert soon.certificate not in page.session.collection


def test_enter_opens_the_certificate_of_a_line(stage: Stage, qtbot: QtBot, family: list[Entity]) -> None:
    """It is not the wizard's Next."""
    page = open_page(stage, family)
    page._select(family[1].certificate)
    qtbot.keyClick(page.tree, Qt.Key.Key_Return)
    dialog = the(page.window().findChild(CertificateDetails))
    assert dialog.windowTitle() == family[1].certificate.name
    dialog.close()


def test_names_come_before_dates(stage: Stage, family: list[Entity]) -> None:
    """In a narrow list, dates make room for names and status; they are there again in a wider one."""
    page = open_page(stage, family)
    for width, is_hidden in ((900, False), (330, True), (900, False)):
        page.tree.resize(width, page.tree.height())
        assert page.tree.isColumnHidden(ChainColumn.EXPIRES) is is_hidden


def test_dates_cut_no_name(stage: Stage, pki: PKI) -> None:
    """At one width, they stand beside short names, and not beside long ones."""
    for name, is_hidden in (("Short CA", False), ("Certification Authority of a Ministry", True)):
        page = open_page(stage, [pki.make(name)])
        page.tree.resize(400, page.tree.height())
        assert page.tree.isColumnHidden(ChainColumn.EXPIRES) is is_hidden


def test_no_date_is_cut_below_what_has_none(stage: Stage, family: list[Entity]) -> None:
    """Where all that is in sight is a root that is missing, the column leaves room for the dates below it."""
    page = open_page(stage, family[1:])
    page.tree.resize(900, page.tree.height())
    page.tree.collapseAll()
    page.tree.show_changes(False)
    end = family[1].certificate.details.not_after
    assert end is not None
    assert page.tree.columnWidth(ChainColumn.EXPIRES) > page.tree.fontMetrics().horizontalAdvance(short_date(end))


def test_what_an_update_removes_comes_back(stage: Stage, qtbot: QtBot, tmp_path: Path, family: list[Entity]) -> None:
    """Delete strikes a line through and goes on to the next; the menu adds it again. Only an update has changes."""
    page = open_page(stage, family)
    assert page.tree.isColumnHidden(ChainColumn.CHANGE)
    page.session.begin(page.session.draft.updating(certificates(family), tmp_path / "base.sst"))
    stage.until(lambda: page.session.is_assessed)
    assert not page.tree.isColumnHidden(ChainColumn.CHANGE)
    page._select(family[1].certificate)
    qtbot.keyClick(page.tree, Qt.Key.Key_Delete)
    stage.until(lambda: page.session.is_assessed)
    assert page._certificate_at(page.tree.currentIndex()) == family[2].certificate
    page._select(family[1].certificate)
    page.session.change(remove=certificates(family[:1]))
    stage.until(lambda: page.session.is_assessed)
    assert page._certificate_at(page.tree.currentIndex()) == family[1].certificate
    menu = QMenu(page)
    page.tree.menu.fill(menu)
    (add,) = (each for each in menu.actions() if each.text() == "&Add to the collection")
    add.trigger()
    stage.until(lambda: page.session.is_assessed)
    assert family[1].certificate in page.session.collection
    page.session.begin(page.session.draft.started_over())
    stage.until(lambda: page.session.is_assessed)
    assert page.tree.isColumnHidden(ChainColumn.CHANGE)


@pytest.mark.parametrize(
    ("url", "said"), [("", ""), ("https://ca.example/ca.crt", ". If you trust this address, open it in a browser")]
)
def test_nothing_is_offered_where_nothing_holds_it(stage: Stage, pki: PKI, url: str, said: str) -> None:
    """An issuer that no source holds is named, without a button; an https address is shown for the browser alone."""
    page = open_page(stage, [pki.make("Stranger CA", pki.make("Nowhere CA"), issuer_url=url)])
    (card,) = cards(page)
    assert card.button is None
    assert f"{url}{said}" in card.accessibleDescription()
    assert page.tree.findChildren(QPushButton) == []
    assert not page.fix_all.isVisible()


def test_what_was_chosen_elsewhere_is_there_on_return(stage: Stage, family: list[Entity]) -> None:
    """While another page is seen this one waits; seen again, by Next or by Back, it tells the present."""
    page = open_page(stage, family, family)
    wizard = page.wizard()
    for move_off, move_back in ((wizard.back, wizard.next), (wizard.next, wizard.back)):
        page.session.change(add=certificates(family))
        stage.until(lambda: page.session.is_assessed)
        move_off()
        page.session.change(remove=[family[0].certificate])
        stage.until(lambda: page.session.is_assessed)
        assert len(lines(page.tree)) == 3
        move_back()
        assert lines(page.tree)[0] == "Family Root CA"
        assert page.tree.model().index(0, 2).data() == "Not in the collection"


def test_a_great_many_begin_with_their_roots(stage: Stage, family: list[Entity]) -> None:
    """A tree of more than a thousand, which no one would read to its end, is not opened all the way."""
    many = [Certificate(b"%d" % number) for number in range(998)]
    page = stage.open_at(PageId.CHAINS, source("Store"), chosen=[*certificates(family), *many]).chains
    root = page._model.index_of(family[0].certificate)
    assert not page.tree.isExpanded(root)
    page.session.change(remove=many[:1])
    stage.until(lambda: page.session.is_assessed)
    assert page.tree.isExpanded(page._model.index_of(family[0].certificate))


class Reader:
    """Answers the real dialogs, one after the other, and keeps what they said."""

    def __init__(self, owner: QObject, *answers: bool) -> None:
        self._answers = list(answers)
        self.read: list[str] = []
        self._timer = QTimer(owner)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox) or not box.isVisible():
            return
        if not self._answers:
            self._timer.stop()
            box.reject()
            raise AssertionError(f"One question too many: {box.text()}")
        self.read.append(f"{box.text()}\n{box.informativeText()}")
        role = QMessageBox.ButtonRole.AcceptRole if self._answers.pop(0) else QMessageBox.ButtonRole.RejectRole
        (button,) = (button for button in box.buttons() if box.buttonRole(button) is role)
        button.click()


class Download:
    """The page with one certificate, whose issuer a server has, the real dialogs, and their user."""

    def __init__(self, stage: Stage, chosen: Entity, *answers: bool) -> None:
        stage.answers.confirm_download = QtDialogs().confirm_download  # type: ignore[method-assign]
        stage.answers.vouch = True
        self.stage = stage
        self.wizard = stage.open_at(PageId.CHAINS, source("Store"), chosen=[chosen.certificate])
        self.page = self.wizard.chains
        self.reader = Reader(self.page, *answers)

    def button(self) -> QAbstractButton:
        """Return the button of the one card that is an error."""
        (card,) = (card for card in cards(self.page) if card.finding.severity is Severity.ERROR)
        assert card.button is not None
        return card.button

    def press(self) -> None:
        """Press the card's button, and wait until all is done."""
        self.button().click()
        self.stage.until(lambda: not self.page.download.host)
        self.stage.settle(self.wizard)


def host(server: Server) -> str:
    """Return what a server answers at."""
    return f"http://{server.address}/issuer.cer"


def test_issuer_is_downloaded_once_the_user_agrees(stage: Stage, pki: PKI) -> None:
    """The dialog names the address; what comes is a source, and in the collection; its own issuer is offered next."""
    root = pki.make("Far Root CA")
    with serving(answering(root.der)) as above, serving(lambda visit: answering(policy.der)(visit)) as server:
        policy = pki.make("Far Policy CA", root, issuer_url=host(above))
        issuing = pki.make("Far Issuing CA", policy, issuer_url=host(server))
        # Each host is on this computer: asked twice.
        user = Download(stage, issuing, True, True, True, True)
        user.press()
        assert policy.certificate in user.page.session.collection
        assert user.page.notice.text.startswith(
            "127.0.0.1 sent “Far Policy CA” as an intermediate CA issued by “Far Root CA”."
        )
        assert len(above.visits) == 0
        assert host(server) in user.reader.read[0]
        assert "Far Issuing CA" in user.reader.read[0]
        assert "private network" in user.reader.read[1]
        user.press()
        assert set(user.page.session.collection) == set(certificates([policy, issuing]))
        assert user.page.notice.text == (
            "127.0.0.1 sent the root CA “Far Root CA”, for which nobody vouches. It isn't added until you have "
            "compared it."
        )
        user.press()
        assert set(user.page.session.collection) == set(certificates([root, policy, issuing]))
        assert user.page.notice.text == ""
    assert stage.answers.asked == ["vouch for Far Root CA"]
    assert codes(user.page) == []
    assert [len(each.visits) for each in (above, server)] == [1, 1]
    found = [opened.source for opened in user.page.session.opened if str(opened.source.group) == "Downloaded"]
    assert [str(each.title) for each in found] == ["Far Policy CA", "Far Root CA"]


@pytest.mark.parametrize("answers", [(False,), (True, False)])
def test_without_consent_nothing_is_asked(stage: Stage, pki: PKI, answers: tuple[bool, ...]) -> None:
    """No is no, to the first question and to the one about the private network: not a byte is sent."""
    root = pki.make("Far Root CA")
    with serving(answering(root.der)) as server:
        issuing = pki.make("Far Issuing CA", root, issuer_url=host(server))
        user = Download(stage, issuing, *answers)
        user.press()
        assert len(user.reader.read) == len(answers)
    assert server.visits == []
    assert set(user.page.session.collection) == {issuing.certificate}
    assert user.page.notice.text == ""


def test_redirection_asks_for_the_new_address(stage: Stage, pki: PKI) -> None:
    """A server that names another address: that one is shown, and asked only if the user says so."""
    root = pki.make("Far Root CA")
    with serving(answering(root.der)) as other:
        moved = answering(b"", f"Location: {host(other)}", status="302 Found")
        with serving(moved) as server:
            issuing = pki.make("Far Issuing CA", root, issuer_url=host(server))
            user = Download(stage, issuing, True, True, True, True, True)
            user.press()
            user.press()
    assert host(other) in user.reader.read[2]
    assert "Far Issuing CA" in user.reader.read[2]
    assert len(other.visits) == 1
    assert root.certificate in user.page.session.collection


@pytest.mark.parametrize(
    ("behave", "said"),
    [
        (answering(b"<html>no</html>"), "web page"),
        (answering(b"", status="404 Not Found"), "404"),
        (lambda visit: None, "damaged or incomplete"),
        (None, "sent “Far Root CA”, but it can't be used"),
    ],
    ids=["web page", "absent", "damaged", "expired"],
)
def test_failure_is_one_sentence(stage: Stage, pki: PKI, behave: Callable[[Visit], None] | None, said: str) -> None:
    """What went wrong and what to do stands on the page; nothing is added, and the button can be pressed again."""
    root = pki.make("Far Root CA", end=YESTERDAY)
    with serving(behave or answering(root.der)) as server:
        user = Download(stage, issuing := pki.make("Far CA", root, issuer_url=host(server)), True, True)
        user.press()
        assert said in user.page.notice.text
        assert "Ask the CA" in user.page.notice.text or "ask the CA" in user.page.notice.text
        assert set(user.page.session.collection) == {issuing.certificate}
        assert user.button().isEnabled()


def test_download_can_be_stopped(stage: Stage, qtbot: QtBot, pki: PKI) -> None:
    """While an address is asked one sees which, and can stop it; closing the wizard stops it as well."""
    with serving(no_progress) as server:
        user = Download(stage, pki.make("Far CA", pki.make("Root"), issuer_url=host(server)), True, True)
        user.button().click()
        stage.until(lambda: len(server.visits) == 1)
        assert user.page.cancel_download.isVisible()
        assert user.page._asked.text() == "Asking 127.0.0.1…"
        user.button().click()  # which would be one question too many
        user.page.cancel_download.click()
        stage.until(lambda: not user.page.download.host)
        assert not user.page.cancel_download.isVisible()
        assert user.page.notice.text == ""


@pytest.mark.parametrize("agrees", [True, False])
def test_an_attacker_s_root_gets_in_by_the_user_s_own_choice_alone(stage: Stage, pki: PKI, agrees: bool) -> None:
    """On the way, he answers with a cross-certificate of the real root. His own waits until its 64 digits are typed."""
    real, evil, asked = pki.make("Famous Root"), pki.make("Evil Root"), list[str]()

    def answer(roots: Sequence[Certificate], known: CertificateIndex) -> list[Certificate]:
        dialog = TrustRoot(roots, known)
        asked.extend(each.text() for each in dialog.findChildren(QLabel) if each.isVisibleTo(dialog))
        assert not dialog.trust_compared.isVisibleTo(dialog)
        dialog.field.setText(roots[0].sha256 if agrees else roots[0].thumbprint)
        assert dialog.trust.isEnabled() is agrees
        (dialog.trust if agrees else dialog.leave).click()
        return dialog.trusted

    with serving(answering(evil.der)) as above, serving(lambda visit: answering(cross.der)(visit)) as server:
        cross = pki.make("Famous Root", evil, key=real.key, issuer_url=host(above))
        issuing = pki.make("Issuing CA", real, issuer_url=host(server))
        user = Download(stage, issuing, *[True] * 4)
        stage.answers.trusted_roots = answer  # type: ignore[method-assign]
        user.press()
        assert "If “Famous Root” is a root CA, remove it" in user.page.notice.text
        user.press()
        user.page.session.fix_errors()
        stage.settle(user.wizard)
        assert set(user.page.session.collection) == set(certificates([issuing, cross]))
        assert evil.certificate.sha256_in_groups in str(cards(user.page)[0].finding.message)
        user.button().click()
        stage.settle(user.wizard)
    assert "Evil Root" in asked
    assert any("127.0.0.1" in each for each in asked)
    assert any(each.startswith("Have the owner") for each in asked)
    assert (evil.certificate in user.page.session.collection) is agrees
    assert codes(user.page) == ([] if agrees else ["incomplete-chain"])


def test_next_address_is_offered_after_a_failure(stage: Stage, pki: PKI) -> None:
    """A certificate that names two addresses: when the first fails, the next is asked about."""
    with socket.create_server(("127.0.0.1", 0)) as gone:
        closed = f"http://127.0.0.1:{gone.getsockname()[1]}/gone.cer"
    root = pki.make("Far Root CA")
    with serving(answering(root.der)) as server:
        method = AuthorityInformationAccessOID.CA_ISSUERS
        places = [x509.AccessDescription(method, x509.UniformResourceIdentifier(url)) for url in (closed, host(server))]
        issuing = pki.make("Far Issuing CA", root, extensions=(x509.AuthorityInformationAccess(places),))
        user = Download(stage, issuing, *[True] * 4)
        user.press()
        assert "can't be reached" in user.page.notice.text
        user.press()
        user.press()
    assert [closed in said for said in user.reader.read] == [True, True, False, False]
    assert root.certificate in user.page.session.collection


def test_inventory_is_that_of_the_present_choice(stage: Stage, family: list[Entity], tmp_path: Path) -> None:
    """What was taken out is not in it; nothing is saved while the rest is being checked, nor of nothing."""
    page = open_page(stage, family)
    page.session.change(remove=[family[2].certificate])
    assert not page.save.isEnabled()
    stage.until(page.save.isEnabled)
    page.save.menu().actions()[0].trigger()  # no file is named
    page.wizard().saving.said.emit("Saved: elsewhere", True)  # type: ignore[attr-defined]
    assert not page.notice.text
    stage.answers.saved_as = tmp_path / "a.csv"
    page.save.menu().actions()[2].trigger()
    stage.until(lambda: page.notice.text.startswith("Saved"))
    content = (tmp_path / "a.csv").read_text(encoding="utf-8")
    assert [each.sha256 in content for each in certificates(family[1:])] == [True, False]
    page.session.change(remove=certificates(family))
    stage.until(lambda: page.session.is_assessed)
    assert not page.save.isEnabled()


def test_what_could_not_be_saved_is_told_on_any_page(stage: Stage, family: list[Entity], tmp_path: Path) -> None:
    """Whoever has walked on is told by a box, once; the page keeps the sentence, and the last page has none of it."""
    wizard = stage.open_at(PageId.CHAINS, chosen=certificates(family))
    page = wizard.chains
    stage.until(page.save.isEnabled)
    wizard.saving._workers = later = Later()
    stage.answers.saved_as = tmp_path  # a folder is in the way
    page.save.menu().actions()[2].trigger()
    assert len(later) == 1
    wizard.next()
    assert not page.isVisible()
    later.work()
    stage.until(lambda: wizard.findChild(QMessageBox, "notSaved") is not None)
    (box,) = wizard.findChildren(QMessageBox)
    assert "is a folder" in box.text()
    assert "is a folder" in page.notice.text
    assert not wizard.upload.notice.text
    box.buttons()[0].click()
    stage.until(lambda: wizard.findChild(QMessageBox) is None)


def test_a_change_while_mending_counts(stage: Stage, pki: PKI, family: list[Entity]) -> None:
    """What the user takes out while all is being mended stays out."""
    bygone = pki.make("Bygone CA", end=YESTERDAY)
    page = open_page(stage, [family[2], bygone], family)
    page.session.fix_errors()
    page.session.change(remove=[family[2].certificate])
    stage.settle(page.wizard())  # type: ignore[arg-type]
    assert set(page.session.collection) == {bygone.certificate}
