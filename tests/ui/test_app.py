"""What happens when something unexpected does, what the log tells, and what the program's own dialogs ask."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pki import PKI, Entity
from sstwizard.core.certificates.reading import Reading, ReportProgress
from sstwizard.core.formats import sst
from sstwizard.core.resources import resource
from sstwizard.support_log import end
from sstwizard.ui.app import show_exception
from sstwizard.ui.kit.settings import Settings
from sstwizard.ui.work.page import PageId
from sstwizard.ui.work.questions import QtDialogs
from test_support_log import log as log
from ui.staging import Stage, certificates, run_program, source, the

HOSTILE = "<b>x<br><img src=x>&amp;.sst"


def boxes() -> list[QMessageBox]:
    """Return the dialogs that tell of something unexpected."""
    return [
        box
        for box in QApplication.topLevelWidgets()
        if isinstance(box, QMessageBox) and box.objectName() == "unexpectedError" and box.isVisible()
    ]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Unexpected errors are told as in the program, and all dialogs closed in the end."""
    monkeypatch.setattr(sys, "excepthook", show_exception)
    yield
    for box in boxes():
        box.close()


def fail(message: str) -> None:
    """Have something unexpected happen."""
    try:
        raise LookupError(message)
    except LookupError as error:
        show_exception(type(error), error, error.__traceback__)


@pytest.mark.usefixtures("told")
def test_unexpected_error_costs_nothing(stage: Stage, family: list[Entity], capsys: pytest.CaptureFixture[str]) -> None:
    """A fault in a source opens one dialog with all details; the wizard and its choice stay."""

    def broken(_report: object) -> None:
        raise LookupError(HOSTILE)

    wizard = stage.open(chosen=certificates(family))
    wizard.session.open_source(source("broken", load=broken))  # type: ignore[arg-type]
    stage.until(lambda: bool(boxes()))
    (box,) = boxes()
    assert f"LookupError: {HOSTILE}" in box.detailedText()
    assert "in broken" in box.detailedText()
    assert "Python 3" in box.detailedText()
    assert box.parent() is wizard or box.parent() is None
    box.close()
    assert wizard.isVisible()
    assert len(wizard.session.collection) == 3
    assert f"LookupError: {HOSTILE}" in capsys.readouterr().err


@pytest.mark.usefixtures("told")
def test_errors_do_not_pile_up(qtbot: QtBot) -> None:
    """What fails at each painting opens one dialog, to be copied from; once that is closed, the next is told again."""
    for number in range(5):
        fail(f"number {number}")
    (box,) = boxes()
    next(button for button in box.findChildren(QPushButton) if "Copy" in button.text()).click()
    assert "LookupError: number 0" in QGuiApplication.clipboard().text()
    assert (box.isVisible(), box.textFormat()) == (True, Qt.TextFormat.PlainText)
    box.close()
    fail("later")
    (box,) = boxes()
    assert "later" in box.detailedText()


def answered(how: Callable[[QDialog], object]) -> list[QDialog]:
    """Answer the dialog that comes up next, and return it once it has."""
    seen: list[QDialog] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        seen.append(dialog)
        formats = {label.textFormat() for label in dialog.findChildren(QLabel) if HOSTILE in label.text()}
        assert formats <= {Qt.TextFormat.PlainText}
        how(dialog)

    QTimer.singleShot(0, answer)
    return seen


def the_box(seen: list[QDialog]) -> QMessageBox:
    """Return the one box that was seen."""
    (box,) = seen
    assert isinstance(box, QMessageBox)
    return box


def press(words: str) -> Callable[[QDialog], None]:
    """Return what presses the button with these words."""
    return lambda dialog: next(each for each in dialog.findChildren(QPushButton) if words in each.text()).click()


def test_password_dialog_shows_names_to_the_letter(qtbot: QtBot) -> None:
    """The file's name is no markup; what is typed can't be read, and Cancel is no password."""

    def type_it(dialog: QDialog) -> None:
        assert HOSTILE in " ".join(label.text() for label in dialog.findChildren(QLabel))
        edit = the(dialog.findChild(QLineEdit))
        assert edit.echoMode() is QLineEdit.EchoMode.Password
        assert not edit.acceptDrops()
        edit.setText("secret")
        dialog.accept()

    assert answered(type_it) == []
    assert QtDialogs().password(HOSTILE, wrong=False) == "secret"
    answered(lambda dialog: dialog.reject())
    assert QtDialogs().password(HOSTILE, wrong=True) is None


@pytest.mark.parametrize(("words", "may"), [("Replace", True), ("another", False)])
@pytest.mark.parametrize(
    ("name", "content", "is_base", "copied"),
    [
        (HOSTILE, None, False, False),
        (HOSTILE, None, True, True),
        ("old.sst", b"old", False, False),
        ("old.sst", sst.encode([]), False, True),
    ],
    ids=["a file", "what is updated", "no store", "a store"],
)
def test_replacing_is_asked_about(
    qtbot: QtBot, tmp_path: Path, words: str, may: bool, name: str, content: bytes | None, is_base: bool, copied: bool
) -> None:
    """It is said whether a copy stays; the name of the file is no markup; Enter chooses another one."""
    if content is not None:
        (tmp_path / name).write_bytes(content)
    seen = answered(press(words))
    assert QtDialogs().confirm_replacement(tmp_path / name, is_base=is_base) is may
    box = the_box(seen)
    assert name in box.text()
    assert ("A dated copy is kept" in box.informativeText()) is copied
    assert "another" in box.defaultButton().text()


def test_dialogs_open_where_something_was_opened_last(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, settings: Settings, tmp_path: Path
) -> None:
    """At first among the downloads; after a restart, too. One that was cancelled tells nothing."""
    starts: list[str] = []
    answer = ""

    def ask(_parent: QWidget | None, _title: str, folder: str, *_filters: str) -> str:
        starts.append(folder)
        return answer

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", ask)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *asked: (ask(*asked), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *asked: (list(filter(None, [ask(*asked)])), ""))

    def start() -> QtDialogs:
        return QtDialogs(None, settings.store)

    start().open_messages("")
    answer = str(tmp_path / "mail" / "a.eml")
    assert start().open_messages("") == [Path(answer)]
    answer = str(tmp_path / "keys" / "key.txt")
    assert start().open_content("") == Path(answer)
    answer = str(tmp_path / "certificates")
    assert start().open_folder("") == Path(answer)
    answer = ""
    assert start().open_collection("") is None
    assert start().open_files("") == []
    start().open_content("", tmp_path / "beside")
    downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    held = [tmp_path / name for name in ("mail", "keys", "certificates", "certificates", "beside")]
    assert starts == [f"{each}/" for each in (downloads, downloads, *held)]


def test_messages_are_offered_as_the_guide_says(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where messages are opened, whatever the guide names is shown, mailboxes and archives too."""
    asked: list[str] = []

    def ask(_parent: QWidget | None, _title: str, _folder: str, kinds: str) -> tuple[list[str], str]:
        asked.extend(kinds.partition(";;")[0].rpartition("(")[2].rstrip(")").split())
        return ["a.mbox"], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask)
    assert QtDialogs().open_messages("") == [Path("a.mbox")]
    guide = resource("guide", "en", "mail.md").read_text(encoding="utf-8")
    (told,) = re.findall(
        r"drop their files here: (.+?) or a folder.+?certificates \((.+?)\).+?\((.+?)\)", guide, re.DOTALL
    )
    assert set(asked) >= {f"*{ending}" for ending in re.findall(r"\.\w+", " ".join(told))}


@pytest.mark.parametrize(("words", "may"), [("Continue", True), ("Back", False)])
def test_what_is_not_taken_over_is_listed(qtbot: QtBot, words: str, may: bool) -> None:
    """The first problems are named to the letter, and the others counted."""
    seen, problems = answered(press(words)), [HOSTILE, *(f"problem {number}" for number in range(9))]
    assert QtDialogs().confirm_start_from(Path("a.sst"), problems) is may
    box = the_box(seen)
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert ["problem 3" in box.informativeText(), "problem 4" in box.informativeText()] == [True, False]
    assert "5 more" in box.informativeText() or "%Ln more" in box.informativeText()


@pytest.mark.parametrize(("words", "may"), [("without saving", True), ("Keep", False)])
@pytest.mark.parametrize(
    ("file", "asked"), [("", "Start a new collection?"), ("trusted.sst", "Open “trusted.sst” instead?")]
)
def test_starting_over_is_asked_about(qtbot: QtBot, file: str, asked: str, words: str, may: bool) -> None:
    """Who opens another file is asked about that one, not about a new collection; Enter keeps what is chosen."""
    seen = answered(press(words))
    assert QtDialogs().confirm_start_over(file) is may
    box = the_box(seen)
    assert asked in (box.windowTitle(), box.text())
    assert "Keep" in box.defaultButton().text()


FIRST_WINDOW = """
import linecache, sys
from sstwizard.__main__ import main
from sstwizard.ui import display
load_qt = display.load_qt

def load_and_watch():
    load_qt()
    from PySide6.QtWidgets import QApplication
    from sstwizard.ui.wizard import SSTWizard

    def paint(wizard, event, paint=SSTWizard.paintEvent):
        paint(wizard, event)
        late = ("core.certificates.", "core.guide", "core.exchange")
        print(*sorted(name for name in sys.modules if name.removeprefix("sstwizard.").startswith(late)))
        unwanted = {"asn1crypto", "cryptography", "OpenSSL", "olefile", "jinja2", "http", "sstwizard.ui.help"}
        unwanted.add("sstwizard.core.sources.public_lists")
        print(*sorted(unwanted & sys.modules.keys()))
        print(*sorted(path for path in linecache.cache if "sstwizard" in path), flush=True)
        QApplication.exit()

    SSTWizard.paintEvent = paint

display.load_qt = load_and_watch
sys.exit(main([]))
"""


def test_the_first_window_needs_nothing_that_decodes(tmp_path: Path) -> None:
    """What takes a tenth of a second to import comes after the first paint, and PySide6 reads no module's source."""
    done = run_program(FIRST_WINDOW, tmp_path)
    assert (done.stdout.split("\n"), done.returncode) == ([""] * 4, 0)


def test_numbers_and_states_are_told_and_no_names(
    log: Path, stage: Stage, pki: PKI, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was read and assessed, by how many; an unexpected error by its type; nothing of a file, name or account."""
    monkeypatch.setattr(sys, "excepthook", show_exception)
    root = pki.make("Vertraulich Root CA")
    file = stage.folder / "Geheim.sst"
    file.write_bytes(sst.encode([root.der]))
    stage.settings.store.setValue("office365/account", "admin@contoso.com")

    def broken(_report: ReportProgress) -> Reading:
        raise LookupError("Vertraulich")

    wizard = stage.open_at(PageId.CHAINS, files=[file], chosen=[root.certificate])
    wizard.session.open_source(source("Geheim", load=broken))
    stage.until(lambda: bool(boxes()))
    for box in boxes():
        box.close()
    wizard.done(0)
    end()
    told = log.read_text(encoding="utf-8")
    assert "source kind=FILE state=READY certificates=1 problems=0" in told
    assert "assessed certificates=1 errors=0" in told
    assert "task name=Session._load.<locals>.work seconds=" in told
    assert "ended=LookupError" in told
    assert "error type=builtins.LookupError at=sstwizard.ui.kit.tasks:" in told
    words = ("geheim", "vertraulich", "contoso", str(stage.folder).casefold())
    assert [word for word in words if word in told.casefold()] == []
    assert "Vertraulich" in capsys.readouterr().err  # the dialog tells it, and who started it from a terminal


@pytest.mark.slow
def test_nothing_is_left(tmp_path: Path) -> None:
    """It succeeds, and deletes what it has put into the folder for temporary files."""
    own = {name: str(tmp_path) for name in ("TMPDIR", "TMP", "TEMP")} | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "sstwizard", "--self-test"]
    done = subprocess.run(command, env=os.environ | own, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert list(tmp_path.iterdir()) == []
