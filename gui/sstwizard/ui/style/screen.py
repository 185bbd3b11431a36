"""Windows open within their screen, frame included, whatever size they ask for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QStyle, QWidget

_BORDER = 8
"""How wide a frame may be, in pixels; it is not known before a window is shown."""


def fit_to_screen(window: QWidget, size: QSize | None = None) -> None:
    """Give a window that is not shown yet a size within its screen, by default what it asks for.

    It may be maximized.
    """
    flag = Qt.WindowType
    buttons = flag.WindowSystemMenuHint | flag.WindowMinMaxButtonsHint | flag.WindowCloseButtonHint
    window.setWindowFlags(window.windowFlags() | buttons)
    window.resize((size or window.sizeHint()).boundedTo(room(window)))


def room(window: QWidget) -> QSize:
    """Return how large a window may be, its frame left out."""
    title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight, None, window)
    return window.screen().availableGeometry().size() - QSize(2 * _BORDER, title + 2 * _BORDER)
