"""All pages and dialogs as a screen reader meets them, and how far the keyboard gets in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from pki import PKI, Entity
from sstwizard.ui.frame import PageRail
from sstwizard.ui.work.page import PageId
from ui.accessible import Role, alike, dump, heard, nameless, untold
from ui.accessible import listening as listening
from ui.everywhere import DIALOGS, QUESTIONS, Everywhere, asking
from ui.reach import clashes, visible
from ui.running import on_each_computer
from ui.staging import Stage, certificates, the

pytestmark = pytest.mark.usefixtures("listening")
_RING = 3
"""Pixels around a widget in which a style may draw that it has the focus."""
_STOPS = 120
"""No window has so many places for Tab to stop at."""


@pytest.fixture
def everywhere(stage: Stage, pki: PKI, family: list[Entity], troubled: list[Entity]) -> Everywhere:
    """Opens what there is."""
    return Everywhere(stage, pki, family, troubled)


def is_told_well(window: QWidget) -> None:
    """Demand a name for each control, by which it can be told apart, plain words, and the states as they are."""
    tree = heard(window)
    assert nameless(tree) == [], dump(tree)
    assert alike(tree) == [], dump(tree)
    assert [str(each) for each in tree.all() if "<p" in each.name or "<p" in each.description] == []
    assert untold(window) == []
    assert unlabeled(window) == []
    assert clashes(visible(window)) == {}


def unlabeled(window: QWidget) -> list[str]:
    """Return the combo boxes without a label: Orca calls them by what is chosen, and by their label."""
    seen = visible(window)
    labeled = [each.buddy() for each in seen if isinstance(each, QLabel)]
    return [name_of(each) for each in seen if isinstance(each, QComboBox) and each not in labeled]


def look_at_pages(everywhere: Everywhere, look: Callable[[QWidget], None]) -> None:
    """Look at each page of the walk; a message names the page."""
    for title, window in everywhere.pages(everywhere.wizard()):
        try:
            look(window)
        except AssertionError as error:
            error.add_note(title)
            raise


@on_each_computer
def test_pages_tell_all_that_is_in_them(everywhere: Everywhere, language: str) -> None:
    """On each page of the walk."""
    look_at_pages(everywhere, is_told_well)


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_tell_all_that_is_in_them(everywhere: Everywhere, language: str, name: str) -> None:
    """In each dialog, and in pages that have nothing to show."""
    is_told_well(DIALOGS[name](everywhere))


@pytest.mark.parametrize("question", QUESTIONS)
def test_questions_tell_all_that_is_in_them(stage: Stage, language: str, question: str) -> None:
    """In each of the boxes that wait for an answer."""
    asking(question, stage.open(), is_told_well)


def test_the_meter_has_a_value(stage: Stage, family: list[Entity]) -> None:
    """How many bytes of how many are used, as a number and in words."""
    wizard = stage.open_at(PageId.CERTIFICATES, chosen=certificates(family))
    meter = heard(wizard).find(Role.ProgressBar, "Size of the collection")
    size = wizard.session.collection.size
    assert meter.value == str(size)
    assert meter.description == f"{QLocale().toString(size)} of {QLocale().toString(70_000)} bytes"


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


@on_each_computer
def test_tab_walks_each_page(everywhere: Everywhere, qtbot: QtBot) -> None:
    """On each page of the walk."""
    look_at_pages(everywhere, lambda window: is_walked_by_tab(window, qtbot))


@pytest.mark.parametrize("name", DIALOGS)
def test_tab_walks_each_dialog(everywhere: Everywhere, qtbot: QtBot, name: str) -> None:
    """In each dialog, and in pages that have nothing to show: no stop at what is empty."""
    is_walked_by_tab(DIALOGS[name](everywhere), qtbot)


@pytest.mark.parametrize("question", QUESTIONS)
def test_tab_walks_each_question(stage: Stage, qtbot: QtBot, question: str) -> None:
    """In each of the boxes that wait for an answer."""
    asking(question, stage.open(), lambda box: is_walked_by_tab(box, qtbot))
