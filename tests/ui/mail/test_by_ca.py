"""The Mail page by CA: from messages to the collection, in the real window."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

import mail
from pki import PKI, Entity
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.exchange.stored import Stored, StoredState, Word
from sstwizard.core.export.draft import Draft
from sstwizard.core.formats import sst
from sstwizard.ui.help import HelpWindow
from sstwizard.ui.kit.theme import Tone, color
from sstwizard.ui.kit.translate import local_time, long_date
from sstwizard.ui.mail.by_ca import CAColumn
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.details import CertificateDetails
from sstwizard.ui.work.page import PageId
from ui.mail.test_page import OpenWindow, Post, Window
from ui.mail.test_page import open_window as open_window
from ui.mail.test_page import post as post
from ui.reach import TELLING, cut
from ui.staging import Stage, certificates, come_to_rest, drop, filled, shown_by, source, the
from ui.test_pages import counted
from ui.test_stored import has, press, start_anew
from web_server import answering, serving

LOW = QSize(910, 512)
NOW_AND_SELECTED = "{trusted} of %Ln message(s) would be trusted now; {promised} with what is selected."


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
    """The names of the CAs that are shown, without their organizations, and their status."""
    table = window.page.by_ca.table
    indexes = (table.index(row, CAColumn.NAME) for row in range(table.rowCount()))
    return {the(table.row(index)).name: index.siblingAtColumn(CAColumn.STATUS).data() for index in indexes}


def select(window: Window, name: str) -> None:
    """Select a CA."""
    view = window.page.by_ca
    view.list.setCurrentIndex(view.table.index([*shown(window)].index(name), CAColumn.NAME))


def next_page(window: Window) -> None:
    """Press Next, once it can be pressed, and wait until another page is shown."""
    window.settle()
    window.wizard.next()
    window.stage.until(lambda: not window.page.isVisible())


@pytest.fixture
def surveyed(open_window: OpenWindow, post: Post, family: list[Entity], partner: list[Entity]) -> Window:
    """A page with the folder's mail; somebody vouches for the family's root alone."""
    window = open_window(held=certificates(family[:1]))
    window.wizard.session.set_nothing_stored()
    window.read(folder_of(post, family, partner))
    return window


def test_next_adds_whole_chains(surveyed: Window, family: list[Entity]) -> None:
    """What is proposed is ticked; Next says how many certificates it adds, adds them at once, and leads to Export."""
    page, wizard = surveyed.page, surveyed.wizard
    assert page.by_ca.isVisible()
    assert wizard.focusWidget() is page.by_ca.list
    assert list(shown(surveyed).items()) == [
        ("Partner Mail CA", "Compare the root first"),
        ("Family Issuing CA", "Will be added"),
    ]
    assert page.headline.text() == counted(NOW_AND_SELECTED, 3).format(trusted=0, promised=2)
    assert [messages for messages, _ in page.bar.parts] == [2, 1]
    assert page.subTitle().endswith(counted("%Ln message(s) read, {signed} of them signed.", 4).format(signed=3))
    assert (page.by_ca.count.text(), page.by_ca.needs_user.isVisible()) == ("", True)
    assert page.by_ca.needs_user.text().replace("&", "") == counted("%Ln CA(s) need(s) you first", 1)
    assert page.buttonText(SSTWizard.WizardButton.NextButton) == counted("&Next: add %Ln certificate(s) >", 3)
    next_page(surveyed)
    assert wizard.currentId() == PageId.EXPORT
    assert set(wizard.session.collection) == set(certificates(family))
    skipped = wizard.rail.item(PageId.CHAINS)
    assert skipped.toolTip() == "Chains\nSkipped, as there was nothing to decide."
    assert skipped.data(Qt.ItemDataRole.AccessibleTextRole).endswith(
        "Chains, done. Skipped, as there was nothing to decide."
    )
    assert wizard.rail.item(PageId.MAIL).toolTip() == "Mail"
    untrusted = counted("%Ln CA(s) of your mail ({names}) will not be trusted yet.", 1)
    assert wizard.export._unresolved.text == untrusted.format(names="Partner Mail CA")
    wizard.session.undo()
    assert set(wizard.session.collection) == set()


def test_enter_does_what_can_be_done_next(surveyed: Window) -> None:
    """The filled button is Next where it goes on, else what the card offers for the selected CA; nothing else is."""
    page, wizard, by_ca = surveyed.page, surveyed.wizard, surveyed.page.by_ca
    next_button = wizard.button(SSTWizard.WizardButton.NextButton)

    assert filled(wizard) == [next_button]
    select(surveyed, "Family Issuing CA")
    by_ca.list.toggle_selected()
    assert not next_button.isEnabled()
    assert filled(wizard) == []
    assert by_ca.count.text() == "Nothing selected yet"  # why nothing can be pressed
    assert by_ca.count.isVisible()
    by_ca.needs_user.click()
    assert the(by_ca.list.current).name == "Partner Mail CA"
    assert wizard.focusWidget() is by_ca.list
    assert filled(wizard) == [by_ca.compare]
    QTest.keyClick(by_ca.list, Qt.Key.Key_Return)
    assert surveyed.stage.answers.asked == ["vouch for Partner Root CA"]
    page.show_messages.click()
    assert by_ca.compare not in filled(wizard)
    page.show_messages.click()
    assert filled(wizard) == [by_ca.compare]
    wizard.go_to(PageId.CERTIFICATES)
    assert by_ca.compare not in filled(wizard)
    wizard.go_to(PageId.MAIL)
    assert filled(wizard) == [by_ca.compare]
    by_ca.table.tick(range(2), ticked=True)
    assert filled(wizard) == [next_button]


def test_nothing_moves_where_something_is_said(qtbot: QtBot, surveyed: Window) -> None:
    """Neither the list nor the card below it, which may be under the pointer."""
    page, wizard = surveyed.page, surveyed.wizard
    come_to_rest(wizard, qtbot)

    def places() -> list[QRect]:
        parts = page.by_ca.list, page.by_ca.card
        return [QRect(part.mapTo(wizard, QPoint()), part.size()) for part in parts]

    before = places()
    for said, actions in (("It is so.", ()), ("It is so. " * 20, ()), ("It is so.", (page.use_store,))):
        page.notice.say(said, actions=actions)
        come_to_rest(wizard, qtbot)
        assert page.notice.isVisible()
        assert places() == before
    page.notice.say("")
    page.asking.say("Asking", actions=(page.stop_download,))
    come_to_rest(wizard, qtbot)
    assert places() == before


@pytest.mark.parametrize("language", TELLING, indirect=True)
def test_all_is_seen_on_a_low_screen(language: str, qtbot: QtBot, surveyed: Window) -> None:
    """1366×768 at 150 %: the card and the links below it are not cut, whatever is said; the list can be scrolled."""
    page, wizard = surveyed.page, surveyed.wizard
    wizard.resize(LOW)
    page.notice.say("It is so.")
    come_to_rest(wizard, qtbot)
    (area,) = (each for each in page.findChildren(QScrollArea) if each.objectName() == "pageArea")
    assert area.verticalScrollBar().maximum() == 0, language
    assert page.by_ca.list.viewport().height() >= 2 * page.by_ca.list.rowHeight(0)
    assert list(cut(page)) == []


def test_boxes_follow_the_collection(surveyed: Window, post: Post, family: list[Entity]) -> None:
    """Whoever has changed it: Next does what they say, and removes nothing that was there before."""
    page, wizard, session = surveyed.page, surveyed.wizard, surveyed.wizard.session
    own, toggle = post.pki.make("Own Root CA").certificate, page.by_ca.list.toggle_selected
    session.change(add=[own])
    next_page(surveyed)
    assert set(session.collection) == {own, *certificates(family)}
    wizard.back()
    assert shown(surveyed)["Family Issuing CA"] == "Will be added"
    assert page.buttonText(SSTWizard.WizardButton.NextButton) == wizard.buttonText(SSTWizard.WizardButton.NextButton)
    select(surveyed, "Family Issuing CA")
    QTest.keyClick(page.by_ca.list, Qt.Key.Key_Space)
    assert shown(surveyed)["Family Issuing CA"] == "Not selected"
    assert page.buttonText(SSTWizard.WizardButton.NextButton) == counted("&Next: remove %Ln certificate(s) >", 3)
    surveyed.stage.until(lambda: page.headline.text().startswith("0 of 3"))
    next_page(surveyed)
    assert list(session.collection) == [own]
    wizard.go_to(PageId.MAIL)
    session.undo()
    assert shown(surveyed)["Family Issuing CA"] == "Will be added"
    select(surveyed, "Family Issuing CA")
    toggle()
    assert set(page.by_ca.removed) == set(certificates(family))
    toggle()
    session.change(remove=certificates(family[2:]))
    assert shown(surveyed)["Family Issuing CA"] == "Not selected"
    assert page.by_ca.added == ()


def test_not_known_what_exchange_has(surveyed: Window, post: Post, family: list[Entity]) -> None:
    """Then nothing is said of now, and whoever leaves it open is reminded on Export of what an upload does."""
    page, wizard = surveyed.page, surveyed.wizard
    wizard.session.state_file.change(lambda _state: StoredState())
    wizard.session.storedChanged.emit()
    page._show()
    assert page.headline.text() == counted(
        "With what is selected, {promised} of %Ln message(s) would be trusted.", 3
    ).format(promised=2)
    assert page.stored.known.text() == "What Exchange has is not known."
    next_page(surveyed)
    export = wizard.export
    assert export.stored.question.isVisible()
    export.stored.not_now.click()
    assert "the upload stops and changes nothing" in export._replaced.text
    export.answer.click()  # whoever left it open can answer there, too
    assert export.stored.question.isVisible()
    assert not export._replaced.isVisible()
    assert wizard.focusWidget() is export.stored.fetch
    export.stored.not_now.click()
    assert not export.stored.question.isVisible()
    assert export._replaced.isVisible()
    draft = wizard.session.draft.editing_own_file(certificates(family), post.folder / "x.sst", None, None)
    wizard.session.begin(draft, says_stored=False)  # nobody knows what that file was made from
    export.stored.not_now.click()
    assert export._replaced.text.startswith("An upload replaces all that Exchange has now")


def test_rows_count_what_the_headline_counts(surveyed: Window, post: Post, family: list[Entity]) -> None:
    """A changed message is in neither number; Show lists what isn't counted, and nothing else, with the reason."""
    page = surveyed.page
    letter = post.letter("changed.eml", None, *family[1:])
    letter.write_bytes(b"Subject: Offer\r\n" + letter.read_bytes().replace(b"Bob\r\n", b"Bob\r\nFooter\r\n", 1))
    surveyed.read(letter)
    assert page.headline.text() == counted(NOW_AND_SELECTED, 3).format(trusted=0, promised=2)
    table = page.by_ca.table
    said = [table.index(row, CAColumn.MAIL).data() for row in range(table.rowCount())]
    one, two = (f"{counted('%Ln message(s)', number)} {counted('from %Ln sender(s)', number)}" for number in (1, 2))
    assert said == [one, f"{two}\n{counted('%Ln not counted', 1)}"]
    page.show_them.click()
    assert surveyed.rows == ["Offer\nChanged since it was signed"]
    page.show_them.click()
    assert len(surveyed.rows) == 4
    page.show_them.click()
    page.show_messages.click()
    page.show_messages.click()
    assert len(surveyed.rows) == 4


def test_a_row_tells_a_message_from_others(surveyed: Window, post: Post, family: list[Entity]) -> None:
    """By its subject, else the name of its file, and when it was signed; what a stranger writes is shown as it is."""
    letter = post.letter("letter.eml", None, *family[1:])
    letter.write_bytes("Subject: Re: <b>Offer</b>\u202e\r\n".encode() + letter.read_bytes())
    surveyed.read(letter)
    view = surveyed.page.by_message
    rows = {the(view.table.row(index)).name: index for index in map(view.table.index, range(4), [0] * 4)}
    for name, title in (("letter.eml", "Re: <b>Offer</b>\\u202e"), ("family0.eml", "family0.eml")):
        row = the(view.table.row(rows[name]))
        (signing,) = the(row.surveyed).signings
        sent = local_time(the(signing.signing_time), is_dated=True)
        assert rows[name].data().split("\n")[:2] == [title, sent]
        day = long_date(the(row.surveyed).signed_at.astimezone())
        assert shown_by(rows[name].data(Qt.ItemDataRole.ToolTipRole)).endswith(f"\n{day}")


def test_encrypted_mail_is_counted(surveyed: Window, post: Post) -> None:
    """The page says how many messages are encrypted, and shows those of them that were opened by themselves."""
    page = surveyed.page
    assert not page.not_counted.isVisible()
    content = bytes.fromhex("300f06092a864886f70d010703a0020500")
    encrypted = mail.mail(mail.opaque(content, "application/pkcs7-mime"))
    folder = post.folder / "folder"
    folder.mkdir()
    for number in range(2):
        (folder / f"{number}.eml").write_bytes(encrypted + number * b"\r\n")
    surveyed.read(folder)
    unlisted = counted("%Ln encrypted (not listed)", 2)
    assert (page.not_counted.text(), page.show_them.isVisible()) == (f"Not counted: {unlisted}.", False)
    surveyed.read(post.write("encrypted.eml", encrypted))
    assert page.not_counted.text() == f"Not counted: {counted('%Ln encrypted', 1)}, {unlisted}."
    assert page.not_counted.isVisible()
    page.show_them.click()
    assert surveyed.rows == ["encrypted.eml\nCan't be checked"]


def test_what_the_mail_does_not_need_is_named(
    surveyed: Window, tmp_path: Path, pki: PKI, family: list[Entity], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of what Exchange has, once there is enough mail to say so; nothing is removed by that."""
    monkeypatch.setattr("sstwizard.core.collection.survey.MIN_MESSAGES", 1)
    monkeypatch.setattr("sstwizard.core.collection.survey.MIN_PERIOD", timedelta())
    page, wizard = surveyed.page, surveyed.wizard
    stored = certificates([*family, pki.make("Other Root CA"), pki.make("Another Root CA")])
    path = tmp_path / "trusted.sst"
    path.write_bytes(sst.encode(each.der for each in stored))
    page.open_files([path])
    surveyed.settle()
    page.use_store.click()
    surveyed.stage.until(lambda: set(wizard.session.stored) == set(stored))
    surveyed.stage.until(lambda: page.survey.is_current and page.survey.is_settled)
    said = counted("%Ln certificate(s) of the collection are not needed by this mail: {names}.", 2)
    expected = said.format(names="Other Root CA, Another Root CA")
    assert (page.unused.text(), page.unused.isVisible()) == (expected, True)
    assert page.unused.toolTip().count("no message, ") == 2
    page.remove_unused.click()
    assert set(stored) <= set(wizard.session.collection)
    sure = counted("That is what %Ln trusted message(s) of {days} days show.", 2).format(days=0)
    assert surveyed.stage.answers.asked[-1] == f"{expected} {sure}\n{page.unused.accessibleDescription()}"
    surveyed.stage.answers.remove = True
    page.remove_unused.click()
    assert set(wizard.session.collection) == set(stored[:3])
    assert not page.unused.isVisible()
    wizard.session.undo()
    assert page.unused.text() == expected


def test_headline_follows_the_ticks(surveyed: Window, family: list[Entity], partner: list[Entity]) -> None:
    """It counts exactly what the collection would make trusted; without a tick there is nothing to go on with."""
    page = surveyed.page
    assert page.isComplete()
    page.by_ca.table.tick(range(2), ticked=False)
    assert not page.isComplete()
    unticked = counted("{trusted} of %Ln message(s) would be trusted now.", 3).format(trusted=0)
    surveyed.stage.until(lambda: page.headline.text() == unticked)
    surveyed.wizard.session.change(add=certificates(partner))
    with_partner = counted(NOW_AND_SELECTED, 3)
    surveyed.stage.until(lambda: page.headline.text() == with_partner.format(trusted=0, promised=1))
    page.by_ca.table.tick(range(2), ticked=True)
    surveyed.stage.until(lambda: page.headline.text() == with_partner.format(trusted=0, promised=3))


def test_uploaded_is_what_exchange_has(surveyed: Window) -> None:
    """After the upload the same page says what is trusted now, and removes nothing of it, though it has no box."""
    page = surveyed.page
    next_page(surveyed)
    upload(surveyed, Word.USER)
    surveyed.wizard.back()
    surveyed.settle()
    assert shown(surveyed)["Family Issuing CA"] == "Trusted already"
    assert (page.by_ca.added, page.by_ca.removed) == ((), ())
    assert page.headline.text() == counted("{trusted} of %Ln message(s) would be trusted now.", 3).format(trusted=2)
    foot = page.show_messages, page.by_ca.count, page.by_ca.needs_user
    assert len({each.mapTo(page, each.rect().center()).y() for each in foot}) == 1  # on one line
    page.by_ca.needs_user.click()
    assert page.by_ca.compare.isDefault()  # Next would lead to nothing new


def upload(window: Window, by: Word = Word.RECEIPT) -> None:
    """Have what is selected be uploaded, as somebody says."""
    session, file, sha256 = window.wizard.session, Path("a.sst"), "AB" * 32
    has = Stored(by, datetime.now(UTC), session.collection.thumbprints, sha256, file)
    session.state_file.change(lambda state: state.seen(has))
    session.note_uploaded(session.collection, file, sha256)


@pytest.mark.parametrize("is_seen", [True, False])
def test_after_a_verified_upload_all_is_done(
    open_window: OpenWindow, post: Post, family: list[Entity], is_seen: bool
) -> None:
    """Then the messages are trusted, and Enter ends the wizard; as long as only the user says so, they would be."""
    window = open_window(held=certificates(family[:1]))
    page, wizard, session = window.page, window.wizard, window.wizard.session
    window.read(post.letter("letter.eml", None, *family[1:]))
    next_page(window)
    upload(window, Word.RECEIPT if is_seen else Word.USER)
    wizard.go_to(PageId.MAIL)
    window.settle()
    would_be = counted("All %Ln message(s) would be trusted. Nothing to add.", 1)
    seen = counted("All %Ln message(s) are trusted by what Exchange has.", 1)
    assert page.headline.text() == (seen if is_seen else would_be)
    assert page.headline.palette().windowText().color() == color(Tone.GOOD)
    which = SSTWizard.WizardButton
    following, last = (wizard.button(each) for each in (which.NextButton, which.FinishButton))
    assert isinstance(following, QPushButton)
    assert isinstance(last, QPushButton)
    assert (following.isVisible(), last.isVisible(), last.isDefault()) == (not is_seen, is_seen, is_seen)
    session.change(remove=certificates(family[2:]))
    window.settle()
    assert (following.isVisible(), following.isDefault(), last.isVisible()) == (True, True, False)
    if is_seen:
        session.undo()
        window.settle()
        QTest.keyClick(page.by_ca.list, Qt.Key.Key_Return)
        assert not wizard.isVisible()


def begin_update(window: Window, there: tuple[Certificate, ...]) -> None:
    """Begin an update of what Exchange was seen to have."""
    session, file, sha256 = window.wizard.session, Path("a.sst"), "AB" * 32
    held = CertificateCollection(there)
    seen = Stored(Word.RECEIPT, datetime.now(UTC), held.thumbprints, sha256, file)
    session.state_file.change(lambda state: state.seen(seen))
    session.begin(Draft().updating(held, file, sha256), says_stored=False)
    window.settle()


def test_an_update_does_not_end_as_long_as_a_ca_needs_the_user(surveyed: Window, family: list[Entity]) -> None:
    """Next is there, though it changes nothing of what was seen in Exchange: Export names that CA, and leads back."""
    wizard, which = surveyed.wizard, SSTWizard.WizardButton
    begin_update(surveyed, certificates(family))
    assert [wizard.button(each).isVisible() for each in (which.NextButton, which.FinishButton)] == [True, False]
    next_page(surveyed)
    assert wizard.currentId() == PageId.EXPORT
    assert "Partner Mail CA" in wizard.export._unresolved.text
    assert "there is nothing to upload" in wizard.export._compared.text()
    show_mail, export = wizard.export.show_mail, wizard.button(which.NextButton)

    surveyed.settle()
    assert (filled(wizard), wizard.focusWidget()) == ([show_mail], show_mail)
    wizard.session.change(remove=certificates(family[2:]))  # then there is something
    surveyed.settle()
    assert filled(wizard) == [export]
    wizard.session.undo()
    surveyed.settle()
    assert filled(wizard) == [show_mail]


def test_export_names_the_cas_that_an_update_loses(surveyed: Window, family: list[Entity]) -> None:
    """By going back, or by removing them: those of mail that is trusted by what Exchange has."""
    wizard, session = surveyed.wizard, surveyed.wizard.session
    begin_update(surveyed, certificates(family))
    session.change(remove=certificates(family[2:]))
    surveyed.stage.go_to(wizard, PageId.EXPORT)
    no_longer = counted("%Ln CA(s) of your mail ({names}) will no longer be trusted.", 1)
    not_yet = counted("%Ln CA(s) of your mail ({names}) will not be trusted yet.", 1).format(names="Partner Mail CA")
    both = f"{no_longer.format(names='Family Issuing CA')} {not_yet}"
    surveyed.stage.until(lambda: wizard.export._unresolved.text == both)
    session.undo()
    surveyed.stage.until(lambda: wizard.export._unresolved.text == not_yet)


def test_enter_ends_nothing_as_long_as_a_ca_needs_the_user(surveyed: Window) -> None:
    """After an upload Finish is there, as all else is done; on a CA that is trusted, no button is filled."""
    page = surveyed.page
    next_page(surveyed)
    upload(surveyed)
    surveyed.wizard.go_to(PageId.MAIL)
    surveyed.settle()
    last = surveyed.wizard.button(SSTWizard.WizardButton.FinishButton)
    assert isinstance(last, QPushButton)
    for name, remedy in (("Partner Mail CA", page.by_ca.compare), ("Family Issuing CA", None)):
        select(surveyed, name)
        assert filled(surveyed.wizard) == ([remedy] if remedy else [])
        assert last.isVisible()


@pytest.mark.parametrize("did", ["tick", "compare"])
def test_leaving_with_what_is_not_taken(surveyed: Window, did: str) -> None:
    """By the rail that is asked; as long as the user has ticked and compared nothing, it isn't."""
    wizard, answers, by_ca = surveyed.wizard, surveyed.stage.answers, surveyed.page.by_ca
    wizard.go_to(PageId.CERTIFICATES)
    assert answers.asked == []
    wizard.go_to(PageId.MAIL)
    if did == "compare":
        answers.vouch = True
        select(surveyed, "Partner Mail CA")
        by_ca.compare.click()
        surveyed.settle()
    else:
        select(surveyed, "Family Issuing CA")
        by_ca.list.toggle_selected()
        by_ca.list.toggle_selected()
    for answers.leave_ticks, page in ((False, PageId.MAIL), (True, PageId.CERTIFICATES)):
        wizard.go_to(PageId.CERTIFICATES)
        assert (wizard.currentId(), answers.asked[-1]) == (page, "leave ticks")
    answers.discard = False
    assert not wizard.close()
    assert answers.asked[-1] == "discard"


@pytest.mark.parametrize("is_active", [True, False], ids=["active", "not active yet"])
def test_enter_presses_what_is_filled_once_a_root_was_compared(qtbot: QtBot, surveyed: Window, is_active: bool) -> None:
    """Not the link to which the focus falls when the pressed button goes, be it before the window has it again."""
    surveyed.stage.answers.vouch = True
    select(surveyed, "Partner Mail CA")
    if not is_active:
        question = QDialog()
        qtbot.addWidget(question)
        question.show()
        question.activateWindow()
        surveyed.stage.until(question.isActiveWindow)
    QTest.mouseClick(surveyed.page.by_ca.compare, Qt.MouseButton.LeftButton)
    surveyed.settle()
    assert surveyed.wizard.focusWidget() is surveyed.page.by_ca.list
    assert filled(surveyed.wizard) == [surveyed.wizard.button(SSTWizard.WizardButton.NextButton)]


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_what_needs_the_user_next_is_selected(surveyed: Window, post: Post, partner: list[Entity], by: str) -> None:
    """After a root was compared, however one came to the button; and the comparison can be taken back."""
    by_ca, answers = surveyed.page.by_ca, surveyed.stage.answers
    other = post.pki.make("Other Mail CA", post.pki.make("Other Root CA"))
    surveyed.read(post.letter("other.eml", post.signer("Eve", other, email="eve@other.example"), other))
    select(surveyed, "Partner Mail CA")
    if by == "keyboard":
        QTest.keyClick(by_ca.list, Qt.Key.Key_Alt)
    by_ca.compare.click()  # not now
    assert the(by_ca.list.current).name == "Partner Mail CA"
    answers.vouch = True
    by_ca.compare.click()
    surveyed.settle()
    assert the(by_ca.list.current).name == "Other Mail CA"
    select(surveyed, "Partner Mail CA")
    menu = QMenu()
    by_ca.list.fill_menu(menu)
    (withdraw,) = (each for each in menu.actions() if "Withdraw" in each.text())
    withdraw.trigger()
    assert not surveyed.page.isComplete()
    surveyed.wizard.next()  # by Enter, before the button is off
    surveyed.settle()
    assert surveyed.page.isVisible()
    assert not len(surveyed.wizard.session.collection)
    assert shown(surveyed)["Partner Mail CA"] == "Compare the root first"


@pytest.mark.parametrize("added", ["it", "another", "damaged"])
def test_a_missing_issuer_is_asked_for(open_window: OpenWindow, post: Post, family: list[Entity], added: str) -> None:
    """The card has the button for its file; with it the chain is complete, and why a file doesn't help is said."""
    window = open_window(held=certificates(family[:1]))
    window.read(post.letter("letter.eml", None, family[2]))
    incomplete = "Chain incomplete\n“Family Policy CA” is missing"
    assert shown(window) == {"Family Issuing CA": incomplete}
    table = window.page.by_ca.table
    spoken = table.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith(", Chain incomplete, “Family Policy CA” is missing")
    assert window.page.by_ca.add_file.isVisible()
    der = family[1].der if added == "it" else post.pki.make("Other Root CA").der
    window.stage.answers.files = [post.write("added.cer", der[:-9] if added == "damaged" else der)]
    window.page.by_ca.add_file.click()
    window.settle()
    assert window.stage.answers.asked == ["Add the file of “Family Policy CA”"]
    assert shown(window) == {"Family Issuing CA": "Will be added" if added == "it" else incomplete}
    assert (
        window.page.notice.text
        == {
            "it": "",
            "another": "“added.cer” does not hold “Family Policy CA”.",
            "damaged": "added.cer: This file is damaged or incomplete. Download or export it again.",
        }[added]
    )


def test_a_missing_issuer_can_be_downloaded(open_window: OpenWindow, post: Post) -> None:
    """First the CA itself, by what the signer's certificate says, then its root, which has to be compared."""
    root, bodies = post.pki.make("Far Root CA"), [b"nothing"]
    with (
        serving(lambda visit: answering(bodies.pop(0) if bodies else root.der)(visit)) as above,
        serving(lambda visit: answering(issuing.der)(visit)) as server,
    ):
        issuing = post.pki.make("Far Mail CA", root, issuer_url=f"http://{above.address}/root.cer")
        signer = post.signer("Ada", issuing, issuer_url=f"http://{server.address}/ca.cer")
        window = open_window()
        page, answers = window.page, window.stage.answers
        window.read(post.letter("letter.eml", signer), post.write("notes.txt", b"nothing"))
        told = page.notice.text
        assert told
        assert shown(window) == {"Far Mail CA": "Not found"}
        for agreed, asked_of, status, failure in (
            (False, signer, "Not found", ""),
            (True, signer, "Chain incomplete\n“Far Root CA” is missing", ""),
            (True, issuing, "Chain incomplete\n“Far Root CA” is missing", "127.0.0.1 answered, but not with a cert"),
            (True, issuing, "Compare the root first", ""),
        ):
            answers.download = agreed
            assert page.by_ca.download.isVisible()
            page.by_ca.download.click()
            window.stage.until(lambda: not page.download.host)
            window.settle()
            asked, issuer = answers.asked.pop(), asked_of.certificate.issuer_name
            assert asked.startswith(f"download {issuer} from http:")
            assert f"for {asked_of.certificate.name}" in asked
            assert shown(window) == {"Far Mail CA": status}
            assert page.asking.text.startswith(failure)
            assert page.asking.isVisible() is bool(failure)
            assert page.notice.text == told
            assert page.by_ca.download.isEnabled()
        assert not page.by_ca.download.isVisible()
        assert page.by_ca.compare.isVisible()


@pytest.mark.parametrize(
    ("url", "allowed"), [("", True), ("http://ca.example/root.cer", False), ("https://ca.example/root.cer", True)]
)
def test_no_download_is_offered(open_window: OpenWindow, post: Post, url: str, allowed: bool) -> None:
    """Where the certificate names no address, the organization allows none, or only a browser can ask the address."""
    issuing = post.pki.make("Far Mail CA", post.pki.make("Far Root CA"), issuer_url=url)
    window = open_window()
    window.wizard.session.allows_downloads = allowed
    window.read(post.letter("letter.eml", post.signer("Ada", issuing), issuing))
    by_ca = window.page.by_ca
    assert shown(window) == {"Far Mail CA": "Chain incomplete\n“Far Root CA” is missing"}
    assert not by_ca.download.isVisible()
    assert by_ca.add_file.isVisible()
    assert by_ca.explanation.text.endswith(f"open it in a browser: {url}") is url.startswith("https:")


def test_a_store_is_what_exchange_has_once_the_user_says_so(
    open_window: OpenWindow, post: Post, family: list[Entity], partner: list[Entity]
) -> None:
    """It may be a partner's: whoever opens it makes nothing trusted. A certificate called .sst is one to be checked."""
    window = open_window(held=certificates(family[:1]))
    session, page = window.wizard.session, window.page
    issuing = post.letter("letter.eml", post.signer("Ada", partner[0]))
    window.stage.answers.files = [post.write("theirs.bin", sst.encode([partner[0].der]))]
    page.open_files([issuing])
    page.by_ca.add_file.click()
    window.settle()
    assert (session.draft.base, len(session.collection)) == (None, 0)
    assert shown(window) == {"Partner Root CA": "Compare the root first"}
    assert page.notice.text.startswith("The certificates of “theirs.bin” can complete chains now")
    page.use_store.click()
    window.stage.until(lambda: session.draft.base is not None)
    window.settle()
    assert shown(window) == {"Partner Root CA": "Trusted already"}
    assert not page.use_store.isVisible()


def test_exported_as_csv(surveyed: Window, post: Post) -> None:
    """The rows are written to the file that is asked for, and it is said where, or why not."""
    page, target = surveyed.page, post.folder / "cas.csv"
    for saved_as, said in ((target, f"Saved: {target}"), (post.folder / "nowhere" / "cas.csv", "” was not written")):
        surveyed.stage.answers.saved_as = saved_as
        page.export.click()
        surveyed.stage.until(lambda said=said: said in page.notice.text.replace("\u200b", ""))  # type: ignore[misc]
    assert '"Partner Mail CA"' in target.read_text(encoding="utf-8-sig")


def test_filters(surveyed: Window) -> None:
    """Each view has its own; where it hides the selected row, the first is selected."""
    by_ca = surveyed.page.by_ca
    select(surveyed, "Partner Mail CA")
    by_ca.filter.setText("M0@family")
    assert shown(surveyed) == {"Family Issuing CA": "Will be added"}
    by_ca.filter.clear()
    assert the(by_ca.list.current).name == "Partner Mail CA"
    surveyed.page.show_messages.click()
    surveyed.page.by_message.filter.setText("partner")
    (row,) = surveyed.rows
    assert row.endswith("\nNot trusted")


def test_a_message_out_of_many_is_answered(surveyed: Window) -> None:
    """Selected, it has the same answer as one by itself."""
    view = surveyed.page.by_message
    surveyed.page.show_messages.click()
    assert view.list.textElideMode() is Qt.TextElideMode.ElideMiddle
    assert sorted(surveyed.rows) == [
        "family0.eml\nTrusted with the proposed CAs",
        "family1.eml\nTrusted with the proposed CAs",
        "partner.eml\nNot trusted",
    ]
    view.filter.setText("partner")
    surveyed.stage.until(lambda: surveyed.said.startswith("Not trusted"))
    assert "“Partner Root CA”" in surveyed.said
    view.filter.setText("family")
    surveyed.stage.until(lambda: "Family" in surveyed.said)
    surveyed.wizard.session.change(add=surveyed.page.by_ca.added)
    surveyed.settle()
    surveyed.stage.until(lambda: surveyed.said.startswith("Trusted by this collection"))
    surveyed.stage.until(lambda: surveyed.rows[0].endswith("\nTrusted"))


def test_dropped_on_the_wizard(stage: Stage, post: Post, family: list[Entity]) -> None:
    """A message opens the page, with what was dropped beside it; on the next page, a message stays there, too."""
    wizard = stage.open(source("Store", certificates(family[:1])))
    letter, issuing = post.letter("letter.eml", None, family[2]), post.write("policy.cer", family[1].der)
    assert drop(wizard, letter, issuing)
    window = Window(stage, wizard)
    window.settle()
    assert window.page.isVisible()
    assert shown(window) == {"Family Issuing CA": "Will be added"}
    assert [str(opened.source.title) for opened in wizard.session.opened] == ["Store", "policy.cer"]
    assert drop(wizard, post.write("root.cer", family[0].der))
    window.settle()
    assert window.page.isVisible()
    assert [entry.name for entry in window.page.by_message.table.entries] == ["letter.eml"]
    wizard.go_to(PageId.CERTIFICATES)
    assert drop(wizard, letter)
    stage.settle(wizard)
    assert wizard.currentId() == PageId.CERTIFICATES


def test_messages_are_dropped_with_the_wizard(surveyed: Window) -> None:
    """Closed and opened again, the window has its messages; once the wizard is closed, there are none."""
    surveyed.wizard.back()
    surveyed.wizard.go_to(PageId.MAIL)
    surveyed.settle()
    assert len(surveyed.rows) == 3
    surveyed.wizard.done(0)
    assert surveyed.page.survey.reading.count == 0
    assert surveyed.page.survey.survey.mails == ()
    assert surveyed.page.by_message.table.entries == []


def test_where_mail_is(surveyed: Window) -> None:
    """The button opens that topic of the guide beside the window."""
    surveyed.page.where.click()
    window = surveyed.wizard.help_access._window
    assert isinstance(window, HelpWindow)
    assert window.topics.currentItem().text() == "Where do I get signed mail?"


def test_what_is_ticked_is_kept_until_it_is_added(surveyed: Window) -> None:
    """Whoever ends here is offered it at the next start; what is only proposed is not the user's choice."""
    page, session = surveyed.page, surveyed.wizard.session
    session.keep_choice()
    assert not session.state.unfinished
    page.by_ca.list.toggle_selected()
    page.by_ca.list.toggle_selected()
    surveyed.stage.until(lambda: len(session.state.unfinished) == 1)
    (left,) = session.state.unfinished
    assert {each.der for each in left.certificates} == {each.der for each in page.by_ca.added}
    assert all(each.is_chosen for each in left.certificates)


@pytest.mark.parametrize("how", ["killed", "closed"])
def test_what_is_ticked_goes_on_as_an_update(
    stage: Stage, post: Post, family: list[Entity], partner: list[Entity], how: str
) -> None:
    """What Exchange has stays in it: who ticked something, and ended there, has removed nothing."""
    has(stage, stage.folder / "x.sst", certificates(family))
    wizard = start_anew(stage)
    stage.until(lambda: len(wizard.session.in_use) == 3)
    wizard.go_to(PageId.MAIL)
    window = Window(stage, wizard)
    window.read(post.letter("partner.eml", post.signer("Ada", partner[1], email="ada@partner.example"), *partner[::-1]))
    wizard.session.confirm(*certificates(partner[:1]))
    stage.until(lambda: set(wizard.mail.by_ca.added) == set(certificates(partner)))
    if how == "closed":
        wizard.done(0)
    else:
        wizard.session.keep_choice()
    again = start_anew(stage)
    stage.until(lambda: len(again.session.in_use) == 3)
    press(again, "goOn")
    stage.until(lambda: again.currentId() == PageId.CERTIFICATES)
    assert set(again.session.collection) == {*certificates(family), *certificates(partner)}
    assert set(again.session.stored) == set(certificates(family))


def test_what_is_selected_and_left_is_told_on_export(surveyed: Window, family: list[Entity], post: Post) -> None:
    """By the rail one gets there without Next, which alone adds it; the way back leads to the CAs."""
    page, wizard = surveyed.page, surveyed.wizard
    wizard.session.change(add=[post.pki.make("Own Root CA").certificate])
    page.show_messages.click()
    wizard.go_to(PageId.EXPORT)
    assert wizard.export._unresolved.text.startswith(
        counted("%Ln certificate(s) selected for your mail are not in this file.", 3)
    )
    wizard.export.show_mail.click()
    assert page.by_ca.isVisible()
    next_page(surveyed)
    assert "selected for your mail" not in wizard.export._unresolved.text


def test_double_click_shows_the_certificate(surveyed: Window, qtbot: QtBot, partner: list[Entity]) -> None:
    """With its path, found among the certificates that only the mail has; nothing is shown of what nothing holds."""
    view = surveyed.page.by_ca.list
    select(surveyed, "Partner Mail CA")
    place = view.visualRect(view.currentIndex()).center()
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    details = the(surveyed.wizard.findChild(CertificateDetails))
    assert details.windowTitle() == "Partner Mail CA"
    details.panel.setCurrentIndex(2)
    path = details.panel._path.model()
    assert path.index(0, 0).data() == "Partner Root CA"
    details.reject()
