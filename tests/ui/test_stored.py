"""What is known of Exchange at the next start, and what one goes back to or goes on with."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton

from pki import PKI, Entity
from sstwizard.core.certificates.certificate import Certificate, Provenance
from sstwizard.core.certificates.reading import Reading, ReportProgress
from sstwizard.core.exchange.stored import StateFile, Stored, Word
from sstwizard.core.formats import sst
from sstwizard.core.platform import file_access
from sstwizard.core.runner.receipts import Progress
from sstwizard.core.runner.receipts import Stage as Done
from sstwizard.ui.exchange.fetching import CollectionFromExchangeDialog
from sstwizard.ui.exchange.run import RunState
from sstwizard.ui.flow import PageId
from sstwizard.ui.kit.icons import WARNING
from sstwizard.ui.kit.settings import Settings
from sstwizard.ui.kit.theme import Tone, color
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.questions import GoBackDialog, QtDialogs
from sstwizard.ui.work.trust_root import TrustRoot
from ui.running import kit_receipt
from ui.staging import Later, Stage, certificates, let_looks_end, source, the
from waiting import LIMIT

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

CONTOSO = "contoso.onmicrosoft.com"
NOW = datetime.now(UTC)


@pytest.fixture
def partner(pki: PKI) -> Certificate:
    """A root for which nobody vouches."""
    return pki.make("Partner Root CA").certificate


def put(file: Path, held: Iterable[Certificate]) -> str:
    """Write an .sst, and return its SHA-256."""
    content = sst.encode([each.der for each in held])
    file.write_bytes(content)
    return hashlib.sha256(content).hexdigest().upper()


def has(stage: Stage, file: Path, held: Iterable[Certificate], *, days: int = 0, by: Word = Word.RECEIPT) -> None:
    """Have Exchange have a file, so many days ago."""
    held = tuple(held)
    thumbprints = frozenset(each.thumbprint for each in held)
    seen = Stored(by, NOW - timedelta(days=days), thumbprints, put(file, held), file, CONTOSO)
    stage.settings.state_file.change(lambda state: state.seen(seen))


def saved(*, days: int) -> str:
    """Return the name of what a script has saved so many days ago."""
    return f"smime-backup {CONTOSO} {(NOW - timedelta(days=days)).astimezone():%Y-%m-%d %H%M%S}.sst"


def start_anew(stage: Stage, *held: Certificate) -> SSTWizard:
    """Start the program once more, as after it was killed; a file of no vouched source holds these."""
    stage.settings.state_file.close()
    return start_beside(stage, *held)


def start_beside(stage: Stage, *held: Certificate) -> SSTWizard:
    """Start the program once more, while it runs."""
    stage.settings = Settings(stage.settings.store)
    wizard = stage.open(source("Store", held, is_vouched=False))
    stage.settle(wizard)
    return wizard


def leave_an_update(stage: Stage, partner: Certificate, family: list[Entity]) -> None:
    """Have a wizard leave an update of what Exchange has, in which a root was compared and a CA removed."""
    has(stage, stage.folder / "x.sst", certificates(family))
    first = start_anew(stage)
    stage.until(lambda: len(first.session.in_use) == 3)
    first.go_to(PageId.CERTIFICATES)
    first.session.trust([partner])
    first.session.change(remove=certificates(family[2:]))
    first.done(0)


def press(wizard: SSTWizard, name: str) -> None:
    """Press a button of the first page."""
    the(wizard.welcome.findChild(QAbstractButton, name)).click()


def is_offered(wizard: SSTWizard, name: str) -> bool:
    """Say whether the first page has a button."""
    return the(wizard.welcome.findChild(QAbstractButton, name)).isVisibleTo(wizard.welcome)


class TestUploadLater:
    """What Exchange has stays known while another file waits for its upload."""

    @pytest.fixture
    def uploaded(self, stage: Stage, tmp_path: Path, partner: Certificate, family: list[Entity]) -> list[Certificate]:
        """Last month's upload, with a root for which only it vouches; and a file of today that is not uploaded."""
        uploaded = [partner, *certificates(family)]
        has(stage, tmp_path / "x.sst", uploaded, days=30)
        wizard = start_anew(stage)
        stage.until(lambda: len(wizard.session.in_use) == len(uploaded))
        wizard.go_to(PageId.CERTIFICATES)
        wizard.session.change(remove=certificates(family[2:]))
        stage.write(wizard, tmp_path / "y.sst")
        wizard.done(0)
        return uploaded

    @pytest.mark.parametrize("way", ["mail", "select", "update", "file"])
    def test_the_next_start_goes_on_from_it(self, stage: Stage, uploaded: list[Certificate], way: str) -> None:
        """Whatever one begins with: nothing is asked, its root is vouched for, and the next file is made from it."""
        wizard = start_anew(stage)
        stage.until(lambda: len(wizard.session.in_use) == len(uploaded))
        if way == "file":
            press(wizard, "reopen")
            stage.until(lambda: wizard.currentId() == PageId.CERTIFICATES)
        else:
            welcome = wizard.welcome
            ways = {"mail": welcome.start_from_mail, "select": welcome.create_new, "update": welcome.update_present}
            ways[way].setChecked(True)
            wizard.next()
        stage.settle(wizard)
        session = wizard.session
        assert (session.knows_stored, session.draft.base_file) == (True, stage.folder / "x.sst")
        assert set(session.stored) == set(uploaded)
        assert len(session.collection) == len(uploaded) - (way == "file")
        assert not session.known.vouching.is_unvouched(uploaded[0])
        assert set(the(session.made_from)) == {each.thumbprint for each in uploaded}
        assert stage.answers.asked == []
        if way == "update":  # what is updated is in view, and not all that could be chosen
            assert the(wizard.certificates.certificates.model()).rowCount() == len(uploaded)
        elif way == "file":  # which can be uploaded as it is
            stage.go_to(wizard, PageId.EXPORT)
            assert wizard.export._written.text == "“y.sst” holds exactly this already, and was not uploaded yet."
            wizard.export.upload_it.click()
            stage.until(lambda: wizard.currentId() == PageId.UPLOAD)
            assert the(wizard.upload._written).path == stage.folder / "y.sst"

    def test_its_file_may_be_written_over(
        self, stage: Stage, uploaded: list[Certificate], family: list[Entity]
    ) -> None:
        """A copy is kept of it, which is what Exchange has from then on; what waits for its upload is told as such."""
        wizard = start_anew(stage)
        stage.until(lambda: len(wizard.session.in_use) == len(uploaded))
        wizard.go_to(PageId.CERTIFICATES)
        wizard.session.change(remove=certificates(family[2:]))
        stage.write(wizard, stage.folder / "x.sst")
        wizard.done(0)
        again = start_anew(stage)
        stage.until(lambda: "not uploaded yet" in again.welcome._last_label.text())
        stage.until(lambda: len(again.session.in_use) == len(uploaded))
        assert is_offered(again, "uploadSteps")
        press(again, "reopen")
        stage.until(lambda: again.currentId() == PageId.CERTIFICATES)
        stage.settle(again)
        assert set(again.session.stored) == set(uploaded)
        assert len(again.session.collection) == len(uploaded) - 1
        assert stage.answers.asked == ["replace x.sst with a copy"]

    def test_the_first_page_tells_both(self, stage: Stage, uploaded: list[Certificate]) -> None:
        """What Exchange has, and what waits for its upload."""
        wizard = start_anew(stage)
        stage.until(lambda: "not uploaded yet" in wizard.welcome._last_label.text())
        assert wizard.welcome._last_label.text().startswith("y.sst · ")
        row = wizard.welcome._exchange
        assert row.isVisible()
        press(wizard, "openExchange")
        stage.until(lambda: wizard.currentId() == PageId.CERTIFICATES)
        assert set(wizard.session.stored) == set(uploaded)

    def test_what_was_read_back_is_uploaded(self, stage: Stage, uploaded: list[Certificate]) -> None:
        """Nobody saw the upload end; then Exchange was seen to have just what was written, in whichever order."""
        other, held = stage.folder / "backup.sst", uploaded[:-1]
        has(stage, other, held[::-1], by=Word.READ_BACK)
        wizard = start_anew(stage)
        assert "uploaded" in wizard.welcome._last_label.text()  # before anybody has read the file
        let_looks_end()
        stage.settle(wizard)
        said = wizard.welcome._last_label.text()
        assert f"{CONTOSO} · {len(held)} certificate(s), uploaded" in said
        assert not is_offered(wizard, "uploadSteps")
        assert wizard.welcome.problem.text == ""

    def test_its_file_may_be_gone_where_another_is_written(
        self, stage: Stage, uploaded: list[Certificate], family: list[Entity]
    ) -> None:
        """What is written there is not what Exchange has, nor was it changed since an upload."""
        wizard = start_anew(stage)
        stage.until(lambda: len(wizard.session.in_use) == len(uploaded))
        wizard.go_to(PageId.CERTIFICATES)
        (stage.folder / "x.sst").unlink()
        wizard.session.change(remove=certificates(family[1:]))
        stage.write(wizard, stage.folder / "x.sst")
        wizard.done(0)
        again = start_anew(stage)
        stage.until(lambda: "not uploaded yet" in again.welcome._last_label.text())
        let_looks_end()
        assert again.welcome.problem.text == ""
        assert is_offered(again, "uploadSteps")

    def test_a_file_is_made_from_what_its_changes_were_counted_from(
        self, stage: Stage, uploaded: list[Certificate], family: list[Entity]
    ) -> None:
        """Another wizard has seen something else meanwhile, which is read as this one notes what it has written."""
        wizard = start_anew(stage)
        stage.until(lambda: len(wizard.session.in_use) == len(uploaded))
        stage.go_to(wizard, PageId.EXPORT)
        wizard.session.change(remove=certificates(family[1:]))
        stage.settle(wizard)
        counted = frozenset(the(wizard.session.made_from))
        nothing = Stored(Word.READ_BACK, datetime.now(UTC), organization=CONTOSO)
        StateFile(wizard.session.state_file.path).change(lambda state: state.seen(nothing))
        stage.write(wizard, stage.folder / "z.sst")
        assert (wizard.session.made_from, the(wizard.session.state.exchange).is_nothing) == ((), True)
        made_from = the(wizard.session.state.written).made_from, the(wizard.upload._written).opened
        assert (
            [frozenset(the(each)) for each in made_from]
            == [counted] * 2
            == [frozenset(each.thumbprint for each in uploaded)] * 2
        )

    def test_what_was_made_from_something_else_is_written_anew(
        self, stage: Stage, tmp_path: Path, uploaded: list[Certificate]
    ) -> None:
        """The same certificates, in an update of what Exchange has by now: the upload of the older file would stop."""
        has(stage, tmp_path / "z.sst", uploaded[:1])
        wizard = start_anew(stage)
        stage.until(lambda: len(wizard.session.in_use) == 1)
        wizard.go_to(PageId.CERTIFICATES)
        wizard.session.change(add=uploaded[1:3])
        stage.go_to(wizard, PageId.EXPORT)
        stage.settle(wizard)
        assert wizard.session.draft.sst_sha256 == the(wizard.session.state.written).sha256
        assert wizard.export._written.text == ""
        assert not wizard.export.upload_it.isVisible()
        stage.write(wizard, tmp_path / "again.sst")
        assert the(the(wizard.upload._written).opened) == (uploaded[0].thumbprint,)

    def test_what_was_made_from_something_else_is_not_offered_for_upload(
        self, stage: Stage, tmp_path: Path, uploaded: list[Certificate]
    ) -> None:
        """Its upload would stop: the first page says so, and leaves the way to open it."""
        assert is_offered(start_anew(stage), "uploadSteps")
        has(stage, tmp_path / "z.sst", uploaded[:1])
        wizard = start_anew(stage)
        stage.until(lambda: wizard.settings.found_file is not None)
        said = wizard.welcome._last_label.text()
        assert said.startswith("y.sst was not uploaded, and Exchange has another collection by now")
        assert [is_offered(wizard, name) for name in ("uploadSteps", "reopen")] == [False, True]

    def test_mail_is_recommended_to_who_begins(self, stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
        """Once there is a collection, nothing is."""
        for is_first in (True, False):
            wizard = start_anew(stage)
            badge = wizard.welcome.start_from_mail._badge
            assert (badge.text(), "Recommended" in wizard.welcome.start_from_mail.accessibleDescription()) == (
                "Recommended" if is_first else "",
                is_first,
            )
            has(stage, tmp_path / "x.sst", certificates(family))


class TestWayBack:
    """Back to what Exchange had before."""

    BACKUP = f"smime-backup {CONTOSO} 2026-11-12 094100.sst"

    def open(
        self, stage: Stage, now: Iterable[Certificate], *backups: Certificate, was: Iterable[Certificate]
    ) -> SSTWizard:
        """Start with what Exchange has, what it was seen to have before, and a backup beside its file."""
        has(stage, stage.folder / "was.sst", was, days=3)
        has(stage, stage.folder / "x.sst", now)
        put(stage.folder / self.BACKUP, backups)
        return start_anew(stage)

    def go_back(self, stage: Stage, wizard: SSTWizard) -> GoBackDialog:
        """Choose the newest backup."""
        stage.until(lambda: is_offered(wizard, "goBack"))
        press(wizard, "goBack")
        dialog = the(wizard.findChild(GoBackDialog))
        stage.until(lambda: dialog.list.count() > 0)
        return dialog

    def test_it_is_an_ordinary_update(self, stage: Stage, pki: PKI, family: list[Entity]) -> None:
        """Of what Exchange has; what it had is chosen, what changes is said, and it is uploaded as any other."""
        other = pki.make("Other Root CA").certificate
        before, now = certificates(family), [*certificates(family[:1]), other]
        wizard = self.open(stage, now, *before, was=before)
        dialog = self.go_back(stage, wizard)
        counted = "3 certificate(s) · What would change: 2 added, 1 kept, 1 removed"
        assert dialog.list.item(0).text().endswith(f" · {CONTOSO} · {counted}")
        when = dialog.list.item(0).text().partition(" · ")[0]
        assert dialog.use.isDefault()
        dialog.use.click()
        stage.comes_to(wizard, PageId.EXPORT)  # as there is nothing else to choose
        assert wizard.focusWidget() is wizard.button(SSTWizard.WizardButton.NextButton)
        session = wizard.session
        assert (set(session.stored), set(session.collection)) == (set(now), set(before))
        assert wizard.certificates._table.rowCount() == len(before)
        assert stage.answers.asked == []  # each root in it was seen there
        assert wizard.export.changes.accessibleName() == "Compared with x.sst: 2 added, 1 kept, 1 removed"
        told = wizard.export._written.text
        assert told.startswith(f"Back to what Exchange had on {when}. ")
        assert told.endswith("Compared with what it has now: 2 added, 1 kept, 1 removed.")
        assert not wizard.export._compared.isVisible()  # it is told above
        stage.go_to(wizard, PageId.UPLOAD)
        assert set(the(the(wizard.upload._written).opened)) == {each.thumbprint for each in now}
        assert not wizard.upload.is_uploaded
        session.undo()
        assert session.known.vouching.in_use >= set(before)

    @pytest.mark.parametrize("vouch", [False, True])
    def test_a_planted_backup_vouches_for_nothing(
        self, stage: Stage, family: list[Entity], partner: Certificate, vouch: bool
    ) -> None:
        """Its root was never seen in Exchange: it is chosen only if the user compares it, and says so."""
        before = certificates(family)
        has(stage, stage.folder / "said.sst", [partner], days=2, by=Word.USER)
        wizard = self.open(stage, certificates(family[:1]), partner, *before, was=before)
        stage.answers.vouch = vouch
        self.go_back(stage, wizard).use.click()
        stage.comes_to(wizard, PageId.EXPORT)
        assert stage.answers.asked == ["vouch for Partner Root CA"]
        session = wizard.session
        assert set(session.collection) == {*before, *([partner] if vouch else ())}
        assert session.known.vouching.is_unvouched(partner) is not vouch
        assert partner not in session.known.vouching.in_use

    def test_another_collection_vouches_as_before(
        self, stage: Stage, family: list[Entity], partner: Certificate
    ) -> None:
        """What was seen in Exchange long ago vouches only for who goes back to it."""
        before, now = (partner, *certificates(family)), certificates(family)
        wizard = self.open(stage, now, *before, was=before)
        session = wizard.session
        self.go_back(stage, wizard).use.click()
        stage.comes_to(wizard, PageId.EXPORT)
        assert partner in session.collection
        assert not session.known.vouching.is_unvouched(partner)
        session.begin(session.draft.started_over())
        stage.settle(wizard)
        assert partner not in session.in_use

    @pytest.mark.parametrize("keeps", [True, False])
    def test_to_keep_nothing_of_what_exchange_has_is_a_warning(
        self, stage: Stage, family: list[Entity], partner: Certificate, *, keeps: bool
    ) -> None:
        """What changes is told in gray, but not where an upload would remove all that Exchange has."""
        before, now = certificates(family), certificates(family[:1]) if keeps else (partner,)
        wizard = self.open(stage, now, *before, was=before)
        stage.until(lambda: len(wizard.session.in_use) == 1)
        wizard._start.update(stage.folder / self.BACKUP)
        stage.comes_to(wizard)
        stage.go_to(wizard, PageId.EXPORT)
        told = wizard.export._compared
        assert ("none kept" in told.text(), "1 kept" in told.text()) == (not keeps, keeps)
        assert told.palette().windowText().color() == color(Tone.PLAIN if keeps else Tone.WARNING)

    def test_nothing_of_what_exchange_has_is_kept_by_going_back(
        self, stage: Stage, family: list[Entity], partner: Certificate
    ) -> None:
        """The sentence that tells the changes warns of it; once they are undone, there is nothing to upload."""
        before = certificates(family)
        wizard = self.open(stage, [partner], *before, was=before)
        self.go_back(stage, wizard).use.click()
        stage.comes_to(wizard, PageId.EXPORT)
        written, told = wizard.export._written, wizard.export._compared
        assert "none kept" in written.text
        assert written.icon.name == WARNING[0]
        wizard.session.change(add=[partner], remove=before)
        stage.settle(wizard)
        assert (told.isVisible(), wizard.export.changes.isVisible()) == (True, False)
        assert told.text() == "The same certificates as in x.sst: there is nothing to upload."

    def test_a_backup_that_is_opened_is_not_what_exchange_has(
        self, stage: Stage, family: list[Entity], partner: Certificate
    ) -> None:
        """Update leads back as well: Export says what would change, and not that there is nothing to upload."""
        before, now = (partner, *certificates(family)), certificates(family)
        wizard = self.open(stage, now, *before, was=before)
        stage.until(lambda: len(wizard.session.in_use) == 3)
        wizard._start.update(stage.folder / self.BACKUP)
        stage.comes_to(wizard)
        session = wizard.session
        assert (set(session.stored), set(session.collection)) == (set(now), set(before))
        assert not session.known.vouching.is_unvouched(partner)
        assert the(session.state.exchange).by is Word.RECEIPT
        stage.go_to(wizard, PageId.EXPORT)
        assert wizard.export.changes.accessibleName() == "Compared with x.sst: 1 added, 3 kept, none removed"

    @pytest.mark.parametrize("vouch", [False, True])
    def test_a_planted_backup_that_is_opened_vouches_for_nothing(
        self, stage: Stage, family: list[Entity], partner: Certificate, vouch: bool
    ) -> None:
        """Update asks about its root as *Go back* does: Exchange was seen to have another collection since."""
        now = certificates(family)
        has(stage, stage.folder / "x.sst", now)
        planted = stage.folder / saved(days=1)
        put(planted, [partner, *now[:2]])
        wizard = start_anew(stage)
        stage.until(lambda: len(wizard.session.in_use) == 3)
        stage.answers.vouch = vouch
        wizard._start.update(planted)
        stage.comes_to(wizard)
        session = wizard.session
        assert stage.answers.asked == ["vouch for Partner Root CA"]
        assert set(session.collection) == {*now[:2], *([partner] if vouch else ())}
        assert set(session.stored) == set(now)
        assert session.known.vouching.is_unvouched(partner) is not vouch
        assert partner not in session.known.vouching.in_use
        assert the(session.state.exchange).by is Word.RECEIPT

    @pytest.mark.parametrize("name", [saved(days=1), "other.sst"], ids=["backup", "other"])
    def test_what_was_seen_stays_until_the_user_says_otherwise(
        self, stage: Stage, family: list[Entity], partner: Certificate, name: str
    ) -> None:
        """Another file, even a backup saved since, is updated as it is; only an answer says that Exchange has it."""
        has(stage, stage.folder / "x.sst", certificates(family), days=3)
        other = stage.folder / name
        put(other, [partner])
        wizard = start_anew(stage)
        session = wizard.session
        stage.until(lambda: len(session.in_use) == 3)
        wizard._start.update(other)
        stage.until(lambda: wizard.currentId() == PageId.CERTIFICATES)
        assert set(session.collection) == {partner}
        assert (the(session.state.exchange).by, set(session.stored)) == (Word.RECEIPT, set())
        assert wizard.mail.stored.known.text() == "Not compared with what Exchange has."
        stage.settle(wizard)
        assert session.known.vouching.is_unvouched(partner)
        stage.answers.collection = other
        wizard.export.stored.open_file.click()
        stage.until(lambda: the(session.state.exchange).by is Word.USER)
        assert set(session.stored) == set(session.collection) == {partner}

    def test_without_a_way_back_nothing_is_offered(self, stage: Stage, family: list[Entity]) -> None:
        """Where the only backup is what Exchange has, is another organization's, or what Exchange has is not known."""
        wizard = self.open(stage, certificates(family), *certificates(family), was=())
        put(stage.folder / self.BACKUP.replace("contoso", "fabrikam"), certificates(family[:1]))
        wizard.welcome.show_ways_back(wizard.session)
        stage.until(lambda: len(wizard.session.in_use) == 3)
        stage.settle(wizard)
        assert not is_offered(wizard, "goBack")


class TestUnfinished:
    """What was chosen and compared, and not written."""

    def leave(self, stage: Stage, partner: Certificate, family: list[Entity], how: str = "killed") -> SSTWizard:
        """Compare a root that came with mail, choose it and others, and end without an export."""
        wizard = stage.open(source("Store", certificates(family)), source("mail", [partner], is_vouched=False))
        wizard.session._received = frozenset([partner])
        wizard.session.trust([partner])
        wizard.session.change(add=certificates(family))
        if how == "closed":
            wizard.done(0)
        else:
            stage.until(lambda: len(StateFile(wizard.session.state_file.path).state.unfinished) == 1)
            stage.until(lambda: not wizard.session._keeping.isActive())
        return wizard

    @pytest.mark.parametrize("how", ["killed", "closed"])
    def test_one_goes_on_with_it(self, stage: Stage, partner: Certificate, family: list[Entity], how: str) -> None:
        """The choice, and the comparison; a certificate that came with mail has come with mail."""
        self.leave(stage, partner, family, how)
        wizard = start_anew(stage, *certificates(family))
        stage.answers.vouch = True
        press(wizard, "goOn")
        stage.comes_to(wizard)
        session = wizard.session
        assert set(session.collection) >= {partner}
        assert session.confirmed >= {partner}
        assert stage.answers.asked == ["vouch for Family Root CA"]  # no Windows here vouches for it
        assert wizard.certificates._table.rowCount() == len(session.collection)
        (held,) = (each for each in session.collection if each == partner)
        assert held.provenance is Provenance.RECEIVED
        session.withdraw(partner)
        stage.settle(wizard)
        assert partner not in session.collection
        wizard.go_to(PageId.WELCOME)
        assert not is_offered(wizard, "goOn")

    def test_a_second_window_offers_it_once_the_first_is_closed(
        self, stage: Stage, partner: Certificate, family: list[Entity]
    ) -> None:
        """Two wizards would work on one choice; on Welcome it is looked anew."""
        first = self.leave(stage, partner, family)
        second = start_beside(stage)
        assert not is_offered(second, "goOn")
        first.done(0)
        second.go_to(PageId.CERTIFICATES)
        second.go_to(PageId.WELCOME)
        assert is_offered(second, "goOn")

    def test_of_two_windows_the_first_goes_on(self, stage: Stage, partner: Certificate, family: list[Entity]) -> None:
        """Both offer it; the one in which it is pressed later says so, and has nothing to go on with any more."""
        self.leave(stage, partner, family)
        first = start_anew(stage, *certificates(family))
        second = start_beside(stage, *certificates(family))
        stage.answers.vouch = True
        press(first, "goOn")
        stage.comes_to(first)
        press(second, "goOn")
        assert second.welcome.notice.text == "Another window has continued with this collection, or discarded it."
        assert not is_offered(second, "goOn")
        assert (len(second.session.collection), second.session.confirmed) == (0, frozenset())

    def test_a_comparison_alone_counts_on_and_offers_no_collection(self, stage: Stage, partner: Certificate) -> None:
        """Its owner was asked by phone; it is kept until a file with the root is written, or it is taken back."""
        wizard = stage.open(source("mail", [partner], is_vouched=False))
        wizard.session.confirm(partner)
        wizard.done(0)
        for _ in range(2):
            wizard = start_anew(stage, partner)
            assert not is_offered(wizard, "goOn")
            assert not wizard.session.known.vouching.is_unvouched(partner)
            assert partner not in wizard.session.collection
            wizard.done(0)
        wizard = start_anew(stage, partner)
        wizard.session.withdraw(partner)
        wizard.done(0)
        assert start_anew(stage, partner).session.known.vouching.is_unvouched(partner)

    def test_a_comparison_counts_on_though_an_earlier_file_has_one(
        self, stage: Stage, partner: Certificate, family: list[Entity]
    ) -> None:
        """It was made anew, for another collection; what belongs to the file alone counts where that is opened."""
        wizard = stage.open(source("mail", [partner], is_vouched=False))
        wizard.session.trust([partner])
        stage.write(wizard, stage.folder / "earlier.sst")
        wizard.done(0)
        again = start_anew(stage, partner)
        assert again.session.known.vouching.is_unvouched(partner)
        again.session.confirm(partner)
        again.done(0)
        for _ in range(2):
            last = start_anew(stage, partner)
            assert not last.session.known.vouching.is_unvouched(partner)
            last.done(0)
        last = start_anew(stage, partner)
        press(last, "reopen")
        stage.comes_to(last)
        stage.write(last, stage.folder / "again.sst")
        last.done(0)
        assert start_anew(stage, partner).session.known.vouching.is_unvouched(partner)

    def test_a_comparison_that_is_taken_back_stays_so(self, stage: Stage, partner: Certificate) -> None:
        """Also where a thread was about to keep it; the wizard may be killed before anything else is kept."""
        wizard = stage.open(source("mail", [partner], is_vouched=False))
        session, path = wizard.session, wizard.session.state_file.path
        later = Later.instead_of_workers(session)
        session.confirm(partner)
        session._keep_in_background()
        session.withdraw(partner)
        later.work()
        assert StateFile(path).state.unfinished == ()

    def test_a_comparison_is_kept_while_the_next_root_is_asked_about(
        self, stage: Stage, pki: PKI, partner: Certificate
    ) -> None:
        """Whose owner may answer another day; the wizard is killed before that."""
        other = pki.make("Other Root CA").certificate
        wizard = stage.open(source("mail", [partner, other], is_vouched=False))
        path = wizard.session.state_file.path
        seen: list[tuple[str, list[bool]]] = []

        def compare_the_first() -> None:
            dialog = the(wizard.findChild(TrustRoot))
            try:
                dialog.field.setText(partner.sha256)
                dialog.trust.click()
                stage.until(lambda: len(StateFile(path).state.unfinished) == 1)
                (choice,) = StateFile(path).state.unfinished
                seen.append((dialog.root.name, [each.is_compared for each in choice.certificates]))
            finally:
                dialog.reject()

        stage.answers.parent = wizard
        QTimer.singleShot(0, compare_the_first)
        assert QtDialogs.trusted_roots(stage.answers, [partner, other], wizard.session.known) == [partner]
        assert seen == [("Other Root CA", [True])]

    def test_a_comparison_that_is_taken_back_elsewhere_stays_so(
        self, stage: Stage, partner: Certificate, family: list[Entity]
    ) -> None:
        """Who goes on with a choice is asked about its root: it was compared anew since, and that taken back."""
        self.leave(stage, partner, family)
        wizard = start_anew(stage, *certificates(family))
        wizard.session.confirm(partner)
        wizard.session.withdraw(partner)
        wizard.done(0)
        again = start_anew(stage)
        press(again, "goOn")
        stage.comes_to(again)
        assert "vouch for Partner Root CA" in stage.answers.asked
        assert partner not in {*again.session.confirmed, *again.session.collection}

    def test_it_becomes_an_update_of_what_is_known_by_then(
        self, stage: Stage, partner: Certificate, family: list[Entity]
    ) -> None:
        """What was chosen anew is added to what a kit has uploaded meanwhile: nothing of that is lost."""
        self.leave(stage, partner, family[1:])
        has(stage, stage.folder / "x.sst", certificates(family[:1]))
        wizard = start_anew(stage)
        stage.until(lambda: len(wizard.session.in_use) == 1)
        press(wizard, "goOn")
        stage.comes_to(wizard)
        assert set(wizard.session.stored) == {*certificates(family[:1])}
        assert set(wizard.session.collection) == {partner, *certificates(family)}

    def test_a_removal_stays_one(self, stage: Stage, family: list[Entity]) -> None:
        """Of what Exchange has as it had."""
        has(stage, stage.folder / "x.sst", certificates(family))
        wizard = start_anew(stage)
        stage.until(lambda: len(wizard.session.in_use) == 3)
        wizard.go_to(PageId.CERTIFICATES)
        wizard.session.change(remove=certificates(family[2:]))
        wizard.done(0)
        again = start_anew(stage)
        stage.until(lambda: len(again.session.in_use) == 3)
        press(again, "goOn")
        stage.until(lambda: again.currentId() == PageId.CERTIFICATES)
        assert set(again.session.collection) == {*certificates(family[:2])}
        assert set(again.session.stored) == {*certificates(family)}

    @pytest.mark.parametrize("answers", [False, True])
    def test_what_it_was_made_from_stays_known_where_exchange_is_not(
        self, stage: Stage, family: list[Entity], *, answers: bool
    ) -> None:
        """Nobody has seen what the user said that Exchange has: it is asked once more, and a removal stays one."""
        held, file = certificates(family), stage.folder / "x.sst"
        has(stage, file, held, by=Word.USER)
        wizard = stage.open(source("Store", held))
        wizard._start.update(file)
        stage.comes_to(wizard)
        wizard.session.change(remove=held[2:])
        wizard.done(0)
        stage.settings = Settings(stage.settings.store)
        again = stage.open(source("Store", held))
        press(again, "goOn")
        stage.comes_to(again)
        session, made_from = again.session, frozenset(each.thumbprint for each in held)
        assert (session.draft.base, set(session.collection)) == (None, {*held[:2]})
        assert frozenset(the(session.made_from)) == made_from
        assert "You can leave this open" not in again.export.stored._asked.text()  # the upload would not stop
        if answers:
            again._start.use(file)
            stage.until(lambda: session.draft.base is not None)
            stage.settle(again)
            assert (set(session.stored), set(session.collection)) == ({*held}, {*held[:2]})
        stage.write(again, stage.folder / "y.sst")
        assert frozenset(the(the(again.upload._written).opened)) == made_from

    def test_restoring_vouches_for_nothing(self, stage: Stage, partner: Certificate, family: list[Entity]) -> None:
        """A root that was not compared is asked about, though it was chosen before."""
        wizard = stage.open(source("Store", certificates(family)))
        wizard.session.change(add=[*certificates(family), partner])
        wizard.done(0)
        again = start_anew(stage)
        press(again, "goOn")
        stage.comes_to(again)
        assert len(stage.answers.asked) == 1
        assert not any(each.is_self_issued for each in again.session.collection)
        assert again.session.confirmed == frozenset()

    def test_who_vouches_is_known_once_all_is_read(self, stage: Stage, family: list[Entity]) -> None:
        """Nothing is asked about a root for which a source vouches that is still being read."""
        wizard = stage.open(source("Store", certificates(family)))
        wizard.session.change(add=certificates(family))
        wizard.done(0)
        again, may_go_on = start_anew(stage), threading.Event()
        vouching = source("Windows", certificates(family))

        def wait(report: ReportProgress) -> Reading:
            assert may_go_on.wait(LIMIT)
            return vouching.load(report)

        again.session.open_source(replace(vouching, load=wait))
        press(again, "goOn")
        assert again.currentId() == PageId.WELCOME
        may_go_on.set()
        stage.until(lambda: again.currentId() == PageId.CERTIFICATES)
        assert set(again.session.collection) == {*certificates(family)}
        assert stage.answers.asked == []

    @pytest.mark.parametrize("is_locked", [False, True])
    def test_it_is_kept_where_the_wizard_is_closed_before_a_thread_could(
        self, stage: Stage, partner: Certificate, is_locked: bool
    ) -> None:
        """The threads were busy, as on a slow drive, or another wizard was just writing."""
        wizard = stage.open(source("mail", [partner], is_vouched=False))
        session, path = wizard.session, the(wizard.session.state_file.path)
        later = Later.instead_of_workers(session)
        session.trust([partner])
        session._keep_in_background()
        if is_locked:
            held = file_access.open_locked(path.parent / file_access.LOCK_NAME)
            later.work()
            os.close(held)
        wizard.done(0)
        assert [len(each.certificates) for each in StateFile(path).state.unfinished] == [1]

    @pytest.mark.parametrize("how", ["killed", "closed"])
    def test_it_stays_kept_until_it_is_chosen_again(
        self, stage: Stage, partner: Certificate, family: list[Entity], how: str
    ) -> None:
        """The wizard ends before all sources are read; what the choice was made from is still known, too."""
        leave_an_update(stage, partner, family)
        again = start_anew(stage)
        (left,) = again.session.state_file.left
        later = Later.instead_of_workers(again.session)
        again.session.open_source(source("slow"))
        press(again, "goOn")
        if how == "killed":
            again.session._keep_in_background()
            later.turn_around()
            later.work_elsewhere()
        else:
            again.done(0)
        (kept,) = StateFile(the(again.session.state_file.path)).state.unfinished
        assert (kept.certificates, kept.made_from) == (left.certificates, left.made_from)
        assert len(kept.certificates) == len(the(kept.made_from)) == 3

    def test_what_is_begun_meanwhile_takes_nothing_from_it(
        self, stage: Stage, partner: Certificate, family: list[Entity]
    ) -> None:
        """Sources are still read: Certificates begins nothing else, and what is chosen there meanwhile is added."""
        leave_an_update(stage, partner, family)
        again, may_go_on = start_anew(stage, *certificates(family)), threading.Event()
        stage.until(lambda: len(again.session.in_use) == 3)

        def wait(_report: ReportProgress) -> Reading:
            assert may_go_on.wait(LIMIT)
            return Reading(())

        again.session.open_source(replace(source("slow"), load=wait))
        press(again, "goOn")
        again.welcome.update_present.setChecked(True)
        again.next()
        assert (again.currentId(), again.session.draft.base) == (PageId.WELCOME, None)
        again.go_to(PageId.CERTIFICATES)
        assert again.session.draft.base is None
        again.session.change(add=certificates(family[2:]))
        may_go_on.set()
        stage.until(lambda: again.session.draft.base is not None)
        stage.settle(again)
        assert set(again.session.collection) == {partner, *certificates(family)}
        assert set(again.session.stored) == {*certificates(family)}

    def test_two_are_not_gone_on_with_at_once(self, stage: Stage, partner: Certificate, family: list[Entity]) -> None:
        """Sources are still read: who presses the button again is asked, and what is chosen then is the second."""
        for chosen in (certificates(family[1:2]), certificates(family[2:])):
            wizard = start_anew(stage, *certificates(family))
            wizard.session.confirm(partner)
            wizard.session.change(add=chosen)
            wizard.done(0)
        again, may_go_on = start_anew(stage), threading.Event()

        def wait(_report: ReportProgress) -> Reading:
            assert may_go_on.wait(LIMIT)
            return Reading(())

        again.session.open_source(replace(source("slow"), load=wait))
        press(again, "goOn")
        stage.answers.asked.clear()
        press(again, "goOn")
        assert stage.answers.asked == ["start over"]
        may_go_on.set()
        stage.until(lambda: len(again.session.collection) > 0)
        stage.settle(again)
        assert set(again.session.collection) == {*certificates(family[1:2])}
        assert again.session.confirmed == {partner}

    def test_an_update_takes_in_what_is_chosen_already(
        self, stage: Stage, partner: Certificate, family: list[Entity]
    ) -> None:
        """What Exchange has was not at hand yet when that was chosen; Next on Update loses nothing of it."""
        has(stage, stage.folder / "x.sst", certificates(family))
        wizard = start_anew(stage, partner)
        stage.until(lambda: len(wizard.session.in_use) == 3)
        wizard.session.trust([partner])
        wizard.welcome.update_present.setChecked(True)
        wizard.next()
        stage.comes_to(wizard)
        assert set(wizard.session.stored) == {*certificates(family)}
        assert set(wizard.session.collection) == {partner, *certificates(family)}

    @pytest.mark.parametrize("how", ["discarded", "exported", "portable"])
    def test_what_is_done_is_not_offered(
        self, stage: Stage, partner: Certificate, family: list[Entity], how: str
    ) -> None:
        """Discard asks no second time, an export finishes it, and whoever starts a portable program may be another."""
        if how == "portable":
            (stage.folder / "portable").touch()
            stage.settings = Settings(stage.settings.store)
        wizard = stage.open(source("Store", certificates(family)), chosen=certificates(family))
        wizard.session.trust([partner])
        if how == "exported":
            stage.until(lambda: len(wizard.session.state.unfinished) == 1)
            stage.write(wizard, stage.folder / "mine.sst")
            assert wizard.session.state.unfinished == ()
        wizard.done(0)
        if how == "discarded":
            again = start_anew(stage)
            press(again, "discard")
            assert not is_offered(again, "goOn")
        assert not is_offered(start_anew(stage), "goOn")

    def test_taken_up_and_killed_again_it_is_still_there(
        self, stage: Stage, partner: Certificate, family: list[Entity]
    ) -> None:
        """It belongs to the wizard that goes on with it."""
        self.leave(stage, partner, family)
        wizard = start_anew(stage)
        before = wizard.session.state.unfinished
        wizard.session.take_up(before[0])
        kept = StateFile(wizard.session.state_file.path).state.unfinished
        assert [each.certificates for each in kept] == [before[0].certificates]
        assert is_offered(start_anew(stage), "goOn")


class TestNoneYet:
    """Exchange has no collection yet."""

    def test_export_tells_the_answer_and_takes_it_back(self, stage: Stage, family: list[Entity]) -> None:
        """The question is gone with the answer, which replaces the whole collection if it is wrong."""
        wizard = stage.open(chosen=certificates(family))
        wizard.go_to(PageId.EXPORT)
        stored = wizard.export.stored
        assert "You can leave this open: if Exchange has one, the upload stops" in stored._asked.text()
        assert "&" in stored.first.text()
        stored.first.click()
        assert (stored.question.isVisible(), stored.change.isVisible()) == (False, True)
        assert stored.known.text() == "Exchange has no collection yet."
        stored.change.click()
        assert stored.question.isVisible()

    def test_what_was_asked_of_exchange_is_not_asked_of_the_user(self, stage: Stage, family: list[Entity]) -> None:
        """By whichever button the dialog is left."""
        wizard = stage.open(chosen=certificates(family))
        wizard._fetch(wizard._start.use)
        dialog = the(wizard.findChild(CollectionFromExchangeDialog))
        run = dialog._run
        run.progress = Progress(frozenset({Done.ENDED}), tenant=CONTOSO, backup="", before=frozenset())
        run.ended = datetime.now(UTC)
        run._set(RunState.ENDED)
        assert dialog.create_new.isVisible()
        dialog.reject()
        assert (wizard.session.knows_stored, wizard.session.made_from) == (True, ())
        state = wizard.session.state
        assert (the(state.exchange).by, the(state.exchange).organization) == (Word.READ_BACK, CONTOSO)
        assert start_anew(stage).session.knows_stored

    @pytest.mark.parametrize("is_first", [False, True])
    def test_the_walk_through_says_nothing_untrue(self, stage: Stage, family: list[Entity], is_first: bool) -> None:
        """With the question left open, nobody knows whether it is the first; the script stops if it is not."""
        wizard = stage.open(chosen=certificates(family))
        if is_first:
            wizard.session.set_nothing_stored()
        stage.write(wizard, stage.folder / "mine.sst")
        upload = the(the(wizard.upload.save.written).upload)
        assert (upload.opened, upload.is_first) == ((), is_first)


class TestKit:
    """A kit has uploaded elsewhere."""

    def open_receipt(self, stage: Stage, chosen: Sequence[Certificate]) -> SSTWizard:
        """Write a file, and open the receipt of its kit at the next start."""
        wizard = stage.open(chosen=chosen)
        stage.write(wizard, stage.folder / "mine.sst")
        wizard.done(0)
        sha256 = hashlib.sha256((stage.folder / "mine.sst").read_bytes()).hexdigest().upper()
        receipt = kit_receipt(stage.folder, sha256, [each.thumbprint for each in chosen])
        wizard = start_anew(stage)
        wizard.open_files([receipt])
        stage.until(lambda: wizard.currentId() == PageId.UPLOAD and wizard.upload.is_uploaded)
        return wizard

    def test_its_receipt_is_taken_once(self, stage: Stage, family: list[Entity]) -> None:
        """Who takes back that it was uploaded, and opens the file again, is not told so once more."""
        wizard = self.open_receipt(stage, certificates(family))
        wizard.upload.was_uploaded.click()
        assert not wizard.upload.is_uploaded
        assert the(wizard.upload.save.written).record is None
        wizard.go_to(PageId.WELCOME)
        press(wizard, "uploadSteps")
        stage.until(lambda: wizard.currentId() == PageId.UPLOAD)
        let_looks_end()
        assert not wizard.upload.is_uploaded
        assert not wizard.upload.notice.text

    def test_whose_it_is_as_far_as_known(self, stage: Stage, family: list[Entity]) -> None:
        """Who says that it was uploaded knows whose it is, or nothing is said of that."""
        for known in (False, True):
            if known:
                has(stage, stage.folder / "x.sst", certificates(family[:1]))
            wizard = stage.open(chosen=certificates(family))
            stage.write(wizard, stage.folder / f"{known}.sst")
            assert wizard.upload.organization.text() == "shown after you sign in"
            wizard.upload.was_uploaded.click()
            assert wizard.upload.organization.text() == (CONTOSO if known else "")
            assert wizard.upload.organization.isVisible() is known
            wizard.upload.was_uploaded.click()
