"""What the tests of windows set up: sources that are functions, and a wizard that has read them."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import threading
import warnings
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextDocument
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pki import Entity
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.reading import Problem, Reading, ReportProgress
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.exchange.stored import Stored, Word, WrittenFile
from sstwizard.core.export.export import ExportFormat
from sstwizard.core.sources import Source, SourceKind
from sstwizard.core.text import text
from sstwizard.ui.kit.settings import Settings
from sstwizard.ui.kit.tasks import Workers
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.page import PageId
from sstwizard.ui.work.questions import QtDialogs
from sstwizard.ui.work.session import Session
from waiting import LIMIT

if TYPE_CHECKING:
    from ui.running import Computer

T = TypeVar("T")
_STILL_TURNS = 4
"""For how many turns all has its place before a window is said to rest."""


def the(found: T | None) -> T:
    """Return what was looked for; it must be there."""
    assert found is not None
    return found


def certificates(entities: Iterable[Entity]) -> tuple[Certificate, ...]:
    """Return the certificates of entities."""
    return tuple(entity.certificate for entity in entities)


def source(
    name: str,
    found: Iterable[Certificate] = (),
    *,
    group: str = "",
    problems: Sequence[Problem] = (),
    load: Callable[[ReportProgress], Reading] | None = None,
    is_vouched: bool = True,
) -> Source:
    """Return a source that holds what the test laid ready, or does what `load` does; Windows vouches for its roots."""
    vouched = (replace(each, windows=replace(each.windows, trusted_root=True)) for each in found)
    reading = Reading(tuple(vouched if is_vouched else found), tuple(problems))
    return Source(
        kind=SourceKind.FILE,
        address=name,
        group=text("{name}", name=group) if group else None,
        title=text("{name}", name=name),
        load=load or (lambda _report: reading),
    )


def remember(settings: Settings, file: Path, sha256: str = "", organization: str | None = None) -> None:
    """Have a file be the one that was written last, and uploaded to an organization if one is given."""
    now, state_file = datetime.now(UTC), settings.state_file
    state_file.change(lambda state: state.wrote(WrittenFile(file, sha256, now)))
    if organization is not None:
        by = Word.RECEIPT if organization else Word.USER
        state_file.change(lambda state: state.seen(Stored(by, now, frozenset(), sha256, file, organization)))


def aim(wizard: SSTWizard, target: Path, file_format: ExportFormat = ExportFormat.SST) -> None:
    """Choose where to write, and in which format."""
    wizard.session.draft = wizard.session.draft.with_format(file_format).with_target(target)


def is_settled(session: Session) -> bool:
    """Say whether all that was begun in the background is done."""
    return not session.is_loading and not session.is_looking and session.is_assessed


def let_looks_end() -> None:
    """Wait for what looks at files on threads of its own (`run_detached`), and for what comes of it."""
    for each in threading.enumerate():
        if each.name == "sstwizard-look":
            each.join(LIMIT)
    QApplication.processEvents()


class Later(Workers):
    """Does the work that it was given when it is told to, in the same thread; looks at files are done at once."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[Callable[[], object]] = []

    @classmethod
    def instead_of_workers(cls, session: Session) -> Later:
        """Give a session's work to one that waits for the test."""
        session.workers.shutdown()
        session.workers = later = cls()
        session.look = lambda at, then: then(at())  # type: ignore[method-assign]
        return later

    def submit(self, job: Callable[[], object]) -> None:
        """Keep the work for later."""
        self._waiting.append(job)

    def turn_around(self) -> None:
        """Do last what was given first."""
        self._waiting.reverse()

    def work_elsewhere(self) -> None:
        """Do what was given first on a thread of its own; what that brings is still to come."""
        thread = threading.Thread(target=self._waiting.pop(0))
        thread.start()
        thread.join(LIMIT)

    def work(self) -> None:
        """Do what there is, and what comes of it."""
        while self._waiting:
            self._waiting.pop(0)()

    def __len__(self) -> int:
        return len(self._waiting)


@dataclass
class Answers(QtDialogs):
    """Stands in for the dialogs that block: gives the answers that a test has laid ready, and notes what was asked."""

    files: list[Path] = field(default_factory=list)
    folder: Path | None = None
    collection: Path | None = None
    messages: list[Path] = field(default_factory=list)
    content: Path | None = None
    saved_as: Path | None = None
    passwords: list[str] = field(default_factory=list)
    replace: bool = True
    start: bool = True
    start_over: bool = True
    discard: bool = True
    download: bool = False
    vouch: bool = False
    delete: bool = False
    leave_ticks: bool = True
    remove: bool = False
    leave_upload: bool = True
    asked: list[str] = field(default_factory=list)

    def password(self, file_name: str, wrong: bool) -> str | None:
        """Answer with the next password; None when there is none left."""
        self.asked.append(f"password of {file_name}{' again' if wrong else ''}")
        return self.passwords.pop(0) if self.passwords else None

    def trusted_roots(self, roots: Sequence[Certificate], known: CertificateIndex) -> list[Certificate]:
        """Trust the first, or none, as laid ready."""
        self.asked.append(f"vouch for {roots[0].name}")
        return [*roots[:1]] if self.vouch else []


_ANSWERS: dict[str, tuple[str, Callable[..., str]]] = {
    "open_files": ("files", lambda title: title),
    "open_folder": ("folder", lambda title: title),
    "open_collection": ("collection", lambda title, folder=None: f"{title} in {folder}" if folder else title),
    "open_messages": ("messages", lambda title: title),
    "open_content": ("content", lambda title, folder=None: f"{title} in {folder}"),
    "save_file": ("saved_as", lambda title, start, suffix: f"{title} {start} {suffix}"),
    "save_document": ("saved_as", lambda title, start, suffix: f"{title} {start.name} {suffix}"),
    "confirm_start_from": ("start", lambda path, problems: f"start from {path.name}: {' '.join(problems)}"),
    "confirm_replacement": (
        "replace",
        lambda path, *, is_base=False: f"replace {path.name}{' with a copy' if is_base else ''}",
    ),
    "confirm_replacements": (
        "replace",
        lambda paths: f"replace {', '.join(each.name for each in paths)} in {paths[0].parent.name}",
    ),
    "confirm_start_over": ("start_over", lambda file="": f"open {file} instead" if file else "start over"),
    "confirm_download": (
        "download",
        lambda name, issuer, address, reason="": f"download {issuer} from {address} for {name} {reason}".rstrip(),
    ),
    "confirm_deletion": ("delete", lambda folder, count: f"delete {count} in {folder.name}"),
    "confirm_removal": ("remove", lambda said, each: f"{said}\n{each}"),
    "confirm_leaving_ticks": ("leave_ticks", lambda: "leave ticks"),
    "confirm_leaving_upload": ("leave_upload", lambda: "leave upload"),
    "confirm_stopping": ("discard", lambda: "stop reading"),
    "confirm_discarding": ("discard", lambda *, is_kept: "discard" if is_kept else "discard for good"),
}
"""What each dialog is answered with, and how it is noted that it was asked."""


def _answering(attribute: str, words: Callable[..., str]) -> Callable[..., object]:
    def answer(self: Answers, *given: object, **named: object) -> object:
        self.asked.append(words(*given, **named))
        return getattr(self, attribute)

    return answer


for _dialog, _answer in _ANSWERS.items():
    setattr(Answers, _dialog, _answering(*_answer))


class Stage:
    """Opens wizards that read their sources and answer their own questions."""

    def __init__(self, qtbot: QtBot, folder: Path, computer: Computer) -> None:
        self._qtbot, self.folder, self.computer = qtbot, folder, computer
        self._opened: list[SSTWizard] = []  # Qt alone does not keep them
        self.answers = Answers()
        self.settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))

    def open(self, *sources: Source, chosen: Iterable[Certificate] = (), files: Sequence[Path] = ()) -> SSTWizard:
        """Open a wizard, wait until it has read everything, and choose certificates."""
        return self.open_with(Session(sources=sources, policy=self.settings.policy), chosen, files)

    def open_with(
        self, session: Session | None, chosen: Iterable[Certificate] = (), files: Sequence[Path] = ()
    ) -> SSTWizard:
        """Open a wizard with a session; without one, with the sources of this computer."""
        new_run = self.computer.new_run
        wizard = SSTWizard(self.settings, session=session, dialogs=self.answers, new_run=new_run, files=files)
        self._opened.append(wizard)
        self._qtbot.addWidget(wizard, before_close_func=lambda closed: closed.done(0))
        with self._qtbot.waitExposed(wizard):
            wizard.show()
        self.until(lambda: hasattr(wizard, "context") and PageId.EXPORT in wizard.pageIds())
        self.settle(wizard)
        wizard.session.change(add=chosen)
        self.settle(wizard)
        return wizard

    def open_at(
        self, step: PageId, *sources: Source, chosen: Iterable[Certificate] = (), files: Sequence[Path] = ()
    ) -> SSTWizard:
        """Open a wizard, choose certificates, and go to a page."""
        wizard = self.open(*sources, chosen=chosen, files=files)
        self.go_to(wizard, step)
        return wizard

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until something holds."""
        self._qtbot.waitUntil(condition)

    def settle(self, wizard: SSTWizard) -> None:
        """Wait until nothing is under way in the background."""
        self.until(lambda: is_settled(wizard.session))

    def comes_to(self, wizard: SSTWizard, page: PageId = PageId.CERTIFICATES) -> None:
        """Wait until the wizard shows a page by itself, and nothing is under way any more."""
        self.until(lambda: wizard.currentId() == page)
        self.settle(wizard)

    def go_to(self, wizard: SSTWizard, step: PageId) -> QWidget:
        """Press Next until a page is there, and return it; the page for mail is opened by the rail, and left so."""
        if step is PageId.MAIL or wizard.currentId() == PageId.MAIL:
            wizard.go_to(min(step, PageId.CERTIFICATES))
        if wizard.currentId() == PageId.WELCOME and wizard.session.draft.base is None:
            wizard.welcome.create_new.setChecked(True)
        while wizard.currentId() < step:
            here = wizard.currentId()
            self.settle(wizard)
            wizard.next()
            self.until(lambda here=here: wizard.currentId() != here)  # type: ignore[misc]
        if step is PageId.UPLOAD:
            self.until(lambda: wizard.run.powershells is not None)
        return wizard.currentPage()

    def write(self, wizard: SSTWizard, target: Path) -> None:
        """Export to a file and come to its upload."""
        aim(wizard, target)
        if wizard.currentId() == PageId.EXPORT:  # which has suggested another
            wizard.export.name.setText(str(target))
        self.go_to(wizard, PageId.UPLOAD)
        assert target.exists()


def come_to_rest(window: QWidget, qtbot: QtBot) -> None:
    """Wait until all that is shown has its place: a text that wraps moves what is below it, and that takes turns.

    A timer may end before what is posted has been sent, and before others have ended, so one still turn is no rest.
    """
    turns: list[list[QRect]] = []
    while len(turns) < _STILL_TURNS or any(each != turns[-1] for each in turns[-_STILL_TURNS:]):
        turns.append([each.geometry() for each in window.findChildren(QWidget) if each.isVisible()])
        qtbot.wait(1)
        QApplication.sendPostedEvents()


def filled(window: QWidget) -> list[QPushButton]:
    """Return the buttons that Enter presses, of those that can be seen and pressed."""
    buttons = window.findChildren(QPushButton)
    return [each for each in buttons if each.isDefault() and each.isVisible() and each.isEnabled()]


def drop(
    window: QWidget,
    *dropped: Path | QUrl,
    data: QMimeData | None = None,
    offered: Qt.DropAction = Qt.DropAction.CopyAction,
    key: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> Qt.DropAction:
    """Drag files, addresses or what another program hands over into a window.

    Args:
        window: Where they are let go.
        dropped: The files or addresses.
        data: What is handed over otherwise.
        offered: What the other program lets be done.
        key: What is held down.

    Returns:
        What the other program is told was done; nothing where it is not taken.
    """
    data = data or QMimeData()
    if dropped:
        data.setUrls([each if isinstance(each, QUrl) else QUrl.fromLocalFile(str(each)) for each in dropped])
    how = offered, data, Qt.MouseButton.LeftButton, key
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # older versions know no QPointF here
        entering = QDragEnterEvent(QPoint(5, 5), *how)
    entering.ignore()
    QApplication.sendEvent(window, entering)
    if not entering.isAccepted():
        return Qt.DropAction.IgnoreAction
    falling = QDropEvent(QPointF(5, 5), *how)
    QApplication.sendEvent(window, falling)
    return falling.dropAction() if falling.isAccepted() else Qt.DropAction.IgnoreAction


def choose_update(wizard: SSTWizard) -> None:
    """Choose on the first page to update a collection, and to open its file."""
    wizard.welcome.update_present.click()
    wizard.welcome.open_file.click()


def shown_by(tooltip: str) -> str:
    """Return the text that one reads in a tooltip, which Qt renders where it looks like markup."""
    if not GuiQt.mightBeRichText(tooltip):
        return tooltip
    document = QTextDocument()
    document.setHtml(tooltip)
    return document.toPlainText()


def run_program(code: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a program in Python without a display, to its end; what it keeps for the user goes into a folder."""
    offscreen = "import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"  # Wine hides variables of this name
    own = {name: str(folder) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-c", offscreen + textwrap.dedent(code), *arguments],
        env={**os.environ, **own, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=LIMIT,
    )
