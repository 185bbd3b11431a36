"""The collection and signed mail out of Exchange: pressed, followed, opened and deleted."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pki import Entity
from sstwizard.core.exchange.job import Environment
from sstwizard.core.runner.run_folder import saved_files
from sstwizard.core.sources import walk
from sstwizard.ui.exchange.fetching import CollectionFromExchangeDialog, FromExchange, MailFromExchangeDialog
from sstwizard.ui.exchange.fields import ConnectionFields
from sstwizard.ui.exchange.run import PowerShellRun, RunState
from sstwizard.ui.flow import PageId
from sstwizard.ui.kit.settings import Settings
from sstwizard.ui.kit.tasks import Workers
from sstwizard.ui.mail.page import MailPage
from ui.mail.test_page import Post
from ui.mail.test_page import post as post
from ui.running import Computer
from ui.staging import Stage, let_looks_end, the
from waiting import LIMIT

ACCOUNT, SHARED = "admin@contoso.com", "sales@contoso.com"
MAIL = f"{'0A' * 20}.eml"
SIGNED_IN = ("module", "tenant")


class Place:
    """A dialog that fetches, on a computer with a PowerShell."""

    def __init__(
        self, qtbot: QtBot, folder: Path, settings: Settings, workers: Workers, make: type[FromExchange]
    ) -> None:
        self.qtbot, self.computer, self.folder = qtbot, Computer(), folder / "saved"
        settings.account = ACCOUNT
        self.run = self.computer.new_run(workers)
        self.chosen: Path | None = None
        self.dialog: Any = make(settings, self.run, lambda _title: self.chosen)
        self.dialog.folder.setText(str(self.folder))
        self.dialog.show()
        self.until(self.dialog.run.start.isVisible)

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(holds)

    def choose(self, environment: Environment) -> None:
        """Choose where the mailboxes are."""
        box = self.dialog.connection.environment
        box.setCurrentIndex(box.findData(environment.value))

    def press(self) -> None:
        """Press the button, and wait for the window."""
        self.dialog.run.start.click()
        self.until(lambda: self.run.state is not RunState.STARTING)

    def save(self, *names: str) -> None:
        """Save files as the script does."""
        self.folder.mkdir(exist_ok=True)
        for name in names:
            (self.folder / name).write_bytes(b"x")

    def emits(self, signal: str, do: Callable[[], object]) -> Path:
        """Do something, and return the path with which the dialog emits a signal."""
        with self.qtbot.waitSignal(getattr(self.dialog, signal)) as emitted:
            do()
        (path,) = emitted.args
        assert isinstance(path, Path)
        return path

    @property
    def said(self) -> str:
        """What is said of the run."""
        return str(self.dialog.run.notice.text)


@pytest.fixture
def open_dialog(
    qtbot: QtBot, tmp_path: Path, settings: Settings, workers: Workers
) -> Iterator[Callable[[type[FromExchange]], Place]]:
    """Opens a dialog that can be pressed."""
    opened: list[Place] = []

    def open_one(make: type[FromExchange]) -> Place:
        opened.append(Place(qtbot, tmp_path, settings, workers, make))
        return opened[-1]

    yield open_one
    for each in opened:
        if isValid(each.dialog):  # not closed and so deleted
            each.dialog.close()


@pytest.fixture
def place(open_dialog: Callable[[type[FromExchange]], Place]) -> Place:
    """The dialog for mail."""
    return open_dialog(MailFromExchangeDialog)


@pytest.fixture
def collection(open_dialog: Callable[[type[FromExchange]], Place]) -> Place:
    """The dialog for the collection."""
    return open_dialog(CollectionFromExchangeDialog)


def test_collection_is_fetched_and_opened(collection: Place) -> None:
    """One press saves what Exchange holds, and opens it; it is signed in as whoever was last time, or as is typed."""
    assert collection.said == "Opens PowerShell 7.6.1 on this computer."
    said = " ".join(label.text() for label in collection.dialog.findChildren(QLabel))
    assert said.count("changes nothing") + said.count("Nothing is changed") == 1
    fields = collection.dialog.connection
    fields.organization.setText("fabrikam'; exit")
    assert not collection.dialog.run.start.isEnabled()
    assert "is not a domain" in fields.problem_notice.text
    fields.organization.setText("fabrikam.com")
    fields.without_wam.setChecked(True)
    collection.press()
    job = collection.computer.job
    assert collection.computer.script.name == "Save-SmimeTrust.ps1"
    assert (job["folder"], job["account"]) == (str(collection.folder), ACCOUNT)
    assert (job["organization"], job["avoidsWam"]) == ("fabrikam.com", True)
    collection.computer.tell("back-up", backup="/home/ada/backup.sst")
    fetched = collection.emits("fetched", lambda: collection.computer.tell("ended"))
    assert fetched == Path("/home/ada/backup.sst")


@pytest.mark.parametrize("make", [CollectionFromExchangeDialog, MailFromExchangeDialog])
def test_enter_starts_it(open_dialog: Callable[[type[FromExchange]], Place], make: type[FromExchange]) -> None:
    """From any field; as long as something typed can't be used, it does nothing."""
    place = open_dialog(make)
    place.dialog.folder.setText("")
    place.qtbot.keyClick(place.dialog.folder, Qt.Key.Key_Return)
    assert (place.run.state, place.dialog.isVisible()) == (RunState.IDLE, True)
    place.dialog.folder.setText(str(place.folder))
    place.qtbot.keyClick(place.dialog.folder, Qt.Key.Key_Return)
    place.until(lambda: place.run.state is not RunState.IDLE)
    assert place.dialog.isVisible()


@pytest.mark.parametrize("make", [CollectionFromExchangeDialog, MailFromExchangeDialog])
def test_enter_opens_what_was_saved_elsewhere(
    qtbot: QtBot, settings: Settings, workers: Workers, make: type[FromExchange]
) -> None:
    """Without PowerShell, the button for that is the filled one."""
    run = Computer(()).new_run(workers)
    dialog: Any = make(settings, run, lambda _title: None)
    dialog.show()
    assert dialog.run.start.isDefault()
    qtbot.waitUntil(lambda: run.powershells == ())
    assert dialog.findChild(QPushButton, "openSaved").isDefault()
    with qtbot.waitSignal(dialog.openWanted):
        qtbot.keyClick(dialog.folder, Qt.Key.Key_Return)


def test_the_account_is_known_elsewhere(collection: Place, settings: Settings) -> None:
    """What is typed in the dialog stands in fields that are shown later, too, unless they know better."""
    elsewhere = ConnectionFields(settings, collection.run)
    collection.qtbot.addWidget(elsewhere)
    elsewhere.show()
    for typed, expected in (("ada@fabrikam.com", "ada@fabrikam.com"), ("no account", "ada@fabrikam.com")):
        elsewhere.hide()
        account = collection.dialog.connection.account
        account.setText(typed)
        account.editingFinished.emit()
        elsewhere.show()
        assert elsewhere.account.text() == expected
    elsewhere.account.setText("being ty")
    elsewhere.hide()
    elsewhere.show()
    assert elsewhere.account.text() == "being ty"


def test_none_yet_leads_to_a_new_one(collection: Place) -> None:
    """Where Exchange holds none, the dialog says so, and offers to create one."""
    assert not collection.dialog.create_new.isVisible()
    collection.press()
    collection.computer.tell("tenant", tenant="contoso.onmicrosoft.com", account=ACCOUNT)
    collection.computer.tell("back-up", backup="")
    collection.computer.tell("ended")
    collection.until(collection.dialog.create_new.isVisible)
    assert collection.said == "contoso.onmicrosoft.com has no collection yet. Create a new one."
    with collection.qtbot.waitSignal(collection.dialog.createWanted):
        collection.dialog.create_new.click()


@pytest.mark.parametrize(
    ("message", "expected"), [("Qwrtz", "Qwrtz"), ("", "ended before the collection was saved")], ids=["error", "stop"]
)
def test_fetching_that_fails_is_said(collection: Place, message: str, expected: str) -> None:
    """Nothing is opened, and nothing is taken for an organization without a collection."""
    collection.press()
    if message:
        collection.computer.tell("failed", message=message)
    collection.computer.tell("ended")
    collection.until(lambda: expected in collection.said)
    assert not collection.dialog.create_new.isVisible()
    assert collection.dialog.isVisible()


@pytest.mark.parametrize("make", [CollectionFromExchangeDialog, MailFromExchangeDialog])
def test_closed_window_opens_nothing(
    open_dialog: Callable[[type[FromExchange]], Place], make: type[FromExchange]
) -> None:
    """Where the script has not told its end, what it has saved is said, and opened only if the user wants that."""
    place = open_dialog(make)
    place.press()
    place.save(MAIL)
    place.computer.tell("back-up", backup="/home/ada/backup.sst")
    place.computer.tell("saved")
    opened: list[Path] = []
    place.dialog.fetched.connect(opened.append)
    place.computer.code = 1
    place.until(lambda: bool(opened) or place.run.is_over)
    assert opened == []
    place.until(lambda: place.said.startswith("Saved: "))
    assert opened == []


def test_dialog_may_be_closed_while_the_window_opens(qtbot: QtBot, settings: Settings, workers: Workers) -> None:
    """The window goes on by itself, with its job; nobody is told anything any more."""
    computer, is_closed = Computer(), threading.Event()

    def start(*given: Any) -> Any:
        is_closed.wait(LIMIT)
        return computer.start(*given)

    run = PowerShellRun(workers, look=computer.look, start=start)
    dialog = CollectionFromExchangeDialog(settings, run, lambda _title: None)
    dialog.show()
    qtbot.waitUntil(dialog.run.start.isVisible)
    dialog.run.start.click()
    dialog.close()
    qtbot.waitUntil(lambda: not isValid(dialog))
    is_closed.set()
    workers.shutdown()
    assert (computer.folder / "job.json").exists()


def test_one_press_saves_a_mailbox_and_opens_it(place: Place) -> None:
    """The run is followed to its end, and its folder is opened."""
    assert "the Microsoft Graph module is missing" in place.said
    place.press()
    assert place.computer.script.name == "Save-SignedMail.ps1"
    assert place.computer.job["folder"] == str(place.folder)
    assert (place.computer.job["mailbox"], place.computer.job["environment"]) == ("", "")
    assert not place.dialog.folder.isEnabled()
    place.computer.tell_all(*SIGNED_IN)
    place.until(lambda: place.said.startswith("Signed in."))
    place.save(MAIL)
    assert place.emits("fetched", lambda: place.computer.tell_all("saved", "ended")) == place.folder


def test_shared_mailbox_is_read_by_its_address(place: Place) -> None:
    """The script is told the address; what can't be used blocks the run, and it is said why."""
    for field, wrong, said in (
        (place.dialog.address, "nobody", "needs one @"),
        (place.dialog.folder, "mail", "is not a full path"),
    ):
        right = field.text()
        field.setText(wrong)
        assert place.dialog.problem.isVisible()
        assert said in place.dialog.problem.text
        assert not place.dialog.run.start.isEnabled()
        field.setText(right)
    place.dialog.address.setText(SHARED)
    place.choose(Environment.DOD)
    place.press()
    assert (place.computer.job["mailbox"], place.computer.job["environment"]) == (SHARED, "O365USGovDoD")


def test_folder_is_the_users_own(qtbot: QtBot, settings: Settings) -> None:
    """It is offered below the local data, which is synchronised nowhere."""
    dialog = MailFromExchangeDialog(settings, PowerShellRun(Workers(), look=tuple), lambda _title: None)
    qtbot.addWidget(dialog)
    folder = Path(dialog.folder.text())
    assert folder.name == "SST Wizard mail"
    assert folder.is_absolute()
    assert "Documents" not in folder.parts


def test_folder_is_chosen_in_a_dialog(collection: Place) -> None:
    """As on Export; without a choice, the one in the field stays."""
    before, other = collection.dialog.folder.text(), collection.folder / "other"
    for chosen, shown in ((None, before), (other, str(other))):
        collection.chosen = chosen
        collection.dialog.browse.click()
        assert collection.dialog.folder.text() == shown


def test_the_folder_is_counted_in_the_background(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """It may be on a share: neither the end of a run nor the button that opens what it saved waits for it."""
    threads: list[threading.Thread] = []

    def noting(folder: Path) -> tuple[Path, ...]:
        threads.append(threading.current_thread())
        return saved_files(folder)

    monkeypatch.setattr("sstwizard.ui.exchange.fetching.saved_files", noting)
    place.press()
    place.save("letter.eml")  # which is the user's own
    place.computer.tell_all(*SIGNED_IN, "saved", "ended")
    place.until(lambda: place.said == "Nothing was found, so nothing was saved.")
    assert place.dialog.isVisible()
    place.save(MAIL)
    assert place.emits("fetched", place.dialog.open_folder.click) == place.folder
    assert threads
    assert threading.main_thread() not in threads


def test_what_is_opened_by_itself_is_not_opened_by_the_button_as_well(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was pressed while the files were still counted, as the run has ended; both are answered in turn."""
    counting, may_answer = list[threading.Thread](), threading.Event()

    def count(folder: Path) -> tuple[Path, ...]:
        before = [*counting]
        counting.append(threading.current_thread())
        may_answer.wait()
        for each in before:
            each.join()
        return saved_files(folder)

    monkeypatch.setattr("sstwizard.ui.exchange.fetching.saved_files", count)
    opened: list[Path] = []
    place.dialog.fetched.connect(opened.append)
    place.press()
    place.save(MAIL)
    place.computer.tell_all(*SIGNED_IN, "saved", "ended")
    place.until(lambda: bool(counting))
    place.dialog.open_folder.click()
    may_answer.set()
    let_looks_end()
    assert opened == [place.folder]


@pytest.mark.parametrize(
    ("message", "expected"),
    [("Qwrtz", "Qwrtz"), ("", "The run ended before everything was saved.")],
    ids=["error", "stop"],
)
def test_failure_is_said_and_what_is_saved_can_be_opened(
    place: Place, tmp_path: Path, message: str, expected: str
) -> None:
    """The button opens what came before the failure, as the run's own, and another folder, not as its own."""
    place.press()
    place.save(MAIL)
    place.computer.tell_all(*SIGNED_IN)
    if message:
        place.computer.tell("failed", message=message)
    place.computer.tell("ended")
    place.until(lambda: place.said.startswith(expected))
    assert place.dialog.isVisible()
    assert place.dialog.folder.isEnabled()
    assert place.emits("fetched", place.dialog.open_folder.click) == place.folder
    place.dialog.folder.setText(str(tmp_path))
    assert place.emits("openWanted", place.dialog.open_folder.click) == tmp_path


def test_own_servers_have_no_run(place: Place) -> None:
    """On-premises it is said what to do instead."""
    place.choose(Environment.ON_PREMISES)
    assert not place.dialog.run.isVisible()
    assert "works only with Exchange Online" in place.dialog.problem.text
    assert not place.dialog.connection.account.isVisible()
    place.choose(Environment.GCC_HIGH)
    assert place.dialog.run.isVisible()
    assert not place.dialog.problem.isVisible()


@pytest.fixture
def window(stage: Stage, post: Post, family: list[Entity]) -> tuple[MailPage, Path]:
    """The page for mail, and a folder with a message that a run has saved."""
    wizard = stage.open()
    wizard.go_to(PageId.MAIL)
    folder = post.folder / "mail"
    folder.mkdir()
    (folder / MAIL).write_bytes(post.letter("letter.eml").read_bytes())
    return wizard.mail, folder


def opened(window: MailPage, folder: Path, stage: Stage) -> None:
    """Open what a run has saved, and wait until it is read."""
    window.open_fetched(folder)
    assert not window.fetched.delete.isEnabled()
    stage.until(lambda: not window.survey.is_busy and window.survey.is_settled)
    assert window.fetched.delete.isEnabled()


def test_what_was_saved_is_surveyed_and_deleted(window: tuple[MailPage, Path], stage: Stage) -> None:
    """The user is asked; then the files and their folder go, and what was found stays."""
    mail, folder = window
    assert not mail.fetched.isVisible()
    opened(mail, folder, stage)
    assert str(folder) in mail.fetched.text.replace("\u200b", "")
    assert len(mail.survey.survey.cas) == 1
    for _ in range(2):  # the second press counts as none
        mail.fetched.delete.click()
    stage.until(lambda: not mail.fetched._is_deleting)
    assert stage.answers.asked.count("delete 1 in mail") == 1
    assert folder.exists()
    stage.answers.delete = True
    mail.fetched.delete.click()
    stage.until(lambda: not mail.fetched._is_deleting)
    assert not folder.exists()
    assert not mail.fetched.delete.isVisible()
    assert "and their folder were deleted" in mail.fetched.text
    assert len(mail.survey.survey.cas) == 1


def test_nothing_is_deleted_while_it_is_read(
    window: tuple[MailPage, Path], stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who opens it again, after the button was pressed and before the files are counted, isn't asked."""
    mail, folder = window
    opened(mail, folder, stage)
    may_read, open_file = threading.Event(), walk.opened

    def late(path: Path) -> BinaryIO:
        may_read.wait()
        return open_file(path)

    monkeypatch.setattr(walk, "opened", late)
    stage.answers.delete = True
    mail.fetched.delete.click()
    mail.open_fetched(folder)
    stage.until(lambda: not mail.fetched._is_deleting)
    may_read.set()
    stage.until(mail.fetched.delete.isEnabled)
    assert (folder / MAIL).exists()
    assert not any(each.startswith("delete") for each in stage.answers.asked)


@pytest.mark.parametrize("is_open", [True, False], ids=["another program has it open", "other files"])
def test_what_is_not_deleted_is_said(
    window: tuple[MailPage, Path], stage: Stage, monkeypatch: pytest.MonkeyPatch, is_open: bool
) -> None:
    """What the run has not saved stays, and so does the folder; what another program has open can be tried again."""

    def refuse(_path: Path) -> None:
        raise PermissionError

    mail, folder = window
    (folder / "mine.eml").write_bytes(b"x")
    opened(mail, folder, stage)
    stage.answers.delete = True
    if is_open:
        monkeypatch.setattr(Path, "unlink", refuse)
    mail.fetched.delete.click()
    stage.until(lambda: not mail.fetched._is_deleting)
    assert ("mine.eml" in {path.name for path in folder.iterdir()}, (folder / MAIL).exists()) == (True, is_open)
    assert ("another program has them open" if is_open else "it contains other files") in mail.fetched.text
    assert mail.fetched.delete.isVisible() is is_open


def test_mail_may_have_been_saved_elsewhere(window: tuple[MailPage, Path], stage: Stage) -> None:
    """A folder that is here is opened; otherwise it is asked for. Only what a run has saved is offered for deletion."""
    mail, folder = window
    stage.answers.folder = folder
    mail.drop.from_exchange.click()
    the(mail.window().findChild(MailFromExchangeDialog)).openWanted.emit(folder.with_name("gone"))
    stage.until(lambda: stage.answers.asked == ["Open a folder with messages"])
    stage.until(lambda: not mail.session.is_looking)
    stage.until(lambda: mail.survey.is_settled)
    assert len(mail.survey.survey.cas) == 1
    mail.open_saved(folder)
    stage.until(lambda: not mail.session.is_looking)
    assert len(stage.answers.asked) == 1
    assert not mail.fetched.isVisible()
    mail.drop.from_exchange.click()
    dialog = next(each for each in mail.window().findChildren(MailFromExchangeDialog) if each.isVisible())
    dialog.fetched.emit(folder)
    assert mail.fetched.isVisible()
