"""What benchmark.py measures: a process for each part, which answers with lines of JSON."""

from __future__ import annotations

import gc
import json
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if sys.argv[1:2] != ["bare"]:  # before Qt, as in the program: until its hook is removed, each import takes longer
    from sstwizard.core.platform.programs import keep_to_one_openssl
    from sstwizard.ui.display import load_qt

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget, QWizard, QWizardPage

if TYPE_CHECKING:
    from sstwizard.ui.wizard import SSTWizard

TICK = 5
"""Milliseconds between two signs of life that the window's thread should give."""
TYPED = "issuing ca 12"
PATIENCE = 300
"""Seconds after which a step counts as hung."""


def answer(**values: object) -> None:
    """Tell the parent process: values of a start, or a line of the table, as `benchmark.Line` has it."""
    print(json.dumps(values), flush=True)


def peak_memory() -> float:
    """Return the most memory that this process ever had, in MiB; 0 where the system has no /proc."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    return int(status.read_text(encoding="ascii").partition("VmHWM:")[2].split()[0]) / 1024


class Painting(QObject):
    """Notes when a widget has next been painted, and what was painted has gone to the screen."""

    _FLUSHED = QEvent.Type(QEvent.registerEventType())

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.moment: float | None = None
        self.processor = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Ask to be called as soon as the painting that begins here is done."""
        if event.type() == QEvent.Type.Paint and self.moment is None:
            QCoreApplication.postEvent(self, QEvent(self._FLUSHED), Qt.EventPriority.HighEventPriority.value)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Note the moment."""
        if event.type() == self._FLUSHED and self.moment is None:
            self.moment, self.processor = time.monotonic(), time.process_time()
        return super().event(event)


def times(painting: Painting, started: str) -> dict[str, float]:
    """Return the milliseconds from the start of this process to a painting, by the clock and of the processor."""
    assert painting.moment
    return {"painted": (painting.moment - float(started)) * 1000, "processor": painting.processor * 1000}


class Watch:
    """Runs the event loop and notes the longest time for which it did not come back: what a user feels as a stall.

    QTest.qWait would keep Python's lock while it waits, so that no thread could work meanwhile; a QEventLoop lets go.
    """

    def __init__(self) -> None:
        self.worst = 0.0
        self._loop = QEventLoop()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)
        self._until: Callable[[], bool] = lambda: True
        self._last = time.perf_counter()
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.worst = max(self.worst, (now - self._last) * 1000 - TICK)
        self._last = now
        if self._until():
            self._loop.quit()

    def wait(self, until: Callable[[], bool]) -> None:
        """Run the event loop until something holds."""
        end = time.perf_counter() + PATIENCE

        def done_or_hung() -> bool:
            if time.perf_counter() > end:
                QApplication.exit(1)
                sys.exit("A step took too long.")
            return until()

        self._until = done_or_hung
        self._loop.exec()

    def stop(self) -> None:
        """Wake this thread no more."""
        self._timer.stop()

    def pause(self, seconds: float) -> None:
        """Run the event loop for some time."""
        end = time.perf_counter() + seconds
        self.wait(lambda: time.perf_counter() >= end)


def show_bare(started: str) -> None:
    """Show a wizard of one page and nothing else, in a process that was started at this monotonic time."""
    application = QApplication(["benchmark"])
    wizard = QWizard()
    wizard.setWizardStyle(QWizard.WizardStyle.ModernStyle)
    page = QWizardPage()
    page.setTitle("A page")
    page.setSubTitle("And a sentence")
    QVBoxLayout(page).addWidget(QLabel("A label"))
    wizard.addPage(page)
    wizard.resize(1180, 760)
    painting = Painting(wizard)
    wizard.show()
    Watch().wait(lambda: painting.moment is not None)
    answer(**times(painting, started), memory=peak_memory())
    del application


def begin_as_the_program() -> None:
    """Do what `sstwizard.__main__` does before it imports the wizard."""
    gc.disable()
    keep_to_one_openssl()
    load_qt()


def is_settled(wizard: SSTWizard) -> bool:
    """Tell whether all pages are made, and nothing goes on in the background."""
    return bool(wizard.pageIds()[1:]) and not wizard.session.is_loading and wizard.session.is_assessed


def show_wizard(started: str) -> None:
    """Show the wizard, as the program does at its start, until it has read what every machine has."""
    begin_as_the_program()
    from sstwizard.ui.app import make_application
    from sstwizard.ui.kit.settings import Settings
    from sstwizard.ui.wizard import SSTWizard

    application = make_application(["benchmark"])
    wizard = SSTWizard(Settings(QSettings()))
    painting = Painting(wizard)
    wizard.show()
    watch = Watch()
    watch.wait(lambda: painting.moment is not None)
    watch.wait(lambda: is_settled(wizard))
    answer(**times(painting, started), stall=watch.worst, memory=peak_memory())
    wizard.done(0)
    del application


class Walk:
    """Goes through the wizard with many certificates, and notes how long each step takes and stalls."""

    def __init__(self, path: Path, count: int) -> None:
        begin_as_the_program()
        from sstwizard.ui.app import make_application
        from sstwizard.ui.kit.settings import Settings
        from sstwizard.ui.wizard import SSTWizard

        self.application = make_application(["benchmark"])
        self.path, self.count = path, count
        self.wizard = SSTWizard(Settings(QSettings()))
        self.wizard.show()
        self.watch = Watch()
        self.watch.wait(self.is_settled)
        self.wizard.welcome.create_new.click()
        self.watch.pause(0.3)
        self.page = self.wizard.certificates
        self.list = self.page.certificates
        # Nobody compares the roots that the large file alone brings: they are left out.
        type(self.wizard.context.dialogs).trusted_roots = lambda _self, _roots, _known: []  # type: ignore[method-assign]

    def is_settled(self) -> bool:
        """Tell whether nothing goes on in the background."""
        return is_settled(self.wizard)

    def step(self, name: str, action: Callable[[], object]) -> None:
        """Do one thing, and note the worst stall until nothing goes on any more."""
        self.watch.pause(0.02)
        began, self.watch.worst = time.perf_counter(), 0.0
        action()
        self.watch.wait(self.is_settled)
        taken = time.perf_counter() - began
        self.watch.pause(0.1)
        answer(name=f"stall: {name} (done in {taken:.1f} s)", value=self.watch.worst)

    def act(self, action: Callable[[], object]) -> float:
        """Do something to the list as a user would, and return the milliseconds until it can be seen."""
        self.watch.pause(0.02)
        painting, began = Painting(self.list.viewport()), time.monotonic()
        QTimer.singleShot(0, action)
        self.watch.wait(lambda: painting.moment is not None)
        assert painting.moment
        return (painting.moment - began) * 1000

    def open_alone(self) -> float:
        """Open the file, and return the milliseconds until the list of all is painted.

        Nothing is watched: to wake this thread every few milliseconds slows the one that reads by a third.
        """
        model, loop = self.list.model(), QEventLoop()
        model.modelReset.connect(lambda: QTimer.singleShot(0, loop.quit) if model.rowCount() == self.count else None)
        self.watch.stop()
        began = time.perf_counter()
        self.wizard.open_files([self.path])
        loop.exec()
        return (time.perf_counter() - began) * 1000

    def filter(self) -> None:
        """Type into the filter, and delete it."""
        field = self.page.filter
        keys = [self.act(lambda letter=letter: QTest.keyClick(field, letter)) for letter in TYPED]
        keys += [self.act(lambda: QTest.keyClick(field, Qt.Key.Key_Backspace)) for _ in TYPED]
        answer(name="slowest key of the filter", value=max(keys), goal=50)

    def sort(self) -> None:
        """Sort by each column, up and down."""
        ascending, descending = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        orders = [(column, order) for column in range(7) for order in (descending, ascending)]
        times = [
            self.act(lambda column=column, order=order: self.list.sortByColumn(column, order))
            for column, order in (*orders, (0, descending), (0, ascending))
        ]
        answer(name="slowest sort by a column", value=max(times), goal=50)

    def take_in(self, words: str, name: str) -> None:
        """Filter, mark all that is left, and press Space."""
        self.page.filter.setText(words)
        QTest.keyClick(self.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.step(f"taking in {name}, and checking", lambda: QTest.keyClick(self.list, Qt.Key.Key_Space))

    def fix(self, name: str) -> None:
        """Look at the chains of what was taken in, fix them, and go back."""
        self.step(f"Next, the chains of {name}", self.wizard.next)
        self.step(f"fixing {name}", self.wizard.chains.fix_all.click)
        self.step("Back", self.wizard.back)

    def finish(self) -> None:
        """Go on to the last page before Export, and close."""
        for page in ("Chains", "Export"):
            self.step(f"Next, to {page}", self.wizard.next)
        self.wizard.export.name.setText(str(self.path.with_name("written.sst")))
        memory = peak_memory()
        self.step("closing", lambda: self.wizard.done(0))
        answer(name="memory at the most", value=memory, unit="MiB", goal=140)

    def run(self) -> None:
        """Go through all of it."""
        self.step("nothing at all for a second", lambda: self.watch.pause(1))
        self.step("opening", lambda: self.wizard.open_files([self.path]))
        self.filter()
        self.sort()
        self.take_in("issuing", "all but the issuers")
        self.fix("all but the issuers")
        self.take_in("", "all")
        self.fix("all")
        self.finish()


def parse_alone(path: Path) -> float:
    """Return the milliseconds that cryptography takes to read what the list shows, and nothing else."""
    from cryptography import x509

    from sstwizard.core.formats import sst

    began = time.perf_counter()
    for found in sst.decode(path.read_bytes()).certificates:
        certificate = x509.load_der_x509_certificate(found.der)
        _ = certificate.subject, certificate.issuer, certificate.extensions
    return (time.perf_counter() - began) * 1000


def show_list(path: str, count: str) -> None:
    """Open a file, and set beside it what reading it takes without a window."""
    walk = Walk(Path(path), int(count))
    opened = walk.open_alone()
    while not walk.is_settled():  # nothing else goes on while the baseline is measured
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    name = "opened and in the list (baseline: parsing alone)"
    answer(name=name, value=opened, baseline=parse_alone(walk.path), goal=2.5)


def walk(path: str, count: str) -> None:
    """Go through the wizard with the certificates of a file."""
    Walk(Path(path), int(count)).run()


def survey(path: str) -> None:
    """Read the mail of a mailbox and survey it, beside Python's own reader of mailboxes."""
    import mailbox

    from sstwizard.cli.files import known_here
    from sstwizard.core.collection.collection import CertificateCollection
    from sstwizard.core.collection.survey import survey_of
    from sstwizard.core.sources.mail import MailReading, read

    began = time.perf_counter()
    survey_of(sum(read([Path(path)]), MailReading()), CertificateCollection(), known_here())
    taken, memory, began = time.perf_counter() - began, peak_memory(), time.perf_counter()
    count = sum(1 for _ in mailbox.mbox(path, create=False))
    baseline = time.perf_counter() - began
    name = f"survey of {count:,} messages (baseline: Python's own mailbox)"
    answer(name=name, value=taken * 1000, baseline=baseline * 1000, goal=0.75)
    answer(name="memory for that", value=memory, unit="MiB", goal=150)


if __name__ == "__main__":
    warnings.simplefilter("ignore")  # as the program does
    parts = {"wizard": show_wizard, "bare": show_bare, "list": show_list, "many": walk, "survey": survey}
    parts[sys.argv[1]](*sys.argv[2:])
