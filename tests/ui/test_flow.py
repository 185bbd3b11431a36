"""The way through the wizard: what Next does, what can be undone, and how one comes back to the upload."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from pki import END, PKI, Entity
from sstwizard import __version__
from sstwizard.core.exchange.known_errors import ENDS, NEEDS_NO_WAM, OTHER_COLLECTION, KnownError
from sstwizard.core.exchange.stored import StoredState
from sstwizard.core.export.export import ExportFormat
from sstwizard.core.formats import sst
from sstwizard.core.runner.receipts import PastRun, Progress
from sstwizard.core.runner.receipts import Stage as Done
from sstwizard.core.text import printable
from sstwizard.ui.exchange.fetching import CollectionFromExchangeDialog
from sstwizard.ui.flow import Mark, mark
from sstwizard.ui.kit.translate import long_date
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.collection_bar import CollectionBar
from sstwizard.ui.work.findings import FindingCard
from sstwizard.ui.work.page import PageId
from ui.running import kit_receipt, record_in
from ui.staging import Stage, aim, certificates, let_looks_end, remember, source, the

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
        wizard.welcome.create_new.setChecked(True)
        wizard.session.begin(wizard.session.draft.updating(certificates(family), base))
        assert wizard.welcome.chosen is wizard.welcome.update_present
        wizard.next()
        assert wizard.currentPage().subTitle().startswith("Updating base.sst")
        assert stage.answers.asked == []

    def test_on_create_it_begins_a_new_collection(self, stage: Stage, qtbot: QtBot) -> None:
        """The arrow keys choose, Tab alone nothing, and so does a click anywhere; Update has ways to its file."""
        wizard = stage.open()
        welcome = wizard.welcome
        welcome.update_present.setFocus()
        assert welcome.chosen is welcome.start_from_mail
        welcome.start_from_mail.setFocus()
        for focused, chosen in (
            (welcome.start_from_mail, welcome.create_new),
            (welcome.create_new, welcome.update_present),
        ):
            qtbot.keyClick(focused, Qt.Key.Key_Down)
            assert (welcome.chosen, welcome.ways.isVisible()) == (chosen, chosen is welcome.update_present)
        corner = welcome.create_new.rect().bottomRight() - QPoint(4, 4)
        qtbot.mouseClick(welcome.create_new, Qt.MouseButton.LeftButton, pos=corner)
        assert (welcome.chosen, welcome.ways.isVisible()) == (welcome.create_new, False)
        wizard.next()
        assert wizard.currentId() == PageId.CERTIFICATES
        assert wizard.currentPage().subTitle().startswith("New collection")
        wizard.back()
        assert wizard.focusWidget() is welcome.create_new


def test_a_file_name_changes_no_choice(stage: Stage) -> None:
    """What would turn the text round it is written out, and an ampersand is no letter to press."""
    name = "a\u202e & b.sst"
    (stage.folder / name).write_bytes(b"\0rubbish")  # of which nothing more is said: there is no end to tell of
    remember(stage.settings, stage.folder / name)
    welcome = stage.open().welcome
    let_looks_end()
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

    def test_a_collection_begun_anew_has_nothing_to_undo(self, stage: Stage, family: list[Entity]) -> None:
        """What was done to another collection is not undone in this one, nor in one that another program changed."""
        session = stage.open(chosen=certificates(family)).session
        assert session.history.done
        session.begin(session.draft.updating(certificates(family[:1]), stage.folder / "base.sst"))
        assert session.history.last is None
        session.change(add=certificates(family))
        session.begin(session.draft.reopened(certificates(family[:2]), the(session.draft.base_file), "AB" * 32))
        assert session.history.last is None
        session.change(remove=certificates(family))
        session.begin(session.draft.started_over())
        assert session.history.last is None
        assert session.history.next is None

    def test_undoing_keeps_base_and_compared_roots(self, stage: Stage, family: list[Entity]) -> None:
        """What is updated stays, and so does what the user has compared: that is true whatever is chosen."""
        session = stage.open().session
        session.begin(session.draft.updating(certificates(family[1:]), stage.folder / "base.sst"))
        (root,) = certificates(family[:1])
        session.confirm(root)
        session.change(add=[root])
        session.undo()
        assert session.draft.base_file == stage.folder / "base.sst"
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

    def tell(self, stage: Stage, chosen: list[Entity], **wrong: object) -> Path:
        """Write what the script of a kit tells of the file."""
        told: dict[str, Any] = {
            "sha256": hashlib.sha256((stage.folder / "a.sst").read_bytes()).hexdigest().upper(),
            "stored": [each.thumbprint for each in certificates(chosen)],
            "organization": "contoso.com",
        }
        return kit_receipt(stage.folder, **(told | wrong))

    def test_what_was_uploaded_is_what_one_goes_on_from(self, stage: Stage, family: list[Entity], pki: PKI) -> None:
        """Also a file of an earlier day: nothing of it is lost when more is added, as long as it was uploaded."""
        self.write(stage, stage.folder / "a.sst", family)
        wizard = self.show(stage)
        session = wizard.session
        stage.until(lambda: wizard.currentId() == PageId.UPLOAD)
        assert not len(session.collection)
        wizard.upload.was_uploaded.click()
        assert set(session.collection) == set(session.stored) == set(certificates(family))
        assert session.draft.base_file == stage.folder / "a.sst"
        more = pki.make("More").certificate
        session.change(add=[more])
        assert set(session.collection) == {*certificates(family), more}
        wizard.upload.was_uploaded.click()
        assert (session.draft.base, session.knows_stored) == (None, False)

    def test_another_export_forgets_no_upload(self, stage: Stage, pki: PKI) -> None:
        """What Exchange has is what was uploaded, until something else is; each next file is made from that."""
        one, two, three = (pki.make(name).certificate for name in ("One", "Two", "Three"))
        wizard = stage.open(chosen=[one])
        wizard.session.set_nothing_stored()
        stage.write(wizard, stage.folder / "a.sst")
        wizard.upload.was_uploaded.click()
        for name, added in (("b.sst", two), ("c.sst", three)):
            wizard.session.change(add=[added])
            stage.settle(wizard)
            wizard.go_to(PageId.EXPORT)
            aim(wizard, stage.folder / name)
            wizard.next()
            stage.until(lambda: wizard.currentId() == PageId.UPLOAD)
            assert the(wizard.upload._written).opened == (one.thumbprint,)
            assert set(wizard.session.stored) == {one}

    def test_an_upload_that_ended_later_is_remembered(self, stage: Stage, family: list[Entity]) -> None:
        """It is said on the first page, at the next start, too; of several that ended the newest counts."""
        target, now = stage.folder / "a.sst", datetime.now(UTC)
        self.write(stage, target, family)
        thumbprints = frozenset(each.thumbprint for each in certificates(family))
        progress = Progress(frozenset({Done.ENDED}), tenant="contoso.com", stored=thumbprints)
        sha256 = hashlib.sha256(target.read_bytes()).hexdigest().upper()
        before = frozenset({"CD" * 20})
        earlier = PastRun("b.sst", "AB" * 32, before, replace(progress, stored=before), now - timedelta(days=1))
        wizard = stage.open()
        wizard.build_pages()
        wizard.welcome.show_past_uploads([PastRun("a.sst", sha256, thumbprints, progress, now), earlier])
        assert wizard.welcome.notice.text.startswith("a.sst: contoso.com now has exactly these")
        for each in (wizard, stage.open()):
            stage.until(lambda each=each: said_of_last(each).startswith("contoso.com · "))  # type: ignore[misc]
        state = stage.settings.state_file.state
        assert [state.is_in_exchange(each) for each in (sha256, earlier.sha256)] == [True, False]

    def test_the_end_of_an_upload_stays_said_while_another_goes_on(self, stage: Stage) -> None:
        """Whichever is the newer; and what may have arrived is not to be uploaded again unseen."""
        wizard = stage.open()
        going = PastRun("new.sst", "NEW", frozenset(), Progress())
        ended = PastRun("old.sst", "OLD", frozenset(), Progress(frozenset({Done.ENDED}), end="NotStored", failure="?"))
        notice = wizard.welcome.notice
        for found in ([going, ended], [going]):
            wizard.welcome.show_past_uploads(found)
            assert notice.text.startswith("old.sst: Exchange has stored something else than this file.")
        other = stage.open()
        other.welcome.show_past_uploads([going])
        assert "has not told its end yet" in other.welcome.notice.text
        other.welcome.show_past_uploads([replace(going, progress=Progress(frozenset({Done.CONFIRMED})))])
        assert "Look at what Exchange has stored before you try again." in other.welcome.notice.text

    @pytest.mark.parametrize(
        ("end", "failure", "known"),
        [
            ("", str(NEEDS_NO_WAM[0].message), NEEDS_NO_WAM[0]),
            (OTHER_COLLECTION, f"(SmimeTrust.{OTHER_COLLECTION})", ENDS[OTHER_COLLECTION]),
        ],
    )
    def test_a_past_upload_is_said_with_what_helps(
        self, stage: Stage, end: str, failure: str, known: KnownError
    ) -> None:
        """Beside its end there is no button that would help, as there is on Upload."""
        wizard = stage.open()
        progress = Progress(frozenset({Done.MODULE, Done.ENDED}), backup="/b.sst", end=end, failure=failure)
        wizard.welcome.show_past_uploads([PastRun("a.sst", "AB" * 32, frozenset(), progress, datetime.now(UTC))])
        assert wizard.welcome.notice.text.endswith(f"{known.cause} {known.help}")

    def test_what_changes_meanwhile_is_seen_on_the_way_back(self, stage: Stage, family: list[Entity]) -> None:
        """The first page looks at the file written last each time that it is shown."""
        self.write(stage, stage.folder / "a.sst", family)
        wizard = stage.open(files=[stage.folder / "a.sst"])
        (stage.folder / "a.sst").write_bytes(sst.encode([family[0].der]))
        wizard.back()
        stage.until(lambda: "has been changed since it was written here" in wizard.welcome.problem.text)

    @pytest.mark.parametrize(
        ("wrong", "said"),
        [
            ({}, "The receipt says: contoso.com had exactly these certificates on "),
            ({"sha256": "AB" * 32}, "“uploaded.json” is of another file than “a.sst”."),
            ({"stored": ["AB" * 20]}, "“uploaded.json” is of another file than “a.sst”."),
            ({"ended": "soon"}, "“uploaded.json” is no receipt of a transfer kit."),
        ],
        ids=["right", "another file", "other certificates", "no time"],
    )
    @pytest.mark.parametrize("way", ["button", "dropped"])
    def test_a_kit_tells_what_exchange_has(
        self, stage: Stage, family: list[Entity], wrong: dict[str, object], said: str, way: str
    ) -> None:
        """By its receipt, which has to be of this file: the record has the organization and what was read back."""
        self.write(stage, stage.folder / "a.sst", family)
        wizard = self.show(stage)
        stage.until(lambda: wizard.currentId() == PageId.UPLOAD)
        upload, receipt = wizard.upload, self.tell(stage, family, **wrong)
        if way == "dropped":
            wizard.open_files([receipt])
        else:
            stage.answers.content = receipt
            upload.kit_receipt.click()
        stage.until(lambda: upload.notice.text.startswith(said))
        assert upload.is_uploaded is (not wrong)
        has, record = stage.settings.state_file.state.exchange, record_in(upload.records)
        assert (has is None, record is None) == (bool(wrong), bool(wrong))
        if record is not None:
            assert the(has).organization == upload.organization.text() == record["organization"] == "contoso.com"
            assert record["holds_exactly_the_file"] is True
            assert record["stored_after"] == sorted(each.thumbprint for each in certificates(family))
            assert mark(PageId.EXPORT, PageId.UPLOAD, wizard.visitedIds(), wizard._progress) is Mark.DONE

    def test_a_receipt_taken_twice_is_taken_back_once(self, stage: Stage, family: list[Entity]) -> None:
        """What Exchange had before is then what one goes on from, as if nothing had been told."""
        wizard = stage.open(chosen=certificates(family))
        stage.write(wizard, stage.folder / "a.sst")
        now = datetime.now(UTC)
        receipt = self.tell(stage, family, ended=f"{now - timedelta(minutes=30):%Y-%m-%dT%H:%M:%SZ}")
        for _ in range(2):
            wizard.upload.notice.say("")
            wizard.open_files([receipt])
            stage.until(lambda: wizard.upload.notice.text.startswith("The receipt says: "))
        later = now - timedelta(minutes=10)  # it counts as of then
        assert not wizard.session.state.is_outdated("AB" * 32, frozenset(), later)
        assert wizard.session.knows_stored
        wizard.upload.was_uploaded.click()
        assert (wizard.session.draft.base, wizard.session.knows_stored) == (None, False)

    @pytest.mark.parametrize(("name", "page"), [("uploaded.json", PageId.WELCOME), ("other.json", PageId.UPLOAD)])
    def test_what_is_no_receipt_is_opened_as_ever(
        self, stage: Stage, family: list[Entity], name: str, page: PageId
    ) -> None:
        """On the first page, though a file waits for its upload; on Upload, what has not the receipt's name."""
        self.write(stage, stage.folder / "a.sst", family)
        (stage.folder / name).write_text("{}", encoding="utf-8")
        wizard = stage.open() if page is PageId.WELCOME else self.show(stage)
        stage.until(lambda: wizard.currentId() == page)
        wizard.open_files([stage.folder / name])
        stage.until(lambda: wizard.currentId() == PageId.CERTIFICATES)
        assert "receipt" not in wizard.upload.notice.text

    def test_what_is_known_is_kept_until_the_file_changes(self, stage: Stage, family: list[Entity]) -> None:
        """Shown again, the same bytes were uploaded, and know what they were made from; other bytes were not."""
        name, target = "smime-backup contoso.onmicrosoft.com 2026-12-03 101010.sst", stage.folder / "new.sst"
        base = stage.folder / name
        base.write_bytes(sst.encode([family[0].der]))
        wizard = stage.open()
        wizard.session.begin(wizard.session.draft.updating(certificates(family[:1]), base))
        wizard.session.change(add=certificates(family[1:]))
        stage.write(wizard, target)
        assert wizard.upload.subTitle().startswith(f"Updating {name} · ")  # not cut
        told = [wizard.rail.item(PageId.UPLOAD).data(Qt.ItemDataRole.AccessibleTextRole)]
        wizard.upload.was_uploaded.click()
        told.append(wizard.rail.item(PageId.UPLOAD).data(Qt.ItemDataRole.AccessibleTextRole))
        assert told == ["Page 6 of 6: Upload", "Page 6 of 6: Upload, done"]
        wizard.done(0)
        again = stage.open()
        stage.until(lambda: said_of_last(again).startswith("new.sst · 3 certificate(s), uploaded "))
        assert the(again.welcome.findChild(QAbstractButton, "uploadSteps")).isHidden()
        again.welcome.uploadWanted.emit(target)
        stage.until(lambda: again.currentId() == PageId.UPLOAD)
        assert again.upload.is_uploaded
        assert the(the(again.upload.save.written).upload).opened == (certificates(family)[0].thumbprint,)
        again.back()
        assert again.currentId() == PageId.WELCOME
        target.write_bytes(sst.encode([family[0].der]))
        changed = stage.open()
        stage.until(lambda: "not uploaded yet" in said_of_last(changed))
        the(changed.welcome.findChild(QAbstractButton, "uploadSteps")).click()
        stage.until(lambda: changed.currentId() == PageId.UPLOAD)
        assert not changed.upload.is_uploaded
        changed.upload.was_uploaded.click()
        stage.until(lambda: said_of_last(changed).startswith("new.sst · 1 certificate(s), uploaded "))
        assert not changed.welcome.problem.text

    def test_the_same_file_once_more_stays_uploaded(self, stage: Stage, family: list[Entity]) -> None:
        """Where it is made anew as it was uploaded, both pages say so."""
        for name in ("a.sst", "b.sst"):
            wizard = stage.open(chosen=certificates(family))
            stage.write(wizard, stage.folder / name)
            assert wizard.upload.is_uploaded is (name == "b.sst")
            if name == "a.sst":
                wizard.upload.was_uploaded.click()
        stage.until(lambda: said_of_last(wizard).startswith("b.sst · 3 certificate(s), uploaded "))

    def test_what_was_written_is_uploaded_as_it_is(self, stage: Stage, family: list[Entity]) -> None:
        """Opened again and unchanged, it need not be exported once more; with a change it has to be."""
        target = stage.folder / "new.sst"
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
        for other, said in ((sst.encode([family[0].der]), "changed since it was written here"), (None, "new.sst")):
            target.write_bytes(other) if other else target.unlink()
            wizard.export.upload_it.click()
            stage.until(lambda said=said: said in wizard.export._failure.text)  # type: ignore[misc]
        target.write_bytes(content)
        wizard.export.upload_it.click()
        stage.until(lambda: wizard.currentId() == PageId.UPLOAD)
        assert the(wizard.upload.save.written).path == target

    @pytest.mark.parametrize("what", ["as it was", "changed", "taken back", "portable"])
    def test_what_was_compared_is_not_compared_again(self, stage: Stage, family: list[Entity], what: str) -> None:
        """In the file written last, at the next start too; not in another, nor what was taken back meanwhile."""
        target, (root, *_) = stage.folder / "new.sst", certificates(family)
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

    def test_the_file_written_last_is_gone_on_in(self, stage: Stage, family: list[Entity]) -> None:
        """Opened from outside, as by a double click, it is what it was here; any other file is a source."""
        target, other = stage.folder / "new.sst", stage.folder / "other.sst"
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
        [(b"\0rubbish", ""), (sst.encode([b"0"])[:-2], ""), (None, ""), (PKI().make("DER").der, "isn't an .sst")],
        ids=["nonsense", "incomplete", "gone", "another format"],
    )
    def test_a_file_that_cannot_be_uploaded_is_said(
        self, stage: Stage, family: list[Entity], content: bytes | None, said: str
    ) -> None:
        """Why, in a sentence on the first page, which stays; once it is a proper .sst, it can be."""
        last = stage.folder / "last.sst"
        last.write_bytes(b"")
        remember(stage.settings, last)
        wizard = stage.open()
        let_looks_end()
        last.unlink() if content is None else last.write_bytes(content)
        upload = the(wizard.welcome.findChild(QAbstractButton, "uploadSteps"))
        upload.click()
        stage.until(lambda: (said or "last.sst") in wizard.welcome.notice.text)
        assert wizard.currentId() == PageId.WELCOME
        last.write_bytes(sst.encode([family[0].der]))
        upload.click()
        stage.until(lambda: wizard.currentId() == PageId.UPLOAD)

    def test_it_is_offered_right_after_the_export_too(self, stage: Stage, family: list[Entity]) -> None:
        """Who goes back to the first page finds the file that was just written, and not the one before."""
        wizard = stage.open(chosen=certificates(family))
        for name in ("one.sst", "two.sst"):
            wizard.session.change(**{"add" if name == "two.sst" else "remove": certificates(family[:1])})
            aim(wizard, stage.folder / name)
            stage.go_to(wizard, PageId.UPLOAD)
            wizard.rail.pageWanted.emit(PageId.WELCOME)
        upload = the(wizard.welcome.findChild(QAbstractButton, "uploadSteps"))
        assert upload.accessibleName() == "Upload two.sst"
        upload.click()
        stage.until(lambda: wizard.currentId() == PageId.UPLOAD)
        assert wizard.visitedIds() == [PageId.WELCOME, PageId.UPLOAD]

    @pytest.mark.parametrize("way", ["finish", "escape", "close"])
    def test_the_end_is_called_what_it_is(self, stage: Stage, family: list[Entity], way: str) -> None:
        """Another day for the upload as long as nobody has seen it: nothing is asked; and Finish after it."""
        wizard = stage.open(chosen=certificates(family))
        stage.write(wizard, stage.folder / "mine.sst")
        finish = wizard.button(SSTWizard.WizardButton.FinishButton)
        assert finish.text().replace("&", "") == "Upload later"
        wizard.upload.was_uploaded.click()
        assert finish.text().replace("&", "") == "Finish"
        wizard.upload.was_uploaded.click()
        assert finish.text().replace("&", "") == "Upload later"
        {"finish": finish.click, "escape": wizard.reject, "close": wizard.close}[way]()
        assert stage.answers.asked == []
        assert not wizard.isVisible()


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

    @pytest.mark.parametrize(
        ("organization", "said", "problem"),
        [
            ("contoso.com", "contoso.com · 3 certificate(s), uploaded {day}, checked today", ""),
            ("", "mine.sst · 3 certificate(s), uploaded {day}, checked today", ""),
            (None, "mine.sst · 3 certificate(s), not uploaded yet", ""),
            ("contoso.com", "mine.sst · 1 certificate(s), not uploaded yet", "uploaded on {day}."),
            (None, "mine.sst · 1 certificate(s), not uploaded yet", "written here."),
        ],
        ids=["seen", "said", "written", "seen and changed", "written and changed"],
    )
    def test_what_is_known_of_it(
        self, stage: Stage, family: list[Entity], organization: str | None, said: str, problem: str
    ) -> None:
        """Whose it is, what is in it, and until when; what Exchange has is what was seen there, as it was."""
        file, dates = stage.folder / "mine.sst", {"day": long_date(date.today()), "end": long_date(END)}
        self.write(stage, file, family, organization)
        if problem:
            file.write_bytes(sst.encode([family[0].der]))
        wizard = stage.open(source("Store", certificates(family), is_vouched=False))
        let_looks_end()
        stage.until(lambda: said_of_last(wizard) == f"{said}, next to expire {{end}}".format(**dates))
        changed = f"“mine.sst” has been changed since it was {problem}".format(**dates)
        assert wizard.welcome.problem.text == (changed if problem else "")
        if problem:
            self.follow(wizard)
            stage.until(lambda: wizard.session.draft.base_file == file)
            assert wizard.session.asks_for_stored
        else:
            wizard.next()
            assert wizard.currentId() == PageId.MAIL
        stage.settle(wizard)
        is_seen = organization == "contoso.com" and not problem
        session, known = wizard.session, wizard.mail.stored.known.text()
        assert set(session.stored) == (set(certificates(family)) if is_seen else set())
        assert (session.knows_stored, f"uploaded on {dates['day']}" in known) == (is_seen, is_seen)
        assert session.known.vouching.is_unvouched(family[0].certificate) is not is_seen

    def test_who_comes_back_finds_the_focus_where_it_was(self, stage: Stage, family: list[Entity]) -> None:
        """The first page looks once more, and says what it had said until it knows."""
        self.write(stage, stage.folder / "mine.sst", family, "contoso.com")
        wizard = stage.open()
        stage.until(lambda: said_of_last(wizard).startswith("contoso.com · "))
        wizard.welcome.show_last()
        day = long_date(date.today())
        assert said_of_last(wizard) == f"Last time: mine.sst, uploaded to contoso.com on {day}, verified"
        reopen = the(wizard.welcome.findChild(QAbstractButton, "reopen"))
        reopen.setFocus()
        wizard.welcome.look_for_last()
        stage.until(lambda: said_of_last(wizard).startswith("contoso.com · "))
        assert wizard.focusWidget() is reopen

    @pytest.mark.parametrize("days", [-1, 59])
    def test_what_expires_leads_to_its_finding(self, stage: Stage, pki: PKI, days: int) -> None:
        """What has expired, and what does within sixty days: an update with the file begins at Chains."""
        end = datetime.now(UTC) + timedelta(days=days, hours=1)
        self.write(stage, stage.folder / "mine.sst", [pki.make("Short Root", end=end)])
        wizard = self.open(stage)
        verb = "expired" if days < 0 else "expires"
        assert wizard.welcome.problem.text.startswith(f"mine.sst: “Short Root” {verb} on {long_date(end)}. ")
        self.follow(wizard)
        stage.until(lambda: isinstance(wizard.focusWidget(), QAbstractButton))
        stage.until(lambda: any(each.isAncestorOf(wizard.focusWidget()) for each in wizard.chains.findings.cards))
        assert wizard.currentId() == PageId.CHAINS
        assert wizard.session.draft.base_file == stage.folder / "mine.sst"

    @pytest.mark.parametrize("has_changed", [False, True])
    def test_exchange_has_what_was_uploaded_and_nothing_else(
        self, stage: Stage, family: list[Entity], has_changed: bool
    ) -> None:
        """The button for it, and its findings, tell by its content, not by its name."""
        file = stage.folder / "mine.sst"
        self.write(stage, file, family, "contoso.com")
        if has_changed:
            file.write_bytes(sst.encode([family[0].der]))
        wizard = stage.open()
        let_looks_end()
        wizard.build_pages()
        wizard.session.show_stored_question(asks=False)
        assert wizard.mail.stored.last.isHidden() is has_changed
        wizard.show_findings_of(file)
        stage.until(lambda: wizard.currentId() == PageId.CHAINS)
        assert wizard.session.knows_stored is not has_changed

    @pytest.mark.parametrize("is_first", [True, False])
    def test_who_decides_otherwise_is_not_overtaken(self, stage: Stage, family: list[Entity], is_first: bool) -> None:
        """Nothing is begun on the first page, nor once the user has said that there is nothing."""
        self.write(stage, stage.folder / "mine.sst", family, "contoso.com")
        wizard = stage.open()
        let_looks_end()
        assert (wizard.session.draft.base, len(wizard.session.in_use)) == (None, len(family))
        if is_first:
            wizard.session.set_nothing_stored()
            assert len(wizard.session.in_use) == 0
        wizard.next()
        assert (wizard.session.draft.base is None) is is_first

    def test_what_is_gone_is_to_be_got_from_exchange(self, stage: Stage, family: list[Entity]) -> None:
        """If it was uploaded; of one that never was, nothing is said."""
        file = stage.folder / "mine.sst"
        self.write(stage, file, family, "contoso.com")
        file.unlink()
        wizard = self.open(stage)
        said = f"“mine.sst” can't be found in “{stage.folder}”. Get what Exchange has now, and export it again."
        assert wizard.welcome.problem.text.replace("\u200b", "") == said
        assert not wizard.welcome._last.isVisible()
        assert wizard.focusWidget() is wizard.welcome.chosen is wizard.welcome.update_present  # Next asks where it is
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

    def test_what_became_of_an_older_file_is_not_said(self, stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
        """That it is gone is found out once another one is written: of that it tells nothing."""
        self.write(stage, tmp_path / "mine.sst", family)
        wizard = stage.open()
        let_looks_end()
        (tmp_path / "mine.sst").unlink()
        wizard.welcome.look_for_last()
        self.write(stage, tmp_path / "new.sst", family)
        let_looks_end()
        assert wizard.welcome._last.isVisible()
        assert stage.settings.found_file == tmp_path / "mine.sst"


def test_errors_lead_to_their_cards(stage: Stage, pki: PKI) -> None:
    """The first has its card on the Export page and the others are counted; both lead to the card on Chains."""
    alone = [pki.make(f"Alone {number}", pki.make(f"Gone {number}")) for number in range(6)]
    wizard = stage.open(chosen=certificates(alone))
    aim(wizard, stage.folder / "mine.sst", ExportFormat.SST)
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
