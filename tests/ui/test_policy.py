"""What an organization has set: it is used, said, and can't be changed in the windows."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from pki import PKI, Entity
from sstwizard.core.certificates.reading import Reading, ReportProgress
from sstwizard.core.collection.checks.finding import VouchFor
from sstwizard.core.collection.survey import RejectionReason
from sstwizard.core.errors import SourceError
from sstwizard.core.exchange.stored import Word
from sstwizard.core.organization_policy import OrganizationPolicy
from sstwizard.core.text import text
from sstwizard.ui.help import LanguageChoice
from sstwizard.ui.kit.settings import Settings
from sstwizard.ui.work.documents import Written
from sstwizard.ui.work.downloads import CheckStage, RevocationDialog
from sstwizard.ui.work.page import PageId
from ui.mail.test_page import Post
from ui.mail.test_page import post as post
from ui.running import powershell
from ui.staging import Stage, certificates, source, the
from ui.test_stored import has, put
from ui.upload.test_page import ASSESSMENT, FILE, SHA256
from waiting import LIMIT
from web_server import no_progress, serving

OFF = "Your organization has turned downloads off."


def under(policy: OrganizationPolicy, stage: Stage) -> Stage:
    """Have wizards open under a policy."""
    stage.settings = Settings(stage.settings.store, policy)
    return stage


def test_language_that_is_set_is_shown_alone(qtbot: QtBot, settings: Settings) -> None:
    """It comes before the user's, and Help says who has set it and offers no other."""
    settings.language = "en"
    under = Settings(settings.store, OrganizationPolicy(language="de"))
    assert under.language == "de"
    choice = LanguageChoice(under)
    qtbot.addWidget(choice)
    assert [choice.box.itemText(index) for index in range(choice.box.count())] == ["Deutsch"]
    assert choice.box.accessibleDescription() == "Set by your organization"
    assert "Set by your organization" in [label.text() for label in choice.findChildren(QLabel)]
    assert settings.language == "en"


def test_account_that_is_set_can_be_read_alone(stage: Stage) -> None:
    """The page says who has set it; what the user had stays remembered."""
    under(OrganizationPolicy(account="admin@contoso.com"), stage)
    stage.settings.store.setValue("office365/account", "me@contoso.com")
    fields = stage.open().upload.connection
    assert fields.account.text() == "admin@contoso.com"
    assert fields.account.isReadOnly()
    assert fields.account_label.text() == "&Account (set by your organization)"
    assert fields.account.accessibleName() == "Account (set by your organization)"
    fields.account.editingFinished.emit()
    assert stage.settings.store.value("office365/account") == "me@contoso.com"


@pytest.mark.parametrize("where", ["upload", "collection", "mail"])
def test_environment_that_is_set_is_the_only_one(stage: Stage, where: str) -> None:
    """It is shown alone, with who has set it; what the user had stays remembered."""
    under(OrganizationPolicy(environment="dod"), stage)
    stage.settings.store.setValue("office365/environment", "gcc-high")
    wizard = stage.open()
    if where == "collection":
        wizard.welcome.fetchWanted.emit()
    elif where == "mail":
        wizard.go_to(PageId.MAIL)
        wizard.mail._fetch_mail()
    names = {"collection": "fetching", "mail": "fetchingMail"}
    window = wizard.upload if where == "upload" else the(wizard.findChild(QDialog, names[where]))
    box = the(window.findChild(QComboBox, "environment"))
    assert [box.itemData(index) for index in range(box.count())] == ["dod"]
    assert box.accessibleName() == "Environment (set by your organization)"
    assert stage.settings.store.value("office365/environment") == "gcc-high"


def test_what_cannot_be_used_is_ignored(stage: Stage) -> None:
    """The user chooses as ever."""
    stage.settings.language = "de"
    under(OrganizationPolicy(account="admin", environment="moon", language="tlh"), stage)
    fields = stage.open().upload.connection
    assert not fields.account.isReadOnly()
    assert (fields.environment.count(), fields.account_label.text()) == (5, "&Account")
    assert stage.settings.language == "de"


def test_chains_offer_no_download(stage: Stage, pki: PKI) -> None:
    """In the place of each button that would ask the network stands why it doesn't; nobody is asked."""
    with serving(no_progress) as server:
        far = pki.make("Far CA", pki.make("Far Root CA"), issuer_url=f"http://127.0.0.1:{server.port}/root.cer")
        under(OrganizationPolicy(allows_downloads=False), stage)
        wizard = stage.open_at(PageId.CHAINS, chosen=certificates([far]))
        page = wizard.chains
        assert not page.check_revocation.isVisible()
        (card,) = [each for each in page.findings.cards if each.finding.remedy is not None]
        assert card.button is None
        said = [label for label in page.findChildren(QLabel, "downloadsOff") if label.isVisible()]
        assert [label.text() for label in said] == [OFF, OFF]
        assert [label for label in said if card.isAncestorOf(label)]
        assert page.tree.findChildren(QPushButton) == []
        page.download.begin(card.finding)
        assert page.notice.text == OFF
        assert stage.answers.asked == []
        assert server.visits == []


def test_signed_mail_checks_no_revocation(stage: Stage, post: Post, family: list[Entity]) -> None:
    """Beside the answer to a message stands why."""
    under(OrganizationPolicy(allows_downloads=False), stage)
    letter = post.letter("bob.eml", None, *family[1:])
    wizard = stage.open()
    wizard.go_to(PageId.MAIL)
    wizard.mail.open_files([letter])
    window = wizard.mail
    stage.until(lambda: window.by_message.table.total > 0)
    window.show_messages.click()
    stage.until(window.by_message.scroll_area.isVisible)
    (note,) = window.findChildren(QLabel, "downloadsOff")
    assert note.isVisible()
    assert note.text() == OFF
    assert not window.by_message.check_revocation.isVisible()


def test_check_that_was_begun_asks_nobody(stage: Stage, pki: PKI) -> None:
    """Whatever may have led to it, a check of revocation ends before it asks."""
    root = pki.make("Contoso Root CA")
    with serving(no_progress) as server:
        issuing = pki.make("Contoso Issuing CA", root, crl_url=f"http://127.0.0.1:{server.port}/a.crl")
        under(OrganizationPolicy(allows_downloads=False), stage)
        wizard = stage.open(chosen=certificates([root, issuing]))
        dialog = RevocationDialog(wizard.session, certificates([issuing]), parent=wizard)
        stage.until(lambda: dialog.stage is CheckStage.ASKING_USER)
        dialog.agree.click()
        assert not dialog.isVisible()
        assert server.visits == []


def test_uploads_are_not_offered(stage: Stage) -> None:
    """Where they would be, the page says why; the user can still say that it was done elsewhere."""
    under(OrganizationPolicy(allows_uploads=False), stage)
    page = stage.open().upload
    page.show_upload(Written(FILE, ASSESSMENT, SHA256), "")
    page._run.powershells = (powershell(),)
    page._update()
    assert page.run.notice.text.startswith("Your organization has turned uploads from this computer off.")
    offers = (page.run.start, page.kit, page.kit_here, page.typed.button, page.connection)
    assert [each for each in offers if each.isVisibleTo(page)] == []
    assert page.was_uploaded.isVisibleTo(page)
    page.take_focus()


def test_mail_is_not_fetched(stage: Stage, post: Post, family: list[Entity]) -> None:
    """Neither the place to drop mail at nor the ways to more of it offer it."""
    under(OrganizationPolicy(allows_mail_from_exchange=False), stage)
    wizard = stage.open()
    wizard.go_to(PageId.MAIL)
    assert wizard.mail.drop.open_messages.isVisible()
    assert not wizard.mail.drop.from_exchange.isVisible()
    wizard.go_to(PageId.MAIL)
    wizard.mail.open_files([post.letter("bob.eml", None, *family[1:])])
    stage.until(lambda: wizard.mail.add_mail.isVisible())
    wizard.mail.add_mail.click()
    (menu,) = [each for each in wizard.mail.findChildren(QMenu) if each.isVisible()]
    assert [each.text().replace("&", "") for each in menu.actions()] == ["Add messages…", "Add a folder…"]


ONLY_VOUCHED = (
    "Your organization allows only roots that Microsoft, Mozilla or Windows vouches for, or that were seen in Exchange."
)


class TestOnlyVouchedRoots:
    """Where the organization allows only roots that somebody else vouches for."""

    @pytest.fixture
    def partner(self, pki: PKI) -> list[Entity]:
        """A root for which nobody vouches, and what it has issued."""
        root = pki.make("Partner Root CA")
        return [root, pki.make("Partner Mail CA", root)]

    @pytest.fixture
    def restricted(self, stage: Stage) -> Stage:
        """Wizards that open under this policy."""
        return under(OrganizationPolicy(allows_comparison=False), stage)

    def test_a_tick_adds_none(self, restricted: Stage, partner: list[Entity], family: list[Entity]) -> None:
        """The page says why, nobody is asked, and others are added as ever."""
        held = source("Store", certificates(partner), is_vouched=False)
        wizard = restricted.open_at(PageId.CERTIFICATES, held, source("Windows", certificates(family)))
        wizard.certificates._choose([*certificates([*partner, *family])], True)
        restricted.settle(wizard)
        assert set(wizard.session.collection) == set(certificates(family))
        assert wizard.certificates._notice.text == ONLY_VOUCHED
        wizard.certificates._choose([*certificates(partner[:1])], True)
        assert (wizard.certificates._notice.text, restricted.answers.asked) == (ONLY_VOUCHED, [])
        assert set(wizard.session.collection) == set(certificates(family))

    def test_its_own_file_offers_none(self, restricted: Stage, partner: list[Entity], tmp_path: Path) -> None:
        """Neither the root nor what is below it, which would have none; it says why."""
        for name, entity in zip(("root.cer", "mail.cer"), partner, strict=True):
            (tmp_path / name).write_bytes(entity.der)
        wizard = restricted.open_at(PageId.CERTIFICATES)
        wizard.open_files([tmp_path / "root.cer", tmp_path / "mail.cer"])
        offer = wizard.certificates.offer
        restricted.until(lambda: offer.text.endswith(ONLY_VOUCHED))
        assert (offer.cas, offer.button.isVisible()) == ((), False)

    def test_a_finding_offers_none(self, restricted: Stage, partner: list[Entity]) -> None:
        """In the place of the button that would have it compared stands why it isn't."""
        held = source("mail", certificates(partner[:1]), is_vouched=False)
        wizard = restricted.open_at(PageId.CHAINS, held, chosen=certificates(partner[1:]))
        page = wizard.chains
        restricted.until(lambda: any(isinstance(each.finding.remedy, VouchFor) for each in page.findings.cards))
        (card,) = [each for each in page.findings.cards if isinstance(each.finding.remedy, VouchFor)]
        assert card.button is None
        (said,) = card.findChildren(QLabel, "comparisonOff")
        assert (said.text(), said.isVisible()) == (ONLY_VOUCHED, True)
        for ask in (page._ask_for_root, wizard.export.wishes.rootWanted.emit):
            ask(partner[0].certificate)
        assert restricted.answers.asked == []
        assert set(wizard.session.collection) == set(certificates(partner[1:]))

    def test_mail_offers_none(self, restricted: Stage, post: Post, pki: PKI, partner: list[Entity]) -> None:
        """Its CA is listed, with why it can't be added."""
        signer = pki.make("Eve", partner[1], ca=False, email="eve@partner.example")
        wizard = restricted.open()
        wizard.go_to(PageId.MAIL)
        wizard.mail.open_files([post.letter("eve.eml", signer, *partner)])
        by_ca = wizard.mail.by_ca
        restricted.until(lambda: by_ca.table.total > 0)
        by_ca.list.select(None)
        assert the(by_ca.list.current).why_not is RejectionReason.NOT_VOUCHED
        assert by_ca.explanation.text == ONLY_VOUCHED
        assert not by_ca.compare.isVisible()
        assert by_ca.table.ticked == []

    @pytest.mark.parametrize("left", ["unfinished", "written", "in Exchange"])
    def test_what_was_compared_before_counts_no_more(
        self, stage: Stage, partner: list[Entity], family: list[Entity], tmp_path: Path, left: str
    ) -> None:
        """Who goes on with it, or in the file written, gets the rest, and is told why; what Exchange has stays."""
        held, file = source("Store", certificates(family)), tmp_path / "mine.sst"
        before = stage.open(held)
        before.session.trust(certificates(partner[:1]))
        before.session.change(add=certificates(family))
        if left != "unfinished":
            stage.write(before, file)
        if left == "in Exchange":
            has(stage, file, certificates([*partner[:1], *family]))
        before.done(0)
        under(OrganizationPolicy(allows_comparison=False), stage)
        wizard = stage.open(held)
        if left == "unfinished":
            the(wizard.welcome.findChild(QPushButton, "goOn")).click()
        else:
            wizard._start.reopen_written(file)
        stage.comes_to(wizard)
        stays = certificates(partner[:1]) if left == "in Exchange" else []
        assert set(wizard.session.collection) == {*certificates(family), *stays}
        assert (wizard.session.confirmed, stage.answers.asked) == (frozenset(), [])
        assert (wizard.certificates._notice.text == ONLY_VOUCHED) is not bool(stays)

    @pytest.mark.parametrize("is_seen", [True, False])
    def test_that_a_file_is_called_current_vouches_for_none(
        self, restricted: Stage, partner: list[Entity], family: list[Entity], tmp_path: Path, is_seen: bool
    ) -> None:
        """A root in it is left out, which is said, unless it was seen in Exchange: that stays."""
        held = certificates([partner[0], *family])
        by = Word.READ_BACK if is_seen else Word.USER
        has(restricted, tmp_path / "current.sst", held, by=by)
        wizard = restricted.open(source("Store", certificates(family)))
        wizard._start.update(tmp_path / "current.sst")
        restricted.comes_to(wizard)
        assert set(wizard.session.collection) == set(held[0 if is_seen else 1 :])
        assert (wizard.certificates._notice.text == ONLY_VOUCHED) is not is_seen

    def test_another_program_adds_none(
        self, restricted: Stage, partner: list[Entity], family: list[Entity], tmp_path: Path
    ) -> None:
        """What it has put into the file meanwhile is said where the choice is shown."""
        file = tmp_path / "current.sst"
        has(restricted, file, certificates(family))
        wizard = restricted.open(source("Store", certificates(family)))
        wizard._start.update(file)
        restricted.comes_to(wizard)
        restricted.go_to(wizard, PageId.EXPORT)
        put(file, certificates([*partner, *family]))
        wizard._start.reopen()
        restricted.comes_to(wizard)
        assert set(wizard.session.collection) == set(certificates([partner[1], *family]))
        assert wizard.certificates._notice.text == ONLY_VOUCHED

    def test_mail_says_it_too(
        self, restricted: Stage, partner: list[Entity], family: list[Entity], tmp_path: Path
    ) -> None:
        """Who goes on there with the file that Exchange has stays there, and finds it on the next page as well."""
        put(tmp_path / "current.sst", certificates([*partner[:1], *family]))
        wizard = restricted.open(source("Store", certificates(family)))
        wizard.go_to(PageId.MAIL)
        wizard._start.use(tmp_path / "current.sst")
        restricted.until(lambda: wizard.mail.notice.text == ONLY_VOUCHED)
        restricted.settle(wizard)
        assert (wizard.currentId(), wizard.mail.notice.text) == (PageId.MAIL, ONLY_VOUCHED)
        wizard.go_to(PageId.CERTIFICATES)
        assert wizard.certificates._notice.text == ONLY_VOUCHED
        assert set(wizard.session.collection) == set(certificates(family))

    def test_nothing_is_taken_out_before_all_sources_are_read(
        self, restricted: Stage, family: list[Entity], partner: list[Entity], tmp_path: Path
    ) -> None:
        """The last one may vouch for what is chosen, or fail; meanwhile, nothing can be written."""
        go_on = threading.Event()

        def fail(_report: ReportProgress) -> Reading:
            go_on.wait(LIMIT)
            raise SourceError(text("It is not there."))

        wizard = restricted.open()
        wizard.session.open_source(source("Slow", load=fail))
        put(tmp_path / "current.sst", certificates([*partner[:1], *family]))
        wizard._start.update(tmp_path / "current.sst")
        restricted.until(lambda: len(wizard.session.assessment.collection) == len(family) + 1)
        assert not wizard.session.is_assessed
        wizard.session.open_source(source("Store", certificates(family)))
        go_on.set()
        restricted.settle(wizard)
        assert set(wizard.session.collection) == set(certificates(family))

    @pytest.mark.parametrize("is_seen", [True, False])
    def test_a_file_with_one_is_not_uploaded(
        self, restricted: Stage, partner: list[Entity], family: list[Entity], tmp_path: Path, is_seen: bool
    ) -> None:
        """Whatever made it; it says why, unless Exchange was seen to have it."""
        file, held = tmp_path / "mine.sst", certificates([partner[0], *family])
        has(restricted, file, held, by=Word.READ_BACK if is_seen else Word.USER)
        wizard = restricted.open(source("Store", certificates(family)))
        wizard.welcome.uploadWanted.emit(file)
        restricted.until(lambda: bool(wizard.welcome.notice.text) or wizard.currentId() == PageId.UPLOAD)
        assert (wizard.welcome.notice.text == f"mine.sst: {ONLY_VOUCHED}") is not is_seen
        assert (wizard.currentId() == PageId.UPLOAD) is is_seen
