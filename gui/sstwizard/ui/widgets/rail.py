"""The rail of numbered pages at the left, so that someone on the phone can say "go to page 3"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFocusEvent, QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from ..flow import Mark
from ..style.icons import icon
from ..style.theme import Tone, color

_LOOKS = {Mark.OPEN: ("page", Tone.PLAIN), Mark.DONE: ("good", Tone.GOOD), Mark.PROBLEM: ("error", Tone.ERROR)}
"""Not `style.looks`, with which come certificates: the rail is painted first."""
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class PageRail(QListWidget):
    """Shows the current page and ticks what is done; a click, Enter or Space leads to each that may be opened.

    One that has errors has a cross in place of its tick.
    """

    pageWanted = Signal(int)
    """Carries the number of a page that may be opened, counted from 0."""

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = list(titles)
        self._current = 0
        self._marks: Sequence[Mark] = [Mark.OPEN] * len(titles)
        self._narrow = False
        self.setObjectName("pageRail")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for _ in self._titles:
            self.addItem(QListWidgetItem())
        self._measure()
        self.show_pages(0, self._marks, ())
        self.itemClicked.connect(self._want)

    def show_pages(self, current: int, marks: Sequence[Mark], open_ones: Collection[int]) -> None:
        """Mark each page, and let those be chosen that may be opened.

        Args:
            current: The page that is shown, counted from 0.
            marks: What is shown beside each page.
            open_ones: The pages that may be opened.
        """
        self._current, self._marks = current, marks
        side = round(self.iconSize().width() * self.devicePixelRatioF())
        for number, (title, mark) in enumerate(zip(self._titles, marks, strict=True)):
            item, is_open = self.item(number), number in open_ones or number == current
            item.setFlags(_FLAGS if is_open else Qt.ItemFlag.NoItemFlags)
            item.setIcon(icon(*_LOOKS[mark], side))
            item.setForeground(QBrush() if is_open else color(Tone.PLAIN))  # Qt's own is too faint to read
            font = QFont(self.font())
            font.setBold(number == current)
            item.setFont(font)
            named = self._said(mark).format(number=number + 1, count=len(self._titles), title=title)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, named)
            item.setToolTip(title)
        said = self._said(Mark.OPEN)
        self.setAccessibleName(said.format(number=current + 1, count=len(self._titles), title=self._titles[current]))
        self.setCurrentRow(current)

    def _said(self, mark: Mark) -> str:
        if mark is Mark.DONE:
            return self.tr("Page {number} of {count}: {title}, done")
        if mark is Mark.PROBLEM:
            return self.tr("Page {number} of {count}: {title}, has errors")
        return self.tr("Page {number} of {count}: {title}")

    def set_narrow(self, narrow: bool) -> None:
        """Show the numbers alone, where the window has no room for the titles."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._measure()

    def _measure(self) -> None:
        """Write the items as they fit, each two lines high and all as wide as the widest."""
        bold = QFont(self.font())
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        side = metrics.height()
        self.setIconSize(QSize(side, side))
        for number, title in enumerate(self._titles):
            self.item(number).setText(f"{number + 1}" if self._narrow else f"{number + 1}  {title}")
            self.item(number).setSizeHint(QSize(0, int(2.2 * side)))
        widest = max(metrics.horizontalAdvance(self.item(number).text()) for number in range(self.count()))
        self._size = QSize(widest + 3 * side, int(2.2 * side) * self.count())
        self.setFixedWidth(self._size.width())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._size

    def minimumSizeHint(self) -> QSize:
        return self._size

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and self.count():
            self._measure()
            self.show_pages(self._current, self._marks, self._open_ones)

    @property
    def _open_ones(self) -> list[int]:
        return [row for row in range(self.count()) if self.item(row).flags() & Qt.ItemFlag.ItemIsEnabled]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._want(self.currentItem())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Mark the current page again, whichever the arrow keys have gone to."""
        super().focusOutEvent(event)
        self.setCurrentRow(self._current)

    def _want(self, item: QListWidgetItem | None) -> None:
        if item is not None and self.row(item) != self._current and item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.pageWanted.emit(self.row(item))
