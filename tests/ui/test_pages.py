"""Each page: what it shows, what it lets through, and what its buttons do."""

from __future__ import annotations

import datetime
import errno
import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
from PySide6.QtCore import QLocale, QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pki import PKI, START, Entity
from revoked_cas import DIGICERT_G2
from sstwizard.core import formats, list_dates
from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.certificates.reading import Problem, Reading, ReportProgress
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.exchange.stored import Word
from sstwizard.core.export.draft import Draft
from sstwizard.core.export.export import ExportFormat, export, files_of
from sstwizard.core.formats import pem, sst
from sstwizard.core.sources import public_lists
from sstwizard.core.text import text
from sstwizard.ui.certificates.page import Offer
from sstwizard.ui.export import ExportPage
from sstwizard.ui.kit.buttons import FolderButton
from sstwizard.ui.kit.labels import IconLabel, Notice, TextLabel
from sstwizard.ui.kit.theme import Tone, color
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.page import PageId
from sstwizard.ui.work.questions import QtDialogs
from sstwizard.ui.work.rows import Column
from sstwizard.ui.work.session import Session
from sstwizard.ui.work.target import Place, look_at
from sstwizard.ui.work.target import suggested as suggestion
from sstwizard.ui.work.trust_root import TrustRoot
from ui.staging import Later, Stage, aim, certificates, choose_update, filled, let_looks_end, remember, source, the
from ui.test_stored import has
from ui.work.test_documents import Opened
from ui.work.test_documents import opened as opened

YESTERDAY = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=1)


def notices(page: QWidget) -> list[str]:
    """Return what a page says at the moment, an offer aside."""
    shown = (each for each in page.findChildren(Notice) if each.isVisible())
    return [notice.text for notice in shown if not isinstance(notice, Offer)]


def lines(view: QAbstractItemView, column: int = 0, parent: QModelIndex | None = None) -> list[str]:
    """Return what the lines of a tree or list say, from the top."""
    model, above, found = view.model(), parent or QModelIndex(), []
    for row in range(model.rowCount(above)):
        found.append(str(model.index(row, column, above).data()))
        found += lines(view, column, model.index(row, 0, above))
    return found


def counted(form: str, number: int) -> str:
    """Return a text with a number as it is while no catalogue is loaded."""
    return form.replace("%Ln", str(number))


class TestCertificates:
    """Page 2."""

    def open_files(self, stage: Stage, *found: tuple[str, Entity]) -> SSTWizard:
        """Open a wizard and, on its second page, some files."""
        wizard = stage.open_at(PageId.CERTIFICATES)
        self.add_files(stage, wizard, *found)
        return wizard

    def add_files(self, stage: Stage, wizard: SSTWizard, *found: tuple[str, Entity]) -> None:
        """Open files on the second page, as its button does."""
        for name, entity in found:
            (stage.folder / name).write_bytes(entity.der)
        stage.answers.files = [stage.folder / name for name, _ in found]
        wizard.certificates.panel.add_files.click()
        stage.settle(wizard)

    def test_status_is_that_of_chains_once_it_is_chosen(self, stage: Stage, pki: PKI) -> None:
        """A CA without its root is valid by itself, without a tick, and an error in the collection.

        Of a root for which nobody vouches it is never said that it is valid.
        """
        root, lost = pki.make("Partner Root CA"), pki.make("Lost CA", pki.make("Gone"))
        wizard = self.open_files(stage, ("lost.cer", lost), ("root.cer", root))
        model = wizard.certificates.certificates.model()

        def statuses() -> list[tuple[str, bool]]:
            cells = [model.index(row, Column.STATUS) for row in range(2)]
            return [(each.data(), each.data(Qt.ItemDataRole.ForegroundRole) == color(Tone.GOOD)) for each in cells]

        assert statuses() == [("Valid", False), ("Nobody vouches for it", False)]
        wizard.session.confirm(root.certificate)
        wizard.session.change(add=[lost.certificate, root.certificate])
        stage.settle(wizard)
        assert statuses() == [("Incomplete chain", False), ("Valid", True)]

    def test_cas_of_files_are_offered(self, stage: Stage, pki: PKI, family: list[Entity]) -> None:
        """One button adds all once the root is compared that nobody vouches for; before that, nothing below it."""
        person = pki.make("Person", family[2], ca=False)
        named = zip(("root.cer", "policy.cer", "issuing.cer", "person.cer"), [*family, person], strict=True)
        wizard = self.open_files(stage, *named)
        page, following = wizard.certificates, wizard.button(SSTWizard.WizardButton.NextButton)
        assert isinstance(following, QPushButton)
        assert page.offer.isVisible()
        assert page.offer.button.isDefault()  # Next can't go on
        assert page.offer.button.text() == counted("Add the %Ln CA(s) of these f&iles", 3)
        assert "Opened: root.cer, policy.cer, issuing.cer, …" in page.offer.text
        assert "Family Root CA" in page.offer.text
        page.offer.button.click()
        stage.settle(wizard)
        assert set(wizard.session.collection) == set()
        assert page.offer.button.text() == counted("Add the %Ln CA(s) of these f&iles", 3)
        assert notices(page) == []  # that the root is left out is said once
        stage.answers.vouch = True
        page.offer.button.click()
        stage.settle(wizard)
        assert stage.answers.asked[1:] == ["vouch for Family Root CA"] * 2
        assert set(wizard.session.collection) == set(certificates(family))
        assert not page.offer.isVisible()
        assert following.isDefault()
        assert wizard.focusWidget() is page.certificates

    def test_a_comparison_can_be_taken_back(self, stage: Stage, pki: PKI) -> None:
        """By the menu of the root, which then leaves the collection and is shown as good no longer."""
        root = pki.make("Partner Root CA")
        wizard = self.open_files(stage, ("root.cer", root))
        page, session = wizard.certificates, wizard.session
        status = page.certificates.model().index(0, Column.STATUS)
        assert status.data() == "Nobody vouches for it"
        assert status.data(Qt.ItemDataRole.ForegroundRole) == color(Tone.PLAIN)
        stage.answers.vouch = True
        page.offer.button.click()
        stage.settle(wizard)
        assert set(session.collection) == {root.certificate}
        assert status.data() == "Valid"
        assert status.data(Qt.ItemDataRole.ForegroundRole) == color(Tone.GOOD)
        page.certificates.setCurrentIndex(status.siblingAtColumn(0))
        menu = QMenu()
        page.certificates.fill_menu(menu)
        next(each for each in menu.actions() if "Withdraw" in each.text()).trigger()
        stage.settle(wizard)
        assert not len(session.collection)
        assert session.known.vouching.is_unvouched(root.certificate)
        assert status.data(Qt.ItemDataRole.ForegroundRole) == color(Tone.PLAIN)

    @pytest.mark.parametrize(
        ("url", "said"),
        [
            ("http://ca.example/gone.cer", "No source has an issuer of: Lost CA. Their chains will be incomplete."),
            ("", "Lost CA. Add the file of the issuer, too.\n“Gone” is missing"),
        ],
    )
    def test_what_is_incomplete_is_named(self, stage: Stage, pki: PKI, url: str, said: str) -> None:
        """A CA whose issuer no source has is offered where that can be downloaded, and else it is said what lacks."""
        gone = pki.make("Gone")
        lost = pki.make("Lost CA", gone, issuer_url=url)
        wizard = self.open_files(stage, ("lost.cer", lost))
        page = wizard.certificates
        assert page.offer.text.endswith(said)
        assert (page.offer.button.isVisible(), page.offer.add_missing.isVisible()) == (bool(url), not url)
        (shown,) = (each for each in (page.offer.button, page.offer.add_missing) if each.isVisible())
        assert shown.isDefault()
        if not url:
            (stage.folder / "gone.cer").write_bytes(gone.der)
            stage.answers.files = [stage.folder / "gone.cer"]
            page.offer.add_missing.click()
            stage.settle(wizard)
            assert "is missing" not in page.offer.text
            assert set(page.offer.cas) == {lost.certificate, gone.certificate}
            assert not page.offer.add_missing.isVisible()

    def test_a_locked_file_of_a_folder_is_opened_by_a_button(self, stage: Stage, pki: PKI) -> None:
        """It is named before all that is skipped, and its password is asked for, which no folder does.

        Once it has been opened by itself, the folder says no more of it.
        """
        wizard = stage.open_at(PageId.CERTIFICATES)
        page, folder, root = wizard.certificates, stage.folder / "mixed", pki.make("Locked Root CA")
        folder.mkdir()
        (folder / "a.txt").write_bytes(b"nothing")
        (folder / "z.p12").write_bytes(
            serialize_key_and_certificates(b"", root.key, root.x509, None, BestAvailableEncryption(b"secret"))
        )
        stage.answers.passwords = ["secret"]
        page.open_files([folder])
        stage.settle(wizard)
        assert page._notice.text.startswith("“z.p12” is locked with a password.")
        assert stage.answers.asked == []
        page._unlock.click()
        stage.settle(wizard)
        assert stage.answers.asked == ["password of z.p12"]
        assert [each.name for each in wizard.session.opened[-1].certificates] == ["Locked Root CA"]
        assert page.offer.text.startswith("Opened: z.p12")
        assert page.offer.button.text() == counted("Add the %Ln CA(s) of these f&iles", 1)
        page.sources.show_sources([wizard.session.opened[0]])
        assert notices(page) == ["“a.txt” contains no certificates and was skipped."]

    def test_the_offer_is_about_what_is_shown(self, stage: Stage, family: list[Entity]) -> None:
        """It goes while none of the opened files is shown, and is there again afterwards."""
        wizard = self.open_files(stage, ("policy.cer", family[1]))
        wizard.session.open_source(source("Store"))
        stage.settle(wizard)
        assert wizard.certificates.offer.isVisible()
        wizard.certificates.sources.show_sources([wizard.session.opened[-1]])
        assert not wizard.certificates.offer.isVisible()
        wizard.session.change(add=certificates(family[2:]))
        stage.settle(wizard)
        assert not wizard.certificates.offer.isVisible()
        wizard.certificates.sources.show_branch(wizard.certificates._tree.index(0, 0))
        assert wizard.certificates.offer.isVisible()

    def test_the_offer_stays_with_the_next_file(self, stage: Stage, pki: PKI, family: list[Entity]) -> None:
        """It is then about both files, and names what it adds, in the tip and to a screen reader as well."""
        names = ("Policy CA", *(f"Other CA {at}" for at in range(3)))
        made = [pki.make(name, family[0], issuer_url="http://ca.example/root.cer") for name in names]
        policy, *others = zip(("policy.cer", "a.cer", "b.cer", "c.cer"), made, strict=True)
        wizard = self.open_files(stage, policy, others[0])
        page, button = wizard.certificates, wizard.certificates.offer.button
        for each in others[1:]:
            self.add_files(stage, wizard, each)
        assert button.text() == counted("Add the %Ln CA(s) of these f&iles", 4)
        assert "To add: Policy CA, Other CA 0, Other CA 1, …" in page.offer.text
        assert button.accessibleDescription() == "Policy CA, Other CA 0, Other CA 1, Other CA 2"
        assert "Other CA 2" in button.toolTip()
        button.click()
        stage.settle(wizard)
        assert set(wizard.session.collection) == set(certificates(made))
        assert not page.offer.isVisible()

    def test_nothing_is_offered_before_all_is_read(self, stage: Stage, family: list[Entity]) -> None:
        """What the first of several files holds is no offer about all of them."""
        files = stage.folder / "policy.cer", stage.folder / "issuing.cer"
        for file, entity in zip(files, family[1:], strict=True):
            file.write_bytes(entity.der)
        wizard = stage.open_at(PageId.CERTIFICATES)
        later, page = Later.instead_of_workers(wizard.session), wizard.certificates
        page.open_files([*files])
        first, last = wizard.session.opened[-2:]
        later._waiting.pop(0)()
        later._waiting.pop()()  # the assessment with what the first one holds
        assert [first.is_loading, last.is_loading] == [False, True]
        assert wizard.session.is_assessed
        assert not page.offer.isVisible()
        later.work()
        assert page.offer.isVisible()

    def test_what_was_closed_is_not_offered(self, stage: Stage, pki: PKI) -> None:
        """Of two files that were opened, one is closed: the offer is about the other."""
        closed, stays = pki.make("Closed Root CA"), pki.make("Staying Root CA")
        wizard = self.open_files(stage, ("closed.cer", closed), ("stays.cer", stays))
        page = wizard.certificates
        assert set(page.offer.cas) == {closed.certificate, stays.certificate}
        first, last = wizard.session.opened
        page.sources.show_sources([first])
        page.panel.close_file.click()
        page.sources.show_sources([last])
        stage.settle(wizard)
        assert set(page.offer.cas) == {stays.certificate}
        assert "closed.cer" not in page.offer.text

    @pytest.mark.parametrize("by", ["key", "button", "menu"])
    def test_files_are_closed(self, stage: Stage, qtbot: QtBot, family: list[Entity], by: str) -> None:
        """By Delete, the button or the menu; what was chosen from them stays chosen."""
        wizard = self.open_files(stage, ("a.cer", family[1]), ("b.cer", family[2]))
        page = wizard.certificates
        wizard.session.change(add=certificates(family[1:]))
        page.sources.show_sources([wizard.session.opened[0]])
        if by == "button":
            page.panel.close_file.click()
        elif by == "menu":
            event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
            QApplication.sendEvent(page.sources.viewport(), event)
            menu = the(page.sources.findChild(QMenu))
            (action,) = menu.actions()
            assert action.text() == "&Close file"
            action.trigger()
            menu.close()
            wizard.activateWindow()  # the menu has taken that, where there is no window manager
        else:
            page.sources.setFocus()
            qtbot.keyClick(page.sources, Qt.Key.Key_Delete)
        stage.settle(wizard)
        assert lines(page.sources) == ["All sources", "Opened files", "b.cer (1)", "Collection (2)"]
        assert lines(page.certificates) == ["Family Issuing CA"]
        page.sources.setFocus()
        qtbot.waitUntil(page.sources.hasFocus)
        qtbot.keyClick(page.sources, Qt.Key.Key_Delete)
        stage.settle(wizard)
        assert lines(page.sources) == ["All sources", "Collection (2)"]
        assert set(wizard.session.collection) == set(certificates(family[1:]))
        assert not page.panel.close_file.isEnabled()

    def test_only_what_was_opened_can_be_closed(self, stage: Stage, qtbot: QtBot) -> None:
        """Neither the public roots nor all certificates together."""
        wizard = stage.open_at(PageId.CERTIFICATES, public_lists.roots_source())
        page = wizard.certificates
        for shown in ([], wizard.session.opened[:1]):
            if shown:
                page.sources.show_sources(shown)
            assert not page.panel.close_file.isEnabled()
            page.sources.setFocus()
            qtbot.keyClick(page.sources, Qt.Key.Key_Delete)
        assert len(wizard.session.opened) == 1

    def test_details_go_with_the_row(self, stage: Stage, family: list[Entity]) -> None:
        """What the filter hides is told of no more; once the filter is empty, it is again."""
        wizard = stage.open_at(PageId.CERTIFICATES, source("Store", certificates(family)))
        page = wizard.certificates
        page.certificates.selectRow(2)
        subject = page.details._values[0]
        assert subject.text() == "CN=Family Root CA"
        page.filter.setText("nothing is called so")
        assert subject.text() == "Select a certificate to view its details."
        assert {value.text() for value in page.details._values[1:]} == {""}
        page.filter.clear()
        assert subject.text() == "CN=Family Root CA"

    def test_large_numbers_have_separators(self, stage: Stage, family: list[Entity]) -> None:
        """The tree and the foot of the list write thousands as the user's country does."""
        many = [Certificate(b"%d" % number) for number in range(1_234)]
        wizard = stage.open_at(PageId.CERTIFICATES, source("Many", many))
        number = QLocale().toString(1_234)
        assert f"Many ({number})" in lines(wizard.certificates.sources)
        assert f"{number} of {number} shown" in wizard.certificates._empty.text()

    def test_the_list_learns_what_a_store_read_later_disallows(self, stage: Stage, family: list[Entity]) -> None:
        """A source that is shown says so as soon as another has been read that disallows one of its certificates."""
        root = family[0].certificate
        lists = [(), (replace(root, windows=WindowsProperties(disallowed=True)),)]
        store = source("Disallowed", load=lambda _report: Reading(lists.pop(0)))
        wizard = stage.open_at(PageId.CERTIFICATES, source("Store", [root]), store)
        wizard.certificates.sources.show_sources([wizard.session.opened[0]])
        assert lines(wizard.certificates.certificates, Column.STATUS) == ["Valid"]
        wizard.session.open_sources()
        stage.settle(wizard)
        assert lines(wizard.certificates.certificates, Column.STATUS) == ["Disallowed"]

    @pytest.mark.parametrize(
        ("name", "content", "said"),
        [
            ("photo.jpg", b"\xff\xd8\xff\xe0 JFIF", "missing.cer"),  # nobody misses a picture
            ("gone.cer", None, "was not found"),
            ("e.cer", b"", "e.cer"),
        ],
        ids=["picture", "gone", "empty"],
    )
    def test_bad_file_is_one_line_and_a_sentence(
        self, stage: Stage, family: list[Entity], name: str, content: bytes | None, said: str
    ) -> None:
        """What can't be used says so on the page, beside what can, as long as it is shown."""
        if content is not None:
            (stage.folder / name).write_bytes(content)
        wizard = self.open_files(stage, ("a.cer", family[1]))
        page = wizard.certificates
        page.open_files([stage.folder / each for each in ("a.cer", name, "missing.cer")])
        stage.settle(wizard)
        assert said in "".join(notices(page))
        assert page._show_notes.text() == counted("Show all %Ln note(s)…", 2)
        assert lines(page.certificates) == ["Family Policy CA"]
        assert name in lines(page.sources)  # its icon, color and tip say what else there is to say
        page.sources.show_sources([wizard.session.opened[0]])
        assert notices(page) == []
        assert not page._show_notes.isVisible()

    def test_next_needs_a_choice(self, stage: Stage, family: list[Entity]) -> None:
        """Next is off until something is chosen, and again when nothing is left."""
        wizard = stage.open_at(PageId.CERTIFICATES, source("Store", certificates(family)))
        button = wizard.button(SSTWizard.WizardButton.NextButton)
        assert not button.isEnabled()
        wizard.session.change(add=certificates(family))
        assert button.isEnabled()
        wizard.session.change(remove=certificates(family))
        assert not button.isEnabled()

    def test_problems_of_the_shown_source_are_said(self, stage: Stage, family: list[Entity]) -> None:
        """A source that is read but for something says what first, and a dialog, which scrolls, shows all of it.

        A damaged file is no note among others: what was passed by, as a text, can't have held a certificate.
        """
        bad = [Problem(text("Block {number} is <damaged>.", number=number), file="inner.pem") for number in range(30)]
        remark = Problem(text("It was skipped."), file="READ ME.txt", is_remark=True)
        wizard = stage.open_at(PageId.CERTIFICATES, source("Bundle", certificates(family), problems=[remark, *bad]))
        page = wizard.certificates
        page.sources.show_sources([wizard.session.opened[0]])
        assert (notices(page), page._notice.icon.name) == (["inner.pem: Block 0 is <damaged>."], "warning")
        page._show_notes.click()
        dialog = the(wizard.findChild(QDialog, "notes"))
        shown = [
            (label.text(), icon.name)
            for label, icon in zip(dialog.findChildren(TextLabel), dialog.findChildren(IconLabel), strict=True)
        ]
        damaged = [(f"inner.pem: Block {number} is <damaged>.", "warning") for number in range(30)]
        assert shown == [*damaged, ("READ ME.txt: It was skipped.", "info")]
        assert dialog.height() <= wizard.height()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        assert len(lines(page.certificates)) == 3

    def test_unvouched_roots_are_compared(self, stage: Stage, qtbot: QtBot, pki: PKI, family: list[Entity]) -> None:
        """They are asked about, and those that nobody has compared are left out, which is said of several."""
        others = [pki.make("Other Root CA"), pki.make("Another Root CA")]
        strange = source("Mail", certificates(others), is_vouched=False)
        wizard = stage.open_at(PageId.CERTIFICATES, source("Store", certificates(family)), strange)
        view = wizard.certificates.certificates
        wizard.certificates._table.set_rows(wizard.session.rows(wizard.session.opened))
        view.selectAll()
        stage.answers.vouch = False
        qtbot.keyClick(view, Qt.Key.Key_Space)
        assert set(wizard.session.collection) == set(certificates(family))
        (said,) = notices(wizard.certificates)
        assert said.startswith("%Ln root CA(s) left out, because nobody vouches for them: ".replace("%Ln", "2"))
        assert said.endswith(". To compare them, add them again.")
        assert stage.answers.asked == ["vouch for Another Root CA"]
        stage.answers.asked.clear()
        for answer in (False, True):
            stage.answers.vouch = answer
            assert "Other Root CA" in said
            view.selectRow(the(wizard.certificates._table.position(others[0].certificate)))
            qtbot.keyClick(view, Qt.Key.Key_Space)
            assert stage.answers.asked.pop() == "vouch for Other Root CA"
            assert (others[0].certificate in wizard.session.collection) is answer
            stage.settle(wizard)
            assert notices(wizard.certificates) == []
        qtbot.keyClick(view, Qt.Key.Key_Space)
        assert others[0].certificate not in wizard.session.collection
        assert stage.answers.asked == []

    def test_nobody_is_asked_about_a_root_that_cannot_serve(
        self, stage: Stage, qtbot: QtBot, pki: PKI, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """One that has expired isn't added, alone or with others, and the page says why."""
        old, good = pki.make("Old Root CA", end=YESTERDAY), pki.make("Good Root CA")
        strange = source("Mail", certificates([old, good]), is_vouched=False)
        wizard = stage.open_at(PageId.CERTIFICATES, strange)
        asked: list[str] = []
        monkeypatch.setattr(TrustRoot, "exec", lambda dialog: asked.extend(each.name for each in dialog._roots))
        stage.answers.trusted_roots = QtDialogs(wizard).trusted_roots  # type: ignore[method-assign]
        page = wizard.certificates
        page._table.set_rows(wizard.session.rows(wizard.session.opened))
        page.certificates.selectRow(the(page._table.position(old.certificate)))
        qtbot.keyClick(page.certificates, Qt.Key.Key_Space)
        (said,) = notices(page)
        assert said.startswith("“Old Root CA” expired on")
        page.certificates.selectAll()
        qtbot.keyClick(page.certificates, Qt.Key.Key_Space)
        assert (asked, len(wizard.session.collection)) == (["Good Root CA"], 0)
        assert page._show_notes.text() == counted("Show all %Ln note(s)…", 2)

    def test_stop_reading_ends_it(self, stage: Stage, family: list[Entity]) -> None:
        """While something is read a bar and a button show; the button ends it."""
        wizard = stage.open_at(PageId.CERTIFICATES)
        stop = wizard.certificates.panel.cancel_loading
        assert not stop.isVisible()

        def endless(report: ReportProgress) -> None:
            while True:
                report(1, 2)

        wizard.session.open_source(source("endless", load=endless))  # type: ignore[arg-type]
        assert stop.isVisible()
        stop.click()
        stage.settle(wizard)
        assert not stop.isVisible()
        assert "endless (canceled)" in lines(wizard.certificates.sources)

    def test_the_bar_leads_to_what_is_wrong(self, stage: Stage, family: list[Entity]) -> None:
        """The bar counts the problems, and goes to the button that fixes the first."""
        wizard = stage.open_at(
            PageId.CERTIFICATES, source("Store", certificates(family)), chosen=[family[2].certificate]
        )
        verdict = the(wizard.findChild(QPushButton, "verdict"))
        assert verdict.text() == counted("%Ln error(s)", 1)
        verdict.click()
        assert wizard.currentId() == PageId.CHAINS
        assert wizard.focusWidget().objectName() == "remedy"


def test_other_formats_are_folded(stage: Stage, family: list[Entity]) -> None:
    """The .sst is chosen; who asks for others finds them in the order of MMC, and PEM after them."""
    wizard = stage.open(chosen=certificates(family))
    page = stage.go_to(wizard, PageId.EXPORT)
    radios = page.findChildren(QRadioButton)
    assert not any(radio.isVisible() for radio in radios)
    wizard.export.another.click()
    stage.until(lambda: all(radio.isVisible() for radio in radios))
    parts = ("DER", "Base-64", "#7", ".SST", "PEM")
    assert [next(part for part in parts if part in radio.text()) for radio in radios] == list(parts)
    assert [radio.isChecked() for radio in radios] == [False, False, False, True, False]
    assert all(radio.accessibleDescription() for radio in radios)


def test_another_format_gives_the_name_another_ending(stage: Stage, family: list[Entity]) -> None:
    """A name typed for one format keeps all but its ending in the next; what has an ending of its own stays."""
    wizard = stage.open(chosen=certificates(family))
    page = stage.go_to(wizard, PageId.EXPORT)
    assert isinstance(page, ExportPage)
    aim(wizard, stage.folder / "mine.sst")
    page.initializePage()
    page.radios[ExportFormat.SST].click()
    assert wizard.session.draft.target == stage.folder / "mine.sst"
    page.radios[ExportFormat.PKCS7].click()
    assert wizard.session.draft.target is None
    assert wizard.session.draft.file_format is ExportFormat.PKCS7
    assert Path(page.name.text()) == stage.folder / "mine.p7b"
    page.radios[ExportFormat.DER].click()
    assert page.name.text() == str(stage.folder / "mine")
    assert page.name.accessibleName() == "Folder"
    page.name.setText(str(stage.folder / "mine.own"))
    page.radios[ExportFormat.SST].click()
    assert Path(page.name.text()) == stage.folder / "mine.own"
    page.name.setText("/")
    page.radios[ExportFormat.PEM].click()
    assert Path(page.name.text()).name == "trusted-cas.pem"


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Set once the drive answers on which slow.sst is."""
    answers = threading.Event()

    def look(typed: str, draft: Draft, last: Path | None) -> Place:
        if typed.endswith("slow.sst"):
            answers.wait()
        return look_at(typed, draft, last)

    monkeypatch.setattr("sstwizard.ui.export.look_at", look)
    yield answers
    answers.set()


class TestTarget:
    """The file name on the Export page."""

    def open(self, stage: Stage, chosen: list[Entity], file_format: ExportFormat = ExportFormat.SST) -> ExportPage:
        """Open the page for a format."""
        wizard = stage.open(chosen=certificates(chosen))
        wizard.session.draft = wizard.session.draft.with_format(file_format)
        page = stage.go_to(wizard, PageId.EXPORT)
        assert isinstance(page, ExportPage)
        return page

    def test_it_lies_beside_the_last(self, stage: Stage, family: list[Entity], suggested: Path) -> None:
        """The folder of the collection written last is suggested; without one, the usual one."""
        (stage.folder / "last.sst").write_bytes(b"")
        page = self.open(stage, family)
        stage.until(lambda: page.name.text() == str(suggested / "trusted-cas.sst"))
        remember(stage.settings, stage.folder / "last.sst")
        assert self.open(stage, family).name.text() == str(stage.folder / "trusted-cas.sst")

    def test_a_name_that_is_taken_is_not_suggested(self, stage: Stage, family: list[Entity]) -> None:
        """An update on the same day gets a number."""
        base = stage.folder / "base.sst"
        base.write_bytes(sst.encode([family[0].der]))
        wizard = stage.open(chosen=certificates(family))
        wizard.session.begin(wizard.session.draft.updating(certificates(family), base))
        page = stage.go_to(wizard, PageId.EXPORT)
        assert isinstance(page, ExportPage)
        first = Path(page.name.text())
        first.write_bytes(b"")
        page.initializePage()
        stage.until(lambda: page.name.text() == str(first.with_stem(f"{first.stem} (2)")))

    def test_what_is_typed_meanwhile_stays(
        self, stage: Stage, family: list[Entity], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """On a slow drive, it is found out late that the suggested name is taken, or its folder is gone."""
        page, may_answer = self.open(stage, family), threading.Event()

        def late(draft: Draft, last: Path | None, *, looks: bool = True) -> Path:
            if looks:
                may_answer.wait()
            return suggestion(draft, last, looks=looks).with_stem("late" if looks else "early")

        monkeypatch.setattr("sstwizard.ui.export.suggested", late)
        for typed, expected in (("", "late.sst"), ("mine", "mine")):
            may_answer.clear()
            page.initializePage()
            if typed:
                page.name.setText(typed)
            may_answer.set()
            let_looks_end()
            assert Path(page.name.text()).name == expected

    @pytest.mark.parametrize(
        ("typed", "name"),
        [
            ("mine", "mine.sst"),
            ("mine.sst", "mine.sst"),
            (" mine ", "mine.sst"),
            ("mine.store", "mine.store"),
            ("mine.SST", "mine.SST"),
        ],
    )
    def test_name_is_enough(self, stage: Stage, family: list[Entity], typed: str, name: str) -> None:
        """A bare name goes into the suggested folder, and gets the ending where it has none."""
        (stage.folder / "last.sst").write_bytes(b"")
        remember(stage.settings, stage.folder / "last.sst")
        page = self.open(stage, family)
        page.name.setText(typed)
        page.validatePage()
        stage.until(lambda: page.session.draft.target == stage.folder / name)
        stage.until(lambda: (stage.folder / name).exists())

    @pytest.mark.parametrize(
        ("typed", "said"),
        [
            ("{folder}/missing/a.sst", "does not exist"),
            ("{folder}/here", "is a folder"),
            *(
                (f"{{folder}}/a.{ending}", f"“a.{ending}” has the extension")
                for ending in ("p12", "CER", "json", "pem")
            ),
            ("{folder}/a\0b.sst", ""),
            ("~nobody-of-that-name/a.sst", ""),
            ("/", ""),
            ("..", ""),
        ],
    )
    def test_what_is_no_place_for_a_file_is_said(
        self, stage: Stage, family: list[Entity], typed: str, said: str
    ) -> None:
        """A missing folder, a folder, and silly names are refused with a sentence, until something else is typed."""
        (stage.folder / "here").mkdir()
        page = self.open(stage, family)
        page.name.setText(typed.format(folder=stage.folder))
        assert not page.validatePage()
        stage.until(page._problem.isVisible)
        assert said in page._problem.text
        assert not page._verdict.isVisible()  # "in order" is not said beside one
        assert page.wizard().testOption(SSTWizard.WizardOption.NoDefaultButton)  # Export would lead to nothing
        assert page.session.draft.target is None
        page.browse.click()
        assert len(stage.answers.asked) == 1
        assert not [*(stage.folder / "here").iterdir(), *stage.folder.rglob("*.sst")]
        page.name.setText(str(stage.folder / "a.sst"))
        assert (page._problem.isVisible(), page._verdict.isVisible()) == (False, True)

    def test_a_place_that_can_not_be_looked_at_is_said(
        self, stage: Stage, tmp_path: Path, family: list[Entity], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A share that denies or is gone is refused with a sentence, as what is missing is."""
        page, look = self.open(stage, family), os.stat

        def refuse(path: Any, *arguments: Any, **named: Any) -> os.stat_result:
            if not isinstance(path, int) and str(tmp_path / "share") in os.fsdecode(path):
                raise PermissionError(errno.EACCES, "Access is denied")
            return look(path, *arguments, **named)

        monkeypatch.setattr(os, "stat", refuse)
        page.name.setText(str(tmp_path / "share" / "x"))
        assert not page.validatePage()
        stage.until(lambda: "Access is denied" in page._problem.text)

    def test_nothing_typed_is_nothing_yet(self, stage: Stage, family: list[Entity]) -> None:
        """Without a name Next is off, and nothing is complained about."""
        page = self.open(stage, family)
        page.name.setText("  ")
        assert not page.isComplete()
        assert not page.validatePage()
        assert not page._problem.isVisible()

    @pytest.mark.parametrize("may", [True, False])
    @pytest.mark.parametrize(("content", "copies"), [(b"old", 0), (sst.encode([]), 1)], ids=["a file", "a store"])
    def test_existing_file_is_asked_about(
        self, stage: Stage, family: list[Entity], content: bytes, copies: int, may: bool
    ) -> None:
        """A file that exists is asked about at Export; of a store a copy stays."""
        (stage.folder / "old.sst").write_bytes(content)
        page = self.open(stage, family)
        page.name.setText(str(stage.folder / "old.sst"))
        stage.answers.replace = may
        wizard = page.wizard()
        wizard.next()
        stage.until(lambda: stage.answers.asked == ["replace old.sst"])
        if may:
            stage.until(lambda: wizard.currentId() == PageId.UPLOAD)
            assert len(list(stage.folder.glob("old (before*"))) == copies
        else:
            assert wizard.focusWidget() is page.name
            assert (stage.folder / "old.sst").read_bytes() == content

    @pytest.mark.parametrize("may", [True, False])
    def test_existing_files_in_a_folder_are_asked_about(
        self, stage: Stage, tmp_path: Path, family: list[Entity], may: bool
    ) -> None:
        """A file of one certificate each is the user's, too, until the user says so."""
        folder = tmp_path / "out"
        page = self.open(stage, family)
        page.radios[ExportFormat.DER].click()
        there = files_of(page.session.collection, ExportFormat.DER, folder)[1]
        folder.mkdir()
        there.write_bytes(b"mine")
        (folder / "other.cer").write_bytes(b"another")
        stage.answers.replace = may
        page.name.setText(str(folder))
        assert not page.validatePage()
        stage.until(lambda: bool(stage.answers.asked) and (not may or bool(page.session.draft.files)))
        assert stage.answers.asked == [f"replace {there.name} in out"]
        assert len(list(folder.iterdir())) == (4 if may else 2)
        assert (there.read_bytes() == b"mine") is not may

    def test_pressed_while_it_looks_it_writes_once(
        self, stage: Stage, family: list[Entity], slow: threading.Event
    ) -> None:
        """On a slow drive a second press changes nothing, and Export stays on."""
        (stage.folder / "slow.sst").write_bytes(b"old")
        page = self.open(stage, family)
        stage.answers.replace = True
        page.name.setText(str(stage.folder / "slow.sst"))
        for _ in range(3):
            assert not page.validatePage()
        assert page.isComplete()
        slow.set()
        stage.until(lambda: page.wizard().currentId() == PageId.UPLOAD)
        assert stage.answers.asked == ["replace slow.sst"]
        held = formats.read((stage.folder / "slow.sst").read_bytes()).certificates
        assert set(held) == set(certificates(family))

    @pytest.mark.parametrize(
        "go_on",
        [
            lambda page: page.session.change(remove=page.session.collection.members[1:]),
            lambda page: page.wizard().back(),
        ],
        ids=["another choice", "another page"],
    )
    def test_it_writes_what_was_there_when_it_was_pressed_or_nothing(
        self, stage: Stage, family: list[Entity], slow: threading.Event, go_on: Callable[[ExportPage], None]
    ) -> None:
        """What is chosen while it looks replaces no file unasked, and who has left exports nothing."""
        target = stage.folder / "slow.sst"
        target.write_bytes(b"old")
        page = self.open(stage, family)
        page.name.setText(str(target))
        assert not page.validatePage()
        go_on(page)
        slow.set()
        stage.until(lambda: page._pressed is None)
        assert (page._writing, stage.answers.asked, target.read_bytes()) == (False, [], b"old")

    def test_another_name_needs_not_wait_for_a_slow_drive(
        self, stage: Stage, family: list[Entity], slow: threading.Event
    ) -> None:
        """What is typed and exported next is written, and the first name no more."""
        page = self.open(stage, family)
        page.name.setText(str(stage.folder / "slow.sst"))
        assert not page.validatePage()
        page.name.setText(str(stage.folder / "other.sst"))
        assert not page.validatePage()
        stage.until(lambda: page.wizard().currentId() == PageId.UPLOAD)
        slow.set()
        assert page._pressed is None
        assert [path.name for path in stage.folder.glob("*.sst")] == ["other.sst"]

    def test_of_two_names_on_a_slow_drive_the_last_counts(
        self, stage: Stage, family: list[Entity], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What is found out of the first one, before anything is of the second, writes nothing."""
        looking, may_answer = list[threading.Thread](), threading.Event()

        def late(typed: str, draft: Draft, last: Path | None) -> Place:
            before = [*looking]
            looking.append(threading.current_thread())
            may_answer.wait()
            for each in before:
                each.join()
            return look_at(typed, draft, last)

        page = self.open(stage, family)
        monkeypatch.setattr("sstwizard.ui.export.look_at", late)
        for name in ("first.sst", "second.sst"):
            page.name.setText(str(stage.folder / name))
            assert not page.validatePage()
            stage.until(lambda: bool(looking))
        may_answer.set()
        let_looks_end()
        assert page.session.draft.target == stage.folder / "second.sst"
        stage.until(lambda: page.wizard().currentId() == PageId.UPLOAD)
        assert [path.name for path in stage.folder.glob("*.sst")] == ["second.sst"]

    def test_browse_takes_what_was_chosen(self, stage: Stage, family: list[Entity]) -> None:
        """What the dialog gives stands in the field, a folder for one file each; no answer changes nothing."""
        page = self.open(stage, family)
        before = page.name.text()
        page.browse.click()
        assert page.name.text() == before
        stage.answers.saved_as = stage.answers.folder = stage.folder / "browsed.sst"
        page.browse.click()
        assert Path(page.name.text()) == stage.folder / "browsed.sst"
        page = self.open(stage, family, ExportFormat.DER)
        page.browse.click()
        assert Path(page.name.text()) == stage.folder / "browsed.sst"
        for name in (".", "new"):
            page.name.setText(str(stage.folder / name))
            assert look_at(page.name.text(), page.session.draft, None).problem == ""
        (stage.folder / "file").write_bytes(b"")
        page.name.setText(str(stage.folder / "file"))
        assert not page.validatePage()
        stage.until(lambda: bool(page._problem.text))
        assert page._problem.text == "“file” is a file, and several certificates need a folder."
        page.radios[ExportFormat.PEM].click()
        assert page._problem.text == ""


def exported(stage: Stage, wizard: SSTWizard) -> QMessageBox:
    """Press Finish, and return the message at the end."""
    wizard.button(SSTWizard.WizardButton.FinishButton).click()
    stage.until(lambda: wizard.findChild(QWidget, "exported") is not None)
    return the(wizard.findChild(QMessageBox, "exported"))


class TestExport:
    """What the Export page says of the file, and what it lets through."""

    def open(
        self, stage: Stage, target: Path, chosen: list[Entity], file_format: ExportFormat = ExportFormat.SST
    ) -> SSTWizard:
        """Open the page with everything set."""
        wizard = stage.open(chosen=certificates(chosen))
        aim(wizard, target, file_format)
        stage.go_to(wizard, PageId.EXPORT)
        return wizard

    def test_it_says_what_will_be_written(self, stage: Stage, pki: PKI, family: list[Entity]) -> None:
        """How many of what, how large, what expires first, and that all is well; nothing is compared."""
        soon = START + datetime.timedelta(days=7000)
        page = self.open(stage, stage.folder / "mine.sst", [*family, pki.make("First CA", family[0], end=soon)]).export
        assert page.name.text() == str(stage.folder / "mine.sst")
        assert page._contents.text() == counted("%Ln certificate(s) (roots: 1, others: 3)", 4)
        assert page._size.text() == f"{page.session.collection.size:,} of 70,000 bytes"
        assert page._expiry.text().startswith("First CA, until ")
        assert notices(page) == [
            "The file is in order: every chain ends in its root, nothing has expired, and Exchange accepts the size."
        ]
        assert not page.changes.isVisible()
        assert page.isComplete()
        assert page.window().focusWidget() is page.wizard().button(SSTWizard.WizardButton.NextButton)

    def test_all_warnings_are_counted(self, stage: Stage, pki: PKI) -> None:
        """The first is named."""
        soon = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=20)
        page = self.open(stage, stage.folder / "mine.sst", [pki.make(f"Root {n}", end=soon) for n in range(3)]).export
        (said,) = notices(page)
        assert said.endswith(counted("(and %Ln more)", 2))

    def test_what_is_not_refused_can_be_exported(self, stage: Stage, family: list[Entity]) -> None:
        """A chain that stops has its card, whose way to Chains is the default; Export says what it does."""
        target = stage.folder / "mine.sst"
        wizard = self.open(stage, target, family[2:])
        button, card = wizard.button(SSTWizard.WizardButton.NextButton), the(wizard.export.card)
        assert isinstance(button, QPushButton)
        assert button.text().replace("&", "") == "Export anyway >"
        assert button.isEnabled()
        assert not button.isDefault()
        assert wizard.focusWidget() is card.buttons[-1]
        assert card.buttons[-1].isDefault()
        button.click()
        stage.until(lambda: wizard.currentId() == PageId.UPLOAD)
        assert target.exists()

    def test_refusal_turns_export_off(self, stage: Stage, pki: PKI, family: list[Entity]) -> None:
        """Its card comes first; another format may hold it, and once it is removed Export is what Enter does."""
        past = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=9)
        bygone, lonely = pki.make("Bygone CA", family[0], end=past), pki.make("Lonely CA", pki.make("Absent Root CA"))
        wizard = self.open(stage, stage.folder / "mine.sst", [*family, lonely, bygone])
        page, button = wizard.export, wizard.button(SSTWizard.WizardButton.NextButton)
        assert isinstance(button, QPushButton)
        assert the(page.card).finding.certificate == bygone.certificate
        assert not button.isEnabled()
        page.radios[ExportFormat.PEM].click()
        assert page.isComplete()
        page.radios[ExportFormat.SST].click()
        assert not page.isComplete()
        the(the(page.card).button).click()
        stage.settle(wizard)
        assert button.isEnabled()
        page.session.change(remove=[lonely.certificate])
        stage.settle(wizard)
        assert page.card is None
        assert button.isDefault()
        page.session.change(remove=certificates(family))
        stage.settle(wizard)
        assert notices(page) == ["Nothing selected yet"]
        assert not page.isComplete()

    def test_a_root_is_added_by_the_card(self, stage: Stage, family: list[Entity]) -> None:
        """One that nobody vouches for is asked about."""
        stage.answers.vouch = True
        wizard = self.open(stage, stage.folder / "mine.sst", family[1:])
        wizard.session.open_source(source("root.cer", certificates(family[:1]), is_vouched=False))
        stage.settle(wizard)
        the(the(wizard.export.card).button).click()
        stage.settle(wizard)
        assert stage.answers.asked == ["vouch for Family Root CA"]
        assert wizard.export.card is None

    def test_it_is_written_once(self, stage: Stage, family: list[Entity]) -> None:
        """Who comes back from the upload and presses Export goes on; under another name it is written again."""
        wizard = self.open(stage, stage.folder / "mine.sst", family)
        stage.go_to(wizard, PageId.UPLOAD)
        wizard.back()
        stage.go_to(wizard, PageId.UPLOAD)
        assert stage.answers.asked == []
        wizard.back()
        wizard.export.name.setText(str(stage.folder / "other.sst"))
        stage.go_to(wizard, PageId.UPLOAD)
        assert (stage.folder / "other.sst").exists()

    def test_failure_is_said_and_loses_nothing(self, stage: Stage, family: list[Entity]) -> None:
        """A file that can't be written is said here; the choice stays, and another try works."""
        target = stage.folder / "mine.sst"
        wizard = self.open(stage, target, family)
        page = wizard.export
        target.write_bytes(b"")
        target.chmod(0o444)
        wizard.next()
        stage.until(lambda: any("mine.sst" in said for said in notices(page)))
        assert wizard.currentId() == PageId.EXPORT
        assert len(page.session.collection) == 3
        target.chmod(0o644)
        wizard.next()
        stage.until(lambda: wizard.currentId() == PageId.UPLOAD)
        assert {found.der for found in formats.read(target.read_bytes()).certificates} == {each.der for each in family}

    def test_what_is_removed_meanwhile_stays_out(
        self, stage: Stage, family: list[Entity], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A file that still has it is not offered to upload; Export writes it again without it."""
        wizard = self.open(stage, stage.folder / "mine.sst", family)
        write = wizard.export._write

        def write_and_remove() -> None:
            write()
            wizard.session.change(remove=certificates(family[:1]))

        monkeypatch.setattr(wizard.export, "_write", write_and_remove)
        wizard.next()
        stage.until(lambda: wizard.session.draft.written is not None and wizard.session.is_assessed)
        assert wizard.currentId() == PageId.EXPORT
        assert not wizard.upload.has_file_of(wizard.session.collection)
        monkeypatch.setattr(wizard.export, "_write", write)
        stage.go_to(wizard, PageId.UPLOAD)
        written = the(wizard.upload.save.written)
        assert set(written.assessment.collection) == set(certificates(family[1:]))
        assert {found.der for found in formats.read(written.path.read_bytes()).certificates} == {
            each.der for each in family[1:]
        }

    @pytest.mark.parametrize("file_format", [each for each in ExportFormat if each is not ExportFormat.SST])
    def test_other_formats_end_with_a_message(
        self, stage: Stage, family: list[Entity], file_format: ExportFormat, opened: Opened
    ) -> None:
        """It is said where; who goes on has lost nothing. Opening the folder is the end: nothing is asked."""
        name = "mine & more" if sys.platform == "win32" else "<b>mine"
        target = stage.folder / name if file_format.one_file_each else stage.folder / f"{name}{file_format.suffix}"
        wizard = self.open(stage, target, family, file_format)
        the(exported(stage, wizard).escapeButton()).click()
        stage.until(lambda: wizard.findChild(QWidget, "exported") is None)
        assert (wizard.isVisible(), target.exists(), len(wizard.session.collection)) == (True, True, 3)
        shutil.rmtree(target) if target.is_dir() else target.unlink()
        box = exported(stage, wizard)
        wizard.session.workers.submit(lambda: None)  # raises where the session has been closed
        assert (box.isVisible(), wizard.isVisible(), box.informativeText()) == (True, True, str(target))
        the(box.findChild(FolderButton, "open-folder")).click()
        stage.until(lambda: opened.folders == [target if file_format.one_file_each else stage.folder])
        stage.until(lambda: not wizard.isVisible())
        assert wizard.result() == SSTWizard.DialogCode.Accepted
        assert target.exists()
        assert stage.answers.asked == []

    def test_no_file_manager_is_said(self, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where nothing opens a folder, its path is told; a button that does nothing is a dead one."""
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
        wizard = stage.open()
        button = FolderButton(wizard)
        button.offer(stage.folder / "mine.p7b")
        button.click()
        box = the(wizard.findChild(QMessageBox, "folder"))
        assert str(stage.folder) in box.text()
        box.close()


def test_what_is_left_out_is_named_with_its_reason(stage: Stage, pki: PKI, family: list[Entity]) -> None:
    """A root that nobody has compared, what has expired, and what is damaged; it leads to where the files are."""
    partner, old = pki.make("Partner Root CA"), pki.make("Bygone CA", family[0], end=YESTERDAY)
    (stage.folder / "partner.pem").write_bytes(pem.encode([partner.der, old.der, family[1].der]))
    (stage.folder / "bad.cer").write_bytes(b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    (stage.folder / "READ ME.txt").write_bytes(b"nothing of the kind")
    wizard = stage.open(source("Store", certificates(family)), chosen=certificates(family))
    wizard.session.open_files([stage.folder / "partner.pem", stage.folder])
    stage.settle(wizard)
    stage.go_to(wizard, PageId.EXPORT)
    stage.settle(wizard)
    said = wizard.export._left_out.text
    assert said == (
        "Left out of what you opened: Partner Root CA (root, not compared); Bygone CA (expired); "
        "bad.cer (could not be read)."
    )
    wizard.session.trust([partner.certificate])
    stage.settle(wizard)
    assert "Partner" not in wizard.export._left_out.text
    wizard.export.show_opened.click()
    assert wizard.currentId() == PageId.CERTIFICATES
    assert {each.source.path.name for each in wizard.certificates.sources.shown if each.source.path} == {
        "partner.pem",
        stage.folder.name,
    }


def test_what_is_removed_from_a_collection_is_no_loss(stage: Stage, pki: PKI, family: list[Entity]) -> None:
    """An update that drops what has expired says so as a change, and in no other place."""
    old = pki.make("Bygone CA", family[0], end=YESTERDAY)
    base = stage.folder / "base.sst"
    base.write_bytes(sst.encode([each.der for each in (*family, old)]))
    wizard = stage.open(source("Store", certificates(family)))
    wizard._start.update(base)
    stage.until(lambda: wizard.session.draft.base is not None)
    wizard.session.change(remove=[old.certificate])
    stage.go_to(wizard, PageId.EXPORT)
    assert wizard.export._left_out.text == ""
    assert "1 removed" in wizard.export._compared.text()


def test_an_update_does_not_end_before_what_was_opened_for_it_is_added(
    stage: Stage, pki: PKI, family: list[Entity]
) -> None:
    """What is filled leads to it; who exports all the same is not told of an upload that nobody has made."""
    base, partner, next_button = (
        stage.folder / "base.sst",
        pki.make("Partner Root CA"),
        SSTWizard.WizardButton.NextButton,
    )
    has(stage, base, certificates(family), days=30, by=Word.READ_BACK)
    wizard = stage.open(source("Store", certificates(family)))
    wizard._start.update(base)
    stage.until(lambda: wizard.session.draft.base is not None)
    (stage.folder / "partner.cer").write_bytes(partner.der)
    stage.go_to(wizard, PageId.CERTIFICATES)
    wizard.certificates.open_files([stage.folder / "partner.cer"])
    stage.settle(wizard)
    assert filled(wizard) == [wizard.certificates.offer.button]
    stage.go_to(wizard, PageId.EXPORT)
    stage.settle(wizard)
    assert (filled(wizard), wizard.focusWidget()) == ([wizard.export.show_opened], wizard.export.show_opened)
    wizard.session.trust([partner.certificate])
    stage.settle(wizard)
    assert filled(wizard) == [wizard.button(next_button)]
    wizard.session.undo()
    stage.write(wizard, stage.folder / "again.sst")
    stage.until(lambda: wizard.currentId() == PageId.UPLOAD)
    assert wizard.upload.subTitle() == "Exchange has these certificates already: there is nothing to upload."
    assert not wizard.upload.was_uploaded.isVisible()


@pytest.mark.parametrize("file_format", ExportFormat)
def test_only_a_file_for_exchange_speaks_of_exchange(
    stage: Stage, family: list[Entity], file_format: ExportFormat
) -> None:
    """It asks what Exchange has, says what an upload replaces, and that Exchange accepts the size."""
    wizard = stage.open(chosen=certificates(family))
    aim(wizard, stage.folder / f"mine{file_format.suffix}", file_format)
    stage.go_to(wizard, PageId.EXPORT)
    page, is_for_exchange = wizard.export, file_format is ExportFormat.SST
    assert page.stored.question.isVisible() is is_for_exchange
    (said,) = notices(page)
    assert said.startswith("The file is in order")
    assert ("Exchange" in said) is is_for_exchange
    page.session.show_stored_question(asks=False)
    assert any("known what Exchange" in each for each in notices(page)) is is_for_exchange
    page.radios[ExportFormat.PEM].click()
    assert not any("Exchange" in each for each in notices(page))


def test_a_revoked_ca_stops_export(stage: Stage) -> None:
    """A card tells of it, can remove it, and has the focus; to export it all the same takes another button."""
    wizard = stage.open_at(PageId.EXPORT, source("Store", [DIGICERT_G2]), chosen=[DIGICERT_G2])
    stage.settle(wizard)
    card = the(wizard.export.card)
    assert "was revoked" in card.accessibleName()
    assert wizard.button(SSTWizard.WizardButton.NextButton).text().replace("&", "") == "Export anyway >"
    assert wizard.testOption(SSTWizard.WizardOption.NoDefaultButton)
    assert wizard.focusWidget() is card.buttons[-1]
    card.buttons[0].click()
    stage.until(lambda: DIGICERT_G2 not in wizard.session.collection)


@pytest.mark.parametrize("page", [PageId.WELCOME, PageId.CERTIFICATES])
@pytest.mark.parametrize("days", [179, 180])
def test_two_pages_tell_the_age(stage: Stage, monkeypatch: pytest.MonkeyPatch, page: PageId, days: int) -> None:
    """From 180 days on, a quiet line with the day of the oldest list, below what the page is about."""
    monkeypatch.setattr(list_dates, "_age", lambda _now: datetime.timedelta(days=days))
    wizard = stage.open_at(page)
    line = the(wizard.currentPage().findChild(QLabel, "listsAge"))
    stage.settle(wizard)
    assert line.isVisible() is (days == 180)
    if days == 180:
        assert line.text().startswith("The lists of roots and CAs are as of ")
        assert str(min(list_dates.list_dates().values()).year) in line.text()


class TestWelcome:
    """Page 1."""

    def test_file_that_is_gone_takes_focus_and_choice_back(self, stage: Stage, qtbot: QtBot) -> None:
        """Whoever has gone to it before the answer came is led to the first choice, which Next then does."""
        remember(stage.settings, stage.folder / "last.sst")
        wizard = SSTWizard(stage.settings, session=Session(sources=()), dialogs=stage.answers)
        qtbot.addWidget(wizard, before_close_func=lambda closed: closed.done(0))
        page = wizard.welcome
        with qtbot.waitExposed(wizard):
            wizard.show()
        wizard.build_pages()
        the(page.findChild(QWidget, "reopen")).setFocus()
        stage.until(page._last.isHidden)
        assert page.focusWidget() is page.start_from_mail

    def test_update_with_an_unreadable_file_stays(self, stage: Stage, family: list[Entity]) -> None:
        """What is wrong with the file is said on the first page, and another can be tried at once."""
        wizard = stage.open()
        stage.answers.collection = stage.folder / "bad.sst"
        stage.answers.collection.write_bytes(b"\x00no store")
        choose_update(wizard)
        stage.until(lambda: bool(notices(wizard.welcome)))
        assert "bad.sst" in notices(wizard.welcome)[0]
        assert wizard.currentId() == PageId.WELCOME
        assert wizard.session.draft.base is None
        stage.answers.collection = stage.folder / "good.sst"
        export(CertificateCollection(certificates(family)), ExportFormat.SST, stage.answers.collection, START)
        choose_update(wizard)
        stage.until(lambda: wizard.currentId() == PageId.CERTIFICATES)
        assert notices(wizard.welcome) == []
        assert len(wizard.session.collection) == 3
