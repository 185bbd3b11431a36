"""*Check revocation…*: real certificates and lists, and a server that stands in for all of the web."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography import x509
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

import mail
from crl import DAY, make_crl
from pki import PKI, Entity
from sstwizard.core.certificates.algorithms import EMAIL_PROTECTION
from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.chains.revocation import Obstacle, Revocation, RevocationStatus, unchecked
from sstwizard.core.collection.assessment import Assessment
from sstwizard.core.collection.checks.finding import Code
from sstwizard.core.formats import sst
from sstwizard.core.sources.revocation_lists import RevocationAnswer
from sstwizard.core.text import text
from sstwizard.ui.chains import ChainsPage
from sstwizard.ui.kit.labels import TextLabel
from sstwizard.ui.mail.by_message import ByMessage
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.downloads import CheckStage, RevocationDialog
from sstwizard.ui.work.page import PageId
from ui.reach import HOSTILE
from ui.staging import Later, Stage, certificates, source, the
from ui.test_chains import codes
from web_server import Behave, Server, answering, going_on, standing_for_the_web

NOW = datetime.datetime.now(datetime.UTC).replace(microsecond=0)
MIB = 2**20
UNKNOWN = unchecked(Obstacle.NO_CHAIN, text("No chain."))


def url(name: str) -> str:
    """Return where a list is."""
    return f"http://crl.pki.example/{name}.crl"


class Web:
    """All of the web, which a wizard reaches by its system's proxy."""

    def __init__(self, pki: PKI) -> None:
        self.pki, self.root = pki, pki.make("Contoso Root CA")
        self.files: dict[str, Behave] = {}
        self.server: Server | None = None

    @property
    def asked(self) -> list[str]:
        """What was asked for, in order."""
        return [visit.request[0].split()[1] for visit in the(self.server).visits if visit.request]

    def certificate(self, name: str, issuer: Entity | None = None, *, ca: bool = True) -> Entity:
        """Make a certificate whose list has its name."""
        purposes = () if ca else (EMAIL_PROTECTION,)
        return self.pki.make(name, issuer or self.root, ca=ca, purposes=purposes, crl_url=url(name))

    def publish(self, name: str, *revoked: Entity, **how: object) -> None:
        """Publish a list; it is current unless the test wants another."""
        how = {"start": NOW - DAY, "end": NOW + DAY} | how
        listed = [(each, x509.ReasonFlags.key_compromise) for each in revoked]
        self.files[url(name)] = answering(make_crl(self.root, *listed, **how))  # type: ignore[arg-type]


@pytest.fixture
def web(pki: PKI) -> Iterator[Web]:
    """A server on this computer, asked for whatever is asked of the web."""
    web = Web(pki)
    with standing_for_the_web(web.files) as web.server:
        yield web


def open_page(stage: Stage, *chosen: Entity) -> ChainsPage:
    """Open the Chains page with certificates chosen."""
    return stage.open_at(PageId.CHAINS, source("Store"), chosen=certificates(chosen)).chains


def begun(stage: Stage, page: ChainsPage | ByMessage) -> RevocationDialog:
    """Press the button, and wait for the question, or for the answers where there is nothing to ask."""
    stage.until(page.check_revocation.isEnabled)
    page.check_revocation.click()
    (dialog,) = (each for each in page.window().findChildren(RevocationDialog) if each.isVisible())
    stage.until(lambda: dialog.stage in (CheckStage.ASKING_USER, CheckStage.ANSWERED))
    return dialog


def answered(stage: Stage, dialog: RevocationDialog) -> dict[str, list[str]]:
    """Agree, and return what is said below each certificate's name."""
    dialog.agree.click()
    stage.until(lambda: dialog.stage is CheckStage.ANSWERED)
    return said(dialog)


def said(dialog: RevocationDialog) -> dict[str, list[str]]:
    """Return what is said below each certificate's name."""
    found: dict[str, list[str]] = {}
    for label in the(dialog.answers.widget()).findChildren(TextLabel):
        text = label.text().replace("\u200b", "")
        if label.font().bold():
            found[text] = []
        else:
            list(found.values())[-1].append(text)
    return found


def is_closed(page: ChainsPage | ByMessage) -> bool:
    """Say whether no dialog is left."""
    return not any(each.isVisible() for each in page.window().findChildren(RevocationDialog))


def test_every_answer_is_told(stage: Stage, web: Web) -> None:
    """A good, revoked, expired, foreign, large and absent list: each has its answer, the worst first."""
    names = ("good", "revoked", "expired", "foreign", "large", "absent")
    every = {name: web.certificate(name) for name in names}
    web.publish("good")
    web.publish("revoked", every["revoked"])
    web.publish("expired", end=NOW - DAY / 2)
    web.publish("foreign", key=every["good"].key)
    large = make_crl(web.root, start=NOW - DAY, end=NOW + DAY, padded_to=6 * MIB)
    web.files[url("large")] = answering(large)
    page = open_page(stage, web.root, *every.values())
    dialog = begun(stage, page)
    assert web.asked == [], "nothing is sent before the user agrees"
    listed = {dialog.addresses.item(row).text() for row in range(dialog.addresses.count())}
    assert listed == {url(name) for name in names}
    assert "6" in dialog.said.text()
    told = answered(stage, dialog)
    assert sorted(web.asked) == sorted(listed), "each is asked once"
    assert next(iter(told)) == "revoked"
    assert set(list(told)[-2:]) == {"good", "large"}
    assert told["good"][0] == "Not revoked."
    assert told["revoked"][0].startswith("Revoked on ")
    for name, words in (
        ("expired", "out of date"),
        ("foreign", "is not signed by “Contoso Root CA”"),
        ("absent", "didn't provide the file (HTTP status 404)"),
    ):
        assert told[name][0].startswith("Could not be checked. ")
        assert words in told[name][0]
    assert told["absent"][1].startswith(f"{url('absent')}: 0 bytes in 0.")
    assert f"{url('large')}: {QLocale().toString(len(large))} bytes in " in told["large"][1]
    assert dialog.said.text() == "Revoked: 1. Could not be checked: 3. Not revoked: 2."
    assert "Delta CRLs and OCSP were not checked" in dialog.note.text()
    stage.until(lambda: codes(page)[:1] == ["revoked"])
    dialog.leave.click()
    assert is_closed(page)
    findings = page.session.assessment.findings
    concerned = {each.certificate for each in findings if each.code is Code.CRL_UNREACHABLE}
    assert concerned == {every[name].certificate for name in ("expired", "foreign", "absent", "large")}


def test_without_consent_nothing_is_asked(stage: Stage, web: Web) -> None:
    """No is no: the dialog closes, and not a byte is sent; Escape means the same."""
    page = open_page(stage, web.root, web.certificate("good"))
    begun(stage, page).leave.click()
    stage.until(lambda: is_closed(page))
    dialog = begun(stage, page)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    stage.until(lambda: is_closed(page))
    assert web.asked == []
    assert page.session.revocations == {}
    assert not page.session.is_loading


def test_addresses_of_strangers_are_not_even_shown(stage: Stage, web: Web) -> None:
    """A chain that ends at no root in the collection or in a source that vouches: it is told, and nothing is asked.

    What strangers call themselves is shown to the letter.
    """
    page = open_page(stage, web.pki.make(f"{HOSTILE} \u202e", web.root, crl_url=url("good")))
    dialog = begun(stage, page)
    stage.until(lambda: dialog.stage is CheckStage.ANSWERED)
    ((name, told),) = said(dialog).items()
    assert name == f"{HOSTILE} \\u202e"
    assert "None of its addresses were contacted" in told[0]
    assert {each.textFormat() for each in dialog.findChildren(TextLabel)} == {Qt.TextFormat.PlainText}
    assert (dialog.addresses.isVisible(), web.asked) == (False, [])
    assert codes(page) == ["incomplete-chain"]


def test_nothing_is_asked_below_what_windows_disallows(stage: Stage, web: Web) -> None:
    """Nor where the copies that were selected and found first say nothing of it; a root in a store is enough."""
    issuing = web.certificate("issuing")
    chosen = certificates((issuing, web.certificate("below", issuing), web.certificate("good")))
    banned = replace(issuing.certificate, windows=WindowsProperties(disallowed=True))
    trusted = replace(web.root.certificate, windows=WindowsProperties(trusted_root=True))
    stores = source("File", (issuing.certificate,)), source("Disallowed", (banned,)), source("Root", (trusted,))
    dialog = begun(stage, stage.open_at(PageId.CHAINS, *stores, chosen=chosen).chains)
    assert dialog.asked == (url("good"),)


def test_roots_alone_have_nobody_to_ask(stage: Stage, web: Web) -> None:
    """A root is revoked by nobody."""
    dialog = begun(stage, open_page(stage, web.root))
    stage.until(lambda: dialog.stage is CheckStage.ANSWERED)
    assert dialog.said.text() == "No certificate here can be revoked."


def test_asking_can_be_cancelled(stage: Stage, web: Web) -> None:
    """While a server keeps silent the dialog tells how far it is, and Cancel ends it; what had come is dropped."""
    web.publish("good")
    web.files[url("endless")] = going_on(b"HTTP/1.1 200 OK\r\n\r\n", b"x", 0.05)
    page = open_page(stage, web.root, web.certificate("good"), web.certificate("endless"))
    dialog = begun(stage, page)
    dialog.agree.click()
    stage.until(lambda: url("endless") in web.asked)
    stage.until(lambda: dialog.progress.isVisible() and dialog.progress.maximum() == 2)
    stage.until(lambda: "of 2…" in dialog.said.text())
    dialog.leave.click()
    stage.until(lambda: is_closed(page))
    assert page.session.revocations == {}
    assert not page.session.is_loading


def test_the_search_for_addresses_can_be_cancelled(stage: Stage, web: Web) -> None:
    """Before there is a question, Cancel ends it too; an error that nobody expects is raised, and closes the dialog."""
    page = open_page(stage, web.root, web.certificate("good"))
    later = Later.instead_of_workers(page.session)
    page.check_revocation.click()
    (dialog,) = page.window().findChildren(RevocationDialog)
    assert (dialog.stage, dialog.leave.text()) == (CheckStage.WORKING, "Cancel")
    dialog.leave.click()
    later.work()
    stage.until(lambda: is_closed(page))
    assert not page.session.is_loading


def test_many_answers_are_cut_short(stage: Stage, web: Web) -> None:
    """Of more than a hundred certificates the first hundred are shown, and how many there are besides."""
    key = web.root.key
    every = [web.pki.make(f"CA {number}", web.root, crl_url="", key=key) for number in range(103)]
    page = open_page(stage, web.root, *every)
    dialog = begun(stage, page)
    stage.until(lambda: dialog.stage is CheckStage.ANSWERED)
    told = said(dialog)
    assert len(told) == 100
    assert list(told.values())[-1][-1] == "…and 3 more"


@pytest.fixture
def letter(web: Web, tmp_path: Path) -> tuple[Path, Entity, Entity]:
    """A signed letter, its signer, and the CA that issued the signer's certificate, included in the letter."""
    ca = web.certificate("issuing")
    signer = web.certificate("signer", ca, ca=False)
    path = tmp_path / "letter.p7m"
    path.write_bytes(mail.sign("cryptography", signer, tmp_path, ca, detached=False))
    return path, signer, ca


def open_check(
    stage: Stage, letter: Path, *chosen: Entity, held: tuple[Certificate, ...] = ()
) -> tuple[SSTWizard, ByMessage]:
    """Open a letter on the page for mail."""
    wizard = stage.open(source("Store", held), chosen=certificates(chosen))
    wizard.go_to(PageId.MAIL)
    check = wizard.mail.by_message
    assert not check.check_revocation.isEnabled()
    wizard.mail.open_files([letter])
    stage.until(lambda: check.table.total > 0)
    wizard.mail.show_messages.click()
    stage.until(lambda: check.table.entries[0].verdict is not None)
    return wizard, check


def statuses(check: ByMessage) -> list[str]:
    """Return the status of each line of the chain, from the root."""
    model, found = check.answer.chain.model(), []
    index = model.index(0, 0)
    while index.isValid():
        found.append(index.siblingAtColumn(2).data())
        index = model.index(0, 0, index)
    return found


def test_a_messages_chain_is_asked_about(stage: Stage, web: Web, letter: tuple[Path, Entity, Entity]) -> None:
    """The signer and its CA are asked about from the answer; a revoked signer makes the message not trusted."""
    path, signer, ca = letter
    web.publish("issuing")
    crl = make_crl(ca, (signer, x509.ReasonFlags.superseded), start=NOW - DAY, end=NOW + DAY)
    web.files[url("signer")] = answering(crl)
    wizard, check = open_check(stage, path, web.root, ca)
    assert the(check.table.entries[0].verdict).trusted
    told = answered(stage, begun(stage, check))
    assert list(told) == ["signer", "issuing"]
    assert told["signer"][0].endswith("it was replaced by another certificate.")
    stage.until(lambda: not the(check.table.entries[0].verdict).trusted)
    reason = check.answer.reason.text()
    assert "on “signer”: Revoked on " in reason
    assert statuses(check) == ["Valid", "Valid", "Revoked"]
    stage.settle(wizard)


def test_a_chain_may_lead_over_included_cas(stage: Stage, web: Web, letter: tuple[Path, Entity, Entity]) -> None:
    """An intermediate that only the message holds is asked about, and its signer too."""
    wizard, check = open_check(stage, letter[0], web.root)
    stage.until(check.check_revocation.isEnabled)
    assert begun(stage, check).asked == (url("signer"), url("issuing"))
    stage.settle(wizard)


def test_answers_about_others_stay(stage: Stage, web: Web) -> None:
    """A later check, of other certificates, does not make the earlier one forgotten."""
    page = open_page(stage, web.root)
    first, second = (RevocationAnswer(web.certificate(name).certificate, UNKNOWN) for name in ("first", "second"))
    page.session.take_revocations([first])
    page.session.take_revocations([second])
    assert page.session.revocations == {first.certificate: first, second.certificate: second}


def test_what_windows_disallows_is_not_valid(stage: Stage, web: Web, letter: tuple[Path, Entity, Entity]) -> None:
    """In the chain of a message stands what the list says, though the message's own copy says nothing of it."""
    path, _, ca = letter
    banned = replace(ca.certificate, windows=WindowsProperties(disallowed=True))
    wizard, check = open_check(stage, path, web.root, ca, held=(banned,))
    assert statuses(check)[:2] == ["Valid", "Disallowed"]
    stage.settle(wizard)


def test_answers_count_for_a_file_that_was_written_earlier(stage: Stage, web: Web, tmp_path: Path) -> None:
    """What was found to be revoked is said before it is uploaded on another day."""
    wizard = stage.open_at(PageId.CHAINS, source("Store"), chosen=certificates([web.root]))
    ca = web.certificate("issuing").certificate
    answer = Revocation(RevocationStatus.REVOKED, text("Revoked."))
    wizard.session.take_revocations([RevocationAnswer(ca, answer)])
    path = tmp_path / "earlier.sst"
    path.write_bytes(sst.encode([web.root.der, ca.der]))
    assessed: list[Assessment] = []
    wizard._start.earlierRead.connect(lambda _path, _sha256, assessment: assessed.append(assessment))
    wizard._start.open_earlier(path)
    stage.until(lambda: bool(assessed))
    assert [each.certificate for each in assessed[0].errors if each.code is Code.REVOKED] == [ca]
