"""The certificate list as in MMC: Ctrl and Shift select rows, Space or the box takes them into the collection."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QMenu

from ...core.certificates.certificate import Certificate
from ...core.collection.checks.finding import Change
from ..models.certificate_table import CertificateTable, Column
from ..operations.rows import kind_names, status_words
from ..style.text import letter_width
from ..translate import localized
from .labels import announce
from .lists import RowView

_ICON = 30
"""Pixels that an icon takes beside a text."""
_MANY = 1_000
"""Characters for which there is never room."""
_NAME = 20
"""How many characters of a name are shown, at the least."""


class CertificateView(RowView):
    """The certificates of a branch. Space adds rows or removes them, Delete removes them, Enter opens one."""

    currentCertificate = Signal(object)
    detailsWanted = Signal(object)
    """Emitted with the certificate that is to be opened."""
    _table: CertificateTable

    def __init__(self, model: CertificateTable) -> None:
        super().__init__(model)
        self._current: Certificate | None = None
        self._had_issuers = model.has_issuers
        self.menu = CertificateMenu(self, lambda: self._table.certificates(self.marked), model.is_chosen)
        self.menu.detailsWanted.connect(self.detailsWanted)
        self.menu.chosen.connect(model.chosen)
        self.setObjectName("certificateList")
        self.setAccessibleName(self.tr("Certificates"))
        self.setSortingEnabled(True)
        self.sortByColumn(Column.ISSUED_TO, Qt.SortOrder.AscendingOrder)
        self.openWanted.connect(self._open)
        self.selectionModel().currentChanged.connect(self._tell_current)
        model.modelAboutToBeReset.connect(self._remember_current)
        model.modelReset.connect(self._restore_current)

    def divide(self) -> None:
        """Divide the width: names get what is left over; in a list of roots alone who issued them is no news."""
        wide = self.wide
        rest = self.divide_among(
            [
                (Column.EXPIRES, wide(Column.EXPIRES, "00/00/0000"), 0),
                (Column.STATUS, wide(Column.STATUS, *status_words(), icon=_ICON), 0),
                (Column.ISSUED_BY, 0, 50 if self._had_issuers else _MANY),
                (Column.KIND, wide(Column.KIND, *kind_names().values()), 50 if self._had_issuers else 30),
                (Column.PURPOSES, wide(Column.PURPOSES, "Secure Email, Client…"), 62),
                (Column.VOUCHED_BY, wide(Column.VOUCHED_BY, "Microsoft, Mozilla"), 64),
                (Column.FRIENDLY_NAME, wide(Column.FRIENDLY_NAME, "A friendly name"), 68),
                (Column.THUMBPRINT, wide(Column.THUMBPRINT, "0" * 24), 68),
            ]
        )
        name = _NAME * letter_width(self.fontMetrics())
        issuers = 0 if self.isColumnHidden(Column.ISSUED_BY) else max(rest * 2 // 5, name)
        box = 3 * self.fontMetrics().height()  # and icon
        self.setColumnWidth(Column.ISSUED_TO, max(rest - issuers, name + box))
        if issuers:
            self.setColumnWidth(Column.ISSUED_BY, issuers)

    def fill_menu(self, menu: QMenu) -> None:
        self.menu.fill(menu)

    def _open(self, index: QModelIndex) -> None:
        row = self._table.row(index)
        if row is not None:
            self.detailsWanted.emit(row.certificate)

    def _tell_current(self) -> None:
        row = self._table.row(self.currentIndex())
        self.currentCertificate.emit(row.certificate if row else None)

    def _remember_current(self) -> None:
        row = self._table.row(self.currentIndex())
        self._current = row.certificate if row else self._current

    def _restore_current(self) -> None:
        """Select the certificate selected before; where the filter hides it, the first, so that Space has a target."""
        if self._had_issuers is not self._table.has_issuers:
            self._had_issuers = self._table.has_issuers
            self.fit_columns()
        at = self._table.position(self._current) if self._current is not None else None
        self.updateGeometries()  # else the list can't scroll there yet
        self.setCurrentIndex(self._table.index(at or 0, 0))
        if not self._table.rowCount():
            self._tell_current()  # Qt says nothing where there was a row before, and is none now


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
        """Serve a list; the functions return what is selected in it, and what of that is in the collection."""
        super().__init__(view)
        self.replacement: Callable[[Certificate], Change | None] = lambda _certificate: None
        self._view, self._selected, self._is_chosen = view, selected, is_chosen
        self._remove = QAction(self.tr("&Remove from the collection"), self)
        self._remove.setShortcut(Qt.Key.Key_Delete)
        self._remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._remove.triggered.connect(self.remove_selected)
        view.addAction(self._remove)

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
