"""What Exchange has as far as is known: a line that names it, or the question whether it has anything."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ...core.sources.files import name_of
from ..operations.session import Session
from ..settings import Settings
from ..style.theme import Tone
from ..translate import short_date
from .buttons import LinkButton, push_button
from .labels import LineLabel, TextLabel
from .wrapping import WrappingRow, column, panel


class StoredCollection(QWidget):
    """Asks once, for each upload replaces the whole collection; afterwards the answer can be changed."""

    fetchWanted = Signal()
    openWanted = Signal(object)
    """The path of its file, or None to be asked for it."""
    answered = Signal()
    """The question is gone, and with it the button that has the focus."""

    def __init__(self, session: Session, settings: Settings, *, asks_only: bool = False) -> None:
        """Show what is known, or ask; with `asks_only` there is no line for the answer."""
        super().__init__()
        self._session, self._settings, self._asks_only = session, settings, asks_only
        self.known = LineLabel(tone=Tone.PLAIN)
        self.change = LinkButton(self.tr("Change…"), "changeCompared", self._ask_again)
        self._line = panel(WrappingRow(self.known, self.change))
        said = TextLabel(self.tr("Does Exchange have a collection already? An upload replaces all of it."), bold=True)
        self.fetch = push_button(self.tr("Get it from Exchange…"), "fetchStored", self.fetchWanted)
        self.open_file = push_button(self.tr("Open its file…"), "openStored", lambda: self.openWanted.emit(None))
        self.last = push_button("", "useLast", lambda: self.openWanted.emit(settings.found_collection))
        self.first = push_button(self.tr("No, this is the first"), "isFirst", session.say_first)
        self.not_now = push_button(self.tr("Not now"), "notNow", session.leave_stored_open)
        self.question = panel(
            said, WrappingRow(self.last, self.fetch, self.open_file, self.first, self.not_now, spacing=8)
        )
        column(self, self._line, self.question)
        session.storedChanged.connect(self._show)
        self._show()

    def _show(self) -> None:
        session = self._session
        asks = not session.knows_stored and session.asks_for_stored
        focus = self.window().focusWidget()
        is_gone = not asks and focus is not None and self.question.isAncestorOf(focus)
        self.question.setVisible(asks)
        self._line.setVisible(not asks and not self._asks_only)
        self.known.setText(self._said())
        file, uploaded = self._settings.found_collection, self._settings.last_upload
        is_last = uploaded is not None and uploaded.sha256 == self._settings.found_sha256
        self.last.setVisible(file is not None and is_last)
        if file is not None and uploaded is not None:
            words = self.tr("It is “{file}”, uploaded on {date}")
            self.last.setText(words.format(file=name_of(file), date=short_date(uploaded.day)))
        if is_gone:
            self.answered.emit()

    def _said(self) -> str:
        session, file = self._session, self._session.draft.base_file
        if not len(session.stored):
            if session.knows_stored:
                return self.tr("Compared with nothing: Exchange has no collection yet.")
            return self.tr("Compared with nothing: what Exchange has is not known.")
        count = QCoreApplication.translate("Upload", "%Ln certificate(s)", "", len(session.stored))
        if session.before_upload is not None or file is None:
            return self.tr("Compared with what you uploaded: {count}.").format(count=count)
        return self.tr("Compared with “{file}”: {count}.").format(file=name_of(file), count=count)

    def _ask_again(self) -> None:
        self.question.show()
        self._line.hide()
        self.fetch.setFocus()
