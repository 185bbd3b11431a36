"""Work in the background, and what comes back of it on the window's thread; a drive that never answers."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sstwizard.core.certificates.reading import ReportProgress
from sstwizard.core.errors import CancelledError, InputError
from sstwizard.core.text import text
from sstwizard.ui.kit import tasks
from sstwizard.ui.kit.tasks import Task, Workers, bring, collect_garbage_here, run_detached
from ui.staging import run_program
from waiting import LIMIT, wait_for


def never(outcome: object) -> None:
    """Fail where something is called that must not be."""
    pytest.fail(str(outcome))


class Calls:
    """Notes what a task calls, and on which thread."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[Exception] = []
        self.progress: list[tuple[int, int]] = []
        self.threads: set[threading.Thread] = set()

    def then(self, result: object) -> None:
        """Note a result."""
        self.results.append(result)
        self.threads.add(threading.current_thread())

    def stopped(self, error: Exception) -> None:
        """Note what has ended the work."""
        self.errors.append(error)
        self.threads.add(threading.current_thread())

    def progressed(self, done: int, total: int) -> None:
        """Note a report."""
        self.progress.append((done, total))
        self.threads.add(threading.current_thread())

    def task(self, work: Callable[[ReportProgress], object]) -> Task[object]:
        """Return a task that calls this."""
        return Task(work, then=self.then, failed=never, stopped=self.stopped, progress=self.progressed)


def test_there_are_two_threads_however_many_ask(workers: Workers) -> None:
    """Work may come from several threads at once; all of it is done."""
    begin, at_work, counts = threading.Barrier(8), set[threading.Thread](), SimpleQueue[int]()

    def work() -> None:
        at_work.add(threading.current_thread())
        counts.put(len(at_work))
        time.sleep(0.0001)  # lets all others go on
        at_work.discard(threading.current_thread())

    def ask() -> None:
        begin.wait()
        for _ in range(50):
            workers.submit(work)

    for _ in range(8):
        threading.Thread(target=ask).start()
    assert {counts.get(timeout=LIMIT) for _ in range(8 * 50)} == {1, 2}


def test_nothing_is_begun_after_the_end(workers: Workers) -> None:
    """What waits is dropped, and what comes later is refused: nobody waits for it."""
    may_end, done = threading.Event(), list[None]()
    for _ in range(2):
        workers.submit(lambda: may_end.wait(LIMIT))
    workers.submit(lambda: done.append(None))
    end = threading.Thread(target=workers.shutdown)
    end.start()
    wait_for(lambda: workers._is_closed, "the end")
    with pytest.raises(RuntimeError):
        workers.submit(lambda: done.append(None))
    may_end.set()
    end.join(LIMIT)
    assert done == []


def test_result_comes_to_the_thread_of_the_window(qtbot: QtBot, workers: Workers) -> None:
    """The work is done elsewhere; result and progress arrive here, one report of very many."""
    calls, where = Calls(), []

    def work(report: ReportProgress) -> str:
        where.append(threading.current_thread())
        for done in range(10_000):
            report(done, 10_000)
        return "done"

    task = calls.task(work)
    task.start(workers)
    qtbot.waitUntil(lambda: bool(calls.results))
    assert calls.results == ["done"]
    assert 1 <= len(calls.progress) < 1000
    assert calls.threads == {threading.main_thread()}
    assert threading.main_thread() not in where


def test_an_error_comes_to_the_thread_of_the_window(qtbot: QtBot, workers: Workers) -> None:
    """What has a sentence for the user goes to whoever says it, after what was under way is tidied up."""
    told: list[tuple[str, Exception, threading.Thread]] = []

    def work(_report: ReportProgress) -> None:
        raise InputError(text("No."))

    def note(where: str) -> Callable[[Exception], None]:
        return lambda error: told.append((where, error, threading.current_thread()))

    Task(work, then=never, failed=note("failed"), stopped=note("stopped")).start(workers)
    qtbot.waitUntil(lambda: len(told) == 2)
    (first, error, _), (second, same, thread) = told
    assert (first, second, str(error), thread) == ("stopped", "failed", "No.", threading.main_thread())
    assert same is error
    assert error.__traceback__ is not None


@pytest.mark.parametrize(("error", "takes"), [(KeyError("nothing"), True), (InputError(text("No.")), False)])
def test_what_nobody_takes_is_raised(qtbot: QtBot, error: Exception, takes: bool) -> None:
    """A fault of the program, and an error for which nobody has words, come to the handler of unexpected errors."""

    def work(_report: ReportProgress) -> None:
        raise error

    stopped: list[Exception] = []
    with qtbot.captureExceptions() as raised:
        Task(work, then=never, failed=never if takes else None, stopped=stopped.append).run_now()
    assert [each for _, each, _ in raised] == stopped == [error]


def test_cancelling_ends_the_work_at_its_next_report(qtbot: QtBot, workers: Workers) -> None:
    """Work that would never end does, and says that it was cancelled."""
    calls, begun = Calls(), threading.Event()

    def endless(report: ReportProgress) -> None:
        while True:
            report(0, 0)
            begun.set()

    task = calls.task(endless)
    task.start(workers)
    assert begun.wait(LIMIT)
    task.cancel()
    qtbot.waitUntil(lambda: bool(calls.errors))
    assert isinstance(calls.errors[0], CancelledError)
    assert not calls.results


def test_cancelling_work_that_never_reports_drops_its_result(qtbot: QtBot) -> None:
    """What comes in after Cancel is not used."""
    calls = Calls()
    task = calls.task(lambda _report: "too late")
    task.cancel()
    task.run_now()
    assert not calls.results
    assert isinstance(calls.errors[0], CancelledError)


@pytest.mark.parametrize("works", [True, False])
def test_fault_in_a_callback_is_raised(qtbot: QtBot, works: bool) -> None:
    """A fault in what comes after the work is told like any other."""

    def stumble(_outcome: object) -> None:
        raise LookupError

    task = Task(lambda _report: 1 // works, then=stumble, stopped=stumble)
    with qtbot.captureExceptions() as raised:
        task.run_now()
    assert [kind for kind, _, _ in raised] == [LookupError]


def test_task_does_not_keep_its_owner(qtbot: QtBot) -> None:
    """An owner that the callbacks know goes when nobody else wants it, though somebody keeps the finished task."""
    owner, gone = QObject(), []
    owner.destroyed.connect(lambda: gone.append(True))
    task = Task(
        lambda report, owner=owner: report(1, 1),  # type: ignore[misc]
        then=lambda _result, owner=owner: owner,  # type: ignore[misc]
        stopped=lambda _error, owner=owner: owner,  # type: ignore[misc]
        progress=lambda _done, _total, owner=owner: owner,  # type: ignore[misc]
        parent=owner,
    )
    task.run_now()
    del owner
    assert gone


@pytest.mark.parametrize("works", [True, False])
def test_nothing_is_called_after_the_end_of_the_owner(qtbot: QtBot, workers: Workers, works: bool) -> None:
    """A window that was closed hears no more of its work: neither reports, nor result, nor error."""
    owner, calls, begun, may_end = QObject(), Calls(), threading.Event(), threading.Event()

    def work(report: ReportProgress) -> float:
        begun.set()
        may_end.wait(LIMIT)
        report(1, 2)
        return 1 / works

    Task(work, then=calls.then, stopped=calls.stopped, progress=calls.progressed, parent=owner).start(workers)
    assert begun.wait(LIMIT)
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    may_end.set()
    last = Calls()
    last.task(lambda _report: None).start(workers)
    qtbot.waitUntil(lambda: bool(last.results) and not workers._threads)
    assert (calls.results, calls.errors, calls.progress) == ([], [], [])


def test_what_a_thread_brings_is_called_by_the_window(qtbot: QtBot) -> None:
    """In order, and on the window's thread; nothing of it after the end of its owner."""
    owner, gone, told = QObject(), QObject(), list[tuple[int, threading.Thread]]()

    def work() -> None:
        for number in range(3):
            for each in (owner, gone):
                bring(lambda number=number: told.append((number, threading.current_thread())), each)  # type: ignore[misc]

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(LIMIT)
    assert told == []
    shiboken6.delete(gone)
    QCoreApplication.processEvents()
    assert told == [(number, threading.main_thread()) for number in range(3)]


def test_owners_may_end_while_their_work_does(qtbot: QtBot) -> None:
    """Work that ends in the moment in which Qt deletes its owner, as some do here, does not end the program."""
    told: list[object] = []
    with ThreadPoolExecutor(4) as pool:
        for number in range(900):
            owners = [QObject() for _ in range(5)]
            for owner in owners:

                def work(report: ReportProgress, size: int = number % 50) -> int:
                    report(0, size)
                    return len([object() for _ in range(size)])

                task = Task(work, then=told.append, stopped=told.append, progress=lambda _d, _t: None, parent=owner)
                pool.submit(task.run_now)
            for owner in owners:
                owner.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    assert not [each for each in told if isinstance(each, Exception)]


class Circle:
    """Something that only a search for garbage ends."""

    def __init__(self) -> None:
        self.itself = self


def test_garbage_is_searched_for_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    """By whatever thread it was made; what is there when the window is painted is never searched."""
    owner, threads = QObject(), set[threading.Thread]()

    def make_garbage() -> None:
        for _ in range(10 * gc.get_threshold()[0]):
            weakref.finalize(Circle(), lambda: threads.add(threading.current_thread()))

    gc.enable()
    try:
        collect_garbage_here(owner)
        assert not gc.isenabled()
        assert gc.get_freeze_count()
        worker = threading.Thread(target=make_garbage)
        worker.start()
        worker.join(LIMIT)
        qtbot.waitUntil(lambda: bool(threads))
        assert threads == {threading.main_thread()}
    finally:
        gc.unfreeze()


def test_what_a_drive_answers_comes_to_the_thread_of_the_window(qtbot: QtBot) -> None:
    """The drive is asked elsewhere, and a drive that can't be read holds no file, nor one that is none of its kind."""
    answers: list[tuple[bool | None, threading.Thread]] = []
    told: list[tuple[bool | None, threading.Thread]] = []
    asked: list[threading.Thread] = []

    def refused() -> bool:
        asked.append(threading.current_thread())
        raise PermissionError

    def answered(found: bool | None) -> None:
        told.append((found, threading.current_thread()))

    def unreadable() -> bool:
        raise InputError(text("No."))

    owner = QObject()
    for look in (lambda: True, lambda: False, refused, unreadable):
        told.clear()
        run_detached(look, answered, owner)
        qtbot.waitUntil(lambda: bool(told))
        answers += told
    assert answers == [(found, threading.main_thread()) for found in (True, False, None, None)]
    assert asked[0] is not threading.main_thread()


HANGING = """
    import sys, threading
    from datetime import UTC, datetime
    from pathlib import Path
    from PySide6.QtCore import QSettings, QTimer
    from PySide6.QtWidgets import QPushButton
    from sstwizard.core.exchange.stored import WrittenFile
    from sstwizard.core.platform import file_paths
    from sstwizard.core.sources import Source, SourceKind
    from sstwizard.core.text import text
    from sstwizard.ui.app import make_application
    from sstwizard.ui.work.session import Session
    from sstwizard.ui.kit.settings import Settings
    from sstwizard.ui.wizard import SSTWizard

    asked = set()

    def hang(*_):
        asked.add(threading.current_thread())
        threading.Event().wait()

    def close_once_all_hang():
        if len(asked) == 3:
            print(wizard.isVisible(), wizard.findChild(QPushButton, "reopen").isVisible(), flush=True)
            timer.stop()
            wizard.close()

    is_file = file_paths.is_file
    file_paths.is_file = lambda path: hang() if path.name == "on share.sst" else is_file(path)
    application = make_application(["sstwizard"])
    session = Session(sources=[Source(SourceKind.FILE, None, text("share"), hang, str(n)) for n in range(3)])
    settings = Settings(QSettings(sys.argv[1], QSettings.Format.IniFormat))
    settings.state_file.change(lambda state: state.wrote(WrittenFile(Path("/on share.sst"), "", datetime.now(UTC))))
    wizard = SSTWizard(settings, session=session)
    wizard.show()
    wizard.build_pages()
    timer = QTimer()
    timer.timeout.connect(close_once_all_hang)
    timer.start()
    code = application.exec()
    print("ended", flush=True)
    sys.exit(code)
"""
"""The whole program, where a share answers neither who looks for a file nor who reads one."""


def test_a_dead_share_keeps_neither_window_nor_program(tmp_path: Path) -> None:
    """The window is there with the file on offer, and closing it ends the program with code 0."""
    started = run_program(HANGING, tmp_path, str(tmp_path / "settings.ini"))
    complaints = [line for line in started.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (started.returncode, started.stdout.split(), complaints) == (0, ["True", "True", "ended"], [])


def test_work_waits_until_the_window_is_painted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """What has changed is shown first, however long that takes; without a window's loop the wait has an end."""
    order: list[str] = []

    class Slow(QWidget):
        def paintEvent(self, _event: QPaintEvent) -> None:
            time.sleep(0.05)
            order.append("painted")

    window = Slow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: order == ["painted"])
    monkeypatch.setattr(tasks, "_MOST_SECONDS_TO_PAINT", LIMIT)
    QTimer.singleShot(0, window.repaint)  # Qt's own update may come later on a busy machine
    wait = tasks.painting()

    def work() -> None:
        wait()
        order.append("worked")

    thread = threading.Thread(target=work)
    thread.start()
    qtbot.waitUntil(lambda: len(order) == 3)
    thread.join(LIMIT)
    assert order == ["painted", "painted", "worked"]
    monkeypatch.setattr(tasks, "_MOST_SECONDS_TO_PAINT", 0)
    assert not tasks.painting()()
