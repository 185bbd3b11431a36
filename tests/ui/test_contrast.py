"""Contrasts, measured in what is painted: text at least 4.5 : 1, edges and focus at least 3 : 1, on every palette."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sstwizard.ui.kit.buttons import FoldButton, LinkButton
from sstwizard.ui.kit.theme import EDGE_CONTRAST, TEXT_CONTRAST, Tone, color, contrast, filled, is_high_contrast
from ui.palettes import CONTRAST_THEMES, PALETTES, palette
from ui.pixels import faint
from ui.staging import the


@pytest.fixture(params=PALETTES)
def colors(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each palette in turn, given to the application as the platform does."""
    before = qapp.palette()
    qapp.setPalette(palette(request.param))
    yield request.param
    qapp.setPalette(before)


@pytest.fixture
def panel(qtbot: QtBot) -> QWidget:
    """One of each control, none with the focus."""
    panel = QWidget()
    column = QVBoxLayout(panel)
    tool, choice, bar, tabs, rows = QToolButton(), QComboBox(), QProgressBar(), QTabBar(), QListWidget()
    tool.setText("Tool")
    choice.addItems(["One", "Two"])
    bar.setTextVisible(False)
    tabs.addTab("First")
    tabs.addTab("Second")
    rows.addItems(["One", "Two"])
    checks = QCheckBox("Check"), QRadioButton("Radio"), QPushButton("Button"), tool
    default = QPushButton("Default")
    default.setDefault(True)
    for each in (
        *checks,
        default,
        LinkButton("Link", "link", print),
        QLineEdit(),
        choice,
        bar,
        tabs,
        rows,
        FoldButton("Fold", "fold"),
    ):
        column.addWidget(each)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


@pytest.mark.usefixtures("colors")
def test_every_kind_of_control_has_an_edge(panel: QWidget) -> None:
    """One of each kind of control, some of which no page shows at first, stands out."""
    assert list(faint(panel, 1, EDGE_CONTRAST)) == []


@pytest.mark.usefixtures("colors")
def test_states_differ_by_more_than_a_shade(panel: QWidget) -> None:
    """A ticked box and a chosen radio button differ from empty ones in pixels of enough contrast."""
    for control in (the(panel.findChild(QCheckBox)), the(panel.findChild(QRadioButton))):
        control.clearFocus()
        before = panel.grab().toImage()
        control.setChecked(True)
        assert changed(before, panel.grab().toImage()) >= 12, type(control).__name__


@pytest.mark.usefixtures("colors")
def test_focus_is_seen(panel: QWidget, qtbot: QtBot) -> None:
    """Wherever the focus goes, a line as long as the control is high, or longer, changes its contrast by 3 : 1."""
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    parking = QPushButton("Elsewhere")
    the(panel.layout()).addWidget(parking)
    for control in panel.findChildren(QWidget):
        if control is parking or not control.isVisible() or not control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        parking.setFocus()
        qtbot.wait(1)
        before = control.grab().toImage()
        control.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.wait(1)
        pixels = changed(before, control.grab().toImage())
        assert pixels >= control.height(), type(control).__name__


def test_status_keeps_its_color_on_a_selected_row(qtbot: QtBot, qapp: QApplication, colors: str) -> None:
    """All tones of words can be read on the tint, and the bar stands out; in high contrast the palette decides."""
    rows, good = QListWidget(), color(Tone.GOOD)
    rows.addItem("Status")
    rows.item(0).setForeground(good)
    qtbot.addWidget(rows)
    rows.setCurrentRow(0)
    with qtbot.waitExposed(rows):
        rows.show()
    cell, shot = rows.visualItemRect(rows.item(0)), rows.viewport().grab().toImage()
    start, end = (shot.pixelColor(x, cell.center().y()) for x in (cell.left() + 2, shot.width() - 6))
    if is_high_contrast(qapp.palette()):
        assert start == end == qapp.palette().color(QPalette.ColorRole.Highlight), colors
        return
    assert contrast(start, end) >= EDGE_CONTRAST
    words = Tone.PLAIN, Tone.ACCENT, Tone.GOOD, Tone.WARNING, Tone.ERROR
    assert all(contrast(color(each), end) >= TEXT_CONTRAST for each in words)
    inside = ((x, y) for x in range(6, shot.width() - 6) for y in range(cell.top(), cell.bottom()))
    assert any(shot.pixelColor(x, y).hue() == good.hue() for x, y in inside)


@pytest.mark.usefixtures("colors")
def test_default_button_is_filled(qtbot: QtBot, qapp: QApplication) -> None:
    """With a color that stands out from the window, and words that can be read on it; not while it is off."""
    button = QPushButton("Default")
    button.setDefault(True)
    qtbot.addWidget(button)
    inside = button.rect().adjusted(3, 3, -3, -3).topLeft()
    fill, words = filled(qapp.palette())
    assert button.grab().toImage().pixelColor(inside) == fill
    assert contrast(fill, words) >= TEXT_CONTRAST
    button.setEnabled(False)
    assert button.grab().toImage().pixelColor(inside) != fill


@pytest.mark.parametrize("colors", CONTRAST_THEMES, indirect=True)
@pytest.mark.usefixtures("colors")
def test_slider_is_seen_in_high_contrast(qtbot: QtBot) -> None:
    """A scroll bar that has one color shows by a line how far one has scrolled."""
    bar = QScrollBar()
    qtbot.addWidget(bar)
    bar.resize(16, 200)
    bar.setPageStep(50)
    top = bar.grab().toImage()
    bar.setValue(bar.maximum())
    assert changed(top, bar.grab().toImage()) >= 50


def changed(before: QImage, after: QImage) -> int:
    """Return how many pixels have changed by 3 : 1."""
    pixels = ((x, y) for x in range(before.width()) for y in range(before.height()))
    return sum(
        contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= EDGE_CONTRAST
        for x, y in pixels
        if before.pixel(x, y) != after.pixel(x, y)
    )
