"""A run at one press: started, followed by its receipts, and said in words that promise no more than was read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pki import PKI
from sstwizard.core.collection.assessment import Assessment
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.errors import ConsoleError
from sstwizard.core.powershell.installed import PowerShell
from sstwizard.core.powershell.script_policy import ScriptPolicy
from sstwizard.core.powershell.signed_in import SignedIn
from sstwizard.core.powershell.target import Environment, Shell
from sstwizard.core.text import text
from sstwizard.ui.dialogs.collection_from_exchange import CollectionFromExchangeDialog
from sstwizard.ui.dialogs.questions import QtDialogs
from sstwizard.ui.operations.document_saving import DocumentSaving, document_kinds
from sstwizard.ui.operations.powershell_run import PowerShellRun, RunState, _is_gone
from sstwizard.ui.operations.session import Session
from sstwizard.ui.pages.upload import UploadPage
from sstwizard.ui.settings import Settings
from ui.running import Computer, powershell
from ui.staging import Stage, the

ACCOUNT, TENANT = "admin@contoso.com", "contoso.onmicrosoft.com"
OTHER = "CD" * 20
CHECKED, CONNECTED = ("check", "prepare"), ("check", "prepare", "connect")
AGREED = (*CONNECTED, "compare")

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")  # the offscreen platform


class Place:
    """The upload page with a file, on a computer with a PowerShell."""

    def __init__(self, qtbot: QtBot, folder: Path, computer: Computer, workers: ThreadPoolExecutor) -> None:
        self.qtbot, self.computer = qtbot, computer
        self.settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.settings.setValue("office365/account", ACCOUNT)
        self.run = PowerShellRun(workers, look=computer.look, start=computer.start)
        self.page = UploadPage(Settings(self.settings), DocumentSaving(Session(sources=()), QtDialogs()), self.run)
        qtbot.addWidget(self.page)
        certificates = [PKI().make(name).certificate for name in ("One", "Two")]
        self.thumbprints = [each.thumbprint for each in certificates]
        collection = CertificateCollection(tuple(certificates))
        self.file = folder / "trusted-cas.sst"
        self.page.show_upload(str(self.file), "AB" * 32, Assessment(collection), "It was written.")
        self.page.resize(800, 560)
        self.page.show()
        self.page.initializePage()
        self.until(lambda: self.run.powershells is not None)
        self.bar = self.page.run

    def until(self, holds: object) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(holds)  # type: ignore[arg-type]

    def press(self) -> None:
        """Press the button, and wait for the window."""
        self.bar.start.click()
        self.until(lambda: self.run.state is not RunState.STARTING)

    def told(self, *steps: str) -> None:
        """Have the script tell that steps are done, and wait until that is known."""
        self.computer.tell_all(*steps)
        self.until(lambda: set(steps) <= self.run.progress.done or not self.run.is_under_way)

    def ended(self) -> None:
        """Wait for the end."""
        self.until(lambda: not self.run.is_under_way)

    @property
    def ticked(self) -> list[str]:
        """The steps that are ticked."""
        return [str(card.step.kind) for card in self.page.steps.cards if card.tick.isChecked()]


@pytest.fixture
def workers() -> Iterator[ThreadPoolExecutor]:
    """Threads that end with the test."""
    with ThreadPoolExecutor(2) as pool:
        yield pool


@pytest.fixture
def computer() -> Computer:
    """A computer with PowerShell 7.6 and the module."""
    return Computer()


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path, computer: Computer, workers: ThreadPoolExecutor) -> Iterator[Place]:
    """The page, ready to be pressed."""
    made = Place(qtbot, tmp_path, computer, workers)
    yield made
    made.run.forget()


def test_one_press_is_followed_to_its_end(place: Place) -> None:
    """Each receipt ticks its step and is said; at last it says what the organization holds, and nothing is left."""
    assert "Opens PowerShell 7.6 on this computer, and asks there before anything is changed" in place.bar.notice.text
    place.press()
    assert "PowerShell is starting" in place.bar.notice.text
    assert not place.bar.start.isEnabled()
    assert place.bar.leave.isVisible()
    place.told(*CHECKED)
    assert place.ticked == list(CHECKED)
    assert place.bar.notice.text.startswith("Sign in")
    assert not (place.computer.folder / "run.ps1").exists()  # it was read
    place.told("connect")
    place.computer.tell("tenant", tenant=TENANT)
    place.until(lambda: TENANT in place.bar.notice.text)
    place.computer.tell("back-up", backup="/b.sst", stored=[place.thumbprints[0], OTHER, "EF" * 20])
    place.until(lambda: "1 added, 1 kept, 2 removed" in place.bar.notice.text)
    assert "type yes" in place.bar.notice.text
    place.told("compare")
    assert place.bar.notice.text.startswith(f"Uploading to {TENANT}")
    place.told("upload")
    assert "Reading back" in place.bar.notice.text
    place.computer.tell("read-back", stored=place.thumbprints)
    place.told("disconnect")
    place.ended()
    assert place.run.state is RunState.ENDED
    assert place.bar.notice.text == f"{TENANT} now has exactly these %Ln certificate(s).".replace("%Ln", "2")
    assert len(place.ticked) == 9
    assert not place.computer.folder.exists()
    assert place.bar.start.isEnabled()
    assert not place.bar.leave.isVisible()


def test_script_is_for_the_file_that_lies_here(place: Place) -> None:
    """Whatever path is typed for another computer, what is run takes the file from where it was written."""
    place.page.file.setText("/somewhere/else.sst")
    place.press()
    assert f"$file = '{place.file}'" in place.computer.script
    assert f"-UserPrincipalName '{ACCOUNT}'" in place.computer.script
    assert "else.sst" not in place.computer.script


@pytest.mark.parametrize("stored", [[], [OTHER], "more", None], ids=["none", "others", "more", "unreadable"])
def test_only_the_same_certificates_are_the_same(place: Place, stored: object) -> None:
    """Where another set was read back, or none, nothing is called good, though the script has said no error."""
    place.press()
    place.computer.tell("tenant", tenant=TENANT)
    place.computer.tell("read-back", stored=[*place.thumbprints, OTHER] if stored == "more" else stored)
    place.told(*AGREED, "upload", "disconnect")
    place.ended()
    assert "now has exactly" not in place.bar.notice.text
    assert "ended before the stored collection was read back" in place.bar.notice.text


def test_failure_is_said_with_what_helps(place: Place) -> None:
    """The message of the console, and what is known to help; the steps before it stay ticked."""
    place.press()
    place.told(*CONNECTED)
    place.computer.tell("failed", message="You did not say yes. Nothing was uploaded.")
    place.ended()
    assert place.bar.notice.text.startswith("You did not say yes. Nothing was uploaded. ")
    assert len(place.bar.notice.text) > 60
    assert place.ticked == list(CONNECTED)
    assert not place.bar.open_saved.isVisible()


def test_step_that_failed_is_open(place: Place) -> None:
    """Signing out is done whatever happens; what is open is the first step that isn't."""
    place.press()
    place.told(*CONNECTED, "tenant", "back-up", "disconnect")
    place.ended()
    (opened,) = [card.step.kind for card in place.page.steps.cards if card.is_open]
    assert opened == "compare"


def test_unknown_failure_is_said_as_it_is(place: Place) -> None:
    """A message that nobody knows is shown alone, and can't be taken for markup."""
    place.press()
    place.computer.tell("failed", message="<b>Qwrtz</b>")
    place.ended()
    assert place.bar.notice.text == "<b>Qwrtz</b>"


def test_what_exchange_holds_can_be_opened(place: Place, qtbot: QtBot) -> None:
    """Where another collection is stored than was opened, the page offers the one that was just saved."""
    place.press()
    place.told(*CONNECTED)
    place.computer.tell("back-up", backup="/backups/1.sst", stored=[OTHER])
    said = "Your organization already has a collection. Nothing was uploaded. Open the backup and update it."
    assert f"'{said}'" in place.computer.script
    place.computer.tell("failed", message=said)
    place.ended()
    assert place.bar.open_saved.isVisible()
    with qtbot.waitSignal(place.page.updateWanted) as wanted:
        place.bar.open_saved.click()
    assert wanted.args == [Path("/backups/1.sst")]


@pytest.mark.skipif(sys.platform == "win32", reason="there any end of the process is the window's")
def test_terminal_that_hands_over_is_not_the_window(place: Place) -> None:
    """Some terminals end as soon as another process shows the window: the run goes on."""
    place.press()
    place.computer.code = 0
    place.told(*CHECKED)
    place.qtbot.wait(900)
    assert place.run.state is RunState.RUNNING


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (CONNECTED, "closed before you confirmed. Nothing was uploaded"),
        ((*AGREED, "upload"), "ended before the stored"),
    ],
    ids=["before", "after"],
)
def test_closed_window_is_noticed(place: Place, told: tuple[str, ...], expected: str) -> None:
    """It says whether anything can have been uploaded, and nothing is called done."""
    place.press()
    place.told(*told)
    place.computer.code = 1
    place.ended()
    assert place.run.state is RunState.CLOSED
    assert expected in place.bar.notice.text
    assert not place.computer.folder.exists()


def test_stop_before_the_question_uploads_nothing(place: Place) -> None:
    """Ctrl+C ends in the signing out alone, and it is said that nothing was uploaded."""
    place.press()
    place.told(*CONNECTED, "disconnect")
    place.ended()
    assert place.bar.notice.text == "The run was stopped before you confirmed. Nothing was uploaded."


def test_forged_and_half_written_receipts_say_nothing(place: Place) -> None:
    """A receipt of another run, and one that is being written, change nothing."""
    place.press()
    place.computer.tell("read-back", stored=place.thumbprints, run="f" * 32)
    (place.computer.folder / "disconnect.json.part").write_text("{", encoding="utf-8")
    place.qtbot.wait(900)
    assert place.run.state is RunState.RUNNING
    assert not place.ticked


def test_what_can_t_be_started_is_said(place: Place) -> None:
    """The reason stands beside the button, the folder is gone, and the button can be pressed again."""
    place.computer.error = ConsoleError(text("No terminal was found."))
    place.press()
    assert place.run.state is RunState.FAILED
    assert place.bar.notice.text == "No terminal was found."
    assert not place.computer.folder.exists()
    assert place.bar.start.isEnabled()


def test_fault_of_ours_is_not_swallowed(place: Place, qtbot: QtBot) -> None:
    """It is raised, and the page can be used as before."""
    place.computer.error = ArithmeticError()
    with qtbot.captureExceptions() as raised:
        place.press()
    assert [kind for kind, *_ in raised] == [ArithmeticError]
    assert place.run.state is RunState.IDLE


def test_who_stops_following_leaves_the_window(place: Place) -> None:
    """The receipts stay for the next start, and what comes later is not said."""
    place.press()
    place.told(*CHECKED)
    place.bar.leave.click()
    assert place.run.state is RunState.IDLE
    place.computer.tell("disconnect")
    place.qtbot.wait(900)
    assert place.run.state is RunState.IDLE
    assert (place.computer.folder / "disconnect.json").exists()


def test_record_can_be_saved_once_there_is_one(place: Place) -> None:
    """What was read back stands in it, by thumbprint, and the page offers it only after a run."""
    entry = the(place.page.save.findChild(QAction, "save-record"))
    assert not entry.isVisible()
    place.press()
    place.computer.tell("tenant", tenant=TENANT)
    place.computer.tell("back-up", backup="/b.sst", stored=[OTHER])
    place.computer.tell("read-back", stored=place.thumbprints)
    place.told(*AGREED, "upload", "disconnect")
    place.ended()
    assert entry.isVisible()
    kind = next(each for each in document_kinds() if each.key == "record")
    assert place.page.save.written is not None
    record = json.loads(kind.make(place.page.save.written))
    assert record["organization"] == TENANT
    assert record["stored_before"] == [OTHER]
    assert record["stored_after"] == record["uploaded"] == sorted(place.thumbprints)
    assert record["holds_exactly_the_file"] is True
    assert record["error"] is None


def test_upload_that_ended_meanwhile_is_told_at_the_next_start(place: Place, stage: Stage) -> None:
    """The window went on after the wizard was closed; the next wizard says how it ended, once."""
    place.press()
    place.told(*CHECKED)
    place.run.forget()
    place.computer.tell("tenant", tenant=TENANT)
    place.computer.tell("read-back", stored=place.thumbprints)
    place.computer.tell_all("connect", "compare", "upload", "disconnect")
    wizard = stage.open()
    stage.until(lambda: bool(wizard.welcome.notice.text))
    assert wizard.welcome.notice.text.startswith(f"trusted-cas.sst: {TENANT} now has exactly")
    assert not place.computer.folder.exists()


def test_second_press_is_none(place: Place) -> None:
    """While one run goes on, no other is started."""
    place.press()
    first = place.computer.folder
    place.run.start(powershell(), None, lambda _run: b"")
    assert place.computer.folder == first
    assert place.run.state is RunState.RUNNING


@pytest.mark.parametrize(
    ("there", "expected"),
    [
        ((), "No PowerShell was found on this computer"),
        ((powershell(Shell.POWERSHELL_7_4),), "This computer has PowerShell 7.4 or 7.5"),
        ((powershell(policy=ScriptPolicy("AllSigned", "MachinePolicy")),), "MachinePolicy: AllSigned"),
        ((powershell(module=""),), "The Exchange module is missing"),
    ],
    ids=["none", "another", "forbidden", "no module"],
)
def test_what_can_be_run_here_is_said(
    qtbot: QtBot,
    tmp_path: Path,
    workers: ThreadPoolExecutor,
    there: tuple[PowerShell, ...],
    expected: str,
) -> None:
    """Where nothing can be started there is no button, and the reason stands in its place."""
    place = Place(qtbot, tmp_path, Computer(there), workers)
    place.page.shell.setCurrentIndex(place.page.shell.findData("7.6"))
    assert expected in place.bar.notice.text
    assert place.bar.start.isVisible() == ("module is missing" in expected)


def test_found_version_is_chosen_until_the_user_chooses(
    qtbot: QtBot, tmp_path: Path, workers: ThreadPoolExecutor
) -> None:
    """What is there is offered first, and not remembered; what was chosen stays."""
    computer = Computer([powershell(Shell.WINDOWS_POWERSHELL)])
    first = Place(qtbot, tmp_path, computer, workers)
    assert first.page.shell.currentData() == "5.1"
    assert not first.settings.contains("office365/shell")
    first.page.shell.setCurrentIndex(first.page.shell.findData("7.4"))
    second = Place(qtbot, tmp_path, computer, workers)
    assert second.page.shell.currentData() == "7.4"


def test_who_is_signed_in_is_suggested(qtbot: QtBot, tmp_path: Path, workers: ThreadPoolExecutor) -> None:
    """The user of this computer stands in the account's field where nobody has typed one, and is not remembered."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    user = SignedIn("ada@contoso.com", is_other_user=True)
    run = PowerShellRun(workers, look=Computer().look, who=lambda: user)
    page = UploadPage(Settings(settings), DocumentSaving(Session(sources=()), QtDialogs()), run)
    qtbot.addWidget(page)
    page.initializePage()
    qtbot.waitUntil(lambda: page.account.text() == "ada@contoso.com")
    assert not settings.contains("office365/account")
    assert "runs as another user" in page.run.notice.text


def test_own_servers_and_bad_accounts_are_not_run(place: Place) -> None:
    """On-premises needs Exchange's own shell; a bad account is said where it is typed."""
    place.page.account.setText("nobody")
    assert not place.bar.start.isEnabled()
    place.page.account.setText(ACCOUNT)
    assert place.bar.start.isEnabled()
    place.page.environment.setCurrentIndex(place.page.environment.findData(Environment.ON_PREMISES.value))
    assert not place.bar.isVisible()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has the process itself")
def test_process_is_known_to_be_gone() -> None:
    """A number tells whether its process lives; one of somebody else's is alive, and none is nothing."""
    started = subprocess.Popen(["true"])
    started.wait()
    ended = subprocess.Popen(["true"])
    ended.wait()
    assert _is_gone(started, ended.pid)
    assert not _is_gone(started, os.getpid())
    assert not _is_gone(started, 1)
    assert not _is_gone(started, 0)


@pytest.fixture
def dialog(
    qtbot: QtBot, tmp_path: Path, computer: Computer, workers: ThreadPoolExecutor
) -> Iterator[CollectionFromExchangeDialog]:
    """The dialog that fetches, for a folder."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("office365/account", ACCOUNT)
    run = PowerShellRun(workers, look=computer.look, start=computer.start)
    made = CollectionFromExchangeDialog(Settings(settings), run)
    made.folder.setText(str(tmp_path))
    made.show()
    qtbot.waitUntil(made.run.start.isVisible)
    yield made
    if isValid(made):  # not closed and so deleted
        made.close()


def test_what_is_fetched_is_opened(qtbot: QtBot, dialog: CollectionFromExchangeDialog, computer: Computer) -> None:
    """One press saves what Exchange holds, and opens it; it is signed in as whoever was last time."""
    assert dialog.run.notice.text == "Opens PowerShell 7.6 on this computer. Nothing is changed in Exchange."
    dialog.run.start.click()
    qtbot.waitUntil(lambda: bool(computer.script))
    assert f"-UserPrincipalName '{ACCOUNT}'" in computer.script
    assert "Set-SmimeConfig" not in computer.script
    with qtbot.waitSignal(dialog.fetched) as fetched:
        computer.tell("back-up", backup="/home/ada/backup.sst")
        computer.tell("disconnect")
    assert fetched.args == [Path("/home/ada/backup.sst")]


def test_found_version_is_offered_where_one_fetches(qtbot: QtBot, tmp_path: Path, workers: ThreadPoolExecutor) -> None:
    """As on the upload page: what is there, and not remembered."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    computer = Computer([powershell(Shell.WINDOWS_POWERSHELL)])
    run = PowerShellRun(workers, look=computer.look, start=computer.start)
    dialog = CollectionFromExchangeDialog(Settings(settings), run)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.shell.currentData() == "5.1")
    assert not settings.contains("office365/shell")
    dialog.close()


def test_partner_fetches_for_another_organization(dialog: CollectionFromExchangeDialog, computer: Computer) -> None:
    """The same options as for the upload: the domain stands in the command, and nothing runs without one."""
    dialog.sign_in.for_another.trigger()
    assert not dialog.run.start.isEnabled()
    dialog.sign_in.field.setText("fabrikam.com")
    dialog.sign_in.without_wam.trigger()
    assert dialog.run.start.isEnabled()
    commands = "\n".join(card.step.command for card in dialog.steps.cards)
    assert "-DelegatedOrganization 'fabrikam.com' -DisableWAM" in commands
    assert not computer.script


def test_none_yet_leads_to_a_new_one(qtbot: QtBot, dialog: CollectionFromExchangeDialog, computer: Computer) -> None:
    """Where Exchange holds none, the dialog says so, and offers to create one."""
    assert not dialog.create_new.isVisible()
    dialog.run.start.click()
    qtbot.waitUntil(lambda: bool(computer.script))
    computer.tell("tenant", tenant=TENANT)
    computer.tell("back-up", backup="")
    computer.tell("disconnect")
    qtbot.waitUntil(dialog.create_new.isVisible)
    assert dialog.run.notice.text == f"{TENANT} has no collection yet. Create a new one."
    with qtbot.waitSignal(dialog.createWanted):
        dialog.create_new.click()


@pytest.mark.parametrize(
    ("message", "expected"), [("Qwrtz", "Qwrtz"), ("", "ended before the collection was saved")], ids=["error", "stop"]
)
def test_fetching_that_fails_is_said(
    qtbot: QtBot, dialog: CollectionFromExchangeDialog, computer: Computer, message: str, expected: str
) -> None:
    """Nothing is opened, and nothing is taken for an organization without a collection."""
    dialog.run.start.click()
    qtbot.waitUntil(lambda: bool(computer.script))
    if message:
        computer.tell("failed", message=message)
    else:
        computer.tell("disconnect")
    qtbot.waitUntil(lambda: expected in dialog.run.notice.text)
    assert not dialog.create_new.isVisible()
    assert dialog.isVisible()
