"""Colours with a meaning, readable on light and dark windows. Everything else takes the palette's own roles."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication


class Tone(Enum):
    """The meaning of a colour; values for light windows and for dark ones (contrast above 4.5 : 1 on both)."""

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
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def colour(tone: Tone, palette: QPalette | None = None) -> QColor:
    """Return a tone's colour on a palette, by default the application's."""
    light, dark = tone.value
    return QColor(dark if is_dark(palette or QGuiApplication.palette()) else light)


def correct_palette(application: QApplication) -> None:
    """Correct how the platforms' palettes draw lists, now and whenever the colour scheme changes.

    Windows' dark palette has stripes in the accent colour, which look like selected rows; and selections without the
    focus so pale that icons drawn for a selected row vanish on them.
    """

    def correct() -> None:
        application.setPalette(QPalette())  # the platform's own, as it is now
        given, corrected = application.palette(), QPalette()
        role, group = QPalette.ColorRole, QPalette.ColorGroup
        corrected.setColor(role.AlternateBase, blend(given.color(role.Base), given.color(role.Text), 0.045))
        for each in (role.Highlight, role.HighlightedText):
            corrected.setColor(group.Inactive, each, given.color(group.Active, each))
        application.setPalette(corrected)

    correct()
    application.styleHints().colorSchemeChanged.connect(lambda: QTimer.singleShot(0, correct))


def blend(base: QColor, over: QColor, share: float) -> QColor:
    """Mix two colours; `share` (0 to 1) is how much of `over` shows."""
    return QColor.fromRgbF(
        base.redF() + (over.redF() - base.redF()) * share,
        base.greenF() + (over.greenF() - base.greenF()) * share,
        base.blueF() + (over.blueF() - base.blueF()) * share,
    )
