"""The page that shows what to paste: keyboard, clipboard, memory and room."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QComboBox, QLabel, QLineEdit, QWidget, QWizard
from pytestqt.qtbot import QtBot

from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.collection.assessment import Assessment
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.powershell.pasted import upload_block
from sstwizard.core.powershell.signed_in import SignedIn
from sstwizard.core.powershell.steps import upload_steps
from sstwizard.core.powershell.target import Environment, Shell, Upload
from sstwizard.ui.dialogs.questions import QtDialogs
from sstwizard.ui.dialogs.send_chain import SendChainDialog
from sstwizard.ui.operations.document_saving import DocumentSaving
from sstwizard.ui.operations.session import Session
from sstwizard.ui.pages.upload import UploadPage
from sstwizard.ui.settings import Settings
from sstwizard.ui.widgets.command_card import CommandCard
from sstwizard.ui.widgets.labels import IconLabel
from ui.running import idle_run
from ui.staging import the

FILE = r"C:\S-MIME\trusted-cas.sst"
SHA256 = "AB" * 32
ASSESSMENT = Assessment(CertificateCollection(tuple(Certificate(bytes([number])) for number in range(40))))
THUMBPRINTS = tuple(certificate.thumbprint for certificate in ASSESSMENT.collection.ordered)
ACCOUNT = "admin@contoso.onmicrosoft.com"
ROOM = 800, 560  # what the wizard leaves for a page on a screen of 1024 × 768

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")  # the offscreen platform

Open = Callable[[], UploadPage]


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Settings of this test alone."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def saving() -> DocumentSaving:
    """What saves documents, in a session of its own."""
    return DocumentSaving(Session(sources=()), QtDialogs())


@pytest.fixture
def open_page(qtbot: QtBot, settings: QSettings) -> Iterator[Open]:
    """Opens the page with a file written, as large as it is on a small screen."""

    def open_one() -> UploadPage:
        page = UploadPage(Settings(settings), saving(), idle_run())
        qtbot.addWidget(page)
        page.show_upload(FILE, SHA256, ASSESSMENT, "trusted-cas.sst was written: 40 certificates.")
        page.resize(*ROOM)
        with qtbot.waitExposed(page):
            page.show()
        return page

    QGuiApplication.clipboard().clear()
    yield open_one
    QGuiApplication.clipboard().clear()


def card(page: UploadPage, kind: str) -> CommandCard:
    """The card of one step."""
    return next(each for each in page.steps.cards if each.step.kind == kind)


def choose(box: QComboBox, value: str) -> None:
    """Choose the entry that stands for `value`."""
    box.setCurrentIndex(box.findData(value))


def focused() -> QWidget:
    """The widget with the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tab_to(qtbot: QtBot, target: QWidget) -> None:
    """Press Tab until `target` has the keyboard."""
    for _ in range(60):
        if target.hasFocus():
            return
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    raise AssertionError("Tab does not lead there")


def test_before_a_file_is_written_there_is_nothing_to_copy(qtbot: QtBot, settings: QSettings) -> None:
    """Without a file there are no steps, and Copy all says why it is off."""
    page = UploadPage(Settings(settings), saving(), idle_run())
    qtbot.addWidget(page)
    assert not page.steps.cards
    assert not page.copy_all.isEnabled()
    assert page.copy_all.toolTip()


def test_keyboard_alone_ticks_through_all_steps(qtbot: QtBot, open_page: Open) -> None:
    """Space ticks a step, opens the next and takes the keyboard there; the way back is not opened by itself."""
    page = open_page()
    page.account.setFocus()
    tab_to(qtbot, page.steps.cards[0].tick)
    for each in [each for each in page.steps.cards if not each.step.optional]:
        assert [other.is_open for other in page.steps.cards].index(True) == page.steps.cards.index(each)
        assert each.tick.hasFocus()
        qtbot.keyClick(focused(), Qt.Key.Key_Space)
    assert page.steps.done == page.steps.total == len(page.steps.cards) - 3
    assert card(page, "test").is_open
    assert page.progress.text().startswith("All 10 steps")


def fits(box: QAbstractScrollArea) -> bool:
    """Whether all of it is seen without scrolling."""
    return box.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_title_opens_its_step(qtbot: QtBot, open_page: Open, key: Qt.Key) -> None:
    """Enter and Space on a title open that step, and only that."""
    page = open_page()
    page.steps.cards[0].title.setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_Down)
    qtbot.keyClick(focused(), Qt.Key.Key_Down)
    qtbot.keyClick(focused(), Qt.Key.Key_Up)
    assert focused() is page.steps.cards[1].title
    qtbot.keyClick(focused(), key)
    assert [each.is_open for each in page.steps.cards] == [number == 1 for number in range(13)]


def test_arrows_stop_at_both_ends(qtbot: QtBot, open_page: Open) -> None:
    """Up on the first step and Down on the last stay where they are."""
    page = open_page()
    page.steps.others.click()
    for each, key in ((page.steps.cards[0], Qt.Key.Key_Up), (page.steps.cards[-1], Qt.Key.Key_Down)):
        each.copy.setFocus()
        qtbot.keyClick(focused(), key)
        assert focused() is each.copy


@pytest.mark.parametrize("shell", Shell)
@pytest.mark.parametrize("environment", Environment)
def test_copy_puts_the_exact_command_on_the_clipboard(
    qtbot: QtBot, open_page: Open, environment: Environment, shell: Shell
) -> None:
    """What is copied is the core's command to the letter, each statement on one line; the box shows it in lines."""
    page = open_page()
    choose(page.environment, environment.value)
    choose(page.shell, shell.value)
    page.account.setText(ACCOUNT)
    account = "" if environment is Environment.ON_PREMISES else ACCOUNT
    upload = Upload(FILE, account, SHA256, THUMBPRINTS, environment, shell, opened=())
    for each, step in zip(page.steps.cards, upload_steps(upload), strict=True):
        if not step.command:
            assert not each.copy.isVisible()
            continue
        page.steps.open_step(page.steps.cards.index(each))
        qtbot.mouseClick(each.copy, Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text() == step.command
        each.command.selectAll()
        each.command.copy()
        assert QGuiApplication.clipboard().text() == step.source
    qtbot.mouseClick(page.copy_all, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == upload_block(upload)


def test_steps_know_what_was_opened(open_page: Open) -> None:
    """They stop where Exchange holds another collection than the one that the file was made from, or any at all."""
    page = open_page()
    assert "$opened = @()" in card(page, "compare").step.command
    page.show_upload(FILE, SHA256, ASSESSMENT, "", (Certificate(b"base").thumbprint,))
    assert f"$opened = @(-split '{Certificate(b'base').thumbprint}')" in card(page, "compare").step.command


def test_what_is_wrong_has_its_icon(open_page: Open) -> None:
    """Beside what is wrong with the account and with the path stands the icon of an error, as everywhere."""
    page = open_page()
    page.account.setText("not an account")
    page.file.setText("nowhere.sst")
    for notice in (page.account_problem, page.file_problem, card(page, "connect").blocked):
        assert not notice.isHidden()
        assert notice.text
        assert [icon.name for icon in notice.findChildren(IconLabel)] == ["error"]


def test_regular_checks_are_offered_where_there_is_task_scheduler(open_page: Open) -> None:
    """Elsewhere there is no button that could only say that it can't be used."""
    assert open_page().check_regularly.isVisible() is (sys.platform == "win32")


def test_letter_buttons_stand_apart_from_the_path(open_page: Open) -> None:
    """The buttons for the size of the commands are below the steps, not beside the fields above them."""
    page = open_page()
    for button in (page.zoom.smaller, page.zoom.larger):
        assert button.geometry().top() > page.steps.geometry().bottom()


def test_partner_signs_in_for_another_organization(open_page: Open) -> None:
    """Its domain stands in the command; before one is typed, and where it is none, nothing can be copied."""
    page = open_page()
    page.account.setText(ACCOUNT)
    assert not page.sign_in.isVisible()
    page.sign_in.for_another.trigger()
    assert page.sign_in.field.isVisible()
    assert not page.copy_all.isEnabled()
    page.sign_in.field.setText("fabrikam'; exit")
    assert "is not a domain" in page.account_problem.text
    assert not card(page, "connect").copy.isEnabled()
    page.sign_in.field.setText("fabrikam.onmicrosoft.com ")
    assert "-DelegatedOrganization 'fabrikam.onmicrosoft.com' -ShowBanner" in card(page, "connect").step.command
    assert page.copy_all.isEnabled()
    page.sign_in.for_another.trigger()
    assert "-DelegatedOrganization" not in card(page, "connect").step.command
    assert not page.sign_in.isVisible()


def test_signing_in_without_windows_account_manager(open_page: Open) -> None:
    """Whoever needs it finds it beside the account; own servers don't ask for it."""
    page = open_page()
    page.sign_in.without_wam.trigger()
    assert " -DisableWAM -ShowBanner:$false" in card(page, "connect").step.command
    assert page.sign_in.button.isVisible()
    choose(page.environment, "on-premises")
    assert not page.sign_in.button.isVisible()


def test_steps_for_partners(qtbot: QtBot, open_page: Open) -> None:
    """They are for the same Exchange and account, and have their way back; a bad account turns the button off."""
    page = open_page()
    page.account.setText(ACCOUNT)
    choose(page.environment, "gcc-high")
    page.for_partners.click()
    dialog = the(page.window().findChild(SendChainDialog))
    commands = [each.step.command for each in dialog.steps.cards]
    assert any("O365USGovGCCHigh" in each and ACCOUNT in each for each in commands)
    assert any("OWAIncludeCertificateChainWithoutRootCertificate" in each for each in commands)
    assert [each.step.kind for each in dialog.steps.cards if each.step.optional] == ["send-no-chain"]
    dialog.close()
    page.account.setText("nobody")
    assert not page.for_partners.isEnabled()


def test_copy_says_so_for_a_while(qtbot: QtBot, open_page: Open) -> None:
    """The button says "Copied", keeps its width, and then offers itself again."""
    button = open_page().steps.cards[0].copy
    width = button.width()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert button.text() == "✓ Copied"
    qtbot.wait(50)
    assert button.width() == width
    qtbot.waitUntil(lambda: button.text() == "Copy")


@pytest.mark.parametrize(
    ("field", "typed", "off"),
    [
        ("account", "admin@@contoso", {"connect"}),
        ("account", "ad min@contoso", {"connect"}),
        ("file", "trusted-cas.sst", {"check"}),
        ("file", "", {"check"}),
    ],
)
def test_what_cannot_be_used_is_said_in_words(open_page: Open, field: str, typed: str, off: set[str]) -> None:
    """A bad account or path is explained beneath, and only the commands that would hold it can't be copied."""
    page = open_page()
    edit, problem = the(page.findChild(QLineEdit, field)), the(page.findChild(QWidget, f"{field}-problem"))
    assert not problem.isVisible()
    edit.setText(typed)
    assert problem.isVisible()
    assert {each.step.kind for each in page.steps.cards if not each.copy.isEnabled()} == off
    for key in off:
        assert card(page, key).copy.toolTip()
        assert not card(page, key).command.toPlainText()
    assert not page.copy_all.isEnabled()
    edit.setText({"account": ACCOUNT, "file": FILE}[field])
    assert not problem.isVisible()
    assert page.copy_all.isEnabled()


def test_path_may_be_pasted_from_explorer(open_page: Open) -> None:
    """Quotation marks of "Copy as path" don't get into the command."""
    page = open_page()
    page.file.setText(r'"D:\From USB\trusted-cas.sst"')
    assert r"$file = 'D:\From USB\trusted-cas.sst'" in card(page, "check").step.command


def test_own_servers_ask_for_no_account(open_page: Open) -> None:
    """On-premises neither account nor shell is asked for, and a bad account left behind does no harm."""
    page = open_page()
    page.account.setText("nobody")
    choose(page.environment, "on-premises")
    assert not page.account.isVisible()
    assert not page.shell.isVisible()
    assert page.copy_all.isEnabled()


def test_choices_are_remembered(qtbot: QtBot, open_page: Open, settings: QSettings) -> None:
    """Account, environment, shell and text size come back; the defaults are Worldwide and the newest PowerShell.

    Letters grow by whole points.
    """
    first = open_page()
    assert not first.account.text()
    first.account.setFocus()
    qtbot.keyClicks(first.account, ACCOUNT)
    qtbot.keyClick(first.account, Qt.Key.Key_Tab)
    assert (first.environment.currentData(), first.shell.currentData()) == ("worldwide", "7.6")
    choose(first.environment, "gcc-high")
    choose(first.shell, "7.4")
    first.steps.cards[0].title.setFocus()
    before = first.steps.cards[0].command.font().pointSizeF()
    qtbot.keyClick(focused(), Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(focused(), Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(focused(), Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    settings.sync()
    second = open_page()
    assert second.account.text() == ACCOUNT
    assert (second.environment.currentData(), second.shell.currentData()) == ("gcc-high", "7.4")
    assert {each.command.font().pointSizeF() for each in second.steps.cards} == {int(before) + 1}


def test_a_setting_that_no_longer_exists_is_ignored(open_page: Open, settings: QSettings) -> None:
    """A value of another version falls back to the default."""
    settings.setValue("office365/shell", "8.0")
    assert open_page().shell.currentData() == "7.6"


def test_ticks_stay_while_typing_and_go_with_the_command(open_page: Open) -> None:
    """A tick stays as long as its command does; another file starts over."""
    page = open_page()
    for key in ("prepare", "check"):
        card(page, key).tick.setChecked(True)
    page.account.setText(ACCOUNT)
    assert card(page, "check").tick.isChecked()
    page.file.setText(r"D:\trusted-cas.sst")
    assert card(page, "prepare").tick.isChecked()
    assert not card(page, "check").tick.isChecked()
    page.show_upload(r"C:\new.sst", "CD" * 32, Assessment(), "new.sst was written.")
    assert page.file.text() == r"C:\new.sst"
    assert page.steps.done == 0
    assert page.steps.cards[0].is_open


def test_ticks_are_remembered_of_each_file(open_page: Open) -> None:
    """A file that is shown again in the same window has its own ticks, and not those of the file shown before it."""
    page = open_page()
    card(page, "prepare").tick.setChecked(True)
    page.show_upload(r"C:\new.sst", "CD" * 32, ASSESSMENT, "new.sst was written.")
    assert page.steps.ticked == []
    card(page, "check").tick.setChecked(True)
    for sha256, ticked in ((SHA256, ["prepare"]), ("CD" * 32, ["check"]), ("CD" * 32, ["check"])):
        page.show_upload(FILE, sha256, ASSESSMENT, "It was written.")
        assert page.steps.ticked == ticked


def test_ticks_stay_when_the_account_is_found(open_page: Open) -> None:
    """The account of this computer, found after the ticks were restored, changes commands and takes no tick off."""
    page = open_page()
    for each in page.steps.cards:
        each.tick.setChecked(True)
    ticked = page.steps.ticked
    page._run.user = SignedIn(account=ACCOUNT)
    page._run.changed.emit()
    assert page.account.text() == ACCOUNT
    assert page.steps.ticked == ticked
    assert open_page().steps.ticked == ticked


def test_enter_in_a_field_does_not_finish_the_wizard(qtbot: QtBot, settings: QSettings) -> None:
    """Enter goes on to the next field; the wizard stays open."""
    wizard = QWizard()
    qtbot.addWidget(wizard)
    page = UploadPage(Settings(settings), saving(), idle_run())
    wizard.addPage(page)
    page.show_upload(FILE, SHA256, ASSESSMENT, "")
    with qtbot.waitExposed(wizard):
        wizard.show()
    page.account.setFocus()
    qtbot.keyClicks(page.account, ACCOUNT)
    qtbot.keyClick(page.account, Qt.Key.Key_Return)
    assert wizard.isVisible()
    assert not page.account.hasFocus()


@pytest.mark.parametrize("shell", Shell)
@pytest.mark.parametrize("environment", Environment)
def test_everything_fits_on_a_small_screen(
    qtbot: QtBot, open_page: Open, environment: Environment, shell: Shell
) -> None:
    """With any step of the way open, the list needs no scroll bar, the page its room, and no title is cut."""
    page = open_page()
    choose(page.environment, environment.value)
    choose(page.shell, shell.value)
    for each in page.steps.cards:
        if each.step.optional or each.step.kind == "test":
            continue
        page.steps.open_step(page.steps.cards.index(each))
        qtbot.waitUntil(lambda: page.steps.verticalScrollBar().maximum() == 0)
        assert page.size().toTuple() == ROOM
        assert page.minimumSizeHint().width() <= ROOM[0]
        assert each.title.width() >= each.title.sizeHint().width()


def test_what_is_no_account_is_not_remembered(qtbot: QtBot, open_page: Open) -> None:
    """A slip of the keyboard does not come back; what was right before it does."""
    page = open_page()
    page.account.setFocus()
    qtbot.keyClicks(page.account, ACCOUNT)
    qtbot.keyClick(page.account, Qt.Key.Key_Tab)
    page.account.setFocus()
    page.account.clear()
    qtbot.keyClicks(page.account, "admin at contoso")
    qtbot.keyClick(page.account, Qt.Key.Key_Tab)
    assert open_page().account.text() == ACCOUNT


def test_steps_for_some_cases_are_folded_away(qtbot: QtBot, open_page: Open) -> None:
    """They are not seen until asked for, by the row below the way or by going down from its last step."""
    page = open_page()
    page._written = replace(the(page._written), opened=("EF" * 20,))
    page._update()
    others = [card(page, kind) for kind in ("roll-back", "synchronise")]
    assert not any(each.isVisible() for each in others)
    assert page.steps.others.text().startswith("2 optional")
    card(page, "test").title.setFocus()
    tab_to(qtbot, page.steps.others)
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    assert all(each.isVisible() for each in others)
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is others[0].tick
    page.steps.open_step(page.steps.cards.index(others[1]))
    qtbot.keyClick(page.steps.others, Qt.Key.Key_Space)
    assert not any(each.isVisible() for each in others)
    assert page.steps.cards[0].is_open
    card(page, "test").title.setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_Down)
    assert focused() is others[0].title


def test_bringing_the_module_stands_beside_preparing(qtbot: QtBot, open_page: Open) -> None:
    """Its steps are in view, and reached by the keyboard, as long as preparing or one of them is open."""
    page = open_page()
    beside = [card(page, kind) for kind in ("save-module", "copy-module")]
    at = page.steps.cards.index(card(page, "prepare"))
    assert page.steps.cards[at + 1 : at + 3] == beside
    assert [each.title.accessibleName().split(":")[0] for each in beside] == ["Step 2a", "Step 2b"]
    assert not any(each.isVisible() for each in beside)
    card(page, "prepare").title.setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_Down)
    assert focused() is card(page, "connect").title
    qtbot.keyClick(focused(), Qt.Key.Key_Up)
    assert focused() is card(page, "prepare").title
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    assert all(each.isVisible() for each in beside)
    qtbot.keyClick(focused(), Qt.Key.Key_Down)
    assert focused() is beside[0].title
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    assert all(each.isVisible() for each in beside)
    assert beside[0].is_open
    page.steps.open_step(at)
    card(page, "prepare").tick.setChecked(True)
    assert card(page, "connect").is_open
    assert not any(each.isVisible() for each in beside)


@pytest.mark.parametrize("environment", Environment)
def test_each_step_says_what_is_seen(open_page: Open, environment: Environment) -> None:
    """What one sees when it worked stands below each command; what it may say instead is folded away."""
    page = open_page()
    choose(page.environment, environment.value)
    for each in page.steps.cards:
        page.steps.open_step(page.steps.cards.index(each))
        assert each.worked.isVisible()
        assert len(each.worked.text()) > len("✓ Expected result: ")
        assert each.known_errors.button.isVisible() is bool(each.step.known_errors)
        assert not each.known_errors.isVisible()


def test_tab_goes_down_the_page(qtbot: QtBot, open_page: Open) -> None:
    """From the first field to the last button, no control that Tab comes to lies above the one before."""
    page = open_page()
    page.steps.others.click()
    page.account.setFocus()
    tops = []
    while not page.for_partners.hasFocus():
        tops.append(focused().mapTo(page, focused().rect().center()).y())
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        assert len(tops) < 100
    assert len(tops) > 30
    assert all(above <= below + 5 for above, below in itertools.pairwise(tops))


def test_known_errors_are_a_key_away(qtbot: QtBot, open_page: Open) -> None:
    """Opened, it shows each known message of the step with its cause and what helps, and goes away again."""
    page = open_page()
    upload = card(page, "upload")
    upload.title.click()
    tab_to(qtbot, upload.known_errors.button)
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    told = [label.text() for label in upload.known_errors.findChildren(QLabel) if label.isVisible()]
    for message, cause, remedy in (map(str, error) for error in upload.step.known_errors):
        assert message in told
        assert f"{cause} {remedy}" in told
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        assert focused().accessibleName() == f"{message} {cause} {remedy}"
    tab_to(qtbot, upload.known_errors.button)
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    assert not upload.known_errors.isVisible()


def test_tests_are_ticked_off(qtbot: QtBot, open_page: Open) -> None:
    """The last step is a list of tests; a new file takes its ticks off, typing an account does not."""
    page = open_page()
    test = card(page, "test")
    test.title.click()
    assert [tick.accessibleName() for tick in test.checklist.ticks][:2] == ["SST Wizard", "Outlook on the web"]
    test.checklist.ticks[0].setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    page.account.setText(ACCOUNT)
    assert test.checklist.ticks[0].isChecked()
    page.show_upload(r"C:\new.sst", SHA256, Assessment(), "new.sst was written.")
    assert not any(tick.isChecked() for tick in card(page, "test").checklist.ticks)


def test_buttons_change_the_size_of_commands(qtbot: QtBot, open_page: Open, settings: QSettings) -> None:
    """A+ and A− do what their keys do, by mouse and by keyboard, and the size is remembered."""
    page = open_page()
    box = page.steps.cards[0].command
    before = box.fontInfo().pointSize()
    page.zoom.larger.setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    qtbot.mouseClick(page.zoom.larger, Qt.MouseButton.LeftButton)
    assert box.fontInfo().pointSize() == before + 2
    qtbot.mouseClick(page.zoom.smaller, Qt.MouseButton.LeftButton)
    assert box.fontInfo().pointSize() == before + 1
    assert open_page().steps.cards[0].command.fontInfo().pointSize() == before + 1


def test_everything_has_a_name(open_page: Open) -> None:
    """A screen reader finds a name on every control that the keyboard reaches."""
    page = open_page()
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            text = getattr(widget, "text", str)()
            assert widget.accessibleName() or text, widget.objectName()
            assert widget.objectName()
