"""Colors with a meaning, readable on light and dark windows. Everything else takes the palette's own roles."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from functools import lru_cache

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication


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


TEXT_CONTRAST = 4.5
EDGE_CONTRAST = 3.0
"""The least contrasts of text, and of what one has to see of a control (WCAG 2.2, 1.4.3 and 1.4.11)."""
_FOR_TEXT, _FOR_EDGES = TEXT_CONTRAST + 0.1, EDGE_CONTRAST + 0.2
"""What is aimed at, since painting rounds."""
_TINT = 0.1
_HIGH = 7.0
"""The contrast from which a palette with one background for all is one of high contrast (WCAG 2.2, 1.4.6). Windows 11
has one of 10 : 1."""


def is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


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
    """Return black or white, whichever can be read better on `background`."""
    black, white = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)
    return max(black, white, key=lambda each: contrast(each, background))


def is_high_contrast(palette: QPalette) -> bool:
    """Return whether a palette has high contrast: windows, fields and buttons of one color, far from their text."""
    role = QPalette.ColorRole
    window = palette.color(role.Window)
    same = window == palette.color(role.Base) == palette.color(role.Button)
    return same and contrast(window, palette.color(role.WindowText)) >= _HIGH


def color(tone: Tone, palette: QPalette | None = None) -> QColor:
    """Return a tone's color on a palette, by default the application's; in high contrast that of the text."""
    palette = palette or QGuiApplication.palette()
    if is_high_contrast(palette):
        return palette.color(QPalette.ColorRole.WindowText)
    light, dark = tone.value
    return QColor(dark if is_dark(palette) else light)


def filled(palette: QPalette) -> tuple[QColor, QColor]:
    """Return the colors of the default button and of its words: in high contrast those of selections."""
    role = QPalette.ColorRole
    if is_high_contrast(palette):
        return palette.color(role.Highlight), palette.color(role.HighlightedText)
    fill = color(Tone.ACCENT, palette)
    return fill, text_on(fill)


def tinted(palette: QPalette) -> QColor:
    """Return the color of a selected row: so faint that every tone can be read on it."""
    return blend(palette.color(QPalette.ColorRole.Base), color(Tone.ACCENT, palette), _TINT)


def edge(palette: QPalette) -> QColor:
    """Return the color of controls' edges: as faint as it may be on windows, fields and buttons."""
    role = QPalette.ColorRole
    return QColor(
        _edge(*(palette.color(each).rgb() for each in (role.Window, role.Base, role.Button, role.WindowText)))
    )


@lru_cache(maxsize=64)
def _edge(window: int, base: int, button: int, text: int) -> int:
    backgrounds = [QColor(each) for each in (window, base, button)]
    if window == base == button and contrast(backgrounds[0], QColor(text)) >= _HIGH:
        return text
    return _far_from(backgrounds, backgrounds[0], QColor(text), _FOR_EDGES).rgb()


def _far_from(backgrounds: Sequence[QColor], faint: QColor, strong: QColor, wanted: float) -> QColor:
    """Return the first color between `faint` and `strong` with the wanted contrast to all of these backgrounds."""
    shades = (blend(faint, strong, share / 50) for share in range(51))
    enough = (each for each in shades if all(contrast(each, background) >= wanted for background in backgrounds))
    return next(enough, strong)


def corrections(palette: QPalette) -> QPalette:
    """Return what has to be another color in a palette, so that all of it can be read, and nothing else.

    Windows' dark palette has stripes in the accent color, which look like selected rows; and selections without the
    focus so pale that icons drawn for a selected row vanish on them. Texts on the accent that a user has chosen,
    placeholders and links are too faint in many palettes.
    """
    role, group, corrected = QPalette.ColorRole, QPalette.ColorGroup, QPalette()
    base, window, text = (palette.color(each) for each in (role.Base, role.Window, role.Text))
    high = is_high_contrast(palette)
    lit, lit_text = palette.color(group.Active, role.Highlight), palette.color(group.Active, role.HighlightedText)
    readable = contrast(lit, lit_text) >= TEXT_CONTRAST
    wanted = {
        role.AlternateBase: base if high else blend(base, text, 0.045),
        role.Highlight: lit,
        role.HighlightedText: lit_text if readable else text_on(lit),
        role.PlaceholderText: _far_from([base], base, text, TEXT_CONTRAST * 1.1),
    }
    for background, texts in (
        ((base, window), (role.Link, role.LinkVisited)),
        ((palette.color(role.Button),), (role.ButtonText,)),
        ((palette.color(role.ToolTipBase),), (role.ToolTipText,)),
        ((window,), (role.WindowText,)),
        ((base,), (role.Text,)),
    ):
        for each in texts:
            shown = palette.color(each)
            wanted[each] = _far_from(background, shown, text_on(background[0]), _FOR_TEXT)
    for each, needed in wanted.items():
        for which in (group.Active, group.Inactive):
            if palette.color(which, each) != needed:
                corrected.setColor(which, each, needed)
    return corrected


def keep_readable(application: QApplication) -> None:
    """Correct the application's palette, now and whenever the platform or its user changes colors."""

    def correct() -> None:
        given = application.palette()
        wanted = corrections(given)
        if wanted.resolveMask():
            application.setPalette(wanted.resolve(given))

    def start_over() -> None:
        """Begin with the platform's own palette, as it is now."""
        application.setPalette(QPalette())

    correct()
    application.paletteChanged.connect(correct)
    application.styleHints().colorSchemeChanged.connect(lambda: QTimer.singleShot(0, start_over))


def blend(base: QColor, over: QColor, share: float) -> QColor:
    """Mix two colors; `share` (0 to 1) is how much of `over` shows."""
    return QColor.fromRgbF(
        base.redF() + (over.redF() - base.redF()) * share,
        base.greenF() + (over.greenF() - base.greenF()) * share,
        base.blueF() + (over.blueF() - base.blueF()) * share,
    )
