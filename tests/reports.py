"""Reports of progress, as long work calls them: written down, and canceled after some."""

from __future__ import annotations

from sstwizard.core.errors import CancelledError


class Reports:
    """Records what was done, and of how much, and cancels after a number of reports."""

    def __init__(self, most: float = float("inf")) -> None:
        self.told: list[tuple[int, int]] = []
        self._most = most

    def __call__(self, done: int, total: int) -> None:
        """Record a report."""
        self.told.append((done, total))
        if len(self.told) > self._most:
            raise CancelledError
