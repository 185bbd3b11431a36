"""What can be done with the certificates that are selected in a list: by its menu, and by Delete."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QMenu

from ...core.certificates.certificate import Certificate
from ...core.collection.checks.finding import Change
from ..translate import localized
from .labels import announce


class CertificateMenu(QObject):
    """Opens certificates, takes them into the collection or out of it, replaces one, and copies thumbprints.

    Attributes:
        replacement: Returns what puts others in the place of a certificate; None where nothing is known.
    """

    detailsWanted = Signal(object)
    chosen = Signal(object, bool)
    """Emitted with certificates that are to be added to the collection, or removed from it."""
    replaced = Signal(object)

    def __init__(
        self,
        view: QAbstractItemView,
        selected: Callable[[], Sequence[Certificate]],
        is_chosen: Callable[[Certificate], bool],
    ) -> None:
        """Serve a list.

        Args:
            view: The list.
            selected: Returns the certificates that are selected in it.
            is_chosen: Returns whether a certificate is in the collection.
        """
        super().__init__(view)
        self.replacement: Callable[[Certificate], Change | None] = lambda _certificate: None
        self._view, self._selected, self._is_chosen = view, selected, is_chosen
        self._remove = QAction(self.tr("&Remove from the collection"), self)
        self._remove.setObjectName("removeSelected")
        self._remove.setShortcut(Qt.Key.Key_Delete)
        self._remove.triggered.connect(self.remove_selected)

    def fill(self, menu: QMenu) -> None:
        """Add what can be done with what is selected, the default first."""
        selected = self._selected()
        if not selected:
            return
        change = None
        if len(selected) == 1:
            details = menu.addAction(self.tr("&Details…"), lambda: self.detailsWanted.emit(selected[0]))
            menu.setDefaultAction(details)
            change = self.replacement(selected[0])
        outside = [each for each in selected if not self._is_chosen(each)]
        if outside:
            menu.addAction(self.tr("&Add to the collection"), lambda: self.chosen.emit(outside, True))
        if len(outside) < len(selected):
            menu.addAction(self._remove)
        if change is not None:
            menu.addAction(localized(change.label).replace("&", "&&"), lambda: self.replaced.emit(change))
        menu.addAction(self.tr("Copy &thumbprint"), lambda: self._copy(selected))

    def remove_selected(self) -> None:
        """Remove from the collection what is selected and in it."""
        if chosen := [each for each in self._selected() if self._is_chosen(each)]:
            self.chosen.emit(chosen, False)

    def _copy(self, certificates: Sequence[Certificate]) -> None:
        """Copy SHA-1 thumbprints, each in its line, as Windows writes them."""
        QGuiApplication.clipboard().setText("\n".join(each.thumbprint for each in certificates))
        announce(self._view, self.tr("Copied to the clipboard"))
