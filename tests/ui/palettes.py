"""Palettes as desktops have them: light, dark, the eight contrast themes of Windows, and accents that people choose."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette


class Colors(NamedTuple):
    """What a desktop's settings name."""

    window: str
    base: str
    button: str
    text: str
    lit: str
    lit_text: str
    link: str
    disabled: str


LIGHT = Colors("#f0f0f0", "#ffffff", "#fdfdfd", "#000000", "#0078d4", "#ffffff", "#0066b4", "#787878")
DARK = Colors("#202020", "#181818", "#323232", "#ebebeb", "#0078d4", "#ffffff", "#4cc2ff", "#828282")
PALETTES = {
    "light": LIGHT,
    "dark": DARK,
    "contrast black": Colors("#000000", "#000000", "#000000", "#ffffff", "#1aebff", "#000000", "#ffff00", "#3ff23f"),
    "contrast white": Colors("#ffffff", "#ffffff", "#ffffff", "#000000", "#37006e", "#ffffff", "#00009f", "#600000"),
    "contrast 1": Colors("#000000", "#000000", "#000000", "#ffff00", "#008000", "#ffffff", "#00ffff", "#00ff00"),
    "contrast 2": Colors("#000000", "#000000", "#000000", "#00ff00", "#0000ff", "#ffffff", "#8080ff", "#c0c0c0"),
    "aquatic": Colors("#202020", "#202020", "#202020", "#ffffff", "#8ee3f0", "#263b50", "#75e9fc", "#a6a6a6"),
    "desert": Colors("#fffaef", "#fffaef", "#fffaef", "#3d3d3d", "#903909", "#fff5e3", "#1c5e75", "#676767"),
    "dusk": Colors("#2d3236", "#2d3236", "#2d3236", "#ffffff", "#a1bfde", "#212d3b", "#70ebde", "#a6a6a6"),
    "night sky": Colors("#000000", "#000000", "#000000", "#ffffff", "#d6b4fd", "#2b2b2b", "#8080ff", "#a6a6a6"),
    "light, yellow": LIGHT._replace(lit="#ffd700"),
    "light, light blue": LIGHT._replace(lit="#99ddff"),
    "light, dark red": LIGHT._replace(lit="#8b0000", lit_text="#000000"),
    "dark, yellow": DARK._replace(lit="#ffd700"),
    "dark, grey": DARK._replace(lit="#767676"),
}
"""Some have texts on the accent that can't be read, as platforms give them."""
CONTRAST_THEMES = (
    *("contrast black", "contrast white", "contrast 1", "contrast 2"),  # of Windows 10
    *("aquatic", "desert", "dusk", "night sky"),  # of Windows 11
)


class System:
    """What the system of a test is set to: high contrast, where the palette that was made last is of such a theme."""

    palette = ""

    @classmethod
    def is_high_contrast(cls) -> bool:
        """Answer as the system would."""
        return cls.palette in CONTRAST_THEMES


def palette(name: str) -> QPalette:
    """Return a palette as the platform gives it: with faint placeholders, and other selections without the focus."""
    System.palette = name
    window, base, button, text, lit, lit_text, link, disabled = map(QColor, PALETTES[name])
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    made = QPalette(button, window)
    faint = QColor(text)
    faint.setAlpha(128)
    for each, shade in (
        (role.Window, window),
        (role.Base, base),
        (role.AlternateBase, lit),
        (role.Button, button),
        (role.ToolTipBase, base),
        (role.WindowText, text),
        (role.Text, text),
        (role.ButtonText, text),
        (role.ToolTipText, text),
        (role.Highlight, lit),
        (role.HighlightedText, lit_text),
        (role.Link, link),
        (role.PlaceholderText, faint),
    ):
        made.setColor(each, shade)
    made.setColor(group.Inactive, role.Highlight, window)
    made.setColor(group.Inactive, role.HighlightedText, text)
    for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(group.Disabled, each, disabled)
    return made
