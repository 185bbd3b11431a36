"""A run at one press: started, followed by its receipts, and said in words that promise no more than was read."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pki import PKI
from sstwizard.core.collection.assessment import Assessment
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.errors import ConsoleError
from sstwizard.core.exchange.job import Environment, Job, Script
from sstwizard.core.exchange.known_errors import ENDS
from sstwizard.core.exchange.stored import StoredState, Word
from sstwizard.core.runner.installed import NO_TERMINAL, PowerShell, forbidden
from sstwizard.core.runner.receipts import Progress
from sstwizard.core.runner.run_folder import SignedIn
from sstwizard.core.text import text
from sstwizard.ui.exchange.run import PowerShellRun, RunState, _is_gone
from sstwizard.ui.kit.settings import Settings
from sstwizard.ui.kit.tasks import Workers
from sstwizard.ui.upload.page import PageState, UploadPage
from sstwizard.ui.work.documents import DocumentSaving, Written
from sstwizard.ui.work.questions import QtDialogs
from ui.accessible import Announced
from ui.accessible import announced as announced
from ui.running import Computer, kit_receipt, powershell, record_in
from ui.staging import Later, Stage, let_looks_end, the
from waiting import LIMIT

ACCOUNT, TENANT = "admin@contoso.com", "contoso.onmicrosoft.com"
SHA256, OTHER = "AB" * 32, "CD" * 20
CONNECTED = ("check", "module", "tenant")
BACKED_UP, SIGNING_IN = (*CONNECTED, "back-up"), ("check", "module")
AGREED = (*BACKED_UP, "confirmed")
UPLOADED = (*AGREED, "upload")
STOPPED = "Nothing was uploaded. PowerShell stopped."
NO_ROLE = "Das Konto darf das nicht. (SmimeTrust.NoRole)"
NOT_KNOWN = "It is not known whether the upload arrived. Look at what Exchange has stored before you try again."

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")  # the offscreen platform


class Place:
    """The upload page with a file, on a computer with a PowerShell."""

    def __init__(self, qtbot: QtBot, settings: Settings, computer: Computer, workers: Workers) -> None:
        self.qtbot, self.computer, settings.account = qtbot, computer, ACCOUNT
        self.run = PowerShellRun(workers, look=computer.look, start=computer.start)
        self.page = UploadPage(settings, DocumentSaving(Workers(), QtDialogs()), self.run)
        qtbot.addWidget(self.page)
        certificates = [PKI().make(name).certificate for name in ("One", "Two")]
        self.thumbprints = [each.thumbprint for each in certificates]
        self.file = Path.cwd() / "trusted-cas.sst"
        self.assessment = Assessment(CertificateCollection(tuple(certificates)))
        self.show()
        self.page.resize(800, 560)
        self.page.show()
        self.page.initializePage()
        self.until(lambda: self.run.powershells is not None)
        self.bar = self.page.run

    def show(self, name: str = "trusted-cas.sst", sha256: str = SHA256, opened: tuple[str, ...] | None = ()) -> None:
        """Show a file that was written."""
        assessment = self.assessment
        if sha256 != SHA256:
            assessment = Assessment(CertificateCollection(assessment.collection.members[:1]))
        self.page.show_upload(Written(self.file.with_name(name), assessment, sha256, opened), "It was written.")

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

    def looked_at(self) -> None:
        """Wait until what the script has told by now was read."""
        before = self.computer.looks
        self.until(lambda: self.computer.looks >= before + 2)

    def ends(self, *steps: str, **failure: object) -> None:
        """Have the script tell that steps are done, perhaps a failure, and its end; wait for that."""
        self.computer.tell_all(*steps)
        if failure:
            self.computer.tell("failed", **failure)
        self.computer.tell("ended")
        self.until(lambda: not self.run.is_under_way)

    def closes(self) -> None:
        """Have the window closed, and wait until that is known."""
        self.computer.code = 1
        self.until(lambda: not self.run.is_under_way)

    def upload(self, stored: object) -> None:
        """Have the script upload, and read back what is stored."""
        self.press()
        self.computer.tell("tenant", tenant=TENANT, account=ACCOUNT)
        self.computer.tell("back-up", backup="/b.sst", stored=[OTHER])
        self.computer.tell("read-back", stored=stored)
        self.ends("check", "confirmed", "upload")

    @property
    def state(self) -> StoredState:
        """What is known of Exchange."""
        return self.page._settings.state_file.state

    @property
    def said(self) -> str:
        """What is said of the run."""
        match self.page.state:
            case PageState.READY:
                return self.bar.notice.text
            case PageState.RUNNING:
                return self.page.steps.hint.text()
            case _:
                return f"{self.page.end.headline.text} {self.page.end.said.text()}".rstrip()

    @property
    def icon(self) -> str:
        """What stands before it, where it has ended."""
        return self.page.end.headline.icon.name

    @property
    def offered(self) -> list[str]:
        """The buttons for what can be done after the end."""
        return [each.objectName() for each in self.page._actions if each.isVisible()]


@pytest.fixture
def computer() -> Computer:
    """A computer with PowerShell 7.6 and the module."""
    return Computer()


@pytest.fixture
def place(qtbot: QtBot, settings: Settings, computer: Computer, workers: Workers) -> Iterator[Place]:
    """The page, ready to be pressed."""
    made = Place(qtbot, settings, computer, workers)
    yield made
    made.run.forget()


def test_job_is_what_stands_on_the_page(place: Place) -> None:
    """The script for the upload is told the file, its SHA-256, who signs in where, and what it was made from."""
    place.show(opened=(OTHER,))
    fields = place.page.connection
    fields.options.click()
    assert fields.environment.isVisible()
    assert not fields.shell.isVisible()  # of one PowerShell there is nothing to choose
    fields.environment.setCurrentIndex(fields.environment.findData(Environment.GCC_HIGH.value))
    fields.organization.setText("fabrikam.com ")
    fields.without_wam.setChecked(True)
    place.press()
    job = place.computer.job
    assert place.computer.script.name == "Update-SmimeTrust.ps1"
    assert Path(job.pop("receipts")) == place.computer.folder
    assert len(job.pop("run")) == 32
    assert job == {
        "file": str(place.file),
        "sha256": SHA256,
        "account": ACCOUNT,
        "environment": "O365USGovGCCHigh",
        "organization": "fabrikam.com",
        "avoidsWam": True,
        "opened": [OTHER],
        "kitReceipt": "",
        "language": "en",
    }


@pytest.mark.parametrize("language", ["pt_BR"], indirect=True)
def test_script_speaks_the_wizards_language(place: Place, language: str) -> None:
    """It is told as PowerShell names its cultures."""
    place.press()
    assert place.computer.job["language"] == language.replace("_", "-")


def test_one_press_is_followed_to_its_end(place: Place) -> None:
    """Each receipt is said; at last it says what the organization holds, and nothing is left."""
    assert "Opens PowerShell 7.6.1 on this computer, and asks there before anything is changed" in place.said
    place.press()
    assert "Waiting for the PowerShell window" in place.said
    assert place.page.steps.isVisible()
    assert not place.bar.isVisible()
    assert not place.page.end.isVisible()
    place.told("check", "module")
    assert place.said.startswith("Sign in")
    place.computer.tell("tenant", tenant=TENANT, account=ACCOUNT)
    place.until(lambda: TENANT in place.said)
    assert "nothing has been changed in Exchange yet" in place.page.subTitle()
    assert not place.page.steps.lines.isVisible()
    place.computer.tell("back-up", backup="/b.sst", stored=[place.thumbprints[0], OTHER, "EF" * 20])
    place.until(lambda: place.page.steps.counted.text() == "1 added, 1 kept, 2 removed")
    assert place.said.startswith("Type yes")
    model = place.page.steps.lines.model()
    lines = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert lines[:2] == [f"Removed: thumbprint {each}" for each in (OTHER, "EF" * 20)]
    assert lines[2].startswith("Added: Two (valid until")
    assert lines[3].startswith("Kept: One (valid until")
    place.told("confirmed")
    assert "can't be stopped now" in place.said
    assert not place.page.isComplete()
    place.told("upload")
    assert "Reading back" in place.said
    assert not place.page.is_uploaded
    place.computer.tell("read-back", stored=place.thumbprints)
    place.ends()
    assert place.run.state is RunState.ENDED
    assert place.page.state is PageState.DONE
    assert place.said == f"{TENANT} now has exactly these %Ln certificate(s).".replace("%Ln", "2")
    assert place.icon == "good"
    assert place.page.is_uploaded
    assert not place.computer.folder.exists()
    assert place.page.end.facts["Uploaded"].endswith(f"{ACCOUNT} · 1 added, 1 kept, 2 removed")
    has = the(place.state.exchange)
    assert (has.by, has.sha256, has.file, has.organization) == (Word.RECEIPT, SHA256, place.file, TENANT)
    assert place.page.end.facts["File"] == str(place.file)
    assert place.page.end.facts["Backup"] == "/b.sst"
    assert place.page.next_steps.isVisible()
    assert place.offered == []
    record = the(record_in(place.page.records))
    assert (record["organization"], len(record["stored_before"])) == (TENANT, 3)
    assert record["stored_after"] == record["uploaded"] == sorted(place.thumbprints)
    place.page.connection.account.setText("nobody")  # what is typed later changes nothing of it
    assert place.said.startswith(f"{TENANT} now has exactly")


def test_each_step_is_said_as_it_begins(place: Place, announced: list[Announced]) -> None:
    """A screen reader hears what is to be done now, and at last the end, each once."""
    place.press()
    place.told("check", "module")
    place.told("tenant")
    place.ends()
    said = [each.said.split(".")[0] for each in announced]
    assert said[-3:] == ["Sign in", "Back up what Exchange has now", "Nothing was uploaded"]


def test_where_nothing_would_change_nothing_is_listed(place: Place) -> None:
    """The count says so."""
    place.press()
    place.computer.tell("back-up", backup="/b.sst", stored=place.thumbprints)
    place.until(lambda: place.page.steps.counted.text() == "none added, 2 kept, none removed")
    assert place.page.steps.counted.isVisible()
    assert not place.page.steps.lines.isVisible()


def test_nothing_is_to_be_typed_on_the_page(place: Place) -> None:
    """The sentence that asks for an answer in PowerShell has the focus, which is seen, and no text cursor."""
    place.press()
    place.computer.tell("back-up", backup="/b.sst", stored=[OTHER])
    place.until(lambda: place.said.startswith("Type yes there"))
    hint = place.page.steps.hint
    assert not hint.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    place.page.activateWindow()
    place.until(hint.hasFocus)
    focused = hint.grab().toImage()
    hint.clearFocus()
    assert hint.grab().toImage() != focused


def test_organization_is_known_the_next_time(place: Place, qtbot: QtBot) -> None:
    """For the account that signed in, and no other."""
    assert place.page.organization.text() == "shown after you sign in"
    place.press()
    place.computer.tell("tenant", tenant=TENANT, account=ACCOUNT)
    place.ends("check", "module")
    place.page.back_to_fields.click()
    assert place.page.organization.text().startswith(f"{TENANT} on ")
    place.page.connection.account.setText("eve@fabrikam.com")
    assert place.page.organization.text() == "shown after you sign in"


@pytest.mark.parametrize("stored", [[], [OTHER], "more", None], ids=["none", "others", "more", "unreadable"])
def test_only_the_same_certificates_are_the_same(place: Place, stored: object) -> None:
    """Where another set was read back, or none, nothing is called good, though the script has said no error."""
    place.upload([*place.thumbprints, OTHER] if stored == "more" else stored)
    assert place.said.startswith(NOT_KNOWN)
    assert place.icon == "warning"
    assert not place.page.is_uploaded


AGAIN, LOOK = ["tryAgain", "changeOptions"], ["lookInExchange", "changeOptions"]
FIX = ["fixFile", "changeOptions"]


@pytest.mark.parametrize(
    ("steps", "end", "message", "said", "icon", "offered"),
    [
        (BACKED_UP, "NoRole", NO_ROLE, f"{STOPPED} {ENDS['NoRole'].cause} {ENDS['NoRole'].help}", "info", AGAIN),
        (BACKED_UP, "", "<b>Qwrtz</b>", f"{STOPPED} <b>Qwrtz</b>", "info", AGAIN),
        (BACKED_UP, "Cancelled", "", "Nothing was uploaded. You did not confirm.", "info", AGAIN),
        (BACKED_UP, None, "", "Nothing was uploaded. The run was stopped.", "info", AGAIN),
        (CONNECTED, "OtherCollection", "", "Nothing was uploaded. Exchange has another", "info", AGAIN),  # not saved
        (SIGNING_IN, "", "Qwrtz.", "Nothing was uploaded. Signing in did not succeed. Qwrtz.", "info", AGAIN),
        (AGREED, "ChangedMeanwhile", "", "Nothing was uploaded. Exchange changed", "info", ["lookInExchange"]),
        (UPLOADED, "Refused", "", "Nothing was changed. Exchange refused the file.", "warning", FIX),
        (UPLOADED, "NotStored", "", "Exchange has stored something else", "error", LOOK),
        (UPLOADED, "NoAnswer", "", NOT_KNOWN, "warning", LOOK),
        (UPLOADED, "StillBefore", "", NOT_KNOWN, "warning", LOOK),
        (UPLOADED, "Qwrtz", "", NOT_KNOWN, "warning", LOOK),
    ],
)
def test_failure_is_said_with_what_helps(
    place: Place, steps: tuple[str, ...], end: str | None, message: str, said: str, icon: str, offered: list[str]
) -> None:
    """By the identifier of the script's end, whatever its words; another try only where nothing can have arrived."""
    place.press()
    failure = {} if end is None else {"end": end, "message": message or f"(SmimeTrust.{end})"}
    place.ends(*steps, **failure)
    assert place.said.startswith(said)
    assert (place.icon, place.offered) == (icon, offered)
    assert not place.page.is_uploaded
    assert place.page.end.show_details.isVisible() == (place.page.end.details.text() != "")
    assert (place.page.end.details.text() == NO_ROLE) == (end == "NoRole")
    is_untouched = "tryAgain" in offered or end in ("ChangedMeanwhile", "Refused")
    assert ("before anything was changed" in place.page.subTitle()) is is_untouched


@pytest.mark.parametrize(
    ("stored", "end", "has"),
    [
        (OTHER, "StillBefore", "what it had before, when it was last read"),
        (None, "NoReadBack", "not known"),
        (OTHER, "Refused", "1 certificate(s)"),
        ("EF" * 20, "NotStored", "something else than before"),
    ],
)
def test_what_exchange_has_is_what_was_read_back(place: Place, stored: str | None, end: str, has: str) -> None:
    """That it has what it had before is never called something else, nor known to last."""
    place.press()
    place.computer.tell("back-up", backup="/b.sst", stored=[OTHER])
    if stored is not None:
        place.computer.tell("read-back", stored=[stored])
    place.ends(*CONNECTED, "confirmed", "upload", end=end, message=f"(SmimeTrust.{end})")
    assert place.page.end.facts["Exchange has"] == has


def test_stopped_run_can_be_tried_again(place: Place) -> None:
    """At once, or with other values; only a file that the script has compared is called unchanged."""
    place.press()
    place.ends(end="OtherFile", message="(SmimeTrust.OtherFile)")
    assert place.page.end.facts["Your file"] == place.file.name
    place.page.again.click()
    place.until(lambda: place.run.state is RunState.RUNNING)
    place.ends("check", end="NoModule", message="(SmimeTrust.NoModule)")
    assert place.page.end.facts["Your file"] == f"{place.file.name}, unchanged"
    place.page.back_to_fields.click()
    assert place.page.state is PageState.READY
    assert place.page.connection.account.selectedText() == ACCOUNT
    assert place.bar.start.isEnabled()


@pytest.mark.parametrize("end", ["OtherCollection", "NotNew"])
def test_what_exchange_holds_can_be_opened(place: Place, qtbot: QtBot, end: str) -> None:
    """Where another collection is stored than was opened, the page offers the one that was just saved."""
    began = datetime.now(UTC)
    place.press()
    place.computer.tell("back-up", backup="/backups/1.sst", stored=[OTHER])
    place.ends(*CONNECTED, end=end, message=f"Nothing was uploaded. (SmimeTrust.{end})")
    assert place.offered == ["openStored"]
    assert place.state.is_outdated(SHA256, frozenset(), began)  # what a kit had uploaded before is there no more
    with qtbot.waitSignal(place.page.redoWanted) as wanted:
        place.page.open_stored.click()
    assert wanted.args == [Path("/backups/1.sst")]
    place.page.show_earlier(place.file, SHA256, place.assessment)
    place.page._update()
    with qtbot.waitSignal(place.page.updateWanted) as wanted:  # nobody knows the changes any more
        place.page.open_stored.click()
    assert wanted.args == [Path("/backups/1.sst")]


@pytest.mark.skipif(sys.platform == "win32", reason="there any end of the process is the window's")
def test_terminal_that_hands_over_is_not_the_window(place: Place) -> None:
    """Some terminals end as soon as another process shows the window: the run goes on."""
    place.press()
    place.computer.code = 0
    place.looked_at()
    assert place.run.state is RunState.RUNNING


@pytest.mark.parametrize(
    ("told", "expected"),
    [(CONNECTED, "Nothing was uploaded. The PowerShell window was closed."), (AGREED, NOT_KNOWN)],
    ids=["before", "after"],
)
def test_closed_window_is_noticed(place: Place, told: tuple[str, ...], expected: str) -> None:
    """It says whether anything can have been uploaded, and leaves no folder."""
    place.press()
    first = place.computer.folder
    place.run.start(powershell(), Job(Script.FETCH))  # while one run goes on, no other is started
    assert place.computer.folder == first
    place.told(*told)
    place.closes()
    assert place.run.is_over
    assert expected in place.said
    assert not place.page.is_uploaded
    assert not place.computer.folder.exists()


def test_what_can_t_be_started_is_said(place: Place, qtbot: QtBot) -> None:
    """Beside the button, which can be pressed again; the folder is gone. A fault of ours is raised."""
    place.computer.error = ConsoleError(text("No terminal was found."))
    place.press()
    assert (place.run.state, place.said) == (RunState.FAILED, "No terminal was found.")
    assert not place.computer.folder.exists()
    assert place.bar.start.isEnabled()
    place.computer.error = ArithmeticError()
    with qtbot.captureExceptions() as raised:
        place.press()
    assert [kind for kind, *_ in raised] == [ArithmeticError]
    assert place.run.state is RunState.IDLE


def test_upload_can_be_cancelled_until_it_is_confirmed(place: Place) -> None:
    """The window is closed, and what has come of it is read as ever; after the answer the button is off."""
    place.press()
    place.told(*CONNECTED)
    assert place.page.isComplete()
    assert not place.page.validatePage()
    place.until(lambda: not place.run.is_under_way)
    assert place.computer.is_terminated
    assert place.said.startswith("Nothing was uploaded.")
    assert place.page.validatePage()
    place.press()
    place.computer.code, place.computer.is_terminated = None, False
    place.told(*AGREED)
    assert not place.page.isComplete()
    place.run.cancel()
    assert not place.computer.is_terminated


@pytest.mark.skipif(sys.platform == "win32", reason="there it is the process that was started")
def test_what_is_cancelled_is_powershell_not_its_terminal(place: Place) -> None:
    """Its number is known from the receipts; the terminal may have ended long ago."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        place.press()
        place.computer.tell("check", process=process.pid)
        place.until(lambda: place.run.progress.process == process.pid)
        place.run.cancel()
        assert process.wait(LIMIT) != 0
    assert not place.computer.is_terminated


def test_who_leaves_while_it_starts_follows_nothing(qtbot: QtBot) -> None:
    """The window opens and goes on by itself; a fault while it opened is said to nobody any more."""
    for error in (None, ConsoleError(text("No terminal was found."))):
        computer, workers = Computer(), Later()
        computer.error = error
        run = PowerShellRun(workers, look=computer.look, start=computer.start)
        run.start(powershell(), Job(Script.FETCH))
        assert run.state is RunState.STARTING
        run.forget()
        workers.work()
        assert computer.started is not None
        assert (run.state, run.job, run.problem) == (RunState.IDLE, None, "")
        assert (computer.folder / "job.json").exists() is (error is None)


def test_who_leaves_while_it_ends_hears_nothing(qtbot: QtBot) -> None:
    """What its last receipts tell is of a run that nobody follows any more."""
    computer, workers = Computer(), Later()
    run = PowerShellRun(workers, look=computer.look, start=computer.start)
    run.start(powershell(), Job(Script.FETCH))
    workers.work()
    computer.tell_all(*BACKED_UP, "ended")
    qtbot.waitUntil(lambda: len(workers) == 1)
    run.forget()
    workers.work()
    assert not computer.folder.exists()
    assert (run.state, run.job, run.progress, run.ended) == (RunState.IDLE, None, Progress(), None)


def test_another_file_forgets_the_end_of_the_run_before(place: Place) -> None:
    """What was told of one file is said of no other; the same file has it as long as the window is open."""
    place.upload(place.thumbprints)
    place.show()
    assert "now has exactly" in place.said
    place.show("new.sst", "EF" * 32)
    assert place.said.startswith("Opens PowerShell")
    assert not place.page.is_uploaded
    assert record_in(place.page.save) is None


def test_receipt_of_a_kit_is_of_its_own_file(place: Place, tmp_path: Path) -> None:
    """It is the record of what the kit has uploaded, and of no file that is written afterwards."""
    place.page.read_receipt(kit_receipt(tmp_path, SHA256, place.thumbprints))
    place.until(lambda: place.page.is_uploaded)
    assert record_in(place.page.records)
    place.show("new.sst", "EF" * 32)
    assert record_in(place.page.save) is None


def test_receipt_of_a_kit_ends_no_upload(place: Place, tmp_path: Path) -> None:
    """One that is read once an upload has begun says nothing: what that tells is newer."""
    place.press()
    place.page.read_receipt(kit_receipt(tmp_path, SHA256, place.thumbprints))
    let_looks_end()
    assert (place.page.state, place.page.is_uploaded, place.page.notice.text) == (PageState.RUNNING, False, "")
    place.told("check")


def test_run_that_goes_on_is_of_its_own_file(place: Place) -> None:
    """Where another file is written meanwhile, what is said names the file, and nothing counts for the other."""
    place.press()
    place.show("new.sst", "EF" * 32)
    assert place.page.subTitle().startswith("trusted-cas.sst: nothing has been changed")
    place.computer.tell("tenant", tenant=TENANT, account=ACCOUNT)
    place.computer.tell("read-back", stored=place.thumbprints)
    place.ends()
    assert place.page.state is PageState.READY
    assert place.said.startswith(f"trusted-cas.sst: {TENANT} now has exactly")
    assert not place.page.is_uploaded
    assert record_in(place.page.save) is None
    place.show()
    assert place.page.is_uploaded


def test_upload_that_goes_on_is_followed_at_the_next_start(place: Place, stage: Stage) -> None:
    """The window went on after the wizard was closed; the next one says so, and how it ended, once."""
    place.press()
    place.told("check")
    place.run.forget()
    notice = stage.open().welcome.notice
    stage.until(lambda: notice.text.startswith("The upload of “trusted-cas.sst” has not told its end yet."))
    place.computer.tell("tenant", tenant=TENANT, account=ACCOUNT)
    place.computer.tell("read-back", stored=place.thumbprints)
    place.computer.tell_all("confirmed", "upload", "ended")
    stage.until(lambda: notice.text.startswith(f"trusted-cas.sst: {TENANT} now has exactly"))
    assert not place.computer.folder.exists()


def test_window_that_tells_nothing_is_not_waited_for_in_silence(
    place: Place, monkeypatch: pytest.MonkeyPatch, announced: list[Announced]
) -> None:
    """Where no receipt comes for a while, none may be able to come, which is said; the first one takes it back."""
    place.press()
    assert "Waiting for the PowerShell window" in place.said
    monkeypatch.setattr("sstwizard.ui.exchange.run._SECONDS_OF_SILENCE", 0)
    place.looked_at()
    assert "Nothing has come from the PowerShell window yet." in place.said
    assert any("Nothing has come from the PowerShell window yet." in each.said for each in announced)
    place.told(*CONNECTED)
    assert "Nothing has come" not in place.said


@pytest.mark.parametrize(
    ("there", "avoids_wam", "expected", "can_run"),
    [
        ((), False, "No PowerShell was found on this computer", False),
        ((powershell(obstacle=forbidden("AllSigned", "MachinePolicy")),), False, "MachinePolicy: AllSigned", False),
        ((powershell(obstacle=NO_TERMINAL),), False, "No terminal was found", False),
        ((powershell(module=""),), False, "The Exchange module is missing", True),
        ((powershell(module="3.7.1"),), True, "The Exchange module is missing", True),
        ((powershell(module="3.7.1"),), False, "Opens PowerShell 7.6.1", True),
    ],
    ids=["none", "forbidden", "no terminal", "no module", "module that needs WAM", "module with WAM"],
)
def test_what_can_be_run_here_is_said(
    qtbot: QtBot,
    settings: Settings,
    workers: Workers,
    there: tuple[PowerShell, ...],
    avoids_wam: bool,
    expected: str,
    can_run: bool,
) -> None:
    """Where nothing can be started, the reason is said, and the kit is the button; the commands stay."""
    place = Place(qtbot, settings, Computer(there), workers)
    place.page.connection.without_wam.setChecked(avoids_wam)
    assert expected in place.said
    assert ("module is missing" in place.said) is ("module is missing" in expected)
    assert place.bar.start.isVisible() is can_run
    assert [each.isVisible() for each in (place.page.kit, place.page.kit_here)] == [can_run, not can_run]
    assert place.page.kit_here.isEnabled()
    place.page.typed.button.click()
    assert place.page.typed.lines
    assert place.page.typed.notice.text.startswith("On another computer, replace") is not can_run


def test_best_powershell_is_started_unless_another_is_chosen(
    qtbot: QtBot, settings: Settings, workers: Workers
) -> None:
    """Where there are several, Options lists them, the best first; the choice is not remembered."""
    best, other = powershell(7, 6, 1), powershell(5, 1, 19041, name="powershell.exe", module="")
    place = Place(qtbot, settings, Computer([best, other]), workers)
    shell = place.page.connection.shell
    place.page.connection.options.click()
    assert shell.isVisible()
    assert shell.itemText(0) == f"PowerShell 7.6.1 ({best.program})"
    shell.setCurrentIndex(1)
    assert "Opens PowerShell 5.1.19041" in place.said
    place.press()
    assert place.computer.started == other
    place.run.forget()
    again = Place(qtbot, settings, Computer([best, other]), workers)
    assert "7.6.1" in again.said


def test_who_is_signed_in_is_suggested(qtbot: QtBot, tmp_path: Path, settings: Settings, workers: Workers) -> None:
    """The user of this computer stands in the account's field where nobody has typed one, and is not remembered."""
    user = SignedIn("ada@contoso.com", is_other_user=True)
    run = PowerShellRun(workers, look=Computer().look, who=lambda: user)
    page = UploadPage(settings, DocumentSaving(Workers(), QtDialogs()), run)
    qtbot.addWidget(page)
    page.show_upload(Written(tmp_path / "a.sst", Assessment(), SHA256), "")
    page.initializePage()
    qtbot.waitUntil(lambda: page.connection.account.text() == "ada@contoso.com")
    assert not settings.store.contains("office365/account")
    assert "runs as another user" in page.run.notice.text


def test_an_account_that_takes_long_holds_nothing_up(qtbot: QtBot, workers: Workers) -> None:
    """The PowerShells are known before it."""
    answer = threading.Event()

    def who() -> SignedIn:
        answer.wait(LIMIT)
        return SignedIn("ada@contoso.com")

    run = PowerShellRun(workers, look=Computer().look, who=who)
    run.find()
    qtbot.waitUntil(lambda: run.powershells is not None)
    assert run.user == SignedIn()
    answer.set()
    qtbot.waitUntil(lambda: run.user.account == "ada@contoso.com")


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
