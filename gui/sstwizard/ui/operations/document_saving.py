"""Save documents, kit and reminders beside a written file, and a survey's table: in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QTimer, Signal

from ...core.certificates.reading import ReportProgress
from ...core.collection.assessment import Assessment
from ...core.errors import SSTWizardError
from ...core.exchange.target import Upload
from ...core.text import printable
from ..translate import localized
from .questions import Dialogs
from .session import Session
from .tasks import Task

if TYPE_CHECKING:
    from ...core.collection.survey import Survey
    from ...core.documents.writing import Edition
    from ...core.runner.receipts import Progress
    from .pdf import Pdf

Result = TypeVar("Result")
_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Written:
    """A collection's file: one that was written, or, without a SHA-256, one that is not written yet.

    Attributes:
        path: Where it lies on this computer.
        assessment: What is in it, and what was to be said of it.
        sha256: Its SHA-256, upper-case hex; empty as long as there is no such file.
        opened: SHA-1 of each certificate of the collection that it was made from, upper-case hex; empty where it is
            the first, None where that is not known.
        upload: Where it goes; None as long as what is typed on the page can't be used.
        record: What a run of the upload has told, and when it ended; None where none has ended.
        base: The file that an update began with, as long as its successor is not written.
    """

    path: Path
    assessment: Assessment
    sha256: str
    opened: tuple[str, ...] | None = ()
    upload: Upload | None = None
    record: tuple[Progress, datetime] | None = None
    base: Path | None = None


def unwritten(assessment: Assessment, base: Path | None = None) -> Written:
    """Return the file of a collection that is not exported yet, in the user's folder for documents."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Written(Path(folder, _translate("DocumentSaving", "collection") + ".sst"), assessment, "", base=base)


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """Something that can be saved.

    Attributes:
        key: Names the menu's entry in tests.
        title: The menu's entry.
        name: What the file is called at first; `{stem}` is the written file's name without its ending.
        make: Returns the content. It runs in the background, and imports what it needs.
        needs_upload: It speaks of where the file goes.
        is_pdf: What is made is HTML, of which a PDF is saved.
        needs_file: It is of use only to those who have the file.
        needs_record: It tells of a run of the upload that has ended.
        afterward: What to do with it once it is saved.
    """

    key: str
    title: str
    name: str
    make: Callable[[Written], bytes]
    needs_upload: bool = False
    is_pdf: bool = False
    needs_file: bool = True
    needs_record: bool = False
    afterward: str = ""


def document_kinds() -> tuple[DocumentKind, ...]:
    """Return all that can be saved, in the order of the menu."""
    return *_to_read(), *_to_upload()


def _to_read() -> tuple[DocumentKind, ...]:
    guide, stock = "{stem} walk-through", "{stem} inventory"
    return (
        DocumentKind(
            "walk-through-pdf",
            _translate("DocumentSaving", "&Walk-through (PDF)…"),
            f"{guide}.pdf",
            _walk_through,
            needs_upload=True,
            is_pdf=True,
            afterward=_use_html(),
        ),
        DocumentKind(
            "walk-through-html",
            _translate("DocumentSaving", "W&alk-through (HTML, accessible)…"),
            f"{guide}.html",
            _walk_through,
            needs_upload=True,
        ),
        DocumentKind(
            "inventory-pdf",
            _translate("DocumentSaving", "&Inventory (PDF)…"),
            f"{stock}.pdf",
            _inventory,
            is_pdf=True,
            needs_file=False,
            afterward=_use_html(),
        ),
        DocumentKind(
            "inventory-html",
            _translate("DocumentSaving", "I&nventory (HTML, accessible)…"),
            f"{stock}.html",
            _inventory,
            needs_file=False,
        ),
        DocumentKind(
            "inventory-csv", _translate("DocumentSaving", "Inventory (&CSV)…"), f"{stock}.csv", _table, needs_file=False
        ),
    )


def _use_html() -> str:
    return _translate("DocumentSaving", "The HTML version is the accessible one.")


def _to_upload() -> tuple[DocumentKind, ...]:
    return (
        DocumentKind(
            "record",
            _translate("DocumentSaving", "Rec&ord of the upload (.json)…"),
            "{stem} upload.json",
            _record,
            needs_record=True,
        ),
        reminders_kind(),
    )


def reminders_kind() -> DocumentKind:
    """Return what reminds of the certificates of a file."""
    return DocumentKind(
        "reminders", _translate("DocumentSaving", "Expiry &reminders (.ics)…"), "{stem}.ics", _reminders
    )


def kit_kind() -> DocumentKind:
    """Return what another computer uploads with."""
    title = _translate("DocumentSaving", "&Transfer kit (.zip)…")
    afterward = _translate(
        "DocumentSaving",
        "Unpack it on the computer that uploads, and do what READ-ME.txt in it says. Then select “It was uploaded” "
        "here.",
    )
    return DocumentKind("kit", title, "{stem} kit.zip", _kit, needs_upload=True, afterward=afterward)


def reminder_kind() -> DocumentKind:
    """Return what reminds of a certificate before there is a file."""
    title = _translate("DocumentSaving", "Save a reminder")
    return DocumentKind("reminder", title, "{stem}.ics", _reminders, needs_file=False)


def _walk_through(written: Written) -> bytes:
    from ...core.documents.walkthrough import walk_through

    assert written.upload is not None
    return walk_through(written.upload, written.assessment, _edition()).encode()


def _inventory(written: Written) -> bytes:
    from ...core.documents.inventory import inventory

    named = written.path if written.sha256 else written.base
    file = named.name if named is not None else ""
    return inventory(written.assessment, file, written.sha256, _edition()).encode()


def _table(written: Written) -> bytes:
    from ...core.documents.inventory import table

    return table(written.assessment, _edition()).encode()


def _edition() -> Edition:
    from ...core.documents.writing import Edition

    return Edition(datetime.now(UTC), localized)


def _kit(written: Written) -> bytes:
    from ...core.documents.transfer_kit import transfer_kit

    assert written.upload is not None
    return transfer_kit(written.upload, written.assessment.collection, localized)


def _record(written: Written) -> bytes:
    from ...core.runner.receipts import upload_record

    assert written.record is not None
    progress, ended = written.record
    uploaded = [each.thumbprint for each in written.assessment.collection.ordered]
    return upload_record(progress, written.path.name, written.sha256, uploaded, ended)


def _reminders(written: Written) -> bytes:
    from ...core.documents.reminders import reminders

    return reminders(written.assessment.collection, written.path.name, datetime.now(UTC), localized)


class DocumentSaving(QObject):
    """Asks for a target, makes a document, writes it, and reports the outcome."""

    said = Signal(str, bool)
    """A sentence for the user, and whether it reports success; empty while work is under way."""
    changed = Signal()

    def __init__(self, session: Session, dialogs: Dialogs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._dialogs = session, dialogs
        self.is_busy = False
        self.saved: Path | None = None
        """What was saved last."""

    def save(self, kind: DocumentKind, written: Written) -> None:
        """Ask for a file, and save to it."""
        start = written.path.with_name(kind.name.format(stem=written.path.stem))
        target = self._dialogs.save_document(kind.title.replace("&", ""), start, start.suffix)
        if target is None:
            return
        self.said.emit("", True)
        self._set_busy(True)

        def made(content: bytes) -> None:
            if kind.is_pdf:
                from .pdf import Pdf

                self._grow(kind, Pdf(content.decode()), target)
            else:
                self._write(kind, content, target)

        self._start(lambda _report: kind.make(written), made)

    def _grow(self, kind: DocumentKind, pdf: Pdf, target: Path) -> None:
        """Add one piece after another to a PDF, and return to the event loop between them."""
        if pdf.add():
            QTimer.singleShot(0, self, lambda: self._grow(kind, pdf, target))
        else:
            self._write(kind, pdf.content, target)

    def _write(self, kind: DocumentKind, content: bytes, target: Path) -> None:
        def written(_nothing: None) -> None:
            self.saved = target
            self._set_busy(False)
            said = self.tr("Saved: {file}").format(file=printable(str(target)))
            self.said.emit("\n".join(filter(None, (said, kind.afterward))), True)

        self._start(lambda _report: _save(target, content), written)

    def _start(self, work: Callable[[ReportProgress], Result], then: Callable[[Result], None]) -> None:
        Task(
            work,
            then=then,
            failed=lambda error: self.said.emit(localized(error.message), False),
            stopped=lambda _error: self._set_busy(False),
            parent=self,
        ).start(self._session.workers)

    def _set_busy(self, is_busy: bool) -> None:
        self.is_busy = is_busy
        self.changed.emit()


def _save(target: Path, content: bytes) -> None:
    from ...core.export.export import save

    save(target, content)


class SurveySaving(QObject):
    """Asks where to write a survey's CAs as CSV, and writes."""

    said = Signal(str, bool)
    """What came of it, and whether that is good."""

    def __init__(self, session: Session, dialogs: Dialogs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._dialogs = session, dialogs

    def save(self, survey: Survey) -> None:
        """Ask for a file, and write the table into it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = Path(folder, self.tr("CAs of signed mail") + ".csv")
        target = self._dialogs.save_document(self.tr("Export as CSV"), start, ".csv")
        if target is None:
            return

        def work(_report: ReportProgress) -> None:
            from ...core.documents.inventory import survey_table

            _save(target, survey_table(survey).encode())

        def then(_nothing: None) -> None:
            self.said.emit(self.tr("Saved: {file}").format(file=printable(str(target))), True)

        def failed(error: SSTWizardError) -> None:
            self.said.emit(localized(error.message), False)

        Task(work, then=then, failed=failed, parent=self).start(self._session.workers)
