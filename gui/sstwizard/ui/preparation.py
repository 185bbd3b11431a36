"""What follows the first painting: all else that the window needs, in pieces, so that it answers meanwhile."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

_MILLISECONDS_BETWEEN_SEARCHES = 500
_HEAVY = (
    "cryptography.x509",
    "..core.certificates.certificate",
    "..core.collection.collection",
    "..core.collection.checks",
    ".work.session",
    ".certificates.page",
    ".chains",
    ".export",
    ".exchange.run",
    ".work.documents",
    ".work.questions",
)
"""Modules that take long to import, in pieces of at most 50 ms or so."""


class Preparation(QObject):
    """At each turn of the event loop, imports one of the heavy modules or makes one of the pages.

    From its first turn on, it searches for garbage now and then, as thoroughly as Python would, on the window's thread
    alone. Python searches on whatever thread has just made an object. A QObject that it finds there would be deleted
    there, while the window's thread may be using it, and that ends the program.
    """

    def __init__(self, pages: Iterator[None], parent: QObject) -> None:
        """Do nothing yet; each step of `pages` will make a page."""
        super().__init__(parent)
        self._imports, self._pages = list(_HEAVY), pages
        self._turns = QTimer(self)  # which ends with its owner; what a single shot calls may be gone by then
        self._turns.timeout.connect(self._go_on)
        self._searches = QTimer(self, interval=_MILLISECONDS_BETWEEN_SEARCHES)
        self._searches.timeout.connect(collect)

    def begin(self) -> None:
        """Do a piece at each turn from now on."""
        self._turns.start()

    def _go_on(self) -> None:
        """Do a piece, once the window is painted; what is there by then is never searched."""
        if not self._searches.isActive():
            gc.disable()
            gc.freeze()
            self._searches.start()
            next(self._pages, None)  # the first step completes the page that is shown
        elif self._imports:
            import_module(self._imports.pop(0), __package__)
        elif next(self._pages, self) is self:
            self._turns.stop()


def collect() -> None:
    """Search the oldest generation that is due, as Python does."""
    due = [
        number
        for number, (made, bound) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if made > bound > 0
    ]
    if due:
        gc.collect(due[-1])
