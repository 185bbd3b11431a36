"""Colors, measured in what is painted: contrasts on every palette, and a palette that changes meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, tzinfo
from types import SimpleNamespace
from typing import Any, Self

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPalette, QStyleHints
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

from pki import PKI, Entity
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.exchange.stored import StoredState
from sstwizard.ui.exchange import fields as run_parts
from sstwizard.ui.flow import Mark
from sstwizard.ui.frame import PageRail
from sstwizard.ui.kit.buttons import FoldButton, LinkButton
from sstwizard.ui.kit.icons import icon
from sstwizard.ui.kit.theme import (
    EDGE_CONTRAST,
    TEXT_CONTRAST,
    Tone,
    color,
    contrast,
    corrections,
    edge,
    filled,
    is_high_contrast,
)
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.collection_bar import Meter
from ui.everywhere import DIALOGS, Everywhere
from ui.mail.test_page import post as post
from ui.palettes import CONTRAST_THEMES, PALETTES, System, palette
from ui.pixels import faint
from ui.staging import Stage, the


@pytest.fixture(autouse=True)
def _palette(qapp: QApplication) -> Iterator[None]:
    """The palette of before is there after each test."""
    before = qapp.palette()
    yield
    qapp.setPalette(before)


@pytest.fixture(params=PALETTES)
def colors(request: pytest.FixtureRequest, qapp: QApplication) -> str:
    """Each palette in turn, given to the application as the platform does."""
    qapp.setPalette(palette(request.param))
    return str(request.param)


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
    if colors in CONTRAST_THEMES:
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


@pytest.mark.usefixtures("colors")
def test_slider_is_seen(qtbot: QtBot) -> None:
    """A scroll bar shows by a line how far one has scrolled: it may have one color."""
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


class Noon(datetime):
    """A clock that stands still: the commands to type name the minute."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        """Return the same moment each time."""
        return cls(2026, 1, 1, 12, tzinfo=tz)


@pytest.fixture(autouse=True)
def _noon(monkeypatch: pytest.MonkeyPatch) -> None:
    """No minute passes between two pictures."""
    monkeypatch.setattr(run_parts, "datetime", Noon)


def walk(here: Everywhere, qtbot: QtBot, opened: str, change: str = "") -> dict[str, QImage]:
    """Take a picture of a dialog, or of each page, after a change of the palette on it if one is named."""
    for written in here.stage.folder.glob("trusted-cas*"):
        written.unlink()  # of the walk before, which would be asked about
    here.stage.settings.state_file.change(lambda _state: StoredState())  # nor is there a choice that it has left
    QApplication.setPalette(palette("light" if change else "dark"))
    pictures, wizard = {}, here.wizard() if opened == "pages" else None
    for title, window in here.pages(wizard) if wizard else [(opened, DIALOGS[opened](here))]:
        QApplication.setPalette(palette("light" if change else "dark"))
        if wizard:
            here.stage.until(lambda: is_quiet(the(wizard)))
            here.stage.settle(wizard)
        else:
            qtbot.waitUntil(window.isActiveWindow)
        pictures[title] = picture(window, qtbot, change)
    window.close()
    return pictures


def is_quiet(wizard: SSTWizard) -> bool:
    """Say whether nothing is to be shown later: no timer runs but the one that never stops."""
    timers = (each for each in wizard.findChildren(QTimer) if each.objectName() != "garbage")
    return not any(timer.isActive() for timer in timers)


def settle(window: QWidget, qtbot: QtBot) -> None:
    """Have the window paint what has changed, without the caret, which blinks."""
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()
    qtbot.wait(1)
    window.repaint()


def picture(window: QWidget, qtbot: QtBot, change: str = "") -> QImage:
    """Take a picture of a window at rest, after a change of the palette if one is named."""
    settle(window, qtbot)
    if change:
        QApplication.setPalette(palette(change))
        settle(window, qtbot)
    pictures = [window.grab().toImage()]

    def is_steady() -> bool:
        """Say whether nothing changes any more: a scroll bar may take its size after the text is laid out."""
        qtbot.wait(20)
        settle(window, qtbot)
        pictures.append(window.grab().toImage())
        # The button that clears a field fades in, on a busy machine by less than a step between two pictures.
        fading = any(each.state() == each.State.Running for each in window.findChildren(QAbstractAnimation))
        return pictures[-1] == pictures[-2] and not fading

    qtbot.waitUntil(is_steady)
    return pictures[-1]


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


OPENED = [
    *["pages", "certificate", "help", "root to compare", "revocation", "upload, unfolded"],
    *["collection from Exchange, unfolded", "mail from Exchange", "signed mail by CA", "signed mail by message"],
]


@pytest.mark.parametrize("opened", OPENED)
def test_every_window_follows(
    stage: Stage, qtbot: QtBot, pki: PKI, family: list[Entity], troubled: list[Entity], opened: str
) -> None:
    """Each page, and each dialog, looks after a change from light to dark as where it was dark from its start."""
    here = Everywhere(stage, pki, family, troubled)
    changed, fresh = walk(here, qtbot, opened, "dark"), walk(here, qtbot, opened)
    assert {title: pixels for title, seen in changed.items() if (pixels := differing(seen, fresh[title]))} == {}


def test_the_meter_follows(qtbot: QtBot, qapp: QApplication, pki: PKI) -> None:
    """Its filled part has the color of what it says, wherever it stands."""
    meter = Meter()
    qtbot.addWidget(meter)
    meter.show_size(CertificateCollection((pki.make("Some Root CA").certificate,)))
    for name in ("light", "dark", "contrast 1"):
        qapp.setPalette(palette(name))
        qapp.processEvents()
        assert meter.palette().color(QPalette.ColorRole.Highlight) == color(Tone.ACCENT)


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


def test_another_scheme_begins_with_the_platforms_palette(qtbot: QtBot, qapp: QApplication) -> None:
    """What was corrected for the scheme before does not stay when the user chooses light or dark."""
    qapp.setPalette(QPalette())
    own = qapp.palette().color(QPalette.ColorRole.Window)
    qapp.setPalette(palette("contrast 1"))
    assert qapp.palette().color(QPalette.ColorRole.Window) != own
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    qtbot.waitUntil(lambda: qapp.palette().color(QPalette.ColorRole.Window) == own)


@pytest.mark.parametrize("name", [*CONTRAST_THEMES, "dark"])
def test_colors_decide_nothing(qapp: QApplication, name: str) -> None:
    """Themes of GNOME look like high contrast; only the system, which isn't set to it here, says whether it is."""
    qapp.setPalette(palette(name))
    assert not is_high_contrast()


@pytest.mark.skipif(not hasattr(QStyleHints, "accessibility"), reason="Qt tells since 6.10")
@pytest.mark.parametrize("preference", Qt.ContrastPreference if hasattr(Qt, "ContrastPreference") else ())
def test_qt_is_asked(monkeypatch: pytest.MonkeyPatch, preference: Any) -> None:
    """What the platform tells Qt counts."""
    hints = SimpleNamespace(accessibility=lambda: SimpleNamespace(contrastPreference=lambda: preference))
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: hints)
    assert is_high_contrast() is (preference == Qt.ContrastPreference.HighContrast)


@pytest.mark.parametrize("tone", Tone)
def test_high_contrast_has_its_own_color(tone: Tone) -> None:
    """Who has chosen the colors of all texts gets no others, whatever they mean."""
    for name in CONTRAST_THEMES:
        given = palette(name)
        assert color(tone, given) == edge(given) == given.color(QPalette.ColorRole.WindowText)


def test_icons_follow_high_contrast(qtbot: QtBot) -> None:
    """An icon gets the color of texts as soon as the system is set to it, though the palette is still the same."""

    def drawn() -> QImage:
        return icon("root", Tone.ROOT).pixmap(32).toImage()

    before = drawn()
    System.palette = next(iter(CONTRAST_THEMES))
    assert drawn() != before
    System.palette = ""
    assert drawn() == before


@pytest.mark.parametrize("name", CONTRAST_THEMES)
def test_mark_of_the_current_page_can_be_seen(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    """In high contrast its row is selected: its mark has the color of selected words."""
    qapp.setPalette(palette(name))
    rail = PageRail(["Welcome", "Mail"])
    qtbot.addWidget(rail)
    rail.show_pages(0, [Mark.OPEN, Mark.DONE], [0, 1])
    lit = qapp.palette().color(QPalette.ColorRole.Highlight)
    for row in range(2):
        shown = rail.item(row).icon().pixmap(rail.iconSize(), QIcon.Mode.Selected).toImage()
        places = ((x, y) for x in range(shown.width()) for y in range(shown.height()))
        seen = [shown.pixelColor(*place) for place in places if shown.pixelColor(*place).alpha() > 100]
        assert max(contrast(each, lit) for each in seen) >= EDGE_CONTRAST


def test_what_can_be_read_stays_as_it_is() -> None:
    """Of a palette in which all can be read, corrected once, nothing is corrected again."""
    for name in ("light", "dark", "contrast black", "contrast 1"):
        given = palette(name)
        once = corrections(given).resolve(given)
        assert corrections(once).resolveMask() == 0
