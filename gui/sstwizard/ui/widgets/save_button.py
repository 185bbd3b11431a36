"""The button that saves what goes with a written file, and its menu."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QPushButton

from ..operations.document_saving import DocumentKind, DocumentSaving, Written, document_kinds
from ..style.icons import ERROR, GOOD
from ..style.text import tooltip
from .buttons import FolderButton, message_box
from .labels import Notice, foldable


class SaveButton(QPushButton):
    """Offers the documents of a written file, or those that need none.

    Those that need the page's fields are disabled while these are not valid.
    """

    def __init__(self, saving: DocumentSaving, notice: Notice, *, has_file: bool = True) -> None:
        """Make the button and its menu.

        Args:
            saving: Does the work.
            notice: Where to say how what was asked for here has gone.
            has_file: The page tells of a file that was written; otherwise only what tells of a choice is offered.
        """
        super().__init__(self.tr("Sa&ve documents…") if has_file else self.tr("Sa&ve inventory…"))
        self.setObjectName("save")
        self.setAccessibleDescription(
            self.tr("Save documents and reminders")
            if has_file
            else self.tr("All certificates of the collection, with chains and findings, without exporting them")
        )
        self.setToolTip(tooltip(self.accessibleDescription()))
        self.setAutoDefault(False)  # Enter elsewhere must not open the menu
        self._saving, self._notice, self._is_asked = saving, notice, False
        self.written: Written | None = None
        self._blocked = ""
        self.open_folder = FolderButton()
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._entries = [(kind, self._add(kind)) for kind in document_kinds() if has_file or not kind.needs_file]
        self.setMenu(self._menu)
        saving.changed.connect(self._show)
        saving.said.connect(self._tell)
        self._show()

    def _add(self, kind: DocumentKind) -> QAction:
        entry = self._menu.addAction(kind.title)
        entry.setObjectName(f"save-{kind.key}")
        entry.triggered.connect(lambda: self.save(kind, self.written))
        return entry

    def offer(self, written: Written | None, blocked: str = "") -> None:
        """Save what goes with `written` from now on; `blocked` says why there is no upload to tell of."""
        self.written, self._blocked = written, blocked
        self._show()

    def _show(self) -> None:
        self.setEnabled(self.written is not None and not self._saving.is_busy)
        for kind, entry in self._entries:
            off = kind.needs_upload and (self.written is None or self.written.upload is None)
            entry.setEnabled(not off)
            entry.setVisible(not kind.needs_record or (self.written is not None and self.written.record is not None))
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
        actions = self._actions() if sentence and is_good else ()
        self._notice.say(sentence, *(GOOD if is_good else ERROR), actions=actions)
        if sentence or not is_good:
            self._is_asked = False
        if sentence and not is_good and not self._notice.isVisible() and QApplication.activeModalWidget() is None:
            self._warn(sentence)

    def _actions(self) -> tuple[QPushButton, ...]:
        """Return what can be done with what was saved, by Tab right after this button."""
        saved = self._saving.saved
        assert saved is not None
        self.open_folder.offer(saved)
        return (self.open_folder,)

    def _warn(self, sentence: str) -> None:
        message_box(self.window(), "notSaved", foldable(sentence), QMessageBox.Icon.Warning).open()
