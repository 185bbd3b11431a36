"""What follows the first painting, in pieces."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from importlib import import_module

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from sstwizard.ui import preparation
from sstwizard.ui.preparation import _HEAVY, Preparation
from waiting import LIMIT


@pytest.mark.parametrize("name", _HEAVY)
def test_modules_to_import_early_exist(name: str) -> None:
    """What the wizard imports piece by piece it names by strings, which nothing else would check."""
    import_module(name, preparation.__package__)


def test_the_window_answers_between_pages(qtbot: QtBot) -> None:
    """Whatever else waits has its turn after each page, and nothing comes after the last."""
    done: list[str] = []

    def pages() -> Iterator[None]:
        for page in "abc":
            done.append(page)
            QTimer.singleShot(0, lambda: done.append("turn"))
            yield

    owner = QObject()
    Preparation(pages(), owner).begin()
    qtbot.waitUntil(lambda: done.count("turn") == 3)
    assert done == ["a", "turn", "b", "turn", "c", "turn"]


class Circle:
    """Something that only a search for garbage ends."""

    def __init__(self) -> None:
        self.itself = self


def test_garbage_is_searched_for_once_the_window_is_painted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is found on the window's thread, by whatever thread it was made; what is there by then is never searched."""
    monkeypatch.setattr(preparation, "_MILLISECONDS_BETWEEN_SEARCHES", 1)
    owner, threads = QObject(), set()
    gc.unfreeze()
    try:
        Preparation(iter(()), owner).begin()
        assert not gc.get_freeze_count()  # the window is being painted
        qtbot.waitUntil(lambda: bool(gc.get_freeze_count()))
        assert not gc.isenabled()

        def work() -> None:
            for _ in range(10 * gc.get_threshold()[0]):
                weakref.finalize(Circle(), lambda: threads.add(threading.current_thread()))

        worker = threading.Thread(target=work)
        worker.start()
        worker.join(LIMIT)
        qtbot.waitUntil(lambda: bool(threads))
        assert threads == {threading.main_thread()}
    finally:
        gc.unfreeze()


def test_nothing_is_prepared_for_a_window_that_is_gone(qtbot: QtBot) -> None:
    """What is left to do ends with the window."""
    done: list[str] = []

    def pages() -> Iterator[None]:
        done.append("page")
        yield

    owner, finished = QObject(), QObject()
    Preparation(pages(), owner).begin()
    owner.deleteLater()
    other = Preparation(iter(()), finished)
    other.begin()
    turns, _garbage = other.findChildren(QTimer)
    qtbot.waitUntil(lambda: not turns.isActive())
    assert not done
