"""What follows the first painting, in pieces."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from importlib import import_module

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from sstwizard.ui.operations import preparation
from sstwizard.ui.operations.preparation import _HEAVY, Preparation


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


def test_python_searches_for_garbage_once_the_window_is_painted(qtbot: QtBot) -> None:
    """The program has it wait until then, and no longer; what is there by then is never searched."""
    owner = QObject()
    gc.unfreeze()
    gc.disable()
    try:
        Preparation(iter(()), owner).begin()
        assert not gc.isenabled()  # the window is being painted
        qtbot.waitUntil(gc.isenabled)
        assert gc.get_freeze_count()
    finally:
        gc.unfreeze()
        gc.enable()
    qtbot.waitUntil(lambda: not owner.findChildren(QTimer)[0].isActive())


def test_nothing_is_prepared_for_a_window_that_is_gone(qtbot: QtBot) -> None:
    """What is left to do ends with the window."""
    done: list[str] = []

    def pages() -> Iterator[None]:
        done.append("page")
        yield

    owner, finished = QObject(), QObject()
    Preparation(pages(), owner).begin()
    owner.deleteLater()
    Preparation(iter(()), finished).begin()
    qtbot.waitUntil(lambda: not finished.findChildren(QTimer)[0].isActive())
    assert not done
