"""How check boxes, radio buttons, edges and the focus are drawn, and how they grow with the font.

Fusion is the style on every system, with the parts drawn here that it draws too faintly: its edges are a shade of the
window's color, 1.1 : 1 in the dark. Windows' own styles know no dark mode (windowsvista) or have lists that can't be
read in all schemes (windows11); desktops' own on Linux are not in PySide6, and what they draw could not be vouched for.

Each method here is called for each part that is painted, a list's cells included: it has to be short.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from .theme import Tone, blend, color, contrast, edge, filled, is_high_contrast, keep_readable, tinted

_Control = QStyle.ControlElement
_Primitive, _Metric, _State = QStyle.PrimitiveElement, QStyle.PixelMetric, QStyle.StateFlag
_Complex, _Sub = QStyle.ComplexControl, QStyle.SubControl
_HEIGHTS = {
    _Metric.PM_IndicatorWidth: 0.95,
    _Metric.PM_IndicatorHeight: 0.95,
    _Metric.PM_ExclusiveIndicatorWidth: 0.95,
    _Metric.PM_ExclusiveIndicatorHeight: 0.95,
    _Metric.PM_SmallIconSize: 1.05,
    _Metric.PM_ListViewIconSize: 1.05,
    _Metric.PM_ButtonIconSize: 1.05,
    _Metric.PM_TabBarIconSize: 1.05,
}
"""What grows with the font, in heights of a line."""
_ROUND = 2.5
"""The corners of boxes, buttons and fields, in pixels."""
_FOCUSED = 2
"""How thick the edge of what has the focus is, in pixels."""
_BAR, _GRIP = 3, 24
"""How thick the bar of a tab is, and how long the grip of a splitter, in pixels."""
_ROW_BAR = 4
"""How wide the bar is at the start of a selected row, in pixels."""


class ReadableStyle(QProxyStyle):
    """Fusion with edges, boxes and focus that can be seen on every palette, and that follow the font."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        draw = _DRAWN.get(element)
        if draw is None or draw in _UPON:
            super().drawPrimitive(element, option, painter, widget)
        if draw is not None:
            draw(painter, option)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element is _Control.CE_ItemViewItem and isinstance(option, QStyleOptionViewItem):
            option = _on_tint(painter, option)
        elif element is _Control.CE_PushButton and isinstance(option, QStyleOptionButton) and _is_filled(option):
            option = _on_accent(option)
        super().drawControl(element, option, painter, widget)
        draw = _DRAWN_UPON.get(element)
        if draw is not None:
            draw(painter, option)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        super().drawComplexControl(control, option, painter, widget)
        if control is _Complex.CC_ComboBox:
            _draw_edge(painter, option)
        elif control is _Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            slider = self.subControlRect(control, option, _Sub.SC_ScrollBarSlider, widget)  # type: ignore[arg-type]
            _outline(painter, slider, edge(option.palette))

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        usual = super().pixelMetric(metric, option, widget)
        if metric is _Metric.PM_DefaultFrameWidth and isinstance(widget, QAbstractScrollArea):
            return _FOCUSED  # what it shows would cover the focus
        if metric is _Metric.PM_FocusFrameHMargin and isinstance(widget, QTableView):
            return _ROW_BAR  # the boxes stand beside the bar
        lines = _HEIGHTS.get(metric)
        if lines is None:
            return usual
        metrics = widget.fontMetrics() if widget is not None else QFontMetrics(QApplication.font())
        return max(usual, round(metrics.height() * lines))


def _accent(palette: QPalette) -> QColor:
    return color(Tone.ACCENT, palette)


def _on_tint(painter: QPainter, option: QStyleOptionViewItem) -> QStyleOptionViewItem:
    """Return how a cell is drawn: a selected one in its own colors, on the tint that is painted here."""
    if not _tint(painter, option):
        return option
    plain = QStyleOptionViewItem(option)
    plain.state &= ~_State.State_Selected
    return plain


def _tint(painter: QPainter, option: QStyleOption) -> bool:
    """Tint what is behind a part of a selected row, and tell whether it is one; what begins it has the bar."""
    if not option.state & _State.State_Selected or is_high_contrast(option.palette):
        return False
    painter.fillRect(option.rect, tinted(option.palette))
    if option.rect.x() <= 0:
        painter.fillRect(QRect(option.rect.topLeft(), QSize(_ROW_BAR, option.rect.height())), _accent(option.palette))
    return True


def _is_filled(option: QStyleOptionButton) -> bool:
    """Return whether it is the button that Enter presses, and may be pressed."""
    is_default = bool(option.features & QStyleOptionButton.ButtonFeature.DefaultButton)
    return is_default and bool(option.state & _State.State_Enabled)


def _on_accent(option: QStyleOptionButton) -> QStyleOptionButton:
    """Return how a filled button is drawn: its words in a color of their own."""
    lit = QStyleOptionButton(option)
    palette = QPalette(option.palette)
    palette.setColor(QPalette.ColorRole.ButtonText, filled(option.palette)[1])
    lit.palette = palette
    return lit


def _draw_button(painter: QPainter, option: QStyleOption) -> None:
    """Draw the edge of a button; the one that Enter presses is filled, and has a line inside for the focus."""
    if not isinstance(option, QStyleOptionButton) or not _is_filled(option):
        _draw_edge(painter, option)
        return
    fill, text = filled(option.palette)
    is_down = option.state & (_State.State_Sunken | _State.State_On)
    share = 0.16 if is_down else 0.08 if option.state & _State.State_MouseOver else 0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge(option.palette) if is_high_contrast(option.palette) else fill, 1))
    painter.setBrush(blend(fill, text, share))
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
    painter.restore()
    if option.state & _State.State_HasFocus:
        _outline(painter, option.rect.adjusted(2, 2, -2, -2), text, _FOCUSED)


def _draw_box(painter: QPainter, option: QStyleOption) -> None:
    """Draw a check box; on a selected row without the accent color, which the row may have itself."""
    palette, state = option.palette, option.state
    box = _square(option.rect)
    selected = bool(state & _State.State_Selected)
    on = bool(state & (_State.State_On | _State.State_NoChange))
    _fill(painter, option, on=on, selected=selected)
    painter.drawRoundedRect(box, _ROUND, _ROUND)
    if on:
        mark = QPainterPath(_part(box, 0.22, 0.52))
        if state & _State.State_On:
            mark.lineTo(_part(box, 0.43, 0.73))
            mark.lineTo(_part(box, 0.80, 0.28))
        else:
            mark.lineTo(_part(box, 0.78, 0.52))
        base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
        painter.setPen(QPen(text if selected or not state & _State.State_Enabled else base, box.width() / 8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(mark)
    painter.restore()


def _draw_radio(painter: QPainter, option: QStyleOption) -> None:
    circle = _square(option.rect)
    on = bool(option.state & _State.State_On)
    _fill(painter, option, on=on, selected=False)
    painter.drawEllipse(circle)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(QPalette.ColorRole.Base))
        painter.drawEllipse(circle.center(), circle.width() * 0.2, circle.width() * 0.2)
    painter.restore()


def _fill(painter: QPainter, option: QStyleOption, *, on: bool, selected: bool) -> None:
    """Set pen and brush for a box or circle; the painter has to be restored."""
    palette = option.palette
    filled = on and not selected and bool(option.state & _State.State_Enabled)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    around = _accent(palette) if filled else edge(palette)
    if selected:  # the row has a color of its own
        lit = palette.color(QPalette.ColorRole.Highlight)
        around = max(around, palette.color(QPalette.ColorRole.HighlightedText), key=lambda each: contrast(each, lit))
    painter.setPen(QPen(around, max(1.2, option.rect.width() / 14)))
    painter.setBrush(_accent(palette) if filled else palette.color(QPalette.ColorRole.Base))


def _draw_focus(painter: QPainter, option: QStyleOption) -> None:
    role = QPalette.ColorRole
    selected = bool(option.state & _State.State_Selected)
    _outline(painter, option.rect, option.palette.color(role.HighlightedText) if selected else _accent(option.palette))


def _draw_edge(painter: QPainter, option: QStyleOption) -> None:
    """Draw the edge of a control: with the focus stronger and in the accent's color."""
    state, palette = option.state, option.palette
    if not state & _State.State_Enabled:
        faint = blend(palette.color(QPalette.ColorRole.Window), edge(palette), 0.6)
        _outline(painter, option.rect, faint)
        return
    focused = bool(state & _State.State_HasFocus)
    _outline(painter, option.rect, _accent(palette) if focused else edge(palette), _FOCUSED if focused else 1)


def _draw_flat_focus(painter: QPainter, option: QStyleOption) -> None:
    """Draw the focus of a flat button, which has no edge."""
    is_flat = isinstance(option, QStyleOptionButton) and option.features & QStyleOptionButton.ButtonFeature.Flat
    if is_flat and option.state & _State.State_HasFocus:
        _outline(painter, option.rect, _accent(option.palette), _FOCUSED)


def _draw_tab(painter: QPainter, option: QStyleOption) -> None:
    """Draw the edge of a tab, a bar on the one that is shown, and the focus."""
    _outline(painter, option.rect, edge(option.palette))
    if option.state & _State.State_HasFocus:
        _outline(painter, option.rect.adjusted(3, 5, -3, -3), _accent(option.palette), _FOCUSED)
    if option.state & _State.State_Selected:
        bar = QRect(option.rect.topLeft(), QSize(option.rect.width(), _BAR))
        painter.fillRect(bar, _accent(option.palette))


def _draw_handle(painter: QPainter, option: QStyleOption) -> None:
    """Draw the grip of a splitter in the middle of it."""
    grip = QRect(0, 0, 2, _GRIP) if option.rect.height() > option.rect.width() else QRect(0, 0, _GRIP, 2)
    grip.moveCenter(option.rect.center())
    painter.fillRect(grip, edge(option.palette))


def _outline(painter: QPainter, rect: QRect, around: QColor, width: float = 1) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(around, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), _ROUND, _ROUND)
    painter.restore()


def _square(rect: QRect) -> QRectF:
    side = min(rect.width(), rect.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(QRectF(rect).center())
    return square.adjusted(0.5, 0.5, -0.5, -0.5)


def _part(box: QRectF, x: float, y: float) -> QPointF:
    return box.topLeft() + QPointF(box.width() * x, box.height() * y)


_DRAWN = {
    _Primitive.PE_IndicatorCheckBox: _draw_box,
    _Primitive.PE_IndicatorItemViewItemCheck: _draw_box,
    _Primitive.PE_IndicatorRadioButton: _draw_radio,
    _Primitive.PE_FrameFocusRect: _draw_focus,
    _Primitive.PE_Frame: _draw_edge,
    _Primitive.PE_FrameLineEdit: _draw_edge,
    _Primitive.PE_PanelButtonCommand: _draw_button,
    _Primitive.PE_PanelButtonTool: _draw_edge,
    _Primitive.PE_PanelItemViewRow: _tint,
    _Primitive.PE_PanelItemViewItem: _tint,
}
"""What draws each part, instead of Fusion or upon what it draws."""
_UPON = (_draw_edge, _draw_button, _tint)
_DRAWN_UPON = {
    _Control.CE_ProgressBarGroove: _draw_edge,
    _Control.CE_TabBarTabShape: _draw_tab,
    _Control.CE_Splitter: _draw_handle,
    _Control.CE_PushButton: _draw_flat_focus,
}


def dress(application: QApplication) -> None:
    """Give the application its style and palette."""
    application.setStyle(ReadableStyle())
    application.focusChanged.connect(_show_focus)
    keep_readable(application)


def _show_focus(before: QWidget | None, now: QWidget | None) -> None:
    """Paint the edges of lists and texts, which by themselves paint only what is inside, when the focus moves."""
    for widget in (before, now):
        if isinstance(widget, QAbstractScrollArea):
            QWidget.update(widget)  # before PySide6 6.10, a list's own hides it, and wants an index
