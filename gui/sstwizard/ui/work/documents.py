"""Save documents, kit and reminders beside a written file, and a survey's table: in the background."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QEventLoop, QIODevice, QMarginsF, QObject, QStandardPaths, Signal
from PySide6.QtGui import (
    QAction,
    QFont,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QPushButton, QWidget

from ...core.certificates.reading import ReportProgress
from ...core.collection.assessment import Assessment
from ...core.documents import Edition
from ...core.documents.transfer_kit import transfer_kit, walk_through
from ...core.exchange.job import Upload
from ...core.export.export import save
from ...core.runner.receipts import Progress, upload_record
from ...core.text import QT_TRANSLATE_NOOP, printable
from ..kit.buttons import FolderButton, message_box
from ..kit.icons import ERROR, GOOD, tooltip
from ..kit.labels import Notice, foldable
from ..kit.layouts import WrappingRow, panel
from ..kit.tasks import Task, Workers
from ..kit.translate import localized, look_up
from .questions import QtDialogs

if TYPE_CHECKING:
    from ...core.collection.survey import Survey

_translate = QCoreApplication.translate
_DOTS_PER_INCH = 600
_POINTS = 9
_WIDTHS = {1: (100,), 2: (26, 74), 3: (7, 43, 50), 4: (7, 36, 28, 29)}
"""Per cent of the width that columns get, by how many there are."""
_GAP = 14  # pixels above a section: Qt leaves out the space above a text's first title
_GOES_ON = '<section class="goes-on">'
_SECTION = re.compile(r"<section[^>]*>.*?</section>", re.DOTALL)


def pdf_of(html: str) -> bytes:
    """Print a document of the core as PDF, on numbered pages of A4.

    Whatever certificates say is escaped in it: the only sections are its own. They are added one by one, because Qt
    keeps Python's lock while it reads HTML, though not while it prints; in between the window's thread has its turn.
    """
    _timers = QEventLoop()  # Qt's layout starts timers, for which a thread of Python has nothing yet
    document, wrapping, font = QTextDocument(), QTextOption(), QFont()
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(wrapping)
    font.setPointSize(_POINTS)
    document.setDefaultFont(font)
    document.setUndoRedoEnabled(False)
    document.setMetaInformation(QTextDocument.MetaInformation.CssMedia, "print")
    head = html[: html.index("<body>")]
    document.setHtml(head)
    cursor = QTextCursor(document)
    for section in _SECTION.findall(html):
        if not document.isEmpty():
            block = QTextBlockFormat()
            block.setTopMargin(0 if section.startswith(_GOES_ON) else _GAP)
            cursor.insertBlock(block, QTextCharFormat())
        cursor.insertHtml(f"{head}<body>{section}</body></html>")
    share = partial(QTextLength, QTextLength.Type.PercentageLength)
    for table in document.rootFrame().childFrames():
        if isinstance(table, QTextTable) and table.columns() in _WIDTHS:
            look = table.format()
            look.setWidth(share(100))
            look.setColumnWidthConstraints([share(width) for width in _WIDTHS[table.columns()]])
            table.setFormat(look)
    return _printed(document)


def _printed(document: QTextDocument) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())  # Qt's printing has its own
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    writer.setCreator("SST Wizard")
    document.print_(writer)
    return bytes(buffer.data().data())


@dataclass(frozen=True, slots=True)
class Written:
    """A collection's file: one that was written, or, without a SHA-256, one that is not written yet."""

    path: Path
    assessment: Assessment  # what is in it, and what was to be said of it
    sha256: str  # upper-case hex; empty as long as there is no such file
    opened: tuple[str, ...] | None = ()
    """SHA-1 of each certificate that it was made from, upper-case hex; empty where it is the first, None if unknown."""
    upload: Upload | None = None  # where it goes; None as long as what is typed on the page can't be used
    record: tuple[Progress, datetime] | None = None  # what a run of the upload has told, and when it ended
    base: Path | None = None  # the file that an update began with, as long as its successor is not written


def unwritten(assessment: Assessment, base: Path | None = None) -> Written:
    """Return the file of a collection that is not exported yet, in the user's folder for documents."""
    name = _translate("DocumentSaving", "collection") + ".sst"
    return Written(documents() / name, assessment, "", base=base)


def documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


class Need(Enum):
    """What there must be for a document."""

    NOTHING = auto()  # it says more where there is an upload to speak of
    CHOICE = auto()
    FILE = auto()  # it is of use only to those who have the file
    RECORD = auto()  # it tells of a run of the upload that has ended


@dataclass(frozen=True, slots=True)
class DocumentKind:
    words: str  # the menu's entry, in English
    ending: str  # what follows the written file's name in that of the document
    make: Callable[[Written], bytes]
    """Returns the content, of a PDF its HTML. It runs in the background, and imports what takes long."""
    needs: Need = Need.CHOICE

    @property
    def title(self) -> str:
        return look_up("DocumentSaving", self.words)


def _edition() -> Edition:
    return Edition(datetime.now(UTC), localized)


def _walk_through(written: Written) -> bytes:
    return walk_through(written.upload, written.assessment, _edition()).encode()


def _inventory(written: Written) -> bytes:
    from ...core.documents.inventory import inventory

    named = written.path if written.sha256 else written.base
    return inventory(written.assessment, named.name if named else "", written.sha256, _edition()).encode()


def _table(written: Written) -> bytes:
    from ...core.documents.inventory import table

    return table(written.assessment, _edition()).encode()


def _kit(written: Written) -> bytes:
    assert written.upload is not None
    return transfer_kit(written.upload, written.assessment.collection, localized)


def _record(written: Written) -> bytes:
    assert written.record is not None
    progress, ended = written.record
    uploaded = [each.thumbprint for each in written.assessment.collection.ordered]
    return upload_record(progress, written.path.name, written.sha256, uploaded, ended)


def _reminders(written: Written) -> bytes:
    from ...core.documents.reminders import reminders

    return reminders(written.assessment.collection, written.path.name, datetime.now(UTC), localized)


REMINDERS = DocumentKind(
    QT_TRANSLATE_NOOP("DocumentSaving", "Expiry &reminders (.ics)…"), ".ics", _reminders, Need.FILE
)
REMINDER = DocumentKind(QT_TRANSLATE_NOOP("DocumentSaving", "Save a reminder"), ".ics", _reminders)
"""What reminds of one certificate, before there is a file."""
KIT = DocumentKind(QT_TRANSLATE_NOOP("DocumentSaving", "&Transfer kit (.zip)…"), " kit.zip", _kit, Need.FILE)
DOCUMENTS = (
    DocumentKind(
        QT_TRANSLATE_NOOP("DocumentSaving", "&Walk-through (PDF)…"), " walk-through.pdf", _walk_through, Need.NOTHING
    ),
    DocumentKind(
        QT_TRANSLATE_NOOP("DocumentSaving", "W&alk-through (HTML, accessible)…"),
        " walk-through.html",
        _walk_through,
        Need.NOTHING,
    ),
    DocumentKind(QT_TRANSLATE_NOOP("DocumentSaving", "&Inventory (PDF)…"), " inventory.pdf", _inventory),
    DocumentKind(QT_TRANSLATE_NOOP("DocumentSaving", "I&nventory (HTML, accessible)…"), " inventory.html", _inventory),
    DocumentKind(QT_TRANSLATE_NOOP("DocumentSaving", "Inventory (&CSV)…"), " inventory.csv", _table),
    DocumentKind(
        QT_TRANSLATE_NOOP("DocumentSaving", "Rec&ord of the upload (.json)…"), " upload.json", _record, Need.RECORD
    ),
    REMINDERS,
)
"""All that can be saved, in the order of the menu."""


class DocumentSaving(QObject):
    """Asks for a target, makes a document, writes it, and reports the outcome."""

    said = Signal(str, bool)
    """A sentence for the user, and whether it reports success; empty while work is under way."""
    changed = Signal()

    def __init__(self, workers: Workers, dialogs: QtDialogs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers, self._dialogs = workers, dialogs
        self.is_busy = False
        self.saved: Path | None = None  # what was saved last

    def save(self, kind: DocumentKind, written: Written) -> None:
        start = written.path.with_name(written.path.stem + kind.ending)
        use = self.tr("The HTML version is the accessible one.") if start.suffix == ".pdf" else ""
        if kind is KIT:
            use = self.tr(
                "Unpack it on the computer that uploads, and do what READ-ME.txt in it says. Then open its receipt "
                "here, or select “It was uploaded”."
            )

        def make() -> bytes:
            content = kind.make(written)
            return pdf_of(content.decode()) if start.suffix == ".pdf" else content

        self.save_content(kind.title.replace("&", "").removesuffix("…"), start, make, use)

    def save_survey(self, survey: Survey) -> None:

        def make() -> bytes:
            from ...core.documents.inventory import survey_table

            return survey_table(survey, datetime.now(UTC)).encode()

        self.save_content(self.tr("Export as CSV"), documents() / (self.tr("CAs of signed mail") + ".csv"), make)

    def save_content(self, title: str, start: Path, make: Callable[[], bytes], use: str = "") -> None:
        """Ask for a file, and save to it what is made in the background; say then what to do with it."""
        target = self._dialogs.save_document(title, start, start.suffix)
        if target is None:
            return
        self.said.emit("", True)
        self._set_busy(True)

        def work(_report: ReportProgress) -> None:
            save(target, make())

        def saved(_nothing: None) -> None:
            self.saved = target
            self._set_busy(False)
            said = self.tr("Saved: {file}").format(file=printable(str(target)))
            self.said.emit("\n".join(filter(None, (said, use))), True)

        Task(
            work,
            then=saved,
            failed=lambda error: self.said.emit(localized(error.message), False),
            stopped=lambda _error: self._set_busy(False),
            parent=self,
        ).start(self._workers)

    def _set_busy(self, is_busy: bool) -> None:
        self.is_busy = is_busy
        self.changed.emit()


class SaveButton(QPushButton):
    """Offers the documents of a written file, or those that need none.

    Those that speak of an upload are disabled while the page's fields are not valid.
    """

    def __init__(self, saving: DocumentSaving, notice: Notice, *, only: Need | None = None) -> None:
        """Make the button and its menu; the notice says how what was asked for here has gone.

        Without a file that was written, `only` what needs no more than that is offered.
        """
        words, what_for = self.tr("Sa&ve documents…"), self.tr("Save documents and reminders")
        if only is Need.CHOICE:
            words = self.tr("Sa&ve inventory…")
            what_for = self.tr("All certificates of the collection, with chains and findings, without exporting them")
        elif only is Need.NOTHING:
            words, what_for = self.tr("Sa&ve the walk-through…"), self.tr("All steps, to be read out by phone")
        super().__init__(words)
        self.setObjectName("save")
        self.setAccessibleDescription(what_for)
        self.setToolTip(tooltip(what_for))
        self.setAutoDefault(False)  # Enter elsewhere must not open the menu
        self._saving, self._notice, self.is_asked, self._has_file = saving, notice, False, only is None
        self.written: Written | None = None
        self._blocked = ""
        self.open_folder = FolderButton()
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._entries = {kind: self._add(kind) for kind in DOCUMENTS if only in (None, kind.needs)}
        self.setMenu(self._menu)
        saving.changed.connect(self._show)
        saving.said.connect(self._tell)
        self._show()

    def _add(self, kind: DocumentKind) -> QAction:
        entry = self._menu.addAction(kind.title)
        entry.setObjectName(f"save{kind.ending}")
        entry.triggered.connect(lambda: self.save(kind, self.written))
        return entry

    def offer(self, written: Written | None, blocked: str = "") -> None:
        """Save what goes with `written` from now on; `blocked` says why there is no upload to tell of."""
        self.written, self._blocked = written, blocked
        self._show()

    def _show(self) -> None:
        written = self.written
        self.setEnabled(written is not None and not self._saving.is_busy)
        for kind, entry in self._entries.items():
            tells_of_upload = self._has_file and kind.needs is Need.NOTHING
            is_off = tells_of_upload and (written is None or written.upload is None)
            entry.setEnabled(not is_off)
            entry.setToolTip(tooltip(self._blocked if is_off else ""))
            has_record = written is not None and written.record is not None
            entry.setVisible(kind.needs is not Need.RECORD or has_record)

    def save(self, kind: DocumentKind, written: Written | None) -> None:
        if written is not None:
            self.is_asked = True
            self._saving.save(kind, written)
            self.is_asked = self._saving.is_busy  # it is not where no file was named

    def _tell(self, sentence: str, is_good: bool) -> None:
        """Report the outcome of a save started here; a failure is also reported once its page is left."""
        if not self.is_asked:
            return
        actions: tuple[FolderButton, ...] = ()
        if sentence and is_good:
            assert self._saving.saved is not None
            self.open_folder.offer(self._saving.saved)
            file = self.written if self.written is not None and self.written.sha256 else None
            if file is None or file.path.parent != self._saving.saved.parent:  # which has a button in view
                actions = (self.open_folder,)
        self._notice.say(sentence, *(GOOD if is_good else ERROR), actions=actions)
        self.is_asked = is_good and not sentence
        if sentence and not is_good and not self._notice.isVisible() and QApplication.activeModalWidget() is None:
            icon, button = QMessageBox.Icon.Warning, QMessageBox.StandardButton.Ok
            message_box(self.window(), "notSaved", foldable(sentence), icon, button).open()


def walk_through_offer(saving: DocumentSaving) -> QWidget:
    """Return a button that saves the walk-through before there is a file, with a notice that says how that has gone."""
    notice = Notice()
    button = SaveButton(saving, notice, only=Need.NOTHING)
    button.offer(unwritten(Assessment()))
    return panel(WrappingRow(button), notice)
