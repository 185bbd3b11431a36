"""Rows that wrap, panes that stack, pages that scroll, columns of widgets, and windows that fit their screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSplitter,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ...core.text import pieces
from .icons import letter_width


def column(inside: QWidget, *parts: QWidget | QLayout, spacing: int = -1, margin: int | None = 0) -> QVBoxLayout:
    """Lay parts out one below the other; by default with the style's spacing. The style's margins are None."""
    layout = QVBoxLayout(inside)
    layout.setSpacing(spacing)
    if margin is not None:
        layout.setContentsMargins(margin, margin, margin, margin)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return layout


def panel(*parts: QWidget | QLayout, spacing: int = -1) -> QWidget:
    widget = QWidget()
    column(widget, *parts, spacing=spacing)
    return widget


def beside(*parts: QWidget, wide: QWidget, spacing: int = -1) -> QHBoxLayout:
    """Return a row in which one part takes the room, and the others, as an icon, stand at its top."""
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for part in parts:
        row.addWidget(part, alignment=Qt.AlignmentFlag(0) if part is wide else Qt.AlignmentFlag.AlignTop)
    row.setStretchFactor(wide, 1)
    return row


def foot(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row


_ONE_TEXT = Qt.TextFlag.TextShowMnemonic


class WrappingRow(QLayout):
    """Widgets beside each other, in as many lines as they need. The wide ones take what is left of their line."""

    _between = 6  # pixels between two lines

    def __init__(self, *widgets: QWidget, wide: QWidget | None = None, spacing: int = 6) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._wide = wide
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = self._around
        room = width - around.width()
        heights = [self._height(line, room) for line in self._lines(room)]
        return sum(heights) + self._between * max(0, len(heights) - 1) + around.height()

    def sizeHint(self) -> QSize:
        return QSize(self._length(self._shown) + self._around.width(), self.minimumSize().height())

    def minimumSize(self) -> QSize:
        width = max((item.minimumSize().width() for item in self._shown), default=0)
        height = max((item.sizeHint().height() for item in self._shown), default=0)
        return QSize(width, height) + self._around

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        room = self.contentsRect()
        for line in self._lines(room.width()):
            room.setHeight(self._height(line, room.width()))
            self._place(line, room)
            room.moveTop(room.bottom() + 1 + self._between)

    @property
    def _around(self) -> QSize:
        return QSize(0, 0).grownBy(self.contentsMargins())

    @property
    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _width(self, item: QLayoutItem) -> int:
        return max(item.sizeHint().width(), item.minimumSize().width())

    def _length(self, items: list[QLayoutItem]) -> int:
        return sum(map(self._width, items)) + self.spacing() * max(0, len(items) - 1)

    def _height(self, line: list[QLayoutItem], room: int) -> int:
        """Return what a line takes; a text that is longer than the row, and so alone in its line, wraps."""
        if len(line) == 1 and line[0].hasHeightForWidth() and self._width(line[0]) > room:
            return line[0].heightForWidth(room)
        return max(item.sizeHint().height() for item in line)

    def _lines(self, width: int) -> Iterator[list[QLayoutItem]]:
        """Yield the items of each line; a label stays with the field that it names."""
        line: list[QLayoutItem] = []
        waiting: list[QLayoutItem] = []
        taken = 0  # by the line, and what is between it and the next item
        for item in self._shown:
            waiting.append(item)
            label = item.widget()
            if isinstance(label, QLabel) and label.buddy() is not None:
                continue
            length = self._length(waiting)
            if line and taken + length > width:
                yield line
                line, taken = [], 0
            line += waiting
            taken += length + self.spacing()
            waiting = []
        if line + waiting:
            yield line + waiting

    def _place(self, line: list[QLayoutItem], room: QRect) -> None:
        left = room.width() - self._length(line)
        at = room.left()
        for item in line:
            is_wide = self._wide is not None and item.widget() is self._wide
            width = self._width(item) + (left if is_wide or left < 0 else 0)
            height = room.height() if left < 0 else min(item.sizeHint().height(), room.height())
            item.setGeometry(QRect(at, room.top() + (room.height() - height) // 2, width, height))
            at += width + self.spacing()


class Panes(QSplitter):
    """Panes side by side, the first as wide as its texts need; one above the other where there is no room for that."""

    def __init__(
        self, *panes: QWidget, sizes: Sequence[int], least: int = 0, needs: Callable[[], int] = lambda: 0
    ) -> None:
        """Show panes that take these `sizes` at first, stacked in a window that is too narrow for them.

        It is below `least` letters, or where the first pane has not the pixels that it `needs` beside the others.
        """
        super().__init__()
        self._sizes, self._least, self._needs = sizes, least, needs
        self.setChildrenCollapsible(False)
        for pane in panes:
            self.addWidget(pane)
        self.setSizes(sizes)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest pane, for they can be stacked."""
        wide = max(pane.minimumSizeHint().width() for pane in self._panes)
        return QSize(wide, super().minimumSizeHint().height())

    @property
    def _panes(self) -> list[QWidget]:
        return [*filter(None, map(self.widget, range(self.count())))]

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.divide()
        super().resizeEvent(event)

    def divide(self) -> None:
        """Stack the panes, or place them side by side; to be called, too, when the texts of the first have changed."""
        panes, before = self._panes, self.orientation()
        needed = self._needs() if len(panes) > 1 else 0
        least = max(self._least * letter_width(self.fontMetrics()), needed + panes[-1].minimumSizeHint().width())
        is_narrow = self.width() < least
        self.setOrientation(Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal)
        panes[0].setMinimumWidth(0 if is_narrow else needed)
        if self.orientation() is not before:
            room = self.height() if is_narrow else self.width()
            self.setSizes([size * room // sum(self._sizes) for size in self._sizes])


def clear(layout: QLayout) -> None:
    """Remove what stands in a layout; it is hidden at once, and deleted in a moment."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def in_lines(text: str, metrics: QFontMetrics, room: int) -> str:
    """Break a button's text into lines of at most `room` pixels, where it can be broken."""
    lines = [""]
    for piece in pieces(text):
        if lines[-1] and metrics.size(_ONE_TEXT, (lines[-1] + piece).rstrip()).width() > room:
            lines.append("")
        lines[-1] += piece
    return "\n".join(map(str.rstrip, lines))


class _PageContent(QWidget):
    """What a page shows; as high as it has to be, where labels wrap, and not as it would like to be."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else -1

    def minimumSizeHint(self) -> QSize:
        """Leave the height to the width that there is: at the least width, labels would take more lines."""
        return QSize(super().minimumSizeHint().width(), 0)


def let_scroll(page: QWidget) -> QWidget:
    """Have a page scroll where the window has too little room for it; return what is scrolled."""
    area, content, layout = QScrollArea(), _PageContent(), page.layout()
    assert layout is not None
    content.setLayout(layout)  # with all that is in it
    area.setObjectName("pageArea")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    column(page, area)
    return content


_BORDER = 8  # how wide a frame may be, in pixels; it is not known before a window is shown


def fit_to_screen(window: QWidget, size: QSize | None = None) -> None:
    """Give a window that is not shown yet a size within its screen, by default its own; it may be maximized."""
    flag = Qt.WindowType
    buttons = flag.WindowSystemMenuHint | flag.WindowMinMaxButtonsHint | flag.WindowCloseButtonHint
    window.setWindowFlags(window.windowFlags() | buttons)
    window.resize((size or window.sizeHint()).boundedTo(room(window)))


def room(window: QWidget) -> QSize:
    """Return how large a window may be, its frame left out."""
    title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight, None, window)
    return window.screen().availableGeometry().size() - QSize(2 * _BORDER, title + 2 * _BORDER)
