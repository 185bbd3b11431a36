"""How large the style's parts are. The first window does without: it costs milliseconds to have a style asked for that.

PySide makes a Python object of each widget whose size is asked for, and first all types of widgets that Qt has.
"""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QProxyStyle, QStyle, QStyleOption, QTableView, QWidget

from .theme import FOCUSED, ROW_BAR

_Metric = QStyle.PixelMetric
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


def follow_font() -> None:
    """Have boxes and icons grow with the font from now on, and leave room for what the style draws."""
    style = QApplication.style()
    if isinstance(style, QProxyStyle) and not isinstance(style.baseStyle(), _Sizes):
        sizes = _Sizes("Fusion")
        sizes.setParent(style)  # else it ends with this call
        style.setBaseStyle(sizes)


class _Sizes(QProxyStyle):
    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        usual = super().pixelMetric(metric, option, widget)
        if metric is _Metric.PM_DefaultFrameWidth and isinstance(widget, QAbstractScrollArea):
            return FOCUSED  # what it shows would cover the focus
        if metric is _Metric.PM_FocusFrameHMargin and isinstance(widget, QTableView):
            return ROW_BAR  # the boxes stand beside the bar
        lines = _HEIGHTS.get(metric)
        if lines is None:
            return usual
        metrics = widget.fontMetrics() if widget is not None else QFontMetrics(QApplication.font())
        return max(usual, round(metrics.height() * lines))
