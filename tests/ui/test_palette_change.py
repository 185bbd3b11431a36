"""A palette that changes while the program runs is followed everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pki import Entity
from sstwizard.ui.style.theme import Tone, colour, corrections, edge
from ui.palettes import palette
from ui.staging import Stage
from ui.test_reach import open_troubled, pages
from ui.test_reach import troubled as troubled

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise)")


@pytest.fixture(autouse=True)
def _palette(qapp: QApplication) -> Iterator[None]:
    """The palette of before is there after each test."""
    before = qapp.palette()
    yield
    qapp.setPalette(before)


class View(NamedTuple):
    """A page as it was painted."""

    title: str
    picture: QImage


def walk(stage: Stage, qtbot: QtBot, family: list[Entity], troubled: list[Entity], change: str = "") -> list[View]:
    """Take a picture of each page, after a change of the palette on it if one is named."""
    for written in stage.folder.glob("trusted-cas*"):
        written.unlink()  # of the walk before, which would be asked about
    wizard = open_troubled(stage, family, troubled)
    views = []
    for page in pages(stage, wizard):
        QApplication.setPalette(palette("light" if change else "dark"))
        if page is wizard.upload:
            stage.until(lambda: wizard.run.powershells is not None)
        stage.until(lambda: not any(timer.isActive() for timer in wizard.findChildren(QTimer)))  # what is shown later
        stage.settle(wizard)
        settle(wizard, qtbot)
        if change:
            QApplication.setPalette(palette(change))
            settle(wizard, qtbot)
        views.append(View(page.title(), wizard.grab().toImage()))  # type: ignore[attr-defined]
    return views


def settle(window: QWidget, qtbot: QtBot) -> None:
    """Have the window paint what has changed, without the caret, which blinks."""
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()
    qtbot.wait(1)
    window.repaint()


def differing(one: QImage, other: QImage) -> list[str]:
    """Return some of the pixels in which two pictures differ."""
    assert one.size() == other.size()
    found = (
        f"({x}, {y}): {one.pixelColor(x, y).name()} and {other.pixelColor(x, y).name()}"
        for y in range(0, one.height(), 2)
        for x in range(0, one.width(), 2)
        if one.pixel(x, y) != other.pixel(x, y)
    )
    return list(found)[:5]


def test_every_page_follows(stage: Stage, qtbot: QtBot, family: list[Entity], troubled: list[Entity]) -> None:
    """Each page looks after a change from light to dark as it does in a wizard that was dark from its start."""
    QApplication.setPalette(palette("light"))
    changed = walk(stage, qtbot, family, troubled, "dark")
    QApplication.setPalette(palette("dark"))
    fresh = walk(stage, qtbot, family, troubled)
    differences = {one.title: differing(one.picture, other.picture) for one, other in zip(changed, fresh, strict=True)}
    assert {title: pixels for title, pixels in differences.items() if pixels} == {}


def test_another_accent_is_corrected(qapp: QApplication) -> None:
    """Selected text is black or white by the accent, and stays so when the accent changes."""
    for accent, text in (("#ffd700", "#000000"), ("#8b0000", "#ffffff"), ("#99ddff", "#000000")):
        changed = palette("light")
        changed.setColor(QPalette.ColorRole.Highlight, QColor(accent))
        changed.setColor(QPalette.ColorRole.HighlightedText, QColor("#808080"))
        qapp.setPalette(changed)
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            assert qapp.palette().color(group, QPalette.ColorRole.Highlight) == QColor(accent)
            assert qapp.palette().color(group, QPalette.ColorRole.HighlightedText) == QColor(text)


@pytest.mark.parametrize("tone", Tone)
def test_high_contrast_has_its_own_colour(tone: Tone) -> None:
    """Who has chosen the colours of all texts gets no others, whatever they mean."""
    for name in ("contrast black", "contrast white", "contrast 1", "contrast 2"):
        given = palette(name)
        assert colour(tone, given) == edge(given) == given.color(QPalette.ColorRole.WindowText)


def test_what_can_be_read_stays_as_it_is() -> None:
    """Of a palette in which all can be read, corrected once, nothing is corrected again."""
    for name in ("light", "dark", "contrast black", "contrast 1"):
        given = palette(name)
        once = corrections(given).resolve(given)
        assert corrections(once).resolveMask() == 0
