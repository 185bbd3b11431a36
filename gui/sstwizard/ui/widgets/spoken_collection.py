"""What a screen reader says of the collection: what was added or removed, and what Exchange Online will say to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ...core.certificates.certificate import Certificate
from ..operations.session import Session
from .announcement import announce


class SpokenCollection(QObject):
    """Announces changes of the choice, and each new verdict once, while the widget that shows both is visible."""

    def __init__(self, session: Session, shown_by: QWidget, verdict: Callable[[], str]) -> None:
        super().__init__(shown_by)
        self._session, self._shown_by, self._verdict = session, shown_by, verdict
        self._before, self._said = session.collection, verdict()
        session.collectionChanged.connect(self._say_change)
        session.assessed.connect(self._say_verdict)

    def _say_change(self) -> None:
        before, self._before = self._before, self._session.collection
        if before == self._before or not self._shown_by.isVisible():
            return
        changed = self._before.since(before)
        added = self._counted(
            changed.added, self.tr("{name} added"), self.tr("%Ln certificate(s) added", "", len(changed.added))
        )
        removed = self._counted(
            changed.removed, self.tr("{name} removed"), self.tr("%Ln certificate(s) removed", "", len(changed.removed))
        )
        selected = self.tr("%Ln certificate(s) selected", "", len(self._before))
        announce(self._shown_by, ", ".join(filter(None, (added, removed, selected))))

    @staticmethod
    def _counted(certificates: Sequence[Certificate], one: str, several: str) -> str:
        """Name one certificate, and count several."""
        if len(certificates) == 1:
            return one.format(name=certificates[0].name)
        return several if certificates else ""

    def _say_verdict(self) -> None:
        said, self._said = self._said, self._verdict()
        if said != self._said and self._shown_by.isVisible():
            announce(self._shown_by, self._said)
