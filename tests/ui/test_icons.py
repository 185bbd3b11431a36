"""Icons: as large as letters and screens ask for, and no larger."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from sstwizard.ui.style.icons import icon
from sstwizard.ui.style.theme import Tone


@pytest.mark.parametrize("pixels", [11, 24, 40])
def test_icons_are_drawn_as_large_as_the_letters_ask_for(qapp: QApplication, pixels: int) -> None:
    """A list shows them a line high: Qt draws none larger than it has, and all sizes take 150 kB an icon."""
    before, font = qapp.font(), QFont(qapp.font())
    font.setPixelSize(pixels)
    qapp.setFont(font)
    try:
        largest = max(size.width() for size in icon("root", Tone.ROOT).availableSizes())
        line = QFontMetrics(font).height()
    finally:
        qapp.setFont(before)
    assert line <= largest <= 2.5 * line
