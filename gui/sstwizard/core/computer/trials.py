"""Try what the program needs from this computer: folders, PowerShell, its own other process, certificate stores."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from time import monotonic

from ..certificates.budget import Budget
from ..certificates.reading import ReportProgress, within
from ..errors import CancelledError, FormatError, SSTWizardError
from ..exchange.job import FILE, Job, Script
from ..export.whole_file import put, temporary_in, writing_in
from ..formats.pkcs12_process import CAN_NOT_START, Opener, Refusal
from ..runner import console, script_files
from ..runner.installed import PowerShell
from ..runner.receipts import Run, Stage, new_run_id, receipt
from ..runner.run_folder import Place, RunFolder
from ..sources import Source, public_roots, windows
from ..text import QT_TRANSLATE_NOOP, Text, text

_MODES = {"FullLanguage", "ConstrainedLanguage", "RestrictedLanguage", "NoLanguage"}


class TrialKind(StrEnum):
    """What is tried, by its name in the report."""

    DOCUMENTS = "documents"
    LAST_FOLDER = "last-folder"
    RUN_FOLDER = "run-folder"
    SCRIPT = "script"
    PKCS12 = "pkcs12"
    STORE = "store"
    PUBLIC_ROOTS = "public-roots"


_TITLES = {
    TrialKind.DOCUMENTS: QT_TRANSLATE_NOOP("core", "Write to the Documents folder"),
    TrialKind.LAST_FOLDER: QT_TRANSLATE_NOOP("core", "Write to the folder of the last export"),
    TrialKind.RUN_FOLDER: QT_TRANSLATE_NOOP("core", "Create the folder for PowerShell's results"),
    TrialKind.SCRIPT: QT_TRANSLATE_NOOP("core", "Run a script in {name}"),
    TrialKind.PKCS12: QT_TRANSLATE_NOOP("core", "Open a PKCS #12 file"),
    TrialKind.STORE: QT_TRANSLATE_NOOP("core", "Read the Windows store {name}"),
    TrialKind.PUBLIC_ROOTS: QT_TRANSLATE_NOOP("core", "Read the public S/MIME roots"),
}
_NOT_WRITABLE = text(
    QT_TRANSLATE_NOOP(
        "core",
        "The folder is gone or can't be written to, the disk is full, or Windows' Controlled Folder Access keeps SST "
        "Wizard out of it. Use another folder, or have whoever manages this computer allow SST Wizard.",
    )
)
_EXPLANATIONS = {
    TrialKind.DOCUMENTS: _NOT_WRITABLE,
    TrialKind.LAST_FOLDER: _NOT_WRITABLE,
    TrialKind.SCRIPT: text(
        QT_TRANSLATE_NOOP(
            "core",
            "The script didn't start, or didn't report back: App Control, AppLocker or a virus scanner may block it. "
            "Ask whoever manages this computer, or upload from another.",
        )
    ),
}
_DAMAGED = text(QT_TRANSLATE_NOOP("core", "A part of SST Wizard is missing or blocked. Install SST Wizard again."))


@dataclass(slots=True)
class Course:
    """How far a trial is; each notes it here.

    Attributes:
        check_cancelled: May raise to end the trial.
        step: What is being done.
        count: The certificates that were read; None where none are.
        language_mode: The language mode of PowerShell; empty until it is known.
    """

    check_cancelled: Callable[[], None]
    step: str = ""
    count: int | None = None
    language_mode: str = ""


@dataclass(frozen=True, slots=True)
class Planned:
    """A trial that wasn't made yet: what is tried, on what, and how. Its `work` raises if it fails."""

    kind: TrialKind
    title: Text
    work: Callable[[Course], None]
    subject: str = ""

    @property
    def name(self) -> str:
        """Its name in the report."""
        return f"{self.kind} {self.subject}".rstrip()


@dataclass(frozen=True, slots=True)
class Trial:
    """A trial that was made.

    Attributes:
        name: Its name in the report.
        title: What was tried, for people.
        ok: Whether it worked.
        seconds: How long it took.
        count: The certificates that were read; None where none are.
        language_mode: The language mode of PowerShell; empty where it isn't known.
        step: What was being done when it failed; empty if it has only one step.
        error: The type of the error; empty if it worked.
        errno, winerror: The numbers of the system's error; None where there is none.
        explanation: What the failure means and what to do, for people. It may name a folder: it is not for the report.
    """

    name: str
    title: Text
    ok: bool
    seconds: float
    count: int | None = None
    language_mode: str = ""
    step: str = ""
    error: str = ""
    errno: int | None = None
    winerror: int | None = None
    explanation: Text | None = None

    def as_object(self) -> dict[str, object]:
        """Return the trial as the report has it."""
        told: dict[str, object] = {"name": self.name, "ok": self.ok, "seconds": round(self.seconds, 2)}
        if self.count is not None:
            told["count"] = self.count
        if not self.ok:
            told |= {"step": self.step or None, "error": self.error, "errno": self.errno, "winerror": self.winerror}
        return told


def plan(
    powershells: Iterable[PowerShell], documents: Path | None, last_folder: Path | None, place: Place | None = None
) -> Iterator[Planned]:
    """Yield what is to be tried, in the order of the report.

    Args:
        powershells: Those that run a script.
        documents: The user's folder for documents; None where there is none.
        last_folder: The folder of the last export; None if there was none.
        place: Where the folders of runs are; by default, this user's.
    """
    if documents is not None:
        yield _planned(TrialKind.DOCUMENTS, partial(_write_to, documents))
    if last_folder is not None and last_folder != documents:
        yield _planned(TrialKind.LAST_FOLDER, partial(_write_to, last_folder))
    yield _planned(TrialKind.RUN_FOLDER, partial(_make_run_folder, place))
    for number, each in enumerate(powershells, 1):
        title = text(_TITLES[TrialKind.SCRIPT], name=each.title)
        yield Planned(TrialKind.SCRIPT, title, partial(_run_script, each, place), str(number))
    yield _planned(TrialKind.PKCS12, _open_pkcs12)
    for store in (*windows.sources(), *windows.people_sources()):
        name = within(store.group, store.title) if store.group else store.title
        title = text(_TITLES[TrialKind.STORE], name=name)
        yield Planned(TrialKind.STORE, title, partial(_count, store), store.place)
    yield _planned(TrialKind.PUBLIC_ROOTS, partial(_count, public_roots.source()))


def _planned(kind: TrialKind, work: Callable[[Course], None]) -> Planned:
    return Planned(kind, text(_TITLES[kind]), work)


def run(planned: Sequence[Planned], report: ReportProgress) -> tuple[Trial, ...]:
    """Make the trials, one after the other.

    Raises:
        CancelledError: The report has raised it.
    """
    done = []
    for number, each in enumerate(planned):
        progress = partial(report, number, len(planned))
        progress()
        done.append(_tried(each, progress))
    return tuple(done)


def _tried(planned: Planned, check_cancelled: Callable[[], None]) -> Trial:
    course, began = Course(check_cancelled), monotonic()
    try:
        planned.work(course)
    except CancelledError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever is wrong with it, it does not work
        cause = _system_error(error)
        return Trial(
            planned.name,
            planned.title,
            ok=False,
            seconds=monotonic() - began,
            language_mode=course.language_mode,
            step=course.step,
            error=type(error).__name__,
            errno=cause.errno if cause is not None else None,
            winerror=getattr(cause, "winerror", None),
            explanation=_explanation(planned.kind, error),
        )
    seconds = monotonic() - began
    return Trial(planned.name, planned.title, True, seconds, course.count, course.language_mode)


def _system_error(error: BaseException) -> OSError | None:
    """Return the system's error that an error is, or that has caused it."""
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, OSError):
        cause = cause.__cause__
    return cause


def _explanation(kind: TrialKind, error: Exception) -> Text:
    return error.message if isinstance(error, SSTWizardError) else _EXPLANATIONS.get(kind, _DAMAGED)


def _write_to(folder: Path, course: Course) -> None:
    """Lock a folder, make a file there, replace it, and remove it again."""
    replaced = b"replaced\n"

    def is_written(path: Path) -> None:
        if path.read_bytes() != replaced:
            raise OSError

    course.step, target = "lock", temporary_in(folder)
    with writing_in(folder):
        try:
            course.step = "make"
            target.write_bytes(b"made\n")
            course.step = "replace"
            put(target, replaced, is_written)
        finally:
            target.unlink(missing_ok=True)


def _make_run_folder(place: Place | None, _course: Course) -> None:
    RunFolder.create(place).remove()


def _run_script(powershell: PowerShell, place: Place | None, course: Course) -> None:
    """Run the script that only writes receipts, and read them."""
    course.step = "folder"
    folder = RunFolder.create(place)
    try:
        run_of_it = Run(new_run_id())
        script = script_files.to_start(folder) / Script.TRIAL
        job = folder.put(FILE, Job(Script.TRIAL).encoded("en", run_of_it.run_id, folder.path))
        course.step = "start"
        code = console.run_without_window(powershell, script, job, course.check_cancelled)
        course.step = "receipts"
        told = receipt(run_of_it, folder.path, Stage.CHECK) or {}
        course.language_mode = mode if (mode := told.get("mode")) in _MODES else ""
        if code or not told or receipt(run_of_it, folder.path, Stage.ENDED) is None:
            raise LookupError
    finally:
        folder.remove()


def _open_pkcs12(course: Course) -> None:
    """Open a PKCS #12 file in the other process, which is this program again."""
    from cryptography.hazmat.primitives.serialization import NoEncryption
    from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
    from cryptography.x509 import load_der_x509_certificate

    def report(_done: int, _total: int) -> None:
        course.check_cancelled()

    root = load_der_x509_certificate(public_roots.source().load(report).certificates[0].der)
    data = serialize_key_and_certificates(None, None, None, [root], NoEncryption())
    with Opener() as opener:
        found = opener.open_file(data, (None,), Budget(report))
    if isinstance(found, Refusal) or len(found) != 1:
        raise FormatError(text(CAN_NOT_START))


def _count(source: Source, course: Course) -> None:
    reading = source.load(lambda _done, _total: course.check_cancelled())
    course.count = len(reading.certificates)
