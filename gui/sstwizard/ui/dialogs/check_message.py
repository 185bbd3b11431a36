"""Would a signed message, or a certificate, be trusted by the collection? A window of its own beside the seven pages.

The pages are steps, of which each needs the one before; this question is asked before the first and after the last of
them, and of as many messages as one likes. So it is a window that opens over whichever page one is on, leads back to
it, and keeps its messages until the wizard is closed.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...core.certificates.certificate import Certificate
from ...core.sources.files import is_store, name_of
from ..operations.message_check import CheckedFile, MessageChecks
from ..operations.questions import Dialogs
from ..operations.session import Session
from ..style.icons import icon
from ..style.looks import NOTE
from ..style.theme import Tone
from ..style.tooltips import tooltip
from ..translate import changes
from ..widgets.answer import AnswerView, in_a_word
from ..widgets.copy_button import announce
from ..widgets.dropped_files import local_files
from ..widgets.labels import IconLabel, Notice, TextLabel
from .questions import QtDialogs

_MAX_FILES = 100
"""How many files are taken at once."""
_FROM_OUTLOOK = "FileGroupDescriptor"
"""Part of the name of the format in which Outlook drags messages; only Windows' desktop makes files of it."""


class CheckMessage(QDialog):
    """Takes files, and tells of each whether it would be trusted and what is missing."""

    collectionWanted = Signal(object)

    def __init__(self, session: Session, dialogs: Dialogs | None = None, parent: QWidget | None = None) -> None:
        """Check against a session's collection; `dialogs` are Qt's own by default."""
        super().__init__(parent)
        self._session, self._dialogs = session, dialogs or QtDialogs(self)
        self.setObjectName("checkMessage")
        self.setWindowTitle(self.tr("Check a signed message or certificate"))
        self.setAcceptDrops(True)
        self.checks = MessageChecks(session)
        self.checks.added.connect(self._on_added)
        self.checks.changed.connect(self._on_changed)
        session.collectionChanged.connect(self._show_collection)
        self.notice = Notice()
        self.notice.setObjectName("notice")
        self._build_collection()
        self._build_opening()
        self._build_results()
        self._lay_out()
        self._show_collection()
        if parent is not None:
            self.resize(parent.size() * 0.9)

    def _build_collection(self) -> None:
        self.collection = TextLabel()
        self.collection.setObjectName("collection")
        self.open_collection = QPushButton(self.tr("Open the &collection (.sst)…"))
        self.open_collection.setObjectName("openCollection")
        self.open_collection.clicked.connect(lambda: self.collectionWanted.emit(None))

    def _build_opening(self) -> None:
        self.open_button = QPushButton(self.tr("&Open messages or certificates…"))
        self.open_button.setObjectName("openMessages")
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self._ask)
        self._help = TextLabel(
            self.tr(
                "Files ending in .eml, .msg, .p7m, .p7s or .cer. To get one from Outlook, drag the message from the "
                "list to the desktop, or choose “Save as” in its menu (⋯)."
            ),
            tone=Tone.PLAIN,
        )

    def _build_results(self) -> None:
        self.files = QListWidget()
        self.files.setObjectName("checkedFiles")
        self.files.setAccessibleName(self.tr("What was checked"))
        self.files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.files.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.files.currentRowChanged.connect(self._show_current)
        self.files.hide()
        self.answer = AnswerView()
        self.answer.addWanted.connect(self._add_missing)
        self.answer.contentWanted.connect(self._ask_for_content)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("answer")
        self._scroll.setAccessibleName(self.tr("Answer"))
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.answer)
        self._scroll.hide()
        self._nothing = self._build_nothing()
        self.check_revocation = QPushButton(self.tr("Check &revocation…"))
        self.check_revocation.setObjectName("checkRevocation")
        self.check_revocation.setEnabled(False)
        self.check_revocation.clicked.connect(self._check_revocation)

    def _build_nothing(self) -> QWidget:
        """Say what to do while there is no answer."""
        place = QFrame()
        place.setFrameShape(QFrame.Shape.StyledPanel)
        text = TextLabel(self.tr("Drop signed messages or certificates here"), tone=Tone.PLAIN)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(place)
        column.addStretch(1)
        column.addWidget(IconLabel("message", Tone.PLAIN, scale=4.0), alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(text)
        column.addStretch(1)
        return place

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("Close"))
        close.setObjectName("close")
        close.clicked.connect(self.reject)
        results = QSplitter()
        results.setChildrenCollapsible(False)
        results.addWidget(self.files)
        results.addWidget(self._scroll)
        results.addWidget(self._nothing)
        results.setStretchFactor(1, 1)
        results.setSizes([260, 700])
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for button, text in ((self.open_collection, self.collection), (self.open_button, self._help)):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(button)
            row.addWidget(text, stretch=1)
            column.addLayout(row)
        column.addWidget(self.notice)
        column.addWidget(results, stretch=1)
        foot = QHBoxLayout()
        foot.addWidget(self.check_revocation)
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(foot)
        width = max(self.open_collection.sizeHint().width(), self.open_button.sizeHint().width())
        for button in (self.open_collection, self.open_button):
            button.setMinimumWidth(width)

    def _show_collection(self) -> None:
        """Name the collection that the verdicts are about."""
        session = self._session
        count = self.tr("%n certificate(s)", "", len(session.collection))
        difference, file = session.draft.difference, session.draft.base_file
        if not len(session.collection):
            said = self.tr(
                "Nothing is in the collection yet. Open the .sst that your organisation uses; or open a message all "
                "the same, and see what it needs."
            )
        elif difference and file is not None:
            said = self.tr("Checked against “{file}” with your changes: {count} ({changes}).").format(
                file=name_of(file), count=count, changes=changes(difference)
            )
        elif file is not None:
            said = self.tr("Checked against “{file}”: {count}.").format(file=name_of(file), count=count)
        else:
            said = self.tr("Checked against the collection selected in this wizard: {count}.").format(count=count)
        self.collection.setText(said)

    def _ask(self) -> None:
        self.open_files(self._dialogs.open_messages(self.tr("Open messages or certificates")))

    def open_files(self, paths: Iterable[Path]) -> None:
        """Check files, and show the first of them; a store becomes the collection that they are checked against."""
        wanted = list(paths)
        stores = [path for path in wanted if is_store(path)]
        messages = [path for path in wanted if path not in stores]
        self.notice.say(
            self.tr("Only the first %n file(s) are checked.", "", _MAX_FILES) if len(messages) > _MAX_FILES else "",
            *NOTE,
        )
        if stores:
            self.collectionWanted.emit(stores[0])
        entries = self.checks.open(messages[:_MAX_FILES])
        if entries:
            self.files.setCurrentRow(self.checks.entries.index(entries[0]))
            self._show_current()

    def _ask_for_content(self) -> None:
        entry = self._current
        if entry is None:
            return
        title = self.tr("The file that was signed with {file}").format(file=name_of(entry.path))
        content = self._dialogs.open_content(title, entry.path.parent)
        if content is not None:
            self.checks.use_content(entry, content)

    def _add_missing(self, missing: tuple[Certificate, ...]) -> None:
        self.open_button.setFocus()  # the pressed one vanishes
        self._session.change(add=missing)
        self.notice.say(
            self.tr(
                "%n certificate(s) added to the collection. Exchange knows of it once you have written the file "
                "with this wizard and uploaded it.",
                "",
                len(missing),
            ),
            *NOTE,
        )

    def _asked_about(self, entry: CheckedFile) -> tuple[Certificate, ...]:
        """Return the certificates of a file's chain, once it has been judged by the collection of the moment."""
        return entry.verdict.chain if entry.verdict is not None and self.checks.is_answered(entry) else ()

    def _check_revocation(self) -> None:
        from .revocation import RevocationDialog

        entry = self._current
        if entry is not None and entry.message is not None:
            included = entry.message.certificates
            RevocationDialog(self._session, self._asked_about(entry), included, self).open()

    @property
    def _current(self) -> CheckedFile | None:
        row = self.files.currentRow()
        return self.checks.entries[row] if 0 <= row < len(self.checks.entries) else None

    def _on_added(self, entry: CheckedFile) -> None:
        item = QListWidgetItem(name_of(entry.path))
        item.setToolTip(tooltip(str(entry.path)))
        self.files.addItem(item)
        self.files.setVisible(self.files.count() > 1)

    def _on_changed(self, entry: CheckedFile) -> None:
        item = self.files.item(self.checks.entries.index(entry))
        word, icon_name, tone = in_a_word(entry, answered=self.checks.is_answered(entry))
        item.setText(f"{name_of(entry.path)}\n{word}")
        item.setIcon(icon(icon_name, tone))
        if entry is self._current:
            self._show_current()

    def _show_current(self) -> None:
        entry = self._current
        self.checks.prefer(entry)
        self._scroll.setVisible(entry is not None)
        self._nothing.setVisible(entry is None)
        self.check_revocation.setEnabled(entry is not None and bool(self._asked_about(entry)))
        if entry is None:
            return
        answered = self.checks.is_answered(entry)
        self.answer.show_entry(entry, self._session.collection, answered=answered)
        if answered:
            announce(self, f"{name_of(entry.path)}: {self.answer.spoken}")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.open_button if len(self._session.collection) else self.open_collection).setFocus()
        self.checks.resume()

    def done(self, result: int) -> None:
        """Close, and pause the checks until the window is opened again."""
        self.checks.pause()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()) or _is_from_outlook(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = local_files(event.mimeData())
        if paths:
            self.open_files(paths)
        else:
            self.notice.say(
                self.tr(
                    "Outlook messages can't be dropped here directly. Drag the message to the desktop first, then here."
                ),
                *NOTE,
            )
        event.acceptProposedAction()


def _is_from_outlook(data: QMimeData) -> bool:
    return any(_FROM_OUTLOOK in name for name in data.formats())
