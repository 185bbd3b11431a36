"""Python's search for garbage, on the window's thread alone.

Python searches on whatever thread has just made an object. A QObject that it finds there would be deleted there, while
the window's thread may be using it, and that ends the program.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_MILLISECONDS = 500


class GarbageCollection(QObject):
    """Searches now and then, as thoroughly as Python would."""

    def __init__(self, parent: QObject) -> None:
        """End Python's own search, and begin."""
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_MILLISECONDS)
        self._timer.timeout.connect(collect)
        self._timer.start()


def collect() -> None:
    """Search the oldest generation that is due, as Python does."""
    due = [
        number
        for number, (made, bound) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if made > bound > 0
    ]
    if due:
        gc.collect(due[-1])
