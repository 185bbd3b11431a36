"""Colors with a meaning, readable on light and dark windows, and how controls are drawn in them."""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QListView,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionComplex

TEXT_CONTRAST = 4.5
EDGE_CONTRAST = 3.0
"""The least contrasts of text, and of what one has to see of a control (WCAG 2.2, 1.4.3 and 1.4.11)."""
_FOR_TEXT, _FOR_EDGES = TEXT_CONTRAST + 0.1, EDGE_CONTRAST + 0.2  # what is aimed at, since painting rounds
_TINT, _SHADES = 0.1, 50
_FOCUSED, _ROW_BAR = 2, 4
"""How thick the edge of what has the focus is, and the bar at the start of a selected row, in pixels."""
_Role, _Control, _Metric = QPalette.ColorRole, QStyle.ControlElement, QStyle.PixelMetric
_Primitive, _State = QStyle.PrimitiveElement, QStyle.StateFlag
_AS_HIGH_AS_TEXT = (
    *(_Metric.PM_IndicatorWidth, _Metric.PM_IndicatorHeight, _Metric.PM_ExclusiveIndicatorWidth),
    *(_Metric.PM_ExclusiveIndicatorHeight, _Metric.PM_SmallIconSize, _Metric.PM_ListViewIconSize),
    *(_Metric.PM_ButtonIconSize, _Metric.PM_TabBarIconSize),
)
"""What grows with the font: boxes and icons."""


class Tone(Enum):
    """The meaning of a color; values for light windows and for dark ones (contrast above 4.5 : 1 on both)."""

    PLAIN = ("#5c5c5c", "#a8a8a8")
    ACCENT = ("#0f5fb0", "#5aa9ff")
    GOOD = ("#1a7a3c", "#56c271")
    WARNING = ("#a04400", "#ffa35c")
    ERROR = ("#b3141f", "#ff7b7b")
    ROOT = ("#1659a8", "#6cb2ff")
    INTERMEDIATE = ("#0b7a75", "#3fc7bd")
    END_ENTITY = ("#636363", "#b0b0b0")
    MISSING = ("#757575", "#9a9a9a")


def is_dark(palette: QPalette) -> bool:
    return palette.color(_Role.Window).lightness() < 128


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colors, from 1 to 21, as WCAG defines it."""
    darker, lighter = sorted((_luminance(one.rgb()), _luminance(other.rgb())))
    return (lighter + 0.05) / (darker + 0.05)


@lru_cache(maxsize=1024)
def _luminance(rgb: int) -> float:
    parts = [(rgb >> shift & 0xFF) / 255 for shift in (16, 8, 0)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def text_on(background: QColor) -> QColor:
    black, white = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)
    return max(black, white, key=lambda shade: contrast(shade, background))


def is_high_contrast() -> bool:
    """Return whether the system is set to high contrast. Its colors don't tell: some themes of GNOME look like it."""
    hints: Any = QGuiApplication.styleHints()
    if hasattr(hints, "accessibility"):  # Qt 6.10
        return bool(hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)
    if sys.platform == "win32":
        from ...core.platform.win32 import has_high_contrast

        return has_high_contrast()
    return False


def color(tone: Tone, palette: QPalette | None = None) -> QColor:
    """Return a tone's color on a palette, by default the application's; in high contrast that of the text."""
    palette = palette or QGuiApplication.palette()
    if is_high_contrast():
        return palette.color(_Role.WindowText)
    light, dark = tone.value
    return QColor(dark if is_dark(palette) else light)


def filled(palette: QPalette) -> tuple[QColor, QColor]:
    """Return the colors of the default button and of its words: in high contrast those of selections."""
    if is_high_contrast():
        return palette.color(_Role.Highlight), palette.color(_Role.HighlightedText)
    fill = color(Tone.ACCENT, palette)
    return fill, text_on(fill)


def tinted(palette: QPalette) -> QColor:
    """Return the color of a selected row: so faint that every tone can be read on it."""
    return blend(palette.color(_Role.Base), color(Tone.ACCENT, palette), _TINT)


def edge(palette: QPalette) -> QColor:
    """Return the color of controls' edges: as faint as it may be on windows, fields and buttons."""
    if is_high_contrast():
        return palette.color(_Role.WindowText)
    roles = _Role.Window, _Role.Base, _Role.Button, _Role.WindowText
    return QColor(_edge(*(palette.color(role).rgb() for role in roles)))


@lru_cache(maxsize=64)
def _edge(*colors: int) -> int:
    *backgrounds, text = map(QColor, colors)
    return _far_from(backgrounds, backgrounds[0], text, _FOR_EDGES).rgb()


def _far_from(backgrounds: Sequence[QColor], faint: QColor, strong: QColor, wanted: float) -> QColor:
    """Return the first color between `faint` and `strong` with the wanted contrast to all of these backgrounds.

    Behind it, all are far enough: `strong` is, and on the way there contrasts fall at most as far as a background.
    """

    def is_enough(share: int) -> bool:
        shade = blend(faint, strong, share / _SHADES)
        return all(contrast(shade, background) >= wanted for background in backgrounds)

    first = 0 if is_enough(0) else bisect_left(range(_SHADES), True, key=is_enough)
    return blend(faint, strong, first / _SHADES)


def corrections(palette: QPalette) -> QPalette:
    """Return what has to be another color in a palette, so that all of it can be read, and nothing else.

    Windows' dark palette has stripes in the accent color, which look like selected rows; and selections without the
    focus so pale that icons drawn for a selected row vanish on them. Texts on the accent that a user has chosen,
    placeholders and links are too faint in many palettes.
    """
    group, corrected = QPalette.ColorGroup, QPalette()
    base, window, text = (palette.color(role) for role in (_Role.Base, _Role.Window, _Role.Text))
    lit, lit_text = (palette.color(group.Active, role) for role in (_Role.Highlight, _Role.HighlightedText))
    wanted = {
        _Role.AlternateBase: base if is_high_contrast() else blend(base, text, 0.045),
        _Role.Highlight: lit,
        _Role.HighlightedText: lit_text if contrast(lit, lit_text) >= TEXT_CONTRAST else text_on(lit),
        _Role.PlaceholderText: _far_from([base], base, text, TEXT_CONTRAST * 1.1),
    }
    for role, *backgrounds in (
        (_Role.Link, base, window),
        (_Role.LinkVisited, base, window),
        (_Role.ButtonText, palette.color(_Role.Button)),
        (_Role.ToolTipText, palette.color(_Role.ToolTipBase)),
        (_Role.WindowText, window),
        (_Role.Text, base),
    ):
        wanted[role] = _far_from(backgrounds, palette.color(role), text_on(backgrounds[0]), _FOR_TEXT)
    for role, shade in wanted.items():
        for which in (group.Active, group.Inactive):
            if palette.color(which, role) != shade:
                corrected.setColor(which, role, shade)
    return corrected


def apply_style(application: QApplication) -> None:
    """Give the application its style and palette, corrected whenever the platform or its user changes colors."""

    def correct() -> None:
        given = application.palette()
        wanted = corrections(given)
        if wanted.resolveMask():
            application.setPalette(wanted.resolve(given))

    application.setStyle(ReadableStyle())
    application.focusChanged.connect(_show_focus)
    correct()
    application.paletteChanged.connect(correct)
    changed = application.styleHints().colorSchemeChanged  # then it begins with the platform's palette
    changed.connect(lambda: QTimer.singleShot(0, lambda: application.setPalette(QPalette())))


def blend(base: QColor, over: QColor, share: float) -> QColor:
    """Mix two colors; `share` (0 to 1) is how much of `over` shows."""
    return QColor.fromRgbF(
        base.redF() + (over.redF() - base.redF()) * share,
        base.greenF() + (over.greenF() - base.greenF()) * share,
        base.blueF() + (over.blueF() - base.blueF()) * share,
    )


class ReadableStyle(QProxyStyle):
    """Fusion with edges, boxes and focus that can be seen on every palette.

    It is the style on every system, with the parts drawn here that it draws too faintly: its edges are a shade of the
    window's color, 1.1 : 1 in the dark. Windows' own styles know no dark mode (windowsvista) or have lists that can't
    be read in all schemes (windows11); desktops' own on Linux are not in PySide6, and what they draw could not be
    vouched for.

    Each method here is called for each part that is painted, a list's cells included: it has to be short.
    """

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if (draw := _DRAWN_INSTEAD.get(element)) is not None:
            draw(painter, option)
            return
        super().drawPrimitive(element, option, painter, widget)
        if (draw := _DRAWN_UPON.get(element)) is not None:
            draw(painter, option)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element is _Control.CE_ItemViewItem and isinstance(option, QStyleOptionViewItem) and _tint(painter, option):
            option = QStyleOptionViewItem(option)
            option.state ^= _State.State_Selected  # it keeps its own colors on the tint
        elif element is _Control.CE_PushButton and isinstance(option, QStyleOptionButton) and _is_filled(option):
            option, palette = QStyleOptionButton(option), QPalette(option.palette)
            palette.setColor(_Role.ButtonText, filled(palette)[1])
            option.palette = palette
        super().drawControl(element, option, painter, widget)
        if (draw := _CONTROLS_UPON.get(element)) is not None:
            draw(painter, option)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        super().drawComplexControl(control, option, painter, widget)
        if control is QStyle.ComplexControl.CC_ScrollBar and option.minimum < option.maximum:  # type: ignore[attr-defined]
            part = QStyle.SubControl.SC_ScrollBarSlider
            place = self.subControlRect(control, option, part, widget)  # type: ignore[arg-type]
            _outline(painter, place, edge(option.palette))  # both may have one color


class _Sizes(QProxyStyle):
    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric is _Metric.PM_DefaultFrameWidth and isinstance(widget, QAbstractScrollArea):
            return _FOCUSED  # what it shows would cover the focus
        if metric is _Metric.PM_FocusFrameHMargin and isinstance(widget, QTableView | QListView):
            return _ROW_BAR  # boxes and letters stand beside the bar
        usual = super().pixelMetric(metric, option, widget)
        return max(usual, QFontMetrics(QApplication.font()).height()) if metric in _AS_HIGH_AS_TEXT else usual


def follow_font() -> None:
    """Have boxes and icons grow with the font from now on, and leave room for what the style draws.

    The first window does without, for milliseconds: PySide makes an object of each widget whose size it is asked for.
    """
    style = QApplication.style()
    if isinstance(style, QProxyStyle) and not isinstance(style.baseStyle(), _Sizes):
        sizes = _Sizes("Fusion")
        sizes.setParent(style)  # else it ends with this call
        style.setBaseStyle(sizes)


def _tint(painter: QPainter, option: QStyleOption) -> bool:
    """Tint what is behind a part of a selected row, and tell whether it is one; what begins it has the bar."""
    if _State.State_Selected not in option.state or is_high_contrast():
        return False
    painter.fillRect(option.rect, tinted(option.palette))
    if option.rect.x() <= 0:
        bar = QRect(option.rect.topLeft(), QSize(_ROW_BAR, option.rect.height()))
        painter.fillRect(bar, color(Tone.ACCENT, option.palette))
    return True


def _is_filled(option: QStyleOptionButton) -> bool:
    return QStyleOptionButton.ButtonFeature.DefaultButton in option.features and _State.State_Enabled in option.state


def _draw_button(painter: QPainter, option: QStyleOption) -> None:
    """Draw the edge of a button; the one that Enter presses is filled, and has a line inside for the focus."""
    if not isinstance(option, QStyleOptionButton) or not _is_filled(option):
        _draw_edge(painter, option)
        return
    fill, text = filled(option.palette)
    state = option.state
    is_down = _State.State_Sunken in state or _State.State_On in state
    share = 0.16 if is_down else 0.08 if _State.State_MouseOver in state else 0
    around = edge(option.palette) if is_high_contrast() else fill
    _outline(painter, option.rect, around, brush=blend(fill, text, share))
    if _State.State_HasFocus in state:
        _outline(painter, option.rect.adjusted(2, 2, -2, -2), text, _FOCUSED)


def _draw_box(painter: QPainter, option: QStyleOption) -> None:
    """Draw a check box; on a selected row without the accent color, which the row may have itself."""
    if isinstance(option, QStyleOptionViewItem) and option.index.data(Qt.ItemDataRole.CheckStateRole) is None:
        return  # a list keeps the room of a box
    palette, state = option.palette, option.state
    base, around, mark = palette.color(_Role.Base), edge(palette), palette.color(_Role.Text)
    is_on = _State.State_On in state or _State.State_NoChange in state
    fill = base
    if _State.State_Selected in state:  # the row has a color of its own
        lit = palette.color(_Role.Highlight)
        around = max(around, palette.color(_Role.HighlightedText), key=lambda shade: contrast(shade, lit))
    elif is_on and _State.State_Enabled in state:
        fill = around = color(Tone.ACCENT, palette)
        mark = base
    side = min(option.rect.width(), option.rect.height())
    box = QRect(0, 0, side, side)
    box.moveCenter(option.rect.center())
    _outline(painter, box, around, brush=fill)
    if is_on:
        points = _TICK if _State.State_On in state else _DASH
        line = QPolygonF([QPointF(box.x() + side * x, box.y() + side * y) for x, y in points])
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(mark, side / 8))
        painter.drawPolyline(line)
        painter.restore()


def _draw_radio(painter: QPainter, option: QStyleOption) -> None:
    _outline(painter, option.rect, edge(option.palette), 1.3, corner=option.rect.height() / 2)


def _draw_focus(painter: QPainter, option: QStyleOption) -> None:
    palette, is_selected = option.palette, _State.State_Selected in option.state
    around = palette.color(_Role.HighlightedText) if is_selected else color(Tone.ACCENT, palette)
    _outline(painter, option.rect, around)


def _draw_edge(painter: QPainter, option: QStyleOption) -> None:
    """Draw the edge of a control: with the focus stronger and in the accent's color."""
    state, palette = option.state, option.palette
    if _State.State_Enabled not in state:
        _outline(painter, option.rect, blend(palette.color(_Role.Window), edge(palette), 0.6))
    elif _State.State_HasFocus in state:
        _outline(painter, option.rect, color(Tone.ACCENT, palette), _FOCUSED)
    else:
        _outline(painter, option.rect, edge(palette))


def _draw_flat_focus(painter: QPainter, option: QStyleOption) -> None:
    """Draw the focus of a flat button, which has no edge."""
    is_flat = isinstance(option, QStyleOptionButton) and QStyleOptionButton.ButtonFeature.Flat in option.features
    if is_flat and _State.State_HasFocus in option.state:
        _draw_edge(painter, option)


def _outline(
    painter: QPainter,
    rect: QRect,
    around: QColor,
    width: float = 1,
    *,
    brush: QColor | Qt.BrushStyle = Qt.BrushStyle.NoBrush,
    corner: float = 2.5,
) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(around, width))
    painter.setBrush(brush)
    half = width / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), corner, corner)
    painter.restore()


_TICK = (0.22, 0.52), (0.43, 0.73), (0.80, 0.28)
_DASH = (0.22, 0.52), (0.78, 0.52)
"""Where the mark of a check box goes along, in shares of its side."""
_Draw = Callable[[QPainter, QStyleOption], object]
_DRAWN_INSTEAD: Mapping[QStyle.PrimitiveElement, _Draw] = {
    _Primitive.PE_IndicatorCheckBox: _draw_box,
    _Primitive.PE_IndicatorItemViewItemCheck: _draw_box,
    _Primitive.PE_FrameFocusRect: _draw_focus,
}
_DRAWN_UPON: Mapping[QStyle.PrimitiveElement, _Draw] = {
    _Primitive.PE_IndicatorRadioButton: _draw_radio,
    _Primitive.PE_Frame: _draw_edge,
    _Primitive.PE_FrameLineEdit: _draw_edge,
    _Primitive.PE_PanelButtonCommand: _draw_button,
    _Primitive.PE_PanelButtonTool: _draw_edge,
    _Primitive.PE_PanelItemViewRow: _tint,
}
_CONTROLS_UPON: Mapping[QStyle.ControlElement, _Draw] = {
    _Control.CE_ProgressBarGroove: _draw_edge,
    _Control.CE_TabBarTabShape: _draw_edge,
    _Control.CE_PushButton: _draw_flat_focus,
}
"""What draws each part, instead of Fusion or upon what it draws."""


def _show_focus(before: QWidget | None, now: QWidget | None) -> None:
    """Paint the edges of lists and texts, which by themselves paint only what is inside, when the focus moves."""
    for widget in (before, now):
        if isinstance(widget, QAbstractScrollArea):
            QWidget.update(widget)  # before PySide6 6.10, a list's own hides it, and wants an index
