"""The button that saves what goes with a written file, and its menu."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QPushButton

from ..operations.document_saving import DOCUMENTS, DocumentKind, DocumentSaving, Need, Written
from ..style.icons import ERROR, GOOD
from ..style.text import tooltip
from .buttons import FolderButton, message_box
from .labels import Notice, foldable


class SaveButton(QPushButton):
    """Offers the documents of a written file, or those that need none.

    Those that need the page's fields are disabled while these are not valid.
    """

    def __init__(self, saving: DocumentSaving, notice: Notice, *, has_file: bool = True) -> None:
        """Make the button and its menu; the notice says how what was asked for here has gone.

        Without a file that was written, only what tells of a choice is offered.
        """
        words, what_for = self.tr("Sa&ve documents…"), self.tr("Save documents and reminders")
        if not has_file:
            words = self.tr("Sa&ve inventory…")
            what_for = self.tr("All certificates of the collection, with chains and findings, without exporting them")
        super().__init__(words)
        self.setObjectName("save")
        self.setAccessibleDescription(what_for)
        self.setToolTip(tooltip(what_for))
        self.setAutoDefault(False)  # Enter elsewhere must not open the menu
        self._saving, self._notice, self._is_asked = saving, notice, False
        self.written: Written | None = None
        self._blocked = ""
        self.open_folder = FolderButton()
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._entries = [(kind, self._add(kind)) for kind in DOCUMENTS if has_file or kind.needs is Need.CHOICE]
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
        self.setEnabled(self.written is not None and not self._saving.is_busy)
        for kind, entry in self._entries:
            off = kind.needs is Need.UPLOAD and (self.written is None or self.written.upload is None)
            entry.setEnabled(not off)
            has_record = self.written is not None and self.written.record is not None
            entry.setVisible(kind.needs is not Need.RECORD or has_record)
            entry.setToolTip(tooltip(self._blocked if off else ""))

    def save(self, kind: DocumentKind, written: Written | None) -> None:
        """Save a document, and tell here how that has gone."""
        if written is not None:
            self._is_asked = True
            self._saving.save(kind, written)
            self._is_asked = self._saving.is_busy  # it is not where no file was named

    def _tell(self, sentence: str, is_good: bool) -> None:
        """Report the outcome of a save started here; a failure is also reported once its page is left."""
        if not self._is_asked:
            return
        actions: tuple[FolderButton, ...] = ()
        if sentence and is_good:
            assert self._saving.saved is not None
            self.open_folder.offer(self._saving.saved)
            actions = (self.open_folder,)
        self._notice.say(sentence, *(GOOD if is_good else ERROR), actions=actions)
        if sentence or not is_good:
            self._is_asked = False
        if sentence and not is_good and not self._notice.isVisible() and QApplication.activeModalWidget() is None:
            message_box(self.window(), "notSaved", foldable(sentence), QMessageBox.Icon.Warning).open()
