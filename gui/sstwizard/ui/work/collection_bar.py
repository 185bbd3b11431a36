"""The collection: how much is in it, whether Exchange will accept it, and what it is compared with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy, QToolButton, QWidget

from ...core.certificates.certificate import Certificate
from ...core.collection.collection import SIZE_LIMIT, SIZE_WARNING, CertificateCollection
from ...core.sources.walk import name_of
from ..kit.buttons import LinkButton, push_button
from ..kit.icons import ERROR, GOOD, PLAIN, WARNING, Badge, icon, letter_width
from ..kit.labels import LineLabel, TextLabel, announce
from ..kit.layouts import WrappingRow, column, panel
from ..kit.theme import Tone, color
from ..kit.translate import long_date, short_date
from .session import Session

_translate = QCoreApplication.translate
_LEAST_FOR_WORDS = 125
"""The width from which the words of undo and redo are shown, in letters."""


class Meter(QProgressBar):
    """How much of Exchange's size limit is used: amber from 60,000 bytes, red above 70,000."""

    def __init__(self) -> None:
        super().__init__()
        self._bytes = 0
        self.setAccessibleName(self.tr("Size of the collection"))
        self.setRange(0, SIZE_LIMIT)
        self.setTextVisible(False)
        self.setFixedHeight(self.fontMetrics().height() * 2 // 3)
        self.setMinimumWidth(60)

    def show_size(self, collection: CertificateCollection) -> str:
        """Show how large a collection is, and return the same in words."""
        self._bytes, number = collection.size if len(collection) else 0, QLocale().toString
        self.setValue(min(self._bytes, SIZE_LIMIT))
        said = _translate("CollectionBar", "{size} of {limit} bytes")
        self.setAccessibleDescription(said.format(size=number(self._bytes), limit=number(SIZE_LIMIT)))
        self._color()
        return self.accessibleDescription()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._color()

    def _color(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Highlight, color(self.tone or Tone.ACCENT))
        self.setPalette(palette)  # the event that this makes leads here again, and then it is the same one

    @property
    def tone(self) -> Tone | None:
        """The tone of the size; None below the limit from which it is a warning."""
        return Tone.ERROR if self._bytes > SIZE_LIMIT else Tone.WARNING if self._bytes >= SIZE_WARNING else None


class CollectionBar(QFrame):
    """The foot of the pages on which the collection is made; its button leads to the findings."""

    clicked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setObjectName("collectionBar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._meter, self.verdict = Meter(), push_button("", "verdict", self.clicked)
        self._meter.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # it takes what is left
        self._count, self._bytes = TextLabel(bold=True), TextLabel(tone=Tone.PLAIN)
        for label in (self._count, self._bytes):
            label.setWordWrap(False)
        undo = self._build_button("undo", self.tr("Undo"), session.undo, "Ctrl+Z")
        redo = self._build_button("redo", self.tr("Redo"), session.redo, "Ctrl+Y", "Ctrl+Shift+Z")
        self.undo, self.redo = undo.defaultAction(), redo.defaultAction()
        self._buttons = undo, redo
        parts = self._count, self._meter, self._bytes, undo, redo, self.verdict
        row = WrappingRow(*parts, wide=self._meter, spacing=10)
        row.setContentsMargins(10, 2, 10, 2)
        self.setLayout(row)
        session.collectionChanged.connect(self._show)
        session.assessed.connect(self._show)
        self._show()
        self._before, self._said = session.collection, self._verdict().text
        session.collectionChanged.connect(self._say_change)
        session.assessed.connect(self._say_verdict)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for action in (self.undo, self.redo):
                action.setIcon(icon(action.objectName(), Tone.ACCENT))
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show undo and redo as icons alone where their words would push the verdict into another line."""
        is_wide = event.size().width() >= _LEAST_FOR_WORDS * letter_width(self.fontMetrics())
        style = Qt.ToolButtonStyle
        for button in self._buttons:
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon if is_wide else style.ToolButtonIconOnly)
        super().resizeEvent(event)

    def _build_button(self, name: str, words: str, triggered: object, *keys: str) -> QToolButton:
        """Make an action and its button; its keys work in the whole window, but a field undoes its own typing."""
        action = QAction(icon(name, Tone.ACCENT), words, self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(each) for each in keys])
        action.setToolTip(f"{words} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        action.triggered.connect(triggered)
        self.addAction(action)
        button = QToolButton()
        button.setObjectName(f"{name}Button")
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _show(self) -> None:
        collection, history = self._session.collection, self._session.history
        self.undo.setEnabled(history.last is not None)
        self.redo.setEnabled(history.next is not None)
        self._count.setText(self.tr("Collection: %Ln certificate(s)", "", len(collection)))
        self._bytes.setText(self._meter.show_size(collection))
        self._bytes.set_tone(self._meter.tone or Tone.PLAIN)
        said, icon_name, tone = self._verdict()
        self.verdict.setIcon(icon(icon_name, tone))
        self.verdict.setEnabled(len(self._session.collection) > 0)
        self.verdict.setText(said)
        self.verdict.setAccessibleName(self.tr("The collection: {verdict}").format(verdict=said))

    def _verdict(self) -> Badge:
        session = self._session
        if not len(session.collection):
            return Badge(self.tr("Nothing selected yet"), *PLAIN)
        if not session.is_assessed:
            return Badge(self.tr("Checking…"), *PLAIN)
        errors, warnings = len(session.assessment.errors), len(session.assessment.warnings)
        counted = self.tr("%Ln warning(s)", "", warnings) if warnings else ""
        if errors:
            return Badge(", ".join(filter(None, (self.tr("%Ln error(s)", "", errors), counted))), *ERROR)
        if warnings:
            return Badge(self.tr("Ready, {warnings}").format(warnings=counted), *WARNING)
        return Badge(self.tr("Ready"), *GOOD)

    def _say_change(self) -> None:
        before, self._before = self._before, self._session.collection
        if before == self._before or not self.isVisible():
            return
        done = self._before.since(before)
        added, removed = len(done.added), len(done.removed)
        said = (
            _named_or_counted(done.added, self.tr("{name} added"), self.tr("%Ln certificate(s) added", "", added)),
            _named_or_counted(
                done.removed, self.tr("{name} removed"), self.tr("%Ln certificate(s) removed", "", removed)
            ),
            self.tr("%Ln certificate(s) selected", "", len(self._before)),
        )
        announce(self, ", ".join(filter(None, said)))

    def _say_verdict(self) -> None:
        said, self._said = self._said, self._verdict().text
        if said != self._said and self.isVisible():
            announce(self, self._said)


def _named_or_counted(certificates: Sequence[Certificate], one: str, several: str) -> str:
    if len(certificates) == 1:
        return one.format(name=certificates[0].name)
    return several if certificates else ""


class StoredCollection(QWidget):
    """Says what Exchange has, and asks that where it is wanted, for each upload replaces the whole collection."""

    openWanted = Signal(object)  # the path of its file, or None to be asked for it
    answered = Signal()  # the question is gone, and with it the button that has the focus

    def __init__(self, session: Session, *, asks_only: bool = False) -> None:
        """Show what is known; with `asks_only`, ask instead as long as nothing is."""
        super().__init__()
        self._session, self._asks_only = session, asks_only
        self.known = LineLabel(tone=Tone.PLAIN)
        self.change = LinkButton(self.tr("Change…"), "changeCompared", self.ask_again)
        self._line = panel(WrappingRow(self.known, self.change))
        self._asked = TextLabel(bold=True)
        self.fetch = push_button(self.tr("Get it from Exchange…"), "fetchStored")
        self.open_file = push_button(self.tr("Open its file…"), "openStored", lambda: self.openWanted.emit(None))
        self.last = push_button("", "useLast", lambda: self.openWanted.emit(self._last_file))
        self.first = push_button(self.tr("No, this is the first"), "isFirst", session.set_nothing_stored)
        self.not_now = push_button(self.tr("Not now"), "notNow", lambda: session.show_stored_question(asks=False))
        answers = WrappingRow(self.last, self.fetch, self.open_file, self.first, self.not_now, spacing=8)
        self.question = panel(self._asked, answers)
        column(self, self._line, self.question)
        session.storedChanged.connect(self._show)
        self._show()

    def _show(self) -> None:
        session = self._session
        asks = self._asks_only and not session.knows_stored and session.asks_for_stored
        focus = self.window().focusWidget()
        is_gone = not asks and focus is not None and self.question.isAncestorOf(focus)
        self.question.setVisible(asks)
        is_told = not self._asks_only or (session.knows_stored and not len(session.stored))  # which can be taken back
        self._line.setVisible(not asks and is_told)
        self.known.setText(self._said())
        asked = self.tr("Does Exchange have a collection already? An upload replaces all of it.")
        if session.made_from == ():  # the script compares it with nothing
            asked = self.tr(
                "Does Exchange have a collection already? You can leave this open: if Exchange has one, the upload "
                "stops and changes nothing."
            )
        self._asked.setText(asked)
        has, file = session.state.uploaded, self._last_file
        self.last.setVisible(file is not None and has is not None)
        if file is not None and has is not None:
            words = self.tr("It is “{file}”, uploaded on {date}")
            self.last.setText(words.format(file=name_of(file), date=short_date(has.day)))
        if is_gone:
            self.answered.emit()

    def _said(self) -> str:
        session, file = self._session, self._session.draft.base_file
        if not len(session.stored):
            if session.knows_stored:
                return self.tr("Exchange has no collection yet.")
            if session.state.exchange is not None:
                return self.tr("Not compared with what Exchange has.")
            return self.tr("What Exchange has is not known.")
        count = QCoreApplication.translate("Upload", "%Ln certificate(s)", "", len(session.stored))
        has, name = session.state.uploaded, name_of(file) if file is not None else ""
        if has is None:
            return self.tr("Compared with “{file}”: {count}.").format(file=name, count=count)
        said = self.tr("Compared with “{file}”, uploaded on {date}: {count}.")
        return said.format(file=name, date=long_date(has.day), count=count)

    @property
    def _last_file(self) -> Path | None:
        at_hand = self._session.at_hand
        return at_hand.base_file if at_hand is not None else None

    def ask_again(self) -> None:
        """Show the question, though it was answered or left open."""
        self._session.show_stored_question()
        self.question.show()
        self._line.hide()
        self.fetch.setFocus()
