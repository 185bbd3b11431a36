"""The page that uploads a written file: what it asks for, what it offers besides, and what it remembers."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QStyleOptionButton, QWizard
from pytestqt.qtbot import QtBot

from pki import PKI, START
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.collection.assessment import Assessment
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.exchange.commands import upload_commands
from sstwizard.core.exchange.job import Connection, Environment, Upload
from sstwizard.core.exchange.stored import Stored, Word
from sstwizard.core.runner.installed import PowerShell
from sstwizard.ui.exchange.fields import CommandLine
from sstwizard.ui.exchange.run import PowerShellRun
from sstwizard.ui.kit.labels import IconLabel, TextLabel
from sstwizard.ui.kit.settings import Settings
from sstwizard.ui.kit.tasks import Workers
from sstwizard.ui.kit.theme import Tone, color
from sstwizard.ui.kit.translate import long_date
from sstwizard.ui.upload.page import UploadPage
from sstwizard.ui.work.documents import DocumentSaving, Written
from sstwizard.ui.work.questions import QtDialogs
from ui.running import Computer, idle_run, kit_receipt, powershell
from ui.staging import Later, filled, let_looks_end, the

FILE = Path(r"C:\S-MIME\trusted-cas.sst") if sys.platform == "win32" else Path("/home/ada/S-MIME/trusted-cas.sst")
SHA256 = "AB" * 32
ASSESSMENT = Assessment(CertificateCollection(tuple(Certificate(bytes([number])) for number in range(40))))
THUMBPRINTS = tuple(certificate.thumbprint for certificate in ASSESSMENT.collection.ordered)
ACCOUNT = "admin@contoso.onmicrosoft.com"
ROOM = 800, 560  # what the wizard leaves for a page on a screen of 1024 × 768

Open = Callable[[], UploadPage]


def new_page(settings: Settings, run: PowerShellRun | None = None) -> UploadPage:
    """The page before a file is written, by default on a computer with a PowerShell."""
    if run is None:
        run = idle_run()
        run.powershells = (powershell(),)
    return UploadPage(settings, DocumentSaving(Workers(), QtDialogs()), run)


@pytest.fixture
def open_page(qtbot: QtBot, settings: Settings) -> Open:
    """Opens the page with a file written, as large as it is on a small screen."""

    def open_one() -> UploadPage:
        page = new_page(settings)
        qtbot.addWidget(page)
        page.show_upload(Written(FILE, ASSESSMENT, SHA256), "trusted-cas.sst was written: 40 certificates.")
        page.resize(*ROOM)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return open_one


def choose(box: QComboBox, value: Environment) -> None:
    """Choose an environment."""
    box.setCurrentIndex(box.findData(value.value))


def lines(page: UploadPage) -> list[str]:
    """The commands that are shown, the time in the backup's name left out."""
    shown = page.typed.lines if page.typed.card.isVisible() else []
    return [re.sub(r"\d{4}-\d\d-\d\d \d{6}", "TIME", each.toPlainText()) for each in shown]


def test_file_is_of_one_collection(qtbot: QtBot, settings: Settings) -> None:
    """Before one is written there is nothing to do; one that was written earlier needs no collection."""
    page, nothing = new_page(settings), CertificateCollection()
    qtbot.addWidget(page)
    assert (page.has_file_of(ASSESSMENT.collection), page.is_uploaded) == (False, True)
    page.show_upload(Written(FILE, ASSESSMENT, SHA256), "It was written.")
    assert (page.file.text(), page.count.text()[:3]) == (FILE.name, "40 ")
    assert str(FILE.parent) in page.file.toolTip()
    assert (page.has_file_of(ASSESSMENT.collection), page.has_file_of(nothing)) == (True, False)
    page.show_earlier(FILE, SHA256, ASSESSMENT)
    other = CertificateCollection(ASSESSMENT.collection.ordered[:1])
    assert [page.has_file_of(each) for each in (nothing, ASSESSMENT.collection, other)] == [True, True, False]


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("account", "admin@@contoso", "needs one @"),
        ("account", "ad min@contoso", "contains a space"),
        ("organization", "fabrikam'; exit", "is not a domain"),
    ],
)
def test_what_cannot_be_used_is_said_in_words(open_page: Open, field: str, typed: str, said: str) -> None:
    """It is explained beneath, with the icon of an error; nothing that needs it is offered until it is right."""
    page = open_page()
    page.typed.button.click()
    edit, problem = getattr(page.connection, field), page.connection.problem_notice
    assert not problem.isVisible()
    edit.setText(typed)
    assert said in problem.text
    assert [icon.name for icon in problem.findChildren(IconLabel)] == ["error"]
    assert not page.run.start.isEnabled()
    assert not page.kit.isEnabled()
    assert said in page.kit.toolTip()
    assert lines(page) == []
    assert said in page.typed.notice.text
    edit.clear()
    assert not problem.isVisible()
    assert page.run.start.isEnabled()
    assert page.kit.isEnabled()
    assert len(lines(page)) == 6


@pytest.mark.parametrize("environment", Environment)
def test_commands_are_those_of_the_core(qtbot: QtBot, open_page: Open, environment: Environment) -> None:
    """They are shown on request, each is copied to the letter, and the one that replaces at once is marked."""
    page = open_page()
    choose(page.connection.environment, environment)
    page.connection.account.setText(ACCOUNT)
    page.connection.organization.setText("fabrikam.com")
    page.connection.without_wam.setChecked(True)
    assert not page.typed.card.isVisible()
    page.typed.button.setFocus()
    qtbot.keyClick(page.typed.button, Qt.Key.Key_Space)
    is_online = environment is not Environment.ON_PREMISES
    connection = Connection(ACCOUNT, environment, "fabrikam.com", True) if is_online else Connection("", environment)
    todo = upload_commands(Upload(FILE, SHA256, THUMBPRINTS, connection), datetime(2026, 11, 28))
    assert lines(page) == [each.line.replace("2026-11-28 000000", "TIME") for each in todo]
    assert len(todo) == (6 if is_online else 3)
    for line, copy in zip(page.typed.lines, page.typed.copies, strict=True):
        qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text() == line.toPlainText()
    QGuiApplication.clipboard().clear()
    texts = {label.text(): label.palette().windowText().color() for label in page.typed.card.findChildren(TextLabel)}
    marked = [each.replaces for each in todo if texts[str(each.title)] == color(Tone.WARNING)]
    assert marked == [True]


def test_copied_is_said_for_a_while(qtbot: QtBot, open_page: Open) -> None:
    """The button says "Copied", keeps its width, and then offers itself again; typing takes no focus from it."""
    page = open_page()
    page.typed.button.click()
    button = page.typed.copies[1]
    qtbot.waitUntil(lambda: button.size() == button.sizeHint())
    button.setFocus()
    page.connection.account.setText(ACCOUNT)
    assert page.typed.copies[1] is button
    assert button.hasFocus()
    before = button.sizeHint()
    button.click()
    assert QGuiApplication.clipboard().text() == f"Connect-ExchangeOnline -UserPrincipalName {ACCOUNT}"
    assert (button.text(), button.sizeHint()) == ("✓ Copied", before)
    qtbot.waitUntil(lambda: button.text() == "Copy")


def test_wheel_is_left_to_the_page(qtbot: QtBot) -> None:
    """Under the mouse, the first line of a command that is longer than its box isn't scrolled away."""
    line = CommandLine()
    qtbot.addWidget(line)
    line.setText("Set-SmimeConfig " * 200)
    line.setFixedSize(300, 40)
    line.show()
    assert line.verticalScrollBar().maximum() > 0
    where, pixels, down = QPointF(20, 20), QPoint(), QPoint(0, -120)
    held = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(where, where, pixels, down, *held, False)
    QApplication.sendEvent(line.viewport(), event)
    assert not event.isAccepted()
    assert line.verticalScrollBar().value() == 0


def test_path_that_cannot_be_typed_has_no_commands(open_page: Open) -> None:
    """The reason stands in their place; the script, which is told by a file, is offered all the same."""
    page = open_page()
    page.typed.button.click()
    page.show_upload(Written(FILE.with_name("a\nb.sst"), ASSESSMENT, SHA256), "")
    assert lines(page) == []
    assert "cannot be pasted into PowerShell (U+000A)" in page.typed.notice.text
    assert page.run.start.isEnabled()
    assert page.kit.isEnabled()


def test_the_first_to_expire_is_named_where_it_is_one(open_page: Open, pki: PKI) -> None:
    """Of several that end on the same day none is the first."""
    steps, first = open_page().next_steps, START + timedelta(days=900)
    ends = {"One": first, "Two": first + timedelta(hours=1), "Three": first + timedelta(days=1)}
    certificates = {name: pki.make(f"{name} CA", end=end).certificate for name, end in ends.items()}
    one, two, three = certificates.values()
    steps.show_expiry(CertificateCollection((three, one)))
    assert steps._expiry.text() == f"The first certificate, One CA, expires on {long_date(first)}."
    steps.show_expiry(CertificateCollection((three, two, one)))
    assert steps._expiry.text() == f"The earliest expiry is on {long_date(first)}."


def is_filled(button: QPushButton) -> bool:
    """Return whether a button is drawn as the one that does what is next."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    return QStyleOptionButton.ButtonFeature.DefaultButton in option.features


def test_receipt_is_read_where_there_may_be_a_kit(
    open_page: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Once one was saved, or for a file of an earlier day, until the file was uploaded: then nothing is offered.

    Its button is never filled: a receipt is brought from another computer, long after the kit was saved.
    """
    page, named, seen = open_page(), [None, tmp_path / "kit.zip"], []
    monkeypatch.setattr(QtDialogs, "save_document", lambda *_asked: named.pop(0))
    for _ in range(2):
        page.kit.click()
        seen.append(page.kit_receipt.isVisible())
        assert [is_filled(each) for each in (page.run.start, page.kit_here, page.kit_receipt)] == [True, True, False]
        page.take_focus()
        assert page.focusWidget() is not page.kit_receipt
    for is_uploaded in (True, False):
        page.was_uploaded.click()
        assert [each.isVisible() for each in (page.run, page.connection)] == [not is_uploaded] * 2
        seen.append(page.kit_receipt.isVisible())
    earlier = open_page()
    earlier.show_earlier(FILE, SHA256, ASSESSMENT)
    assert [*seen, earlier.kit_receipt.isVisible()] == [False, True, False, True, True]
    page.show_upload(Written(FILE.with_name("new.sst"), ASSESSMENT, "CD" * 32), "")
    assert not page.kit_receipt.isVisible()


def test_a_receipt_counts_if_just_the_certificates_were_read_back(
    open_page: Open, tmp_path: Path, settings: Settings
) -> None:
    """Whatever file was uploaded: where Exchange has fewer, or others, that is not what was written here."""
    page = open_page()
    for stored, is_uploaded in ((THUMBPRINTS[1:], False), (("AB" * 20, *THUMBPRINTS), False), (THUMBPRINTS, True)):
        page.read_receipt(kit_receipt(tmp_path, SHA256, stored))
        let_looks_end()
        assert ("is of another file than" in page.notice.text, page.is_uploaded) == (not is_uploaded, is_uploaded)
        assert (settings.state_file.state.exchange is not None) is is_uploaded


def test_a_receipt_says_nothing_of_what_came_after_it(open_page: Open, tmp_path: Path, settings: Settings) -> None:
    """Of a later upload nobody has seen the end: what Exchange has stays unknown, and the user has said nothing."""
    page, later = open_page(), datetime.now(UTC)
    settings.state_file.change(lambda state: state.seen(Stored(Word.NOBODY, later)))
    ended = f"{later - timedelta(minutes=1):%Y-%m-%dT%H:%M:%SZ}"
    page.read_receipt(kit_receipt(tmp_path, SHA256, THUMBPRINTS, ended=ended))
    let_looks_end()
    assert page.notice.text.endswith("and something newer is known by now.")
    assert (page.is_uploaded, settings.state_file.state.exchange) == (False, None)


def test_a_receipt_that_is_read_late_is_of_no_other_file(open_page: Open, tmp_path: Path, settings: Settings) -> None:
    """Where another file is shown by then, nothing is said and noted of either."""
    page = open_page()
    page.read_receipt(kit_receipt(tmp_path, SHA256, THUMBPRINTS))
    page.show_upload(Written(FILE.with_name("new.sst"), ASSESSMENT, "CD" * 32), "")
    let_looks_end()
    assert (page.notice.text, page.is_uploaded, settings.state_file.state.exchange) == ("", False, None)


def test_own_servers_have_no_run(open_page: Open) -> None:
    """On-premises nothing is asked for and nothing is run here; commands and kit are there."""
    page = open_page()
    fields = page.connection
    fields.account.setText("nobody")
    fields.options.click()
    choose(fields.environment, Environment.ON_PREMISES)
    hidden = fields.account, fields.organization, fields.without_wam, fields.shell, page.run, fields.problem_notice
    assert [each for each in hidden if each.isVisible()] == []
    assert page.kit.isEnabled()
    page.typed.button.click()
    assert [each.split()[0] for each in lines(page)][1:] == ["Set-SmimeConfig", "Get-SmimeConfig"]
    assert page.on_server.isVisible()
    assert "Exchange Management Shell" in page.on_server.text()


def test_choices_are_remembered(qtbot: QtBot, open_page: Open, settings: Settings) -> None:
    """Account and environment come back; a slip of the keyboard, or what another version had, does not."""
    settings.store.setValue("office365/environment", "moon")
    first = open_page().connection
    assert first.environment_chosen is Environment.WORLDWIDE
    assert not first.account.text()
    for typed in (ACCOUNT, "admin at contoso"):
        first.account.setFocus()
        first.account.clear()
        qtbot.keyClicks(first.account, typed)
        qtbot.keyClick(first.account, Qt.Key.Key_Tab)
    choose(first.environment, Environment.GCC_HIGH)
    first.organization.setText("fabrikam.com")
    settings.store.sync()
    second = open_page().connection
    assert (second.account.text(), second.organization.text()) == (ACCOUNT, "")
    assert second.environment_chosen is Environment.GCC_HIGH


def test_enter_does_what_comes_next_and_never_finishes(qtbot: QtBot, settings: Settings) -> None:
    """Without an account it goes there first; from a field it leads on; on the button that uploads, it presses it."""
    wizard = QWizard()
    qtbot.addWidget(wizard)
    page = new_page(settings)
    wizard.addPage(page)
    page.show_upload(Written(FILE, ASSESSMENT, SHA256), "")
    wanted: list[object] = []
    page.run.startWanted.disconnect()
    page.run.startWanted.connect(wanted.append)
    with qtbot.waitExposed(wizard):
        wizard.show()
    page.take_focus()
    assert wizard.focusWidget() is page.connection.account
    qtbot.keyClicks(page.connection.account, ACCOUNT)
    qtbot.keyClick(page.connection.account, Qt.Key.Key_Return)
    assert wizard.isVisible()
    assert wizard.focusWidget() is page.run.start
    assert wanted == []
    page.take_focus()
    assert wizard.focusWidget() is page.run.start
    qtbot.keyClick(page.run.start, Qt.Key.Key_Return)
    assert wanted == [powershell()]
    assert wizard.isVisible()


def test_finish_is_filled_only_while_it_has_the_focus(qtbot: QtBot, settings: Settings) -> None:
    """Once Tab has gone past it, the one filled button is again the one that uploads."""
    wizard = QWizard()
    qtbot.addWidget(wizard)
    page = new_page(settings)
    wizard.addPage(page)
    with qtbot.waitExposed(wizard):
        wizard.show()
    page.show_upload(Written(FILE, ASSESSMENT, SHA256), "")
    finish = the(wizard.button(QWizard.WizardButton.FinishButton))
    assert filled(wizard) == []
    finish.setFocus()
    assert filled(wizard) == [finish]
    page.run.start.setFocus()
    assert filled(wizard) == [page.run.start]


@pytest.mark.parametrize(
    ("there", "typed", "expected"),
    [([powershell()], "", "runInPowerShell"), ([], "", "kit-here"), ([powershell()], "x", "account")],
    ids=["there", "none", "typing"],
)
def test_focus_is_on_what_comes_next(
    qtbot: QtBot, settings: Settings, there: list[PowerShell], typed: str, expected: str
) -> None:
    """While PowerShell is looked for, it is on the account, and stays there where somebody types."""
    settings.store.setValue("office365/account", ACCOUNT)
    computer, workers = Computer(there), Later()
    page = new_page(settings, PowerShellRun(workers, look=computer.look, start=computer.start))
    qtbot.addWidget(page)
    page.show_upload(Written(FILE, ASSESSMENT, SHA256), "")
    with qtbot.waitExposed(page):
        page.show()
    page.initializePage()
    page.take_focus()
    assert the(page.focusWidget()).objectName() == "account"
    qtbot.keyClicks(page.connection.account, typed)
    workers.work()
    assert the(page.focusWidget()).objectName() == expected
