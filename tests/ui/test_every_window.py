"""One walk through all windows: in each language, what a screen reader is told, letters, and room on a small screen.

In English, Tab walks through each window as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pki import PKI, Entity
from sstwizard.ui.certificates.table import CertificateView
from sstwizard.ui.frame import PageRail
from sstwizard.ui.kit.theme import EDGE_CONTRAST, TEXT_CONTRAST
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.details import CertificateLines
from sstwizard.ui.work.rows import Column, kind_names
from ui.accessible import alike, dump, heard, nameless
from ui.accessible import listening as listening
from ui.everywhere import DIALOGS, QUESTIONS, Everywhere, asking
from ui.palettes import palette
from ui.pixels import cut_cells, faint
from ui.reach import LANGUAGES, LARGE, MEASURED, SCREENS, TELLING, clashes, cut, sideways, visible
from ui.staging import Stage, come_to_rest, the

pytestmark = pytest.mark.usefixtures("listening")
SIZES = (*SCREENS, LARGE)
SETTINGS = [
    (language, size)
    for number, language in enumerate(MEASURED)
    for size in (SIZES if language in TELLING else (SIZES[number % 3],))
]
"""Each language on one of the screens, the telling ones on all."""
UNFOLDED = [each for each in DIALOGS if "upload, " in each or "unfolded" in each or "signed mail by" in each]
"""What is tried with the largest letters, too, in the telling languages."""
DIALOG_SETTINGS = [
    (name, language, LARGE if language in TELLING and name in UNFOLDED else SCREENS[number % 2])
    for name in DIALOGS
    for number, language in enumerate(MEASURED)
]
_RING = 3
"""Pixels around a widget in which a style may draw that it has the focus."""
_STOPS = 120
"""No window has so many places for Tab to stop at."""


@pytest.fixture
def everywhere(stage: Stage, pki: PKI, family: list[Entity], troubled: list[Entity]) -> Everywhere:
    """Opens what there is."""
    return Everywhere(stage, pki, family, troubled)


@contextmanager
def noting(where: str) -> Iterator[None]:
    """Have a failure say where."""
    try:
        yield
    except AssertionError as error:
        error.add_note(where)
        raise


@pytest.mark.parametrize(("language", "room"), SETTINGS, indirect=True)
def test_each_page(everywhere: Everywhere, qtbot: QtBot, language: str, room: QSize) -> None:
    """Each page of the walk needs no more than the screen has, and but for large letters none scrolls as a whole."""
    is_large = room == LARGE[0]
    wizard = everywhere.wizard()
    for title, window in everywhere.pages(wizard):
        with noting(title):
            window.resize(room)
            come_to_rest(window, qtbot)
            least = wizard.minimumSizeHint().expandedTo(wizard.minimumSize())
            assert (least.boundedTo(room), wizard.size()) == (least, room)
            fits(window, names=16)
            is_told_well(window)
            if not is_large:
                areas = [area for area in visible(window) if isinstance(area, QScrollArea)]
                scrolled = {area.objectName() for area in areas if area.verticalScrollBar().maximum()}
                assert scrolled <= {"findings"}
                if wizard.currentPage() is wizard.certificates:
                    status_has_room(wizard.certificates.certificates)
            if (language, room) == ("en", SCREENS[0][0]):
                is_walked_by_tab(window, qtbot)


@pytest.mark.parametrize(("name", "language", "room"), DIALOG_SETTINGS, indirect=["language", "room"])
def test_each_dialog(everywhere: Everywhere, qtbot: QtBot, language: str, room: QSize, name: str) -> None:
    """Each dialog, and pages in other states than on the walk; Tab stops nowhere where there is nothing."""
    window = DIALOGS[name](everywhere)
    if language == "en":
        is_walked_by_tab(window, qtbot)
    window.resize(room * 0.85 if room == LARGE[0] and not isinstance(window, SSTWizard) else room)
    come_to_rest(window, qtbot)
    is_told_well(window)
    assert window.size().boundedTo(room) == window.size()
    fits(window, names=16)
    if name.startswith("signed mail by message") and isinstance(window, SSTWizard):
        facts = window.mail.by_message.answer._facts
        assert facts.cellRect(0, 2).width() > facts.cellRect(0, 0).width()


@pytest.mark.parametrize("name", ["pages", *DIALOGS])
@pytest.mark.parametrize("language", TELLING, indirect=True)
def test_lists_cut_no_everyday_text_on_a_low_screen(
    everywhere: Everywhere, qtbot: QtBot, language: str, name: str
) -> None:
    """1366×768 at 150 %: names of 25 letters are whole, whatever stands beside them."""
    is_walk = name == "pages"
    for title, window in everywhere.pages(everywhere.wizard()) if is_walk else [(name, DIALOGS[name](everywhere))]:
        if isinstance(window, SSTWizard):
            window.resize(910, 512)
        come_to_rest(window, qtbot)
        with noting(title):
            assert cut_in_lists(window, 30) == []


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
def test_welcome_does_not_scroll_on_a_low_screen(everywhere: Everywhere, qtbot: QtBot, language: str) -> None:
    """1366×768 at 150 %: all that is known of Exchange has room, for lines are counted at the width that there is."""
    window = DIALOGS["what is known of Exchange"](everywhere)
    window.resize(910, 512)
    come_to_rest(window, qtbot)
    areas = [area for area in visible(window) if isinstance(area, QScrollArea)]
    assert [area.verticalScrollBar().maximum() for area in areas] == [0]


def test_a_chain_cuts_no_origin(everywhere: Everywhere, qtbot: QtBot) -> None:
    """Beside the list of messages, on a small screen, it is read where each certificate comes from."""
    wizard = DIALOGS["signed mail by message"](everywhere)
    assert isinstance(wizard, SSTWizard)
    wizard.resize(SCREENS[0][0])
    come_to_rest(wizard, qtbot)
    chain = wizard.mail.by_message.answer.chain
    assert chain.columnWidth(1) >= chain.sizeHintForColumn(1)


@pytest.mark.parametrize("colors", ["light", "dark", "contrast white", "light, yellow"])
def test_each_page_can_be_read(everywhere: Everywhere, qtbot: QtBot, qapp: QApplication, colors: str) -> None:
    """All texts and the edges of all controls stand out, on every page and in the windows over them."""
    before = qapp.palette()
    qapp.setPalette(palette(colors))
    try:
        wizard = everywhere.wizard()
        for title, window in everywhere.pages(wizard):
            come_to_rest(window, qtbot)
            with noting(title):
                assert list(faint(window, TEXT_CONTRAST, EDGE_CONTRAST)) == []
        wizard.upload.connection.options.click()
        wizard.upload.typed.button.click()
        for window in (wizard, DIALOGS["help"](everywhere)):
            come_to_rest(window, qtbot)
            assert list(faint(window, TEXT_CONTRAST, EDGE_CONTRAST)) == []
    finally:
        qapp.setPalette(before)


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
def test_each_question(qtbot: QtBot, language: str) -> None:
    """Each of the boxes that wait for an answer."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()

    def look(box: QWidget) -> None:
        is_told_well(box)
        if language == "en":
            is_walked_by_tab(box, qtbot)

    for question in QUESTIONS:
        with noting(question):
            asking(question, parent, look)


def is_told_well(window: QWidget) -> None:
    """Demand a name for each control, by which it can be told apart, and plain words."""
    tree = heard(window)
    assert nameless(tree) == [], dump(tree)
    assert alike(tree) == [], dump(tree)
    assert [str(each) for each in tree.all() if "<p" in each.name or "<p" in each.description] == []
    assert unlabeled(window) == []
    assert clashes(visible(window)) == {}


def unlabeled(window: QWidget) -> list[str]:
    """Return the combo boxes without a label: Orca calls them by what is chosen, and by their label."""
    seen = visible(window)
    labeled = [each.buddy() for each in seen if isinstance(each, QLabel)]
    return [name_of(each) for each in seen if isinstance(each, QComboBox) and each not in labeled]


def fits(window: QWidget, names: int) -> None:
    """Demand that no text is cut, nothing scrolls sideways, and names in lists show so many letters."""
    assert list(cut(window)) == []
    assert sideways(window) == []
    assert cut_in_lists(window, names) == []
    for each in window.findChildren(CertificateLines):  # as high as its few lines
        if each.isVisible():
            assert 0 <= each.viewport().height() - each.contentsSize().height() < each.fontMetrics().height()


def cut_in_lists(window: QWidget, letters: int) -> list[str]:
    """Return what lists show neither all nor so many letters of; the help's results wrap."""
    views = (each for each in visible(window) if isinstance(each, QAbstractItemView) and each.objectName() != "results")
    return [line for view in views if not isinstance(view, QHeaderView) for line in cut_cells(view, letters)]


def status_has_room(view: CertificateView) -> None:
    """Demand that the list's last column is not pushed out, no kind or status cut, and no room kept for other ones."""
    assert view.columnViewportPosition(Column.STATUS) + view.columnWidth(Column.STATUS) <= view.viewport().width()
    icon = view.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, view)
    shown = [str(view.model().index(row, Column.STATUS).data()) for row in range(view.model().rowCount())]
    for column, words, beside in ((Column.KIND, [*kind_names().values()], 0), (Column.STATUS, shown, icon)):
        if not view.isColumnHidden(column):
            wide = max(map(view.fontMetrics().horizontalAdvance, words))
            assert view.columnWidth(column) > wide + beside, words
    title = view.horizontalHeader().sectionSizeHint(Column.STATUS)
    assert view.columnWidth(Column.STATUS) <= max(wide + icon, title) + 30


def is_stop(widget: QWidget) -> bool:
    """Say whether Tab stops here; of radio buttons that belong together it is at the one that is chosen."""
    if isinstance(widget, QRadioButton) and not widget.isChecked():
        return False
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isEnabled() and widget.focusProxy() is None


def focused(window: QWidget, qtbot: QtBot) -> QWidget:
    """Return what has the focus; a display without a window manager takes it away once: activate again."""
    if not (window.isActiveWindow() and window.focusWidget()):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        (window.focusWidget() or window).setFocus()
    return the(window.focusWidget())


def round_trip(window: QWidget, qtbot: QtBot, key: Qt.Key) -> list[QWidget]:
    """Press a key until the focus is where it has been, and return where it was."""
    stops: list[QWidget] = []
    while (here := focused(window, qtbot)) not in stops:
        assert len(stops) < _STOPS
        assert here.isVisible()
        stops.append(here)
        qtbot.keyClick(here, key)
    return stops[stops.index(here) :]


def unseen(window: QWidget, qtbot: QtBot) -> list[str]:
    """Press Tab once around the window; return what looks the same with the focus, but for the default button."""
    same, stops = [], round_trip(window, qtbot, Qt.Key.Key_Tab)
    for stop in stops:
        assert focused(window, qtbot) is stop
        around = place_of(stop, window).adjusted(-_RING, -_RING, _RING, _RING)
        before = window.grab(around).toImage()
        qtbot.keyClick(stop, Qt.Key.Key_Tab)
        place = place_of(stop, window).adjusted(-_RING, -_RING, _RING, _RING)
        is_default = isinstance(stop, QPushButton) and stop.isDefault()
        if not is_default and place == around and window.grab(around).toImage() == before:
            same.append(name_of(stop))
    return same


def name_of(widget: QWidget) -> str:
    """Name a widget in a message."""
    return widget.objectName() or widget.accessibleName() or repr(widget)


def place_of(widget: QWidget, window: QWidget) -> QRect:
    """Return where a widget is in its window."""
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def steps_back(stops: list[QWidget], window: QWidget) -> Iterator[str]:
    """Yield where Tab goes up, or to the left in a line, against the order in which one reads.

    The rail comes after its page: it stands beside it, and may end above the last row of a page.
    """
    for here, after in zip(stops, stops[1:] + stops[:1], strict=True):
        if isinstance(after, PageRail):
            continue
        now, then = place_of(here, window), place_of(after, window)
        goes_up = then.bottom() < now.top() and then.left() < now.right()
        goes_left = then.right() < now.left() and abs(then.center().y() - now.center().y()) < now.height() / 2
        if goes_up or goes_left:
            yield f"{name_of(here)} → {name_of(after)}"


def is_walked_by_tab(window: QWidget, qtbot: QtBot) -> None:
    """Demand that Tab stops once at each control that can be seen, as one reads, and Shift+Tab goes back."""
    there = round_trip(window, qtbot, Qt.Key.Key_Tab)
    wanted = {widget for widget in visible(window) if is_stop(widget)}
    assert {name_of(each) for each in wanted ^ set(there)} == set()
    assert len(list(steps_back(there, window))) <= 1, list(steps_back(there, window))  # the last to the first
    assert [
        name_of(each) for each in there if isinstance(each, QAbstractItemView) and not each.model().rowCount()
    ] == []
    assert unseen(window, qtbot) == []
    back = round_trip(window, qtbot, Qt.Key.Key_Backtab)
    start = back.index(there[0])
    assert [back[start], *reversed(back[start + 1 :] + back[:start])] == there
