"""Whether a file is there: asked where a network drive that does not answer holds up neither window nor program."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Thread

from PySide6.QtCore import QObject, Signal


class FileLook(QObject):
    """Asks once, on a thread of its own, for which nobody waits: Windows may take minutes to give up a share."""

    answered = Signal(bool)
    """Whether the file is there. It comes on the thread that made this object."""

    def __init__(self, is_there: Callable[[], bool], parent: QObject) -> None:
        """Ask nothing yet.

        Args:
            is_there: Looks, such as `Path.is_file`; an OSError counts as no.
            parent: The owner; an answer after its end is dropped.
        """
        super().__init__(parent)
        self._is_there = is_there

    def begin(self) -> None:
        """Ask."""
        Thread(target=self._look, name="sstwizard-look", daemon=True).start()

    def _look(self) -> None:
        try:
            found = self._is_there()
        except OSError:
            found = False
        with suppress(RuntimeError):  # the owner has ended, and this object with it
            self.answered.emit(found)
