"""The picture of how many messages each CA adds."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPixmap
from pytestqt.qtbot import QtBot

from sstwizard.ui.style.theme import Tone, color
from sstwizard.ui.widgets.coverage import Coverage, CoverageBar


def test_parts_are_as_wide_as_they_have_messages(qtbot: QtBot) -> None:
    """Those of the collection come first, then the selected ones, the largest first; none is drawn for no message."""
    coverage = Coverage()
    qtbot.addWidget(coverage)
    coverage.show_numbers([20, 30], [10, 0], [40])
    assert coverage.bar.parts == [(30, Tone.GOOD), (20, Tone.GOOD), (10, Tone.ACCENT), (40, None)]
    bar = CoverageBar()
    qtbot.addWidget(bar)
    bar.show_parts(coverage.bar.parts)
    bar.resize(100, 10)
    picture = QPixmap(bar.size())
    bar.render(picture)
    image = picture.toImage()
    seen = [QColor(image.pixel(x, 5)).name() for x in (2, 27, 32, 47, 52, 57)]
    good, accent = color(Tone.GOOD).name(), color(Tone.ACCENT).name()
    assert seen == [good, good, good, good, accent, accent]
    assert QColor(image.pixel(70, 5)).name() not in (good, accent)


def test_the_same_in_words(qtbot: QtBot) -> None:
    """Who does not look reads or hears the numbers; without a CA there is nothing to draw."""
    coverage = Coverage()
    qtbot.addWidget(coverage)
    coverage.show_numbers([20, 30], [10], [])
    said = "Messages: 50 from CAs in the collection, 10 from selected CAs, 0 from other CAs"
    assert coverage.words.text() == coverage.bar.accessibleName() == said
    coverage.show_numbers([], [], [])
    assert coverage.bar.parts == []
    coverage.grab()
