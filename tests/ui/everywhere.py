"""Every page and every dialog, with something to say in each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget

import mail
from pki import PKI, Entity
from sstwizard.core.certificates.certificate import Provenance
from sstwizard.core.certificates.reading import Problem
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.assessment import Assessment
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.errors import LOCKED_FILE
from sstwizard.core.exchange.job import upload_job
from sstwizard.core.exchange.known_errors import NOT_NEW
from sstwizard.core.exchange.stored import Stored, Word
from sstwizard.core.exchange.unfinished import KeptCertificate, UnfinishedChoice
from sstwizard.core.formats import sst
from sstwizard.core.runner.installed import NO_TERMINAL, PowerShell
from sstwizard.core.runner.receipts import Progress
from sstwizard.core.runner.receipts import Stage as Done
from sstwizard.core.runner.run_folder import SignedIn
from sstwizard.core.text import text
from sstwizard.ui.certificates.find_ca import FindCADialog
from sstwizard.ui.exchange.fetching import CollectionFromExchangeDialog, MailFromExchangeDialog
from sstwizard.ui.exchange.run import RunState
from sstwizard.ui.help import HelpWindow
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.details import CertificateDetails
from sstwizard.ui.work.documents import Written
from sstwizard.ui.work.downloads import CheckStage, RevocationDialog
from sstwizard.ui.work.page import PageId
from sstwizard.ui.work.questions import GoBackDialog, QtDialogs
from sstwizard.ui.work.trust_root import TrustRoot
from ui.mail.test_page import Post
from ui.reach import open_troubled, pages
from ui.running import powershell
from ui.staging import Stage, certificates, is_settled, remember, source, the

Open = Callable[["Everywhere"], QWidget]


@dataclass
class Everywhere:
    """Opens what there is, one at a time; of `troubled` there is something to say on each page."""

    stage: Stage
    pki: PKI
    family: list[Entity]
    troubled: list[Entity]

    def wizard(self) -> SSTWizard:
        """Open a wizard that updates a collection and has something to say on each page."""
        return open_troubled(self.stage, self.family, self.troubled)

    def pages(self, wizard: SSTWizard) -> Iterator[tuple[str, QWidget]]:
        """Walk through the wizard, errors overridden."""
        for page in pages(self.stage, wizard):
            yield page.title(), wizard  # type: ignore[attr-defined]
        wizard.run.powershells = (powershell(),)
        wizard.run.changed.emit()
        yield f"{page.title()}, with PowerShell", wizard  # type: ignore[attr-defined]

    def mail(self) -> SSTWizard:
        """Open the page for mail with two messages, one of a partner for whose root nobody vouches."""
        wizard = self.stage.open(source("Store", certificates(self.family[:1])))
        folder = self.stage.folder / "mail"
        if not folder.exists():  # what is signed says when: once, so that two walks show the same minute
            self._write_letters(folder)
        wizard.go_to(PageId.MAIL)
        wizard.mail.open_files([folder])
        page = wizard.mail
        self.stage.until(lambda: page.by_ca.table.rowCount() == 3 and is_settled(wizard.session))
        return wizard

    def _write_letters(self, folder: Path) -> None:
        root = self.pki.make("Partner Root CA")
        partner = self.pki.make("Partner Mail CA", root)
        post = Post(folder, self.pki, self.family)
        post.folder.mkdir()
        post.letter("bob.eml", post.signer("bob"), *self.family[1:])
        post.letter("ada.eml", post.signer("ada", partner, email="ada@example.com"), partner)
        far = self.pki.make("Far Mail CA", self.pki.make("Far Root CA"), issuer_url="http://ca.example/root.cer")
        signature = mail.sign("cryptography", post.signer("eve", far), post.folder, far, detached=True)
        forward = b"Content-Type: message/rfc822\r\n\r\n" + mail.mail(mail.clear_signed(signature))
        footer = mail.entity(f'text/plain; name="{"x" * 200}.txt"', b"footer")
        parts = mail.multipart("multipart/mixed; boundary=x", "x", mail.clear_signed(signature), footer, forward)
        post.write("eve.eml", mail.mail(parts))


def _mail_by_ca(here: Everywhere, ca: str) -> QWidget:
    wizard = here.mail()
    view, table = wizard.mail.by_ca, wizard.mail.by_ca.table
    names = [str(table.index(row, 0).data()).partition("\n")[0] for row in range(table.rowCount())]
    view.list.selectRow(names.index(ca))
    assert view.download.isVisible() is (ca == "Far Mail CA")
    return wizard


def _mail_by_message(here: Everywhere, issuer: str) -> QWidget:
    wizard = here.mail()
    view = wizard.mail.by_message
    here.stage.until(lambda: view.table.rowCount() == 3)
    wizard.mail.show_messages.click()
    view.filter.setText(issuer)
    assert view.table.rowCount() == 1
    view.list.setCurrentIndex(view.table.index(0, 0))
    here.stage.until(lambda: view.scroll_area.isVisible())
    return wizard


def _empty_mail(here: Everywhere) -> QWidget:
    wizard = here.stage.open()
    wizard.go_to(PageId.MAIL)
    return wizard


def _filtered_list(here: Everywhere) -> QWidget:
    wizard = here.stage.open_at(PageId.CERTIFICATES, source("Store", certificates(here.family)))
    the(wizard.findChild(QLineEdit, "filter")).setText("family")
    return wizard


def _opened_file(here: Everywhere) -> QWidget:
    """Offer the CAs of a file, and ask for a password, while others are read."""
    wizard = here.stage.open_at(PageId.CERTIFICATES, source("Store", certificates(here.family[:1])))
    file, page = here.stage.folder / "issuing.cer", wizard.certificates
    file.write_bytes(here.family[1].der)
    page.open_files([file])
    here.stage.until(page.offer.button.isVisible)
    page._notice.say("It is locked.", actions=(page._unlock,))
    page.panel._loading.show()
    return wizard


def _notes(here: Everywhere) -> QWidget:
    bad = [Problem(text(LOCKED_FILE, file=f"{number}.p12"), file=f"{number}.p12") for number in range(9)]
    wizard = here.stage.open_at(PageId.CERTIFICATES, source("Store", certificates(here.family), problems=bad))
    wizard.certificates.sources.show_sources([wizard.session.opened[0]])
    wizard.certificates._show_notes.click()
    return the(wizard.findChild(QDialog, "notes"))


def _no_findings(here: Everywhere) -> QWidget:
    held = certificates(here.family)
    return here.stage.open_at(PageId.CHAINS, source("Store", held), chosen=held)


def _certificate(here: Everywhere) -> QWidget:
    wizard = here.stage.open()
    return _shown(CertificateDetails(here.family[1].certificate, wizard.session.known, wizard))


def _compare(here: Everywhere, typed: str = "", provenance: Provenance = Provenance.OWN_FILE) -> QWidget:
    """Ask about a root, of which this was typed: by default its SHA-1."""
    root = replace(here.family[0].certificate, origin=text("root.cer"), provenance=provenance)
    dialog = TrustRoot([root, root], CertificateIndex([root]), here.stage.open())
    dialog.field.setText(typed or root.thumbprint)
    return _shown(dialog)


def _found_ca(here: Everywhere) -> QWidget:
    wizard = here.stage.open()
    dialog = FindCADialog(wizard.session, wizard)
    here.stage.until(lambda: dialog._all is not None)
    dialog.field.setText("d-trust")
    return _shown(dialog)


def _revocation(here: Everywhere, is_known: bool) -> QWidget:
    """Ask about a CA below a known root, or tell that nobody is asked about a stranger's."""
    names = [f"Asked CA {number} {'x' * 40}" for number in range(9)]
    asked = [here.pki.make(each, here.family[0], crl_url="http://crl.pki.example/asked") for each in names]
    wizard = here.stage.open(chosen=certificates([*here.family[: int(is_known)], *asked]))
    dialog = RevocationDialog(wizard.session, wizard.session.collection.ordered, parent=wizard)
    here.stage.until(lambda: dialog.stage is (CheckStage.ASKING_USER if is_known else CheckStage.ANSWERED))
    return _shown(dialog)


TWO = (powershell(), powershell(5, 1, 26100, name="powershell.exe"))
WITHOUT_TERMINAL = (powershell(obstacle=NO_TERMINAL),)
"""PowerShells that a computer has."""


def _uploading(
    here: Everywhere,
    progress: Progress | None = None,
    state: RunState = RunState.IDLE,
    *,
    found: tuple[PowerShell, ...] = TWO,
    user: SignedIn | None = None,
) -> SSTWizard:
    """Open the upload of a file, with all that can be unfolded, and a run that is so far."""
    here.stage.computer.powershells, here.stage.computer.user = found, user or SignedIn()
    wizard = here.stage.open()
    here.stage.settings.account = "admin@contoso.com"
    wizard.upload.show_upload(_written(here), "It was written.")
    wizard.go_to(PageId.UPLOAD)
    here.stage.until(lambda: wizard.run.powershells is not None)
    wizard.upload.connection.options.click()
    wizard.upload.typed.button.click()
    wizard.run.progress, wizard.run.state = progress or Progress(), state
    if progress is not None:
        wizard.run.job, wizard.run.ended = upload_job(the(wizard.upload._upload)), datetime.now(UTC)
    wizard.run.changed.emit()
    return wizard


def _written(here: Everywhere) -> Written:
    collection = CertificateCollection(certificates(here.family))
    return Written(here.stage.folder / "trusted-cas.sst", Assessment(collection), "AB" * 32)


def _upload_of_earlier_file(here: Everywhere) -> QWidget:
    wizard, written = _uploading(here), _written(here)
    wizard.upload.show_earlier(written.path, written.sha256, written.assessment)
    return wizard


def _upload_done(here: Everywhere) -> QWidget:
    stored = frozenset(each.thumbprint for each in certificates(here.family))
    done = frozenset({Done.CONFIRMED, Done.UPLOAD, Done.READ_BACK, Done.ENDED})
    progress = Progress(done, "Module 3.10.1", "contoso.onmicrosoft.com", "b.sst", frozenset({"AB" * 20}), stored)
    wizard = _uploading(here, progress, RunState.ENDED)
    wizard.upload.show_lines.click()
    return wizard


_FAILED = frozenset({Done.FAILED, Done.ENDED})
_NOT_NEW = "Your organization already has a collection. Nothing was uploaded. (SmimeTrust.NotNew)"
_RUNNING = Progress(frozenset({Done.TENANT, Done.BACK_UP}), tenant="contoso.com", backup="", before=frozenset())


def _upload_in_doubt(here: Everywhere) -> QWidget:
    failed = Progress(frozenset({Done.CONFIRMED}), backup="b.sst", before=frozenset(), failure="Access is denied")
    wizard = _uploading(here, failed, RunState.ENDED)
    wizard.upload.end.show_details.click()
    return wizard


def _upload_elsewhere(here: Everywhere) -> QWidget:
    wizard = _uploading(here)
    for each in (wizard.upload.connection.options, wizard.upload.typed.button, wizard.upload.was_uploaded):
        each.click()
    return wizard


def _uploaded_by_kit(here: Everywhere) -> QWidget:
    wizard = _uploading(here, found=())
    wizard.upload.was_uploaded.click()
    return wizard


def _fetching(here: Everywhere) -> CollectionFromExchangeDialog:
    wizard = here.stage.open()
    wizard.welcome.fetchWanted.emit()
    dialog = the(wizard.findChild(CollectionFromExchangeDialog))
    here.stage.until(lambda: dialog._run.powershells is not None)
    return dialog


def _fetching_unfolded(here: Everywhere) -> QWidget:
    here.stage.computer.powershells = TWO
    dialog = _fetching(here)
    dialog.connection.options.click()
    dialog.typed.button.click()
    return dialog


def _fetching_mail(here: Everywhere, found: tuple[PowerShell, ...] = TWO) -> QWidget:
    here.stage.computer.powershells = found
    window = _empty_mail(here)
    the(window.findChild(QAbstractButton, "fromExchange")).click()
    dialog = the(window.findChild(MailFromExchangeDialog))
    here.stage.until(lambda: dialog._run.powershells is not None)
    dialog.connection.options.click()
    return dialog


def _known(here: Everywhere) -> SSTWizard:
    """Start where Exchange has a collection, a file waits for its upload, and a choice is unfinished."""
    stage, held = here.stage, certificates(here.family)
    file, now = stage.folder / "stored.sst", datetime.now(UTC)
    file.write_bytes(sst.encode([each.der for each in held]))
    backup = stage.folder / "smime-backup contoso.onmicrosoft.com 2026-11-12 094100.sst"
    backup.write_bytes(sst.encode([held[0].der]))
    thumbprints = frozenset(each.thumbprint for each in held)
    has = Stored(Word.RECEIPT, now, thumbprints, "AB" * 32, file, "contoso.onmicrosoft.com")
    left = UnfinishedChoice("0", now, (KeptCertificate(held[0].der),))
    stage.settings.state_file.change(lambda state: state.seen(has).left_unfinished(left))
    remember(stage.settings, stage.folder / "mine.sst")
    (stage.folder / "mine.sst").write_bytes(file.read_bytes())
    wizard = stage.open()
    offered = "goBack", "reopen", "openExchange", "goOn"
    stage.until(lambda: all(the(wizard.welcome.findChild(QAbstractButton, name)).isVisible() for name in offered))
    stage.settle(wizard)
    return wizard


def _going_back(here: Everywhere) -> QWidget:
    wizard = _known(here)
    wizard.welcome.goBackWanted.emit()
    dialog = the(wizard.findChild(GoBackDialog))
    here.stage.until(lambda: dialog.list.count() > 0)
    return dialog


def _help(here: Everywhere) -> QWidget:
    wizard = here.stage.open()
    wizard.help_access.show()
    window = wizard.help_access._window
    assert isinstance(window, HelpWindow)
    window.search.setText("Access is denied")
    return window


def _shown(dialog: QDialog) -> QDialog:
    dialog.open()
    return dialog


DIALOGS: dict[str, Open] = {
    "signed mail by CA": lambda here: _mail_by_ca(here, "Partner Mail CA"),
    "signed mail by CA, to download": lambda here: _mail_by_ca(here, "Far Mail CA"),
    "signed mail by message": lambda here: _mail_by_message(here, "family"),
    "signed mail by message, partly signed": lambda here: _mail_by_message(here, "far"),
    "signed mail, empty": _empty_mail,
    "certificates, none": lambda here: here.stage.open_at(PageId.CERTIFICATES),
    "certificates, filtered": _filtered_list,
    "certificates, opened file": _opened_file,
    "notes about a file": _notes,
    "chains, all is well": _no_findings,
    "certificate": _certificate,
    "root to compare": _compare,
    "root that a message brought": lambda here: _compare(
        here, here.family[0].certificate.sha256[:20] + "-", Provenance.RECEIVED
    ),
    "revocation": lambda here: _revocation(here, True),
    "revocation, nobody to ask": lambda here: _revocation(here, False),
    "public CAs": _found_ca,
    "upload, unfolded": _uploading,
    "upload, no PowerShell": lambda here: _uploading(here, found=()),
    "upload, no PowerShell, uploaded": _uploaded_by_kit,
    "upload, no terminal": lambda here: _uploading(here, found=WITHOUT_TERMINAL),
    "upload, another user": lambda here: _uploading(here, user=SignedIn(is_other_user=True)),
    "upload, earlier file": _upload_of_earlier_file,
    "upload, untouched": lambda here: _uploading(here, Progress(_FAILED, failure="It failed."), RunState.ENDED),
    "upload, running": lambda here: _uploading(here, _RUNNING, RunState.RUNNING),
    "upload, stopped": lambda here: _uploading(
        here, Progress(_FAILED, backup="b.sst", end=NOT_NEW, failure=_NOT_NEW), RunState.ENDED
    ),
    "upload, in doubt": _upload_in_doubt,
    "upload, done": _upload_done,
    "upload, done elsewhere": _upload_elsewhere,
    "collection from Exchange": _fetching,
    "collection from Exchange, unfolded": _fetching_unfolded,
    "mail from Exchange": _fetching_mail,
    "mail from Exchange, no PowerShell": lambda here: _fetching_mail(here, ()),
    "what is known of Exchange": _known,
    "earlier collections": _going_back,
    "help": _help,
}
"""Dialogs, and pages in other states than on the walk."""

QUESTIONS: dict[str, dict[str, Any]] = {
    "confirm_start_from": {"path": Path("base.sst"), "problems": ["One.", "Two."]},
    "confirm_replacement": {"path": Path("base.sst"), "is_base": True},
    "confirm_replacements": {"paths": [Path("out/One 12345678.cer"), Path("out/Two 12345678.cer")]},
    "confirm_start_over": {},
    "confirm_download": {"name": "Far CA", "issuer": "Far Root CA", "address": "http://ca.example/ca.crt"},
    "confirm_deletion": {"folder": Path("saved"), "count": 2},
    "confirm_removal": {"said": "2 certificates are not needed.", "each": "One: no message\nTwo: 3 messages"},
    "confirm_leaving_ticks": {},
    "confirm_leaving_upload": {},
    "confirm_discarding": {"is_kept": True},
    "confirm_stopping": {},
    "password": {"file_name": "locked.p12", "wrong": False},
}
"""Questions that block: what is asked, and with what."""


def asking(question: str, parent: QWidget, look: Callable[[QWidget], None]) -> None:
    """Ask a question, look at it, and leave it."""

    def look_and_leave() -> None:
        box = the(QApplication.activeModalWidget())
        try:
            look(box)
        finally:
            assert isinstance(box, QDialog)
            box.reject()

    QTimer.singleShot(0, look_and_leave)
    getattr(QtDialogs(parent), question)(**QUESTIONS[question])
