"""Signed mail by CA: from messages to the collection, in the real window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import mail
from pki import PKI, Entity
from sstwizard.ui.dialogs.certificate_details import CertificateDetails
from sstwizard.ui.models.ca_table import CAColumn
from sstwizard.ui.pages.page import PageId
from sstwizard.ui.translate import short_date
from ui.pages.test_mail import OpenWindow, Post, Window
from ui.pages.test_mail import open_window as open_window
from ui.pages.test_mail import post as post
from ui.pages.test_pages import counted
from ui.reach import assert_within_reach, in_each_language
from ui.staging import Stage, certificates, drop, source, the


@pytest.fixture
def partner(pki: PKI) -> list[Entity]:
    """A partner's own root, for which nobody vouches, and its CA."""
    root = pki.make("Partner Root CA")
    return [root, pki.make("Partner Mail CA", root)]


def folder_of(post: Post, family: list[Entity], partner: list[Entity]) -> Path:
    """Two messages of the family, one of the partner, one that is not signed."""
    folder = post.folder / "mail"
    folder.mkdir()
    inside = replace(post, folder=folder)
    for number in range(2):
        inside.letter(
            f"family{number}.eml", post.signer(f"Member {number}", email=f"m{number}@family.example"), *family[1:]
        )
    ada = post.signer("Ada", partner[1], email="ada@partner.example")
    inside.letter("partner.eml", ada, partner[1], partner[0])
    inside.write("plain.eml", mail.mail(mail.CONTENT))
    return folder


def shown(window: Window) -> dict[str, str]:
    """The names of the CAs that are shown, with their status."""
    table = window.dialog.by_ca.table
    rows = range(table.rowCount())
    return {table.index(row, CAColumn.NAME).data(): table.index(row, CAColumn.STATUS).data() for row in rows}


def select(window: Window, name: str) -> None:
    """Select a CA."""
    view = window.dialog.by_ca
    (at,) = (row for row in range(view.table.rowCount()) if view.table.index(row, CAColumn.NAME).data() == name)
    view.list.setCurrentIndex(view.table.index(at, CAColumn.NAME))


@pytest.fixture
def surveyed(open_window: OpenWindow, post: Post, family: list[Entity], partner: list[Entity]) -> Window:
    """A window that has surveyed the folder; somebody vouches for the family's root alone."""
    window = open_window(held=certificates(family[:1]))
    window.check(folder_of(post, family, partner))
    return window


def test_what_is_missing_is_added_whole(surveyed: Window, family: list[Entity]) -> None:
    """One press adds the chains of what is proposed; then it is in the collection, and the sentence says so."""
    dialog = surveyed.dialog
    assert dialog.views.currentWidget() is dialog.by_ca
    assert shown(surveyed) == {"Family Issuing CA": "Proposed", "Partner Mail CA": "Nobody vouches for it"}
    assert dialog.summary.text().startswith("0 of 3 intact message")
    assert dialog.summary.text().endswith("With the proposed CAs, 2 would be (2 from such senders).")
    assert dialog.others.text().startswith(counted("%Ln message(s) read", 4))
    assert "Nobody vouches" in dialog.others.text()
    add = dialog.by_ca.add
    size = dialog.by_ca.table.row(dialog.by_ca.table.index(0, CAColumn.NAME))
    told = counted("&Add what is missing (%Ln certificate(s), {size} bytes)", 3)
    assert add.text() == told.format(size=QLocale().toString(the(size).ca.size))
    add.click()
    surveyed.settle()
    assert set(surveyed.wizard.session.collection) == set(certificates(family))
    assert shown(surveyed)["Family Issuing CA"] == "In the collection"
    assert dialog.summary.text().startswith("2 of 3 intact message")
    assert (add.text(), add.isEnabled()) == ("No certificate of the selected CAs is missing", False)
    assert "select Next" in dialog.notice.text


def test_the_button_says_at_once_what_is_missing(surveyed: Window, family: list[Entity]) -> None:
    """It tells of what is ticked, before the messages are judged anew; where nothing is ticked, it says what to do."""
    by_ca = surveyed.dialog.by_ca
    surveyed.wizard.session.change(add=certificates(family))
    assert by_ca.add.text() == "No certificate of the selected CAs is missing"
    by_ca.table.tick(range(by_ca.table.rowCount()), ticked=False)
    assert (by_ca.add.text(), by_ca.add.isEnabled()) == ("Select CAs to add them", False)


def test_a_partners_root_counts_once_it_is_compared(
    surveyed: Window, family: list[Entity], partner: list[Entity]
) -> None:
    """Then its CA is added as all others are, and nothing is found to say of the root."""
    by_ca, answers = surveyed.dialog.by_ca, surveyed.stage.answers
    select(surveyed, "Family Issuing CA")
    assert not by_ca.compare.isVisible()
    select(surveyed, "Partner Mail CA")
    assert "Ask the sender's organization for the SHA-256 by phone" in by_ca.explanation.text()
    for answers.vouch, status in ((False, "Nobody vouches for it"), (True, "Proposed")):
        by_ca.compare.click()
        assert answers.asked.pop() == "vouch for Partner Root CA"
        surveyed.settle()
        assert shown(surveyed)["Partner Mail CA"] == status
    by_ca.add.click()
    surveyed.settle()
    assert set(surveyed.wizard.session.collection) == set(certificates([*family, *partner]))
    findings = surveyed.wizard.session.assessment.findings
    assert not [each for each in findings if each.certificate == partner[0].certificate]


def test_what_was_added_is_shown_on_the_next_page(surveyed: Window, family: list[Entity]) -> None:
    """The page Certificates shows the collection, with what no source holds; what is removed stays in view."""
    wizard = surveyed.wizard
    surveyed.dialog.by_ca.add.click()
    surveyed.settle()
    page = wizard.certificates
    assert page.sources.currentIndex().data() == "Collection (3)"
    table = page.certificates.model()

    def named() -> list[str]:
        return sorted(str(table.index(row, 0).data()) for row in range(table.rowCount()))

    names = sorted(each.certificate.name for each in family)
    assert named() == names
    wizard.session.change(remove=certificates(family[2:]))
    assert page.sources.currentIndex().data() == "Collection (2)"
    assert named() == names
    QTest.keyClick(page.filter, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)  # Ctrl+click would add to it
    page.sources.show_branch(page.sources.model().index(0, 0))
    assert named() == names[2:]
    page.show_collection()
    assert len(named()) == 2
    wizard.session.undo()
    assert named() == names


@in_each_language
def test_by_ca_is_within_reach(
    qtbot: QtBot,
    language: str,
    open_window: OpenWindow,
    post: Post,
    family: list[Entity],
    partner: list[Entity],
    room: QSize,
) -> None:
    """Empty and filled, with each row selected, nothing is cut, nothing scrolls sideways, each letter leads to one."""
    window = open_window(held=certificates(family[:1]))
    dialog = window.dialog
    dialog.resize(room)
    qtbot.wait(1)
    assert_within_reach(dialog)
    window.check(folder_of(post, family, partner))
    for name in shown(window):
        select(window, name)
        qtbot.wait(1)
        assert dialog.size() == room
        assert not dialog.by_ca.list.horizontalScrollBar().isVisible()
        assert_within_reach(dialog)
    status = dialog.by_ca.list.columnViewportPosition(CAColumn.STATUS) + dialog.by_ca.list.columnWidth(CAColumn.STATUS)
    assert status <= dialog.by_ca.list.viewport().width()


def test_double_click_shows_the_certificate(surveyed: Window, qtbot: QtBot, partner: list[Entity]) -> None:
    """With its path, found among the certificates that only the mail has; nothing is shown of what nothing holds."""
    view = surveyed.dialog.by_ca.list
    select(surveyed, "Partner Mail CA")
    place = view.visualRect(view.currentIndex()).center()
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    details = the(surveyed.dialog.findChild(CertificateDetails))
    assert details.windowTitle() == "Partner Mail CA"
    details.panel.setCurrentIndex(2)
    path = details.panel._path.model()
    assert path.index(0, 0).data() == "Partner Root CA"
    details.reject()


def test_exported_as_csv(surveyed: Window, post: Post) -> None:
    """The rows are written to the file that is asked for, and it is said where."""
    target = post.folder / "cas.csv"
    export = surveyed.dialog.by_ca.export
    export.click()
    assert surveyed.dialog.notice.text == ""
    surveyed.stage.answers.saved_as = target
    export.click()
    surveyed.stage.until(lambda: bool(surveyed.dialog.notice.text))
    assert surveyed.dialog.notice.text.replace("\u200b", "") == f"Saved: {target}"
    assert '"Partner Mail CA"' in target.read_text(encoding="utf-8-sig")
    surveyed.stage.answers.saved_as = post.folder / "nowhere" / "cas.csv"
    export.click()
    surveyed.stage.until(lambda: "Saved" not in surveyed.dialog.notice.text)
    assert "cas.csv" in surveyed.dialog.notice.text


def test_filters(surveyed: Window) -> None:
    """Each view has its own; where it hides the selected row, the first is selected."""
    by_ca, by_message = surveyed.dialog.by_ca, surveyed.dialog.by_message
    select(surveyed, "Partner Mail CA")
    by_ca.filter.setText("M0@family")
    assert shown(surveyed) == {"Family Issuing CA": "Proposed"}
    by_ca.filter.clear()
    assert the(by_ca.list.current).name == "Family Issuing CA"
    surveyed.dialog.views.setCurrentWidget(by_message)
    by_message.filter.setText("partner")
    assert len(surveyed.rows) == 1
    assert surveyed.rows[0].endswith("\nNot trusted")


def test_a_message_out_of_many_is_answered(surveyed: Window) -> None:
    """Selected, it has the same answer as one by itself; those of one sender are told apart by the day."""
    view = surveyed.dialog.by_message
    surveyed.dialog.views.setCurrentWidget(view)
    assert view.list.textElideMode() is Qt.TextElideMode.ElideMiddle
    day = short_date(the(the(view.table.row(view.table.index(0))).surveyed).signed_at)
    assert sorted(surveyed.rows) == [
        f"bob@example.com ({day})\nNot trusted",
        f"bob@example.com ({day})\nTrusted with the proposed CAs",
        f"bob@example.com ({day})\nTrusted with the proposed CAs",
    ]
    view.filter.setText(day)
    assert len(surveyed.rows) == 3
    view.filter.setText("partner")
    surveyed.stage.until(lambda: surveyed.said.startswith("Not trusted"))
    assert "“Partner Root CA”" in surveyed.said
    view.filter.setText("family")
    surveyed.stage.until(lambda: "Family" in surveyed.said)
    surveyed.dialog.by_ca.add.click()
    surveyed.settle()
    surveyed.stage.until(lambda: surveyed.said.startswith("Trusted by this collection"))
    assert surveyed.rows[0].endswith("\nTrusted")


def test_dropped_on_the_wizard(stage: Stage, post: Post, family: list[Entity]) -> None:
    """A message opens the window, with what was dropped beside it; the certificates stay in the second page's tree."""
    wizard = stage.open(source("Store", certificates(family[:1])))
    letter, root = post.letter("letter.eml", None, *family[1:]), post.write("root.cer", family[0].der)
    assert drop(wizard, letter, root)
    window = Window(stage, wizard)
    window.settle()
    assert window.dialog.isVisible()
    assert shown(window) == {"Family Issuing CA": "Proposed"}
    assert wizard.currentId() == PageId.CERTIFICATES
    assert {"letter.eml", "root.cer"} <= {str(opened.source.title) for opened in wizard.session.opened}
    wizard.open_files([root])
    assert len(window.dialog.checks.entries) == 2


def test_start_from_the_certificates_page(stage: Stage, family: list[Entity]) -> None:
    """The page offers it as long as nothing is selected."""
    wizard = stage.open_at(PageId.CERTIFICATES, source("Store", certificates(family)))
    button = wizard.certificates.start_from_mail
    assert button.isVisible()
    button.click()
    assert Window(stage, wizard).dialog.isVisible()
    Window(stage, wizard).dialog.reject()
    wizard.session.change(add=certificates(family[:1]))
    assert not button.isVisible()


def test_messages_are_dropped_with_the_wizard(surveyed: Window) -> None:
    """Closed and opened again, the window has its messages; once the wizard is closed, there are none."""
    surveyed.dialog.reject()
    surveyed.wizard.open_mail()
    surveyed.settle()
    assert len(surveyed.rows) == 3
    surveyed.wizard.done(0)
    assert surveyed.dialog.survey.reading.count == 0
    assert surveyed.dialog.survey.survey.mails == ()
    assert surveyed.dialog.checks.entries == []


def test_where_mail_is(surveyed: Window) -> None:
    """The button opens that topic of the guide beside the window."""
    surveyed.dialog.where.click()
    window = the(surveyed.wizard.help_access._window)
    assert window.topics.currentItem().text() == "Where do I get signed mail?"
