"""What others ask of the window: setup asks it to close, whatever dialog is open over it, and the system to end.

Qt drops Windows' WM_CLOSE for a window that a modal dialog blocks; a user can't ask it of one.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QSessionManager

_CLOSE = 0x0010
"""WM_CLOSE."""
_MESSAGE = struct.Struct("@PI")
"""How MSG begins: the window, and the number of the message."""
_memory: Any = shiboken6.VoidPtr  # whose type is declared without arguments
_MILLISECONDS_BETWEEN_DIALOGS = 50


def is_to_close(message: int) -> bool:
    """Return whether the MSG of Windows at an address asks its window to close."""
    _window, number = _MESSAGE.unpack_from(_memory(message, _MESSAGE.size))
    return bool(number == _CLOSE)


def hold_session(window: QWidget, why_not: Callable[[], str], end: QSessionManager) -> None:
    """Ask the system not to end as long as something would be lost; Windows shows what, and the user decides."""
    reason = why_not()
    if sys.platform == "win32":
        from ...core.platform import win32

        win32.show_why_not_to_end(int(window.winId()), reason)
    if reason:
        end.cancel()


class CloseRequest(QObject):
    """Closes the dialogs over a window, as Escape does, and then the window, which asks where work would be lost."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_under_way = False
        self._turns = QTimer(self)
        self._turns.setInterval(_MILLISECONDS_BETWEEN_DIALOGS)  # some cancel first what is under way
        self._turns.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Close all. What the window asks meanwhile is left to the user: a second request changes nothing."""
        if not self._is_under_way:
            self._is_under_way = True
            self._turns.start()

    def _go_on(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            dialog.close()
            return
        self._turns.stop()
        self._window.close()
        self._is_under_way = False
