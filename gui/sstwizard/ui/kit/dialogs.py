"""Dialogs with the door to Help, by F1 and by button, and the one that shows all notes about what was opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget, QWizard

from .buttons import PlainButton, push_button, settle_mnemonics
from .icons import NOTE, WARNING
from .labels import ResultList, TextLabel
from .layouts import column, fit_to_screen, foot


class LetteredDialog(QDialog):
    """A dialog in which each letter leads to one thing alone."""

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            settle_mnemonics(self, self)
        return is_done


class TopicWindow(LetteredDialog):
    """A window of the help, which shows one topic at a time."""

    def show_topic(self, topic: str, *, to_search: bool = False) -> None:
        """Show a topic, ready to be read, or for another to be searched for."""
        raise NotImplementedError


class HelpAccess(QObject):
    """Keeps the one help window, and opens it at the topic of the window or page that is shown."""

    def __init__(self, wizard: QWizard, make_window: Callable[[], TopicWindow]) -> None:
        super().__init__(wizard)
        self._wizard = wizard
        self._make_window = make_window
        self._window: TopicWindow | None = None
        QShortcut(QKeySequence.StandardKey.HelpContents, wizard, self.show)

    @classmethod
    def listen_in(cls, dialog: QWidget, topic: str) -> None:
        QShortcut(QKeySequence.StandardKey.HelpContents, dialog, lambda: cls.show_in(dialog, topic))

    @classmethod
    def show_in(cls, dialog: QWidget, topic: str) -> None:
        """Open the help at a topic, from a dialog of which the wizard is among the owners."""
        owner = dialog.parentWidget()
        while owner is not None:
            for access in owner.findChildren(cls, options=Qt.FindChildOption.FindDirectChildrenOnly):
                access.show(topic)
            owner = owner.parentWidget()

    def show(self, topic: str = "", *, to_search: bool = False) -> None:
        from ...core import guide

        if self._window is None:
            self._window = self._make_window()
            fit_to_screen(self._window, self._wizard.size() * 0.85)
        self._window.show_topic(topic or guide.PAGES[max(self._wizard.currentId(), 0)], to_search=to_search)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def close(self) -> None:
        """Close the window: the program ends with its last."""
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()  # in its own thread: Python's collector may run in another
            self._window = None


class OwnedDialog(LetteredDialog):
    """A dialog over a window, which is gone once it is closed; F1 opens the help at its topic."""

    def __init__(self, parent: QWidget | None, share: float, *, name: str = "", topic: str = "") -> None:
        """Make an empty dialog, which has this share of the width and height of its window."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if parent is not None:
            fit_to_screen(self, parent.window().size() * share)
            HelpAccess.listen_in(self, topic)


_MOST = 100


class NotesButton(PlainButton):
    """Shows all notes, of which the notice that it stands in says the first; hidden where there are no more."""

    def __init__(self, notice: QWidget) -> None:
        super().__init__("", "showNotes", self._show_all)
        self._notes: Sequence[str] = ()
        self._losses = 0
        self.setParent(notice)
        self.hide()

    def offer(self, notes: Sequence[str], losses: int = 0) -> tuple[QWidget, ...]:
        """Return the button for the notice, if there is more than one note; the first may tell of losses."""
        self._notes, self._losses = notes, losses
        self.setText(self.tr("Show all %Ln note(s)…", "", len(notes)))
        return (self,) if len(notes) > 1 else ()

    def _show_all(self) -> None:
        name = self.text().replace("&", "").removesuffix("…")
        dialog, listed = OwnedDialog(self.window(), 0.6, name="notes"), ResultList(name)
        dialog.setWindowTitle(name)
        shown = [*self._notes[:_MOST], *["…"] * (len(self._notes) > _MOST)]
        looks = (WARNING if at < self._losses else NOTE for at in range(len(shown)))
        listed.show_results((look, [TextLabel(note)]) for look, note in zip(looks, shown, strict=True))
        close = push_button(QCoreApplication.translate("FindCADialog", "Close"), "close", dialog.reject)
        column(dialog, listed, foot(close), margin=None).setStretch(0, 1)
        close.setDefault(True)
        dialog.open()
