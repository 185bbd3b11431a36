"""Windows stay on their screen, frame included, whatever size they ask for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QStyle, QWidget

_BORDER = 8
"""How wide a frame may be, in pixels, before it is known."""


def fit_to_screen(window: QWidget, size: QSize | None = None) -> None:
    """Give a window that is not shown yet a size within its screen, by default what it asks for, and keep it there.

    It may be maximized.
    """
    flag = Qt.WindowType
    buttons = flag.WindowSystemMenuHint | flag.WindowMinMaxButtonsHint | flag.WindowCloseButtonHint
    window.setWindowFlags(window.windowFlags() | buttons)
    window.resize((size or window.sizeHint()).boundedTo(room(window).size()))
    _Keeper(window)


def room(window: QWidget) -> QRect:
    """Return where a window may be, its frame left out; of one that has no frame yet this is guessed."""
    return window.screen().availableGeometry().marginsRemoved(_frame(window))


def placed_within(window: QRect, room: QRect) -> QRect:
    """Return a window's place, moved and shrunk as little as it takes to lie in `room`."""
    placed = QRect(window.topLeft(), window.size().boundedTo(room.size()))
    placed.moveRight(min(placed.right(), room.right()))
    placed.moveBottom(min(placed.bottom(), room.bottom()))
    placed.moveLeft(max(placed.left(), room.left()))
    placed.moveTop(max(placed.top(), room.top()))
    return placed


def _frame(window: QWidget) -> QMargins:
    handle = window.windowHandle()
    margins = handle.frameMargins() if handle is not None else QMargins()
    if margins.isNull() and not window.isFullScreen():
        title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight, None, window)
        margins = QMargins(_BORDER, title + _BORDER, _BORDER, _BORDER)
    return margins


class _Keeper(QObject):
    """Fits a window when it is shown, has got its frame, has grown, or when its screen changes."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._frame = window, QMargins()
        self._screen: QScreen | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._keep)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Show:
            self._keep(is_placed=self._window.testAttribute(Qt.WidgetAttribute.WA_Moved))  # else QDialog places it now
        elif kind == QEvent.Type.WindowStateChange:
            self._soon.start()
        elif kind == QEvent.Type.Resize and self._has_least_size:
            self._soon.start()  # what it shows has made it larger
        elif kind in (QEvent.Type.Move, QEvent.Type.WindowActivate) and self._has_larger_frame:
            self._soon.start()  # one that is dragged is left alone
        return super().eventFilter(watched, event)

    @property
    def _has_larger_frame(self) -> bool:
        """The frame that it has got needs more room than was thought."""
        return self._frame | _frame(self._window) != self._frame

    @property
    def _has_least_size(self) -> bool:
        now, least = self._window.size(), self._window.minimumSize()
        return now.width() == least.width() or now.height() == least.height()

    def _keep(self, *, is_placed: bool = True) -> None:
        """Shrink what is larger than its screen; move what lies partly outside, once it has its place."""
        self._soon.stop()
        self._frame = _frame(self._window)
        self._follow(self._window.screen())
        now, state = self._window.geometry(), Qt.WindowState
        if not self._window.isVisible() or self._window.windowState() & ~state.WindowActive:
            return
        placed = placed_within(now, room(self._window))
        if not is_placed and placed.size() != now.size():
            self._window.resize(placed.size())
        elif is_placed and placed != now:
            self._window.setGeometry(placed)  # without the frame: `move` would shift it by the frame that is guessed

    def _follow(self, screen: QScreen) -> None:
        if screen is not self._screen:
            if self._screen is not None:
                self._screen.availableGeometryChanged.disconnect(self._soon.start)
            self._screen = screen
            screen.availableGeometryChanged.connect(self._soon.start)
