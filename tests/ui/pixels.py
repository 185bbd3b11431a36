"""Measures the contrasts of what a window has painted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QToolButton,
    QTreeView,
    QWidget,
)

from sstwizard.ui.kit.theme import contrast
from sstwizard.ui.welcome import Choice

_SAMPLES = (0.2, 0.35, 0.5, 0.65, 0.8)
_COLUMNS = 12
"""More than any list has."""
_DEEP = 4
"""How far inside a control its edge is looked for, in pixels."""


class Shot:
    """A picture of a window, and what is where in it."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._picture: QImage = window.grab().toImage()

    def place(self, widget: QWidget, rect: QRect | None = None) -> QRect:
        """Return where a widget, or a part of it, is in the picture, as far as it is to be seen."""
        seen = widget.visibleRegion().boundingRect()
        rect = (rect or widget.rect()).intersected(seen)
        return QRect(widget.mapTo(self._window, rect.topLeft()), rect.size())

    def text_contrast(self, place: QRect) -> float:
        """Return the contrast of what stands out most in a place to what most of it is."""
        shades = Counter(
            self._picture.pixel(x, y)
            for x in range(max(place.left(), 0), min(place.right(), self._picture.width() - 1) + 1)
            for y in range(max(place.top(), 0), min(place.bottom(), self._picture.height() - 1) + 1)
        )
        if not shades:
            return 21.0
        ground = QColor(shades.most_common(1)[0][0])
        return max(contrast(QColor(shade), ground) for shade in shades)

    def edge_contrast(self, place: QRect) -> float:
        """Return the contrast of the faintest side of an edge to what is around it."""
        return min(map(max, self._sides(place)), default=21.0)

    def _sides(self, place: QRect) -> Iterator[list[float]]:
        across = [(place.left() + int(place.width() * part), place.top(), 0, 1) for part in _SAMPLES]
        below = [(x, place.bottom(), 0, -1) for x, *_ in across]
        left = [(place.left(), place.top() + int(place.height() * part), 1, 0) for part in _SAMPLES]
        right = [(place.right(), y, -1, 0) for _, y, *_ in left]
        for side in (across, below, left, right):
            found = [self._across(*sample) for sample in side]
            if all(found):
                yield [sorted(max(each) for each in found)[len(found) // 2]]  # icons and texts may touch some

    def _across(self, x: int, y: int, right: int, down: int) -> list[float]:
        """Return the contrasts of the outermost pixels to the one outside; empty where that is not in the picture."""
        outside = QPoint(x - 2 * right, y - 2 * down)
        if not self._picture.rect().contains(outside):
            return []
        ground = self._picture.pixelColor(outside)
        inside = (QPoint(x + step * right, y + step * down) for step in range(-1, _DEEP))
        shades = [self._picture.pixelColor(each) for each in inside if self._picture.rect().contains(each)]
        return [contrast(shade, ground) for shade in shades]


def shown(window: QWidget) -> Iterator[QWidget]:
    """Yield the widgets that can be seen and used."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty():
            yield widget


def faint(window: QWidget, text: float, edge: float) -> Iterator[str]:
    """Yield the texts and the edges of controls in a window that are painted with less contrast than that."""
    shot = Shot(window)
    for widget in shown(window):
        found = [
            (what, shot.text_contrast(place), text) for what, place in texts(widget, shot) if smallest_side(place) > 3
        ]
        found += [
            (what, shot.edge_contrast(place), edge) for what, place in edges(widget, shot) if smallest_side(place) > 6
        ]
        for what, contrast_there, least in found:
            if what and contrast_there < least:
                yield f"{type(widget).__name__} {widget.objectName()} {what[:40]!r}: {contrast_there:.2f}"


def smallest_side(place: QRect) -> int:
    """Return the smaller one of a place's sides."""
    return min(place.width(), place.height())


def texts(widget: QWidget, shot: Shot) -> Iterator[tuple[str, QRect]]:
    """Yield the texts that a widget paints, and where they are."""
    if isinstance(widget, QLabel):
        yield widget.text(), shot.place(widget, widget.contentsRect())
    elif isinstance(widget, QAbstractButton):
        yield widget.text(), shot.place(widget, widget.rect().adjusted(4, 4, -4, -4))  # without its edge
    elif isinstance(widget, QLineEdit):
        yield widget.text() or widget.placeholderText(), shot.place(widget, widget.rect().adjusted(5, 5, -5, -5))
    elif isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText(), shot.place(widget.viewport())
    elif isinstance(widget, QAbstractItemView):
        for words, rect in cells(widget):
            yield f"{words} (row)", shot.place(widget.viewport(), rect.adjusted(4, 0, 0, 0))  # without the bar


def cells(view: QAbstractItemView) -> Iterator[tuple[str, QRect]]:
    """Yield the texts of the cells that can be seen, and where they stand."""
    for index in visible_cells(view):
        words, rect = index.data(), view.visualRect(index)
        if isinstance(words, str) and words and index.flags().value & 32 and rect.intersects(view.viewport().rect()):
            yield words, part_of_cell(view, index, QStyle.SubElement.SE_ItemViewItemText).intersected(rect)


def visible_cells(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """Yield the cells that can be seen."""
    index = view.indexAt(QPoint(4, 4))
    while index.isValid() and view.visualRect(index).top() < view.viewport().height():
        for column in range(_COLUMNS):
            cell = index.siblingAtColumn(column)
            if cell.isValid() and not view.visualRect(cell).isEmpty():
                yield cell
        below = QPoint(4, view.visualRect(index).bottom() + 3)
        index = view.indexAt(below)


def part_of_cell(view: QAbstractItemView, index: QModelIndex, part: QStyle.SubElement) -> QRect:
    """Return where a part of a cell is."""
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = view.visualRect(index)
    delegate = view.itemDelegateForIndex(index)
    assert isinstance(delegate, QStyledItemDelegate)
    delegate.initStyleOption(option, index)
    return view.style().subElementRect(part, option, view)


def cut_cells(view: QAbstractItemView, letters: int) -> Iterator[str]:
    """Yield the lines in the cells that can be seen of which neither all is shown nor so many letters."""
    margin = view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, view) + 1
    for index in visible_cells(view):
        metrics = QFontMetricsF(index.data(Qt.ItemDataRole.FontRole) or view.font())
        room = part_of_cell(view, index, QStyle.SubElement.SE_ItemViewItemText).width() - 2 * margin
        for line in str(index.data() or "").split("\n"):
            if room < min(letters * metrics.averageCharWidth(), metrics.horizontalAdvance(line)):
                yield f"{view.objectName()} {index.column()}: {line} in {room}"


def edges(widget: QWidget, shot: Shot) -> Iterator[tuple[str, QRect]]:
    """Yield what has an edge in a widget, and where it is."""
    style = widget.style()
    is_choice = isinstance(widget, Choice)  # is drawn as a button, with a frame around the chosen one
    if isinstance(widget, QCheckBox | QRadioButton) and not is_choice:
        option = QStyleOptionButton()
        widget.initStyleOption(option)
        sub = QStyle.SubElement
        part = sub.SE_CheckBoxIndicator if isinstance(widget, QCheckBox) else sub.SE_RadioButtonIndicator
        yield "indicator", shot.place(widget, style.subElementRect(part, option, widget))
    elif isinstance(widget, QAbstractItemView):
        for index in visible_cells(widget):
            if index.data(10) is not None:  # Qt.ItemDataRole.CheckStateRole
                place = part_of_cell(widget, index, QStyle.SubElement.SE_ItemViewItemCheckIndicator)
                yield f"box of {index.data()}", shot.place(widget.viewport(), place)
    is_button = (isinstance(widget, QPushButton) and not widget.isFlat()) or (
        is_choice or (isinstance(widget, QToolButton) and not widget.autoRaise())
    )
    is_field = isinstance(widget, QComboBox | QProgressBar) or (isinstance(widget, QLineEdit) and widget.hasFrame())
    is_card = isinstance(widget, QFrame) and widget.frameShape() is QFrame.Shape.StyledPanel
    whole = widget.visibleRegion().boundingRect() == widget.rect()
    if (is_button or is_field or is_card) and whole and not isinstance(widget.parent(), QTreeView | QLineEdit):
        yield "edge", shot.place(widget)
